"""Where notes that come in belong: their article, and their passage in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from reader.library.database import Unit
from reader.notes.anchor import find_quote, make_anchor, resolve
from reader.notes.folding import fold
from reader.notes.incoming.gathered import moment
from reader.notes.model import Anchor, AnchorState, ArticleReference, ExportedArticle, Note
from reader.services.clock import now
from reader.text.tokens import iter_words

_TELLING = 5  # words of a quote by which its article is looked for
_ASKED = 8  # words of a quote that the full-text index is asked for
_MOST = 20  # articles that are looked at for one quote
_ELLIPSIS = re.compile(r"\s*\[?(?:\.\.\.|…)\]?\s*$")
_AROUND = re.compile(r"""^[\s"'“”„«»‘’]+|(?:[\s"'“”„«»‘’]|\[?(?:\.\.\.|…)\]?)+$""")


class Known:
    """An article's text, and which notes it had before: a file may be read twice."""

    def __init__(self, unit: Unit, article: int) -> None:
        self.body = unit.articles.texts([article])[article]
        self._said: set[tuple[str, ...]] = set()
        for note in unit.notes.list(article):
            self._said |= {*identities(note), *loose_identities(note)}

    def has(self, note: Note, *, foreign: bool) -> bool:
        """Whether the note was there; `foreign` programs keep less of a note than ours."""
        same = identities(note)
        if foreign:
            # When a passage was marked tells notes apart better than what was said of it.
            same |= {loose_identities(note)[0 if note.created else 1]}
        return bool(self._said & same)


def identities(note: Note) -> set[tuple[str, ...]]:
    """What makes two notes one: the passage in its context, with what is said, or when it was."""
    before, after = (
        "".join(fold(part).split()) for part in (note.anchor.prefix, note.anchor.suffix)
    )
    where = (_bare(note.anchor.quote), before[-6:], after[:6])
    return {("said", note.text, *where), ("made", moment(note.created), *where)}


def loose_identities(note: Note) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The same for programs that keep no context, or another: by the time, by what is said."""
    quote = _bare(note.anchor.quote)
    return ("made", moment(note.created), quote), ("said", note.text, quote)


def _bare(quote: str) -> str:
    """A passage as programs have it in common: they differ in blanks and typography."""
    return " ".join(fold(quote).split())


def place(note: Note, article: int, body: str) -> Note:
    """A note as it stands in an article's text, at its passage or as an orphan; not stored yet."""
    anchor = note.anchor
    found = resolve(anchor, body)
    state = found.state
    if state is not AnchorState.ANCHORED:
        exact = _quoted(body, anchor.quote, anchor.prefix, anchor.suffix)
        if exact is not None and not _is_one_of_many(body, exact.quote, anchor.prefix):
            anchor, state = exact, AnchorState.ANCHORED
    if anchor is note.anchor:
        if state is AnchorState.ANCHORED:
            anchor = make_anchor(body, found.start, found.end)
        elif state is AnchorState.MOVED:
            anchor = replace(anchor, start=found.start, end=found.end)
    created = note.created or now()  # other programs may leave these out
    return replace(
        note,
        id=0,
        article=article,
        anchor=anchor,
        state=state,
        created=created,
        modified=note.modified or created,
    )


def _quoted(body: str, quote: str, prefix: str = "", suffix: str = "") -> Anchor | None:
    """Where a quote stands, as it is or without what people put around quotes."""
    for words in dict.fromkeys((quote, _ELLIPSIS.sub("", quote), _AROUND.sub("", quote))):
        if (found := find_quote(body, words, prefix, suffix)) is not None:
            return found
    return None


def _is_one_of_many(body: str, quote: str, prefix: str) -> bool:
    """Whether nothing tells which of several equal passages is meant."""
    return not prefix and body.find(quote, body.find(quote) + 1) >= 0


# The article that is meant


def find_article(unit: Unit, one: ExportedArticle) -> int | None:
    """By its bytes, its address, its title and date; else by what is quoted of it."""
    wanted = one.article
    if wanted.raw_hash and (found := unit.articles.find_hash(wanted.raw_hash)):
        return found[0]
    for candidates in (_by_address(unit, wanted), _by_title(unit, wanted)):
        if len(candidates) == 1:
            return candidates[0]
        if candidates and (best := _best(unit, candidates, one.notes)):
            return best
    return _by_quotes(unit, one.notes)


def find_surely(unit: Unit, one: ExportedArticle) -> int | None:
    """The same for notes that can wait: an article that shares no more than its title, and has
    none of the passages, is another.
    """
    article = find_article(unit, one)
    if article is None:
        return None
    wanted, row = one.article, unit.articles.get(article)
    if wanted.raw_hash == row.sha256 or article in _by_address(unit, wanted):
        return article
    body = unit.articles.texts([article])[article]
    stands = any(
        resolve(note.anchor, body).state is not AnchorState.ORPHANED
        or _quoted(body, note.anchor.quote) is not None
        for note in one.notes
    )
    return article if stands else None


def _by_address(unit: Unit, wanted: ArticleReference) -> list[int]:
    if not wanted.url:
        return []
    exact = unit.articles.with_field("url", wanted.url)
    return exact or unit.titles.at_address(_spelt(wanted.url))


def _spelt(url: str) -> list[str]:
    """The ways in which one address is written: with and without `www.`, a slash, a query."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return []
    host = parts.netloc.lower().removeprefix("www.")
    path = parts.path.rstrip("/")
    found: list[str] = []
    for query in dict.fromkeys((f"?{parts.query}" if parts.query else "", "")):
        for scheme in ("https", "http"):
            for name in (host, f"www.{host}"):
                found += [f"{scheme}://{name}{path}{end}{query}" for end in ("", "/")]
    return found


def _by_title(unit: Unit, wanted: ArticleReference) -> list[int]:
    if not wanted.title:
        return []
    rows = unit.articles.rows(unit.articles.with_field("title", wanted.title))
    return [row.id for row in rows if wanted.published in (None, row.published)]


def _by_quotes(unit: Unit, notes: Sequence[Note]) -> int | None:
    """The article in which most of the quotes stand, if they are long enough to tell."""
    votes: Counter[int] = Counter()
    for note in notes[:_MOST]:
        quote = note.anchor.quote
        words = list(iter_words(quote))
        if len(words) < _TELLING:
            continue
        asked = " ".join(quote[word.start : word.end] for word in words[:_ASKED])
        votes.update(dict.fromkeys(unit.search.ids(f'"{asked}"', limit=_MOST), 1))
    return _best(unit, [article for article, _ in votes.most_common(_MOST)], notes)


def _best(unit: Unit, candidates: Sequence[int], notes: Sequence[Note]) -> int | None:
    """The candidate in which the most quotes stand word for word; the first of equal ones."""
    texts = unit.articles.texts(candidates)
    hits = {
        article: sum(_quoted(texts[article], note.anchor.quote) is not None for note in notes)
        for article in candidates
    }
    best = max(hits, key=lambda article: hits[article], default=None)
    return best if best is not None and hits[best] else None
