from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.gui.fonts import interface_font
from reader.gui.library.snippet_line import brought_near, lines_of_snippet, paint_snippet, told
from reader.gui.theme import ThemeManager
from reader.library.records import Snippet

PX, WIDTH = 12.0, 240
BEFORE = "When the ferry had gone and the harbour lay still, the people of the quay between the "


def found(text: str, word: str = "council") -> Snippet:
    at = text.index(word)
    return Snippet(text, ((at, at + len(word)),))


def inks(snippet: Snippet, lines: int, high: int = 17) -> list[bool]:
    """Which lines have something on them."""
    place = QRect(0, 0, WIDTH, lines * high)
    image = QImage(place.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_snippet(painter, place, snippet, ThemeManager("light").current, px=PX, lines=lines)
    painter.end()
    plain = image.pixel(WIDTH - 1, 0)
    return [
        any(
            image.pixel(x, y) != plain
            for y in range(number * high, (number + 1) * high)
            for x in range(WIDTH)
        )
        for number in range(lines)
    ]


@pytest.mark.parametrize(
    "text",
    [
        BEFORE + "council and the …",
        "The council met. " + BEFORE + "sea.",
        "The harbour, and the ships, and the council of the quay, and then the sea, and so on",
    ],
)
def test_a_hit_at_any_place_fills_both_lines_of_a_card(qapp: QApplication, text: str) -> None:
    snippet = found(text)
    assert lines_of_snippet(snippet, WIDTH, px=PX, most=2) == 2
    assert inks(snippet, 2) == [True, True]


def test_a_short_one_takes_one_line(qapp: QApplication) -> None:
    short = found("the council rose")
    assert lines_of_snippet(short, WIDTH, px=PX, most=2) == 1
    assert lines_of_snippet(found(BEFORE + "council"), WIDTH, px=PX, most=1) == 1
    assert inks(short, 1) == [True]


@given(
    before=st.lists(st.sampled_from(["a", "ferry", "harbours", "of"]), max_size=30),
    behind=st.lists(st.sampled_from(["a", "ferry", "harbours", "of"]), max_size=30),
    lines=st.integers(1, 2),
)
def test_the_first_hit_is_never_left_out(
    qapp: QApplication, before: Sequence[str], behind: Sequence[str], lines: int
) -> None:
    snippet = found(" ".join([*before, "council", *behind]))
    metrics = QFontMetrics(interface_font(PX))
    shown = told(snippet, metrics, WIDTH, lines)
    start, end = shown.hits[0]
    assert shown.text[start:end] == "council"
    assert metrics.horizontalAdvance(shown.text[:start]) < lines * WIDTH - 40


def test_what_stands_before_a_hit_is_cut_at_a_word() -> None:
    near = brought_near(found("one two three council four"), 8)
    assert near.text == "…three council four"
    assert [near.text[a:b] for a, b in near.hits] == ["council"]
