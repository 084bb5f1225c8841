"""A first look at a library, by sqlite3 alone: what a window shows while it is being built.

It says less than the library does, and in doubt nothing: whatever is wrong is told by opening the
library in earnest, a moment later.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.library.sorts import Sort

_COLUMNS = {
    Sort.ADDED: "added",
    Sort.PUBLISHED: "published_key",
    Sort.TITLE: "title_key",
    Sort.SOURCE: "source_key",
    Sort.WORDS: "words",
}


@dataclass(frozen=True)
class Glimpse:
    """An article as a list shows it at first; `key` is by what it is sorted."""

    id: int
    title: str
    source: str
    unread: bool
    key: str


def glance(
    path: Path, sort: Sort, *, descending: bool, many: int, most: int
) -> tuple[list[Glimpse], bool]:
    """The first `many` articles of a list, and whether there are more than `most` in it.

    None, where the library cannot be read just so.
    """
    column = _COLUMNS.get(sort)
    if column is None or not path.is_file():
        return [], False
    way = "DESC" if descending else "ASC"
    query = (
        f"SELECT id, shown_title, source, unread, {column} FROM articles "  # noqa: S608
        f"WHERE trashed = 0 ORDER BY {column} {way}, id {way} LIMIT ?"
    )
    longer = f"SELECT 1 FROM articles WHERE trashed = 0 ORDER BY {column} LIMIT 1 OFFSET ?"  # noqa: S608
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as raw:
            rows = raw.execute(query, (many,)).fetchall()
            more = raw.execute(longer, (most,)).fetchone() is not None
    except sqlite3.Error:
        return [], False
    shown = [Glimpse(row[0], row[1], row[2] or "", bool(row[3]), str(row[4])) for row in rows]
    return shown, more
