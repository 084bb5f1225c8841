"""What has the keyboard shows it, at every stop of Tab, in every theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.guide.pages import GuidePage
from reader.gui.guide.window import GuideWindow
from reader.gui.preferences.window import PreferencesWindow
from reader.gui.settings import Settings
from reader.gui.stylesheet import dress
from reader.gui.theme import ThemeManager
from tests.gui.windows import a_window

THEMES = ["light", "sepia", "dark", "contrast", "contrast-dark"]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.setStyleSheet("")


def unseen(qtbot: QtBot, dialog: QDialog) -> list[str]:
    """The stops of Tab at which nothing in the dialog looks other than without the keyboard."""
    found: list[str] = []
    seen: set[QWidget] = set()
    stop = dialog.focusWidget()
    while stop is not None and stop not in seen:
        seen.add(stop)
        if isinstance(stop, QLineEdit):
            stop.setReadOnly(True)  # a caret comes and goes
        _hold(qtbot, dialog, stop)
        with_it = dialog.grab().toImage()
        assert stop.hasFocus()
        stop.clearFocus()
        if dialog.grab().toImage() == with_it:
            found.append(f"{type(stop).__name__} {stop.objectName() or stop.accessibleName()}")
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        _hold(qtbot, dialog, stop)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        stop = dialog.focusWidget()
    assert len(seen) > 2
    return found


def _hold(qtbot: QtBot, dialog: QDialog, stop: QWidget) -> None:
    """Wait until the dialog is the window in front: another may have been shown after it."""

    def held() -> bool:
        if QApplication.activeWindow() is not dialog:
            dialog.activateWindow()
        return stop.hasFocus()

    qtbot.waitUntil(held)


@pytest.mark.parametrize("theme", THEMES)
def test_in_the_guide(
    qtbot: QtBot, dressed: QApplication, settings: Settings, tmp_path: Path, theme: str
) -> None:
    themes = ThemeManager(theme)
    dress(dressed, themes.current)
    pages = [GuidePage("a.md", "# Boats\n\nA boat."), GuidePage("b.md", "# Ships\n\nA ship.")]
    guide = GuideWindow(themes, settings, pages, tmp_path, dict)
    qtbot.addWidget(guide)
    guide.show()
    qtbot.waitUntil(guide.isActiveWindow)
    guide.search.setFocus(Qt.FocusReason.TabFocusReason)
    assert not unseen(qtbot, guide)


@pytest.mark.parametrize("theme", THEMES)
def test_in_the_preferences(
    qtbot: QtBot, dressed: QApplication, context: Context, theme: str
) -> None:
    context.themes.set_mode(theme)
    dress(dressed, context.themes.current)
    with a_window(qtbot, context) as window:
        window.deeds.preferences.open("reading")
        dialog = next(w for w in window.findChildren(PreferencesWindow) if w.isVisible())
        qtbot.waitUntil(dialog.isActiveWindow)
        dialog.search.setFocus(Qt.FocusReason.TabFocusReason)
        assert not unseen(qtbot, dialog)
        dialog.close()
