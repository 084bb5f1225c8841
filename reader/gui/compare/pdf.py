"""A comparison on paper: two columns on pages, with signs in the gutter, marks and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from reader.gui.compare.export import LEGEND, Overlay, figures_told, listed_notes, told
from reader.gui.compare.geometry import GUTTER
from reader.gui.compare.model import CompareModel, Piece, Places
from reader.gui.compare.overlays import highlights
from reader.gui.compare.page_layout import PageLayout
from reader.gui.compare.presenter import head_line
from reader.gui.compare.row_painter import RowPainter, SideView
from reader.gui.compare.side_layout import SideLayout
from reader.gui.fonts import interface_font, reading_font
from reader.gui.language import quoted, tr
from reader.gui.theme import Theme
from reader.progress import NO_PROGRESS, Progress
from reader.text.spans import Span

_DPI = 96.0  # pixels of a layout to an inch of paper
_RESOLUTION = 600
_PX = 13.0  # running text, in pixels: 9.75 points
_HEAD = 26.0  # the line over every page but the first
_FOOT = 24.0
_MARGIN_MM = 14.0


@dataclass(frozen=True, slots=True)
class _Block:
    """Something of the page: a row of the comparison, or (row None) texts, each at its left."""

    height: float
    row: int | None = None
    texts: tuple[tuple[float, SideLayout], ...] = ()
    muted: bool = False
    heading: bool = False
    from_line: float = 0.0  # of a row higher than a page: where this part of it begins


def write_pdf(
    path: Path,
    model: CompareModel,
    shown: Sequence[Sequence[Piece]],
    overlays: tuple[Overlay, Overlay],
    theme: Theme,
    progress: Progress = NO_PROGRESS,
) -> int:
    """Write the comparison as a PDF; return how many pages it has. May run beside the window.

    Raises:
        OSError: the file cannot be written.
        Cancelled: by way of `progress`.
    """
    with path.open("ab"):
        pass  # a writer that fails says nothing, so what is wrong with the place is found out here
    writer = QPdfWriter(str(path))
    writer.setTitle(
        tr("Comparison: {title}").format(title=" ".join(model.loaded.a.row.title.split()))
    )
    writer.setCreator("Variorum")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(landscape())
    return paint_pages(writer, model, shown, overlays, theme, progress)


def landscape() -> QPageLayout:
    """The usual paper of the reader's country, lying."""
    metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    size = QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter
    )


def paint_pages(
    device: QPagedPaintDevice,
    model: CompareModel,
    shown: Sequence[Sequence[Piece]],
    overlays: tuple[Overlay, Overlay],
    theme: Theme,
    progress: Progress = NO_PROGRESS,
) -> int:
    """Paint the comparison on the pages of a device; return how many there are."""
    scale = device.logicalDpiX() / _DPI
    paper = _Paper(model, shown, overlays, theme, device.width() / scale, device.height() / scale)
    pages = paper.pages()
    painter = QPainter(device)
    try:
        painter.scale(scale, scale)
        for number, blocks in enumerate(pages):
            progress.report(number, len(pages), tr("Writing pages"))
            if number:
                device.newPage()
            paper.paint(painter, blocks, number, len(pages))
    finally:
        painter.end()
    progress.report(len(pages), len(pages), tr("Writing pages"))
    return len(pages)


def _face(px: float, *, weight: int = 400) -> QFont:
    """The reading face without ligatures: a joined glyph has no letters to be searched for."""
    font = reading_font(px, weight=weight)
    for feature in ("liga", "clig", "dlig", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


class _Paper:
    """Lays the comparison out on pages of one size, in layout pixels, and paints them."""

    def __init__(
        self,
        model: CompareModel,
        shown: Sequence[Sequence[Piece]],
        overlays: tuple[Overlay, Overlay],
        theme: Theme,
        width: float,
        height: float,
    ) -> None:
        self._model = model
        self._shown = shown
        self._theme = theme
        self._width, self._height = width, height
        self._overlays = overlays
        self._marks = tuple(Places(overlay.marks) for overlay in overlays)
        self._fills = tuple(highlights(overlay.notes) for overlay in overlays)
        self._page = PageLayout(_face)
        self._page.set_model(model)
        # Columns to the very edges of the paper's margins.
        self._page.arrange(width, _PX, 1000)
        self._page.measure(range(len(self._page)))
        columns = self._page.columns
        self._across = columns.text(1) + columns.text_width - columns.text(0)

    def pages(self) -> list[list[_Block]]:
        """What stands on each page."""
        pages: list[list[_Block]] = [[]]
        room = self._height - _FOOT
        left = room
        blocks = [*self._opening(), *self._rows(room - _HEAD), *self._notes()]
        for number, block in enumerate(blocks):
            # A heading stays with what it is over.
            with_next = blocks[number + 1].height if block.heading else 0.0
            if block.height + with_next > left and pages[-1]:
                pages.append([])
                left = room - _HEAD
            pages[-1].append(block)
            left -= block.height
        return pages

    def _opening(self) -> list[_Block]:
        """Titles of both, what differs, the figures that changed, and what the signs mean."""
        loaded, width = self._model.loaded, self._across
        both = (loaded.a, loaded.b)
        blocks = [
            self._beside([" ".join(one.row.title.split()) for one in both], 18.0, weight=600),
            self._beside([head_line(one) for one in both], 11.0, muted=True, after=12),
            self._lines(told(loaded), 12.0, width, weight=600, after=2),
        ]
        if figures := "; ".join(figures_told(loaded)):
            blocks.append(
                self._lines(tr("Figures: {figures}").format(figures=figures), 11.0, width, after=2)
            )
        blocks.append(self._lines(tr(LEGEND), 11.0, width, muted=True, after=10))
        return blocks

    def _rows(self, most: float) -> list[_Block]:
        blocks = []
        for row in range(len(self._page)):
            height = self._page.words_height(row)
            space = self._page.space(row)
            line = max((one.line_height for one in self._page.sides(row) if one), default=_PX)
            part = max(line, most // line * line - line)
            at = 0.0
            while height - at > part:
                blocks.append(_Block(part + (space if not at else 0.0), row, from_line=at))
                at += part
            blocks.append(_Block(height - at + (space if not at else 0.0), row, from_line=at))
        return blocks

    def _notes(self) -> list[_Block]:
        notes = listed_notes(self._overlays)
        if not notes:
            return []
        heading = self._lines(tr("Notes"), 14.0, self._across, weight=600, before=16)
        blocks = [replace(heading, heading=True)]
        for number, placed in enumerate(notes, start=1):
            quote = " ".join(placed.note.anchor.quote.split())
            words = " ".join(placed.note.text.split())
            blocks.append(
                self._lines(
                    f"{number}. {quoted(quote)}",
                    11.5,
                    self._across,
                    muted=True,
                    after=0 if words else 5,
                )
            )
            if words:
                blocks.append(self._lines(words, 11.5, self._across, after=5))
        return blocks

    def _lines(
        self,
        text: str,
        px: float,
        width: float,
        *,
        weight: int = 400,
        muted: bool = False,
        before: float = 0.0,
        after: float = 0.0,
    ) -> _Block:
        font = _face(px, weight=weight)
        layout = SideLayout(text, Span(0, len(text)), font, px, width - 2)
        texts = ((self._page.columns.text(0), layout),)
        return _Block(layout.height + before + after, texts=texts, muted=muted, from_line=before)

    def _beside(
        self,
        texts: Sequence[str],
        px: float,
        *,
        weight: int = 400,
        muted: bool = False,
        after: float = 0.0,
    ) -> _Block:
        """A text over each column."""
        columns, font = self._page.columns, _face(px, weight=weight)
        laid = tuple(
            (
                columns.text(side),
                SideLayout(text, Span(0, len(text)), font, px, columns.text_width),
            )
            for side, text in enumerate(texts)
        )
        height = max(layout.height for _, layout in laid)
        return _Block(height + after, texts=laid, muted=muted)

    def paint(self, painter: QPainter, blocks: Sequence[_Block], number: int, total: int) -> None:
        """Paint a page."""
        y = 0.0
        if number:
            self._running_head(painter)
            y = _HEAD
        rows = RowPainter(self._theme, self._page.columns)
        for block in blocks:
            ink = self._theme.color("ink_muted" if block.muted else "ink")
            for x, layout in block.texts:
                layout.draw(painter, QPointF(x, y + block.from_line), ink, [])
            if block.row is not None:
                self._paint_row(painter, rows, block, y)
            y += block.height
        painter.setFont(interface_font(11))
        painter.setPen(self._theme.color("ink_faint"))
        foot = QRectF(0, self._height - _FOOT + 6, self._width, _FOOT - 6)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), f"{number + 1} of {total}")

    def _paint_row(self, painter: QPainter, rows: RowPainter, block: _Block, y: float) -> None:
        assert block.row is not None
        row = block.row
        page = self._page
        layouts, spans = page.sides(row), page.spans(row)
        one, two = (
            SideView(
                layouts[side],
                self._marks[side].within(span) if span else (),
                [fill for fill in self._fills[side] if span and fill.span.overlaps(span)],
            )
            for side, span in enumerate(spans)
        )
        space = page.space(row) if not block.from_line else 0.0
        painter.save()
        painter.setClipRect(QRectF(-20, y, self._width + 40, block.height + 2))
        top = y + space - block.from_line
        height = page.words_height(row)
        rows.paint(painter, top, height, (one, two), tuple(self._shown[row]), frozenset())
        painter.restore()

    def _running_head(self, painter: QPainter) -> None:
        font = interface_font(11)
        painter.setFont(font)
        painter.setPen(self._theme.color("ink_faint"))
        loaded, half = self._model.loaded, (self._width - GUTTER) / 2
        for side, article in enumerate((loaded.a, loaded.b)):
            title = " ".join(article.row.title.split())
            text = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, half - 20)
            left = self._page.columns.text(side)
            painter.drawText(
                QRectF(left, 0, half, _HEAD - 8), int(Qt.AlignmentFlag.AlignVCenter), text
            )
        painter.fillRect(QRectF(0, _HEAD - 7, self._width, 0.8), self._theme.color("line"))
