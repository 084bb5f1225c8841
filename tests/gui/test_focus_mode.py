from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.print_preview import PrintPreview
from reader.highlights.names import NameTask
from reader.text.marks import Mark
from tests.gui.builders import fill


class NoNames:
    def find(self, task: NameTask, **_: object) -> list[Mark]:
        return []


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    article = fill(context.library, 3)[0]
    made = MainWindow(context, Namer(context, NoNames()))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.start(article)
    qtbot.waitUntil(lambda: made.reading.current is not None)
    yield made
    made.namer.cancel()
    context.jobs.shutdown()


def around(window: MainWindow) -> list[bool]:
    panes = (window.toolbar, window.sidebar, window.articles, window.panel, window.status)
    return [pane.isVisible() for pane in panes]


def test_one_key_leaves_only_the_text_and_esc_brings_the_rest_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.set_shown("panel", False)
    before = around(window)
    assert before == [True, True, True, False, True]
    window.actions_["focus-mode"].trigger()
    assert around(window) == [False] * 5
    assert window.reading.text.isVisible()
    assert window.actions_["focus-mode"].isChecked()
    assert window.focus_mode.hint.isVisible()
    window.resize(1200, 700)
    assert around(window) == [False] * 5
    window.actions_["escape"].trigger()
    assert around(window) == before
    assert not window.actions_["focus-mode"].isChecked()
    assert not window.focus_mode.hint.isVisible()


def test_the_keyboard_is_in_the_text_then(qtbot: QtBot, window: MainWindow) -> None:
    window.articles.view.setFocus()
    window.actions_["focus-mode"].trigger()
    qtbot.waitUntil(lambda: window.focusWidget() is window.reading.text)
    window.actions_["focus-mode"].trigger()
    assert window.toolbar.isVisible()


def test_without_an_article_there_is_nothing_to_be_left(qtbot: QtBot, window: MainWindow) -> None:
    window.reading.close_article()
    before = around(window)
    window.focus_mode.enter()
    assert not window.focus_mode.on
    assert around(window) == before


def test_the_print_preview_shows_the_pages_and_can_be_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_["print-preview"].trigger()
    dialog = window.findChild(PrintPreview)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.pages.pageCount() > 0)
    assert dialog.place.text() == f"1 of {dialog.pages.pageCount()}"
    assert not dialog.previous.isEnabled()
    dialog.turn(1)
    assert dialog.pages.currentPage() == min(2, dialog.pages.pageCount())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
