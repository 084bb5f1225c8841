"""The menu by Alt alone, from wherever the keyboard is."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from tests.gui.builders import fill
from tests.gui.windows import a_window

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="macOS has a menu bar of its own")


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    fill(context.library, 2)
    with a_window(qtbot, context) as made:
        yield made


def menu_of(window: MainWindow) -> QMenu:
    menu = window.toolbar.menu.menu()
    assert isinstance(menu, QMenu)
    return menu


def test_alt_alone_opens_the_menu_and_esc_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    window.articles.view.setFocus()
    qtbot.keyClick(window.articles.view, Qt.Key.Key_Alt)
    menu = menu_of(window)
    qtbot.waitUntil(menu.isVisible)
    assert menu.activeAction() is menu.actions()[0]
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_alt_held_for_something_else_opens_nothing(qtbot: QtBot, window: MainWindow) -> None:
    view, menu = window.articles.view, menu_of(window)
    opened: list[bool] = []
    menu.aboutToShow.connect(lambda: opened.append(True))
    QTest.keyPress(view, Qt.Key.Key_Alt)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(view, Qt.Key.Key_Alt)
    QTest.keyPress(view, Qt.Key.Key_Alt)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    QTest.keyRelease(view, Qt.Key.Key_Alt)
    QTest.keyPress(view, Qt.Key.Key_Alt, Qt.KeyboardModifier.ControlModifier)
    QTest.keyRelease(view, Qt.Key.Key_Alt)
    qtbot.wait(0)
    assert not menu.isVisible()
    assert not opened
