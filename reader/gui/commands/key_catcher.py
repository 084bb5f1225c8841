"""A place that takes the next key as it is pressed, whatever it would do elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.commands.keymap import pressed
from reader.gui.language import tr


class KeyCatcher(QLineEdit):
    """Esc gives up; Tab leads on as everywhere, since it can be given to no action."""

    caught = Signal(QKeySequence)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the keys"))
        self.setAccessibleName(tr("New keys"))
        self.setAccessibleDescription(
            tr("Press the keys that the action is to have; Esc goes back.")
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut fires while keys are told
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self.given_up.emit()
            return
        key = pressed(event.key(), event.modifiers(), event.text())
        if key is not None and not event.isAutoRepeat():
            self.caught.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.setText("")
