"""Date lines and bylines."""

from __future__ import annotations

import pytest

from reader.importing.bylines import parse_byline, parse_names, proper
from reader.importing.dates import parse_date_line


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Posted July 9, 2018 6:15 p.m. EDT", "2018-07-09T18:15:00-04:00"),
        ("Updated Dec. 3, 2021 at 5:48 p.m. ET", "2021-12-03T17:48:00-05:00"),
        ("Updated July 3, 2021 at 12:05 a.m. ET", "2021-07-03T00:05:00-04:00"),
        ("April 22, 2024 | Updated 9:15 p.m. EDT", "2024-04-22"),
        ("Published: 6:15pm, 21 Jan, 2018", "2018-01-21T18:15:00"),
        ("PUBLISHED : Monday, 21 January, 2018, 6:15pm", "2018-01-21T18:15:00"),
        ("Last modified on Mon 21 May 2018 18.15 BST", "2018-05-21T18:15:00+01:00"),
        ("2024-11-03T07:30:00+01:00", "2024-11-03T07:30:00+01:00"),
        ("2018-05-21 06:15 UTC", "2018-05-21T06:15:00+00:00"),
        ("13/02/2020 14.05 GMT+8", "2020-02-13T14:05:00+08:00"),
        ("3rd of March 1999", "1999-03-03"),
        ("MARCH 2020", "2020-03"),
        ("Updated May 2, 2020 10:00 a.m. · Published May 1, 2020", "2020-05-01"),
        ("May 5", None),
        ("February 31, 2019", None),
        ("4/5/2024", None),  # April or May: not told
    ],
)
def test_a_date_line_gives_its_precision(line: str, published: str | None) -> None:
    found = parse_date_line(line)
    assert found is not None
    assert found.published == published


@pytest.mark.parametrize(
    "line",
    [
        "In May 2018 it rained for a week.",
        "May 2018 was wet, she said",
        "2018",
        "At 6:15 p.m. the doors closed",
        "He sailed on May 3, 2019, for Oslo",
        "",
    ],
)
def test_a_line_with_more_than_a_date_is_none(line: str) -> None:
    assert parse_date_line(line) is None


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("by Ottoline Marsh-Greer", ("Ottoline Marsh-Greer",)),
        ("BY ANN LEE AND PIET VAN DER MEER", ("Ann Lee", "Piet van der Meer")),
        ("By Ann Lee, Bo Ray and Cy Dow", ("Ann Lee", "Bo Ray", "Cy Dow")),
        ("By Ann Lee in Oslo and Bo Ray in New York", ("Ann Lee", "Bo Ray")),
        ("By Ann Lee and Bo Ray, Staff Writers", ("Ann Lee", "Bo Ray")),
        ("By Sean O'Dell | The Quay Post", ("Sean O'Dell",)),
        ("By Ann Lee for The Quay Post", ("Ann Lee",)),
        ("Written by Luther P. Moss Jr.", ("Luther P. Moss Jr.",)),
    ],
)
def test_bylines_name_people(line: str, authors: tuple[str, ...]) -> None:
    found = parse_byline(line)
    assert found is not None
    assert found.authors == authors


def test_a_byline_may_name_an_agency_alone() -> None:
    found = parse_byline("By The Harbour Press")
    assert found is not None
    assert (found.authors, found.source) == ((), "The Harbour Press")


def test_a_byline_may_go_on_in_the_next_line() -> None:
    for line in ("By", "By Ann Lee and", "By Ann Lee,"):
        found = parse_byline(line)
        assert found is not None
        assert found.open


@pytest.mark.parametrize(
    "line",
    [
        "By Monday, the council had changed its mind.",
        "By contrast, Oslo kept its trams",
        "By the end of the week, Mr. Lee",
        "By Christmas, Aldermouth was",
        "Bystanders said so",
        "By train, it takes two hours",
    ],
)
def test_sentences_that_begin_with_by_are_no_bylines(line: str) -> None:
    assert parse_byline(line) is None


def test_headlines_are_no_names() -> None:
    assert parse_names("Ann’s Boat and Bo’s Net Aren’t for Sale") is None
    assert parse_names("A Small Town Waits for Its Ferry") is None
    assert parse_names("Ann Lee in Oslo,") is not None


def test_names_keep_their_case_but_for_capitals() -> None:
    assert proper("ANN O'DELL") == "Ann O'Dell"
    assert proper("keith marlow") == "Keith Marlow"
    assert proper("Ann McDell") == "Ann McDell"
