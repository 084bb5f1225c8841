from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QTextDocument

from reader.gui.fonts import reading_font
from reader.gui.reading.document_builder import DocumentBuilder, Typography, displayed
from reader.gui.reading.text_map import TextMap, cut
from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind

TYPOGRAPHY = Typography(
    lambda px, italic, weight: reading_font(px, italic=italic, weight=weight),
    lambda px: QFont("monospace", round(px)),
    QColor("black"),
    QColor("gray"),
)


def built(
    parts: list[tuple[BlockKind, str]], slice_of: int = 10_000
) -> tuple[QTextDocument, TextMap]:
    blocks, at = [], 0
    for kind, words in parts:
        blocks.append(Block(kind, at, at + len(words), 2 if kind is BlockKind.HEADING else None))
        at += len(words) + len(BLOCK_SEPARATOR)
    text = BLOCK_SEPARATOR.join(words for _, words in parts)
    places = TextMap(text, cut(text, blocks, 30))
    document = QTextDocument()
    builder = DocumentBuilder(document, TYPOGRAPHY, places)
    while not builder.done:
        builder.fill(slice_of)
    return document, places


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(BlockKind)),
            st.text(
                st.one_of(
                    st.sampled_from("ab\n\r\t\u2028\u2029\ufdd0\ufffc\x00🌊é漢ש <>&"),
                    st.characters(),
                ),
                max_size=50,
            ),
        ),
        min_size=1,
        max_size=5,
    ),
    st.integers(1, 40),
    st.data(),
)
def test_whatever_the_text_holds_offsets_and_positions_agree(
    qapp: object, parts: list[tuple[BlockKind, str]], slice_of: int, data: st.DataObject
) -> None:
    document, places = built(parts, slice_of)
    assert document.blockCount() == len(places.pieces)
    for number, piece in enumerate(places.pieces):
        block = document.findBlockByNumber(number)
        shown = displayed(places.text[piece.start : piece.end])
        assert block.length() - 1 == len(shown.encode("utf-16-le")) // 2
        # Where the next piece follows without a gap, the end of this one is the start of that.
        end = piece.end if piece.last or piece.kind is BlockKind.TABLE else piece.end - 1
        offset = data.draw(st.integers(piece.start, max(piece.start, end)))
        position = places.to_position(offset)
        assert block.position() <= position <= block.position() + block.length() - 1


def test_what_is_displayed_is_as_long_as_the_text() -> None:
    text = "a\r\nb\u2029c\x00d\ud800e🌊"
    assert len(displayed(text)) == len(text)
    assert displayed("a\nb") == "a\u2028b"


@pytest.mark.parametrize("kind", list(BlockKind))
def test_markup_in_a_text_stays_text(qapp: object, kind: BlockKind) -> None:
    words = "<img src=x> &amp; <b>x</b>"
    document, _ = built([(kind, words)])
    assert document.toPlainText().replace("\n", "") == words


def test_headings_are_known_as_such(qapp: object) -> None:
    document, _ = built([(BlockKind.HEADING, "Costs"), (BlockKind.PARAGRAPH, "Many.")])
    assert document.firstBlock().blockFormat().headingLevel() == 2
    assert document.lastBlock().blockFormat().headingLevel() == 0


def test_columns_of_a_table_have_room_for_their_cells(qapp: object) -> None:
    document, _ = built([(BlockKind.TABLE, "Line\tCost\nDocks\t$52\n")])
    assert len(document.firstBlock().blockFormat().tabPositions()) == 1
