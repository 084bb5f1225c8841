"""Whether there is a newer version: asked only when the reader asks, and nothing is told."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence
from reader.services.fetch import Fetched, FetchProblem, fetch

FEED = "https://api.github.com/repos/variorum/reader/releases/latest"
"""Where the latest release is told, in the form of GitHub's releases."""
PAGES = "https://github.com/variorum/reader/releases"
"""Where people find the releases."""
_MOST = 2**20
_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})$")


class NoAnswer(Exception):
    """The question had no answer; the message is a sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Newest:
    """The latest release: its version, and the page that tells of it."""

    version: str
    page: str

    def is_newer(self, than: str) -> bool:
        """Whether it comes after that version."""
        return _parts(self.version) > _parts(than)


def newest_version(
    *, ask: Callable[..., Fetched] = fetch, progress: Progress = NO_PROGRESS
) -> Newest:
    """The latest release, asked of the feed at this moment.

    Raises:
        NoAnswer: why there is none, and what to do.
        Cancelled: the reader has asked to stop.
    """
    try:
        fetched = ask(FEED, limit=_MOST, typed=False, progress=progress)
    except FetchProblem as problem:
        raise NoAnswer(
            Sentence(
                "Which version is the latest could not be found out: {why} Try again when you are"
                " online, or look at {page}.",
                why=problem.args[0] if problem.args else "",
                page=PAGES,
            )
        ) from None
    try:
        read = json.loads(fetched.data)
        version = str(read["tag_name"])
        page = str(read.get("html_url") or PAGES)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        version, page = "", PAGES
    if not _VERSION.match(version):
        raise NoAnswer(
            Sentence("The answer told no version. Try again later, or look at {page}.", page=PAGES)
        )
    return Newest(version.removeprefix("v"), page if _is_ours(page) else PAGES)


def _is_ours(page: str) -> bool:
    """Whether an address leads to the project's own pages: no other is ever opened."""
    try:
        parts, own = urlsplit(page), urlsplit(PAGES)
    except ValueError:
        return False
    return (parts.scheme, parts.netloc) == (own.scheme, own.netloc)


def _parts(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version.strip()) or re.match(r"v?(\d+(?:\.\d+)*)", version.strip())
    numbers = [int(part) for part in found[1].split(".")] if found else []
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
