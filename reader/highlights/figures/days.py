"""Calendar days and months as they are written: `May 21, 2018`, `21 May`, `5/21/2018`, `Monday`."""

from __future__ import annotations

from reader.highlights.figures import clock as calendars
from reader.highlights.figures import units
from reader.highlights.figures.clock import Clock
from reader.highlights.figures.number_words import ORDINALS, UNITS
from reader.highlights.figures.numerals import read_numeral
from reader.highlights.figures.numeric_days import compact, digit_date, hyphened, short_date
from reader.highlights.figures.tokens import APOSTROPHES, DASHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import (
    MONTHS,
    PLURAL_DAYS,
    SHORT_MONTHS,
    month_here,
    weekday_here,
)
from reader.highlights.figures.when import When
from reader.highlights.figures.words import word_set
from reader.highlights.figures.years import read_year

_DAY_WORDS = frozenset(UNITS) | frozenset(("twenty", "thirty"))
_SUFFIXES = frozenset(("st", "nd", "rd", "th", "first", "second", "third"))


def numeric_date(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """A date that starts with digits: `2018-05-21`, `5/21/2018`, `21 May`, `1901`."""
    if (
        i
        and tokens.glued(i)
        and (tokens.kind[i - 1] in (WORD, NUMERAL) or tokens.low[i - 1] in ("/", "_", "#", "$"))
    ):
        return None
    whole = compact(tokens, i)
    if whole is not None:
        return whole
    if not tokens.glued(i + 1) and "." not in tokens.low[i]:
        return day_month(tokens, i) or read_year(tokens, i)
    return (
        digit_date(tokens, i, clock)
        or hyphened(tokens, i)
        or day_month(tokens, i)
        or read_year(tokens, i)
    )


def day_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """A day of a month at token `i`: its number and the token after it."""
    low = tokens.low
    if tokens.kind[i] == NUMERAL and len(low[i]) <= 2 and low[i].isdecimal():
        if 1 <= int(low[i]) <= 31:
            suffix = tokens.glued(i + 1) and low[i + 1] in ("st", "nd", "rd", "th")
            return int(low[i]), i + 1 + suffix
        return None
    if low[i] in ORDINALS and ORDINALS[low[i]] <= 31:
        return ORDINALS[low[i]], i + 1
    if low[i] in ("twenty", "thirty"):
        j = i + 1 + tokens.hyphen(i + 1)
        day = {"twenty": 20, "thirty": 30}[low[i]] + ORDINALS.get(low[j], 99)
        return (day, j + 1) if day <= 31 else None
    return None


def _worded_day(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """`fifteen August 1993`, `thirty of November`: a cardinal in words before its month."""
    number = read_numeral(tokens, i) if tokens.kind[i] == WORD else None
    if number is None or number.ordinal or not isinstance(number.value, int):
        return None
    low, j = tokens.low, number.next
    k = j + (low[j] == "of")
    if not 1 <= number.value <= 31 or not (low[k] in MONTHS or low[k] in SHORT_MONTHS):
        return None
    dated = k > j or year_after(tokens, k + 1) or worded_year(tokens, k + 1)
    return (number.value, j) if dated else None


def day_first(tokens: Tokens, i: int) -> bool:
    day = day_at(tokens, i)
    if day is None:
        return False
    j = day[1] + (tokens.low[day[1]] == "of")
    return tokens.low[j] in MONTHS or tokens.low[j] in SHORT_MONTHS


def year_after(tokens: Tokens, j: int, *, comma: bool = True) -> tuple[int, int] | None:
    """A year at token `j`, a comma before it allowed: the year and the token after it."""
    low = tokens.low
    k = j
    if (comma and low[k] == ",") or low[k] == "of":
        k += 1
    if low[k] in APOSTROPHES and tokens.kind[k + 1] == NUMERAL and len(low[k + 1]) == 2:
        return calendars.century_year(int(low[k + 1]), 2000), k + 2
    if tokens.kind[k] != NUMERAL or len(low[k]) != 4 or not low[k].isdecimal():
        return None
    year = int(low[k])
    if not 1000 <= year <= 2200 or (tokens.glued(k + 1) and tokens.kind[k + 1] == WORD):
        return None
    return year, k + 1


def worded_year(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """A year in words behind a month: `two thousand and fifteen`, `nineteen eighty-four`."""
    low = tokens.low
    if low[j] not in ("two", "nineteen", "eighteen", "seventeen", "sixteen", "twenty"):
        return None
    first = read_numeral(tokens, j)
    if first is None or not isinstance(first.value, int) or first.ordinal:
        return None
    if 1600 <= first.value <= 2099:
        return first.value, first.next
    rest = read_numeral(tokens, first.next) if first.value in range(16, 21) else None
    if rest is None or not isinstance(rest.value, int) or rest.digits or rest.ordinal:
        return None
    return (100 * first.value + rest.value, rest.next) if 10 <= rest.value <= 99 else None


_YEAR_LED = word_set("in since by until till from before after during year early late mid")
_AFTER_YEAR = word_set(
    "and to the when as he she it they we i were was is a an that with for at in on but or by who"
)


def spoken_year(tokens: Tokens, i: int) -> When | None:
    """`in nineteen eighty-four`, `since two thousand and eleven`, with nothing counted by it."""
    if tokens.low[i - 1] not in _YEAR_LED or not i:
        return None
    year = worded_year(tokens, i)
    if year is None or tokens.kind[year[1]] == NUMERAL or tokens.hyphen(year[1]):
        return None
    if tokens.kind[year[1]] == WORD and tokens.low[year[1]] not in _AFTER_YEAR:
        return None
    return When(year[1], year=year[0], plain=True)


def day_month(tokens: Tokens, i: int) -> When | None:
    """`21 May 2018`, `the 21st of May`, `5-7 May`."""
    low = tokens.low
    day = day_at(tokens, i) or _worded_day(tokens, i)
    if day is None:
        return None
    j = day[1]
    tied = low[j] in DASHES and tokens.glued(j) == tokens.glued(j + 1)
    if tied and tokens.low[j] == "-" and tokens.glued(j) and _named_month(tokens, j + 1):
        return When(j + 2, month=SHORT_MONTHS.get(low[j + 1]) or MONTHS[low[j + 1]], day=day[0])
    if tied or low[j] in ("to", "and", "through", "till", "until"):
        last = day_at(tokens, j + 1 + (low[j + 1] == "the"))
        if last is None or last[0] <= day[0] or (low[j] == "and" and low[i - 1] != "between"):
            return None
        month = month_here(tokens, last[1] + (low[last[1]] == "of"), dated=True)
        if month is None:
            return None
        year = year_after(tokens, month[1])
        end = year[1] if year else month[1]
        return When(
            end, year=year[0] if year else None, month=month[0], day=day[0], last_day=last[0]
        )
    later = day_at(tokens, j) if tokens.flattened and low[i - 1] in ("on", "from") else None
    if later is not None and later[0] > day[0] and low[later[1]] in MONTHS:
        month = month_here(tokens, later[1], dated=True)  # 14 15 june
        if month is not None:
            return When(month[1], month=month[0], day=day[0], last_day=later[0])
    j += low[j] == "day" and low[j - 1] in _SUFFIXES
    j += low[j] == "of"
    month = month_here(tokens, j, dated=True)
    if month is None:
        return None
    if (low[j] == "may" or low[j] == "march") and not tokens.capital(j) and low[j - 1] != "of":
        follows = year_after(tokens, month[1]) is not None
        ends = tokens.kind[month[1]] not in (WORD, NUMERAL)
        ends = ends or (tokens.flattened and low[i - 1] == "on" and i > 0)
        if not (follows or ends) and low[i + 1] not in ("st", "nd", "rd", "th"):
            return None
    year = year_after(tokens, month[1]) or worded_year(tokens, month[1])
    year = year or _last_digits(tokens, month[1])
    if year is not None:
        return When(year[1], year=year[0], month=month[0], day=day[0])
    return When(month[1], month=month[0], day=day[0])


def _named_month(tokens: Tokens, j: int) -> bool:
    """Whether `Nov` of `19-Nov` stands here, with no year tied to it."""
    known = tokens.low[j] in SHORT_MONTHS or tokens.low[j] in MONTHS
    return known and tokens.capital(j) and not tokens.hyphen(j + 1)


def _last_digits(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """`7 Nov 16` in a list or a table: two digits of a year, with nothing counted by them."""
    digits = tokens.low[j]
    if tokens.kind[j] != NUMERAL or len(digits) != 2 or not digits.isdecimal():
        return None
    if tokens.glued(j) or tokens.kind[j + 1] in (WORD, NUMERAL) or tokens.low[j + 1] in "%-–:/$":
        return None
    return calendars.century_year(int(digits), 2000), j + 1


def month_first(tokens: Tokens, i: int) -> When | None:
    """`May 21, 2018`, `May 2018`, `May`."""
    low = tokens.low
    dated = month_here(tokens, i, dated=True)
    if dated is None:
        alone = month_here(tokens, i, dated=False)
        return None if alone is None else When(alone[1], month=alone[0])
    month, j = dated
    at = j + (low[j] == "the")
    day = day_at(tokens, at)
    if day is not None and _verbal(tokens, i, at, day[1]):
        day = None
    joined = tokens.glued(j) and tokens.glued(j + 1)
    if joined and low[j] in "-–" and (low[j + 1] in SHORT_MONTHS or low[j + 1] in MONTHS):
        return When(j, month=month)  # Jan-Feb 2017
    tied = joined and tokens.kind[j + 1] == NUMERAL
    if tied and low[j] == "-" and tokens.hyphen(j + 2):
        short = day_at(tokens, j + 1)
        year = year_after(tokens, j + 3, comma=False)
        if short is not None and year is not None:
            return When(year[1], year=year[0], month=month, day=short[0])  # Nov-07-2016
    if tied and low[j] == "-" and (year := year_after(tokens, j + 1, comma=False)):
        return When(year[1], year=year[0], month=month)
    if tied and low[j] == "-" and tokens.capital(i) and not tokens.hyphen(j + 2):
        short = day_at(tokens, j + 1)
        if short is not None:
            return When(short[1], month=month, day=short[0])
    if tied and low[j] == "/":
        year = year_after(tokens, j + 1)
        if year is not None:
            return When(year[1], year=year[0], month=month)
        day = day_at(tokens, j + 1)
        if day is not None:
            return When(day[1], month=month, day=day[0])
    loose = low[at] in ORDINALS and ORDINALS[low[at]] < 4 and low[at - 1] != "the"
    loose = loose and tokens.kind[at + 1] in (WORD, NUMERAL)
    loose = loose or (tokens.flattened and low[at - 1] == "the" and low[at + 1] in _SERIES)
    if day is not None and tokens.flattened and _day_before(tokens, i, day[1]):
        loose = True
    if loose and day is not None:
        loose = worded_year(tokens, day[1]) is None and year_after(tokens, day[1]) is None
    if day is not None and not loose:
        spoken = low[day[1]] in ("%", "percent", ":") or (
            tokens.glued(day[1]) and tokens.kind[day[1]] in (WORD, NUMERAL)
        )
        money = low[day[1]] in ("million", "billion", "trillion", "thousand", "hundred")
        if not spoken and not money:
            after = day[1] + (low[day[1]] == "of")
            last = _lost_hyphen(tokens, day)
            if last is not None:
                return When(last[2], year=last[1], month=month, day=day[0], last_day=last[0])
            year = year_after(tokens, day[1]) or worded_year(tokens, after)
            if year is not None:
                return When(year[1], year=year[0], month=month, day=day[0])
            return When(day[1], month=month, day=day[0])
    year = year_after(tokens, j + (low[j] == "in")) or worded_year(tokens, j)
    year = year or _short_year(tokens, j)
    if year is not None and (low[j] != "," or month_here(tokens, i, dated=False)):
        return When(year[1], year=year[0], month=month)
    bare = month_here(tokens, i, dated=False)
    return None if bare is None else When(bare[1], month=bare[0])


def _lost_hyphen(tokens: Tokens, day: tuple[int, int]) -> tuple[int, int, int] | None:
    """`june 20 25 2019` in a flattened text: last day, year, and the token after them."""
    last = day_at(tokens, day[1]) if tokens.flattened else None
    year = year_after(tokens, last[1], comma=False) if last and last[0] > day[0] else None
    return (last[0], year[0], year[1]) if last and year else None


_SERIES = word_set(
    "straight consecutive successive time month year week quarter such largest highest lowest "
    "biggest fastest rise fall increase decline"
)


def _day_before(tokens: Tokens, i: int, after: int) -> bool:
    """`on 12 may 11 days after`: the day stands before the month, and something is counted."""
    counted = tokens.low[after] in units.PLURAL_TIME or tokens.low[after] in units.MEASURES
    return counted and tokens.kind[i - 1] == NUMERAL and i > 0 and day_at(tokens, i - 1) is not None


def _verbal(tokens: Tokens, i: int, at: int, after: int) -> bool:
    """Whether `may second` without capitals is what may be done second."""
    if tokens.low[i] not in ("may", "march") or tokens.capital(i) or tokens.kind[at] != WORD:
        return False
    return tokens.kind[after] == WORD and year_after(tokens, after) is None


def _short_year(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """`April of 87`: two digits behind a month."""
    digits = tokens.low[j + 1]
    if tokens.low[j] != "of" or len(digits) != 2 or not digits.isdecimal():
        return None
    ends = tokens.kind[j + 2] not in (WORD, NUMERAL) and not tokens.glued(j + 2)
    ends = ends or tokens.low[j + 2] in (".", ",", ";", ")")
    return (calendars.century_year(int(digits), 2000), j + 2) if ends else None


def weekday_date(tokens: Tokens, i: int) -> When | None:
    """`Monday`, `Monday, May 21, 2018`, `Monday the 21st`, `Monday 21 May`."""
    low = tokens.low
    found = weekday_here(tokens, i)
    if found is None:
        return None
    weekday, j = found
    if low[i] in PLURAL_DAYS:
        # Every Saturday is on no one day.
        return When(j, settled=True)
    k = j + (low[j] == ",")
    k += low[k] == "the"
    if low[k] in MONTHS or low[k] in SHORT_MONTHS:
        date = month_first(tokens, k)
        if date is not None and date.day:
            return date
    elif tokens.kind[k] == NUMERAL or (low[k] in _DAY_WORDS and k == j):
        date = day_month(tokens, k) or short_date(tokens, k)
        if date is not None and date.day:
            return date
    day = day_at(tokens, k)
    suffixed = day is not None and (low[day[1] - 1] in _SUFFIXES or low[k] in ORDINALS)
    if suffixed and day is not None and low[j] == "," and tokens.kind[day[1]] == WORD:
        return When(j, weekday=weekday)  # Thursday, the 11th Circuit ruled
    if day is not None and (suffixed or low[k - 1] == "the") and low[day[1]] not in ("of", "-"):
        return When(day[1], weekday=weekday, day=day[0])
    return When(j, weekday=weekday)
