from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.reading.cleaning_panel import CleaningPanel
from reader.gui.reading.counting import identity
from reader.gui.reading.marks_model import RowKind, Shown, grouped, rows_of
from reader.gui.reading.marks_panel import MarksPanel
from reader.gui.widgets import LINK_INSET, LinkButton
from reader.library.database import Library
from reader.services.browse import read_article
from reader.services.changes import Changes
from reader.services.import_articles import ImportSource, import_articles
from reader.text.document import Removed
from reader.text.marks import Mark, MarkKind

from .conftest import MARKS, put

ALL = Shown(frozenset(), counting=False)


def test_figures_by_kind_and_names_by_entity() -> None:
    rows = rows_of(grouped(MARKS), ALL, {identity(MARKS[2]): 22})
    listed = [(row.row, row.text, row.note) for row in rows]
    assert listed[0] == (RowKind.SECTION, "Figures in this article", "2")
    assert (RowKind.MARK, "up to $52 million", "at most") in listed
    assert (RowKind.COUNTING, "1 small counting word", "") in listed
    assert (RowKind.MARK, "Mara Ellison", "3 · in 22 articles") in listed
    assert sum(row.row is RowKind.KIND for row in rows) == 6


def test_a_bound_is_not_said_beside_words_that_say_it() -> None:
    two = [
        Mark(0, 11, "At least £5", MarkKind.MONEY, value=5, unit="GBP", bound="at least"),
        Mark(20, 27, "over £7", MarkKind.MONEY, value=7, unit="GBP", bound="at least"),
    ]
    rows = rows_of(grouped(two), ALL, {})
    said = [(row.text, row.note) for row in rows if row.row is RowKind.MARK]
    assert said == [("At least £5", ""), ("over £7", "at least")]


def test_counting_words_are_listed_once_they_are_shown() -> None:
    rows = rows_of(grouped(MARKS), Shown(frozenset(), counting=True), {})
    assert "one" in [row.text for row in rows if row.row is RowKind.MARK]


def test_no_marks_no_rows() -> None:
    assert rows_of(grouped(()), ALL, {}) == []


@pytest.fixture
def marks(qtbot: QtBot, context: Context) -> MarksPanel:
    panel = MarksPanel(context)
    qtbot.addWidget(panel)
    panel.resize(280, 600)
    panel.show()
    return panel


def row_of(panel: MarksPanel, text: str) -> int:
    rows = [panel.model.row_at(panel.model.index(n)) for n in range(panel.model.rowCount())]
    return next(n for n, row in enumerate(rows) if row.text == text)


def test_the_panel_lists_counts_and_points(
    qtbot: QtBot, marks: MarksPanel, library: Library, article: int
) -> None:
    put(
        library,
        "Second",
        "Mara Ellison.",
        [Mark(0, 12, "Mara Ellison", MarkKind.PERSON, entity="Mara Ellison")],
    )
    marks.set_article(article)
    qtbot.waitUntil(lambda: marks.model.rowCount() > 0)
    index = marks.model.index(row_of(marks, "Mara Ellison"))
    qtbot.waitUntil(lambda: marks.model.row_at(index).note == "3 · in 2 articles")
    with qtbot.waitSignal(marks.mark_activated) as activated:
        at = marks.list.visualRect(index).center()
        qtbot.mouseClick(marks.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert activated.args == [MARKS[2]]
    marks.grab()


def test_a_kind_is_switched_by_keys_and_remembered(
    qtbot: QtBot, marks: MarksPanel, context: Context, article: int
) -> None:
    marks.set_article(article)
    qtbot.waitUntil(lambda: marks.model.rowCount() > 0)
    marks.list.setCurrentIndex(marks.model.index(row_of(marks, "People")))
    qtbot.keyClick(marks.list, Qt.Key.Key_Space)
    assert context.settings.hidden_kinds == {"person"}
    row = marks.model.row_at(marks.model.index(row_of(marks, "Mara Ellison")))
    assert not row.on
    qtbot.keyClick(marks.list, Qt.Key.Key_Space)
    assert context.settings.hidden_kinds == set()


def test_marks_that_arrive_are_listed(
    qtbot: QtBot, marks: MarksPanel, context: Context, library: Library
) -> None:
    article = put(library, marks=())
    marks.set_article(article)
    qtbot.waitUntil(lambda: marks._loaded is not None)
    assert marks.model.rowCount() == 0
    with library.write() as unit:
        unit.articles.set_marks(article, MARKS, read_article(library, article).names)
    context.events.changed.emit(Changes(articles=frozenset({article})))
    qtbot.waitUntil(lambda: marks.model.rowCount() > 0)
    marks.set_article(None)
    assert marks.model.rowCount() == 0


@pytest.fixture
def cleaning(qtbot: QtBot, context: Context) -> CleaningPanel:
    panel = CleaningPanel(context)
    qtbot.addWidget(panel)
    panel.resize(280, 600)
    panel.show()
    return panel


def test_what_was_taken_out_is_listed_in_order_as_plain_text(
    qtbot: QtBot, cleaning: CleaningPanel, library: Library
) -> None:
    removed = (
        Removed("<b>Subscribe</b> now", "promotion", 0),
        Removed("\n".join(f"Link {n}" for n in range(40)), "navigation", 9),
    )
    cleaning.set_article(put(library, removed=removed))
    qtbot.waitUntil(lambda: len(cleaning.cards) == 2)
    assert [card.removed for card in cleaning.cards] == list(removed)
    first, second = cleaning.cards
    assert first.text.text() == "<b>Subscribe</b> now"
    assert first.text.textFormat() is Qt.TextFormat.PlainText
    assert second.text.text().endswith("Link 3…")
    qtbot.mouseClick(second._toggle, Qt.MouseButton.LeftButton)
    assert second.text.text().endswith("Link 39")
    layout = second.layout()
    assert layout is not None
    layout.activate()
    assert second.text.x() == second._toggle.x() + LINK_INSET, "its words stand below the others"


def test_nothing_taken_out_is_said_in_a_sentence(
    qtbot: QtBot, cleaning: CleaningPanel, article: int
) -> None:
    cleaning.set_article(article)

    def sentences() -> list[str]:
        labels = cleaning._empty.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]

    qtbot.waitUntil(lambda: "Nothing was taken out" in sentences())


def test_a_piece_is_put_back_and_taken_out_again(
    qtbot: QtBot, cleaning: CleaningPanel, context: Context, library: Library
) -> None:
    body = "\n\n".join(
        f"Sentence {n} of the story runs on about the harbour wall." for n in range(9)
    )
    page = (
        "<html><head><title>The wall holds</title></head><body>"
        "<nav><a href='/'>Home</a> <a href='/s'>Sport</a> <a href='/o'>Opinion</a></nav>"
        "<article><h1>The wall holds</h1>"
        + "".join(f"<p>{part}</p>" for part in body.split("\n\n"))
        + "</article><footer>Subscribe to our newsletter</footer></body></html>"
    )
    report = import_articles(library, [ImportSource.from_html(page, "page.html")])
    article = report.results[0].id
    assert article is not None
    cleaning.set_article(article)
    qtbot.waitUntil(lambda: len(cleaning.cards) > 0)
    before = read_article(library, article).document
    button = cleaning.cards[0].findChild(LinkButton)
    assert isinstance(button, LinkButton)
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: len(read_article(library, article).document.removed) < len(before.removed)
    )
    qtbot.waitUntil(lambda: len(cleaning.cards) < len(before.removed))
    focus = QApplication.focusWidget()
    assert focus is not None and cleaning.isAncestorOf(focus), "the keyboard stays in the panel"
    context.operations.undo()
    qtbot.waitUntil(lambda: read_article(library, article).document.removed == before.removed)
