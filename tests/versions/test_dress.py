from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.text.document import Block, BlockKind
from reader.text.spans import Span
from reader.text.tokens import iter_words, normals
from reader.versions.align import Side
from reader.versions.dress import Dressed, dress, same_words
from tests.versions.samples import FERRY, OTHER, REVISED, flattened


def side(text: str, *, flat: bool = False) -> Side:
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Side(text, tuple(blocks), flat)


def read(flat: str, twin: str) -> Dressed:
    return dress(side(flat, flat=True), side(twin))


def test_a_flattened_copy_reads_like_its_twin() -> None:
    made = read(flattened(FERRY), FERRY)
    assert made.text == FERRY
    assert made.dressed == 1.0
    assert [(b.start, b.end) for b in made.blocks] == [(b.start, b.end) for b in side(FERRY).blocks]


def test_words_of_its_own_stay_as_they_are() -> None:
    flat = flattened(FERRY).replace("two electric ferries", "three quiet electric ferries")
    made = read(flat, FERRY)
    assert "voted on Tuesday to buy three quiet electric ferries, nine years" in made.text
    assert "up to $48 million for them.\n\nIngrid Solheim, who chairs" in made.text


def test_a_moved_paragraph_is_dressed_where_it_stands() -> None:
    made = read(flattened(REVISED), FERRY)
    study = (
        "A study for the county expects 9,400 crossings a day by the end of the decade, 18% more"
    )
    assert (
        f"for them.\n\n{study} than now.\n\nIngrid Solheim, who heads the council, said"
        in made.text
    )
    assert "the shipyard at norvik has not yet agreed to a date for delivery" in made.text


def test_a_text_without_a_twin_stands_as_it_is() -> None:
    flat = flattened(OTHER)
    made = read(flat, FERRY)
    assert normals(made.text) == normals(flat)
    assert made.dressed < 0.2


def test_the_twins_other_spelling_of_a_sign_is_not_taken_over() -> None:
    made = read(
        "it grew by 9 percent and cost 5 million dollars", "It grew by 9% and cost $5 million."
    )
    assert normals(made.text) == normals("it grew by 9 percent and cost 5 million dollars")
    assert "9 percent" in made.text
    assert "$" not in made.text


def test_letters_that_stand_joined_are_shown_as_the_twin_joins_them() -> None:
    made = read("the hightech port of the u s is shut", "The high-tech port of the U.S. is shut.")
    assert made.text == "The high-tech port of the U.S. is shut."
    word = Span(4, 12)
    assert made.map.span_shown(word).of(made.text) == "high-tech"
    assert made.map.span_stored(Span(4, 13)) == word


def test_headings_and_lists_keep_their_kind() -> None:
    text = "The plan\n\n• Two boats\n\n• One pier\n\n“We sail,” she said."
    kinds = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH)
    blocks = tuple(
        Block(kind, block.start, block.end)
        for kind, block in zip(kinds, side(text).blocks, strict=True)
    )
    made = dress(side(flattened(text), flat=True), Side(text, blocks))
    assert made.text == text
    assert [block.kind for block in made.blocks] == list(kinds)


def test_places_lead_to_the_stored_text_and_back() -> None:
    flat = flattened(FERRY)
    made = read(flat, FERRY)
    start = flat.index("closer than anyone wanted")
    span = Span(start, start + len("closer than anyone wanted"))
    shown = made.map.span_shown(span)
    assert shown.of(made.text) == "closer than anyone wanted"
    assert made.map.span_stored(shown) == span
    quoted = made.text.index("“closer")
    assert made.map.span_stored(Span(quoted, shown.end + 2)) == span


def test_scripts_without_spaces_are_dressed_too() -> None:
    made = read("我们去海边他说明天见", "“我们去海边，”他说。\n\n明天见！")
    assert made.text == "“我们去海边，”他说。\n\n明天见！"
    assert made.map.span_shown(Span(0, 5)).of(made.text) == "我们去海边"
    assert made.map.span_shown(Span(5, 7)).of(made.text) == "他说"


def test_nothing_makes_nothing() -> None:
    made = read("", FERRY)
    assert (made.text, made.blocks, made.dressed) == ("", (), 0.0)
    assert made.map.to_shown(0) == made.map.to_stored(0) == 0
    assert same_words("Two new ferries!", "two new-ferries")


WORDS = st.sampled_from(
    [
        "the",
        "tide",
        "comes",
        "in",
        "U.S.",
        "St.",
        "$5",
        "9%",
        "one-way",
        "café",
        "Ann’s",
        "“so”",
        "(or)",
        "12,000",
    ]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=4).map("\n\n".join)


@given(TEXTS, TEXTS, st.booleans())
def test_no_word_is_lost_or_taken_over(flat: str, twin: str, related: bool) -> None:
    own = flattened(flat if related else twin) or "x"
    made = read(own, twin)
    assert "".join(normals(made.text)) == "".join(normals(own))
    assert [made.text[b.start : b.end] for b in made.blocks] == made.text.split("\n\n")


@given(TEXTS, TEXTS)
def test_every_word_leads_there_and_back(own: str, twin: str) -> None:
    flat = flattened(own) or "x"
    made = read(flat, twin)
    words = [Span(word.start, word.end) for word in iter_words(flat)]
    shown = [made.map.span_shown(word) for word in words]
    assert all(0 <= one.start < one.end <= len(made.text) for one in shown)
    assert all(one.end <= two.start for one, two in pairwise(shown))
    for unit, there in zip(made.map.stored, made.map.shown, strict=True):
        assert made.map.span_shown(Span(*unit)) == Span(*there)
        assert made.map.span_stored(Span(*there)) == Span(*unit)
    for at in range(len(flat) + 1):
        assert made.map.to_shown(at) <= made.map.to_shown(min(at + 1, len(flat)))
