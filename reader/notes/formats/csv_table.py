"""Notes as a table (RFC 4180), one row a note, safe to open in a spreadsheet.

A cell that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, their
full-width forms, a tab or a carriage return) gets an apostrophe in front; so does one that starts
with an apostrophe already, so that taking off one apostrophe always gives back what was written.
Authors and tags are joined by `; `. Offsets are Unicode code points.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from reader.notes.model import ExportedArticle

COLUMNS = (
    "article", "title", "authors", "source", "published", "url", "sha256", "note", "start", "end",
    "quote", "prefix", "suffix", "text", "color", "tags", "state", "created", "modified",
)  # fmt: skip
_GUARDED = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'")


def write(articles: Sequence[ExportedArticle]) -> str:
    """The notes as CSV with a header row and CRLF line ends."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for exported in articles:
        article = exported.article
        about = (
            article.id,
            article.title,
            "; ".join(article.authors),
            article.source,
            article.published,
            article.url,
            article.raw_hash,
        )
        for note in exported.notes:
            anchor = note.anchor
            row = (
                *about,
                note.id,
                anchor.start,
                anchor.end,
                anchor.quote,
                anchor.prefix,
                anchor.suffix,
                note.text,
                note.color.value,
                "; ".join(note.tags),
                note.state.value,
                note.created,
                note.modified,
            )
            table.writerow(_cell(value) for value in row)
    return out.getvalue()


def _cell(value: str | int | None) -> str:
    text = "" if value is None else str(value)
    return "'" + text if text.startswith(_GUARDED) else text
