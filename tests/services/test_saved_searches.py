from __future__ import annotations

import pytest

from reader.library.database import Library
from reader.library.records import SavedSearch
from reader.services.saved_searches import (
    NamelessSearch,
    SearchNameTaken,
    list_searches,
    put_search,
    remove_search,
    rename_search,
)


def test_searches_are_kept_by_name_and_listed_in_order(library: Library) -> None:
    put_search(library, "  To   ask ", "tag:quay pilots")
    put_search(library, "Fees", "money:>1m")
    assert list_searches(library) == [
        SavedSearch("Fees", "money:>1m"),
        SavedSearch("To ask", "tag:quay pilots"),
    ]


def test_a_name_that_is_taken_gets_the_new_search_and_tells_the_old_one(library: Library) -> None:
    put_search(library, "Fees", "money:>1m")
    changes, before = put_search(library, "fees", "money:>2m")
    assert changes.searches
    assert before == SavedSearch("Fees", "money:>1m")
    assert list_searches(library) == [SavedSearch("fees", "money:>2m")]


def test_a_search_is_renamed_but_never_onto_another(library: Library) -> None:
    put_search(library, "Fees", "money:>1m")
    put_search(library, "Pilots", "pilots")
    with pytest.raises(SearchNameTaken):
        rename_search(library, "Fees", "pilots")
    with pytest.raises(NamelessSearch):
        rename_search(library, "Fees", "   ")
    rename_search(library, "Fees", "FEES")
    assert [search.name for search in list_searches(library)] == ["FEES", "Pilots"]
    assert not rename_search(library, "gone", "back")


def test_a_search_is_forgotten(library: Library) -> None:
    put_search(library, "Fees", "money:>1m")
    changes, before = remove_search(library, "FEES")
    assert changes.searches
    assert before == SavedSearch("Fees", "money:>1m")
    assert list_searches(library) == []
    assert not remove_search(library, "Fees")[0]
