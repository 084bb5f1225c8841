"""A flattened article read with the capitals, punctuation and paragraphs of its twin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.text_map import DressedMap, TextMap
from reader.gui.reading.view import ReadingView
from reader.library.database import Library
from reader.notes.model import Color
from reader.services.annotate import add_note
from reader.services.find_versions import unlink
from reader.text.spans import Span
from reader.versions.align import Side
from reader.versions.dress import dress
from tests.gui.compare.conftest import Shelf
from tests.gui.compare.conftest import shelf as shelf
from tests.versions.samples import FERRY, flattened

from .driving import notes, show

FLAT = flattened(FERRY)


def stretch(words: str) -> Span:
    start = FLAT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def dressed(qtbot: QtBot, view: ReadingView, shelf: Shelf) -> ReadingView:
    show(qtbot, view, shelf.flat)
    view.toggle_dressed()
    qtbot.waitUntil(lambda: view.current is not None and view.current.dressing is not None)
    qtbot.waitUntil(lambda: view.text.places.complete)
    return view


def test_one_key_shows_the_twins_look_and_says_whose(
    qtbot: QtBot, dressed: ReadingView, shelf: Shelf
) -> None:
    assert dressed.text.places.shown == FERRY
    assert dressed.text.toPlainText() == FERRY.replace("\n\n", "\n")
    assert "Two new ferries <b>for</b> Port Ansel" in dressed.header.lent.text()
    assert dressed.current is not None
    assert dressed.current.article.document.text == FLAT
    qtbot.mouseClick(dressed.header.dress, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dressed.text.toPlainText() == FLAT)
    assert dressed.header.lent.text() == ""


def test_a_note_made_in_the_view_stands_on_the_stored_text(
    qtbot: QtBot, context: Context, dressed: ReadingView
) -> None:
    shown = FERRY.index("“closer than anyone wanted,”")
    position = dressed.text.places.to_position(stretch("closer").start)
    assert dressed.text.places.words(position, position + 6) == "closer"
    dressed.text.select(stretch("closer than anyone wanted"))
    assert dressed.selected() == stretch("closer than anyone wanted")
    assert dressed.text.places.stored(Span(shown, shown + 28)) == stretch(
        "closer than anyone wanted"
    )
    dressed.text.copy()
    assert QApplication.clipboard().text() == "closer than anyone wanted"
    dressed.highlight(Color.GREEN)
    qtbot.waitUntil(lambda: len(notes(context)) == 1)
    (note,) = notes(context)
    assert note.anchor.quote == "closer than anyone wanted"
    assert stretch("closer than anyone wanted") == Span(note.anchor.start, note.anchor.end)


def test_notes_and_finds_stand_at_their_words(
    qtbot: QtBot, library: Library, view: ReadingView, shelf: Shelf
) -> None:
    span = stretch("ingrid solheim")
    add_note(library, shelf.flat, span.start, span.end)
    show(qtbot, view, shelf.flat)
    view.toggle_dressed()
    qtbot.waitUntil(lambda: isinstance(view.text.places, DressedMap))
    (stroke,) = view.text.painter._layers[Layer.NOTE].touching(0, len(FLAT))
    places = view.text.places
    first = places.to_position(stroke.start)
    last = places.to_position(stroke.end, end=True)
    assert places.words(first, last) == "Ingrid Solheim"
    view.find_in_text()
    view.finder.bar.field.setText("anyone wanted,” but")
    qtbot.waitUntil(lambda: view.finder.shown == stretch("anyone wanted but"))


def test_where_no_version_has_capitals_the_text_stays_as_it_is(
    qtbot: QtBot, context: Context, library: Library, view: ReadingView, shelf: Shelf
) -> None:
    told: list[str] = []
    context.events.message.connect(told.append)
    show(qtbot, view, shelf.ferry)
    assert not view.header.dress.isVisible()
    view.toggle_dressed()
    assert "no version" in told[-1]
    unlink(library, shelf.flat, shelf.ferry)
    unlink(library, shelf.flat, shelf.revised)
    show(qtbot, view, shelf.flat)
    assert not view.header.dress.isVisible()
    assert type(view.text.places) is TextMap


def test_positions_and_offsets_agree_in_the_dressed_map() -> None:
    made = dress(Side(FLAT, (), True), Side(FERRY))
    places = DressedMap(FLAT, made)
    at = 0
    for piece in places.pieces:
        places.place(at)
        at += piece.end - piece.start + 1
    assert places.complete
    assert places.end == len(FLAT)
    for word in ("harbour council", "9 400 crossings", "18 more than now"):
        span = stretch(word)
        first, last = places.to_position(span.start), places.to_position(span.end, end=True)
        assert places.to_offset(first) == span.start
        assert places.to_offset(last, end=True) == span.end
