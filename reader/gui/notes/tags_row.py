"""The foot of a note: its tags, which can be taken off and added, and a few words about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader.gui.fonts import interface_font
from reader.gui.language import tr
from reader.gui.notes.flow import FlowLayout
from reader.gui.suggestions import suggest
from reader.gui.tips import tip_of
from reader.gui.widgets import Chip, ElidedLabel

LINE = 20  # pixels: the height of a chip
_LONGEST = 180  # pixels of a chip: a longer tag is elided and told in full by its tip


class TagField(QLineEdit):
    """Where a tag is typed. `given` tells it on Enter, a comma, or when the reader goes on."""

    given = Signal(str)
    left = Signal()

    def __init__(self, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("New tag"))
        self.setPlaceholderText(tr("Tag…"))
        self.setFont(interface_font(12))
        self.setFixedWidth(130)
        suggest(self, QStringListModel(list(known), self))
        self._over = False

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.text() or event.key() == Qt.Key.Key_Escape)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.finish()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() == ",":
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finish()

    def finish(self) -> None:
        """Give what has been typed, if anything, and leave."""
        if self._over:
            return
        self._over = True
        if tag := " ".join(self.text().split()):
            self.given.emit(tag)
        self.left.emit()


class TagChip(Chip):
    """A tag; pressing it offers to take it off, Delete takes it off at once."""

    removed = Signal(str)

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(tag, parent=parent)
        self._tag = tag
        self.setAccessibleName(tr("Tag {tag}").format(tag=tag))
        shown = self.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideRight, _LONGEST)
        self.setText(shown.replace("&", "&&"))
        if shown != tag:
            self.setToolTip(tip_of(tag))
        menu = QMenu(self)
        menu.addAction(
            tr("Remove tag “{shown}”").format(shown=shown).replace("&", "&&")
        ).triggered.connect(lambda: self.removed.emit(self._tag))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._tag)
        else:
            super().keyPressEvent(event)


class TagsRow(QWidget):
    """Chips, then the words. `changed` tells what the tags should be."""

    changed = Signal(object)  # tuple[str, ...]
    left = Signal()  # the field for a new tag has closed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._tags: tuple[str, ...] = ()
        self._chips: list[TagChip] = []
        self._field: TagField | None = None
        self._words = ElidedLabel()
        policy = QSizePolicy.Policy.Preferred
        self._words.setSizePolicy(policy, policy)  # as wide as its words, where there is room
        self._words.setProperty("role", "faint")
        self._words.setFixedHeight(LINE)
        self._flow.addWidget(self._words)
        whole = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        whole.setHeightForWidth(True)
        self.setSizePolicy(whole)

    @property
    def is_asking(self) -> bool:
        """Whether a new tag is being typed."""
        return self._field is not None

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Show these tags."""
        if tags == self._tags:
            return
        self._tags = tags
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in tags]
        self._to_the_end()
        self._settle()

    def set_words(self, words: str) -> None:
        """Say something behind the chips."""
        if words != self._words.text():
            self._words.setText(words)
            self._settle()

    def ask(self, known: Sequence[str]) -> None:
        """Open the field for a new tag, which completes to the `known` ones."""
        if self._field is None:
            field = TagField([tag for tag in known if tag not in self._tags], self)
            field.given.connect(self._add)
            field.left.connect(self._close)
            self._field = field
            self._to_the_end()
            field.show()
            self._settle()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._flow.heightForWidth(max(self.width(), 200)))

    def _chip(self, tag: str) -> TagChip:
        chip = TagChip(tag, self)
        chip.removed.connect(self._remove)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _to_the_end(self) -> None:
        """What follows the chips: the field, if it is open, and the words."""
        for part in (self._field, self._words):
            if part is not None:
                self._flow.removeWidget(part)
                self._flow.addWidget(part)

    def _add(self, tag: str) -> None:
        if tag.casefold() not in {known.casefold() for known in self._tags}:
            self.changed.emit((*self._tags, tag))

    def _remove(self, tag: str) -> None:
        self.changed.emit(tuple(other for other in self._tags if other != tag))

    def _close(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            self.left.emit()  # first: once it is hidden, nobody knows that it had the keyboard
            self._flow.removeWidget(field)
            field.hide()
            field.deleteLater()
            self._settle()

    def _settle(self) -> None:
        self._flow.invalidate()
        self.updateGeometry()
