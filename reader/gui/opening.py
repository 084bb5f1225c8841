"""The window while its rooms are being built: the same panes, with the first articles in the list.

Only what is quick to load is used here. The namespace `Qt` is not: PySide makes all its enums when
the first is asked for, by the program or by PySide itself as it looks which `setPen` or `setBrush`
is meant, and that takes a tenth of a start. So paths are filled, words are drawn with the pen that
a widget's palette gives, and numbers stand for some names.
"""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import (
    QBrush,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
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
from reader.gui.pane_room import panes_for
from reader.gui.script import is_rtl
from reader.gui.settings import Settings
from reader.gui.theme import Theme
from reader.library.glance import Glimpse, glance

TOOLBAR, STATUS = 44, 26
USUAL_SIZES = (190, 290, 600, 286)
_TITLE_BAR = 40  # pixels that a desktop may put around a window, and counts as ours
_MANY = 40  # rows: as many as a high screen shows
_LEFT, _RIGHT = 0x1, 0x2  # Qt.AlignmentFlag
_MIDDLE = 0x80 | 0x100  # Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_CUT = "…"
_MEASURED = 300  # lists up to this long fit their rows to their titles


def restore_geometry(window: QMainWindow, settings: Settings) -> None:
    """Size and place as they were; the first time, as large as suits the screen."""
    if not window.restoreGeometry(settings.state("geometry")):
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen is not None else window.size()
        window.resize(min(1366, room.width()), min(860, room.height() - _TITLE_BAR))


class _Pane(QWidget):
    """A ground of one colour, for words of another."""

    def __init__(self, theme: Theme, token: str, height: int = 0, ink: str = "ink") -> None:
        super().__init__()
        self.theme = theme
        colors = QPalette()
        colors.setColor(QPalette.ColorRole.Window, theme.color(token))
        colors.setColor(QPalette.ColorRole.WindowText, theme.color(ink))
        self.setPalette(colors)
        self.setAutoFillBackground(True)
        if height:
            self.setFixedHeight(height)

    def brush(self, token: str) -> QBrush:
        """A colour to fill with."""
        colors = QPalette()
        colors.setColor(QPalette.ColorRole.Window, self.theme.color(token))
        return colors.window()


class _Facts(_Pane):
    """The line below each title, over the rows: in another ink."""

    def __init__(self, rows: QWidget, theme: Theme) -> None:
        super().__init__(theme, "desk", ink="ink_muted")
        self.setAutoFillBackground(False)
        self.setParent(rows)
        self.lines: list[tuple[QRect, float, str]] = []  # place, size of the letters, words

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, px, words in self.lines:
            painter.setFont(interface_font(px))
            painter.drawText(place, _MIDDLE, words)
        painter.end()


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
        self._today: date = datetime.now().astimezone().date()
        compact = settings.text("list/density") == Density.COMPACT
        self._sizes = MEASURES[Density.COMPACT if compact else Density.COMFORTABLE]
        self._facts = _Facts(self, theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._facts.resize(event.size())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._line, self._accent = self.brush("line"), self.brush("accent")
        self._facts.lines.clear()
        y = 0
        heading: Period | None = None
        for row in self._rows:
            if y > self.height():
                break
            period = self._period(row)
            if period != heading:
                heading = period
                y = self._draw_heading(painter, y)
            y = self._draw_row(painter, row, y)
        painter.end()

    def _period(self, row: Glimpse) -> Period | None:
        sort = self._settings.sort
        if sort not in DATED or not self._settings.flag("list-sections", True):
            return None
        return period_of(day_of(row.key, sort), self._today)

    def _draw_heading(self, painter: QPainter, y: int) -> int:
        # The words of months are the locale's, which takes longer to load than all this.
        bar = QPainterPath()
        bar.addRoundedRect(QRectF(14, y + 13, 64, 7), 3, 3)
        painter.fillPath(bar, self._line)
        self._draw_block(painter, QRectF(0, y + HEADING - 1, self.width(), 1), self._line)
        return y + HEADING

    def _draw_row(self, painter: QPainter, row: Glimpse, y: int) -> int:
        sizes = self._sizes
        width = self.width() - LEFT - RIGHT
        lines = title_lines(row.title, row.unread, width, sizes.title_px, sizes.title_lines, cut)
        high = sizes.card(sizes.title_lines if self._more else len(lines))
        if row.id == self._chosen:
            self._draw_block(painter, QRectF(0, y, self.width(), high), self.brush("paper"))
            self._draw_block(painter, QRectF(0, y, 3, high - 1), self._accent)
        self._draw_block(painter, QRectF(0, y + high - 1, self.width(), 1), self._line)
        top = y + sizes.top + max(0, (high - sizes.card(len(lines))) // 2)
        if row.unread:
            dot = QPainterPath()
            dot.addEllipse(QPointF(15, top + sizes.line / 2), 3.5, 3.5)
            painter.fillPath(dot, self._accent)
        painter.setFont(title_face(sizes.title_px, row.unread)[0])
        side = _RIGHT if is_rtl(lines[0]) else _LEFT
        for line in lines:
            painter.drawText(QRect(LEFT, top, width, sizes.line), _MIDDLE | side, line)
            top += sizes.line
        place = QRect(LEFT, top + sizes.gap, width, sizes.meta)
        self._facts.lines.append((place, sizes.meta_px, row.source))
        return y + high

    @staticmethod
    def _draw_block(painter: QPainter, place: QRectF, brush: QBrush) -> None:
        block = QPainterPath()
        block.addRect(place)
        painter.fillPath(block, brush)


def cut(text: str, metrics: QFontMetrics, width: int) -> str:
    """A text cut to so many pixels, much as Qt elides it."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    fits, over = 0, len(text)
    while over - fits > 1:
        middle = (fits + over) // 2
        if metrics.horizontalAdvance(text[:middle] + _CUT) <= width:
            fits = middle
        else:
            over = middle
    while fits and unicodedata.combining(text[fits]):
        fits -= 1
    return text[:fits] + _CUT


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
        self._panes = {name: pane for name, pane in panes if name}
        self._wanted = [name for name in self._panes if settings.flag(name, True)]
        self._above = above
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        # Between the panes it shows itself: in a dark window the desktop's own grey would glare.
        lines = QPalette()
        lines.setColor(QPalette.ColorRole.Window, theme.color("line"))
        self.splitter.setPalette(lines)
        self.splitter.setAutoFillBackground(True)
        for place, (_, pane) in enumerate(panes):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(place, int(place == len(panes) - 2))
        self._fit(self.width())
        if not self.splitter.restoreState(
            settings.state("splitter-above" if above else "splitter")
        ):
            sizes = USUAL_SIZES
            self.splitter.setSizes([sizes[0], sizes[1] + sizes[2], sizes[3]] if above else sizes)
        column.addWidget(self.splitter, 1)
        column.addWidget(_Pane(theme, "line", 1))
        column.addWidget(_Pane(theme, "desk", STATUS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        shown, _ = panes_for(width, self._wanted, above=self._above)
        for name, pane in self._panes.items():
            pane.setVisible(name in shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()  # heard when this paint, with all that lies on it, is over
