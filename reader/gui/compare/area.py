"""The two columns: rows laid out as they come into sight, scrolled as one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from reader.gui.compare.geometry import Columns
from reader.gui.compare.model import CompareModel, Difference, Piece, Places, RowShape
from reader.gui.compare.row_painter import Fill, RowPainter, SideView
from reader.gui.compare.side_layout import SideLayout
from reader.gui.fonts import reading_font
from reader.gui.reading.mark_formats import shown_marks
from reader.gui.reading.mark_words import kind_name, summary
from reader.gui.settings import Settings
from reader.gui.theme import Theme, ThemeManager
from reader.services.annotate import PlacedNote
from reader.text.spans import Span

_TOP = 18.0
_BETWEEN_SENTENCES = 7.0
_BETWEEN_BLOCKS = 15.0
_SMALLER = 0.94  # of the reading size: two columns leave less room
_AHEAD = 40  # rows laid out at one go while nothing else happens
_KEPT = 300  # rows whose layouts are kept beside those in sight


class CompareArea(QAbstractScrollArea):
    """Paints a `CompareModel`. Only rows in sight are laid out; the rest follow while idle."""

    arranged = Signal()  # heights or the place in them changed
    piece_clicked = Signal(object)  # Piece

    def __init__(
        self, themes: ThemeManager, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._settings = settings
        self._model: CompareModel | None = None
        self._shown: list[tuple[Piece, ...]] = []
        self._shapes: list[RowShape] = []
        self._current: Difference | None = None
        self._marks = (Places(()), Places(()))
        self._fills: tuple[Sequence[Fill], Sequence[Fill]] = ((), ())
        self._layouts: dict[int, tuple[SideLayout | None, SideLayout | None]] = {}
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._measured: set[int] = set()
        self._columns = Columns(0, 400)
        self._by_keys = False  # whether the focus came by keys and is to be seen
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_more)
        self.setObjectName("compare-text")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Two versions side by side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The strip beside the columns shows the place, and drags it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.arranged.emit())
        themes.changed.connect(lambda _: self.viewport().update())
        settings.reading_changed.connect(self._lay_out_again)
        settings.marks_changed.connect(self._take_marks)

    # What is shown

    def show_model(
        self,
        model: CompareModel,
        shown: list[tuple[Piece, ...]],
        notes: tuple[Sequence[PlacedNote], Sequence[PlacedNote]],
    ) -> None:
        """Show a comparison from its top."""
        self._model = model
        self._shown = shown
        self._shapes = model.shapes()
        self._current = None
        self._fills = (_fills(notes[0]), _fills(notes[1]))
        self._take_marks()
        self._forget_layouts()
        self.verticalScrollBar().setValue(0)

    def set_shown(self, shown: list[tuple[Piece, ...]]) -> None:
        """Colour other pieces."""
        self._shown = shown
        self._current = None
        self.viewport().update()

    def set_current(self, difference: Difference | None) -> None:
        """Outline a difference and bring it into sight."""
        self._current = difference
        if difference is not None:
            self._measure(range(difference.first_row, difference.last_row + 1))
            top = self._tops[difference.first_row]
            bottom = self._tops[difference.last_row + 1]
            page = self.viewport().height()
            bar = self.verticalScrollBar()
            if top < bar.value() + 24 or bottom > bar.value() + page - 24:
                bar.setValue(round(top - max(24.0, (page - (bottom - top)) / 3)))
        self.viewport().update()

    @property
    def columns(self) -> Columns:
        """Where the columns stand."""
        return self._columns

    @property
    def content_height(self) -> float:
        """The height of all rows in pixels; an estimate until all are laid out."""
        return self._tops[-1] + _TOP

    def row_extent(self, first: int, last: int) -> tuple[float, float]:
        """From where to where rows reach, in pixels of the content."""
        return self._tops[first], self._tops[last + 1]

    def first_row_in_sight(self) -> int:
        """The row at the upper edge; 0 where there is none."""
        return self._row_at(float(self.verticalScrollBar().value()))

    def scroll_to_row(self, row: int) -> None:
        """Bring a row to the upper edge."""
        if 0 <= row < len(self._heights):
            self._measure(range(row, min(row + 20, len(self._heights))))
            self.verticalScrollBar().setValue(round(self._tops[row] - _TOP))

    # Layout

    def _take_marks(self) -> None:
        if self._model is not None:
            loaded = self._model.loaded
            self._marks = (
                Places(shown_marks(loaded.a.marks, self._settings)),
                Places(shown_marks(loaded.b.marks, self._settings)),
            )
        self.viewport().update()

    def _px(self) -> float:
        return round(self._settings.text_size * _SMALLER * 2) / 2

    def _lay_out_again(self) -> None:
        row = self.first_row_in_sight()
        within = self.verticalScrollBar().value() - self._tops[row] if self._heights else 0.0
        self._forget_layouts()
        if self._heights:
            self._measure(range(row, min(row + _AHEAD, len(self._heights))))
            self.verticalScrollBar().setValue(round(self._tops[row] + within))

    def _forget_layouts(self) -> None:
        px = self._px()
        width = self.viewport().width()
        self._columns = Columns.fit(width, px, self._settings.line_width)
        self._layouts.clear()
        self._measured.clear()
        rows = self._model.rows if self._model else ()
        letters = max(8.0, self._columns.text_width / (px * 0.46))
        line = px * 1.5
        self._heights = [
            line * max(1, -(-max(len(row.a or ()), len(row.b or ())) // int(letters)))
            + self._space(number)
            for number, row in enumerate(rows)
        ]
        self._add_up()
        self._idle.start()
        self.viewport().update()

    def _space(self, row: int) -> float:
        begins = self._shapes[row].begins_block if row < len(self._shapes) else False
        return _BETWEEN_BLOCKS if begins and row else _BETWEEN_SENTENCES

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=_TOP))
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setSingleStep(round(self._px() * 1.5))
        bar.setRange(0, max(0, round(self.content_height) - page))
        self.arranged.emit()

    def _layout(self, row: int) -> tuple[SideLayout | None, SideLayout | None]:
        made = self._layouts.get(row)
        if made is None and self._model is not None:
            if len(self._layouts) > _KEPT:
                self._layouts.clear()
            one, shape = self._model.rows[row], self._shapes[row]
            made = (
                self._side(self._model.text_a, one.a, shape.heading_a),
                self._side(self._model.text_b, one.b, shape.heading_b),
            )
            self._layouts[row] = made
        return made or (None, None)

    def _side(self, text: str, span: Span | None, heading: bool) -> SideLayout | None:
        if span is None:
            return None
        px = self._px() * (1.08 if heading else 1.0)
        font = reading_font(px, weight=600 if heading else 400)
        return SideLayout(text, span, font, px, self._columns.text_width)

    def _measure(self, rows: range) -> None:
        """Lay rows out for their true heights, keeping the row at the upper edge where it is."""
        new = [row for row in rows if row not in self._measured]
        if not new:
            return
        held = self.first_row_in_sight()
        before = self._tops[held]
        for row in new:
            sides = self._layout(row)
            tallest = max((side.height for side in sides if side is not None), default=0.0)
            self._heights[row] = tallest + self._space(row)
            self._measured.add(row)
        self._add_up()
        moved = self._tops[held] - before
        if abs(moved) >= 1 and self.verticalScrollBar().value() > 0:
            self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + moved))

    def _measure_more(self) -> None:
        missing = [row for row in range(len(self._heights)) if row not in self._measured]
        if not missing:
            self._idle.stop()
            return
        here = self.first_row_in_sight()
        missing.sort(key=lambda row: abs(row - here))
        for row in missing[:_AHEAD]:
            self._measure(range(row, row + 1))
        self.viewport().update()

    def _row_at(self, y: float) -> int:
        return max(0, min(len(self._heights) - 1, bisect_right(self._tops, y) - 1))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_again()
        else:
            self._add_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        theme = self._themes.current
        painter.fillRect(event.rect(), theme.color("paper"))
        if self._heights:
            self._paint_rows(painter, theme, event.rect().top(), event.rect().bottom())
        if self.hasFocus() and self._by_keys:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_rows(self, painter: QPainter, theme: Theme, top: int, bottom: int) -> None:
        offset = self.verticalScrollBar().value()
        first = self._row_at(offset + top)
        last = min(len(self._heights), self._row_at(offset + bottom) + 2)
        self._measure(range(first, last))
        offset = self.verticalScrollBar().value()
        rows = RowPainter(theme, self._columns)
        for row in range(first, last):
            y = self._tops[row] - offset
            if y > bottom:
                break
            space = self._space(row) if row else 0.0
            rows.paint(
                painter,
                y + space,
                self._heights[row] - self._space(row),
                self._views(row),
                self._shown[row],
                self._outlined(row),
                self._bridges(row, space),
            )

    def _views(self, row: int) -> tuple[SideView, SideView]:
        layouts = self._layout(row)
        spans = self._spans(row)
        one, two = (
            SideView(
                layouts[side],
                self._marks[side].within(span) if span else (),
                [fill for fill in self._fills[side] if span and fill.span.overlaps(span)],
            )
            for side, span in enumerate(spans)
        )
        return one, two

    def _spans(self, row: int) -> tuple[Span | None, Span | None]:
        if self._model is None:
            return (None, None)
        return self._model.rows[row].a, self._model.rows[row].b

    def _bridges(self, row: int, space: float) -> tuple[float, float]:
        if not row:
            return (0.0, 0.0)
        here, above = self._spans(row), self._spans(row - 1)
        one, two = (
            space if own is None and other is None else 0.0
            for own, other in zip(here, above, strict=True)
        )
        return one, two

    def _outlined(self, row: int) -> frozenset[int]:
        if self._current is None:
            return frozenset()
        return frozenset(
            number
            for number, piece in enumerate(self._shown[row])
            if any(piece is own for own in self._current.pieces)
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._by_keys = event.reason() in keys
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # the room's own: next and previous difference
            return
        bar = self.verticalScrollBar()
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._spot(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            row, side, offset = found
            for piece in self._shown[row]:
                span = piece.b if side else piece.a
                if span is not None and span.start <= offset < span.end:
                    self.piece_clicked.emit(piece)
                    break
        super().mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def _spot(self, point: QPointF) -> tuple[int, int, int] | None:
        """Row, side and code point under a point of the viewport."""
        if not self._heights:
            return None
        y = point.y() + self.verticalScrollBar().value()
        row = self._row_at(y)
        side = int(point.x() >= self._columns.column(1))
        layout = self._layout(row)[side]
        if layout is None:
            return None
        top = self._tops[row] + (self._space(row) if row else 0.0)
        offset = layout.offset_at(QPointF(point.x() - self._columns.text(side), y - top))
        return None if offset is None else (row, side, offset)

    def _tip(self, point: QPointF) -> str:
        found = self._spot(point)
        if found is None:
            return ""
        _, side, offset = found
        for mark in self._marks[side].within(Span(offset, offset + 1)):
            return f"{summary(mark)} · {kind_name(mark.kind)}"
        return ""


def _fills(notes: Sequence[PlacedNote]) -> list[Fill]:
    return [
        Fill(Span(placed.start, placed.end), placed.note.color)
        for placed in notes
        if placed.start < placed.end
    ]
