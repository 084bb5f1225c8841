"""Heights of people, as they are written with the signs of feet and inches."""

from __future__ import annotations

from fractions import Fraction

from reader.highlights.figures.found import Found
from reader.highlights.figures.numeral import plain
from reader.highlights.figures.tokens import APOSTROPHES, Tokens
from reader.text.marks import MarkKind


def feet_and_inches(tokens: Tokens, i: int) -> Found | None:
    """`5'10"`, `6′2`: feet and inches by their signs."""
    low, j = tokens.low, i + 2
    feet, inches = low[i], low[j]
    if not (tokens.glued(i + 1) and feet.isdecimal() and len(feet) < 3):
        return None
    if not tokens.glued(j) and low[j + 1] not in ('"', "″", "”"):
        return None
    if not (inches.isdecimal() and len(inches) < 3 and int(inches) < 12) or (i and tokens.glued(i)):
        return None
    end = j + 1
    if low[end] in ('"', "″", "”") and tokens.glued(end):
        end += 1
    elif low[end] in APOSTROPHES and low[end + 1] == low[end] and tokens.glued(end):
        end += 2
    elif (tokens.glued(end) and low[end] not in ".,;:)") or not 3 < int(feet) < 8:
        return None
    value = plain(int(feet) + Fraction(int(inches), 12))
    return Found(i, end, MarkKind.QUANTITY, value, unit="foot")
