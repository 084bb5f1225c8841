"""What is like a passage and stood elsewhere before is not taken for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import AnchorState
from reader.notes.rewording import Rewording

NORTH = "The north gate: a small gate for boats that carry salt. See the plan of the north quay."
SOUTH = "The south gate: a small gate for boats that carry rope. See the plan of the south quay."
BEFORE = f"The harbour has two gates.\n\n{NORTH}\n\n{SOUTH}\n\nBoth are shut at night."
AFTER = f"The harbour has one gate.\n\n{SOUTH}\n\nIt is shut at night."


def test_a_passage_that_stood_beside_the_lost_one_is_not_it() -> None:
    at = BEFORE.index(NORTH)
    anchor = make_anchor(BEFORE, at, at + len(NORTH))
    assert resolve(anchor, AFTER, rewording=Rewording(BEFORE, AFTER)).state is AnchorState.ORPHANED
    at = BEFORE.index(SOUTH)
    kept = make_anchor(BEFORE, at, at + len(SOUTH))
    found = resolve(kept, AFTER, rewording=Rewording(BEFORE, AFTER))
    assert (found.state, AFTER[found.start : found.end]) == (AnchorState.ANCHORED, SOUTH)


def test_a_passage_that_moved_is_followed() -> None:
    at = BEFORE.index(NORTH)
    anchor = make_anchor(BEFORE, at, at + len(NORTH))
    after = BEFORE.replace(f"\n\n{NORTH}", "") + f"\n\n{NORTH}"
    found = resolve(anchor, after, rewording=Rewording(BEFORE, after))
    assert after[found.start : found.end] == NORTH


def test_a_reworded_passage_is_followed() -> None:
    at = BEFORE.index(NORTH)
    anchor = make_anchor(BEFORE, at, at + len(NORTH))
    other = NORTH.replace("a small gate", "a narrow old gate").replace("salt", "fish and salt")
    after = BEFORE.replace(NORTH, other)
    found = resolve(anchor, after, rewording=Rewording(BEFORE, after))
    assert (found.state, after[found.start : found.end]) == (AnchorState.MOVED, other)


words = st.lists(st.sampled_from(["salt", "rope", "boat", "gate"]), min_size=1, max_size=30)


@given(words, st.data())
def test_in_the_same_text_nothing_is_another(chosen: list[str], data: st.DataObject) -> None:
    text = " ".join(chosen)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    same = Rewording(text, text)
    assert not same.is_another(start, end, start, end)


@given(words, words)
def test_any_two_texts_can_be_compared(one: list[str], other: list[str]) -> None:
    before, after = " ".join(one), " ".join(other)
    rewording = Rewording(before, after)
    assert not rewording.is_another(0, 0, 0, len(before))
    assert not rewording.is_another(0, len(after), 0, len(before))
