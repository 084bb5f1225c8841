"""What an operation changed, so that views refresh only what they must."""

from __future__ import annotations

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
