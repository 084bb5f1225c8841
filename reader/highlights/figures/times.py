"""Times of day with their zones: `6:15 p.m. EDT`, `10am`, `noon GMT`, `half past nine`."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.highlights.figures.clock import Clock
from reader.highlights.figures.clock_times import half_after, read_clock, read_worded
from reader.highlights.figures.found import Found
from reader.highlights.figures.number_words import UNITS
from reader.highlights.figures.spoken import (
    PARTS_OF_DAY,
    PLURAL_PARTS,
    DayPart,
    day_part,
    hour_at,
    spoken_at,
)
from reader.highlights.figures.time_spans import bare_hour, in_told_part, joined, read_span
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import MONTHS, WEEKDAYS
from reader.highlights.figures.zones import floating, zoned
from reader.text.marks import MarkKind


def read_time(tokens: Tokens, i: int, clock: Clock) -> Found | None:
    """The time of day at token `i`; the publication tells summer time where the zone does not."""
    found = _time(tokens, i)
    return None if found is None else floating(tokens, found, clock)


def _time(tokens: Tokens, i: int) -> Found | None:
    low = tokens.low
    if low[i] in PLURAL_PARTS:
        led = low[i - 1] == "the" and low[i - 2] == "in" and i > 1
        named = i > 0 and low[i - 1] in WEEKDAYS and tokens.kind[i + 1] != WORD
        return Found(i, i + 1, MarkKind.TIME) if led or named else None
    if low[i] in PARTS_OF_DAY:
        return _part_of_day(tokens, i)
    if low[i] in ("12", "twelve") and low[i + 1] in ("noon", "midnight", "midday"):
        return zoned(tokens, i, i + 2, "00:00" if low[i + 1] == "midnight" else "12:00")
    if tokens.kind[i] == NUMERAL:
        run = _run(tokens, i)
        if run is not None:
            return run
        ranged = read_span(tokens, i)
        if ranged is not None:
            return ranged
        found = read_clock(tokens, i)
        if found is not None:
            return joined(tokens, _in_part(tokens, found))
    if low[i] in ("noon", "midnight", "midday", "noonish"):
        value = "00:00" if low[i] == "midnight" else "12:00"
        return joined(tokens, zoned(tokens, i, i + 1, value))
    if low[i] == "mid":
        j = i + 1 + tokens.hyphen(i + 1)
        return zoned(tokens, i, j + 1, "00:00") if low[j] == "night" else None
    spoken = spoken_at(tokens, i)
    if spoken is not None:
        after, value, end = spoken
        half = half_after(tokens, after) if end is None and value < "13" else None
        if half is not None:
            value, after = f"{int(value[:2]) % 12 + 12 * half[1]:02}{value[2:]}", half[0]
        if end is not None:
            return Found(i, after, MarkKind.TIME, low=value, high=end)
        return zoned(tokens, i, after, value)
    if tokens.kind[i] == WORD and UNITS.get(low[i], 0) in range(1, 13):
        worded = read_worded(tokens, i)
        if worded is not None:
            return _in_part(tokens, worded)
        ranged = read_span(tokens, i)
        if ranged is not None:
            return ranged
    return bare_hour(tokens, i)


_RUN = re.compile(r"([0-9]{1,2}):([0-5][0-9])(\.[0-9]{1,2})?(?![0-9:]|\s?[ap]\.?m\b)")
_LEFT = (["to", "play"], ["to", "go"], ["left"], ["remaining"], ["on", "the", "clock"])


def _run(tokens: Tokens, i: int) -> Found | None:
    """`ran 3:58.41`, `with 3:08 to play`: minutes and seconds, which are no time of day."""
    if tokens.low[i + 1] != ":" or (i and tokens.glued(i)):
        return None
    found = _RUN.match(tokens.text, tokens.start[i])
    if found is None:
        return None
    j = tokens.at(found.end(), i)
    left = tokens.low[i - 1] == "with" and any(tokens.low[j : j + len(w)] == w for w in _LEFT)
    if not (found[3] or left):
        return None
    value = f"PT{int(found[1])}M{int(found[2])}{found[3] or ''}S"
    return Found(i, j, MarkKind.DURATION, value)


def _in_part(tokens: Tokens, found: Found) -> Found:
    """Takes in `in the evening` behind a time of the 12-hour clock: `7:30 in the evening`."""
    part = day_part(tokens, found.next)
    if part is None:
        return in_told_part(tokens, found)
    if not isinstance(found.value, str) or found.value[:2] > "12":
        return found
    hour = part.of(int(found.value[:2]))
    return replace(found, next=part.next, value=f"{hour:02}{found.value[2:]}")


def _part_of_day(tokens: Tokens, i: int) -> Found | None:
    """`in the morning`, `Monday evening`, `in the afternoon at 7`: a time of no told hour."""
    low = tokens.low
    led = low[i - 1] == "the" and low[i - 2] in ("in", "during")
    named = low[i - 1] in WEEKDAYS and tokens.kind[i - 1] == WORD
    named = named or low[i - 1] in ("yesterday", "tomorrow")
    named = named or (tokens.kind[i - 1] == NUMERAL and low[i - 2] in MONTHS and i > 1)
    named = named or (low[i] == "night" and low[i - 1] == "at")
    partly = low[i - 1] in ("early", "late", "mid") or (
        tokens.hyphen(i - 1) and low[i - 2] == "mid"
    )
    named = named or (partly and i > 0)
    if not (led or named) or (tokens.capital(i) and not tokens.flattened):
        return None
    hour = hour_at(tokens, i + 2) if low[i + 1] == "at" else None
    if hour is not None and tokens.kind[i + 3] not in (WORD, NUMERAL) and low[i + 3] != ":":
        value = f"{DayPart(i + 3, low[i]).of(hour):02}:00"
        return Found(i, i + 3, MarkKind.TIME, value)
    return Found(i, i + 1, MarkKind.TIME)
