"""The two columns as a page: rows laid out as they come into sight, painted, scrolled as one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from reader.gui.compare.geometry import Columns
from reader.gui.compare.model import CompareModel, Difference, Piece, Places
from reader.gui.compare.overlays import highlights, wanted_marks
from reader.gui.compare.page_layout import EDGE, PageLayout
from reader.gui.compare.row_painter import Fill, RowPainter, SideView
from reader.gui.compare.selecting import Chosen
from reader.gui.compare.side_layout import LEADING
from reader.gui.language import tr
from reader.gui.settings import Settings
from reader.gui.theme import Theme, ThemeManager
from reader.services.annotate import PlacedNote
from reader.text.spans import Span

_SMALLER = 0.94  # of the reading size: two columns leave less room
_AHEAD = 30  # rows laid out at one go while nothing else happens
_CLEAR = 24.0  # pixels kept between a difference gone to and the edge


class ComparePage(QAbstractScrollArea):
    """Paints a `CompareModel`. Only rows in sight are laid out; the rest follow while idle."""

    arranged = Signal()  # heights, or the place in them, changed

    def __init__(
        self, themes: ThemeManager, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._settings = settings
        self._page = PageLayout()
        self._model: CompareModel | None = None
        self._shown: list[tuple[Piece, ...]] = []
        self._current: Difference | None = None
        self._marks = (Places(()), Places(()))
        self._fills: tuple[Sequence[Fill], Sequence[Fill]] = ((), ())
        self._notes: tuple[Sequence[PlacedNote], Sequence[PlacedNote]] = ((), ())
        self._folding = False
        self._opened: set[int] = set()  # first rows of stretches that the reader unfolded
        self._by_keys = False  # whether the focus came by keys and is to be seen
        self._moves: list[tuple[int, int]] = []  # rows of moved sentences, A's and B's
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_more)
        self.setObjectName("compare-text")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Two versions side by side"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The strip beside the columns shows the place, and drags it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self._current = None
        self._fills = (highlights(notes[0]), highlights(notes[1]))
        self._notes = notes
        self._moves = [
            (row, one.partner)
            for row, one in enumerate(model.rows)
            if one.partner is not None and one.a is not None
        ]
        self._opened.clear()
        self._take_marks()
        self._page.set_model(model)
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def set_shown(self, shown: list[tuple[Piece, ...]]) -> None:
        """Colour other pieces."""
        self._shown = shown
        self._current = None
        self._opened.clear()
        if self._folding:
            self._lay_out_again()
        self.viewport().update()

    def set_folding(self, folding: bool) -> None:
        """Fold long stretches in which nothing shown differs, or unfold all."""
        if folding != self._folding:
            self._folding = folding
            self._opened.clear()
            self._lay_out_again()

    def set_current(self, difference: Difference | None) -> None:
        """Outline a difference and bring it into sight."""
        self._current = difference
        if difference is not None:
            self._measure(range(difference.first_row, difference.last_row + 1))
            top, bottom = self.row_extent(difference.first_row, difference.last_row)
            page = self.viewport().height()
            bar = self.verticalScrollBar()
            if top < bar.value() + _CLEAR or bottom > bar.value() + page - _CLEAR:
                bar.setValue(round(top - max(_CLEAR, (page - (bottom - top)) / 3)))
        self.viewport().update()

    def chosen(self) -> Chosen | None:
        """What is selected; nothing, where nothing can be."""
        return None

    @property
    def columns(self) -> Columns:
        """Where the columns stand."""
        return self._page.columns

    @property
    def content_height(self) -> float:
        """The height of all rows in pixels; an estimate until all are laid out."""
        return self._page.height

    def row_extent(self, first: int, last: int) -> tuple[float, float]:
        """From where to where rows reach, in pixels of the content."""
        return self._page.tops[first], self._page.tops[last + 1]

    def first_row_in_sight(self) -> int:
        """The row at the upper edge; 0 where there is none."""
        return self._page.row_at(self.verticalScrollBar().value())

    def scroll_to_row(self, row: int) -> None:
        """Bring a row to the upper edge."""
        if 0 <= row < len(self._page):
            self._measure(range(row, min(row + _AHEAD, len(self._page))))
            self.verticalScrollBar().setValue(round(self._page.tops[row] - EDGE))

    def show_span(self, side: int, span: Span) -> None:
        """Bring a stretch of a side into sight."""
        for row in range(len(self._page)):
            own = self._page.spans(row)[side]
            if own is not None and own.overlaps(span):
                self.scroll_to_row(max(0, row - 2))
                return

    # Layout

    def _take_marks(self) -> None:
        if self._model is not None:
            loaded = self._model.loaded
            self._marks = (
                Places(wanted_marks(loaded.a.marks, self._settings)),
                Places(wanted_marks(loaded.b.marks, self._settings)),
            )
        self.viewport().update()

    def _px(self) -> float:
        return round(self._settings.text_size * _SMALLER * 2) / 2

    def _lay_out_again(self) -> None:
        row = self.first_row_in_sight()
        within = self.verticalScrollBar().value() - self._page.tops[row]
        self._arrange()
        if len(self._page):
            self._measure(range(row, min(row + _AHEAD, len(self._page))))
            self.verticalScrollBar().setValue(round(self._page.tops[row] + within))

    def _arrange(self) -> None:
        self._page.arrange(self.viewport().width(), self._px(), self._settings.line_width)
        if self._folding:
            self._page.fold(self._shown, self._opened)
        self._fit_bar()
        self._idle.start()
        self.viewport().update()

    def _fit_bar(self) -> None:
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setSingleStep(round(self._px() * LEADING))
        bar.setRange(0, max(0, round(self.content_height) - page))
        self.arranged.emit()

    def _measure(self, rows: Iterable[int]) -> None:
        """Lay rows out for their true heights, keeping the row at the upper edge where it is."""
        held = self.first_row_in_sight()
        before = self._page.tops[held]
        if not self._page.measure(rows):
            return
        self._fit_bar()
        moved = self._page.tops[held] - before
        bar = self.verticalScrollBar()
        if abs(moved) >= 1 and bar.value() > 0:
            bar.setValue(round(bar.value() + moved))

    def _measure_more(self) -> None:
        missing = self._page.unmeasured(self.first_row_in_sight(), _AHEAD)
        if missing:
            self._measure(missing)
            self.viewport().update()
        else:
            self._idle.stop()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        theme = self._themes.current
        painter.fillRect(event.rect(), theme.color("paper"))
        if len(self._page):
            self._paint_rows(painter, theme, event.rect().top(), event.rect().bottom())
        if self.hasFocus() and self._by_keys:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_rows(self, painter: QPainter, theme: Theme, top: int, bottom: int) -> None:
        page, bar = self._page, self.verticalScrollBar()
        first = page.row_at(bar.value() + top)
        self._measure(range(first, min(len(page), page.row_at(bar.value() + bottom) + 2)))
        first = page.row_at(bar.value() + top)
        fold = page.fold_of(first)
        rows = RowPainter(theme, page.columns)
        for row in range(first if fold is None else fold, len(page)):
            y = page.tops[row] - bar.value()
            if y > bottom:
                break
            if page.fold_of(row) is not None:
                if row in page.folded:
                    rows.paint_fold(painter, y, page.folded[row] - row + 1)
                continue
            self._measure((row,))
            space = page.space(row)
            rows.paint(
                painter,
                y + space,
                page.words_height(row),
                self._views(row),
                self._shown[row],
                self._outlined(row),
                self._bridges(row, space),
            )
        self._paint_moves(painter, rows, top, bottom)

    def _paint_moves(self, painter: QPainter, rows: RowPainter, top: int, bottom: int) -> None:
        """Lines between both places of each moved sentence that cross what is in sight."""
        page, above = self._page, self.verticalScrollBar().value()
        for row, partner in self._moves:
            if not self._shown[row] or page.fold_of(row) is not None:
                continue
            left, right = (
                page.tops[one] + page.space(one) + page.words_height(one) / 2 - above
                for one in (row, partner)
            )
            if min(left, right) <= bottom and max(left, right) >= top:
                strong = bool(self._outlined(row) or self._outlined(partner))
                rows.paint_move(painter, left, right, strong=strong)

    def _views(self, row: int) -> tuple[SideView, SideView]:
        layouts, spans = self._page.sides(row), self._page.spans(row)
        chosen = self.chosen()
        one, two = (
            SideView(
                layouts[side],
                self._marks[side].within(span) if span else (),
                [fill for fill in self._fills[side] if span and fill.span.overlaps(span)],
                chosen.span
                if chosen and chosen.side == side and span and chosen.span.overlaps(span)
                else None,
            )
            for side, span in enumerate(spans)
        )
        return one, two

    def _bridges(self, row: int, space: float) -> tuple[float, float]:
        if not row or self._page.fold_of(row - 1) is not None:
            return (0.0, 0.0)
        here, above = self._page.spans(row), self._page.spans(row - 1)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_again()
        else:
            self._fit_bar()
