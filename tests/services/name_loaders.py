"""Finders for the worker's tests; a spawned process must be able to import them."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from reader.highlights.names import NameFinder, NamesUnavailable, NameTask
from reader.progress import NO_PROGRESS, Progress
from reader.text.marks import Finder, Mark, MarkKind


class Capitals:
    """Calls the first word a person; obeys a few words that tell it to fail."""

    notice = "Capitals only."

    def find(self, task: NameTask, *, progress: Progress = NO_PROGRESS) -> list[Mark]:
        word, _, rest = task.text.partition(" ")
        if word == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if word == "die-once":
            flag = Path(rest)
            if not flag.exists():
                flag.touch()
                os.kill(os.getpid(), signal.SIGKILL)
        if word == "fail":
            raise ValueError(rest)
        if word == "wait":
            signal.pause()
        if word == "read":
            while True:  # window by window
                progress.checkpoint()
        entity = f"{os.getpid()}"
        return [Mark(0, len(word), word, MarkKind.PERSON, entity=entity, by=Finder.MODEL)]


def load_capitals() -> NameFinder:
    return Capitals()


def load_nothing() -> NameFinder:
    raise NamesUnavailable("The model is missing.")
