"""The shipped model with its rules, loaded once."""

from __future__ import annotations

import pytest

from reader.highlights.name_facts import read_facts, shipped_model
from reader.highlights.names import NameFinder, NameTask, load_names
from reader.text.marks import Finder, MarkKind


@pytest.fixture(scope="module")
def finder() -> NameFinder:
    return load_names()


TEXT = (
    "Canada’s Trade Minister Susan Ostrander met President Hugo Tolk of Peru in Lima on Monday. "
    "Ms. Ostrander said the U.S. had agreed.\n\n"
    "Tolk, a former director of Andean Copper Corp., praised Canadian farmers and the World "
    "Trade Organization."
)


def flattened(text: str, *, dropped: str = "") -> str:
    kept = "".join(c for c in text.lower() if c not in dropped)
    return " ".join("".join(c if c.isalnum() else " " for c in kept).split())


def named(finder: NameFinder, text: str, *, flat: bool = False) -> list[tuple[str, MarkKind]]:
    return [(m.text, m.kind) for m in finder.find(NameTask(text, flat))]


def test_the_shipped_model_says_what_it_is() -> None:
    facts = read_facts(shipped_model())
    assert {label[2:] for label in facts.labels[1:]} == {
        kind.value
        for kind in (
            MarkKind.PERSON,
            MarkKind.ORGANIZATION,
            MarkKind.PLACE,
            MarkKind.GROUP,
            MarkKind.EVENT,
            MarkKind.LAW,
            MarkKind.WORK,
            MarkKind.PRODUCT,
        )
    }
    size = sum((shipped_model() / name).stat().st_size for name in facts.sums)
    assert size < 25 * 2**20


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


@pytest.mark.parametrize("dropped", ["", "’."])
def test_names_of_a_flattened_text_keep_its_letters(finder: NameFinder, dropped: str) -> None:
    flat = flattened(TEXT, dropped=dropped)
    marks = finder.find(NameTask(flat, flattened=True))
    assert all(flat[m.start : m.end] == m.text for m in marks)
    assert {
        ("canada", MarkKind.PLACE, "Canada"),
        ("susan ostrander", MarkKind.PERSON, "Susan Ostrander"),
        ("hugo tolk", MarkKind.PERSON, "Hugo Tolk"),
        ("us" if dropped else "u s", MarkKind.PLACE, "United States"),
        ("world trade organization", MarkKind.ORGANIZATION, "World Trade Organization"),
    } <= {(m.text, m.kind, m.entity) for m in marks}


def test_headlines_and_lines_in_capitals(finder: NameFinder) -> None:
    text = (
        "PERU AND CHILE SIGN FISHING PACT AFTER TALKS IN LIMA\n\n"
        "LIMA, Peru (AP) — Ministers from Peru and Chile met."
    )
    assert named(finder, text)[:3] == [
        ("PERU", MarkKind.PLACE),
        ("CHILE", MarkKind.PLACE),
        ("LIMA", MarkKind.PLACE),
    ]
    headline = "Prime Minister Orrin Hollis’s Plan Isn’t Working on Peru. Here’s Why."
    assert {("Orrin Hollis", MarkKind.PERSON), ("Peru", MarkKind.PLACE)} <= set(
        named(finder, headline)
    )


def test_hyphens_quotations_and_initials(finder: NameFinder) -> None:
    text = (
        "A Merkel-Macron meeting was held. “We trust Susan Ostrander,” said Mr. Tolk, and "
        "President John F. Kennedy agreed on U.S.-made chips."
    )
    assert named(finder, text) == [
        ("Merkel", MarkKind.PERSON),
        ("Macron", MarkKind.PERSON),
        ("Susan Ostrander", MarkKind.PERSON),
        ("Tolk", MarkKind.PERSON),
        ("John F. Kennedy", MarkKind.PERSON),
        ("U.S.", MarkKind.PLACE),
    ]


def test_laws_programmes_events_works_and_products(finder: NameFinder) -> None:
    text = (
        "The program, called Built in Brazil 2030, was compared with Section 301 and the Clean Air "
        "Act of 1990. Hurricane Maria hit Puerto Rico during the World Cup. Her novel “The Salt "
        "Road” sold well, and so did the iPhone."
    )
    assert {
        ("Built in Brazil 2030", MarkKind.LAW),
        ("Section 301", MarkKind.LAW),
        ("Clean Air Act of 1990", MarkKind.LAW),
        ("Hurricane Maria", MarkKind.EVENT),
        ("Puerto Rico", MarkKind.PLACE),
        ("World Cup", MarkKind.EVENT),
        ("The Salt Road", MarkKind.WORK),
        ("iPhone", MarkKind.PRODUCT),
    } <= set(named(finder, text))


def test_months_and_pronouns_of_a_flattened_text_are_told_by_their_neighbours(
    finder: NameFinder,
) -> None:
    flat = (
        "they told us that us exports to china may rise in may and march said mark carney who met "
        "theresa may in march"
    )
    marks = named(finder, flat, flat=True)
    assert marks == [
        ("us", MarkKind.PLACE),
        ("china", MarkKind.PLACE),
        ("mark carney", MarkKind.PERSON),
        ("theresa may", MarkKind.PERSON),
    ]


def test_a_text_in_another_language_gets_only_listed_names(finder: NameFinder) -> None:
    text = "Der Minister reiste nach Peru. Alle Zeitungen der Stadt lobten Chile."
    marks = finder.find(NameTask(text, language="de"))
    assert [(m.text, m.entity) for m in marks] == [("Peru", "Peru"), ("Chile", "Chile")]


def test_a_short_english_text_is_read_whatever_its_language_was_taken_for(
    finder: NameFinder,
) -> None:
    text = "The minister Susan Ostrander met the mayor of Lima."
    assert [m.text for m in finder.find(NameTask(text, language="jv"))] == [
        "Susan Ostrander",
        "Lima",
    ]


def test_empty_and_nameless_texts(finder: NameFinder) -> None:
    assert finder.find(NameTask("")) == []
    assert finder.find(NameTask("nothing here has a name", flattened=True)) == []
