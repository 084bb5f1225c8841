"""Stretches of a year or month: the rest of it, its first months, the one after next."""

from __future__ import annotations

from datetime import date, timedelta

from reader.highlights.figures import units
from reader.highlights.figures.clock import Clock, Tense, half, quarter, week_of_month
from reader.highlights.figures.days import year_after
from reader.highlights.figures.found import Lean
from reader.highlights.figures.number_words import ORDINALS, UNITS
from reader.highlights.figures.numeral import Numeral
from reader.highlights.figures.numerals import read_numeral
from reader.highlights.figures.tense import tense_at
from reader.highlights.figures.tokens import APOSTROPHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import MONTHS, SHORT_MONTHS, WEEKDAYS
from reader.highlights.figures.when import When
from reader.highlights.figures.words import word_set

STRETCH_WORDS = word_set("rest remainder first last day week month year weekend quarter decade")
_OFFSETS = {"the": 0, "this": 0, "current": 0, "next": 1, "last": -1}
_WHOLE = frozenset(("week", "month", "quarter", "year"))
_UNITS = word_set("week weekend month year quarter decade")
_PLURALS = {"months": "M", "weeks": "W", "days": "D", "quarters": "Q", "years": "Y"}


def period_on(clock: Clock, unit: str, offset: int) -> str | None:
    """The week, month, year … so many of them after that of the publication."""
    make = {
        "week": clock.week, "weekend": clock.weekend, "month": clock.month_on,
        "year": clock.year_on, "quarter": clock.quarter_on, "decade": clock.decade,
        "century": clock.century,
    }[unit]  # fmt: skip
    return make(offset)


def stretch_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """The stretch that starts at token `i`."""
    low = tokens.low
    word = low[i]
    if word == "day" and low[i - 1] == "the" and i:
        return _the_day(tokens, i)
    if word in ("year", "month", "quarter", "week") and _to_date(tokens, i):
        first = start_of(period_on(clock, word, 0) or "")
        here = clock.shifted(0)
        value = f"{first.isoformat()}/{here}" if first and here else None
        return When(_to_date(tokens, i), value=value, settled=True)
    if word in ("rest", "remainder"):
        return _rest(tokens, i, clock)
    if word in ("first", "last"):
        part = _counted_part(tokens, i, clock) or _first_or_last(tokens, i, clock)
        return part or _some_of(tokens, i)
    if word == "weekend" and low[i - 1] == "the" and i:
        told = _the_weekend(tokens, i, clock)
        if told is not None:
            return told
    parted = low[i - 3] in ("earlier", "later", "early", "late") and low[i - 2] == "in"
    if i > 2 and parted and low[i - 1] == "the" and word in _UNITS and low[i + 1] != "of":
        return When(i + 1, value=period_on(clock, word, 0), settled=True)
    whole = low[i - 1] == "the" and low[i - 2] in ("for", "in", "during", "over") and i > 1
    ends = tokens.kind[i + 1] not in (WORD, NUMERAL) and low[i + 1] not in APOSTROPHES
    if whole and ends and word in _WHOLE and not tokens.hyphen(i + 1) and not tokens.capital(i):
        return When(i + 1, settled=True, lean=Lean(word, 0))  # sales for the quarter
    led = low[i - 1] == "the" or low[i + 2] in ("last", "next")
    if word in _UNITS and led and low[i + 1] in ("after", "before"):
        aside = {"after": ("next", 2), "before": ("last", -2)}[low[i + 1]]
        if low[i + 2] == aside[0] and low[i + 3] not in units.TIME_UNITS:
            return When(i + 3, value=period_on(clock, word, aside[1]), settled=True)
        year = year_after(tokens, i + 2, comma=False) if word == "year" else None
        if year is not None and low[i - 1] == "the":
            beside = year[0] + (1 if low[i + 1] == "after" else -1)
            return When(year[1], value=f"{beside:04}", settled=True)
        if tokens.kind[i + 2] not in (WORD, NUMERAL):
            offset = 1 if low[i + 1] == "after" else -1
            return When(i + 2, settled=True, lean=Lean(word, offset))
    return None


def _to_date(tokens: Tokens, i: int) -> int:
    """The token behind `year to date` or `year-to-date`; 0 where that does not stand here."""
    j = i + 1 + tokens.hyphen(i + 1)
    k = j + 1 + tokens.hyphen(j + 1)
    return k + 1 if tokens.low[j] == "to" and tokens.low[k] == "date" else 0


def _the_day(tokens: Tokens, i: int) -> When | None:
    """`the day before.`, `later in the day`: of a day told before."""
    low = tokens.low
    if low[i + 1] in ("before", "after") and tokens.kind[i + 2] not in (WORD, NUMERAL):
        return When(i + 2, settled=True, lean=Lean("day", 1 if low[i + 1] == "after" else -1))
    parted = low[i - 2] == "in" and low[i - 3] in ("earlier", "later")
    return When(i + 1, settled=True, lean=Lean("day", 0)) if parted and i > 2 else None


def _the_weekend(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`over the weekend`: the one just over, or the next where it is to come."""
    low = tokens.low
    ends = low[i + 1] not in ("of", "before", "after", "edition", "warrior", "warriors")
    named = tokens.capital(i) or tokens.capital(i + 1) or tokens.hyphen(i + 1)
    if not ends or (named and not tokens.flattened) or low[i + 1] in APOSTROPHES:
        return None
    ahead = tense_at(tokens, i, i + 1) is Tense.FUTURE
    value = clock.coming_weekend() if ahead else clock.over_weekend()
    return When(i + 1, value=value, settled=True)


def _first_or_last(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`the last week of this year`, `the first day of next month`, `the last day of 2016`."""
    low = tokens.low
    unit, j = low[i + 1], i + 3
    if unit in ("quarter", "half") and low[i] == "last" and low[i + 2] == "of":
        told = year_after(tokens, j, comma=False)
        make = quarter if unit == "quarter" else half
        value = make(told[0], 4 if unit == "quarter" else 2) if told else None
        return When(told[1], value=value) if told else None
    if unit not in ("day", "week") or low[i + 2] not in ("of", "in"):
        return None
    known = low[j] in _OFFSETS and low[j + 1] in ("week", "month", "year") and low[j + 1] != unit
    if known and low[j] != "the":
        whole, after = period_on(clock, low[j + 1], _OFFSETS[low[j]]), j + 2
    elif low[j] == "the" and low[j + 1] in ("month", "year", "quarter") and unit != low[j + 1]:
        whole, after = period_on(clock, low[j + 1], 0), j + 2
    else:
        j += low[j] == "the"
        month = MONTHS.get(low[j]) or SHORT_MONTHS.get(low[j])
        year = year_after(tokens, j + 1 if month else j, comma=False)
        if year is None or (unit == "week" and not month):
            return None
        whole, after = f"{year[0]:04}" + (f"-{month:02}" if month else ""), year[1]
    last = low[i] == "last"
    if whole is None:
        return When(after, settled=True)
    if unit == "week" and len(whole) == len("2018-05"):
        week = week_of_month(int(whole[:4]), int(whole[5:]), -1 if last else 1)
        return When(after, value=week, settled=True)
    day = end_of(whole) if last else start_of(whole)
    if day is None:
        return None
    value = day.isoformat() if unit == "day" else Clock.of(day.isoformat()).week(0)
    return When(after, value=value, settled=True)


def _some_of(tokens: Tokens, i: int) -> When | None:
    """`the last days of May`, `the first weeks of 2018`: the whole month or year."""
    low, j = tokens.low, i + 3
    if low[i + 1] not in ("days", "weeks", "months") or low[i + 2] not in ("of", "in"):
        return None
    month = MONTHS.get(low[j]) or SHORT_MONTHS.get(low[j])
    if month and not (tokens.capital(j) or tokens.flattened):
        return None
    year = year_after(tokens, j + 1 if month else j, comma=False)
    if year is not None:
        value = f"{year[0]:04}" + (f"-{month:02}" if month else "")
        return When(year[1], value=value, settled=True)
    return When(j + 1, month=month) if month else None


def start_of(period: str) -> date | None:
    """The first day of an ISO 8601 date or span."""
    parts = [int(part) for part in period.split("/")[0].split("-") if part.isdecimal()]
    try:
        return date(*[*parts, 1, 1][:3])
    except ValueError:
        return None


def _rest(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`the rest of the year`: from the publication to its end; `the rest of 2018` is of it."""
    low = tokens.low
    if low[i + 1] != "of":
        return None
    year = year_after(tokens, i + 2, comma=False)
    if year is not None:
        whole = f"{year[0]:04}"
        value = _to_end(clock, whole) if year[0] == clock.year else whole
        return When(year[1], value=value, settled=True)
    if low[i + 2] in ("the", "this") and low[i + 3] == "day":
        return When(i + 4, value=clock.shifted(0), settled=True)
    if low[i + 2] not in ("the", "this") or low[i + 3] not in ("week", "month", "year", "quarter"):
        return None
    period = period_on(clock, low[i + 3], 0)
    return When(i + 4, value=_to_end(clock, period) if period else None, settled=True)


def _to_end(clock: Clock, period: str) -> str:
    """What is still to come of the period in which the publication is."""
    last = end_of(period)
    if clock.day is None or last is None:
        return period
    return f"{clock.day.isoformat()}/{last.isoformat()}"


def end_of(period: str) -> date | None:
    """The last day of an ISO 8601 date or span of the precision of a year, month or day."""
    parts = [int(part) for part in period.split("/")[-1].split("-") if part.isdecimal()]
    try:
        if len(parts) == 3:
            return date(*parts)
        year, month = (parts[0], parts[1]) if len(parts) == 2 else (parts[0], 12)
        after = date(year + month // 12, month % 12 + 1, 1)
        return after - timedelta(days=1)
    except (ValueError, IndexError):
        return None


def _counted_part(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`the first nine months of 2018`, `the last two weeks of May`."""
    low = tokens.low
    number = read_numeral(tokens, i + 1)
    if low[i + 2] == "quarters" and low[i + 1] in ("two", "three"):
        number = Numeral(i + 2, UNITS[low[i + 1]])
    if number is None or number.ordinal or not isinstance(number.value, int):
        return None
    letter, j = _PLURALS.get(low[number.next]), number.next + 1
    if letter is None or low[j] not in ("of", "in") or not 1 < number.value <= 60:
        return None
    j += 1 + (low[j + 1] in ("the", "this"))
    whole: str | None = None
    month = MONTHS.get(low[j]) or SHORT_MONTHS.get(low[j])
    year = year_after(tokens, j + 1 if month else j, comma=False)
    if year is not None:
        whole = f"{year[0]:04}" + (f"-{month:02}" if month else "")
        after = year[1]
    elif low[j] in ("last", "next") and low[j + 1] == "year":
        whole, after = clock.year_on(_OFFSETS[low[j]]), j + 2
    elif low[j] in ("last", "next") and low[j + 1] == "month" and letter in "DW":
        whole, after = clock.month_on(_OFFSETS[low[j]]), j + 2
    elif low[j] == "month" and low[j - 1] != "of" and letter in "DW":
        whole, after = clock.month_on(0), j + 1
    elif low[j] == "year" and low[j - 1] != "of":
        whole, after = clock.year_on(0), j + 1
    elif month and letter in "DW" and (tokens.capital(j) or tokens.flattened):
        whole, after = clock.in_month(month, tense_at(tokens, i, j + 1)), j + 1
    else:
        return None
    value = _part(whole, letter, number.value, last=low[i] == "last") if whole else None
    return When(after, value=value, settled=True)


def _part(whole: str, letter: str, count: int, *, last: bool) -> str | None:
    year, month = int(whole[:4]), int(whole[5:7] or 0)
    if letter in "MQ" and not month:
        months = count * (3 if letter == "Q" else 1)
        if months > 12:
            return None
        first = 13 - months if last else 1
        return f"{year:04}-{first:02}/{year:04}-{first + months - 1:02}"
    if letter not in "DW":
        return None
    days = timedelta(days=count * (7 if letter == "W" else 1) - 1)
    end = end_of(whole)
    begin = date(year, month or 1, 1)
    if end is None or begin + days > end:
        return None
    span = (end - days, end) if last else (begin, begin + days)
    return f"{span[0].isoformat()}/{span[1].isoformat()}"


def weekdays_on(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`two Sundays from now`, `three Fridays ago`."""
    low = tokens.low
    number = read_numeral(tokens, i)
    if number is None or number.ordinal or not isinstance(number.value, int):
        return None
    j = number.next
    weekday = WEEKDAYS.get(low[j])
    if low[j] == "weekends" and low[j + 1] == "ago" and number.value <= 60:
        return When(j + 2, value=clock.weekend(-number.value), settled=True)
    if weekday is None or not 1 <= number.value <= 60 or clock.day is None:
        return None
    ahead = low[j + 1] == "from" and low[j + 2] in ("now", "today")
    if not ahead and low[j + 1] != "ago":
        return None
    if ahead:
        days = ((weekday - clock.day.weekday()) % 7 or 7) + 7 * (number.value - 1)
        return When(j + 3, value=clock.shifted(days), settled=True)
    days = ((clock.day.weekday() - weekday) % 7 or 7) + 7 * (number.value - 1)
    return When(j + 2, value=clock.shifted(-days), settled=True)


_WEEK_BOUND = word_set("ending ended beginning starting commencing")


def named_week(tokens: Tokens, i: int) -> int | None:
    """Where the date begins that a week or month is told by: `week of May 5`, `month of June`."""
    low = tokens.low
    bound = low[i] in ("week", "month", "quarter", "year") and low[i + 1] in _WEEK_BOUND
    if not bound and (low[i] not in ("week", "month") or low[i + 1] != "of"):
        return None
    j = i + 2 + (low[i + 2] == "on" and bound)
    j += low[j] == "the"
    known = low[j] in MONTHS or low[j] in SHORT_MONTHS or low[j] in WEEKDAYS
    return j if known or low[j] in ORDINALS or low[j].isdecimal() else None
