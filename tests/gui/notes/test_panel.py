"""The panel of an article's notes, over a real library."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.notes.card import NoteCard
from reader.gui.notes.card_actions import CardActions
from reader.gui.notes.comment_editor import CommentEditor
from reader.gui.notes.dots import ColorDot
from reader.gui.notes.panel import NotesPanel
from reader.gui.notes.tags_row import TagChip, TagField
from reader.gui.widgets import Chip, EmptyState
from reader.notes.model import AnchorState, Color, Note
from reader.services.annotate import article_notes, remove_note
from reader.services.changes import Changes
from reader.services.copy_across import copy_note, places_across
from reader.text.spans import Span

from .conftest import NOON, Idle, Shelf

PUMP = "once the last pump is switched off"
DIVERS = "Divers have asked to use the lake"
SWALLOWS = "Swallows nest along the northern face"


@pytest.fixture
def panel(context: Context, qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(context, now=lambda: NOON)
    qtbot.addWidget(made)
    made.resize(286, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def shown(panel: NotesPanel, shelf: Shelf, idle: Idle) -> Callable[[], list[NoteCard]]:
    def show() -> list[NoteCard]:
        panel.set_article(shelf.first)
        idle()
        return panel.cards

    return show


def words_of(widget: QWidget) -> str:
    """What the visible labels in a widget say, and what a card paints."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return " ".join([*labels, *([widget.foot] if isinstance(widget, NoteCard) else [])])


def editor_of(card: NoteCard) -> CommentEditor:
    editor = card.findChild(CommentEditor)
    assert isinstance(editor, CommentEditor)
    return editor


def settling(card: NoteCard) -> Chip:
    """The button that settles what is in doubt about a note."""
    (chip,) = (c for c in card.findChildren(Chip) if not isinstance(c, TagChip) and c.isVisible())
    return chip


def actions_shown(card: NoteCard) -> bool:
    actions = card.findChild(CardActions)
    return isinstance(actions, CardActions) and actions.isVisible()


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
    for key in ("1", "n", "j", "Del", "Esc", "t"):
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
