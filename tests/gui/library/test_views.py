"""Cards and columns, sections, snippets, titles typed anew, searches that are kept, and dragging."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.language import load_language, tr
from reader.gui.library.columns import COLUMNS, Column
from reader.gui.library.empty import filter_words
from reader.gui.library.measures import HEADING, Density, title_face
from reader.gui.library.model import Role
from reader.gui.library.results import Question
from reader.gui.library.rows_view import ARTICLES, dragged_articles
from reader.gui.library.searches import kept_query
from reader.gui.main_window import MainWindow
from reader.library.records import ArticleRow, SavedSearch, Snippet, Sort
from reader.services import browse, organise
from reader.services.saved_searches import list_searches
from tests.gui.builders import fill, put
from tests.gui.windows import a_window


@pytest.fixture
def ids(context: Context) -> list[int]:
    return fill(context.library, 11)


@pytest.fixture
def window(qtbot: QtBot, context: Context, ids: list[int]) -> Iterator[MainWindow]:
    with a_window(qtbot, context) as made:
        yield made


def row_of(context: Context, article: int) -> str:
    return browse.article_rows(context.library, [article])[0].title


def wait_for(qtbot: QtBot, context: Context, so: Callable[[], bool]) -> None:
    """Until it is so and told; the window changes the library by itself too, so not any change."""
    qtbot.waitUntil(so)
    qtbot.waitUntil(lambda: not context.jobs.is_busy)


def test_columns_stand_above_the_text_and_sort_by_a_click(
    qtbot: QtBot, window: MainWindow, ids: list[int]
) -> None:
    view = window.articles.view
    window.deeds.lists.toggle_columns()
    assert window.middle.indexOf(window.articles) == 0
    assert view.horizontalHeader().isVisible()
    assert view.isColumnHidden(Column.CARD)
    with qtbot.waitSignal(window.articles.answered):
        view.horizontalHeader().sectionClicked.emit(Column.TITLE)
    assert window.results.question.sort is Sort.TITLE
    assert not window.results.question.descending
    with qtbot.waitSignal(window.articles.answered):
        view.horizontalHeader().sectionClicked.emit(Column.TITLE)
    assert window.results.question.descending
    assert window.context.settings.sort is Sort.TITLE
    window.deeds.lists.toggle_columns()
    assert window.splitter.indexOf(window.articles) == 1
    assert not view.isColumnHidden(Column.CARD)


def test_columns_are_remembered(qtbot: QtBot, window: MainWindow) -> None:
    window.deeds.lists.toggle_columns()
    columns = window.articles.columns
    columns.set_column(Column.TAGS, True)
    columns.set_column(Column.SOURCE, False)
    window.deeds.lists.toggle_columns()
    window.deeds.lists.toggle_columns()
    view = window.articles.view
    assert not view.isColumnHidden(Column.TAGS)
    assert view.isColumnHidden(Column.SOURCE)
    columns.reset()
    assert view.isColumnHidden(Column.TAGS)
    assert not view.isColumnHidden(Column.SOURCE)


def test_all_columns_fit_beside_both_panes_of_a_usual_window(
    qtbot: QtBot, context: Context, window: MainWindow
) -> None:
    window.resize(1280, 720)
    window.deeds.lists.toggle_columns()
    QApplication.processEvents()
    window.articles.columns.fit()
    assert not window.sidebar.isHidden()
    assert not window.panel.isHidden()
    assert window.articles.view.horizontalScrollBar().maximum() == 0


def test_titles_have_the_room_of_a_wider_window(
    qtbot: QtBot, context: Context, window: MainWindow
) -> None:
    window.resize(1280, 720)
    window.deeds.lists.toggle_columns()
    QApplication.processEvents()
    window.articles.columns.fit()
    header = window.articles.view.horizontalHeader()
    before = header.sectionSize(Column.TITLE), window.articles.view.viewport().width()
    for width in (1500, 1280):
        window.resize(width, 720)
        QApplication.processEvents()
        more = window.articles.view.viewport().width() - before[1]
        assert header.sectionSize(Column.TITLE) == before[0] + more
        assert window.articles.view.horizontalScrollBar().maximum() == 0


def test_dates_and_heads_stand_whole_where_a_language_needs_more_room(
    qapp: QApplication, window: MainWindow
) -> None:
    load_language(qapp, "de")
    try:
        window.deeds.lists.toggle_columns()
        window.articles.columns.reset()
        view = window.articles.view
        letters = title_face(12, False)[1]
        assert view.columnWidth(Column.ADDED) > letters.horizontalAdvance("22. Nov. 2026") + 16
        heads = title_face(11, True)[1]
        for column in (Column.PUBLISHED, Column.VERSIONS, Column.NOTES):
            words = tr(COLUMNS[column].title)
            assert view.columnWidth(column) > heads.horizontalAdvance(words) + 16
    finally:
        load_language(qapp, "en")


def test_compact_rows_are_lower_and_all_of_one_height(window: MainWindow) -> None:
    view = window.articles.view
    window.results.divide(False)
    airy = view.rowHeight(1)
    window.deeds.lists.toggle_compact()
    assert window.articles.density is Density.COMPACT
    assert window.context.settings.text("list/density") == "compact"
    assert view.rowHeight(1) < airy


def test_a_row_that_begins_a_section_has_room_for_its_heading(
    qtbot: QtBot, window: MainWindow
) -> None:
    model, view = window.articles.model, window.articles.view
    assert list(model.sections) == [0]
    window.deeds.lists.toggle_compact()
    assert view.rowHeight(0) == view.rowHeight(1) + HEADING
    with qtbot.waitSignal(window.articles.answered):
        window.results.sort_by(Sort.PUBLISHED, True)
    assert len(model.sections) > 1
    assert list(model.sections.values())[-1] == "Without a date"
    with qtbot.waitSignal(window.articles.answered):
        window.deeds.lists.toggle_sections()
    assert not model.sections
    assert view.rowHeight(0) == view.rowHeight(1)


def test_a_search_shows_its_hits_in_the_rows(qtbot: QtBot, window: MainWindow) -> None:
    model = window.articles.model
    with qtbot.waitSignal(window.articles.answered):
        window.toolbar.search.search_for("paragr")
    index = model.index(0, 0)
    qtbot.waitUntil(lambda: isinstance(index.data(Role.SNIPPET), Snippet))
    snippet = index.data(Role.SNIPPET)
    assert [snippet.text[a:b] for a, b in snippet.hits] == ["Paragraph"]
    found = window.articles.view.rowHeight(1)
    with qtbot.waitSignal(window.articles.answered):
        window.toolbar.search.clear_now()
    assert window.articles.view.rowHeight(1) < found
    assert model.index(0, 0).data(Role.SNIPPET) is None


@pytest.mark.parametrize("columns", [False, True])
def test_a_title_is_typed_anew_in_its_place_and_undone(
    qtbot: QtBot, context: Context, window: MainWindow, ids: list[int], columns: bool
) -> None:
    if columns:
        window.deeds.lists.toggle_columns()
    window.articles.select(ids[4])
    before = row_of(context, ids[4])
    window.deeds.lists.rename()
    editor = next(e for e in window.articles.view.findChildren(QLineEdit) if e.isVisible())
    assert editor.text() == before
    assert (editor.cursorPosition(), editor.selectedText()) == (0, before)
    editor.setText("  Fares,   again ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    wait_for(qtbot, context, lambda: row_of(context, ids[4]) == "Fares, again")
    context.operations.undo()
    wait_for(qtbot, context, lambda: row_of(context, ids[4]) == before)


def test_what_is_typed_into_a_title_outlives_a_change_of_the_library(
    qtbot: QtBot, context: Context, window: MainWindow, ids: list[int]
) -> None:
    window.articles.select(ids[4])
    window.deeds.lists.rename()
    put(context.library, "New one")
    window.articles.refresh()
    assert window.articles.is_renaming
    editor = next(e for e in window.articles.view.findChildren(QLineEdit) if e.isVisible())
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(window.articles.model.ids) == len(ids) + 1)


def drop(window: MainWindow, key: str, articles: bytes) -> bool:
    sidebar = window.sidebar
    place = sidebar.model.place_of(key)
    assert place is not None
    data = QMimeData()
    data.setData(ARTICLES, articles)
    at = QPointF(sidebar.view.visualRect(sidebar.model.index(place, 0)).center())
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    sidebar.view.dropEvent(event)  # the application hands on drops of a drag under way only
    return event.isAccepted()


def test_articles_are_dropped_on_a_tag_and_on_the_trash(
    qtbot: QtBot, context: Context, window: MainWindow, ids: list[int]
) -> None:
    qtbot.waitUntil(lambda: window.sidebar.model.place_of("tag harbour") is not None)
    dragged = f"[{ids[1]}, {ids[2]}]".encode()

    def rows() -> list[ArticleRow]:
        return browse.article_rows(context.library, ids[1:3])

    assert drop(window, "tag harbour", dragged)
    wait_for(qtbot, context, lambda: all(row.tags == ("harbour",) for row in rows()))
    context.operations.undo()
    wait_for(qtbot, context, lambda: all(not row.tags for row in rows()))
    assert drop(window, "trash", dragged)
    wait_for(qtbot, context, lambda: all(row.trashed for row in rows()))


def test_nothing_is_dropped_on_what_takes_no_articles(
    qtbot: QtBot, window: MainWindow, ids: list[int]
) -> None:
    qtbot.waitUntil(lambda: window.sidebar.model.place_of("versions") is not None)
    assert not drop(window, "versions", f"[{ids[0]}]".encode())
    other = QMimeData()
    other.setText("words")
    assert dragged_articles(other) == []


def test_many_articles_are_chosen_marked_and_counted_in_one_step(
    qtbot: QtBot, context: Context, window: MainWindow, ids: list[int]
) -> None:
    window.articles.view.selectAll()
    assert len(window.articles.selected) == len(ids)
    assert window.status.words == "11 articles · 11 selected"

    def starred() -> list[bool]:
        return [row.starred for row in browse.article_rows(context.library, ids)]

    window.deeds.star()
    wait_for(qtbot, context, lambda: all(starred()))
    context.operations.undo()
    wait_for(qtbot, context, lambda: not any(starred()))


def test_a_click_on_the_star_of_a_row_stars_it(
    qtbot: QtBot, context: Context, window: MainWindow, ids: list[int]
) -> None:
    window.deeds.lists.toggle_columns()
    view = window.articles.view
    place = window.articles.model.place_of(ids[3])
    view.clicked.emit(window.articles.model.index(place, Column.STARRED))
    qtbot.waitUntil(lambda: browse.article_rows(context.library, [ids[3]])[0].starred)


def test_a_search_is_kept_used_renamed_and_removed(
    qtbot: QtBot, context: Context, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.articles.answered):
        window.toolbar.search.search_for("paragraph tag:harbour")
    window.deeds.lists.keep_search()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QDialog)))
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    dialog.findChild(QLineEdit).setText("Of the harbour")
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Keep").click()
    wanted = [SavedSearch("Of the harbour", "paragraph tag:harbour")]
    wait_for(qtbot, context, lambda: list_searches(context.library) == wanted)
    qtbot.waitUntil(lambda: window.sidebar.model.place_of("search Of the harbour") is not None)
    window.toolbar.search.clear_now()
    with qtbot.waitSignal(window.articles.answered):
        window.sidebar.choose("search Of the harbour")
    assert len(window.articles.model.ids) == 4
    searches = window.deeds.lists.searches

    def names() -> list[str]:
        return [kept.name for kept in list_searches(context.library)]

    searches._rename("Of the harbour", "Harbour")
    wait_for(qtbot, context, lambda: names() == ["Harbour"])
    searches.remove("Harbour")
    wait_for(qtbot, context, lambda: names() == [])
    context.operations.undo()
    wait_for(qtbot, context, lambda: names() == ["Harbour"])


def test_a_kept_search_does_not_join_its_neighbours() -> None:
    assert kept_query(Question(typed="OR ferry OR")) == "ferry"
    assert kept_query(Question(filters=('tag:"quay"',), typed="ferry ")) == 'tag:"quay" ferry'
    assert kept_query(Question()) == ""


def test_an_empty_list_says_why_and_offers_the_way_out(
    qtbot: QtBot, context: Context, window: MainWindow, ids: list[int]
) -> None:
    empty = window.articles.empty
    qtbot.waitUntil(lambda: window.sidebar.model.place_of("tag harbour") is not None)
    with qtbot.waitSignal(window.articles.answered):
        window.sidebar.choose("tag harbour")
    with qtbot.waitSignal(window.articles.answered):
        window.toolbar.search.search_for("zeppelin")
    assert empty._body.text() == "No article tagged “harbour” has “zeppelin”."
    buttons = [b for b in empty.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in buttons] == ["Search in all articles", "Clear the search"]
    with qtbot.waitSignal(window.articles.answered):
        buttons[0].click()
    assert empty._body.text() == "No article has “zeppelin”."
    assert filter_words('person:"Mara Ellison"') == "with “Mara Ellison”"
    assert filter_words("money:>1m") == "“money:>1m”"


def test_the_empty_trash_leads_back(
    qtbot: QtBot, context: Context, window: MainWindow, ids: list[int]
) -> None:
    organise.trash(context.library, [ids[0]])
    with qtbot.waitSignal(window.articles.answered):
        window.sidebar.choose("trash")
    window.acts.restore([ids[0]])
    qtbot.waitUntil(lambda: window.articles.empty._title.text() == "The trash is empty")
    button = next(b for b in window.articles.empty.findChildren(QPushButton) if b.isVisible())
    button.click()
    qtbot.waitUntil(lambda: len(window.articles.model.ids) == len(ids))


def test_down_leads_from_the_search_to_the_first_find(
    qtbot: QtBot, window: MainWindow, ids: list[int]
) -> None:
    window.toolbar.search.setFocus()
    with qtbot.waitSignal(window.articles.chosen) as told:
        qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Down)
    assert told.args == [window.articles.model.ids[0]]
