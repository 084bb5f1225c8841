"""What follows a numeral and makes it a figure: percent, money, time, units of measure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.highlights.figures import units
from reader.highlights.figures.money import currency_after
from reader.highlights.figures.number_words import LETTER_SCALES
from reader.highlights.figures.numeral import Exact, Numeral
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

_PERCENT = word_set("% percent pct percents percentage ﹪ ％ ٪")
_DAY_WORDS = word_set(
    "more full straight consecutive working business calendar additional extra further trading "
    "long whole short solid successive"
)
_TOLD_WORDS = word_set("upcoming coming previous next past last following")
# After a glued `m`, these words tell metres; other words are counted in millions.
_COUNTED = frozenset(("people", "men", "women", "children", "of", "more", "square", "fewer"))
_METRE_CONTEXT = word_set(
    "long wide tall high deep away from x by and or to above below of in at freestyle race dash "
    "sprint hurdles backstroke breaststroke butterfly relay final diameter"
)


@dataclass(frozen=True, slots=True)
class Measure:
    """What follows a numeral: kind, unit, the token after it, and what a unit is worth."""

    kind: MarkKind
    unit: str | None
    next: int
    factor: Exact = 1


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
    if number.letter:
        named = currency_after(tokens, replace(number, scaled=True), j + 1)
        if named is not None:
            return Measure(MarkKind.MONEY, named[1].code, named[0], named[1].part)
        if _letter_counts(tokens, number):
            return Measure(MarkKind.NUMBER, None, j + 1)
    hyphen = tokens.hyphen(j)
    k = j + hyphen
    if low[k] in ("a", "an") and low[k - 1] == "half":
        part = _percent(tokens, number, k + 1)
        if part is not None:
            return part
    if low[k] == "of" and low[k + 1] == "a" and number.fraction:
        part = _percent(tokens, number, k + 2)
        if part is not None:
            return part
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
    quantity = _quantity(tokens, number, k)
    if quantity is None and not pair and low[k] in ("a", "an") and number.value is not None:
        if low[k - 1] == "half" and low[k + 1] in units.TIME_UNITS:
            unit = units.TIME_UNITS[low[k + 1]]
            return Measure(MarkKind.DURATION, unit, k + 2)
        if low[k - 1] == "half" and low[k + 1] in units.MEASURES:
            return Measure(MarkKind.QUANTITY, units.MEASURES[low[k + 1]], k + 2)
    return quantity


def _of_unit(tokens: Tokens, k: int) -> Measure | None:
    low = tokens.low
    if low[k + 1] in ("a", "an") and low[k + 2] in units.MEASURES:
        return Measure(MarkKind.QUANTITY, units.MEASURES[low[k + 2]], k + 3)
    return None


def _letter_counts(tokens: Tokens, number: Numeral) -> bool:
    """Whether a glued letter is a scale: `10k`, `40M users`, `5m people`, not `100m sprint`."""
    j = number.next
    raw, after = tokens.raw(j), tokens.low[j + 1]
    if number.letter == "k" and raw == "K" and number.value in (2, 4, 5, 6, 8):
        return False  # 4K is a screen
    if number.letter == "k":
        return tokens.low[j + 1] != "/" and not (raw == "K" and after == "temperature")
    if raw == "M":
        if tokens.kind[j + 1] != WORD and number.value is not None:
            return number.value >= 10 or number.value != int(number.value)
        # 40M users; 3M is a company.
        return tokens.kind[j + 1] == WORD and (after.endswith("s") or after in _COUNTED)
    if raw != "m":
        return False
    return tokens.kind[j + 1] == WORD and len(after) > 2 and after not in _METRE_CONTEXT


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
    if low[k] in ("h", "hrs") and number.digits and tokens.glued(k):
        unit = None if tokens.glued(k + 1) and tokens.kind[k + 1] == NUMERAL else "PT1H"
    if unit is None or tokens.kind[k] != WORD:
        return None
    singular = low[k] not in units.PLURAL_TIME
    if low[k] == "quarter" or (low[k] == "quarters" and number.value is not None and hyphen):
        return None
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
    return Measure(MarkKind.DURATION, unit, j)


def _one_and_a_half(unit: str) -> str:
    return units.duration(unit, 1.5) or unit


def _quantity(tokens: Tokens, number: Numeral, k: int) -> Measure | None:
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
    if low[j] in ("“", "”", '"', "″") and number.digits and low[j + 1] in _LONG:
        return Measure(MarkKind.QUANTITY, "inch", j + 1)
    if low[j] == "below" and low[j + 1] == "zero" and not number.ordinal:
        return Measure(MarkKind.QUANTITY, "degree", j + 2, -1)
    if low[j] in _BRACKETS and low[j + 2] in ("]", "}", ">", ")") and number.digits:
        unit = units.SIGNS.get(tokens.raw(j + 1))
        return Measure(MarkKind.QUANTITY, unit, j + 3) if unit and low[j] != "(" else None
    if low[j] == "°":
        scale = {"c": "degree_Celsius", "f": "degree_Fahrenheit"}.get(low[j + 1])
        word = units.MEASURES.get(low[j + 1], "")
        if scale or word.startswith("degree_"):
            return Measure(MarkKind.QUANTITY, scale or word, j + 2)
        return Measure(MarkKind.QUANTITY, "degree", j + 1)
    if low[j] in ("degrees", "degree", "deg"):
        after = low[j + 1]
        scale = {"c": "degree_Celsius", "f": "degree_Fahrenheit"}.get(after)
        word = units.MEASURES.get(after, "")
        named = scale or word.startswith("degree_")
        end = j + 2 if named else j + 1
        below = low[end] == "below" and low[end + 1] == "zero"
        unit = (scale or word) if named else "degree"
        return Measure(MarkKind.QUANTITY, unit, end + 2 * below, -1 if below else 1)
    unit = units.MEASURES.get(low[j])
    raw = tokens.raw(j)
    if unit is None and (number.digits or (len(raw) > 1 and raw not in units.TIGHT_SIGNS)):
        unit = units.SIGNS.get(raw)
        if unit is None and raw in ("C", "F") and tokens.glued(j) and _about_heat(tokens, j):
            unit = "degree_Celsius" if raw == "C" else "degree_Fahrenheit"
        if unit is None and raw == "in" and (power or (number.digits and _inches(tokens, j))):
            unit = "inch"
        if unit is not None and raw in units.TIGHT_SIGNS and not _tight(tokens, j):
            unit = None
        if tokens.glued(j + 1) and tokens.kind[j + 1] == NUMERAL:
            raised = {"2": " ** 2", "3": " ** 3"}.get(low[j + 1])
            if unit is None or raised is None or unit not in _RAISED or power:
                return None
            return Measure(MarkKind.QUANTITY, unit + raised, j + 2)
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
            return Measure(MarkKind.QUANTITY, f"{unit}_hour", at + 1)
    if low[j] in ("light", "fluid"):
        return None
    unit = name or unit
    rate, at = "", end
    if low[end] in ("per", "an", "a", "/") and low[end + 1] in units.PER_TIME:
        spaced = low[end] == "/" or low[end + 1] in ("hour", "second")
        if spaced and unit in ("mile", "kilometer", "meter", "foot", "megabit", "gigabit"):
            rate, at = f"_per_{units.PER_TIME[low[end + 1]]}", end + 2
    return Measure(MarkKind.QUANTITY, unit + power + rate, at)


_RAISED = word_set("meter kilometer centimeter millimeter foot inch mile yard")
_LONG = word_set("long wide tall high deep thick in x by screen display diameter tv monitor")
_BRACKETS = frozenset("[{<")
_HEAT = word_set(
    "temperature temperatures degrees heat hot cold celsius fahrenheit warm warmer cooler ° "
    "freezing heatwave boils oven"
)


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
    after = tokens.kind[j + 1]
    if tokens.hyphen(j + 1):
        return False  # 24703 L-202
    return after != WORD or tokens.low[j + 1] in _METRE_CONTEXT
