"""Cards below each other: which are made, and where they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.notes.card import NoteCard
from reader.gui.notes.panel import NotesPanel
from reader.services.annotate import remove_note
from reader.services.changes import Changes
from tests.gui.notes.cards import DIVERS, PUMP

from .conftest import Idle, Shelf


def test_arrows_go_from_card_to_card(
    shelf: Shelf, panel: NotesPanel, shown: Callable[[], list[NoteCard]], qtbot: QtBot
) -> None:
    shelf.note(PUMP)
    shelf.note(DIVERS)
    one, two = shown()
    panel.activateWindow()
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is two
    qtbot.keyClick(two, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is two
    qtbot.keyClick(two, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is one


def test_of_many_notes_only_cards_near_what_is_seen_are_made(
    shelf: Shelf, panel: NotesPanel, qtbot: QtBot, idle: Idle
) -> None:
    text = "the walls must be secured first"
    notes = [shelf.note(text, text=f"{number}\n\n" * (number % 4)) for number in range(120)]
    panel.set_article(shelf.first)
    idle()
    qtbot.waitUntil(lambda: panel.column.is_settled)
    assert panel.cards[0].note.id == notes[0].id
    assert len(panel.cards) < 60
    tops = [card.y() for card in panel.cards]
    assert tops == sorted(tops)
    bar = panel.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: panel.column.is_settled)
    assert panel.cards[-1].note.id == notes[-1].id
    assert notes[0].id not in {card.note.id for card in panel.cards}


def test_a_note_far_down_is_brought_and_stays_put_as_others_are_made(
    shelf: Shelf, panel: NotesPanel, qtbot: QtBot, idle: Idle
) -> None:
    text = "the walls must be secured first"
    notes = [shelf.note(text, text="word " * (number % 7 * 20)) for number in range(80)]
    panel.set_article(shelf.first)
    idle()
    panel.activateWindow()
    panel.show_note(notes[60].id)
    card = panel.column.card_of(notes[60].id)
    assert card is not None
    assert QApplication.focusWidget() is card
    place = card.mapTo(panel, QPoint(0, 0)).y()
    assert 0 <= place <= panel.height() - min(card.height(), panel.height())
    qtbot.waitUntil(lambda: panel.column.is_settled)
    assert card.mapTo(panel, QPoint(0, 0)).y() == place
    qtbot.keyClick(card, Qt.Key.Key_End)
    focus = QApplication.focusWidget()
    assert isinstance(focus, NoteCard)
    assert focus.note.id == notes[-1].id
    qtbot.keyClick(focus, Qt.Key.Key_Home)
    focus = QApplication.focusWidget()
    assert isinstance(focus, NoteCard)
    assert focus.note.id == notes[0].id


@pytest.mark.parametrize("version", [False, True], ids=["stranger", "version"])
def test_another_article_begins_at_its_first_note_whichever_had_the_focus(
    shelf: Shelf, panel: NotesPanel, qtbot: QtBot, idle: Idle, version: bool
) -> None:
    for number in range(40):
        shelf.note("the walls must be secured first", text="word " * (number % 7 * 20))
        shelf.note("first sheets", article=shelf.other, text="word " * (number % 5 * 20))
    panel.set_article(shelf.first)
    idle()
    panel.activateWindow()
    notes = [slot.note.id for slot in panel._order]
    panel.show_note(notes[-1])
    qtbot.waitUntil(lambda: panel.column.is_settled)
    assert panel.column.verticalScrollBar().value() > 0
    panel.set_article(shelf.later if version else shelf.other)
    idle()
    qtbot.waitUntil(lambda: panel.column.is_settled)
    assert panel.cards[0].note.article == (shelf.first if version else shelf.other)
    assert panel.column.verticalScrollBar().value() == 0
    assert panel.cards[0].y() >= 0


def test_notes_taken_away_elsewhere_go(
    shelf: Shelf,
    context: Context,
    panel: NotesPanel,
    shown: Callable[[], list[NoteCard]],
    idle: Idle,
) -> None:
    gone, stays = shelf.note(PUMP), shelf.note(DIVERS)
    shown()
    remove_note(shelf.library, gone.id)
    context.events.changed.emit(Changes(notes=frozenset({shelf.first})))
    idle()
    assert [card.note.id for card in panel.cards] == [stays.id]
