"""How a name is spelled in full: known aliases, capitals given back, a line of capitals undone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.highlights.name_shape import word_set
from reader.highlights.name_words import Entry, NameWords, load_words
from reader.paths import resources
from reader.text.marks import Mark, MarkKind
from reader.text.tokens import normals

_SMALL = word_set(
    "a al an and as at by da de del der di do dos du e el en et for from in into la las le les of "
    "off on or the to und van von with y"
)
_GLUED = re.compile(r"(?:mc|o['’])(?=[^\W\d_]{3})", re.IGNORECASE)
_VOWELS = frozenset("aeiouyäöüéèáíóúåæø")
_PIECE = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# A place's name is the same with what kind of place it is before it.
_CITY_OF = re.compile(r"(?:City|Town|Village|Port|Municipality) of (?=[A-Z])")
_SHOUTED = 4  # letters up to which a word of capitals may be an acronym
_ACRONYM = 3  # letters from which a word without a vowel, in small letters, is one
# What a word that can be spoken begins with, in names of many languages; `ztx` does not.
_BEGINNING = re.compile(
    r"(?:[^aeiouy]?|[bcdfgkptv]r|[bcfgkpsvz]l|[cgkpstwdbz]h|s[cfkmnpqtvwrz]|c[nz]|d[wvz]|tw|ts|tz|wr"
    r"|k[nvw]|g[nwj]|qu|mc|rh|ph|ng|nk|mb|n[dgj]|[dlhtn]j|[bfpmkvrst]y|xh|zw|zd|sch|shr|spl|s[cpt]r|squ"
    r"|thr|chr|phr)(?=[aeiouyäöüéáíóú])"
)
_PLURALS = ("ies", "es", "s")


@dataclass(frozen=True, slots=True)
class Spellings:
    """Lists that help to tell who is who; they find no names.

    `places` maps the folded spelling of a place to its canonical name; `families` are the
    commonest family names, lower case; `short` maps a given name to those that it may stand for
    and that may stand for it.
    """

    places: Mapping[str, str]
    families: frozenset[str]
    short: Mapping[str, frozenset[str]]


@lru_cache(maxsize=1)
def load_spellings() -> Spellings:
    """The shipped lists; read at first use, then kept."""
    places: dict[str, str] = {}
    for line in _lines("place_aliases.txt"):
        canonical, _, aliases = line.partition(" = ")
        for alias in aliases.split("; "):
            places.setdefault(folded(alias), canonical)
    short: dict[str, set[str]] = {}
    for line in _lines("short_names.txt"):
        full, *shorts = line.replace(":", " ").split()
        for one in shorts:
            short.setdefault(one, set()).add(full)
            short.setdefault(full, set()).add(one)
    return Spellings(
        places=places,
        families=frozenset(word for line in _lines("family_names.txt") for word in line.split()),
        short={name: frozenset(others) for name, others in short.items()},
    )


def _lines(name: str) -> Iterator[str]:
    for line in resources("words", name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """A name's words without case, accents and punctuation; the full stops of initials go too.

    In a flattened text blanks stand for them: `u s` is `us` all the same.
    """
    words = normals(name.replace(".", ""))
    letters = len(words) > 1 and all(len(word) == 1 and word.isascii() for word in words)
    return "".join(words) if letters else " ".join(words)


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, tuple[Entry, ...]]:
    return _by_fold(load_words())


def _by_fold(words: NameWords) -> Mapping[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for entry in words.known.values():
        found.setdefault(folded(entry.spelling), []).append(entry)
    return {name: tuple(entries) for name, entries in found.items()}


class Speller:
    """Spells the names of one text. `text` tells whether a name stands with a capital anywhere."""

    def __init__(self, text: str, words: NameWords) -> None:
        self._text = text
        self._words = words
        self._entries = _shipped() if words is load_words() else _by_fold(words)
        self._places = load_spellings().places

    def known(self, mark: Mark) -> str | None:
        """The canonical name behind a listed alias that a mark of its kind has, or None."""
        name = " ".join(mark.text.split())
        for form in (name, name.title()):
            entry = self._words.known.get(form)
            if entry and (entry.kind is mark.kind or not entry.doubtful):
                return entry.canonical
        for entry in self._entries.get(folded(name), ()):
            if entry.kind is mark.kind:
                return entry.canonical
        if mark.kind is MarkKind.PLACE:
            return self._places.get(folded(name))
        return None

    def plain(self, mark: Mark) -> str:
        """The canonical name as far as the mark alone tells it."""
        known = self.known(mark)
        if known is not None:
            return known
        name = " ".join(mark.text.split())
        if mark.kind is MarkKind.PLACE:
            bare = _CITY_OF.sub("", name)
            if bare != name:
                return self.plain(_like(mark, bare))
        if mark.kind is MarkKind.GROUP:
            single = self._single(name)
            if single is not None:
                return self.shown(single)
        return self.shown(name)

    def shown(self, name: str) -> str:
        """A name with the capitals that belong to it."""
        if not any(c.isupper() for c in name):
            return self._raised(name)
        titled = " ".join(w.capitalize() for w in name.split(" "))
        shouted = name.isupper() and len(name) > _SHOUTED and "." not in name
        halves = name.split("-")
        if shouted and len(halves) > 1 and all(len(h) >= _SHOUTED and h.isalpha() for h in halves):
            return "-".join(half.capitalize() for half in halves)  # `SAINT-AUBIN`, no `CO-OP`
        return titled if shouted and (" " in name or titled in self._text) else name

    def _single(self, name: str) -> str | None:
        """The singular of a group's plural, where the text or a list has it too."""
        for ending in _PLURALS:
            single = name[: -len(ending)] + ("y" if ending == "ies" else "")
            if name.endswith(ending) and len(single) > 2:
                found = re.search(rf"(?<!\w){re.escape(single)}(?!\w)", self._text)
                if found or folded(single) in self._entries:
                    return single
        return None

    def person(self, name: str) -> str:
        """A person's name, which has no capitals, with them: no part of it is an acronym."""
        return self._raised(name, acronyms=False)

    def _raised(self, name: str, *, acronyms: bool = True) -> str:
        out, last = [], 0
        for at, piece in enumerate(_PIECE.finditer(name)):
            out.append(name[last : piece.start()])
            initial = len(piece[0]) == 1 and name[piece.end() : piece.end() + 1] == "."
            first = at == 0 or initial
            out.append(self._raised_word(piece[0], first=first, acronyms=acronyms))
            last = piece.end()
        out.append(name[last:])
        return "".join(out)

    def _raised_word(self, word: str, *, first: bool, acronyms: bool) -> str:
        if word in _SMALL and not first:
            return word
        if acronyms and (word in self._words.acronyms or self._is_acronym(word)):
            return word.upper()
        begin = _GLUED.match(word)
        if begin:
            return begin[0].capitalize() + word[begin.end() :].capitalize()
        return word[0].upper() + word[1:]

    def _is_acronym(self, word: str) -> bool:
        if not (_ACRONYM <= len(word) <= _SHOUTED + 1 and word.isalpha() and word.isascii()):
            return False
        if not _VOWELS & set(word):
            return True
        unheard = word not in self._words.casing and _BEGINNING.match(word) is None
        return unheard and len(word) <= _SHOUTED


def _like(mark: Mark, text: str) -> Mark:
    return Mark(mark.start, mark.end, text, mark.kind)
