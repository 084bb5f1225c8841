"""The dialog that puts right what an article says of itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialog_buttons import cancel_box
from reader.gui.language import later, tr
from reader.gui.mirror import begun
from reader.gui.reading.mark_words import day_text
from reader.gui.shorten import shortened
from reader.gui.widgets import LINK_INSET, LinkButton, indented
from reader.library.records import Detail, DetailValue
from reader.services.edit_metadata import (
    AS_FOUND,
    AsFound,
    Details,
    NoSuchDate,
    Said,
    read_date,
)

_NAMES = {
    Detail.TITLE: later("Title"),
    Detail.SUBTITLE: later("Subtitle"),
    Detail.AUTHORS: later("Authors"),
    Detail.PUBLISHED: later("Date"),
    Detail.SOURCE: later("Source"),
}
_HINTS = {
    Detail.AUTHORS: later("One on each line"),
    Detail.PUBLISHED: later("2018, 2018-05, 21 May 2018, 2018-05-21T18:15-04:00"),
}
_LONGEST = 64  # characters of what was found that are shown
_AUTHOR_LINES = 3
_WIDTH = 460  # pixels
_INSET = 11  # pixels from the edge of a field to its words


class DetailField(QWidget):
    """One detail: a field, and below it the way back to what was found, where it is another."""

    changed = Signal()

    def __init__(
        self,
        detail: Detail,
        shown: DetailValue,
        found: DetailValue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.detail = detail
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._shown, self._found = shown, found
        self.editor: QLineEdit | QPlainTextEdit
        if detail is Detail.AUTHORS:
            self.editor = QPlainTextEdit()
            self.editor.setTabChangesFocus(True)
            line = self.editor.fontMetrics().lineSpacing()
            self.editor.setFixedHeight(_AUTHOR_LINES * line + 22)
        else:
            self.editor = QLineEdit()
        self.editor.setMinimumWidth(_WIDTH)
        self.editor.setAccessibleName(tr(_NAMES[detail]))
        self.editor.setPlaceholderText(tr(_HINTS[detail]) if detail in _HINTS else "")
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setContentsMargins(begun(_INSET, 0, 0, 0))
        self.back = LinkButton(
            tr("As found: {short}").format(short=_short(found)).replace("&", "&&")
        )
        self.back.setToolTip(
            tr("Go back to what was found\n{words}").format(words=_words(found)) if found else ""
        )
        self.back.clicked.connect(self.go_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.editor)
        column.addWidget(self.says)
        back = indented(self.back, _INSET - LINK_INSET)
        back.addStretch(1)
        column.addLayout(back)
        self._write(shown)
        if isinstance(self.editor, QLineEdit):
            self.editor.setCursorPosition(0)
        self.editor.textChanged.connect(lambda *_: self._look())
        self._look()

    @property
    def text(self) -> str:
        """What stands in the field."""
        if isinstance(self.editor, QLineEdit):
            return self.editor.text()
        return self.editor.toPlainText()

    @property
    def is_usable(self) -> bool:
        """Whether what stands in the field can be kept."""
        try:
            self._value()
        except NoSuchDate:
            return False
        return True

    def said(self) -> DetailValue | AsFound:
        """What the reader says: a value, or that what was found is right."""
        value = self._value()
        return AS_FOUND if value == self._found else value

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than at first."""
        return self.is_usable and self._value() != self._shown

    def go_back(self) -> None:
        """Put what was found into the field."""
        self._write(self._found)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, value: DetailValue) -> None:
        text = "\n".join(value) if isinstance(value, tuple) else value or ""
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(text)
        else:
            self.editor.setPlainText(text)

    def _value(self) -> DetailValue:
        if self.detail is Detail.PUBLISHED:
            return read_date(self.text)
        if self.detail is Detail.AUTHORS:
            lines = (" ".join(line.split()) for line in self.text.splitlines())
            return tuple(dict.fromkeys(filter(None, lines)))
        return " ".join(self.text.split()) or None

    def _look(self) -> None:
        usable = self.is_usable
        self.back.setVisible(not usable or self._value() != self._found)
        words = "" if usable else tr("This is no date. Write 2018, 2018-05 or 21 May 2018.")
        if usable and self.detail is Detail.PUBLISHED and (value := self._value()):
            words = day_text(str(value))
        self.says.setText(words)
        self.says.setProperty("role", "small" if usable else "error")
        self.says.style().unpolish(self.says)
        self.says.style().polish(self.says)
        self.says.setVisible(bool(words))
        self.changed.emit()


class DetailsDialog(QDialog):
    """Title, subtitle, authors, date and source of an article."""

    def __init__(
        self, details: Details, take: Callable[[Said], object], parent: QWidget | None = None
    ) -> None:
        """`take` gets what the reader says of those details that are changed, if any."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Edit details"))
        self._take = take
        found = details.found
        self.fields = {
            detail: DetailField(detail, details.shown[detail], found[detail]) for detail in Detail
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for line, (detail, field) in enumerate(self.fields.items()):
            label = QLabel(tr(_NAMES[detail]))
            label.setBuddy(field.editor)
            label.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, line, 1)
            field.changed.connect(self._look)
        buttons = cancel_box(self)
        self.save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        buttons.accepted.connect(self._accept)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)  # it grows with the fields
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(18)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(buttons)
        self._look()
        next(iter(self.fields.values())).editor.setFocus()

    def said(self) -> Said:
        """What the reader says of the details that are changed."""
        return {detail: field.said() for detail, field in self.fields.items() if field.is_changed}

    def _look(self) -> None:
        self.save.setEnabled(all(field.is_usable for field in self.fields.values()))

    def _accept(self) -> None:
        said = self.said()
        self.accept()
        if said:
            self._take(said)


def _words(value: DetailValue) -> str:
    return ", ".join(value) if isinstance(value, tuple) else value or ""


def _short(value: DetailValue) -> str:
    return shortened(_words(value) or tr("none", "no details found"), _LONGEST)
