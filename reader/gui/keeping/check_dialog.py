"""The dialog that checks the library, says in plain sentences what it found, and repairs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.announce import announce
from reader.gui.context import Context
from reader.gui.dialog_size import open_at
from reader.gui.jobs import Job
from reader.gui.language import told, tr, trn
from reader.gui.widgets import EmptyState
from reader.library.database import Library
from reader.library.records import CheckFinding
from reader.progress import Progress
from reader.services import maintain
from reader.services.changes import Changes

_Look = Callable[[Library, Progress], list[CheckFinding]]


class CheckDialog(QDialog):
    """Checks as soon as it opens; the reader may close it meanwhile, which stops it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Check the library"))
        open_at(self, 560, 300)
        self._context = context
        self._job: Job | None = None
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the check has come"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setWordWrap(True)
        self.sound = EmptyState(
            context.themes,
            "check",
            tr("The library is sound"),
            tr("Database, text index, imported files, marks and notes are as they should be."),
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self.repair = QPushButton(tr("Repair"))
        self.repair.setToolTip(
            tr("Makes texts, marks and indexes again, and looks for notes by their words")
        )
        self.buttons.addButton(self.repair, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.repair.clicked.connect(lambda: self._look(maintain.repair, repairing=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        column.addWidget(self.sound, 1)
        column.addStretch(0)
        column.addWidget(self.buttons)
        self.finished.connect(self._stop)
        self._look(maintain.check)

    def _look(self, look: _Look, *, repairing: bool = False) -> None:
        library = self._context.library
        self.repair.hide()
        self.list.hide()
        self.sound.hide()
        self.words.show()
        self.bar.show()
        self.bar.setRange(0, 0)
        self.words.setText(tr("The library is being checked…"))
        job = self._context.jobs.job(lambda progress: look(library, progress), lane="import")
        job.progressed.connect(self._progressed)
        job.done.connect(lambda found: self._done(found, repaired=repairing))
        job.failed.connect(self._failed)
        self._job = job
        job.start()

    def _progressed(self, done: int, total: int, message: str) -> None:
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(done)
        if message:
            self.words.setText(f"{tr(message)}…")

    def _done(self, found: Sequence[CheckFinding], *, repaired: bool) -> None:
        self.bar.hide()
        wrong = [one for one in found if not one.repaired]
        self.list.clear()
        for one in found:
            mended = tr(" (mended)") if one.repaired else ""
            self.list.addItem(f"{told(one.message)}{mended}")
        self.list.setVisible(bool(found))
        self.sound.setVisible(not found)
        self.words.setVisible(bool(found))
        if not found:
            announce(self, self.sound.words)
        elif not wrong:
            self.words.setText(tr("All that was found is mended."))
        elif repaired:
            self.words.setText(
                tr("Some of it could not be mended. Restore a backup of before, or live with it.")
            )
        else:
            self.words.setText(trn("%n thing(s) found that should not be:", len(wrong)))
        self.repair.setVisible(bool(wrong) and not repaired and not self._context.library.read_only)
        if found:
            articles = frozenset(one.article for one in found if one.article is not None)
            changes = Changes(articles=articles, notes=articles, names=True)
            self._context.events.changed.emit(changes)

    def _failed(self, problem: Exception) -> None:
        self.bar.hide()
        self.words.setText(told(problem))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
