"""Copy a note to another version of its article, where the passage may read otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.database import Library
from reader.library.records import ArticleRow
from reader.notes.model import AnchorState, Note
from reader.services.note_acts import make_note
from reader.services.undo_steps import Done
from reader.text.spans import Span
from reader.versions.place import Place, best_places

MOST_PLACES = 5


@dataclass(frozen=True, slots=True)
class Across:
    """Where a note may go in another article, the surest place first, with the words there."""

    note: Note
    target: ArticleRow
    places: tuple[Place, ...]
    words: tuple[str, ...]


def places_across(library: Library, note_id: int, target: int) -> Across:
    """The places at which a note may be made anew in another article.

    Raises:
        ArticleNotFound, NoteNotFound: one of them is gone.
    """
    with library.read() as unit:
        note = unit.notes.get(note_id)
        source = unit.articles.get(note.article).document.text
        article = unit.articles.get(target)
    document = article.document
    if note.state is AnchorState.ORPHANED:
        places: list[Place] = []
    else:
        passage = Span(note.anchor.start, note.anchor.end)
        places = best_places(source, passage, document.text, document.blocks, most=MOST_PLACES)
    words = tuple(place.span.of(document.text) for place in places)
    return Across(note, article.row, tuple(places), words)


def copy_note(library: Library, note: Note, target: int, span: Span) -> Done:
    """Make a note like `note` on a passage of another article; the note itself stays.

    Raises:
        ArticleNotFound, NoSuchPassage: as `annotate.add_note`.
    """
    _, done = make_note(library, target, span, color=note.color, text=note.text, tags=note.tags)
    return done
