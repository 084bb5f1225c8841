from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.document import Block, BlockKind
from reader.text.sentences import sentences


@pytest.mark.parametrize(
    "parts",
    [
        ["He met Mr. Holm on Dec. 5.", "The U.S. said no.", "The U.S. Navy sailed."],
        ["It rose 3.5 percent.", "“Why?” he asked.", "“Never!” Holm said.", "“Go.”", "Then left."],
        ["J. K. Brandt wrote it.", "At 5 p.m. Monday he left."],
        ["Acme Inc. said so.", "It was Acme Inc.", "The end."],
        ["Is it so?", "Yes.", "(He left.)", "Then… he went.", "He stopped...", "Nothing."],
        ["She spoke to Gen. Lee et al. in 2010.", "No. 7 was missing."],
        ['He asked, "Is it?"', "The answer was no."],
        ["Vitamin C.", "It is good."],
        ["1. The first of all.", "2. The second."],
        ["Robert E. Holm, the mayor, left.", "His office did not."],
        ["She has a Ph.D. in law.", "He has none."],
        ["Prices fell to $4.", "What now?!", "Nobody knew."],
    ],
)
def test_ends_sentences_at_full_stops_that_end_them(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [span.of(text) for span in sentences(text)] == parts


def test_cuts_scripts_without_spaces_at_their_own_full_stop() -> None:
    text = "这是一句。那是一句！"
    assert [span.of(text) for span in sentences(text)] == ["这是一句。", "那是一句！"]


def test_blocks_and_blank_lines_bound_sentences() -> None:
    text = "A heading\n\none sentence that\ngoes on"
    assert [span.of(text) for span in sentences(text)] == [
        "A heading",
        "one sentence that\ngoes on",
    ]
    blocks = (Block(BlockKind.PARAGRAPH, 0, 9), Block(BlockKind.PARAGRAPH, 11, len(text)))
    assert sentences(text, blocks) == sentences(text)


@given(st.text(alphabet=st.sampled_from("aB1 .!?\n”“\"'(),…。é😀"), max_size=120))
def test_every_character_lies_in_exactly_one_sentence(text: str) -> None:
    spans = sentences(text)
    covered = [0] * len(text)
    for span in spans:
        assert len(span) > 0
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        for at in range(span.start, span.end):
            covered[at] += 1
    assert spans == sorted(spans)
    for char, times in zip(text, covered, strict=True):
        assert times == 1 or (times == 0 and char.isspace())
