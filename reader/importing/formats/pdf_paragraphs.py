"""Lines in reading order → paragraphs: told by gaps, indents, short lines, size and weight."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.importing.formats.pdf_layout import Column, Line
from reader.importing.page import ends_sentence

_BULLET = re.compile(r"(?:[•‣◦▪●■–—*·]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)")
_GAP = 1.32  # of the usual distance of lines: more is a gap between paragraphs
_HEADING = 1.13  # of the body's size
_SMALL = 0.9
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§¶]+)[.)]?\s*\S")


@dataclass(slots=True)
class Paragraph:
    """The lines of a paragraph. `size` is that of its type; `bold`: all of it is."""

    lines: list[Line]
    size: float
    bold: bool
    bullet: bool = False
    note: bool = False
    page: int = 0
    ends: list[float] = field(default_factory=list)
    """For each line how much of its column's width it leaves free, in points."""

    @property
    def source(self) -> str:
        """The lines as they stand on the page."""
        return "\n".join(line.text + ("-" if line.words[-1].broken else "") for line in self.lines)


def body_size(columns: Iterable[Column]) -> float:
    """The size in which most letters are set."""
    sizes: Counter[float] = Counter()
    for column in columns:
        for line in column.lines:
            sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size)) if sizes else 10.0


def paragraphs_of(pages: Sequence[Sequence[Column]], body: float) -> list[Paragraph]:
    """The paragraphs of all pages, those torn by the end of a column or page whole again."""
    indented = _is_indented(column for page in pages for column in page)
    out: list[Paragraph] = []
    for number, columns in enumerate(pages):
        notes: list[Paragraph] = []
        for column in columns:
            found = list(_cut(column, body, number))
            _mark_notes(found, body)
            notes += [p for p in found if p.note]
            for index, paragraph in enumerate(p for p in found if not p.note):
                before = _torn(out, paragraph, column, body, indented) if index == 0 else None
                if before is None:
                    out.append(paragraph)
                else:
                    before.lines += paragraph.lines
                    before.ends += paragraph.ends
        out += notes
    return out


def _cut(column: Column, body: float, page: int) -> Iterator[Paragraph]:
    current: Paragraph | None = None
    for line in column.lines:
        bullet = bool(_BULLET.match(line.text)) and line.size >= _SMALL * body
        free = column.right - line.right
        if current is None or _breaks(current, line, column, bullet=bullet):
            if current is not None:
                yield current
            current = Paragraph([line], line.size, line.bold, bullet, page=page, ends=[free])
        else:
            current.lines.append(line)
            current.ends.append(free)
            current.bold = current.bold and line.bold
    if current is not None:
        yield current


def _breaks(paragraph: Paragraph, line: Line, column: Column, *, bullet: bool) -> bool:
    """Whether a line begins a paragraph, after those of `paragraph` in the same column."""
    before = paragraph.lines[-1]
    size = line.size
    if (
        abs(before.size - size) > 0.12 * max(before.size, size)
        and min(len(before.text), len(line.text)) > 3
    ):
        return True
    step = before.bottom - line.bottom
    large = size > _HEADING * 1.1 * column_size(column)
    if step > (1.9 * size if large else _GAP * max(column.leading, 0.95 * size)) or step < -size:
        return True
    if before.words[-1].broken:
        return False
    if bullet and (paragraph.bullet or not _reads_on(before, line, column)):
        return True
    if paragraph.bold != line.bold and (paragraph.bold or line.bold):
        # Words in bold open a paragraph or stand alone; a whole line of them ends one.
        return paragraph.bold if len(paragraph.lines) < 3 else not _reads_on(before, line, column)
    if large:
        return False
    begins = line.left - before.left
    if begins > 0.6 * size and not (paragraph.bullet and len(paragraph.lines) == 1):
        return begins < 6 * size or not _reads_on(before, line, column)
    if begins < -0.6 * size and len(paragraph.lines) > 1 and not paragraph.bullet:
        return True
    if not ends_sentence(before.text):
        return False
    # After a paragraph of one line the next one's indent is no larger than its own.
    alone = len(paragraph.lines) == 1 and line.left - column.left > 0.6 * size
    return (alone and abs(begins) < 0.2 * size) or not _is_full(before, line, column)


def column_size(column: Column) -> float:
    """The size of most of a column's lines."""
    sizes = Counter(line.size for line in column.lines)
    return max(sizes, key=lambda size: (sizes[size], -size))


def _is_full(before: Line, line: Line, column: Column) -> bool:
    """Whether the first word of `line` would not have fitted on the line before."""
    word = line.words[0]
    room = column.right - before.right
    return room < (word.right - word.left) + 0.35 * before.size


def _reads_on(before: Line, line: Line, column: Column) -> bool:
    return _is_full(before, line, column) and not ends_sentence(before.text)


def _torn(
    out: Sequence[Paragraph], paragraph: Paragraph, column: Column, body: float, indented: bool
) -> Paragraph | None:
    """The paragraph that goes on with this one, the first of a column; None if none does."""
    if paragraph.bullet or not _is_text(paragraph, body):
        return None
    # Captions and notes may stand between the halves.
    before = next((p for p in reversed(out[-6:]) if _is_text(p, body)), None)
    if before is None or before.page < paragraph.page - 1:
        return None
    if any(
        p.size > _HEADING * body
        for p in out[-6:]
        if p.page >= before.page and _after(out, p, before)
    ):
        return None
    last, first = before.lines[-1], paragraph.lines[0]
    if before.bold != paragraph.bold and (before.bold and len(before.lines) == 1):
        return None
    if last.words[-1].broken:
        return before
    if first.left - column.left > 0.6 * first.size and len(column.lines) > 1:
        return None
    text = first.text
    room = before.ends[-1] - (first.words[0].right - first.words[0].left)
    if not ends_sentence(last.text):
        return before if room < 3 * last.size or text[:1].islower() else None
    if text[:1].islower():
        return None
    # A sentence ends with the column: where paragraphs are indented, one that is not goes on.
    return before if indented and room < 0.35 * last.size else None


def _after(out: Sequence[Paragraph], paragraph: Paragraph, before: Paragraph) -> bool:
    for found in reversed(out):
        if found is before:
            return False
        if found is paragraph:
            return True
    return False


def _is_text(paragraph: Paragraph, body: float) -> bool:
    return abs(paragraph.size - body) <= 0.06 * body and not paragraph.note


def _is_indented(columns: Iterable[Column]) -> bool:
    """Whether paragraphs are told by the indent of their first line."""
    gaps = indents = 0
    for column in columns:
        for above, below in pairwise(column.lines):
            if above.size != below.size:
                continue
            gaps += above.bottom - below.bottom > _GAP * column.leading
            indents += (
                0.6 * below.size < below.left - column.left < 6 * below.size
                and above.left - column.left < 0.6 * below.size
            )
    return indents > gaps


def _mark_notes(paragraphs: Sequence[Paragraph], body: float) -> None:
    """Footnotes: in small type at the foot of a column, the first of them behind its number."""
    foot = len(paragraphs)
    while foot > 0 and paragraphs[foot - 1].size <= _SMALL * body:
        foot -= 1
    first = next(
        (i for i in range(foot, len(paragraphs)) if _NOTE.match(paragraphs[i].lines[0].text)), None
    )
    if first is None or foot == 0:
        return
    for paragraph in paragraphs[first:]:
        paragraph.note = True
