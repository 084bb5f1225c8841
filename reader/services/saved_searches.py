"""Searches that the reader keeps under a name, in the sidebar."""

from __future__ import annotations

from reader.library.database import Library
from reader.library.errors import LibraryError
from reader.library.records import SavedSearch
from reader.sentences import Sentence
from reader.services.changes import Changes

_LONGEST = 80  # characters of a name


class NamelessSearch(LibraryError):
    """A kept search needs a name."""

    def __init__(self) -> None:
        super().__init__(Sentence("A search needs a name to be kept under."))


class SearchNameTaken(LibraryError):
    """Another search has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            Sentence("Another search is called “{name}” already; choose another name.", name=name)
        )


def clean_name(name: str) -> str:
    """A name as it is kept: in one line, not too long."""
    return " ".join(name.split())[:_LONGEST].strip()


def list_searches(library: Library) -> list[SavedSearch]:
    """Every kept search, by name."""
    with library.read() as unit:
        return unit.saved_searches.all()


def put_search(library: Library, name: str, query: str) -> tuple[Changes, SavedSearch | None]:
    """Keep a search under a name, in the place of one that has it; returns that one.

    Raises:
        NamelessSearch: the name is blank.
    """
    search = SavedSearch(clean_name(name), query)
    if not search.name:
        raise NamelessSearch
    with library.write() as unit:
        before = unit.saved_searches.get(search.name)
        unit.saved_searches.put(search)
    return Changes(searches=True), before


def rename_search(library: Library, name: str, other: str) -> Changes:
    """Call a kept search otherwise; one that is gone stays so.

    Raises:
        NamelessSearch: the new name is blank.
        SearchNameTaken: another search has it.
    """
    other = clean_name(other)
    if not other:
        raise NamelessSearch
    with library.write() as unit:
        search = unit.saved_searches.get(name)
        taken = unit.saved_searches.get(other)
        if search is None:
            return Changes()
        if taken is not None and taken != search:
            raise SearchNameTaken(other)
        unit.saved_searches.remove(name)
        unit.saved_searches.put(SavedSearch(other, search.query))
    return Changes(searches=True)


def remove_search(library: Library, name: str) -> tuple[Changes, SavedSearch | None]:
    """Forget a kept search; returns it, if there was one."""
    with library.write() as unit:
        before = unit.saved_searches.get(name)
        unit.saved_searches.remove(name)
    return Changes(searches=before is not None), before
