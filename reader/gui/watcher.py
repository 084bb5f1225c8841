"""The watched folder: what is put there is imported, if the reader has switched that on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.gui.context import Context
from reader.gui.importer import Importer
from reader.gui.language import told, tr, trn
from reader.gui.question import Question
from reader.services.import_report import ImportReport
from reader.services.sources import ImportSource
from reader.services.watch_folder import (
    REST,
    FolderWatch,
    Look,
    Poll,
    dump_known,
    list_folder,
    load_known,
)

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

INTERVAL = 10_000  # milliseconds between two looks
_SOON = 2_500  # milliseconds after which a file that was seen just now may be at rest
_FOLDER, _KNOWN = "watch/folder", "watch/known"


class Watcher(QObject):
    """Looks into one folder from time to time; off until a folder is given.

    Only one look goes on at a time, in a job. What was handed out is remembered once its import
    has ended, so that a stop in between loses nothing.
    """

    changed = Signal()  # which folder is watched, or whether it can be
    looked = Signal()

    def __init__(
        self,
        context: Context,
        importer: Importer,
        parent: QObject | None = None,
        *,
        rest: float = REST,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._importer = importer
        self._rest = rest
        self._watch: FolderWatch | None = None
        self._busy = False
        self._problem = ""  # a sentence of the inner rooms
        self._unsaved: set[str] = set()  # handed out, and not known to be imported
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched, or None."""
        return self._watch.folder if self._watch is not None else None

    @property
    def problem(self) -> str:
        """Why the folder cannot be looked into at present; empty if it can."""
        return self._problem

    def resume(self) -> None:
        """Watch the folder that was watched when the program ended, if any."""
        folder = self._context.settings.text(_FOLDER)
        if folder:
            self._begin(Path(folder), load_known(self._context.settings.text(_KNOWN)))

    def start(self, folder: Path, known: dict[str, Look] | None = None) -> None:
        """Watch a folder from now on; files that are `known` are not imported."""
        self._context.settings.set_text(_FOLDER, str(folder))
        self._context.settings.set_text(_KNOWN, dump_known(known or {}))
        self._begin(folder, known or {})

    def stop(self) -> None:
        """Watch no folder any more."""
        self._timer.stop()
        self._watch, self._problem = None, ""
        self._context.settings.set_text(_FOLDER, "")
        self._context.settings.set_text(_KNOWN, "")
        self.changed.emit()

    def _begin(self, folder: Path, known: dict[str, Look]) -> None:
        self._watch, self._problem = FolderWatch(folder, known, rest=self._rest), ""
        self._unsaved.clear()
        self.changed.emit()
        self.look()

    def look(self) -> None:
        """Look into the folder now, unless that is going on."""
        watch = self._watch
        if watch is None or self._busy:
            return
        self._busy = True
        job = self._context.jobs.job(lambda _: (watch.poll(), watch.known))
        job.done.connect(lambda found: self._found(watch, found))
        job.ended.connect(self._again)
        job.start()

    def _found(self, watch: FolderWatch, found: object) -> None:
        if watch is not self._watch or not isinstance(found, tuple):
            return
        poll, known = found
        assert isinstance(poll, Poll)
        if (poll.problem or "") != self._problem:
            self._problem = poll.problem or ""
            self.changed.emit()
        self._timer.setInterval(_SOON if poll.waiting else INTERVAL)
        if poll.ready:
            self._import(watch, poll, known)

    def _import(self, watch: FolderWatch, poll: Poll, known: Mapping[str, Look]) -> None:
        names = {path.relative_to(watch.folder).as_posix() for path in poll.ready}
        self._unsaved |= names

        def done(report: ImportReport) -> None:
            if watch is self._watch and not report.cancelled:
                self._unsaved -= names
                kept = {name: look for name, look in known.items() if name not in self._unsaved}
                self._context.settings.set_text(_KNOWN, dump_known(kept))

        self._importer.run([ImportSource.from_path(path) for path in poll.ready], done)

    def _again(self) -> None:
        self._busy = False
        if self._watch is not None:
            self._timer.start()
        self.looked.emit()


class WatchDeeds:
    """What the File menu and the status bar do with the watched folder."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {"watch-folder": self.toggle}

    def begin(self) -> None:
        """Go on watching what was watched when the program ended."""
        window = self._window
        window.watcher.changed.connect(self.show)
        window.status.stop_watching_requested.connect(self.stop)
        window.watcher.resume()

    def toggle(self) -> None:
        """Ask for a folder to watch; or, where one is watched, stop that."""
        window = self._window
        self.show()
        if window.watcher.folder is not None:
            self.stop()
            return
        settings = window.context.settings
        chosen = QFileDialog.getExistingDirectory(
            window, tr("Watch a folder: what is put there is imported"), settings.text("folder")
        )
        if chosen:
            self.ask(Path(chosen))

    def ask(self, folder: Path) -> None:
        """Watch a folder; ask whether what is in it already is wanted too."""
        window = self._window
        job = window.context.jobs.job(lambda _: list_folder(folder))

        def listed(known: object) -> None:
            assert isinstance(known, dict)
            if known:
                self._ask_about(folder, known)
            else:
                window.watcher.start(folder)

        job.done.connect(listed)
        job.start()

    def _ask_about(self, folder: Path, known: dict[str, Look]) -> None:
        watcher = self._window.watcher
        words = trn("There is/are %n file(s) in “{name}” already.", len(known))
        more = tr("What is put there from now on is imported in any case.")
        title = tr("Watch a folder")
        box = Question(self._window, title, words.format(name=folder.name), more)
        every = box.addButton(tr("Import them too"), QMessageBox.ButtonRole.AcceptRole)
        new = box.addButton(tr("Only what is new"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(new)
        every.clicked.connect(lambda _=False: watcher.start(folder))
        new.clicked.connect(lambda _=False: watcher.start(folder, known))
        box.open()

    def stop(self) -> None:
        """Watch no folder any more, and say so."""
        folder = self._window.watcher.folder
        self._window.watcher.stop()
        if folder is not None:
            said = tr("“{name}” is not watched any more.").format(name=folder.name)
            self._window.context.events.message.emit(said)

    def show(self) -> None:
        """Let menu and status bar say what is watched."""
        watcher, status = self._window.watcher, self._window.status
        self._window.actions_["watch-folder"].setChecked(watcher.folder is not None)
        if watcher.folder is None:
            status.set_watched("")
        elif watcher.problem:
            status.set_watched(
                tr("Cannot watch {name}").format(name=watcher.folder.name), told(watcher.problem)
            )
        else:
            status.set_watched(
                tr("Watching {name}").format(name=watcher.folder.name), str(watcher.folder)
            )
