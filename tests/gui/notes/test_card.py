"""A note as a card: what is typed, pressed and chosen on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.notes.card import NoteCard
from reader.gui.notes.dots import ColorDot
from reader.gui.notes.panel import NotesPanel
from reader.gui.notes.tags_row import TagChip, TagField
from reader.notes.model import AnchorState, Color
from tests.gui.notes.cards import DIVERS, PUMP, actions_shown, editor_of

from .conftest import Idle, Shelf


def test_a_comment_is_saved_as_typed_and_undone_as_one_step(
    shelf: Shelf,
    context: Context,
    shown: Callable[[], list[NoteCard]],
    qtbot: QtBot,
    idle: Idle,
) -> None:
    note = shelf.note(PUMP, text="Before.")
    (card,) = shown()
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_F2)
    editor = editor_of(card)
    qtbot.keyClicks(editor, " After")
    with qtbot.waitSignal(editor.settled):
        pass
    idle()
    assert shelf.stored(note).text == "Before. After"
    assert context.operations.stack.count() == 1
    assert card.is_editing  # the refresh that follows a save leaves the editor alone
    editor.insertPlainText("wards 😀")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    idle()
    assert not card.is_editing
    assert shelf.stored(note).text == "Before. Afterwards 😀"
    assert context.operations.stack.count() == 1
    context.operations.undo()
    idle()
    assert shelf.stored(note).text == "Before."
    context.operations.redo()
    idle()
    assert shelf.stored(note).text == "Before. Afterwards 😀"


def test_a_short_comment_is_typed_without_a_scroll_bar(
    shelf: Shelf, shown: Callable[[], list[NoteCard]], idle: Idle
) -> None:
    shelf.note(PUMP, text="One\ntwo\nthree\nfour\nfive")
    (card,) = shown()
    card.edit()
    idle()
    assert editor_of(card).verticalScrollBar().maximum() == 0
    assert card.height() == card.heightForWidth(card.width())


def test_what_is_typed_is_saved_when_the_focus_goes_or_the_window_closes(
    shelf: Shelf,
    panel: NotesPanel,
    shown: Callable[[], list[NoteCard]],
    qtbot: QtBot,
    idle: Idle,
) -> None:
    first, second = shelf.note(PUMP), shelf.note(DIVERS)
    one, two = shown()
    one.edit()
    editor_of(one).setPlainText("left")
    two.setFocus()
    idle()
    assert shelf.stored(first).text == "left"
    two.edit()
    editor_of(two).setPlainText("closed")
    QApplication.sendEvent(panel.window(), QEvent(QEvent.Type.Close))
    assert shelf.stored(second).text == "closed"  # at once: the library closes next


def test_going_to_another_article_keeps_what_is_typed(
    shelf: Shelf, panel: NotesPanel, shown: Callable[[], list[NoteCard]], idle: Idle
) -> None:
    note = shelf.note(PUMP)
    (card,) = shown()
    card.edit()
    editor_of(card).setPlainText("on the way out")
    panel.set_article(shelf.other)
    idle()
    assert panel.cards == []
    assert shelf.stored(note).text == "on the way out"


def test_colours_by_key_and_their_undoing(
    shelf: Shelf,
    context: Context,
    shown: Callable[[], list[NoteCard]],
    qtbot: QtBot,
    idle: Idle,
) -> None:
    note = shelf.note(PUMP)
    (card,) = shown()
    qtbot.keyClick(card, "4")
    idle()
    assert shelf.stored(note).color is Color.BLUE
    assert "Blue" in card.accessibleName()
    context.operations.undo()
    idle()
    assert card.note.color is Color.YELLOW


def test_its_keys_are_not_the_windows(
    shelf: Shelf,
    panel: NotesPanel,
    shown: Callable[[], list[NoteCard]],
    qtbot: QtBot,
    idle: Idle,
) -> None:
    note = shelf.note(PUMP)
    (card,) = shown()
    fired: list[str] = []
    for key in ("1", "n", "j", "Del", "Esc", "t", "Ctrl+Return"):
        action = QAction(key, panel)
        action.setShortcut(key)
        action.triggered.connect(lambda _=False, key=key: fired.append(key))
        panel.addAction(action)
    panel.activateWindow()
    card.setFocus()
    qtbot.keyClick(card, "1")
    qtbot.keyClick(card, "t")
    field = card.findChild(TagField)
    assert isinstance(field, TagField)
    qtbot.keyClicks(field, "jn1")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    card.edit()
    qtbot.keyClicks(editor_of(card), "tjn1")
    qtbot.keyClick(editor_of(card), Qt.Key.Key_Escape)
    idle()
    assert fired == []
    stored = shelf.stored(note)
    assert (stored.text, stored.tags) == ("tjn1", ("jn1",))
    card.edit()
    qtbot.keyClick(editor_of(card), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert fired == []
    assert not card.is_editing
    card.setFocus()
    qtbot.keyClick(card, "j")
    assert fired == ["j"]  # what the card has no use for stays the window's


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_colour_button_chooses_from_a_menu(
    shelf: Shelf, shown: Callable[[], list[NoteCard]], qtbot: QtBot, idle: Idle
) -> None:
    note = shelf.note(PUMP)
    (card,) = shown()
    card.setFocus()
    dot = card.findChild(ColorDot)
    assert isinstance(dot, ColorDot)
    assert dot.accessibleName() == "Colour: Yellow"
    qtbot.mouseClick(dot, Qt.MouseButton.LeftButton)
    menu = card.findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(act for act in menu.actions() if act.text().startswith("Purple")).trigger()
    menu.close()
    idle()
    assert shelf.stored(note).color is Color.PURPLE
    assert dot.accessibleName() == "Colour: Purple"


def test_tags_are_added_and_taken_off(
    shelf: Shelf, shown: Callable[[], list[NoteCard]], qtbot: QtBot, idle: Idle
) -> None:
    note = shelf.note(PUMP, tags=("water",))
    (card,) = shown()
    qtbot.keyClick(card, "t")
    field = card.findChild(TagField)
    assert isinstance(field, TagField)
    qtbot.keyClicks(field, "  to   check ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert card.hasFocus()
    idle()
    assert shelf.stored(note).tags == ("water", "to check")
    chips = card.findChildren(TagChip)
    qtbot.keyClick(next(c for c in chips if c.text() == "water"), Qt.Key.Key_Delete)
    idle()
    assert shelf.stored(note).tags == ("to check",)


def test_a_tag_that_is_there_already_is_not_added(
    shelf: Shelf, shown: Callable[[], list[NoteCard]], qtbot: QtBot, idle: Idle
) -> None:
    note = shelf.note(PUMP, tags=("Water",))
    (card,) = shown()
    card.ask_tag()
    field = card.findChild(TagField)
    assert isinstance(field, TagField)
    qtbot.keyClicks(field, "water,")
    idle()
    assert shelf.stored(note).tags == ("Water",)


def test_deleting_hands_the_focus_on_and_can_be_undone(
    shelf: Shelf,
    context: Context,
    panel: NotesPanel,
    shown: Callable[[], list[NoteCard]],
    qtbot: QtBot,
    idle: Idle,
) -> None:
    first, second = shelf.note(PUMP), shelf.note(DIVERS)
    one, two = shown()
    panel.activateWindow()
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Delete)
    idle()
    assert panel.cards == [two]
    assert shelf.ids() == [second.id]
    assert QApplication.focusWidget() is two
    context.operations.undo()
    idle()
    assert [card.note for card in panel.cards] == [first, second]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_offers_what_the_keys_do(
    shelf: Shelf, shown: Callable[[], list[NoteCard]], qtbot: QtBot, idle: Idle
) -> None:
    note = shelf.note(PUMP)
    lost = shelf.note(DIVERS, state=AnchorState.ORPHANED)

    def menu_of(card: NoteCard) -> dict[str, QAction]:
        place = QPoint(20, 20)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, card.mapToGlobal(place))
        QApplication.sendEvent(card, event)
        menu = card.findChild(QMenu)
        assert isinstance(menu, QMenu)
        every = {
            act.text().split("\t")[0]: act
            for m in (menu, *menu.findChildren(QMenu))
            for act in m.actions()
        }
        qtbot.addWidget(menu)
        return every

    orphan, card = shown()
    assert orphan.note == lost
    assert not menu_of(orphan)["Go to the passage"].isEnabled()
    acts = menu_of(card)
    assert acts["Yellow"].isChecked()
    acts["Copy the passage"].trigger()
    assert QApplication.clipboard().text() == PUMP
    acts["Green"].trigger()
    idle()
    assert shelf.stored(note).color is Color.GREEN
    acts["Delete note"].trigger()
    idle()
    assert shelf.ids() == [lost.id]


@pytest.mark.parametrize(
    "text", ["漢字" * 200, "عربي " * 90, "👩\u200d🚀 " * 80, "w" * 900, "a\nb\n\nc"]
)
def test_any_script_fits_into_the_card(
    text: str, shelf: Shelf, shown: Callable[[], list[NoteCard]]
) -> None:
    shelf.note(PUMP, text=text, tags=(text[:60],))
    (card,) = shown()
    assert card.width() <= 286
    assert card.height() == card.heightForWidth(card.width())
    for part in card.findChildren(QWidget):
        if part.isVisible() and part.parentWidget() is card:
            assert part.geometry().right() <= card.width()


def test_buttons_show_while_the_focus_is_within(
    shelf: Shelf, panel: NotesPanel, shown: Callable[[], list[NoteCard]], qtbot: QtBot
) -> None:
    shelf.note(PUMP)
    shelf.note(DIVERS)
    one, two = shown()
    panel.activateWindow()
    one.setFocus()
    assert actions_shown(one)
    assert not actions_shown(two)
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert one.isAncestorOf(focus)
    assert focus.accessibleName()
    assert actions_shown(one)
    two.setFocus()
    assert not actions_shown(one)
