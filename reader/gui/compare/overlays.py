"""Which of an article's marks and notes are painted over the compared text."""

from __future__ import annotations

from collections.abc import Iterable

from reader.gui.compare.row_painter import Fill
from reader.gui.reading.quiet import quiet_of
from reader.gui.settings import Settings
from reader.notes.model import AnchorState
from reader.services.annotate import PlacedNote
from reader.text.marks import Mark
from reader.text.spans import Span


def wanted_marks(marks: Iterable[Mark], settings: Settings) -> list[Mark]:
    """The marks that the reader wants to see."""
    if not settings.marks_shown:
        return []
    quiet = quiet_of(settings)
    return [mark for mark in marks if not quiet.hides(mark)]


def highlights(notes: Iterable[PlacedNote]) -> list[Fill]:
    """The reader's highlights that stand in the text; no orphans."""
    return [
        Fill(Span(placed.start, placed.end), placed.note.color)
        for placed in notes
        if placed.start < placed.end and placed.state is not AnchorState.ORPHANED
    ]
