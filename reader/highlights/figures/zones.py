"""Time zones behind a time of day, and what they were on the day of publication."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from reader.highlights.figures.clock import Clock
from reader.highlights.figures.found import Found
from reader.highlights.figures.holidays import nth_weekday
from reader.highlights.figures.tokens import Tokens
from reader.text.marks import MarkKind

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


def zoned(tokens: Tokens, i: int, j: int, value: str) -> Found:
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


def floating(tokens: Tokens, found: Found, clock: Clock) -> Found:
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
