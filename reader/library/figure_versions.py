"""With which rules the figures of articles were found."""

from __future__ import annotations

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from reader.library.tables import articles, figure_versions


class FigureVersions:
    """The version of the rules of each article's figures."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def set(self, article: int, rules: int) -> None:
        """Remember with which rules an article's figures were found."""
        self._connection.execute(
            upsert(figure_versions)
            .values(article_id=article, rules=rules)
            .on_conflict_do_update(index_elements=["article_id"], set_={"rules": rules})
        )

    def outdated(self, rules: int) -> list[int]:
        """Articles outside the trash whose figures other rules found, by number."""
        told = figure_versions.c
        query = (
            select(articles.c.id)
            .outerjoin(figure_versions, told.article_id == articles.c.id)
            .where(~articles.c.trashed, func.coalesce(told.rules, 0) != rules)
            .order_by(articles.c.id)
        )
        return list(self._connection.execute(query).scalars())
