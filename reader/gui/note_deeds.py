"""What the Notes menu does beyond highlighting: the ends of passages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class NoteDeeds:
    """One method for each of these actions of the Notes menu."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {
            "end-later": partial(self.move_end, start=False, by=1),
            "end-earlier": partial(self.move_end, start=False, by=-1),
            "start-later": partial(self.move_end, start=True, by=1),
            "start-earlier": partial(self.move_end, start=True, by=-1),
        }

    def move_end(self, *, start: bool, by: int) -> None:
        """Make the current note's passage longer or shorter by a word."""
        if not self._window.reading.ends.move(start=start, by=by):
            self._window.context.events.message.emit(
                "Click a highlight, or go to its note, to change which words it is on."
            )
