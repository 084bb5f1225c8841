"""The panes of the window, shown as far as it has room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from reader.gui.pane_room import HIDEABLE, LEAST_WIDTHS, PLEASANT, panes_for

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_TEXT = 2  # its place among the panes


def fit_panes(window: MainWindow, first: str = "") -> None:
    """Show the panes that the reader wants, as far as the text stays pleasant to read.

    `first` is what has just been asked for, a pane or the "list": it comes before the others, and
    keeps its place until there is room for all. A panel so asked for takes the place of the list.
    """
    if window.focus_mode.on:  # nothing but the text is wanted
        return
    wanted = [name for name in HIDEABLE if window.context.settings.flag(name, True)]
    above = window.articles.columns.shown
    asked = first or window.asked_pane
    shown, window.asked_pane = panes_for(window.width(), wanted, first=asked, above=above)
    changed = False
    panes = {"sidebar": window.sidebar, "list": window.articles, "panel": window.panel}
    for name, pane in panes.items():
        if pane.isHidden() is (name in shown):
            pane.setVisible(name in shown)
            changed = True
        if name in HIDEABLE:
            window.actions_[name].setChecked(name in shown)
    if changed:
        QTimer.singleShot(0, window, lambda: _leave_to_text(window))


def show_list(window: MainWindow) -> None:
    """Bring the list back, if it gave way to the panel, for there is something in it to see."""
    if window.articles.isHidden():
        fit_panes(window, first="list")


def show_panel(window: MainWindow) -> None:
    """Make room for the panel, unless the reader has put it away."""
    fit_panes(window, first="panel")


def _leave_to_text(window: MainWindow) -> None:
    """Where the text is narrow, let the panes beside it be as narrow as they can."""
    if window.articles.columns.shown or window.splitter.count() != len(LEAST_WIDTHS):
        return  # the list stands above the text
    sizes = window.splitter.sizes()
    for place in (1, 0, 3):  # the list first: its rows have two lines
        lacking = PLEASANT - sizes[_TEXT]
        given = max(0, min(lacking, sizes[place] - LEAST_WIDTHS[place])) if sizes[place] else 0
        sizes[place] -= given
        sizes[_TEXT] += given
    if sizes != window.splitter.sizes():
        window.splitter.setSizes(sizes)


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
