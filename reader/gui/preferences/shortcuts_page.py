"""The keys of every action, to be looked up and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.gui.commands.key_editor import KeyEditor
from reader.gui.preferences.page import SIDE, Page

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class ShortcutsPage(Page):
    """Holds the editor of keys, whose table scrolls and searches by itself.

    It fills the room it is given; on a low screen the page scrolls as well, so that the table
    keeps some rows.
    """

    undoable = False

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context.themes)
        self.editor = KeyEditor(window.actions_, window.context.settings)
        self._column.setContentsMargins(SIDE, 8, SIDE, 16)
        self._column.insertWidget(0, self.editor, 1)
        self._column.setStretch(1, 0)

    def look_for(self, words: str) -> int:
        """The editor lists the actions that have these words."""
        self._wanted = words
        editor = getattr(self, "editor", None)
        return editor.look_for(words) if isinstance(editor, KeyEditor) else 0

    def reset(self) -> None:
        self.editor.reset()
