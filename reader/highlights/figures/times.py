"""Times of day with their zones: `6:15 p.m. EDT`, `10am`, `noon GMT`, `half past nine`."""

from __future__ import annotations

import re

from reader.highlights.figures.found import Found
from reader.highlights.figures.number_words import UNITS
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

_CLOCK = re.compile(
    r"([0-9]{1,2})(?:[:.h]([0-5][0-9])(?::([0-5][0-9]))?)?"
    r"(?:[ \u00a0\u202f]?([ap])(?:\.[ ]?m\.?|m)(?![a-z0-9]))?",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"\s?([ap])(?:\.\s?m\.?|\sm|m)(?![a-z0-9])", re.IGNORECASE)
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
# Zones whose offset depends on the day of the year: the words are part of the time, unresolved.
_FLOATING = frozenset(("et", "ct", "mt", "pt"))
_NAMED_ZONES = word_set("eastern central mountain pacific local greenwich london")


def read_time(tokens: Tokens, i: int) -> Found | None:
    """The time of day at token `i`."""
    low = tokens.low
    if tokens.kind[i] == NUMERAL:
        return _digital(tokens, i)
    if low[i] in ("noon", "midnight", "midday"):
        value = "00:00" if low[i] == "midnight" else "12:00"
        return _zoned(tokens, i, i + 1, value)
    if low[i] in ("half", "quarter", "twenty", "ten", "five"):
        return _spoken(tokens, i)
    if UNITS.get(low[i], 0) in range(1, 13):
        return _worded(tokens, i)
    return None


def _digital(tokens: Tokens, i: int) -> Found | None:
    text, at, low = tokens.text, tokens.start[i], tokens.low[i]
    if i and tokens.glued(i) and tokens.kind[i - 1] in (WORD, NUMERAL):
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
    if half is None or half[0].strip().lower() not in ("p.m.", "a.m.", "pm", "am", "p.m", "a.m"):
        return None
    if half[0].strip().lower() == "am" and tokens.low[i - 1] in ("", "i"):
        return None
    hour = hour % 12 + (12 if half[1].lower() == "p" else 0)
    return _zoned(tokens, i, tokens.at(half.end(), i), f"{hour:02}:00")


def _spoken(tokens: Tokens, i: int) -> Found | None:
    """`half past nine`, `quarter to six`, `ten past 4`."""
    low = tokens.low
    if low[i + 1] not in ("past", "to") or (low[i + 1] == "to" and low[i] != "quarter"):
        return None
    hour = UNITS.get(low[i + 2], 0)
    if low[i + 2].isdigit() and len(low[i + 2]) <= 2:
        hour = int(low[i + 2])
    if not 1 <= hour <= 12:
        return None
    minutes = {"half": 30, "quarter": 15, "twenty": 20, "ten": 10, "five": 5}[low[i]]
    if low[i + 1] == "to":
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    return Found(i, i + 3, MarkKind.TIME, f"{hour:02}:{minutes:02}")


def _zoned(tokens: Tokens, i: int, j: int, value: str) -> Found:
    """Takes in the zone after a time."""
    low = tokens.low
    if low[j] in _ZONES and (tokens.raw(j).isupper() or tokens.flattened):
        offset = _ZONES[low[j]]
        signed = _ZONE.match(tokens.text, tokens.end[j - 1])
        if signed and signed[1]:
            return _with_offset(tokens, i, j, value, signed)
        return Found(i, j + 1, MarkKind.TIME, value + offset)
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


def _with_offset(tokens: Tokens, i: int, j: int, value: str, signed: re.Match[str]) -> Found:
    hours = int(signed[2].replace("\u2212", "-"))
    sign = "-" if signed[2][0] in "-\u2212" else "+"
    if abs(hours) > 14 or int(signed[3] or 0) > 59:
        return Found(i, j + 1, MarkKind.TIME, value + "+00:00")
    offset = f"{sign}{abs(hours):02}:{signed[3] or '00'}"
    return Found(i, tokens.at(signed.end(), j), MarkKind.TIME, value + offset)
