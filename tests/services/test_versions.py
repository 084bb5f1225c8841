"""Versions: the reader's word stands above every scan; names are lent and taken back."""

from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.progress import Cancelled
from reader.services import browse, find_versions
from reader.services.changes import NO_CHANGES
from reader.services.compare import compare_articles
from reader.services.correct_names import correct_name, undo_correction
from reader.services.name_articles import name_articles, pending_articles
from reader.services.reclean import reclean
from reader.text.marks import MarkKind
from reader.versions.model import VersionKind, VersionPair
from tests.services.conftest import FERRY, FLAT, LATER, OTHER, KnownNames, add


def test_an_unlink_outlives_every_scan(library: Library) -> None:
    a, b = add(library, FERRY, LATER)
    changes = find_versions.unlink(library, a, b)
    assert changes.versions == {a, b}
    find_versions.scan_library(library)
    reclean(library)
    assert find_versions.version_groups(library) == []
    find_versions.undecide(library, b, a)
    assert [g.members for g in find_versions.version_groups(library)] == [(a, b)]


def test_a_scan_finds_what_is_missing_forgets_what_is_wrong_and_can_be_repeated(
    library: Library,
) -> None:
    ferry, later, other, flat = add(library, FERRY, LATER, OTHER, FLAT)
    with library.write() as unit:
        for article in (ferry, later, flat):
            unit.versions.drop_scanned(article)
        unit.versions.put(VersionPair(ferry, other, VersionKind.VERSION, 0.9, 0.9))
    changes = find_versions.scan_library(library)
    assert changes.versions == {ferry, later, other, flat}
    (group,) = find_versions.version_groups(library)
    assert group.members == (ferry, later, flat)
    assert find_versions.scan_library(library) == NO_CHANGES


class _Stopped:
    """A reader who stops at the first step."""

    def report(self, done: int, total: int | None, message: str = "") -> None:
        raise Cancelled

    def checkpoint(self) -> None:
        raise Cancelled


def test_a_scan_that_is_stopped_loses_nothing(library: Library) -> None:
    ferry, later = add(library, FERRY, LATER)
    with pytest.raises(Cancelled):
        find_versions.scan_library(library, _Stopped())
    assert [g.members for g in find_versions.version_groups(library)] == [(ferry, later)]


class _Meddling(_Stopped):
    """Deletes an article as soon as the scan has read which pairs it is to judge."""

    def __init__(self, library: Library, article: int) -> None:
        self._library, self._article = library, article

    def report(self, done: int, total: int | None, message: str = "") -> None:
        if total and not done:
            with self._library.write() as unit:
                unit.articles.set_trashed([self._article], True)
                unit.articles.purge_trash()

    def checkpoint(self) -> None:
        pass


def test_an_article_may_go_while_a_scan_runs(library: Library) -> None:
    ferry, later, flat = add(library, FERRY, LATER, FLAT)
    with library.write() as unit:
        for article in (ferry, later, flat):
            unit.versions.drop_scanned(article)
    find_versions.scan_library(library, _Meddling(library, later))
    assert [g.members for g in find_versions.version_groups(library)] == [(ferry, flat)]


def test_a_link_outlives_every_scan(library: Library) -> None:
    a, b = add(library, FERRY, OTHER)
    assert find_versions.version_groups(library) == []
    find_versions.link(library, b, a)
    find_versions.scan_library(library)
    (group,) = find_versions.version_groups(library, a)
    (pair,) = group.pairs
    assert (pair.a, pair.b, pair.by) == (a, b, "reader")
    assert pair.similarity < 0.5


def test_an_article_is_no_version_of_itself(library: Library) -> None:
    (a,) = add(library, FERRY)
    with pytest.raises(find_versions.SameArticle):
        find_versions.link(library, a, a)


def test_comparing_tells_the_figure_that_differs_first(library: Library) -> None:
    a, b = add(library, FERRY, LATER)
    done = compare_articles(library, a, b)
    (figure,) = done.figures
    assert figure.a is not None
    assert figure.b is not None
    assert (figure.a.value, figure.b.value) == (12e6, 14e6)


def test_names_are_found_once_and_lent_to_the_flattened_copy(
    library: Library, finder: KnownNames
) -> None:
    ferry, flat, other = add(library, FERRY, FLAT, OTHER)
    assert pending_articles(library) == [ferry, flat, other]
    told = []
    name_articles(library, pending_articles(library), finder, named=told.append)
    assert pending_articles(library) == []
    assert len(finder.asked) == len(told) == 3
    lent = [m for m in browse.read_article(library, flat).marks if not m.is_figure]
    assert ("mara lindqvist", "Mara Lindqvist", "version") in {
        (m.text, m.entity, m.by) for m in lent
    }
    entry = next(e for e in browse.list_names(library) if e.entity == "Gull Island")
    assert entry.articles == (ferry, flat)
    find_versions.unlink(library, ferry, flat)
    assert not [m for m in browse.read_article(library, flat).marks if m.by == "version"]


def test_a_correction_holds_in_the_whole_library_and_can_be_undone(
    library: Library, finder: KnownNames
) -> None:
    ferry, flat = add(library, FERRY, FLAT)
    name_articles(library, [ferry, flat], finder)
    correction, changes = correct_name(library, "Westhaven", MarkKind.ORGANIZATION, "West Haven")
    assert changes.articles == {ferry, flat}
    for article in (ferry, flat):
        names = {(m.entity, m.kind) for m in browse.read_article(library, article).marks}
        assert ("West Haven", MarkKind.ORGANIZATION) in names
        assert not [n for n in names if n[0] == "Westhaven"]
    name_articles(library, [ferry, flat], finder)
    assert {e.entity for e in browse.list_names(library)} >= {"West Haven"}
    undo_correction(library, correction)
    name_articles(library, pending_articles(library), finder)
    assert not {"West Haven"} & {e.entity for e in browse.list_names(library)}
    (entry,) = browse.list_names(library, "westhaven")
    assert (entry.entity, entry.kind) == ("Westhaven", MarkKind.PLACE)


def test_what_is_said_to_be_no_name_is_none(library: Library, finder: KnownNames) -> None:
    (ferry,) = add(library, FERRY)
    name_articles(library, [ferry], finder)
    correction, _ = correct_name(library, "Gull Island", None)
    assert browse.list_names(library, "gull") == []
    undo_correction(library, correction)
    assert pending_articles(library) == []
    assert [e.entity for e in browse.list_names(library, "gull")] == ["Gull Island"]


def test_no_group_holds_two_that_the_reader_parted(library: Library) -> None:
    ferry, later, flat = add(library, FERRY, LATER, FLAT)
    find_versions.unlink(library, ferry, flat)
    for group in find_versions.version_groups(library):
        assert not {ferry, flat} <= set(group.members)
    assert flat not in browse.article_rows(library, [ferry])[0].versions
    assert later in browse.article_rows(library, [ferry])[0].versions


def test_the_closest_version_is_the_one_most_alike(library: Library) -> None:
    other, ferry, half, later = add(library, OTHER, FERRY, FERRY.partition("Islanders")[0], LATER)
    assert find_versions.closest_version(library, ferry) == later
    assert half in browse.article_rows(library, [ferry])[0].versions
    assert find_versions.closest_version(library, other) is None
