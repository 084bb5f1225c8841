"""Progress and cancellation, passed as a plain argument to anything that may take long."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The work was stopped by the reader; what was finished before is kept."""


class Progress(Protocol):
    """What long work tells, and asks, while it runs.

    `report` may raise `Cancelled`; work therefore calls it between whole steps, never inside a
    transaction whose half would be wrong to keep.
    """

    def report(self, done: int, total: int | None, message: str = "") -> None:
        """Say that `done` of `total` steps are finished (`total` None: not known).

        Raises:
            Cancelled: the reader has asked to stop.
        """

    def checkpoint(self) -> None:
        """Raise `Cancelled` if the reader has asked to stop; report nothing."""


class _NoProgress:
    def report(self, done: int, total: int | None, message: str = "") -> None:
        pass

    def checkpoint(self) -> None:
        pass


NO_PROGRESS: Progress = _NoProgress()
