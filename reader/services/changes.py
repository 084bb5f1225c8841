"""What an operation changed, so that views refresh only what they must."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Changes:
    """The articles an operation touched, by what changed of them.

    `articles`: row, text or marks; `added` and `removed`: came into, or went out of, the normal
    lists; `notes` and `versions`: articles whose notes or version links changed; `tags`,
    `names`, `searches` (those that the reader keeps) and `waiting` (notes without their article):
    the library's lists of these changed.
    """

    articles: frozenset[int] = _NONE
    added: frozenset[int] = _NONE
    removed: frozenset[int] = _NONE
    notes: frozenset[int] = _NONE
    versions: frozenset[int] = _NONE
    tags: bool = False
    names: bool = False
    searches: bool = False
    waiting: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.articles | other.articles,
            self.added | other.added,
            self.removed | other.removed,
            self.notes | other.notes,
            self.versions | other.versions,
            self.tags or other.tags,
            self.names or other.names,
            self.searches or other.searches,
            self.waiting or other.waiting,
        )

    def __bool__(self) -> bool:
        return self != NO_CHANGES

    @property
    def touched(self) -> frozenset[int]:
        """Every article named by any of the fields."""
        return self.articles | self.added | self.removed | self.notes | self.versions


NO_CHANGES = Changes()


def united(many: Sequence[Changes]) -> Changes:
    """All of these as one, in time that grows with their number: `|` copies what was before."""
    return Changes(
        articles=_NONE.union(*(one.articles for one in many)),
        added=_NONE.union(*(one.added for one in many)),
        removed=_NONE.union(*(one.removed for one in many)),
        notes=_NONE.union(*(one.notes for one in many)),
        versions=_NONE.union(*(one.versions for one in many)),
        tags=any(one.tags for one in many),
        names=any(one.names for one in many),
        searches=any(one.searches for one in many),
        waiting=any(one.waiting for one in many),
    )
