"""Notes that came in without their article, kept until it comes."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, or_, select

from reader.library.failures import known
from reader.library.folding import key, storable, words_of
from reader.library.notes import clean_labels, tag_key
from reader.library.records import NoteQuery, NoteSort, WaitingNote
from reader.library.sql import has_words, numbers, texts
from reader.library.tables import articles, raw_files, waiting_notes
from reader.notes.address import address_key
from reader.notes.model import Anchor, AnchorState, ArticleReference, Color, Note

_WORDS = re.compile(r'"([^"]+)"|(\S+)')


class WaitingNotes:
    """The notes that wait. They go when their article is there, or by the reader's own hand."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self) -> int:
        """How many there are."""
        counted = self._connection.execute(select(func.count()).select_from(waiting_notes))
        return int(counted.scalar_one())

    def add(self, waiting: WaitingNote) -> WaitingNote:
        """Keep a note; the answer bears the number that it was given."""
        made = self._connection.execute(insert(waiting_notes).values(**_values(waiting)))
        assert made.inserted_primary_key is not None
        return self.many([made.inserted_primary_key[0]])[0]

    def restore(self, waiting: WaitingNote) -> None:
        """Keep a note again under the number that it had."""
        self._connection.execute(insert(waiting_notes).values(id=waiting.id, **_values(waiting)))

    def remove(self, ids: Collection[int]) -> None:
        """Let go of notes."""
        gone = delete(waiting_notes).where(waiting_notes.c.id.in_(numbers(ids)))
        self._connection.execute(gone)

    def all(self) -> Sequence[WaitingNote]:
        """Every note, by what is known of its article, then in the order in which they came."""
        order = (waiting_notes.c.title_key, waiting_notes.c.url_key, waiting_notes.c.id)
        return self._fetch(select(waiting_notes).order_by(*order))

    def many(self, ids: Sequence[int]) -> Sequence[WaitingNote]:
        """These notes in this order; numbers that are none are left out."""
        query = select(waiting_notes).where(waiting_notes.c.id.in_(numbers(ids)))
        found = {waiting.id: waiting for waiting in self._fetch(query)}
        return [found[id] for id in ids if id in found]  # noqa: A001

    def about(self, named: Collection[ArticleReference]) -> Sequence[WaitingNote]:
        """The notes that may be on one of these articles: one of its bytes, address or title.

        Those of which neither address nor title is known may be on any.
        """
        table = waiting_notes.c
        hashes = {article.raw_hash for article in named} - {""}
        addresses = {address_key(article.url) for article in named} - {""}
        titles = {key(article.title) for article in named} - {""}
        nameless = (table.url_key == "") & (table.title_key == "")
        query = select(waiting_notes).where(
            or_(
                table.sha256.in_(texts(hashes)),
                table.url_key.in_(texts(addresses)),
                table.title_key.in_(texts(titles)),
                nameless,
            )
        )
        return self._fetch(query.order_by(table.id))

    def articles(self, ids: Collection[int]) -> Sequence[ArticleReference]:
        """By what these articles may be waited for; those in the trash are left out."""
        query = (
            select(articles.c.id, articles.c.title, articles.c.url, articles.c.origin)
            .add_columns(raw_files.c.sha256)
            .join(raw_files, raw_files.c.id == articles.c.raw_id)
            .where(articles.c.id.in_(numbers(ids)), ~articles.c.trashed)
        )
        return [
            ArticleReference(row.id, row.title or "", (), None, None, url, row.sha256)
            for row in self._connection.execute(query)
            for url in [row.url or row.origin]  # what is no address is none
        ]

    def find(self, query: NoteQuery) -> Sequence[int]:
        """The notes that a query finds, by number, in its order; states and articles do not count.

        The words are looked for in passage, comment, tags, title and address.
        """
        table = waiting_notes.c
        wanted = select(table.id, table.color, table.tags, table.created, table.modified)
        wanted = wanted.add_columns(table.title_key, table.url_key)
        for phrase, word in _WORDS.findall(query.words):
            if asked := key(phrase or word):
                wanted = wanted.where(has_words(table.search_key, asked))
        if query.colors:
            wanted = wanted.where(table.color.in_([color.value for color in query.colors]))
        if query.since:
            wanted = wanted.where(table.modified >= storable(query.since))
        if query.until:
            wanted = wanted.where(table.modified <= storable(query.until) + "\uffff")
        rows = self._connection.execute(wanted.order_by(table.id)).all()
        tags = {tag_key(tag) for tag in query.tags}
        if tags:
            rows = [row for row in rows if tags <= {tag_key(t) for t in words_of(row.tags)}]
        colors = {color.value: place for place, color in enumerate(Color)}

        def place(row: Any) -> Any:
            match query.sort:
                case NoteSort.CREATED:
                    return row.created
                case NoteSort.MODIFIED:
                    return row.modified
                case NoteSort.COLOR:
                    return colors[row.color]
                case _:
                    return row.title_key, row.url_key

        return [row.id for row in sorted(rows, key=place, reverse=query.descending)]

    def _fetch(self, query: Any) -> list[WaitingNote]:
        return [_read(row) for row in self._connection.execute(query)]


def _values(waiting: WaitingNote) -> dict[str, Any]:
    about, note = waiting.about, waiting.note
    anchor, tags = note.anchor, clean_labels(note.tags)
    searched = [note.text, anchor.quote, *tags, about.title, about.source or "", about.url or ""]
    return {
        "sha256": storable(about.raw_hash),
        "url": None if about.url is None else storable(about.url),
        "title": storable(about.title),
        "authors": json.dumps([storable(author) for author in about.authors], ensure_ascii=False),
        "source": None if about.source is None else storable(about.source),
        "published": about.published,
        "url_key": storable(address_key(about.url)),
        "title_key": key(about.title),
        "start": anchor.start,
        "end": anchor.end,
        "quote": storable(anchor.quote),
        "prefix": storable(anchor.prefix),
        "suffix": storable(anchor.suffix),
        "text": storable(note.text),
        "color": note.color.value,
        "tags": json.dumps(tags, ensure_ascii=False),
        "state": note.state.value,
        "created": note.created,
        "modified": note.modified,
        "origin": waiting.origin,
        "held": waiting.held,
        "search_key": key("\n".join(searched)),
    }


def _read(row: Any) -> WaitingNote:
    authors, tags = words_of(row.authors), words_of(row.tags)
    about = ArticleReference(0, row.title, authors, row.source, row.published, row.url, row.sha256)
    anchor = Anchor(row.start, row.end, row.quote, row.prefix, row.suffix)
    color, state = known(Color, row.color), known(AnchorState, row.state)
    note = Note(0, 0, anchor, row.text, color, tags, row.created, row.modified, state)
    return WaitingNote(row.id, about, note, row.origin, row.held)
