"""Whether a short name of one article is somebody whom other articles name in full.

Only where the evidence is clear: what else the article tells of stands with that one elsewhere, or
a version of the article says it. What two could be stays apart.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from reader.highlights.entity_people import families, is_full, name_key
from reader.highlights.entity_spelling import load_spellings
from reader.highlights.name_words import NameWords, load_words
from reader.text.marks import MarkKind

# How much it says that the same other name stands with both: people and bodies more than places,
# which half of all articles name.
_TELLING = {MarkKind.PLACE: 0.5, MarkKind.GROUP: 0.3}
_RARE_TELLS = 0.6  # the part of it that a name has only where few articles have it
_UNREAD = 50  # articles that a small library is thought to lack
_ENOUGH = 1.1
_ENOUGH_IF_COMMON = 2.2  # for Smith, for a given name: many people have it
_CLEARLY = 1.7  # how many times as much must speak for one as for the next
_KNOWN_BY_ALL = 0.25  # for each time that the number of its articles doubles


@dataclass(frozen=True, slots=True)
class Shared:
    """A name that stands in the article and, elsewhere, with the candidate.

    `articles` is how many articles of the library have it.
    """

    kind: MarkKind
    articles: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that a short name may stand for.

    `articles` is how many have it; `in_version`: a version of the article has it.
    """

    entity: str
    articles: int
    shared: tuple[Shared, ...] = ()
    in_version: bool = False


def may_stand_for(name: str, entity: str, *, words: NameWords | None = None) -> bool:
    """Whether a person called `name` can be the one named `entity` in full."""
    lists = words or load_words()
    short, full = name_key(name), name_key(entity)
    if not short or is_full(short) or not is_full(full) or short == full:
        return False
    if len(short) == 1:
        return short[0] in families(full, lists)
    return len(short) < len(full) and full[-len(short) :] == short


def family_names(entity: str, words: NameWords | None = None) -> frozenset[str]:
    """The words, as they are written, by which a person named in full may be called for short."""
    full = name_key(entity)
    if not is_full(full):
        return frozenset()
    wanted = families(full, words or load_words())
    return frozenset(
        part for part in entity.split() if name_key(part)[:1] in {(w,) for w in wanted}
    )


def choose(name: str, candidates: Sequence[Candidate], *, total: int) -> Candidate | None:
    """Whom `name` stands for; None: nobody, or it cannot be told. `total`: articles there are."""
    told = [one for one in candidates if one.in_version]
    if len(told) == 1:
        return told[0]
    weighed = sorted(((_weight(one, total), one) for one in candidates), key=lambda pair: -pair[0])
    if not weighed:
        return None
    best, chosen = weighed[0]
    enough = _ENOUGH_IF_COMMON if _is_common(name) else _ENOUGH
    if best < enough or (len(weighed) > 1 and best < _CLEARLY * weighed[1][0]):
        return None
    return chosen


def _is_common(name: str) -> bool:
    key = name_key(name)
    words = load_words()
    return len(key) == 1 and (
        key[0] in load_spellings().families
        or key[0] in words.family_first
        or key[0] in words.men
        or key[0] in words.women
    )


def _weight(candidate: Candidate, total: int) -> float:
    shared = math.fsum(_telling(one, total) for one in candidate.shared)
    if not shared:
        return 0.0
    return shared + _KNOWN_BY_ALL * math.log2(max(1, candidate.articles))


def _telling(shared: Shared, total: int) -> float:
    # In a library of five articles nothing is known yet of what is rare.
    many = total + _UNREAD
    rarity = math.log(many / max(1, shared.articles)) / math.log(many)
    return _TELLING.get(shared.kind, 1.0) * (1 - _RARE_TELLS + _RARE_TELLS * max(0.0, rarity))
