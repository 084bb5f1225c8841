"""Names in the database: as they were found, whom they may stand for, and who stands with whom."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, exists, func, insert, or_, select, tuple_
from sqlalchemy.dialects.sqlite import insert as upsert

from reader.library.failures import known
from reader.library.folding import key, storable
from reader.library.records import NamesState
from reader.library.sql import numbers
from reader.library.tables import (
    alias_words,
    aliases,
    article_entities,
    articles,
    entities,
    found_names,
    name_versions,
    unjoined_names,
)
from reader.text.marks import Finder, Mark, MarkKind


@dataclass(frozen=True, slots=True)
class KnownName:
    """An entity of the library, and in how many articles outside the trash it stands."""

    id: int
    entity: str
    kind: MarkKind
    articles: int


class Names:
    """Names as they were found, and what the library knows of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # As they were found

    def put_found(self, article: int, names: Iterable[Mark]) -> None:
        """Keep an article's names as they were found, before anybody else had a say."""
        rows = [
            (m.start, m.end, m.text, m.kind.value, m.entity, m.by.value)
            for m in names
            if not m.is_figure
        ]
        packed = zlib.compress(storable(json.dumps(rows, ensure_ascii=False)).encode())
        self._connection.execute(
            upsert(found_names)
            .values(article_id=article, names=packed)
            .on_conflict_do_update(index_elements=["article_id"], set_={"names": packed})
        )

    def found(self, article: int) -> tuple[Mark, ...] | None:
        """An article's names as they were found.

        None where they were found by an older version, or what is kept of them cannot be read.
        """
        packed: bytes | None = self._connection.execute(
            select(found_names.c.names).where(found_names.c.article_id == article)
        ).scalar()
        if packed is None:
            return None
        try:
            return tuple(
                Mark(start, end, text, MarkKind(kind), entity=entity, by=Finder(by))
                for start, end, text, kind, entity, by in json.loads(zlib.decompress(packed))
            )
        except (zlib.error, TypeError, ValueError):
            return None

    def forget_found(self, article: int) -> None:
        """Nothing is known of what was found: the text is another."""
        table = found_names
        self._connection.execute(delete(table).where(table.c.article_id == article))

    def outdated(self, version: str) -> list[int]:
        """Articles outside the trash whose names were found with anything but `version`, by number.

        Those whose names are still to be found are not among them.
        """
        named = name_versions.c
        query = (
            select(articles.c.id)
            .outerjoin(name_versions, named.article_id == articles.c.id)
            .where(
                articles.c.names == NamesState.DONE.value,
                ~articles.c.trashed,
                func.coalesce(named.version, "") != version,
            )
            .order_by(articles.c.id)
        )
        return list(self._connection.execute(query).scalars())

    def set_version(self, article: int, version: str) -> None:
        """Remember with what an article's names were found."""
        self._connection.execute(
            upsert(name_versions)
            .values(article_id=article, version=version)
            .on_conflict_do_update(index_elements=["article_id"], set_={"version": version})
        )

    # Whom they may stand for

    def like(self, name: str, kind: MarkKind, most: int = 40) -> list[KnownName]:
        """Entities of a kind that have all words of `name` among those of one of their aliases.

        Those in the most articles first; articles in the trash do not count.
        """
        words = key(name).split()
        if not words:
            return []
        held = alias_words.alias()
        # The rarest word would be best; the longest is nearly always it.
        query = (
            select(entities.c.id, entities.c.name, entities.c.kind, entities.c.articles)
            .distinct()
            .join(aliases, aliases.c.entity_id == entities.c.id)
            .join(held, held.c.alias_id == aliases.c.id)
            .where(
                held.c.word == max(words, key=len),
                entities.c.kind == kind.value,
                entities.c.articles > 0,
                or_(aliases.c.mentions > 0, aliases.c.text == entities.c.name),
            )
            .order_by(entities.c.articles.desc(), entities.c.id)
            .limit(most)
        )
        for word in words:
            if word != max(words, key=len):
                query = query.where(
                    func.instr(" " + aliases.c.key + " ", f" {word} ") > 0,
                )
        return [_known(row) for row in self._connection.execute(query)]

    def spelled(self, name: str) -> list[KnownName]:
        """Entities of any kind whose name is this but for case, accents and punctuation."""
        query = (
            select(entities.c.id, entities.c.name, entities.c.kind, entities.c.articles)
            .join(aliases, aliases.c.entity_id == entities.c.id)
            .where(aliases.c.key == key(name), aliases.c.text == entities.c.name)
            .where(entities.c.articles > 0)
            .order_by(entities.c.articles.desc(), entities.c.id)
        )
        return [_known(row) for row in self._connection.execute(query)]

    def with_keys(
        self, keys: Iterable[str], kinds: Collection[MarkKind], *, but: int
    ) -> dict[str, tuple[str, MarkKind]]:
        """Of these folded spellings those that name an entity of other articles than `but`.

        Where one names several, that of the most articles is told.
        """
        wanted = sorted(set(keys))
        told: dict[str, tuple[str, MarkKind]] = {}
        elsewhere = exists().where(
            article_entities.c.entity_id == entities.c.id, article_entities.c.article_id != but
        )
        for first in range(0, len(wanted), 500):  # well under SQLite's limit of variables
            query = (
                select(aliases.c.key, entities.c.name, entities.c.kind)
                .join(entities, entities.c.id == aliases.c.entity_id)
                .where(aliases.c.key.in_(wanted[first : first + 500]))
                .where(entities.c.kind.in_([kind.value for kind in kinds]))
                .where(entities.c.articles > 0, aliases.c.mentions > 0, elsewhere)
                .order_by(entities.c.articles, entities.c.id.desc())
            )
            for row in self._connection.execute(query):
                told[row.key] = (row.name, known(MarkKind, row.kind))
        return told

    def is_written(self, entity: int, name: str) -> bool:
        """Whether an entity is anywhere written so, case, accents and punctuation aside."""
        query = select(aliases.c.id).where(
            aliases.c.entity_id == entity, aliases.c.key == key(name), aliases.c.mentions > 0
        )
        return self._connection.execute(query).first() is not None

    def beside(
        self, entity: int, others: Collection[int], *, but: int, most: int = 60
    ) -> dict[int, int]:
        """Of `others`, those that stand in an article with `entity`, with how many have them.

        The latest `most` articles of the entity are looked at, article `but` left out; the value
        is the number of articles of the library that have the other.
        """
        held = article_entities
        own = (
            select(held.c.article_id)
            .where(held.c.entity_id == entity, held.c.article_id != but)
            .order_by(held.c.article_id.desc())
            .limit(most)
            .subquery()
        )
        query = (
            select(entities.c.id, entities.c.articles)
            .distinct()
            .join(held, held.c.entity_id == entities.c.id)
            .where(held.c.entity_id.in_(numbers(others)), held.c.article_id.in_(select(own)))
        )
        return {row.id: row.articles for row in self._connection.execute(query)}

    def known(self, names: Iterable[tuple[str, MarkKind]]) -> list[KnownName]:
        """Those of these entities, by name and kind, that the library has."""
        wanted = {(storable(name), kind.value) for name, kind in names}
        query = select(entities.c.id, entities.c.name, entities.c.kind, entities.c.articles)
        found: list[KnownName] = []
        for first in range(0, len(wanted), 300):  # well under SQLite's limit of variables
            batch = sorted(wanted)[first : first + 300]
            rows = self._connection.execute(
                query.where(tuple_(entities.c.name, entities.c.kind).in_(batch))
            )
            found += [_known(row) for row in rows]
        return found

    def of_article(self, article: int) -> list[KnownName]:
        """The entities of an article."""
        query = (
            select(entities.c.id, entities.c.name, entities.c.kind, entities.c.articles)
            .join(article_entities, article_entities.c.entity_id == entities.c.id)
            .where(article_entities.c.article_id == article)
        )
        return [_known(row) for row in self._connection.execute(query)]

    def total(self) -> int:
        """How many articles the library has, those in the trash too: a scan of an index."""
        return self._connection.execute(select(func.count()).select_from(articles)).scalar_one()

    # Articles whose names may be told better now

    def wait(self, name: str, kind: MarkKind, *, but: int) -> None:
        """The articles that have an entity of exactly this name are to be looked at again."""
        held = (
            select(article_entities.c.article_id)
            .join(entities, entities.c.id == article_entities.c.entity_id)
            .where(entities.c.name == storable(name), entities.c.kind == kind.value)
            .where(article_entities.c.article_id != but)
        )
        self._connection.execute(
            insert(unjoined_names).from_select(["article_id"], held).prefix_with("OR IGNORE")
        )

    def waiting(self, limit: int) -> list[int]:
        """Articles to be looked at again, the latest first."""
        table = unjoined_names.c.article_id
        return list(
            self._connection.execute(select(table).order_by(table.desc()).limit(limit)).scalars()
        )

    def waiting_count(self) -> int:
        """How many articles wait to be looked at again."""
        query = select(func.count()).select_from(unjoined_names)
        return self._connection.execute(query).scalar_one()

    def let_wait(self, article_ids: Iterable[int]) -> None:
        """These articles are to be looked at again."""
        there = select(articles.c.id).where(articles.c.id.in_(numbers(article_ids)))
        self._connection.execute(
            insert(unjoined_names).from_select(["article_id"], there).prefix_with("OR IGNORE")
        )

    def looked_at(self, article_ids: Iterable[int]) -> None:
        """These have been looked at again."""
        table = unjoined_names
        self._connection.execute(delete(table).where(table.c.article_id.in_(numbers(article_ids))))

    # Where words stand

    def articles_named(self, names: Sequence[str]) -> list[int]:
        """The articles that have an entity of one of these names or a mark so written.

        Case, accents and punctuation aside; articles in the trash too.
        """
        keys = [key(name) for name in names]
        found = select(aliases.c.entity_id).where(aliases.c.key.in_(keys))
        query = (
            select(article_entities.c.article_id)
            .distinct()
            .where(article_entities.c.entity_id.in_(found))
            .order_by(article_entities.c.article_id)
        )
        return list(self._connection.execute(query).scalars())


def _known(row: Any) -> KnownName:
    return KnownName(row.id, row.name, known(MarkKind, row.kind), row.articles)
