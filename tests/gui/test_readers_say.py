"""Taking out, putting details right and cleaning again, in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.details_dialog import DetailsDialog
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.highlights.names import NameTask
from reader.library.records import Detail
from reader.services.browse import read_article
from reader.services.edit_metadata import edit_details, read_details
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from reader.text.marks import Mark
from reader.text.spans import Span

ROPE = """Council buys the old ropeworks

By Edda Falk

Posted June 3, 2024

The council of Low Harbour has bought the old ropeworks for $4.5 million, a year after the last
rope was made there. Falk Brothers, who ran it, asked for twice as much at first.

Do not miss our long read about hemp.

“It will be a market, and it will be dry,” said Ines Okafor, who chairs the works committee. She
expects 300 stalls by the spring, and no more than 20 lorries a day.
"""
HEMP = "Do not miss our long read about hemp."


class NoNames:
    def find(self, task: NameTask, **_: object) -> list[Mark]:
        return []


@pytest.fixture
def article(context: Context) -> int:
    report = import_articles(context.library, [ImportSource.from_text(ROPE)])
    made = report.results[0].id
    assert made is not None
    return made


@pytest.fixture
def window(qtbot: QtBot, context: Context, article: int) -> Iterator[MainWindow]:
    made = MainWindow(context, Namer(context, NoNames()))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.reading.article_shown):
        made.start(article)
        made.show()
    qtbot.waitUntil(lambda: made.reading.current is not None)
    yield made
    made.namer.cancel()
    context.jobs.shutdown()


def text_of(window: MainWindow) -> str:
    current = window.reading.current
    return current.article.document.text if current is not None else ""


def select(window: MainWindow, words: str) -> None:
    start = text_of(window).index(words)
    window.reading.text.select(Span(start, start + len(words)))


def entry(menu: QMenu, words: str) -> Callable[[], None]:
    (action,) = [a for a in menu.actions() if a.text().partition("\t")[0] == words]
    return action.trigger


def words_of(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions()]


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> DetailsDialog:
    window.actions_["edit-details"].trigger()
    qtbot.waitUntil(lambda: window.findChild(DetailsDialog) is not None)
    found = window.findChild(DetailsDialog)
    assert isinstance(found, DetailsDialog)
    return found


def line(dialog: DetailsDialog, detail: Detail) -> QLineEdit:
    editor = dialog.fields[detail].editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_the_selection_is_taken_out_listed_and_put_back(qtbot: QtBot, window: MainWindow) -> None:
    before = text_of(window)
    select(window, HEMP)
    qtbot.keyClick(window.reading.text, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: HEMP not in text_of(window))
    assert "Ctrl+Z" in window.status.words

    def listed() -> bool:
        return HEMP in {card.removed.text for card in window.cleaning.cards}

    qtbot.waitUntil(listed)
    (card,) = [card for card in window.cleaning.cards if card.removed.text == HEMP]
    assert card.removed.reason == "reader"
    card.put_back_requested.emit(HEMP)
    qtbot.waitUntil(lambda: text_of(window) == before)
    qtbot.waitUntil(lambda: not listed())
    for step, there in (("undo", False), ("undo", True), ("redo", False), ("redo", True)):
        window.actions_[step].trigger()
        qtbot.waitUntil(lambda there=there: (HEMP in text_of(window)) is there)


def test_the_paragraph_under_the_mouse_is_taken_out_from_the_menu(
    qtbot: QtBot, window: MainWindow
) -> None:
    start = text_of(window).index(HEMP)
    at = window.reading.text.rect_of(Span(start, start + 5)).center()
    menu = window.reading.menu.make(at)
    entry(menu, "Take this paragraph out")()
    qtbot.waitUntil(lambda: HEMP not in text_of(window))
    menu = window.reading.menu.make(QPoint(40, 40))  # the head
    assert "Take this paragraph out" not in words_of(menu)
    assert "Edit details…" in words_of(menu)


def test_a_part_of_a_paragraph_is_taken_out_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    select(window, ", a year after the last\nrope was made there".replace("\n", " "))
    entry(window.reading.menu.make(QPoint(300, 300)), "Take out of the text")()
    qtbot.waitUntil(lambda: "for $4.5 million. Falk" in text_of(window))


def test_to_take_out_nothing_or_everything_is_told(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    window.actions_["take-out"].trigger()
    assert window.status.words == "Select what is to be taken out of the text first."
    context.events.problem.disconnect()
    context.events.problem.connect(window.banner.say)
    window.reading.text.selectAll()
    window.actions_["take-out"].trigger()
    qtbot.waitUntil(lambda: "move it to the trash" in window.banner.words)


def test_details_are_put_right_and_everything_follows(
    qtbot: QtBot, window: MainWindow, dialog: DetailsDialog, context: Context, article: int
) -> None:
    assert line(dialog, Detail.TITLE).text() == "Council buys the old ropeworks"
    assert dialog.said() == {}
    line(dialog, Detail.TITLE).setText("The ropeworks  are sold")
    authors = dialog.fields[Detail.AUTHORS].editor
    assert isinstance(authors, QPlainTextEdit)
    assert authors.toPlainText() == "Edda Falk"
    authors.setPlainText("Edda Falk\n\nBo Marsh\n")
    line(dialog, Detail.PUBLISHED).setText("2 May 2023")
    assert dialog.fields[Detail.PUBLISHED].says.text() == "2 May 2023"
    dialog.save.click()
    qtbot.waitUntil(lambda: window.reading.header.title.text() == "The ropeworks are sold")
    assert "Bo Marsh" in window.reading.header.byline.text()
    details = read_details(context.library, article)
    assert details.shown[Detail.AUTHORS] == ("Edda Falk", "Bo Marsh")
    assert details.shown[Detail.PUBLISHED] == "2023-05-02"
    assert set(details.corrections) == {Detail.TITLE, Detail.AUTHORS, Detail.PUBLISHED}
    qtbot.waitUntil(lambda: window.articles.selected_rows()[0].title == "The ropeworks are sold")
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: read_details(context.library, article).corrections == {})
    window.actions_["redo"].trigger()
    qtbot.waitUntil(lambda: window.reading.header.title.text() == "The ropeworks are sold")


def test_what_was_found_is_one_click_away(
    qtbot: QtBot, window: MainWindow, context: Context, article: int
) -> None:
    edit_details(
        context.library, article, {Detail.TITLE: "Ropes", Detail.AUTHORS: (), Detail.SOURCE: "Bell"}
    )
    window.deeds.article.edit_details_of(article)
    qtbot.waitUntil(lambda: window.findChild(DetailsDialog) is not None)
    dialog = window.findChild(DetailsDialog)
    assert isinstance(dialog, DetailsDialog)
    backs = {d: f.back for d, f in dialog.fields.items() if f.back.isVisibleTo(dialog)}
    assert {d: back.text() for d, back in backs.items()} == {
        Detail.TITLE: "As found: Council buys the old ropeworks",
        Detail.AUTHORS: "As found: Edda Falk",
        Detail.SOURCE: "As found: none",
    }
    for back in backs.values():
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
        assert not back.isVisibleTo(dialog)
    dialog.save.click()
    qtbot.waitUntil(lambda: read_details(context.library, article).corrections == {})


@pytest.mark.parametrize("text", ["soon", "2024-13", "31 February 2024"])
def test_a_date_that_is_none_cannot_be_saved(dialog: DetailsDialog, text: str) -> None:
    field = line(dialog, Detail.PUBLISHED)
    field.setText(text)
    assert not dialog.save.isEnabled()
    assert "no date" in dialog.fields[Detail.PUBLISHED].says.text()
    field.setText("2024-05")
    assert dialog.save.isEnabled()
    field.clear()
    assert dialog.save.isEnabled()
    assert dialog.said() == {Detail.PUBLISHED: None}


def test_the_dialog_is_left_without_a_change(
    qtbot: QtBot, dialog: DetailsDialog, context: Context, article: int
) -> None:
    line(dialog, Detail.TITLE).setText("Another")
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    with qtbot.waitSignal(dialog.rejected):
        buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert read_details(context.library, article).corrections == {}
    assert not context.operations.stack.canUndo()


def test_the_header_has_the_menu(qtbot: QtBot, window: MainWindow, article: int) -> None:
    asked: list[QPoint] = []
    window.reading.text.menu_requested.disconnect()
    window.reading.text.menu_requested.connect(asked.append)
    header = window.reading.header
    at = QPoint(30, 50)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, header.mapToGlobal(at))
    QApplication.sendEvent(header, event)
    assert asked == [header.mapToParent(at)]
    menu = window.reading.menu.make(asked[0])
    with qtbot.waitSignal(window.reading.details_requested) as told:
        entry(menu, "Edit details…")()
    assert told.args == [article]


def test_articles_are_cleaned_again_and_what_the_reader_said_holds(
    qtbot: QtBot, window: MainWindow, context: Context, article: int
) -> None:
    select(window, HEMP)
    window.actions_["take-out"].trigger()
    qtbot.waitUntil(lambda: HEMP not in text_of(window))
    edit_details(context.library, article, {Detail.TITLE: "Ropes"})
    before = read_article(context.library, article).document
    with qtbot.waitSignal(context.events.message) as told:
        window.actions_["clean-again"].trigger()
    assert told.args == ["1 article cleaned again; no text is another."]
    assert read_article(context.library, article).document == before


def test_a_page_on_the_clipboard_is_pasted_as_a_page(qtbot: QtBot, window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("The quay\nA first paragraph about the quay.\nIt was written by hand.")
    mime.setHtml(
        "<h1>The quay</h1><p>A <b>first</b> paragraph about the quay.</p>"
        "<h2>By hand</h2><p>It was <i>written</i> by hand, and slowly.</p>"
    )
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(window.importer.imported) as told:
        window.actions_["paste-article"].trigger()
    # What was made in Python must leave the clipboard before the interpreter ends.
    QGuiApplication.clipboard().clear()
    (result,) = told.args[0].results
    assert (result.status, result.title) == ("added", "The quay")
    shown = read_article(window.context.library, result.id)
    assert shown.format == "html"
    assert "heading" in {block.kind.value for block in shown.document.blocks}
