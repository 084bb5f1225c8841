"""Notes that wait for their article: listed, deleted, attached, and found by what comes in."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.notes.model import Role
from reader.gui.notes.notes_view import NotesView
from reader.services.annotate import list_notes
from reader.services.changes import Changes
from reader.services.import_articles import import_articles
from reader.services.import_notes import import_notes
from reader.services.sources import ImportSource
from reader.services.waiting import count_waiting

from .conftest import NOON, Idle, Shelf
from .test_panel import PUMP

TITLE = "Kiln on the moor lit again"
URL = "https://moor.example/kiln"
QUOTE = "The first firing took eleven days"
KILN = f"""<html><head><title>{TITLE}</title><link rel="canonical" href="{URL}"></head><body><article>
<h1>{TITLE}</h1><p>Potters have lit the kiln on Staple Moor, which had been cold for forty years.
{QUOTE}, and most of the jars came out whole, says the woman who stacked them.</p>
<p>They were sold on the spot, still warm, to people who had walked up from the valley to see the
fire. A second firing is planned for the autumn if there is enough dry birch.</p></article></body>
</html>"""


def readwise(*quotes: str) -> str:
    rows = [{"text": quote, "tags": [], "note": f"On {quote[:5]}"} for quote in quotes]
    return json.dumps([{"title": TITLE, "source_url": URL, "highlights": rows}])


@pytest.fixture
def view(context: Context, shelf: Shelf, qtbot: QtBot, idle: Idle) -> NotesView:
    shelf.note(PUMP)
    import_notes(shelf.library, readwise(QUOTE, "most of the jars came out whole"))
    made = NotesView(context, now=lambda: NOON)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    idle()
    return made


def test_they_are_offered_and_listed_by_themselves(view: NotesView, idle: Idle) -> None:
    assert len(view.model.ids) == 1
    assert view.waiting_chip.isVisible()
    assert view.waiting_chip.text() == "2 notes wait for their article"
    view.waiting_chip.click()
    idle()
    assert len(view.model.ids) == 2
    assert not view.waiting_chip.isVisible()
    index = view.model.index(0)
    assert index.data(Role.ROW).title == TITLE
    assert f"Waiting for {TITLE}" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    view.search.setText("jars")
    view.refresh()
    idle()
    assert len(view.model.ids) == 1
    view.clear_filters()
    idle()
    assert view.waiting_chip.isVisible()


def test_one_is_deleted_and_brought_back(
    view: NotesView, shelf: Shelf, context: Context, qtbot: QtBot, idle: Idle
) -> None:
    view.filters.show_waiting()
    idle()
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(0))
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    idle()
    assert len(view.model.ids) == count_waiting(shelf.library) == 1
    context.operations.undo()
    idle()
    assert len(view.model.ids) == 2


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_reader_says_what_they_belong_to(
    view: NotesView, shelf: Shelf, context: Context, qtbot: QtBot, idle: Idle
) -> None:
    view.filters.open_article = lambda: shelf.first
    view.filters.show_waiting()
    idle()
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(0))
    asked: list[str] = []
    view.waiting.import_requested.connect(asked.append)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    menu = view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    acts = {act.text(): act for act in menu.actions()}
    acts["Import its article…"].trigger()
    assert asked == [URL]
    acts["It belongs to the open article"].trigger()
    menu.close()
    idle()
    assert count_waiting(shelf.library) == 1
    assert len(list_notes(shelf.library, article=shelf.first)) == 2
    context.operations.undo()
    idle()
    assert count_waiting(shelf.library) == 2


def test_they_find_an_article_that_comes_in_and_it_is_told_and_undone(
    view: NotesView, shelf: Shelf, context: Context, idle: Idle
) -> None:
    said: list[str] = []
    context.events.message.connect(said.append)
    view.waiting.follow()
    idle()
    assert said == []
    report = import_articles(shelf.library, [ImportSource.from_html(KILN)])
    context.events.changed.emit(report.changes)
    idle()
    assert said == ["2 notes found their article."]
    (article,) = report.changes.added
    assert len(list_notes(shelf.library, article=article)) == 2
    assert not view.waiting_chip.isVisible()
    context.operations.undo()
    idle()
    assert count_waiting(shelf.library) == 2
    context.events.changed.emit(Changes(added=frozenset({article})))
    idle()
    assert count_waiting(shelf.library) == 2  # taken back by hand, they stay


def test_what_came_in_before_a_crash_is_found_at_the_next_start(
    view: NotesView, shelf: Shelf, idle: Idle
) -> None:
    import_articles(shelf.library, [ImportSource.from_html(KILN)])
    view.waiting.follow()
    idle()
    assert count_waiting(shelf.library) == 0
