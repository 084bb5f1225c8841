"""Articles named again when the model or its rules are others."""

from __future__ import annotations

from reader.library.database import Library
from reader.services.name_articles import name_articles, pending_articles
from reader.text.marks import Finder, MarkKind
from tests.services.conftest import FERRY, OTHER, KnownNames, add


def test_a_new_version_of_the_model_names_articles_again(library: Library) -> None:
    ferry, other = add(library, FERRY, OTHER)
    name_articles(library, [ferry], KnownNames(), version="first")
    assert pending_articles(library, "first") == [other]
    assert pending_articles(library, "second") == [other, ferry]
    # Until then the article keeps the names it has.
    with library.read() as unit:
        assert any(m.text == "Westhaven" for m in unit.articles.get(ferry).marks)

    name_articles(library, [other, ferry], KnownNames(Westhaven=MarkKind.PERSON), version="second")
    assert pending_articles(library, "second") == []
    with library.read() as unit:
        kinds = {m.kind for m in unit.articles.get(ferry).marks if m.text == "Westhaven"}
    assert kinds == {MarkKind.PERSON}


def test_without_a_version_only_new_articles_are_read(library: Library) -> None:
    ferry, other = add(library, FERRY, OTHER)
    name_articles(library, [ferry], KnownNames())
    assert pending_articles(library) == [other]


def test_the_readers_word_outlives_a_new_model(library: Library) -> None:
    (ferry,) = add(library, FERRY)
    name_articles(library, [ferry], KnownNames(), version="first")
    with library.write() as unit:
        unit.corrections.add_name("Westhaven", MarkKind.ORGANIZATION, "Westhaven Lines")
    name_articles(library, [ferry], KnownNames(), version="second")
    with library.read() as unit:
        marks = [m for m in unit.articles.get(ferry).marks if m.text == "Westhaven"]
    assert marks
    assert {(m.kind, m.entity, m.by) for m in marks} == {
        (MarkKind.ORGANIZATION, "Westhaven Lines", Finder.READER)
    }
