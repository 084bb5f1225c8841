"""Fills a text document with an article, a slice at a time.

Text comes in as plain characters through a cursor: nothing in it is ever taken for markup.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from reader.gui.fonts import reading_font
from reader.gui.look import USUAL_LEADING, USUAL_SPACING, USUAL_TEXT_SIZE, Look
from reader.gui.reading.text_map import Piece, TextMap
from reader.gui.script import is_rtl, takes_italics
from reader.gui.theme import Theme
from reader.text.document import BlockKind

# Characters that Qt takes for the end of a paragraph or for an embedded object, and those that no
# font can show. Each is replaced by one of the same width in UTF-16, so that offsets hold.
_FOREIGN = re.compile("[\r\n\x0b\x0c\x1c-\x1e\x85\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff\x00]")
_LINE = "\u2028"
_JUSTIFIED = {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM}


def displayed(text: str) -> str:
    """The text as it is put into the document: same length, in every counting."""
    return _FOREIGN.sub(_replacement, text)


def _replacement(found: re.Match[str]) -> str:
    char = found.group()
    if char in "\n\x0b\x0c\x1c\x1d\x1e\x85\u2029":
        return _LINE
    return " " if char == "\r" else "\ufffd"


@dataclass(frozen=True, slots=True)
class Typography:
    """How the text is set: faces by size, colours, and the size of the body in pixels."""

    face: Callable[[float, bool, int], QFont]  # size in px, italic, weight
    fixed: Callable[[float], QFont]
    ink: QColor
    muted: QColor
    px: float = USUAL_TEXT_SIZE
    leading: float = USUAL_LEADING
    spacing: float = USUAL_SPACING
    justified: bool = False

    @property
    def line(self) -> float:
        """The distance of two lines of the body, in pixels."""
        return round(self.px * self.leading, 2)

    @property
    def between(self) -> float:
        """The room between two paragraphs of the body, in pixels."""
        return self.px * self.spacing

    def size(self, piece: Piece) -> tuple[float, float]:
        """The size of a piece's letters in pixels, and its leading as a multiple of that."""
        match piece.kind:
            case BlockKind.HEADING:
                size = {1: 1.3, 2: 1.2, 3: 1.1}.get(piece.level or 2, 1.0)
                return self.px * size, self._led(1.3)
            case BlockKind.CAPTION:
                return self.px * 0.83, self._led(1.45)
            case BlockKind.CODE:
                return self.px * 0.8, self._led(1.55)
            case BlockKind.TABLE:
                return self.px * 0.86, self._led(1.7)
            case _:
                return self.px, self.leading

    def _led(self, leading: float) -> float:
        """A leading that is given for the usual one, for the one that is chosen."""
        return max(1.15, leading * (1 + (self.leading / USUAL_LEADING - 1) * 0.5))

    def scaled(self, length: float) -> float:
        """A length that is given for the usual size, at this size."""
        return length * self.px / USUAL_TEXT_SIZE


def typography_of(theme: Theme, look: Look) -> Typography:
    """How texts are set in a theme's colours with the look that the reader chose."""

    def face(size: float, italic: bool, weight: int) -> QFont:
        return reading_font(size, italic=italic, weight=weight, face=look.face)

    def fixed(size: float) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(9, round(size)))
        return font

    return Typography(
        face,
        fixed,
        theme.color("ink"),
        theme.color("ink_muted"),
        look.px,
        look.leading,
        look.spacing,
        look.justified,
    )


@dataclass(frozen=True, slots=True)
class _Setting:
    block: QTextBlockFormat
    chars: QTextCharFormat


class DocumentBuilder:
    """Puts pieces of a text into a document, in order, as many at a time as it is asked for."""

    def __init__(self, document: QTextDocument, typography: Typography, places: TextMap) -> None:
        self._document = document
        self._type = typography
        self._places = places
        self._settings: dict[tuple[object, ...], _Setting] = {}
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(typography.face(typography.px, False, 400))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)

    @property
    def done(self) -> bool:
        """Whether the whole text is in the document."""
        return self._places.complete

    def fill(self, characters: int) -> None:
        """Append pieces until about so many more characters are in the document."""
        places = self._places
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while characters > 0 and not places.complete:
            piece = places.pieces[places.filled]
            setting = self._setting(piece)
            block = setting.block
            text = displayed(places.shown[piece.start : piece.end])
            if piece.kind is BlockKind.TABLE:
                block = self._with_columns(block, setting.chars, text)
            if places.filled:
                cursor.insertBlock(block, setting.chars)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(setting.chars)
            places.place(cursor.position())
            cursor.insertText(text, setting.chars)
            characters -= max(1, piece.end - piece.start)
        cursor.endEditBlock()

    def _setting(self, piece: Piece) -> _Setting:
        after = self._places.filled + 1
        pieces = self._places.pieces
        # Items of one list stand closer together than the list and what follows it.
        inner = (
            piece.kind is BlockKind.LIST_ITEM
            and after < len(pieces)
            and pieces[after].kind is BlockKind.LIST_ITEM
        )
        rtl = is_rtl(self._places.shown, piece.start, piece.end)
        slants = takes_italics(self._places.shown, piece.start, piece.end)
        key = (piece.kind, piece.level, piece.last, inner, rtl, slants)
        if key not in self._settings:
            self._settings[key] = self._make(piece, inner=inner, rtl=rtl, slants=slants)
        return self._settings[key]

    def _make(self, piece: Piece, *, inner: bool, rtl: bool, slants: bool) -> _Setting:
        scaled = self._type.scaled
        size, leading = self._type.size(piece)
        block, chars = QTextBlockFormat(), QTextCharFormat()
        below = self._type.between
        match piece.kind:
            case BlockKind.HEADING:
                chars.setFont(self._type.face(size, False, 600))
                below = scaled(8)
                block.setTopMargin(scaled(14))
                block.setHeadingLevel(min(6, piece.level or 2))
            case BlockKind.QUOTE:
                block.setLeftMargin(scaled(24))
                block.setRightMargin(scaled(12))
            case BlockKind.LIST_ITEM:
                block.setLeftMargin(scaled(26))
                below = min(below, scaled(7)) if inner else below
            case BlockKind.CAPTION:
                chars.setFont(self._type.face(size, slants, 400))
                chars.setForeground(self._type.muted)
            case BlockKind.CODE:
                chars.setFont(self._type.fixed(size))
                block.setLeftMargin(scaled(14))
                block.setRightMargin(scaled(14))
                block.setTopMargin(scaled(12))
                below += scaled(12)
            case _:
                pass
        if not chars.hasProperty(QTextFormat.Property.FontFamilies.value):
            chars.setFont(self._type.face(size, False, 400))
        block.setLineHeight(size * leading, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setBottomMargin(below if piece.last else 0.0)
        # Left is where the text begins, in either direction.
        straight = self._type.justified and piece.kind in _JUSTIFIED
        side = Qt.AlignmentFlag.AlignJustify if straight else Qt.AlignmentFlag.AlignLeft
        block.setAlignment(side)
        if rtl:  # but margins stay where they are
            left, right = block.leftMargin(), block.rightMargin()
            block.setLeftMargin(right)
            block.setRightMargin(left)
        return _Setting(block, chars)

    def _with_columns(
        self, block: QTextBlockFormat, chars: QTextCharFormat, text: str
    ) -> QTextBlockFormat:
        """The format with tab stops as wide as the widest cell of each column."""
        metrics = QFontMetricsF(chars.font())
        widths: list[float] = []
        for row in text.split(_LINE)[:200]:
            for column, cell in enumerate(row.split("\t")[:-1]):
                width = min(metrics.horizontalAdvance(cell), self._type.scaled(260))
                if column == len(widths):
                    widths.append(width)
                widths[column] = max(widths[column], width)
        place, stops = 0.0, []
        for width in widths:
            place += width + self._type.scaled(24)
            stops.append(QTextOption.Tab(place, QTextOption.TabType.LeftTab))
        columns = QTextBlockFormat(block)
        columns.setTabPositions(stops)
        return columns
