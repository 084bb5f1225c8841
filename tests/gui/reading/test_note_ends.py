"""The ends of a note's passage: dragged, moved by keys, undone; and highlights over each other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.note_ends import Handle
from reader.gui.reading.note_lanes import LANES, lanes
from reader.gui.reading.view import ReadingView
from reader.gui.reading.word_edges import nearest_edge, stepped
from reader.notes.model import Note
from reader.services.annotate import add_note
from reader.services.changes import Changes

from .driving import click, notes, painted, show, span

OWNS = "which owns the land"


@pytest.fixture
def note(qtbot: QtBot, view: ReadingView, context: Context, article: int) -> Note:
    where = span(OWNS)
    made = add_note(context.library, article, where.start, where.end)
    show(qtbot, view, article)
    qtbot.waitUntil(lambda: painted(view, Layer.NOTE) == [OWNS])
    return made


def quote(context: Context) -> str:
    (note,) = notes(context)
    return note.anchor.quote


def drag(qtbot: QtBot, view: ReadingView, handle: Handle, words: str, *, to_end: bool) -> None:
    """Take a handle and let it go at the beginning or end of some words."""
    rect = view.text.rect_of(span(words))
    place = QPoint(rect.right() if to_end else rect.left(), rect.center().y())
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(handle, button, pos=handle.rect().center())
    handle.dragged.emit(place, False)  # the offscreen pointer bears no buttons
    qtbot.mouseRelease(handle, button, pos=handle.rect().center())


def test_a_click_on_a_highlight_shows_its_ends_and_a_click_beside_hides_them(
    qtbot: QtBot, view: ReadingView, note: Note
) -> None:
    assert view.ends.start.isHidden()
    click(qtbot, view, span("owns the"))
    assert view.ends.start.isVisible()
    assert view.ends.end.isVisible()
    start, end = view.ends.start.geometry(), view.ends.end.geometry()
    assert (start.top(), start.left()) < (end.top(), end.left())
    click(qtbot, view, span("nothing but the weather"))
    assert view.ends.start.isHidden()


def test_an_end_is_dragged_to_the_edge_of_a_word_and_back_by_undo(
    qtbot: QtBot, view: ReadingView, note: Note, context: Context
) -> None:
    view.ends.take(note.id)
    drag(qtbot, view, view.ends.end, "is silent", to_end=True)
    qtbot.waitUntil(lambda: quote(context) == "which owns the land, is silent")
    qtbot.waitUntil(lambda: painted(view, Layer.NOTE) == ["which owns the land, is silent"])
    drag(qtbot, view, view.ends.start, "Tide Office", to_end=False)
    wanted = "Tide Office, which owns the land, is silent"
    qtbot.waitUntil(lambda: painted(view, Layer.NOTE) == [wanted])
    for before in ("which owns the land, is silent", OWNS):
        context.operations.undo()
        qtbot.waitUntil(lambda before=before: painted(view, Layer.NOTE) == [before])


def test_an_end_is_never_dragged_over_the_other(
    qtbot: QtBot, view: ReadingView, note: Note, context: Context
) -> None:
    view.ends.take(note.id)
    drag(qtbot, view, view.ends.end, "Mara Ellison", to_end=True)
    assert quote(context) == OWNS


def test_keys_move_the_ends_by_words(
    qtbot: QtBot, view: ReadingView, note: Note, context: Context
) -> None:
    assert not view.ends.move(start=False, by=1)  # no note is current
    view.ends.take(note.id)
    for start, by, expected in (
        (False, 1, "which owns the land, is"),
        (False, -1, OWNS),
        (True, -1, "Office, which owns the land"),
        (True, 2, "owns the land"),
        (False, -3, "owns the land"),  # nothing would be left
    ):
        assert view.ends.move(start=start, by=by)
        qtbot.waitUntil(lambda expected=expected: painted(view, Layer.NOTE) == [expected])
    assert quote(context) == "owns the land"


def test_quick_presses_of_a_key_all_count(
    qtbot: QtBot, view: ReadingView, note: Note, context: Context
) -> None:
    view.ends.take(note.id)
    for _ in range(3):
        view.ends.move(start=True, by=-1)
    qtbot.waitUntil(lambda: quote(context) == f"The Tide Office, {OWNS}")


def test_a_note_of_another_version_has_no_ends_here(
    qtbot: QtBot, view: ReadingView, note: Note, context: Context
) -> None:
    view.ends.take(note.id + 1)
    assert view.ends.note is None
    assert view.ends.start.isHidden()


def test_overlapping_highlights_each_have_a_line(
    qtbot: QtBot, view: ReadingView, note: Note, context: Context, article: int
) -> None:
    inner = span("owns")
    add_note(context.library, article, inner.start, inner.end)
    context.events.changed.emit(Changes(notes=frozenset({article})))
    qtbot.waitUntil(lambda: painted(view, Layer.NOTE) == [OWNS, "owns"])
    block = view.text.document().findBlock(view.text.places.to_position(inner.start))
    placed = view.text.painter.placed(block, view.text.places)
    lines = [(s, boxes) for s, boxes in placed if s.layer is Layer.NOTE and s.fill is None]
    assert len(lines) == 2
    assert lines[0][1][0].top() != lines[1][1][0].top()


@dataclass(frozen=True)
class _At:
    start: int
    end: int


spans = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda t: _At(t[0], t[0] + t[1])),
    max_size=12,
)


@given(spans)
def test_those_that_overlap_have_lanes_and_no_others(made: list[_At]) -> None:
    found = lanes(made)
    overlap = {
        n
        for a, b in combinations(range(len(made)), 2)
        if made[a].start < made[b].end and made[b].start < made[a].end
        for n in (a, b)
    }
    assert set(found) == overlap
    assert all(0 <= lane < LANES for lane in found.values())


def test_two_that_overlap_are_in_two_lanes() -> None:
    assert set(lanes([_At(0, 10), _At(5, 20), _At(8, 9)]).values()) == {0, 1, 2}


@given(st.text(max_size=80), st.integers(0, 80), st.booleans(), st.integers(-3, 3))
def test_edges_stay_in_the_text_and_go_the_way_they_are_sent(
    text: str, at: int, starts: bool, by: int
) -> None:
    at = min(at, len(text))
    there = stepped(text, at, by, starts=starts)
    assert 0 <= there <= len(text)
    assert there >= at if by > 0 else there <= at
    assert 0 <= nearest_edge(text, at, starts=starts) <= len(text)


def test_scripts_without_spaces_go_by_their_characters() -> None:
    assert stepped("港口管理局", 2, 1, starts=False) == 3
    assert stepped("港口管理局", 2, -1, starts=False) == 1
