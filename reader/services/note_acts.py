"""What the reader does to notes, each with the steps by which it is undone, also after a restart.

`base` is always the note as the reader last saw it: what another window changed is never
overwritten (see `annotate`).
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.database import Library
from reader.notes.model import Color, Note
from reader.services import annotate
from reader.services.changes import Changes
from reader.services.undo_steps import NOTHING_DONE, Done, NoteStep
from reader.text.spans import Span


def make_note(
    library: Library,
    article: int,
    span: Span,
    *,
    color: Color = Color.YELLOW,
    text: str = "",
    tags: Sequence[str] = (),
) -> tuple[Note, Done]:
    """Mark a passage; the note that was made, and how it is taken back.

    Raises:
        ArticleNotFound, NoSuchPassage: as `annotate.add_note`.
    """
    note = annotate.add_note(
        library, article, span.start, span.end, text=text, color=color, tags=tags
    )
    return note, Done(annotate.note_changes(note), (NoteStep(None, note),))


def change_note(
    library: Library,
    base: Note,
    *,
    text: str | None = None,
    color: Color | None = None,
    tags: Sequence[str] | None = None,
) -> tuple[Note, Done]:
    """Change what is given of a note; the note as it is now, and how it becomes what it was.

    Raises:
        NoteNotFound, NoteChangedElsewhere: as `annotate.edit_note`.
    """
    before = _stored(library, base.id)
    after = annotate.edit_note(library, base.id, text=text, color=color, tags=tags, base=base)
    if before is None or before == after:
        return after, NOTHING_DONE
    changes = annotate.note_changes(after) | Changes(tags=tags is not None)
    return after, Done(changes, (NoteStep(before, after),))


def place_note(library: Library, base: Note, span: Span) -> tuple[Note, Done]:
    """Put a note on another passage, or make its passage longer or shorter.

    Raises:
        NoteNotFound, NoSuchPassage, NoteChangedElsewhere: as `annotate.attach_note`.
    """
    before = _stored(library, base.id)
    after = annotate.attach_note(library, base.id, span.start, span.end, base=base)
    if before is None or (before.anchor, before.state) == (after.anchor, after.state):
        return after, NOTHING_DONE
    return after, Done(annotate.note_changes(after), (NoteStep(before, after),))


def delete_note(library: Library, base: Note) -> Done:
    """Remove a note.

    Raises:
        NoteNotFound, NoteChangedElsewhere: as `annotate.remove_note`.
    """
    removed = annotate.remove_note(library, base.id, base=base)
    return Done(annotate.note_changes(removed), (NoteStep(removed, None),))


def _stored(library: Library, note: int) -> Note | None:
    with library.read() as unit:
        found = unit.notes.many([note])
    return found[0] if found else None
