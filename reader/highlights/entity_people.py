"""Which mentions of people are one person: full names, family names, given names, initials."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.highlights.name_shape import tokens_of
from reader.highlights.name_words import NameWords
from reader.text.marks import Mark

_JUNIOR = frozenset({"jr", "sr", "ii", "iii", "iv"})
_HIS = frozenset({"mr", "sir", "lord", "king", "prince"})
_HER = frozenset({"mrs", "ms", "miss", "lady", "dame", "queen", "princess"})


@dataclass(slots=True)
class _Person:
    """Someone named in full: given and family name, and where the full name stands."""

    name: str
    parts: tuple[str, ...]
    family: frozenset[str]
    sex: str | None
    places: list[int] = field(default_factory=list)


def name_people(
    text: str, marks: Sequence[Mark], words: NameWords, *, title: str | None = None
) -> list[str]:
    """The canonical name for each of `marks`, which are all persons, in their order."""
    people: dict[tuple[str, ...], _Person] = {}
    for mark in marks:
        parts = _parts(mark.text)
        if len(parts) > 1:
            person = people.setdefault(_key(parts), _person(mark.text, words))
            person.places.append(mark.start)
    _fold_longer(people)
    if title:
        _from_title(title, marks, people, words)
    family: dict[str, list[_Person]] = defaultdict(list)
    given: dict[str, list[_Person]] = defaultdict(list)
    for person in {id(p): p for p in people.values()}.values():
        for name in person.family:
            family[name].append(person)
        for name in set(_key(person.parts)) - person.family:
            given[name].append(person)
    out = []
    for mark in marks:
        parts = _parts(mark.text)
        known = people.get(_key(parts))
        if known is None and len(parts) == 1:
            word = _plain(parts[0])
            known = _choose(text, mark, family.get(word, [])) or _choose(
                text, mark, given.get(word, [])
            )
        out.append(known.name if known else _canonical(mark.text))
    return out


def _parts(name: str) -> tuple[str, ...]:
    return tuple(t.text for t in tokens_of(name))


def _plain(word: str) -> str:
    return word.lower().rstrip(".").replace("’", "'")


def _bare(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Without initials between the names: `Ann B. Lee` is also written `Ann Lee`."""
    if len(parts) < 3:
        return parts
    inner = tuple(p for p in parts[1:-1] if len(p.rstrip(".")) > 1)
    return (parts[0], *inner, parts[-1])


def _key(parts: tuple[str, ...]) -> tuple[str, ...]:
    bare = tuple(_plain(p) for p in _bare(parts))
    return bare[:-1] if len(bare) > 2 and bare[-1] in _JUNIOR else bare


_INITIAL = re.compile(r"(?<=\w[\s\u00a0])(?:[^\W\d_]\.?[\s\u00a0]+)+(?=[^\W\d_]{2})")


def _canonical(name: str) -> str:
    """The name as it is written, without initials inside and without a line of capitals."""
    bare = _INITIAL.sub("", " ".join(name.split()))
    return " ".join(w.capitalize() if w.isupper() and len(w) > 3 else w for w in bare.split())


def _person(name: str, words: NameWords) -> _Person:
    parts = _parts(name)
    key = _key(parts)
    families = {key[-1]}
    # In Chinese, Korean and Vietnamese names the family name stands first, unless the last word
    # is such a name too and the first a given one (`Jennifer Wang`).
    first_is_given = key[0] in words.men or key[0] in words.women
    if key[0] in words.family_first and not first_is_given:
        families = {key[0]}
    sex = "m" if key[0] in words.men else "f" if key[0] in words.women else None
    if key[0] in words.men and key[0] in words.women:
        sex = None
    return _Person(_canonical(name), parts, frozenset(families), sex)


def _fold_longer(people: dict[tuple[str, ...], _Person]) -> None:
    """`John Fitzgerald Smith` and `John Smith` are one, called by the shorter name."""
    for key, person in list(people.items()):
        short = (key[0], key[-1])
        if len(key) > 2 and short in people and people[short] is not person:
            people[short].places += person.places
            people[key] = people[short]


def _from_title(
    title: str, marks: Sequence[Mark], people: dict[tuple[str, ...], _Person], words: NameWords
) -> None:
    """A headline may be the only place of a full name: a known given name before a family name."""
    single = {_plain(m.text) for m in marks if " " not in m.text}
    tokens = tokens_of(title)
    for left, right in pairwise(tokens):
        pair = (left.text, right.text)
        if (
            right.lower in single
            and left.is_capital
            and (left.lower in words.men or left.lower in words.women)
            and title[left.end : right.start] == " "
            and not any(_plain(right.text) in p.family for p in people.values())
        ):
            people[_key(pair)] = _person(" ".join(pair), words)


def _choose(text: str, mark: Mark, candidates: list[_Person]) -> _Person | None:
    """Of several people of one name: the one of the right sex, named last before the mention."""
    if len(candidates) > 1:
        before = re.search(r"([A-Za-z]+)\.?\s+$", text[max(0, mark.start - 12) : mark.start])
        address = before[1].lower() if before else ""
        sex = "m" if address in _HIS else "f" if address in _HER else None
        fitting = [p for p in candidates if sex is None or p.sex in (sex, None)]
        candidates = fitting or candidates
    if not candidates:
        return None

    def rank(person: _Person) -> tuple[int, int]:
        # Who was named in full in this paragraph; else the one the article brings in first.
        paragraph = text.rfind("\n\n", 0, mark.start)
        here = [at for at in person.places if paragraph < at < mark.start]
        return (0, mark.start - max(here)) if here else (1, min(person.places, default=0))

    return min(candidates, key=rank)
