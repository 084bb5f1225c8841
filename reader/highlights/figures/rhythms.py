"""What comes again and again: `each week`, `every two years`, `every Monday`, `all weekends`."""

from __future__ import annotations

from reader.highlights.figures import lengths, units
from reader.highlights.figures.found import Found
from reader.highlights.figures.numeral import plain
from reader.highlights.figures.numerals import read_numeral
from reader.highlights.figures.tokens import WORD, Tokens
from reader.highlights.figures.vocabulary import MONTHS, WEEKDAYS
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

RHYTHM_WORDS = word_set("each every")
_UNITS = {
    "second": "", "weekend": "P1W", "weekday": "P1D", "morning": "P1D", "afternoon": "P1D",
    "evening": "P1D", "night": "P1D", "fortnight": "P2W", "season": "", "summer": "P1Y",
    "winter": "P1Y", "autumn": "P1Y", "spring": "P1Y", "fall": "P1Y",
}  # fmt: skip


def read_rhythm(tokens: Tokens, i: int) -> Found | None:
    """How often something happens, as the time from one to the next."""
    low = tokens.low
    j = i + 1
    if tokens.kind[j] != WORD and not low[j].isdecimal():
        return None
    twice = low[j] == "other"
    j += twice
    if low[j] in ("single", "working", "business", "calendar", "passing", "fiscal"):
        j += 1
    unit = _UNITS.get(low[j], units.TIME_UNITS.get(low[j], ""))
    if unit and low[j] not in units.PLURAL_TIME:
        value = lengths.duration(unit, 2) if twice else unit
        return Found(i, j + 1, MarkKind.DURATION, value)
    if low[j] in WEEKDAYS and low[j] not in ("sat", "sun"):
        return Found(i, j + 1, MarkKind.DURATION, "P2W" if twice else "P1W")
    if low[j] in MONTHS and (tokens.capital(j) or low[j] not in ("may", "march")):
        return Found(i, j + 1, MarkKind.DURATION, "P1Y")
    number = read_numeral(tokens, j)
    if number is None or number.value is None or number.letter:
        return None
    unit = units.TIME_UNITS.get(low[number.next], "")
    if not unit or (low[number.next] not in units.PLURAL_TIME and not number.ordinal):
        return None
    return Found(
        i, number.next + 1, MarkKind.DURATION, lengths.duration(unit, plain(number.value) or 0)
    )
