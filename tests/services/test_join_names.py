"""The same entity in different articles: joined with care, step by step, undone by the reader."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from reader.highlights.entities import join_entities
from reader.highlights.names import NameTask
from reader.library.database import Library
from reader.library.records import NameAct
from reader.services import browse
from reader.services.correct_names import correct_name, undo_correction
from reader.services.import_articles import import_articles
from reader.services.name_again import name_all_waiting, waiting_articles
from reader.services.name_articles import name_articles
from reader.services.sources import ImportSource
from reader.text.marks import Finder, Mark, MarkKind

KINDS = {
    MarkKind.PERSON: "Ilse Marrow,Nora Marrow,Jo Pell,Edda Quist,Mary Smith,Marrow,Pell,Quist,Smith,quist",
    MarkKind.ORGANIZATION: "Tidal Works Authority,TWA,Harbour Bank,HARBOUR BANK",
    MarkKind.PLACE: "Ostmark,Gullhaven,Low Harbour",
    MarkKind.LAW: "Salt Act",
}
FULL = (
    "Ilse Marrow, the minister, opened the sluice with Jo Pell of the Tidal Works Authority (TWA) "
    "in Gullhaven. Marrow praised the Salt Act, and Harbour Bank paid for the wine."
)
SHORT = "Marrow and Pell fell out over the sluice in Gullhaven. The TWA had no comment, nor had Harbour Bank."
OTHER = "Marrow won the race in Ostmark by a length, and nobody there was much surprised at all."


class Listed:
    """Finds the listed names, the longest first, and joins them within the text."""

    def find(self, task: NameTask, **_: object) -> list[Mark]:
        marks: list[Mark] = []
        taken: set[int] = set()
        listed = [(name, kind) for kind, names in KINDS.items() for name in names.split(",")]
        for name, kind in sorted(listed, key=lambda one: -len(one[0])):
            for met in re.finditer(rf"\b{name}\b", task.text):
                if not taken & set(range(met.start(), met.end())):
                    taken |= set(range(met.start(), met.end()))
                    marks.append(Mark(met.start(), met.end(), name, kind, by=Finder.MODEL))
        return join_entities(task.text, sorted(marks, key=lambda m: m.start), title=task.title)


def add(library: Library, *texts: str) -> list[int]:
    report = import_articles(
        library,
        [ImportSource.from_text(f"{text}\n\n{'x' * 3}{n}\n") for n, text in enumerate(texts)],
    )
    made = [result.id for result in report.results if result.id is not None]
    assert len(made) == len(texts)
    for one in made:
        name_articles(library, [one], Listed())
    return made


def entities(library: Library, article: int) -> set[str | None]:
    return {m.entity for m in browse.read_article(library, article).marks if not m.is_figure}


def test_a_family_name_is_joined_where_its_company_is_the_same(library: Library) -> None:
    _, short, other = add(library, FULL, SHORT, OTHER)
    assert entities(library, short) >= {"Ilse Marrow", "Jo Pell", "Tidal Works Authority"}
    assert entities(library, other) == {"Marrow", "Ostmark"}
    marks = browse.read_article(library, short).marks
    assert {m.by for m in marks if m.entity == "Ilse Marrow"} == {Finder.MODEL}


def test_it_does_not_matter_which_came_first(library: Library) -> None:
    other, short, full = add(library, OTHER, SHORT, FULL)
    name_all_waiting(library)
    assert waiting_articles(library) == 0
    assert entities(library, short) >= {"Ilse Marrow", "Jo Pell", "Tidal Works Authority"}
    assert entities(library, other) == {"Marrow", "Ostmark"}
    assert browse.find_articles(library, 'person:"Ilse Marrow"') == [full, short]


def test_two_of_one_name_in_the_same_company_stay_apart(library: Library) -> None:
    twin = FULL.replace("Ilse Marrow", "Nora Marrow")
    *_, short = add(library, FULL, twin, SHORT)
    assert {"Marrow", "Jo Pell"} <= entities(library, short)


def test_a_common_name_needs_more(library: Library) -> None:
    full = "Mary Smith of Ostmark met Jo Pell there, in the rain, and they talked about boats."
    short = "Smith came from Ostmark, people said; Jo Pell did not know her at all, and said so."
    rare = (full.replace("Mary Smith", "Edda Quist"), short.replace("Smith", "Quist"))
    _, smith, _, quist = add(library, full, short, *rare)
    assert "Smith" in entities(library, smith)
    assert "Edda Quist" in entities(library, quist)


def test_the_form_of_address_speaks_against_one(library: Library) -> None:
    full = FULL.replace("Ilse Marrow", "Mary Smith").replace("Marrow", "Smith")
    short = SHORT.replace("Marrow and", "Mr. Smith and")
    _, article = add(library, full, short)
    assert "Smith" in entities(library, article)
    _, article = add(library, full + " Again.", SHORT.replace("Marrow and", "Mrs. Smith and"))
    assert "Mary Smith" in entities(library, article)


def test_spellings_that_differ_in_case_are_one(library: Library) -> None:
    shouted = OTHER.replace("Ostmark", "Ostmark for HARBOUR BANK") + " Nobody minded."
    _, _, last = add(library, FULL, SHORT, shouted)
    assert "Harbour Bank" in entities(library, last)


@pytest.mark.parametrize("everywhere", [True, False])
def test_the_reader_parts_what_the_library_joined(library: Library, everywhere: bool) -> None:
    _, short = add(library, FULL, SHORT)
    rule, changes = correct_name(
        library,
        "Marrow",
        MarkKind.PERSON,
        "Ilse Marrow",
        act=NameAct.APART,
        article=None if everywhere else short,
    )
    assert short in changes.articles
    assert {"Marrow", "Jo Pell"} <= entities(library, short)
    undo_correction(library, rule)
    assert "Ilse Marrow" in entities(library, short)


def test_the_reader_joins_what_stayed_apart(library: Library) -> None:
    _, other = add(library, FULL, OTHER)
    rule, _ = correct_name(library, "Marrow", MarkKind.PERSON, "Ilse Marrow", article=other)
    assert entities(library, other) == {"Ilse Marrow", "Ostmark"}
    assert browse.find_articles(library, 'name:"Ilse Marrow"')[0] == other
    undo_correction(library, rule)
    assert entities(library, other) == {"Marrow", "Ostmark"}


def test_versions_lend_the_full_name(library: Library) -> None:
    # An excerpt that never says who Marrow is, in company that says nothing.
    text = " ".join(f"Word{n} of the long report on sluices and locks." for n in range(60))
    whole = f"Ilse Marrow wrote it. {text} Marrow was tired of the whole of it by then."
    part = f"{text} Marrow was tired of the whole of it by then."
    _, excerpt = add(library, whole, part)
    assert browse.read_article(library, excerpt).row.versions
    assert entities(library, excerpt) == {"Ilse Marrow"}


def names_in(library: Library, query: str) -> Iterable[str]:
    return [entry.entity for entry in browse.list_names(library, query)]


def test_names_are_found_by_all_their_aliases(library: Library) -> None:
    full, short, other = add(library, FULL, SHORT, OTHER)
    assert list(names_in(library, "twa")) == ["Tidal Works Authority"]
    assert browse.find_articles(library, "organization:TWA") == [short, full]
    assert browse.find_articles(library, "person:marrow") == [other, short, full]
    assert browse.find_articles(library, 'person:"Marrow"') == [other]
    assert browse.find_articles(library, 'person:"pell"') == [short, full]
    assert browse.find_articles(library, "place:marrow") == []


def test_a_flattened_text_gets_names_that_the_library_knows(library: Library) -> None:
    flat = (
        "nobody had seen ilse marrow since the spring when the tidal works authority closed the old "
        "sluice for good and the town went to bed early without a word about it or about the salt "
        "act and the marrow in the garden grew on as it had always done in years like that one"
    )
    _, article = add(library, FULL, flat)
    stored = browse.read_article(library, article)
    assert stored.document.flattened
    named = {(m.text, m.entity, m.by) for m in stored.marks if not m.is_figure}
    assert named == {
        ("ilse marrow", "Ilse Marrow", Finder.LIBRARY),
        ("tidal works authority", "Tidal Works Authority", Finder.LIBRARY),
        ("salt act", "Salt Act", Finder.LIBRARY),
    }
    rule, _ = correct_name(library, "ilse marrow", None, article=article)
    assert "Ilse Marrow" not in entities(library, article)
    undo_correction(library, rule)
    assert "Ilse Marrow" in entities(library, article)
