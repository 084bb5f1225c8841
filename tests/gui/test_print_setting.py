"""How paragraphs are set on pages."""

from __future__ import annotations

from PySide6.QtGui import QTextOption

from reader.gui.fonts import reading_font
from reader.gui.print_draw import broken
from reader.gui.print_setting import DEEPER, Setter, Setting
from reader.gui.reading.text_map import cut
from reader.gui.reading.typeset import HIDDEN
from reader.text.document import BLOCK_SEPARATOR, Block, BlockKind


def settings(
    *parts: tuple[BlockKind, str, int | None], column: float = 400.0
) -> list[tuple[str, Setting]]:
    blocks, at = [], 0
    for kind, words, level in parts:
        blocks.append(Block(kind, at, at + len(words), level))
        at += len(words) + len(BLOCK_SEPARATOR)
    text = BLOCK_SEPARATOR.join(words for _, words, _ in parts)
    pieces = cut(text, blocks)
    setter = Setter(text, pieces, column, lambda words: 6.0 * len(words))
    made = [(text[p.start : p.end], setter.set(number)) for number, p in enumerate(pieces)]
    assert all(len(setting.words) == len(stored) for stored, setting in made)
    return made


def test_items_and_quotations_stand_in_each_other() -> None:
    found = [
        setting
        for _, setting in settings(
            (BlockKind.LIST_ITEM, "Ships", None),
            (BlockKind.LIST_ITEM, "coasters", 2),
            (BlockKind.QUOTE, "Keep the ink dry.", 2),
            (BlockKind.PARAGRAPH, "So it was.", None),
        )
    ]
    assert [one.inset for one in found] == [DEEPER, 2 * DEEPER, 2 * DEEPER, 0.0]
    assert [one.bars for one in found] == [0, 0, 2, 0]


def test_references_to_notes_are_raised_without_their_brackets(qapp: object) -> None:
    ((_, setting),) = settings((BlockKind.PARAGRAPH, "𝔸 By two.[^1] So.", None))
    assert setting.words.replace(HIDDEN, "") == "𝔸 By two.1 So."
    layout = broken(setting.words, reading_font(11), 300, setting.dress)
    (high,) = layout.formats()
    assert (
        setting.words.encode("utf-16-le")[2 * high.start :][: 2 * high.length]
        .decode("utf-16-le")
        .strip(HIDDEN)
        == "1"
    )


def test_a_table_stands_in_columns_where_its_rows_fit(qapp: object) -> None:
    table = (BlockKind.TABLE, "Year | Ships\n1871 | 1,204\n1872 | 98", None)
    head, *rows = [setting for _, setting in settings(table)]
    assert head.head
    assert not any(row.head for row in rows)
    assert rows[0].words.replace(HIDDEN, "") == "1871\t1,204"
    layout = broken(rows[0].words, reading_font(11), 300, rows[0].dress)
    assert [tab.type for tab in layout.textOption().tabs()] == [QTextOption.TabType.RightTab]
    head, *rows = [setting for _, setting in settings(table, column=60)]
    assert not head.tabs
    assert rows[0].words == "1871 | 1,204"
