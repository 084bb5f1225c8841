"""Which mentions of bodies are one: acronyms, short forms, legal forms, a country's ministries."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from reader.highlights.entity_spelling import Speller
from reader.highlights.name_shape import stands_for, tokens_of, word_set
from reader.highlights.name_words import NameWords
from reader.text.marks import Mark, MarkKind

# Legal forms never belong to the canonical name; trade words go only where the text itself has
# the short form.
_LEGAL = word_set("corp corporation inc incorporated ltd limited llc llp plc ag se nv bv gmbh sa")
_TRADE = frozenset({"technologies", "technology", "holdings", "industries", "enterprises"})
_SHED = _LEGAL | _TRADE | word_set("co company group holding international")
_CALLED_SHORT = 3
# A flattened text has a blank where the apostrophe stood.
_POSSESSIVE = re.compile(r"(?:['’]s?|\ss|s)\s+$")  # the last: its apostrophe was dropped
_NATIONAL = word_set(
    "ministry department parliament army navy embassy cabinet congress senate government police "
    "court treasury legislature assembly"
)
_OF = re.compile(r"(\w+) (?:of|for) (?:the )?(.+)", re.IGNORECASE)
# `National`, `Federal` and the like say of which country as little as no word at all.
_ANY_COUNTRY = word_set("national federal royal central state supreme")


def name_bodies(
    text: str,
    bodies: Sequence[Mark],
    names: Sequence[Mark],
    words: NameWords,
    speller: Speller,
) -> list[str]:
    """The canonical name for each of `bodies` (all organizations, in order); `names` are all."""
    spellings = [speller.plain(m) for m in bodies]
    places = {m.end: m for m in names if m.kind is MarkKind.PLACE}
    national = [
        _national(text, mark, name, places, words, speller)
        for mark, name in zip(bodies, spellings, strict=True)
    ]
    flat = not any(c.isupper() for mark in names for c in mark.text)
    aliases = _aliases({*spellings, *national}, words, flat=flat)
    return [_followed(name, aliases) for name in national]


def _followed(name: str, aliases: Mapping[str, str]) -> str:
    seen = {name}
    while (other := aliases.get(name)) is not None and other not in seen:
        name = other
        seen.add(name)
    return name


def _aliases(spellings: Collection[str], words: NameWords, *, flat: bool) -> dict[str, str]:
    fulls = sorted(name for name in spellings if " " in name)
    shorts = {name for name in spellings if " " not in name}
    aliases: dict[str, str] = {}
    for full in fulls:
        base = _without_suffixes(full, shorts, words)
        if base != full:
            aliases[full] = base
    turned = {turned: full for full in fulls if (turned := _turned(full)) is not None}
    for full in fulls:
        # `Ministry of Grain` and `Grain Ministry`; the form that stands first in the alphabet
        # decides nothing: the one with *of* is the whole name.
        if full.lower() in turned:
            aliases.setdefault(full, turned[full.lower()])
        elif full not in aliases:
            longer = _longer(full, fulls, words)
            if longer is not None:
                aliases[full] = longer
    for short in sorted(shorts):
        if short in words.known:
            continue
        spelt = [full for full in fulls if stands_for(short, full)]
        capitals = sum(c.isupper() for c in short) > 1
        if spelt and (capitals or (flat and len(short) > 2 and not words.is_common(short))):
            aliases[short] = spelt[0]
            continue
        # `the Party`, where one party is named in full.
        ending = [f for f in fulls if f.endswith(f" {short}")]
        if len(ending) == 1 and short.lower() in words.heads:
            aliases[short] = ending[0]
            continue
        # A body is called by its first word if that is most of its name; `Riga Tram Drivers’
        # Union` leaves Riga a town.
        begun = (f for f in fulls if f.split()[0] == short and len(f.split()) <= _CALLED_SHORT)
        longer_ones = {aliases.get(f, f) for f in begun} - {short}
        if len(longer_ones) == 1:
            aliases[short] = longer_ones.pop()
    return aliases


def _turned(name: str) -> str | None:
    """`Ministry of Grain` as `grain ministry`."""
    found = _OF.fullmatch(name)
    return f"{found[2]} {found[1]}".lower() if found else None


def _longer(name: str, fulls: Sequence[str], words: NameWords) -> str | None:
    """The one body of which `name` is called for short, its country left out."""
    nations = {adjective.lower() for adjective in words.demonyms.values()}
    countries = {country.lower() for country in words.demonyms}
    found = set()
    for full in fulls:
        before = full[: -len(name)].strip().lower() if full.endswith(f" {name}") else ""
        if before and (before in nations or before in countries or before in _ANY_COUNTRY):
            found.add(full)
    return found.pop() if len(found) == 1 else None


def _without_suffixes(name: str, shorts: Collection[str], words: NameWords) -> str:
    parts = name.split()
    while len(parts) > 1:
        last = parts[-1].rstrip(".").lower()
        short = " ".join(parts[:-1]).rstrip(",")
        if last in _LEGAL or (last in _SHED and short in shorts):
            parts = short.split()
            continue
        break
    if len(parts) == 2 and parts[1].lower() in _TRADE and not words.is_common(parts[0]):
        return parts[0] if parts[0] not in words.known else name
    if len(parts) > 1 and parts[0] in shorts and parts[1].lower() in _SHED:
        return parts[0]
    return " ".join(parts)


def _national(
    text: str,
    mark: Mark,
    entity: str,
    places: Mapping[int, Mark],
    words: NameWords,
    speller: Speller,
) -> str:
    """`Peru’s Foreign Ministry` names the Peruvian one: the country's adjective goes before."""
    parts = [t.lower for t in tokens_of(entity)]
    if not parts or not {parts[0], parts[-1]} & _NATIONAL or entity.split()[0] in words.known:
        return entity
    possessive = _POSSESSIVE.search(text, max(0, mark.start - 8), mark.start)
    place = places.get(possessive.start()) if possessive else None
    if place is None:
        return entity
    adjective = words.demonyms.get(speller.plain(place))
    return f"{adjective} {entity}" if adjective else entity
