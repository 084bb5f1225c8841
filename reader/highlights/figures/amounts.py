"""Amounts: money, percent, quantities, durations and plain numbers, with their ranges."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from reader.highlights.figures import currencies, lengths
from reader.highlights.figures.ages import aged, ages_between
from reader.highlights.figures.currencies import Currency
from reader.highlights.figures.found import Found
from reader.highlights.figures.heights import feet_and_inches
from reader.highlights.figures.measure import Measure
from reader.highlights.figures.measures import lettered, measure_after
from reader.highlights.figures.money import currency_after, currency_before
from reader.highlights.figures.number_words import LETTER_SCALES
from reader.highlights.figures.numeral import Numeral, plain
from reader.highlights.figures.numerals import read_numeral, read_signed
from reader.highlights.figures.ranges import RANGING, changes, moves, rises, same_scale
from reader.highlights.figures.tokens import DASHES, HYPHENS, NUMERAL, WORD, Tokens
from reader.text.marks import MarkKind

_JOINS = frozenset(("to", "and", "or"))
_SMALLER = {
    ("foot", "inch"): 12, ("pound", "ounce"): 16, ("stone", "pound"): 14, ("yard", "foot"): 3,
    ("yard", "inch"): 36, ("mile", "yard"): 1760, ("mile", "foot"): 5280,
    ("kilometer", "meter"): 1000, ("kilometer", "centimeter"): 100_000,
    ("meter", "centimeter"): 100, ("meter", "millimeter"): 1000, ("centimeter", "millimeter"): 10,
    ("kilogram", "gram"): 1000, ("gram", "milligram"): 1000, ("liter", "milliliter"): 1000,
    ("gallon", "quart"): 4, ("gallon", "pint"): 8, ("quart", "pint"): 2, ("ton", "pound"): 2000,
}  # fmt: skip
_PRIMES = frozenset("'’′")
_PARTS_AT_MOST = 4
_POINTED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+\Z")


def read_amount(tokens: Tokens, i: int) -> Found | None:
    """The amount that starts at token `i`: with its sign, range and unit."""
    if tokens.kind[i] == NUMERAL and tokens.low[i + 1] in _PRIMES:
        tall = feet_and_inches(tokens, i)
        if tall is not None:
            return tall
    prefix = currency_before(tokens, i)
    if prefix is not None:
        found = _prefixed(tokens, i, *prefix)
        if found is not None:
            return found
    number = read_signed(tokens, i)
    if number is None:
        return None
    if aged(tokens, i, number):
        return Found(i, number.next, MarkKind.DURATION, f"P{number.value}Y")
    if number.ordinal:
        return Found(i, number.next, MarkKind.NUMBER, plain(number.value), unit="ordinal")
    ratio = _one_in(tokens, i, number)
    if ratio is not None:
        return ratio
    other = _range_end(tokens, i, number, bare=True)
    if other is not None:
        upper, _ = other
        measure = measure_after(tokens, upper, pair=True)
        upper = lettered(upper, measure)
        number = same_scale(number, upper)
        if measure is not None and rises(tokens, i, number, upper):
            return _ranged(i, number, upper, measure)
        if measure is not None and moves(tokens, i, number, upper):
            return _single(i, number, replace(measure, next=number.next))
        if rises(tokens, i, number, upper) and not changes(tokens, i):
            bare = _ranged(i, number, upper, Measure(MarkKind.NUMBER, None, upper.next))
            return ages_between(tokens, bare)
    measure = measure_after(tokens, number) or _of_dimensions(tokens, number)
    if measure is None:
        return Found(i, number.next, MarkKind.NUMBER, plain(number.value))
    number = lettered(number, measure)
    if measure.kind is MarkKind.MONEY:
        number = _pointed(tokens, i, number, measure.unit)
    other = _range_end(tokens, i, replace(number, next=measure.next))
    if other is not None and measure.kind is not MarkKind.NUMBER:
        upper, _ = other
        second = measure_after(tokens, upper)
        if second is not None and (second.kind, second.unit) == (measure.kind, measure.unit):
            upper = lettered(upper, second)
            if rises(tokens, i, number, upper):
                return _ranged(i, number, upper, second)
    found = _single(i, number, measure)
    for _ in range(_PARTS_AT_MOST):
        longer = _compound(tokens, found, measure)
        if longer is found:
            break
        found = longer
    return found


def _of_dimensions(tokens: Tokens, number: Numeral, depth: int = 3) -> Measure | None:
    """The unit of the last of several dimensions: `10 by 20 meters`, `3 x 4 x 5 cm`."""
    j = number.next
    if tokens.low[j] not in ("x", "×", "by") or tokens.kind[j + 1] != NUMERAL or not depth:
        return None
    other = read_numeral(tokens, j + 1)
    if other is None or other.ordinal or not number.digits:
        return None
    measure = measure_after(tokens, other) or _of_dimensions(tokens, other, depth - 1)
    if measure is None or measure.kind is not MarkKind.QUANTITY:
        return None
    return replace(measure, next=number.next)


def _one_in(tokens: Tokens, i: int, number: Numeral) -> Found | None:
    """`one in five adults`, `nine out of 10`: a share, as a fraction."""
    low, j = tokens.low, number.next
    if low[j] == "in":
        j += 1
    elif low[j] == "out" and low[j + 1] == "of":
        j += 2 + (low[j + 2] == "every")
    else:
        return None
    if number.scaled or number.fraction or not isinstance(number.value, int):
        return None
    j += low[j] == "a" and low[j + 1] in ("hundred", "thousand", "million")
    whole = read_numeral(tokens, j)
    if whole is None or not isinstance(whole.value, int) or whole.ordinal or whole.letter:
        return None
    counted = low[j - 1] == "of" and whole.value in (10, 20, 50, 100, 1000)
    few = 1 <= number.value <= 9 or (counted and number.value > 0)
    if not few or not number.value < whole.value <= 10**6:
        return None
    if measure_after(tokens, whole) is not None or (low[j - 1] == "in" and number.value > 4):
        return None
    year = 1700 < whole.value < 2100 and whole.value % 100
    if year and low[j - 1] == "in" and tokens.raw(j) == str(whole.value):
        return None  # `Voyager 2 in 1979`
    return Found(i, whole.next, MarkKind.NUMBER, plain(Fraction(number.value, whole.value)))


def _compound(tokens: Tokens, found: Found, measure: Measure) -> Found:
    """Takes in a smaller unit: `3 dollars 50 cents`, `two hours 30 minutes`, `6 feet 2 inches`."""
    low, j = tokens.low, found.next
    if measure.unit == "foot" and (taller := _inches_tied(tokens, found, j)) is not None:
        return taller
    if low[j] == "," and measure.kind in (MarkKind.QUANTITY, MarkKind.DURATION):
        j += 1
    j += low[j] == "and"
    if tokens.kind[j] not in (WORD, NUMERAL) or low[j] in ("a", "half"):
        return found
    number = read_numeral(tokens, j)
    if number is None or number.value is None or number.ordinal:
        return found
    smaller = measure_after(tokens, number)
    if smaller is None and measure.kind is MarkKind.MONEY and low[j - 1] != ",":
        return _bare_cents(tokens, found, measure, number)
    if smaller is None and measure.unit == "foot" and low[j - 1] not in (",", "and"):
        if low[number.next] == "in":
            smaller = Measure(MarkKind.QUANTITY, "inch", number.next + 1)
        elif (
            tokens.kind[number.next] not in (WORD, NUMERAL)
            or low[number.next] == "tall"
            or (tokens.flattened and low[j - 1] == "foot" and number.value < 12)
        ):
            smaller = Measure(MarkKind.QUANTITY, "inch", number.next)
    if smaller is None or smaller.kind is not measure.kind:
        return found
    more = _single(j, number, smaller)
    value, extra = found.value, more.value
    if measure.kind is MarkKind.MONEY and measure.factor == 1 and smaller.factor != 1:
        if isinstance(value, int | float) and isinstance(extra, int | float) and extra < 1:
            return replace(found, next=more.next, value=round(value + extra, 6))
    elif measure.kind is MarkKind.QUANTITY and (measure.unit or "", smaller.unit or "") in _SMALLER:
        share = _SMALLER[measure.unit or "", smaller.unit or ""]
        if isinstance(value, int | float) and number.value < share:
            total = plain(Fraction(str(value)) + Fraction(number.value) / share)
            return replace(found, next=more.next, value=total)
    elif isinstance(value, str) and isinstance(extra, str):
        joined = lengths.joined_durations(value, extra)
        return replace(found, next=more.next, value=joined) if joined else found
    return found


def _inches_tied(tokens: Tokens, found: Found, j: int) -> Found | None:
    """`6-foot-4`, `five-foot-two`, `5 ft. 2 in.`: inches behind feet, with a hyphen or a stop."""
    low = tokens.low
    dotted = low[j] == "." and low[j - 1] == "ft" and tokens.kind[j + 1] == NUMERAL
    if not (tokens.hyphen(j) or dotted) or not isinstance(found.value, int | float):
        return None
    number = read_numeral(tokens, j + 1)
    if number is None or not isinstance(number.value, int) or not 0 < number.value < 12:
        return None
    after = number.next + tokens.hyphen(number.next)
    named = low[after] in ("in", "inch", "inches")
    if number.ordinal or (dotted and not named) or (after > number.next and not named):
        return None
    if not named and measure_after(tokens, number) is not None:
        return None  # 20 feet-5 yards
    total = plain(Fraction(str(found.value)) + Fraction(number.value, 12))
    return replace(found, next=after + named if named else number.next, value=total)


def _bare_cents(tokens: Tokens, found: Found, measure: Measure, number: Numeral) -> Found:
    """`15 dollars 50`, `20 dollars 43c`: two digits right behind the currency's name."""
    j = number.next
    cents = tokens.low[j] == "c" and tokens.glued(j)
    value = number.value
    spoken = tokens.low[found.next] == "and"
    named = (spoken or tokens.kind[found.next - 1] == WORD) and measure.factor == 1
    if spoken and not cents and tokens.kind[j] in (WORD, NUMERAL):
        return found
    if not (named and isinstance(value, int) and 10 <= value < 100 and not number.ordinal):
        return found
    if not isinstance(found.value, int) or (tokens.kind[j] == WORD and not cents):
        return found
    if tokens.low[j] in ("%", "°", "-", "/", ":", "$", "€", "£") or found.value >= 10**5:
        return found
    return replace(found, next=j + cents, value=plain(found.value + Fraction(value, 100)))


def _single(i: int, number: Numeral, measure: Measure) -> Found:
    if number.value is None:
        return Found(i, measure.next, measure.kind, unit=_shown(measure))
    if measure.kind is MarkKind.DURATION and measure.unit is not None:
        length = lengths.duration(measure.unit, plain(number.value) or 0)
        return Found(i, measure.next, measure.kind, length)
    value = plain(number.value * measure.factor)
    return Found(i, measure.next, measure.kind, value, unit=_shown(measure))


def _ranged(i: int, lower: Numeral, upper: Numeral, measure: Measure) -> Found:
    low = _single(i, lower, measure)
    high = _single(i, upper, measure)
    if low.value is None or high.value is None:
        return replace(low, next=measure.next, value=None)
    return replace(low, next=measure.next, value=None, low=low.value, high=high.value)


def _shown(measure: Measure) -> str | None:
    return None if measure.kind is MarkKind.DURATION else measure.unit


def _range_end(
    tokens: Tokens, i: int, number: Numeral, *, bare: bool = False
) -> tuple[Numeral, str] | None:
    """The upper end of a range, if the words say so: `10 to 25`, `5–7`, `between 3 and 4`.

    `bare` says that the lower end has no unit of its own.
    """
    j, low = number.next, tokens.low
    word = low[j]
    if word in ("to", "through") and not bare and changes(tokens, i):
        return None
    if word == "-" and tokens.glued(j) and not tokens.glued(j + 1) and low[j + 1] in _JOINS:
        # `8- to 16-meter`
        j, word = j + 1, low[j + 1]
    if word in DASHES:
        if tokens.glued(j) != tokens.glued(j + 1) or low[j] == "—":
            return None
        if tokens.hyphen(j) and not number.digits and low[j + 1] != "to":
            return None
        if tokens.hyphen(j) and low[j + 1] == "to" and tokens.hyphen(j + 2):
            j += 2
    elif word == "or":
        if number.value is None or not 1 <= number.value <= 12:
            return None
    elif word == "and":
        if low[i - 1] != "between":
            return None
    elif word not in ("to", "through", "~", "〜"):
        return None
    upper = read_numeral(tokens, j + 1)
    if upper is None or upper.ordinal or upper.value is None or number.value is None:
        return None
    if word == "or" and upper.value != number.value + 1:
        return None
    if word in HYPHENS and number.digits != upper.digits:
        return None  # 7-Eleven
    if number.fraction != upper.fraction and word in HYPHENS:
        return None
    return upper, word


def _spaced_letter(tokens: Tokens, number: Numeral, j: int) -> bool:
    """Whether a capital after a space is the scale of an amount: `$5 M`, not `$5 B. Smith paid`."""
    if tokens.raw(j) == "k" and tokens.kind[j + 1] not in (WORD, NUMERAL):
        return number.digits
    if tokens.raw(j) not in ("B", "M", "K") or tokens.flattened:
        return False
    return number.digits and tokens.low[j + 1] != "."


def _prefixed(tokens: Tokens, i: int, j: int, currency: Currency) -> Found | None:
    """Money with its sign in front: `$75 million to $90 million`, `€1.2bn–1.5bn`."""
    number = read_signed(tokens, j)
    if number is not None and number.value is None and not number.ordinal:
        return Found(i, number.next, MarkKind.MONEY, unit=currency.code)  # $1 5 billion
    if number is None or number.ordinal or number.value is None:
        return None
    number, end, currency = _money_tail(tokens, number, currency)
    first = i
    before = tokens.low[i - 1] if i else ""
    dash = before in DASHES and tokens.glued(i) and not tokens.glued(i - 1)
    if dash or before in ("minus", "negative"):
        first, number = i - 1, replace(number, value=-(number.value or 0))
    number = _pointed(tokens, j, number, currency.code)
    measure = Measure(MarkKind.MONEY, currency.code, end, currency.part)
    upper_at = _money_range(tokens, i, replace(number, next=end))
    if upper_at is not None:
        upper, upper_end, _ = _money_tail(tokens, upper_at, currency)
        number = same_scale(number, upper)
        if rises(tokens, i, number, upper):
            return _ranged(first, number, upper, replace(measure, next=upper_end))
    found = _single(first, number, measure)
    if tokens.low[end] != "and" or tokens.low[i - 1] == "between" or number.scaled:
        return found
    return _compound(tokens, found, measure)


def _money_range(tokens: Tokens, i: int, number: Numeral) -> Numeral | None:
    j, low = number.next, tokens.low
    k = j
    if (low[j] in DASHES and low[j] != "—" and low[j + 1] in currencies.SIGNS) or (
        low[j] in ("to", "and", "or") and not tokens.glued(j)
    ):
        k = j + 1
    if k == j:
        end = _range_end(tokens, i, number)
        return end[0] if (end is not None and tokens.kind[end[0].next] != "") or end else None
    allowed = (low[j] == "to" and low[i - 1] != "from") or low[j] in DASHES
    if low[i - 1] == "from" and low[i - 2] in RANGING:
        allowed = allowed or low[j] == "to"
    if not allowed and not (low[j] == "and" and low[i - 1] == "between"):
        return None
    prefix = currency_before(tokens, k)
    at = prefix[0] if prefix is not None else k
    if prefix is None and (low[j] != "to" and low[j] != "and"):
        return None
    upper = read_numeral(tokens, at)
    if upper is None or upper.ordinal or (prefix is None and not upper.digits):
        return None
    if prefix is None and _foreign(tokens, upper):
        return None
    return upper


def _pointed(tokens: Tokens, i: int, number: Numeral, code: str | None) -> Numeral:
    """`Rp 235.000`: thousands, in money that is not counted in smaller parts."""
    written = tokens.low[i]
    if code not in currencies.POINT_GROUPED or not _POINTED.match(written) or number.scaled:
        return number
    return replace(number, value=int(written.replace(".", "")), grouped=True)


def _foreign(tokens: Tokens, number: Numeral) -> bool:
    """Whether a bare number has a unit that is none of money: `$5 to 10 people`, `… 3 percent`."""
    measure = measure_after(tokens, number)
    return measure is not None and measure.kind is not MarkKind.MONEY


def _money_tail(
    tokens: Tokens, number: Numeral, currency: Currency
) -> tuple[Numeral, int, Currency]:
    """Scale letters and a repeated currency after an amount that has its sign in front."""
    j = number.next
    if number.letter and number.value is not None:
        scale = LETTER_SCALES[number.letter]
        number = replace(
            number, next=j + 1, value=number.value * scale, scaled=True, scale=scale, letter=""
        )
        j += 1
    elif _spaced_letter(tokens, number, j):
        scale = LETTER_SCALES[tokens.low[j]]
        value = (number.value or 0) * scale
        number = replace(number, next=j + 1, value=value, scaled=True, scale=scale)
        j += 1
    named = currency_after(tokens, number, j)
    if named is not None and named[1].part == 1:
        code = named[1].code
        if code == currency.code or tokens.raw(j).isupper() or currency.code is None:
            return number, named[0], Currency(code)
        if currency.code == "USD" and named[0] - j > 1:
            return number, named[0], Currency(code)
    return number, j, currency
