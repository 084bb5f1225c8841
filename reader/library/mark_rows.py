"""Marks of articles, and the index of names that goes with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, tuple_
from sqlalchemy.dialects.sqlite import insert as upsert

from reader.library.failures import known
from reader.library.folding import key, storable
from reader.library.sql import numbers
from reader.library.tables import alias_words, aliases, article_entities, entities, marks
from reader.text.marks import Finder, Mark, MarkKind

_Name = tuple[str, str]  # entity, kind


def write(connection: Connection, article: int, found: Sequence[Mark]) -> None:
    """Put marks in place of those that the article had."""
    table = article_entities
    before = list(
        connection.execute(select(table.c.entity_id).where(table.c.article_id == article)).scalars()
    )
    connection.execute(delete(marks).where(marks.c.article_id == article))
    connection.execute(delete(table).where(table.c.article_id == article))
    mentions = Counter(
        (storable(mark.entity), mark.kind.value)
        for mark in found
        if mark.entity and not mark.is_figure
    )
    known = _entity_ids(connection, mentions)
    _put_aliases(connection, known, found)
    ordered = sorted(found, key=lambda mark: (mark.start, mark.end))
    if ordered:
        connection.execute(
            insert(marks),
            [
                {
                    "article_id": article,
                    "position": position,
                    "start": mark.start,
                    "end": mark.end,
                    "text": storable(mark.text),
                    "kind": mark.kind.value,
                    "value": mark.value,
                    "low": mark.low,
                    "high": mark.high,
                    "unit": mark.unit,
                    "bound": mark.bound,
                    "entity_id": None
                    if mark.is_figure or not mark.entity
                    else known[storable(mark.entity), mark.kind.value],
                    "by": mark.by.value,
                }
                for position, mark in enumerate(ordered)
            ],
        )
    if mentions:
        connection.execute(
            insert(table),
            [
                {"entity_id": known[name], "article_id": article, "mentions": count}
                for name, count in mentions.items()
            ],
        )
    drop_unused(connection, before)


def read(connection: Connection, article: int) -> tuple[Mark, ...]:
    """An article's marks in text order."""
    rows = connection.execute(
        select(marks, entities.c.name)
        .select_from(marks.outerjoin(entities, entities.c.id == marks.c.entity_id))
        .where(marks.c.article_id == article)
        .order_by(marks.c.position)
    )
    return tuple(as_mark(row, entity=row.name) for row in rows)


def as_mark(row: Any, entity: str | None = None) -> Mark:
    """The mark that a row of `marks` holds; who is meant stands in another table."""
    return Mark(
        start=row.start,
        end=row.end,
        text=row.text,
        kind=known(MarkKind, row.kind),
        value=row.value,
        low=row.low,
        high=row.high,
        unit=row.unit,
        bound=row.bound,
        entity=entity,
        by=known(Finder, row.by),
    )


def drop_unused(connection: Connection, suspects: Sequence[int] | None = None) -> None:
    """Delete entities that no article has any more, of these or of all, and aliases likewise."""
    query = delete(entities).where(
        ~exists().where(article_entities.c.entity_id == entities.c.id),
    )
    unseen = delete(aliases).where(
        aliases.c.mentions == 0,
        ~exists().where(entities.c.id == aliases.c.entity_id, entities.c.name == aliases.c.text),
    )
    if suspects is not None:
        query = query.where(entities.c.id.in_(numbers(suspects)))
        unseen = unseen.where(aliases.c.entity_id.in_(numbers(suspects)))
    connection.execute(query)
    connection.execute(unseen)


def _put_aliases(connection: Connection, known: dict[_Name, int], found: Sequence[Mark]) -> None:
    """Make sure that every way in which these names are written is known as one of theirs.

    How often each stands is counted by triggers on the marks.
    """
    wanted = {(number, name) for (name, _), number in known.items()}
    for mark in found:
        if mark.entity and not mark.is_figure:
            number = known[storable(mark.entity), mark.kind.value]
            wanted.add((number, storable(mark.text)))
    missing = sorted(wanted - set(_alias_ids(connection, wanted)))
    if not missing:
        return
    connection.execute(
        insert(aliases),
        [
            {"entity_id": number, "text": written, "key": key(written)}
            for number, written in missing
        ],
    )
    made = _alias_ids(connection, missing)
    words = [
        {"word": word, "alias_id": made[one]}
        for one in missing
        for word in set(key(one[1]).split())
    ]
    if words:
        connection.execute(insert(alias_words), words)


def _alias_ids(
    connection: Connection, wanted: Iterable[tuple[int, str]]
) -> dict[tuple[int, str], int]:
    rest = list(wanted)
    ids: dict[tuple[int, str], int] = {}
    for first in range(0, len(rest), 300):  # well under SQLite's limit of variables
        batch = rest[first : first + 300]
        for row in connection.execute(
            select(aliases.c.entity_id, aliases.c.text, aliases.c.id).where(
                tuple_(aliases.c.entity_id, aliases.c.text).in_(batch)
            )
        ):
            ids[row.entity_id, row.text] = row.id
    return ids


def _entity_ids(connection: Connection, names: Counter[_Name]) -> dict[_Name, int]:
    if not names:
        return {}
    connection.execute(
        upsert(entities).on_conflict_do_nothing(index_elements=["name", "kind"]),
        [{"name": name, "kind": kind, "key": key(name)} for name, kind in names],
    )
    wanted = list(names)
    ids: dict[_Name, int] = {}
    for first in range(0, len(wanted), 300):  # well under SQLite's limit of variables
        batch = wanted[first : first + 300]
        for row in connection.execute(
            select(entities.c.name, entities.c.kind, entities.c.id).where(
                tuple_(entities.c.name, entities.c.kind).in_(batch)
            )
        ):
            ids[row.name, row.kind] = row.id
    return ids
