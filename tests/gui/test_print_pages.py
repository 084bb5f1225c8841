"""Articles on pages: all words are there and can be read back, notes stand in the margin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from reader.gui.print_pages import Printed, nothing_marked
from reader.gui.printing import save_pdf
from reader.gui.reading.mark_formats import NoteStrokes
from reader.gui.theme import load_theme
from reader.library.database import Library
from reader.notes.model import AnchorState, Color
from reader.services import annotate, browse

from .builders import put

TEXT = "\n\n".join(
    [
        "The first office staff find the flight difficult; affluent fjords, efficient waffles.",
        "AVATAR and BABY “quote” – Größe, café; Ελληνικά, Русский; it’s 50% <of> it.",
        *(
            f"Paragraph {number} " + "goes on about the tide and the wall. " * 14
            for number in range(24)
        ),
        "港口管理局公布自一九九八年以来的首次亏损。",
        "مجلس المدينة يدعم خط الترام إلى الأرصفة القديمة",
        "The last words.",
    ]
)


@pytest.fixture
def article(library: Library) -> int:
    return put(library, "Banks of Aldermouth", TEXT)


def printed(library: Library, article: int) -> Printed:
    theme, notes = load_theme("light"), annotate.article_notes(library, article).notes
    whole = browse.read_article(library, article)
    return Printed(whole, notes, nothing_marked(), NoteStrokes(notes, article, theme), theme)


@pytest.fixture
def pages(library: Library, article: int, tmp_path: Path) -> Callable[[], list[str]]:
    def read() -> list[str]:
        target = save_pdf(printed(library, article), tmp_path / "out.pdf")
        with pypdfium2.PdfDocument(target) as document:
            return [
                " ".join(page.get_textpage().get_text_range().replace("\u02bc", "’").split())
                for page in document
            ]

    return read


def note(library: Library, article: int, words: str, text: str, **more: object) -> None:
    start = TEXT.index(words)
    annotate.add_note(library, article, start, start + len(words), text=text, **more)  # type: ignore[arg-type]


def test_every_word_can_be_read_back_without_notes(pages: Callable[[], list[str]]) -> None:
    read = pages()
    assert len(read) > 1
    there = Counter(" ".join(read).split())
    words = Counter(" ".join(TEXT.split("\n\n")[:-3]).split())
    assert words - there == Counter()
    assert "AVATAR and BABY “quote” – Größe, café; Ελληνικά, Русский; it’s 50% <of> it." in read[0]
    assert "The last words." in read[-1]


def test_notes_stand_in_the_margin_and_long_ones_go_on(
    library: Library, article: int, pages: Callable[[], list[str]]
) -> None:
    remark = " ".join(f"remark{number}" for number in range(900))
    note(library, article, "affluent fjords", remark, color=Color.BLUE, tags=("to check",))
    note(library, article, "efficient waffles", "The second one.")
    note(library, article, "Größe", "")  # a highlight alone has nothing to say
    read = pages()
    assert "remark0" in read[0]
    assert any("1, continued" in page for page in read[1:])
    found = re.findall(r"remark(\d+)", " ".join(read))
    assert [int(number) for number in found] == list(range(900))
    assert "The second one." in " ".join(read)
    assert "#to check" in " ".join(read)


def test_notes_without_a_passage_stand_at_the_end(
    library: Library, article: int, pages: Callable[[], list[str]]
) -> None:
    note(library, article, "AVATAR", "Where is it now?")
    with library.write() as unit:
        (made,) = unit.notes.list(article)
        unit.notes.update(replace(made, state=AnchorState.ORPHANED))
    last = pages()[-1]
    assert "Notes that lost their passage" in last
    assert "Where is it now?" in last


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_nothing_is_written_where_nothing_can_be(
    library: Library, article: int, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="Nothing could be written"):
        save_pdf(printed(library, article), tmp_path / "no such folder" / "out.pdf")
