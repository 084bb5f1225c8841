"""Notes of the whole library: found, sorted and counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, case, func, select, text

from reader.library.failures import known
from reader.library.folding import storable
from reader.library.fulltext import match_all
from reader.library.records import NoteCounts, NoteQuery, NoteSort
from reader.library.sql import numbers
from reader.library.tables import TRASH, articles, note_tags, notes
from reader.notes.model import AnchorState, Color

IN_INDEX = "notes.id IN (SELECT rowid FROM notes_fts WHERE notes_fts MATCH :match)"
_LINKING = "instr(notes.text, '[[') > 0"  # as in the index ix_notes_linking
_LAST = "\uffff"  # sorts behind every way in which a moment may go on


def find_notes(connection: Connection, query: NoteQuery, key: Any) -> list[int]:
    """The notes outside the trash that a query finds, in its order.

    Notes that are equal in it stand by article and place. `key` makes a tag's key of its label.
    """
    place = (notes.c.article_id, notes.c.start, notes.c["end"], notes.c.id)
    wanted = select(notes.c.id).where(*_conditions(query, key))
    order: list[Any] = []
    if query.lost_first:
        order.append(case((notes.c.state == AnchorState.ORPHANED.value, 0), else_=1))
    if query.sort is NoteSort.TITLE:
        wanted = wanted.join(articles, articles.c.id == notes.c.article_id)
        first: Any = articles.c.title_key
    else:
        first = {
            NoteSort.PLACE: notes.c.article_id,
            NoteSort.CREATED: notes.c.created,
            NoteSort.MODIFIED: notes.c.modified,
            NoteSort.COLOR: case(
                {color.value: at for at, color in enumerate(Color)}, value=notes.c.color
            ),
        }[query.sort]
    order.append(first.desc() if query.descending else first)
    return list(connection.execute(wanted.order_by(*order, *place)).scalars())


def count_notes(connection: Connection) -> NoteCounts:
    """How many notes outside the trash there are, by what they can be chosen by."""
    here = notes.c.article_id.not_in(TRASH)
    colors = dict.fromkeys(Color, 0)
    states = dict.fromkeys(AnchorState, 0)
    query = select(notes.c.color, notes.c.state, func.count()).where(here)
    for color, state, many in connection.execute(query.group_by(notes.c.color, notes.c.state)):
        colors[known(Color, color)] += many
        states[known(AnchorState, state)] += many
    tags = tuple((row[1], row[2]) for row in tags_of_notes(connection))
    return NoteCounts(sum(colors.values()), colors, states, tags)


def tags_of_notes(connection: Connection) -> list[Any]:
    """The tags of notes outside the trash: key, a spelling, how many bear it; by key."""
    # The trash is small: to look there is quicker than to look at each note.
    trashed = select(notes.c.id).where(notes.c.article_id.in_(TRASH))
    query = (
        select(note_tags.c.key, func.min(note_tags.c.label), func.count())
        .where(note_tags.c.note_id.not_in(trashed))
        .group_by(note_tags.c.key)
        .order_by(note_tags.c.key)
    )
    return list(connection.execute(query))


def linking_notes(connection: Connection) -> dict[int, str]:
    """The notes outside the trash whose comment may hold a link, with it, by article and place."""
    query = (
        select(notes.c.id, notes.c.text)
        .where(text(_LINKING), notes.c.article_id.not_in(TRASH))
        .order_by(notes.c.article_id, notes.c.start, notes.c.id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _conditions(query: NoteQuery, key: Any) -> list[Any]:
    found: list[Any] = [notes.c.article_id.not_in(TRASH)]
    if match := match_all(query.words, beginnings=True):
        found.append(text(IN_INDEX).bindparams(match=match))
    if query.colors:
        found.append(notes.c.color.in_([color.value for color in query.colors]))
    if query.states:
        found.append(notes.c.state.in_([state.value for state in query.states]))
    if query.articles:
        found.append(notes.c.article_id.in_(numbers(query.articles)))
    for tag in query.tags:
        bearing = select(note_tags.c.note_id).where(note_tags.c.key == key(tag))
        found.append(notes.c.id.in_(bearing))
    if query.since:
        found.append(notes.c.modified >= storable(query.since))
    if query.until:
        found.append(notes.c.modified <= storable(query.until) + _LAST)
    if query.commented is not None:
        blank = func.trim(notes.c.text) == ""
        found.append(~blank if query.commented else blank)
    return found


def titles_of(connection: Connection, ids: Sequence[int]) -> dict[int, Any]:
    """Of each article: what lists say of it beside a note."""
    query = select(
        articles.c.id, articles.c.shown_title, articles.c.source, articles.c.published
    ).where(articles.c.id.in_(numbers(ids)))
    return {row.id: row for row in connection.execute(query)}
