"""What runs in the name finder's process: a module of its own, so that spawning imports little."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from reader.highlights.names import NameFinder, NamesUnavailable, NameTask
from reader.progress import Cancelled
from reader.sentences import sentence_of
from reader.services.raised import Raised
from reader.text.marks import Mark

if TYPE_CHECKING:
    from reader.library.database import Library
    from reader.library.standing import Identity
    from reader.services.changes import Changes

_NICE = 10  # the reader's window and other programs come first


@dataclass(frozen=True, slots=True)
class ArticleTask:
    """An article to be named and stored: in the library at `path`, whose file is `identity`.

    `version` is to be remembered with it: see `name_articles`.
    """

    path: Path
    identity: Identity | None
    article: int
    version: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """A task with the number that its answer will carry."""

    number: int
    task: NameTask | ArticleTask


@dataclass(frozen=True, slots=True)
class Answer:
    """The marks of a text or the changes of an article, or a sentence that says why there are none,
    with a traceback for a bug.

    `refused` is what the library had to say. `notice` is what the finder has to say of itself, once
    it is loaded.
    """

    number: int
    marks: tuple[Mark, ...] = ()
    changes: Changes | None = None
    problem: str | None = None
    details: str = ""
    refused: Raised | None = None
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
    shelf = _Shelf()
    while True:
        try:
            question: Question | None = connection.recv()
        except (EOFError, OSError):
            return
        if question is None:
            continue
        try:
            finder = finder or load()
            answer = _answer(question, finder, shelf, progress)
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


def _answer(
    question: Question, finder: NameFinder, shelf: _Shelf, progress: _WhileUnasked
) -> Answer:
    task, number = question.task, question.number
    if isinstance(task, NameTask):
        marks = tuple(finder.find(task, progress=progress))
        return Answer(number, marks, notice=getattr(finder, "notice", None))
    # Loaded here: who only asks for the names of a text needs no database.
    from reader.library.errors import LibraryError
    from reader.services.name_articles import name_article

    try:
        library = shelf.library(task)
        changes = name_article(
            library, task.article, finder, version=task.version, progress=progress
        )
    except LibraryError as problem:
        return Answer(number, refused=Raised.of(problem))
    return Answer(number, changes=changes, notice=getattr(finder, "notice", None))


class _Shelf:
    """The library that was asked about last, open."""

    def __init__(self) -> None:
        self._open: Library | None = None

    def library(self, task: ArticleTask) -> Library:
        """The library of a task.

        Raises:
            LibraryError: it cannot be opened, or is another by now.
        """
        from reader.library import standing
        from reader.library.database import open_library

        standing.require_in_place(task.path, task.identity)
        if self._open is None or (self._open.path, self._open.identity) != (
            task.path,
            task.identity,
        ):
            if self._open is not None:
                self._open.close()
            self._open = None
            self._open = open_library(task.path)
        return self._open
