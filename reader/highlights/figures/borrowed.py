"""Currencies that the rest of a text tells: `12 cents` beside euros, pesos in news of Mexico.

Many countries have rupees, pesos, francs and cents. Where a text names one such currency in full
elsewhere, or speaks of one such country only, its bare amounts are of that currency.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from babel import Locale
from babel.core import get_global

from reader.highlights.figures.words import word_set
from reader.text.marks import Mark, MarkKind

_CENTS = re.compile(r"\bcents?\Z", re.IGNORECASE)
_AMERICAN = re.compile(r"\bu\.?\s?s\b|dollar|american", re.IGNORECASE)
_OF_CENTS = word_set("EUR AUD CAD NZD ZAR HKD SGD KES JMD TTD TWD NAD BWP MUR LKR")
_NOUN = re.compile(
    r"(rupee|peso|franc|dinar|dirham|riy?al|shilling|kron|crown|\bkr\b|\brs\b|₨|\bdhs?\b|\bshs?\b)",
    re.IGNORECASE,
)
_CROWN, _RIAL = "kron koruna", "rial riyal"
_SAME = {"rs": "rupee", "₨": "rupee", "dh": "dirham", "dhs": "dirham", "sh": "shilling",
         "shs": "shilling", "crown": _CROWN, "kron": _CROWN, "kr": _CROWN, "riyal": _RIAL,
         "rial": _RIAL}  # fmt: skip
_INDIAN = re.compile(r"\b(crores?|lakhs?)\b", re.IGNORECASE)


def borrow(text: str, marks: list[Mark]) -> None:
    """Gives open currencies, and cents, what the rest of the text tells of them."""
    _compare(text, marks)
    wanted = [i for i, mark in enumerate(marks) if _open(mark)]
    if not wanted:
        return
    cents = {i for i in wanted if marks[i].unit is not None}
    told = {
        str(mark.unit)
        for i, mark in enumerate(marks)
        if mark.kind is MarkKind.MONEY and mark.unit is not None and i not in cents
    }
    codes: dict[str, str | None] = {}
    for i in wanted:
        if i in cents:
            code = next(iter(told)) if len(told) == 1 else None
            if code in _OF_CENTS:
                marks[i] = replace(marks[i], unit=code)
            continue
        found = _NOUN.search(marks[i].text)
        if found is None:
            continue
        noun = found[0].lower()
        noun = _SAME.get(noun, noun)
        if noun not in codes:
            codes[noun] = _code(noun, told, text)
        marks[i] = replace(marks[i], unit=codes[noun])


def _compare(text: str, marks: list[Mark]) -> None:
    """Makes money of what money is compared with: `20.5 billion euros, versus 23.6 billion`."""
    for i in range(1, len(marks)):
        mark = marks[i]
        if mark.kind is not MarkKind.NUMBER or not isinstance(mark.value, int | float):
            continue
        if mark.unit is not None or mark.value < _LARGE or not mark.text[-1:].isalpha():
            continue
        led = text[max(0, mark.start - _LEAD) : mark.start]
        after = _NEXT_WORD.match(text, mark.end)
        counted = after is not None and _COUNTED.match(after[1]) is not None
        if counted or _AGAINST.search(led) is None:
            continue
        for paid in reversed(marks[max(0, i - 4) : i]):
            between = text[paid.end : mark.start]
            if len(between) > _REACH or _ENDS.search(between):
                break
            if paid.kind in (MarkKind.QUANTITY, MarkKind.NUMBER):
                break
            if paid.kind is MarkKind.MONEY and paid.unit is not None:
                marks[i] = replace(mark, kind=MarkKind.MONEY, unit=paid.unit)
                break


_LARGE, _LEAD, _REACH = 10**6, 24, 120
_AGAINST = re.compile(
    r"\b(?:from|versus|vs|against|after|compared (?:with|to)|than)\.?\s+(?:the\s|a\s)?$",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r"\s+([A-Za-z]+)")
_COUNTED = re.compile(r"(?:people|men|women|children|[a-z]{2,}[^su]s)\Z")
_ENDS = re.compile(r"[;!?\n]|\.\s")


def _open(mark: Mark) -> bool:
    if mark.kind is not MarkKind.MONEY:
        return False
    if mark.unit is None:
        return True
    return mark.unit == "USD" and bool(_CENTS.search(mark.text)) and not _AMERICAN.search(mark.text)


def _code(noun: str, told: Iterable[str], text: str) -> str | None:
    """The one currency of this noun that is named elsewhere or whose country is."""
    mates = _mates(noun)
    named = [code for code in told if code in mates]
    if named:
        return named[0] if len(named) == 1 else None
    here = {mates_of for word in _words(noun).findall(text) for mates_of in _told_by(noun, word)}
    if not here and noun == "rupee" and _INDIAN.search(text):
        return "INR"  # crores are counted elsewhere too, but seldom in English
    return here.pop() if len(here) == 1 else None


@cache
def _mates(noun: str) -> dict[str, frozenset[str]]:
    """Codes of today's currencies of a noun (or several) → words that tell their country."""
    english = Locale("en")
    found: dict[str, set[str]] = {}
    for territory, entries in get_global("territory_currencies").items():
        for code, _start, end, tender in entries:
            name = english.currencies.get(code, "").lower()
            last = name.split(" ")[-1]
            if not tender or end is not None or not any(n in last for n in noun.split(" ")):
                continue
            words = found.setdefault(code, set())
            words.add(english.territories.get(territory, "").lower())
            words.add(name.rpartition(" ")[0])
    return {code: frozenset(words - {""}) for code, words in found.items()}


@cache
def _words(noun: str) -> re.Pattern[str]:
    words = sorted({re.escape(word) for told in _mates(noun).values() for word in told})
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


def _told_by(noun: str, word: str) -> list[str]:
    return [code for code, words in _mates(noun).items() if word.lower() in words]
