"""Gives flattened text its capitals and possessives back, letter for letter in its place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.highlights.name_shape import Found, Token, word_set
from reader.highlights.name_words import NameWords

_WORD = re.compile(r"[^\W_]+")
_RARE = 0.05
_LIKELY = 0.5  # share of capitals from which a word gets one
_LINKS = frozenset({"of", "for", "and", "the", "de", "la", "al", "bin", "van", "von", "el"})
# Endings of ordinary English words: what no list knows and ends so is no name.
_ORDINARY = re.compile(
    r"(?:\w{3}(?:ness|tions?|ments?|able|ible|ous|ful|less|isms?|ists?|ized?|ised?|ship|hood|ically"
    r"|ability|abilities|edly|ingly))$"
)
_ENDINGS = ("s", "es", "d", "ed", "ing", "er", "ers", "r", "est", "ly", "ness", "ies", "ied", "y")
# What English words begin with; a short unknown word with another beginning is an acronym.
_ONSET = re.compile(
    r"(?:[^aeiouy]?|[bcdfgkpst]r|[bcfgkps]l|[cgkpstw]h|s[cklmnpqtw]|dw|tw|wr|kn|gn|qu|ts|mc|ph|rh"
    r"|s[cpt]r|sch|shr|spl|squ|thr|zh|kh|dh|bh|gh|ng|nk|mb|nd|nj|dz|dj|tl|vl|hl)(?=[aeiouyäöüéáíóú])"
)
_BESIDE = word_set(
    "north south east west northern southern eastern western states kingdom republic nations state "
    "new saint general"
)
_LEADING = word_set("national international royal federal world")
_ADDRESS = frozenset({"mr", "mrs", "ms", "dr", "messrs"})
_CALLED = word_set("called named dubbed nicknamed termed")
_WEAK_SUFFIXES = word_set("co company group sa se ab ag")
_LETTERS = {"s": "’", "t": "’", "re": "’", "ve": "’", "ll": "’"}
_GATHERINGS = frozenset({"7", "8", "20"})  # `the g 20`
_INITIAL_STATES = (("u", "s"), ("u", "k"), ("u", "n"), ("e", "u"))


def recase(text: str, words: NameWords, names: Iterable[Found] = ()) -> str:
    """The same text with likely capitals and with `’` for the blank before a possessive *s*.

    What stands in `names` gets its capitals. Every letter keeps its offset, so that what is found
    in the result stands in `text` too.
    """
    return _Recaser(text, words).run(names)


class _Recaser:
    def __init__(self, text: str, words: NameWords) -> None:
        self._text = text
        self._words = words
        self._letters = list(text)
        self._tokens = [Token(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
        self._raised = bytearray(len(self._tokens))

    def run(self, names: Iterable[Found]) -> str:
        self._initials()
        self._shares()
        self._pairs()
        self._listed()
        self._people()
        self._heads()
        for name in names:
            self._named(name)
        self._programmes()
        self._possessives()
        return "".join(self._letters)

    def _raise(self, i: int, spelling: str | None = None) -> None:
        token = self._tokens[i]
        shown = spelling if spelling and len(spelling) == len(token.text) else None
        if shown is None:
            whole = token.lower in self._words.acronyms or token.text[0].isdigit()
            shown = token.text.upper() if whole else token.text[0].upper() + token.text[1:]
        if len(shown) == token.end - token.start:
            self._letters[token.start : token.end] = shown
            self._raised[i] = 1

    def _named(self, name: Found) -> None:
        i = bisect_left(self._tokens, name.start, key=lambda t: t.start)
        first = i
        while i < len(self._tokens) and self._tokens[i].start < name.end:
            if not self._raised[i] and (i == first or self._tokens[i].text not in _LINKS):
                self._raise(i, "US" if self._tokens[i].text == "us" else None)
            i += 1

    def _initials(self) -> None:
        for i, (left, right) in enumerate(pairwise(self._tokens)):
            if self._text[left.end : right.start] not in {" ", "."}:
                continue
            if (left.lower, right.lower) in _INITIAL_STATES:
                self._letters[left.start : right.end] = f"{left.text.upper()}.{right.text.upper()}"
                self._raised[i] = self._raised[i + 1] = 1
            elif left.lower == "g" and right.text in _GATHERINGS:
                self._letters[left.start : right.end] = f"G-{right.text}"
                self._raised[i] = 1

    def _shares(self) -> None:
        for i, token in enumerate(self._tokens):
            word = token.lower
            if self._raised[i] or len(word) < 2 or word in self._words.not_names:
                continue
            share = self._words.casing.get(word)
            if share is None:
                if word.isalpha() and len(word) > 2 and not self._is_ordinary(word):
                    acronym = len(word) < 5 and not _ONSET.match(word)
                    self._raise(i, word.upper() if acronym else None)
            elif share >= _LIKELY and not self._is_head(word):
                self._raise(i)
        # `institute`, `park`, `north`: a capital only beside another.
        for i, token in enumerate(self._tokens):
            share = self._words.casing.get(token.lower, 0.0)
            if share >= _LIKELY and self._is_head(token.lower) and not self._raised[i]:
                beside = (i and self._raised[i - 1]) or (
                    i + 1 < len(self._raised) and self._raised[i + 1]
                )
                if beside:
                    self._raise(i)

    def _is_head(self, word: str) -> bool:
        words = self._words
        return (
            word in words.heads
            or word in words.kind_heads
            or word in words.heads_of
            or word in words.fields
            or (word,) in words.titles
            or word in _BESIDE
            or word in _LEADING
        )

    def _is_ordinary(self, word: str) -> bool:
        if _ORDINARY.search(word):
            return True
        # Plurals and other forms of words that news writes small.
        for ending in _ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 2:
                forms = (stem, stem + "e", stem + "y", stem[:-1] if stem[-1] == stem[-2] else stem)
                if any(self._words.is_common(form) for form in forms):
                    return True
        return False

    def _pairs(self) -> None:
        for i in range(len(self._tokens) - 1):
            after = self._words.casing_pairs.get(self._tokens[i].lower)
            if after and self._tokens[i + 1].lower in after and self._near(i):
                self._raise(i)
                self._raise(i + 1)

    def _near(self, i: int) -> bool:
        return self._tokens[i + 1].start == self._tokens[i].end + 1

    def _listed(self) -> None:
        first = self._words.sure_when_small
        lower = [t.lower for t in self._tokens]
        for i, word in enumerate(lower):
            for key, spelling in first.get(word, ()):
                if tuple(lower[i : i + len(key)]) == key:
                    self._spell(i, spelling)
            if word == "us" and i and lower[i - 1] == "the":
                self._raise(i, "US")

    def _spell(self, i: int, spelling: str) -> None:
        parts = list(_WORD.finditer(spelling))
        for k, part in enumerate(parts):
            if part.group()[0].isupper():
                self._raise(i + k, part.group())
        for k, (left, right) in enumerate(pairwise(parts)):
            # `shi ite` was `Shi'ite`.
            at = self._tokens[i + k].end
            blank = self._near(i + k) and self._letters[at] == " "
            if blank and right.start() == left.end() + 1:
                self._letters[at] = spelling[left.end()]

    def _people(self) -> None:
        lower = [t.lower for t in self._tokens]
        i = 0
        while i < len(lower):
            size = self._title(lower, i)
            if size and i + size < len(lower):
                after = i + size
                if lower[i] in _ADDRESS or self._may_be_name(lower, after):
                    for k in range(i, after):
                        self._raise(k)
                    if lower[after] not in _LINKS:
                        self._raise(after)
                        self._raise_unknown(lower, after + 1)
                        self._raise_family(lower, after)
                i += size
                continue
            self._given_or_family(lower, i)
            i += 1

    def _raise_family(self, lower: Sequence[str], i: int) -> None:
        # After a title and a given name even a word that is rarely a name is one (`mary burns`).
        given = lower[i] in self._words.men or lower[i] in self._words.women
        if not given or i + 1 >= len(lower) or not self._near(i):
            return
        if self._words.casing.get(lower[i + 1], 0.0) >= _RARE:
            self._raise(i + 1)

    def _raise_unknown(self, lower: Sequence[str], i: int) -> None:
        # Right after a name that is begun, what no list knows goes on with it.
        if i >= len(lower) or len(lower[i]) < 3 or not self._near(i - 1):
            return
        if lower[i].isalpha() and lower[i] not in self._words.casing:
            self._raise(i)

    def _title(self, lower: Sequence[str], i: int) -> int:
        ahead = tuple(lower[i : i + 3])
        return next((n for n in (3, 2, 1) if ahead[:n] in self._words.titles), 0)

    def _may_be_name(self, lower: Sequence[str], i: int) -> bool:
        if i >= len(lower) or len(lower[i]) < 2 or lower[i] in self._words.not_names:
            return False
        return bool(self._raised[i]) and lower[i] not in self._words.known

    def _given_or_family(self, lower: Sequence[str], i: int) -> None:
        word = lower[i]
        words = self._words
        if i + 1 >= len(lower) or not self._near(i):
            return
        given = word in words.men or word in words.women
        if given and word not in words.family_first:
            if self._may_be_name(lower, i + 1):
                self._raise(i)
            elif len(lower[i + 1]) == 1 and self._may_be_name(lower, i + 2):
                for k in (i, i + 1, i + 2):
                    self._raise(k)
        elif word in words.family_first and self._raised[i]:
            if self._is_part(lower, i + 1):
                self._raise(i + 1)
            self._raise_unknown(lower, i + 1)
            if self._raised[i + 1] and i + 2 < len(lower) and lower[i + 2] in words.acronyms:
                third = self._tokens[i + 2]
                if len(third.text) < 4 and lower[i + 1] not in words.known:
                    self._raise(i + 2, third.text.capitalize())

    @staticmethod
    def _is_part(lower: Sequence[str], i: int) -> bool:
        """`chen he the mayor`: before an article *he* is part of a name, not a pronoun."""
        return lower[i] == "he" and i + 1 < len(lower) and lower[i + 1] in {"a", "an", "the"}

    def _heads(self) -> None:
        """The noun that ends a body's name, and the small words inside, after a capital."""
        lower = [t.lower for t in self._tokens]
        for i, word in enumerate(lower):
            if (
                word in self._words.heads_of
                and i + 2 < len(lower)
                and lower[i + 1] in {"of", "for"}
            ):
                at = i + 2 + (lower[i + 2] == "the")
                field = at < len(lower) and lower[at] in self._words.fields
                if at >= len(lower) or not (self._raised[at] or field):
                    continue
                if i and lower[i - 1] in {"a", "an"}:
                    continue
                if self._raised[at] or (lower[i - 1] == "the" and field):
                    self._raise(i)
                    self._fields(lower, at)
            elif word in _LEADING:
                self._national(lower, i)
            elif word == "ministry" and i and lower[i - 1] in self._words.ministries:
                self._raise(i - 1)
                self._raise(i)
            elif word in self._words.suffixes and i and self._raised[i - 1] and self._near(i - 1):
                before = lower[i - 1]
                if before not in self._words.casing and word not in _WEAK_SUFFIXES:
                    self._raise(i)

    def _programmes(self) -> None:
        """`built in Ruritania 2030 initiative`: the word that the programme's name begins with.

        What is a programme in one place is one wherever the same words stand.
        """
        lower = [t.lower for t in self._tokens]
        named: set[tuple[str, ...]] = set()
        places = []
        for i, word in enumerate(lower):
            if len(word) != 4 or not word.isdigit():
                continue
            at = i - 1
            while at > 1 and self._raised[at]:
                at -= 1
            if 0 < at < i - 1 and lower[at] in {"in", "of", "for"} and lower[at - 1] not in _LINKS:
                phrase = tuple(lower[at - 1 : i + 1])
                places.append((at - 1, phrase))
                called = at > 1 and lower[at - 2] in _CALLED
                if called or not self._words.plans.isdisjoint(lower[i + 1 : i + 3]):
                    named.add(phrase)
        for at, phrase in places:
            if phrase in named:
                self._raise(at)

    def _national(self, lower: Sequence[str], i: int) -> None:
        """`national science foundation`: fields between the first word and a body's noun."""
        at = i + 1
        while at < len(lower) and at < i + 3 and lower[at] in self._words.fields:
            at += 1
        if i + 1 < at < len(lower) and lower[at] in self._words.heads:
            for k in range(i, at + 1):
                self._raise(k)

    def _fields(self, lower: Sequence[str], at: int) -> None:
        """What an institute is for: `… of trade and public health`."""
        while at < len(lower):
            if self._raised[at] or lower[at] in self._words.fields:
                self._raise(at)
                at += 1
            elif lower[at] == "and" and at + 1 < len(lower) and lower[at + 1] in self._words.fields:
                at += 1
            else:
                return

    def _possessives(self) -> None:
        for before, token in pairwise(self._tokens):
            stands = token.text in _LETTERS and token.start == before.end + 1
            if stands and self._letters[before.end] == " ":
                self._letters[before.end] = _LETTERS[token.text]
