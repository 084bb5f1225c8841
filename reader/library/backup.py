"""An online copy of a library: whole and consistent, while others read and write it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

from reader.library.errors import DamagedLibrary, LibraryError, LockedLibrary, MissingFolder
from reader.library.failures import locked, told
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence

_PAGES = 256
"""Pages that are copied at once: 1 MB, between which others may write and the reader may stop."""
_PAUSE = 0.005  # seconds between two steps, for the sake of a slow disk that others use


def back_up(
    source: Path, target: Path, *, progress: Progress = NO_PROGRESS, sound: bool = False
) -> None:
    """Copy a library to `target`, which it replaces; a half-written copy never bears that name.

    `sound`: a copy that SQLite finds damaged is not kept. `progress` is told pages.

    Raises:
        LibraryError: the source cannot be read, or the target's folder is missing or full.
        DamagedLibrary: with `sound`, the library itself is damaged.
        Cancelled: the reader has asked to stop; there is no copy.
    """
    if not source.is_file():
        raise LibraryError(Sentence("There is no library at {source} to copy.", source=source))
    if not target.parent.is_dir():
        raise MissingFolder(
            Sentence(
                "The folder {parent} does not exist; make it, or name another for the copy.",
                parent=target.parent,
            )
        )
    if target.is_dir():
        raise LibraryError(
            Sentence("{target} is a folder; name a file for the copy.", target=target)
        )
    if target.exists() and target.samefile(source):
        raise LibraryError(Sentence("A library cannot be copied onto itself; name another file."))

    def step(_status: int, remaining: int, total: int) -> None:
        progress.report(total - remaining, total)
        time.sleep(_PAUSE if remaining else 0)

    partial = target.with_name(target.name + ".part")
    try:
        partial.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(source, timeout=10, isolation_level=None)) as reading,
            closing(sqlite3.connect(partial)) as writing,
        ):
            # One state of the library, whoever writes meanwhile: with a log beside the library
            # nobody waits for this.
            if reading.execute("PRAGMA journal_mode").fetchone() == ("wal",):
                reading.execute("BEGIN")
                reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
            reading.backup(writing, pages=_PAGES, progress=step)
            # A copy is one file: without this it would need a log beside it like its source.
            writing.execute("PRAGMA journal_mode = DELETE")
            if sound and writing.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise DamagedLibrary(
                    Sentence(
                        "The library {source} is damaged, so no copy of it was kept; check it, "
                        "or restore an earlier copy.",
                        source=source,
                    )
                )
        flush(partial)
        partial.replace(target)
    except (sqlite3.Error, OSError) as error:
        raise told(error, target) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def restore(copy: Path, library: Path, kept: Path) -> None:
    """Put a copy in the place of a library, which is itself kept as `kept` before.

    Nobody may have the library open. A kill at any moment leaves either of the two, whole.

    Raises:
        LockedLibrary: another program has the library open.
        LibraryError: the copy cannot be read, or there is no room for it.
    """
    partial = library.with_name(library.name + ".restored")
    try:
        if library.exists():
            try:
                _require_alone(library)
                back_up(library, kept)
            except LockedLibrary:
                raise
            except LibraryError:  # too damaged for SQLite: then its bytes are kept as they are
                _copy_bytes(library, kept)
        back_up(copy, partial, sound=True)
        # The log of the old library would be played back over the new one.
        for ending in ("-wal", "-shm", "-journal"):
            library.with_name(library.name + ending).unlink(missing_ok=True)
        partial.replace(library)
    except OSError as error:
        raise told(error, library) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Wait until a file is on the disk, so that it outlives a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _require_alone(library: Path) -> None:
    """Bring the log into the library; this SQLite grants to the only one that has it open."""
    with closing(sqlite3.connect(library, timeout=2, isolation_level=None)) as raw:
        try:
            raw.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise locked(library) from error
            raise told(error, library) from error
        except sqlite3.Error as error:
            raise told(error, library) from error


def _copy_bytes(library: Path, kept: Path) -> None:
    shutil.copyfile(library, kept)
    log = library.with_name(library.name + "-wal")
    if log.exists():
        shutil.copyfile(log, kept.with_name(kept.name + "-wal"))
