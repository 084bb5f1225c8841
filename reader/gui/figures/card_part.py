"""The part of a mark's card that is for figures: the value to copy, who says so, what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.gui.language import tr
from reader.gui.mirror import begun
from reader.gui.reading.figure_words import exact_value, said_by
from reader.gui.widgets import LINK_INSET, LinkButton, Rule, indented
from reader.services.read_figure import told_alone
from reader.text.marks import Mark


class FigurePart(QWidget):
    """Speaks of the figure that a card is about."""

    elsewhere_requested = Signal(object)  # Mark: show where the library has the same
    correct_requested = Signal(object)  # Mark: ask what it says
    not_a_figure_requested = Signal(object)  # Mark
    copied = Signal(str)  # what is on the clipboard now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(begun(0, 4, 6, 2))
        column.setSpacing(6)
        column.addLayout(indented(Rule()))
        values = QHBoxLayout()
        values.setSpacing(8)
        self.value = QLabel()
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.value.setProperty("role", "small")
        self.value.setWordWrap(True)
        self.value.setIndent(LINK_INSET)
        self.value.setAccessibleName(tr("Exact value"))
        self.copy = LinkButton(tr("Copy"))
        self.copy.setToolTip(tr("Copy the value (Ctrl+C)"))
        self.copy.setAccessibleName(tr("Copy the value"))
        self.copy.clicked.connect(self.copy_value)
        values.addWidget(self.value, 1)
        values.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(values)
        self.source = QLabel()
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setProperty("role", "small")
        self.source.setWordWrap(True)
        self.source.setIndent(LINK_INSET)
        column.addWidget(self.source)
        self.elsewhere = LinkButton(tr("Same figure elsewhere…"))
        self.elsewhere.setAccessibleName(tr("Show the same figure in other articles"))
        self.elsewhere.clicked.connect(lambda: self._ask(self.elsewhere_requested))
        column.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.not_a_figure = _button(tr("Not a figure"), tr("These words are no figure, here"))
        self.correct = _button(tr("It says…"), tr("Put its kind, value, unit or bound right, here"))
        self.not_a_figure.clicked.connect(lambda: self._ask(self.not_a_figure_requested))
        self.correct.clicked.connect(lambda: self._ask(self.correct_requested))
        row.addWidget(self.not_a_figure)
        row.addWidget(self.correct)
        row.addStretch(1)
        column.addLayout(row)

    def set_mark(self, mark: Mark) -> None:
        """Speak of another figure."""
        self._mark = mark
        exact = exact_value(mark)
        self.value.setText(exact or tr("No value is told"))
        self.copy.setVisible(bool(exact))
        by = said_by(mark, alone=told_alone(mark))
        self.source.setText(by[:1].upper() + by[1:])
        self.source.setVisible(bool(by))
        self.elsewhere.setVisible(bool(exact))
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()  # the card asks at once how high this is

    def copy_value(self) -> None:
        """Put the value on the clipboard."""
        if self._mark is not None and (value := exact_value(self._mark)):
            QApplication.clipboard().setText(value)
            self.copied.emit(value)

    def watch(self, card: QWidget) -> None:
        """Let Ctrl+C copy the value while the card has the keyboard."""
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self.isVisible():
            copies = event.matches(QKeySequence.StandardKey.Copy)
            if copies and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if copies and event.type() == QEvent.Type.KeyPress:
                self.copy_value()
                return True
        return super().eventFilter(watched, event)

    def _ask(self, signal: object) -> None:
        if self._mark is not None:
            signal.emit(self._mark)  # type: ignore[attr-defined]


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.setProperty("quiet", True)
    return button
