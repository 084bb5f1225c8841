from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.reading.text_map import TextMap, cut
from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind

_WORDS = st.text(
    st.one_of(st.sampled_from("ab 🌊é"), st.characters(exclude_categories=("Cs",))),
    min_size=1,
    max_size=40,
)


def article(parts: list[str]) -> tuple[str, tuple[Block, ...]]:
    blocks, start = [], 0
    for part in parts:
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(part)))
        start += len(part) + len(BLOCK_SEPARATOR)
    return BLOCK_SEPARATOR.join(parts), tuple(blocks)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def filled(text: str, blocks: tuple[Block, ...], longest: int) -> TextMap:
    places = TextMap(text, cut(text, blocks, longest))
    position = 0
    for piece in places.pieces:
        places.place(position)
        position += units(text[piece.start : piece.end]) + 1
    return places


@given(st.lists(_WORDS, min_size=1, max_size=6), st.integers(1, 12))
def test_pieces_cover_every_block_in_order(parts: list[str], longest: int) -> None:
    text, blocks = article(parts)
    pieces = cut(text, blocks, longest)
    assert all(piece.end - piece.start <= longest for piece in pieces)
    for block in blocks:
        mine = [p for p in pieces if block.start <= p.start and p.end <= block.end]
        assert "".join(text[p.start : p.end] for p in mine) == text[block.start : block.end]
        assert [p.first for p in mine].count(True) == [p.last for p in mine].count(True) == 1


@given(st.lists(_WORDS, min_size=1, max_size=6), st.integers(1, 12), st.data())
def test_an_offset_in_a_block_survives_the_way_through_the_document(
    parts: list[str], longest: int, data: st.DataObject
) -> None:
    text, blocks = article(parts)
    places = filled(text, blocks, longest)
    block = data.draw(st.sampled_from(blocks))
    offset = data.draw(st.integers(block.start, block.end))
    assert places.to_offset(places.to_position(offset)) == offset


def test_a_long_block_is_cut_after_a_space() -> None:
    text = "harbour wall " * 20
    pieces = cut(text, (Block(BlockKind.QUOTE, 0, len(text)),), 50)
    assert all(text[piece.end - 1] == " " for piece in pieces)
    assert {piece.kind for piece in pieces} == {BlockKind.QUOTE}


def test_what_is_not_filled_yet_lies_at_the_end() -> None:
    text, blocks = article(["one tide", "two tides"])
    places = TextMap(text, cut(text, blocks))
    assert places.to_position(5) == 0
    places.place(0)
    assert not places.complete
    assert places.end == len("one tide")
    assert places.to_position(len(text)) == len("one tide")
