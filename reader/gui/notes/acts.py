"""What the reader does to notes, each with its undoing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from reader.gui.context import Context
from reader.notes.model import Color, Note
from reader.services.annotate import (
    attach_note,
    edit_note,
    note_changes,
    remove_note,
    restore_note,
)
from reader.services.changes import Changes


class NoteActs(QObject):
    """Edits, attaches and removes notes by the window's operations."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = context.library
        self._operations = context.operations

    def set_color(self, note: Note, color: Color) -> None:
        """Change a note's colour."""
        if color is not note.color:
            self._run("Change colour", note, color=(note.color, color))

    def set_tags(self, note: Note, tags: Sequence[str]) -> None:
        """Replace a note's tags."""
        if tuple(tags) != note.tags:
            name = "Add tag" if len(tags) > len(note.tags) else "Remove tag"
            self._run(name, note, tags=(note.tags, tuple(tags)))

    def save_text(self, note: Note, text: str) -> None:
        """Keep what has been typed so far; `set_text` at the end makes it a step to undo."""
        self._operations.do(self._edit(note, text=text))

    def set_text(self, note: Note, before: str, text: str) -> None:
        """Change a comment; undoing gives back `before`."""
        if text != before:
            self._run("Edit note", note, text=(before, text))

    def save_text_now(self, note: Note, text: str) -> None:
        """Keep what has been typed before this returns: the window is about to close."""
        edit_note(self._library, note.id, text=text)

    def remove(self, note: Note) -> None:
        """Remove a note."""
        removed: list[Note] = []

        def do() -> Changes:
            removed.append(remove_note(self._library, note.id))
            return note_changes(removed[-1])

        def undo() -> Changes:
            return note_changes(restore_note(self._library, removed[-1]))

        self._operations.run("Delete note", do, undo)

    def attach(self, note: Note, start: int, end: int) -> None:
        """Put a note on another passage of its article, or confirm the one that it was moved to."""

        def do() -> Changes:
            return note_changes(attach_note(self._library, note.id, start, end))

        def undo() -> Changes:
            # The words that it used to stand on may be gone, so that no passage can be named.
            remove_note(self._library, note.id)
            return note_changes(restore_note(self._library, note))

        self._operations.run("Attach note", do, undo)

    def _run(
        self,
        name: str,
        note: Note,
        *,
        text: tuple[str, str] | None = None,
        color: tuple[Color, Color] | None = None,
        tags: tuple[tuple[str, ...], tuple[str, ...]] | None = None,
    ) -> None:
        def step(side: int) -> Callable[[], Changes]:
            return self._edit(
                note,
                text=None if text is None else text[side],
                color=None if color is None else color[side],
                tags=None if tags is None else tags[side],
            )

        self._operations.run(name, step(1), step(0))

    def _edit(
        self,
        note: Note,
        *,
        text: str | None = None,
        color: Color | None = None,
        tags: tuple[str, ...] | None = None,
    ) -> Callable[[], Changes]:
        def act() -> Changes:
            edited = edit_note(self._library, note.id, text=text, color=color, tags=tags)
            return note_changes(edited) | Changes(tags=tags is not None)

        return act
