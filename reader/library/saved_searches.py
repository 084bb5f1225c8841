"""Searches that the reader keeps under a name."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from reader.library.folding import storable
from reader.library.notes import tag_key
from reader.library.records import SavedSearch
from reader.library.tables import saved_searches


class SavedSearches:
    """The searches of the library. Names that differ only in case are one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[SavedSearch]:
        """Every search, by name."""
        table = saved_searches.c
        found = select(table.name, table.query).order_by(table.key)
        return [SavedSearch(row.name, row.query) for row in self._connection.execute(found)]

    def get(self, name: str) -> SavedSearch | None:
        """The search of this name; None where there is none."""
        table = saved_searches.c
        found = select(table.name, table.query).where(table.key == tag_key(name))
        row = self._connection.execute(found).first()
        return None if row is None else SavedSearch(row.name, row.query)

    def put(self, search: SavedSearch) -> None:
        """Keep a search; one of this name is replaced."""
        values = {"name": storable(search.name), "query": storable(search.query)}
        self._connection.execute(
            upsert(saved_searches)
            .values(key=tag_key(search.name), **values)
            .on_conflict_do_update(index_elements=["key"], set_=values)
        )

    def remove(self, name: str) -> None:
        """Forget the search of this name, if there is one."""
        forgotten = delete(saved_searches).where(saved_searches.c.key == tag_key(name))
        self._connection.execute(forgotten)
