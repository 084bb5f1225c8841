"""What runs in the process of an import: the import itself, told in messages."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from reader.library.errors import LibraryError
from reader.library.standing import Identity
from reader.progress import Cancelled
from reader.sentences import told_error
from reader.services.changes import Changes
from reader.services.import_report import ImportResult, Tally
from reader.services.raised import Raised
from reader.services.sources import ImportSource

_NICE = 5  # the reader's window and other programs come first
_log = logging.getLogger("variorum")


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be imported, and into which library: the file at `path`, known by `identity`."""

    path: Path
    identity: Identity | None
    sources: tuple[ImportSource, ...]
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reached:
    """How far it has come: see `Progress`; `source` is the label of what is being read."""

    done: int
    total: int | None
    message: str
    source: str


@dataclass(frozen=True, slots=True)
class Came:
    """What became of one source."""

    result: ImportResult
    changes: Changes


@dataclass(frozen=True, slots=True)
class Noted:
    """A line for the program's log."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Over:
    """The last message. `problem` is what the library had to say, `details` what nobody foresaw."""

    cancelled: bool = False
    problem: Raised | None = None
    details: str = ""


def serve(connection: Connection) -> None:
    """Import what the first message asks for. Any other message, or the other end's, calls it off.

    What was stored until then is kept.
    """
    # Ctrl+C in a terminal goes to the whole group; the parent decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(_NICE)
    with suppress(EOFError, OSError, Cancelled):
        task: Task = connection.recv()
        _log.addHandler(_Forwarding(connection))
        _log.propagate = False
        connection.send(_over(task, connection))


def _over(task: Task, connection: Connection) -> Over:
    # Loaded here: what it takes to spawn a process is only this module.
    from reader.library import standing
    from reader.library.database import open_library
    from reader.services.import_articles import import_articles

    tally = Tally(each=lambda result, changes: _send(connection, Came(result, changes)))
    try:
        standing.require_in_place(task.path, task.identity)
        with open_library(task.path) as library:
            report = import_articles(
                library,
                task.sources,
                columns=task.columns,
                progress=_Telling(connection, tally),
                tally=tally,
            )
    except LibraryError as problem:
        return Over(problem=Raised.of(problem))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - the border of a process: the parent raises it again
        return Over(details=told_error(error))
    return Over(cancelled=report.cancelled)


class _Telling:
    """The `Progress` of the import: what it is told goes out, what comes in stops it."""

    def __init__(self, connection: Connection, tally: Tally) -> None:
        self._connection = connection
        self._tally = tally

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self.checkpoint()
        _send(self._connection, Reached(done, total, message, self._tally.current))

    def checkpoint(self) -> None:
        try:
            stopped = self._connection.poll()
        except OSError as error:
            raise Cancelled from error
        if stopped:
            raise Cancelled


class _Forwarding(logging.Handler):
    """Passes the records of this process's log on."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._connection = connection

    def emit(self, record: logging.LogRecord) -> None:
        words = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            words += f": {told_error(record.exc_info[1])}"
        with suppress(Cancelled):
            _send(self._connection, Noted(record.levelno, words))


def _send(connection: Connection, message: Reached | Came | Noted) -> None:
    """Send a message; where nobody is left to hear it there is nothing more to do."""
    try:
        connection.send(message)
    except OSError as error:
        raise Cancelled from error
