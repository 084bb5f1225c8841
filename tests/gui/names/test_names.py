"""A name's page, its timeline, the rules for names, and what is said on the card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.names.card_part import NamePart
from reader.gui.names.name_view import NameView
from reader.gui.names.rules import NameRules, in_words
from reader.gui.names.saying import NameDeeds, Saying, Scope, breakable
from reader.gui.names.selection_menu import SelectionNames
from reader.gui.names.timeline import Timeline, periods
from reader.library.records import NameAct
from reader.services import browse
from reader.services.name_page import name_page, name_story
from reader.text.marks import Finder, Mark, MarkKind
from reader.text.spans import Span
from tests.services.test_join_names import FULL, OTHER, SHORT, add

PERSON = MarkKind.PERSON


@pytest.fixture
def articles(context: Context) -> list[int]:
    return add(context.library, FULL, SHORT, OTHER)


@pytest.fixture
def view(qtbot: QtBot, context: Context, articles: list[int]) -> NameView:
    made = NameView(context)
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    return made


def opened(qtbot: QtBot, view: NameView, name: str) -> None:
    view.open(name, PERSON)
    qtbot.waitUntil(lambda: view.page is not None and view.page.entity == name)


def people(context: Context, article: int) -> set[str | None]:
    marks = browse.read_article(context.library, article).marks
    return {m.entity for m in marks if m.kind is PERSON}


def marrow(context: Context, article: int) -> Mark:
    marks = browse.read_article(context.library, article).marks
    return next(m for m in marks if m.text == "Marrow")


def test_months_years_and_decades() -> None:
    assert periods({"": 3}) == []
    months = periods({"2019-11": 2, "2020-02": 1})
    assert [(p.words, p.articles) for p in months] == [
        ("November 2019", 2),
        ("December 2019", 0),
        ("January 2020", 0),
        ("February 2020", 1),
    ]
    assert months[0].term == "published:2019-11"
    years = periods({"2010": 1, "2012-05": 2})
    assert [(p.words, p.articles) for p in years] == [("2010", 1), ("2011", 0), ("2012", 2)]
    decades = periods({"1901": 1, "1999-12": 4})
    assert [p.articles for p in decades] == [1, 0, 0, 0, 0, 0, 0, 0, 0, 4]
    assert decades[-1].term == "after:1990 before:2000"


@pytest.mark.parametrize("only", ["2023-03", "2023", "0001"])
def test_a_single_period_stands_among_others(qtbot: QtBot, context: Context, only: str) -> None:
    line = Timeline(context.themes)
    qtbot.addWidget(line)
    line.show_months({only: 4, "": 1}, PERSON)
    now = line.current
    assert now is not None
    assert (now.term, now.articles) == (f"published:{only}", 4)
    line.resize(400, line.sizeHint().height())
    assert line._bar(line._at).left() > 20 or only == "0001"
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert line.current is not None
    assert line.current.articles == 0


def test_the_timeline_by_keys_and_mouse(qtbot: QtBot, context: Context) -> None:
    line = Timeline(context.themes)
    qtbot.addWidget(line)
    line.resize(400, line.sizeHint().height())
    line.show_months({"2019-11": 2, "2020-01": 1}, PERSON)
    line.show()
    line.setFocus()
    assert line.accessibleDescription() == "January 2020: 1 article"
    qtbot.keyClick(line, Qt.Key.Key_Home)
    assert line.accessibleDescription() == "November 2019: 2 articles"
    with qtbot.waitSignal(line.chosen) as asked:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked.args == ["published:2019-11"]
    with qtbot.waitSignal(line.chosen) as asked:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(5 + 2 * 26, 40))
    assert asked.args == ["published:2020-01"]
    assert line.grab().toImage().width() == 400


def test_a_page_tells_all_and_leads_on(
    qtbot: QtBot, context: Context, view: NameView, articles: list[int]
) -> None:
    opened(qtbot, view, "Ilse Marrow")
    page = view.page
    assert page is not None
    assert (page.articles, page.mentions) == (2, 3)
    assert {a.text for a in page.aliases} == {"Ilse Marrow", "Marrow"}
    assert {row.id for row in page.listed} == set(articles[:2])
    assert [one.entity for one in page.maybe] == ["Marrow"]
    assert "Jo Pell" in {c.entity for c in page.company}
    assert view.head.title.text() == "Ilse Marrow"
    with qtbot.waitSignal(view.search_requested) as asked:
        view.head.show_all.click()
    assert asked.args == ['person:"Ilse Marrow"']
    with qtbot.waitSignal(view.article_requested) as asked:
        qtbot.keyClick(view.sections.rows, Qt.Key.Key_Return)
    assert asked.args[0] in articles[:2]
    view.sections.name_requested.emit("Jo Pell", PERSON)
    qtbot.waitUntil(lambda: view.page is not None and view.page.entity == "Jo Pell")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.page is not None and view.page.entity == "Ilse Marrow")
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_who_may_be_the_same_is_taken_in_and_that_is_undone(
    qtbot: QtBot, context: Context, view: NameView, articles: list[int]
) -> None:
    opened(qtbot, view, "Ilse Marrow")
    view.sections.same_requested.emit("Marrow")
    qtbot.waitUntil(lambda: people(context, articles[2]) == {"Ilse Marrow"})
    qtbot.waitUntil(lambda: view.page is not None and view.page.articles == 3)
    context.operations.undo()
    qtbot.waitUntil(lambda: people(context, articles[2]) == {"Marrow"})
    context.operations.redo()
    qtbot.waitUntil(lambda: people(context, articles[2]) == {"Ilse Marrow"})


def test_a_name_renamed_keeps_its_page(qtbot: QtBot, context: Context, view: NameView) -> None:
    opened(qtbot, view, "Ilse Marrow")
    view.head.ask(rename=True)
    view.head.field.setText("Ilse M. Marrow")
    qtbot.keyClick(view.head.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.page is not None and view.page.entity == "Ilse M. Marrow")
    assert context.operations.stack.undoText().startswith("“Ilse Marrow” is called")


def test_a_name_that_went_says_so(qtbot: QtBot, context: Context, view: NameView) -> None:
    opened(qtbot, view, "Ilse Marrow")
    view.head.no_name.click()
    qtbot.waitUntil(lambda: view.page is None)


def test_the_card_tells_how_a_name_is_known_and_parts_it(
    qtbot: QtBot, context: Context, articles: list[int]
) -> None:
    mark = marrow(context, articles[1])
    story = name_story(context.library, articles[1], mark)
    assert (story.found, story.joined, story.rule) == ("Marrow", True, None)
    assert set(story.reasons) <= {"Jo Pell", "Gullhaven", "Harbour Bank", "Tidal Works Authority"}
    part = NamePart()
    qtbot.addWidget(part)
    part.show()
    part.set_mark(mark)
    part.tell(story)
    deeds = NameDeeds(context)
    part.said.connect(lambda saying: deeds.say(saying, articles[1]))
    part.set_scope(Scope.ARTICLE)
    part._apart.click()
    qtbot.waitUntil(lambda: "Marrow" in people(context, articles[1]))
    rule = name_story(context.library, articles[1], marrow(context, articles[1])).rule
    assert rule is not None and rule.act is NameAct.APART and rule.article == articles[1]
    context.operations.undo()
    qtbot.waitUntil(lambda: "Ilse Marrow" in people(context, articles[1]))


@pytest.mark.parametrize("scope", list(Scope))
def test_what_is_no_name_is_none_where_it_is_said(
    qtbot: QtBot, context: Context, articles: list[int], scope: Scope
) -> None:
    deeds = NameDeeds(context)
    deeds.say(Saying(marrow(context, articles[2]), NameAct.NO_NAME, scope), articles[2])
    qtbot.waitUntil(lambda: people(context, articles[2]) == set())
    # Everywhere these words go; the full name is other words.
    words = {m.text for m in browse.read_article(context.library, articles[0]).marks}
    assert "Ilse Marrow" in words
    assert ("Marrow" in words) is (scope is not Scope.EVERYWHERE)


def test_selected_words_become_a_name(qtbot: QtBot, context: Context, articles: list[int]) -> None:
    menu, offer = QMenu(), SelectionNames(context, context.operations)
    qtbot.addWidget(menu)
    text = browse.read_article(context.library, articles[2]).document.text
    start = text.index("the race")
    offer.scope = Scope.HERE
    offer.add_to(menu, "the race ", Span(start, start + 9), articles[2])
    kinds = menu.actions()[0].menu()
    assert isinstance(kinds, QMenu)
    next(a for a in kinds.actions() if a.text() == "An event").trigger()

    def events() -> list[Mark]:
        marks = browse.read_article(context.library, articles[2]).marks
        return [m for m in marks if m.kind is MarkKind.EVENT]

    qtbot.waitUntil(lambda: [m.text for m in events()] == ["the race"])
    assert events()[0].by is Finder.READER
    empty = QMenu()
    qtbot.addWidget(empty)
    offer.add_to(empty, "  ", Span(0, 2), articles[2])
    assert not empty.actions()


def test_rules_are_listed_searched_and_taken_back(
    qtbot: QtBot, context: Context, articles: list[int]
) -> None:
    deeds = NameDeeds(context)
    deeds.say(
        Saying(marrow(context, articles[2]), NameAct.SAME, Scope.ARTICLE, name="Ilse Marrow"),
        articles[2],
    )
    deeds.rename("Harbour Bank", MarkKind.ORGANIZATION, "Bank of the Harbour")
    rules = NameRules(context)
    qtbot.addWidget(rules)
    rules.show()
    qtbot.waitUntil(lambda: rules.list.count() == 2)
    assert (
        rules.list.item(0).text() == "“Harbour Bank” is called “Bank of the Harbour” · everywhere"
    )
    assert "is the same as “Ilse Marrow”" in rules.list.item(1).text()
    rules.field.setText("bank")
    assert rules.list.count() == 1
    rules.list.item(0).setSelected(True)
    rules.back.click()
    qtbot.waitUntil(lambda: rules.list.count() == 0)
    found = name_page(context.library, "Harbour Bank")
    assert found is not None and found.entity == "Harbour Bank"
    context.operations.undo()
    qtbot.waitUntil(lambda: rules.list.count() == 1)
    assert in_words(rules.chosen[0] if rules.chosen else rules._listed[1].rule)


def test_no_name_is_wider_than_the_page(qtbot: QtBot, view: NameView) -> None:
    assert breakable("x" * 50).replace("\u200b", "") == "x" * 50
    assert max(map(len, breakable("x" * 300).split("\u200b"))) <= 24
    for theme in ("light", "dark"):
        view._context.themes.set_mode(theme)
        assert not view.grab().isNull()
