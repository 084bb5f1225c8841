"""Names found in a process of their own: the model's memory and time stay out of the window."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, partial
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock
from types import TracebackType

from reader.highlights.names import (
    NameFinder,
    NamesUnavailable,
    NameTask,
    load_names,
    names_version,
)
from reader.library.database import Library
from reader.progress import NO_PROGRESS, Cancelled, Progress
from reader.sentences import Sentence
from reader.services.changes import Changes
from reader.services.name_process import Answer, ArticleTask, Question, serve
from reader.text.marks import Mark

_POLL = 0.1  # seconds between two looks whether the reader has cancelled
_ATTEMPTS = 2


class _WorkerDied(Exception):
    """The process ended without an answer."""


class NameWorker:
    """A `NameFinder` whose work is done by one spawned process, started at first use.

    Safe to use from several threads: questions wait for each other. The process is a daemon: it
    ends with the program, and by itself if the program is killed. `stop` ends it; a later `find`
    starts another.
    """

    def __init__(
        self, load: Callable[[], NameFinder] | None = None, *, model: Path | None = None
    ) -> None:
        """`model` is the folder of a model of the reader's own choice, None for the shipped one.

        `load` makes the finder inside the process instead; a function that can be imported there.
        """
        self._load = load or partial(load_names, model)
        self._model = model
        self._notice: str | None = None
        self._asking = Lock()  # one question at a time
        self._changing = Lock()  # process, connection and stops change together
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._number = 0
        self._stops = 0

    def find(self, task: NameTask, *, progress: Progress = NO_PROGRESS) -> list[Mark]:
        """See `NameFinder`. Asks `progress` ten times a second whether to go on.

        Raises:
            Cancelled: `progress` said so, or `stop` was called meanwhile.
            NamesUnavailable: the model is missing, or the process died twice over this text.
        """
        return list(self._answer(task, progress).marks)

    def name_article(
        self,
        library: Library,
        article: int,
        *,
        version: str | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Changes:
        """See `ArticleNamer`: the process stores what it finds by itself. Asks `progress` as `find`
        does.

        Raises:
            Cancelled, NamesUnavailable: as `find` does.
            LibraryError: the library cannot be written, or is another by now.
        """
        task = ArticleTask(library.path, library.identity, article, version)
        answer = self._answer(task, progress)
        if answer.refused is not None:
            raise answer.refused.again()
        assert answer.changes is not None
        return answer.changes

    def _answer(self, task: NameTask | ArticleTask, progress: Progress) -> Answer:
        stops = self._stops
        while not self._asking.acquire(timeout=_POLL):
            self._check(progress, stops)
        try:
            for _ in range(_ATTEMPTS):
                try:
                    answer = self._ask(task, progress, stops)
                except Cancelled:
                    self._call_off()
                    raise
                except _WorkerDied:
                    self._check(progress, stops)
                    self._end()
                    continue
                if answer.problem is not None:
                    cause = RuntimeError(answer.details) if answer.details else None
                    raise NamesUnavailable(answer.problem) from cause
                self._notice = answer.notice
                return answer
        finally:
            self._asking.release()
        raise NamesUnavailable(
            Sentence(
                "Names could not be marked: the name finder stopped twice while it read this text, "
                "perhaps for lack of memory. Try again later."
            )
        )

    def stop(self) -> None:
        """Ends the process, if it runs. A `find` under way raises `Cancelled`."""
        with self._changing:
            self._stops += 1
        self._end()

    @cached_property
    def version(self) -> str:
        """With what names are found: see `names_version`. Reads two small files."""
        return names_version(self._model)

    def use_model(self, model: Path | None) -> None:
        """Find names with another model from now on; None: with the shipped one."""
        self._load, self._model, self._notice = partial(load_names, model), model, None
        self.__dict__.pop("version", None)
        self.stop()

    @property
    def notice(self) -> str | None:
        """What the finder has to say of itself (the chosen model is of no use), once it runs."""
        return self._notice

    @property
    def process_id(self) -> int | None:
        """The running process's id, None while there is none."""
        process = self._process
        return process.pid if process and process.is_alive() else None

    def __enter__(self) -> NameWorker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _check(self, progress: Progress, stops: int) -> None:
        progress.checkpoint()
        if self._stops != stops:
            raise Cancelled

    def _ask(self, task: NameTask | ArticleTask, progress: Progress, stops: int) -> Answer:
        process, connection = self._running(stops)
        self._number += 1
        try:
            connection.send(Question(self._number, task))
            while True:
                self._check(progress, stops)
                ready = wait([connection, process.sentinel], timeout=_POLL)
                if connection in ready:
                    answer: Answer = connection.recv()
                    # An answer to a question that was cancelled is dropped.
                    if answer.number == self._number:
                        return answer
                elif ready:
                    raise _WorkerDied
        except (EOFError, OSError, ValueError) as error:
            # Closed by `stop` in another thread, or by the end of the process.
            self._check(progress, stops)
            raise _WorkerDied from error

    def _call_off(self) -> None:
        """Lets the process leave the question it works at, at the end of a window."""
        connection = self._connection
        if connection is not None:
            with suppress(OSError, ValueError):  # closed meanwhile, or the process has died
                connection.send(None)

    def _running(self, stops: int) -> tuple[BaseProcess, Connection]:
        with self._changing:
            if self._stops != stops:
                raise Cancelled
            if self._process is None or self._connection is None or not self._process.is_alive():
                context = multiprocessing.get_context("spawn")
                ours, theirs = context.Pipe()
                process = context.Process(
                    target=serve, args=(theirs, self._load), name="variorum-names", daemon=True
                )
                process.start()
                theirs.close()
                self._process, self._connection = process, ours
            return self._process, self._connection

    def _end(self) -> None:
        with self._changing:
            process, connection = self._process, self._connection
            self._process = self._connection = None
        if process is not None:
            process.terminate()
            process.join(timeout=5)
            if process.is_alive():
                process.kill()
                process.join()
            process.close()
        if connection is not None:
            connection.close()
