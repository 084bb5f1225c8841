"""By what articles are sorted."""

from __future__ import annotations

from enum import StrEnum


class Sort(StrEnum):
    """The fields by which articles are sorted."""

    ADDED = "added"
    PUBLISHED = "published"
    TITLE = "title"
    SOURCE = "source"
    WORDS = "words"
    RELEVANCE = "relevance"
    AUTHORS = "authors"
    VERSIONS = "versions"
    NOTES = "notes"
    UNREAD = "unread"
    STARRED = "starred"
