"""Links in notes: completed, followed, seen from the other side; and places for lost notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QMenu
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.notes.backlinks import words_around_link
from reader.gui.notes.card import NoteCard
from reader.gui.notes.comment import Comment
from reader.gui.notes.comment_editor import CommentEditor
from reader.gui.notes.links import TitleCompleter
from reader.gui.notes.panel import NotesPanel
from reader.gui.stylesheet import style_sheet
from reader.gui.theme import ThemeManager
from reader.notes.model import AnchorState

from .conftest import Idle, Shelf
from .test_panel import PUMP, SWALLOWS


def comment_of(card: NoteCard) -> Comment:
    comment = card.findChild(Comment)
    assert isinstance(comment, Comment)
    return comment


def only_card(panel: NotesPanel, article: int, idle: Idle) -> NoteCard:
    panel.set_article(article)
    idle()
    (card,) = panel.cards
    return card


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_titles_are_completed_behind_brackets(
    shelf: Shelf, panel: NotesPanel, qtbot: QtBot, idle: Idle
) -> None:
    note = shelf.note(PUMP)
    card = only_card(panel, shelf.first, idle)
    card.edit()
    editor = card.findChild(CommentEditor)
    assert isinstance(editor, CommentEditor)
    completer = editor.findChild(TitleCompleter)
    assert isinstance(completer, TitleCompleter)
    qtbot.keyClicks(editor, "See [[paper m")
    idle()
    qtbot.waitUntil(completer.list.isVisible)
    item = completer.list.item(0)
    assert isinstance(item, QListWidgetItem)
    assert item.text() == "Paper mill tries straw"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "See [[Paper mill tries straw]]"
    assert completer.list.isHidden()
    qtbot.keyClicks(editor, " and [[zzz nothing")
    idle()
    assert completer.list.isHidden()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    idle()
    assert shelf.stored(note).text == "See [[Paper mill tries straw]] and [[zzz nothing"


@pytest.mark.parametrize("link", ["[[Paper mill tries straw]]", "[[#3]]"])
def test_a_link_leads_to_its_article(
    link: str, shelf: Shelf, panel: NotesPanel, qtbot: QtBot, idle: Idle
) -> None:
    shelf.note(PUMP, text=f"See {link}.")
    comment = comment_of(only_card(panel, shelf.first, idle))
    ((_, address),) = comment.links
    with qtbot.waitSignal(panel.links.article_found) as found:
        comment.follow(address)
    assert found.args == [shelf.other]


def test_a_link_to_a_note_and_one_that_leads_nowhere(
    shelf: Shelf, events: Events, panel: NotesPanel, qtbot: QtBot, idle: Idle
) -> None:
    target = shelf.note("first sheets", article=shelf.other)
    shelf.note(PUMP, text=f"[[^{target.id}]] [[No such thing]]")
    comment = comment_of(only_card(panel, shelf.first, idle))
    to_note, nowhere = [address for _, address in comment.links]
    with qtbot.waitSignal(panel.links.note_found) as found:
        comment.follow(to_note)
    assert (found.args[0].article, found.args[0].note) == (shelf.other, target.id)
    with qtbot.waitSignal(events.message) as told:
        comment.follow(nowhere)
    assert "No such thing" in told.args[0]


def test_an_article_tells_what_links_to_it(
    shelf: Shelf, panel: NotesPanel, qtbot: QtBot, idle: Idle
) -> None:
    note = shelf.note(PUMP, text="As in [[Paper mill tries straw]].")
    panel.setStyleSheet(style_sheet(ThemeManager("light").current))
    panel.set_article(shelf.other)
    idle()
    assert panel.backlinks.isVisible()
    rows = panel.backlinks.list
    assert rows.count() == 1
    row = rows.visualItemRect(rows.item(0))
    assert 0 <= rows.viewport().height() - row.bottom() - 1 <= row.height() // 4
    assert rows.item(0).toolTip().endswith("\nAs in Paper mill tries straw.")
    with qtbot.waitSignal(panel.backlinks.activated) as told:
        panel.backlinks.list.itemActivated.emit(panel.backlinks.list.item(0))
    assert told.args == [note]
    panel.set_article(shelf.first)
    idle()
    assert not panel.backlinks.isVisible()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("As in [[Paper mill]].", "As in Paper mill."),
        ("**See** [[Ferry]], then [[#7|the mill]], twice", "See Ferry, then the mill, twice"),
        ("[[paper  mill]]: who paid?", "paper mill: who paid?"),
        ("[[#7]]", ""),
        ("[[Ferry]]", ""),
        ("no link", "no link"),
        ("word " * 30 + "[[#7|mill]] end", f"…{'word ' * 8}mill end"),
    ],
)
def test_the_words_around_a_link_tell_why_it_is_there(text: str, said: str) -> None:
    assert words_around_link(text, 7, "Paper mill") == said


def test_many_links_leave_room_for_the_notes(
    shelf: Shelf, panel: NotesPanel, qtbot: QtBot, idle: Idle
) -> None:
    for _ in range(12):
        shelf.note(PUMP, text="[[Paper mill tries straw]]")
    panel.set_article(shelf.other)
    idle()
    rows = panel.backlinks.list
    assert rows.count() == 12
    assert rows.height() < panel.height() // 2
    assert rows.item(0).toolTip().endswith(f"\n“{PUMP}”")
    assert rows.verticalScrollBar().maximum() > 0


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_places_are_offered_for_a_lost_note(
    shelf: Shelf, context: Context, panel: NotesPanel, idle: Idle
) -> None:
    lost = shelf.note(SWALLOWS, state=AnchorState.ORPHANED)
    only_card(panel, shelf.first, idle)
    panel.suggest_places(lost)
    idle()
    menu = panel.findChild(QMenu)
    assert isinstance(menu, QMenu)
    heading, first, *_ = menu.actions()
    assert not heading.isEnabled()
    assert SWALLOWS in first.text()
    pointed: list[object] = []
    panel.passage_activated.connect(pointed.append)
    first.hover()
    assert len(pointed) == 1
    first.trigger()
    menu.close()
    idle()
    assert shelf.stored(lost).state is AnchorState.ANCHORED
    context.operations.undo()
    idle()
    assert shelf.stored(lost).state is AnchorState.ORPHANED
