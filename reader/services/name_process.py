"""What runs in the name finder's process: a module of its own, so that spawning imports little."""

from __future__ import annotations

import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection

from reader.highlights.names import NameFinder, NamesUnavailable, NameTask
from reader.text.marks import Mark


@dataclass(frozen=True, slots=True)
class Question:
    """A task with the number that its answer will carry."""

    number: int
    task: NameTask


@dataclass(frozen=True, slots=True)
class Answer:
    """The marks, or a sentence that says why there are none, with a traceback for a bug."""

    number: int
    marks: tuple[Mark, ...] = ()
    problem: str | None = None
    details: str = ""


def serve(connection: Connection, load: Callable[[], NameFinder]) -> None:
    """Answers questions until the other end closes. Loads the finder at the first one."""
    # Ctrl+C in a terminal goes to the whole group; the parent decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    finder: NameFinder | None = None
    while True:
        try:
            question: Question = connection.recv()
        except (EOFError, OSError):
            return
        try:
            finder = finder or load()
            answer = Answer(question.number, tuple(finder.find(question.task)))
        except NamesUnavailable as problem:
            answer = Answer(question.number, problem=str(problem))
        except Exception:  # noqa: BLE001 - the border of a process: the parent raises it again
            answer = Answer(
                question.number,
                problem="Names could not be found in this text: the name finder failed.",
                details=traceback.format_exc(),
            )
        try:
            connection.send(answer)
        except OSError:
            return
