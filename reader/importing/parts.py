"""What comes out of a file: articles, files in it, addresses, and what cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from reader.importing.limits import Budget
from reader.importing.problems import ImportProblem


@dataclass(frozen=True, slots=True)
class Part:
    """What becomes one article: its own bytes, from which alone it can be cleaned again.

    `name` is a file name or title, `format` a key of the table of formats, `tags` what the source
    filed it under.
    """

    data: bytes
    name: str
    format: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a file, of whatever kind: it may hold articles itself."""

    data: bytes
    name: str
    format: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """An article of which the file knows only the http(s) address."""

    url: str
    title: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Something in the file that is no article, and why; the rest goes on."""

    name: str
    problem: ImportProblem


Found: TypeAlias = Part | Address | Unread
"""What `unpack` yields."""
Opened: TypeAlias = Part | Member | Address | Unread
"""What the opener of one format yields."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A file that is to be opened.

    `columns` says for a dataset which of its columns is which field (field → column).
    `budget` bounds what comes out; an opener asks it before it makes something large. `unpack`
    itself counts what is yielded. An opener that works for long before it yields calls
    `checkpoint`, which raises `Cancelled` if the reader has asked to stop.
    """

    data: bytes
    name: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)
    checkpoint: Callable[[], None] = lambda: None
