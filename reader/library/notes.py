"""The reader's notes in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, text, update

from reader.library import note_search
from reader.library.errors import ArticleNotFound, NoteNotFound
from reader.library.failures import known
from reader.library.folding import indexed, storable
from reader.library.fulltext import match_all
from reader.library.records import NoteCounts, NoteQuery, NoteRow
from reader.library.sql import numbers
from reader.library.tables import articles, note_tags, notes
from reader.notes.model import Anchor, AnchorState, Color, Note

_COLORS = {color.value: color for color in Color}
_STATES = {state.value: state for state in AnchorState}
# What a note is made of, in this order; the text of the index is left where it is.
_HELD = [
    notes.c[name]
    for name in (
        *("id", "article_id", "start", "end", "quote", "prefix", "suffix"),
        *("text", "color", "created", "modified", "state"),
    )
]


class Notes:
    """Notes with their anchors and tags. They vanish by the reader's own hand only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, note: Note) -> Note:
        """Store a note; the answer bears the number that it was given.

        Raises:
            ArticleNotFound: there is no such article.
        """
        return self._insert(note, None)

    def restore(self, note: Note) -> Note:
        """Store a note again under the number that it had.

        Raises:
            ArticleNotFound: its article is gone.
        """
        return self._insert(note, note.id)

    def get(self, id: int) -> Note:  # noqa: A002 - the library's word for it
        """One note.

        Raises:
            NoteNotFound: there is none of this number.
        """
        found = _fetch(self._connection, select(*_HELD).where(notes.c.id == id))
        if not found:
            raise NoteNotFound(id)
        return found[0]

    def update(self, note: Note) -> None:
        """Replace all of a note but its number and article.

        Raises:
            NoteNotFound: there is none of this number.
        """
        values = _values(note)
        del values["article_id"]
        changed = self._connection.execute(
            update(notes).where(notes.c.id == note.id).values(**values)
        )
        if changed.rowcount == 0:
            raise NoteNotFound(note.id)
        self._connection.execute(delete(note_tags).where(note_tags.c.note_id == note.id))
        self._put_tags(note.id, note.tags)

    def remove(self, id: int) -> None:  # noqa: A002
        """Delete a note.

        Raises:
            NoteNotFound: there is none of this number.
        """
        if self._connection.execute(delete(notes).where(notes.c.id == id)).rowcount == 0:
            raise NoteNotFound(id)

    def list(
        self,
        article: int | None = None,
        *,
        query: str = "",
        color: Color | None = None,
        tag: str | None = None,
    ) -> list[Note]:
        """Notes by article, then in text order.

        Args:
            article: of this article only; else of all that are not in the trash.
            query: words (or "phrases") that must all stand in the note, its passage or its tags;
                the beginning of a word does.
            color: of this colour only.
            tag: with this tag only, in whatever case.
        """
        wanted = select(*_HELD).order_by(
            notes.c.article_id, notes.c.start, notes.c["end"], notes.c.id
        )
        if article is not None:
            wanted = wanted.where(notes.c.article_id == article)
        else:
            wanted = wanted.join(articles).where(~articles.c.trashed)
        if match := match_all(query, beginnings=True):
            wanted = wanted.where(text(note_search.IN_INDEX).bindparams(match=match))
        if color is not None:
            wanted = wanted.where(notes.c.color == color.value)
        if tag is not None:
            tagged = (note_tags.c.note_id == notes.c.id) & (note_tags.c.key == tag_key(tag))
            wanted = wanted.where(exists().where(tagged))
        return _fetch(self._connection, wanted)

    def find(self, query: NoteQuery) -> Sequence[int]:
        """The notes outside the trash that a query finds, by number, in its order.

        Those that are equal in it stand by article and place. No text is an error.
        """
        return note_search.find_notes(self._connection, query, tag_key)

    def many(self, ids: Sequence[int]) -> Sequence[Note]:
        """These notes in this order; numbers that are none are left out."""
        query = select(*_HELD).where(notes.c.id.in_(numbers(ids)))
        found = {note.id: note for note in _fetch(self._connection, query)}
        return [found[id] for id in ids if id in found]  # noqa: A001

    def rows(self, ids: Sequence[int]) -> Sequence[NoteRow]:
        """These notes as lists show them, in this order; numbers that are none are left out."""
        chosen = self.many(ids)
        about = note_search.titles_of(self._connection, list({n.article for n in chosen}))
        return [
            NoteRow(
                note,
                about[note.article].shown_title,
                about[note.article].source,
                about[note.article].published,
            )
            for note in chosen
        ]

    def counts(self) -> NoteCounts:
        """How many notes outside the trash there are: all, by colour, state and tag."""
        return note_search.count_notes(self._connection)

    def linking(self) -> dict[int, str]:
        """The notes outside the trash whose comment may hold a link, by number: the comment.

        They stand by article and place.
        """
        return note_search.linking_notes(self._connection)

    def _insert(self, note: Note, number: int | None) -> Note:
        known = select(articles.c.id).where(articles.c.id == note.article)
        if self._connection.execute(known).first() is None:
            raise ArticleNotFound(note.article)
        values = _values(note)
        if number is not None:
            values["id"] = number
        made = self._connection.execute(insert(notes).values(**values)).inserted_primary_key
        assert made is not None
        self._put_tags(made[0], note.tags)
        return self.get(made[0])

    def _put_tags(self, note: int, tags: Sequence[str]) -> None:
        labels = clean_labels(tags)
        if labels:
            self._connection.execute(
                insert(note_tags),
                [
                    {"note_id": note, "position": position, "label": label, "key": tag_key(label)}
                    for position, label in enumerate(labels)
                ],
            )


def tag_key(label: str) -> str:
    """The form under which two labels are one tag: no case, single spaces."""
    return storable(" ".join(label.split())).casefold()


def clean_labels(labels: Sequence[str]) -> list[str]:
    """Labels as they are kept: trimmed, none empty, none twice, in the given order."""
    kept: dict[str, str] = {}
    for label in labels:
        trimmed = storable(" ".join(label.split()))
        if trimmed:
            kept.setdefault(tag_key(trimmed), trimmed)
    return list(kept.values())


def _values(note: Note) -> dict[str, Any]:
    anchor = note.anchor
    written = storable(note.text)
    quote = storable(anchor.quote)
    return {
        "article_id": note.article,
        "start": anchor.start,
        "end": anchor.end,
        "quote": quote,
        "prefix": storable(anchor.prefix),
        "suffix": storable(anchor.suffix),
        "text": written,
        "color": note.color.value,
        "state": note.state.value,
        "created": note.created,
        "modified": note.modified,
        "search_text": indexed("\n".join([written, quote, *clean_labels(note.tags)])),
    }


def _fetch(connection: Connection, wanted: Any) -> list[Note]:
    rows = connection.execute(wanted).all()
    labels: dict[int, list[str]] = defaultdict(list)
    for note, label in connection.execute(
        select(note_tags.c.note_id, note_tags.c.label)
        .where(note_tags.c.note_id.in_(numbers(row[0] for row in rows)))
        .order_by(note_tags.c.note_id, note_tags.c.position)
    ):
        labels[note].append(label)
    # Without a call for each colour and state: an article may have thousands of notes.
    return [
        Note(
            note,
            article,
            Anchor(start, end, quote, prefix, suffix),
            said,
            _COLORS.get(color) or known(Color, color),
            tuple(labels[note]) if note in labels else (),
            created,
            modified,
            _STATES.get(state) or known(AnchorState, state),
        )
        for note, article, start, end, quote, prefix, suffix, said, color, *rest in rows
        for created, modified, state in [rest]
    ]
