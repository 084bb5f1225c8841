"""What becomes of an import: one result for each source, and their sum."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from reader.services.changes import NO_CHANGES, Changes, united

ADDED, PRESENT, FAILED = "added", "already-present", "failed"
_BETWEEN_NEWS = 3.0  # seconds


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one source. `status` is "added", "already-present" or "failed".

    `error` is a sentence, present exactly for "failed"; `versions` are the ids linked with it.
    """

    source: str
    status: str
    id: int | None = None
    title: str | None = None
    versions: tuple[int, ...] = ()
    error: str | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All results in order; with `cancelled`, of the sources that came before the stop."""

    results: tuple[ImportResult, ...] = ()
    changes: Changes = field(default=NO_CHANGES)
    cancelled: bool = False

    def with_status(self, status: str) -> tuple[ImportResult, ...]:
        """The results that have this status."""
        return tuple(r for r in self.results if r.status == status)

    @property
    def summary(self) -> str:
        """One line for people: `12 imported, 1 already here, 2 failed`."""
        said = ((ADDED, "imported"), (PRESENT, "already here"), (FAILED, "failed"))
        parts = [f"{n} {word}" for status, word in said if (n := len(self.with_status(status)))]
        line = ", ".join(parts) or "nothing to import"
        return f"{line}; stopped" if self.cancelled else line


class Tally:
    """The results of an import that is under way, in order.

    `each` is told of every result at once; `hear`, every few seconds, what the results since it was
    told last have changed. `current` is the label of the source that is being read.
    """

    def __init__(
        self,
        hear: Callable[[Changes], object] | None = None,
        *,
        each: Callable[[ImportResult, Changes], object] | None = None,
    ) -> None:
        self._hear = hear
        self._each = each
        self._results: list[ImportResult] = []
        self._changes: list[Changes] = []
        self._heard = 0  # how many of them `hear` was told
        self._told = time.monotonic()
        self.current = ""

    def __len__(self) -> int:
        return len(self._results)

    def add(self, result: ImportResult, changes: Changes = NO_CHANGES) -> None:
        """Note down what became of a source."""
        self._results.append(result)
        if changes:
            self._changes.append(changes)
        if self._each is not None:
            self._each(result, changes)
        if self._hear is None:
            return
        untold = len(self._changes) > self._heard
        if untold and time.monotonic() - self._told > _BETWEEN_NEWS:
            self._hear(united(self._changes[self._heard :]))
            self._heard, self._told = len(self._changes), time.monotonic()

    def report(self, *, cancelled: bool = False) -> ImportReport:
        """All of them so far."""
        return ImportReport(tuple(self._results), united(self._changes), cancelled)
