from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.compare.loading import Loaded, load_comparison
from reader.gui.compare.model import Topic
from reader.gui.compare.view import CompareView
from reader.gui.context import Context
from reader.library.database import Library
from reader.notes.model import Color
from reader.services.annotate import add_note, note_changes
from reader.versions.model import RowOp
from tests.gui.compare.conftest import Shelf, _document, add


@pytest.fixture
def view(qtbot: QtBot, context: Context, tmp_path: Path) -> CompareView:
    shown = CompareView(context, ask=lambda _parent, name: tmp_path / name)
    qtbot.addWidget(shown)
    shown.resize(1366, 742)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def _open(qtbot: QtBot, view: CompareView, a: int, b: int) -> None:
    with qtbot.waitSignal(view.opened):
        view.open(a, b)


def test_says_what_differs_and_leads_through_it(
    qtbot: QtBot, view: CompareView, shelf: Shelf
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    assert view.bar.summary_text == "1 figure, 16 words differ"
    total = len(view.differences)
    assert view.bar.counter_text == f"{total} in all"
    qtbot.keyClick(view.area, Qt.Key.Key_N)
    assert view.bar.counter_text == f"1 of {total}"
    qtbot.keyClick(view.area, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "became “up to $52 million”" in view.told
    qtbot.keyClick(view.area, Qt.Key.Key_P)
    qtbot.keyClick(view.area, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.bar.counter_text == f"{total} of {total}"


def test_long_titles_are_set_smaller_before_they_are_cut(
    qtbot: QtBot, view: CompareView, library: Library
) -> None:
    text = "Two ferries were bought. " * 30
    usual = add(library, _document("Two new ferries", text))
    longer = add(
        library,
        _document("Port Ansel buys two ferries and sells its tram again and again and again", text),
    )
    endless = add(library, _document("Port Ansel buys ferries " * 12, text))
    sizes, lines, heights = [], [], []
    for other in (usual, longer, endless):
        _open(qtbot, view, usual, other)
        sizes.append(view.head.title_font().pixelSize())
        lines.append(view.head.title_lines()[1])
        heights.append(view.head.height())
    assert sizes[0] > sizes[1] >= sizes[2] == 15
    assert lines == [1, 1, 2]
    assert heights[0] == heights[1] < heights[2]


def test_escape_closes(qtbot: QtBot, view: CompareView, shelf: Shelf) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.area, Qt.Key.Key_Escape)


def test_filters_choose_what_counts(qtbot: QtBot, view: CompareView, shelf: Shelf) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    for topic in (Topic.WORDING, Topic.NAMES):
        view.bar.topic_button(topic).setChecked(False)
    assert [one.op for one in view.differences] == [RowOp.CHANGED]
    view.bar.topic_button(Topic.FIGURES).setChecked(False)
    assert view.differences == []
    assert view.bar.counter_text == "None"
    view.next_difference()
    assert view.current is None
    view.bar.topic_button(Topic.CASE).setChecked(True)
    _open(qtbot, view, shelf.ferry, shelf.flat)
    assert {one.op for one in view.differences} == {RowOp.LIGHT}


def test_swapping_exchanges_the_sides(qtbot: QtBot, view: CompareView, shelf: Shelf) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    with qtbot.waitSignal(view.opened) as opened:
        view.swap()
    assert opened.args == [shelf.revised, shelf.ferry]
    assert RowOp.REMOVED in {one.op for one in view.differences}


def test_the_same_sentence_stands_at_the_same_height(
    qtbot: QtBot, view: CompareView, shelf: Shelf
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    rows = [view.area.row_extent(n, n) for n in range(8)]
    assert all(top < bottom for top, bottom in rows)
    assert all(one[1] == two[0] for one, two in pairwise(rows))
    before = view.area.content_height
    view.resize(900, 742)
    qtbot.waitUntil(lambda: view.area.content_height > before)


def test_added_words_are_painted_in_the_colour_of_addition(
    qtbot: QtBot, view: CompareView, shelf: Shelf, context: Context
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    for mode in ("light", "dark"):
        context.themes.set_mode(mode)
        picture = view.area.viewport().grab().toImage()
        tint = context.themes.current.color("added_tint").rgb()
        middle = picture.width() // 2
        found = [
            x
            for y in range(0, picture.height(), 3)
            for x in range(0, picture.width(), 3)
            if QColor(picture.pixel(x, y)).rgb() == tint
        ]
        right = [x for x in found if x > middle]
        assert len(right) > 20
        assert not [x for x in found if x < middle - 40]


def test_a_click_on_the_strip_goes_to_the_difference(
    qtbot: QtBot, view: CompareView, shelf: Shelf
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    last = len(view.differences) - 1
    point = view.strip.tick(last).center().toPoint()
    qtbot.mouseClick(view.strip, Qt.MouseButton.LeftButton, pos=point)
    assert view.current == last


def test_a_second_click_on_a_moved_sentence_leads_to_its_other_place(
    qtbot: QtBot, view: CompareView, shelf: Shelf
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    moved = [n for n, one in enumerate(view.differences) if one.op is RowOp.MOVED]
    assert len(moved) == 2
    row = view.differences[moved[0]].first_row
    top, bottom = view.area.row_extent(row, row)
    spot = QPoint(round(view.area.columns.text(1)) + 20, round((top + bottom) / 2) + 6)
    qtbot.mouseClick(view.area.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.current == moved[0]
    qtbot.mouseClick(view.area.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.current == moved[1]


def test_export_writes_a_page(
    qtbot: QtBot, view: CompareView, shelf: Shelf, context: Context, tmp_path: Path
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    with qtbot.waitSignal(context.events.message) as told:
        view.export()
    assert told.args == ["Comparison saved as comparison.html"]
    assert "<ins>" in (tmp_path / "comparison.html").read_text(encoding="utf-8")


def test_a_missing_article_is_told_in_a_sentence(
    qtbot: QtBot, view: CompareView, shelf: Shelf, context: Context
) -> None:
    failed: list[object] = []
    view._note.show_state = lambda *said: failed.append(said)  # type: ignore[method-assign]
    view.open(shelf.ferry, 999)
    qtbot.waitUntil(lambda: len(failed) == 2)
    icon, title, body = failed[-1]  # type: ignore[misc]
    assert (icon, title) == ("columns-2", "These two cannot be compared")
    assert body


def test_only_the_last_asked_for_is_shown(
    qtbot: QtBot, context: Context, library: Library, shelf: Shelf
) -> None:
    view = CompareView(context)
    qtbot.addWidget(view)
    opened: list[tuple[int, int]] = []
    view.opened.connect(lambda a, b: opened.append((a, b)))
    view.open(shelf.ferry, shelf.revised)
    view.open(shelf.ferry, shelf.flat)
    qtbot.waitUntil(lambda: bool(opened) and not context.jobs.is_busy)
    assert opened == [(shelf.ferry, shelf.flat)]


def test_a_new_note_appears_without_losing_the_place(
    qtbot: QtBot, view: CompareView, shelf: Shelf, context: Context, library: Library
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    note = add_note(library, shelf.ferry, 4, 40, color=Color.GREEN)
    with qtbot.waitSignal(view.opened):
        context.events.changed.emit(note_changes(note))
    fill = context.themes.current.note(Color.GREEN).rgb()
    picture = view.area.viewport().grab().toImage()
    middle = picture.width() // 2
    spots = [
        x
        for y in range(0, min(90, picture.height()), 2)
        for x in range(0, picture.width(), 2)
        if QColor(picture.pixel(x, y)).rgb() == fill
    ]
    assert min(spots) < middle < max(spots)  # carried to the version as well


def test_astral_characters_do_not_shift_the_colours(
    qtbot: QtBot, view: CompareView, library: Library
) -> None:
    texts = ("🚋🚋🚋 The old tram came late.", "🚋🚋🚋 The new tram came late.")
    ids = [add(library, _document(f"Tram {n}", text)) for n, text in enumerate(texts)]
    _open(qtbot, view, *ids)
    layout = view.area._page.sides(0)[0]
    (difference,) = view.differences
    assert layout is not None
    assert difference.pieces[0].a is not None
    (box,) = layout.rects(difference.pieces[0].a)
    assert layout.offset_at(box.center()) in range(8, 11)


def test_long_articles_are_laid_out_as_they_come_into_sight(
    qtbot: QtBot, context: Context, library: Library
) -> None:
    long = "\n\n".join(
        f"The boat number {n} came home late and wet. Nobody saw." for n in range(900)
    )
    ids = [
        add(library, _document("Boats", long)),
        add(library, _document("More boats", long.replace("number 7 ", "number seven "))),
    ]
    loaded = load_comparison(library, *ids)

    def load(_library: Library, _a: int, _b: int) -> Loaded:
        return loaded

    view = CompareView(context, load=load)
    qtbot.addWidget(view)
    view.resize(1366, 742)
    _open(qtbot, view, *ids)
    view.area.viewport().grab()
    assert len(view.area._page._made) < 200
    view.next_difference()
    assert view.current == 0
    assert view.area.row_extent(14, 14)[0] > 0


def test_text_is_never_read_as_html(qtbot: QtBot, view: CompareView, library: Library) -> None:
    ids = [
        add(library, _document("<img src=x>", "Some <b>bold</b> &amp; words stand here.")),
        add(library, _document("plain", "Some <i>bold</i> &amp; words stand here.")),
    ]
    _open(qtbot, view, *ids)
    layout = view.area._page.sides(0)[0]
    assert layout is not None
    assert "<b>bold</b> &amp; words" in layout._text


def test_controls_have_names(view: CompareView) -> None:
    named = [
        child
        for child in view.findChildren(QWidget)
        if child.focusPolicy() is not Qt.FocusPolicy.NoFocus and child is not view
    ]
    assert named
    assert [w for w in named if not w.accessibleName()] == []


def test_stretches_without_a_difference_fold_and_open_again(
    qtbot: QtBot, view: CompareView, library: Library, context: Context
) -> None:
    lines = [f"The boat number {n} came home late and wet." for n in range(30)]
    changed = [*lines[:20], "The boat number 20 came home early and dry.", *lines[21:]]
    ids = [
        add(library, _document("Boats", " ".join(lines))),
        add(library, _document("Boats again", " ".join(changed))),
    ]
    _open(qtbot, view, *ids)
    whole = view.area.content_height
    view.bar.set_folding(True)
    assert view.area.content_height < whole / 2
    assert context.settings.flag("compare-folding", usual=False)
    view.area.viewport().grab()
    top = round(view.area.row_extent(0, 0)[0]) + 15
    qtbot.mouseClick(view.area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, top))
    opened = view.area.content_height
    assert whole / 2 < opened < whole
    view.bar.set_folding(False)
    assert view.area.content_height > opened


def test_the_sentences_of_a_difference_can_be_copied(
    qtbot: QtBot, view: CompareView, shelf: Shelf
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    added = next(n for n, one in enumerate(view.differences) if one.op is RowOp.ADDED and n)
    view.go_to(added)
    qtbot.keyClick(view.area, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text == "The shipyard at Norvik has not yet agreed to a date for delivery."


def test_the_room_may_be_narrow(qtbot: QtBot, view: CompareView, shelf: Shelf) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    assert view.minimumSizeHint().width() <= 800
    view.resize(820, 600)
    qtbot.waitUntil(lambda: view.area.viewport().width() < 820)
    assert view.area.columns.text_width > 250


def test_for_who_listens_the_arrows_say_the_rows_and_the_area_its_titles(
    qtbot: QtBot, view: CompareView, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "reader.gui.compare.area.announce", lambda _, words, **__: said.append(words)
    )
    _open(qtbot, view, shelf.ferry, shelf.revised)
    qtbot.keyClick(view.area, Qt.Key.Key_Down)
    assert said == []  # nobody listens: they scroll
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    qtbot.keyClick(view.area, Qt.Key.Key_Down)
    qtbot.keyClick(view.area, Qt.Key.Key_Down)
    qtbot.keyClick(view.area, Qt.Key.Key_Up)
    assert said == [view.area.spoken_row(0), view.area.spoken_row(1), view.area.spoken_row(0)]
    view.next_difference()
    first = view.differences[0].first_row
    qtbot.keyClick(view.area, Qt.Key.Key_Down)
    assert said[-1] == view.area.spoken_row(first + 1)
    assert view.area.accessibleName().startswith("Two versions side by side: ")
