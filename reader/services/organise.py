"""Organise: read and unread, stars, tags, the trash. Each can be undone by its opposite."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.database import Library
from reader.services.backups import before_change
from reader.services.changes import NO_CHANGES, Changes


def set_unread(library: Library, articles: Sequence[int], unread: bool) -> Changes:
    """Mark articles as unread, or as read."""
    with library.write() as unit:
        unit.articles.set_unread(articles, unread)
    return Changes(articles=frozenset(articles))


def set_starred(library: Library, articles: Sequence[int], starred: bool) -> Changes:
    """Star articles, or take their stars away."""
    with library.write() as unit:
        unit.articles.set_starred(articles, starred)
    return Changes(articles=frozenset(articles))


def tag(library: Library, articles: Sequence[int], label: str) -> Changes:
    """Give articles a tag; surrounding space is no part of it, and an empty tag is none."""
    label = clean_tag(label)
    if not label:
        return NO_CHANGES
    with library.write() as unit:
        unit.articles.add_tag(articles, label)
    return Changes(articles=frozenset(articles), tags=True)


def untag(library: Library, articles: Sequence[int], label: str) -> Changes:
    """Take a tag from articles."""
    with library.write() as unit:
        unit.articles.remove_tag(articles, clean_tag(label))
    return Changes(articles=frozenset(articles), tags=True)


def clean_tag(label: str) -> str:
    """A tag as stored: one line, single spaces, no leading `#`."""
    return " ".join(label.split()).removeprefix("#").strip()


def trash(library: Library, articles: Sequence[int]) -> Changes:
    """Move articles to the trash, whence `restore` brings them back with all that is theirs."""
    return _set_trashed(library, articles, True)


def restore(library: Library, articles: Sequence[int]) -> Changes:
    """Bring articles back from the trash."""
    return _set_trashed(library, articles, False)


def empty_trash(library: Library) -> Changes:
    """Delete for ever what lies in the trash. This alone cannot be undone; so a copy of the library
    is made before, if there is something in the trash and no copy of this state yet.

    Raises:
        LibraryError: the copy could not be made, or the library not be written; nothing is gone.
    """
    with library.read() as unit:
        if not unit.articles.counts().trash:
            return NO_CHANGES
    before_change(library, "trash")
    with library.write() as unit:
        gone = frozenset(unit.articles.purge_trash())
    return Changes(removed=gone, notes=gone, versions=gone, tags=True, names=True)


def set_position(library: Library, article: int, position: float) -> None:
    """Remember how far an article has been read, 0 (top) to 1 (end). Changes nothing shown."""
    with library.write() as unit:
        unit.articles.set_position(article, min(1.0, max(0.0, position)))


def _set_trashed(library: Library, articles: Sequence[int], trashed: bool) -> Changes:
    with library.write() as unit:
        for article in articles:
            unit.articles.get_row(article)
        unit.articles.set_trashed(articles, trashed)
        relatives = frozenset(m for a in articles for m in unit.versions.members(a))
    moved = frozenset(articles)
    return Changes(
        added=frozenset() if trashed else moved,
        removed=moved if trashed else frozenset(),
        versions=moved | relatives,
        tags=True,
        names=True,
    )
