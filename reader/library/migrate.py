"""Brings a library's schema to today's. Alembic is imported only when there is something to do."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.library.backup import back_up

if TYPE_CHECKING:
    from sqlalchemy import Connection

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""Every schema there has been, oldest first; a test holds it equal to the migrations' files."""

HEAD = REVISIONS[-1]

_OUTSIDE_METADATA = ("articles_fts", "notes_fts", "sqlite_", "alembic_version")


def owned_by_metadata(name: str | None, kind: str, _parents: object) -> bool:
    """Whether Alembic may compare this with tables.py: not full-text tables and their shadows."""
    return not (kind == "table" and name is not None and name.startswith(_OUTSIDE_METADATA))


def schema_of(connection: sqlite3.Connection) -> str | None:
    """The revision of a database; None where it is empty.

    Raises:
        ValueError: it has tables, but none that says which schema they are.
        sqlite3.Error: it cannot be read.
    """
    tables = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    if "alembic_version" in tables:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if found is not None:
            return str(found[0])
    if tables - {"alembic_version"}:
        raise ValueError("no library")
    return None


def upgrade(connection: Connection, schema: str = "head") -> None:
    """Run the migrations that are missing up to a schema, over a connection that holds the lock.

    The whole of it is one transaction of the caller's: a kill leaves the schema as it was.
    """
    # About 0.2 s, which an up-to-date library does not pay.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(paths.migrations()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, schema)


def back_up_before_migration(path: Path, schema: str) -> Path:
    """Copy an older library beside itself; the copy's name says schema and time (UTC)."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.stem}.schema-{schema}.{moment}{path.suffix}")
    back_up(path, target)
    return target
