"""An article on pages: its text with highlights and marks, and the notes beside it in the margin.

All lengths are points. Pages are laid out whole before the first is painted, so that each can say
how many there are; a note that is longer than its page goes on in the margin of the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextDocument, QTextLayout

from reader.gui.fonts import interface_font, reading_font
from reader.gui.language import quoted, tr
from reader.gui.notes.markdown import set_note
from reader.gui.offsets import Utf16Map
from reader.gui.print_draw import (
    Draw,
    broken,
    bullet_draw,
    cut_at,
    fill_draw,
    line_draw,
    mark_draw,
    part_draw,
    plain_letters,
    under_draw,
)
from reader.gui.print_setting import DEEPER, Setter, Setting
from reader.gui.reading.document_builder import displayed
from reader.gui.reading.header import byline
from reader.gui.reading.mark_painter import Stroke, Strokes, line_spans
from reader.gui.reading.note_lanes import lanes, strip
from reader.gui.reading.span_index import SpanIndex
from reader.gui.reading.text_map import cut
from reader.gui.reading.typeset import is_divider
from reader.gui.script import is_rtl, takes_italics
from reader.gui.shorten import shortened
from reader.gui.theme import Theme
from reader.library.records import Article
from reader.notes.model import AnchorState
from reader.services.annotate import PlacedNote
from reader.text.document import BlockKind

BODY, LEADING = 11.0, 1.45
_NOTE, _SMALL = 9.0, 8.0
_MARGIN = 0.30  # the share of the width that notes take, where there are any
_GUTTER, _BAR, _INSET = 36.0, 2.0, 7.0
_NUMBERS, _THREADS = 4.0, 26.0  # where the numbers and the threads begin, behind the column
_HEAD = 13.0  # the line with the number of a note
_BETWEEN = 8.0  # notes of one margin
_FOOT = 24.0
_LINE_SCALE = 0.45  # of the lines over highlights, against those on the screen
_SIZES = {1: 15.0, 2: 13.5, 3: 12.0}


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed: an article, its notes, and how both look."""

    article: Article
    notes: Sequence[PlacedNote]
    marks: Strokes
    highlights: Strokes
    theme: Theme


@dataclass(slots=True)
class _Page:
    draws: list[Draw] = field(default_factory=list)
    margin: float = 0.0  # how far down the margin is taken


@dataclass(slots=True)
class _Remark:
    """A note for the margin, or what is left of it."""

    number: int
    placed: PlacedNote
    document: QTextDocument
    done: float = 0.0  # how much of it stands on earlier pages


class Pages:
    """Lays an article out on pages of a size; `paint` paints one of them."""

    def __init__(self, printed: Printed, size: QSizeF) -> None:
        self._printed = printed
        self._theme = printed.theme
        self._size = size
        self._text = printed.article.document.text
        self._remarks = self._numbered()
        with_margin = bool(self._remarks)
        self._left_over: list[_Remark] = []
        self._column = size.width() * (1 - _MARGIN) - _GUTTER if with_margin else size.width()
        self._side = self._column + _GUTTER
        self._bottom = size.height() - _FOOT
        self._pages = [_Page()]
        self._y = 0.0
        for _ in self._lay_out():
            pass

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0, at the painter's origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for draw in self._pages[number].draws:
            draw(painter)
        painter.setFont(plain_letters(interface_font(_SMALL)))
        painter.setPen(self._theme.color("ink_muted"))
        foot = QRectF(0, self._size.height() - 12, self._size.width(), 12)
        title = " ".join(self._printed.article.row.title.split())
        words = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, round(self._size.width() - 60)
        )
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), words)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), f"{number + 1} / {self.count}")

    # What stands in the margin

    def _numbered(self) -> list[_Remark]:
        """The notes that say something, in text order; highlights alone need no words."""
        said = [
            placed
            for placed in self._printed.notes
            if placed.state is not AnchorState.ORPHANED
            and (placed.note.text.strip() or placed.note.tags)
        ]
        said.sort(key=lambda placed: (placed.start, placed.end))
        return [_Remark(number, placed, self._set(placed)) for number, placed in enumerate(said, 1)]

    def _set(self, placed: PlacedNote, *, whole: bool = False) -> QTextDocument:
        note, width = placed.note, self._size.width()
        parts = [note.text.strip()]
        if note.tags:
            parts.append(" ".join(f"`#{_short(tag)}`" for tag in note.tags))
        words = "\n\n".join(part for part in parts if part)
        document = set_note(words, self._theme, px=_NOTE, whole=True, dress=plain_letters)
        document.setTextWidth(width if whole else width * _MARGIN - _INSET)
        return document

    def _put_remark(self, remark: _Remark, y: float | None = None) -> bool:
        """Put a note, or as much of it as fits, beside its line or below; False: some is left.

        Without `y` its line is on an earlier page.
        """
        page = self._pages[-1]
        top = max(y or 0.0, page.margin)
        head = _HEAD
        room = self._bottom - top - head
        least = 2 * _NOTE * 1.4
        whole = remark.document.size().height()
        if room < min(least, whole - remark.done):
            return False
        until = whole if whole - remark.done <= room else cut_at(remark.document, remark.done, room)
        if until <= remark.done:
            return False
        page.draws.append(self._remark(remark.number, remark, top, remark.done, until, y))
        page.margin = top + head + until - remark.done + _BETWEEN
        remark.done = until
        return until >= whole

    def _remark(
        self, number: int, remark: _Remark, top: float, first: float, last: float, at: float | None
    ) -> Draw:
        theme, side, width = self._theme, self._side, self._size.width() - self._side
        color = theme.note_line(remark.placed.note.color)
        column, place = self._column, QPointF(side + _INSET, top + _HEAD)
        ink = theme.color("ink")
        words = part_draw(remark.document, place, first, last, ink)

        def draw(painter: QPainter) -> None:
            height = _HEAD + last - first
            painter.fillRect(QRectF(side, top, _BAR, height), color)
            painter.setFont(plain_letters(interface_font(_SMALL, 600)))
            painter.setPen(theme.color("ink_muted"))
            head = str(number) if not first else tr("{number}, continued").format(number=number)
            painter.drawText(QRectF(side + _INSET, top - 1, width - _INSET, 11), 0, head)
            if at is not None:  # a thread to the line that it is on
                painter.setPen(QPen(color, 0.6))
                painter.drawPolyline(
                    [
                        QPointF(column + _THREADS, at + 5),
                        QPointF(column + _THREADS + 2, at + 5),
                        QPointF(side - 3, top + 5),
                        QPointF(side, top + 5),
                    ]
                )
            words(painter)

        return draw

    def _new_page(self) -> None:
        self._pages.append(_Page())
        self._y = 0.0
        waiting, self._left_over = self._left_over, []
        for place, remark in enumerate(waiting):
            if not self._put_remark(remark):
                self._left_over = waiting[place:]
                return

    # What stands in the column

    def _lay_out(self) -> Iterator[None]:
        self._head()
        document = self._printed.article.document
        waiting = list(self._remarks)
        pieces = cut(self._text, document.blocks)
        heavy = QFontMetricsF(plain_letters(reading_font(9.5, weight=600)))
        setter = Setter(self._text, pieces, self._column, heavy.horizontalAdvance)
        for number, piece in enumerate(pieces):
            setting = setter.set(number)
            if piece.kind is BlockKind.TABLE and is_divider(self._text[piece.start : piece.end]):
                continue
            heading = piece.kind is BlockKind.HEADING
            size = _SIZES.get(piece.level or 2, BODY) if heading else BODY
            if piece.kind in (BlockKind.CAPTION, BlockKind.CODE, BlockKind.TABLE):
                size = 9.5
            slant = piece.kind is BlockKind.CAPTION and takes_italics(setting.words)
            if piece.kind is BlockKind.CODE:
                font = QFont("monospace")
                font.setStyleHint(QFont.StyleHint.Monospace)
                font.setPixelSize(9)
            else:
                weight = 600 if heading or setting.head else 400
                font = reading_font(size, italic=slant, weight=weight)
            if heading:
                self._y += 8 if self._y else 0
                if self._y + 4 * BODY * LEADING > self._bottom:
                    self._new_page()
            bullet = piece.kind is BlockKind.LIST_ITEM and piece.first
            self._paragraph(piece.start, setting, plain_letters(font), size, waiting, bullet=bullet)
            self._y += (4 if heading else 8) if piece.last else 0
            yield
        self._orphans()
        while self._left_over:
            self._new_page()

    def _head(self) -> None:
        article, ink, muted = (
            self._printed.article,
            self._theme.color("ink"),
            self._theme.color("ink_muted"),
        )
        subtitle = article.document.subtitle or ""
        for words, font, leading, color, after in (
            (article.row.title, reading_font(21, weight=600), 1.2, ink, 6),
            (subtitle, reading_font(13, italic=takes_italics(subtitle)), 1.3, muted, 6),
            (byline(article), interface_font(9), 1.4, muted, 16),
        ):
            if words.strip():
                self._lines(" ".join(words.split()), plain_letters(font), leading, color)
                self._y += after

    def _orphans(self) -> None:
        lost = [p for p in self._printed.notes if p.state is AnchorState.ORPHANED]
        if not lost:
            return
        ink, muted = self._theme.color("ink"), self._theme.color("ink_muted")
        self._y += 14
        if self._y + 60 > self._bottom:
            self._new_page()
        self._lines(
            tr("Notes that lost their passage"), plain_letters(interface_font(11, 600)), 1.5, ink
        )
        for placed in lost:
            quote = " ".join(placed.note.anchor.quote.split())
            self._y += 4
            self._lines(quoted(quote), plain_letters(reading_font(10, italic=True)), 1.35, muted)
            if placed.note.text.strip():
                words = self._set(placed, whole=True).toPlainText()
                for line in words.splitlines():
                    self._lines(line, plain_letters(interface_font(_NOTE)), 1.35, ink)

    def _lines(self, words: str, font: QFont, leading: float, color: QColor) -> None:
        """Words that are no part of the article's text."""
        layout = broken(displayed(words), font, self._column)
        step = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() / 0.75
        step *= leading
        for number in range(layout.lineCount()):
            if self._y + step > self._bottom:
                self._new_page()
            self._pages[-1].draws.append(line_draw(layout, number, 0.0, self._y, step, color))
            self._y += step

    def _paragraph(
        self,
        start: int,
        setting: Setting,
        font: QFont,
        size: float,
        waiting: list[_Remark],
        *,
        bullet: bool,
    ) -> None:
        shown, inset = setting.words, setting.inset
        layout = broken(shown, font, self._column - inset, setting.dress)
        units = Utf16Map(shown)
        step = size * LEADING
        rtl = is_rtl(shown)
        left = 0.0 if rtl else inset
        ink = self._theme.color("ink")
        for number in range(layout.lineCount()):
            if self._y + step > self._bottom:
                self._new_page()
            page, y = self._pages[-1], self._y
            line = layout.lineAt(number)
            first = start + units.to_code_points(line.textStart())
            last = start + units.to_code_points(line.textStart() + line.textLength())
            baseline = y + (step - line.height()) / 2 + line.ascent()
            page.draws.extend(
                self._behind(layout, number, units, (start, first, last), (left, baseline, size))
            )
            if bullet and not number and shown[:1] not in "•‣◦-–*0123456789":
                x = self._column - 6 if rtl else inset - 9
                page.draws.append(bullet_draw(QPointF(x, baseline - size * 0.3), ink))
            for deep in range(setting.bars):
                x = DEEPER * deep + 5
                bar = QRectF(self._column - x if rtl else x, y, 1.5, step)
                page.draws.append(fill_draw(self._theme.color("border"), bar))
            page.draws.append(line_draw(layout, number, left, y, step, ink))
            begun: list[int] = []
            while waiting and waiting[0].placed.start < last:
                remark = waiting.pop(0)
                begun.append(remark.number)
                if self._left_over or not self._put_remark(remark, y):
                    self._left_over.append(remark)
            if begun:
                page.draws.append(self._numbers(begun, y))
            self._y += step

    def _numbers(self, numbers: Sequence[int], y: float) -> Draw:
        """The numbers of notes beside the line where their passages begin."""
        several = f"{numbers[0]}–{numbers[-1]}" if len(numbers) > 1 else str(numbers[0])
        ink, column = self._theme.color("ink_muted"), self._column
        room = _THREADS - _NUMBERS - 1
        wide = QFontMetricsF(interface_font(7, 600)).horizontalAdvance(several)
        font = plain_letters(interface_font(7 * min(1.0, room / wide), 600))

        def draw(painter: QPainter) -> None:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QPointF(column + _NUMBERS, y + 8), several)

        return draw

    def _behind(
        self,
        layout: QTextLayout,
        number: int,
        units: Utf16Map,
        place: tuple[int, int, int],
        where: tuple[float, float, float],
    ) -> list[Draw]:
        """Highlights and marks of a line: they lie behind its letters."""
        start, first, last = place
        left, baseline, size = where
        rtl = is_rtl(self._text[first:last])

        def boxes(stroke: Stroke, above: float, below: float) -> list[QRectF]:
            a = units.to_units(max(stroke.start, first) - start)
            b = units.to_units(min(stroke.end, last) - start)
            return [
                QRectF(left + x, baseline - above, right - x, above + below)
                for x, right in line_spans(layout, number, a, b, rtl=rtl)
                if right > x
            ]

        draws: list[Draw] = []
        for mark in self._printed.marks.touching(first, last):
            draws += [mark_draw(mark, box) for box in boxes(mark, size * 0.9, size * 0.32)]
        notes = sorted(
            self._printed.highlights.touching(first, last), key=lambda s: s.start - s.end
        )
        placed = [(note, boxes(note, size * 1.06, size * 0.39)) for note in notes]
        draws += [fill_draw(note.fill, box) for note, found in placed for box in found]
        for index, lane in lanes(notes).items():
            note, found = placed[index]
            draws += [fill_draw(note.line, strip(box, lane, _LINE_SCALE)) for box in found]
        for mark in self._printed.marks.touching(first, last):
            if any(note.start < mark.end and mark.start < note.end for note in notes):
                draws += [under_draw(mark, box) for box in boxes(mark, size * 0.9, size * 0.32)]
        return draws


def _short(tag: str) -> str:
    return shortened(tag.replace("`", ""), 60)


def nothing_marked() -> Strokes:
    """For an article that is printed without marks."""
    return SpanIndex[Stroke]()
