"""The model itself, loaded once: slow, so few tests."""

from __future__ import annotations

import warnings

import pytest

from reader.highlights.names import NameFinder, NameTask, load_names
from reader.text.marks import Finder, MarkKind


@pytest.fixture(scope="module")
def finder() -> NameFinder:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what spaCy's own dependencies deprecate
        return load_names()


TEXT = (
    "Canada’s Trade Minister Susan Ostrander met President Hugo Tolk of Peru in Lima on Monday. "
    "Ms. Ostrander said the U.S. had agreed.\n\n"
    "Tolk, a former director of Andean Copper Corp., praised Canadian farmers and the World "
    "Trade Organization."
)


def test_names_of_a_cased_text(finder: NameFinder) -> None:
    marks = finder.find(NameTask(TEXT))
    assert [(m.text, m.kind, m.entity) for m in marks] == [
        ("Canada", MarkKind.PLACE, "Canada"),
        ("Susan Ostrander", MarkKind.PERSON, "Susan Ostrander"),
        ("Hugo Tolk", MarkKind.PERSON, "Hugo Tolk"),
        ("Peru", MarkKind.PLACE, "Peru"),
        ("Lima", MarkKind.PLACE, "Lima"),
        ("Ostrander", MarkKind.PERSON, "Susan Ostrander"),
        ("U.S.", MarkKind.PLACE, "United States"),
        ("Tolk", MarkKind.PERSON, "Hugo Tolk"),
        ("Andean Copper Corp.", MarkKind.ORGANIZATION, "Andean Copper"),
        ("Canadian", MarkKind.GROUP, "Canadian"),
        ("World Trade Organization", MarkKind.ORGANIZATION, "World Trade Organization"),
    ]
    assert all(TEXT[m.start : m.end] == m.text and m.by is Finder.MODEL for m in marks)


def test_names_of_a_flattened_text_keep_its_letters(finder: NameFinder) -> None:
    flat = " ".join("".join(c if c.isalnum() else " " for c in TEXT.lower()).split())
    marks = finder.find(NameTask(flat, flattened=True))
    assert all(flat[m.start : m.end] == m.text for m in marks)
    found = {(m.text, m.kind) for m in marks}
    assert {
        ("canada", MarkKind.PLACE),
        ("susan ostrander", MarkKind.PERSON),
        ("hugo tolk", MarkKind.PERSON),
        ("canadian", MarkKind.GROUP),
        ("world trade organization", MarkKind.ORGANIZATION),
    } <= found


def test_a_text_in_another_language_gets_only_listed_names(finder: NameFinder) -> None:
    text = "Der Minister reiste nach Peru. Alle Zeitungen der Stadt lobten Chile."
    marks = finder.find(NameTask(text, language="de"))
    assert [(m.text, m.entity) for m in marks] == [("Peru", "Peru"), ("Chile", "Chile")]


def test_empty_and_nameless_texts(finder: NameFinder) -> None:
    assert finder.find(NameTask("")) == []
    assert finder.find(NameTask("nothing here has a name", flattened=True)) == []
