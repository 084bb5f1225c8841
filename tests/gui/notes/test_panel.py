"""The panel of an article's notes, over a real library."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.notes.card import NoteCard
from reader.gui.notes.panel import NotesPanel
from reader.gui.widgets import Chip, EmptyState
from reader.notes.model import AnchorState, Color, Note
from reader.services.annotate import article_notes
from reader.services.changes import Changes
from reader.services.copy_across import copy_note, places_across
from reader.text.spans import Span
from tests.gui.notes.cards import DIVERS, PUMP, SWALLOWS, settling, words_of

from .conftest import Idle, Shelf


def test_no_article_and_no_notes_are_told_apart(
    panel: NotesPanel, shown: Callable[[], list[NoteCard]]
) -> None:
    empty = panel.findChild(EmptyState)
    assert empty is not None
    assert "No article" in words_of(empty)
    assert shown() == []
    assert "press 1–8" in words_of(empty)


def test_notes_stand_in_text_order_with_orphans_on_top(
    shelf: Shelf, shown: Callable[[], list[NoteCard]]
) -> None:
    last = shelf.note(SWALLOWS)
    first = shelf.note(PUMP)
    lost = shelf.note("at least", state=AnchorState.ORPHANED)
    assert [card.note.id for card in shown()] == [lost.id, first.id, last.id]


def test_a_card_says_what_a_note_is(shelf: Shelf, shown: Callable[[], list[NoteCard]]) -> None:
    shelf.note(PUMP, text="Ask the county.", tags=("to check",), color=Color.BLUE)
    (card,) = shown()
    assert "also in 1 version" in words_of(card)
    name = card.accessibleName()
    for said in ("Blue", PUMP, "Ask the county.", "to check"):
        assert said in name


def test_notes_of_other_versions_are_shown_as_such(
    shelf: Shelf, panel: NotesPanel, shown: Callable[[], list[NoteCard]]
) -> None:
    note = shelf.note(DIVERS, article=shelf.later)
    (card,) = shown()
    assert card.placed.from_article == shelf.later
    assert "from “Quarry to flood" in words_of(card)
    assert panel.place_of(note.id) == Span(card.placed.start, card.placed.end)


def test_a_versions_note_without_a_place_here_is_told_and_can_be_copied(
    shelf: Shelf,
    context: Context,
    panel: NotesPanel,
    shown: Callable[[], list[NoteCard]],
    idle: Idle,
) -> None:
    note = shelf.note("325,000 crowns a year", article=shelf.later, text="So much?")
    here = shelf.note(PUMP)
    own, foreign = shown()
    assert (own.note, foreign.note) == (here, note)
    assert "No such passage here" in foreign.accessibleName()
    assert "in “Quarry to flood" in words_of(foreign)
    assert panel.place_of(note.id) is None
    asked: list[tuple[Note, int]] = []
    panel.copy_here_requested.connect(lambda *what: asked.append(what))
    settling(foreign).click()
    assert asked == [(note, shelf.first)]
    places = places_across(shelf.library, note.id, shelf.first)
    assert places.words[0].endswith("crowns a year")
    span = Span(places.places[0].span.start, places.places[0].span.end)
    context.operations.act("Copy", lambda: copy_note(shelf.library, note, shelf.first, span))
    idle()
    assert [card.note.id for card in panel.cards if card.note.id == note.id] == []
    context.operations.undo()
    idle()
    assert [card.note for card in panel.cards] == [here, note]


def test_pressing_a_card_goes_to_its_passage(
    shelf: Shelf, panel: NotesPanel, shown: Callable[[], list[NoteCard]], qtbot: QtBot
) -> None:
    note = shelf.note(PUMP)
    (card,) = shown()
    spans: list[object] = []
    panel.passage_activated.connect(spans.append)
    with qtbot.waitSignal(panel.note_activated) as told:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert told.args == [note]
    card.setFocus()
    with qtbot.waitSignal(panel.note_activated):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert spans == [Span(note.anchor.start, note.anchor.end)] * 2


def test_an_orphan_is_attached_again_and_back(
    shelf: Shelf,
    context: Context,
    panel: NotesPanel,
    shown: Callable[[], list[NoteCard]],
    qtbot: QtBot,
    idle: Idle,
) -> None:
    lost = shelf.note(PUMP, text="Who?", state=AnchorState.ORPHANED)
    (card,) = shown()
    assert panel.place_of(lost.id) is None
    asked: list[Note] = []
    panel.attach_requested.connect(asked.append)
    settling(card).click()
    assert asked == [lost]
    panel.acts.attach(lost, 0, 7)
    idle()
    stored = shelf.stored(lost)
    assert stored.state is AnchorState.ANCHORED
    assert (stored.anchor.start, stored.anchor.end) == (0, 7)
    context.operations.undo()
    idle()
    assert shelf.stored(lost) == lost


def test_a_reworded_passage_is_confirmed_where_it_is(
    shelf: Shelf, shown: Callable[[], list[NoteCard]], idle: Idle
) -> None:
    note = shelf.note(PUMP, state=AnchorState.MOVED)
    (card,) = shown()
    settling(card).click()
    idle()
    assert shelf.stored(note).state is AnchorState.ANCHORED
    assert not [c for c in card.findChildren(Chip) if c.isVisible()]


def test_a_new_note_is_shown_for_writing_once_it_has_arrived(
    shelf: Shelf,
    context: Context,
    panel: NotesPanel,
    shown: Callable[[], list[NoteCard]],
    qtbot: QtBot,
    idle: Idle,
) -> None:
    shown()
    note = shelf.note(PUMP)
    panel.show_note(note.id, edit=True)
    context.events.changed.emit(Changes(notes=frozenset({shelf.first})))
    idle()
    qtbot.waitUntil(lambda: panel.cards[0].is_editing)


def test_a_note_of_another_article_is_shown_when_that_is_opened(
    shelf: Shelf,
    panel: NotesPanel,
    shown: Callable[[], list[NoteCard]],
    qtbot: QtBot,
    idle: Idle,
) -> None:
    shelf.note(PUMP)
    shown()
    note = shelf.note("first sheets", article=shelf.other, state=AnchorState.ORPHANED)
    panel.activateWindow()
    panel.show_note(note.id)
    panel.set_article(shelf.other)
    idle()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.cards[0])
    assert panel.cards[0].note == note


def test_notes_that_were_just_read_are_not_read_again(
    shelf: Shelf, context: Context, panel: NotesPanel, idle: Idle
) -> None:
    shelf.note(PUMP)
    read = article_notes(shelf.library, shelf.first)
    later = shelf.note(DIVERS)
    panel.set_article(shelf.first, read)
    idle()
    assert [card.note for card in panel.cards] == [placed.note for placed in read.notes]
    context.events.changed.emit(Changes(notes=frozenset({shelf.first})))
    idle()
    assert panel.cards[-1].note == later
