"""Who is who within one article: every mention gets the canonical name of what it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.highlights.entity_people import name_people
from reader.highlights.name_shape import stands_for, word_set
from reader.highlights.name_words import NameWords, load_words
from reader.text.marks import Mark, MarkKind

# Legal forms never belong to the canonical name; trade words go only where the text itself has
# the short form.
_LEGAL = word_set("corp corporation inc incorporated ltd limited llc llp plc ag se nv bv gmbh sa")
_TRADE = frozenset({"technologies", "technology", "holdings", "industries", "enterprises"})
_CALLED_SHORT = 3
_POSSESSIVE = re.compile(r"['’]s?\s+$")
_MINISTRY = re.compile(
    r"\b(?:Ministry|Department|Parliament|Army|Navy|Air Force|Embassy|Cabinet)\b"
)


def join_entities(
    text: str,
    marks: Sequence[Mark],
    *,
    title: str | None = None,
    words: NameWords | None = None,
) -> list[Mark]:
    """The same marks, names with `entity` set, and one kind for one entity.

    `text` is what the marks stand in; `title` a headline that may hold a fuller name. Figures
    pass through untouched.
    """
    lists = words or load_words()
    names = [mark for mark in marks if not mark.is_figure]
    entities: dict[int, str] = {}
    people = [m for m in names if m.kind is MarkKind.PERSON]
    for mark, entity in zip(people, name_people(text, people, lists, title=title), strict=True):
        entities[mark.start] = entity
    bodies = [m for m in names if m.kind is MarkKind.ORGANIZATION]
    for mark, entity in zip(bodies, _name_bodies(text, bodies, names, lists), strict=True):
        entities[mark.start] = entity
    for mark in names:
        entities.setdefault(mark.start, _plain_name(text, mark, lists))
    named = [m if m.is_figure else replace(m, entity=entities[m.start]) for m in marks]
    return _one_kind(named)


def _one_kind(marks: list[Mark]) -> list[Mark]:
    votes: dict[str, Counter[MarkKind]] = {}
    for mark in marks:
        if mark.entity:
            votes.setdefault(mark.entity, Counter())[mark.kind] += 1
    return [replace(m, kind=votes[m.entity].most_common(1)[0][0]) if m.entity else m for m in marks]


def _spelled(text: str, name: str) -> str:
    """All capitals undone where the text also writes the name with one (`RURITANIA`)."""
    titled = " ".join(w.capitalize() for w in name.split(" "))
    shouted = name.isupper() and len(name) > 4 and "." not in name
    return titled if shouted and (" " in name or titled in text) else name


def _plain_name(text: str, mark: Mark, words: NameWords) -> str:
    name = " ".join(mark.text.split())
    for form in (name, name.title()):
        entry = words.known.get(form)
        if entry and (entry.kind is mark.kind or not entry.doubtful):
            return entry.canonical
    if mark.kind is MarkKind.GROUP and name.endswith("s") and name[:-1] in text:
        return _spelled(text, name[:-1])
    return _spelled(text, name)


def _name_bodies(
    text: str, bodies: Sequence[Mark], names: Sequence[Mark], words: NameWords
) -> list[str]:
    spellings = [_plain_name(text, m, words) for m in bodies]
    fulls = {name for name in spellings if " " in name}
    shorts = {name for name in spellings if " " not in name}
    aliases: dict[str, str] = {}
    for full in sorted(fulls):
        base = _without_suffixes(full, shorts, words)
        if base != full:
            aliases[full] = base
    for short in sorted(shorts):
        if short in words.known:
            continue
        spelt = [full for full in sorted(fulls) if stands_for(short, full)]
        if spelt and sum(c.isupper() for c in short) > 1:
            aliases[short] = spelt[0]
            continue
        # A body is called by its first word if that is most of its name; `Riga Tram Drivers’
        # Union` leaves Riga a town.
        begun = (f for f in fulls if f.split()[0] == short and len(f.split()) <= _CALLED_SHORT)
        longer = {aliases.get(f, f) for f in begun} - {short}
        if len(longer) == 1:
            aliases[short] = longer.pop()
    places = {m.end: m for m in names if m.kind is MarkKind.PLACE}
    out = []
    for mark, name in zip(bodies, spellings, strict=True):
        out.append(_national(text, mark, aliases.get(name, name), places, words))
    return out


def _without_suffixes(name: str, shorts: set[str], words: NameWords) -> str:
    parts = name.split()
    while len(parts) > 1:
        last = parts[-1].rstrip(".").lower()
        short = " ".join(parts[:-1]).rstrip(",")
        if last in _LEGAL or (last in words.suffixes and short in shorts):
            parts = short.split()
            continue
        break
    if len(parts) == 2 and parts[1].lower() in _TRADE and not words.is_common(parts[0]):
        return parts[0] if parts[0] not in words.known else name
    if len(parts) > 1 and parts[0] in shorts and parts[1].lower() in words.suffixes:
        return parts[0]
    return " ".join(parts)


def _national(
    text: str, mark: Mark, entity: str, places: Mapping[int, Mark], words: NameWords
) -> str:
    """`Peru’s Foreign Ministry` names the Peruvian one: the country's adjective goes before."""
    if not _MINISTRY.search(entity) or entity.split()[0] in words.known:
        return entity
    possessive = _POSSESSIVE.search(text, max(0, mark.start - 8), mark.start)
    place = places.get(possessive.start()) if possessive else None
    if place is None:
        return entity
    adjective = words.demonyms.get(_plain_name(text, place, words))
    return f"{adjective} {entity}" if adjective else entity
