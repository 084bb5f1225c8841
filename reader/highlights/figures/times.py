"""Times of day with their zones: `6:15 p.m. EDT`, `10am`, `noon GMT`, `half past nine`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from reader.highlights.figures.clock import Clock
from reader.highlights.figures.found import Found
from reader.highlights.figures.holidays import nth_weekday
from reader.highlights.figures.number_words import UNITS
from reader.highlights.figures.spoken import (
    AT_WORDS,
    PARTS_OF_DAY,
    DayPart,
    day_part,
    hour_at,
    spoken_at,
)
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import WEEKDAYS
from reader.text.marks import MarkKind

_CLOCK = re.compile(
    r"([0-9]{1,2})(?:[:.h]([0-5][0-9])(?::([0-5][0-9]))?)?"
    r"(?:[ \u00a0\u202f]?([ap])(?:\.[ ]?m\.?|m)(?![a-z0-9]))?",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"\s?([ap])(?:\s\.\sm(?:\s\.)?|\.\s?m\.?|\sm|m)(?![a-z0-9])", re.IGNORECASE)
_SHORT_HALF = re.compile(r"([ap])(?!\w|\.\s?m)", re.IGNORECASE)
_FIRST_HOUR = re.compile(r"([0-9]{1,2})(?:[:.]([0-5][0-9]))?(?:-|–|\s?[-–]\s|\sto\s|\sand\s)")
_MILITARY = re.compile(r"([01][0-9]|2[0-3])([0-5][0-9])\s?[-–]\s?([01][0-9]|2[0-3])([0-5][0-9])\b")
_ZONE = re.compile(
    r"\s?\(?(UTC|GMT|Z(?![a-z]))?\s?([+\u2212-][0-9]{1,2})(?::?([0-9]{2}))?(?![0-9])"
)
_ZONES = {
    "utc": "+00:00", "gmt": "+00:00", "bst": "+01:00", "wet": "+00:00", "cet": "+01:00",
    "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "est": "-05:00",
    "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00",
    "ist": "+05:30", "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00", "sgt": "+08:00",
    "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00",
}  # fmt: skip
_AFTER_HOUR = frozenset(("a", "p", "am", "pm", "o", "oclock", "gmt", "utc", "hours", "hrs"))
# Zones whose offset depends on the day of the year: in winter, and whose summer it is.
_FLOATING = {"et": -5, "ct": -6, "mt": -7, "pt": -8}
_NAMED_ZONES = {
    "eastern": -5, "central": -6, "mountain": -7, "pacific": -8, "york": -5, "london": 0,
    "greenwich": None, "local": None, "paris": 1, "berlin": 1, "brussels": 1,
}  # fmt: skip
_EUROPE = frozenset(("london", "paris", "berlin", "brussels"))
_STEADY = {
    "beijing": "+08:00", "moscow": "+03:00", "tokyo": "+09:00", "japan": "+09:00",
    "seoul": "+09:00", "singapore": "+08:00", "india": "+05:30", "kong": "+08:00",
}  # fmt: skip


def read_time(tokens: Tokens, i: int, clock: Clock) -> Found | None:
    """The time of day at token `i`; the publication tells summer time where the zone does not."""
    found = _time(tokens, i)
    return None if found is None else _floating(tokens, found, clock)


def _time(tokens: Tokens, i: int) -> Found | None:
    low = tokens.low
    if low[i] in PARTS_OF_DAY:
        return _part_of_day(tokens, i)
    if tokens.kind[i] == NUMERAL:
        ranged = _range(tokens, i)
        if ranged is not None:
            return ranged
        found = _digital(tokens, i)
        if found is not None:
            return _in_part(tokens, found)
    if low[i] in ("noon", "midnight", "midday", "noonish"):
        value = "00:00" if low[i] == "midnight" else "12:00"
        return _zoned(tokens, i, i + 1, value)
    if low[i] == "mid":
        j = i + 1 + tokens.hyphen(i + 1)
        return _zoned(tokens, i, j + 1, "00:00") if low[j] == "night" else None
    spoken = spoken_at(tokens, i)
    if spoken is not None:
        after, value, end = spoken
        if end is not None:
            return Found(i, after, MarkKind.TIME, low=value, high=end)
        return _zoned(tokens, i, after, value)
    if tokens.kind[i] == WORD and UNITS.get(low[i], 0) in range(1, 13):
        worded = _worded(tokens, i)
        return None if worded is None else _in_part(tokens, worded)
    return None


def _in_part(tokens: Tokens, found: Found) -> Found:
    """Takes in `in the evening` behind a time of the 12-hour clock: `7:30 in the evening`."""
    part = day_part(tokens, found.next)
    if part is None or not isinstance(found.value, str) or found.value[:2] > "12":
        return found
    hour = part.of(int(found.value[:2]))
    return replace(found, next=part.next, value=f"{hour:02}{found.value[2:]}")


def _part_of_day(tokens: Tokens, i: int) -> Found | None:
    """`in the morning`, `Monday evening`, `in the afternoon at 7`: a time of no told hour."""
    low = tokens.low
    led = low[i - 1] == "the" and low[i - 2] in ("in", "during")
    named = low[i - 1] in WEEKDAYS and tokens.kind[i - 1] == WORD
    named = named or low[i - 1] in ("yesterday", "tomorrow")
    named = named or (low[i] == "night" and low[i - 1] == "at")
    if not (led or named) or (tokens.capital(i) and not tokens.flattened):
        return None
    hour = hour_at(tokens, i + 2) if low[i + 1] == "at" else None
    if hour is not None and tokens.kind[i + 3] not in (WORD, NUMERAL) and low[i + 3] != ":":
        value = f"{DayPart(i + 3, low[i]).of(hour):02}:00"
        return Found(i, i + 3, MarkKind.TIME, value)
    return Found(i, i + 1, MarkKind.TIME)


def _range(tokens: Tokens, i: int) -> Found | None:
    """`3-8pm`, `9:30 to 11 a.m.`, `0730-0930` behind `between` or `from`."""
    text, at = tokens.text, tokens.start[i]
    if i and tokens.glued(i):
        return None
    if tokens.low[i - 1] in ("between", "from") and (found := _MILITARY.match(text, at)):
        ends = [f"{hour}:{minute}" for hour, minute in ((found[1], found[2]), (found[3], found[4]))]
        if ends[0] < ends[1] < "24":
            return Found(i, tokens.at(found.end(), i), MarkKind.TIME, low=ends[0], high=ends[1])
    found = _FIRST_HOUR.match(text, at)
    if found is None or not 1 <= int(found[1]) <= 12:
        return None
    j = tokens.at(found.end(), i)
    if tokens.kind[j] != NUMERAL or tokens.start[j] != found.end():
        return None
    last = _hour_of_half(tokens, j)
    if last is None or not isinstance(last.value, str):
        return None
    first = int(found[1]) % 12 + (12 if last.value[:2] >= "12" else 0)
    minute = found[2] or "00"
    if f"{first:02}:{minute}" > last.value:
        first -= 12
    if first < 0:
        return None
    low = f"{first:02}:{minute}" + last.value[5:]
    return Found(i, last.next, MarkKind.TIME, low=low, high=last.value)


def _hour_of_half(tokens: Tokens, j: int) -> Found | None:
    """The time at token `j` if it says whether it is before or after noon."""
    found = _CLOCK.match(tokens.text, tokens.start[j])
    if found is None:
        return None
    if found[4] is None and not _HALF_DAY.match(tokens.text, found.end()):
        return None
    return _digital(tokens, j, ranged=True)


def _digital(tokens: Tokens, i: int, *, ranged: bool = False) -> Found | None:
    text, at, low = tokens.text, tokens.start[i], tokens.low[i]
    if i and tokens.glued(i) and not ranged and tokens.kind[i - 1] in (WORD, NUMERAL):
        return None
    if i and tokens.glued(i) and tokens.low[i - 1] in (":", "$", "/", "#"):
        return None
    if not tokens.glued(i + 1) and "." not in low and tokens.low[i + 1] not in _AFTER_HOUR:
        return None
    military = _military(tokens, i)
    if military is not None:
        return military
    found = _CLOCK.match(text, at)
    if found is None:
        return None
    hour, minute, half = int(found[1]), found[2], found[4]
    separator = text[found.end(1)] if minute else ""
    end = found.end()
    if half is None:
        spaced = _HALF_DAY.match(text, end)
        if spaced:
            half, end = spaced[1], spaced.end()
    short = _SHORT_HALF.match(text, end) if half is None else None
    if short and (separator == ":" or (not minute and _led(tokens, i))):
        half, end = short[1], short.end()
    if end < len(text) and (
        text[end].isdigit() or text[end] in ":%" or text[end : end + 1].isalpha()
    ):
        return None
    if half is None and separator != ":":
        return _o_clock(tokens, i, hour) if minute is None else None
    if hour > (12 if half else 24) or (half and hour == 0):
        return None
    if half is not None:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    elif tokens.low[i - 1] in ("matthew", "mark", "luke", "john", "genesis", "verse"):
        return None
    if text[end - 1] == "." and half and _sentence_end(text, end) and not _dotted(text, end):
        end -= 1
    value = f"{hour % 24:02}:{minute or '00'}" + (f":{found[3]}" if found[3] else "")
    return _zoned(tokens, i, tokens.at(end, i), value)


def _led(tokens: Tokens, i: int) -> bool:
    return bool(i) and tokens.low[i - 1] in AT_WORDS


def _military(tokens: Tokens, i: int) -> Found | None:
    """`0930 GMT`: four digits are a time only with a zone behind them."""
    low = tokens.low
    digits = low[i]
    if len(digits) != 4 or not digits.isdigit() or tokens.glued(i + 1):
        return None
    if low[i + 1] not in ("gmt", "utc", "hours", "hrs") or int(digits[:2]) > 24:
        return None
    if int(digits[2:]) > 59 or (low[i + 1] in ("hours", "hrs") and low[i - 1] != "at"):
        return None
    return _zoned(tokens, i, i + 1, f"{int(digits[:2]) % 24:02}:{digits[2:]}")


def _dotted(text: str, end: int) -> bool:
    """Whether the full stop belongs to `p.m.`."""
    return text[end - 3 : end - 2] == "." or text[end - 4 : end - 2] == ". "


def _sentence_end(text: str, end: int) -> bool:
    return end >= len(text) or text[end].isspace()


def _o_clock(tokens: Tokens, i: int, hour: int) -> Found | None:
    low = tokens.low
    if low[i + 1] == "o" and low[i + 3] == "clock" and 1 <= hour <= 12:
        return _zoned(tokens, i, i + 4, f"{hour:02}:00")
    if low[i + 1] == "oclock" or (low[i + 1] == "o" and low[i + 2] == "clock"):
        return _zoned(tokens, i, i + 2 + (low[i + 1] == "o"), f"{hour:02}:00")
    return None


def _worded(tokens: Tokens, i: int) -> Found | None:
    """`seven p.m.`, `seven o’clock`."""
    hour = UNITS[tokens.low[i]]
    clock = _o_clock(tokens, i, hour)
    if clock is not None:
        return clock
    half = _HALF_DAY.match(tokens.text, tokens.end[i])
    if half is None or half[0].strip().lower() not in (
        "p.m.",
        "a.m.",
        "pm",
        "am",
        "p.m",
        "a.m",
        "p . m .",
        "a . m .",
        "p . m",
        "a . m",
    ):
        return None
    if half[0].strip().lower() == "am" and tokens.low[i - 1] in ("", "i"):
        return None
    hour = hour % 12 + (12 if half[1].lower() == "p" else 0)
    return _zoned(tokens, i, tokens.at(half.end(), i), f"{hour:02}:00")


def _zoned(tokens: Tokens, i: int, j: int, value: str) -> Found:
    """Takes in the zone after a time."""
    low = tokens.low
    if low[j] in _ZONES and (tokens.raw(j).isupper() or tokens.flattened):
        offset = _ZONES[low[j]]
        signed = _ZONE.match(tokens.text, tokens.end[j - 1])
        if signed and signed[1]:
            return _with_offset(tokens, i, j, value, signed)
        return Found(i, j + 1, MarkKind.TIME, value + offset)
    if low[j] in _STEADY and low[j + 1] == "time":
        return Found(i, j + 2, MarkKind.TIME, value + _STEADY[low[j]])
    if low[j] in ("new", "hong") and low[j + 1] in ("york", "kong") and low[j + 2] == "time":
        return Found(i, j + 3, MarkKind.TIME, value + _STEADY.get(low[j + 1], ""))
    if low[j] in _FLOATING and tokens.raw(j).isupper():
        return Found(i, j + 1, MarkKind.TIME, value)
    if low[j] in _NAMED_ZONES:
        k = j + 1 + (low[j + 1] in ("standard", "daylight", "mean", "summer"))
        if low[k] == "time":
            fixed = {("eastern", "standard"): "-05:00", ("eastern", "daylight"): "-04:00",
                     ("central", "standard"): "-06:00", ("central", "daylight"): "-05:00",
                     ("mountain", "standard"): "-07:00", ("mountain", "daylight"): "-06:00",
                     ("pacific", "standard"): "-08:00", ("pacific", "daylight"): "-07:00",
                     ("greenwich", "mean"): "+00:00"}.get((low[j], low[j + 1]), "")  # fmt: skip
            return Found(i, k + 1, MarkKind.TIME, value + fixed)
    return Found(i, j, MarkKind.TIME, value)


def _floating(tokens: Tokens, found: Found, clock: Clock) -> Found:
    """Gives a time such as `6 p.m. ET` the offset that its zone had on the day of publication."""
    value, low = found.value, tokens.low
    if not isinstance(value, str) or "+" in value or "-" in value or clock.day is None:
        return found
    last = low[found.next - 1]
    if last == "time" and found.next - found.first > 1:
        zone = low[found.next - 2]
        hours = _NAMED_ZONES.get(zone)
    else:
        zone, hours = last, _FLOATING.get(last)
    if hours is None:
        return found
    hours += _summer(clock.day, europe=zone in _EUROPE)
    sign = "-" if hours < 0 else "+"
    return replace(found, value=f"{value}{sign}{abs(hours):02}:00")


def _summer(day: date, *, europe: bool) -> bool:
    """Whether the clocks are an hour ahead: from March to October or November."""
    year = day.year
    starts = nth_weekday(year, 3, 6, -1 if europe else 2)
    ends = nth_weekday(year, 10, 6, -1) if europe else nth_weekday(year, 11, 6, 1)
    return starts is not None and ends is not None and starts <= day < ends


def _with_offset(tokens: Tokens, i: int, j: int, value: str, signed: re.Match[str]) -> Found:
    hours = int(signed[2].replace("\u2212", "-"))
    sign = "-" if signed[2][0] in "-\u2212" else "+"
    if abs(hours) > 14 or int(signed[3] or 0) > 59:
        return Found(i, j + 1, MarkKind.TIME, value + "+00:00")
    offset = f"{sign}{abs(hours):02}:{signed[3] or '00'}"
    return Found(i, tokens.at(signed.end(), j), MarkKind.TIME, value + offset)
