"""What runs in the name finder's process: a module of its own, so that spawning imports little."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection

from reader.highlights.names import NameFinder, NamesUnavailable, NameTask
from reader.progress import Cancelled
from reader.sentences import sentence_of
from reader.text.marks import Mark

_NICE = 10  # the reader's window and other programs come first


@dataclass(frozen=True, slots=True)
class Question:
    """A task with the number that its answer will carry."""

    number: int
    task: NameTask


@dataclass(frozen=True, slots=True)
class Answer:
    """The marks, or a sentence that says why there are none, with a traceback for a bug.

    `notice` is what the finder has to say of itself, once it is loaded.
    """

    number: int
    marks: tuple[Mark, ...] = ()
    problem: str | None = None
    details: str = ""
    notice: str | None = None


class _WhileUnasked:
    """Lets the work go on until the other end sends anything more, or closes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def report(self, done: int, total: int | None, message: str = "") -> None:  # noqa: ARG002
        self.checkpoint()

    def checkpoint(self) -> None:
        try:
            asked = self._connection.poll()
        except OSError as error:
            raise Cancelled from error
        if asked:
            raise Cancelled


def serve(connection: Connection, load: Callable[[], NameFinder]) -> None:
    """Answers questions until the other end closes. Loads the finder at the first one.

    Whatever comes while one is answered calls it off; None does only that.
    """
    # Ctrl+C in a terminal goes to the whole group; the parent decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICE)
    progress = _WhileUnasked(connection)
    finder: NameFinder | None = None
    while True:
        try:
            question: Question | None = connection.recv()
        except (EOFError, OSError):
            return
        if question is None:
            continue
        try:
            finder = finder or load()
            marks = tuple(finder.find(question.task, progress=progress))
            answer = Answer(question.number, marks, notice=getattr(finder, "notice", None))
        except Cancelled:
            continue
        except NamesUnavailable as problem:
            answer = Answer(question.number, problem=sentence_of(problem))
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
