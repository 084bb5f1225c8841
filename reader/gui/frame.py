"""The window's menu, and what of its frame comes back after a restart."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from reader.gui.actions import MENUS, Actions
from reader.gui.figures.kinds_menu import kinds_menu
from reader.gui.language import tr
from reader.gui.list_deeds import save_list_place
from reader.gui.opening import restore_geometry
from reader.gui.preferences.themes import choose_theme, theme_words

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

HIDEABLE = ("panel", "sidebar")  # the later goes first where there is no room
LEAST_WIDTHS = (150, 220, 320, 260)  # sidebar, list, text, panel
_PLEASANT = 420  # pixels of the text that are pleasant to read
_TEXT = 2  # its place among the panes
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


def fit_panes(window: MainWindow, first: str = "") -> None:
    """Show the panes that the reader wants, as far as the window has room for them.

    `first` is the one that has just been asked for: it comes before the other.
    """
    if window.focus_mode.on:  # nothing but the text is wanted
        return
    sidebar, articles, centre, panel = LEAST_WIDTHS
    least = {"sidebar": sidebar, "panel": panel}
    above = window.articles.columns.shown
    room = window.width() - centre - (0 if above else articles)
    for name in sorted(HIDEABLE, key=lambda name: name != first):
        shown = window.context.settings.flag(name, True) and least[name] <= room
        room -= least[name] if shown else 0
        pane: QWidget = getattr(window, name)
        if pane.isHidden() is shown:
            pane.setVisible(shown)
            QTimer.singleShot(0, window, lambda: _leave_to_text(window))
        window.actions_[name].setChecked(shown)


def _leave_to_text(window: MainWindow) -> None:
    """Where the text is narrow, let the panes beside it be as narrow as they can."""
    if window.articles.columns.shown or window.splitter.count() != len(LEAST_WIDTHS):
        return  # the list stands above the text
    sizes = window.splitter.sizes()
    for place in (1, 0, 3):  # the list first: its rows have two lines
        lacking = _PLEASANT - sizes[_TEXT]
        given = max(0, min(lacking, sizes[place] - LEAST_WIDTHS[place])) if sizes[place] else 0
        sizes[place] -= given
        sizes[_TEXT] += given
    if sizes != window.splitter.sizes():
        window.splitter.setSizes(sizes)


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


def splitter_of(*panes: QWidget) -> QSplitter:
    """Sidebar, list, text and panel side by side; the text takes what room there is to spare."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for place, (pane, least) in enumerate(zip(panes, LEAST_WIDTHS, strict=True)):
        pane.setMinimumWidth(least)
        splitter.addWidget(pane)
        splitter.setStretchFactor(place, int(place == _TEXT))
    return splitter
