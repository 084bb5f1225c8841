"""A reader's note: a passage of an article, with or without a comment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Color(StrEnum):
    """The eight colours of highlights (Zotero's)."""

    YELLOW = "yellow"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    MAGENTA = "magenta"
    ORANGE = "orange"
    GRAY = "gray"


class AnchorState(StrEnum):
    """How sure a note's place is."""

    ANCHORED = "anchored"
    MOVED = "moved"  # found again at another wording; to be confirmed by the reader
    ORPHANED = "orphaned"  # its passage is no longer there


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage by position and by quote (W3C Web Annotation's two text selectors).

    `start` and `end` are code points of the article's text; `quote` is what stood there when the
    note was made, `prefix` and `suffix` what stood around it.
    """

    start: int
    end: int
    quote: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note as stored. `created` and `modified` are ISO 8601 in UTC. `id` 0: not stored yet."""

    id: int
    article: int
    anchor: Anchor
    text: str
    color: Color
    tags: tuple[str, ...]
    created: str
    modified: str
    state: AnchorState = AnchorState.ANCHORED


@dataclass(frozen=True, slots=True)
class ArticleReference:
    """What an exported note says of its article, enough to find it again elsewhere.

    `raw_hash` is the SHA-256 of the imported bytes in hexadecimal.
    """

    id: int
    title: str
    authors: tuple[str, ...]
    source: str | None
    published: str | None
    url: str | None
    raw_hash: str


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article with its notes in text order, as export formats take and give them."""

    article: ArticleReference
    notes: tuple[Note, ...]
