"""Two changes of one note are kept both or refused, never half."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.merge import merge_tags, merge_texts

WORDS = st.text(alphabet="ab é😀\n", max_size=12)


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        ("one two three", "one two three!", "one two three!"),
        ("ONE two three", "one two THREE", "ONE two THREE"),
        ("one two three, mine", "one two three, theirs", None),
        ("", "one two three four", None),
        ("one three", "one two three four", "one three four"),
        ("same", "same", "same"),
    ],
)
def test_changes_in_different_places_are_both_kept(
    mine: str, theirs: str, merged: str | None
) -> None:
    assert merge_texts("one two three", mine, theirs) == merged
    assert merge_texts("one two three", theirs, mine) == merged


@given(WORDS, WORDS)
def test_a_text_that_only_one_changed_is_that_one(base: str, changed: str) -> None:
    assert merge_texts(base, changed, base) == changed
    assert merge_texts(base, base, changed) == changed


@given(WORDS, WORDS, WORDS, WORDS, WORDS)
def test_what_both_put_in_is_there(start: str, middle: str, end: str, one: str, other: str) -> None:
    base = f"{start}<{middle}>{end}"
    mine, theirs = f"{start}{one}<{middle}>{end}", f"{start}<{middle}>{other}{end}"
    merged = merge_texts(base, mine, theirs)
    assert merged in (None, f"{start}{one}<{middle}>{other}{end}")
    assert merge_texts(base, theirs, mine) == merged


def test_tags_are_merged() -> None:
    assert merge_tags(("a", "b"), ("a", "c"), ("b", "A", "d")) == ("A", "d", "c")
    assert merge_tags((), ("x",), ("X",)) == ("X",)
