"""What several lists share: a focus that can be seen, and rows with something at their end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.gui.fonts import interface_font
from reader.gui.script import isolated
from reader.gui.theme import Theme, ThemeManager

TAIL = Qt.ItemDataRole.UserRole.value + 7
"""What stands at the end of a row, quieter than its words."""
_GAP = 12


class KeyedList(QListView):
    """A list that knows whether it is used by keys: its delegate then shows where the focus is."""

    by_keyboard = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._use(by_keyboard=True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._use(by_keyboard=False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if by_keys(event):
            self._use(by_keyboard=True)
        super().focusInEvent(event)

    def _use(self, *, by_keyboard: bool) -> None:
        if by_keyboard is not self.by_keyboard:
            self.by_keyboard = by_keyboard
            self.viewport().update()


def by_keys(event: QFocusEvent) -> bool:
    """Whether the focus came by a key."""
    reason = Qt.FocusReason
    keys = (reason.TabFocusReason, reason.BacktabFocusReason, reason.ShortcutFocusReason)
    return event.reason() in keys


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint what shows that a row is under the pointer, and that it has the keyboard's focus."""
    state: QStyle.StateFlag = option.state
    box = QRect(option.rect)
    if state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        painter.drawRoundedRect(box, 6, 6)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.color("focus"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def shows_focus(option: QStyleOptionViewItem) -> bool:
    """Whether a delegate should mark this row as the one that has the keyboard's focus."""
    state: QStyle.StateFlag = option.state
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    return focused and bool(getattr(option.widget, "by_keyboard", False))


class TailedRows(QStyledItemDelegate):
    """Rows of a list with their words at the beginning and, muted, a few at the end."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        words, widget = row.text, row.widget
        style = widget.style()
        text = QStyle.SubElement.SE_ItemViewItemText
        room: QRect = style.subElementRect(text, row, widget).adjusted(2, 0, -2, 0)
        row.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, widget)
        theme, small = self._themes.current, interface_font(12)
        tail = str(index.data(TAIL) or "")
        behind = QFontMetrics(small).horizontalAdvance(tail) + 2  # it is no whole number
        wide = room.width() - (behind + _GAP if tail else 0)
        painter.save()
        for font, color, shown, size, side in (
            (row.font, "ink", words, wide, Qt.AlignmentFlag.AlignLeft),
            (small, "ink_faint", tail, behind, Qt.AlignmentFlag.AlignRight),
        ):
            place = QRect(room)
            if side is Qt.AlignmentFlag.AlignLeft:
                place.setWidth(size)
            else:
                place.setLeft(room.right() + 1 - size)
            painter.setFont(font)
            painter.setPen(theme.color(color))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            cut = QFontMetrics(font).elidedText(shown, Qt.TextElideMode.ElideRight, place.width())
            where = QStyle.visualRect(option.direction, room, place)
            painter.drawText(where, int(middle), isolated(cut))
        painter.restore()
