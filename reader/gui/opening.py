"""The window while its rooms are being built: the same panes, with the first articles in the list.

Only what is quick to load is imported here.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader.gui.fonts import interface_font
from reader.gui.library.measures import (
    HEADING,
    LEFT,
    MEASURES,
    RIGHT,
    Density,
    title_face,
    title_lines,
)
from reader.gui.library.periods import DATED, Period, day_of, period_of
from reader.gui.script import is_rtl
from reader.gui.settings import Settings
from reader.gui.theme import Theme
from reader.library.glance import Glimpse, glance

TOOLBAR, STATUS = 44, 26
USUAL_SIZES = (190, 290, 600, 286)
_TITLE_BAR = 40  # pixels that a desktop may put around a window, and counts as ours
_MANY = 40  # rows: as many as a high screen shows
_MEASURED = 300  # lists up to this long fit their rows to their titles


def restore_geometry(window: QMainWindow, settings: Settings) -> None:
    """Size and place as they were; the first time, as large as suits the screen."""
    if not window.restoreGeometry(settings.state("geometry")):
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen is not None else window.size()
        window.resize(min(1366, room.width()), min(860, room.height() - _TITLE_BAR))


class _Pane(QWidget):
    """A ground of one colour."""

    def __init__(self, theme: Theme, token: str, height: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self._token = token
        if height:
            self.setFixedHeight(height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(self._token))
        self.draw(painter, self._theme)
        painter.end()

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """What stands on the ground."""


class _Rows(_Pane):
    """The first articles of the list, as the list is about to paint them."""

    def __init__(self, theme: Theme, settings: Settings, library: Path) -> None:
        super().__init__(theme, "desk")
        self._settings = settings
        rows, more = glance(
            library, settings.sort, descending=settings.descending, many=_MANY, most=_MEASURED
        )
        chosen = settings.last_article(library)
        # A list that opens further down is not shown as it will not be.
        first = rows[:5]
        self._rows = rows if chosen is None or any(row.id == chosen for row in first) else []
        self._chosen = chosen
        self._more = more
        compact = settings.text("list/density") == Density.COMPACT
        self._sizes = MEASURES[Density.COMPACT if compact else Density.COMFORTABLE]

    def draw(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = 0
        heading: Period | None = None
        for row in self._rows:
            if y > self.height():
                break
            period = self._period(row)
            if period != heading:
                heading = period
                y = self._draw_heading(painter, theme, y)
            y = self._draw_row(painter, theme, row, y)

    def _period(self, row: Glimpse) -> Period | None:
        sort = self._settings.sort
        if sort not in DATED or not self._settings.flag("list-sections", True):
            return None
        return period_of(day_of(row.key, sort), datetime.now().astimezone().date())

    def _draw_heading(self, painter: QPainter, theme: Theme, y: int) -> int:
        # The words of months are the locale's, which takes longer to load than all this.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(14, y + 13, 64, 7, 3, 3)
        painter.fillRect(0, y + HEADING - 1, self.width(), 1, theme.color("line"))
        return y + HEADING

    def _draw_row(self, painter: QPainter, theme: Theme, row: Glimpse, y: int) -> int:
        sizes = self._sizes
        width = self.width() - LEFT - RIGHT
        lines = title_lines(row.title, row.unread, width, sizes.title_px, sizes.title_lines)
        high = sizes.card(sizes.title_lines if self._more else len(lines))
        if row.id == self._chosen:
            painter.fillRect(0, y, self.width(), high, theme.color("paper"))
            painter.fillRect(0, y, 3, high - 1, theme.color("accent"))
        painter.fillRect(0, y + high - 1, self.width(), 1, theme.color("line"))
        top = y + sizes.top + max(0, (high - sizes.card(len(lines))) // 2)
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QPointF(15, top + sizes.line / 2), 3.5, 3.5)
        painter.setFont(title_face(sizes.title_px, row.unread)[0])
        painter.setPen(theme.color("ink"))
        side = Qt.AlignmentFlag.AlignRight if is_rtl(lines[0]) else Qt.AlignmentFlag.AlignLeft
        for line in lines:
            painter.drawText(QRect(LEFT, top, width, sizes.line), int(_MIDDLE | side), line)
            top += sizes.line
        painter.setFont(interface_font(sizes.meta_px))
        painter.setPen(theme.color("ink_muted"))
        place = QRect(LEFT, top + sizes.gap, width, sizes.meta)
        painter.drawText(place, int(_MIDDLE), row.source)
        return y + high


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Opening(QWidget):
    """The window's panes, in their sizes, without their rooms."""

    painted = Signal()

    def __init__(self, settings: Settings, theme: Theme, library: Path) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Pane(theme, "desk", TOOLBAR))
        column.addWidget(_Pane(theme, "line", 1))
        above = settings.flag("list-columns", False)
        panes: list[tuple[str, QWidget]] = [("sidebar", _Pane(theme, "sidebar"))]
        if not above:
            panes.append(("", _Rows(theme, settings, library)))
        panes += [("", _Pane(theme, "paper")), ("panel", _Pane(theme, "desk"))]
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for place, (name, pane) in enumerate(panes):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, int(place == len(panes) - 2))
            if name:
                pane.setVisible(settings.flag(name, True))
        if not self.splitter.restoreState(
            settings.state("splitter-above" if above else "splitter")
        ):
            sizes = USUAL_SIZES
            self.splitter.setSizes([sizes[0], sizes[1] + sizes[2], sizes[3]] if above else sizes)
        column.addWidget(self.splitter, 1)
        column.addWidget(_Pane(theme, "line", 1))
        column.addWidget(_Pane(theme, "desk", STATUS))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()  # heard when this paint, with all that lies on it, is over
