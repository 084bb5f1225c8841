"""What the window does about its actions: the palette, the keys, and changing them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout

from reader.gui.actions import COMPARE, TABLE, shown_keys
from reader.gui.commands.key_editor import KeyEditor
from reader.gui.commands.key_table import place_of
from reader.gui.commands.palette import Entry, Palette
from reader.gui.help import KeysDialog
from reader.gui.language import tr

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_NOT_OFFERED = {"palette", "escape"}


class CommandRoom:
    """One method for each action that is about actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._palette: Palette | None = None

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {"palette": self.palette, "keys": self.keys, "edit-keys": self.edit_keys}

    def palette(self) -> None:
        """Offer every action that can be done now."""
        if self._palette is None:
            context = self._window.context
            over = self._window.whole
            self._palette = Palette(context.themes, context.settings, over)
        if self._palette.isVisible():
            self._palette.leave()
        else:
            self._palette.ask(self.entries())

    def entries(self) -> list[Entry]:
        """Every action that is enabled, in the order of the table; the room's own come first."""
        window = self._window
        actions = window.actions_
        here: list[Entry] = []
        rest: list[Entry] = []
        deeds = window.compare.deeds() if window.comparing else {}
        for spec in TABLE:
            keys = shown_keys(actions.keymap.keys(spec.name))
            place = place_of(spec)
            also = (spec.text, spec.name, f"{place} {tr(spec.text)}")
            if spec.room == COMPARE and spec.name in deeds:
                here.append(
                    Entry(spec.name, tr(spec.text), place, keys, deeds[spec.name], also=also)
                )
            elif spec.name in actions and spec.name not in _NOT_OFFERED:
                action = actions[spec.name]
                if action.isEnabled():
                    words = action.text().replace("&", "")
                    on = action.isCheckable() and action.isChecked()
                    rest.append(Entry(spec.name, words, place, keys, action.trigger, on, also))
        return here + rest

    def keys(self) -> None:
        """Show all keys."""
        dialog = KeysDialog(self._window.actions_, self._window)
        dialog.change_requested.connect(self.edit_keys)
        dialog.open()

    def edit_keys(self) -> None:
        """Let the reader change the keys."""
        window = self._window
        dialog = QDialog(window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Change keys"))
        dialog.resize(min(820, window.width() - 40), min(620, window.height() - 40))
        editor = KeyEditor(window.actions_, window.context.settings)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        for button in buttons.findChildren(QPushButton):  # Enter belongs to the field and the table
            button.setAutoDefault(False)
            button.setDefault(False)
        editor.foot.addWidget(buttons)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(20, 20, 20, 16)
        column.addWidget(editor)
        dialog.open()
        editor.search.setFocus(Qt.FocusReason.OtherFocusReason)
