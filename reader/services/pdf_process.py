"""The process in which PDFs are read: a fault of PDFium ends it and nothing else."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection

from reader.importing.problems import ImportProblem
from reader.services.raised import Raised
from reader.text.document import Document

_MEMORY = 4 * 2**30
"""Bytes of address space; PDFium takes a few hundred million for the largest PDFs that are read."""
_IDLE = 60.0  # seconds without a question after which the process ends


@dataclass(frozen=True, slots=True)
class Question:
    """A PDF and how it is to be cleaned: the arguments of `read_document`."""

    data: bytes
    name: str
    keep: tuple[str, ...]
    drop: tuple[str, ...]
    repeated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The document, or why there is none; `details` are of what nobody foresaw."""

    document: Document | None = None
    problem: Raised | None = None
    details: str = ""


def serve(connection: Connection) -> None:
    """Read PDFs until nobody asks for more."""
    _bind()
    # Loaded here: what it takes to start is not part of any PDF's time.
    from reader.importing.clean import read_document

    with suppress(EOFError, OSError):
        while connection.poll(_IDLE):
            question: Question | None = connection.recv()
            if question is None:
                return
            try:
                document = read_document(
                    question.data,
                    name=question.name,
                    format="pdf",
                    keep=question.keep,
                    drop=question.drop,
                    repeated=question.repeated,
                )
            except ImportProblem as problem:
                connection.send(Answer(problem=Raised.of(problem)))
            except Exception as error:  # noqa: BLE001 - told where it was asked for
                connection.send(Answer(details=f"{type(error).__name__}: {error}"))
            else:
                connection.send(Answer(document))


def _bind() -> None:
    """Bound the memory of this process, and let it give way to the window."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if sys.platform == "linux":
                resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, resource.RLIM_INFINITY))
        with suppress(OSError):
            os.nice(5)
