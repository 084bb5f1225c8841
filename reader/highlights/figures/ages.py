"""Ages without a unit: `aged 45`, `aged 18 to 24`, `at the age of 12`, `Ana Cruz, 45, said`."""

from __future__ import annotations

from dataclasses import replace

from reader.highlights.figures import units
from reader.highlights.figures.found import Found
from reader.highlights.figures.numeral import Numeral
from reader.highlights.figures.tokens import DASHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import DECADES, MONTHS, WEEKDAYS
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

_AFTER_AGE = word_set(
    "the it as a she they with and when who in from at was is or to he by of has had after for"
)
_WHOSE = frozenset(("his", "her", "their", "my", "our", "your"))
_MOST_LISTED = 4
_OLDEST = 130


def aged(tokens: Tokens, i: int, number: Numeral) -> bool:
    """Whether a number is an age: `aged 45`, `at the age of 12`, `Ana Cruz, 45, said`."""
    low, j = tokens.low, number.next
    if not (i and isinstance(number.value, int) and 0 < number.value < _OLDEST) or number.scaled:
        return False
    if _listed(tokens, i):
        return low[j] not in units.TIME_UNITS and low[j] not in ("to", "-", "–")
    if low[i - 1] == "," == low[j]:
        named = tokens.capital(i - 2) and low[i - 2] not in MONTHS and low[i - 2] not in WEEKDAYS
        told = named and number.digits and j == i + 1 and number.value > 15
        return bool(told and tokens.kind[j + 1] == WORD and not tokens.capital(j + 1))
    if low[i - 1] == "aged":
        return low[j] not in units.TIME_UNITS and low[j] not in ("to", "-", "–")
    led = low[i - 1] in ("age", "ages") or (low[i - 1] == "of" and low[i - 2] == "age")
    return led and (tokens.kind[j] != WORD or low[j] in _AFTER_AGE)


def ages_between(tokens: Tokens, found: Found) -> Found:
    """`aged 18 to 24`, `aged between 18 and 24`: a range of numbers that are ages."""
    low, i = tokens.low, found.first
    i -= low[i - 1] in ("between", "from")
    led = low[i - 1] in ("aged", "ages") and i > 0
    whole = isinstance(found.low, int) and isinstance(found.high, int) and found.high < _OLDEST
    if not (led and whole) or found.kind is not MarkKind.NUMBER:
        return found
    return replace(found, kind=MarkKind.DURATION, low=f"P{found.low}Y", high=f"P{found.high}Y")


def age_decade(tokens: Tokens, i: int) -> Found | None:
    """`in her 40s`, `in his early sixties`: an age of ten years."""
    low = tokens.low
    first = DECADES.get(low[i], 0) % 100
    j = i + 1
    if tokens.kind[i] == NUMERAL:
        if len(low[i]) != 2 or low[i][1] != "0" or low[j] != "s" or not tokens.glued(j):
            return None
        first, j = int(low[i]), i + 2
    if first < 20 or not of_someone(tokens, i):
        return None
    return Found(i, j, MarkKind.DURATION, low=f"P{first}Y", high=f"P{first + 9}Y")


def of_someone(tokens: Tokens, i: int) -> bool:
    """Whether `in her` stands before token `i`, `early` or its like between allowed."""
    low, j = tokens.low, i - 1
    j -= low[j] in DASHES and j > 0
    j -= low[j] in ("early", "mid", "late") and j > 0
    return j > 0 and low[j] in _WHOSE and low[j - 1] in ("in", "into", "of", "well")


def _listed(tokens: Tokens, i: int) -> bool:
    """The second and third of `aged 22, 29 and 31`."""
    low, j = tokens.low, i - 1
    for _ in range(_MOST_LISTED):
        here = j
        j -= low[j] == "and"
        j -= low[j] == ","
        if j < 1 or j == here or tokens.kind[j] != NUMERAL or not low[j].isdecimal():
            return False
        if low[j - 1] == "aged":
            return not tokens.glued(j)
        j -= 1
    return False
