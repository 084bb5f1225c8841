from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.services import browse
from reader.services.correct_figures import (
    correct_figure,
    list_figure_corrections,
    redo_figure_correction,
    undo_figure_correction,
)
from reader.services.organise import empty_trash, trash
from reader.services.reclean import put_back, reclean, take_out
from reader.text.marks import FigureValue, Finder, Mark, MarkKind
from reader.text.spans import Span
from tests.services.conftest import FERRY, LATER, add

EUROS = FigureValue(MarkKind.MONEY, 12_000_000, unit="EUR", bound="about")


def place(library: Library, article: int, words: str) -> Span:
    at = browse.read_article(library, article).document.text.index(words)
    return Span(at, at + len(words))


def marks_of(library: Library, article: int) -> tuple[Mark, ...]:
    return browse.read_article(library, article).marks


def figure_at(library: Library, article: int, words: str) -> Mark | None:
    span = place(library, article, words)
    found = [m for m in marks_of(library, article) if m.start < span.end and span.start < m.end]
    return found[0] if found else None


def test_what_is_no_figure_stays_none_until_that_is_undone(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    before = marks_of(library, ferry)
    said, changes = correct_figure(library, ferry, place(library, ferry, "ninety years"), None)
    assert changes.articles == {ferry}
    assert figure_at(library, ferry, "ninety years") is None
    reclean(library)
    assert figure_at(library, ferry, "ninety years") is None
    assert len(marks_of(library, ferry)) == len(before) - 1
    undo_figure_correction(library, said)
    assert marks_of(library, ferry) == before
    redo_figure_correction(library, said)
    assert figure_at(library, ferry, "ninety years") is None
    redo_figure_correction(library, said)  # twice is once
    assert len(list_figure_corrections(library, ferry)) == 1


def test_another_value_is_found_by_it(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    said, _ = correct_figure(library, ferry, place(library, ferry, "$12 million"), EUROS)
    mark = figure_at(library, ferry, "$12 million")
    assert mark is not None and mark.by is Finder.READER
    assert (mark.unit, mark.value, mark.bound) == ("EUR", 12_000_000, "about")
    assert browse.find_articles(library, "money:€12m") == [ferry]
    assert browse.find_articles(library, "money:$12m") == []
    undo_figure_correction(library, said)
    assert browse.find_articles(library, "money:$12m") == [ferry]


def test_words_that_were_no_figure_become_one(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    assert figure_at(library, ferry, "most of whom") is None
    said = FigureValue(MarkKind.PERCENT, None, 50, 100, "%")
    correct_figure(library, ferry, place(library, ferry, "most of whom"), said)
    mark = figure_at(library, ferry, "most of whom")
    assert mark is not None and (mark.low, mark.high) == (50, 100)
    assert browse.find_articles(library, "percent:>80") == [ferry]


def test_the_last_word_on_a_passage_counts_and_each_can_be_taken_back(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    span = place(library, ferry, "$12 million")
    first, _ = correct_figure(library, ferry, span, EUROS)
    second, _ = correct_figure(library, ferry, span, None)
    assert figure_at(library, ferry, "$12 million") is None
    undo_figure_correction(library, second)
    mark = figure_at(library, ferry, "$12 million")
    assert mark is not None and mark.unit == "EUR"
    undo_figure_correction(library, first)
    mark = figure_at(library, ferry, "$12 million")
    assert mark is not None and mark.unit == "USD" and mark.by is Finder.GRAMMAR


def test_a_correction_moves_with_its_passage(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    correct_figure(library, ferry, place(library, ferry, "25% more"), None)
    correct_figure(library, ferry, place(library, ferry, "$12 million"), EUROS)
    # Everything before the second paragraph goes: all offsets change.
    shown = browse.read_article(library, ferry).document
    first = shown.blocks[0]
    decided = take_out(library, ferry, first.start, first.end)
    placed = list_figure_corrections(library, ferry)
    assert [one.span is None for one in placed] == [False, True]
    assert placed[0].correction.anchor.quote == "25% more"
    assert figure_at(library, ferry, "25% more") is None
    assert decided.changes.articles == {ferry}
    put_back(library, ferry, shown.text[first.start : first.end])
    mark = figure_at(library, ferry, "$12 million")
    assert mark is not None and mark.unit == "EUR"
    assert [one.span is None for one in list_figure_corrections(library)] == [False, False]


def test_it_holds_in_a_copy_that_comes_in_later_but_not_where_the_figure_is_another(
    library: Library,
) -> None:
    (ferry,) = add(library, FERRY)
    correct_figure(library, ferry, place(library, ferry, "$4 million"), EUROS)
    correct_figure(library, ferry, place(library, ferry, "$12 million"), None)
    (later,) = add(library, LATER)
    mark = figure_at(library, later, "$4 million")
    assert mark is not None and mark.by is Finder.VERSION and mark.unit == "EUR"
    other = figure_at(library, later, "$14 million")
    assert other is not None and other.unit == "USD"
    assert list_figure_corrections(library, later) == []
    for placed in list_figure_corrections(library, ferry):
        undo_figure_correction(library, placed.correction)
    mark = figure_at(library, later, "$4 million")
    assert mark is not None and mark.unit == "USD"


def test_undoing_in_an_article_that_is_gone_does_nothing(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    said, _ = correct_figure(library, ferry, place(library, ferry, "$4 million"), None)
    trash(library, [ferry])
    assert list_figure_corrections(library) == []
    empty_trash(library)
    assert not undo_figure_correction(library, said)


def test_an_empty_passage_is_refused(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    with pytest.raises(ValueError, match="no passage"):
        correct_figure(library, ferry, Span(3, 3), None)
