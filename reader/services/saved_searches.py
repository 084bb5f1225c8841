"""Searches that the reader keeps under a name, in the sidebar."""

from __future__ import annotations

from reader.library.database import Library
from reader.library.errors import LibraryError
from reader.library.records import SavedSearch
from reader.sentences import Sentence
from reader.services.changes import Changes
from reader.services.undo_kept import SearchStep
from reader.services.undo_steps import NOTHING_DONE, Done

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


def keep_search(library: Library, name: str, query: str) -> Done:
    """Keep a search under a name, in the place of one that has it.

    Raises:
        NamelessSearch: the name is blank.
    """
    search = SavedSearch(clean_name(name), query)
    if not search.name:
        raise NamelessSearch
    with library.write() as unit:
        before = unit.saved_searches.get(search.name)
        unit.saved_searches.put(search)
    return _done(before, search)


def rename_search(library: Library, name: str, other: str) -> Done:
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
            return NOTHING_DONE
        if taken is not None and taken != search:
            raise SearchNameTaken(other)
        unit.saved_searches.remove(name)
        renamed = SavedSearch(other, search.query)
        unit.saved_searches.put(renamed)
    return _done(search, renamed)


def remove_search(library: Library, name: str) -> Done:
    """Forget a kept search, if there is one of this name."""
    with library.write() as unit:
        before = unit.saved_searches.get(name)
        unit.saved_searches.remove(name)
    return _done(before, None)


def _done(before: SavedSearch | None, after: SavedSearch | None) -> Done:
    if before == after:
        return NOTHING_DONE
    return Done(Changes(searches=True), (SearchStep(before, after),))
