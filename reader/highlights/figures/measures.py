"""What follows a numeral and makes it a figure: percent, money, time, units of measure."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from reader.highlights.figures import lengths, units
from reader.highlights.figures.measure import Measure
from reader.highlights.figures.money import currency_after
from reader.highlights.figures.number_words import LETTER_SCALES
from reader.highlights.figures.numeral import Numeral
from reader.highlights.figures.quantities import METRE_CONTEXT, read_quantity
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

_PERCENT = word_set("% percent pct percents percentage ﹪ ％ ٪")
_DAY_WORDS = word_set(
    "more full straight consecutive working business calendar additional extra further trading "
    "long whole short solid successive"
)
_GAP = 2
_PARTED = word_set("minute hour day year century")  # a quarter of an hour
_TOLD_WORDS = word_set("upcoming coming previous next past last following")
# After a glued `m`, these words tell metres; other words are counted in millions.
_AUXILIARIES = word_set("is isn was wasn are aren were will would can could has had does doesn")
_COUNTED = frozenset(("people", "men", "women", "children", "of", "more", "square", "fewer"))


def lettered(number: Numeral, measure: Measure | None) -> Numeral:
    """Applies a glued scale letter where the measure has taken it in: `5m euros`, `10k`."""
    if not number.letter or number.value is None or measure is None:
        return number
    if measure.next <= number.next or measure.kind is MarkKind.QUANTITY:
        return number
    scale = LETTER_SCALES[number.letter]
    return replace(number, value=number.value * scale, scaled=True, scale=scale, letter="")


def measure_after(tokens: Tokens, number: Numeral, *, pair: bool = False) -> Measure | None:
    """What follows a numeral, a hyphen between allowed: percent, money, time, quantity."""
    low = tokens.low
    j = number.next
    if tokens.start[j] - tokens.end[j - 1] > _GAP and not tokens.flattened:
        return None  # the next column of a table
    if number.letter:
        named = currency_after(tokens, replace(number, scaled=True), j + 1)
        if named is not None:
            return Measure(MarkKind.MONEY, named[1].code, named[0], named[1].part)
        many = read_quantity(tokens, replace(number, scaled=True), j + 1)
        if many is not None and number.letter in ("k", "m", "b") and not tokens.glued(j + 1):
            return replace(many, factor=many.factor * LETTER_SCALES[number.letter])
        if _letter_counts(tokens, number):
            return Measure(MarkKind.NUMBER, None, j + 1)
    hyphen = tokens.hyphen(j)
    k = j + hyphen
    if low[k] in ("a", "an") and low[k - 1] == "half":
        half = _percent(tokens, number, k + 1)
        if half is not None:
            return half
    part = number.fraction or (isinstance(number.value, Fraction) and number.value < 1)
    if low[k] == "of" and low[k + 1] in ("a", "one", "1") and part:
        told = _percent(tokens, number, k + 2)
        if told is not None:
            return told
    percent = _percent(tokens, number, k)
    if percent is not None:
        return percent
    if number.fraction and not number.scaled and low[k] == "of":
        return _of_unit(tokens, k)
    named = currency_after(tokens, number, k)
    if named is not None:
        return Measure(MarkKind.MONEY, named[1].code, named[0], named[1].part)
    time = _time_unit(tokens, number, k, hyphen=hyphen)
    if time is not None:
        return time
    quantity = read_quantity(tokens, number, k)
    if quantity is None and not pair and low[k] in ("a", "an") and number.value is not None:
        if low[k - 1] == "half" and low[k + 1] in units.TIME_UNITS:
            unit = units.TIME_UNITS[low[k + 1]]
            return Measure(MarkKind.DURATION, unit, k + 2)
        if low[k - 1] == "half" and low[k + 1] in units.MEASURES:
            return Measure(MarkKind.QUANTITY, units.MEASURES[low[k + 1]], k + 2)
    return quantity


def _of_unit(tokens: Tokens, k: int) -> Measure | None:
    low = tokens.low
    if low[k + 1] not in ("a", "an"):
        return None
    if low[k + 2] in units.MEASURES:
        return Measure(MarkKind.QUANTITY, units.MEASURES[low[k + 2]], k + 3)
    if low[k + 2] in _PARTED and not tokens.hyphen(k + 3):
        return Measure(MarkKind.DURATION, units.TIME_UNITS[low[k + 2]], k + 3)
    return None


def _letter_counts(tokens: Tokens, number: Numeral) -> bool:
    """Whether a glued letter is a scale: `10k`, `40M users`, `5m people`, not `100m sprint`."""
    j = number.next
    raw, after = tokens.raw(j), tokens.low[j + 1]
    screen = number.letter == "k" and number.value in (2, 4, 5, 6, 8)
    if screen and (raw == "K" or tokens.flattened):
        return False  # 4K is a screen
    if number.letter == "k":
        return tokens.low[j + 1] != "/" and not (raw == "K" and after == "temperature")
    if raw == "M":
        if tokens.kind[j + 1] != WORD and number.value is not None:
            return number.value >= 10 or number.value != int(number.value)
        # 40M users; 3M is a company.
        return tokens.kind[j + 1] == WORD and (after.endswith("s") or after in _COUNTED)
    if raw == "m" and _millions_near(tokens, j):
        return True
    if raw != "m" or after in METRE_CONTEXT or after in _AUXILIARIES:
        return False
    return tokens.kind[j + 1] == WORD and len(after) > 2


_MILLIONS = word_set(
    "million millions billion bn mn revenue revenues profit profits sales turnover users viewers "
    "customers subscribers passengers budget debt debts deficit turnout shipments earnings cost "
    "costs fund funding worth sold bought deal $ £ €"
)
_METRES = word_set(
    "metre metres meter meters km kilometres feet ft cm mm tall wide long high deep race sprint "
    "hurdles freestyle swim swam jump jumped leap leapt height depth altitude tower wave waves "
    "pool length yards miles mile wingspan tunnel summit peak record gold silver medal butterfly"
)


def _millions_near(tokens: Tokens, j: int) -> bool:
    """Whether the words around say that a glued `m` is millions: `3.4 million, from 4.1m in`."""
    near = tokens.low[max(0, j - 25) : j + 12]
    return not _MILLIONS.isdisjoint(near) and _METRES.isdisjoint(near)


def _percent(tokens: Tokens, number: Numeral, k: int) -> Measure | None:
    low = tokens.low
    word = low[k]
    if word in ("percentage", "basis") or word in ("%", "percent"):
        j = k + 1 + tokens.hyphen(k + 1)
        if low[j] in ("point", "points") and word != "%":
            return Measure(MarkKind.PERCENT, "bp" if word == "basis" else "pp", j + 1)
    if word in _PERCENT and (word != "percentage" or not number.digits):
        return Measure(MarkKind.PERCENT, "%", k + 1)
    lead = word in ("por", "pour", "per") and low[k + 1] in ("ciento", "cent", "cento")
    if word in tokens.words.percent or (lead and word != "per"):
        return Measure(MarkKind.PERCENT, "%", k + 1 + lead)
    if word == "per" and low[k + 1] in ("cent", "cento"):
        return Measure(MarkKind.PERCENT, "%", k + 2)
    if word in ("bp", "bps") and number.digits:
        return Measure(MarkKind.PERCENT, "bp", k + 1)
    if word == "pp" and number.digits:
        return Measure(MarkKind.PERCENT, "pp", k + 1)
    return None


def _time_unit(tokens: Tokens, number: Numeral, k: int, *, hyphen: bool) -> Measure | None:
    low = tokens.low
    counted = low[k] in _DAY_WORDS and low[k + 1] in units.TIME_UNITS and not hyphen
    k += counted or (low[k] in _TOLD_WORDS and low[k + 1] in units.PLURAL_TIME)
    unit = units.TIME_UNITS.get(low[k])
    if unit is None and low[k] in units.TIME_SIGNS and number.digits and not hyphen:
        unit = _time_sign(tokens, number, k)
    if unit is None or tokens.kind[k] != WORD:
        return None
    singular = low[k] not in units.PLURAL_TIME
    if low[k] == "quarter" or (low[k] == "quarters" and number.value is not None and hyphen):
        return None
    whole = isinstance(number.value, int) and number.digits and not (number.grouped or hyphen)
    if singular and whole and number.value is not None and 1900 <= number.value <= 2099:
        return None  # the 1986 year
    joined = hyphen or tokens.glued(k) or low[k] in ("min", "sec", "hr", "yr")
    loose = singular and not joined and not tokens.flattened
    several = number.value is None or (number.value > 1 and not number.fraction)
    if loose and several and not (number.digits or low[k] in ("day", "week", "month", "year")):
        # `24 hour service` and `the three month truce` are written; `two second homes` is none.
        return None
    j = k + 1
    if hyphen and tokens.hyphen(j) and low[j + 1] in ("old", "long", "olds"):
        j += 2
    if low[j] == "and" and low[j + 1] == "a" and low[j + 2] == "half" and number.value == 1:
        return Measure(MarkKind.DURATION, _one_and_a_half(unit), j + 3)
    if low[j : j + 3] == ["and", "a", "quarter"] and number.value == 1:
        longer = lengths.duration(unit, 1.25)
        return Measure(MarkKind.DURATION, longer, j + 3) if longer else None
    return Measure(MarkKind.DURATION, unit, j)


def _time_sign(tokens: Tokens, number: Numeral, k: int) -> str | None:
    """`200 ms`, `5h`, `9.8 s`: signs of time, which are letters of much else."""
    sign, glued = tokens.low[k], tokens.glued(k)
    follows = tokens.kind[k + 1] in (WORD, NUMERAL)
    if tokens.glued(k + 1) and (tokens.kind[k + 1] == NUMERAL or tokens.low[k + 1] in "/-'’"):
        return None
    if len(sign) > 1 and sign != "us":
        plain = tokens.raw(k).islower() and not tokens.capital(k + 1)
        return units.TIME_SIGNS[sign] if plain and not tokens.flattened else None
    if sign == "us" or tokens.flattened or tokens.capital(k) or number.scaled:
        return None
    if sign == "h" and glued:
        return units.TIME_SIGNS[sign]
    decimal = number.value is not None and not isinstance(number.value, int)
    years = glued and number.value is not None and number.value % 10 == 0 and number.value >= 10
    if follows or tokens.hyphen(k + 1) or (years and sign == "s"):
        return None
    return units.TIME_SIGNS[sign] if sign in ("s", "h") and (decimal or not glued) else None


def _one_and_a_half(unit: str) -> str:
    return lengths.duration(unit, 1.5) or unit
