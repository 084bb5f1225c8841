"""Words of a cased text, runs of capitalised ones, and what a name finder says of a stretch."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.text.marks import MarkKind

# Initials with full stops are one word (`U.S.`, `N.J.`); an apostrophe belongs to the word only
# after the O or D of a family name, so that possessives stay outside.
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|(?:[OD]['’](?=[A-Z]))?[^\W_]+")


def word_set(listed: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(listed.split())


PARTICLES = word_set(
    "al bin ibn bint abu van von der den de del della di da dos das du la le el ter ten zu af av y"
)
# Titles that always stand before a person.
SURE_TITLES = word_set(
    "mr mrs ms messrs dr president premier chancellor senator sen rep gov governor secretary "
    "minister ambassador"
)
# Full stops that abbreviate and do not end a run of capitals.
_STOPPED = word_set(
    "mr mrs ms dr st gen lt col sen rep gov rev prof jr sr messrs sgt capt maj adm hon pres"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch that may be a name. `weight` counts the evidence: 1 the model's word alone."""

    start: int
    end: int
    kind: MarkKind
    weight: int = 1

    def overlaps(self, other: Found) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Token:
    """A word with its place; `text` as it stands."""

    start: int
    end: int
    text: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()


def tokens_of(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of a stretch, in order."""
    stop = len(text) if end is None else end
    return [Token(m.start(), m.end(), m.group()) for m in _WORD.finditer(text, start, stop)]


def joined(text: str, left: Token, right: Token) -> bool:
    """Whether two neighbouring words may stand in one name: a space, a hyphen or `J. ` between."""
    gap = text[left.end : right.start]
    if gap in {" ", "-", "\u00a0", "–", " & "}:
        return True
    return gap in {". ", ".\u00a0", "."} and (len(left.text) == 1 or left.lower in _STOPPED)


def stands_for(short: str, name: str) -> bool:
    """Whether `short` is made of the first letters of `name`'s capitalised words, or of all."""
    letters = "".join(c for c in short if c.isalnum()).upper()
    tokens = tokens_of(name)
    some = "".join(t.text[0] for t in tokens if t.is_capital)
    return len(letters) > 1 and letters in {some, "".join(t.text[0].upper() for t in tokens)}


def sentence_starts(text: str, at: int) -> bool:
    """Whether the word at `at` begins a sentence, a paragraph or a quotation."""
    before = text[max(0, at - 6) : at]
    bare = before.rstrip(" \t\u00a0\"'“”‘’([—–-•*")
    return at == 0 or not before.strip() or bare == "" or bare[-1] in ".!?:;\n" or "\n" in before


def runs(
    text: str, tokens: Sequence[Token], *, inner: frozenset[str] = frozenset()
) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words as index ranges, `inner` lower-case words allowed inside."""
    i = 0
    while i < len(tokens):
        if not tokens[i].is_capital:
            i += 1
            continue
        j = i + 1
        while j < len(tokens) and joined(text, tokens[j - 1], tokens[j]):
            if tokens[j].is_capital:
                j += 1
                continue
            k = j
            # One link, or one and an article: `of`, `of the`, but not `and for`.
            if tokens[k].text in inner:
                k += 1
                if k < len(tokens) and tokens[k].text == "the":
                    k += 1
            if k == j or k >= len(tokens) or not tokens[k].is_capital:
                break
            if not joined(text, tokens[k - 1], tokens[k]):
                break
            j = k + 1
        yield i, j
        i = j
