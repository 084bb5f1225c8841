"""Who is who within one article: every mention gets the canonical name of what it names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reader.highlights.entity_bodies import name_bodies
from reader.highlights.entity_people import name_people
from reader.highlights.entity_spelling import Speller, folded
from reader.highlights.name_shape import stands_for
from reader.highlights.name_words import NameWords, load_words
from reader.text.marks import Mark, MarkKind

# What may stand between a long form and the short one that it brings in: `(`, `, or `, ` – `.
_DEFINES = re.compile(r"['’s]{0,2},?\s*[(\[](?:the |or |known as |called |a\.?k\.?a\.? )?[“\"‘']?")
_OR = re.compile(r",? (?:or|known as|called|abbreviated as|abbreviated) (?:the )?[“\"‘']?")
_SHORT = 12  # letters that an acronym may have


def join_entities(
    text: str,
    marks: Sequence[Mark],
    *,
    title: str | None = None,
    words: NameWords | None = None,
) -> list[Mark]:
    """The same marks, names with `entity` set, and one kind for one entity.

    `text` is what the marks stand in, with or without its capitals; `title` a headline that may
    hold a fuller name. Figures pass through untouched.
    """
    lists = words or load_words()
    speller = Speller(text, lists)
    names = sorted((mark for mark in marks if not mark.is_figure), key=lambda mark: mark.start)
    entities: dict[int, str] = {}
    people = [m for m in names if m.kind is MarkKind.PERSON]
    named = name_people(text, people, lists, title=title, shown=speller.person)
    for mark, entity in zip(people, named, strict=True):
        entities[mark.start] = entity
    bodies = [m for m in names if m.kind is MarkKind.ORGANIZATION]
    for mark, entity in zip(bodies, name_bodies(text, bodies, names, lists, speller), strict=True):
        entities[mark.start] = entity
    for mark in names:
        entities.setdefault(mark.start, speller.plain(mark))
    _defined(text, names, entities, speller, lists)
    entities = _one_spelling(names, entities)
    joined = [m if m.is_figure else replace(m, entity=entities[m.start]) for m in marks]
    return _one_kind(joined)


def _defined(
    text: str,
    names: Sequence[Mark],
    entities: dict[int, str],
    speller: Speller,
    words: NameWords,
) -> None:
    """`Ruritanian Grain Board (RGB)`: the short form names the same from there to the end.

    Whatever kind each was taken for; also where the definition comes after the first use. A form
    that a list knows, or that does not fit the letters, stays what it is.
    """
    shorts: dict[str, str] = {}
    for left, right in pairwise(names):
        gap = text[left.end : right.start]
        closing = text[right.end : right.end + 2]
        bracketed = _DEFINES.fullmatch(gap) and re.match(r"[”\"’']?[)\]]", closing)
        if not bracketed and not _OR.fullmatch(gap):
            continue
        for short, full in ((right, left), (left, right)):
            spelt = "".join(short.text.split()).replace(".", "")
            if " " in full.text and len(spelt) <= _SHORT and _abbreviates(spelt, full.text):
                if speller.known(short) is None:
                    shorts[spelt] = entities[full.start]
                break
    # Without a definition an acronym still fits one long name only, of any kind but a person's.
    longs = {entities[m.start]: m for m in names if " " in m.text and m.kind is not MarkKind.PERSON}
    for mark in names:
        spelt = "".join(mark.text.split()).replace(".", "")
        if spelt in shorts:
            entities[mark.start] = shorts[spelt]
        elif _may_abbreviate(spelt, words) and mark.kind is not MarkKind.PERSON:
            fitting = {entity for entity, long in longs.items() if stands_for(spelt, long.text)}
            if len(fitting) == 1 and speller.known(mark) is None:
                entities[mark.start] = fitting.pop()


def _may_abbreviate(short: str, words: NameWords) -> bool:
    if not 2 < len(short) <= _SHORT:
        return False
    # A text in small letters shows no capitals: there the word must be none of the language.
    return short.isupper() or (short.islower() and not words.is_common(short))


def _abbreviates(short: str, name: str) -> bool:
    """Whether a short form may be made of a name: its letters stand in it in order, from word
    beginnings on: `Interpol`, `NATO`, `RGB`."""
    if stands_for(short, name):
        return True
    words = re.findall(r"[^\W_]+", name.lower())
    letters = short.lower()
    if len(letters) < 2 or not words or not letters.isalnum():
        return False

    def fits(at: int, word: int) -> bool:
        if at == len(letters):
            return True
        for next_word in range(word, min(word + 3, len(words))):
            size = 0
            one = words[next_word]
            while at + size < len(letters) and size < len(one) and one[size] == letters[at + size]:
                size += 1
                if fits(at + size, next_word + 1):
                    return True
        return False

    return letters[0] == words[0][0] and fits(0, 0)


def _one_spelling(names: Sequence[Mark], entities: dict[int, str]) -> dict[int, str]:
    """Names equal but for case, accents and punctuation are one, spelled as they mostly are."""
    spelled: dict[tuple[bool, str], Counter[str]] = {}
    for mark in names:
        entity = entities[mark.start]
        spelled.setdefault(_spelling_key(mark, entity), Counter())[entity] += 1
    best = {
        at: max(forms, key=lambda form: (any(c.isupper() for c in form), forms[form]))
        for at, forms in spelled.items()
    }
    return {mark.start: best[_spelling_key(mark, entities[mark.start])] for mark in names}


def _spelling_key(mark: Mark, entity: str) -> tuple[bool, str]:
    # A people is not the place of its name; a name of signs only has nothing to fold.
    return mark.kind is MarkKind.GROUP, folded(entity) or entity


def _one_kind(marks: list[Mark]) -> list[Mark]:
    """The kind that most mentions of an entity have; its full name counts double."""
    votes: dict[str, Counter[MarkKind]] = {}
    for mark in sorted(marks, key=lambda mark: mark.start):  # of equal kinds the first stays
        if mark.entity:
            whole = mark.text == mark.entity
            votes.setdefault(mark.entity, Counter())[mark.kind] += 2 if whole else 1
    return [replace(m, kind=votes[m.entity].most_common(1)[0][0]) if m.entity else m for m in marks]
