"""Quantities: units of measure behind a numeral, their powers and rates, degrees of heat."""

from __future__ import annotations

from dataclasses import dataclass

from reader.highlights.figures import currencies, units
from reader.highlights.figures.measure import Measure
from reader.highlights.figures.numeral import Numeral
from reader.highlights.figures.tokens import APOSTROPHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

METRE_CONTEXT = word_set(
    "long wide tall high deep away from x by and or to above below of in at freestyle race dash "
    "ago sprint hurdles backstroke breaststroke butterfly relay final diameter"
)
_POWERS = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_RAISED = {"2": 2, "3": 3, "²": 2, "³": 3}
_DOTTED = word_set("sq ft lb lbs oz mi yd fl cu gal")
_LONG = word_set("long wide tall high deep thick in x by screen display diameter tv monitor")
_BRACKETS = frozenset("[{<(")
_GRADES = word_set("grad grados grado degrés degré gradi graus grader graden градусов градуса")
_INCHES = frozenset("“”\"″'’")
_SENTENCE = 60
_LONE = 4
_FLOW_WORDS = 3
_LENGTHS = ("foot", "inch", "mile", "yard")
_MERCURY = {"millimeter": "millimeter_Hg", "inch": "inch_Hg", "centimeter": "centimeter_Hg"}
_HEAT = word_set(
    "temperature temperatures degrees heat hot cold celsius fahrenheit warm warmer cooler ° "
    "freezing heatwave boils oven hottest coldest warmest warming climate"
)
_FLAT_SIGNS = {"w": "W", "mp": "MP", "db": "dB", "wh": "Wh"}
_DEGREES = {
    "c": "degree_Celsius", "f": "degree_Fahrenheit", "℃": "degree_Celsius",
    "℉": "degree_Fahrenheit", "celcius": "degree_Celsius",
}  # fmt: skip
# Rates that have a name of their own; others are written as a fraction.
_NAMED_RATES = {
    "mile / hour": "mile_per_hour", "kilometer / hour": "kilometer_per_hour",
    "meter / second": "meter_per_second", "foot / second": "foot_per_second",
    "kilometer / second": "kilometer_per_second",
}  # fmt: skip
# Words that are measured by the day: `90 barrels a day`, but `two cups a day` is how often.
_FLOWING = word_set("barrel ton metric_ton gallon liter bushel mile kilometer foot meter")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: Pint's name of it and the token after it."""

    name: str
    next: int


def read_quantity(tokens: Tokens, number: Numeral, k: int) -> Measure | None:
    """The unit of measure at token `k` behind a numeral, with its powers and rates."""
    low = tokens.low
    heat = _degrees(tokens, number, k)
    if heat is not None:
        return heat
    if low[k] in _INCHES and number.digits:
        return _inch_sign(tokens, k)
    if low[k] == "\\" and low[k + 1] == '"' and number.digits and tokens.glued(k):
        return Measure(MarkKind.QUANTITY, "inch", k + 2)
    if low[k] in _BRACKETS and number.digits:
        return _bracketed(tokens, k)
    if low[k] == "parts" and low[k + 1] == "per" and low[k + 2] in ("million", "billion"):
        return Measure(MarkKind.QUANTITY, "ppm" if low[k + 2] == "million" else "ppb", k + 3)
    trade = units.TRADE_SIGNS.get(low[k]) if number.digits else None
    if trade is not None and not tokens.capital(k):
        return Measure(MarkKind.QUANTITY, trade[1], k + 1, trade[0])
    unit = _unit(tokens, number, k)
    if unit is None:
        return None
    unit = _rate(tokens, number, unit)
    return Measure(MarkKind.QUANTITY, unit.name, unit.next)


def _degrees(tokens: Tokens, number: Numeral, j: int) -> Measure | None:
    low = tokens.low
    if low[j] == "below" and low[j + 1] == "zero" and not number.ordinal:
        return Measure(MarkKind.QUANTITY, "degree", j + 2, -1)
    if low[j] in ("℃", "℉"):
        return Measure(MarkKind.QUANTITY, _DEGREES[low[j]], j + 1)
    if low[j] in ("°", "º", "˚"):
        named = _scale(tokens, j + 1)
        return Measure(MarkKind.QUANTITY, named or "degree", j + 1 + bool(named))
    abroad = tokens.words.foreign and low[j] in _GRADES
    if abroad or low[j] in ("degrees", "degree", "deg", "degs"):
        j += low[j + 1] == "." and low[j] == "deg" and tokens.kind[j + 2] == WORD
        named = _scale(tokens, j + 1)
        end = j + 1 + bool(named)
        below = low[end] == "below" and low[end + 1] == "zero"
        return Measure(MarkKind.QUANTITY, named or "degree", end + 2 * below, -1 if below else 1)
    raw = tokens.raw(j).upper() if tokens.flattened and tokens.glued(j) else tokens.raw(j)
    lettered = raw in ("C", "F", "K") and number.digits and _about_heat(tokens, j)
    if lettered and not _initials(tokens, j) and (tokens.glued(j) or tokens.kind[j + 1] != WORD):
        return Measure(MarkKind.QUANTITY, _DEGREES.get(low[j], "kelvin"), j + 1)
    return None


def _initials(tokens: Tokens, j: int) -> bool:
    """Whether a letter is the first of several: `48 C.F.R.`."""
    return tokens.low[j + 1] == "." and tokens.glued(j + 2) and tokens.kind[j + 2] == WORD


def _inch_sign(tokens: Tokens, k: int) -> Measure | None:
    """`10"` where the sign closes no quotation; `10 ” long`."""
    low = tokens.low
    twice = low[k] in APOSTROPHES and low[k + 1] == low[k] and tokens.glued(k + 1)
    after = k + 1 + twice
    if low[k] in APOSTROPHES and not twice:
        return None
    if low[after] in _LONG or low[k] == "″":
        return Measure(MarkKind.QUANTITY, "inch", after)
    quotes = sum(word == low[k] for word in low[max(0, k - _SENTENCE) : k]) if not twice else 0
    opened = low[k] in "“”" or quotes % 2
    if not tokens.glued(k) or opened or (tokens.glued(after) and tokens.kind[after] == WORD):
        return None
    return Measure(MarkKind.QUANTITY, "inch", after)


def _scale(tokens: Tokens, j: int) -> str | None:
    """The scale of a thermometer at token `j`."""
    word = units.MEASURES.get(tokens.low[j], "")
    return _DEGREES.get(tokens.low[j]) or (word if word.startswith("degree_") else None)


def _bracketed(tokens: Tokens, k: int) -> Measure | None:
    """`20 [kg]`."""
    if tokens.low[k] == "(" or tokens.low[k + 2] not in ("]", "}", ">"):
        return None
    unit = units.SIGNS.get(_written(tokens, k + 1))
    return Measure(MarkKind.QUANTITY, unit, k + 3) if unit else None


def _written(tokens: Tokens, j: int) -> str:
    """A sign as the tables have it: Unicode has two letters for micro."""
    return tokens.raw(j).replace("μ", "µ").replace("㎞", "km").replace("Ω", "Ω")


def _unit(tokens: Tokens, number: Numeral, k: int) -> Unit | None:
    """One unit at token `k`, with `square` before it or a power behind it."""
    low = tokens.low
    power, j = 0, k
    if low[k] in _POWERS:
        power = _POWERS[low[k]]
        j = k + 1 + (low[k + 1] == "." or tokens.hyphen(k + 1))
    named = _named(tokens, number, j) or _signed(tokens, number, j, power)
    if named is None:
        return None
    name, end = named.name, named.next
    if low[end] == "of" and low[end + 1] == "mercury" and name in _MERCURY:
        return Unit(_MERCURY[name], end + 2)
    if tokens.glued(end) and tokens.kind[end] == NUMERAL:
        raised = _RAISED.get(low[end])
        long = "meter" in name or name in _LENGTHS
        if raised is None or power or not long:
            return None
        power, end = raised, end + 1
    elif low[end] == "^" and low[end + 1] in _RAISED:
        power, end = _RAISED[low[end + 1]], end + 2
    elif low[end] in ("²", "³") and tokens.glued(end):
        power, end = _RAISED[low[end]], end + 1
    elif low[end] in ("squared", "cubed") and not power:
        power, end = 2 if low[end] == "squared" else 3, end + 1
    if low[end] == "." and low[end - 1] in _DOTTED and tokens.kind[end + 1] == WORD:
        end += not tokens.capital(end + 1)
    return Unit(name + (f" ** {power}" if power else ""), end)


def _named(tokens: Tokens, number: Numeral, j: int) -> Unit | None:
    """A unit in words at token `j`: the longer of `light-years` and `miles`."""
    low = tokens.low
    at = j + 1
    at += low[at] == "." or tokens.hyphen(at)
    first, second = units.SINGULAR.get(low[j], low[j]), units.SINGULAR.get(low[at], low[at])
    phrase = units.PHRASES.get((first, second))
    if phrase is not None:
        end = at + 1 + (phrase == "british_thermal_unit" and low[at + 1] in ("unit", "units"))
        return Unit(phrase, end)
    if low[j] in ("light", "fluid") or low[j] not in units.MEASURES:
        careful = units.CAREFUL.get(low[j]) if _clearly(tokens, number, j) else None
        return Unit(careful, j + 1) if careful else None
    return Unit(units.MEASURES[low[j]], j + 1)


def _clearly(tokens: Tokens, number: Numeral, j: int) -> bool:
    """Whether a thing is a unit here: `2.5 bars`, `200 bar of pressure`, `0.5 moles`."""
    if not number.digits or number.ordinal or number.fraction or tokens.capital(j):
        return False
    if number.value is not None and not isinstance(number.value, int):
        return True
    ends = tokens.kind[j + 1] not in (WORD, NUMERAL) or tokens.low[j + 1] in ("of", "and", "or")
    return tokens.low[j] == "bar" and number.value != 1 and ends


def _signed(tokens: Tokens, number: Numeral, j: int, power: int) -> Unit | None:
    """A unit's sign at token `j`, as it is written: `kg`, `MW`."""
    raw = _written(tokens, j)
    if tokens.flattened and tokens.glued(j):
        raw = _FLAT_SIGNS.get(raw, raw)
    if not raw or not (number.digits or (len(raw) > 1 and raw not in units.TIGHT_SIGNS)):
        return None
    if tokens.low[j + 1] in currencies.SIGNS and tokens.glued(j + 1):
        return None  # 1 C$
    if raw == "ac" and tokens.low[j - 1].startswith("802."):
        return None  # a standard of radio
    unit = units.SIGNS.get(raw)
    if unit is None and raw in ("in", "IN") and (power or (number.digits and _inches(tokens, j))):
        unit = "inch"
    if unit is None and raw[-1] in "²³":
        long = "inch" if raw[:-1] == "in" else units.SIGNS.get(raw[:-1], "")
        raised = "meter" in long or long in _LENGTHS
        return Unit(f"{long} ** {_RAISED[raw[-1]]}", j + 1) if raised and not power else None
    if unit is not None and raw in units.TIGHT_SIGNS and not (power or _tight(tokens, j)):
        return None
    if unit is None and raw in units.CAREFUL_SIGNS and not _initials(tokens, j):
        decimal = number.value is not None and not isinstance(number.value, int)
        decimal = decimal and not number.fraction and not number.scaled
        warm = raw in "CF" and number.digits and not tokens.capital(j - 2) and j > 1
        decimal = decimal or (warm and number.value is not None and 10 <= number.value <= 130)
        if (decimal or tokens.count <= _LONE) and tokens.kind[j + 1] not in (WORD, NUMERAL):
            unit = None if tokens.hyphen(j + 1) else units.CAREFUL_SIGNS[raw]
    return Unit(unit, j + 1) if unit else None


def _rate(tokens: Tokens, number: Numeral, unit: Unit) -> Unit:
    """Takes in `per hour`, `/s²`, `a day`, `an acre` behind a unit."""
    low, end = tokens.low, unit.next
    flow = _flow(tokens, unit)
    if flow is not None:
        return flow
    word = low[end]
    if word in ("a", "an"):
        time = units.PER_TIME.get(low[end + 1], "") if len(low[end + 1]) > 1 else ""
        fast = time in ("hour", "second", "minute") and "foot" not in unit.name
        if time and (fast or time in ("hour", "second") or unit.name in _FLOWING):
            return Unit(_fraction(unit.name, time), end + 2)
        return unit
    if word not in ("per", "/") or (word == "/" and tokens.glued(end) != tokens.glued(end + 1)):
        return unit
    time = units.PER_TIME.get(low[end + 1].rstrip("²³"), "")
    if time and (word == "/" or len(low[end + 1]) > 1):
        after = end + 2
        power = _RAISED.get(low[end + 1][-1], 0) if low[end + 1][-1] in "²³" else 0
        if not power and word == "/" and tokens.glued(after):
            power = _RAISED.get(low[after], 0) if tokens.kind[after] == NUMERAL else 0
            after += bool(power)
        raised = {"squared": 2, "cubed": 3}.get(low[after], 0)
        if raised and not power:
            power, after = raised, after + 1
        elif low[after] == "per" and units.PER_TIME.get(low[after + 1]) == time and not power:
            power, after = 2, after + 2  # metres per second per second
        return Unit(_fraction(unit.name, time + (f" ** {power}" if power else "")), after)
    if tokens.low[end + 1] == "100" and unit.name in ("liter", "kilowatt_hour", "gallon"):
        hundred = _unit(tokens, number, end + 2)  # what a car takes
        if hundred is not None and hundred.name in ("kilometer", "mile"):
            return Unit(f"{unit.name} / (100 * {hundred.name})", hundred.next)
    by = _unit(tokens, number, end + 1)
    if by is None or "/" in unit.name:
        return unit
    return Unit(_fraction(unit.name, by.name), by.next)


def _flow(tokens: Tokens, unit: Unit) -> Unit | None:
    """`40,000 barrels of oil a day`: what flows stands between the unit and the time."""
    low, j = tokens.low, unit.next + 1
    if low[unit.next] != "of":
        return None
    for k in range(j + 1, j + _FLOW_WORDS + 1):
        if tokens.kind[k - 1] != WORD or low[k - 1] in ("a", "the", "per"):
            return None
        if low[k] in ("a", "per") and len(low[k + 1]) > 1 and low[k + 1] in units.PER_TIME:
            if low[k] == "a" and unit.name not in _FLOWING and "** 3" not in unit.name:
                return None
            return Unit(_fraction(unit.name, units.PER_TIME[low[k + 1]]), k + 2)
    return None


def _fraction(above: str, below: str) -> str:
    told = f"{above} / {below}"
    return _NAMED_RATES.get(told, told)


def _inches(tokens: Tokens, j: int) -> bool:
    """Whether `in` behind digits is the unit: glued to them, or nothing it could govern follows."""
    if tokens.hyphen(j + 1):
        return False  # 3-in-1
    return tokens.glued(j) or _phrase_ends(tokens, j + 1)


def _phrase_ends(tokens: Tokens, j: int) -> bool:
    """Whether token `j` ends a phrase: a full stop, a comma, a bracket or the end of the text."""
    return tokens.low[j] in ("", ".", ",", ";", ")", "x", "×", "\n")


def _about_heat(tokens: Tokens, j: int) -> bool:
    """Whether the words around speak of heat: `40C` is a temperature there, a label elsewhere."""
    return not _HEAT.isdisjoint(tokens.low[max(0, j - 30) : j + 30])


def _tight(tokens: Tokens, j: int) -> bool:
    """Whether a short sign is a unit: glued to its digits, or spaced and ending a phrase."""
    if tokens.glued(j):
        return True
    if tokens.hyphen(j + 1):
        return False  # 24703 L-202
    if tokens.low[j] == "l" and "." in tokens.low[j - 1]:
        return True  # a 1.5 L bottle
    if tokens.raw(j) == "Mt" and tokens.low[j + 1] == "." and tokens.capital(j + 2):
        return False  # Mt. Everest
    after = tokens.low[j + 1]
    return tokens.kind[j + 1] != WORD or after in METRE_CONTEXT or after == "per"
