"""Heights of many places at once, against one asked for by itself."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.fonts import load_fonts
from reader.gui.look import Look
from reader.gui.reading.document_builder import typography_of
from reader.gui.reading.text_map import TextMap, cut
from reader.gui.reading.text_page import TextPage
from reader.gui.theme import ThemeManager


@pytest.mark.parametrize("paragraphs", [12, 90])
def test_many_heights_are_those_of_single_places(paragraphs: int, qtbot: QtBot) -> None:
    load_fonts()
    sentence = "The ferry left at noon with two carts, a mare 🐎 and the post. "
    text = "\n\n".join(sentence * (5 + number % 3) for number in range(paragraphs))
    page = TextPage()
    qtbot.addWidget(page)
    theme = ThemeManager("light").current
    page.set_look(theme, typography_of(theme, Look(), 500.0), 500.0)
    page.resize(600, 700)
    page.show()
    page.show_text(TextMap(text, cut(text, [])))
    qtbot.waitUntil(lambda: page.places.complete)
    offsets = list(range(0, len(text), 37))
    whole = page.document().size().height()
    for offset, share in zip(offsets, page.shares_of(offsets), strict=True):
        assert 0.0 <= share <= 1.0
        # What the map of 700 pixels cannot tell apart: a five-hundredth of the text, and a line.
        assert abs(share - page.y_of(offset) / whole) < 1 / 500 + 40 / whole
