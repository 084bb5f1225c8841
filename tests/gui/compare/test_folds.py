from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.compare.folds import folds


def test_leaves_a_row_beside_each_difference() -> None:
    rows = [False] * 5 + [True] + [False] * 5
    assert folds(rows) == {0: 3, 7: 10}


def test_short_stretches_and_texts_without_a_difference_are_not_folded() -> None:
    assert folds([True, False, False, False, False, True]) == {}
    assert folds([False] * 40) == {}


def test_what_the_reader_opened_stays_open() -> None:
    rows = [False] * 5 + [True] + [False] * 5
    assert folds(rows, {7}) == {0: 3}


@given(st.lists(st.booleans(), max_size=60))
def test_folds_hold_no_difference_and_do_not_overlap(rows: list[bool]) -> None:
    seen = -1
    for first, last in folds(rows).items():
        assert seen < first < last < len(rows)
        assert not any(rows[first : last + 1])
        seen = last
