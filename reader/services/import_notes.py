"""Bring exported notes back: to the article they were made on, at the passage they quote."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.library.database import Library, Unit
from reader.notes.anchor import make_anchor, resolve
from reader.notes.formats import read_notes
from reader.notes.model import AnchorState, ArticleReference, Note
from reader.services.changes import NO_CHANGES, Changes
from reader.services.clock import now


@dataclass(frozen=True, slots=True)
class NotesReport:
    """What became of the notes in a file.

    `homeless` names, in a sentence each, the articles that the library does not have.
    """

    added: tuple[Note, ...] = ()
    present: int = 0
    homeless: tuple[str, ...] = ()
    changes: Changes = NO_CHANGES


def import_notes(library: Library, text: str) -> NotesReport:
    """Add the notes of an export (our JSON or W3C JSON-LD); those already here are left alone.

    A note whose passage no longer stands in its article is added as an orphan, never dropped.

    Raises:
        NotesUnreadable: the text is neither of the two forms.
    """
    exported = read_notes(text)
    added: list[Note] = []
    present = 0
    homeless: list[str] = []
    with library.write() as unit:
        for one in exported:
            article = _find(unit, one.article)
            if article is None:
                count = len(one.notes)
                homeless.append(
                    f"{one.article.title or 'An untitled article'} is not in this library, so its "
                    f"{count} {'note was' if count == 1 else 'notes were'} not added."
                )
                continue
            body = unit.articles.get(article).document.text
            known = {_identity(n) for n in unit.notes.list(article)}
            for note in one.notes:
                if _identity(note) in known:
                    present += 1
                    continue
                known.add(_identity(note))
                added.append(unit.notes.add(_placed(note, article, body)))
    touched = frozenset(n.article for n in added)
    tagged = any(n.tags for n in added)
    changes = Changes(articles=touched, notes=touched, tags=tagged) if added else NO_CHANGES
    return NotesReport(tuple(added), present, tuple(homeless), changes)


def _placed(note: Note, article: int, body: str) -> Note:
    found = resolve(note.anchor, body)
    anchor = note.anchor
    if found.state is AnchorState.ANCHORED:
        anchor = make_anchor(body, found.start, found.end)
    elif found.state is AnchorState.MOVED:
        anchor = replace(anchor, start=found.start, end=found.end)
    return replace(
        note,
        id=0,
        article=article,
        anchor=anchor,
        state=found.state,
        created=note.created or now(),  # other programs may leave these out
        modified=note.modified or note.created or now(),
    )


def _identity(note: Note) -> tuple[str, str, str]:
    return note.anchor.quote, note.anchor.prefix, note.text


def _find(unit: Unit, wanted: ArticleReference) -> int | None:
    """The article that a reference means: by its bytes, else its address, else title and date."""
    if wanted.raw_hash and (found := unit.articles.find_hash(wanted.raw_hash)):
        return found[0]
    for field, value in (("url", wanted.url), ("title", wanted.title)):
        if value:
            matches = [
                row.id
                for row in unit.articles.rows(unit.articles.with_field(field, value))
                if wanted.published in (None, row.published)
            ]
            if len(matches) == 1:
                return matches[0]
    return None
