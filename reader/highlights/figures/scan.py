"""The scan over a text: which rule is tried where, and how its finding becomes a mark."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from babel.core import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol

from reader.highlights.figures import currencies
from reader.highlights.figures.ages import age_decade
from reader.highlights.figures.amounts import read_amount
from reader.highlights.figures.borrowed import borrow
from reader.highlights.figures.bounds import bound_after, bound_before
from reader.highlights.figures.clock import SEASONS, Clock
from reader.highlights.figures.context import (
    PERCENT_SIGNS,
    read_one_coin,
    read_one_unit,
    read_part_of_point,
    read_percent,
    read_several,
    read_sign_first,
    read_vague,
)
from reader.highlights.figures.counts import is_figure, programme, titled
from reader.highlights.figures.dates import read_date
from reader.highlights.figures.deserts import Deserts, read_bare
from reader.highlights.figures.flat_money import context_money
from reader.highlights.figures.foreign import vocabulary
from reader.highlights.figures.found import Found, Lean
from reader.highlights.figures.holidays import HOLIDAY_WORDS
from reader.highlights.figures.narrative import DayTold, keep_order, lean_on, retell
from reader.highlights.figures.number_words import NUMBER_WORDS, ORDINALS, UNITS, VULGAR
from reader.highlights.figures.numeric_days import month_first_by
from reader.highlights.figures.periods import read_period
from reader.highlights.figures.phones import phone_end
from reader.highlights.figures.relative import RELATIVE
from reader.highlights.figures.rhythms import RHYTHM_WORDS, read_rhythm
from reader.highlights.figures.spoken import PARTS_OF_DAY, PLURAL_PARTS
from reader.highlights.figures.stretches import STRETCH_WORDS
from reader.highlights.figures.tense import tense_at
from reader.highlights.figures.times import read_time
from reader.highlights.figures.tokens import (
    APOSTROPHES,
    DASHES,
    NUMERAL,
    SIGN,
    WORD,
    Tokens,
    windows,
)
from reader.highlights.figures.vocabulary import DECADES, MONTHS, PARTLY, SHORT_MONTHS, WEEKDAYS
from reader.highlights.figures.weeks import COUNTED_WORDS
from reader.highlights.figures.words import word_set
from reader.text.marks import Mark, MarkKind

_NUMBERS = NUMBER_WORDS | frozenset(ORDINALS) | frozenset(VULGAR)
_NUMBERS |= {"half", "quarter", "third", "minus", "negative", "dozen"}
_PERCENTS = frozenset(("per", "percent", "percents", "percentage"))
_DATES = (
    frozenset(MONTHS) | frozenset(SHORT_MONTHS) | frozenset(WEEKDAYS) | RELATIVE | PARTLY
    | frozenset(SEASONS) | frozenset(DECADES) | frozenset(ORDINALS)
    | word_set("q h fy cy ad fiscal calendar financial school academic tax year day twenty thirty")
    | {"now"}
    | HOLIDAY_WORDS | COUNTED_WORDS | STRETCH_WORDS | frozenset(UNITS)
)  # fmt: skip
_TIMES = word_set("noon midnight midday noonish mid half quarter") | PARTS_OF_DAY | PLURAL_PARTS
_TIMES |= NUMBER_WORDS
_PERIODS = word_set(
    "a an past last next daily weekly monthly quarterly yearly annual annually hourly several "
    "couple few biweekly fortnightly bimonthly biennial biannual nightly semiannual semiannually "
    "biannually triennial semimonthly bi semi all coming following previous"
)
_SIGNS = DASHES | APOSTROPHES | frozenset("(+#")
_LONG_SENTENCE = 40
_LONE = 6
_VAGUE = word_set(
    "tens dozens hundreds thousands millions billions trillions multibillion multimillion "
    "multitrillion multi"
)


@cache
def _currency_words() -> frozenset[str]:
    """The codes and letters of currencies that stand in front of an amount."""
    codes = frozenset(code.lower() for code in currencies.currency_codes())
    letters = frozenset(currencies.DOLLAR_PREFIXES) | {"rs", "rp", "u"}
    letters |= {code.lower() for code in currencies.CODES_SAID}
    letters |= {"m" + code for code in codes}
    letters |= {sign[:-1] for sign in currencies.LETTERED_SIGNS}
    letters |= {sign.lower() for sign in currencies.LETTERED}
    return codes | letters


@cache
def _starters() -> frozenset[str]:
    """The words at which any rule may start."""
    words = _NUMBERS | _DATES | RHYTHM_WORDS | _TIMES | _PERIODS | _VAGUE | _PERCENTS
    return words | _currency_words()


@cache
def _decimal_comma(language: str | None) -> bool:
    """Whether a language writes decimals with a comma, by CLDR; unknown ones do as English."""
    if language is None or language.startswith("en"):
        return False
    try:
        return get_decimal_symbol(language.replace("-", "_")) == ","
    except (UnknownLocaleError, ValueError):
        return False


@cache
def _month_first(language: str | None) -> bool | None:
    """Whether a language (`de`, `en-GB`) writes the month first, by CLDR; None: nothing tells.

    English without a region is written in both orders.
    """
    if language is None or language == "en":
        return None
    try:
        pattern = Locale.parse(language, sep="-").date_formats["short"].pattern
    except (UnknownLocaleError, ValueError):
        return None
    return "M" in pattern and pattern.index("M") < pattern.index("d")


def find_figures(
    text: str,
    *,
    published: str | None = None,
    language: str | None = None,
    flattened: bool = False,
) -> list[Mark]:
    """The figures of a text with their values, in text order, none overlapping another.

    `published` (ISO 8601, any precision) resolves relative and partial dates; without it only
    absolute ones have a value. `flattened` says that case and punctuation are lost, which makes
    the rules for months, years and names stricter. The grammar is English; in another
    `language` (BCP 47) it finds what is written with signs and digits. The order of day and
    month in `3/4/2018` is that of clear dates in the same text (`25/12/2018`), else of the
    language's region; where neither tells it, `low` and `high` are the two days it may be.
    """
    clock = Clock.of(published)
    english = language is None or language.startswith("en")
    comma = _decimal_comma(language)
    clear = month_first_by(text)
    month_first = _month_first(language) if clear is None else clear
    marks: list[Mark] = []
    days: list[DayTold] = []
    leans: list[tuple[int, Lean]] = []
    for start, end in windows(text):
        piece = text if end - start == len(text) else text[start:end]
        tokens = Tokens(
            piece,
            flattened=flattened,
            decimal_comma=comma,
            month_first=month_first,
            words=vocabulary(language),
        )
        _scan(tokens, clock, marks, days, leans, offset=start, english=english)
    retell(marks, days, clock)
    keep_order(text, marks)
    lean_on(marks, leans, clock)
    borrow(text, marks)
    return marks


def _scan(
    tokens: Tokens,
    clock: Clock,
    marks: list[Mark],
    days: list[DayTold],
    leans: list[tuple[int, Lean]],
    *,
    offset: int,
    english: bool,
) -> None:
    """Adds the figures of a piece of text that stands at `offset`.

    Bare weekdays and dates that lean on others are noted, to be looked at when all are known.
    """
    starters = _starters()
    deserts = Deserts(tokens)
    floor = i = 0
    kinds, lows = tokens.kind, tokens.low
    while i < tokens.count:
        kind = kinds[i]
        if kind == WORD:
            told = kinds[i + 1] == NUMERAL or lows[i + 1] in currencies.SIGNS
            if lows[i] not in starters or not (english or told):
                i += 1
                continue
        elif kind == SIGN:
            low = lows[i]
            sign = low in currencies.SIGNS or (not english and low in PERCENT_SIGNS)
            if (low not in _SIGNS and not sign) or (sign and kinds[i + 1] == SIGN == kinds[i + 2]):
                i += 1
                continue
        elif kind != NUMERAL:
            i += 1
            continue
        if deserts.hold(i):
            found = read_bare(tokens, i)
            if found is not None:
                marks.append(_mark(tokens, found, offset))
            floor = i = found.next if found is not None else i + 1
            continue
        skip = phone_end(tokens, i) if kind == NUMERAL or lows[i] in ("(", "+") else None
        if skip is not None:
            floor = i = max(skip, i + 1)
            continue
        found = _read(tokens, i, clock)
        if found is None:
            i += 1
            continue
        found = _bounded(tokens, found, floor)
        if found.first < floor:  # it takes in the day told right before: Thursday, a year from now
            if marks[-1].start == offset + tokens.start[found.first]:
                marks.pop()
                days[:] = (day for day in days if day.mark < len(marks))
            else:
                found = replace(found, first=i)
        marks.append(_mark(tokens, found, offset))
        if found.lean is not None:
            leans.append((len(marks) - 1, found.lean))
        if found.kind is MarkKind.DATE and found.next == found.first + 1:
            weekday = WEEKDAYS.get(lows[found.first])
            if weekday is not None and found.value is not None:
                tense = tense_at(tokens, found.first, found.next, ahead=_LONG_SENTENCE)
                days.append(DayTold(len(marks) - 1, weekday, tense))
        floor = i = found.next


def _mark(tokens: Tokens, found: Found, offset: int) -> Mark:
    start, end = tokens.start[found.first], tokens.end[found.next - 1]
    return Mark(
        offset + start, offset + end, tokens.text[start:end], found.kind,
        found.value, found.low, found.high, found.unit, found.bound,
    )  # fmt: skip


def _read(tokens: Tokens, i: int, clock: Clock) -> Found | None:
    """The first rule that fits at token `i`."""
    kind, low = tokens.kind[i], tokens.low[i]
    if low in PERCENT_SIGNS:
        return read_sign_first(tokens, i)
    numeral = kind == NUMERAL
    if low in ("quarter", "half"):
        found = read_part_of_point(tokens, i)
        if found is not None:
            return found
    if numeral or low in DECADES:
        found = age_decade(tokens, i)
        if found is not None:
            return found
    if numeral or low in _DATES or low in APOSTROPHES:
        found = read_date(tokens, i, clock)
        if found is not None:
            return found
    if low in APOSTROPHES or low in "(+#":
        return None
    if numeral or low in _TIMES:
        found = read_time(tokens, i, clock)
        if found is not None:
            return found
    if low in _PERIODS:
        found = read_period(tokens, i, clock) or read_one_unit(tokens, i)
        found = found or read_one_coin(tokens, i)
        if found is None and low in ("several", "few"):
            found = read_several(tokens, i)
        if found is not None:
            return found
    if low in RHYTHM_WORDS:
        return read_rhythm(tokens, i)
    if low in _VAGUE:
        return read_vague(tokens, i)
    if low in _PERCENTS:
        return read_percent(tokens, i)
    currency = low in _currency_words() and tokens.kind[i + 1] != WORD
    if kind == WORD and not (currency or low in _NUMBERS):
        return None
    if kind == SIGN and low in DASHES and not _sign_here(tokens, i):
        return None
    found = read_amount(tokens, i)
    if found is None:
        return None
    if found.kind is MarkKind.NUMBER:
        if not is_figure(tokens, found):
            return None
        return context_money(tokens, found)
    if numeral and _inside_code(tokens, i):
        return None
    measured = found.kind in (MarkKind.QUANTITY, MarkKind.DURATION)
    if measured and programme(tokens, i, found.next):
        return None
    named = titled(tokens, i) or (kind == WORD and tokens.capital(i) and tokens.capital(found.next))
    if measured and named and tokens.capital(found.next - 1):
        return None  # Three Mile Island
    if found.kind is MarkKind.DURATION:
        return read_period(tokens, i, clock, amount=found)
    return found


def _sign_here(tokens: Tokens, i: int) -> bool:
    """Whether a dash is a minus: glued to what follows and parted from what stands before."""
    if tokens.glued(i + 2) and tokens.low[i + 2] in DASHES:
        return False
    if not i and tokens.count <= _LONE:
        return True  # a text that is nothing but a number
    return tokens.glued(i + 1) and not tokens.glued(i) and tokens.kind[i - 1] != NUMERAL


def _inside_code(tokens: Tokens, i: int) -> bool:
    """Whether the numeral is the tail of a word or code: `SCP-173 m`, `v2 kg`."""
    if not i or not tokens.glued(i):
        return False
    before = tokens.low[i - 1]
    if tokens.kind[i - 1] in (WORD, NUMERAL) or before in ("_", "#", "@"):
        return True
    if before == "." and tokens.glued(i - 1) and tokens.kind[i - 2] == WORD:
        return True  # name.3t
    if before == ":" and tokens.glued(i - 1) and tokens.kind[i - 2] == NUMERAL:
        return True
    if before == "/" and tokens.kind[i - 2] == NUMERAL and "." in tokens.low[i - 2]:
        return tokens.glued(i - 1)  # 0.7092/97 dollars: a price and the end of another
    return (
        before in DASHES
        and before != "—"
        and tokens.glued(i - 1)
        and (tokens.kind[i - 2] == WORD and before == "-")
    )


def _bounded(tokens: Tokens, found: Found, floor: int) -> Found:
    """Takes in the words of a bound in front of a figure or behind it."""
    before = bound_before(tokens, found, floor)
    if before is not None:
        return replace(found, first=before[0], bound=before[1])
    if found.kind is MarkKind.DATE:
        return found
    after = bound_after(tokens, found.next)
    if after is not None:
        return replace(found, next=after[0], bound=after[1])
    return found
