"""The dialog in which the reader says which column of a dataset is which part of an article."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.dialog_buttons import cancel_box
from reader.gui.dialog_size import open_at
from reader.gui.language import later, told, tr
from reader.gui.mirror import begun
from reader.gui.widgets import ElidedLabel
from reader.services.sources import ColumnPreview, preview_dataset

# Field → what it is called, in the order of the choice.
_FIELDS: Mapping[str, str] = {
    "": later("Not used"),
    "text": later("Text"),
    "markdown": later("Text (Markdown)"),
    "html": later("Text (HTML)"),
    "title": later("Title"),
    "subtitle": later("Subtitle"),
    "authors": later("Authors"),
    "published": later("Date"),
    "source": later("Source"),
    "url": later("Address"),
    "language": later("Language"),
    "tags": later("Tags"),
}
_AROUND, _ROW = 190, 46  # pixels of the dialog around its rows, and of each
_BODIES = frozenset(("text", "markdown", "html"))
_BAR = 12  # pixels for the scroll bar, which lies beyond the end of all lines


class _Choice(QComboBox):
    """The field of one column. The wheel scrolls the list around it and changes nothing."""

    def __init__(self, column: ColumnPreview) -> None:
        super().__init__()
        for field, words in _FIELDS.items():
            self.addItem(tr(words), field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What the column {name} is").format(name=column.name))
        self.choose(column.field or "")

    @property
    def field(self) -> str:
        """The field that is chosen; "" is none."""
        return str(self.currentData())

    def choose(self, field: str) -> None:
        """Choose a field."""
        self.setCurrentIndex(self.findData(field))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnsDialog(QDialog):
    """One row a column, with the beginnings of its first values; `take` gets field → column."""

    def __init__(
        self,
        name: str,
        columns: Sequence[ColumnPreview],
        take: Callable[[dict[str, str]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import dataset"))
        open_at(self, 640, min(560, _AROUND + _ROW * len(columns)))
        self._take = take
        self.choices = {column.name: _Choice(column) for column in columns}
        head = QLabel(tr("What are the columns of {name}?").format(name=name))
        head.setProperty("role", "dialog-title")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        words = QLabel(tr("Each row becomes an article. One column must be the text."))
        words.setProperty("role", "muted")
        buttons = cancel_box(self)
        self.accept_button = QPushButton(tr("Import"))
        self.accept_button.setDefault(True)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        self.accepted.connect(lambda: self._take(self.columns()))
        column = QVBoxLayout(self)
        column.setContentsMargins(begun(20, 20, 20 - _BAR, 16))
        column.setSpacing(12)
        column.addLayout(_short_of_bar(head))
        column.addLayout(_short_of_bar(words))
        column.addWidget(self._table(columns), 1)
        column.addLayout(_short_of_bar(buttons))
        for choice in self.choices.values():
            choice.activated.connect(lambda _, chosen=choice: self._keep_apart(chosen))
            choice.currentIndexChanged.connect(lambda _: self._look())
        self._look()

    def columns(self) -> dict[str, str]:
        """Field → column as chosen; "" for a field that no column is."""
        chosen = {choice.field: name for name, choice in self.choices.items() if choice.field}
        return {f: chosen.get(f, "") for f in _FIELDS if f and (f in chosen or f not in _BODIES)}

    def _table(self, columns: Sequence[ColumnPreview]) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(begun(0, 0, _BAR, 0))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        for line, column in enumerate(columns):
            box = QVBoxLayout()
            box.setSpacing(2)
            number = column.name.isdecimal()  # a table without a head
            name = ElidedLabel(
                tr("Column {name}").format(name=column.name) if number else column.name
            )
            samples = ElidedLabel("  ·  ".join(column.samples) or tr("Empty in the first rows"))
            samples.setProperty("role", "faint")
            box.addWidget(name)
            box.addWidget(samples)
            grid.addLayout(box, line, 0)
            grid.addWidget(self.choices[column.name], line, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowStretch(len(columns), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _keep_apart(self, chosen: _Choice) -> None:
        """A field is one column's, and the text is one field."""
        taken = _BODIES if chosen.field in _BODIES else {chosen.field} - {""}
        for other in self.choices.values():
            if other is not chosen and other.field in taken:
                other.choose("")

    def _look(self) -> None:
        ready = any(choice.field in _BODIES for choice in self.choices.values())
        self.accept_button.setEnabled(ready)
        self.accept_button.setToolTip("" if ready else tr("Say first which column is the text"))


def ask_columns(
    context: Context, path: Path, take: Callable[[dict[str, str]], object], parent: QWidget
) -> None:
    """Read the columns of a dataset in the background, then ask what they are."""
    job = context.jobs.job(lambda _: preview_dataset(path), title=tr("Reading columns"))

    def ask(columns: object) -> None:
        if isinstance(columns, tuple):
            ColumnsDialog(path.name, columns, take, parent).open()

    job.done.connect(ask)
    job.failed.connect(
        lambda problem: context.events.problem.emit(f"{path.name}: {told(problem)}", repr(problem))
    )
    job.start()


def _short_of_bar(widget: QWidget) -> QHBoxLayout:
    """Ends where the table does without its scroll bar."""
    line = QHBoxLayout()
    line.setContentsMargins(begun(0, 0, _BAR, 0))
    line.addWidget(widget)
    return line
