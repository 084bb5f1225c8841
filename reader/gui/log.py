"""The program's log: a few small files in the user's folder, about its work, never about texts.

Only our own modules write to it, and they say what they do by numbers and names of errors. What
libraries have to say stays out: they may quote what they were given.
"""

from __future__ import annotations

import logging
import logging.handlers
import platform
import sys
from pathlib import Path

from PySide6.QtCore import qVersion

from reader import __version__
from reader.sentences import told_error

NAME = "variorum.log"
BYTES, FILES = 256 * 1024, 3  # at most so large each, and so many beside the latest
_LONGEST = 600  # characters of a line: what is longer was not written for a log
_log = logging.getLogger("variorum")


class _Sparing(logging.Filter):
    """One short line a record; of errors their class and place, for their words may quote."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                told_error(arg) if isinstance(arg, BaseException) else arg for arg in record.args
            )
        words = " ".join(record.getMessage().split())
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            words += f": {told_error(error)}"
        record.msg, record.args = words[:_LONGEST], None
        record.exc_info, record.exc_text = None, None
        return True


class Log:
    """Writes while it is started. A folder that cannot be written is no reason not to run."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._handler: logging.Handler | None = None

    def start(self) -> None:
        """Begin to write; the first line says which program on which system."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handler = logging.handlers.RotatingFileHandler(
                self.path, maxBytes=BYTES, backupCount=FILES, encoding="utf-8", delay=False
            )
        except OSError:
            return
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(message)s", "%Y-%m-%d %H:%M:%S")
        )
        handler.addFilter(_Sparing())
        self._handler = handler
        _log.addHandler(handler)
        _log.setLevel(logging.INFO)
        _log.propagate = False
        _log.info(
            "Variorum %s, Python %s, Qt %s, %s",
            __version__,
            sys.version.split()[0],
            qVersion(),
            platform.platform(),
        )

    def stop(self) -> None:
        """The last line; the file is closed."""
        if self._handler is not None:
            _log.info("Ended")
            _log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None
            _log.propagate = True


def read_log(folder: Path, most: int = 400_000) -> str:
    """The end of what was written down, the earlier files first; empty: nothing was."""
    texts = []
    for number in range(FILES, -1, -1):
        path = folder / (f"{NAME}.{number}" if number else NAME)
        try:
            texts.append(path.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            continue
    return "".join(texts)[-most:]
