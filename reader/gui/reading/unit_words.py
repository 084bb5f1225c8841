"""Units of measure in words: Pint's `meter / second ** 2` is `meters per second squared`."""

from __future__ import annotations

import re

_SAID = {
    "ppm": "parts per million", "ppb": "parts per billion", "dot": "dot",
    "unified_atomic_mass_unit": "dalton", "kilounified_atomic_mass_unit": "kilodalton",
    "pound_force_per_square_inch": "pound per square inch", "kilogram_force": "kilogram-force",
    "pound_force": "pound-force", "millimeter_Hg": "millimeter of mercury",
    "centimeter_Hg": "centimeter of mercury", "inch_Hg": "inch of mercury",
    "centimeter_H2O": "centimeter of water", "megabritish_thermal_unit": "million BTU",
    "british_thermal_unit": "BTU", "imperial_gallon": "imperial gallon",
}  # fmt: skip
_PLURALS = {"foot": "feet", "inch": "inches"}
# Of these there is no plural, or the singular is what one says: 200 bar, 12 stone.
_EVER_ONE = frozenset(
    (
        "hertz", "kilohertz", "megahertz", "gigahertz", "terahertz", "lux", "siemens", "bar",
        "millibar", "stone", "torr", "poise", "stokes", "centipoise", "centistokes", "BTU",
        "horsepower", "denier", "decitex", "gauss",
    )
)  # fmt: skip
_POWERS = {"2": "square", "3": "cubic"}
_HUNDRED = re.compile(r"\(100 \* (\w+)\)\Z")
_POWER = re.compile(r"(.+?) \*\* ([23])\Z")


def unit_words(unit: str, *, many: bool) -> str:
    """A unit as one says it in English, in the plural where `many`."""
    above, slash, below = unit.partition(" / ")
    told = _product(above, many=many)
    if not slash:
        return told
    hundred = _HUNDRED.fullmatch(below)
    if hundred is not None:
        return f"{told} per 100 {_product(hundred[1], many=True)}"
    raised = _POWER.fullmatch(below)
    if raised is not None and raised[1] in ("second", "hour", "minute"):
        return f"{told} per {raised[1]} {'squared' if raised[2] == '2' else 'cubed'}"
    return f"{told} per {_product(below, many=False)}"


def _product(unit: str, *, many: bool) -> str:
    """`newton * meter` is `newton meters`; only the last is counted."""
    *first, last = unit.split(" * ")
    return " ".join([*(_named(one) for one in first), _counted(last, many=many)])


def _named(unit: str) -> str:
    return _SAID.get(unit) or unit.replace("_", " ")


def _counted(unit: str, *, many: bool) -> str:
    raised = _POWER.fullmatch(unit)
    if raised is not None:
        return f"{_POWERS[raised[2]]} {_counted(raised[1], many=many)}"
    words = _named(unit).split(" ")
    if not many or words == [""]:
        return " ".join(words)
    at = len(words) - 1
    for link in ("per", "of"):
        at = words.index(link) - 1 if link in words else at
    if words[0] == "degree":
        at = 0
    word = words[at]
    if word not in ("Celsius", "Fahrenheit") and word not in _EVER_ONE and not word.endswith("s"):
        words[at] = _PLURALS.get(word, f"{word}s")
    return " ".join(words)
