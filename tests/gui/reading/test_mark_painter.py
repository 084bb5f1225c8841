from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication

from reader.gui.fonts import load_fonts, reading_font
from reader.gui.reading.mark_painter import line_spans

ARABIC = "قال رئيس المجلس أحمد الكردي يوم الاثنين إن الخط الجديد يكلف 46 مليون جنيه"
HEBREW = "אמר ראש העיר דוד לוי ביום שני כי הקו החדש ייפתח"


@pytest.fixture
def laid_out(qapp: QApplication) -> QTextDocument:
    load_fonts()
    document = QTextDocument()
    document.setDefaultFont(reading_font(17.5))
    document.setTextWidth(2000)
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    return document


def layout_of(document: QTextDocument, text: str) -> QTextLayout:
    document.setPlainText(text)
    document.documentLayout().documentSize()
    return document.firstBlock().layout()


def x_of(line: QTextLine, at: int) -> float:
    place: Any = line.cursorToX(at)  # x, and the position that it took
    return float(place[0])


@pytest.mark.parametrize(
    ("text", "words"),
    [(ARABIC, "أحمد الكردي"), (ARABIC, "يوم الاثنين"), (HEBREW, "דוד לוי")],
)
def test_a_name_of_two_words_from_right_to_left_ends_where_it_ends(
    laid_out: QTextDocument, text: str, words: str
) -> None:
    """The blank between the words comes from another font: it made the first word twice as wide."""
    layout, start = layout_of(laid_out, text), text.index(words)
    ends = [x_of(layout.lineAt(0), at) for at in (start, start + len(words))]
    spans = line_spans(layout, 0, start, start + len(words), rtl=True)
    assert spans == [pytest.approx((min(ends), max(ends)), abs=0.1)]


def test_no_two_words_from_right_to_left_share_a_place(laid_out: QTextDocument) -> None:
    layout, at, taken = layout_of(laid_out, ARABIC), 0, []
    for word in ARABIC.split(" "):
        start = ARABIC.index(word, at)
        at = start + len(word)
        taken += line_spans(layout, 0, start, at, rtl=True)
    taken.sort()
    assert all(left[1] <= right[0] + 0.1 for left, right in pairwise(taken))


def test_what_mixes_directions_lies_in_several_places(laid_out: QTextDocument) -> None:
    layout, words = layout_of(laid_out, ARABIC), "يكلف 46 مليون"
    start = ARABIC.index(words)
    spans = line_spans(layout, 0, start, start + len(words), rtl=True)
    ends = [x_of(layout.lineAt(0), at) for at in (start, start + len(words))]
    assert min(span[0] for span in spans) == pytest.approx(min(ends), abs=0.1)
    assert max(span[1] for span in spans) == pytest.approx(max(ends), abs=0.1)
