"""Parts and numbers of years: quarters, halves, fiscal years, seasons, decades, centuries."""

from __future__ import annotations

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.clock import Clock, Tense
from reader.highlights.figures.days import year_after
from reader.highlights.figures.number_words import ORDINALS, UNITS
from reader.highlights.figures.tense import tense_at
from reader.highlights.figures.tokens import APOSTROPHES, NUMERAL, Tokens
from reader.highlights.figures.vocabulary import DECADES, MONTHS, SHORT_MONTHS
from reader.highlights.figures.when import When
from reader.highlights.figures.words import word_set

_YEARS_OFF = {"last": -1, "next": 1, "this": 0}
_MONTHS_OFF = _YEARS_OFF | {"current": 0}
_VERBS = ("may", "march")
_SHORT_LED = frozenset(("in", "of", "since", "from", "by", "late", "early", "before", "after"))
_SEASON_LED = frozenset(("in", "during", "over", "of", "by", "until", "since", "through"))


def century_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    low = tokens.low
    if low[i + 1] in ("st", "nd", "rd", "th") and tokens.glued(i + 1) and low[i].isdecimal():
        j = i + 2 + tokens.hyphen(i + 2)
        if low[j] in ("century", "centuries") and len(low[i]) <= 2:
            return _century(tokens, int(low[i]), j + 1)
        if low[j] in _LISTING and len(low[i]) <= 2 and _centuries_follow(tokens, j):
            return When(i + 2, value=calendars.century(int(low[i])))
        if low[j] in ("quarter", "qtr") and low[i] in ("1", "2", "3", "4"):
            return _of_year(tokens, int(low[i]), j + 1, clock, quarters=True)
        if low[j] == "half" and low[i] in ("1", "2"):
            return _of_year(tokens, int(low[i]), j + 1, clock, quarters=False)
    return None


_CENTURY = frozenset(("century", "centuries"))
_LISTING = frozenset(("and", "or", "to", ",", "-", "–"))


def _centuries_follow(tokens: Tokens, j: int) -> bool:
    """`the 18th and early 19th centuries`: whether the first of them is a century too."""
    low = tokens.low
    j += 1
    j += low[j] in ("and", "the")
    if low[j] in ("early", "late", "mid"):
        j += 1 + tokens.hyphen(j + 1)
    if tokens.kind[j] == NUMERAL and low[j + 1] in ("st", "nd", "rd", "th"):
        return low[j + 2 + tokens.hyphen(j + 2)] in ("century", "centuries")
    return low[j] in ORDINALS and low[j + 1 + tokens.hyphen(j + 1)] in ("century", "centuries")


def season_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`summer 2018`, `summer of 2018`; bare, `the summer` of a year that is not told."""
    low = tokens.low
    year = year_after(tokens, i + 1, comma=False)
    if year is None:
        if low[i + 1] == "of" and low[i + 2] in ("last", "next", "this") and low[i + 3] == "year":
            offset = {"last": -1, "next": 1, "this": 0}[low[i + 2]]
            value = calendars.season(low[i], clock.year + offset) if clock.year else None
            return When(i + 4, value=value, settled=True)
        clear = low[i] in ("summer", "winter", "autumn") and not tokens.capital(i)
        clear = clear and low[i + 1] not in ("games", "olympics", "olympic", "palace")
        led = low[i - 1] in ("in", "whole", "entire", "all") or low[i + 1] in _SEASON_LASTS
        led = led or (low[i - 1] == "the" and low[i - 2] in _SEASON_LED)
        if (clear and led) or (low[i] == "spring" and led and low[i - 1] == "the"):
            return When(i + 1, settled=True)
        return None
    if low[i] == "winter" and low[year[1]] in ("-", "–", "/") and tokens.glued(year[1]):
        end = low[year[1] + 1]
        if end.isdecimal() and int(end) in (year[0] + 1, (year[0] + 1) % 100):
            return When(year[1] + 2, value=calendars.season(low[i], year[0]))
    return When(year[1], value=calendars.season(low[i], year[0]))


_SEASON_LASTS = frozenset(("period", "months", "season", "holidays"))
_WARM = frozenset(("temperature", "temperatures", "highs", "lows", "degrees", "weather", "heat"))


def bare_decade(tokens: Tokens, i: int) -> When | None:
    """`the 90s`, `the early 60s`; not `in her 40s`, nor how warm it is."""
    low = tokens.low
    digits = low[i]
    if len(digits) != 2 or digits[1] != "0" or digits < "20" or low[i + 1] not in ("s", "'", "’"):
        return None
    marked = low[i + 1] != "s"  # the 80's
    if marked and not (low[i + 2] == "s" and tokens.glued(i + 2)):
        return None
    parted = not tokens.glued(i + 1) and not tokens.flattened
    if parted or (not marked and tokens.glued(i + 2) and low[i + 2] in ("'", "’")):
        return None
    led = low[i - 1] == "the" or (low[i - 1] in ("early", "late", "mid") and low[i - 2] in _OPEN)
    led = led or (tokens.hyphen(i - 1) and low[i - 2] == "mid" and low[i - 3] in _OPEN)
    if not i or not led or not _WARM.isdisjoint(low[max(0, i - 12) : i + 8]):
        return None
    return When(i + 2 + marked, value=f"19{digits}/19{digits[0]}9")


_OPEN = frozenset(("the", "in", "since", "from", "until", "to", "of", ""))


def short_decade(tokens: Tokens, i: int) -> When | None:
    """`’90s`, `'60s`."""
    low = tokens.low
    digits = low[i + 1]
    if len(digits) != 2 or not digits.isdecimal() or not tokens.glued(i + 1):
        return None
    if low[i + 2] != "s" or not tokens.glued(i + 2) or digits[1] != "0":
        led = i > 0 and low[i - 1] in _SHORT_LED and not tokens.glued(i)
        ends = not tokens.glued(i + 2) or low[i + 2] in (".", ",", ";", ")")
        ends = ends and low[i + 2] not in APOSTROPHES and low[i + 2] not in ("%", "percent")
        return When(i + 2, year=calendars.century_year(int(digits), 2000)) if led and ends else None
    year = 1900 + int(digits) if int(digits) > 20 else 2000 + int(digits)
    return When(i + 3, value=f"{year}/{year + 9}")


def worded_decade(tokens: Tokens, i: int) -> When | None:
    """`the nineties`, not `in her nineties`."""
    if tokens.low[i - 1] not in ("the", "early", "late", "mid", "-", "in", "since"):
        return None
    year = DECADES[tokens.low[i]]
    return When(i + 1, value=f"{year}/{year + 9}")


def period_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """Quarters, half years, fiscal years, centuries in words."""
    low = tokens.low
    word = low[i]
    if word in ("q", "h", "fy", "cy") and (tokens.glued(i + 1) or word in ("fy", "cy")):
        halved = tokens.flattened and year_after(tokens, i + 2, comma=False) is not None
        coded = word != "h" or tokens.capital(i) or halved
        return _coded_period(tokens, i, clock) if coded else None
    if word == "ad":
        return era_year(tokens, i + 1, marked=True) if tokens.raw(i) == "AD" else None
    if word in ORDINALS:
        j = i + 1 + tokens.hyphen(i + 1)
        if low[j] in ("century", "centuries"):
            return _century(tokens, ORDINALS[word], j + 1)
        if low[j] in _LISTING and ORDINALS[word] < 30 and _centuries_follow(tokens, j):
            return When(i + 1, value=calendars.century(ORDINALS[word]))
        if low[j] == "decade" and low[j + 1] in ("of", "in") and ORDINALS[word] <= 10:
            return _decade_of_century(tokens, ORDINALS[word], j + 2, clock)
        if low[j] in ("quarter", "qtr") and ORDINALS[word] <= 4:
            return _of_year(tokens, ORDINALS[word], j + 1, clock, quarters=True)
        if low[j] == "half" and ORDINALS[word] <= 2:
            return _of_year(tokens, ORDINALS[word], j + 1, clock, quarters=False)
    if word == "twenty" and low[i + 1 + tokens.hyphen(i + 1)] == "first":
        j = i + 2 + tokens.hyphen(i + 1)
        j += tokens.hyphen(j)
        return When(j + 1, value=calendars.century(21)) if low[j] == "century" else None
    if word in ("fiscal", "calendar", "financial") or (
        word in ("school", "academic", "tax") and low[i + 1] == "year"
    ):
        j = i + 1 + (low[i + 1] == "year")
        j += low[j] == "of" and j == i + 2
        year = year_after(tokens, j, comma=False)
        if year is None:
            return None
        k = year[1]
        if low[k] in APOSTROPHES and low[k + 1] == "s" and tokens.glued(k + 1):
            part = k + 3 + tokens.hyphen(k + 3)
            if ORDINALS.get(low[k + 2], 9) <= 4 and low[part] == "quarter":
                value = calendars.quarter(year[0], ORDINALS[low[k + 2]])
                return When(part + 1, value=value)
        return _split_year(tokens, k, year[0])
    if word == "year" and tokens.hyphen(i + 1) and low[i + 2] == "end":
        return When(i + 3, value=clock.year_on(0), settled=True)
    return None


def _century(tokens: Tokens, number: int, j: int) -> When | None:
    """A century, before our era where that is said: `the 3rd century B.C.`; not a film studio."""
    if tokens.capital(j - 1) and tokens.capital(j) and not tokens.raw(j).isupper():
        return None
    era, after = _era_at(tokens, j)
    if era is None or era[0] != "b":
        return When(after, value=calendars.century(number))
    first, last = (
        calendars.era(100 * number, before=True),
        calendars.era(100 * number - 99, before=True),
    )
    return When(after, value=f"{first}/{last}" if first and last else None, settled=True)


def _decade_of_century(tokens: Tokens, number: int, j: int, clock: Clock) -> When | None:
    """`the first decade of the 20th century`, `the second decade of this century`."""
    low = tokens.low
    if low[j] == "this" and low[j + 1] == "century" and clock.year:
        first = clock.year // 100 * 100
        after = j + 2
    else:
        j += low[j] == "the"
        words = low[j + 1 : j + 6]
        told = century_at(tokens, j, clock) if "century" in words else None
        if told is None and "century" in words and "decade" not in words:
            told = period_at(tokens, j, clock) if low[j] in ORDINALS or low[j] == "twenty" else None
        if told is None or not told.value or not told.value[:4].isdecimal():
            return None
        first, after = int(told.value[:4]) // 100 * 100, told.next
    first += 10 * (number - 1)
    return When(after, value=f"{first:04}/{first + 9:04}")


def told_decade(tokens: Tokens, i: int) -> When | None:
    """`nineteen-nineties`, `the two thousands`, `the eighteen hundreds`."""
    low = tokens.low
    hundreds = UNITS.get(low[i], 0)
    j = i + 1 + tokens.hyphen(i + 1)
    if 16 <= hundreds <= 19 and low[j] in DECADES:
        year = 100 * hundreds + DECADES[low[j]] % 100
        return When(j + 1, value=f"{year}/{year + 9}")
    if low[i - 1] != "the" or low[j + 1] == "of":
        return None
    if hundreds == 2 and low[j] == "thousands":
        return When(j + 1, value="2000/2009")
    if 11 <= hundreds <= 19 and low[j] == "hundreds":
        return When(j + 1, value=f"{100 * hundreds}/{100 * hundreds + 99}")
    return None


def quarter_coded(tokens: Tokens, i: int) -> When | None:
    """`1Q18`, `2Q 2019`, `1H 2018`: the number before its letter, with a year."""
    low = tokens.low
    letter = low[i + 1]
    if low[i] not in ("1", "2", "3", "4") or letter not in ("q", "h") or not tokens.capital(i + 1):
        return None
    if not tokens.glued(i + 1) or (letter == "h" and low[i] in "34"):
        return None
    make = calendars.quarter if letter == "q" else calendars.half
    j = i + 2 + (low[i + 2] in APOSTROPHES)
    short = low[j]
    if tokens.glued(j) and len(short) == 2 and short.isdecimal():
        return When(j + 1, value=make(2000 + int(short), int(low[i])))
    year = year_after(tokens, i + 2, comma=False)
    if year is not None:
        return When(year[1], value=make(year[0], int(low[i])))
    return When(i + 2, quarter=int(low[i])) if letter == "q" else None


def _coded_period(tokens: Tokens, i: int, clock: Clock) -> When | None:
    low = tokens.low
    digits = low[i + 1]
    if not digits.isdecimal():
        return None
    if low[i] in ("fy", "cy"):
        if len(digits) not in (2, 4) or not (tokens.glued(i + 1) or tokens.raw(i).isupper()):
            alone = len(digits) == 4 and low[i] == "cy"
            return When(i + 2, value=calendars.absolute(int(digits))) if alone else None
        year = int(digits) if len(digits) == 4 else 2000 + int(digits)
        return _split_year(tokens, i + 2, year)
    if low[i] == "q" and tokens.glued(i + 2) and low[i + 2] in APOSTROPHES:
        told = year_after(tokens, i + 2)
        if told is not None and digits in ("1", "2", "3", "4"):
            return When(told[1], value=calendars.quarter(told[0], int(digits)))
    if digits not in ("1", "2", "3", "4")[: 4 if low[i] == "q" else 2]:
        return None
    return _of_year(tokens, int(digits), i + 2, clock, quarters=low[i] == "q")


def _split_year(tokens: Tokens, j: int, year: int) -> When:
    """A fiscal year; `2018-19` is the one that ends in 2019 and keeps both."""
    low = tokens.low
    if low[j] in ("-", "–", "/") and tokens.glued(j) and tokens.glued(j + 1):
        end = low[j + 1]
        if end.isdecimal() and int(end) == (year + 1 if len(end) == 4 else (year + 1) % 100):
            return When(j + 2, value=f"{year}/{year + 1}")
    return When(j, value=calendars.absolute(year))


def era_year(tokens: Tokens, i: int, *, marked: bool = False) -> When | None:
    """`44 BC`, `500 B.C.`, `79 CE`; `AD 79` where `marked` says that the era stood in front."""
    low = tokens.low
    digits = low[i].replace(",", "")
    if not digits.isdecimal() or len(digits) > 4:
        return None
    if marked:
        return When(i + 1, value=calendars.era(int(digits), before=False))
    letters, j = _era_at(tokens, i + 1)
    if letters is None:
        return None
    return When(j, value=calendars.era(int(digits), before=letters[0] == "b"))


def _era_at(tokens: Tokens, j: int) -> tuple[str | None, int]:
    """The letters of an era at token `j` (`B.C.`, `BCE`, `AD`) and the token after it."""
    low, start = tokens.low, j
    if low[j] in ("b", "a", "c") and low[j + 1] == "." and tokens.glued(j + 1):
        letters, j = low[j] + low[j + 2], j + 3
        j += low[j] == "." and tokens.glued(j)
        if low[j] == "e":
            letters, j = letters + "e", j + 1 + (low[j + 1] == ".")
    elif tokens.raw(j).isupper() or (tokens.flattened and low[j] in ("bc", "bce")):
        letters, j = low[j], j + 1
    else:
        return None, start
    return (letters, j) if letters in ("bc", "bce", "ad", "ce") else (None, start)


def _of_year(tokens: Tokens, number: int, j: int, clock: Clock, *, quarters: bool) -> When | None:
    """A quarter or half and its year: `of 2018`, `of last year`, none for a bare quarter."""
    low = tokens.low
    make = calendars.quarter if quarters else calendars.half
    year = year_after(tokens, j + tokens.hyphen(j), comma=False)
    if year is not None:
        return When(year[1], value=make(year[0], number))
    k = j + (low[j] == "of")
    if low[k] in ("fy", "cy", "fiscal"):
        told = period_at(tokens, k, clock)
        if told is not None and told.value and len(told.value) == 4:
            return When(told.next, value=make(int(told.value), number))
    k = j + (low[j] == "of")
    k += low[k] in ("the", "this")
    if low[k] == "fiscal":
        k += 1
    if low[k] == "year" and (k > j + 1 or low[k - 1] == "this"):
        value = make(clock.year, number) if clock.year else None
        return When(k + 1, value=value, settled=True)
    if low[k] in _YEARS_OFF and low[k + 1] == "year":
        value = make(clock.year + _YEARS_OFF[low[k]], number) if clock.year else None
        return When(k + 2, value=value, settled=True)
    if not quarters:
        return _half_of(tokens, number, j, clock)
    if not _PLAYED.isdisjoint(low[max(0, j - 40) : j + 40]):
        return None  # a quarter of a game
    return When(j, quarter=number)


_BUSINESS = word_set(
    "profit profits revenue revenues sales earnings turnover loss losses dividend interim pretax "
    "output exports imports growth economy gdp margin margins guidance demand orders shipments "
    "production inflation investment spending"
)
_GOALS = word_set("goal goals penalty scored striker midfielder team match possession kickoff game")


def _bare_half(tokens: Tokens, number: int, j: int, clock: Clock) -> When | None:
    """`profit in the first half`: of a business year, told where the calendar leaves no doubt."""
    low, i = tokens.low, j - 2
    if low[i - 1] != "the" or tokens.hyphen(j) or tokens.hyphen(i + 1):
        return None
    near = low[max(0, i - 25) : j + 25]
    if _BUSINESS.isdisjoint(near) or not (_PLAYED | _GOALS).isdisjoint(near):
        return None
    ahead = tense_at(tokens, i, j) is Tense.FUTURE
    if clock.year is None or clock.month is None:
        return When(j, settled=True)
    later = clock.month > 6
    told = {(1, True, False): 0, (2, False, False): -1, (2, False, True): 0, (2, True, True): 0}
    offset = told.get((number, later, ahead))
    value = calendars.half(clock.year + offset, number) if offset is not None else None
    return When(j, value=value, settled=True)


_PLAYED = word_set(
    "foul fouls rebounds rebound touchdown touchdowns halftime scored quarterback dunk jumper nba "
    "nfl buzzer pointers interception"
)


def _half_of(tokens: Tokens, number: int, j: int, clock: Clock) -> When | None:
    """`the first half of March`, `the second half of the 20th century`."""
    low = tokens.low
    if low[j] != "of":
        return _bare_half(tokens, number, j, clock)
    k = j + 1 + (low[j + 1] == "the")
    month = MONTHS.get(low[k]) or SHORT_MONTHS.get(low[k])
    if month is not None and (tokens.capital(k) or tokens.flattened or low[k] not in _VERBS):
        told = year_after(tokens, k + 1)
        after = told[1] if told else k + 1
        in_month = clock.in_month(month, tense_at(tokens, j - 2, after))
        whole = f"{told[0]:04}-{month:02}" if told else in_month
    elif low[k] in _MONTHS_OFF and low[k + 1] == "month":
        whole, after = clock.month_on(_MONTHS_OFF[low[k]]), k + 2
    elif low[k] == "month" and low[k - 1] == "the":
        whole, after = clock.month_on(0), k + 1
    else:
        if _CENTURY.isdisjoint(low[k + 1 : k + 5]) or "half" in low[k + 1 : k + 5]:
            return None
        century = century_at(tokens, k, clock) or (
            period_at(tokens, k, clock) if low[k] in ORDINALS or low[k] == "twenty" else None
        )
        years = century.value.split("/") if century and century.value else []
        if century is None or len(years) != 2 or not (years[0] + years[1]).isdecimal():
            return None
        first = int(years[0]) // 100 * 100 + (50 if number == 2 else 0)
        return When(century.next, value=f"{first:04}/{first + 49:04}")
    return When(after, value=calendars.half_month(whole, number), settled=True)
