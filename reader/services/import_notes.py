"""Bring notes in: our own exports, and the highlights of other programs, at what they quote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from reader.library.database import Library, Unit
from reader.notes.anchor import find_quote, make_anchor, resolve
from reader.notes.folding import fold
from reader.notes.incoming import (
    OUR_JSON,
    WEB_ANNOTATIONS,
    read_notes_file,
    read_notes_text,
)
from reader.notes.incoming.gathered import moment
from reader.notes.model import Anchor, AnchorState, ArticleReference, ExportedArticle, Note
from reader.sentences import Sentence
from reader.services.backups import before_change
from reader.services.changes import NO_CHANGES, Changes
from reader.services.clock import now
from reader.text.tokens import iter_words

_MANY = 20  # notes before which the library is copied
_TELLING = 5  # words of a quote by which its article is looked for
_ASKED = 8  # words of a quote that the full-text index is asked for
_MOST = 20  # articles that are looked at for one quote
_ELLIPSIS = re.compile(r"\s*\[?(?:\.\.\.|…)\]?\s*$")
_AROUND = re.compile(r"""^[\s"'“”„«»‘’]+|(?:[\s"'“”„«»‘’]|\[?(?:\.\.\.|…)\]?)+$""")


@dataclass(frozen=True, slots=True)
class NotesReport:
    """What became of the notes in a file.

    `origin` names the program that wrote it. Of those `added`, some stand on reworded words
    (moved) and some found no place (orphaned), as their state says. `present` were here already.
    `homeless` names, in a sentence each, the articles that the library does not have; `left_out`
    tells what was no note.
    """

    added: tuple[Note, ...] = ()
    present: int = 0
    homeless: tuple[str, ...] = ()
    changes: Changes = NO_CHANGES
    origin: str = ""
    left_out: tuple[str, ...] = ()

    @property
    def placed(self) -> tuple[Note, ...]:
        """The added notes that found their words."""
        return tuple(n for n in self.added if n.state is AnchorState.ANCHORED)

    @property
    def moved(self) -> tuple[Note, ...]:
        """The added notes that stand on other words, to be confirmed."""
        return tuple(n for n in self.added if n.state is AnchorState.MOVED)

    @property
    def orphans(self) -> tuple[Note, ...]:
        """The added notes that found no place."""
        return tuple(n for n in self.added if n.state is AnchorState.ORPHANED)

    @property
    def summary(self) -> str:
        """All of it in a sentence."""
        parts = [f"{len(self.placed)} found their place"]
        if self.moved:
            parts.append(f"{len(self.moved)} stand on changed words, to be confirmed")
        if self.orphans:
            parts.append(f"{len(self.orphans)} found none and are kept as lost")
        if self.present:
            parts.append(f"{self.present} were here already")
        if self.homeless:
            parts.append(f"{_counted(len(self.homeless), 'article')} not in this library")
        of = f"Of the notes from {self.origin}, " if self.origin else "Of the notes, "
        return f"{of}{'; '.join(parts)}."


def import_notes(library: Library, text: str | bytes) -> NotesReport:
    """Add the notes of a file's text or bytes; those already here are left alone.

    Our JSON, W3C JSON-LD, and what Hypothesis, Readwise, Omnivore and Zotero export are told apart
    by what they hold. An article is known by its bytes, its address, its title, or by what is
    quoted of it. A note whose passage does not stand in its article is added as an orphan, never
    dropped.

    Raises:
        NotesUnreadable: it is none of these forms, or damaged.
        LibraryError: the copy that is made before many notes come in could not be written.
    """
    gathered = read_notes_file(text) if isinstance(text, bytes) else read_notes_text(text)
    foreign = gathered.origin not in (OUR_JSON, WEB_ANNOTATIONS)
    added: list[Note] = []
    present = 0
    homeless: list[str] = []
    if sum(len(one.notes) for one in gathered.articles) >= _MANY:
        before_change(library, "notes")
    with library.write() as unit:
        known: dict[int, _Known] = {}
        for one in gathered.articles:
            article = _find(unit, one)
            if article is None:
                homeless.append(_told(one))
                continue
            if article not in known:
                known[article] = _Known(unit, article)
            here = known[article]
            for note in one.notes:
                if here.has(note, foreign=foreign):
                    present += 1
                    continue
                added.append(unit.notes.add(_placed(note, article, here.body)))
    touched = frozenset(n.article for n in added)
    tagged = any(n.tags for n in added)
    changes = Changes(articles=touched, notes=touched, tags=tagged) if added else NO_CHANGES
    return NotesReport(
        tuple(added), present, tuple(homeless), changes, gathered.origin, gathered.left_out
    )


class _Known:
    """An article's text, and which notes it had before: a file may be read twice."""

    def __init__(self, unit: Unit, article: int) -> None:
        self.body = unit.articles.texts([article])[article]
        self._said: set[tuple[str, ...]] = set()
        for note in unit.notes.list(article):
            self._said |= {*_identities(note), *_loose_identities(note)}

    def has(self, note: Note, *, foreign: bool) -> bool:
        same = _identities(note)
        if foreign:
            # When a passage was marked tells notes apart better than what was said of it.
            same |= {_loose_identities(note)[0 if note.created else 1]}
        return bool(self._said & same)


def _identities(note: Note) -> set[tuple[str, ...]]:
    """What makes two notes one: the passage in its context, with what is said, or when it was."""
    before, after = (
        "".join(fold(part).split()) for part in (note.anchor.prefix, note.anchor.suffix)
    )
    where = (_bare(note.anchor.quote), before[-6:], after[:6])
    return {("said", note.text, *where), ("made", moment(note.created), *where)}


def _loose_identities(note: Note) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The same for programs that keep no context, or another: by the time, by what is said."""
    quote = _bare(note.anchor.quote)
    return ("made", moment(note.created), quote), ("said", note.text, quote)


def _bare(quote: str) -> str:
    """A passage as programs have it in common: they differ in blanks and typography."""
    return " ".join(fold(quote).split())


def _placed(note: Note, article: int, body: str) -> Note:
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


def _told(one: ExportedArticle) -> str:
    count = len(one.notes)
    name = one.article.title or one.article.url
    if not name:
        quote = " ".join(one.notes[0].anchor.quote.split()) if one.notes else ""
        short = f"{quote[:60]}{'…' if len(quote) > 60 else ''}"
        name = Sentence("What “{quote}” is quoted from", quote=short)
    if count == 1:
        return Sentence("{name} is not in this library, so its note was not added.", name=name)
    return Sentence(
        "{name} is not in this library, so its %n note(s) were not added.", count, name=name
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count != 1 else what if what == "note" else f"1 {what}"


# The article that is meant


def _find(unit: Unit, one: ExportedArticle) -> int | None:
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
