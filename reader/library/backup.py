"""An online copy of a library: whole and consistent, while others read and write it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from reader.library.errors import LibraryError, MissingFolder
from reader.library.failures import told


def back_up(source: Path, target: Path) -> None:
    """Copy a library to `target`, which it replaces; a half-written copy never bears that name.

    Raises:
        LibraryError: the source cannot be read, or the target's folder is missing or full.
    """
    if not source.is_file():
        raise LibraryError(f"There is no library at {source} to copy.")
    if not target.parent.is_dir():
        raise MissingFolder(
            f"The folder {target.parent} does not exist; make it, or name another for the copy."
        )
    if target.is_dir():
        raise LibraryError(f"{target} is a folder; name a file for the copy.")
    if target.exists() and target.samefile(source):
        raise LibraryError("A library cannot be copied onto itself; name another file.")
    partial = target.with_name(target.name + ".part")
    try:
        partial.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(source, timeout=10)) as reading,
            closing(sqlite3.connect(partial)) as writing,
        ):
            reading.backup(writing)
            # A copy is one file: without this it would need a log beside it like its source.
            writing.execute("PRAGMA journal_mode = DELETE")
        partial.replace(target)
    except (sqlite3.Error, OSError) as error:
        raise told(error, target) from error
    finally:
        partial.unlink(missing_ok=True)
