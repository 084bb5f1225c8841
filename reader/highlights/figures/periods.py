"""Durations that are no plain amounts: `a month`, `daily`, `past two years`, `two weeks ago`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from reader.highlights.figures import lengths, units
from reader.highlights.figures.amounts import read_amount
from reader.highlights.figures.clock import Clock
from reader.highlights.figures.found import Found
from reader.highlights.figures.numerals import read_numeral
from reader.highlights.figures.placed import placed
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

_RATES = {
    "hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M",
    "biweekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M", "biennial": "P2Y",
    "biannual": "P6M", "nightly": "P1D", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y",
    "semiannual": "P6M", "semiannually": "P6M", "biannually": "P6M", "triennial": "P3Y",
    "semimonthly": "P15D",
}  # fmt: skip
_TWICE = {
    "weekly": "P2W", "monthly": "P2M", "annual": "P6M", "annually": "P6M", "ennial": "P2Y",
    "yearly": "P6M", "quarterly": "P6M",
}  # fmt: skip
# What stands before and behind `a year` where it is a length of time.
_LASTING = word_set(
    "in for over about within after than nearly almost around take takes took taken taking last "
    "lasts times lasted spend spends spent spending under least most every half once twice to of "
    "and or "
    "only just barely roughly exactly maybe perhaps approximately wait waited waits by from is was "
    "be another during inside as up"
)
_RELATING = word_set("full whole further entire")
_FOR_ONE = word_set(
    "in for within than about after lasted lasts least only just took takes take under over"
)
_AFTER_RATE = word_set(
    "and or but until till from to in at on by for since as than when while if because with "
    "through throughout during after before between only instead too also is are was were be will"
)
_PLACED = word_set("ago later earlier before after from or and off long away hence apart old")
_LONE = 3
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_SINGLE = word_set("minute hour day week fortnight month year decade century")


def read_period(
    tokens: Tokens, i: int, clock: Clock, *, amount: Found | None = None
) -> Found | None:
    """The duration at token `i`; `amount` is one already read there, which may end in `ago`."""
    if amount is not None:
        told = placed(tokens, amount, clock)
        # It may one day be read: no length of time.
        some = tokens.low[i] == "one" and tokens.low[i + 1] == "day" and told is amount
        return None if some and tokens.low[i - 1] not in _FOR_ONE else told
    low = tokens.low
    word = low[i]
    if word in ("bi", "semi"):
        j = i + 1 + tokens.hyphen(i + 1)
        tied = j > i + 1 or tokens.flattened
        half = tied and (word == "bi" or low[j] in ("annual", "annually"))
        value = _TWICE.get(low[j]) if half else None
        return Found(i, j + 1, MarkKind.DURATION, value) if value else None
    if word == "all":
        return _all_of(tokens, i)
    if word in _RATES:
        named = (tokens.capital(i) and not tokens.opens(i)) or tokens.capital(i + 1)
        glued = tokens.glued(i) or tokens.hyphen(i + 1)
        # `Its annual revenue`, `a daily paper` say of what kind, not how long or how often.
        said = tokens.kind[i + 1] != WORD or low[i + 1] in _AFTER_RATE
        if (named and not tokens.flattened) or low[i - 1] == "the" or glued or not said:
            return None
        return Found(i, i + 1, MarkKind.DURATION, _RATES[word])
    if word in ("a", "an"):
        return _article(tokens, i, clock)
    if word in ("past", "last", "next") and low[i + 1] in ("hour", "minute"):
        # The last minute is no length of time.
        unit = units.TIME_UNITS[low[i + 1]] if low[i + 1] == "hour" else None
        return Found(i, i + 2, MarkKind.DURATION, unit) if unit else None
    if word in ("past", "last", "next") and low[i + 1] in ("couple", "few"):
        j = i + 2 + (low[i + 2] == "of")
        if low[j] in units.PLURAL_TIME and low[i - 1] != "second":
            unit = lengths.duration(units.TIME_UNITS[low[j]], 2) if low[i + 1] == "couple" else None
            return Found(i, j + 1, MarkKind.DURATION, unit, bound="about" if unit else None)
    if word in _AROUND and low[i - 1] not in ("at", "is"):
        working = _working_days(tokens, i, clock)
        if working is not None:
            return working
    if word in ("past", "last", "next") and tokens.kind[i + 1] in (WORD, "n"):
        if low[i - 1] not in (
            "the",
            "over",
            "in",
            "for",
            "these",
            "during",
            "within",
            "its",
            "his",
        ):
            return None
        if low[i + 1] in ("several", "few"):
            unit = units.TIME_UNITS.get(low[i + 2])
            return Found(i, i + 3, MarkKind.DURATION) if unit else None
        inner = read_amount(tokens, i + 1)
        if inner is not None and inner.kind is MarkKind.DURATION:
            return replace(inner, first=i)
        return None
    if word in ("several", "few"):
        unit = units.TIME_UNITS.get(low[i + 1])
        if unit and low[i + 1] in units.PLURAL_TIME and low[i + 1] != "seconds":
            return placed(tokens, Found(i, i + 2, MarkKind.DURATION), clock)
    if word == "couple" and low[i - 1] == "a" and i:
        scale = low[i + 1 + (low[i + 1] == "of")]
        if scale in _SCALES:
            end = i + 2 + (low[i + 1] == "of")
            return Found(i, end, MarkKind.NUMBER, 2 * _SCALES[scale], bound="about")
        unit = units.MEASURES.get(scale)
        if unit is not None and scale.endswith("s") and scale not in ("bits", "tons"):
            end = i + 2 + (low[i + 1] == "of")
            return Found(i, end, MarkKind.QUANTITY, 2, unit=unit, bound="about")
        counted = low[i + 1] == "of" and low[i + 2] not in units.PLURAL_TIME
        if (counted and tokens.kind[i + 2] == WORD) or tokens.count <= _LONE:
            return Found(i, i + 1, MarkKind.NUMBER, 2, bound="about")
    if word == "couple" and low[i + 1] == "of" and low[i + 2] in units.PLURAL_TIME:
        value = lengths.duration(units.TIME_UNITS[low[i + 2]], 2)
        return placed(tokens, Found(i, i + 3, MarkKind.DURATION, value, bound="about"), clock)
    if word == "couple" and low[i + 1] in units.PLURAL_TIME and low[i - 1] == "a":
        value = lengths.duration(units.TIME_UNITS[low[i + 1]], 2)
        return placed(tokens, Found(i, i + 2, MarkKind.DURATION, value, bound="about"), clock)
    return None


_AROUND = {"next": 1, "coming": 1, "following": 1, "past": -1, "last": -1, "previous": -1}


def _working_days(tokens: Tokens, i: int, clock: Clock) -> Found | None:
    """`the next four business days`: Monday to Friday, from the day after the publication."""
    low = tokens.low
    number = read_numeral(tokens, i + 1)
    if number is None or not isinstance(number.value, int) or not 0 < number.value <= 60:
        return None
    j = number.next
    if low[j] not in ("business", "working", "trading") or low[j + 1] not in ("days", "day"):
        return None
    if clock.day is None:
        return None
    days: list[date] = []
    day, step = clock.day, timedelta(days=_AROUND[low[i]])
    while len(days) < number.value:
        day += step
        if day.weekday() < 5:
            days.append(day)
    value = f"{min(days).isoformat()}/{max(days).isoformat()}"
    return Found(i, j + 2, MarkKind.DATE, value)


def _all_of(tokens: Tokens, i: int) -> Found | None:
    """`all day`, `all week long`."""
    low = tokens.low
    if low[i + 1] not in ("day", "week", "month", "year", "night") or low[i - 1] == "after":
        return None
    if tokens.hyphen(i + 2) or tokens.capital(i + 1) or low[i + 1] == "night":
        return None
    end = i + 2 + (low[i + 2] == "long")
    return Found(i, end, MarkKind.DURATION, units.TIME_UNITS[low[i + 1]])


def _article(tokens: Tokens, i: int, clock: Clock) -> Found | None:
    low = tokens.low
    j = i + 1
    if low[j] in _RELATING and low[j + 1] in units.TIME_UNITS:
        j += 1
    if low[j] not in _SINGLE or low[j] == "second":
        return None
    possessive = tokens.glued(j + 1) and low[j + 1] in "'’" and low[j + 3] != "time"
    if tokens.hyphen(j + 1) or possessive:
        return None
    if not tokens.flattened and tokens.capital(j):
        return None
    if not (low[i - 1] in _LASTING or low[j + 1] in _PLACED or tokens.opens(i)) and (
        low[j + 1 : j + 3] != ["or", "two"]
    ):
        return None  # 90 gallons a day, twice a week: how often, not how long
    value = units.TIME_UNITS[low[j]]
    if low[j + 1] == "or" and low[j + 2] == "two" and tokens.kind[j + 3] != NUMERAL:
        twice = lengths.duration(value, 2)
        return Found(i, j + 3, MarkKind.DURATION, low=value, high=twice)
    if low[j + 1] == "and" and low[j + 2] == "a" and low[j + 3] == "half":
        half = Found(i, j + 4, MarkKind.DURATION, lengths.duration(value, 1.5))
        return placed(tokens, half, clock)
    whole = Found(i, j + 1, MarkKind.DURATION, value)
    more = read_amount(tokens, j + 2) if low[j + 1] == "and" and tokens.kind[j + 2] else None
    if more is not None and more.kind is MarkKind.DURATION and more.low is None:
        longer = lengths.joined_durations(value, str(more.value))
        whole = replace(whole, next=more.next, value=longer) if longer else whole
    return placed(tokens, whole, clock)
