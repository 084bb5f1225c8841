"""The two columns under the reader's hands: clicking, selecting, copying, keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.gui.announce import announce
from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.compare.model import CompareModel, Difference, Piece
from reader.gui.compare.page import ComparePage
from reader.gui.compare.selecting import Chosen, Selecting
from reader.gui.compare.spoken import row_in_words
from reader.gui.reading.mark_words import kind_name, summary
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager
from reader.gui.tips import plain_tip
from reader.services.annotate import PlacedNote
from reader.text.spans import Span


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is to be done: a row, a side, the notes there, the place on the screen."""

    row: int
    side: int
    notes: tuple[PlacedNote, ...]
    at: QPoint


class CompareArea(ComparePage):
    """A `ComparePage` that tells what the reader does on it."""

    SPOKEN_AS = QAccessible.Role.List

    piece_clicked = Signal(object)  # Piece
    menu_requested = Signal(object)  # Spot: what can be done here
    color_requested = Signal(object)  # Color, for what is selected

    def __init__(
        self, themes: ThemeManager, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, settings, parent)
        self._read = -1  # the row that was said last
        self.selecting = Selecting(self.viewport(), self._nearest, self._text)
        self.selecting.changed.connect(self.viewport().update)
        self.selecting.clicked.connect(self._click)
        self.selecting.dragged.connect(self._follow)
        self.keys = SelectionKeys()
        """What acts on the selection; a window gives those of its own map."""

    def show_model(
        self,
        model: CompareModel,
        shown: list[tuple[Piece, ...]],
        notes: tuple[Sequence[PlacedNote], Sequence[PlacedNote]],
    ) -> None:
        self._read = -1
        self.selecting.clear()
        super().show_model(model, shown, notes)

    def chosen(self) -> Chosen | None:
        return self.selecting.chosen

    # What a screen reader reads: each row as it stands on both sides.

    def spoken_count(self) -> int:
        return len(self._page)

    def spoken_row(self, row: int) -> str:
        if self._model is None or row >= len(self._page):
            return ""
        return row_in_words(self._model, row, self._shown[row])

    def spoken_rect(self, row: int) -> QRect:
        top, bottom = self.row_extent(row, row)
        above = self.verticalScrollBar().value()
        return QRect(0, round(top - above), self.viewport().width(), round(bottom - top))

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._by_keys = event.reason() in keys
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # the room's own: next and previous difference
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selecting.select_all()
            return
        color = self.keys.color(event) if self.selecting.chosen is not None else None
        if color is not None:
            self.color_requested.emit(color)
            return
        bar = self.verticalScrollBar()
        if QAccessible.isActive() and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._read_on(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                bar.setValue(bar.value() + round(bar.pageStep() * (-0.9 if back else 0.9)))
            case _:
                super().keyPressEvent(event)

    def _read_on(self, by: int) -> None:
        """Say the next row, or with -1 the one before, and bring it into sight."""
        last = len(self._page) - 1
        if last < 0:
            return
        self._read = min(max(self._read + by, 0), last)
        self.scroll_to_row(self._read)
        announce(self, self.spoken_row(self._read), urgent=True)

    def set_current(self, difference: Difference | None) -> None:
        super().set_current(difference)
        if difference is not None:
            self._read = difference.first_row  # the arrows read on from there

    def _click(self, point: QPointF) -> None:
        fold = self._page.fold_of(self._page.row_at(point.y() + self.verticalScrollBar().value()))
        if fold is not None:
            self._opened.add(fold)
            self._lay_out_again()
            return
        found = self._spot(point)
        if found is None:
            return
        row, side, offset = found
        for piece in self._shown[row]:
            span = piece.b if side else piece.a
            if span is not None and span.start <= offset < span.end:
                self.piece_clicked.emit(piece)
                return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            spot = self._spot_of_current()
        else:
            spot = self.spot(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
        if spot is not None:
            self.menu_requested.emit(spot)

    def spot(self, point: QPointF) -> Spot | None:
        """What stands at a point of the viewport; None where there is no row."""
        page = self._page
        row = page.row_at(point.y() + self.verticalScrollBar().value())
        if not len(page) or page.fold_of(row) is not None:
            return None
        found = self._spot(point)
        side = int(point.x() >= page.columns.column(1))
        notes = self._notes_at(side, found[2]) if found is not None else ()
        return Spot(row, side, notes, self.viewport().mapToGlobal(point.toPoint()))

    def _spot_of_current(self) -> Spot | None:
        row = self.first_row_in_sight() if self._current is None else self._current.first_row
        chosen = self.selecting.chosen
        if not len(self._page) or self._page.fold_of(row) is not None:
            return None
        side = chosen.side if chosen else int(self._page.spans(row)[0] is None)
        span = chosen.span if chosen else self._page.spans(row)[side]
        notes = [one for one in self._notes[side] if span and _touches(one, span)]
        y = self._page.tops[row] + self._page.space(row) - self.verticalScrollBar().value()
        corner = QPointF(self._page.columns.text(side), max(0.0, y + 12))
        return Spot(row, side, tuple(notes), self.viewport().mapToGlobal(corner.toPoint()))

    def _notes_at(self, side: int, offset: int) -> tuple[PlacedNote, ...]:
        here = Span(offset, offset + 1)
        return tuple(one for one in self._notes[side] if _touches(one, here))

    def copy(self) -> None:
        """Copy what is selected, else the sentences of the difference that is outlined."""
        chosen = self.selecting.chosen
        if chosen is not None:
            QGuiApplication.clipboard().setText(chosen.span.of(self._text(chosen.side)))
        elif self._current is not None:
            rows = range(self._current.first_row, self._current.last_row + 1)
            self.copy_rows(rows, (0, 1))

    def copy_rows(self, rows: Iterable[int], sides: Sequence[int]) -> None:
        """Put sentences on the clipboard: those of one side as running text, then the other's."""
        parts = []
        for side in sides:
            spans = [span for row in rows if (span := self._page.spans(row)[side]) is not None]
            parts.append(" ".join(span.of(self._text(side)) for span in spans))
        QGuiApplication.clipboard().setText("\n\n".join(filter(None, parts)))

    def sentence(self, spot: Spot) -> Span | None:
        """The sentence at a spot, on its side."""
        return self._page.spans(spot.row)[spot.side]

    def _text(self, side: int) -> str:
        if self._model is None:
            return ""
        return self._model.text_b if side else self._model.text_a

    def _follow(self, point: QPointF) -> None:
        """Scroll on while words are selected beyond the edge."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        beyond = min(0.0, point.y()) + max(0.0, point.y() - page)
        if beyond:
            bar.setValue(round(bar.value() + max(-40.0, min(40.0, beyond))))

    def _nearest(self, point: QPointF, side: int | None) -> tuple[int, int] | None:
        """The side and the offset nearest to a point of the viewport."""
        page = self._page
        if not len(page):
            return None
        if side is None:
            side = int(point.x() >= (page.columns.gutter + page.columns.column(1)) / 2)
        y = point.y() + self.verticalScrollBar().value()
        row = page.row_at(y)
        layout = None if page.fold_of(row) is not None else page.sides(row)[side]
        if layout is not None:
            top = page.tops[row] + page.space(row)
            local = QPointF(point.x() - page.columns.text(side), y - top)
            return side, layout.nearest(local)
        for number in range(row, len(page)):  # nothing stands here: where the side goes on
            span = page.spans(number)[side]
            if span is not None:
                return side, span.start
        return side, len(self._text(side))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = plain_tip(self._tip(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _spot(self, point: QPointF) -> tuple[int, int, int] | None:
        """Row, side and code point under a point of the viewport."""
        page = self._page
        if not len(page):
            return None
        y = point.y() + self.verticalScrollBar().value()
        row = page.row_at(y)
        side = int(point.x() >= page.columns.column(1))
        layout = None if page.fold_of(row) is not None else page.sides(row)[side]
        if layout is None:
            return None
        top = page.tops[row] + page.space(row)
        offset = layout.offset_at(QPointF(point.x() - page.columns.text(side), y - top))
        return None if offset is None else (row, side, offset)

    def _tip(self, point: QPointF) -> str:
        found = self._spot(point)
        if found is None:
            return ""
        _, side, offset = found
        for placed in self._notes_at(side, offset):
            if placed.note.text.strip():
                return placed.note.text
        for mark in self._marks[side].within(Span(offset, offset + 1)):
            return f"{summary(mark)} · {kind_name(mark.kind)}"
        return ""


def _touches(placed: PlacedNote, span: Span) -> bool:
    return placed.start < span.end and span.start < placed.end
