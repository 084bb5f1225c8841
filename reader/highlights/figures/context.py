"""Figures that only the words around them make: vague amounts, one of a unit, lone percents."""

from __future__ import annotations

from reader.highlights.figures import units
from reader.highlights.figures.currencies import RISKY_NAMES, currency_names
from reader.highlights.figures.found import Found
from reader.highlights.figures.money import read_coin
from reader.highlights.figures.numeral import plain
from reader.highlights.figures.numerals import read_numeral
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

# Before `a pound`, these say that it is measured, not what a price is for.
_MEASURING = word_set(
    "about nearly almost than within over under around weighs weighed weigh weighing measures "
    "measured drank drink add half exactly roughly"
)
_AWAY = word_set("from away long wide high deep tall north south east west above below apart")
_NEVER_ONE = word_set(
    "bit bits ton tons byte bytes knot stone degree foot pixel yard mole pint cup bar radian"
)
_FEW = word_set("small tiny large big certain good higher lower smaller larger high low fair")
_SHORT_UNITS = {"lb": "pound", "oz": "ounce", "kg": "kilogram", "km": "kilometer"}
PERCENT_SIGNS = frozenset("%٪％")


def read_vague(tokens: Tokens, i: int) -> Found | None:
    """`billions of dollars`, `multibillion-dollar`: money of no told value."""
    low = tokens.low
    names = currency_names()
    j = i + 1
    if low[i].startswith("multi"):
        if low[i] == "multi":
            j += tokens.hyphen(j)
            if low[j] not in ("million", "billion", "trillion"):
                return None
            j += 1
        j += tokens.hyphen(j)
        if low[j] in ("dollar", "euro", "pound", "yen", "yuan"):
            return Found(i, j + 1, MarkKind.MONEY, unit=names[low[j]].code)
        return None
    if low[j] == "of" and low[j + 1] in ("thousands", "millions", "billions", "trillions"):
        j += 2
    if low[j] != "of":
        counted = low[j] == "more" and tokens.kind[j + 1] == WORD
        return Found(i, j, MarkKind.NUMBER) if counted and _many(tokens, i) else None
    for length in (3, 2, 1):
        currency = names.get(" ".join(low[j + 1 : j + 1 + length]))
        if currency is not None and low[j + length].endswith(("s", "yen", "yuan", "renminbi")):
            return Found(i, j + 1 + length, MarkKind.MONEY, unit=currency.code)
    counted = tokens.kind[j + 1] == WORD and low[j + 1] not in ("a", "an", "it", "them", "us")
    return Found(i, j, MarkKind.NUMBER) if counted and _many(tokens, i) else None


def read_several(tokens: Tokens, i: int) -> Found | None:
    """`several hundred workers`, `a few million dollars`: of no told value."""
    low, j = tokens.low, i + 2
    coin = currency_names().get(low[i + 1])
    if coin is not None and low[i + 1] not in RISKY_NAMES and low[i + 1].endswith("s"):
        return Found(i, i + 2, MarkKind.MONEY, unit=coin.code)
    if low[i + 1] not in ("dozen", "hundred", "thousand", "million", "billion", "trillion"):
        return None
    j += low[j] in ("thousand", "million", "billion") and low[i + 1] == "hundred"
    for length in (3, 2, 1):
        currency = currency_names().get(" ".join(low[j : j + length]))
        if currency is not None and low[j + length - 1] not in RISKY_NAMES:
            return Found(i, j + length, MarkKind.MONEY, unit=currency.code)
    if low[j] in units.PLURAL_TIME:
        return Found(i, j + 1, MarkKind.DURATION)
    unit = units.MEASURES.get(low[j])
    return Found(i, j + bool(unit), MarkKind.QUANTITY if unit else MarkKind.NUMBER, unit=unit)


def _many(tokens: Tokens, i: int) -> bool:
    """Whether `dozens` and its like count by themselves: not in a name, nor behind a numeral."""
    named = tokens.capital(i) and not tokens.opens(i) and not tokens.flattened
    return not named and not tokens.hyphen(i) and not tokens.glued(i)


def read_sign_first(tokens: Tokens, i: int) -> Found | None:
    """`%25`, `٪٢٥`: some languages write the sign first."""
    number = read_numeral(tokens, i + 1) if tokens.glued(i + 1) and not tokens.glued(i) else None
    if number is None or not number.digits or number.letter or number.value is None:
        return None
    return Found(i, number.next, MarkKind.PERCENT, plain(number.value), unit="%")


def read_percent(tokens: Tokens, i: int) -> Found | None:
    """`percent of twenty-two` where nothing stands before it, and `a small percent`."""
    low = tokens.low
    j = i + 1 + (low[i] == "per")
    if low[j - 1] not in ("percent", "percents", "percentage", "cent"):
        return None
    if low[j] == "of" and (i == 0 or tokens.kind[i - 1] not in (WORD, NUMERAL)):
        number = read_numeral(tokens, j + 1)
        if number is not None and number.value is not None and not number.ordinal:
            return Found(i, number.next, MarkKind.PERCENT, plain(number.value), unit="%")
    if low[i] != "percentage" and i > 1 and low[i - 1] in _FEW and low[i - 2] in ("a", "the"):
        return Found(i, j, MarkKind.PERCENT, unit="%")
    return None


def read_one_coin(tokens: Tokens, i: int) -> Found | None:
    """`for a dollar`, `cost a buck`."""
    coin = read_coin(tokens, i)
    if coin is None:
        return None
    return Found(i, coin[0], MarkKind.MONEY, plain(coin[1].part), unit=coin[1].code)


def read_one_unit(tokens: Tokens, i: int) -> Found | None:
    """`a kilogram of rice`, `about an ounce`; not `$70 a barrel`, `a bit of luck`."""
    low = tokens.low
    unit = units.MEASURES.get(low[i + 1]) or _SHORT_UNITS.get(low[i + 1])
    if low[i] not in ("a", "an") or unit is None or tokens.hyphen(i + 2):
        return None
    if low[i + 1] in _NEVER_ONE or (tokens.capital(i + 1) and not tokens.opens(i)):
        return None
    half = low[i + 2 : i + 5] == ["and", "a", "half"]
    away = low[i + 2] in _AWAY and low[i - 1] not in ("such", "by", "at")
    if not (half or away or tokens.opens(i) or low[i - 1] in _MEASURING):
        return None
    if low[i + 2 : i + 5] == ["and", "a", "half"]:
        return Found(i, i + 5, MarkKind.QUANTITY, 1.5, unit=unit)
    return Found(i, i + 2, MarkKind.QUANTITY, 1, unit=unit)


_RATES = word_set(
    "rate rates fed bank banks cut cuts hike hikes increase raise yield interest inflation ecb boe "
    "policymakers borrowing"
)


def read_part_of_point(tokens: Tokens, i: int) -> Found | None:
    """`cut rates by a quarter-point`, `a half-point rise`: of a percentage point."""
    low = tokens.low
    j = i + 1 + tokens.hyphen(i + 1)
    if low[j] != "point" or low[i - 1] not in ("a", "an", "another", "one", "-", "first") or not i:
        return None
    if _RATES.isdisjoint(low[max(0, i - 15) : i + 15]):
        return None
    if low[i - 2] == "three" and tokens.hyphen(i - 1):
        return Found(i - 2, j + 1, MarkKind.PERCENT, 0.75, unit="pp")
    return Found(i, j + 1, MarkKind.PERCENT, 0.25 if low[i] == "quarter" else 0.5, unit="pp")
