"""The text as it was imported: every character, in a fixed-width face, nothing taken out."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QPalette, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.gui.context import Context
from reader.gui.jobs import Job
from reader.gui.language import number, told, tr
from reader.gui.late_look import tint
from reader.gui.mirror import begun
from reader.gui.reading.document_builder import displayed
from reader.gui.theme import Theme
from reader.gui.widgets import ElidedLabel, LinkButton, Rule
from reader.library.errors import LibraryError
from reader.services.browse import imported_text

_SLICE = 60_000
_SET_UNASKED = 1_000_000
_LONGEST_LINE = 8_000


class ImportedView(QWidget):
    """Loads by itself; a long text comes in slices, a very long one is continued on demand."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rest = ""
        self._set = 0
        self._allowed = _SET_UNASKED
        self._job: Job | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(begun(24, 9, 16, 9))
        title = QLabel(tr("As imported"))
        title.setProperty("role", "section")
        self._origin = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._origin.setProperty("role", "faint")
        back = LinkButton(tr("Back to reading"))
        back.setToolTip(tr("Ctrl+U or Esc"))
        back.clicked.connect(self.closed)
        bar.addWidget(title)
        bar.addSpacing(10)
        bar.addWidget(self._origin, 1)
        bar.addWidget(back)
        column.addLayout(bar)
        column.addWidget(Rule())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setAccessibleName(tr("Text as imported"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.text.setStyleSheet(
            "QPlainTextEdit { background: transparent; border: none; border-radius: 0;"
            f' padding: 14px 4px 14px 24px; font-family: "{fixed.family()}"; font-size: 13px; }}'
        )
        column.addWidget(self.text, 1)
        self._more = LinkButton(tr("Continue"))
        self._more.clicked.connect(self._continue)
        self._more.hide()
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self.setFocusProxy(self.text)

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        tint(self.text, {QPalette.ColorRole.Text: theme.color("ink")})

    def open(self, article: int, origin: str) -> None:
        """Show the text of an article as it came; `origin` tells whence."""
        self._stop()
        self.text.clear()
        self._origin.setText(origin)
        library = self._context.library
        self._job = self._context.jobs.job(lambda _: imported_text(library, article))
        self._job.done.connect(self._show)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _stop(self) -> None:
        self._filling.stop()
        self._more.hide()
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
            self._job.done.disconnect(self._show)

    def _show(self, text: object) -> None:
        self._rest, self._set, self._allowed = str(text), 0, _SET_UNASKED
        self._fill()

    def _fail(self, problem: object) -> None:
        if isinstance(problem, LibraryError):
            self._context.events.problem.emit(told(problem), repr(problem))
        else:
            sentence = tr("The text as imported could not be read from the library. Try again.")
            self._context.events.problem.emit(sentence, repr(problem))

    def _continue(self) -> None:
        self._allowed += _SET_UNASKED
        self._more.hide()
        self._fill()

    def _fill(self) -> None:
        if self._set >= len(self._rest):
            return
        if self._set >= self._allowed:
            left = (len(self._rest) - self._set) / 1_000_000
            self._more.setText(
                tr("Continue ({number} million more characters)").format(number=number(left, 1))
            )
            self._more.show()
            return
        end = min(self._set + _SLICE, len(self._rest))
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        lines = self._rest[self._set : end].split("\n")
        for place, line in enumerate(lines):
            if place:
                cursor.insertBlock()
            # A line of megabytes would be laid out in one go, and hold up the window.
            for start in range(0, max(1, len(line)), _LONGEST_LINE):
                if start:
                    cursor.insertBlock()
                cursor.insertText(displayed(line[start : start + _LONGEST_LINE]))
        cursor.endEditBlock()
        if self._set == 0:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._set = end
        self._filling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
