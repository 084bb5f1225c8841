"""Links between notes and articles: what a note points to, and what points to an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.library.database import Library, Unit
from reader.library.errors import NoteNotFound
from reader.library.records import ArticleRow, NoteRow
from reader.notes.links import Link, find_links, write_link
from reader.notes.model import Note
from reader.text.tokens import iter_words

_AT_ONCE = 250  # notes that are looked through before it is known if that is enough


class LinkState(StrEnum):
    """Whether a link leads somewhere; one that does not stays text."""

    FOUND = "found"
    UNKNOWN = "unknown"  # no article of this title or number, no note of this number
    AMBIGUOUS = "ambiguous"  # several articles have this title


@dataclass(frozen=True, slots=True)
class NoteLink:
    """A link at `start:end` of a note's text, and where it leads.

    `article` is the article to be opened; `note` the note in it, where the link names one.
    `choices` are the articles that an ambiguous title may mean.
    """

    start: int
    end: int
    shown: str
    state: LinkState
    article: int | None = None
    note: int | None = None
    choices: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TitleSuggestion:
    """An article to link to, and what to write for it."""

    article: int
    title: str
    written: str


def resolve_links(library: Library, text: str) -> list[NoteLink]:
    """The links in a note's text, each with where it leads."""
    links = find_links(text)
    if not links:
        return []
    with library.read() as unit:
        return _resolved(unit, links)


def backlinks(library: Library, article: int, limit: int | None = None) -> list[NoteRow]:
    """The notes that link to an article or to one of its notes, by article and place.

    The article's own notes are among them where they do. At most `limit` are given.

    Raises:
        ArticleNotFound: there is none of this number.
    """
    with library.read() as unit:
        maybe = _maybe(unit.articles.get_row(article))
        texts = [(note, text) for note, text in unit.notes.linking().items() if maybe(text)]
        wanted: list[int] = []
        for first in range(0, len(texts), _AT_ONCE):
            links = [(note, find_links(text)) for note, text in texts[first : first + _AT_ONCE]]
            leads = _leads(unit, [link for _, found in links for link in found])
            wanted += [
                note
                for note, found in links
                if any(leads[_target(link)].article == article for link in found)
            ]
            if limit is not None and len(wanted) >= limit:
                break
        return list(unit.notes.rows(wanted[:limit]))


def _maybe(row: ArticleRow) -> Callable[[str], bool]:
    """A quick look by which most texts that do not link to the article are put aside.

    Beyond ASCII a title may be spelt in several ways, so there it is not looked for.
    """
    word = next(iter_words(row.title), None)
    if word is None or not row.title.isascii():
        return lambda _: True
    first = re.escape(row.title[word.start : word.end])
    named = re.compile(rf"\[\[[^\[\]\n]*?(?:#\s*{row.id}\b|\^|{first})", re.IGNORECASE)
    return lambda text: not text.isascii() or named.search(text) is not None


def suggest_titles(library: Library, words: str, limit: int = 8) -> list[TitleSuggestion]:
    """Articles whose title has these words (the last may be begun), for what follows `[[`."""
    with library.read() as unit:
        rows = unit.articles.rows(unit.titles.with_words(words, limit))
        found = []
        for row in rows:
            unique = len(unit.articles.with_field("title", row.title)) == 1
            found.append(
                TitleSuggestion(row.id, row.title, write_link(row.id, row.title, unique=unique))
            )
        return found


_Target = tuple[str | None, int | None, int | None]


@dataclass(frozen=True, slots=True)
class _Lead:
    state: LinkState
    article: int | None = None
    note: int | None = None
    choices: tuple[int, ...] = ()


_NOWHERE = _Lead(LinkState.UNKNOWN)


def _target(link: Link) -> _Target:
    return link.title, link.article, link.note


def _resolved(unit: Unit, links: Sequence[Link]) -> list[NoteLink]:
    leads = _leads(unit, links)
    return [
        NoteLink(
            link.start, link.end, link.shown, lead.state, lead.article, lead.note, lead.choices
        )
        for link in links
        for lead in [leads[_target(link)]]
    ]


def _leads(unit: Unit, links: Sequence[Link]) -> Mapping[_Target, _Lead]:
    """Where links lead; what many links name alike is looked up once."""
    titles = unit.titles.bearing({link.title for link in links if link.title is not None})
    numbers = list({link.article for link in links if link.article is not None})
    articles = {row.id for row in unit.articles.rows(numbers) if not row.trashed}
    notes = {
        note.id: note
        for note in unit.notes.many(list({link.note for link in links if link.note is not None}))
    }
    return {_target(link): _lead(link, titles, articles, notes) for link in links}


def _lead(
    link: Link,
    titles: Mapping[str, Sequence[int]],
    articles: set[int],
    notes: Mapping[int, Note],
) -> _Lead:
    if link.article is not None:
        known = link.article in articles
        return _Lead(LinkState.FOUND, link.article) if known else _NOWHERE
    if link.note is not None:
        note = notes.get(link.note)
        return _NOWHERE if note is None else _Lead(LinkState.FOUND, note.article, note.id)
    assert link.title is not None
    choices = tuple(titles.get(link.title, ()))
    if len(choices) > 1:
        return _Lead(LinkState.AMBIGUOUS, choices=choices)
    return _Lead(LinkState.FOUND, choices[0]) if choices else _NOWHERE


def note_links(library: Library, note: int) -> list[NoteLink]:
    """The links in a note, each with where it leads.

    Raises:
        NoteNotFound: there is none of this number.
    """
    with library.read() as unit:
        found = unit.notes.many([note])
        if not found:
            raise NoteNotFound(note)
        return _resolved(unit, find_links(found[0].text))
