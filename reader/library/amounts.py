"""Amounts as the reader types them into a search: `100bn`, `€5m`, `25%`, `1,000.5`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SCALES = {
    "": 1,
    "k": 10**3,
    "thousand": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "million": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "billion": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "trillion": 10**12,
}
_SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW"}
_AMOUNT = re.compile(
    r"(?P<before>[$€£¥₹₽₩]|[A-Z]{3}(?![a-z]))?\s*"
    r"(?P<sign>[-−])?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,15})?|\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*"
    r"(?P<scale>[a-zA-Z]*?)\s*"
    r"(?P<after>[$€£¥₹₽₩%]|[A-Z]{3})?",
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the currency (ISO 4217) that was typed with it, if any."""

    value: int | float
    unit: str | None = None


def parse_amount(text: str) -> Amount | None:
    """The amount that a text is, or None. `$` alone means the US dollar."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        return None
    scale = _SCALES.get(found["scale"].lower())
    if scale is None:
        return None
    number = found["number"].replace(",", "")
    value = float(number) * scale if "." in number else int(number) * scale
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if found["sign"]:
        value = -value
    unit = found["before"] or found["after"]
    if unit == "%":
        unit = None
    return Amount(value, _SYMBOLS.get(unit, unit) if unit else None)
