"""What the reader does to notes, each with its undoing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.context import Context
from reader.gui.language import later, tr
from reader.gui.notes.comment_editor import CommentEditor
from reader.gui.notes.links import TitleCompleter
from reader.gui.notes.unsaved import Typing, Unsaved
from reader.library.errors import LibraryError, NoteNotFound
from reader.notes.model import Color, Note
from reader.services.annotate import NoteChangedElsewhere, note_changes, restore_note
from reader.services.note_acts import change_note, delete_note, place_note
from reader.services.undo_steps import NOTHING_DONE, Done, NoteStep
from reader.text.spans import Span

_BOTH = later(
    "This note was changed in another window in the same place. Both texts are kept in it, the "
    "other one first."
)
_BACK = later("This note was deleted in another window. As you are writing on it, it is back.")


class NoteActs(QObject):
    """Edits, attaches and removes notes by the window's operations."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.library
        self._operations = context.operations
        self.keys = SelectionKeys()
        """What colours a note that has the focus; a window gives those of its own map."""
        self.unsaved = Unsaved(context.events, self, self)
        """What was typed and the library has not taken."""
        # Notes as this window last wrote them: what is shown follows a moment later.
        self._written: dict[int, Note] = {}

    def set_color(self, note: Note, color: Color) -> None:
        """Change a note's colour."""
        if color is not note.color:
            self._act(tr("Change colour"), note, lambda base: self._change(base, color=color))

    def set_tags(self, note: Note, tags: Sequence[str]) -> None:
        """Replace a note's tags."""
        if tuple(tags) != note.tags:
            name = tr("Add tag") if len(tags) > len(note.tags) else tr("Remove tag")
            self._act(name, note, lambda _: self._change(note, tags=tags))

    def complete_titles(self, editor: CommentEditor) -> None:
        """Offer titles behind `[[` while a comment is typed."""
        TitleCompleter(self._context, editor)

    def save_text(self, typing: Typing, text: str, *, quiet: bool = False) -> None:
        """Keep what has been typed so far; it stays in the window where the library refuses it."""
        self.unsaved.follow(typing, text)
        typing.asked += 1
        number = typing.asked
        self._operations.act(
            tr("Edit note"),
            lambda: self._write(typing, number, text),
            joins=number > 1,
            then=lambda: self.unsaved.take(typing),
            refused=lambda problem: self.unsaved.refuse(typing, text, problem, quiet=quiet),
        )

    def save_text_now(self, typing: Typing, text: str) -> None:
        """Keep what has been typed before this returns: the window is about to close.

        Raises:
            LibraryError: the library refused it; it stays in the window.
        """
        self.unsaved.follow(typing, text)
        typing.asked += 1
        number = typing.asked
        try:
            self._operations.act_now(
                tr("Edit note"), lambda: self._write(typing, number, text), joins=number > 1
            )
        except LibraryError as problem:
            self.unsaved.refuse(typing, text, problem, quiet=True)
            raise
        self.unsaved.take(typing)

    def remove(self, note: Note) -> None:
        """Remove a note."""
        self.unsaved.forget(note.id)
        self._act(tr("Delete note"), note, lambda base: delete_note(self._library, base))

    def attach(self, note: Note, start: int, end: int, name: str = "") -> None:
        """Put a note on another passage of its article, or confirm the one that it was moved to."""

        def place(base: Note) -> Done:
            placed, done = place_note(self._library, base, Span(start, end))
            self._remember(placed)
            return done

        self._act(name or tr("Attach note"), note, place)

    def _act(self, name: str, note: Note, do: Callable[[Note], Done]) -> None:
        def act() -> Done:
            mine = self._written.get(note.id)
            return do(mine if mine is not None and mine.modified > note.modified else note)

        self._operations.act(name, act)

    def _change(
        self, base: Note, *, color: Color | None = None, tags: Sequence[str] | None = None
    ) -> Done:
        changed, done = change_note(self._library, base, color=color, tags=tags)
        self._remember(changed)
        return done

    def _remember(self, note: Note, typing: Typing | None = None, text: str = "") -> None:
        """What was written is known as written once the library has kept it, not before."""

        def remember() -> None:
            self._written[note.id] = note
            if typing is not None:
                typing.base = replace(note, text=text)

        self._library.when_kept(remember)

    def _write(self, typing: Typing, number: int, text: str) -> Done:
        """Save a comment over what it was, beside what another window wrote meanwhile."""
        if number < typing.saved:
            return NOTHING_DONE  # the window was closing, and a later one came before it
        typing.saved = number
        base, library = typing.base, self._library
        try:
            note, done = change_note(library, base, text=text)
        except NoteChangedElsewhere as elsewhere:
            stored = elsewhere.stored
            theirs = stored.text
            if base.text and theirs.endswith(base.text):  # it was so before: go on writing there
                both = theirs.removesuffix(base.text) + text
            else:
                both = "\n\n".join(part for part in (theirs.rstrip(), text) if part.strip())
                self._context.events.message.emit(tr(_BOTH))
            note, done = change_note(library, stored, text=both)
        except NoteNotFound:
            note = restore_note(library, replace(base, text=text))
            done = Done(note_changes(note), (NoteStep(None, note),))
            self._context.events.message.emit(tr(_BACK))
        self._remember(note, typing, text)
        return done
