"""The list of the Marks panel: how its rows look, and its keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.fonts import interface_font
from reader.gui.icons import pixmap
from reader.gui.mirror import turned, turned_exactly
from reader.gui.reading.marks_model import MarksModel, Row, RowKind
from reader.gui.script import isolated
from reader.gui.theme import ThemeManager

Index = QModelIndex | QPersistentModelIndex
_SIDE = 14
_HEIGHTS = {
    RowKind.SECTION: 40,
    RowKind.KIND: 30,
    RowKind.MARK: 27,
    RowKind.COUNTING: 26,
    RowKind.PLACE: 24,
    RowKind.CORRECTION: 26,
}


class MarksDelegate(QStyledItemDelegate):
    """Paints a row by what it is."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(MarksModel.RowRole)
        return QSize(120, _HEIGHTS[row.row])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(MarksModel.RowRole)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._themes.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        hovered = over and row.row is not RowKind.SECTION
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        if hovered or current:
            painter.setPen(QPen(theme.color("focus"), 1) if current else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover") if hovered else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(6.5, 0.5, -6.5, -0.5), 6, 6)
        inside = box.adjusted(_SIDE, 0, -_SIDE, 0)
        if row.row is RowKind.MARK:
            self._paint_mark(painter, row, inside)
        elif row.row in (RowKind.PLACE, RowKind.CORRECTION):
            self._paint_words(painter, row, inside)
        elif row.row is RowKind.SECTION:
            inside = inside.adjusted(0, 14, 0, 0)
            self._paint_ends(painter, row, inside, interface_font(11, 600), "ink_faint")
        else:
            if row.row is RowKind.KIND:
                inside = inside.adjusted(0, 5, 0, 0)
            faint = row.row is RowKind.COUNTING
            token = "ink_faint" if faint else "ink_muted"
            eye = pixmap(
                "eye" if row.on else "eye-off",
                theme.color("ink_muted" if row.on else "ink_faint"),
                14,
                painter.device().devicePixelRatioF(),
            )
            end = QRect(inside.right() - 13, inside.center().y() - 6, 14, 14)
            painter.drawPixmap(turned(end, inside).topLeft(), eye)
            room = turned(inside.adjusted(0, 0, -22, 0), inside)
            self._paint_ends(painter, row, room, interface_font(12, 400 if faint else 500), token)
        painter.restore()

    def _paint_ends(self, painter: QPainter, row: Row, box: QRect, font: QFont, token: str) -> None:
        theme = self._themes.current
        painter.setFont(font)
        painter.setPen(theme.color(token))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, isolated(row.text))
        painter.setFont(interface_font(11.5))
        painter.setPen(theme.color("ink_faint"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, row.note)

    def _paint_mark(self, painter: QPainter, row: Row, box: QRect) -> None:
        theme, kind = self._themes.current, row.kind
        assert kind is not None
        note_font, font = interface_font(11.5), interface_font(13)
        middle = Qt.AlignmentFlag.AlignVCenter
        if row.opened is not None:
            name = "chevron-down" if row.opened else "chevron-right"
            scale = painter.device().devicePixelRatioF()
            arrow = pixmap(name, theme.color("ink_faint"), 13, scale)
            before = QRect(box.left() - 13, box.center().y() - 6, 13, 13)
            painter.drawPixmap(turned(before, box).topLeft(), arrow)
        note_width = QFontMetricsF(note_font).horizontalAdvance(row.note)
        painter.setFont(note_font)
        painter.setPen(theme.color("ink_faint"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, row.note)
        metrics = QFontMetricsF(font)
        room = max(40.0, box.width() - note_width - 14)
        words = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words)
        whole = QRectF(box)
        chip = QRectF(box.left() - 2, box.center().y() - 9, width + 4, 19)
        chip = turned_exactly(chip, whole)
        if row.on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tint(kind))
            painter.drawRoundedRect(chip, 3, 3)
            pen = QPen(theme.line(kind), 1.2, theme.underline(kind))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            y = chip.bottom() - 0.6
            painter.drawLine(QPointF(chip.left() + 1, y), QPointF(chip.right() - 1, y))
        painter.setFont(font)
        painter.setPen(theme.color("ink" if row.on else "ink_faint"))
        painter.drawText(
            turned_exactly(QRectF(box.left(), box.top(), width + 2, box.height()), whole),
            middle | Qt.AlignmentFlag.AlignLeft,
            isolated(words),
        )

    def _paint_words(self, painter: QPainter, row: Row, box: QRect) -> None:
        font = interface_font(12)
        box = turned(box.adjusted(10 if row.row is RowKind.PLACE else 0, 0, 0, 0), box)
        note = QFontMetricsF(interface_font(11.5)).horizontalAdvance(row.note)
        room = max(40.0, box.width() - note - (10 if note else 0))
        words = QFontMetricsF(font).elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        shown = replace(row, text=words)
        self._paint_ends(painter, shown, box, font, "ink_muted")


class MarksList(QListView):
    """Tells which row was pressed, by mouse or keys."""

    pressed_row = Signal(QModelIndex)
    page_asked = Signal(QModelIndex)
    key_pressed = Signal(QModelIndex, object)  # QKeyEvent: accepted by who knows it

    def event(self, event: QEvent) -> bool:
        # Ctrl+C and Del are the list's own while it has the keyboard.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and (event.key() == Qt.Key.Key_Delete or event.matches(QKeySequence.StandardKey.Copy))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(self.currentIndex(), event)
        if event.isAccepted():
            return
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.page_asked.emit(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed_row.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
