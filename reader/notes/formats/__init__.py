"""The forms in which notes leave the program, and those in which they come back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from reader.notes.formats import csv_table, html, jsonld, markdown, native
from reader.notes.formats.problems import NotesUnreadable, parse_json
from reader.notes.model import ExportedArticle

EXPORTS: Mapping[str, Callable[[Sequence[ExportedArticle]], str]] = MappingProxyType(
    {
        "markdown": markdown.write,
        "html": html.write,
        "jsonld": jsonld.write,
        "csv": csv_table.write,
        "json": native.write,
    }
)
"""What writes each form, by the name that the command line gives it."""


def read_notes(text: str) -> list[ExportedArticle]:
    """Notes from a file in either form that can be read back, told apart by what it holds.

    Raises:
        NotesUnreadable: it is neither, or malformed.
    """
    top = parse_json(text)
    ours = isinstance(top, dict) and "format" in top and "@context" not in top
    return native.read(text) if ours else jsonld.read(text)


__all__ = ["EXPORTS", "NotesUnreadable", "read_notes"]
