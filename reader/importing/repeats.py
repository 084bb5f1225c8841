"""Lines that a page repeats, or that other articles of its source have as well."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from itertools import pairwise

from reader.importing.page import Page, ends_sentence
from reader.importing.wordsets import fold
from reader.text.document import BlockKind

LONGEST_LINE = 300
"""Code points: longer lines are text, however often they occur."""
_MOST = 0.25  # of an article: what has more in common with others is a version of them
_FEWEST_TIMES = 3
_FOLIO = re.compile(
    r"(?:\bpage|\bp\.|\bseite|\bpágina|\bpagina|\bстр\.?)\s?\d{1,4}\b|\d{1,4}\s?\|"
    r"|\|\s?\d{1,4}$|第\s?\d+\s?页",
    re.IGNORECASE,
)
_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)

REPEATED = "repeated line"
"""The reason for which a line that its source repeats is removed."""


def line_key(text: str) -> str:
    """The form in which lines of several articles are compared; empty where they are not."""
    return " ".join(fold(text)) if len(text) <= LONGEST_LINE else ""


def mark_repeats(page: Page, repeated: Collection[str] = ()) -> None:
    """Take out what the page repeats among its paragraphs, and lines that are in `repeated`.

    `repeated` are keys (see `line_key`) of lines that several other articles of the source have.
    Where they make up much of the article, it is another version of those: then they stay.
    """
    _mark_shared(page, repeated)
    _mark_running(page)


def _mark_shared(page: Page, repeated: Collection[str]) -> None:
    if not repeated:
        return
    shared, size, total = [], 0, 0
    for index, piece in enumerate(page.pieces):
        if page.reasons[index] is not None or piece.kind not in _KINDS:
            continue
        total += len(piece.text)
        if (key := line_key(piece.text)) and key in repeated:
            shared.append(index)
            size += len(piece.text)
    if size <= _MOST * total:
        for index in shared:
            page.mark(index, REPEATED)


def _mark_running(page: Page) -> None:
    """Running heads, folios and labels of galleries: short lines again and again amid prose."""
    lines: dict[tuple[str, ...], list[int]] = {}
    prose = Counter[bool]()
    for index, piece in enumerate(page.pieces):
        if page.reasons[index] is not None or piece.kind not in _KINDS:
            continue
        prose[page.is_prose(index)] += 1
        if (
            piece.linked >= 0.5
            or len(piece.text) > 120
            or ends_sentence(piece.text)
            or piece.text.endswith(":")
        ):
            continue
        folio = _FOLIO.search(piece.text)
        words = fold(re.sub(r"\d+", "0", piece.text) if folio else piece.text)
        if folio or len(words) >= 3:
            lines.setdefault(words, []).append(index)
    # Verse repeats its lines, a list its labels: only among paragraphs is it a running head.
    if prose[True] < 3:
        return
    for words, indexes in lines.items():
        numbered = "0" in words and bool(_FOLIO.search(page.pieces[indexes[0]].text))
        enough = len(indexes) >= (2 if numbered else _FEWEST_TIMES)
        apart = all(b - a > 1 for a, b in pairwise(indexes))
        if enough and (apart or not numbered):
            for index in indexes:
                page.mark(index, "navigation")
