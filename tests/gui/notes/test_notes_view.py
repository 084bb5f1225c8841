"""All notes of the library: the list, its filters, its model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.jobs import JobRunner
from reader.gui.notes.model import PAGE, Index, NotesModel, Role
from reader.gui.notes.notes_view import NotesView
from reader.gui.stylesheet import style_sheet
from reader.gui.theme import ThemeManager
from reader.gui.widgets import EmptyState
from reader.library.records import NoteRow
from reader.notes.model import Anchor, AnchorState, Color, Note
from reader.services.changes import Changes

from .conftest import NOON, Idle, Shelf
from .test_panel import DIVERS, PUMP, SWALLOWS, words_of

WHEN = "2026-05-04T09:30:00.000Z"


def row(number: int, **more: object) -> NoteRow:
    quote = f"passage {number} 😀 of the text, which goes on for a while and then ends"
    anchor = Anchor(number, number + len(quote), quote, "", "")
    note = Note(number, 1, anchor, "a comment", Color.GREEN, ("one", "two"), WHEN, WHEN)
    return NoteRow(replace(note, **more), f"Article {number}", None, None)  # type: ignore[arg-type]


@pytest.fixture
def view(context: Context, qtbot: QtBot) -> NotesView:
    made = NotesView(context, now=lambda: NOON)
    qtbot.addWidget(made)
    made.resize(700, 500)
    return made


def shown(view: NotesView) -> list[int]:
    return list(view.model.ids)


def test_the_model_keeps_qts_rules_and_fetches_what_is_seen(
    jobs: JobRunner, qtbot: QtBot, idle: Idle
) -> None:
    asked: list[Sequence[int]] = []

    def fetch(ids: Sequence[int]) -> list[NoteRow]:
        asked.append(ids)
        return [row(number, text="fetched") for number in ids]

    model = NotesModel(jobs, fetch)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_notes(range(1, 501), [row(number) for number in range(1, PAGE + 1)])
    assert model.row_of(3) == 2
    assert model.row_of(900) is None
    assert model.index(0).data(Role.NOTE).text == "a comment"
    asked.clear()
    assert model.index(499).data(Role.NOTE) is None
    idle()
    assert model.index(499).data(Role.NOTE).text == "fetched"
    assert 500 in asked[-1]
    assert len(asked[-1]) <= PAGE
    model.set_notes(range(1, 501), [row(1, text="new")])
    assert "new" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(499).data(Role.NOTE).text == "fetched"  # until it is read again
    idle()
    model.set_notes([])
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None


def test_all_notes_of_all_articles_with_orphans_first(
    shelf: Shelf, view: NotesView, idle: Idle
) -> None:
    one = shelf.note(PUMP)
    two = shelf.note("first sheets", article=shelf.other)
    lost = shelf.note(DIVERS, article=shelf.later, state=AnchorState.ORPHANED)
    view.show()
    idle()
    assert shown(view) == [lost.id, one.id, two.id]
    assert view.count.text() == "3 notes"
    assert "Quarry" in view.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_search_colour_and_tag_narrow_it(
    shelf: Shelf, view: NotesView, qtbot: QtBot, idle: Idle
) -> None:
    blue = shelf.note(PUMP, color=Color.BLUE, text="about electricity", tags=("cost",))
    red = shelf.note(SWALLOWS, color=Color.RED, tags=("birds",))
    view.show()
    idle()
    qtbot.keyClicks(view.search, "electri")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    idle()
    assert shown(view) == [blue.id]
    assert view.count.text() == "1 note found"
    view.clear_filters()
    idle()
    assert shown(view) == [blue.id, red.id]
    dots = {dot.color: dot for dot in view.filters.dots}
    qtbot.mouseClick(dots[Color.RED], Qt.MouseButton.LeftButton)
    idle()
    assert shown(view) == [red.id]
    qtbot.mouseClick(dots[Color.BLUE], Qt.MouseButton.LeftButton)
    idle()
    assert shown(view) == [blue.id]
    qtbot.mouseClick(dots[Color.BLUE], Qt.MouseButton.LeftButton)
    idle()
    assert len(shown(view)) == 2
    tags = view.filters.tags
    tags.setCurrentText("birds")
    idle()
    assert shown(view) == [red.id]
    assert [tags.itemText(row) for row in range(tags.count())] == [
        "Any tag",
        "birds",
        "cost",
    ]


def test_what_is_chosen_is_read_whole_whatever_else_there_is_to_choose(
    view: NotesView, qtbot: QtBot
) -> None:
    view.setStyleSheet(style_sheet(ThemeManager("light").current))
    view.show()
    qtbot.waitExposed(view)
    tags, state = view.filters.tags, view.filters.state
    narrow = tags.width()
    view.filters.set_tags(["a tag that is rather long, as tags go", "cost"])
    assert tags.width() == narrow
    for choice in (tags, state):
        for place in range(choice.count()):
            choice.setCurrentIndex(place)
            option = QStyleOptionComboBox()
            choice.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            kind = QStyle.ComplexControl.CC_ComboBox
            room = choice.style().subControlRect(kind, option, part, choice).width()
            words = choice.fontMetrics().horizontalAdvance(choice.currentText())
            assert words <= room or words > 150, choice.currentText()


def test_state_time_article_and_order(shelf: Shelf, view: NotesView, idle: Idle) -> None:
    first = shelf.note(SWALLOWS)
    moved = shelf.note(PUMP, state=AnchorState.MOVED)
    other = shelf.note("first sheets", article=shelf.other)
    old = shelf.note(DIVERS)
    with shelf.library.write() as unit:
        unit.notes.update(replace(old, modified="2019-03-01T00:00:00Z"))
    filters = view.filters
    filters.open_article = lambda: shelf.other
    filters.listed_articles = lambda: [shelf.first]
    view.show()
    idle()

    def found(choice: QComboBox, words: str) -> list[int]:
        choice.setCurrentText(words)
        idle()
        ids = shown(view)
        if choice is not filters.sort:
            choice.setCurrentIndex(0)
            idle()
        return ids

    assert found(filters.state, "Reworded") == [moved.id]
    assert found(filters.state, "Lost their passage") == []
    assert found(filters.scope, "The open article") == [other.id]
    assert set(found(filters.scope, "Articles in the list")) == {first.id, moved.id, old.id}
    assert found(filters.sort, "Changed last")[-1] == old.id
    assert found(filters.sort, "Made last")[-1] == first.id
    assert found(filters.sort, "By place") == [moved.id, old.id, first.id, other.id]
    view.filters.show_article()
    idle()
    assert shown(view) == [other.id]
    view.clear_filters()
    idle()
    assert len(shown(view)) == 4


def test_nothing_found_says_what_was_looked_for(
    shelf: Shelf, view: NotesView, qtbot: QtBot, idle: Idle
) -> None:
    view.show()
    idle()
    empty = view.findChild(EmptyState)
    assert empty is not None
    assert "No notes yet" in words_of(empty)
    shelf.note(PUMP)
    view.search.setText("it's AND (")
    view.refresh()
    idle()
    assert "it's AND (" in words_of(empty)
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    idle()
    assert len(shown(view)) == 1
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.search, Qt.Key.Key_Escape)


def test_enter_and_double_click_open_a_note(
    shelf: Shelf, view: NotesView, qtbot: QtBot, idle: Idle
) -> None:
    note = shelf.note(PUMP)
    view.show()
    idle()
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.note_activated) as told:
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert told.args == [note]
    place = view.list.visualRect(view.model.index(0)).center()
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.note_activated):
        qtbot.mouseDClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_delete_removes_and_the_next_is_current(
    shelf: Shelf, context: Context, view: NotesView, qtbot: QtBot, idle: Idle
) -> None:
    one, two, three = shelf.note(PUMP), shelf.note(DIVERS), shelf.note(SWALLOWS)
    view.show()
    idle()
    view.list.setCurrentIndex(view.model.index(1))
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    idle()
    assert shown(view) == [one.id, three.id]
    assert view.list.currentIndex().row() == 1
    context.operations.undo()
    idle()
    assert shown(view) == [one.id, two.id, three.id]
    assert view.list.currentIndex().row() == 2  # three is still the current one


def test_a_key_colours_the_note_of_a_row(
    shelf: Shelf, view: NotesView, qtbot: QtBot, idle: Idle
) -> None:
    note = shelf.note(PUMP)
    view.show()
    idle()
    view.list.setCurrentIndex(view.model.index(0))
    qtbot.keyClick(view.list, Qt.Key.Key_4)
    idle()
    assert shelf.stored(note).color is Color.BLUE


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_note(shelf: Shelf, view: NotesView, qtbot: QtBot, idle: Idle) -> None:
    note = shelf.note(PUMP)
    view.show()
    idle()
    view.list.customContextMenuRequested.emit(view.list.visualRect(view.model.index(0)).center())
    menu = view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    acts = {act.text(): act for act in menu.findChildren(QAction)}
    with qtbot.waitSignal(view.note_activated):
        acts["Open in its article"].trigger()
    acts["Orange\t7"].trigger()
    menu.close()
    idle()
    assert shelf.stored(note).color is Color.ORANGE


def test_its_keys_are_not_the_windows(
    shelf: Shelf, context: Context, view: NotesView, qtbot: QtBot, idle: Idle
) -> None:
    shelf.note(PUMP)
    fired: list[str] = []
    for key in ("Del", "Esc"):
        action = QAction(key, view)
        action.setShortcut(key)
        action.triggered.connect(lambda _=False, key=key: fired.append(key))
        view.addAction(action)
    view.show()
    idle()
    view.activateWindow()
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(0))
    qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    idle()
    assert fired == []
    assert shelf.ids() == []


def test_it_is_read_only_while_it_is_seen(
    shelf: Shelf, context: Context, view: NotesView, idle: Idle
) -> None:
    shelf.note(PUMP)
    context.events.changed.emit(Changes(notes=frozenset({shelf.first})))
    idle()
    assert shown(view) == []
    view.show()
    idle()
    assert len(shown(view)) == 1
    shelf.note(DIVERS)
    context.events.changed.emit(Changes(notes=frozenset({shelf.first})))
    idle()
    assert len(shown(view)) == 2


def test_ten_thousand_notes_are_laid_out_without_being_looked_at(
    view: NotesView, qtbot: QtBot, idle: Idle, jobs: JobRunner
) -> None:
    painted: set[int] = set()

    class Watched(NotesModel):
        def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
            painted.add(index.row())
            return super().data(index, role)

    model = Watched(jobs, lambda ids: [row(number) for number in ids])
    model.set_notes(range(1, 10_001))
    view.list.setModel(model)
    view.show()
    idle()
    view._stack.setCurrentWidget(view.list)
    view.list.scrollToBottom()
    view.list.viewport().repaint()
    qtbot.waitUntil(lambda: 9_999 in painted)
    assert len(painted) < 200
    point = view.list.viewport().rect().bottomLeft() - QPoint(-40, 20)
    assert view.list.indexAt(point).row() > 9_980
    idle()


@pytest.mark.parametrize(
    "text",
    ["漢字" * 300, "عربي " * 300, "👩\u200d🚀" * 100, "w" * 3000, "", "\n\n", "e\u0301" * 99],
)
@pytest.mark.parametrize("width", [240, 1400])
def test_any_text_is_painted(text: str, width: int, view: NotesView, idle: Idle) -> None:
    view.show()
    idle()
    view.resize(width, 400)
    odd = row(1, text=text, tags=(text[:50], "b"), state=AnchorState.ORPHANED)
    odd = replace(odd, title=text, note=replace(odd.note, anchor=Anchor(0, 1, text or "x", "", "")))
    view.model.set_notes([1], [odd])
    view._stack.setCurrentWidget(view.list)
    QApplication.processEvents()
    assert not view.list.grab().isNull()
