"""What went wrong without being foreseen: written down here, told to the reader, sent nowhere."""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import qVersion

from reader import __version__
from reader.gui.language import tr

_log = logging.getLogger("variorum")
_FATAL = "fatal-"
_KEPT = 20  # reports; who did not care for so many does not care for the first
_LONGEST = 400_000  # characters of a report that are kept


class CrashWatch:
    """Writes a report of every exception that nobody caught, and of crashes below Python.

    `folder` is made if need be. `tell` is called with a sentence and the report after an
    exception; the program goes on, for the library commits or rolls back by itself.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[str] | None = None
        self._path: Path | None = None
        self.tell: Callable[[str, str], object] | None = None

    def start(self) -> None:
        """Begin to watch. Without a writable folder, exceptions are still told."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._path = self._folder / f"{_FATAL}{os.getpid()}.txt"
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError:
            _log.warning("No crash reports: %s cannot be written", self._folder)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def stop(self) -> None:
        """The program ends in order: nothing to report."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
        if self._path is not None and not _size(self._path):
            self._path.unlink(missing_ok=True)

    def fatal(self, error: BaseException) -> None:
        """An exception ended the program: the next start will offer the report."""
        _log.error("Ended by", exc_info=error)
        if self._file is not None:
            traceback.print_exception(error, file=self._file)
            self._file.flush()

    def earlier(self) -> list[Path]:
        """Reports of crashes since last time, each told once: they get their lasting name here.

        Of all reports only the latest are kept.
        """
        found = []
        for path in sorted(self._folder.glob(f"{_FATAL}*.txt")):
            if path == self._path or _is_alive(path):
                continue
            if not _size(path):
                path.unlink(missing_ok=True)
                continue
            lasting = path.with_name(f"crash-{_stamp()}-{path.stem.removeprefix(_FATAL)}.txt")
            try:
                traces = path.read_text(encoding="utf-8", errors="replace")
                lasting.write_text(f"{_head()}{traces[:_LONGEST]}", encoding="utf-8")
                path.unlink()
            except OSError:
                continue  # told again next time, when the disk can be written
            found.append(lasting)
        self._forget_old()
        return found

    def _forget_old(self) -> None:
        reports = [*self._folder.glob("crash-*.txt"), *self._folder.glob("report-*.txt")]
        reports.sort(key=lambda path: path.name.partition("-")[2])
        for path in reports[:-_KEPT]:
            path.unlink(missing_ok=True)

    def _uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        _log.error("Uncaught", exc_info=(kind, error, trace))
        where = self._write(report)
        if self.tell is not None:
            said = tr(
                "Something went wrong that should not; your library is safe. Go on, or start anew."
            )
            if where:
                said = f"{said} " + tr("A report is in {where}.").format(where=where)
            self.tell(said, report)

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _write(self, report: str) -> Path | None:
        path = self._folder / f"report-{_stamp()}.txt"
        try:
            path.write_text(_head() + report, encoding="utf-8")
        except OSError:
            return None
        return path


def _head() -> str:
    """Which program on which system, and when."""
    return (
        f"Variorum {__version__}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n"
        f"{platform.platform()}\nPython {sys.version.split()[0]}, Qt {qVersion()}\n\n"
    )


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _is_alive(path: Path) -> bool:
    """Whether the process that writes this file still runs (another window on this machine)."""
    try:
        os.kill(int(path.stem.removeprefix(_FATAL)), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except OSError:
        return True
    return True
