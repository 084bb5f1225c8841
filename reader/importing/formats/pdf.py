"""PDF with a text layer → pieces: columns, paragraphs and title told by where the words stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from reader.importing.dates import find_date
from reader.importing.formats.lines import tidy
from reader.importing.formats.pdf_bounds import require_bounded
from reader.importing.formats.pdf_edges import split_edges
from reader.importing.formats.pdf_layout import Line, columns_of, lines_of
from reader.importing.formats.pdf_model import Pdf
from reader.importing.formats.pdf_paragraphs import Paragraph, body_size, paragraphs_of
from reader.importing.pieces import Metadata, Piece, Reading
from reader.text.document import BlockKind

_HEADING = 1.13  # of the body's size
_TITLE = 1.2
_LONGEST_HEADING = 200
_LONGEST_TITLE = 300
_HEAD = re.compile(rb"^%PDF-\d\.\d", re.MULTILINE)
_LABEL = re.compile(r"(?:[•‣◦▪●■–—*·])\s+")
_LEADERS = re.compile(r"(?:\.\s?){5,}\s*[ivxlc\d]+\b")  # a table of contents
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"https?://[^\s<>]+?(?=[\s<>]|$)")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm])?\b")
_NO_TITLE = re.compile(
    r"microsoft word|untitled|\.(?:docx?|indd|qxd|pdf|rtf|odt|tex|dvi|pages|html?)\b"
    r"|^[\w-]+$|^\W*$",
    re.IGNORECASE,
)
# Words that keep their hyphen where a line ends behind it.
_PREFIXES = frozenset("self ex half well ill all quasi vice".split())  # noqa: SIM905


def is_pdf(data: bytes) -> bool:
    """Whether this is a PDF file; something else may stand in front of it."""
    head = data[:1024]
    return head.lstrip().startswith(b"%PDF-") or bool(_HEAD.search(head) and b" obj" in data)


def read_pdf(data: bytes) -> Reading:
    """The paragraphs of a PDF, heads, feet and folios of its pages marked as navigation.

    Raises:
        LockedPdf, DamagedPdf, LongPdf, PicturesOnly, CraftedPdf: why there are none.
    """
    from reader.importing.formats.pdf_words import read_words  # PDFium loads with the first PDF

    require_bounded(data)
    pdf = read_words(data)
    pages = [lines_of(sheet) for sheet in pdf.sheets]
    parted = split_edges(pages)
    columns = [columns_of(text) for text, _ in parted]
    body = body_size(column for page in columns for column in page)
    paragraphs = paragraphs_of(columns, body)
    joiner = _Joiner(paragraphs)
    title = _title(paragraphs, body)
    levels = _levels(paragraphs, body)
    edges = [
        *(line.text for _, lines in parted for line in lines),
        *(text for sheet in pdf.sheets for text in sheet.turned),
    ]
    pieces: list[Piece] = []
    page = 0
    for paragraph in paragraphs:
        while page < paragraph.page:
            pieces += _edges(parted[page][1])
            page += 1
        if piece := _piece(paragraph, joiner, levels, is_title=paragraph is title):
            pieces.append(piece)
    for _, lines in parted[page:]:
        pieces += _edges(lines)
    pieces += [
        Piece(text, text, reason="navigation")
        for text in dict.fromkeys(_turned(sheet.turned) for sheet in pdf.sheets)
        if text
    ]
    pieces += [
        Piece(told, told, reason="damaged")
        for told in (f"Page {number} of the PDF cannot be read." for number in pdf.unread)
    ]
    shown = joiner.join(title.lines) if title else None
    return Reading(tuple(pieces), _metadata(pdf, shown, edges))


def _edges(lines: Iterable[Line]) -> list[Piece]:
    return [Piece(line.text, line.text, reason="navigation", gap=1) for line in lines]


def _turned(words: Sequence[str]) -> str:
    return " ".join(words)


def _piece(
    paragraph: Paragraph, joiner: _Joiner, levels: dict[float, int], *, is_title: bool
) -> Piece | None:
    text = tidy(joiner.join(paragraph.lines))
    if not text:
        return None
    source = paragraph.source
    if _LEADERS.search(text):
        return Piece(text, source, reason="navigation")
    if paragraph.note:
        return Piece(text, source, reason="footnote")
    if is_title:
        return Piece(text, source, BlockKind.HEADING, 1)
    short = len(text) <= _LONGEST_HEADING
    if short and paragraph.size in levels and any(c.isalpha() for c in text):
        return Piece(text, source, BlockKind.HEADING, levels[paragraph.size])
    if short and _is_bold_heading(paragraph, text):
        return Piece(text, source, BlockKind.HEADING, min(6, 2 + len(levels)))
    if paragraph.bullet:
        label = _LABEL.match(text)
        return Piece(text[label.end() :] if label else text, source, BlockKind.LIST_ITEM)
    return Piece(text, source, emphasised=paragraph.bold)


def _is_bold_heading(paragraph: Paragraph, text: str) -> bool:
    return (
        paragraph.bold
        and len(paragraph.lines) <= 2
        and len(text) <= 120
        and not text.endswith((".", ",", ";"))
        and not text.lower().startswith("by ")
    )


def _title(paragraphs: Sequence[Paragraph], body: float) -> Paragraph | None:
    """The text in the largest type of the first page that has text."""
    if not paragraphs:
        return None
    first = paragraphs[0].page
    found = [
        p
        for p in paragraphs
        if p.page == first
        and p.size >= _TITLE * body
        and 4 <= sum(len(line.text) for line in p.lines) <= _LONGEST_TITLE
        and any(c.isalpha() for line in p.lines for c in line.text)
    ]
    best = max(found, key=lambda p: p.size, default=None)
    if best is None:
        return None
    # A masthead may be larger than the headline: one word or two, and more type below.
    words = sum(len(line.words) for line in best.lines)
    others = [p for p in found if p is not best and p.size > 1.35 * body]
    if words <= 2 and others and paragraphs.index(others[0]) > paragraphs.index(best):
        second = max(others, key=lambda p: p.size)
        if sum(len(line.words) for line in second.lines) >= 4:
            return second
    return best


def _levels(paragraphs: Sequence[Paragraph], body: float) -> dict[float, int]:
    """The sizes of type that headings have, with their levels."""
    sizes = sorted({p.size for p in paragraphs if p.size >= _HEADING * body}, reverse=True)
    return {size: min(6, 2 + rank) for rank, size in enumerate(sizes)}


def _metadata(pdf: Pdf, title: str | None, edges: Sequence[str]) -> Metadata:
    told = tidy(pdf.title)
    usable = bool(told) and len(told) <= _LONGEST_TITLE and not _NO_TITLE.search(told)
    address = next((m.group() for text in edges if (m := _ADDRESS.search(text))), None)
    # A browser prints the hour of printing at the head; the date alone is that of the issue.
    dates = [
        found[2]
        for text in dict.fromkeys(edges)
        if not _CLOCK.search(text) and not _ADDRESS.search(text) and (found := find_date(text))
    ]
    return Metadata(
        title=tidy(title) if title else told if usable else None,
        published=dates[0] if dates else None,
        url=address,
    )


class _Joiner:
    """Joins lines to running text; words cut at a line's end as the rest of the text has them."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._known: Counter[str] = Counter()
        self._hyphened: Counter[str] = Counter()
        for paragraph in paragraphs:
            for line in paragraph.lines:
                for word in line.words:
                    bare = word.text.strip(".,;:!?()[]“”\"'’‘«»").casefold()
                    if "-" in bare.strip("-"):
                        self._hyphened[bare] += 1
                    elif not word.broken:
                        self._known[bare] += 1

    def join(self, lines: Sequence[Line]) -> str:
        """The text of lines under each other."""
        parts: list[str] = []
        for index, line in enumerate(lines):
            words = [word.text for word in line.words]
            if index and _is_broken(lines[index - 1]) and parts:
                words[0] = self._joined(parts.pop(), words[0])
            parts += words
        if lines and lines[-1].words[-1].broken and parts:
            parts[-1] += "-"
        return " ".join(_spaced(parts))

    def _joined(self, before: str, after: str) -> str:
        before = before.removesuffix("-").removesuffix("\u2010")
        left = _WORD.findall(before)
        right = _WORD.match(after)
        if not left or right is None or not before[-1].isalpha():
            return f"{before}-{after}"
        tail, head = left[-1], right.group()
        whole, hyphened = (tail + head).casefold(), f"{tail}-{head}".casefold()
        if head[0].isupper() or "-" in before:
            return f"{before}-{after}"
        if self._known[whole] != self._hyphened[hyphened]:
            return before + ("" if self._known[whole] > self._hyphened[hyphened] else "-") + after
        if tail.casefold() in _PREFIXES:
            return f"{before}-{after}"
        return before + after


def _is_broken(line: Line) -> bool:
    last = line.words[-1]
    if last.broken:
        return True
    text = last.text
    return len(text) > 2 and text.endswith(("-", "\u2010")) and text[-2].isalpha()


def _spaced(parts: list[str]) -> list[str]:
    """`parts` with letters that were set apart for show (`T H E`) together."""
    single = sum(len(part) == 1 for part in parts)
    if len(parts) < 5 or single < len(parts) or any(a.islower() for a in parts):
        return parts
    return ["".join(parts)]
