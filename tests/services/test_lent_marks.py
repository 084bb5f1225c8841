"""What versions lend is told as lent; the reader's word against it outlives every later scan."""

from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.library.lending import Lending
from reader.library.records import NameAct
from reader.services import find_versions, marking
from reader.services.browse import read_article
from reader.services.correct_figures import correct_figure, undo_figure_correction
from reader.services.correct_names import correct_name, undo_correction
from reader.services.marking import lend_again
from reader.services.name_articles import name_articles, pending_articles
from reader.services.reclean import reclean
from reader.text.marks import FigureValue, Finder, Mark, MarkKind
from reader.text.spans import Span
from tests.services.conftest import FERRY, FLAT, LATER, KnownNames, add


def marks_of(library: Library, article: int, words: str) -> list[Mark]:
    return [m for m in read_article(library, article).marks if m.text == words]


def everything_again(library: Library, finder: KnownNames) -> None:
    find_versions.scan_library(library)
    reclean(library)
    name_articles(library, pending_articles(library), finder)
    find_versions.scan_library(library)


def test_a_lent_name_that_the_reader_refused_is_never_lent_again(
    library: Library, finder: KnownNames
) -> None:
    ferry, flat = add(library, FERRY, FLAT)
    name_articles(library, [ferry, flat], finder)
    (lent,) = marks_of(library, flat, "gull island")
    assert (lent.by, lent.entity) == (Finder.VERSION, "Gull Island")
    said, _ = correct_name(library, "Gull Island", None, act=NameAct.NO_NAME, article=flat)
    assert marks_of(library, flat, "gull island") == []
    everything_again(library, finder)
    assert marks_of(library, flat, "gull island") == []
    assert marks_of(library, ferry, "Gull Island") != []
    undo_correction(library, said)
    assert [m.by for m in marks_of(library, flat, "gull island")] == [Finder.VERSION]


def test_a_lent_currency_that_the_reader_refused_is_never_lent_again(
    library: Library, finder: KnownNames
) -> None:
    _, flat = add(library, FERRY, FLAT)
    (lent,) = marks_of(library, flat, "up to 4 million")
    assert (lent.by, lent.kind, lent.unit) == (Finder.VERSION, MarkKind.MONEY, "USD")
    bare = FigureValue(kind=MarkKind.NUMBER, value=4_000_000)
    said, _ = correct_figure(library, flat, Span(lent.start, lent.end), bare)
    everything_again(library, finder)
    (mark,) = marks_of(library, flat, "up to 4 million")
    assert (mark.by, mark.kind, mark.unit) == (Finder.READER, MarkKind.NUMBER, None)
    undo_figure_correction(library, said)
    (mark,) = marks_of(library, flat, "up to 4 million")
    assert (mark.by, mark.unit) == (Finder.VERSION, "USD")


def test_what_is_lent_goes_with_the_link(library: Library, finder: KnownNames) -> None:
    ferry, flat = add(library, FERRY, FLAT)
    name_articles(library, [ferry, flat], finder)
    find_versions.unlink(library, ferry, flat)
    everything_again(library, finder)
    assert not [m for m in read_article(library, flat).marks if m.by is Finder.VERSION]
    find_versions.undecide(library, ferry, flat)
    assert [m.by for m in marks_of(library, flat, "gull island")] == [Finder.VERSION]


def test_nothing_is_worked_out_where_nothing_can_be_lent(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[int] = []
    ferry, later, flat = add(library, FERRY, LATER, FLAT)
    with library.write() as unit:
        for article in (ferry, later, flat):
            unit.versions.drop_scanned(article)
        lend_again(unit, [ferry, later, flat])  # now nothing is lent any more
    put_together = marking.put_together
    monkeypatch.setattr(
        marking,
        "put_together",
        lambda unit, a, *rest: looked_at.append(a.id) or put_together(unit, a, *rest),
    )
    find_versions.scan_library(library)
    # The bare amounts of the flattened copy want a currency; the others have all themselves.
    assert set(looked_at) == {flat}
    assert [m.unit for m in marks_of(library, flat, "up to 4 million")] == ["USD"]


def test_a_date_without_a_day_of_writing_is_lent_by_a_version_that_has_one(
    library: Library,
) -> None:
    ferry, flat = add(library, FERRY, FLAT)
    (own,) = marks_of(library, ferry, "Monday")
    (lent,) = marks_of(library, flat, "monday")
    assert own.value == lent.value == "2025-03-03"
    assert (own.by, lent.by) == (Finder.GRAMMAR, Finder.VERSION)
    find_versions.unlink(library, ferry, flat)
    assert [m.value for m in marks_of(library, flat, "monday")] == [None]


def test_what_an_article_wants_of_a_version() -> None:
    assert Lending(open=True).wants(Lending(dates=True))
    assert not Lending(open=True).wants(Lending(open=True))
    bare = Lending(bare=frozenset(("4000000",)))
    assert bare.wants(Lending(units=frozenset(("25", "4000000"))))
    assert not bare.wants(Lending(units=frozenset(("25",))))
    assert not Lending(units=frozenset(("25",))).wants(Lending(units=frozenset(("25",))))
    assert Lending().wants(Lending(names=True))
    assert Lending().wants(Lending(corrected=True))
    assert not bare.wants(Lending(lent=True, bare=bare.bare))
