"""Figures and names of one text as one sorted list without overlaps."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.text.marks import Finder, Mark


def merge_marks(figures: Sequence[Mark], names: Sequence[Mark]) -> list[Mark]:
    """All marks of a text, sorted by start, none overlapping another.

    The reader's own marks win over all others. A figure within a name is part of the name (the
    year in the name of a programme); a name within a figure is dropped. Where two overlap
    otherwise, the longer one stays, then the earlier.
    """
    order = sorted(
        [*names, *figures],
        key=lambda mark: (mark.by is not Finder.READER, -(mark.end - mark.start), mark.is_figure),
    )
    taken = _Taken()
    kept = [mark for mark in order if mark.start < mark.end and taken.take(mark.start, mark.end)]
    return sorted(kept, key=lambda mark: (mark.start, mark.end))


class _Taken:
    """Disjoint stretches in order; taking one is a binary search and an insertion."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def take(self, start: int, end: int) -> bool:
        """Takes a stretch if all of it is free."""
        at = bisect_left(self._starts, start)
        if at < len(self._starts) and self._starts[at] < end:
            return False
        if at and self._ends[at - 1] > start:
            return False
        self._starts.insert(at, start)
        self._ends.insert(at, end)
        return True
