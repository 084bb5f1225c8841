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

from reader.gui.language import tr

_log = logging.getLogger("variorum")
_FATAL = "fatal-"


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

    def earlier(self) -> list[Path]:
        """Reports of crashes since last time, each told once: they get their lasting name here."""
        found = []
        for path in sorted(self._folder.glob(f"{_FATAL}*.txt")):
            if path == self._path or _is_alive(path):
                continue
            if not _size(path):
                path.unlink(missing_ok=True)
                continue
            lasting = path.with_name(f"crash-{_stamp()}-{path.stem.removeprefix(_FATAL)}.txt")
            found.append(path.rename(lasting))
        return found

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
        _log.error("Uncaught: %s", report)
        where = self._write(report)
        if self.tell is not None:
            said = tr("Something went wrong that should not; your library is safe.")
            if where:
                said = f"{said} " + tr("A report is in {where}.").format(where=where)
            self.tell(said, report)

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _write(self, report: str) -> Path | None:
        path = self._folder / f"report-{_stamp()}.txt"
        head = f"{datetime.now(UTC).isoformat()}\n{platform.platform()}\nPython {sys.version}\n\n"
        try:
            path.write_text(head + report, encoding="utf-8")
        except OSError:
            return None
        return path


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
