"""What lists and the sidebar show: rows, counts, names and figures of the library."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, func, literal_column, or_, select, text

from reader.library.amounts import parse_amount
from reader.library.failures import known
from reader.library.figure_terms import figure_terms
from reader.library.figure_terms import ways as ways_of
from reader.library.folding import key, natural, storable, words_of
from reader.library.name_search import written_with
from reader.library.query import parse
from reader.library.records import ArticleRow, Count, FigureEntry, NameEntry, SidebarCounts
from reader.library.sql import numbers
from reader.library.tables import (
    TRASH,
    Scalar,
    aliases,
    article_entities,
    article_tags,
    articles,
    entities,
    marks,
    notes,
)
from reader.library.tables import tags as tags_table
from reader.library.versions import LINKS, Versions
from reader.text.marks import FIGURE_KINDS, Mark, MarkKind
from reader.versions.related import Trait

_ROW = (
    *("id", "shown_title", "authors", "source", "published", "added"),
    *("words", "language", "flattened", "unread", "starred", "trashed"),
)
_EQUALS = 500  # sources of a sidebar's few that are put in order among those with as many articles
_FIGURES = [kind.value for kind in sorted(FIGURE_KINDS)]


def flags(connection: Connection, ids: Sequence[int]) -> dict[int, Mapping[str, bool]]:
    """What holds of each of these articles, by the names of the columns; quick for a library."""
    held = articles.c
    query = select(held.id, held.unread, held.starred, held.trashed)
    return {
        number: {"unread": unread, "starred": starred, "trashed": trashed}
        for number, unread, starred, trashed in connection.execute(
            query.where(held.id.in_(numbers(ids)))
        )
    }


def article_rows(connection: Connection, ids: Sequence[int]) -> list[ArticleRow]:
    """The rows of these articles, in this order; numbers that are no articles are left out."""
    given = numbers(ids)
    found = {
        row.id: row
        for row in connection.execute(
            select(
                *(articles.c[name] for name in _ROW),
            ).where(articles.c.id.in_(given))
        )
    }
    labels: dict[int, list[str]] = defaultdict(list)
    for tagged in connection.execute(
        select(article_tags.c.article_id, tags_table.c.label)
        .join(tags_table)
        .where(article_tags.c.article_id.in_(given))
        .order_by(tags_table.c.key)
    ):
        labels[tagged.article_id].append(tagged.label)
    noted = {
        row[0]: row[1]
        for row in connection.execute(
            select(notes.c.article_id, func.count())
            .where(notes.c.article_id.in_(given))
            .group_by(notes.c.article_id)
        )
    }
    versions = Versions(connection).members_of(list(found))
    return [
        ArticleRow(
            id=row.id,
            title=row.shown_title,
            authors=words_of(row.authors),
            source=row.source,
            published=row.published,
            added=row.added,
            words=row.words,
            language=row.language,
            flattened=row.flattened,
            unread=row.unread,
            starred=row.starred,
            trashed=row.trashed,
            tags=tuple(labels[row.id]),
            notes=noted.get(row.id, 0),
            versions=versions.get(row.id, ()),
        )
        for row in (found[number] for number in ids if number in found)
    ]


def sidebar_counts(connection: Connection) -> SidebarCounts:
    """The numbers beside the sidebar's fixed rows."""

    def count(*conditions: Any) -> int:
        query = select(func.count()).select_from(articles).where(*conditions)
        return connection.execute(query).scalar_one()

    here = ~articles.c.trashed
    return SidebarCounts(
        all=count(here),
        unread=count(here, articles.c.unread),
        starred=count(here, articles.c.starred),
        with_notes=count(here, articles.c.id.in_(select(notes.c.article_id))),
        with_versions=connection.execute(
            select(func.count()).select_from(select(LINKS.c.a).union(select(LINKS.c.b)).subquery())
        ).scalar_one(),
        trash=count(articles.c.trashed),
    )


def tag_counts(connection: Connection) -> list[Count]:
    """Tags of articles, by label."""
    here = article_tags.c.article_id.not_in(TRASH)
    query = (
        select(tags_table.c.label, func.count().filter(here))
        .join(article_tags, article_tags.c.tag_id == tags_table.c.id)
        .group_by(tags_table.c.id)
        .add_columns(tags_table.c.key)
    )
    rows = sorted(connection.execute(query), key=lambda row: natural(row[2]))
    return [Count(row[0], row[1]) for row in rows]


def source_counts(connection: Connection, limit: int | None) -> list[Count]:
    """Sources, those with the most articles first; spellings that differ in case are one."""
    many = func.count()
    # By the index alone; the spelling is then that of the first article.
    query = (
        select(articles.c.source_key, many, func.min(articles.c.id))
        .where(~articles.c.trashed, articles.c.source_key != "")
        .group_by(articles.c.source_key)
        .order_by(many.desc(), articles.c.source_key)
        .limit(None if limit is None else max(limit, _EQUALS))
    )
    found = sorted(connection.execute(query), key=lambda row: (-row[1], natural(row[0])))[:limit]
    firsts = select(articles.c.id, articles.c.source)
    firsts = firsts.where(articles.c.id.in_(numbers(row[2] for row in found)))
    shown = {row[0]: row[1] for row in connection.execute(firsts)}
    return [Count(shown[row[2]], row[1]) for row in found]


def name_entries(
    connection: Connection,
    query: str,
    kinds: Collection[MarkKind] | None,
    limit: int | None,
    *,
    listed: bool = True,
) -> list[NameEntry]:
    """Names that have the query's words, those in most articles first.

    Without `listed` their articles are counted, not told: for one that all of a large library has
    that is ten times as quick.
    """
    wanted = (
        select(
            entities.c.id,
            entities.c.name,
            entities.c.kind,
            entities.c.mentions,
            entities.c.articles,
        )
        .where(entities.c.articles > 0)
        .order_by(entities.c.articles.desc(), entities.c.mentions.desc(), entities.c.key)
        .limit(limit)
    )
    if query.strip():
        wanted = wanted.where(entities.c.id.in_(written_with(key(query))))
    if kinds is not None:
        wanted = wanted.where(entities.c.kind.in_([kind.value for kind in kinds]))
    rows = connection.execute(wanted).all()
    held = _articles_of(connection, [row.id for row in rows]) if listed else {}
    written: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(
        select(aliases.c.entity_id, aliases.c.text)
        .where(aliases.c.entity_id.in_(numbers(row.id for row in rows)), aliases.c.mentions > 0)
        .order_by(aliases.c.mentions.desc(), aliases.c.text)
    ):
        written[row.entity_id].append(row.text)
    return [
        NameEntry(
            row.name,
            known(MarkKind, row.kind),
            row.mentions,
            held.get(row.id, ()),
            tuple(text for text in written[row.id] if text != row.name),
            row.articles,
        )
        for row in rows
    ]


def _articles_of(connection: Connection, named: Sequence[int]) -> dict[int, tuple[int, ...]]:
    # SQLite joins the numbers: a row for each would take ten times as long.
    rows = connection.execute(
        select(
            article_entities.c.entity_id,
            func.json_group_array(article_entities.c.article_id),
        )
        .where(article_entities.c.entity_id.in_(numbers(named)))
        .where(article_entities.c.article_id.not_in(TRASH))
        .group_by(article_entities.c.entity_id)
    )
    return {row[0]: tuple(sorted(json.loads(row[1]))) for row in rows}


def figure_entries(connection: Connection, query: str, limit: int | None) -> list[FigureEntry]:
    """Figures by text, value (`150bn`) or figure terms (`money:>1bn`), most articles first."""
    sought = storable(query).strip()
    terms = figure_terms(parse(sought))
    same: list[Any] = [marks.c[name] for name in ("kind", "value", "low", "high", "unit")]
    columns = same
    if sought and not terms:
        # Every text is looked at: the plus keeps SQLite from doing so in the order of an index.
        columns = [literal_column(f"+marks.{c.name}", c.type).label(c.name) for c in same]
    many = func.count(marks.c.article_id.distinct())
    wanted = (
        select(*columns, func.count().label("mentions"))
        .where(columns[0].in_(_FIGURES), marks.c.article_id.not_in(TRASH))
        .group_by(*columns)
        .order_by(many.desc(), func.count().desc(), *columns)
        .limit(limit)
    )
    if terms:
        wanted = wanted.where(or_(*(way for term in terms for way in ways_of(term))))
    elif sought:
        ways = [func.instr(func.lower(marks.c.text), sought.lower()) > 0]
        amount = parse_amount(sought)
        if amount is not None:
            ways += [marks.c[name] == amount.value for name in ("value", "low", "high")]
        if sought[0].isdigit():  # maybe a date
            ways.append(marks.c.value == sought)
        wanted = wanted.where(or_(*ways))
    chosen = wanted.subquery()
    # Texts and articles of the chosen ones only; IS, for most of these are null.
    alike = and_(*(column.op("IS")(chosen.c[column.name]) for column in same))
    whole = (
        select(
            *chosen.c,
            func.json_group_array(marks.c.text.distinct()).label("texts"),
            func.json_group_array(marks.c.article_id.distinct()).label("held"),
        )
        .select_from(chosen.join(marks, alike))
        .where(marks.c.article_id.not_in(TRASH))
        .group_by(*(chosen.c[column.name] for column in same))
    )
    entries = [
        FigureEntry(
            kind=known(MarkKind, row.kind),
            value=row.value,
            low=row.low,
            high=row.high,
            unit=row.unit,
            texts=tuple(json.loads(row.texts)),
            mentions=row.mentions,
            articles=tuple(sorted(json.loads(row.held))),
        )
        for row in connection.execute(whole)
    ]
    return sorted(entries, key=lambda entry: (-len(entry.articles), -entry.mentions))


# However many articles have a name or a figure, no more than `most` of them are read.
_TRAITS = text(
    """
    SELECT NULL AS text, e.kind, NULL AS value, NULL AS low, NULL AS high, NULL AS unit, e.name, (
        SELECT json_group_array(article_id) FROM (
            SELECT article_id FROM article_entities WHERE entity_id = e.id LIMIT :most
        )
    ) AS held
    FROM article_entities AS own JOIN entities AS e ON e.id = own.entity_id
    WHERE own.article_id = :article AND e.articles BETWEEN 2 AND :most - 1
    UNION ALL
    SELECT min(own.text), own.kind, own.value, own.low, own.high, own.unit, NULL, (
        SELECT json_group_array(article_id) FROM (
            SELECT DISTINCT article_id FROM marks
            WHERE kind = own.kind AND value IS own.value AND low IS own.low AND high IS own.high
                AND unit IS own.unit
            LIMIT :most
        )
    )
    FROM marks AS own
    WHERE own.article_id = :article AND own.kind IN ('money', 'percent', 'quantity')
    GROUP BY own.kind, own.value, own.low, own.high, own.unit
    """
).columns(value=Scalar, low=Scalar, high=Scalar)


def shared_traits(connection: Connection, article: int, most: int) -> list[Trait]:
    """The names and the figures with a unit that an article shares with others, `most` at most.

    What more than `most` articles have is left out, and so are articles in the trash.
    """
    rows = connection.execute(_TRAITS, {"article": article, "most": most + 1})
    found = [(row, json.loads(row.held)) for row in rows]
    given = {one for _, held in found for one in held}
    gone = select(articles.c.id).where(articles.c.trashed, articles.c.id.in_(numbers(given)))
    trash = set(connection.execute(gone).scalars())
    out = []
    for row, held in found:
        shown = row.text or row.name
        mark = Mark(
            0,
            0,
            shown,
            known(MarkKind, row.kind),
            row.value,
            row.low,
            row.high,
            row.unit,
            entity=row.name,
        )
        living = tuple(sorted(set(held) - trash))
        if len(held) <= most and set(living) - {article}:
            out.append(Trait(mark, living))
    return out
