"""Spans of hours, and hours that only a date or a part of the day beside them tells."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.highlights.figures.clock_times import hour_of_half, read_clock, read_worded
from reader.highlights.figures.found import Found
from reader.highlights.figures.number_words import UNITS
from reader.highlights.figures.spoken import PARTS_OF_DAY, DayPart, day_part, hour_at
from reader.highlights.figures.tokens import DASHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import MONTHS, WEEKDAYS
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

_FIRST_HOUR = re.compile(
    r"([0-9]{1,2})(?:[:.]([0-5][0-9]))?(?:\s?[-–]\s?|\s(?:to|and|till|until|through)\s)"
)
_MILITARY = re.compile(
    r"([01][0-9]|2[0-3])([0-5][0-9])\s?(?:[-–]|to|and)\s?([01][0-9]|2[0-3])([0-5][0-9])\b"
)
_MINUTES = re.compile(r"([0-9]{1,2}):([0-5][0-9])(?![0-9:%]|\s?[ap]\.?m\b)", re.IGNORECASE)
_TO = word_set("to until till through and")
_NOONS = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}
_DAYS = word_set("today tomorrow tonight yesterday") | frozenset(WEEKDAYS)
_BEFORE_HOUR = _DAYS | PARTS_OF_DAY | word_set("week month date")
_AFTER_HOUR = word_set("today tomorrow tonight sharp")


def read_span(tokens: Tokens, i: int) -> Found | None:
    """`3-8pm`, `9:30 to 11 a.m.`, `0730-0930`, `between 10 and 11:30`, `from 5 to 7 today`."""
    text, at = tokens.text, tokens.start[i]
    if i and tokens.glued(i):
        return None
    if tokens.kind[i] == WORD:
        return _worded_first(tokens, i) or _hours(tokens, i)
    if tokens.low[i - 1] in ("between", "from") and (found := _MILITARY.match(text, at)):
        ends = [f"{hour}:{minute}" for hour, minute in ((found[1], found[2]), (found[3], found[4]))]
        if ends[0] < ends[1] < "24" and (found[1][0] == "0" or "-" in found[0] or "–" in found[0]):
            return Found(i, tokens.at(found.end(), i), MarkKind.TIME, low=ends[0], high=ends[1])
    found = _FIRST_HOUR.match(text, at)
    if found is None or not 1 <= int(found[1]) <= 12:
        return None
    j = tokens.at(found.end(), i)
    if tokens.kind[j] != NUMERAL or tokens.start[j] != found.end():
        return _hours(tokens, i)
    last = hour_of_half(tokens, j)
    if last is None or not isinstance(last.value, str):
        return _hours(tokens, i)
    first = int(found[1]) % 12 + (12 if last.value[:2] >= "12" else 0)
    minute = found[2] or "00"
    if f"{first:02}:{minute}" > last.value:
        first -= 12
    if first < 0:
        return None
    low = f"{first:02}:{minute}" + last.value[5:]
    return Found(i, last.next, MarkKind.TIME, low=low, high=last.value)


def _worded_first(tokens: Tokens, i: int) -> Found | None:
    """`from two to five p.m.`: the half of the day is told once."""
    hour = hour_at(tokens, i)
    if hour is None or tokens.low[i + 1] not in _TO or i + 1 >= tokens.count:
        return None
    if tokens.low[i + 1] == "and" and tokens.low[i - 1] != "between":
        return None
    last = read_worded(tokens, i + 2) if tokens.low[i + 2] in UNITS else None
    if last is None or not isinstance(last.value, str) or tokens.low[last.next - 1] == "clock":
        return None
    start = hour % 12 + 12 * (last.value >= "12")
    start -= 12 * (f"{start:02}:00" >= last.value)
    if start < 0:
        return None
    return Found(i, last.next, MarkKind.TIME, low=f"{start:02}:00", high=last.value)


def joined(tokens: Tokens, first: Found) -> Found:
    """Takes in the end of a span behind a whole time: `5:00 pm - 7:00pm`, `14:00 to 15:30`."""
    low, j = tokens.low, first.next
    if not isinstance(first.value, str):
        return first
    if low[j] in DASHES:
        if tokens.glued(j) != tokens.glued(j + 1):
            return first
    elif low[j] not in _TO or (low[j] == "and" and low[first.first - 1] != "between"):
        return first
    noon = _NOONS.get(low[j + 1])
    if noon is not None:
        last: Found | None = Found(j + 1, j + 2, MarkKind.TIME, noon)
    elif tokens.kind[j + 1] == NUMERAL:
        last = read_clock(tokens, j + 1, ranged=True) or _bare_end(tokens, first, j + 1)
    else:
        return first
    if last is None or not isinstance(last.value, str):
        return first
    begin, end = first.value, last.value
    if end < begin >= "12" and end < "12" and not halved(tokens, last):
        later = f"{int(end[:2]) + 12}{end[2:]}"  # 1pm-3:30
        end = later if later > begin else end
    start = begin if "+" in begin[5:] or "-" in begin[5:] else begin + end[len(begin) :]
    return replace(first, next=last.next, value=None, low=start, high=end)


def halved(tokens: Tokens, told: Found) -> bool:
    """Whether a time says which half of the day it is in."""
    return hour_of_half(tokens, told.first) is not None


def _bare_end(tokens: Tokens, first: Found, j: int) -> Found | None:
    """The hour at the end of `from 11 a.m. to 1`, where nothing is counted by it."""
    hour = hour_at(tokens, j)
    ends = tokens.kind[j + 1] not in (WORD, NUMERAL) and not tokens.glued(j + 1)
    ends = ends or (tokens.low[j + 1] in ".,;)" and tokens.kind[j + 2] != NUMERAL)
    if hour is None or not ends or not isinstance(first.value, str):
        return None
    hour += 12 * (f"{hour:02}" < first.value[:2] and hour < 12)
    return Found(j, j + 1, MarkKind.TIME, f"{hour:02}:00")


def _clock_at(tokens: Tokens, j: int) -> tuple[int, int, int, bool] | None:
    """An hour and minutes at token `j`, the token after them, and whether minutes are told."""
    if tokens.kind[j] == NUMERAL:
        told = _MINUTES.match(tokens.text, tokens.start[j])
        if told is not None:
            hour = int(told[1])
            return (hour, int(told[2]), j + 3, True) if hour < 24 else None
    hour_told = hour_at(tokens, j)
    if hour_told is None or tokens.low[j + 1] in ("%", "$", "/", ":", "."):
        return (hour_told, 0, j + 1, False) if hour_told and tokens.low[j + 1] == "." else None
    return hour_told, 0, j + 1, False


def _hours(tokens: Tokens, i: int) -> Found | None:
    """`between 10 and 11:30`, `from five to seven today`, `Tuesday between 9 and 11`."""
    low = tokens.low
    first = _clock_at(tokens, i)
    if first is None:
        return None
    j = first[2]
    if low[j] == "and":
        if low[i - 1] != "between":
            return None
    elif low[j] not in ("to", "till", "until") and not (low[j] in DASHES and first[3]):
        return None
    last = _clock_at(tokens, j + 1)
    if last is None:
        return None
    after = last[2]
    led = low[i - 1] in ("between", "from") and low[i - 2] in _BEFORE_HOUR
    told = first[3] or last[3]
    if tokens.kind[after] == NUMERAL or (tokens.kind[after] == WORD and tokens.glued(after)):
        return None
    part = None if told and low[i - 2] not in PARTS_OF_DAY else _part_before(tokens, i)
    behind = day_part(tokens, after)
    if behind is not None:
        part, after = behind, behind.next
    if not (told or led or behind or low[after] in _AFTER_HOUR):
        return None
    if not (told or behind or low[after] in _AFTER_HOUR) and tokens.kind[after] == WORD:
        return None  # Tuesday from 5 to 7 people
    hours = [part.of(hour) if part and hour <= 12 else hour for hour in (first[0], last[0])]
    if not part and hours[1] < hours[0] <= 12:
        hours[1] += 12  # 9 to 5
    start, end = f"{hours[0]:02}:{first[1]:02}", f"{hours[1]:02}:{last[1]:02}"
    if start == end:
        return None
    return Found(i, after, MarkKind.TIME, low=start, high=end)


def told_part(tokens: Tokens, j: int) -> DayPart | None:
    """The part of the day that a date behind an hour tells: `tonight`, `tomorrow morning`."""
    low = tokens.low
    if low[j] == "tonight":
        return DayPart(j, "tonight")
    led = low[j] in ("this", "tomorrow", "yesterday") or low[j] in WEEKDAYS
    return DayPart(j, low[j + 1]) if led and low[j + 1] in PARTS_OF_DAY else None


def in_told_part(tokens: Tokens, found: Found) -> Found:
    """`7:30 tonight`, `9 o’clock yesterday evening`: what half of the day the hour is in."""
    value = found.value
    if not isinstance(value, str) or value[:2] > "12" or halved(tokens, found):
        return found
    before = _part_before(tokens, found.first) if tokens.low[found.first - 1] == "at" else None
    part = before or told_part(tokens, found.next)
    if part is None or value[:1] == "0" == tokens.low[found.first][:1]:
        return found
    return replace(found, value=f"{part.of(int(value[:2])):02}{value[2:]}")


def _part_before(tokens: Tokens, i: int) -> DayPart | None:
    word = tokens.low[i - 2]
    return DayPart(i, word) if i > 1 and word in PARTS_OF_DAY | {"tonight"} else None


def bare_hour(tokens: Tokens, i: int) -> Found | None:
    """`tomorrow at 7`, `at seven tonight`, `this morning at 7`: an hour that a day stands by."""
    low = tokens.low
    hour = hour_at(tokens, i)
    if hour is None or i < 1 or low[i - 1] not in ("at", "@") or tokens.glued(i):
        return None
    j = i + 1
    if tokens.hyphen(j) or (tokens.glued(j) and low[j] not in ".,;:!?)"):
        return None
    after = low[j] in _AFTER_HOUR or (
        low[j] == "on" and (low[j + 1] in WEEKDAYS or low[j + 1] in MONTHS)
    )
    before = low[i - 2] in _BEFORE_HOUR and i > 1
    if not (after or (before and tokens.kind[j] not in (WORD, NUMERAL))):
        return None
    part = _part_before(tokens, i) or day_part(tokens, j) or told_part(tokens, j)
    hour = part.of(hour) if part else hour
    return Found(i, j, MarkKind.TIME, f"{hour:02}:00")
