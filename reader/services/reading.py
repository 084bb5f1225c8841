"""Bytes → a cleaned article, as `read_document` does it; PDFs in a process of their own.

PDFium is the one reader here that is written in C++ and interprets what others drew. What it does
wrong, or does for too long, costs this article and not the window.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Collection
from functools import cache
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from threading import Lock

from reader.importing.clean import read_document
from reader.importing.formats.pdf import is_pdf
from reader.importing.limits import MAX_BYTES
from reader.importing.problems import ImportProblem, Unforeseen
from reader.sentences import Sentence
from reader.services.pdf_process import Answer, Question, serve
from reader.text.document import Document

SECONDS = 120.0
"""How long one PDF may take: the longest book that is read takes a tenth of it."""


class CrashedPdf(ImportProblem):
    """Reading the PDF ended its process, or took too long."""

    def __init__(self, *, slow: bool) -> None:
        super().__init__(
            Sentence("Reading the PDF took far longer than any PDF should, so it was given up.")
            if slow
            else Sentence(
                "The PDF is made in such a way that reading it fails; print it to a new PDF and "
                "import that."
            )
        )


def read_article(
    data: bytes,
    *,
    name: str = "",
    media_type: str | None = None,
    format: str | None = None,  # noqa: A002 - the word that callers and users have for it
    keep: Collection[str] = (),
    drop: Collection[str] = (),
    repeated: Collection[str] = (),
) -> Document:
    """Read and clean an article; see `read_document`.

    Raises:
        ImportProblem: why it is no article, as a sentence.
    """
    pdf = format == "pdf" or (format is None and is_pdf(data))
    if pdf and 0 < len(data) <= MAX_BYTES:
        return pdf_reader().read(
            Question(data, name, tuple(keep), tuple(drop), tuple(repeated)),
        )
    return read_document(
        data,
        name=name,
        media_type=media_type,
        format=format,
        keep=keep,
        drop=drop,
        repeated=repeated,
    )


@cache
def pdf_reader() -> PdfReader:
    """The one of this process."""
    return PdfReader()


class PdfReader:
    """Asks a spawned process, started with the first PDF, which ends by itself when idle.

    Safe to use from several threads: questions wait for each other.
    """

    def __init__(
        self, seconds: float = SECONDS, work: Callable[[Connection], None] = serve
    ) -> None:
        self._seconds = seconds
        self._work = work
        self._asking = Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None

    def read(self, question: Question) -> Document:
        """The cleaned document of a PDF.

        Raises:
            ImportProblem: why there is none.
        """
        with self._asking:
            answer = self._ask(question)
        if answer.problem is not None:
            raise answer.problem.again()
        if answer.document is None:
            raise Unforeseen(RuntimeError(answer.details))
        return answer.document

    @property
    def process_id(self) -> int | None:
        """The running process's id, None while there is none."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def stop(self) -> None:
        """End the process, if it runs."""
        with self._asking:
            self._end()

    def _ask(self, question: Question) -> Answer:
        for attempt in range(2):
            fresh = self.process_id is None
            process, connection = self._running()
            try:
                connection.send(question)
                if not wait([connection, process.sentinel], timeout=self._seconds):
                    self._end()
                    raise CrashedPdf(slow=True)
                if connection.poll():
                    answer: Answer = connection.recv()
                    return answer
            except (EOFError, OSError):
                pass
            self._end()
            # One that ran already may have been about to end for want of work.
            if fresh or attempt:
                break
        raise CrashedPdf(slow=False)

    def _running(self) -> tuple[BaseProcess, Connection]:
        if self._process is None or self._connection is None or not self._process.is_alive():
            self._end()
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(
                target=self._work, args=(theirs,), name="variorum-pdf", daemon=True
            )
            process.start()
            theirs.close()
            self._process, self._connection = process, ours
        return self._process, self._connection

    def _end(self) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join()
            process.close()
