"""A record: one article as a dataset, feed or export holds it, with its fields told apart.

Its bytes are JSON of known fields only, keys sorted, so that the same record always has the same
bytes: `title`, `subtitle`, `authors`, `published`, `source`, `url`, `language`, `tags`, and the
body as `text`, `markdown` or `html`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape
from typing import Any

from reader.importing.formats.html import read_html
from reader.importing.formats.html_meta import iso_stamp, people
from reader.importing.formats.markdown import read_markdown
from reader.importing.formats.text import read_text
from reader.importing.limits import MAX_TEXT
from reader.importing.parts import Part
from reader.importing.pieces import Metadata, Reading
from reader.importing.problems import DamagedFile, EmptyInput, TextTooLong

KIND = "record"
BODIES = ("text", "markdown", "html")
_LINES = ("title", "subtitle", "published", "source", "url", "language")
_LISTS = ("authors", "tags")
_LONGEST_LINE = 2_000
_MOST = 50
_FULL_PAGE = re.compile(r"\s*(?:<\?xml|<!doctype|<html|<head|<body)\b", re.IGNORECASE)


def make_record(name: str, fields: Mapping[str, Any]) -> Part:
    """The part that a record becomes: of `fields`, those that are known and hold something.

    Lines are texts, `authors` and `tags` lists of them; `published` is ISO 8601.

    Raises:
        EmptyInput: it has no body.
    """
    kept: dict[str, Any] = {}
    for key in _LINES:
        if line := _line(fields.get(key)):
            kept[key] = line
    for key in _LISTS:
        lines = [line for item in (fields.get(key) or ())[:_MOST] if (line := _line(item))]
        if lines:
            kept[key] = list(dict.fromkeys(lines))
    body = next((k for k in BODIES if str(fields.get(k) or "").strip()), None)
    if body is None:
        raise EmptyInput
    # What no encoding can write (a lone surrogate) is no text.
    kept[body] = str(fields[body]).encode("utf-8", "replace").decode()
    data = json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    shown = name or kept.get("title") or kept[body][:60]
    return Part(data.encode(), " ".join(shown.split())[:200], KIND, tuple(kept.get("tags", ())))


def read_record(data: bytes) -> Reading:
    """The pieces of a record's body, and its fields as metadata."""
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError):
        raise DamagedFile("record") from None
    body = next((k for k in BODIES if isinstance(fields, dict) and fields.get(k)), None)
    if body is None:
        raise EmptyInput
    text = str(fields[body]).encode("utf-8", "replace").decode()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if body != "html" and len(text) > MAX_TEXT:
        raise TextTooLong(len(text), MAX_TEXT)
    title = _line(fields.get("title"))
    if body == "html":
        reading = read_html(text if _FULL_PAGE.match(text) else _page(text, title))
    else:
        reading = read_markdown(text) if body == "markdown" else read_text(text)
    own = reading.metadata
    named = fields.get("authors")
    lines = [_line(one) for one in named] if isinstance(named, list) else []
    authors = tuple(dict.fromkeys(people([line for line in lines if line])))
    return Reading(
        reading.pieces,
        Metadata(
            title=title or own.title,
            subtitle=_line(fields.get("subtitle")) or own.subtitle,
            authors=authors or own.authors,
            source=_line(fields.get("source")) or own.source,
            published=iso_stamp(_line(fields.get("published"))) or own.published,
            language=_line(fields.get("language")) or own.language,
            url=_line(fields.get("url")) or own.url,
        ),
    )


def _page(fragment: str, title: str | None) -> str:
    head = f"<title>{escape(title)}</title>" if title else ""
    return f"<html><head>{head}</head><body>{fragment}</body></html>"


def _line(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    line = " ".join(value.encode("utf-8", "replace").decode().split())
    return line[:_LONGEST_LINE] or None
