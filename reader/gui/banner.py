"""A sentence across the window that stays until it is put away: problems, and long summaries."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.gui.announce import announce
from reader.gui.dialog_size import open_at
from reader.gui.language import tr
from reader.gui.mirror import begun
from reader.gui.theme import ThemeManager
from reader.gui.widgets import IconButton, LinkButton


class Banner(QFrame):
    """Hidden until something is said."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setAccessibleName(tr("Message"))
        self._details = ""
        self._deeds: list[LinkButton] = []
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._more = LinkButton(tr("Details"))
        self._more.clicked.connect(self._show_details)
        close = IconButton(themes, "x", tr("Put away"))
        close.clicked.connect(self.hide)
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(begun(16, 4, 8, 4))
        line.setSpacing(8)
        line.addWidget(self._words, 1)
        line.addWidget(self._more)
        line.addWidget(close)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence, as long as it is shown."""
        return self._words.text() if not self.isHidden() else ""

    def put_away(self, words: str) -> None:
        """Hide it if it still says this, which holds no longer."""
        if self.words == words:
            self.hide()

    @property
    def details(self) -> str:
        """What the reader gets to see on request."""
        return self._details

    @property
    def deeds(self) -> list[str]:
        """What is offered to be done about it, beside the details."""
        return [deed.text() for deed in self._deeds]

    def say(
        self,
        sentence: str,
        details: str = "",
        *,
        problem: bool = True,
        deeds: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Show a sentence; `details` on request, and `deeds` that put it away."""
        self._words.setText(sentence)
        self._details = details
        self._more.setVisible(bool(details))
        for old in self._deeds:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._deeds = [self._deed(text, do) for text, do in deeds]
        self.setProperty("kind", "problem" if problem else "news")
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, sentence, urgent=problem)

    def _deed(self, text: str, do: Callable[[], object]) -> LinkButton:
        button = LinkButton(text)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda _=False: do())
        self._line.insertWidget(self._line.count() - 1, button)
        return button

    def _show_details(self) -> None:
        dialog = details_dialog(self._words.text(), self._details, self.window())
        dialog.open()


def details_dialog(sentence: str, details: str, parent: QWidget | None) -> QDialog:
    """A window with a sentence and the whole story below, which can be copied."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Details"))
    open_at(dialog, 620, 360)
    words = QLabel(sentence)
    words.setWordWrap(True)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("role", "dialog-title")
    text = QPlainTextEdit(details)
    text.setReadOnly(True)
    text.setAccessibleName(tr("Details"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=dialog)
    buttons.rejected.connect(dialog.reject)
    copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.setAutoDefault(False)
    copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(details))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(12)
    column.addWidget(words)
    column.addWidget(text, 1)
    column.addWidget(buttons)
    return dialog
