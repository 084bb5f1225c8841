"""What a rule of the grammar hands back: a figure on a run of tokens."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.marks import MarkKind, Value


@dataclass(frozen=True, slots=True)
class Lean:
    """What a date told before has to lend: `the next day` is 1 `day` on, `that year` 0 `year`.

    `weekday` (Monday is 0) is of the week so found: `Monday of the following week`. `past` says
    that the words around tell what was, so that the publication is not meant; `length` that the
    mark is a length of time, which is a date only where a date told before resolves it.
    """

    unit: str
    offset: int
    weekday: int | None = None
    past: bool = False
    length: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A figure on the tokens `first` to `next` (exclusive), with the fields of its mark."""

    first: int
    next: int
    kind: MarkKind
    value: Value = None
    low: Value = None
    high: Value = None
    unit: str | None = None
    bound: str | None = None
    lean: Lean | None = None
