"""Scales and currencies as another language writes them: `1,2 Millionen Euro`, `3 mil euros`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from babel.core import Locale, UnknownLocaleError
from babel.numbers import get_currency_name

from reader.highlights.figures.currencies import Currency

_WORD = re.compile(r"[^\W\d_]{3,}")
_CODES = (
    "EUR", "USD", "GBP", "JPY", "CNY", "CHF", "RUB", "INR", "KRW", "TRY", "PLN", "CZK", "SEK",
    "NOK", "DKK", "BRL", "MXN", "CAD", "AUD", "UAH", "HUF", "RON", "RSD", "BGN", "IDR", "VND",
    "AED", "SAR", "IRR", "EGP", "ILS", "THB", "KZT", "PHP", "MYR", "COP", "ARS", "CLP", "PEN",
    "GEL", "AMD", "AZN", "BYN", "ISK", "ALL", "MKD", "BAM",
)  # fmt: skip
_PERCENT = frozenset(
    (
        "prozent", "pourcent", "ciento", "cento", "procent", "procenta", "percento", "prosent",
        "prosenttia", "proc", "процент", "процента", "процентов", "відсотків", "százalék",
    )
)  # fmt: skip


_MYRIADS = {
    "千": 10**3, "万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12, "천": 10**3,
    "만": 10**4, "억": 10**8, "조": 10**12,
}  # fmt: skip
# Whose crowns they are, where a language is written in one country.
_CROWNS = {"da": "DKK", "sv": "SEK", "nb": "NOK", "nn": "NOK", "no": "NOK", "is": "ISK"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Lower-case words of a language: scales, currencies, percent.

    `myriads` are the letters for scales in the scripts of East Asia.
    """

    scales: Mapping[str, int] = field(default_factory=dict)
    money: Mapping[str, Currency] = field(default_factory=dict)
    percent: frozenset[str] = frozenset()
    myriads: frozenset[str] = frozenset()
    foreign: bool = False


ENGLISH = Vocabulary()


@cache
def vocabulary(language: str | None) -> Vocabulary:
    """The words of a language by CLDR; none for English, which has a grammar of its own."""
    if language is None or language.startswith("en"):
        return ENGLISH
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return ENGLISH
    if locale.language in ("zh", "ja", "ko"):
        return Vocabulary(_MYRIADS, _money(locale), _PERCENT, frozenset(_MYRIADS), foreign=True)
    return Vocabulary(_scales(locale), _money(locale), _PERCENT, foreign=True)


def _scales(locale: Locale) -> dict[str, int]:
    """`0 Millionen` stands under 1000000, `00 Millionen` under 10000000."""
    scales: dict[str, int] = {}
    for width in ("long", "short"):
        for forms in locale.compact_decimal_formats.get(width, {}).values():
            for size, pattern in forms.items():
                shown = str(pattern.pattern)
                zeros = shown.count("0")
                for word in _WORD.findall(shown):
                    if zeros and str(size).isdecimal():
                        scales.setdefault(word.lower(), int(size) // 10 ** (zeros - 1))
    return scales


def _money(locale: Locale) -> dict[str, Currency]:
    names: dict[str, Currency] = {}
    if locale.language in _CROWNS:
        names["kr"] = Currency(_CROWNS[locale.language])
    home, noun_first = _HOMES.get(locale.language), locale.language in _NOUN_FIRST
    for code in _CODES:
        for count in (1, 2, 5):
            name = get_currency_name(code, count=count, locale=locale).lower()
            names.setdefault(name, Currency(code))
            if code in ("EUR", "USD", "GBP"):
                names.setdefault(name.split()[0], Currency(code))
            if code == home:
                names.setdefault(name.split()[0 if noun_first else -1], Currency(code))
    return names


_NOUN_FIRST = frozenset(("pl", "fr", "es", "it", "pt", "ro", "ca", "id", "vi", "ar", "fa", "he"))
_HOMES = {
    "ru": "RUB", "uk": "UAH", "be": "BYN", "pl": "PLN", "cs": "CZK", "hu": "HUF", "ro": "RON",
    "sr": "RSD", "bg": "BGN", "mk": "MKD", "sq": "ALL", "tr": "TRY", "ja": "JPY", "ko": "KRW",
    "zh": "CNY", "vi": "VND", "id": "IDR", "th": "THB", "hi": "INR", "fa": "IRR", "he": "ILS",
    "kk": "KZT", "ka": "GEL", "hy": "AMD", "az": "AZN", "is": "ISK", "sv": "SEK", "da": "DKK",
    "nb": "NOK",
}  # fmt: skip
