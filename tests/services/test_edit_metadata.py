from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.database import Library
from reader.library.errors import ArticleNotFound
from reader.library.records import Detail, DetailCorrection
from reader.services import browse
from reader.services.changes import NO_CHANGES
from reader.services.edit_metadata import (
    AS_FOUND,
    NoSuchDate,
    edit_details,
    read_date,
    read_details,
)
from reader.services.name_articles import name_articles
from reader.services.reclean import reclean
from reader.text.marks import MarkKind
from tests.services.conftest import FERRY, KnownNames, add

FOUND = {
    Detail.TITLE: "Ferry line to close after ninety years",
    Detail.SUBTITLE: None,
    Detail.AUTHORS: ("Ada Brunner",),
    Detail.PUBLISHED: "2025-03-03",
    Detail.SOURCE: None,
}


def test_what_was_found_is_shown_until_the_reader_says_otherwise(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    details = read_details(library, ferry)
    assert details.shown == details.found == FOUND
    assert details.corrections == {}


def test_details_are_put_right_found_and_obeyed_by_every_cleaning(
    library: Library, finder: KnownNames
) -> None:
    (ferry,) = add(library, FERRY)
    name_articles(library, [ferry], finder)
    edited = edit_details(
        library,
        ferry,
        {
            Detail.TITLE: "  The last\nferry ",
            Detail.AUTHORS: ("Bo  Falk", "", "Cy Marsh", "Bo Falk"),
            Detail.SOURCE: "Gull Island Post",
            Detail.SUBTITLE: "",
        },
    )
    assert edited.changes.articles == {ferry}
    for _ in range(2):
        row = browse.article_rows(library, [ferry])[0]
        assert (row.title, row.authors, row.source) == (
            "The last ferry",
            ("Bo Falk", "Cy Marsh"),
            "Gull Island Post",
        )
        for query in ("title:last", "author:marsh", 'source:"gull island post"'):
            assert browse.find_articles(library, query) == [ferry], query
        assert browse.find_articles(library, "author:brunner") == []
        details = read_details(library, ferry)
        assert details.found == FOUND
        assert set(details.corrections) == {Detail.TITLE, Detail.AUTHORS, Detail.SOURCE}
        stored = browse.read_article(library, ferry)
        assert "Mara Lindqvist" in {mark.entity for mark in stored.marks}
        reclean(library)
    edit_details(library, ferry, edited.before)
    assert read_details(library, ferry).shown == FOUND
    assert read_details(library, ferry).corrections == {}


def test_another_date_resolves_the_dates_of_the_text_anew(library: Library) -> None:
    (ferry,) = add(library, FERRY)

    def monday() -> object:
        marks = browse.read_article(library, ferry).marks
        return next(m.value for m in marks if m.kind is MarkKind.DATE and m.text == "Monday")

    assert monday() == "2025-03-03"
    edited = edit_details(library, ferry, {Detail.PUBLISHED: "9 April 2024"})
    assert monday() == "2024-04-08"
    assert browse.find_articles(library, "before:2025") == [ferry]
    reclean(library)
    assert monday() == "2024-04-08"
    edit_details(library, ferry, {Detail.PUBLISHED: None})
    assert monday() is None
    assert browse.read_article(library, ferry).row.published is None
    edit_details(library, ferry, edited.before)
    assert monday() == "2025-03-03"


def test_an_edit_of_an_edit_is_undone_to_the_first(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    edit_details(library, ferry, {Detail.TITLE: "One"})
    second = edit_details(library, ferry, {Detail.TITLE: "Two", Detail.SOURCE: "Post"})
    assert second.before == {Detail.TITLE: "One", Detail.SOURCE: AS_FOUND}
    edit_details(library, ferry, second.before)
    assert read_details(library, ferry).corrections == {
        Detail.TITLE: DetailCorrection("One", FOUND[Detail.TITLE])
    }
    edit_details(library, ferry, dict.fromkeys(Detail, AS_FOUND))
    assert read_details(library, ferry).shown == FOUND


def test_to_say_what_was_found_is_no_correction(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    edited = edit_details(library, ferry, dict(FOUND))
    assert edited.changes == NO_CHANGES
    assert read_details(library, ferry).corrections == {}


def test_an_article_without_title_is_shown_by_its_text(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    edit_details(library, ferry, {Detail.TITLE: None, Detail.AUTHORS: ()})
    row = browse.article_rows(library, [ferry])[0]
    assert row.title.startswith("The council of Westhaven voted")
    assert row.authors == ()


def test_what_cannot_be_is_told_and_changes_nothing(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    with pytest.raises(NoSuchDate, match="“yesterday” is no date"):
        edit_details(library, ferry, {Detail.TITLE: "New", Detail.PUBLISHED: "yesterday"})
    with pytest.raises(ArticleNotFound):
        edit_details(library, ferry + 1, {Detail.TITLE: "New"})
    assert read_details(library, ferry).shown == FOUND


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2018", "2018"),
        ("2018-05", "2018-05"),
        (" 2018-05-21 ", "2018-05-21"),
        ("2018-05-21T18:15", "2018-05-21T18:15"),
        ("2018-05-21 18:15:30", "2018-05-21T18:15:30"),
        ("2018-05-21T18:15:00-04:00", "2018-05-21T18:15:00-04:00"),
        ("2018-05-21T18:15Z", "2018-05-21T18:15Z"),
        ("21 May 2018", "2018-05-21"),
        ("May 21, 2018", "2018-05-21"),
        ("May 2018", "2018-05"),
        ("", None),
        ("  ", None),
    ],
)
def test_dates_are_read_at_their_precision(text: str, date: str | None) -> None:
    assert read_date(text) == date


@pytest.mark.parametrize(
    "text",
    ["2018-13", "2018-02-30", "2018-00", "0000", "18", "2018-05-21T25:00", "2018-05-21T10:00+99:00",
     "Monday", "soon", "2018-05-21 and more", "٢٠١٨", "2018-5-"],
)  # fmt: skip
def test_what_is_no_date_is_told(text: str) -> None:
    with pytest.raises(NoSuchDate):
        read_date(text)


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_is_told(text: str) -> None:
    try:
        date = read_date(text)
    except NoSuchDate as problem:
        assert str(problem).endswith(".")
    else:
        assert date is None or read_date(date) == date
