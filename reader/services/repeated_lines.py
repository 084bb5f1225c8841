"""Lines that a source repeats from article to article: boilerplate that no wording tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reader.importing.repeats import REPEATED, line_key
from reader.library.database import Unit
from reader.text.document import BLOCK_SEPARATOR, Document

NO_LINES: frozenset[str] = frozenset()
_ARTICLES = 8
"""How many of a source's latest articles are looked at: few, so that each import costs the same."""
_ENOUGH = 3


def repeated_lines(unit: Unit, document: Document, *, but: int | None = None) -> frozenset[str]:
    """Keys (see `line_key`) of this document's lines that its source has in other articles too.

    A line counts once for all versions of one text, and is told if at least three texts have it.
    `but` is the document's own article, if it is stored already.
    """
    if not document.source:
        return NO_LINES
    others = unit.articles.lines_of_source(document.source, REPEATED, limit=_ARTICLES, but=but)
    if len(others) < _ENOUGH:
        return NO_LINES
    removed = (out.text for out in document.removed)
    own = _keys((*document.text.split(BLOCK_SEPARATOR), *removed))
    versions = unit.versions.members_of(others)
    having: Counter[str] = Counter()
    told: set[int] = set()
    for article, lines in others.items():
        if article not in told:
            told.update((article, *versions.get(article, ())))
            having.update(_keys(lines) & own)
    return frozenset(line for line, times in having.items() if times >= _ENOUGH)


def _keys(lines: Iterable[str]) -> set[str]:
    return {key for line in lines if (key := line_key(line))}
