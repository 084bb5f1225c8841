"""Import in a process of its own: what takes long there never holds up the window.

Threads of Python run one at a time. Cleaning and storing thousands of articles beside the window
would take its turn from it, and a fault of a parser written in C would take all of it.
"""

from __future__ import annotations

import logging
import math
import multiprocessing
import stat
import time
from collections.abc import Callable, Mapping, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from reader.library.database import Library
from reader.progress import NO_PROGRESS, Cancelled, Progress
from reader.sentences import Sentence, told_error
from reader.services.changes import Changes
from reader.services.import_articles import import_articles
from reader.services.import_process import Came, Noted, Over, Reached, Task, serve
from reader.services.import_report import FAILED, ImportReport, ImportResult, Tally
from reader.services.sources import ImportSource

_log = logging.getLogger("variorum")

_POLL = 0.1  # seconds between two looks whether the reader has cancelled
_PATIENCE = 1.0
"""Seconds that an import which was called off has for the article it is at, or it is ended."""
_FEW, _SMALL = 12, 200_000  # sources, bytes
_FELL = Sentence(
    "Reading this ended the import; what came before it is kept. Import what stood behind it again."
)


class ImportFailed(Exception):
    """Something that nobody foresaw ended an import; it says what and where, for the log."""


def import_apart(
    library: Library,
    sources: Sequence[ImportSource],
    *,
    columns: Mapping[str, str] | None = None,
    progress: Progress = NO_PROGRESS,
    hear: Callable[[Changes], object] | None = None,
    work: Callable[[Connection], None] = serve,
) -> ImportReport:
    """As `import_articles`; in a process of its own but for a few small sources.

    `hear` is told every few seconds what has changed. Where the process dies, the source that it
    was at counts as failed, and those behind it are missing from the report.

    Raises:
        LibraryError: the library itself cannot be written.
        ImportFailed: a fault of the program.
    """
    tally = Tally(hear)
    if _is_small(sources):
        return import_articles(library, sources, columns=columns, progress=progress, tally=tally)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    # Not a daemon: it has a process of its own for PDFs. It ends when the connection does.
    process = context.Process(target=work, args=(theirs,), name="variorum-import")
    try:
        process.start()
    except OSError as error:  # too many processes, or no memory for one more
        _log.warning("An import has no process of its own: %s", told_error(error))
        return import_articles(library, sources, columns=columns, progress=progress, tally=tally)
    finally:
        theirs.close()
    task = Task(library.path, library.identity, tuple(sources), dict(columns or {}))
    try:
        over = _Run(process, ours, tally, progress).over(task)
    finally:
        ours.close()
        _end(process)
    if over is None:
        _log.warning("The process of an import died")
        tally.add(ImportResult(tally.current or sources[0].label, FAILED, error=_FELL))
        return tally.report()
    if over.problem is not None:
        raise over.problem.again()
    if over.details:
        raise ImportFailed(over.details)
    return tally.report(cancelled=over.cancelled)


class _Run:
    """One process at work: hears what it tells, and tells it when to stop."""

    def __init__(
        self, process: BaseProcess, connection: Connection, tally: Tally, progress: Progress
    ) -> None:
        self._process = process
        self._connection = connection
        self._tally = tally
        self._progress = progress
        self._stopped: float | None = None

    def over(self, task: Task) -> Over | None:
        """The process's last message; None where it died without one."""
        try:
            self._connection.send(task)
            while True:
                self._ask(self._progress.checkpoint)
                if self._stopped is not None and time.monotonic() - self._stopped > _PATIENCE:
                    break
                ready = wait([self._connection, self._process.sentinel], timeout=_POLL)
                if self._connection in ready:
                    message: Reached | Came | Noted | Over = self._connection.recv()
                    if isinstance(message, Over):
                        return message
                    self._take(message)
                elif ready:
                    break
        except (EOFError, OSError):
            pass
        return None if self._stopped is None else Over(cancelled=True)

    def _take(self, message: Reached | Came | Noted) -> None:
        if isinstance(message, Came):
            self._tally.add(message.result, message.changes)
        elif isinstance(message, Noted):
            _log.log(message.level, "%s", message.words)
        else:
            self._tally.current = message.source
            self._ask(lambda: self._progress.report(message.done, message.total, message.message))

    def _ask(self, question: Callable[[], None]) -> None:
        """Ask whether to go on; the first time that it is not so, let the process know."""
        try:
            question()
        except Cancelled:
            if self._stopped is None:
                self._stopped = time.monotonic()
                self._connection.send(None)


def _end(process: BaseProcess) -> None:
    """See to it that nothing of the process is left; what it stored is kept."""
    process.join(timeout=_PATIENCE)
    if process.is_alive():
        process.kill()
        process.join()
    process.close()


def _is_small(sources: Sequence[ImportSource]) -> bool:
    """Whether these take less time than it takes to start a process."""
    return len(sources) <= _FEW and sum(map(_size, sources)) <= _SMALL


def _size(source: ImportSource) -> float:
    """Bytes of a source; nobody knows how many a folder or an address has."""
    if source.data is not None:
        return len(source.data)
    if source.path is None:
        return math.inf
    try:
        found = source.path.stat()
    except OSError:
        return 0  # it will be told when it is read
    return math.inf if stat.S_ISDIR(found.st_mode) else found.st_size
