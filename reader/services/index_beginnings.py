"""Put the texts of an older library into the index by which searches find as one types."""

from __future__ import annotations

from reader.library.database import Library
from reader.progress import NO_PROGRESS, Progress
from reader.sentences import Sentence

_AT_A_TIME = 20  # articles in one transaction: whoever else writes waits for no more


def needs_index(library: Library) -> bool:
    """Whether there are texts that are not in the index; searches find them all the same."""
    with library.read() as unit:
        return not library.read_only and bool(unit.beginnings.waiting(1))


def index_beginnings(library: Library, progress: Progress = NO_PROGRESS) -> None:
    """Index what is not yet. A stop keeps what was done.

    Raises:
        Cancelled: by way of `progress`.
    """
    with library.read() as unit:
        waiting = unit.beginnings.waiting()
    for first in range(0, len(waiting), _AT_A_TIME):
        progress.report(first, len(waiting), Sentence("Get the search ready"))
        with library.write() as unit:
            unit.beginnings.put_in(waiting[first : first + _AT_A_TIME])
