"""Names become labels of words; labels of words become names again."""

from __future__ import annotations

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from training.names.corpus import Example, Masked, Name, without_overlaps
from training.names.labels import IGNORED, KINDS, LABELS, label_index
from training.names.trimming import trim
from training.names.word_labels import decode, word_labels


def words_of(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(r"\w+|[^\w\s]", text)]


def test_labels_begin_and_continue_a_name() -> None:
    labels = word_labels(words_of("Ada Lund of Orrin"), [Name(0, 8, "person")], [])
    assert [LABELS[i] for i in labels] == ["B-person", "I-person", "O", "O"]


def test_two_names_side_by_side_both_begin() -> None:
    names = [Name(0, 3, "place"), Name(4, 8, "place")]
    assert [LABELS[i] for i in word_labels([(0, 3), (4, 8)], names, [])] == ["B-place", "B-place"]


def test_masked_words_are_ignored_but_names_stay() -> None:
    labels = word_labels([(0, 3), (4, 8)], [Name(0, 3, "law")], [Masked(0, 8)])
    assert labels == [label_index("law", first=True), IGNORED]


def test_a_word_mostly_outside_does_not_belong() -> None:
    assert word_labels([(0, 10)], [Name(8, 10, "place")], []) == [0]


@given(st.lists(st.sampled_from(["O", *KINDS]), min_size=1, max_size=12), st.data())
def test_decoding_gives_back_what_was_labelled(kinds: list[str], data: st.DataObject) -> None:
    words = [(4 * i, 4 * i + 3) for i in range(len(kinds))]
    names = []
    at = 0
    while at < len(kinds):
        length = 1 if kinds[at] == "O" else data.draw(st.integers(1, len(kinds) - at))
        if kinds[at] != "O":
            names.append(Name(words[at][0], words[at + length - 1][1], kinds[at]))
        at += length
    scores = np.full((len(words), len(LABELS)), 0.01, np.float32)
    scores[np.arange(len(words)), word_labels(words, names, [])] = 0.9
    assert [scored.name for scored in decode(words, scores)] == names


def test_decoding_opens_no_name_in_its_middle() -> None:
    scores = np.full((1, len(LABELS)), 0.01, np.float32)
    scores[0, label_index("person", first=False)] = 0.9
    scores[0, 0] = 0.05
    assert decode([(0, 3)], scores) == []


def test_trims_titles_articles_and_possessives() -> None:
    def trimmed(text: str, kind: str) -> str:
        name = trim(text, Name(0, len(text), kind))
        assert name is not None
        return text[name.start : name.end]

    assert trimmed("Prime Minister Ada Lund's", "person") == "Ada Lund"
    assert trimmed("the Orrin Foundation,", "organization") == "Orrin Foundation"
    assert trimmed("The Long Road", "work") == "The Long Road"
    assert trimmed("Mr. ", "person") == "Mr."
    assert trim("“", Name(0, 1, "work")) is None


def test_overlapping_names_leave_the_longer_one() -> None:
    names = [Name(4, 8, "place"), Name(0, 8, "organization"), Name(9, 10, "law")]
    assert without_overlaps(names) == (names[1], names[2])
    assert Example("s", "t").names == ()
