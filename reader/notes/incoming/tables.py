"""Highlights as a table (CSV): Readwise's, Hypothesis's, and any with a column of quotes."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping

from reader.notes.formats.problems import NotesUnreadable
from reader.notes.incoming.gathered import Gathered, Gatherer, color_named, plain

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "quote": ("highlight", "quote", "highlighted text", "text"),
    "title": ("book title", "document title", "article title", "title", "document"),
    "url": ("url", "source url", "document url", "article url", "uri", "source"),
    "author": ("book author", "document author", "author", "authors"),
    "text": ("note", "body", "comment", "annotation", "notes"),
    "tags": ("tags", "tag"),
    "color": ("color", "colour"),
    "created": ("highlighted at", "creation date", "created", "created at", "date"),
    "kind": ("annotation/reply type",),
}
_ORIGINS = {"book title": "Readwise", "annotation/reply type": "Hypothesis"}
_MOST = 8 * 2**20  # characters of one cell


def is_table(text: str) -> bool:
    """Whether a text begins with a row that names a column of quotes and one that says of what."""
    named = _named(_first_row(text))
    return "quote" in named and bool({"title", "url"} & named.keys())


def read_table(text: str) -> Gathered:
    """The rows that quote a passage; a reply is counted.

    Raises:
        NotesUnreadable: the table is broken.
    """
    header = _first_row(text)
    named = _named(header)
    known = {cell.strip().lower() for cell in header}
    origin = next((origin for column, origin in _ORIGINS.items() if column in known), "CSV")
    gatherer = Gatherer(origin)
    before = csv.field_size_limit(_MOST)
    try:
        rows = csv.reader(io.StringIO(text, newline=""), strict=True)
        next(rows)
        for row in rows:
            if not any(row):
                continue
            if len(row) != len(header):
                raise NotesUnreadable(
                    f"Line {rows.line_num} of the table has {len(row)} cells, "
                    f"but its first has {len(header)}."
                )
            _add(gatherer, {name: row[at] for name, at in named.items()})
    except csv.Error as error:
        raise NotesUnreadable(f"The table is damaged: {error}.") from error
    finally:
        csv.field_size_limit(before)
    return gatherer.gathered()


def _add(gatherer: Gatherer, cells: Mapping[str, str]) -> None:
    if cells.get("kind", "").strip().lower() == "reply":
        gatherer.replies += 1
        return
    author = cells.get("author", "").strip()
    quote = cells["quote"]
    gatherer.add(
        plain(quote) if gatherer.origin == "Readwise" else quote.strip(),
        title=cells.get("title", ""),
        url=cells.get("url", ""),
        authors=[author] if author else [],
        text=cells.get("text", ""),
        tags=re.split(r"[,;]", cells.get("tags", "")),
        color=color_named(cells.get("color", "")),
        created=cells.get("created", ""),
    )


def _first_row(text: str) -> list[str]:
    try:
        return next(csv.reader(io.StringIO(text[:20_000], newline=""), strict=True), [])
    except csv.Error:
        return []


def _named(header: list[str]) -> dict[str, int]:
    """Which column is which, by its name."""
    places = {cell.strip().lower(): at for at, cell in reversed(list(enumerate(header)))}
    found: dict[str, int] = {}
    for name, columns in _COLUMNS.items():
        for column in columns:
            if column in places and places[column] not in found.values():
                found[name] = places[column]
                break
    return found
