from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library.database import Library, open_library
from reader.library.records import SavedSearch
from reader.services import journal
from reader.services.saved_searches import (
    NamelessSearch,
    SearchNameTaken,
    keep_search,
    list_searches,
    remove_search,
    rename_search,
)
from reader.services.undo_kept import SearchStep
from reader.services.undo_refused import ChangedMeanwhile
from reader.services.undo_steps import NOTHING_DONE, Done


def test_searches_are_kept_by_name_and_listed_in_order(library: Library) -> None:
    keep_search(library, "  To   ask ", "tag:quay pilots")
    keep_search(library, "Fees", "money:>1m")
    assert list_searches(library) == [
        SavedSearch("Fees", "money:>1m"),
        SavedSearch("To ask", "tag:quay pilots"),
    ]


def test_a_name_that_is_taken_gets_the_new_search_and_tells_the_old_one(library: Library) -> None:
    keep_search(library, "Fees", "money:>1m")
    done = keep_search(library, "fees", "money:>2m")
    assert done.changes.searches
    old, new = SavedSearch("Fees", "money:>1m"), SavedSearch("fees", "money:>2m")
    assert done.steps == (SearchStep(old, new),)
    assert list_searches(library) == [SavedSearch("fees", "money:>2m")]


def test_a_search_is_renamed_but_never_onto_another(library: Library) -> None:
    keep_search(library, "Fees", "money:>1m")
    keep_search(library, "Pilots", "pilots")
    with pytest.raises(SearchNameTaken):
        rename_search(library, "Fees", "pilots")
    with pytest.raises(NamelessSearch):
        rename_search(library, "Fees", "   ")
    rename_search(library, "Fees", "FEES")
    assert [search.name for search in list_searches(library)] == ["FEES", "Pilots"]
    assert rename_search(library, "gone", "back") == NOTHING_DONE


def test_a_search_is_forgotten(library: Library) -> None:
    keep_search(library, "Fees", "money:>1m")
    done = remove_search(library, "FEES")
    assert done.changes.searches
    assert done.steps == (SearchStep(SavedSearch("Fees", "money:>1m"), None),)
    assert list_searches(library) == []
    assert remove_search(library, "Fees") == NOTHING_DONE


ACTS: list[Callable[[Library], Done]] = [
    lambda library: keep_search(library, "New", "tag:new"),
    lambda library: keep_search(library, "FEES", "money:>2m"),
    lambda library: rename_search(library, "Fees", "Costs"),
    lambda library: rename_search(library, "Fees", "FEES"),
    lambda library: remove_search(library, "Fees"),
]


@pytest.mark.parametrize("act", ACTS)
def test_what_is_done_to_searches_is_undone_after_a_restart(
    act: Callable[[Library], Done], tmp_path: Path
) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        keep_search(library, "Fees", "money:>1m")
        keep_search(library, "Pilots", "pilots")
        before = list_searches(library)
        assert journal.push(library, "one", "Act", act(library).steps) is not None
        after = list_searches(library)
    assert before != after
    with open_library(path) as library:
        (entry,) = journal.take_over(library, "two")
        assert journal.undo(library, entry.id).searches
        assert list_searches(library) == before
        journal.redo(library, entry.id)
        assert list_searches(library) == after


def test_a_search_that_was_changed_meanwhile_is_left_alone(library: Library) -> None:
    entry = journal.push(library, "one", "Act", keep_search(library, "Fees", "money:>1m").steps)
    assert entry is not None
    keep_search(library, "Fees", "money:>9m")
    with pytest.raises(ChangedMeanwhile):
        journal.undo(library, entry.id)
    assert list_searches(library) == [SavedSearch("Fees", "money:>9m")]
