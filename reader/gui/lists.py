"""What several lists share: a focus that can be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyleOptionViewItem,
)


class KeyedList(QListView):
    """A list that knows whether it is used by keys: its delegate then shows where the focus is."""

    by_keyboard = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._use(by_keyboard=True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._use(by_keyboard=False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if by_keys(event):
            self._use(by_keyboard=True)
        super().focusInEvent(event)

    def _use(self, *, by_keyboard: bool) -> None:
        if by_keyboard is not self.by_keyboard:
            self.by_keyboard = by_keyboard
            self.viewport().update()


def by_keys(event: QFocusEvent) -> bool:
    """Whether the focus came by a key."""
    reason = Qt.FocusReason
    keys = (reason.TabFocusReason, reason.BacktabFocusReason, reason.ShortcutFocusReason)
    return event.reason() in keys


def shows_focus(option: QStyleOptionViewItem) -> bool:
    """Whether a delegate should mark this row as the one that has the keyboard's focus."""
    state: QStyle.StateFlag = option.state
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    return focused and bool(getattr(option.widget, "by_keyboard", False))
