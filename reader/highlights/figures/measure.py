"""What follows a numeral and makes it a figure: kind, unit, and what the unit is worth."""

from __future__ import annotations

from dataclasses import dataclass

from reader.highlights.figures.numeral import Exact
from reader.text.marks import MarkKind


@dataclass(frozen=True, slots=True)
class Measure:
    """What follows a numeral: kind, unit, the token after it, and what a unit is worth."""

    kind: MarkKind
    unit: str | None
    next: int
    factor: Exact = 1
