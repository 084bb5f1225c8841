"""A name's articles by date: a few bars, for the mouse and for the keyboard."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.announce import announce
from reader.gui.fonts import interface_font
from reader.gui.language import number, tr, trn
from reader.gui.reading.mark_words import date_text
from reader.gui.theme import ThemeManager
from reader.text.marks import MarkKind

_HEIGHT, _FOOT, _HEAD = 104, 20, 18
_MONTHS = 40  # periods that are told by month; more by year
_YEARS = 60  # and more still by decade
_AROUND = 3  # periods before and after the only one that there is
_WIDEST, _GAP = 26.0, 0.28  # pixels of a bar, and the part of its room that is left free


@dataclass(frozen=True, slots=True)
class Period:
    """A month, a year or a decade: its words, the term that finds it, its articles."""

    words: str
    term: str
    articles: int


def periods(months: Mapping[str, int]) -> list[Period]:
    """The periods from the first article to the last, empty ones too; undated ones left out.

    `months` counts articles by `YYYY-MM` or `YYYY`.
    """
    dated = {key: many for key, many in months.items() if len(key) >= 4 and key[:4].isdigit()}
    if not dated:
        return []
    first, last = min(dated), max(dated)
    if all(len(key) == 7 for key in dated) and _steps(first, last) < _MONTHS:
        start = int(first[:4]) * 12 + int(first[5:7]) - 1
        every = range(start, start + _steps(first, last) + 1)
        keys = [f"{at // 12:04}-{at % 12 + 1:02}" for at in every]
        return [Period(date_text(key), f"published:{key}", dated.get(key, 0)) for key in keys]
    years: dict[int, int] = {}
    for key, many in dated.items():
        years[int(key[:4])] = years.get(int(key[:4]), 0) + many
    low, high = min(years), max(years)
    if high - low < _YEARS:
        return [
            Period(f"{year}", f"published:{year:04}", years.get(year, 0))
            for year in range(low, high + 1)
        ]
    return [
        Period(
            f"{decade}–{decade + 9}",
            f"after:{max(1, decade):04} before:{decade + 10:04}",
            sum(years.get(year, 0) for year in range(decade, decade + 10)),
        )
        for decade in range(low // 10 * 10, high + 1, 10)
    ]


def _among_others(months: Mapping[str, int]) -> Mapping[str, int]:
    """With some months, or years, around a single one: a bar alone tells of no time."""
    dated = {key for key in months if len(key) >= 4 and key[:4].isdigit()}
    if len(dated) != 1:
        return months
    only = dated.pop()
    year, by_month = int(only[:4]), len(only) == 7
    at = year * 12 + int(only[5:7]) - 1 if by_month else year
    around = range(at - _AROUND, at + _AROUND + 1)
    keys = [f"{n // 12:04}-{n % 12 + 1:02}" if by_month else f"{n:04}" for n in around]
    return {**dict.fromkeys((key for key in keys if key >= "0001"), 0), **months}


def _steps(first: str, last: str) -> int:
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7])


def _words(period: Period) -> str:
    return tr("{period}: {articles}").format(
        period=period.words, articles=trn("%n article(s)", period.articles)
    )


class Timeline(QWidget):
    """Bars of articles. Left and Right go from one to the next, Enter asks for its articles."""

    SPOKEN_AS = QAccessible.Role.Chart

    chosen = Signal(str)  # the term of the search language that finds the period

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._periods: Sequence[Period] = ()
        self._kind = MarkKind.PERSON
        self._at = 0
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Articles by date"))
        themes.changed.connect(lambda _: self.update())

    def show_months(self, months: Mapping[str, int], kind: MarkKind) -> None:
        """Show other articles."""
        self._periods, self._kind = periods(_among_others(months)), kind
        filled = [at for at, period in enumerate(self._periods) if period.articles]
        self._at = filled[-1] if filled else 0
        self._hovered = None
        self.setVisible(bool(self._periods))
        self._say()
        self.update()

    @property
    def current(self) -> Period | None:
        """The period that the keyboard is at."""
        return self._periods[self._at] if self._periods else None

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def _say(self) -> None:
        now = self.current
        words = "" if now is None else _words(now)
        self.setAccessibleDescription(words)
        if self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)
            announce(self, words)

    def _room(self, place: int) -> QRectF:
        """All the room of a bar, from top to baseline."""
        inside = self.contentsRect()
        wide = min(_WIDEST, inside.width() / max(1, len(self._periods)))
        return QRectF(inside.left() + place * wide, 0, wide, self.height() - _FOOT)

    def _bar(self, place: int) -> QRectF:
        room, most = self._room(place), max(p.articles for p in self._periods)
        gap = room.width() * _GAP / 2
        tall = (room.height() - _HEAD) * self._periods[place].articles / max(1, most)
        if self._periods[place].articles:
            tall = max(tall, 3.0)
        return QRectF(room.left() + gap, room.bottom() - tall, room.width() - 2 * gap, tall)

    def _place_at(self, x: float) -> int | None:
        if not self._periods:
            return None
        place = math.floor((x - self.contentsRect().left()) / self._room(0).width())
        return place if 0 <= place < len(self._periods) else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._periods:
            return
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        baseline = self.height() - _FOOT + 0.5
        end = self._room(len(self._periods) - 1).right()
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(self.contentsRect().left(), baseline), QPointF(end, baseline))
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(len(self._periods)):
            color = QColor(theme.line(self._kind))
            if place != self._hovered and not (self.hasFocus() and place == self._at):
                color.setAlphaF(0.62)
            painter.setBrush(color)
            painter.drawRoundedRect(self._bar(place), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = self._room(self._at).adjusted(0.5, 0.5, -0.5, 1.5)
            painter.drawRoundedRect(around, 3, 3)
        self._paint_words(painter, end)
        painter.end()

    def _paint_words(self, painter: QPainter, end: float) -> None:
        absolute = Qt.AlignmentFlag.AlignAbsolute  # time goes on to the right in every layout
        font = interface_font(11)
        painter.setFont(font)
        painter.setPen(self._themes.current.color("ink_faint"))
        metrics = QFontMetricsF(font)
        for place, period in enumerate(self._periods):
            words, room = number(period.articles), self._room(place)
            if period.articles and metrics.horizontalAdvance(words) < room.width() - 1:
                over = QRectF(room.left(), self._bar(place).top() - 16, room.width(), 14)
                painter.drawText(over, int(Qt.AlignmentFlag.AlignCenter), words)
        left = self.contentsRect().left()
        foot = QRectF(left, self.height() - _FOOT + 3, max(end - left, 1.0), _FOOT - 3)
        first, last = self._periods[0].words, self._periods[-1].words
        wide = metrics.horizontalAdvance(first) + metrics.horizontalAdvance(last) + 12
        if len(self._periods) == 1 or wide > foot.width():
            foot.setWidth(self.contentsRect().width())
            words = first if len(self._periods) == 1 else f"{first} – {last}"
            painter.drawText(foot, int(absolute | Qt.AlignmentFlag.AlignLeft), words)
            return
        painter.drawText(foot, int(absolute | Qt.AlignmentFlag.AlignLeft), first)
        painter.drawText(foot, int(absolute | Qt.AlignmentFlag.AlignRight), last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self._periods),
            Qt.Key.Key_End: len(self._periods),
        }.get(Qt.Key(event.key()))
        now = self.current
        if step is not None and now is not None:
            self._at = min(max(0, self._at + step), len(self._periods) - 1)
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and now:
            self.chosen.emit(now.term)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._place_at(event.position().x())
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().x())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = place
            self._say()
            self.update()
            self.chosen.emit(self._periods[place].term)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().x())
            if place is not None:
                period = self._periods[place]
                QToolTip.showText(QPoint(event.globalPos()), _words(period), self)
            return True
        return super().event(event)
