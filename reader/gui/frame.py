"""The window's menu, and what of its frame comes back after a restart."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from reader.gui.actions import MENUS, Actions
from reader.gui.figures.kinds_menu import kinds_menu
from reader.gui.language import tr
from reader.gui.list_deeds import save_list_place
from reader.gui.opening import restore_geometry
from reader.gui.panes import fit_panes
from reader.gui.preferences.themes import choose_theme, theme_words

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_BEFORE_A_RULE = {
    "paste-article", "import-samples", "check-library", "save-pdf", "redo", "panel", "as-imported",
    "usual",
    "previous-article", "forward", "tags", "clean-again", "scan-versions", "keys", "note",
    "start-earlier", "save-citations",
}  # fmt: skip


def main_menu(window: MainWindow, actions: Actions) -> QMenu:
    """All menus in one, behind the menu button; on macOS in the menu bar as well."""
    whole = QMenu(window)
    for name in MENUS:
        entries = actions.of_menu(name)
        if not entries:
            continue
        menu = QMenu(tr(name), window)
        for action in entries:
            menu.addAction(action)
            if action.objectName() in _BEFORE_A_RULE and action is not entries[-1]:
                menu.addSeparator()
        if name == "View":
            menu.insertMenu(actions["full-screen"], _theme_menu(window))
            menu.insertMenu(actions["plot"], kinds_menu(window.context.settings, window))
        whole.addMenu(menu)
        if sys.platform == "darwin":
            window.menuBar().addMenu(menu)
    return whole


def _theme_menu(window: MainWindow) -> QMenu:
    menu = QMenu(tr("Theme"), window)
    group = QActionGroup(menu)
    context = window.context
    made: dict[str, QAction] = {}
    for mode, words in theme_words():
        action = QAction(words, menu, checkable=True)
        action.triggered.connect(lambda _=False, mode=mode: choose_theme(context, mode))
        group.addAction(action)
        menu.addAction(action)
        made[mode] = action
    menu.aboutToShow.connect(lambda: made[context.themes.mode.value].setChecked(True))
    return menu


def restore_frame(window: MainWindow) -> None:
    """Size, place, panes as they were; the first time, as large as suits the screen."""
    restore_geometry(window, window.context.settings)
    window.deeds.lists.restore()
    fit_panes(window)


def save_frame(window: MainWindow) -> None:
    """Remember size, place and panes."""
    settings = window.context.settings
    settings.set_state("geometry", window.saveGeometry())
    save_list_place(window)


def column_in(parent: QWidget) -> QVBoxLayout:
    """A column that fills its parent to the edge, without gaps."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
