"""What SQLite and the system say, put into the library's named errors."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from reader.library.errors import (
    DamagedLibrary,
    DiskFull,
    LibraryError,
    LockedLibrary,
    MissingFolder,
    MovedLibrary,
    ReadOnlyLibrary,
)
from reader.sentences import Sentence

_LEAST = 64 * 1024
"""Bytes of room without which SQLite cannot even begin to read: its index of the log takes them."""

_OF_DAMAGE = (
    "invalid fts5 file format",
    "malformed",
    "no such column",
    "no such table",
    "vtable constructor failed",
)
"""How SQLite begins where what the file tells of its tables is damaged: those of today's schema are
in every library that opens."""

_Kind = TypeVar("_Kind", bound=StrEnum)


def damaged(path: Path) -> DamagedLibrary:
    """The error of a file that SQLite cannot make sense of."""
    return DamagedLibrary(
        Sentence(
            "The library {path} is damaged or is no library; restore a backup of it "
            "or name another file.",
            path=path,
        )
    )


def read_only(path: Path) -> ReadOnlyLibrary:
    """The error of a write where nothing can be written."""
    return ReadOnlyLibrary(
        Sentence(
            "The library {path} cannot be written to; allow writing to the file and its folder, "
            "or copy it to a folder of your own.",
            path=path,
        )
    )


def unreadable(path: Path) -> ReadOnlyLibrary:
    """The error of a file that this user may not even read."""
    return ReadOnlyLibrary(
        Sentence(
            "There is no permission to read the library {path}; allow reading and writing to the "
            "file, or name another.",
            path=path,
        )
    )


def not_made(path: Path) -> ReadOnlyLibrary:
    """The error of a new library in a folder that takes none."""
    return ReadOnlyLibrary(
        Sentence(
            "There is no library {path} yet, and its folder cannot be written to; allow writing to "
            "the folder, or name another.",
            path=path,
        )
    )


def not_migrated(path: Path) -> ReadOnlyLibrary:
    """The error of an older library that cannot be written to."""
    return ReadOnlyLibrary(
        Sentence(
            "The library {path} is from an older version and must be converted first, but cannot "
            "be written to; allow writing to the file and its folder, or copy it to a folder of "
            "your own.",
            path=path,
        )
    )


def moved(path: Path) -> MovedLibrary:
    """The error of a write after the file has left its place."""
    return MovedLibrary(
        Sentence(
            "The library is no longer at {path}: it was moved, renamed or deleted while it was "
            "open. Put it back there and try again, or open it where it is now.",
            path=path,
        )
    )


def replaced(path: Path) -> MovedLibrary:
    """The error of a write after another file has come into the place."""
    return MovedLibrary(
        Sentence(
            "Another file has taken the place of the library {path} while it was open, as programs "
            "for syncing and for backups do. Open the library again to go on with what is there "
            "now.",
            path=path,
        )
    )


def locked(path: Path) -> LockedLibrary:
    """The error of a library that somebody else has held for too long."""
    return LockedLibrary(
        Sentence(
            "Another program is using the library {path}; wait until it is done or close it, "
            "then try again.",
            path=path,
        )
    )


def full(path: Path) -> DiskFull:
    """The error of a write that found no room."""
    return DiskFull(
        Sentence(
            "The disk of {path} is full, so nothing was changed; make room on it and try again.",
            path=path,
        )
    )


def is_mistake(error: sqlite3.Error) -> bool:
    """Whether this is a wrong statement of ours, not a state of the file."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF == sqlite3.SQLITE_ERROR and not _is_damage(error)


def _is_damage(error: sqlite3.Error) -> bool:
    return str(error).startswith(_OF_DAMAGE)


def told(error: sqlite3.Error | OSError, path: Path) -> LibraryError:
    """The named error for what went wrong at `path`."""
    if isinstance(error, OSError):
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return full(path)
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return read_only(path)
        return LibraryError(
            Sentence("{path} cannot be used: {error}.", path=path, error=error.strerror or error)
        )
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return moved(path)
    match None if code is None else code & 0xFF:  # the rest is the extended code
        case sqlite3.SQLITE_FULL:
            return full(path)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN if _has_no_room(path):
            return full(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return locked(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return read_only(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path)
        case sqlite3.SQLITE_ERROR if _is_damage(error):
            return damaged(path)
        case sqlite3.SQLITE_CANTOPEN if not path.parent.is_dir():
            return MissingFolder(
                Sentence(
                    "The folder {folder} does not exist; make it or name another.",
                    folder=path.parent,
                )
            )
        case sqlite3.SQLITE_CANTOPEN if not path.exists():
            return LibraryError(
                Sentence("The library {path} is gone; restore it or name another file.", path=path)
            )
        case sqlite3.SQLITE_CANTOPEN if not _may_read(path):
            return unreadable(path)
        case sqlite3.SQLITE_CANTOPEN:
            return read_only(path)
        case _:
            return LibraryError(
                Sentence("The library {path} cannot be used: {error}.", path=path, error=error)
            )


def _may_read(path: Path) -> bool:
    return os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids)


def _has_no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST
    except OSError:
        return False


def known(kind: type[_Kind], value: str) -> _Kind:
    """A value as one of those that this program writes.

    Raises:
        DamagedLibrary: it is none of them.
    """
    try:
        return kind(value)
    except ValueError:
        raise DamagedLibrary(
            Sentence(
                "The library holds a value that this program never writes, “{value}”: it is "
                "damaged. Restore a backup of it, or save what is whole into a new one.",
                value=value,
            )
        ) from None
