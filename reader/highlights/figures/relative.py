"""Dates told from the day of publication: yesterday, last week, next May, the past two years."""

from __future__ import annotations

from reader.highlights.figures.clock import SEASONS, Clock, Tense
from reader.highlights.figures.feasts import feast_at
from reader.highlights.figures.found import Lean
from reader.highlights.figures.holidays import HOLIDAY_WORDS
from reader.highlights.figures.stretches import period_on
from reader.highlights.figures.tense import tense_at
from reader.highlights.figures.tokens import WORD, Tokens
from reader.highlights.figures.vocabulary import MONTHS, SHORT_MONTHS, WEEKDAYS
from reader.highlights.figures.when import When
from reader.highlights.figures.words import word_set

_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "yesteryear": None}
_OFFSETS = {
    "this": 0, "last": -1, "next": 1, "past": -1, "previous": -1, "preceding": -1, "prior": -1,
    "coming": 1, "following": 1, "upcoming": 1, "current": 0,
}  # fmt: skip
# Without `this` or `the` in front, these words are about anything: `following day`, `past year`.
_NEED_ARTICLE = word_set("past previous preceding prior coming following upcoming current")
# These lean on a date told before, not on the publication.
_LEANING = frozenset(("previous", "preceding", "prior", "following"))
_UNITS = word_set("day week weekend month year quarter decade century fortnight")
_SPANS = word_set("week month year quarter")
_PARTS_OF_DAY = word_set("morning afternoon evening night")
# `this may be` and `this march on` are no months.
_AFTER_VERB = word_set(
    "be not have well also never only seem sound look come explain help make mean take lead cause "
    "prove change"
)
_THAT = word_set("day week weekend month year night morning afternoon evening")
_SAME = word_set("day week weekend month year quarter night morning afternoon evening")
RELATIVE = frozenset(_DAYS) | frozenset(_OFFSETS) | {"same", "that"}


def read_relative(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """The relative date that starts at token `i`."""
    low = tokens.low
    word = low[i]
    if word in ("today", "yesterday", "tomorrow", "tonight"):
        shouted = i > 0 and tokens.raw(i).isupper() and tokens.raw(i - 1).isupper()
        told = i > 1 and tokens.kind[i - 2] == WORD and not tokens.raw(i - 2).isupper()
        if shouted and told and tokens.kind[i - 1] == WORD and not tokens.raw(i + 1).isupper():
            return None  # a newspaper's name
        return When(i + 1, value=clock.shifted(_DAYS[word] or 0), settled=True)
    if word == "day" and low[i + 1] in ("before", "after"):
        shift = {"yesterday": -2, "tomorrow": 2}.get(low[i + 2])
        return When(i + 3, value=clock.shifted(shift), settled=True) if shift else None
    if word == "that":
        told = low[i + 1] in _THAT and not tokens.hyphen(i + 2)
        return When(i + 2, settled=True, lean=_lean(low[i + 1], 0)) if told else None
    if word == "same":
        led = low[i - 1] in ("the", "that", "of", "in", "on")
        same = When(i + 2, settled=True, lean=_lean(low[i + 1], 0))
        return same if led and low[i + 1] in _SAME else None
    if word == "earlier" or word not in _OFFSETS:
        return None
    j = i + 1
    offset = _OFFSETS[word]
    if word == "this" and low[j] in ("past", "coming"):
        offset, j = _OFFSETS[low[j]], j + 1
    elif word in _NEED_ARTICLE and low[i - 1] not in ("the", "this", "during", "of"):
        plain = word in ("current", "coming", "previous", "upcoming") and low[j] in _SPANS
        named = word in ("coming", "upcoming") and low[j] in WEEKDAYS
        if not named and not (
            plain and low[i - 1] in ("for", "in", "by", "from", "since", "", "earlier", "later")
        ):
            return None
    if low[j] in ("calendar", "fiscal", "financial", "school", "academic", "tax", "very"):
        j += low[j + 1] in _UNITS
    if low[i - 1] == "at" and word == "last":
        return None
    if tokens.kind[j] != WORD:
        return None
    return _named(tokens, i, j, offset, clock)


def _named(tokens: Tokens, i: int, j: int, offset: int, clock: Clock) -> When | None:
    low = tokens.low
    word, unit = low[i], low[j]
    leaning = word in _LEANING
    if unit == "q" and tokens.low[j + 1] in ("1", "2", "3", "4") and tokens.glued(j + 1):
        return When(j + 2, value=clock.quarter_of(int(low[j + 1]), offset), settled=True)
    if unit in _UNITS:
        return _unit(tokens, j, unit, offset, clock, word=word, leaning=leaning)
    if unit in ("year", "week") and low[j + 1] in ("'", "’"):
        return None
    if unit in HOLIDAY_WORDS and not leaning:
        feast = feast_at(tokens, j, clock, offset)
        if feast is not None:
            return feast
    if unit in _PARTS_OF_DAY and (
        (word == "this" and unit != "night") or (word == "last" and unit in ("night", "evening"))
    ):
        return When(j + 1, value=clock.shifted(offset), settled=True)
    if unit in _PARTS_OF_DAY and word in ("next", "following") and not tokens.capital(j):
        return When(j + 1, settled=True, lean=Lean("day", 1))
    if unit in WEEKDAYS and unit != "sun" and unit != "sat" and not unit.endswith("ss"):
        value = clock.weekday_of_week(WEEKDAYS[unit], offset)
        if word == "coming" or low[i + 1] == "coming":
            value = clock.weekday(WEEKDAYS[unit], Tense.FUTURE)
            if value is not None and value == clock.shifted(0):
                value = clock.shifted(7)
        return When(j + 1, value=value, settled=True)
    if unit in MONTHS or (unit in SHORT_MONTHS and tokens.capital(j)):
        return _month(tokens, i, j, offset, clock)
    if unit in SEASONS and not leaning:
        if unit in ("fall", "spring") and low[j + 1] in ("in", "from", "of", "to"):
            return None
        return When(j + 1, value=clock.season(unit, offset), settled=True)
    return None


def _unit(
    tokens: Tokens, j: int, unit: str, offset: int, clock: Clock, *, word: str, leaning: bool
) -> When | None:
    if unit == "day":
        # The day after a day that is told before it: open.
        led = word in ("next", "following", "previous") and tokens.low[j - 2] == "the"
        return When(j + 1, settled=True, lean=Lean("day", offset)) if led else None
    k = j + 1 + (tokens.low[j + 1] == "on")
    weekday = WEEKDAYS.get(tokens.low[k])
    if unit == "week" and weekday is not None and tokens.low[k] not in ("sat", "sun"):
        # next week Monday
        value = None
        if clock.day is not None and not leaning:
            value = clock.shifted(7 * offset + weekday - clock.day.weekday())
        return When(k + 1, value=value, settled=True)
    if unit == "fortnight":
        return When(j + 1, value=clock.fortnight(offset), settled=True) if offset else None
    if word == "current" and unit in ("day", "decade", "century"):
        return None
    if tokens.low[j + 1] in ("old", "olds"):
        return None
    resolved = period_on(clock, unit, offset)
    if unit == "weekend" and not offset and tense_at(tokens, j - 1, j + 1) is Tense.FUTURE:
        resolved = clock.coming_weekend()
    if unit == "weekend" and word == "last" and clock.day is not None:
        # Said on a weekday, it is the one just over.
        resolved = clock.weekend(-1)
    if leaning:
        return When(j + 1, settled=True, lean=_lean(unit, offset))
    return When(j + 1, value=resolved, settled=True)


def _lean(unit: str, offset: int) -> Lean:
    return Lean("day" if unit in _PARTS_OF_DAY else unit, offset)


def _month(tokens: Tokens, i: int, j: int, offset: int, clock: Clock) -> When | None:
    low = tokens.low
    month = MONTHS.get(low[j]) or SHORT_MONTHS.get(low[j]) or 0
    if low[j] in ("may", "march") and not tokens.capital(j):
        if low[i] == "this" and not (tokens.flattened and low[i - 1] in ("in", "of", "until")):
            return None
        if low[j + 1] in _AFTER_VERB:
            return None
    if tokens.kind[j + 1] == "n" and low[j + 1].isdecimal() and len(low[j + 1]) <= 2:
        return None
    if offset == 0:
        value = f"{clock.year:04}-{month:02}" if clock.year else None
    elif offset < 0:
        value = clock.in_month(month, Tense.PAST)
        if clock.month == month:
            value = f"{(clock.year or 1) - 1:04}-{month:02}"
    else:
        value = clock.in_month(month, Tense.FUTURE)
        if clock.month == month:
            value = f"{(clock.year or 1) + 1:04}-{month:02}"
    dot = low[j + 1] == "." and low[j] in SHORT_MONTHS
    return When(j + 1 + dot, value=value, settled=True)
