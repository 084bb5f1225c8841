"""Which panes of the window are shown, where it has no room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

HIDEABLE = ("panel", "sidebar")  # the later goes first where there is no room
LEAST_WIDTHS = (150, 220, 250, 260)  # sidebar, list, text, panel
PLEASANT = 420  # pixels of the text that are pleasant to read
_TEXT = 2  # its place among the panes


def fit_panes(window: MainWindow, first: str = "") -> None:
    """Show the panes that the reader wants, as far as the text stays pleasant to read.

    `first` is what has just been asked for, a pane or the "list": it comes before the others, and
    keeps its place until there is room for all. A panel so asked for takes the place of the list.
    """
    if window.focus_mode.on:  # nothing but the text is wanted
        return
    sidebar, articles, text, panel = LEAST_WIDTHS
    least = {"sidebar": sidebar, "panel": panel}
    wanted = [name for name in HIDEABLE if window.context.settings.flag(name, True)]
    above = window.articles.columns.shown
    beside = 0 if above else articles
    room = window.width() - PLEASANT - beside
    enough = room >= sum(least[name] for name in wanted)
    first = window.asked_pane = "" if enough else first or window.asked_pane
    instead = first == "panel" and first in wanted and panel > room and not above
    if instead:
        wanted, beside = [first], 0
    room = window.width() - PLEASANT - beside
    if first in wanted:  # it may make the text narrower than is pleasant
        room = max(room, min(least[first], window.width() - text - beside))
    shown = set()
    for name in sorted(wanted, key=lambda name: name != first):
        if least[name] > room:
            break  # what is less wanted does not come in its place
        room -= least[name]
        shown.add(name)
    changed = False
    for name, is_shown in (
        *((name, name in shown) for name in HIDEABLE),
        ("articles", not instead),
    ):
        pane: QWidget = getattr(window, name)
        if pane.isHidden() is is_shown:
            pane.setVisible(is_shown)
            changed = True
        if name in HIDEABLE:
            window.actions_[name].setChecked(is_shown)
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
