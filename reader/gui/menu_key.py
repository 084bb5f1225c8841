"""Alt, pressed and let go alone, opens the menu: so do the menus of other programs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from reader.gui.language import right_to_left

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_OTHERWISE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.ApplicationDeactivate,
    QEvent.Type.DragEnter,
}
"""After these, Alt was held for something else."""
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}


class MenuKey(QObject):
    """Listens to the window; to the whole program only while Alt is held."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._held = False
        if sys.platform != "darwin":  # whose menus stand in its own bar
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            alone = event.key() == Qt.Key.Key_Alt and not (
                event.modifiers() & ~Qt.KeyboardModifier.AltModifier
            )
            if not alone:
                self._hold(False)
            elif watched is self._window and kind is QEvent.Type.KeyPress:
                self._hold(True)
            elif self._held and kind is QEvent.Type.KeyRelease:
                self._hold(False)
                QTimer.singleShot(0, self, self.open)
        elif kind in _OTHERWISE:
            self._hold(False)
        return False

    def _hold(self, held: bool) -> None:
        program = QCoreApplication.instance()
        if held == self._held or program is None:
            return
        self._held = held
        if held:
            program.installEventFilter(self)
        else:
            program.removeEventFilter(self)

    def open(self) -> None:
        """Open the menu below its button; where there is no tool bar, in the window's corner."""
        button = self._window.toolbar.menu
        menu = button.menu()
        at = button if button.isVisible() else self._window
        place = QPoint(0, button.height() if at is button else 0)
        if right_to_left():
            place.setX(at.width() - menu.sizeHint().width())
        menu.popup(at.mapToGlobal(place))
        menu.setActiveAction(menu.actions()[0])
