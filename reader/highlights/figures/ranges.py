"""Which two amounts make a range: `5 to 10`; not `from 5 to 10`, `up 3 to 45`."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from reader.highlights.figures.numeral import Numeral
from reader.highlights.figures.tokens import Tokens
from reader.highlights.figures.words import word_set

RANGING = word_set("ranging range ranges ranged anywhere vary varies varying varied")
_MOVED = word_set(
    "rose fell up down gained lost slipped added climbed dropped jumped eased shed advanced "
    "declined sank soared slid tumbled plunged surged off rising falling gaining losing by"
)
_FAR, _APART = 8, 1000


def changes(tokens: Tokens, i: int) -> bool:
    """Whether `from` stands in front: a change from one figure to another is two figures."""
    return tokens.low[i - 1] == "from" and tokens.low[i - 2] not in RANGING


def rises(tokens: Tokens, i: int, lower: Numeral, upper: Numeral) -> bool:
    if lower.value is None or upper.value is None or lower.ordinal or upper.ordinal:
        return False
    if lower.value * _APART < upper.value and isinstance(lower.value, Fraction):
        return False  # up 60 points or 0.3 to 39,558
    return lower.value < upper.value and not moves(tokens, i, lower, upper)


def moves(tokens: Tokens, i: int, lower: Numeral, upper: Numeral) -> bool:
    """Whether `up 3 to 45` says by how much something moved, and where to: two figures."""
    if lower.value is None or upper.value is None or tokens.low[i - 1] not in _MOVED:
        return False
    return i > 0 and upper.value >= _FAR * lower.value


def same_scale(lower: Numeral, upper: Numeral) -> Numeral:
    """`$75 to 90 million`, `5-10bn`: the scale of the upper end holds for a bare lower one."""
    if lower.fraction and not upper.fraction:
        return lower  # fell by a fifth to 3.4 million
    if upper.scale > 1 and lower.small and lower.value is not None and upper.value is not None:
        scaled = lower.value * upper.scale
        if scaled < upper.value:
            return replace(lower, value=scaled, scaled=True)
    return lower
