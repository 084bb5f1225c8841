"""Days of a month that is not named: `the 2nd of next month`, `on the 27th`."""

from __future__ import annotations

from reader.highlights.figures.clock import Clock
from reader.highlights.figures.days import day_at
from reader.highlights.figures.spoken import PARTS_OF_DAY
from reader.highlights.figures.tense import tense_at
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.when import When
from reader.highlights.figures.words import word_set

_MONTHS_OFF = {"this": 0, "last": -1, "next": 1}
_DAY_AFTER = word_set("at and to from between but when because after before if with for in or")


def day_of_month(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`the 2nd of next month`, `20 of this month`, `from 4 to 22 this month`."""
    low = tokens.low
    first = day_at(tokens, i)
    if first is None or (i and tokens.glued(i)):
        return None
    day, j = first
    last = None
    if tokens.hyphen(j) or low[j] == "to" or (low[j] == "and" and low[i - 1] == "between"):
        last = day_at(tokens, j + 1 + (low[j + 1] == "the"))
        if last is None or last[0] <= day:
            return None
        j = last[1]
    j += low[j] == "day" and low[j - 1] in ("st", "nd", "rd", "th")
    linked = low[j] in ("of", "in")
    if not linked and last is None and j == i + 1:
        return None
    j += linked
    if low[j] == "the" and low[j + 1] == "month" and low[j - 1] == "of":
        offset = 0
    elif low[j] in _MONTHS_OFF and low[j + 1] == "month":
        offset = _MONTHS_OFF[low[j]]
    else:
        return None
    value = clock.day_of_month(day, offset)
    if last is not None:
        end = clock.day_of_month(last[0], offset)
        value = f"{value}/{end}" if value and end else None
    return When(j + 2, value=value, settled=True)


def bare_day(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`on the 27th`, where nothing is counted by it."""
    low = tokens.low
    day = day_at(tokens, i)
    worded = tokens.kind[i] == WORD and low[i - 1] == "the" and low[i - 2] == "on"
    if day is None or not (worded or low[day[1] - 1] in ("st", "nd", "rd", "th")):
        return None
    j = day[1]
    if worded and (tokens.kind[j] == WORD or tokens.count > j + 2):
        return None  # on the tenth floor
    led = low[i - 1] if low[i - 1] != "the" else low[i - 2]
    if led == "of" and i > 2 and (low[i - 3] in PARTS_OF_DAY or low[i - 3] == "week"):
        led = "on"
    if led not in ("on", "by", "until", "till", "since") or tokens.glued(i):
        return None
    if tokens.kind[j] == NUMERAL or (tokens.kind[j] == WORD and low[j] not in _DAY_AFTER):
        return None
    value = clock.bare_day(day[0], tense_at(tokens, i, j))
    return When(j, value=value, settled=True)
