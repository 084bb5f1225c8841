"""Find notes of the whole library: searched, chosen, sorted; numbers first, rows as they show."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.database import Library
from reader.library.records import NoteCounts, NoteQuery, NoteRow
from reader.services.waiting import as_row


def find_notes(library: Library, query: NoteQuery | None = None) -> list[int]:
    """The notes that a query finds, by number, in its order; those in the trash are left out.

    One that waits for its article has a number below 0.
    """
    asked = query or NoteQuery()
    with library.read() as unit:
        if asked.waiting:
            return [-number for number in unit.waiting.find(asked)]
        return list(unit.notes.find(asked))


def note_rows(library: Library, notes: Sequence[int]) -> list[NoteRow]:
    """These notes as lists show them, in this order; numbers that are none are left out."""
    with library.read() as unit:
        rows = {row.note.id: row for row in unit.notes.rows([n for n in notes if n > 0])}
        below = [-number for number in notes if number < 0]
        rows |= {-one.id: as_row(one) for one in (unit.waiting.many(below) if below else ())}
        return [rows[number] for number in notes if number in rows]


def note_counts(library: Library) -> NoteCounts:
    """How many notes there are: all, by colour, by state, by tag."""
    with library.read() as unit:
        return unit.notes.counts()
