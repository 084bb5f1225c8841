"""Running heads, running feet and folios: what stands at the edge of page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.importing.formats.pdf_layout import Line, rows_of

_ROWS = 3  # from the edge inward
_LONGEST = 160
_DIGITS = re.compile(r"\d+")
_FOLIO = re.compile(
    r"\W*(?:(?:page|p\.|pg\.?|seite|pagina|página|strona|sida|side)\s*)?"
    r"(?:[A-Z]{0,2}-?\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:of|/|von|de|di|sur|z|av|\|)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)


def split_edges(pages: Sequence[list[Line]]) -> list[tuple[list[Line], list[Line]]]:
    """For each page the lines of its text, and those at its edges that are none of it."""
    edges = [(_edge(page, top=True), _edge(page, top=False)) for page in pages]
    seen: Counter[tuple[bool, str, int]] = Counter()
    for sides in edges:
        for rows, top in zip(sides, (True, False), strict=True):
            # Pages are not all cut alike: heights within a few points are one.
            for key in {
                (_key(line), near) for row in rows[:_ROWS] for line in row for near in _near(line)
            }:
                seen[(top, *key)] += 1
    out = []
    for page, sides in zip(pages, edges, strict=True):
        taken: set[int] = set()
        for rows, top in zip(sides, (True, False), strict=True):
            taken.update(id(line) for line in _outer(rows, seen, top=top, alone=len(pages) == 1))
        if len(taken) == len(page):
            taken.clear()  # a page of nothing but what others have too
        out.append(
            (
                [line for line in page if id(line) not in taken],
                [line for line in page if id(line) in taken],
            )
        )
    return out


def _outer(
    rows: list[list[Line]], seen: Counter[tuple[bool, str, int]], *, top: bool, alone: bool
) -> list[Line]:
    """The lines of the rows that are no text: as far inward as a gap in front of the text."""
    last = 0
    inward = zip(rows[:_ROWS], [*rows[1:], None], strict=False)
    for count, (row, inner) in enumerate(inward, 1):
        folio = count == 1 and not alone and _is_folio_row(row)
        if not folio and not all(_is_edge(line, seen, top=top) for line in row):
            break
        if inner is None or _gap(row, inner) > 0.5 * max(row[0].size, 1):
            last = count
    return [line for row in rows[:last] for line in row]


def _gap(row: Sequence[Line], inner: Sequence[Line]) -> float:
    return max(inner[0].bottom - row[0].top, row[0].bottom - inner[0].top)


def _edge(page: Sequence[Line], *, top: bool) -> list[list[Line]]:
    """The outermost rows of a page and the one behind them, each as its lines."""
    ordered = sorted(page, key=lambda line: line.bottom, reverse=top)
    rows: list[list[Line]] = []
    for line in ordered:
        if rows and len(rows_of([rows[-1][0], line])) == 1:
            rows[-1].append(line)
        elif len(rows) > _ROWS:
            break
        else:
            rows.append([line])
    return rows


def _is_edge(line: Line, seen: Counter[tuple[bool, str, int]], *, top: bool) -> bool:
    text = line.text
    if len(text) > _LONGEST:
        return False
    if _FOLIO.fullmatch(text):
        return True
    return max(seen[(top, _key(line), near)] for near in _near(line)) >= 2


def _is_folio_row(row: Sequence[Line]) -> bool:
    """Whether a row has a folio at its left or right end, beside the name of the paper."""
    ends = sorted(row, key=lambda line: line.left)
    words = ends[0].words[0].text, ends[-1].words[-1].text
    if len(row) < 2:
        return False
    if not any(word.isdecimal() and len(word) < 5 for word in words):
        return False
    return sum(len(line.text) for line in row) <= _LONGEST


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def _near(line: Line) -> tuple[int, int]:
    at = int(line.bottom // 4)
    return at, at + 1
