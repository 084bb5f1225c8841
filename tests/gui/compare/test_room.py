"""What the compare room does besides showing: selecting, copying notes across, saving, capitals."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.compare.area import Spot
from reader.gui.compare.loading import load_comparison, with_capitals
from reader.gui.compare.model import CompareModel, Topic
from reader.gui.compare.presenter import head_line
from reader.gui.compare.view import CompareView
from reader.gui.context import Context
from reader.library.database import Library
from reader.notes.model import Color
from reader.services.annotate import add_note, list_notes
from reader.text.spans import Span
from tests.gui.compare.conftest import Shelf, _document, add
from tests.versions.samples import FERRY, REVISED


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


def _point(view: CompareView, side: int, text: str, words: str) -> QPoint:
    """The left edge of words on a side."""
    start = text.index(words)
    page = view.area._page
    for row in range(len(page)):
        span, layout = page.spans(row)[side], page.sides(row)[side]
        if span is not None and layout is not None and span.start <= start < span.end:
            (box, *_) = layout.rects(Span(start, start + len(words)))
            x = page.columns.text(side) + box.left()
            y = page.tops[row] + page.space(row) + box.center().y()
            return QPoint(round(x), round(y) - view.area.verticalScrollBar().value())
    raise AssertionError(words)


def test_words_are_selected_across_rows_of_a_side_and_copied(
    qtbot: QtBot, view: CompareView, shelf: Shelf
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    viewport = view.area.viewport()
    first = _point(view, 1, REVISED, "late on Tuesday")
    last = _point(view, 1, REVISED, "now.\n\nIngrid"[:3])
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(viewport, first + QPoint(40, 0))
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
    chosen = view.area.chosen()
    assert chosen is not None
    assert chosen.side == 1
    assert chosen.span.of(REVISED).startswith("late on Tuesday")
    assert view.current is None  # it was no click
    qtbot.keyClick(view.area, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == chosen.span.of(REVISED)
    qtbot.keyClick(view.area, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.area.copy()
    assert QGuiApplication.clipboard().text() == REVISED
    qtbot.keyClick(view.area, Qt.Key.Key_Escape)
    assert view.area.chosen() is None


def test_what_is_selected_is_highlighted_by_a_digit(
    qtbot: QtBot, view: CompareView, shelf: Shelf, library: Library
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    start = FERRY.index("two electric ferries")
    view.area.selecting.select(0, Span(start, start + 20))
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.area, Qt.Key.Key_3)
    (note,) = list_notes(library, article=shelf.ferry)
    assert (note.anchor.quote, note.color) == ("two electric ferries", Color.GREEN)


def test_figures_are_told_first_and_lead_to_their_place(
    qtbot: QtBot, view: CompareView, shelf: Shelf
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    (chip,) = view.figures.chips
    assert chip.text() == "up to $48 million against up to $52 million"
    view.bar.topic_button(Topic.FIGURES).setChecked(False)
    chip.click()
    assert view.bar.topic_button(Topic.FIGURES).isChecked()
    assert view.current is not None
    assert "became “up to $52 million”" in view.told
    _open(qtbot, view, shelf.ferry, shelf.flat)
    assert not view.figures.isVisible() or view.figures.chips


def test_a_flattened_side_is_read_with_the_others_capitals(
    qtbot: QtBot, view: CompareView, shelf: Shelf, library: Library
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.flat)
    assert view.head.capitals.isVisible()
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.area, Qt.Key.Key_C)
    assert view.loaded is not None
    assert view.loaded.b.document.text == FERRY
    view.bar.topic_button(Topic.CASE).setChecked(True)
    assert view.differences == []
    start = FERRY.index("“closer than")
    view.area.selecting.select(1, Span(start, start + 27))
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.area, Qt.Key.Key_1)
    (note,) = list_notes(library, article=shelf.flat)
    assert note.anchor.quote == "closer than anyone wanted"
    with qtbot.waitSignal(view.opened):
        qtbot.mouseClick(view.head.capitals, Qt.MouseButton.LeftButton)
    assert view.loaded.b.row.flattened
    assert view.loaded.maps == (None, None)


def test_notes_stand_at_their_words_in_a_side_read_with_capitals(
    library: Library, shelf: Shelf
) -> None:
    start = FERRY.index("Ingrid Solheim")
    add_note(library, shelf.ferry, start, start + 14)
    loaded = with_capitals(load_comparison(library, shelf.flat, shelf.ferry))
    (placed,) = loaded.notes_a
    assert Span(placed.start, placed.end).of(loaded.a.document.text) == "Ingrid Solheim"
    assert loaded.stored(0, Span(placed.start, placed.end)) != Span(placed.start, placed.end)
    assert with_capitals(loaded) is loaded
    assert CompareModel(loaded).rows


def test_another_version_is_put_on_a_side(qtbot: QtBot, view: CompareView, shelf: Shelf) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    (action,) = view.head.menu_of(1).actions()
    with qtbot.waitSignal(view.opened) as opened:
        action.trigger()
    assert opened.args == [shelf.ferry, shelf.flat]


def test_a_note_is_copied_across_where_its_passage_is(
    qtbot: QtBot, view: CompareView, shelf: Shelf, library: Library, context: Context
) -> None:
    start = FERRY.index("We have run out of rust")
    add_note(library, shelf.ferry, start, start + 23, text="Nice.", tags=["quotes"])
    _open(qtbot, view, shelf.ferry, shelf.revised)
    (placed,) = view.loaded.notes_a if view.loaded else ()
    assert view.menu.lonely(0) == []  # it is shown at both sides as it is
    menu = view.menu.menu_of(Spot(0, 0, (placed,), QPoint()))
    assert menu is not None
    (action,) = [a for a in menu.actions() if a.text().startswith("Copy note to the right")]
    with qtbot.waitSignal(view.opened):
        action.trigger()
    (note,) = list_notes(library, article=shelf.revised)
    assert (note.anchor.quote, note.text, note.tags) == (
        "We have run out of rust",
        "Nice.",
        ("quotes",),
    )
    context.operations.undo()
    qtbot.waitUntil(lambda: list_notes(library, article=shelf.revised) == [])


def test_where_the_passage_reads_otherwise_the_reader_is_asked_and_told_how_sure_it_is(
    qtbot: QtBot, view: CompareView, shelf: Shelf, library: Library, context: Context
) -> None:
    told: list[str] = []
    context.events.message.connect(told.append)
    start = FERRY.index("borrow up to $48 million")
    add_note(library, shelf.ferry, start, start + 24)
    _open(qtbot, view, shelf.ferry, shelf.revised)
    (placed,) = view.menu.lonely(0)
    title, action = view.menu.notes_menu().actions()
    assert (title.text(), title.isEnabled()) == ("Copy to the right:", False)
    assert "borrow up to $48 million" in action.text()
    action.trigger()
    qtbot.waitUntil(lambda: view.menu.across.dialog is not None)
    dialog = view.menu.across.dialog
    assert dialog is not None
    assert "% sure" in dialog.list.item(0).text()
    with qtbot.waitSignal(view.opened):
        dialog.accept()
    (note,) = list_notes(library, article=shelf.revised)
    assert "$52 million" in note.anchor.quote
    assert "% sure" in told[-1] and "Ctrl+Z" in told[-1]
    assert placed.note.id != note.id


def test_saves_a_pdf_and_copies_both_as_text_and_as_html(
    qtbot: QtBot,
    view: CompareView,
    shelf: Shelf,
    context: Context,
    tmp_path: Path,
    library: Library,
) -> None:
    import pypdfium2

    start = FERRY.index("two electric ferries")
    add_note(library, shelf.ferry, start, start + 20, text="Which yard builds them?")
    _open(qtbot, view, shelf.ferry, shelf.revised)
    with qtbot.waitSignal(context.events.message) as told:
        view.exporting.save_pdf()
    assert told.args == ["Comparison saved as comparison.pdf"]
    document = pypdfium2.PdfDocument(str(tmp_path / "comparison.pdf"))
    words = " ".join(page.get_textpage().get_text_range() for page in document).split()
    text = " ".join(words)
    document.close()
    assert "1 figure, 16 words differ" in text
    assert "up to $48 million against up to $52 million" in text
    assert "Which yard builds them?" in text
    assert "≠" in text
    assert "1 of " in text
    view.exporting.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert "<ins>" in data.html()
    assert "+ The shipyard at Norvik has not yet agreed" in data.text()
    assert "− The harbour council" in data.text()
    assert 'class="note-yellow"' in data.html()
    assert [a.text() for a in view.exporting.menu().actions()] == [
        "Save as web page…",
        "Save as PDF…",
        "Print…\tCtrl+P",
        "Copy",
    ]


def test_a_folder_that_is_not_there_is_told(
    qtbot: QtBot, context: Context, shelf: Shelf, tmp_path: Path
) -> None:
    view = CompareView(context, ask=lambda _parent, name: tmp_path / "nowhere" / name)
    qtbot.addWidget(view)
    _open(qtbot, view, shelf.ferry, shelf.revised)
    told: list[str] = []
    context.events.problem.disconnect()
    context.events.problem.connect(lambda sentence, _: told.append(sentence))
    view.exporting.save_pdf()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "could not be saved" in told[0]


def test_lines_that_run_from_right_to_left_begin_at_the_right(
    qtbot: QtBot, view: CompareView, library: Library
) -> None:
    text = "صوّت مجلس الميناء على شراء عبّارتين."
    ids = [add(library, _document("A", text)), add(library, _document("B", text + " نعم."))]
    _open(qtbot, view, *ids)
    layout = view.area._page.sides(0)[0]
    assert layout is not None
    (box,) = layout.rects(Span(0, len(text)))
    assert box.right() == pytest.approx(view.area.columns.text_width, abs=3)


def test_a_text_without_spaces_is_measured_in_characters(library: Library) -> None:
    text = "安塞尔港的议会星期二投票决定购买两艘电动渡轮。"
    loaded = load_comparison(
        library,
        add(library, _document("甲", text)),
        add(library, _document("乙", text.replace("二", "三"))),
    )
    assert f"{len(text)} characters" in head_line(loaded.a)


def test_prints_what_is_shown(
    qtbot: QtBot, view: CompareView, shelf: Shelf, context: Context, tmp_path: Path
) -> None:
    _open(qtbot, view, shelf.ferry, shelf.revised)
    dialog = view.exporting.print()
    assert dialog is not None
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(context.events.message) as told:
        dialog.accepted.emit(printer)
    dialog.close()
    assert told.args[0].startswith("Printed: ")
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
