"""Amounts: money, percent, quantities, durations and plain numbers, with their ranges."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.highlights.figures import currencies, units
from reader.highlights.figures.currencies import Currency
from reader.highlights.figures.found import Found
from reader.highlights.figures.numerals import (
    LETTER_SCALES,
    Exact,
    Numeral,
    plain,
    read_numeral,
    read_signed,
)
from reader.highlights.figures.tokens import APOSTROPHES, DASHES, HYPHENS, NUMERAL, WORD, Tokens
from reader.text.marks import MarkKind

_PERCENT = frozenset("% percent pct percents percentage ﹪ ％".split())
_DAY_WORDS = frozenset(
    "more full straight consecutive working business calendar additional extra further trading "
    "long whole short solid successive".split()
)
# After a glued `m`, these words tell metres; other words are counted in millions.
_METRE_CONTEXT = frozenset(
    "long wide tall high deep away from x by and or to above below of in at freestyle race dash "
    "sprint hurdles backstroke breaststroke butterfly relay final diameter".split()
)


@dataclass(frozen=True, slots=True)
class _Measure:
    """What follows a numeral: kind, unit, the token after it, and what a unit is worth."""

    kind: MarkKind
    unit: str | None
    next: int
    factor: Exact = 1


def read_amount(tokens: Tokens, i: int) -> Found | None:
    """The amount that starts at token `i`: with its sign, range and unit."""
    prefix = _currency_before(tokens, i)
    if prefix is not None:
        found = _prefixed(tokens, i, *prefix)
        if found is not None:
            return found
    number = read_signed(tokens, i)
    if number is None:
        return None
    if number.ordinal:
        return Found(i, number.next, MarkKind.NUMBER, plain(number.value), unit="ordinal")
    other = _range_end(tokens, i, number)
    if other is not None:
        upper, _ = other
        measure = _measure(tokens, upper, pair=True)
        upper = _lettered(upper, measure)
        number = _same_scale(number, upper)
        if measure is not None:
            return _ranged(i, number, upper, measure)
        if _rises(number, upper):
            return _ranged(i, number, upper, _Measure(MarkKind.NUMBER, None, upper.next))
    measure = _measure(tokens, number)
    if measure is None:
        return Found(i, number.next, MarkKind.NUMBER, plain(number.value))
    number = _lettered(number, measure)
    other = _range_end(tokens, i, replace(number, next=measure.next))
    if other is not None and measure.kind is not MarkKind.NUMBER:
        upper, _ = other
        second = _measure(tokens, upper)
        if second is not None and (second.kind, second.unit) == (measure.kind, measure.unit):
            upper = _lettered(upper, second)
            if _rises(number, upper):
                return _ranged(i, number, upper, second)
    return _single(i, number, measure)


def _single(i: int, number: Numeral, measure: _Measure) -> Found:
    if number.value is None:
        return Found(i, measure.next, measure.kind, unit=_shown(measure))
    if measure.kind is MarkKind.DURATION and measure.unit is not None:
        value = units.duration(measure.unit, plain(number.value) or 0)
        return Found(i, measure.next, measure.kind, value)
    value = plain(number.value * measure.factor)
    return Found(i, measure.next, measure.kind, value, unit=_shown(measure))


def _ranged(i: int, lower: Numeral, upper: Numeral, measure: _Measure) -> Found:
    low = _single(i, lower, measure)
    high = _single(i, upper, measure)
    return replace(low, next=measure.next, value=None, low=low.value, high=high.value)


def _shown(measure: _Measure) -> str | None:
    return None if measure.kind is MarkKind.DURATION else measure.unit


def _rises(lower: Numeral, upper: Numeral) -> bool:
    if lower.value is None or upper.value is None or lower.ordinal or upper.ordinal:
        return False
    return lower.value < upper.value


def _same_scale(lower: Numeral, upper: Numeral) -> Numeral:
    """`$75 to 90 million`, `5-10bn`: the scale of the upper end holds for a bare lower one."""
    if upper.scale > 1 and lower.small and lower.value is not None and upper.value is not None:
        scaled = lower.value * upper.scale
        if scaled < upper.value:
            return replace(lower, value=scaled, scaled=True)
    return lower


def _range_end(tokens: Tokens, i: int, number: Numeral) -> tuple[Numeral, str] | None:
    """The upper end of a range, if the words say so: `10 to 25`, `5–7`, `between 3 and 4`."""
    j, low = number.next, tokens.low
    word = low[j]
    if low[i - 1] == "from" and low[i - 2] not in ("ranging", "range", "ranges", "ranged"):
        # A change from one figure to another is two figures.
        if word in ("to", "through"):
            return None
    if word in DASHES:
        if not (tokens.glued(j) == tokens.glued(j + 1)) or low[j] == "—":
            return None
        if tokens.hyphen(j) and not number.digits and low[j + 1] not in ("to",):
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
    if number.fraction != upper.fraction and word in HYPHENS:
        return None
    return upper, word


def _currency_before(tokens: Tokens, i: int) -> tuple[int, Currency] | None:
    """A currency sign or code at token `i`: the token after it and what it means."""
    low = tokens.low
    j = i
    if low[j] in DASHES and low[j + 1] in currencies.SIGNS and tokens.glued(j + 1):
        return None
    if tokens.kind[i] == WORD:
        if low[i] == "u" and tokens.phrase(i, ("u", ".", "s", ".", "$")):
            return i + 5, Currency("USD")
        if tokens.glued(i) and low[i - 1] in APOSTROPHES:
            return None
        if low[i + 1] == "$" and low[i] in currencies.DOLLAR_PREFIXES:
            if tokens.glued(i + 1) or len(low[i]) > 1 or not tokens.capital(i):
                return i + 2, Currency(currencies.DOLLAR_PREFIXES[low[i]])
            return None
        if tokens.glued(i + 1) and low[i + 1] in currencies.SIGNS and len(low[i]) == 2:
            return i + 2, Currency(currencies.SIGNS[low[i + 1]])
        dot = low[i + 1] == "." and low[i] == "rs"
        if tokens.kind[i + 1 + dot] == NUMERAL or low[i + 1 + dot] in currencies.SIGNS:
            known = currencies.code_of(
                tokens.raw(i), large=_large(tokens, i + 1 + dot), flattened=tokens.flattened
            )
            if known is not None:
                j = i + 1 + dot
                return j + (low[j] in currencies.SIGNS), known
        return None
    if low[i] in currencies.SIGNS:
        return i + 1, Currency(currencies.SIGNS[low[i]])
    return None


def _large(tokens: Tokens, j: int) -> bool:
    number = read_numeral(tokens, j)
    return number is not None and (number.scaled or number.grouped or bool(number.letter))


def _prefixed(tokens: Tokens, i: int, j: int, currency: Currency) -> Found | None:
    """Money with its sign in front: `$75 million to $90 million`, `€1.2bn–1.5bn`."""
    number = read_signed(tokens, j)
    if number is None or number.ordinal or number.value is None:
        return None
    number, end, currency = _money_tail(tokens, number, currency)
    first = i
    if tokens.low[i - 1] in DASHES and tokens.glued(i) and not tokens.glued(i - 1):
        first, number = i - 1, replace(number, value=-(number.value or 0))
    measure = _Measure(MarkKind.MONEY, currency.code, end, currency.part)
    upper_at = _money_range(tokens, i, replace(number, next=end))
    if upper_at is not None:
        upper, upper_end, _ = _money_tail(tokens, upper_at, currency)
        number = _same_scale(number, upper)
        if _rises(number, upper):
            return _ranged(first, number, upper, replace(measure, next=upper_end))
    return _single(first, number, measure)


def _money_range(tokens: Tokens, i: int, number: Numeral) -> Numeral | None:
    j, low = number.next, tokens.low
    k = j
    if low[j] in DASHES and low[j] != "—" and low[j + 1] in currencies.SIGNS:
        k = j + 1
    elif low[j] in ("to", "and", "or") and not tokens.glued(j):
        k = j + 1
    if k == j:
        end = _range_end(tokens, i, number)
        return end[0] if end is not None and tokens.kind[end[0].next] != "" or end else None
    allowed = low[j] == "to" and low[i - 1] != "from" or low[j] in DASHES
    if low[i - 1] == "from" and low[i - 2] in ("ranging", "range", "ranges", "ranged"):
        allowed = allowed or low[j] == "to"
    if not allowed and not (low[j] == "and" and low[i - 1] == "between"):
        return None
    prefix = _currency_before(tokens, k)
    at = prefix[0] if prefix is not None else k
    if prefix is None and (low[j] != "to" and low[j] != "and"):
        return None
    upper = read_numeral(tokens, at)
    if upper is None or upper.ordinal or (prefix is None and not upper.digits):
        return None
    if prefix is None and _foreign(tokens, upper):
        return None
    return upper


def _foreign(tokens: Tokens, number: Numeral) -> bool:
    """Whether a bare number has a unit that is none of money: `$5 to 10 people`, `… 3 percent`."""
    measure = _measure(tokens, number)
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
    elif tokens.low[j] in ("b", "m", "k") and tokens.kind[j] == WORD and number.digits:
        if tokens.raw(j).isupper() and not tokens.flattened and tokens.low[j + 1] != ".":
            scale = LETTER_SCALES[tokens.low[j]]
            value = (number.value or 0) * scale
            number = replace(number, next=j + 1, value=value, scaled=True, scale=scale)
            j += 1
    named = _currency_after(tokens, number, j)
    if named is not None and named[1].part == 1:
        code = named[1].code
        if code == currency.code or tokens.raw(j).isupper() or currency.code is None:
            return number, named[0], Currency(code)
        if currency.code == "USD" and named[0] - j > 1:
            return number, named[0], Currency(code)
    return number, j, currency


def _lettered(number: Numeral, measure: _Measure | None) -> Numeral:
    """Applies a glued scale letter where the measure has taken it in: `5m euros`, `10k`."""
    if not number.letter or number.value is None or measure is None:
        return number
    if measure.next <= number.next or measure.kind is MarkKind.QUANTITY:
        return number
    scale = LETTER_SCALES[number.letter]
    return replace(number, value=number.value * scale, scaled=True, scale=scale, letter="")


def _measure(tokens: Tokens, number: Numeral, *, pair: bool = False) -> _Measure | None:
    """What follows a numeral, a hyphen between allowed: percent, money, time, quantity."""
    low = tokens.low
    j = number.next
    if number.letter:
        named = _currency_after(tokens, replace(number, scaled=True), j + 1)
        if named is not None:
            return _Measure(MarkKind.MONEY, named[1].code, named[0], named[1].part)
        if _letter_counts(tokens, number):
            return _Measure(MarkKind.NUMBER, None, j + 1)
    hyphen = tokens.hyphen(j)
    k = j + hyphen
    percent = _percent(tokens, number, k)
    if percent is not None:
        return percent
    if number.fraction and not number.scaled and low[k] == "of":
        return _of_unit(tokens, k)
    named = _currency_after(tokens, number, k)
    if named is not None:
        return _Measure(MarkKind.MONEY, named[1].code, named[0], named[1].part)
    time = _time_unit(tokens, number, k, hyphen=hyphen)
    if time is not None:
        return time
    quantity = _quantity(tokens, number, k)
    if quantity is None and not pair and low[k] in ("a", "an") and number.value is not None:
        if low[k - 1] == "half" and low[k + 1] in units.TIME_UNITS:
            unit = units.TIME_UNITS[low[k + 1]]
            return _Measure(MarkKind.DURATION, unit, k + 2)
        if low[k - 1] == "half" and low[k + 1] in units.MEASURES:
            return _Measure(MarkKind.QUANTITY, units.MEASURES[low[k + 1]], k + 2)
    return quantity


def _of_unit(tokens: Tokens, k: int) -> _Measure | None:
    low = tokens.low
    if low[k + 1] in ("a", "an") and low[k + 2] in units.MEASURES:
        return _Measure(MarkKind.QUANTITY, units.MEASURES[low[k + 2]], k + 3)
    return None


def _letter_counts(tokens: Tokens, number: Numeral) -> bool:
    """Whether a glued letter is a scale: `10k`, `40M users`, `5m people`, not `100m sprint`."""
    j = number.next
    raw, after = tokens.raw(j), tokens.low[j + 1]
    if number.letter == "k":
        return tokens.low[j + 1] != "/" and not (raw == "K" and after in ("temperature",))
    if raw == "M":
        return True
    if raw != "m":
        return False
    return tokens.kind[j + 1] == WORD and len(after) > 2 and after not in _METRE_CONTEXT


def _percent(tokens: Tokens, number: Numeral, k: int) -> _Measure | None:
    low = tokens.low
    word = low[k]
    if word in ("percentage", "basis") or word in ("%", "percent"):
        j = k + 1 + tokens.hyphen(k + 1)
        if low[j] in ("point", "points") and word != "%":
            return _Measure(MarkKind.PERCENT, "bp" if word == "basis" else "pp", j + 1)
    if word in _PERCENT and (word != "percentage" or not number.digits):
        return _Measure(MarkKind.PERCENT, "%", k + 1)
    if word == "per" and low[k + 1] == "cent":
        return _Measure(MarkKind.PERCENT, "%", k + 2)
    if word in ("bp", "bps") and number.digits:
        return _Measure(MarkKind.PERCENT, "bp", k + 1)
    if word == "pp" and number.digits:
        return _Measure(MarkKind.PERCENT, "pp", k + 1)
    return None


def _currency_after(tokens: Tokens, number: Numeral, k: int) -> tuple[int, Currency] | None:
    """A currency word, code or sign after an amount: the token after it and what it means."""
    low = tokens.low
    if low[k] in currencies.SIGNS and tokens.kind[k + 1] != NUMERAL:
        return k + 1, Currency(currencies.SIGNS[low[k]])
    if low[k] == currencies.CENT_SIGN:
        return k + 1, Currency("USD", currencies.currency_names()["cents"].part)
    if tokens.kind[k] != WORD:
        return None
    head, at = "", k
    if low[k] == "u" and low[k + 1] == "." and low[k + 2] == "s" and low[k + 3] == ".":
        head, at = "us", k + 4
    elif low[k] == "u" and low[k + 1] == "s":
        head, at = "us", k + 2
    names = currencies.currency_names()
    words = [head] if head else []
    best: tuple[int, Currency] | None = None
    for j in range(at, at + 4):
        if tokens.kind[j] != WORD:
            break
        words.append(low[j])
        currency = names.get(" ".join(words))
        if currency is not None:
            best = (j + 1, currency)
    if best is not None:
        name = low[best[0] - 1]
        alone = best[0] == k + 1
        if not alone or name not in currencies.RISKY_NAMES or _clearly(tokens, number, k):
            return best
        return None
    code = currencies.code_of(
        tokens.raw(k), large=number.scaled or number.grouped, flattened=tokens.flattened
    )
    if code is not None and low[k] not in ("rs", "rm"):
        return k + 1, code
    sign = currencies.letter_sign_after(tokens.raw(k)) if number.digits else None
    return (k + 1, sign) if sign is not None else None


def _clearly(tokens: Tokens, number: Numeral, k: int) -> bool:
    """Whether a name that is also a plain word (won, pounds) is money here."""
    word = tokens.low[k]
    if word in ("pound", "pounds"):
        return number.scale >= 10**6 or _paid(tokens, k)
    if word in ("buck", "franc", "mark", "rand", "sterling", "lei"):
        return True
    return number.scale >= 1000 or number.grouped


_PAYING = frozenset(
    "cost costs paid pay pays worth spent spend price priced fine fined salary wage wages fee fees "
    "owed owe save saved earn earned earns charge charged debt loan rent bill tax taxes "
    "donated raised bought sold grant cash money".split()
)


def _paid(tokens: Tokens, k: int) -> bool:
    return any(word in _PAYING for word in tokens.low[max(0, k - 8) : k]) or any(
        sign in tokens.low[max(0, k - 40) : k] for sign in ("£", "sterling", "pence")
    )


def _time_unit(tokens: Tokens, number: Numeral, k: int, *, hyphen: bool) -> _Measure | None:
    low = tokens.low
    if low[k] in _DAY_WORDS and low[k + 1] in units.TIME_UNITS and not hyphen:
        k += 1
    unit = units.TIME_UNITS.get(low[k])
    if unit is None or tokens.kind[k] != WORD:
        return None
    singular = low[k] not in units.PLURAL_TIME
    if low[k] == "quarter" or (low[k] == "quarters" and number.value is not None and hyphen):
        return None
    if singular and not hyphen and not tokens.glued(k) and low[k] not in ("min", "sec", "hr", "yr"):
        # `one week`, `half a year`, but not `the two day traders`.
        if number.value is None or number.value > 1:
            if not tokens.flattened and low[k + 1] not in ("old", "long"):
                return None
    j = k + 1
    if hyphen and tokens.hyphen(j) and low[j + 1] in ("old", "long", "olds"):
        j += 2
    if low[j] == "and" and low[j + 1] == "a" and low[j + 2] == "half" and number.value == 1:
        return _Measure(MarkKind.DURATION, _one_and_a_half(unit), j + 3)
    return _Measure(MarkKind.DURATION, unit, j)


def _one_and_a_half(unit: str) -> str:
    return units.duration(unit, 1.5) or unit


def _quantity(tokens: Tokens, number: Numeral, k: int) -> _Measure | None:
    low = tokens.low
    power, name, j = "", "", k
    if low[k] in ("square", "sq", "cubic", "cu"):
        power = " ** 2" if low[k] in ("square", "sq") else " ** 3"
        j = k + 1 + (low[k + 1] == "." or tokens.hyphen(k + 1))
    elif low[k] in units.MEASURE_WORDS and low[k + 1] in units.MEASURES:
        name = {
            "nautical mile": "nautical_mile", "metric ton": "metric_ton", "long ton": "long_ton",
            "fluid ounce": "fluid_ounce", "light year": "light_year", "troy ounce": "troy_ounce",
        }.get(f"{low[k]} {units.MEASURES[low[k + 1]]}", "")  # fmt: skip
        j = k + 1
    if low[j] == "°":
        scale = {"c": "degree_Celsius", "f": "degree_Fahrenheit"}.get(low[j + 1])
        word = units.MEASURES.get(low[j + 1], "")
        if scale or word.startswith("degree_"):
            return _Measure(MarkKind.QUANTITY, scale or word, j + 2)
        return _Measure(MarkKind.QUANTITY, "degree", j + 1)
    if low[j] in ("degrees", "degree", "deg"):
        after = low[j + 1]
        scale = {"c": "degree_Celsius", "f": "degree_Fahrenheit"}.get(after)
        word = units.MEASURES.get(after, "")
        if scale or word.startswith("degree_"):
            return _Measure(MarkKind.QUANTITY, scale or word, j + 2)
        return _Measure(MarkKind.QUANTITY, "degree", j + 1)
    unit = units.MEASURES.get(low[j])
    if unit is None and number.digits:
        raw = tokens.raw(j)
        unit = units.SIGNS.get(raw)
        if unit is None and power and raw in ("in",):
            unit = "inch"
        if unit is not None and raw in units.TIGHT_SIGNS and not _tight(tokens, number, j):
            unit = None
        if low[j] in ("c", "f") and tokens.glued(j) and raw.isupper() and number.next == j:
            unit = None
    if unit is None:
        return None
    end = j + 1
    if (
        tokens.low[end] == "."
        and low[j] in ("sq", "ft", "lb", "oz", "mi")
        and (tokens.kind[end + 1] == WORD and not tokens.capital(end + 1))
    ):
        end += 1
    if low[j] in ("kilowatt", "megawatt", "gigawatt", "terawatt", "watt"):
        at = end + tokens.hyphen(end)
        if low[at] in ("hour", "hours"):
            return _Measure(MarkKind.QUANTITY, f"{unit}_hour", at + 1)
    if low[j] in ("light", "fluid"):
        return None
    unit = name or unit
    rate, at = "", end
    if low[end] in ("per", "an", "a", "/") and low[end + 1] in units.PER_TIME:
        spaced = low[end] == "/" or low[end + 1] in ("hour", "second")
        if spaced and unit in ("mile", "kilometer", "meter", "foot", "megabit", "gigabit"):
            rate, at = f"_per_{units.PER_TIME[low[end + 1]]}", end + 2
    return _Measure(MarkKind.QUANTITY, unit + power + rate, at)


def _tight(tokens: Tokens, number: Numeral, j: int) -> bool:
    """Whether a short sign is a unit: glued to its digits, or spaced and ending a phrase."""
    if tokens.glued(j):
        return True
    after = tokens.kind[j + 1]
    return after != WORD or tokens.low[j + 1] in _METRE_CONTEXT
