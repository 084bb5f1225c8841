"""A list is chosen from the order that was read before, and is the same as if it were read anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.library import results
from reader.gui.library.results import Answer, Kept, Known, Question, Results
from reader.library.database import Library, open_library
from reader.library.records import Sort
from reader.progress import NO_PROGRESS
from reader.services import browse
from reader.services.changes import Changes
from reader.services.order import Order, Places
from reader.services.organise import set_starred, trash
from tests.gui.builders import fill

QUERIES = (
    "",
    "pa",
    "paragraph",
    "more",
    "article 3",
    "-more",
    "is:unread",
    "published:2018",
    "no*",
)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = open_library(tmp_path_factory.mktemp("results") / "library.db")
    ids = fill(library, 40)
    trash(library, ids[::7])
    yield library
    library.close()


def find(library: Library, question: Question, known: Known) -> tuple[Answer, Known]:
    return results._find(library, question, None, (), known, NO_PROGRESS)


QUESTIONS = st.builds(
    Question,
    typed=st.sampled_from(QUERIES),
    trashed=st.booleans(),
    sort=st.sampled_from(list(Sort)),
    descending=st.booleans(),
    sections=st.booleans(),
    relevance=st.booleans(),
)


@settings(max_examples=40)
@given(st.lists(QUESTIONS, min_size=2, max_size=5))
def test_what_was_read_before_changes_no_answer(shelf: Library, asked: list[Question]) -> None:
    known = Known()
    for question in asked:
        answer, known = find(shelf, question, known)
        anew, _ = find(shelf, question, Known())
        assert replace(answer, places={}) == replace(anew, places={})
        assert list(answer.places) == answer.ids
        assert [answer.places[article] for article in answer.ids] == list(range(len(answer.ids)))
        headings = list(answer.sections)
        worded = browse.looks_for_words(question.query)
        if question.relevance and worded:
            asked_for = {"sort": Sort.RELEVANCE, "trashed": question.trashed}
            assert answer.ids == browse.find_articles(shelf, question.query, **asked_for)
            assert headings == []
        elif question.sections and question.sort is not Sort.RELEVANCE:
            assert headings == results._sections(shelf, question, answer.ids)


@given(st.permutations(range(12)), st.sets(st.integers(0, 11)))
def test_places_are_told_by_the_places_among_all(every: list[int], chosen: set[int]) -> None:
    order = Order(every, {article: place for place, article in enumerate(every)})
    some = [article for article in every if article in chosen]
    assert dict(Places(some, order)) == {article: place for place, article in enumerate(some)}
    assert Places(some, order).get(99) is None
    assert all(article not in Places(some, order) for article in every if article not in chosen)


def test_the_order_is_read_once_until_something_changes(
    qtbot: QtBot, context: Context, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = fill(library, 5)
    read: list[Question] = []
    whole = results._read_whole

    def and_count(library: Library, question: Question) -> results.Whole:
        read.append(question)
        return whole(library, question)

    monkeypatch.setattr(results, "_read_whole", and_count)
    asked = Results(context)
    with qtbot.waitSignal(asked.answered):
        asked.refresh()
    for typed in ("p", "pa", "par"):
        with qtbot.waitSignal(asked.answered) as heard:
            asked.ask(typed=typed)
        assert heard.args[0].ids == (ids[::-1] if typed != "p" else [])
    assert len(read) == 1
    set_starred(library, [ids[0]], True)
    context.events.changed.emit(Changes(articles=frozenset({ids[0]})))
    with qtbot.waitSignal(asked.answered) as heard:
        asked.ask(typed="para")
    assert len(read) == 2
    assert [row.starred for row in heard.args[0].rows] == [False, False, False, False, True]


def test_the_article_that_is_read_stays_where_it_was(shelf: Library) -> None:
    question = Question(filters=("-is:read",), sections=False)
    before, known = find(shelf, question, Known())
    gone = before.ids[2]
    keep = Kept(gone, before.ids, 2)
    without = replace(question, filters=("-is:read", "-is:unread"))
    answer, _ = results._find(shelf, without, keep, (), known, NO_PROGRESS)
    assert answer.ids == [gone]
    assert answer.places == {gone: 0}
