"""What a library tells of one name: its articles, aliases, company, figures near it, its months.

Every question looks at a bounded number of rows, so that a name that half of a large library has
is answered as quickly as one that stands once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, or_, select, text
from sqlalchemy.sql.selectable import Select

from reader.library.failures import known
from reader.library.folding import key, storable
from reader.library.names import KnownName
from reader.library.tables import (
    TRASH,
    Scalar,
    aliases,
    article_entities,
    articles,
    entities,
)
from reader.text.marks import Mark, MarkKind

LATEST = 3_000
"""Articles, the latest added, whose dates are told."""
_SHOWN = 200  # articles, by date
_COMPANY = 200  # articles whose other names count
_NEAR = 120  # articles whose figures are looked at, and code points around the name
_SORTED = 4_000  # articles up to which an entity's own are sorted; above, the index of dates serves


@dataclass(frozen=True, slots=True)
class Alias:
    """A way in which a name is written, and how often."""

    text: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Companion:
    """Another name, and in how many of the latest articles it stands with this one."""

    entity: str
    kind: MarkKind
    together: int


@dataclass(frozen=True, slots=True)
class NearFigure:
    """A figure near a name: the first mark of it (with its place in `article`), and how often."""

    mark: Mark
    article: int
    mentions: int


@dataclass(frozen=True, slots=True)
class NamedArticle:
    """An article that has a name, and how often."""

    id: int
    title: str
    source: str | None
    published: str | None
    mentions: int


class NamePages:
    """Reads what there is to tell of one name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def entity(self, name: str, kind: MarkKind | None) -> tuple[KnownName, int] | None:
        """The entity of this name, with its mentions; the most frequent where kinds differ.

        A name in other letters, or an alias, is one too.
        """
        shape = select(
            entities.c.id,
            entities.c.name,
            entities.c.kind,
            entities.c.articles,
            entities.c.mentions,
        ).order_by(entities.c.articles.desc(), entities.c.id)
        if kind is not None:
            shape = shape.where(entities.c.kind == kind.value)
        own = shape.where(entities.c.name == storable(name))
        written = shape.join(aliases, aliases.c.entity_id == entities.c.id).where(
            aliases.c.key == key(name),
            or_(aliases.c.mentions > 0, aliases.c.text == entities.c.name),
        )
        for query in (own, written):
            row = self._connection.execute(query.limit(1)).first()
            if row is not None:
                kind = known(MarkKind, row.kind)
                return KnownName(row.id, row.name, kind, row.articles), row.mentions
        return None

    def aliases(self, entity: int) -> tuple[Alias, ...]:
        """The ways in which it is written, the most frequent first."""
        query = (
            select(aliases.c.text, aliases.c.mentions)
            .where(aliases.c.entity_id == entity, aliases.c.mentions > 0)
            .order_by(aliases.c.mentions.desc(), aliases.c.text)
        )
        return tuple(Alias(row.text, row.mentions) for row in self._connection.execute(query))

    def articles(self, entity: int, many: int) -> tuple[NamedArticle, ...]:
        """Its articles outside the trash, the latest published first; `many` is how many it has."""
        held = article_entities
        shape = (
            select(
                articles.c.id,
                articles.c.shown_title,
                articles.c.source,
                articles.c.published,
                held.c.mentions,
            )
            .join(held, (held.c.article_id == articles.c.id) & (held.c.entity_id == entity))
            .order_by(articles.c.published_key.desc(), articles.c.id.desc())
            .limit(_SHOWN)
        )
        if many > _SORTED:  # it is in so many that the first by date have it soon
            shape = shape.where(~articles.c.trashed)
        else:
            shape = shape.where(articles.c.id.not_in(TRASH))
        return tuple(
            NamedArticle(row.id, row.shown_title, row.source, row.published, row.mentions)
            for row in self._connection.execute(shape)
        )

    def months(self, entity: int) -> dict[str, int]:
        """How many of its latest articles were published in each month; "" is without a date."""
        held = self._latest(entity, LATEST)
        month = func.substr(articles.c.published, 1, 7)
        query = (
            select(month, func.count())
            .where(articles.c.id.in_(held), ~articles.c.trashed)
            .group_by(month)
        )
        return {row[0] or "": row[1] for row in self._connection.execute(query)}

    def company(self, entity: int, limit: int) -> tuple[Companion, ...]:
        """The names that stand with it in the latest articles.

        Those first that stand with it more often than they stand anywhere.
        """
        held = article_entities
        together = func.count()
        # A name that every article has is company to nobody: the root tempers it, no more.
        weight = together * together / func.sqrt(entities.c.articles + 1.0)
        query = (
            select(entities.c.name, entities.c.kind, together.label("together"))
            .join(held, held.c.entity_id == entities.c.id)
            .where(held.c.article_id.in_(self._latest(entity, _COMPANY)))
            .where(held.c.article_id.not_in(TRASH), entities.c.id != entity)
            .group_by(entities.c.id)
            .order_by(weight.desc(), entities.c.key)
            .limit(limit)
        )
        return tuple(
            Companion(row.name, known(MarkKind, row.kind), row.together)
            for row in self._connection.execute(query)
        )

    def figures(self, entity: int, limit: int) -> tuple[NearFigure, ...]:
        """Figures that stand within a sentence's length of it in the latest articles."""
        rows = self._connection.execute(
            _FIGURES, {"entity": entity, "articles": _NEAR, "around": _NEAR, "limit": limit}
        )
        return tuple(
            NearFigure(
                Mark(
                    row.start, row.end, row.text, known(MarkKind, row.kind), row.value, row.low,
                    row.high, row.unit, row.bound,
                ),
                row.article_id,
                row.mentions,
            )
            for row in rows
        )  # fmt: skip

    def _latest(self, entity: int, many: int) -> Select[Any]:
        held = article_entities
        latest = (
            select(held.c.article_id)
            .where(held.c.entity_id == entity)
            .order_by(held.c.article_id.desc())
            .limit(many)
            .subquery()
        )
        return select(latest.c.article_id)


# Small counting words say nothing of whom they stand beside.
_FIGURES = text(
    """
    WITH latest AS (
        SELECT article_id FROM article_entities WHERE entity_id = :entity
        ORDER BY article_id DESC LIMIT :articles
    ), near AS (
        SELECT DISTINCT f.article_id, f.position, f.start, f."end", f.text, f.kind, f.value, f.low,
            f.high, f.unit, f.bound
        FROM latest
        JOIN marks AS n ON n.article_id = latest.article_id AND n.entity_id = :entity
        JOIN marks AS f ON f.article_id = n.article_id
            AND f.kind IN ('money', 'percent', 'quantity', 'date', 'duration')
            AND f.start <= n."end" + :around AND f."end" >= n.start - :around
        WHERE latest.article_id NOT IN (SELECT id FROM articles WHERE trashed)
    )
    SELECT max(article_id) AS article_id, start, "end", text, kind, value, low, high, unit, bound,
        count(*) AS mentions
    FROM near GROUP BY kind, value, low, high, unit, coalesce(value, low, high, text)
    ORDER BY mentions DESC, kind = 'date', max(article_id) DESC, start LIMIT :limit
    """
).columns(value=Scalar, low=Scalar, high=Scalar)
