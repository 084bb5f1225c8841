"""What the window does about its actions: the palette, the keys, and changing them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.gui.actions import COMPARE, TABLE, shown_keys
from reader.gui.commands.retelling import Retelling
from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.language import tr

if TYPE_CHECKING:
    from reader.gui.commands.palette import Entry, Palette
    from reader.gui.main_window import MainWindow

_NOT_OFFERED = {"palette", "escape"}


class CommandRoom:
    """One method for each action that is about actions.

    What it shows is loaded when it is first asked for: the window itself starts without.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._palette: Palette | None = None
        self._retelling: Retelling | None = None

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {"palette": self.palette, "keys": self.keys, "edit-keys": self.edit_keys}

    @property
    def retelling(self) -> Retelling:
        """Says the keys of now where texts name the usual ones."""
        if self._retelling is None:
            self._retelling = Retelling(self._window.actions_.keymap, self._window)
        return self._retelling

    def follow_keys(self) -> None:
        """Let everything in the window name its keys as they are, now and when they change."""
        window = self._window
        window.actions_.keymap.changed.connect(self.retell)
        window.actions_.keymap.changed.connect(self._give_keys)
        window.reading.article_shown.connect(lambda _: self._retell_if_changed())
        window.compare.opened.connect(lambda *_: self._retell_if_changed())
        self._retell_if_changed()
        self._give_keys()

    def _give_keys(self) -> None:
        """What selected words and notes answer to follows the table as well."""
        window, keys = self._window, SelectionKeys(self._window.actions_.keymap)
        window.reading.text.keys = window.compare.area.keys = keys
        window.notes.set_keys(keys)
        window.all_notes.set_keys(keys)
        window.cleaning.set_key(shown_keys(window.actions_.keymap.keys("take-out")[:1]))
        window.reading.selection.bar.set_keys(keys)

    def retell(self) -> None:
        """Say the keys of now in the tips, and in the search field."""
        window = self._window
        self.retelling.tips(window.findChildren(QWidget), window.compare)
        window.toolbar.search.set_hint(shown_keys(window.actions_.keymap.keys("search")[:1]))

    def _retell_if_changed(self) -> None:
        if self.retelling.is_needed:
            self.retell()

    @property
    def shown(self) -> Palette | None:
        """The palette, once it was asked for."""
        return self._palette

    def palette(self) -> None:
        """Offer every action that can be done now."""
        if self._palette is None:
            from reader.gui.commands.palette import Palette

            context = self._window.context
            self._palette = Palette(context.themes, context.settings, self._window.whole)
        if self._palette.isVisible():
            self._palette.leave()
        else:
            self._palette.ask(self.entries())

    def entries(self) -> list[Entry]:
        """Every action that is enabled, in the order of the table; the room's own come first."""
        from reader.gui.commands.key_table import place_of
        from reader.gui.commands.more_entries import more_entries
        from reader.gui.commands.palette import Entry

        window = self._window
        actions = window.actions_
        here: list[Entry] = []
        rest: list[Entry] = []
        deeds = window.compare.deeds() if window.comparing else {}
        for spec in TABLE:
            words, place = tr(spec.text), place_of(spec)
            keys = shown_keys(actions.keymap.keys(spec.name))
            also = (spec.text, spec.name, f"{place} {words}")
            if spec.room == COMPARE and spec.name in deeds:
                here.append(Entry(spec.name, words, place, keys, deeds[spec.name], also=also))
            elif spec.name in actions and spec.name not in _NOT_OFFERED:
                action = actions[spec.name]
                if action.isEnabled():
                    words = action.text().replace("&", "")
                    on = action.isCheckable() and action.isChecked()
                    rest.append(Entry(spec.name, words, place, keys, action.trigger, on, also))
        return here + rest + more_entries(window)

    def keys(self) -> None:
        """Show all keys."""
        from reader.gui.help import KeysDialog

        dialog = KeysDialog(self._window.actions_, self._window)
        dialog.change_requested.connect(self.edit_keys)
        dialog.open()

    def edit_keys(self) -> None:
        """Let the reader change the keys."""
        self._window.deeds.preferences.open("shortcuts")
