"""Finds what lies in a stretch of a text without looking at all there is."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar


class Spanned(Protocol):
    """Anything that covers a stretch of a text, in code points."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=Spanned)


class SpanIndex(Generic[T]):
    """Items by place; they may overlap. Built once, in a moment even for 300,000 items."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items = sorted(items, key=lambda item: (item.start, -item.end))
        self._starts = array("q", (item.start for item in self._items))
        # The furthest end among each run of items tells how far back one must look.
        self._reach = array("q")
        furthest = 0
        for item in self._items:
            furthest = max(furthest, item.end)
            self._reach.append(furthest)

    def __len__(self) -> int:
        return len(self._items)

    def touching(self, start: int, end: int) -> list[T]:
        """The items that share a code point with `start:end`, in text order."""
        last = bisect_left(self._starts, end)
        first = bisect_left(self._reach, start + 1, 0, last)
        return [item for item in self._items[first:last] if item.end > start]
