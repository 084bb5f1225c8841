"""What was imported, as text to be shown: the source of a text, what stands in any other file."""

from __future__ import annotations

from reader.importing.decode import decode
from reader.importing.problems import ImportProblem
from reader.importing.table import TABLE

_SOURCES = ("text", "markdown", "html")


def as_imported(data: bytes, format: str) -> str:  # noqa: A002 - as everywhere here
    """Text, Markdown and HTML as they were written; of a PDF, a record and so on all pieces in
    order, with what cleaning takes out. Empty where today's rules can read nothing.
    """
    kind = TABLE.get(format)
    try:
        if kind is None or kind.read is None or format in _SOURCES:
            return decode(data)
        reading = kind.read(data)
    except ImportProblem:
        return ""
    known = reading.metadata
    head = [known.title, known.subtitle, ", ".join(known.authors), known.published, known.url]
    shown = [line for line in head if line] if format == "record" else []
    return "\n\n".join([*shown, *(piece.source for piece in reading.pieces)])
