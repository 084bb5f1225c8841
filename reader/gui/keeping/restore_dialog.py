"""The dialog in which the reader chooses a copy that takes the library's place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialog_buttons import cancel_box
from reader.gui.dialog_size import open_at
from reader.gui.jobs import JobRunner
from reader.gui.keeping.copies_list import CopiesList
from reader.gui.language import told, tr
from reader.gui.words import Words
from reader.services.backups import BackupPolicy, ListedBackup, list_backups


class RestoreDialog(QDialog):
    """Lists the copies of a library and hands the chosen one to `take`."""

    def __init__(
        self,
        jobs: JobRunner,
        library: Path,
        policy: BackupPolicy,
        take: Callable[[Path], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Restore a backup"))
        open_at(self, 720, 440)
        self._library = library
        self._take = take
        words = Words(
            tr(
                "The copy takes the place of your library. The library as it is now is itself kept "
                "as a copy first, so you can go back."
            )
        )
        self._button = QPushButton(tr("Restore"))
        self._button.setEnabled(False)
        self.copies = CopiesList()
        self.copies.chosen.connect(lambda path: self._button.setEnabled(path is not None))
        self.copies.itemActivated.connect(lambda *_: self._accept())
        self.foot = Words(tr("Looking for copies…"))
        self.foot.setProperty("role", "faint")
        buttons = cancel_box(self)
        self._other = QPushButton(tr("Another file…"))
        self._other.setAutoDefault(False)
        buttons.addButton(self._button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._other, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self._accept)
        self._other.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.copies, 1)
        column.addWidget(self.foot)
        column.addWidget(buttons)
        self.copies.setFocus()
        self._job = jobs.job(lambda progress: list_backups(library, policy, progress))
        self._job.done.connect(self._listed)
        self._job.failed.connect(lambda problem: self.foot.setText(told(problem)))
        self.finished.connect(self._job.cancel)
        self._job.start()

    def _listed(self, copies: Sequence[ListedBackup]) -> None:
        self.copies.show_copies(copies)
        self.foot.setText(
            tr("Copies lie in {folder}").format(folder=copies[0].backup.path.parent)
            if copies
            else tr("There is no copy of this library yet.")
        )

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Restore a backup"),
            str(self._library.parent),
            tr("Libraries (*.db);;All files (*)"),
        )
        if path:
            self._chosen(Path(path))

    def _accept(self) -> None:
        if (path := self.copies.path) is not None:
            self._chosen(path)

    def _chosen(self, path: Path) -> None:
        self.accept()
        self._take(path)
