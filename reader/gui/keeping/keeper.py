"""Makes the copy of the day in the background, and tells where a library lies badly."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from reader.gui.context import Context
from reader.gui.keeping.policy import backup_policy
from reader.gui.language import told, tr
from reader.progress import Progress
from reader.sentences import Sentence
from reader.services.backups import automatic_backup
from reader.services.places import place_warnings

_AFTER_START = 6_000  # milliseconds: lists, text and names come first
_AGAIN = 3_600_000  # a window may stay open for days


class Keeper(QObject):
    """Looks after the library while the window is open."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._told = False
        context.library.backup_policy = backup_policy(context.settings)
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN)
        self._timer.timeout.connect(self.look)

    def begin(self, after: int = _AFTER_START) -> None:
        """Look after `after` milliseconds, and then every hour.

        That nothing can be written is told at once: nobody shall write a note first.
        """
        library = self._context.library
        if library.read_only:
            words = tr(
                "The library {path} cannot be written to, so it is open for reading only, and "
                "nothing that you note, mark or import is kept. Allow writing to the file and its "
                "folder, or copy it to a folder of your own."
            )
            self._context.events.problem.emit(words.format(path=library.path), "")
        QTimer.singleShot(after, self.look)
        self._timer.start()

    def look(self) -> None:
        """Copy the library if it is time, and look where it lies; never in the window's way."""
        context = self._context
        context.library.backup_policy = backup_policy(context.settings)

        def work(progress: Progress) -> tuple[Path | None, list[Sentence]]:
            warnings = place_warnings(context.library.path)
            return automatic_backup(context.library, progress), warnings

        job = context.jobs.job(work, lane="import")
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.start()

    def _done(self, found: tuple[Path | None, list[Sentence]]) -> None:
        settings, new = self._context.settings, []
        for warning in found[1]:
            # Each is told once: whoever keeps a library there for a reason knows it then.
            key = hashlib.sha256(str(warning).encode("utf-8", "replace")).hexdigest()[:16]
            if not settings.text(f"warned/{key}"):
                settings.set_text(f"warned/{key}", "1")
                new.append(told(warning))
        if new:
            self._context.events.problem.emit("\n".join(new), "")

    def _failed(self, problem: Exception) -> None:
        if not self._told:
            self._told = True
            sentence = tr("No copy of the library could be made: {why}").format(why=told(problem))
            self._context.events.problem.emit(sentence, repr(problem))
