"""Figures that only the words around them make: bare amounts of money, vague amounts."""

from __future__ import annotations

from dataclasses import replace

from reader.highlights.figures.currencies import currency_names
from reader.highlights.figures.found import Found
from reader.highlights.figures.tokens import Tokens
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

# What is counted in money when a number in the millions stands beside it.
_MONEY_NOUNS = word_set(
    "deficit deficits surplus tariff tariffs trade debt budget fund funding investment investments "
    "revenue revenues sales profit profits loss losses cost costs worth loan loans tax taxes "
    "imports exports goods spending aid bailout"
)
_WINDOW, _NEAR = 60, 8
_LARGE = 10**6


def context_money(tokens: Tokens, found: Found) -> Found:
    """A number in the millions as money, where a flattened text names a currency near by.

    A text that has lost its signs has lost `$` too. The number is taken for money only if a
    currency is named shortly before it and what is counted is something that is paid or traded.
    """
    largest = found.value if found.high is None else found.high
    if not tokens.flattened or not isinstance(largest, int | float) or largest < _LARGE:
        return found
    low = tokens.low
    near = low[max(0, found.first - _NEAR) : found.next + _NEAR]
    if not any(word in _MONEY_NOUNS for word in near):
        return found
    names = currency_names()
    for word in reversed(low[max(0, found.first - _WINDOW) : found.first]):
        if word in ("dollar", "dollars", "euro", "euros", "yuan", "yen", "rupees"):
            return replace(found, kind=MarkKind.MONEY, unit=names[word].code)
    return found


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
        return None
    for length in (3, 2, 1):
        currency = names.get(" ".join(low[j + 1 : j + 1 + length]))
        if currency is not None and low[j + length].endswith(("s", "yen", "yuan", "renminbi")):
            return Found(i, j + 1 + length, MarkKind.MONEY, unit=currency.code)
    return None
