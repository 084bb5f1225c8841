from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextDocument

from reader.gui.fonts import reading_font
from reader.gui.reading.document_builder import HEAD, DocumentBuilder, Typography
from reader.gui.reading.text_map import TextMap, cut
from reader.gui.reading.typeset import (
    HIDDEN,
    LINE,
    SOFT_HYPHEN,
    cells,
    hyphenated,
    is_divider,
    is_note,
    lead,
    other_end,
    reference_at,
    table_of,
    with_lines,
    with_notes,
    with_tabs,
)
from reader.text.document import Block, BlockKind

TYPOGRAPHY = Typography(
    lambda px, italic, weight: reading_font(px, italic=italic, weight=weight),
    lambda px: QFont("monospace", round(px)),
    QColor("black"),
    QColor("gray"),
    hyphenated=True,
)
WORDS = (
    "The harbour 🚋 representatives congratulated themselves unanimously on incomprehensible"
    " administrative circumlocutions, extraordinarily. 🌊 Nevertheless, the commission continued."
)


def built(
    text: str,
    kind: BlockKind = BlockKind.PARAGRAPH,
    *,
    level: int | None = None,
    column: float = 600.0,
    justified: bool = False,
) -> tuple[QTextDocument, TextMap]:
    places = TextMap(text, cut(text, (Block(kind, 0, len(text), level),)))
    places.language = "en-GB"
    document = QTextDocument()
    builder = DocumentBuilder(
        document, replace(TYPOGRAPHY, column=column, justified=justified), places
    )
    while not builder.done:
        builder.fill(10_000)
    return document, places


def test_soft_hyphens_are_in_the_document_and_nowhere_else(qapp: object) -> None:
    document, places = built(WORDS)
    shown = document.toPlainText()
    assert SOFT_HYPHEN in shown
    assert shown.replace(SOFT_HYPHEN, "") == WORDS
    assert places.words(0, len(shown.encode("utf-16-le")) // 2) == WORDS


@given(st.data())
def test_every_offset_survives_the_way_through_soft_hyphens(
    qapp: object, data: st.DataObject
) -> None:
    document, places = built(WORDS)
    offset = data.draw(st.integers(0, len(WORDS)))
    for end in (False, True):
        position = places.to_position(offset, end=end)
        assert places.to_offset(position) == offset
        before = document.toPlainText().encode("utf-16-le")[: 2 * position].decode("utf-16-le")
        assert before.replace(SOFT_HYPHEN, "") == WORDS[:offset]


@given(st.data())
def test_a_stretch_that_is_marked_holds_no_hyphen_at_its_ends(
    qapp: object, data: st.DataObject
) -> None:
    document, places = built(WORDS)
    start = data.draw(st.integers(0, len(WORDS) - 1))
    end = data.draw(st.integers(start + 1, len(WORDS)))
    first, last = places.to_position(start), places.to_position(end, end=True)
    shown = document.toPlainText().encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le")
    assert shown.replace(SOFT_HYPHEN, "") == WORDS[start:end]
    assert not shown.startswith(SOFT_HYPHEN)
    assert not shown.endswith(SOFT_HYPHEN)


@given(st.text(max_size=40), st.lists(st.integers(0, 40), max_size=5))
def test_hyphens_are_put_where_they_belong(text: str, wanted: list[int]) -> None:
    places = sorted({place for place in wanted if place <= len(text)})
    shown = hyphenated(text, places)
    assert len(shown) == len(text) + len(places)
    assert shown.replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")


@given(st.text(st.sampled_from("[^]1a: |\t-x🌊"), max_size=30))
def test_what_is_shown_is_as_long_as_what_is_stored(text: str) -> None:
    shown, raised = with_notes(text)
    assert len(shown) == len(text)
    assert all(0 <= first < last <= len(text) for first, last in raised)
    assert len(with_tabs(text)) == len(text)


def test_a_reference_to_a_note_is_raised_without_its_brackets() -> None:
    shown, raised = with_notes("By nobody.[^12] Or so[^a].")
    assert shown.replace(HIDDEN, "") == "By nobody.12 Or soa."
    assert [shown[first:last].replace(HIDDEN, "") for first, last in raised] == ["12", "a"]
    assert is_note("[^12]: The minutes say nothing.")
    assert with_notes("[^12]: The minutes.")[0].replace(HIDDEN, "") == "12 The minutes."
    assert not is_note("[12] is a number")


def test_bars_become_tabs_and_those_at_the_ends_nothing() -> None:
    assert with_tabs("| Docks | $52 |").replace(HIDDEN, "") == "Docks\t$52"
    assert with_tabs("Docks | $52").replace(HIDDEN, "") == "Docks\t$52"
    assert with_tabs("Docks\t$52") == "Docks\t$52"
    assert cells("| Docks | $52 |") == ["Docks", "$52"]
    assert is_divider("|---|---:|")
    assert not is_divider("Docks - the old ones")


def test_columns_of_figures_end_in_line_and_the_last_may_be_broken() -> None:
    rows = ["Line | Cost", "Docks | $52 million", "Quay | $9,000"]
    table = table_of(rows, 600, 20, lambda cell: 8.0 * len(cell))
    assert table.head
    assert table.stops == ((40 + 20 + 88, True),)
    rows = ["Line | Remarks", "Docks | long", "Quay | " + "a long remark " * 30]
    table = table_of(rows, 600, 20, lambda cell: 8.0 * len(cell))
    assert table.fits
    assert table.stops == ((60.0, False),)
    assert table.hang == 60.0


def test_a_table_that_is_too_wide_keeps_its_bars() -> None:
    rows = ["a long heading of a column | another one | a third"] * 3
    assert not table_of(rows, 200, 20, lambda cell: 8.0 * len(cell)).fits
    assert not table_of(["only one column"], 200, 20, lambda cell: 8.0 * len(cell)).fits


WIDE = (
    "Year | Harbour master in that year | Remarks\n1871 | Thomas 🚋 Arrow | storms\n1872 |  | calm"
)


def test_a_table_that_is_too_wide_has_its_cells_below_one_another(qapp: object) -> None:
    table = table_of(WIDE.split("\n"), 200, 20, lambda cell: 8.0 * len(cell))
    assert table.labels == ("Year", "Harbour master in that year", "Remarks")
    assert not table.fits
    assert table.hang == 200 * 0.36
    assert with_lines("1872 |  | calm").replace(HIDDEN, "") == f"1872{LINE}{LINE}calm"
    document, places = built(WIDE, BlockKind.TABLE, column=200)
    head, row = document.firstBlock(), document.firstBlock().next()
    assert not head.blockFormat().hasProperty(HEAD)
    assert row.blockFormat().intProperty(HEAD) == 0
    assert row.text().replace(HIDDEN, "").split(LINE) == ["1871", "Thomas 🚋 Arrow", "storms"]
    for words in ("Thomas 🚋 Arrow", "storms", "calm"):
        start = WIDE.index(words)
        first, last = places.to_position(start), places.to_position(start + len(words), end=True)
        shown = document.toPlainText().encode("utf-16-le")[2 * first : 2 * last]
        assert shown.decode("utf-16-le") == words
    assert places.words(0, 10_000) == WIDE


def test_items_and_quotations_stand_further_in_the_deeper_they_are(qapp: object) -> None:
    for kind in (BlockKind.LIST_ITEM, BlockKind.QUOTE):
        margins = []
        for level in (None, 2, 3):
            document, _ = built("Ships of oak", kind, level=level)
            margins.append(document.firstBlock().blockFormat().leftMargin())
        assert margins[1] == 2 * margins[0] > 0
        assert margins[2] == 3 * margins[0]
    document, _ = built("1. settled", BlockKind.LIST_ITEM, level=2)
    form = document.firstBlock().blockFormat()
    assert form.leftMargin() + form.textIndent() >= margins[0]


def test_a_table_asked_for_in_its_divider_is_set_as_asked() -> None:
    rows = ["| Name | Remark |", "|:---|---:|", "| 12 | so |"]
    table = table_of(rows, 600, 20, lambda cell: 8.0 * len(cell))
    assert table.head
    assert table.stops[0][1]


def test_every_row_of_a_table_is_a_paragraph_and_offsets_hold(qapp: object) -> None:
    text = "Line | Cost\nDocks 🚋 | $52\nQuay | $9"
    document, places = built(text, BlockKind.TABLE)
    assert document.blockCount() == 3
    for words in ("Docks 🚋", "$52", "Quay", "$9"):
        start = text.index(words)
        first, last = places.to_position(start), places.to_position(start + len(words), end=True)
        shown = document.toPlainText().encode("utf-16-le")[2 * first : 2 * last]
        assert shown.decode("utf-16-le") == words
    assert places.words(0, 10_000) == text


def test_numbers_and_bullets_hang(qapp: object) -> None:
    assert lead("12. Find the day") == 4
    assert lead("• Find") == 2
    assert lead("a) Find") == 3
    assert lead("1.5 metres") == 0
    assert lead("I. am") == 3
    document, _ = built("1. Find the day.")
    form = document.firstBlock().blockFormat()
    assert form.textIndent() < 0 < form.leftMargin()


def test_a_reference_leads_to_its_note_and_the_note_back() -> None:
    text = "By nobody.[^1] So[^b] it is, said nobody.[^1]\n\n[^1]: The minutes.\n\n[^b]: Or not."
    reference, note = text.index("[^1]"), text.index("[^1]:")
    there = other_end(text, reference + 2)
    assert there is not None
    assert there.start == note
    back = other_end(text, note)
    assert back is not None
    assert back.start == reference
    assert other_end(text, 3) is None
    assert other_end("Alone.[^7]", 7) is None
    assert reference_at(text, reference + 3) is not None
    assert reference_at(text, reference + 4) is None


@given(st.text(st.sampled_from("[^]1:\na"), max_size=30), st.integers(0, 30))
def test_looking_for_the_other_end_never_fails(text: str, offset: int) -> None:
    there = other_end(text, offset)
    assert there is None or text[there.start : there.end].startswith("[^")


def test_a_table_that_runs_from_the_right_does_so_in_every_row(qapp: object) -> None:
    text = "السنة | السفن | الملاحظات\n1871 | 1,204 | عواصف\n1872 | 98 | هدوء"
    document, places = built(text, BlockKind.TABLE)
    document.setTextWidth(600)
    document.documentLayout().documentSize()

    def edge(words: str, *, end: bool) -> float:
        """Where the first, or the last, letter of a cell stands."""
        start = text.index(words)
        block = document.findBlock(places.to_position(start))
        assert block.textDirection() is Qt.LayoutDirection.RightToLeft
        at = places.to_position(start + (len(words) - 1 if end else 0)) - block.position()
        return float(block.layout().lineAt(0).cursorToX(at)[0])

    assert edge("الملاحظات", end=False) == edge("عواصف", end=False) == edge("هدوء", end=False)
    assert edge("السفن", end=True) > edge("الملاحظات", end=False) + 10


def test_a_paragraph_with_a_long_address_is_not_torn_apart_to_be_justified(qapp: object) -> None:
    long = "It is at https://example.org/a/very/long/address/that/breaks/anywhere as they say."
    chinese = (
        "港口账簿共有一万二千四百八十条记录其中七成以上提到船只其余的记录是一个谜而且没有人数过"
    )
    for words, side in (
        ("It is in the harbour office.", Qt.AlignmentFlag.AlignJustify),
        (long, Qt.AlignmentFlag.AlignLeft),
        (chinese, Qt.AlignmentFlag.AlignJustify),
    ):
        document, _ = built(words, justified=True)
        assert document.firstBlock().blockFormat().alignment() == side
