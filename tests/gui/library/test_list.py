"""Sidebar, search and list together, over a real library."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.library.acts import Acts
from reader.gui.library.article_list import ArticleList
from reader.gui.library.empty import Invitations
from reader.gui.library.measures import title_lines
from reader.gui.library.results import Question, Results
from reader.gui.library.search_field import SearchField
from reader.gui.library.sidebar import Sidebar
from reader.library.records import Sort
from reader.services import browse, organise
from tests.gui.builders import fill, put

pressed: list[str] = []


@pytest.fixture
def results(context: Context) -> Results:
    return Results(context)


@pytest.fixture
def articles(qtbot: QtBot, context: Context, results: Results) -> Iterator[ArticleList]:
    pressed.clear()

    def note(word: str) -> Callable[[], object]:
        return lambda: pressed.append(word)

    made = ArticleList(
        context,
        results,
        Invitations(note("import"), note("paste"), note("samples"), note("clear"), note("all")),
        2025,
    )
    qtbot.addWidget(made)
    made.resize(290, 600)
    made.show()
    yield made
    context.jobs.shutdown()


def ask(qtbot: QtBot, articles: ArticleList, results: Results, **question: object) -> list[int]:
    with qtbot.waitSignal(articles.answered):
        results.ask(**question)
    return list(articles.model.ids)


def test_the_newest_stands_first_and_the_order_can_be_changed(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    ids = fill(context.library, 5)
    with qtbot.waitSignal(articles.answered):
        results.refresh()
    assert articles.model.ids == ids[::-1]
    assert ask(qtbot, articles, results, sort=Sort.ADDED, descending=False) == ids


def test_filters_and_typed_words_combine(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    wanted = put(context.library, "Tide", "A ferry.", source="Northwire", tags=["quay"])
    put(context.library, "Wall", "A wall.", source="Northwire", tags=["quay"])
    put(context.library, "Boat", "A ferry.", source="Elsewhere")
    found = ask(
        qtbot, articles, results, filters=('source:"Northwire"', 'tag:"quay"'), typed="ferry"
    )
    assert found == [wanted]


def test_only_the_answer_to_the_last_question_is_shown(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    wanted = put(context.library, "Tide", "A ferry.")
    put(context.library, "Wall", "A wall.")
    heard: list[Question] = []
    results.answered.connect(lambda answer, _: heard.append(answer.question))
    with qtbot.waitSignal(articles.answered):
        results.ask(typed="wall")
        results.ask(typed="nothing like it")
        results.ask(typed="ferry")
    assert [q.typed for q in heard] == ["ferry"]
    assert articles.model.ids == [wanted]


def test_the_article_being_read_stays_although_it_is_unread_no_longer(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    ids = fill(context.library, 4)
    ask(qtbot, articles, results, filters=("is:unread",))
    with qtbot.waitSignal(articles.chosen):
        articles.select(ids[1])
    with qtbot.waitSignal(articles.answered):
        context.events.changed.emit(organise.set_unread(context.library, [ids[1], ids[2]], False))
    assert articles.model.ids == [ids[3], ids[1], ids[0]]
    assert articles.current == ids[1]


def test_when_the_current_article_goes_its_neighbour_takes_its_place(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    ids = fill(context.library, 4)
    with qtbot.waitSignal(articles.answered):
        results.refresh()
    with qtbot.waitSignal(articles.chosen):
        articles.select(ids[2])
    with qtbot.waitSignal(articles.chosen) as told:
        Acts(context).trash([ids[2]])
    assert articles.model.ids == [ids[3], ids[1], ids[0]]
    assert told.args == [ids[1]]
    with qtbot.waitSignal(articles.answered):
        context.operations.undo()
    assert articles.model.ids == ids[::-1]


def test_when_several_articles_go_the_next_that_is_left_is_read(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    ids = fill(context.library, 8)  # the last stands first
    with qtbot.waitSignal(articles.answered):
        results.refresh()
    with qtbot.waitSignal(articles.chosen):
        articles.select(ids[5])
    articles.view.select_places([1, 2, 3, 4])
    with qtbot.waitSignal(articles.chosen) as told:
        Acts(context).trash([ids[6], ids[5], ids[4], ids[3]])
    assert told.args == [ids[2]]


def test_the_article_that_is_read_stays_in_sight_in_another_order(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    ids = fill(context.library, 40)
    with qtbot.waitSignal(articles.answered):
        results.refresh()
    with qtbot.waitSignal(articles.chosen):
        articles.select(ids[-1])
    ask(qtbot, articles, results, sort=Sort.ADDED, descending=False)
    assert articles.current == ids[-1]
    assert 39 in articles.view.rows_in_sight()


def test_a_menu_for_several_articles_opens_none_of_them(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    ids = fill(context.library, 5)
    with qtbot.waitSignal(articles.answered):
        results.refresh()
    with qtbot.waitSignal(articles.chosen):
        articles.select(ids[4])
    articles.view.select_places([0, 1, 2])
    place = articles.view.visualRect(articles.model.index(2, 0)).center()
    qtbot.mouseClick(articles.view.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert articles.current == ids[4]
    assert articles.selected == [ids[4], ids[3], ids[2]]


def test_a_double_click_leads_into_the_text_as_enter_does(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    fill(context.library, 3)
    with qtbot.waitSignal(articles.answered):
        results.refresh()
    place = articles.view.visualRect(articles.model.index(1, 0)).center()
    with qtbot.waitSignal(articles.chosen):
        qtbot.mouseClick(articles.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(articles.entered):
        qtbot.mouseDClick(articles.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(articles.entered):
        qtbot.keyClick(articles.view, Qt.Key.Key_Return)


def test_stars_are_taken_back_exactly_from_those_that_got_one(
    qtbot: QtBot, context: Context
) -> None:
    ids = fill(context.library, 3)
    organise.set_starred(context.library, [ids[0]], True)

    def starred() -> list[int]:
        rows = browse.article_rows(context.library, ids)
        return [row.id for row in rows if row.starred]

    with qtbot.waitSignal(context.events.changed):
        Acts(context).set_starred(ids, True)
    assert starred() == ids
    with qtbot.waitSignal(context.events.changed):
        context.operations.undo()
    assert starred() == [ids[0]]
    with qtbot.waitSignal(context.events.changed):
        context.operations.redo()
    assert starred() == ids


def test_a_tag_is_given_and_taken_back(qtbot: QtBot, context: Context) -> None:
    article = put(context.library, "Tide")
    said: list[str] = []
    context.events.message.connect(said.append)
    with qtbot.waitSignal(context.events.changed):
        Acts(context).tag([article], "  #to   check ")
    assert said == ["1 article tagged “to check”."]
    assert browse.article_rows(context.library, [article])[0].tags == ("to check",)
    with qtbot.waitSignal(context.events.changed):
        context.operations.undo()
    assert browse.article_rows(context.library, [article])[0].tags == ()


def test_an_empty_library_offers_what_to_do(
    qtbot: QtBot, articles: ArticleList, results: Results
) -> None:
    with qtbot.waitSignal(articles.answered):
        results.refresh()
    buttons = [b for b in articles.empty.findChildren(QPushButton) if b.isVisible()]
    assert len(buttons) == 3
    for button in buttons:
        button.click()
    assert pressed == ["import", "paste", "samples"]


def test_an_empty_search_says_what_was_searched_for(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    put(context.library, "Tide")
    ask(qtbot, articles, results, typed="zeppelin")
    assert "“zeppelin”" in articles.empty._body.text()
    ask(qtbot, articles, results, typed="", trashed=True)
    assert articles.empty._title.text() == "The trash is empty"


def test_the_sidebar_filters_and_ctrl_click_combines(qtbot: QtBot, context: Context) -> None:
    put(context.library, "Tide", tags=["quay"])
    sidebar = Sidebar(context)
    qtbot.addWidget(sidebar)
    sidebar.resize(190, 600)
    sidebar.show()
    with qtbot.waitSignal(sidebar.model.modelReset):
        sidebar.refresh()

    def click(label: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> object:
        model = sidebar.model
        row = next(n for n in range(model.rowCount()) if model.index(n).data() == label)
        centre = sidebar.view.visualRect(model.index(row)).center()
        with qtbot.waitSignal(sidebar.filtered) as told:
            qtbot.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, keys, centre)
        return told.args

    assert click("Unread") == [("is:unread",), False]
    control = Qt.KeyboardModifier.ControlModifier
    assert click("quay", control) == [("is:unread", 'tag:"quay"'), False]
    assert click("Unread", control) == [('tag:"quay"',), False]
    assert click("Trash") == [(), True]
    assert click("All") == [(), False]


def test_counts_are_live_and_what_was_chosen_stays_chosen(qtbot: QtBot, context: Context) -> None:
    article = put(context.library, "Tide", tags=["quay"])
    sidebar = Sidebar(context)
    qtbot.addWidget(sidebar)
    with qtbot.waitSignal(sidebar.model.modelReset):
        sidebar.refresh()
    with qtbot.waitSignal(sidebar.filtered):
        sidebar.choose("tag quay")
    with qtbot.waitSignal(sidebar.model.modelReset):
        Acts(context).tag([article], "ash")
    assert [entry.key for entry in sidebar.chosen] == ["tag quay"]
    with qtbot.waitSignal(sidebar.filtered) as told:
        Acts(context).untag([article], "quay")
    assert told.args == [(), False]


def test_search_waits_for_a_pause_and_enter_does_not(qtbot: QtBot, context: Context) -> None:
    field = SearchField(context.themes)
    qtbot.addWidget(field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, "tide")
    assert heard == ["tide"]
    qtbot.keyClicks(field, "s")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["tide", "tides"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert heard == ["tide", "tides", ""]


@pytest.mark.parametrize(
    "title",
    [
        "Short",
        "A title that is rather long and goes on over more than two lines of a narrow list " * 4,
        "港口管理局公布自一九九八年以来的首次亏损" * 10,
        "🚋🌊🐟" * 60,
        "Wordwithoutanyspaceatall" * 12,
        "",
    ],
)
def test_a_title_takes_two_lines_at_most_and_loses_nothing_before_its_end(title: str) -> None:
    lines = title_lines(title, True, 240)
    assert 1 <= len(lines) <= 2
    joined = "".join(line.removesuffix("…") for line in lines).replace(" ", "")
    assert title.replace(" ", "").startswith(joined)


def test_a_long_list_keeps_its_layout_when_rows_arrive(
    qtbot: QtBot, context: Context, articles: ArticleList, results: Results
) -> None:
    """Qt lays all rows out again on every change; in a long list a jump then shows nothing."""
    ids = fill(context.library, 600)
    with qtbot.waitSignal(articles.answered):
        results.refresh()
    bar = articles.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500 * 80)
    longest = bar.maximum()
    with qtbot.waitSignal(articles.model.dataChanged):
        bar.setValue(longest)
    assert bar.maximum() == longest
    last = articles.view.indexAt(articles.view.viewport().rect().bottomLeft() + QPoint(40, -8))
    assert last.row() == len(ids) - 1
    assert articles.model.known_row(ids[0]) is not None


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("harb", "harb*"),
        ("the harb", "the harb*"),
        ("-harb", "-harb*"),
        ("harb ", "harb"),
        ("h", "h"),
        ('"the harb', '"the harb'),
        ('"the harb"', '"the harb"'),
        ("tag:harb", "tag:harb"),
        ("ferry OR", "ferry OR"),
        ("harb*", "harb*"),
        ("money:>10", "money:>10"),
        ("港口", "港口*"),
        ("it's", "it's*"),
        ("…", "…"),
        ("", ""),
    ],
)
def test_the_word_that_is_being_typed_may_be_the_beginning_of_one(typed: str, asked: str) -> None:
    assert Question(typed=typed).query == asked
