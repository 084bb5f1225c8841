from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.look import Look
from reader.gui.reading.document_builder import typography_of
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.text_map import TextMap, cut
from reader.gui.reading.text_view import TextView
from reader.gui.reading.view import ReadingView
from reader.gui.theme import load_theme
from reader.notes.model import Color
from reader.services.annotate import add_note
from reader.services.find_versions import link
from reader.text.document import Block, BlockKind
from reader.text.spans import Span

from .conftest import TEXT, put
from .driving import click, notes, painted, show, span


def test_selection_counts_code_points_behind_an_emoji(opened: ReadingView) -> None:
    wanted = span("up to $52 million")
    opened.text.select(wanted)
    assert opened.selected() == wanted
    assert opened.text.textCursor().selectedText() == "up to $52 million"


def test_a_selection_ends_where_its_words_end(opened: ReadingView) -> None:
    around = span(" is silent.")
    opened.text.select(Span(around.start, around.end + 2))
    assert opened.selected() == span("is silent.")


def test_bars_and_dashes_alone_are_no_passage(qtbot: QtBot, context: Context) -> None:
    view = TextView()
    qtbot.addWidget(view)
    theme = load_theme("light")
    view.set_look(theme, typography_of(theme, Look(), 400), 400)
    text = "| Line | Cost |\n| --- | --- |\n| Docks | $52 |"
    view.show_text(TextMap(text, cut(text, (Block(BlockKind.TABLE, 0, len(text)),))))
    divider = text.index("| ---")
    view.select(Span(divider, divider + 7))
    assert view.selected() is None
    view.select(Span(divider, len(text)))
    assert view.selected() == Span(divider, len(text))


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


def test_copy_gives_the_words_of_the_article(qtbot: QtBot, opened: ReadingView) -> None:
    wanted = Span(span("is silent.").start, span("“Nobody").end)
    opened.text.select(wanted)
    opened.selection.copy()
    assert QApplication.clipboard().text() == "is silent.\n\n“Nobody"
    opened.text.select(span("18%"))
    opened.selection.copy_with_citation()
    cited = (
        "“18%” — Ida Marsh and Tom Reed, “A tram for Lanternport: Nobody has asked the gulls”, "
        "Lanternport Bell, 14 March 2025"
    )
    qtbot.waitUntil(lambda: QApplication.clipboard().text().startswith("“18%” —"))
    assert QApplication.clipboard().text() == cited


def test_a_menu_for_the_selection_and_for_a_highlight(
    qtbot: QtBot, view: ReadingView, context: Context, article: int
) -> None:
    wanted = span("which owns the land")
    add_note(context.library, article, wanted.start, wanted.end)
    show(qtbot, view, article)
    view.text.select(span("is silent"))
    menu = view.menu.make(view.text.rect_of(wanted).center())
    words = [action.text() for action in menu.actions()]
    assert {"Copy", "Copy with citation", "Open note", "Remove highlight"} <= set(words)
    assert "Search the library for “is silent”" in words
    remove = next(a for a in menu.actions() if a.text() == "Remove highlight")
    remove.trigger()
    qtbot.waitUntil(lambda: painted(view, Layer.NOTE) == [])
    context.operations.undo()
    qtbot.waitUntil(lambda: painted(view, Layer.NOTE) == ["which owns the land"])


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
