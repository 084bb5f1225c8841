"""The health of a library: what is wrong is told; what can be made again is made again."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager

from sqlalchemy import Connection, func, or_, select, update
from sqlalchemy.exc import DatabaseError
from sqlalchemy.sql.selectable import FromClause

from reader.library.database import Library, Unit
from reader.library.errors import DamagedLibrary
from reader.library.migrate import HEAD
from reader.library.records import CheckFinding, LibraryInfo
from reader.library.tables import (
    article_entities,
    article_texts,
    articles,
    blocks,
    entities,
    marks,
    notes,
    raw_files,
)
from reader.library.versions import LINKS
from reader.notes.model import AnchorState

_BATCH_WORDS = 200_000
_MOST = 20  # findings of one kind that are told one by one

_INDEXES = {
    "articles": (
        "INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)",
        "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')",
    ),
    "notes": (
        "INSERT INTO notes_fts (notes_fts, rank) VALUES ('integrity-check', 1)",
        "INSERT INTO notes_fts (notes_fts) VALUES ('rebuild')",
    ),
}

_Check = Callable[[Connection], Iterator[CheckFinding]]


def check(library: Library) -> list[CheckFinding]:
    """Look through the whole library; return what is wrong, nothing where all is well.

    Text index and counts of names are made again where they are wrong (`repaired`); a read-only
    library is looked at only. What the reader wrote is never changed.
    """
    findings: list[CheckFinding] = []
    for look in (_database, _keys, _raw_bytes, _contents):
        findings += _looked(library.read, look)
    if not library.read_only:
        for look in (_text_index, _name_counts):
            findings += _looked(library.write, look)
    return findings


def info(library: Library) -> LibraryInfo:
    """Facts of a library; counts leave the trash out."""
    with library.read() as unit:
        connection = unit.connection

        def count(query: FromClause) -> int:
            return connection.execute(select(func.count()).select_from(query)).scalar_one()

        here = select(articles.c.id).where(~articles.c.trashed)
        return LibraryInfo(
            path=str(library.path),
            schema=HEAD,
            sqlite=sqlite3.sqlite_version,
            size=library.path.stat().st_size,
            articles=count(here.subquery()),
            trashed=count(select(articles.c.id).where(articles.c.trashed).subquery()),
            notes=count(select(notes.c.id).where(notes.c.article_id.in_(here)).subquery()),
            marks=count(
                select(marks.c.position).where(marks.c.article_id.in_(here)).subquery(),
            ),
            names=count(select(entities.c.id).where(entities.c.articles > 0).subquery()),
            version_pairs=count(LINKS),
        )


def _looked(opened: Callable[[], AbstractContextManager[Unit]], look: _Check) -> list[CheckFinding]:
    try:
        with opened() as unit:
            return list(look(unit.connection))
    except DamagedLibrary as error:
        return [CheckFinding("database", str(error))]


def _database(connection: Connection) -> Iterator[CheckFinding]:
    for (line,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})"):
        if line != "ok":
            yield CheckFinding("database", f"The file is damaged: {line}; restore a backup.")


def _keys(connection: Connection) -> Iterator[CheckFinding]:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    for row in broken[:_MOST]:
        message = f"A row of {row[0]} belongs to a row of {row[2]} that is not there."
        yield CheckFinding("database", message)


def _raw_bytes(connection: Connection) -> Iterator[CheckFinding]:
    query = select(articles.c.id, raw_files.c.sha256, raw_files.c.data).join(
        raw_files, raw_files.c.id == articles.c.raw_id
    )
    for row in connection.execution_options(yield_per=50).execute(query):
        if hashlib.sha256(row.data).hexdigest() != row.sha256:
            message = f"The imported bytes of article {row.id} are no longer those that came in."
            yield CheckFinding("raw bytes", message)


def _contents(connection: Connection) -> Iterator[CheckFinding]:
    bare = select(articles.c.id).where(articles.c.id.not_in(select(article_texts.c.article_id)))
    for article in connection.execute(bare).scalars():
        yield CheckFinding("text", f"Article {article} has no text; reclean it.")
    for first, last in _batches(connection):
        held = article_texts.c.article_id
        texts: dict[int, str] = {
            row[0]: row[1]
            for row in connection.execute(
                select(held, article_texts.c.text).where(held.between(first, last))
            )
        }
        yield from _blocks(connection, first, last, texts)
        yield from _marks(connection, first, last, texts)
        yield from _anchors(connection, first, last, texts)


def _batches(connection: Connection) -> Iterator[tuple[int, int]]:
    """Ranges of numbers of articles, each with not too much text."""
    first, words = None, 0
    query = select(articles.c.id, articles.c.words).order_by(articles.c.id)
    number = 0
    for number, count in connection.execute(query).all():
        first = number if first is None else first
        words += count
        if words > _BATCH_WORDS:
            yield first, number
            first, words = None, 0
    if first is not None:
        yield first, number


def _blocks(
    connection: Connection, first: int, last: int, texts: Mapping[int, str]
) -> Iterator[CheckFinding]:
    ends = (
        select(blocks.c.article_id, func.max(blocks.c["end"]))
        .where(blocks.c.article_id.between(first, last))
        .group_by(blocks.c.article_id)
    )
    for article, end in connection.execute(ends):
        if article in texts and end > len(texts[article]):
            message = f"Blocks of article {article} reach beyond its text; reclean it."
            yield CheckFinding("text", message)


def _marks(
    connection: Connection, first: int, last: int, texts: Mapping[int, str]
) -> Iterator[CheckFinding]:
    query = select(marks.c.article_id, marks.c.start, marks.c["end"], marks.c.text).where(
        marks.c.article_id.between(first, last)
    )
    wrong = {
        article
        for article, start, end, text in connection.execute(query)
        if article in texts and texts[article][start:end] != text
    }
    for article in sorted(wrong):
        message = f"Marks of article {article} do not stand on their words; reclean it."
        yield CheckFinding("marks", message)


def _anchors(
    connection: Connection, first: int, last: int, texts: Mapping[int, str]
) -> Iterator[CheckFinding]:
    # A note that is moved or orphaned says so itself; only one that claims its place is checked.
    anchored = (
        select(notes.c.id, notes.c.article_id, notes.c.start, notes.c["end"], notes.c.quote)
        .where(notes.c.state == AnchorState.ANCHORED.value)
        .where(notes.c.article_id.between(first, last))
        .order_by(notes.c.id)
    )
    for note, article, start, end, quote in connection.execute(anchored):
        if article in texts and texts[article][start:end] != quote:
            message = (
                f"Note {note} says that it stands on its passage in article {article}, "
                "but other words are there; reclean the article to find it again."
            )
            yield CheckFinding("anchors", message)


def _text_index(connection: Connection) -> Iterator[CheckFinding]:
    for of, (looking, rebuilding) in _INDEXES.items():
        try:
            connection.exec_driver_sql(looking)
        except DatabaseError:
            connection.exec_driver_sql(rebuilding)
            message = f"The text index of {of} did not fit them; it was made again."
            yield CheckFinding("text index", message, repaired=True)


def _name_counts(connection: Connection) -> Iterator[CheckFinding]:
    held = article_entities
    counted = (
        select(
            held.c.entity_id,
            func.count().label("articles"),
            func.sum(held.c.mentions).label("mentions"),
        )
        .join(articles, articles.c.id == held.c.article_id)
        .where(~articles.c.trashed)
        .group_by(held.c.entity_id)
        .subquery()
    )
    many = func.coalesce(counted.c.articles, 0)
    often = func.coalesce(counted.c.mentions, 0)
    wrong = connection.execute(
        select(entities.c.id, many.label("articles"), often.label("mentions"))
        .select_from(entities.outerjoin(counted, counted.c.entity_id == entities.c.id))
        .where(or_(entities.c.articles != many, entities.c.mentions != often))
    ).all()
    for row in wrong:
        connection.execute(
            update(entities)
            .where(entities.c.id == row.id)
            .values(articles=row.articles, mentions=row.mentions)
        )
    if wrong:
        message = f"The counts of {len(wrong)} names did not fit; they were made again."
        yield CheckFinding("names", message, repaired=True)
