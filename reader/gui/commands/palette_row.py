"""How a row of the palette looks: the name with the letters that were found, the menu, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.fonts import interface_font
from reader.gui.icons import pixmap
from reader.gui.offsets import Utf16Map
from reader.gui.theme import Theme, ThemeManager

if TYPE_CHECKING:
    from reader.gui.commands.palette import Row

ROW = Qt.ItemDataRole.UserRole
_SIDE, _GAP = 12, 12
_TICK = 14

_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of the palette."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(100, QFontMetrics(interface_font(13)).height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._themes.current
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(ground, 6, 6)
            # Not by its fill alone: a bar shows where one is in every theme.
            bar = QRectF(rect.left() + 1, rect.top() + 8, 3, rect.height() - 16)
            painter.setBrush(theme.color("accent"))
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            painter.drawRoundedRect(_turned(bar, rect) if mirrored else bar, 1.5, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(ground, 6, 6)
        inside = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground_of_keys = theme.color("paper" if chosen else "chip")  # a chosen row has a chip's own
        end = self._keys(painter, inside, row.entry.keys, theme, ground_of_keys, option.direction)
        self._words(painter, inside, end, row, theme, option.direction)
        painter.restore()

    def _keys(
        self,
        painter: QPainter,
        room: QRect,
        keys: str,
        theme: Theme,
        fill: QColor,
        direction: Qt.LayoutDirection,
    ) -> int:
        """The keys at the end of the row; returns the room that they took."""
        if not keys:
            return 0
        font = interface_font(12)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(keys) + 14
        tall = metrics.height() + 4
        chip = QRectF(room.right() + 1 - wide, room.center().y() + 1 - tall / 2, wide, tall)
        if direction == Qt.LayoutDirection.RightToLeft:
            chip = _turned(chip, room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.color("ink_muted"))
        painter.setFont(font)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), keys)
        return round(wide) + _GAP

    def _words(
        self,
        painter: QPainter,
        room: QRect,
        taken: int,
        row: Row,
        theme: Theme,
        direction: Qt.LayoutDirection,
    ) -> None:
        font = interface_font(13)
        metrics = QFontMetrics(font)
        menu_font = interface_font(12)
        menu = row.entry.menu
        menu_wide = QFontMetrics(menu_font).horizontalAdvance(menu)
        ticked = _TICK + 8 if row.entry.checked else 0
        wide = room.width() - taken
        words = metrics.elidedText(
            row.entry.words, Qt.TextElideMode.ElideRight, wide - ticked - menu_wide - _GAP
        )
        turned = direction == Qt.LayoutDirection.RightToLeft
        left = room.left() + (taken if turned else 0)
        place = QRect(left, room.top(), wide, room.height())
        if ticked:
            ink = theme.color("accent")
            tick = pixmap("check", ink, _TICK, painter.device().devicePixelRatioF())
            box = QRectF(place.left(), place.center().y() - _TICK / 2 + 1, _TICK, _TICK)
            painter.drawPixmap((_turned(box, place) if turned else box).topLeft(), tick)
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(direction)
        layout.setTextOption(option)
        layout.setFormats(_found(words, row.places, theme))
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(len(words) + 1)
        layout.endLayout()
        advance = line.naturalTextWidth()
        x = place.right() + 1 - ticked - advance if turned else place.left() + ticked
        painter.setPen(theme.color("ink"))
        layout.draw(painter, QPointF(x, place.center().y() + 1 - line.height() / 2))
        painter.setFont(menu_font)
        painter.setPen(theme.color("ink_faint"))
        begin = x - _GAP - menu_wide if turned else x + advance + _GAP
        rest = QRectF(begin, place.top(), menu_wide + 4, place.height())
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), menu)


def _found(words: str, places: tuple[int, ...], theme: Theme) -> list[QTextLayout.FormatRange]:
    """The letters that were found: heavier and underlined, so that colour is not all there is."""
    form = QTextCharFormat()
    form.setForeground(theme.color("accent"))
    form.setFontUnderline(True)
    units = Utf16Map(words)
    made = []
    for place in places:
        if place < len(words):
            one = QTextLayout.FormatRange()
            one.start = units.to_units(place)
            one.length = units.to_units(place + 1) - one.start
            one.format = form
            made.append(one)
    return made


def _turned(box: QRectF, room: QRect) -> QRectF:
    """The same box seen in a mirror, where a line runs from right to left."""
    turned = QRectF(box)
    turned.moveLeft(room.left() + room.right() + 1 - box.right())
    return turned
