"""The word lists behind the name rules: places, peoples, bodies, titles, given names, casing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from reader.paths import resources
from reader.text.marks import MarkKind

_MOSTLY = 0.5  # share of capitals from which a small word may be a name


@dataclass(frozen=True, slots=True)
class Entry:
    """A known spelling: its canonical name, its kind, and whether it needs other evidence too."""

    spelling: str
    canonical: str
    kind: MarkKind
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class NameWords:
    """All lists, read once.

    `known` maps spellings to entries, `known_by_word` the first word of a spelling to the
    entries that begin with it, the longest first. `titles` holds lower-case words of titles and
    roles. `heads` are nouns that end an organisation's name, `heads_of` those that may begin one
    before *of* or *for*; `kind_heads` end names of places, laws and events, `storms` begin
    events, `plans` follow a programme's year, `fields` are what institutes study, `ministries` what
    ministries are for. `casing` gives, for a lower-case word, the share (0 to 1) of its occurrences
    inside sentences of news that stand with a capital; `acronyms` are words mostly written in
    capitals all through; `casing_pairs` maps a word to those that get a capital along with it.
    `sure_when_small` maps the first word of a listed spelling, in lower case, to all its words so
    and the spelling: those that are names even in a text without capitals.
    """

    known: Mapping[str, Entry]
    known_by_word: Mapping[str, tuple[Entry, ...]]
    titles: frozenset[tuple[str, ...]]
    heads: frozenset[str]
    heads_of: frozenset[str]
    kind_heads: Mapping[str, MarkKind]
    storms: frozenset[str]
    plans: frozenset[str]
    fields: frozenset[str]
    ministries: frozenset[str]
    suffixes: frozenset[str]
    not_names: frozenset[str]
    men: frozenset[str]
    women: frozenset[str]
    family_first: frozenset[str]
    demonyms: Mapping[str, str]
    casing: Mapping[str, float]
    casing_pairs: Mapping[str, frozenset[str]]
    acronyms: frozenset[str]
    sure_when_small: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]

    def is_common(self, word: str) -> bool:
        """Whether a word is one that news hardly ever writes with a capital inside a sentence."""
        return self.casing.get(word.lower(), 1.0) < 0.1


def _lines(name: str) -> Iterator[str]:
    for line in resources("words", name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


def _entries(name: str, kind: MarkKind) -> Iterator[Entry]:
    for line in _lines(name):
        first, _, rest = line.partition("=")
        canonical = first.strip().rstrip("?")
        for spelling in [first, *rest.split(";")]:
            bare = spelling.strip()
            if bare:
                yield Entry(bare.rstrip("?"), canonical, kind, bare.endswith("?"))


# CLDR has entries that no article writes so, and a few that are common words or given names.
_CLDR_SKIPPED = frozenset({"XA", "XB", "ZZ", "QO", "EZ", "EU", "UN", "UM", "HK", "MO", "MM", "CQ"})
_CLDR_DOUBTFUL = frozenset({"TD", "JO", "GN", "JE", "RE", "GE", "ML"})


def _territories() -> Iterator[Entry]:
    for code, name in Locale("en").territories.items():
        if code in _CLDR_SKIPPED or code == "001":
            continue
        yield Entry(name, name, MarkKind.PLACE, code in _CLDR_DOUBTFUL)


def _known() -> dict[str, Entry]:
    known: dict[str, Entry] = {}
    for entry in _territories():
        known[entry.spelling] = entry
    for name, kind in (
        ("cities.txt", MarkKind.PLACE),
        ("places.txt", MarkKind.PLACE),
        ("organizations.txt", MarkKind.ORGANIZATION),
        ("products.txt", MarkKind.PRODUCT),
        ("events.txt", MarkKind.EVENT),
        ("groups.txt", MarkKind.GROUP),
    ):
        for entry in _entries(name, kind):
            known[entry.spelling] = entry
            if kind is MarkKind.PLACE and len(entry.spelling) > 4 and entry.spelling.isalpha():
                # A dateline shouts the town.
                shouted = entry.spelling.upper()
                known[shouted] = Entry(shouted, entry.canonical, kind, entry.doubtful)
            if "'" in entry.spelling:
                curly = entry.spelling.replace("'", "’")
                known[curly] = Entry(curly, entry.canonical, kind, entry.doubtful)
    return known


def _by_word(known: Mapping[str, Entry]) -> dict[str, tuple[Entry, ...]]:
    first: dict[str, list[Entry]] = {}
    for entry in known.values():
        word = re.match(r"\w+", entry.spelling)
        if word:
            first.setdefault(word.group(), []).append(entry)
    return {
        word: tuple(sorted(entries, key=lambda e: -len(e.spelling)))
        for word, entries in first.items()
    }


def _sure_when_small(
    known: Mapping[str, Entry], casing: Mapping[str, float]
) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in known.values():
        words = tuple(re.findall(r"[^\W_]+", entry.spelling.lower()))
        if not words or entry.doubtful:
            continue
        if len(words) == 1:
            word = entry.spelling.lower()
            dateline = entry.spelling.isupper() and entry.kind is MarkKind.PLACE and len(word) > 4
            if dateline or len(word) < 3 or casing.get(word, 1.0) < _MOSTLY:
                continue
        out.setdefault(words[0], []).append((words, entry.spelling))
    return out


def _keyed(name: str) -> dict[str, frozenset[str]]:
    return {
        key.strip(): frozenset(rest.split())
        for key, _, rest in (line.partition(":") for line in _lines(name))
    }


def _casing() -> tuple[dict[str, float], frozenset[str]]:
    shares: dict[str, float] = {}
    acronyms: set[str] = set()
    for line in _lines("casing.txt"):
        share, _, words = line.partition(":")
        for word in words.split():
            shares[word] = int(share.strip("U")) / 100
            if share.startswith("U"):
                acronyms.add(word)
    return shares, frozenset(acronyms)


@lru_cache(maxsize=1)
def load_words() -> NameWords:
    """The shipped lists; read at first use, then kept."""
    heads = _keyed("head_words.txt")
    given = _keyed("first_names.txt")
    casing, acronyms = _casing()
    pairs = (pair.partition("=") for line in _lines("demonyms.txt") for pair in line.split(";"))
    known = _known()
    return NameWords(
        known=known,
        known_by_word=_by_word(known),
        titles=frozenset(tuple(line.split()) for line in _lines("titles.txt")),
        heads=heads["end"],
        heads_of=heads["of"],
        kind_heads={
            word: kind
            for kind in (MarkKind.PLACE, MarkKind.LAW, MarkKind.EVENT)
            for word in heads[kind.value]
        },
        storms=heads["storm"],
        plans=heads["plan"],
        fields=heads["field"],
        ministries=heads["ministry"],
        suffixes=frozenset(_lines("suffixes.txt")),
        not_names=frozenset(word for line in _lines("not_names.txt") for word in line.split()),
        men=given["m"],
        women=given["f"],
        family_first=frozenset(
            word for line in _lines("family_first.txt") for word in line.split()
        ),
        demonyms={country.strip(): adjective.strip() for country, _, adjective in pairs},
        casing=casing,
        casing_pairs=_keyed("casing_pairs.txt"),
        acronyms=acronyms,
        sure_when_small=_sure_when_small(known, casing),
    )
