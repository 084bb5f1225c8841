"""What to do when a library cannot be opened: restore a copy, save what is left, open another."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.jobs import Job, JobRunner
from reader.gui.keeping.restore_dialog import RestoreDialog
from reader.gui.language import told, tr
from reader.gui.notes.flow import FlowLayout
from reader.library.errors import DamagedLibrary, DiskFull, LockedLibrary, ReadOnlyLibrary
from reader.progress import Progress
from reader.services.backups import BackupPolicy, restore_backup
from reader.services.salvage import SalvageReport, salvage_library

_WIDE = 680  # pixels, where the screen has them
_PASSING = (DiskFull, LockedLibrary, ReadOnlyLibrary)
"""What the reader puts right outside: the library is well, and no copy of it is called for."""


class RescueDialog(QDialog):
    """Says why there is no window yet; `opened` is the library to open instead, None to quit."""

    def __init__(
        self,
        path: Path,
        problem: Exception,
        policy: BackupPolicy,
        jobs: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Variorum")
        self.setMinimumWidth(min(_WIDE, self.screen().availableGeometry().width() - 16))
        self.opened: Path | None = None
        self._path = path
        self._policy = policy
        self._jobs = jobs
        self._job: Job | None = None
        self.head = QLabel(tr("The library cannot be opened."))
        self.head.setProperty("role", "dialog-title")
        self.words = QLabel(told(problem))
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("At work"))
        self.bar.hide()
        self.restore = QPushButton(tr("Restore a backup…"))
        self.restore.clicked.connect(self._ask_copy)
        self.salvage = QPushButton(tr("Save what is left"))
        self.salvage.setToolTip(
            tr("Writes all that can be read into a new library; this file stays as it is")
        )
        self.salvage.setVisible(isinstance(problem, DamagedLibrary) and path.is_file())
        self.salvage.clicked.connect(self._salvage)
        self.other = QPushButton(tr("Open another library…"))
        self.other.clicked.connect(self._ask_other)
        self.again = QPushButton(tr("Try again"))
        self.again.clicked.connect(lambda: self._open(self._path))
        first = self.again if isinstance(problem, _PASSING) else self.restore
        first.setDefault(True)
        self.fresh = QPushButton(tr("Begin a new one"))
        self.fresh.setToolTip(tr("Makes an empty library in this place"))
        self.fresh.setVisible(os.access(path.parent, os.W_OK) and not path.exists())
        self.fresh.clicked.connect(self._begin)
        self.quit = QPushButton(tr("Quit"))
        self.quit.clicked.connect(self.reject)
        self.go = QPushButton(tr("Open it"))
        self.go.hide()
        ways = FlowLayout(gap=8, leading=8)
        rest = (self.restore, self.salvage, self.other, self.again, self.fresh)
        for button in (first, *(one for one in rest if one is not first)):
            ways.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(ways, 1)
        for button in (self.quit, self.go):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (self.head, self.words, self.bar):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)
        self.finished.connect(self._stop)

    def showEvent(self, event: QShowEvent) -> None:
        # How many lines words and buttons take is known once they have their faces.
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().showEvent(event)

    def _open(self, path: Path) -> None:
        self.opened = path
        self.accept()

    def _begin(self) -> None:
        try:
            self._path.touch(exist_ok=False)
        except OSError as error:
            self.words.setText(told(error))
        else:
            self._open(self._path)

    def _ask_copy(self) -> None:
        RestoreDialog(self._jobs, self._path, self._policy, self._restore, self).open()

    def _restore(self, copy: Path) -> None:
        job = self._work(
            lambda _progress: restore_backup(self._path, copy, self._policy),
            tr("The copy is being put in place…"),
        )
        job.done.connect(lambda _kept: self._open(self._path))
        job.start()

    def _salvage(self) -> None:
        def work(progress: Progress) -> SalvageReport:
            return salvage_library(self._path, None, progress)

        job = self._work(work, tr("What is left is being read…"))
        job.done.connect(self._salvaged)
        job.start()

    def _salvaged(self, report: SalvageReport) -> None:
        self._idle()
        lines = [told(line) for line in report.sentences]
        lines.append(tr("They are in {path}.").format(path=report.path))
        self.head.setText(tr("What was left is saved."))
        self.words.setText("\n".join(lines))
        for button in (self.restore, self.salvage, self.other, self.again):
            button.hide()
        self.go.show()
        self.go.setDefault(True)
        self.go.setFocus()
        self.go.clicked.connect(lambda: self._open(report.path))

    def _ask_other(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Open another library"),
            str(self._path.parent),
            tr("Libraries (*.db);;All files (*)"),
        )
        if path:
            self._open(Path(path))

    def _work(self, work: Callable[[Progress], object], words: str) -> Job:
        self.words.setText(words)
        self.bar.show()
        for button in (self.restore, self.salvage, self.other, self.again):
            button.setEnabled(False)
        self._job = self._jobs.job(work, lane="write")
        self._job.failed.connect(self._failed)
        return self._job

    def _failed(self, problem: Exception) -> None:
        self._idle()
        self.words.setText(told(problem))

    def _idle(self) -> None:
        self.bar.hide()
        for button in (self.restore, self.salvage, self.other, self.again):
            button.setEnabled(True)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
