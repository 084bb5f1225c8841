"""In how many articles of the library a name or figure stands."""

from __future__ import annotations

import time
from collections.abc import Callable

from reader.library.database import Library
from reader.services.browse import list_names
from reader.services.figure_places import count_same
from reader.text.marks import Mark

TOO_SLOW = 0.5
"""Seconds that one count may take before figures are no longer counted: in a very large library
they would keep the lane of readings busy, for a number that nobody waits for."""


def identity(mark: Mark) -> object:
    """What makes two marks the same: a name's entity, a figure's value."""
    if mark.is_figure:
        if mark.value is None and mark.low is None and mark.high is None:
            return (mark.kind, mark.text.casefold())
        return (mark.kind, mark.value, mark.low, mark.high, mark.unit)
    return (mark.entity or mark.text).casefold()


class ArticleCounter:
    """Counts by reading the library, so only ever beside the window."""

    def __init__(self, library: Library, clock: Callable[[], float] = time.monotonic) -> None:
        self._library = library
        self._clock = clock
        self._figures_are_slow = False

    def count(self, mark: Mark) -> int | None:
        """In how many articles a mark stands; None where that is too slow to be told."""
        if not mark.is_figure:
            return self._count_name(mark)
        if self._figures_are_slow:
            return None
        started = self._clock()
        counted = self._count_figure(mark)
        self._figures_are_slow = self._clock() - started > TOO_SLOW
        return counted

    def _count_name(self, mark: Mark) -> int:
        entity = (mark.entity or mark.text).casefold()
        entries = list_names(self._library, mark.entity or mark.text)
        return len({a for e in entries if e.entity.casefold() == entity for a in e.articles})

    def _count_figure(self, mark: Mark) -> int:
        return count_same(self._library, mark)
