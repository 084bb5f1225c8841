"""What is said of two articles that may be versions of one text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.text.marks import Mark
from reader.text.spans import Span


class VersionKind(StrEnum):
    """How two articles are versions of one text."""

    SAME = "same"  # equal but for case, punctuation and spacing
    VERSION = "version"  # reworked
    EXCERPT = "excerpt"  # one is contained in the other


class Decider(StrEnum):
    """Who said that two articles are versions."""

    SCAN = "scan"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How alike two texts are: both numbers are shares of words, 0 to 1.

    `similarity` is the normalised Indel similarity of the two word sequences; `contained` is the
    share of the shorter text's words that stand, in order, in the longer. `kind` is None where
    they are not versions of one text.
    """

    kind: VersionKind | None
    similarity: float
    contained: float


@dataclass(frozen=True, slots=True)
class VersionPair:
    """Two linked articles, `a < b` (library ids)."""

    a: int
    b: int
    kind: VersionKind
    similarity: float
    contained: float
    by: Decider = Decider.SCAN


@dataclass(frozen=True, slots=True)
class VersionGroup:
    """Articles that are versions of one text; `id` is the smallest member's."""

    id: int
    members: tuple[int, ...]
    pairs: tuple[VersionPair, ...]


class RowOp(StrEnum):
    """What happened to a sentence (or, but for `MOVED`, to a stretch of words) from A to B."""

    EQUAL = "equal"
    LIGHT = "light"  # differs only in case, punctuation, spacing or typography
    CHANGED = "changed"
    ADDED = "added"  # stands in B only
    REMOVED = "removed"  # stands in A only
    MOVED = "moved"  # stands elsewhere in the other text


@dataclass(frozen=True, slots=True)
class WordRun:
    """A run of words inside a row with one fate. Spans are offsets into the article's text."""

    op: RowOp
    a: Span | None
    b: Span | None


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of A beside its counterpart in B; either side may be missing.

    A moved sentence makes two rows of `op` MOVED: one where it stands in A (b None) and one where
    it stands in B (a None); `partner` is the index of the other of the two rows.
    """

    op: RowOp
    a: Span | None
    b: Span | None
    words: tuple[WordRun, ...]
    partner: int | None = None


@dataclass(frozen=True, slots=True)
class MarkChange:
    """A figure or name that stands in one version only, or with another value in the other."""

    a: Mark | None
    b: Mark | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts aligned: rows in the order of A with B's additions where they fall.

    Every word of either text is in exactly one row. `words` counts words by fate: those of A for
    all but `added`, which counts words of B. `similarity` is as in `Verdict`.
    """

    similarity: float
    rows: tuple[Row, ...]
    words: dict[RowOp, int]
    figures: tuple[MarkChange, ...]
    names: tuple[MarkChange, ...]
