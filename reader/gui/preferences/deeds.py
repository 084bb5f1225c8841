"""Opening the preferences from menu, keys and other rooms."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.preferences.window import PreferencesWindow


class PreferencesDeeds:
    """Keeps the one window of the preferences; it is made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._made: PreferencesWindow | None = None

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {"preferences": self.open}

    def open(self, page: str = "") -> None:
        """Show the preferences, at the page of that name or as they were left."""
        if self._made is None:
            # Its pages are many widgets: the window itself starts without them.
            from reader.gui.preferences.window import PreferencesWindow

            self._made = PreferencesWindow(self._window)
        self._made.open_page(page)
