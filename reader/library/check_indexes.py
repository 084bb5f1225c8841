"""What a library can make again of what else it holds: its indexes and counts."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, delete, func, insert, or_, select, update
from sqlalchemy.exc import DatabaseError

from reader.library.records import CheckFinding
from reader.library.tables import aliases, article_entities, articles, entities, marks
from reader.sentences import Sentence

_INDEXES = (
    (
        Sentence("The text index of the articles did not fit them; it was made again."),
        "INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)",
        "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')",
    ),
    (
        Sentence("The index of the beginnings of words did not fit them; it was made again."),
        "INSERT INTO articles_fts_begun (articles_fts_begun, rank) "
        "SELECT 'integrity-check', 1 WHERE NOT EXISTS (SELECT 1 FROM unindexed_texts)",
        "INSERT INTO articles_fts_begun (articles_fts_begun) VALUES ('rebuild')",
    ),
    (
        Sentence("The text index of the notes did not fit them; it was made again."),
        "INSERT INTO notes_fts (notes_fts, rank) VALUES ('integrity-check', 1)",
        "INSERT INTO notes_fts (notes_fts) VALUES ('rebuild')",
    ),
)


def text_index(connection: Connection) -> Iterator[CheckFinding]:
    """Whether every word is found where it stands; what is not is indexed again."""
    for message, looking, rebuilding in _INDEXES:
        try:
            connection.exec_driver_sql(looking)
        except DatabaseError:
            connection.exec_driver_sql(rebuilding)
            yield CheckFinding("text index", message, repaired=True)


def entity_index(connection: Connection) -> Iterator[CheckFinding]:
    """Whether every article stands where its names are looked up, and how often; and the same of
    the ways in which names are written."""
    held = article_entities
    marked = select(marks.c.entity_id, marks.c.article_id, func.count().label("mentions")).where(
        marks.c.entity_id.is_not(None)
    )
    there = marked.group_by(marks.c.entity_id, marks.c.article_id)
    kept = select(held.c.entity_id, held.c.article_id, held.c.mentions)
    wrong = {
        (row.entity_id, row.article_id)
        for query in (there.except_(kept), kept.except_(there))
        for row in connection.execute(query)
    }
    for entity, article in sorted(wrong):
        here = (held.c.entity_id == entity) & (held.c.article_id == article)
        connection.execute(delete(held).where(here))
        count = connection.execute(
            select(func.count()).where(marks.c.entity_id == entity, marks.c.article_id == article)
        ).scalar_one()
        if count:
            row = {"entity_id": entity, "article_id": article, "mentions": count}
            connection.execute(insert(held), row)
    often = (
        select(func.count())
        .where(marks.c.entity_id == aliases.c.entity_id, marks.c.text == aliases.c.text)
        .scalar_subquery()
    )
    written = connection.execute(
        update(aliases).where(aliases.c.mentions != often).values(mentions=often)
    ).rowcount
    if wrong or written:
        message = Sentence(
            "The index of names did not fit %n place(s); it was made again.",
            len(wrong) + written,
        )
        yield CheckFinding("names", message, repaired=True)


def name_counts(connection: Connection) -> Iterator[CheckFinding]:
    """Whether names are counted right."""
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
        message = Sentence(
            "The counts of %n name(s) did not fit; they were made again.", len(wrong)
        )
        yield CheckFinding("names", message, repaired=True)
