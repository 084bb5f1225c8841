"""Opens a library and hands out units of work on it."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.pool import QueuePool

from reader.library import failures, migrate, standing
from reader.library.articles import Articles
from reader.library.backups import BackupPolicy
from reader.library.beginnings import Beginnings
from reader.library.corrections import Corrections
from reader.library.errors import DamagedLibrary, NewerLibrary
from reader.library.figure_corrections import FigureCorrections
from reader.library.figure_places import FigurePlaces
from reader.library.figure_versions import FigureVersions
from reader.library.journal import Journal
from reader.library.names import Names
from reader.library.notes import Notes
from reader.library.places import is_remote
from reader.library.saved_searches import SavedSearches
from reader.library.search import Search
from reader.library.tags import Tags
from reader.library.titles import Titles
from reader.library.versions import Versions
from reader.library.waiting import WaitingNotes
from reader.sentences import Sentence

_RETRY = 0.02  # seconds
_WAIT_MS = 30_000  # for the lock of another process: the largest text takes about 20 s to index


class Unit:
    """What one operation may do with the library, inside one transaction and one thread."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    @cached_property
    def articles(self) -> Articles:
        """Articles with all that hangs on them."""
        return Articles(self.connection)

    @cached_property
    def notes(self) -> Notes:
        """The reader's notes."""
        return Notes(self.connection)

    @cached_property
    def names(self) -> Names:
        """Names as they were found, and what the library knows of them."""
        return Names(self.connection)

    @cached_property
    def versions(self) -> Versions:
        """Which articles are versions of one text."""
        return Versions(self.connection)

    @cached_property
    def search(self) -> Search:
        """The search language."""
        return Search(self.connection)

    @cached_property
    def beginnings(self) -> Beginnings:
        """The index of the beginnings of words."""
        return Beginnings(self.connection)

    @cached_property
    def corrections(self) -> Corrections:
        """What the reader put right."""
        return Corrections(self.connection)

    @cached_property
    def figure_corrections(self) -> FigureCorrections:
        """What the reader said of figures."""
        return FigureCorrections(self.connection)

    @cached_property
    def figure_versions(self) -> FigureVersions:
        """With which rules figures were found."""
        return FigureVersions(self.connection)

    @cached_property
    def figure_places(self) -> FigurePlaces:
        """Where figures stand."""
        return FigurePlaces(self.connection)

    @cached_property
    def tags(self) -> Tags:
        """Tags of articles and notes."""
        return Tags(self.connection)

    @cached_property
    def titles(self) -> Titles:
        """Articles by their titles."""
        return Titles(self.connection)

    @cached_property
    def saved_searches(self) -> SavedSearches:
        """Searches that the reader keeps."""
        return SavedSearches(self.connection)

    @cached_property
    def waiting(self) -> WaitingNotes:
        """Notes whose article is not here."""
        return WaitingNotes(self.connection)

    @cached_property
    def journal(self) -> Journal:
        """What can be undone."""
        return Journal(self.connection)


class _Mine(threading.local):
    """What a thread has open for writing, and what waits for its end."""

    def __init__(self) -> None:
        self.unit: Unit | None = None
        self.kept: list[Callable[[], None]] = []


class Library:
    """One library, open. Safe to share between threads: each opens units of its own."""

    def __init__(self, path: Path, engine: Engine, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = engine
        self.backup_policy = BackupPolicy()
        """What copies of it are made by themselves; whoever opened it may put another here."""
        self.identity = standing.identity(path)
        """By what its file is known: see `standing.require_in_place`."""
        self._writing = threading.RLock()
        self._mine = _Mine()

    def is_empty(self) -> bool:
        """Whether there is no article in it, nor in its trash."""
        with self.read() as unit:
            found = unit.connection.exec_driver_sql("SELECT 1 FROM articles LIMIT 1").first()
        return found is None

    @contextmanager
    def read(self) -> Iterator[Unit]:
        """A unit that sees the library as it is now until it ends, and changes nothing.

        Inside a unit that writes, in the same thread, it sees what that has written so far.

        Raises:
            LibraryError: the library cannot be read.
        """
        if (outer := self._mine.unit) is not None:
            with self._telling():
                yield Unit(outer.connection)
            return
        with self._unit("BEGIN") as unit:
            unit.connection.exec_driver_sql("PRAGMA query_only = ON")
            try:
                yield unit
            finally:
                unit.connection.exec_driver_sql("PRAGMA query_only = OFF")
                unit.connection.rollback()

    @contextmanager
    def write(self) -> Iterator[Unit]:
        """A unit that may change the library: kept whole at its end, or not at all on an exception.

        It holds the write lock of the library from the start, so it should be short. Inside another
        that writes, in the same thread, it is a part of that: given up alone on an exception, but
        kept only if the whole is.

        Raises:
            LibraryError: the library is locked, read-only, moved, full or damaged.
        """
        if self.read_only:
            raise failures.read_only(self.path)
        mine = self._mine
        if (outer := mine.unit) is not None:
            waiting = len(mine.kept)
            try:
                with self._telling(), outer.connection.begin_nested():
                    yield Unit(outer.connection)
            except BaseException:
                del mine.kept[waiting:]
                raise
            return
        # Threads of this process wait here, in turn, rather than by SQLite's polling.
        with self._writing:
            standing.require_in_place(self.path, self.identity)
            try:
                with self._unit("BEGIN IMMEDIATE") as unit:
                    mine.unit = unit
                    yield unit
                    unit.connection.commit()
            finally:
                mine.unit = None
                kept, mine.kept = mine.kept, []
            for tell in kept:
                tell()

    def when_kept(self, tell: Callable[[], None]) -> None:
        """Call `tell` once the unit that writes in this thread is kept; at once if there is none.

        It is never called where that unit, or the part of it that is open now, is given up.
        """
        if self._mine.unit is None:
            tell()
        else:
            self._mine.kept.append(tell)

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection; open units must have ended."""
        self._engine.dispose()

    @contextmanager
    def _unit(self, begin: str) -> Iterator[Unit]:
        with (
            self._telling(),
            self._engine.connect().execution_options(begin=begin) as connection,
        ):
            connection.begin()  # now, not at the first statement: it takes the lock
            yield Unit(connection)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Failures of the database in it are told in the library's own words."""
        try:
            yield
        except DBAPIError as error:
            # A broken constraint or a wrong statement is our own mistake: it keeps its traceback.
            if isinstance(error, IntegrityError | ProgrammingError):
                raise
            if not isinstance(error.orig, sqlite3.Error) or failures.is_mistake(error.orig):
                raise
            raise failures.told(error.orig, self.path) from error


def open_library(path: Path) -> Library:
    """Open the library at `path`; make it where there is none, migrate it where it is older.

    Before a migration the file is copied beside itself. A library that cannot be written to is
    opened for reading.

    Raises:
        LibraryError: one of its kinds, with a sentence that says why and what to do.
    """
    path = path.expanduser().absolute()
    try:
        standing.check_place(path)
        schema = _read_schema(path)
    except (sqlite3.Error, OSError) as error:
        raise failures.told(error, path) from error
    if schema is not None and schema not in migrate.REVISIONS:
        raise NewerLibrary(
            Sentence(
                "The library {path} was written by a newer version of Variorum (schema "
                "{schema}); update Variorum to open it.",
                path=path,
                schema=schema,
            )
        )
    writable = _mode(path) is _Mode.WRITE
    if schema != migrate.HEAD and not writable:
        raise failures.not_made(path) if schema is None else failures.not_migrated(path)
    if not path.exists():
        path.touch()
    engine = _engine(path)
    library = Library(path, engine, read_only=not writable)
    try:
        if schema != migrate.HEAD:
            if schema is not None:
                migrate.back_up_before_migration(path, schema)
            with library.write() as unit:
                migrate.upgrade(unit.connection)
    except BaseException:
        library.close()
        raise
    return library


def _read_schema(path: Path) -> str | None:
    if not path.exists():
        return None
    # Only SQLite opens the file: on POSIX, closing it by ourselves would drop the locks of every
    # connection that this process has.
    with closing(_connect(path)) as raw:
        try:
            return migrate.schema_of(raw)
        except ValueError:
            raise DamagedLibrary(
                Sentence(
                    "{path} is a database of another program; name another file for the library.",
                    path=path,
                )
            ) from None


class _Mode(StrEnum):
    """How SQLite opens the file; the values are parameters of its URI."""

    WRITE = "mode=rw"
    READ = "mode=ro"
    # Where neither the file nor its folder can be written, nobody changes it, and the log that
    # readers keep beside it could not be made.
    FROZEN = "mode=ro&immutable=1"


def _mode(path: Path) -> _Mode:
    effective = os.access in os.supports_effective_ids
    targets = [path, path.parent] if path.exists() else [path.parent]
    if all(os.access(target, os.W_OK, effective_ids=effective) for target in targets):
        return _Mode.WRITE
    log = path.with_name(path.name + "-wal")
    return _Mode.READ if log.exists() else _Mode.FROZEN


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.as_uri()}?{_mode(path)}",
        uri=True,
        timeout=_WAIT_MS / 1000,
        check_same_thread=False,  # the pool hands a connection to one thread at a time
        isolation_level=None,  # we begin transactions ourselves: see `begin` below
    )


def _keep_a_log(connection: sqlite3.Connection, mode: str) -> None:
    """Switch to write-ahead logging (`WAL`), or to a journal (`DELETE`) where the library lies on
    another machine: two of them do not see each other's log.

    A new file must be held alone for it, and SQLite refuses at once, without the usual wait, where
    another process is just making the same library."""
    end = time.monotonic() + _WAIT_MS / 1000
    while True:
        try:
            connection.execute(f"PRAGMA journal_mode = {mode}")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            if not busy or time.monotonic() > end:
                connection.close()
                raise
            time.sleep(_RETRY)
        else:
            return


def _engine(path: Path) -> Engine:
    log = "DELETE" if is_remote(path) else "WAL"

    def connect() -> sqlite3.Connection:
        connection = _connect(path)
        connection.execute("PRAGMA foreign_keys = ON")
        if _mode(path) is _Mode.WRITE:
            _keep_a_log(connection, log)
            connection.execute("PRAGMA synchronous = FULL")  # a note saved survives a power cut
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -16000")  # KiB
        return connection

    # Without a bound on the overflow a thread never waits for another's reading.
    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, poolclass=QueuePool, pool_size=5, max_overflow=-1
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # The driver would begin only before the first write, and never IMMEDIATE.
        options: dict[str, Any] = dict(connection.get_execution_options())
        connection.exec_driver_sql(options.get("begin", "BEGIN"))

    return engine
