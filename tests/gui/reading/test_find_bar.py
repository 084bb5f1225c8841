from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.reading.find_bar import MOST_HITS, find_all


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The quay. THE QUAY.", "the quay", ["The quay", "THE QUAY"]),
        ("the\n\nquay", " the quay ", ["the\n\nquay"]),
        ("it’s “so”", 'it\'s "so"', ["it’s “so”"]),
        ("1990–1998", "1990-1998", ["1990–1998"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("🌊🌊 tide", "tide", ["tide"]),
        ("anything", "   ", []),
    ],
)
def test_words_are_found_as_they_may_be_printed(text: str, words: str, found: list[str]) -> None:
    assert [hit.of(text) for hit in find_all(text, words)] == found


@given(st.text(max_size=60), st.text(max_size=6))
def test_any_words_can_be_looked_for(text: str, words: str) -> None:
    for hit in find_all(text, words):
        assert 0 <= hit.start < hit.end <= len(text)


@given(
    st.text(max_size=20),
    st.text(alphabet="abc äé🌊漢", min_size=1, max_size=5),
    st.text(max_size=20),
)
def test_what_stands_there_is_found(before: str, words: str, after: str) -> None:
    assert not words.strip() or find_all(before + words + after, words)


def test_finds_are_bounded() -> None:
    assert len(find_all("a" * (MOST_HITS + 10), "a")) == MOST_HITS
