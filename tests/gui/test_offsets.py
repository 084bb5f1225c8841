from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.offsets import Utf16Map

# Texts in which characters of one and of two units are about equally frequent.
_TEXTS = st.text(
    st.one_of(
        st.characters(max_codepoint=0xFFFF, exclude_categories=("Cs",)),
        st.characters(min_codepoint=0x10000),
    ),
    max_size=80,
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(_TEXTS, st.data())
def test_a_code_point_offset_is_the_length_of_what_stands_before_it(
    text: str, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert Utf16Map(text).to_units(offset) == units(text[:offset])


@given(_TEXTS, st.data())
def test_there_and_back_again(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    offsets = Utf16Map(text)
    assert offsets.to_code_points(offsets.to_units(offset)) == offset


@given(_TEXTS, st.data())
def test_a_unit_inside_a_pair_belongs_to_its_character(text: str, data: st.DataObject) -> None:
    offsets = Utf16Map(text)
    unit = data.draw(st.integers(0, units(text)))
    offset = offsets.to_code_points(unit)
    assert offsets.to_units(offset) <= unit
    assert offset == len(text) or offsets.to_units(offset + 1) > unit


@given(_TEXTS)
def test_lengths_and_plainness(text: str) -> None:
    offsets = Utf16Map(text)
    assert offsets.units == units(text)
    assert offsets.plain == (units(text) == len(text))


def test_an_emoji_in_front_of_a_figure_moves_it_by_one() -> None:
    text = "🚋 fares rise by 4.5%"
    start = text.index("4.5%")
    assert Utf16Map(text).to_units(start) == start + 1
    assert Utf16Map(text).to_units(start + 4) == start + 5


@pytest.mark.parametrize("lead", [0, 65_535, 65_536, 131_073])
def test_places_beyond_one_chunk_of_a_long_text(lead: int) -> None:
    text = "a" * lead + "🌊" + "é" * 10 + "🌊b"
    offsets = Utf16Map(text)
    assert offsets.to_units(lead) == lead
    assert offsets.to_units(lead + 1) == lead + 2
    assert offsets.to_code_points(lead + 2) == lead + 1
    assert offsets.to_units(len(text)) == len(text) + 2


def test_a_lone_surrogate_counts_as_one_unit() -> None:
    assert Utf16Map("a\ud800b🌊").to_units(3) == 3
