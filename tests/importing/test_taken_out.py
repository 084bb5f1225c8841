from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.taken_out import READER, take_out, texts_of
from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind, Document, Removed
from reader.text.spans import Span
from reader.text.tokens import words

QUAY = """The quay at Selmouth

The council has let the quay to a circus for the summer, said Orla Finch. It pays $400 a night.

Read more: ten things to do in Selmouth

Nobody asked the gulls. The gulls, (who were there first) moved to the bank's roof.

It pays $400 a night.
"""


def document_of(*blocks: str, removed: tuple[Removed, ...] = ()) -> Document:
    made, at = [], 0
    for text in blocks:
        made.append(Block(BlockKind.PARAGRAPH, at, at + len(text)))
        at += len(text) + len(BLOCK_SEPARATOR)
    return Document(BLOCK_SEPARATOR.join(blocks), tuple(made), title="A", removed=removed)


def span(document: Document, text: str) -> Span:
    at = document.text.index(text)
    return Span(at, at + len(text))


def check(document: Document) -> None:
    parts = [document.text[block.start : block.end] for block in document.blocks]
    assert document.text == BLOCK_SEPARATOR.join(parts)
    assert all(part.strip() for part in parts)
    assert all(0 <= out.at <= len(document.text) for out in document.removed)
    assert all(a.at <= b.at for a, b in pairwise(document.removed))


def test_a_paragraph_leaves_for_the_readers_reason() -> None:
    before = read_document(QUAY.encode())
    whole = "Nobody asked the gulls. The gulls, (who were there first) moved to the bank's roof."
    assert texts_of(before, span(before, whole)) == (whole,)
    after = read_document(QUAY.encode(), drop=[whole])
    check(after)
    assert whole not in after.text
    assert [(out.text, out.reason) for out in after.removed if out.reason == READER] == [
        (whole, READER)
    ]
    assert len(after.blocks) == len(before.blocks) - 1


def test_white_space_does_not_tell_blocks_apart() -> None:
    before = document_of("One two.", "Three  four.")
    after = take_out(before, ["One\ntwo."])
    assert after.text == "Three  four."
    assert after.removed == (Removed("One two.", READER, 0),)


@pytest.mark.parametrize(
    ("passage", "left"),
    [
        ("said Orla Finch", "The quay is let,. It pays."),
        (", said Orla Finch", "The quay is let. It pays."),
        ("The quay is let", ", said Orla Finch. It pays."),
        ("It pays.", "The quay is let, said Orla Finch."),
    ],
)
def test_a_passage_is_cut_out_of_its_paragraph(passage: str, left: str) -> None:
    before = document_of("The quay is let, said Orla Finch. It pays.", "And so on.")
    (text,) = texts_of(before, span(before, passage))
    after = take_out(before, [text])
    check(after)
    assert after.text == f"{left}{BLOCK_SEPARATOR}And so on."


def test_a_passage_is_taken_in_whole_words() -> None:
    before = document_of("The gulls moved on.", "The end.")
    assert texts_of(before, Span(5, 11)) == ("gulls moved",)
    assert texts_of(before, Span(3, 4)) == ()


def test_words_that_stand_more_than_once_are_widened_until_they_do_not() -> None:
    before = document_of("Ada came. Bo saw Ada.", "Ada left.", "Cy and Di. Cy and Di.")
    assert texts_of(before, Span(0, 3)) == ("Ada came.",)
    cy = before.text.index("Cy")
    assert texts_of(before, Span(cy, cy + 2)) == ("Cy and Di. Cy and Di.",)


def test_a_passage_over_blocks_is_one_text_for_each() -> None:
    before = document_of("One two three.", "Four.", "Five six.")
    texts = texts_of(before, Span(4, before.text.index("six") - 1))
    assert texts == ("two three.", "Four.", "Five")
    after = take_out(before, texts)
    check(after)
    assert after.text == "One\n\nsix."
    assert [out.text for out in after.removed] == list(texts)


def test_a_passage_of_what_a_passage_left_is_found() -> None:
    before = document_of("One two three four.", "Five.")
    first = take_out(before, ["two three"])
    (text,) = texts_of(first, span(first, "One four."))
    assert take_out(before, ["two three", text]).text == "Five."
    assert take_out(before, [text]).text == before.text


def test_what_cleaning_takes_out_by_itself_is_not_cut_out_of_a_sentence() -> None:
    before = document_of(
        "An Advertisement hung there.", removed=(Removed("Advertisement", "advertisement", 0),)
    )
    assert take_out(before, ["Advertisement"]) == before


def test_where_all_would_go_all_stays() -> None:
    before = document_of("One.", "Two.")
    assert take_out(before, ["One.", "Two."]) == before
    assert take_out(before, ["", "\n", "Three"]) == before


def test_scripts_without_spaces_leave_no_space_behind() -> None:
    before = document_of("港口关闭了。船都走了。", "完。")
    (text,) = texts_of(before, span(before, "关闭"))
    assert text == "关闭"
    assert take_out(before, [text]).text == "港口了。船都走了。\n\n完。"


def test_what_was_removed_before_keeps_its_place() -> None:
    before = document_of(
        "One.",
        "Two.",
        "Three.",
        removed=(Removed("a", "x", 0), Removed("b", "x", 6), Removed("c", "x", 18)),
    )
    after = take_out(before, ["Two."])
    assert [(out.text, out.at) for out in after.removed] == [
        ("a", 0),
        ("b", 6),
        ("Two.", 6),
        ("c", len(after.text)),
    ]


WORDS = st.sampled_from(["ada", "bo", "cy", "di", "el", "fay", "gus", "港", "Ida", "3.5%", "—"])
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=8).map(lambda ws: " ".join(ws) + ".")


@given(st.lists(PARAGRAPHS, min_size=1, max_size=5), st.data())
@settings(max_examples=300)
def test_what_is_selected_leaves_and_nothing_is_lost(
    blocks: list[str], data: st.DataObject
) -> None:
    before = document_of(*blocks)
    start = data.draw(st.integers(0, len(before.text)))
    end = data.draw(st.integers(start, len(before.text)))
    texts = texts_of(before, Span(start, end))
    after = take_out(before, texts)
    check(after)
    if after == before:
        return
    count = Counter(word.normal for word in words(before.text))
    left = Counter(word.normal for word in words(after.text))
    out = Counter(w.normal for one in after.removed for w in words(one.text))
    assert left + out == count
    selected = Counter(w.normal for w in words(before.text) if w.start < end and start < w.end)
    assert not selected - out


@given(st.lists(PARAGRAPHS, min_size=1, max_size=5), st.lists(PARAGRAPHS, max_size=4))
def test_any_texts_leave_a_document_whole(blocks: list[str], texts: list[str]) -> None:
    before = document_of(*blocks)
    after = take_out(before, texts)
    check(after)
    assert after.text.strip()
    assert {out.reason for out in after.removed} <= {READER}
