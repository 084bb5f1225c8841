"""What a rule of the grammar hands back: a figure on a run of tokens."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.marks import MarkKind, Value


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
