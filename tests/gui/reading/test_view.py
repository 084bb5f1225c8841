from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.view import ReadingView
from reader.library.database import Library
from reader.library.records import Article, NamesState
from reader.notes.model import Color, Note
from reader.services.annotate import add_note, list_notes
from reader.services.browse import read_article
from reader.services.changes import Changes
from reader.services.find_versions import link
from reader.text.marks import Mark, MarkKind
from reader.text.spans import Span

from .conftest import MARKS, PARAGRAPHS, TEXT, mark, put


@pytest.fixture
def view(qtbot: QtBot, context: Context) -> ReadingView:
    made = ReadingView(context)
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    return made


@pytest.fixture
def opened(qtbot: QtBot, view: ReadingView, article: int) -> ReadingView:
    show(qtbot, view, article)
    return view


def show(qtbot: QtBot, view: ReadingView, article: int, at: Span | None = None) -> None:
    view.open(article, at)
    qtbot.waitUntil(lambda: view.current is not None and view.current.article.id == article)
    qtbot.waitUntil(lambda: view.text.places.complete)


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def notes(context: Context) -> list[Note]:
    return list_notes(context.library)


def painted(view: ReadingView, layer: Layer) -> list[str]:
    text = view.text.places.text
    strokes = view.text.painter._layers[layer].touching(0, len(text))
    return [text[s.start : s.end] for s in strokes]


def test_without_an_article_it_says_what_to_do(view: ReadingView) -> None:
    assert view.empty.isVisible()
    assert view.article_id is None


def test_an_article_is_shown_whole_and_its_text_is_never_markup(opened: ReadingView) -> None:
    shown = opened.text.toPlainText().split("\n")
    assert shown == list(PARAGRAPHS)
    assert "<b>ever</b> & nowhere" in shown[2]
    assert opened.header.title.text() == "A tram for Lanternport"
    assert opened.header.subtitle.text() == "Nobody has asked the gulls"
    assert opened.header.byline.text().replace("\u00a0", " ") == (
        "By Ida Marsh and Tom Reed · Lanternport Bell · 14 March 2025 · "
        f"{max(1, round(len(TEXT.split()) / 230))} min"
    )
    assert not opened.header.versions.isVisible()


def test_a_stale_reply_is_dropped(
    qtbot: QtBot, view: ReadingView, library: Library, article: int
) -> None:
    other = put(library, "Another", "Quite another text.", ())
    shown: list[int] = []
    view.article_shown.connect(lambda a: shown.append(a.id))
    view.open(article)
    view.open(other)
    qtbot.waitUntil(lambda: view.current is not None)
    assert view.header.title.text() == "Another"
    qtbot.wait(50)
    assert shown == [other]


def test_an_article_that_is_gone_is_told_in_a_sentence(qtbot: QtBot, view: ReadingView) -> None:
    with qtbot.waitSignal(view.presenter.failed):
        view.open(4711)
    assert view.empty.isVisible()


def test_small_counting_words_are_quiet_and_kinds_can_be_hidden(
    opened: ReadingView, context: Context
) -> None:
    assert painted(opened, Layer.MARK) == [m.text for m in MARKS if m.text != "one"]
    context.settings.hidden_kinds = {MarkKind.PERSON.value}
    assert painted(opened, Layer.MARK) == ["Lanternport", "up to $52 million", "Tide Office", "18%"]
    opened.toggle_marks()
    assert painted(opened, Layer.MARK) == []
    assert not context.settings.marks_shown


def test_selection_counts_code_points_behind_an_emoji(opened: ReadingView) -> None:
    wanted = span("up to $52 million")
    opened.text.select(wanted)
    assert opened.selected() == wanted
    assert opened.text.textCursor().selectedText() == "up to $52 million"


def test_a_selection_ends_where_its_words_end(opened: ReadingView) -> None:
    around = span(" is silent.")
    opened.text.select(Span(around.start, around.end + 2))
    assert opened.selected() == span("is silent.")


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_4])
def test_a_key_highlights_and_undo_and_redo_keep_the_note(
    qtbot: QtBot, opened: ReadingView, context: Context, key: Qt.Key
) -> None:
    opened.text.select(span("which owns the land"))
    qtbot.keyClick(opened.text, key)
    qtbot.waitUntil(lambda: painted(opened, Layer.NOTE) == ["which owns the land"])
    (note,) = notes(context)
    assert note.color is list(Color)[key - Qt.Key.Key_1]
    assert note.anchor.quote == "which owns the land"
    context.operations.undo()
    qtbot.waitUntil(lambda: painted(opened, Layer.NOTE) == [])
    assert notes(context) == []
    context.operations.redo()
    qtbot.waitUntil(lambda: painted(opened, Layer.NOTE) == ["which owns the land"])
    assert notes(context) == [note]


def test_a_new_note_asks_to_be_written(qtbot: QtBot, opened: ReadingView, context: Context) -> None:
    opened.text.select(span("nothing but the weather"))
    with qtbot.waitSignal(opened.note_edit_requested) as asked:
        qtbot.keyClick(opened.text, Qt.Key.Key_N)
    assert asked.args == notes(context)


def test_highlighting_without_a_selection_says_so(
    qtbot: QtBot, opened: ReadingView, context: Context
) -> None:
    with qtbot.waitSignal(context.events.message):
        opened.highlight(Color.RED)
    assert notes(context) == []


def test_a_click_on_a_highlight_tells_its_note(
    qtbot: QtBot, view: ReadingView, context: Context, article: int
) -> None:
    wanted = span("nothing but the weather")
    note = add_note(context.library, article, wanted.start, wanted.end)
    show(qtbot, view, article)
    with qtbot.waitSignal(view.note_clicked) as clicked:
        click(qtbot, view, wanted)
    assert clicked.args == [note]


def test_notes_of_a_version_stand_where_its_passage_stands(
    qtbot: QtBot, view: ReadingView, context: Context, article: int
) -> None:
    text = TEXT.replace("one winter ago", "one long winter ago")
    other = put(context.library, "a tram for lanternport", text, ())
    link(context.library, article, other)
    wanted = span("which owns the land")
    add_note(context.library, article, wanted.start, wanted.end, color=Color.GREEN)
    show(qtbot, view, other)
    assert painted(view, Layer.NOTE) == ["which owns the land"]
    assert view.header.versions.text() == "2 versions · compare"
    with qtbot.waitSignal(view.compare_requested) as asked:
        view.header.versions.click()
    assert asked.args == [other, article]
    qtbot.waitUntil(lambda: len(view.map.ticks) == 1)


def test_a_figure_tells_what_the_other_version_says(
    qtbot: QtBot, view: ReadingView, context: Context, article: int
) -> None:
    text = TEXT.replace("$52 million", "$48 million")
    other = put(context.library, "a tram for lanternport", text, ())
    link(context.library, article, other)
    show(qtbot, view, article)
    figure = span("up to $52 million")
    qtbot.waitUntil(lambda: (figure.start, figure.end) in view.presenter.elsewhere)
    hover(qtbot, view, figure)
    qtbot.waitUntil(view.marks.tip.isVisible)
    first, second = view.marks.tip.words.split("\n")
    assert first.startswith("USD 52,000,000 · at most")
    assert "$48 million" in second


def test_a_name_tells_in_how_many_articles_it_stands(
    qtbot: QtBot, view: ReadingView, library: Library, article: int
) -> None:
    put(
        library,
        "Second",
        "Mara Ellison again.",
        [Mark(0, 12, "Mara Ellison", MarkKind.PERSON, entity="Mara Ellison")],
    )
    show(qtbot, view, article)
    hover(qtbot, view, span("Mara Ellison"))
    words = "Mara Ellison · person · in 2 articles"
    qtbot.waitUntil(lambda: view.marks.tip.words == words)
    view.text.verticalScrollBar().setValue(40)
    assert not view.marks.tip.isVisible()


def test_the_card_goes_through_all_places_of_a_name(qtbot: QtBot, opened: ReadingView) -> None:
    with qtbot.waitSignal(opened.mark_clicked):
        click(qtbot, opened, span("Mara Ellison"))
    card = opened.marks.card
    assert card.isVisible()
    assert card._place.text() == "1 of 3 in this article"
    qtbot.mouseClick(card._next, Qt.MouseButton.LeftButton)
    assert card._place.text() == "2 of 3 in this article"
    assert card.mark == MARKS[3]
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_not_a_name_holds_and_can_be_undone(
    qtbot: QtBot, opened: ReadingView, context: Context
) -> None:
    opened.marks.card.not_a_name_requested.emit(MARKS[5])
    qtbot.waitUntil(lambda: "Tide Office" not in painted(opened, Layer.MARK))
    assert context.operations.stack.undoText() == "“Tide Office” is not a name"


def test_another_kind_for_a_name(qtbot: QtBot, opened: ReadingView) -> None:
    opened.marks.card.kind_requested.emit(MARKS[0], MarkKind.ORGANIZATION)

    def kinds() -> set[MarkKind]:
        assert opened.current is not None
        return {m.kind for m in opened.current.article.marks if m.text == "Lanternport"}

    qtbot.waitUntil(lambda: kinds() == {MarkKind.ORGANIZATION})


def test_names_that_arrive_move_neither_text_nor_selection(
    qtbot: QtBot, view: ReadingView, context: Context
) -> None:
    article = put(context.library, marks=(), names=NamesState.PENDING)
    show(qtbot, view, article)
    chosen = span("Paragraph 3 is here")
    view.text.select(chosen)
    view.text.verticalScrollBar().setValue(210)
    with context.library.write() as unit:
        unit.articles.set_marks(article, MARKS, NamesState.DONE)
    context.events.changed.emit(Changes(articles=frozenset({article})))
    qtbot.waitUntil(lambda: "Mara Ellison" in painted(view, Layer.MARK))
    assert view.selected() == chosen
    assert view.text.verticalScrollBar().value() == 210


def test_the_place_is_remembered(qtbot: QtBot, opened: ReadingView, context: Context) -> None:
    article = opened.article_id
    assert article is not None
    other = put(context.library, "Another", "Quite another text.", ())
    offset = span("Paragraph 9 is here").start
    opened.text.scroll_to_offset(offset)
    show(qtbot, opened, other)
    qtbot.waitUntil(lambda: read_article(context.library, article).position > 0)
    show(qtbot, opened, article)
    there = TEXT[opened.text.first_visible() :]
    assert there.startswith("Paragraph 9") or "Paragraph 9" in there[:90]


def test_the_end_of_an_article_makes_it_read(
    qtbot: QtBot, opened: ReadingView, context: Context
) -> None:
    article = opened.article_id
    assert article is not None
    assert read_article(context.library, article).row.unread
    qtbot.keyClick(opened.text, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not read_article(context.library, article).row.unread)


def test_it_opens_at_a_passage(qtbot: QtBot, view: ReadingView, article: int) -> None:
    wanted = span("Paragraph 15 is here")
    show(qtbot, view, article, wanted)
    rect = view.text.rect_of(wanted)
    assert view.text.viewport().rect().contains(rect.center())
    assert painted(view, Layer.HERE) == ["Paragraph 15 is here"]


def test_as_imported_and_back(qtbot: QtBot, opened: ReadingView) -> None:
    opened.toggle_imported()
    assert opened.shows_imported
    whole = f"A tram for Lanternport\n\n{TEXT}"
    qtbot.waitUntil(lambda: opened.imported.text.toPlainText() == whole)
    assert opened.escape()
    assert not opened.shows_imported


def test_find_counts_goes_round_and_ends(qtbot: QtBot, opened: ReadingView) -> None:
    opened.find_in_text()
    qtbot.keyClicks(opened.finder.bar.field, "mara  ELLISON")
    assert opened.finder.bar.count.text() == "1 of 2"
    opened.find_next()
    opened.find_next()
    assert opened.finder.bar.count.text() == "1 of 2"
    opened.find_next(-1)
    assert opened.finder.shown == span(" Mara Ellison added").__class__(
        MARKS[6].start, MARKS[6].end
    )
    assert painted(opened, Layer.FIND) == ["Mara Ellison", "Mara Ellison"]
    assert opened.escape()
    assert painted(opened, Layer.FIND) == []
    assert opened.selected() == Span(MARKS[6].start, MARKS[6].end)


def test_copy_gives_the_words_of_the_article(opened: ReadingView) -> None:
    wanted = Span(span("is silent.").start, span("“Nobody").end)
    opened.text.select(wanted)
    opened.selection.copy()
    assert QApplication.clipboard().text() == "is silent.\n\n“Nobody"
    opened.text.select(span("18%"))
    opened.selection.copy_with_citation()
    assert QApplication.clipboard().text() == (
        "“18%” — Ida Marsh, Tom Reed, “A tram for Lanternport”, Lanternport Bell, 2025-03-14"
    )


def test_larger_letters_keep_the_place(opened: ReadingView, context: Context) -> None:
    opened.text.scroll_to_offset(span("Paragraph 9 is here").start)
    before = opened.text.first_visible()
    opened.larger()
    assert context.settings.text_size > 17.5
    assert abs(opened.text.first_visible() - before) < 120
    opened.usual_size()
    assert context.settings.text_size == 17.5


def test_a_mark_asked_for_again_shows_its_next_place(opened: ReadingView) -> None:
    shown = []
    for _ in range(4):
        opened.show_mark(MARKS[2])
        shown.append(opened.text.painter._layers[Layer.HERE].touching(0, len(TEXT))[0].start)
    assert shown == [MARKS[2].start, MARKS[3].start, MARKS[6].start, MARKS[2].start]


def test_a_very_long_article_is_set_in_slices(
    qtbot: QtBot, view: ReadingView, library: Library
) -> None:
    text = "\n\n".join(f"{n} " + "so it goes on and on " * 40 for n in range(120))
    article = put(library, "Long", text, ())
    view.open(article)
    qtbot.waitUntil(lambda: view.current is not None)
    assert 0 < view.text.places.end < len(text)
    view.show_span(span("\n119 so it", text))
    qtbot.waitUntil(lambda: view.text.places.complete)
    assert view.text.verticalScrollBar().value() > 0


def test_closing_leaves_the_empty_state(opened: ReadingView) -> None:
    opened.close_article()
    assert opened.empty.isVisible()
    assert opened.text.toPlainText() == ""


def test_both_themes_are_painted(opened: ReadingView, context: Context, tmp_path: Path) -> None:
    light = opened.grab().toImage().pixelColor(5, 5)
    context.themes.set_mode("dark")
    dark = opened.grab().toImage().pixelColor(5, 5)
    assert light == context.themes.current.color("paper").__class__("#FFFDF9")
    assert dark == context.themes.current.color("paper")


def test_a_menu_for_the_selection_and_for_a_highlight(
    qtbot: QtBot, view: ReadingView, context: Context, article: int
) -> None:
    wanted = span("which owns the land")
    add_note(context.library, article, wanted.start, wanted.end)
    show(qtbot, view, article)
    view.text.select(span("is silent"))
    menu = view._menu.make(view.text.rect_of(wanted).center())
    words = [action.text() for action in menu.actions()]
    assert {"Copy", "Copy with citation", "Open note", "Remove highlight"} <= set(words)
    assert "Search the library for “is silent”" in words
    remove = next(a for a in menu.actions() if a.text() == "Remove highlight")
    remove.trigger()
    qtbot.waitUntil(lambda: painted(view, Layer.NOTE) == [])
    context.operations.undo()
    qtbot.waitUntil(lambda: painted(view, Layer.NOTE) == ["which owns the land"])


def click(qtbot: QtBot, view: ReadingView, where: Span) -> None:
    at = view.text.rect_of(where).center()
    qtbot.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=at)


def hover(qtbot: QtBot, view: ReadingView, where: Span) -> None:
    viewport = view.text.viewport()
    qtbot.mouseMove(viewport, QPoint(2, viewport.height() - 2))
    qtbot.mouseMove(viewport, view.text.rect_of(where).center())


def test_the_mark_helper_finds_the_right_place() -> None:
    assert mark("Ellison", MarkKind.PERSON, 1).start > MARKS[2].end


def test_esc_closes_the_innermost_thing_first(qtbot: QtBot, opened: ReadingView) -> None:
    opened.text.setFocus()
    opened.text.select(span("which owns the land"))
    qtbot.waitUntil(opened.selection.bar.isVisible)
    opened.find_in_text()
    qtbot.keyClick(opened.text, Qt.Key.Key_Escape)
    assert not opened.selection.bar.isVisible()
    qtbot.keyClick(opened.text, Qt.Key.Key_Escape)
    assert not opened.finder.bar.isVisible()
    assert opened.selected() is not None
    qtbot.keyClick(opened.text, Qt.Key.Key_Escape)
    assert opened.selected() is None
    assert not opened.escape()


def test_names_are_offered_for_same_as(qtbot: QtBot, opened: ReadingView) -> None:
    opened.marks.open_card(MARKS[5], opened.text.rect_of(span("Tide Office")))
    card = opened.marks.card
    card.names_wanted.emit("mara")  # not typed: the list that pops up needs a display
    qtbot.waitUntil(lambda: card._names.stringList() == ["Mara Ellison"])
    card._same_field.setText("Mara Ellison")
    card._say_same_as()

    def entities() -> set[str | None]:
        assert opened.current is not None
        return {m.entity for m in opened.current.article.marks if m.text == "Tide Office"}

    qtbot.waitUntil(lambda: entities() == {"Mara Ellison"})


def test_an_unforeseen_failure_is_told_without_its_innards(
    qtbot: QtBot, context: Context, article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("SELECT * FROM innards")

    monkeypatch.setattr("reader.gui.reading.presenter.read_article", broken)
    events = Events()
    view = ReadingView(replace(context, events=events))
    qtbot.addWidget(view)
    with qtbot.waitSignal(events.problem) as told:
        view.open(article)
    assert "innards" not in told.args[0]
    assert "innards" in told.args[1]


def test_what_is_slow_to_open_says_so(
    qtbot: QtBot, view: ReadingView, article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Event()

    def slow(library: Library, wanted: int) -> Article:
        held.wait(10)
        return read_article(library, wanted)

    monkeypatch.setattr("reader.gui.reading.presenter.read_article", slow)
    view.open(article)
    qtbot.waitUntil(lambda: view.empty._title.text() == "Opening…")
    held.set()
    qtbot.waitUntil(view.page.isVisible)


def test_setting_the_text_anew_does_not_bring_the_bar_back(
    qtbot: QtBot, opened: ReadingView
) -> None:
    opened.text.select(span("which owns the land"))
    qtbot.waitUntil(opened.selection.bar.isVisible)
    opened.larger()
    qtbot.wait(200)
    assert not opened.selection.bar.isVisible()
    assert opened.selected() == span("which owns the land")
    opened.usual_size()
