"""Which mentions of people are one person: full names, family names, given names, initials."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.highlights.entity_spelling import load_spellings
from reader.highlights.name_shape import PARTICLES, SURE_TITLES, tokens_of
from reader.highlights.name_words import NameWords
from reader.text.marks import Mark
from reader.text.tokens import normal

_JUNIOR = frozenset({"jr", "sr", "ii", "iii", "iv"})
_HIS = frozenset({"mr", "sir", "lord", "king", "prince", "señor", "herr", "monsieur"})
_HER = frozenset(
    {"mrs", "ms", "miss", "lady", "dame", "queen", "princess", "señora", "frau", "madame"}
)

Key = tuple[str, ...]


@dataclass(slots=True)
class _Person:
    """Someone named in full: given and family name, and where the full name stands."""

    name: str
    key: Key
    family: frozenset[str]
    sex: str | None
    places: list[int] = field(default_factory=list)


def name_people(
    text: str,
    marks: Sequence[Mark],
    words: NameWords,
    *,
    title: str | None = None,
    shown: Callable[[str], str] = str,
) -> list[str]:
    """The canonical name for each of `marks`, which are all persons, in their order.

    `shown` gives a name the capitals that a flattened text has lost.
    """
    people: dict[Key, _Person] = {}
    for mark in marks:
        key = name_key(mark.text)
        if is_full(key):
            person = people.get(key)
            if person is None:
                person = people[key] = _person(canonical(mark.text, shown), key, words)
            person.places.append(mark.start)
    _fold_longer(people)
    _fold_short(people)
    _fold_families(people, words)
    if title:
        _from_title(title, marks, people, words)
    distinct = list({id(p): p for p in people.values()}.values())
    parts = _parts_of(distinct)
    out = []
    for mark in marks:
        key = name_key(mark.text)
        known = people.get(key)
        if known is None:
            for candidates in (parts[0].get(key, []), parts[1].get(key, [])):
                known = known or _choose(text, mark, candidates)
        out.append(known.name if known else canonical(mark.text, shown))
    return out


def _parts_of(people: Iterable[_Person]) -> tuple[dict[Key, list[_Person]], ...]:
    """By what each may be called: the family name (of any length), and the given ones."""
    family: dict[Key, list[_Person]] = defaultdict(list)
    given: dict[Key, list[_Person]] = defaultdict(list)
    for person in people:
        for name in person.family:
            family[name,].append(person)
        for at in range(1, len(person.key) - 1):  # `van Rossum`, `García Márquez`
            family[person.key[at:]].append(person)
        for name in set(person.key) - person.family:
            given[name,].append(person)
            for short in load_spellings().short.get(name, ()):
                given[short,].append(person)
    return family, given


def is_full(key: Key) -> bool:
    """Whether these words name a person in full: not a family name with its particles."""
    return len(key) > 1 and not all(part in PARTICLES for part in key[:-1])


def name_key(name: str) -> Key:
    """A person's name by which spellings of it are equal: no title, no initials, no `Jr.`."""
    parts = tuple(t.text for t in tokens_of(name))
    while len(parts) > 1 and parts[0].lower() in SURE_TITLES:
        parts = parts[1:]
    if len(parts) > 2:
        inner = tuple(p for p in parts[1:-1] if len(p.rstrip(".")) > 1)
        parts = (parts[0], *inner, parts[-1])
    key = tuple(normal(p.replace(".", "").replace("’", "'")) for p in parts)
    return key[:-1] if len(key) > 2 and key[-1] in _JUNIOR else key


_INITIAL = re.compile(r"(?<=\w\w[\s\u00a0])(?:[^\W\d_]\.?[\s\u00a0]+)+(?=[^\W\d_]{2})")
_LETTERS = re.compile(r"[^\W\d_]+")


def canonical(name: str, shown: Callable[[str], str] = str) -> str:
    """The name as it is written, without initials inside and without a line of capitals."""
    bare = _INITIAL.sub("", " ".join(name.split()))
    if not any(c.isupper() for c in bare):
        return shown(bare)
    return " ".join(_calmed(w) if w.isupper() and len(w) > 3 else w for w in bare.split())


def _calmed(word: str) -> str:
    """A word of capitals with one at each beginning: initials stay, and `JEAN-PAUL` has two."""
    return _LETTERS.sub(lambda met: met[0].capitalize(), word)


def families(key: Key, words: NameWords) -> frozenset[str]:
    """Which of a full name's words may be the family name.

    In Chinese, Korean and Vietnamese names it stands first, unless the last word is such a name
    too and the first a given one (`Jennifer Wang`).
    """
    first_is_given = key[0] in words.men or key[0] in words.women
    if key[0] in words.family_first and not first_is_given:
        return frozenset({key[0]})
    return frozenset({key[-1]})


def sex_of(key: Key, words: NameWords) -> str | None:
    """`m` or `f` by the given name, None where it tells neither."""
    man, woman = key[0] in words.men, key[0] in words.women
    return None if man == woman else "m" if man else "f"


def sex_before(text: str, start: int) -> str | None:
    """`m` or `f` by the form of address before a name that begins at `start`."""
    before = re.search(r"([^\W\d_]+)\.?\s+$", text[max(0, start - 12) : start])
    address = before[1].lower() if before else ""
    return "m" if address in _HIS else "f" if address in _HER else None


def _person(name: str, key: Key, words: NameWords) -> _Person:
    return _Person(name, key, families(key, words), sex_of(key, words))


def _fold_longer(people: dict[Key, _Person]) -> None:
    """`John Fitzgerald Smith` and `John Smith` are one, called by the shorter name."""
    for key, person in list(people.items()):
        short = (key[0], key[-1])
        if len(key) > 2 and short in people and people[short] is not person:
            people[short].places += person.places
            people[key] = people[short]


def _fold_short(people: dict[Key, _Person]) -> None:
    """`Bob Orrin`, `R. Orrin` and `Robert Orrin` are one, where only one Orrin can be meant.

    Called by the name that says most: an initial less than a short form, that less than the
    whole, unless the short form is what the text mostly says.
    """
    short = load_spellings().short
    for key, person in list(people.items()):
        if people[key] is not person:
            continue
        alike = {
            id(other): other
            for name, other in people.items()
            if other is not person
            and name[-1] == key[-1]
            and len(name) == len(key) == 2
            and _stands_for(key[0], name[0], short)
        }
        if len(alike) == 1:
            (other,) = alike.values()
            if len(key[0]) > 1 and len(other.places) < len(person.places):
                other.name = person.name
            other.places += person.places
            people[key] = other


def _fold_families(people: dict[Key, _Person], words: NameWords) -> None:
    """`Ortega Ruiz` is the family name of the one `Carmen Ortega Ruiz`, not somebody else."""
    for key, person in list(people.items()):
        if key[0] in words.men or key[0] in words.women:
            continue
        longer = {
            id(other): other
            for name, other in people.items()
            if other is not person and len(name) > len(key) and name[-len(key) :] == key
        }
        if len(longer) == 1:
            (other,) = longer.values()
            other.places += person.places
            people[key] = other


def _stands_for(word: str, name: str, short: Mapping[str, frozenset[str]]) -> bool:
    if len(word) == 1:
        return len(name) > 1 and name[0] == word
    # Both directions are listed: the shorter word is the short form.
    return name in short.get(word, ()) and len(name) > len(word)


def _from_title(
    title: str, marks: Sequence[Mark], people: dict[Key, _Person], words: NameWords
) -> None:
    """A headline may be the only place of a full name: a known given name before a family name."""
    single = {key for mark in marks if len(key := name_key(mark.text)) == 1}
    tokens = tokens_of(title)
    for left, right in pairwise(tokens):
        key = (normal(left.text), normal(right.text))
        if (
            key[1:] in single
            and left.is_capital
            and (key[0] in words.men or key[0] in words.women)
            and title[left.end : right.start] == " "
            and not any(key[1] in p.family for p in people.values())
        ):
            people[key] = _person(f"{left.text} {right.text}", key, words)


def _choose(text: str, mark: Mark, candidates: Sequence[_Person]) -> _Person | None:
    """Of several people of one name: the one of the right sex, named last before the mention."""
    if not candidates:
        return None
    sex = sex_before(text, mark.start)
    fitting = [p for p in candidates if sex is None or p.sex in (sex, None)]
    candidates = fitting or candidates

    def rank(person: _Person) -> tuple[int, int]:
        # Who was named in full in this paragraph; else the one the article brings in first.
        paragraph = text.rfind("\n\n", 0, mark.start)
        here = [at for at in person.places if paragraph < at < mark.start]
        return (0, mark.start - max(here)) if here else (1, min(person.places, default=0))

    return min(candidates, key=rank)
