"""Makes the model's spans names: articles, titles and possessives off, joined names apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.highlights.name_shape import PARTICLES, SURE_TITLES, Found, Token, tokens_of, word_set
from reader.highlights.name_words import NameWords
from reader.text.marks import MarkKind

_ARTICLES = word_set("the a an this that these those its his her their our my your")
_INNER = re.compile(r"['’]s?\s+")
_INITIALS_END = re.compile(r"(?<!\w)(?:[^\W\d_]\.)+[^\W\d_]$")
# An abbreviation keeps its full stop inside the name.
_STOPPED_END = re.compile(
    r"(?:(?:^|[^\w.])(?:[^\W\d_]\.)+|\b(?:Corp|Inc|Co|Ltd|Jr|Sr|Bros|Calif|Conn|Fla|Mass|Mich|Pa|Va))$"
)
_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december"
)
BETWEEN = re.compile(
    r" (?:meeting|summit|talks|call|dinner|lunch|deal|pact|accord|agreement|feud|rivalry|debate|"
    r"handshake|relationship|ticket|border|war|match|game|race)s?\b"
)
"""What two have between them, after the names: `a Merkel-Macron summit`."""

_MOSTLY_SMALL = 0.3  # share of capitals under which a word beside a people's name is none of it
_FREE = frozenset({MarkKind.WORK, MarkKind.LAW})


def tidy(text: str, found: Found, words: NameWords) -> Iterator[Found]:
    """The names in one span of the model; none, if it is no name at all."""
    for start, end in _pieces(text, found):
        yield from _tidy_piece(text, Found(start, end, found.kind, found.weight), words)


def _pieces(text: str, found: Found) -> Iterator[tuple[int, int]]:
    # A line break or bracket never stands inside a name; a comma never inside a place.
    cut = r"\n+|\s*[()\[\]]\s*" + (r"|,\s+" if found.kind is MarkKind.PLACE else "")
    at = found.start
    for gap in re.finditer(cut, text[found.start : found.end]):
        yield at, found.start + gap.start()
        at = found.start + gap.end()
    yield at, found.end


def _tidy_piece(text: str, found: Found, words: NameWords) -> Iterator[Found]:
    kind = found.kind
    # The model may cut `U.S.` before its last stop.
    cut = (
        _INITIALS_END.search(text, found.start, found.end)
        and text[found.end : found.end + 1] == "."
    )
    tokens = tokens_of(text, found.start, found.end + bool(cut))
    tokens = _without_edges(tokens, kind, words)
    if kind is MarkKind.GROUP:
        tokens = _people(tokens, words)
    tokens, kind = _without_titles(text, tokens, kind, words)
    tokens = _without_possessive(text, tokens)
    if not tokens or _is_nothing(tokens, words):
        return
    start, end = tokens[0].start, tokens[-1].end
    if text[end : end + 1] == "." and _STOPPED_END.search(text[start:end]):
        end += 1
    inner = _INNER.search(text, start, end)
    if inner and kind is not MarkKind.WORK:
        left = text[start : inner.start()].rstrip()
        known = words.known.get(left)
        if known or kind in (MarkKind.PERSON, MarkKind.PRODUCT):
            yield Found(start, start + len(left), known.kind if known else kind, found.weight)
            if kind is not MarkKind.PERSON:
                yield from _tidy_piece(text, Found(inner.end(), end, kind, found.weight), words)
            return
    yield from _unhyphened(text, Found(start, end, kind, found.weight), words)


def _without_edges(tokens: list[Token], kind: MarkKind, words: NameWords) -> list[Token]:
    first, last = 0, len(tokens)
    while first < last and (
        tokens[first].lower in _ARTICLES
        or (tokens[first].text.islower() and tokens[first].text not in PARTICLES)
        or (tokens[first].lower in _DAYS and last - first > 1)
    ):
        first += 1
    free = kind in _FREE
    while last > first and (
        (tokens[last - 1].text.islower() and not free)
        or (kind in (MarkKind.PERSON, MarkKind.PLACE) and tokens[last - 1].lower in _DAYS)
    ):
        last -= 1
    bare = " ".join(t.text for t in tokens[first : last - 1])
    if not free and tokens[last - 1 :] and tokens[last - 1].text.isdigit() and bare in words.known:
        last -= 1  # `Ruritania 3`
    if last - first > 2 and tokens[last - 1].text.isdigit() and tokens[last - 2].text == "in":
        last -= 2
    return tokens[first:last]


def _people(tokens: list[Token], words: NameWords) -> list[Token]:
    """`great Peruvian farmers` names the Peruvians: plain words around a listed people go."""
    listed = [
        i
        for i, token in enumerate(tokens)
        if (entry := words.known.get(token.text)) and entry.kind is MarkKind.GROUP
    ]
    if len(listed) != 1 or not all(
        words.casing.get(t.lower, 1.0) < _MOSTLY_SMALL
        for i, t in enumerate(tokens)
        if i != listed[0]
    ):
        return tokens
    return [tokens[listed[0]]]


def _without_titles(
    text: str, tokens: list[Token], kind: MarkKind, words: NameWords
) -> tuple[list[Token], MarkKind]:
    while tokens:
        size = _title_length(tokens, words)
        if not size:
            break
        sure = any(t.lower in SURE_TITLES for t in tokens[:size])
        rest = tokens[size:]
        if not rest:
            # A title alone names nobody; a family name that is one comes back with its full name.
            return [], kind
        if kind is not MarkKind.PERSON:
            if not sure or any(t.lower in words.heads for t in rest) or rest[0].text.islower():
                break
            if text[tokens[size - 1].end : rest[0].start].startswith(("'", "’")):
                return [], kind
            kind = MarkKind.PERSON
        tokens = rest
    return tokens, kind


def _title_length(tokens: list[Token], words: NameWords) -> int:
    lower = tuple(t.lower for t in tokens[:4])
    return next((n for n in range(len(lower), 0, -1) if lower[:n] in words.titles), 0)


def _without_possessive(text: str, tokens: list[Token]) -> list[Token]:
    if len(tokens) > 1 and tokens[-1].text in {"s", "S"}:
        before = text[tokens[-1].start - 1]
        if before in "'’":
            return tokens[:-1]
    return tokens


def _is_nothing(tokens: list[Token], words: NameWords) -> bool:
    if all(t.lower in words.not_names or t.text.isdigit() for t in tokens):
        return True
    return len(tokens) == 1 and len(tokens[0].text) == 1


def _unhyphened(text: str, found: Found, words: NameWords) -> Iterator[Found]:
    span = text[found.start : found.end]
    tail = re.search(r"[-–][a-z][\w-]*$", span)
    if tail and tail.start() > 1 and not span.startswith("al-"):
        yield Found(found.start, found.start + tail.start(), found.kind, found.weight)
        return
    parts = re.split(r"[-–]", span)
    if len(parts) > 1 and all(p and p[0].isupper() for p in parts) and span not in words.known:
        apart = all(p in words.known for p in parts) or (
            found.kind in (MarkKind.PERSON, MarkKind.PLACE)
            and " " not in span
            and (BETWEEN.match(text, found.end) or any(_stands_alone(text, p) for p in parts))
            and all(len(p) > 1 and p.lower() not in PARTICLES for p in parts)
        )
        if apart:
            at = found.start
            for part in parts:
                known = words.known.get(part)
                yield Found(at, at + len(part), known.kind if known else found.kind, found.weight)
                at += len(part) + 1
            return
    yield found


def _stands_alone(text: str, word: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text) is not None
