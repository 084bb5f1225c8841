"""Notes of the whole library: chosen by words, colour, tag, article, date and state; sorted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from reader.library.database import Library
from reader.library.records import NoteQuery, NoteSort
from reader.notes.model import AnchorState, Color
from reader.services import annotate, organise
from reader.services.find_notes import find_notes, note_counts, note_rows
from tests.services.conftest import FERRY, OTHER, add


@pytest.fixture
def made(library: Library) -> Sequence[int]:
    ferry, other = add(library, FERRY, OTHER)
    notes = [
        annotate.add_note_by_quote(
            library, other, "48,000 tonnes", color=Color.RED, tags=["Count"], text="so many"
        ),
        annotate.add_note_by_quote(library, ferry, "the pilots", color=Color.BLUE, text=" "),
        annotate.add_note_by_quote(library, ferry, "ninety years", tags=["count", "old"]),
    ]
    moments = ("2026-01-05T08:00:00.000Z", "2026-02-01T00:00:00.000Z", "2025-12-31T23:59:59.999Z")
    states = (AnchorState.ANCHORED, AnchorState.ORPHANED, AnchorState.MOVED)
    for note, moment, state in zip(notes, moments, states, strict=True):
        annotate.restore_note(library, replace(note, modified=moment, state=state))
    return [note.id for note in notes]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (NoteQuery(), "2 1 0"),
        (NoteQuery(words="ton"), "0"),
        (NoteQuery(words="so many"), "0"),
        (NoteQuery(words='"'), "2 1 0"),
        (NoteQuery(colors=frozenset({Color.RED, Color.BLUE})), "1 0"),
        (NoteQuery(tags=("COUNT",)), "2 0"),
        (NoteQuery(tags=("count", "old")), "2"),
        (NoteQuery(articles=(2,)), "0"),
        (NoteQuery(states=frozenset({AnchorState.ORPHANED, AnchorState.MOVED})), "2 1"),
        (NoteQuery(since="2026"), "1 0"),
        (NoteQuery(until="2026-01"), "2 0"),
        (NoteQuery(since="2026-01-05", until="2026-01-05"), "0"),
        (NoteQuery(since="2026-01-05T08:00:00.001Z"), "1"),
        (NoteQuery(commented=True), "0"),
        (NoteQuery(commented=False), "2 1"),
        (NoteQuery(lost_first=True), "1 2 0"),
        (NoteQuery(sort=NoteSort.MODIFIED), "2 0 1"),
        (NoteQuery(sort=NoteSort.MODIFIED, descending=True), "1 0 2"),
        (NoteQuery(sort=NoteSort.CREATED), "0 1 2"),
        (NoteQuery(sort=NoteSort.TITLE, descending=True), "0 2 1"),
        (NoteQuery(sort=NoteSort.COLOR), "2 0 1"),
        (NoteQuery(words="count", colors=frozenset({Color.YELLOW})), "2"),
        (NoteQuery(words="zebra"), ""),
    ],
)
def test_notes_are_found(
    library: Library, made: Sequence[int], query: NoteQuery, found: str
) -> None:
    assert [str(made.index(note)) for note in find_notes(library, query)] == found.split()


def test_rows_come_as_asked_with_their_articles(library: Library, made: Sequence[int]) -> None:
    rows = note_rows(library, [made[2], 99, made[0]])
    assert [row.note.id for row in rows] == [made[2], made[0]]
    assert rows[1].title == "Orchard growers count a record harvest"
    assert rows[0].published == "2025-03-03"
    assert rows[0].note.tags == ("count", "old")


def test_what_lies_in_the_trash_is_neither_found_nor_counted(
    library: Library, made: Sequence[int]
) -> None:
    counts = note_counts(library)
    assert (counts.all, counts.colors[Color.RED], counts.states[AnchorState.MOVED]) == (3, 1, 1)
    assert [(label.lower(), many) for label, many in counts.tags] == [("count", 2), ("old", 1)]
    organise.trash(library, [2])
    assert find_notes(library) == [made[2], made[1]]
    counts = note_counts(library)
    assert (counts.all, counts.colors[Color.RED]) == (2, 0)
    assert [label for label, _ in counts.tags] == ["count", "old"]
