"""Articles by their titles and addresses: what links in notes, and exports of others, name."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from reader.library.folding import key, storable
from reader.library.sql import has_words, texts
from reader.library.tables import articles


class Titles:
    """Finds articles by title or address."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def bearing(self, titles: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """By each title: the articles outside the trash that bear it, case and accents aside.

        A title without letters or digits is none.
        """
        keys = {title: key(title) for title in titles}
        query = (
            select(articles.c.title_key, articles.c.id)
            .where(~articles.c.trashed, articles.c.title_key.in_(texts(keys.values())))
            .order_by(articles.c.id)
        )
        found: dict[str, tuple[int, ...]] = {}
        for row in self._connection.execute(query):
            found[row.title_key] = (*found.get(row.title_key, ()), row.id)
        return {title: found.get(folded, ()) for title, folded in keys.items() if folded}

    def with_words(self, words: str, limit: int) -> list[int]:
        """Articles outside the trash whose title has these words, one behind the other; the last
        that was added first. Without words it is all of them.
        """
        query = (
            select(articles.c.id)
            .where(~articles.c.trashed, has_words(articles.c.title_key, key(words)))
            .order_by(articles.c.added.desc(), articles.c.id.desc())
            .limit(limit)
        )
        return list(self._connection.execute(query).scalars())

    def at_address(self, urls: Iterable[str]) -> list[int]:
        """Articles outside the trash whose address is one of these, by number."""
        query = (
            select(articles.c.id)
            .where(~articles.c.trashed, articles.c.url.in_(texts(map(storable, urls))))
            .order_by(articles.c.id)
        )
        return list(self._connection.execute(query).scalars())
