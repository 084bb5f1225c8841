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
from reader.gui.offsets import Utf16Map
from reader.gui.reading.text_map import Piece, TextMap
from reader.gui.reading.typeset import (
    Table,
    hyphenated,
    is_divider,
    lead,
    soft_hyphens,
    table_of,
    with_lines,
    with_notes,
    with_tabs,
)
from reader.gui.script import is_rtl, takes_italics
from reader.gui.theme import Theme
from reader.text.document import BlockKind
from reader.text.hyphenate import language_of

# Characters that Qt takes for the end of a paragraph or for an embedded object, and those that no
# font can show. Each is replaced by one of the same width in UTF-16, so that offsets hold.
_FOREIGN = re.compile("[\r\n\x0b\x0c\x1c-\x1e\x85\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff\x00]")
_LINE = "\u2028"
# An address or the like: the line before it, and its own, would be torn apart letter by letter.
_UNBROKEN = re.compile(r"[!-~\u00c0-\u024f]{36}")
HEAD = QTextFormat.Property.UserProperty.value + 1
"""The property of a row whose cells stand below one another: the number of its table's head."""
INDENT = 26  # pixels at the usual size that an item, or a quotation, stands further in
_CODE = 0.8  # the size of code, in that of the text
_NUMBERS = 30  # as far stand the words of a numbered item behind the edge
_PROSE = {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM}


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
    hyphenated: bool = False
    column: float = 600.0

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
                return self.px * _CODE, self._led(1.55)
            case BlockKind.TABLE:
                return self.px * 0.86, self._led(1.45)
            case BlockKind.PARAGRAPH if piece.note:
                return self.px * 0.86, self._led(1.5)
            case _:
                return self.px, self.leading

    def _led(self, leading: float) -> float:
        """A leading that is given for the usual one, for the one that is chosen."""
        return max(1.15, leading * (1 + (self.leading / USUAL_LEADING - 1) * 0.5))

    def scaled(self, length: float) -> float:
        """A length that is given for the usual size, at this size."""
        return length * self.px / USUAL_TEXT_SIZE


def typography_of(theme: Theme, look: Look, column: float = 600.0) -> Typography:
    """How texts are set in a theme's colours with the look that the reader chose.

    `column` is the width of the text in pixels, by which tables are set.
    """

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
        look.hyphenated,
        column,
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
        self._table: tuple[int, Table] | None = None  # the number of its last row, and its setting
        self._head = 0  # the number of the first row of that table
        self._language = language_of(places.language) if typography.hyphenated else None
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(typography.face(typography.px, False, 400))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        code = typography.fixed(typography.px * _CODE)  # in which a tab is four letters wide
        option.setTabStopDistance(4 * QFontMetricsF(code).horizontalAdvance("0"))
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
            self._put(cursor, piece, displayed(places.shown[piece.start : piece.end]))
            characters -= max(1, piece.end - piece.start)
        cursor.endEditBlock()

    def _put(self, cursor: QTextCursor, piece: Piece, words: str) -> None:
        """Append a piece as a paragraph, and tell the map where it lies."""
        places = self._places
        setting = self._setting(piece, words)
        hyphens: list[int] = []
        raised: list[tuple[int, int]] = []
        if piece.kind is BlockKind.TABLE:
            setting, words = self._row(setting, piece, words)
        elif piece.kind in _PROSE:
            words, raised = with_notes(words)
            hyphens = soft_hyphens(words, self._language)
        if places.filled:
            cursor.insertBlock(setting.block, setting.chars)
        else:
            cursor.setBlockFormat(setting.block)
            cursor.setBlockCharFormat(setting.chars)
        units, start = Utf16Map(words), cursor.position()
        places.place(start, [units.to_units(place) for place in hyphens])
        cursor.insertText(hyphenated(words, hyphens), setting.chars)
        for first, last in raised:
            self._raise(cursor, piece.start + first, piece.start + last)

    def _raise(self, cursor: QTextCursor, first: int, last: int) -> None:
        """Set a stretch of the piece put last small and high."""
        number, start = self._places.filled - 1, cursor.block().position()
        high = QTextCharFormat()
        high.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        part = QTextCursor(cursor)
        part.setPosition(start + self._places.in_piece(number, first))
        end = start + self._places.in_piece(number, last, end=True)
        part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        part.mergeCharFormat(high)

    def _setting(self, piece: Piece, words: str) -> _Setting:
        before = self._places.filled
        pieces = self._places.pieces
        after = pieces[before + 1] if before + 1 < len(pieces) else None
        lead = _lead_of(piece, words)
        straight = self._type.justified and piece.kind in _PROSE and not _UNBROKEN.search(words)
        # Items of one list stand closer together than the list and what follows it.
        inner = after is not None and (
            (piece.kind is BlockKind.LIST_ITEM and after.kind is BlockKind.LIST_ITEM)
            or (piece.note and after.note)
            or (piece.numbered and after.numbered)
        )
        rtl = is_rtl(self._places.shown, piece.start, piece.end)
        slants = takes_italics(self._places.shown, piece.start, piece.end)
        key = (
            piece.kind,
            piece.level,
            piece.first,
            piece.last,
            piece.note,
            inner,
            rtl,
            slants,
            lead,
            straight,
        )
        if key not in self._settings:
            made = self._make(piece, lead, inner=inner, rtl=rtl, slants=slants)
            # Left is where the text begins, in either direction.
            side = Qt.AlignmentFlag.AlignJustify if straight else Qt.AlignmentFlag.AlignLeft
            made.block.setAlignment(side)
            self._settings[key] = made
        return self._settings[key]

    def _make(self, piece: Piece, lead: str, *, inner: bool, rtl: bool, slants: bool) -> _Setting:
        scaled = self._type.scaled
        size, leading = self._type.size(piece)
        block, chars = QTextBlockFormat(), QTextCharFormat()
        chars.setFont(self._type.face(size, False, 400))
        below = self._type.between
        inset, deep = 0.0, piece.level or 1
        match piece.kind:
            case BlockKind.HEADING:
                chars.setFont(self._type.face(size, False, 600))
                below = scaled(8)
                block.setTopMargin(scaled(14))
                block.setHeadingLevel(min(6, piece.level or 2))
            case BlockKind.QUOTE:
                inset = scaled(24) * deep
                block.setRightMargin(scaled(12))
            case BlockKind.LIST_ITEM:
                inset = scaled(INDENT) * deep
            case BlockKind.CAPTION:
                chars.setFont(self._type.face(size, slants, 400))
                chars.setForeground(self._type.muted)
            case BlockKind.CODE:
                chars.setFont(self._type.fixed(size))
                inset = scaled(14)
                block.setRightMargin(scaled(14))
                block.setTopMargin(below + scaled(10) if piece.first else 0.0)
                below += scaled(10)
            case BlockKind.TABLE:
                block.setTopMargin(scaled(14) if piece.first else 0.0)
                below = below + scaled(12) if piece.last else scaled(10)
            case _:
                inset = scaled(INDENT) if lead else 0.0
        if inner:
            below = min(below, scaled(7))
        if lead and piece.first:  # its bullet or number stands out to the left
            wide = QFontMetricsF(chars.font()).horizontalAdvance(lead)
            # Numbers of one digit and of two have their words in line.
            inset += max(wide, scaled(_NUMBERS)) - scaled(INDENT)
            block.setTextIndent(-wide)
        block.setLeftMargin(inset)
        block.setLineHeight(size * leading, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        row = piece.kind is BlockKind.TABLE
        block.setBottomMargin(below if piece.last or row else 0.0)
        if rtl:  # but margins stay where they are
            left, right = block.leftMargin(), block.rightMargin()
            block.setLeftMargin(right)
            block.setRightMargin(left)
        return _Setting(block, chars)

    # Tables

    def _row(self, usual: _Setting, piece: Piece, words: str) -> tuple[_Setting, str]:
        """How a row is set, and its words: in columns where the table fits."""
        table = self._table_of(piece)
        block, chars = QTextBlockFormat(usual.block), QTextCharFormat(usual.chars)
        if is_divider(words):  # the line below the head is painted instead
            chars.setFontPointSize(1)
            chars.setForeground(QColor(0, 0, 0, 0))
            block.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            block.setTopMargin(0)
            block.setBottomMargin(0)
            return _Setting(block, chars), words
        if table.head and piece.first:
            chars.setFont(self._type.face(self._type.size(piece)[0], False, 600))
        inset, hangs = table.hang, True
        if table.labels:
            hangs = False
            if piece.first:
                inset = 0.0
            else:
                words = with_lines(words)
                block.setProperty(HEAD, self._head)
        elif table.fits:
            begins, ends = QTextOption.TabType.LeftTab, QTextOption.TabType.RightTab
            if table.rtl:  # Qt measures from the right then, but left is left
                begins, ends = ends, begins
            block.setTabPositions(
                [QTextOption.Tab(at, ends if last else begins) for at, last in table.stops]
            )
            words = with_tabs(words)
        else:
            inset = self._type.scaled(20)
        if table.rtl:
            block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        block.setLeftMargin(0.0 if table.rtl else inset)
        block.setRightMargin(inset if table.rtl else 0.0)
        block.setTextIndent(-inset if hangs else 0.0)
        return _Setting(block, chars), words

    def _table_of(self, piece: Piece) -> Table:
        number = self._places.filled
        if self._table is None or number > self._table[0]:
            rows, last = [], number
            for last in range(number, len(self._places.pieces)):
                row = self._places.pieces[last]
                rows.append(displayed(self._places.shown[row.start : row.end]))
                if row.last:
                    break
            size = self._type.size(piece)[0]
            heavy = QFontMetricsF(self._type.face(size, False, 600))
            room, gap = self._type.column, self._type.scaled(24)
            table = table_of(rows, room, gap, heavy.horizontalAdvance)
            self._table = (last, table)
            self._head = number
        return self._table[1]


def _lead_of(piece: Piece, words: str) -> str:
    """The bullet or number of an item, as far as it is in its words."""
    if piece.kind is BlockKind.LIST_ITEM or piece.numbered:
        return words[: lead(words)]
    return ""
