"""Articles in an order, which is read once, and which of them many searches find."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.library.database import Library
from reader.library.records import Sort


@dataclass(frozen=True, slots=True)
class Order:
    """All articles, or all in the trash, in an order; and where each of them stands."""

    ids: list[int]
    places: Mapping[int, int]


class Places(Mapping[int, int]):
    """Where each of some articles stands among them, told by where it stands among all.

    They are in the same order as all, so that nothing is counted through.
    """

    def __init__(self, ids: Sequence[int], order: Order) -> None:
        self._ids = ids
        self._among_all = order.places

    def __getitem__(self, article: int) -> int:
        place = self.first_from(self._among_all[article])
        if place == len(self._ids) or self._ids[place] != article:
            raise KeyError(article)
        return place

    def __iter__(self) -> Iterator[int]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def first_from(self, place: int) -> int:
        """Where the first of them stands that stands among all at `place` or later."""
        return bisect_left(self._ids, place, key=self._among_all.__getitem__)


def read_order(library: Library, sort: Sort, *, descending: bool, trashed: bool) -> Order:
    """All articles in an order; by relevance it is that of which `rank` makes it."""
    with library.read() as unit:
        ids = unit.search.ids("", sort=sort, descending=descending, trashed=trashed)
    return Order(ids, dict(zip(ids, range(len(ids)), strict=True)))


def find_in_order(library: Library, query: str, order: Order) -> list[int]:
    """The articles of an order that a search finds, as `find_articles` finds them."""
    with library.read() as unit:
        return unit.search.among(query, order.ids, order.places)


def rank(library: Library, query: str, ids: Sequence[int], *, descending: bool) -> Sequence[int]:
    """The articles that a search finds, given by date added, by relevance."""
    with library.read() as unit:
        return unit.search.ranked(query, ids, descending=descending)
