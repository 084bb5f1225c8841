"""Find notes of the whole library: searched, chosen, sorted; numbers first, rows as they show."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.database import Library
from reader.library.records import NoteCounts, NoteQuery, NoteRow


def find_notes(library: Library, query: NoteQuery | None = None) -> list[int]:
    """The notes that a query finds, by number, in its order; those in the trash are left out."""
    with library.read() as unit:
        return list(unit.notes.find(query or NoteQuery()))


def note_rows(library: Library, notes: Sequence[int]) -> list[NoteRow]:
    """These notes as lists show them, in this order; numbers that are none are left out."""
    with library.read() as unit:
        return list(unit.notes.rows(notes))


def note_counts(library: Library) -> NoteCounts:
    """How many notes there are: all, by colour, by state, by tag."""
    with library.read() as unit:
        return unit.notes.counts()
