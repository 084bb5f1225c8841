"""A list of figures in their sentences, each with its article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.fonts import interface_font
from reader.gui.language import later, tr
from reader.gui.offsets import Utf16Map
from reader.gui.reading.figure_words import plain_words
from reader.gui.reading.mark_words import day_text
from reader.gui.script import isolated
from reader.gui.theme import Theme, ThemeManager
from reader.library.records import Likeness
from reader.services.figure_places import FigureInContext

Index = QModelIndex | QPersistentModelIndex
_SIDE, _TOP, _GAP = 14, 9, 3
_LINES = 3
_SAYS = {
    Likeness.SAME: "",
    Likeness.ABOUT: later("nearly the same"),
    Likeness.OVERLAPS: later("overlaps"),
}


class PlacesModel(QAbstractListModel):
    """Places as a list; `PlaceRole` gives a `FigureInContext` whole."""

    PlaceRole = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self._places: Sequence[FigureInContext] = ()

    def show_places(self, places: Sequence[FigureInContext]) -> None:
        """List these."""
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return place.row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(
                    part for part in (facts(place), place.row.title, place.sentence) if part
                )
            case self.PlaceRole:
                return place
            case _:
                return None


def facts(place: FigureInContext) -> str:
    """What stands above a place: its value, how alike it is, when the article appeared."""
    day, likeness = place.row.published, _SAYS[place.likeness]
    parts = (
        plain_words(place.mark),
        tr(likeness) if likeness else "",
        day_text(day[:10]) if day else "",
    )
    return " · ".join(part for part in parts if part)


class PlacesDelegate(QStyledItemDelegate):
    """Paints title, facts and sentence; the figure stands out in its sentence."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        place: FigureInContext = index.data(PlacesModel.PlaceRole)
        widget: QWidget | None = option.widget
        width = (widget.width() if widget is not None else option.rect.width()) - 2 * _SIDE - 16
        layout = _sentence(place, self._themes.current, max(120, width))
        height = _height(layout)
        line = QFontMetricsF(interface_font(13, 600)).height()
        small = QFontMetricsF(interface_font(11.5)).height()
        return QSize(120, round(line + small + height + 2 * _GAP + 2 * _TOP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: FigureInContext = index.data(PlacesModel.PlaceRole)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._themes.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        if hovered or current:
            painter.setPen(QPen(theme.color("focus"), 1) if current else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover") if hovered else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6)
        inside = QRectF(box).adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        y = self._line(painter, inside, place.row.title, interface_font(13, 600), "ink")
        inside.setTop(y + _GAP)
        y = self._line(painter, inside, facts(place), interface_font(11.5), "ink_faint")
        layout = _sentence(place, theme, inside.width())
        layout.draw(painter, QPointF(inside.left(), y + _GAP))
        painter.setPen(theme.color("line"))
        painter.drawLine(box.left() + _SIDE, box.bottom(), box.right() - _SIDE, box.bottom())
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, words: str, font: QFont, token: str) -> float:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._themes.current.color(token))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        line = QRectF(box.left(), box.top(), box.width(), metrics.height())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), isolated(shown))
        return float(box.top() + metrics.height())


def _sentence(place: FigureInContext, theme: Theme, width: float) -> QTextLayout:
    layout = QTextLayout(place.sentence, interface_font(13))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    ink = QTextCharFormat()
    ink.setForeground(QColor(theme.color("ink_muted")))
    figure = QTextCharFormat()
    figure.setForeground(QColor(theme.color("ink")))
    figure.setBackground(QColor(theme.tint(place.mark.kind)))
    figure.setFontWeight(600)
    units = Utf16Map(place.sentence)
    start, end = units.to_units(place.at.start), units.to_units(place.at.end)
    whole = QTextLayout.FormatRange()
    whole.start, whole.length, whole.format = 0, units.units, ink
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, end - start, figure
    layout.setFormats([whole, part])
    layout.beginLayout()
    y = 0.0
    for _ in range(_LINES + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height() + 1
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    count = layout.lineCount()
    if not count:
        return 0.0
    last = layout.lineAt(count - 1)
    return float(last.y() + last.height())
