"""Names in recased text, where no full stop or comma keeps two of them apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.highlights.name_shape import Found, Token, tokens_of
from reader.highlights.name_words import NameWords
from reader.text.marks import MarkKind

_GLUED = frozenset({MarkKind.PERSON, MarkKind.PLACE, MarkKind.ORGANIZATION})


def unglued(text: str, model: Iterable[Found], words: NameWords) -> Iterator[Found]:
    """The model's spans, cut where a listed name meets another or an article stands inside."""
    for found in model:
        if found.kind in _GLUED:
            yield from _cut(text, found, words)
        else:
            yield found


def _cut(text: str, found: Found, words: NameWords) -> Iterator[Found]:
    tokens = tokens_of(text, found.start, found.end)
    if len(tokens) > 2 and tokens[0].text == tokens[-1].text:
        # `… Orrin ada orrin …`: one sentence ends with the name that begins the next.
        yield Found(tokens[0].start, tokens[0].end, found.kind, found.weight)
        yield Found(tokens[1].start, found.end, found.kind, found.weight)
        return
    for k in range(1, len(tokens)):
        left, right = tokens[:k], tokens[k:]
        if (
            right[0].text == "the"
            and len(right) > 1
            and text[left[0].start : left[-1].end] in words.known
        ):
            right = right[1:]
        elif not _two_names(text, left, right, words):
            continue
        for part in (left, right):
            span = Found(part[0].start, part[-1].end, found.kind, found.weight)
            known = words.known.get(text[span.start : span.end])
            kind = known.kind if known else MarkKind.PERSON if _given(part, words) else found.kind
            yield Found(span.start, span.end, kind, span.weight)
        return
    yield found


def _two_names(text: str, left: list[Token], right: list[Token], words: NameWords) -> bool:
    before = words.known.get(text[left[0].start : left[-1].end])
    after = words.known.get(text[right[0].start : right[-1].end])
    if before and after and not (before.doubtful or after.doubtful):
        return before.kind is not MarkKind.GROUP
    if before and before.kind is MarkKind.PLACE and len(right) > 1:
        return _given(right, words)
    sure = after and after.kind in (MarkKind.PLACE, MarkKind.PRODUCT) and not after.doubtful
    # `QRS Canada`: a town or country after an acronym or a person's name begins another sentence.
    return bool(sure) and (_given(left, words) or (len(left) == 1 and left[0].text.isupper()))


def _given(tokens: list[Token], words: NameWords) -> bool:
    first = tokens[0].lower
    return len(tokens) > 1 and (first in words.men or first in words.women)


def given_names(text: str, words: NameWords, *, recased: bool) -> Iterator[Found]:
    """A given name and the capitalised word or two after it; a family name that stands first.

    In a cased text it only seconds the model; in a recased one it knows better.
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
        while end < len(tokens) and end - i < 3 and _goes_on(text, tokens, end, words, recased):
            end += 1
        last = tokens[end - 1]
        if end - i > 1 and len(last.text) > 1:
            yield Found(first.start, last.end, MarkKind.PERSON, 2 if recased else 1)


def _inside(text: str, before: Token, token: Token, words: NameWords) -> bool:
    """Whether the capitalised word before, no title and no listed name, may begin the name."""
    return (
        before.is_capital
        and text[before.end : token.start] == " "
        and before.text not in words.known
        and (before.lower,) not in words.titles
    )


def _goes_on(text: str, tokens: list[Token], i: int, words: NameWords, recased: bool) -> bool:
    token = tokens[i]
    return (
        token.is_capital
        and text[tokens[i - 1].end : token.start] == " "
        and token.text not in words.known
        and (recased or not words.is_common(token.text))
        and token.lower not in words.heads
        and token.lower not in words.kind_heads
        and (token.lower,) not in words.titles
    )
