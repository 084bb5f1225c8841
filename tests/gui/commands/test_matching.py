from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.actions import TABLE
from reader.gui.commands.matching import match
from reader.gui.commands.palette import Entry, ranked

ENTRIES = [
    Entry(
        spec.name,
        spec.text,
        spec.menu,
        "",
        lambda: None,
        also=(spec.name, f"{spec.menu} {spec.text}"),
    )
    for spec in TABLE
]


def first(typed: str, recent: list[str] | None = None) -> str:
    rows = ranked(typed, ENTRIES, recent or [])
    return rows[0].entry.name if rows else ""


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("und", "undo"),
        ("star", "star"),
        ("cwv", "compare"),
        ("comp vers", "compare"),
        ("sear lib", "search"),
        ("lib notes", "all-notes"),
        ("save pdf", "save-pdf"),
        ("bibtex", "copy-bibtex"),
        ("wtach", "watch-folder"),
        ("apearance", "appearance"),
        ("sde", "sidebar"),
        ("file print", "print"),
        ("trsh", "trash"),
        ("highligth in blue", "highlight-blue"),
    ],
)
def test_a_few_letters_find_the_action(typed: str, wanted: str) -> None:
    assert first(typed) == wanted


def test_of_what_fits_alike_the_last_run_comes_first() -> None:
    assert first("highlight in") != "highlight-gray"
    assert first("highlight in", ["highlight-gray"]) == "highlight-gray"
    assert [row.entry.name for row in ranked("", ENTRIES, ["star", "undo"])][:2] == ["star", "undo"]


def test_what_fits_better_comes_before_what_was_run_last() -> None:
    assert first("undo", ["star"]) == "undo"
    assert first("print", ["paste-article"]) == "print"


def test_nonsense_finds_nothing() -> None:
    assert first("qqzzxx") == ""


@given(st.text(max_size=30), st.text(min_size=1, max_size=60))
def test_the_places_are_those_of_letters_and_in_order(typed: str, words: str) -> None:
    found = match(typed, words)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert all(0 <= place < len(words) for place in found.places)
        assert 0 <= found.score <= 100.001


@given(st.text(alphabet="ab ", max_size=40), st.text(alphabet="ab ", min_size=1, max_size=80))
def test_it_ends_soon_on_what_repeats(typed: str, words: str) -> None:
    match(typed, words)
