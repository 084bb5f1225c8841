"""The index of the beginnings of words: what a search finds while its first letters are typed.

The full-text index knows every word and its places. All words that begin with two letters are in
nearly every article: to put their places together takes longer than a key may take. This one knows
of two and three letters in which articles they begin a word, and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    Text,
    column,
    delete,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.sql.selectable import Select

from reader.library.sql import numbers
from reader.library.tables import unindexed_texts

_BEGUN = table("articles_fts_begun", column("rowid", Integer), column("articles_fts_begun", Text))
# The full-text index is asked only while there is something that this one does not know yet:
# SQLite takes what stands before CROSS JOIN first, and there is nothing to join to then.
_WHILE_WAITING = text(
    "(SELECT 1 FROM unindexed_texts LIMIT 1) AS waiting CROSS JOIN articles_fts AS whole"
)
_PUT_IN = text(
    """
    INSERT INTO articles_fts_begun (rowid, headline, body)
    SELECT article_id, headline, body FROM article_search WHERE article_id IN (
        SELECT article_id FROM unindexed_texts
        WHERE article_id IN (SELECT value FROM json_each(:articles))
    )
    """
)


class Beginnings:
    """Puts the texts of an older library into the index."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def waiting(self, limit: int | None = None) -> list[int]:
        """Articles that are not in the index yet, by number."""
        query = select(unindexed_texts.c.article_id).order_by(unindexed_texts.c.article_id)
        return list(self._connection.execute(query.limit(limit)).scalars())

    def put_in(self, articles: Sequence[int]) -> None:
        """Index these, of those that wait."""
        self._connection.execute(_PUT_IN, {"articles": json.dumps(list(articles))})
        done = unindexed_texts.c.article_id.in_(numbers(articles))
        self._connection.execute(delete(unindexed_texts).where(done))


def writing(begun: str, phrase: str) -> tuple[Select[Any], Select[Any]]:
    """The articles in which a word begins so; some may be told twice.

    `begun` asks this index, `phrase` the full-text index for the same.
    """
    known = select(_BEGUN.c.rowid).where(_BEGUN.c.articles_fts_begun.op("MATCH")(begun))
    others = (
        select(literal_column("whole.rowid", Integer))
        .select_from(_WHILE_WAITING)
        .where(literal_column("whole.articles_fts", Text).op("MATCH")(phrase))
    )
    return known, others
