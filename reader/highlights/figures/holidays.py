"""Holidays and the days they fall on in a year."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import cache

from reader.highlights.figures.clock import Clock, Tense
from reader.highlights.figures.tokens import APOSTROPHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import MONTHS, WEEKDAYS
from reader.highlights.figures.words import word_set

# Names without apostrophes → month-day; month, which weekday (Monday is 0) and the how manieth
# (-1 the last); or days after Easter Sunday.
_FIXED = {
    "new years day": (1, 1), "new year day": (1, 1), "new years eve": (12, 31),
    "new year eve": (12, 31), "groundhog day": (2, 2), "valentines day": (2, 14),
    "valentine day": (2, 14), "st patricks day": (3, 17), "saint patricks day": (3, 17),
    "april fools day": (4, 1), "april fools": (4, 1), "earth day": (4, 22), "may day": (5, 1),
    "cinco de mayo": (5, 5), "juneteenth": (6, 19), "canada day": (7, 1),
    "independence day": (7, 4), "bastille day": (7, 14), "halloween": (10, 31),
    "all saints day": (11, 1), "armistice day": (11, 11), "veterans day": (11, 11),
    "remembrance day": (11, 11), "christmas eve": (12, 24), "christmas day": (12, 25),
    "christmas": (12, 25), "xmas": (12, 25), "boxing day": (12, 26), "anzac day": (4, 25),
    "australia day": (1, 26), "international workers day": (5, 1),
    "international womens day": (3, 8), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
    "new years": (1, 1), "all souls day": (11, 2), "inauguration day": (1, 20), "tax day": (4, 15),
    "singles day": (11, 11), "flag day": (6, 14), "st georges day": (4, 23),
    "st andrews day": (11, 30), "st davids day": (3, 1), "burns night": (1, 25),
    "ve day": (5, 8), "human rights day": (12, 10), "world aids day": (12, 1),
}  # fmt: skip
_MOVING = {
    "martin luther king day": (1, 0, 3), "martin luther king jr day": (1, 0, 3),
    "mlk day": (1, 0, 3), "presidents day": (2, 0, 3), "mothers day": (5, 6, 2),
    "black friday": (11, 3, 4), "cyber monday": (11, 3, 4),
    "mother day": (5, 6, 2), "memorial day": (5, 0, -1), "fathers day": (6, 6, 3),
    "father day": (6, 6, 3), "labor day": (9, 0, 1), "labour day": (9, 0, 1),
    "indigenous peoples day": (10, 0, 2), "election day": (11, 0, 1),
    "columbus day": (10, 0, 2), "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4),
}  # fmt: skip
# Days of shopping after Thanksgiving: names of sales as well, days only with a year.
_SHOPPING = {"black friday": 1, "cyber monday": 4, "election day": 1}
_EASTER = {
    "shrove tuesday": -47, "mardi gras": -47, "ash wednesday": -46, "palm sunday": -7,
    "maundy thursday": -3, "good friday": -2, "holy saturday": -1, "easter": 0,
    "easter sunday": 0, "easter day": 0, "easter monday": 1, "whit monday": 50, "whit sunday": 49,
    "pentecost": 49, "ascension day": 39, "mothering sunday": -21,
}  # fmt: skip
_NAMES = frozenset(_FIXED) | frozenset(_MOVING) | frozenset(_EASTER)
HOLIDAY_WORDS = frozenset(name.split()[0] for name in _NAMES)
_LONGEST = max(len(name.split()) for name in _NAMES)
# A tree or an egg of the day is not the day.
_DAY_WORDS = frozenset(MONTHS) | frozenset(WEEKDAYS) | {"eve", "mass", "weekend", "week"}
_LED = word_set("on by since before after until this last next at")
_THINGS = word_set(
    "tree trees card cards carol carols party parties gift gifts present presents dinner lights "
    "song songs pudding market markets shopping egg eggs bunny island islands story stories album "
    "special movie movies film films parade sales shoppers decorations cake spirit rising"
)


def holiday_at(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """The holiday named at token `i` and the token after it."""
    if tokens.low[i] not in HOLIDAY_WORDS or tokens.kind[i] != WORD:
        return None
    if tokens.low[i] == "may" and not tokens.capital(i):
        return None  # they may day by day
    words: list[str] = []
    best: tuple[str, int] | None = None
    j = i
    for _ in range(_LONGEST):
        word, j = _word(tokens, j)
        if not word:
            break
        words.append(word)
        name = " ".join(words)
        if name in _NAMES:
            best = (name, j)
    if best is None or tokens.low[best[1]] in _THINGS:
        return None
    named = tokens.capital(i) and tokens.capital(best[1]) and tokens.low[best[1]] not in _DAY_WORDS
    if named and not (i and tokens.low[i - 1] in _LED):
        return None  # the Good Friday Agreement
    sale = best[0] in _SHOPPING and tokens.kind[best[1]] != NUMERAL
    if sale and not (i and tokens.low[i - 1] in _LED) and best[0] != "election day":
        return None
    if best[0] == "new years" and tokens.kind[best[1]] == WORD:
        return None  # new year's resolutions
    lower = not tokens.flattened and not tokens.capital(i)
    if lower and best[0] in ("earth day", "may day", "labor day", "mother day", "father day"):
        dated = tokens.kind[best[1]] == NUMERAL or tokens.low[best[1]] == "weekend"
        led = tokens.low[i - 1] in ("on", "by", "this", "next", "last")
        return best if dated or led else None
    return best


def _word(tokens: Tokens, j: int) -> tuple[str, int]:
    """A word of a name and the token after it; `year’s` and `years'` are `years`."""
    if tokens.kind[j] != WORD:
        return "", j
    word, j = tokens.low[j], j + 1
    if tokens.low[j] == "." and word in ("st", "jr"):
        j += 1
    if tokens.flattened and tokens.low[j] == "s":
        return word + "s", j + 1
    if tokens.low[j] in APOSTROPHES and tokens.glued(j):
        if tokens.low[j + 1] == "s" and tokens.glued(j + 1):
            return word + "s", j + 2
        if word.endswith("s"):
            return word, j + 1
    return word, j


@cache
def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous computus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The n-th (-1: the last) weekday of a month; None where there are not so many."""
    first = (weekday - date(year, month, 1).weekday()) % 7 + 1
    size = calendar.monthrange(year, month)[1]
    day = first + 7 * (nth - 1) if nth > 0 else first + (size - first) // 7 * 7 + 7 * (nth + 1)
    return date(year, month, day) if 1 <= day <= size else None


def holiday_on(name: str, year: int) -> date | None:
    """The day of a holiday in a year of the Gregorian calendar."""
    if not 1583 <= year <= 9998:
        return None
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _EASTER:
        return easter(year) + timedelta(days=_EASTER[name])
    day = nth_weekday(year, *_MOVING[name])
    return day + timedelta(days=_SHOPPING.get(name, 0)) if day else None


def nearest_holiday(name: str, clock: Clock, tense: Tense) -> date | None:
    """The holiday that a text means without a year: the nearest, unless the tense says else."""
    if clock.day is None:
        return None
    here = clock.day
    days = [
        day
        for year in (here.year - 1, here.year, here.year + 1)
        for day in [holiday_on(name, year)]
        if day is not None
    ]
    if tense is Tense.FUTURE:
        days = [day for day in days if day >= here] or days
    elif tense is Tense.PAST:
        days = [day for day in days if day <= here] or days
    return min(days, key=lambda day: (abs(day - here), day > here), default=None)
