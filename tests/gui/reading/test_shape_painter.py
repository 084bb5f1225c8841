from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.gui.reading.document_builder import typography_of
from reader.gui.reading.text_map import TextMap, cut
from reader.gui.reading.text_page import TextPage
from reader.gui.reading.text_view import TextView
from reader.gui.theme import THEMES, load_theme
from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind
from reader.text.spans import Span

PARTS = (
    (BlockKind.QUOTE, "Nobody pays for the tide."),
    (BlockKind.QUOTE, "— Mara Ellison"),
    (BlockKind.LIST_ITEM, "the winter timetable"),
    (BlockKind.LIST_ITEM, "1. with a number of its own"),
    (BlockKind.CODE, "tide = 2.4\nprint(tide)"),
    (BlockKind.TABLE, "| Line | Cost |\n|---|---|\n| Docks | $52 |"),
    (BlockKind.PARAGRAPH, "[^1]: The minutes say nothing."),
)


def page(qtbot: QtBot, theme_name: str) -> TextPage:
    blocks, at = [], 0
    for kind, words in PARTS:
        blocks.append(Block(kind, at, at + len(words)))
        at += len(words) + len(BLOCK_SEPARATOR)
    text = BLOCK_SEPARATOR.join(words for _, words in PARTS)
    made = TextPage()
    qtbot.addWidget(made)
    made.resize(700, 700)
    theme = load_theme(theme_name)
    made.set_look(theme, typography_of(theme, Look(), 600), 600)
    made.show_text(TextMap(text, cut(text, blocks)))
    made.show()
    return made


def colors(picture: QImage) -> set[str]:
    return {
        picture.pixelColor(x, y).name().upper()
        for y in range(picture.height())
        for x in range(0, picture.width(), 3)
    }


@pytest.mark.parametrize("name", THEMES)
def test_shapes_are_painted_in_the_colours_of_the_theme(qtbot: QtBot, name: str) -> None:
    made = page(qtbot, name)
    theme = load_theme(name)
    shown = colors(made.grab().toImage())
    assert theme.hex("border") in shown  # the bar of the quotation
    assert theme.hex("desk") in shown  # the ground of code
    assert theme.hex("ink_faint") in shown  # the rules of the table
    assert theme.hex("line") in shown  # the rule above the note


def test_the_bar_of_a_quotation_runs_on_from_paragraph_to_paragraph(qtbot: QtBot) -> None:
    made = page(qtbot, "light")
    picture = made.grab().toImage()
    bar = load_theme("light").hex("border")
    column = next(
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).name().upper() == bar for y in range(60))
    )
    rows = [
        y
        for y in range(picture.height() // 3)
        if picture.pixelColor(column, y).name().upper() == bar
    ]
    assert rows[-1] - rows[0] + 1 == len(rows)
    assert len(rows) > 2 * 28  # two lines and what is between them


def test_a_press_on_a_reference_goes_to_the_note(qtbot: QtBot) -> None:
    words = "Nobody says so.[^1]"
    rest = BLOCK_SEPARATOR.join(f"Paragraph {n} of the minutes." for n in range(60))
    text = BLOCK_SEPARATOR.join([words, rest, "[^1]: Somebody did."])
    made = TextView()
    qtbot.addWidget(made)
    made.resize(700, 500)
    theme = load_theme("light")
    made.set_look(theme, typography_of(theme, Look(), 600), 600)
    blocks, at = [], 0
    for part in text.split(BLOCK_SEPARATOR):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(part)))
        at += len(part) + len(BLOCK_SEPARATOR)
    made.show_text(TextMap(text, cut(text, blocks)))
    made.show()
    place = made.rect_of(Span(len(words) - 2, len(words) - 1)).center()
    qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert made.verticalScrollBar().value() > 500
    note = text.index("[^1]:")
    place = made.rect_of(Span(note + 2, note + 3)).center()
    qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert made.verticalScrollBar().value() < 100


def test_tables_are_set_again_for_another_width(qtbot: QtBot) -> None:
    made = page(qtbot, "light")
    qtbot.waitUntil(lambda: made.places.complete)

    def stops() -> list[float]:
        number = next(
            n for n, piece in enumerate(made.places.pieces) if piece.kind is BlockKind.TABLE
        )
        form = made.document().findBlockByNumber(number).blockFormat()
        return [tab.position for tab in form.tabPositions()]

    assert len(stops()) == 1
    made.resize(260, 700)
    qtbot.waitUntil(lambda: made._set_in < 260)
    made.resize(700, 700)
    qtbot.waitUntil(lambda: made._set_in > 500)
    assert len(stops()) == 1
