"""Articles named in the finder's process, which stores the names itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.highlights.names import NameFinder, NamesUnavailable
from reader.library.database import Library, open_library
from reader.library.errors import MovedLibrary
from reader.library.records import NamesState
from reader.services import browse
from reader.services.changes import NO_CHANGES, Changes
from reader.services.name_articles import name_articles, pending_articles
from reader.services.name_worker import NameWorker
from tests.services.conftest import FERRY, OTHER, KnownNames, add
from tests.services.name_loaders import load_capitals


def load_known() -> NameFinder:
    return KnownNames()


@pytest.fixture
def worker() -> Iterator[NameWorker]:
    with NameWorker(load_known) as running:
        yield running


def test_the_process_stores_what_a_finder_here_would(
    library: Library, worker: NameWorker, tmp_path: Path
) -> None:
    ids = add(library, FERRY, OTHER)
    told: list[Changes] = []
    apart = name_articles(library, ids, worker, version="first", named=told.append)
    assert worker.process_id is not None
    with open_library(tmp_path / "other.db") as other:
        here = name_articles(other, add(other, FERRY, OTHER), KnownNames(), version="first")
        for article in ids:
            stored = browse.read_article(library, article)
            assert stored.marks == browse.read_article(other, article).marks
            assert stored.names is NamesState.DONE
    assert apart == here
    assert len(told) == len(ids)
    assert any(not m.is_figure for m in browse.read_article(library, ids[0]).marks)
    assert pending_articles(library, "first") == []


def test_one_process_serves_another_library_next(
    library: Library, worker: NameWorker, tmp_path: Path
) -> None:
    name_articles(library, add(library, FERRY), worker)
    with open_library(tmp_path / "other.db") as other:
        name_articles(other, add(other, OTHER, FERRY), worker)
        assert pending_articles(other) == []
    assert pending_articles(library) == []


def test_what_went_meanwhile_is_passed_over(library: Library, worker: NameWorker) -> None:
    assert name_articles(library, [17], worker) == NO_CHANGES


def test_a_library_that_was_moved_is_told_as_here(
    library: Library, worker: NameWorker, tmp_path: Path
) -> None:
    first, second = add(library, FERRY, OTHER)
    name_articles(library, [first], worker)
    library.path.rename(tmp_path / "elsewhere.db")
    with pytest.raises(MovedLibrary):
        name_articles(library, [second], worker)
    assert not library.path.exists()


def test_a_process_that_dies_leaves_the_article_as_it_was(library: Library) -> None:
    (article,) = add(library, "die of it, said nobody on the island about the ferry.")
    before = browse.read_article(library, article)
    with NameWorker(load_capitals) as worker, pytest.raises(NamesUnavailable, match="twice"):
        name_articles(library, [article], worker)
    assert browse.read_article(library, article) == before
    assert pending_articles(library) == [article]
