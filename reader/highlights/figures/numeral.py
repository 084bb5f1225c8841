"""What a numeral is: the tokens it takes, its exact value, and how it is written."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

Exact = int | Fraction


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral: tokens up to `next`, its exact value, and how it is written.

    `value` is None where the text has lost what it needs (a decimal point). `small` says that it
    is a bare count below a thousand, which takes over the scale of a range's other end.
    """

    next: int
    value: Exact | None
    digits: bool = False
    grouped: bool = False
    scaled: bool = False
    letter: str = ""
    ordinal: bool = False
    fraction: bool = False
    scale: int = 1

    @property
    def small(self) -> bool:
        """Whether a scale written after a range's other end holds for this end too."""
        return not (self.scaled or self.grouped) and self.value is not None and self.value < 1000


def plain(value: Exact | None) -> int | float | None:
    """An exact value as the number that a mark carries: whole numbers as int."""
    if value is None or isinstance(value, int):
        return value
    return value.numerator if value.denominator == 1 else float(value)
