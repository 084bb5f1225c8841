"""Tags are renamed, merged, coloured and deleted in the window, and all of it is undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.jobs import JobRunner
from reader.gui.library.sidebar import Sidebar
from reader.gui.library.sidebar_rows import Role
from reader.gui.library.tags import TagDeeds, TagsDialog
from reader.gui.lists import TAIL
from reader.library.records import TagEntry
from reader.notes.model import Color
from reader.services.annotate import add_note
from reader.services.tags import list_tags
from tests.gui.builders import put

LONG = "x" * 300


@pytest.fixture
def idle(qtbot: QtBot, jobs: JobRunner) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not jobs.is_busy)


@pytest.fixture
def deeds(context: Context, qtbot: QtBot) -> TagDeeds:
    article = put(context.library, "One", tags=("harbour", "port", LONG))
    put(context.library, "Two", tags=("port",))
    add_note(context.library, article, 0, 3, tags=("port",))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return TagDeeds(context, window)


def tags(context: Context) -> dict[str, TagEntry]:
    return {entry.label: entry for entry in list_tags(context.library)}


def answer(deeds: TagDeeds, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: deeds._parent.findChild(QLineEdit) is not None)
    field = deeds._parent.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(text)
    dialog = field.window()
    assert isinstance(dialog, QDialog)
    dialog.accept()


def test_a_name_that_is_taken_joins_both_and_undo_parts_them(
    context: Context, deeds: TagDeeds, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    before = tags(context)
    deeds.rename("harbour")
    answer(deeds, "port", qtbot)
    idle()
    assert set(tags(context)) == {"port", LONG}
    context.operations.undo()
    idle()
    assert tags(context) == before


def test_the_dialog_tells_counts_and_does_what_its_buttons_say(
    context: Context, deeds: TagDeeds, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    dialog = TagsDialog(context, deeds)
    qtbot.addWidget(dialog)
    dialog.show()
    idle()
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "port" in rows
    at = rows.index("port")
    assert dialog.list.item(at).data(TAIL) == "2 articles, 1 note"
    assert not dialog.rename_button.isEnabled()
    next(
        dialog.list.item(row)
        for row in range(dialog.list.count())
        if dialog.list.item(row).text().startswith("port")
    ).setSelected(True)
    assert dialog.rename_button.isEnabled()
    dialog._set_color(Color.BLUE)
    idle()
    assert tags(context)["port"].color is Color.BLUE
    assert dialog.chosen == ["port"]
    dialog.delete_button.click()
    idle()
    assert "port" not in tags(context)
    context.operations.undo()
    idle()
    assert tags(context)["port"].notes == 1


def test_the_sidebar_shows_colours_and_offers_the_menu(
    context: Context, deeds: TagDeeds, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    deeds.color("port", Color.RED)
    idle()
    sidebar = Sidebar(context)
    qtbot.addWidget(sidebar)
    sidebar.resize(190, 500)
    sidebar.show()
    sidebar.refresh()
    idle()
    place = sidebar.model.place_of("tag port")
    assert place is not None
    index = sidebar.model.index(place)
    assert index.data(Role.ENTRY).dot == "note_red_line"
    asked: list[tuple[str, QPoint]] = []
    sidebar.tag_menu_asked.connect(lambda label, at: asked.append((label, at)))
    sidebar.view.customContextMenuRequested.emit(sidebar.view.visualRect(index).center())
    assert asked[0][0] == "port"
