"""Names in flattened text, where no apostrophe or full stop keeps two words apart."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.highlights.name_shape import Found, Token, tokens_of
from reader.highlights.name_trim import BETWEEN
from reader.highlights.name_words import Entry, NameWords
from reader.text.marks import MarkKind

_STANDING_S = re.compile(r"\w s\b")
_LINK = re.compile(r"(?:of|and|for|the|in)\b")
_INDEFINITE = re.compile(r"\ban? (?:\w+ )?$")
_STANDING_US = re.compile(r"\bu s\b")
_GLUED = re.compile(r"[^\W_]s(?![^\W_])")  # the end of a name, and the letter after it
_OFTEN = 0.5  # share of capitals from which a word is a name in its own right


def unglued(text: str, founds: Sequence[Found], words: NameWords) -> list[Found]:
    """The same names, two of them that stood at a hyphen apart (`merkel macron summit`), without
    the *s* of a possessive whose apostrophe was dropped (`limas port`).

    The latter only where the name stands without it too, in the lists or elsewhere in the text, and
    where the text has no possessive whose *s* stands alone: then none was glued.
    """
    founds = [part for found in founds for part in _apart(text, found, words)]
    if _STANDING_US.search(text):  # here the country keeps its letters apart
        founds = [f for f in founds if text[f.start : f.end] != "us"]
    if _STANDING_S.search(text):
        return founds
    bare = {text[f.start : f.end] for f in founds}
    out: list[Found] = []
    for found in founds:
        if found.kind is MarkKind.GROUP:  # `peruvians`
            out.append(found)
            continue
        first, _, rest = text[found.start : found.end].partition(" ")
        owner = _listed(first[:-1], words) if _may_be_glued(first, words) else None
        if rest and owner:  # `limas port authority`
            out.append(Found(found.start, found.start + len(first) - 1, owner.kind))
            found = replace(found, start=found.start + len(first) + 1)  # noqa: PLW2901
        name = text[found.start : found.end - 1]
        before, _, last = name.rpartition(" ")
        if _may_be_glued(last + text[found.end - 1], words) and (
            name in bare
            or last in bare
            or ((entry := _listed(name, words)) and entry.kind is found.kind)
            or (before and last in words.heads and last + "s" not in words.casing)
        ):
            found = replace(found, end=found.end - 1)  # noqa: PLW2901
        out.append(found)
    return out


def _apart(text: str, found: Found, words: NameWords) -> Iterator[Found]:
    first, _, last = text[found.start : found.end].partition(" ")
    given = first in words.men or first in words.women or first in words.family_first
    if (
        found.kind is not MarkKind.PERSON
        or min(len(first), len(last)) < 2
        or " " in last
        or given
        or not BETWEEN.match(text, found.end)
    ):
        yield found
        return
    yield replace(found, end=found.start + len(first))
    yield replace(found, start=found.end - len(last))


def without_glued(text: str, founds: Iterable[Found], others: Iterable[Found]) -> list[Found]:
    """The `others` with the same possessives cut off as `founds` have, or cut out."""
    cuts = [f.end for f in founds if _GLUED.match(text, f.end - 1)]
    out = []
    for other in others:
        start, end = other.start, other.end
        for cut in cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]:
            if cut == end - 1:
                end = cut
            else:
                start = cut + 2
        if start < end and not _LINK.match(text, start):
            out.append(replace(other, start=start, end=end))
    return out


def fitting(text: str, founds: Iterable[Found], ruled: Iterable[Found]) -> Iterator[Found]:
    """What the rules find in recased text, as far as it leaves the model's longer names whole.

    Rules go by capitals, and those were guessed. A person of the rules may widen one word of the
    model's, not two; a body may not go on behind the model's end, and `a city council` is none.
    """
    seen = sorted(founds, key=lambda f: f.start)
    for found in ruled:
        first = bisect_left(seen, found.start, key=lambda f: f.end - 1)
        met = seen[first : bisect_left(seen, found.end, key=lambda f: f.start)]
        long = [f for f in met if " " in text[f.start : f.end]]
        if found.kind is MarkKind.PERSON:
            whole = all(found.start <= f.start and f.end <= found.end for f in met)
            fits = whole and not long
        elif found.kind is MarkKind.ORGANIZATION:
            longer = any(
                f.kind is found.kind and f.start == found.start and f.end < found.end for f in long
            )
            fits = not longer and (
                bool(met) or not _INDEFINITE.search(text, max(0, found.start - 30), found.start)
            )
        else:
            fits = True
        if fits:
            yield found


def _may_be_glued(word: str, words: NameWords) -> bool:
    return len(word) > 2 and word.endswith("s") and words.casing.get(word, 0.0) < _OFTEN


def _listed(name: str, words: NameWords) -> Entry | None:
    parts = tuple(name.split(" "))
    spellings = (s for key, s in words.sure_when_small.get(parts[0], ()) if key == parts)
    spelling = next(spellings, None)
    return words.known[spelling] if spelling else None


def given_names(text: str, words: NameWords) -> Iterator[Found]:
    """A given name and the capitalised word or two after it; a family name that stands first.

    For recased text, where the model sometimes sees but one of the words.
    """
    tokens = tokens_of(text)
    for i in range(len(tokens) - 1):
        first = tokens[i]
        if not first.is_capital or first.text in words.known or first.lower in words.not_names:
            continue
        if i and _inside(text, tokens[i - 1], first, words):
            continue
        family = first.lower in words.family_first
        if not family and first.lower not in words.men and first.lower not in words.women:
            continue
        end = i + 1
        while end < len(tokens) and end - i < 3 and _goes_on(text, tokens, end, words):
            end += 1
        last = tokens[end - 1]
        if end - i > 1 and len(last.text) > 1:
            yield Found(first.start, last.end, MarkKind.PERSON, 2)


def _inside(text: str, before: Token, token: Token, words: NameWords) -> bool:
    """Whether the capitalised word before, no title and no listed name, may begin the name."""
    return (
        before.is_capital
        and text[before.end : token.start] == " "
        and before.text not in words.known
        and (before.lower,) not in words.titles
    )


def _goes_on(text: str, tokens: list[Token], i: int, words: NameWords) -> bool:
    token = tokens[i]
    return (
        token.is_capital
        and text[tokens[i - 1].end : token.start] == " "
        and token.text not in words.known
        and token.lower not in words.heads
        and token.lower not in words.kind_heads
        and (token.lower,) not in words.titles
    )
