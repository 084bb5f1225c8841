"""Dates: calendar days, months, years, weekdays, quarters, decades, seasons and their ranges."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.ages import of_someone
from reader.highlights.figures.clock import SEASONS, Clock, Tense
from reader.highlights.figures.days import (
    day_at,
    day_first,
    day_month,
    month_first,
    numeric_date,
    spoken_year,
    weekday_date,
    year_after,
)
from reader.highlights.figures.eras import (
    bare_decade,
    century_at,
    era_year,
    period_at,
    quarter_coded,
    season_at,
    short_decade,
    told_decade,
    worded_decade,
)
from reader.highlights.figures.feasts import feast_at
from reader.highlights.figures.found import Found
from reader.highlights.figures.holidays import HOLIDAY_WORDS
from reader.highlights.figures.month_days import bare_day, day_of_month
from reader.highlights.figures.nth_days import nth_day
from reader.highlights.figures.number_words import ORDINALS, UNITS
from reader.highlights.figures.numeric_days import padded_date, short_date, time_follows
from reader.highlights.figures.numeric_spans import digit_span
from reader.highlights.figures.relative import read_relative
from reader.highlights.figures.stretches import (
    STRETCH_WORDS,
    named_week,
    period_on,
    stretch_at,
    weekdays_on,
)
from reader.highlights.figures.tense import contract_month, tense_at
from reader.highlights.figures.tokens import APOSTROPHES, DASHES, NUMERAL, SIGN, WORD, Tokens
from reader.highlights.figures.vocabulary import (
    DECADES,
    MONTHS,
    PARTLY,
    SHORT_MONTHS,
    WEEKDAYS,
)
from reader.highlights.figures.weeks import COUNTED_WORDS, counted_at, end_at, week_at
from reader.highlights.figures.weeks_off import bound_by, from_now, months_apart, of_week, of_year
from reader.highlights.figures.when import When, resolve
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind


def read_date(tokens: Tokens, i: int, clock: Clock) -> Found | None:
    """The date or range of dates that starts at token `i`."""
    first = _term(tokens, i, clock)
    if first is None:
        return None
    joined = _range(tokens, i, first, clock)
    if joined is not None or tokens.low[i] == "now":
        return joined
    if first.either is not None:
        low, high = first.either
        return Found(i, first.next, MarkKind.DATE, low=low, high=high)
    tense = tense_at(tokens, i, first.next)
    if first.month and not first.day and contract_month(tokens, i, first.next):
        tense = Tense.FUTURE
    lean = first.lean and replace(first.lean, past=tense is Tense.PAST)
    value = resolve(first, clock, tense)
    if tokens.low[i - 1] == "ended" and first.year is None and clock.day is not None:
        value = _over(value, clock)
    return Found(i, first.next, MarkKind.DATE, value, lean=lean)


def _over(value: str | None, clock: Clock) -> str | None:
    """The day a year before where the nearest is still to come: `the year ended Dec. 31`."""
    here = clock.shifted(0)
    if value is None or here is None or len(value) != len(here) or value <= here:
        return value
    return calendars.absolute(int(value[:4]) - 1, int(value[5:7]), int(value[8:]))


def _range(tokens: Tokens, i: int, first: When, clock: Clock) -> Found | None:
    """`May 5-7`, `Monday to Wednesday`, `2010–15`, `between March and May`."""
    j, low = first.next, tokens.low
    word = low[j]
    if tokens.flattened and first.plain and tokens.kind[j] == NUMERAL and len(word) == 4:
        j -= 1  # 1914 1918, which has lost its dash
    elif word in DASHES and word != "—":
        # `1919 -1985` in hasty writing is a span too, for two years only.
        if tokens.glued(j) != tokens.glued(j + 1) and not (first.plain and tokens.glued(j + 1)):
            return None
    elif word == "and":
        if low[i - 1] != "between":
            return None
    elif word not in ("to", "through", "thru", "until", "till", "~", "〜"):
        return None
    second = _second(tokens, j + 1, first, clock)
    if second is None:
        return None
    if second.month and first.month and first.year is None and second.year:
        first = replace(first, year=second.year)
    elif first.month and first.year and second.month and second.year is None and second.day:
        second = replace(second, year=first.year)
    elif first.month and first.day and first.year is None and second.value:
        first = replace(first, year=int(second.value[:4]))
    elif first.month and second.year and not second.month and first.year is None:
        return None
    tense = tense_at(tokens, i, second.next)
    low_end, high_end = resolve(first, clock, tense), resolve(second, clock, tense)
    if low_end and high_end and high_end < low_end and not (first.year or second.year):
        low_end, high_end = months_apart(first, second, low_end, high_end, tense)
    weekdays = first.weekday is not None and second.weekday is not None
    if weekdays and low_end and high_end and high_end < low_end:
        high_end = calendars.Clock.of(high_end).shifted(7)
    if first.settled and second.weekday is not None and not second.day and low_end:
        # next Monday to Friday: the Friday after it
        high_end = Clock.of(low_end.split("/")[0]).weekday(second.weekday, Tense.FUTURE)
    value = None
    if low_end and high_end:
        value = f"{low_end.split('/')[0]}/{high_end.split('/')[-1]}"
        if value.split("/")[0] > value.split("/")[1]:
            return None
    return Found(i, second.next, MarkKind.DATE, value)


def _second(tokens: Tokens, j: int, first: When, clock: Clock) -> When | None:
    low = tokens.low
    decade = tokens.kind[j + 1] == NUMERAL and low[j + 2] == "s"
    j += low[j] == "the" and (decade or day_at(tokens, j + 1) is not None or low[j + 1] in PARTLY)
    if low[j] == "now":
        return When(j + 1, value=clock.shifted(0), settled=True) if clock.day else None
    whole = numeric_date(tokens, j, clock) if tokens.kind[j] == NUMERAL else None
    if whole is not None and (whole.settled or whole.value) and not whole.plain:
        return whole
    if first.day and first.month and tokens.kind[j] == NUMERAL and low[j + 1] == "/":
        return short_date(tokens, j)
    if first.day and first.month and tokens.kind[j] == NUMERAL:
        day = day_at(tokens, j)
        if day is not None and not day_first(tokens, j):
            year_at = year_after(tokens, day[1])
            if year_at is None and tokens.kind[day[1]] == WORD and tokens.glued(day[1]):
                return None
            if year_at is not None:
                return When(year_at[1], year=year_at[0], month=first.month, day=day[0])
            return When(day[1], year=first.year, month=first.month, day=day[0])
    if first.year and not first.month and tokens.kind[j] == NUMERAL and first.plain:
        short = low[j]
        if len(short) < 3 and short.isdecimal() and tokens.glued(j) and low[j + 1] != "%":
            whole_part = 100 if len(short) == 2 else 10
            year = first.year // whole_part * whole_part + int(short)
            return When(j + 1, year=year, plain=True) if year > first.year else None
        if len(short) == 4 and short.isdecimal() and 1000 <= int(short) <= 2200:
            return When(j + 1, year=int(short), plain=True)
        return None
    second = _term(tokens, j, clock)
    if second is None or (second.plain and not first.plain and not first.value):
        return None
    return second


def _term(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """One date at token `i`, without ranges."""
    kind, word = tokens.kind[i], tokens.low[i]
    if kind == NUMERAL:
        return _numeral_term(tokens, i, clock)
    if kind != WORD:
        if word in APOSTROPHES and tokens.kind[i + 1] == NUMERAL:
            return short_decade(tokens, i)
        return None
    if word == "now":
        return from_now(tokens, i, clock)
    if word in UNITS or word in ("twenty", "thirty"):
        spoken = spoken_year(tokens, i)
        if spoken is not None:
            return spoken
        if word not in UNITS and (dated := day_month(tokens, i)) is not None:
            return dated
    if word in UNITS:
        if tokens.low[i + 1] not in _AFTER_UNIT:
            return None
        return weekdays_on(tokens, i, clock) or day_month(tokens, i) or told_decade(tokens, i)
    if word in STRETCH_WORDS:
        stretch = stretch_at(tokens, i, clock) or _week_or_feast(tokens, i, clock)
        if stretch is not None:
            return stretch
    if word in HOLIDAY_WORDS:
        feast = feast_at(tokens, i, clock)
        if feast is not None:
            return feast
    if word == "week":
        beside = _beside(tokens, i, clock)
        if beside is not None:
            return beside
    if word in COUNTED_WORDS or word == "last" or word in ORDINALS:
        counted = (
            week_at(tokens, i, clock)
            if word == "week"
            else counted_at(tokens, i, clock)
            or nth_day(tokens, i, clock)
            or end_at(tokens, i, clock)
        )
        if counted is not None or word == "week":
            return counted
    if word in ORDINALS and (tokens.low[i + 1] == "of" or tokens.low[i - 2] == "on"):
        dated = day_month(tokens, i) or day_of_month(tokens, i, clock)
        dated = dated or bare_day(tokens, i, clock)
        if dated is not None:
            return dated
    if word in WEEKDAYS or word in ("day", "weekend"):
        beside = _beside(tokens, i, clock)
        if beside is not None:
            return beside
    if word in WEEKDAYS:
        return of_week(tokens, weekday_date(tokens, i), clock)
    if word in MONTHS or word in SHORT_MONTHS:
        return of_year(tokens, month_first(tokens, i), clock)
    if word in PARTLY:
        return _partly(tokens, i, clock)
    if word in SEASONS:
        return season_at(tokens, i, clock)
    if word in DECADES:
        return worded_decade(tokens, i)
    period = period_at(tokens, i, clock)
    return period or read_relative(tokens, i, clock)


_NO_START = frozenset(WEEKDAYS) | STRETCH_WORDS


def _beside(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`the day after Thanksgiving`, `the Monday before Easter`, `the day before May 5, 2018`."""
    low = tokens.low
    if low[i - 1] != "the" or low[i + 1] not in ("after", "before") or not i:
        return None
    j = i + 2 + (low[i + 2] == "the")
    if low[j] in ("yesterday", "tomorrow", "day") or low[j] in _NO_START:
        return None  # days beside days beside days have no end
    aside = {("after", "next"): (1, 7), ("before", "last"): (-1, -7)}.get((low[i + 1], low[j]))
    if aside is not None and low[i] in WEEKDAYS and tokens.kind[j + 1] != WORD:
        near = clock.weekday_of_week(WEEKDAYS[low[i]], aside[0])
        return When(j + 1, value=Clock.of(near).shifted(aside[1]), settled=True)
    told = _term(tokens, j, clock)
    value = resolve(told, clock, Tense.OPEN) if told is not None else None
    if told is None or value is None or len(value) != len("2018-05-21"):
        return None
    step = 1 if low[i + 1] == "after" else -1
    there = Clock.of(value)
    if low[i] in ("week", "weekend"):
        past = there.day.weekday() - 4 if there.day else 0
        friday = Clock.of(there.shifted(min(0, -past)))
        beside = there.coming_weekend() if step > 0 else friday.over_weekend()
        span = there.week(step) if low[i] == "week" else beside
        return When(told.next, value=span, settled=True)
    weekday = WEEKDAYS.get(low[i])
    if weekday is not None and there.day is not None:
        ahead = (weekday - there.day.weekday()) % 7 or 7
        step = ahead if step > 0 else (ahead - 7 or -7)
    return When(told.next, value=there.shifted(step), settled=True)


_AFTER_UNIT = frozenset(WEEKDAYS) | frozenset(MONTHS) | frozenset(SHORT_MONTHS)
_AFTER_UNIT |= frozenset(DECADES) | {"of", "-", "hundreds", "thousands", "weekends"}


def _week_or_feast(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`the week of May 5`, `the weekend of Thanksgiving`."""
    if tokens.low[i] == "weekend" and tokens.low[i + 1] == "of":
        feast = feast_at(tokens, i + 2, clock, weekend=True)
        nested = feast is not None or tokens.low[i + 2] in STRETCH_WORDS
        told = None if nested else _term(tokens, i + 2, clock)
        value = resolve(told, clock, tense_at(tokens, i, told.next)) if told else None
        if told is None or value is None or not (told.day or told.month):
            return feast
        return When(told.next, value=Clock.of(value.split("/")[0]).coming_weekend(), settled=True)
    j = named_week(tokens, i)
    if j is None:
        return None
    told = short_date(tokens, j) if tokens.low[j + 1] == "/" else None
    told = told or _term(tokens, j, clock)
    if told is None or (told.day is None and told.weekday is None and not told.value):
        return None
    if told.value and len(told.value) != len("2018-05-21"):
        return None
    bound = tokens.low[i + 1]
    if bound != "of":
        value = resolve(told, clock, tense_at(tokens, i, told.next))
        span = bound_by(tokens.low[i], value, ends=bound.startswith("end")) if value else None
        return replace(told, value=span, settled=True) if span else None
    return replace(told, week=True)


def _numeral_term(tokens: Tokens, i: int, clock: Clock) -> When | None:
    low = tokens.low
    if i > 3 and low[i - 4 : i] == ["a", ".", "d", "."] and tokens.glued(i - 2):
        anno = era_year(tokens, i, marked=True)
        if anno is not None:
            return anno
    if tokens.kind[i + 1] == WORD:
        found = century_at(tokens, i, clock) or counted_at(tokens, i, clock)
        found = found or nth_day(tokens, i, clock)
        found = found or era_year(tokens, i) or quarter_coded(tokens, i) or bare_decade(tokens, i)
        if found is not None:
            return found
    if tokens.kind[i + 1] != WORD:
        span = digit_span(tokens, i)
        span = span or (bare_decade(tokens, i) if low[i + 1] in APOSTROPHES else None)
        if span is not None:
            return span
    if low[i - 1] in _DATE_LED and i:
        short = short_date(tokens, i)
        if short is not None and low[short.next] not in ("of", "percent", "%"):
            # `From 4.6 per cent`, `through 2.5 miles`: with a point it seldom is a day.
            pointed = "." in low[i] and not tokens.decimal_comma
            if not pointed or (low[i - 1] == "on" and tokens.kind[short.next] != WORD):
                return short
    if low[i + 1] == "/" and low[i - 1] not in ("", "about") and time_follows(tokens, i + 3):
        short = short_date(tokens, i)
        if short is not None:
            return short
    if _SHORT_SPAN.match(tokens.text, tokens.start[i]) and not tokens.glued(i):
        short = short_date(tokens, i)
        if short is not None:
            return short
    bare = padded_date(tokens, i) if not tokens.glued(i) else None
    if bare is None and low[i + 1] in WEEKDAYS:
        bare = weekdays_on(tokens, i, clock)
    if bare is None and tokens.kind[i + 1] in (WORD, SIGN) and len(low[i]) < 3:
        bare = day_of_month(tokens, i, clock) or bare_day(tokens, i, clock)
    if bare is not None:
        return bare
    dated = numeric_date(tokens, i, clock)
    if dated is not None and dated.plain and dated.year:
        j = dated.next + tokens.hyphen(dated.next)
        if (
            low[j] == "q"
            and (tokens.glued(j) or tokens.capital(j))
            and tokens.glued(j + 1)
            and low[j + 1] in ("1", "2", "3", "4")
        ):
            return When(j + 2, value=calendars.quarter(dated.year, int(low[j + 1])))
    return of_year(tokens, dated, clock)


_SHORT_SPAN = re.compile(
    r"[0-9]{1,2}/[0-9]{1,2}\s?[-–]\s?[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}(?![0-9/])"
)
_DATE_LED = word_set("on until since by before after through this next from till")


_ENDING = word_set("year month week quarter decade century")


def _partly(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`early April`, `mid-1990s`, `late last year`, `the end of June`: the whole period."""
    low = tokens.low
    j = i + 1
    parted = tokens.hyphen(j) or (tokens.flattened and (low[j] in MONTHS or low[j].isdecimal()))
    if low[i] in ("early", "late", "mid") or (parted and low[i] in ("end", "beginning")):
        j += tokens.hyphen(j)
    elif low[j] == "of":
        j += 1
    else:
        return None
    j += low[j] in ("in", "the") and low[i] in ("early", "late", "mid", "earlier", "later")
    j += low[j] == "the"
    if low[j] in PARTLY or low[j] in WEEKDAYS or not low[j] or of_someone(tokens, j):
        return None
    if low[j] == "day" and low[i] == "end" and (low[j - 1] == "of" or low[i - 2] in _DATE_LED):
        return When(j + 1, value=clock.shifted(0), settled=True)
    if low[i] not in ("early", "late", "mid") and low[j] in _ENDING:
        offset = period_on(clock, low[j], 0)
        if low[j + 1] not in ("of", "in") and not tokens.hyphen(j + 1):
            return When(j + 1, value=offset, settled=True)
        return None
    term = _term(tokens, j, clock)
    if term is None or term.day:
        return None
    return replace(term, plain=False)
