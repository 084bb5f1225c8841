"""Words of a text with their places, and the form under which two spellings are one word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# A word is a run of letters, digits and combining marks (`\w` alone would cut a decomposed é).
# Scripts without spaces are cut by character, so that they align and match as words do.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_WORD = re.compile(rf"[{_UNSPACED}]|(?:[^\W{_UNSPACED}]++|[\u0300-\u036f]++)++")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its place in code points and its normal form (see `normal`)."""

    start: int
    end: int
    normal: str


@lru_cache(maxsize=65536)
def normal(word: str) -> str:
    """The form under which spellings of one word are equal: no case, no accents, NFKC."""
    folded = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(c for c in folded if not unicodedata.combining(c))
    return bare or folded


def iter_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words of `text[start:end]`, in order, with offsets into `text`."""
    stop = len(text) if end is None else end
    for found in _WORD.finditer(text, start, stop):
        yield Word(found.start(), found.end(), normal(found.group()))


def normals(text: str) -> list[str]:
    """The normal forms of all words of a text, in order, without their places."""
    if text.isascii():  # nothing to fold but case
        return _WORD.findall(text.lower())
    return [normal(word) for word in _WORD.findall(text)]


def word_spans(text: str) -> list[tuple[int, int]]:
    """The places of all words of a text, in order: what `normals` is without."""
    return [found.span() for found in _WORD.finditer(text)]


def words(text: str) -> list[Word]:
    """The words of a text, in order: runs of letters and digits; unspaced scripts by character."""
    return list(iter_words(text))
