"""Opening another library, and moving the one that is open to another place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from reader import paths
from reader.gui.language import later, tr
from reader.gui.question import Question
from reader.gui.restart import open_beside, start_again
from reader.services.maintain import back_up

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_LIBRARIES = later("Libraries (*.db *.sqlite *.sqlite3);;All files (*)")


class LibraryPlace(QObject):
    """What the page of the library does with its file."""

    def __init__(
        self,
        window: MainWindow,
        again: Callable[[QWidget, Path | None], bool] = start_again,
        beside: Callable[[Path | None], bool] = open_beside,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._again, self._beside = again, beside

    @property
    def path(self) -> Path:
        """The file of the library that is open."""
        return self._window.context.library.path

    @property
    def usual(self) -> bool:
        """Whether this library is opened when none is named."""
        return self.path.absolute() == paths.default_library().absolute()

    def ask_other(self, parent: QWidget) -> None:
        """Ask for a library, and open it in a window of its own."""
        folder = str(self.path.parent)
        file, _ = QFileDialog.getOpenFileName(parent, tr("Open a library"), folder, tr(_LIBRARIES))
        if file:
            self.open_other(Path(file))

    def open_other(self, path: Path) -> None:
        """Open a library in a window of its own; this one stays."""
        if not self._beside(path):
            self._say(tr("Another window could not be opened."))

    def make_usual(self) -> None:
        """Open this library from now on when none is named."""
        in_data = self.path.absolute() == (paths.data_folder() / "library.db").absolute()
        try:
            paths.choose_library(None if in_data else self.path)
        except OSError as problem:
            self._say(tr("That could not be remembered."), str(problem))

    def ask_move(self, parent: QWidget) -> None:
        """Ask where to, copy the library there, and go over to the copy."""
        file, _ = QFileDialog.getSaveFileName(
            parent, tr("Move the library to"), str(self.path), tr(_LIBRARIES)
        )
        if file:
            self.move_to(Path(file))

    def move_to(self, target: Path) -> None:
        """Copy the library to a place where nothing is yet; then open it there."""
        if target.exists():
            self._say(
                tr("There is a file at {path} already; nothing was moved.").format(path=target)
            )
            return
        context = self._window.context
        library = context.library
        job = context.jobs.job(
            lambda _: back_up(library, target), title=tr("Moving the library"), lane="write"
        )
        job.done.connect(lambda _: self._moved(target))
        job.failed.connect(lambda problem: self._say(str(problem)))
        job.start()

    def _moved(self, target: Path) -> None:
        old = self.path
        if self.usual:
            try:
                paths.choose_library(target)
            except OSError as problem:
                self._say(tr("That could not be remembered."), str(problem))
                return
        if not self._again(self._window, target):
            self._say(
                tr("The library lies at {path} now. Close the window and open it again.").format(
                    path=target
                ),
                str(old),
            )

    def _say(self, words: str, details: str = "") -> None:
        self._window.context.events.problem.emit(words, details)


def confirm_move(parent: QWidget, do: Callable[[], object]) -> QMessageBox:
    """Say what moving does before it is done."""
    box = Question(
        parent,
        tr("Move the library"),
        tr("The library is copied to the place that you choose, and opened there."),
        tr("The window starts again. The old file stays where it is; delete it when you like."),
    )
    move = box.addButton(tr("Choose a place…"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(move)
    move.clicked.connect(lambda _=False: do())
    box.open()
    return box
