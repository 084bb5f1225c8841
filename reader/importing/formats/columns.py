"""Which column of a dataset is which field of an article: guessed by its name, or told."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from reader.importing.formats.record import BODIES
from reader.importing.markup import format_of
from reader.importing.problems import NoSuchColumn, NoTextColumn
from reader.importing.wordsets import word_set

FIELDS = (
    "title",
    "subtitle",
    "authors",
    "published",
    "source",
    "url",
    "language",
    "tags",
    *BODIES,
)
"""The fields that a column may be said to be."""

# The names that datasets have for each field, best first, written without case and punctuation.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "headline", "articletitle", "head", "heading", "name", "subject"),
    "subtitle": (
        *("subtitle", "subheadline", "subhead", "standfirst", "deck", "dek", "strapline"),
        "alternativeheadline",
    ),
    "authors": (
        *("authors", "author", "byline", "by", "creator", "creators", "writer", "writers"),
        *("reporter", "journalist", "authorname", "authornames", "publishedby"),
    ),
    "published": (
        *("published", "publishedat", "publisheddate", "publishdate", "datepublished"),
        *("datepublish", "publicationdate", "pubdate", "date", "publishtime", "publishedtime"),
        *("issued", "isodate", "datetime", "timestamp", "createdat", "created", "time", "day"),
        "year",
    ),
    "source": (
        *("sitename", "sourcename", "source", "publisher", "publication", "newspaper", "outlet"),
        *("site", "website", "journal", "domainname", "sourcedomain", "domain"),
    ),
    "url": (
        *("canonicalurl", "url", "articleurl", "link", "permalink", "weburl", "href"),
        *("sourceurl", "uri", "address"),
    ),
    "language": ("language", "lang", "languagecode", "inlanguage"),
    "tags": ("tags", "labels", "tag"),
    "markdown": ("markdown", "md", "contentmarkdown", "bodymarkdown"),
    "text": (
        *("text", "articlebody", "articletext", "body", "bodytext", "fulltext", "maintext"),
        *("cleantext", "plaintext", "textcontent", "contenttext", "article", "content"),
        *("fullcontent", "newscontent", "story", "document", "transcript", "post", "paragraphs"),
        *("contents", "message"),
    ),
    "html": ("html", "contenthtml", "htmlcontent", "bodyhtml", "articlehtml", "fullhtml", "page"),
}
_INNER = ("rendered", "text", "html", "name", "label", "value", "title", "$date", "#text", "_")
# Where a dataset has nothing longer, these are its texts; else they are about them.
_SHORT_NAMES = ("description", "abstract", "summary", "snippet")
_SHORT = 12  # words
_LONG = 200  # code points: a column of no known name that is as long is the text
_EPOCHS = (0, 4_102_444_800)  # 1970 to 2100
_NO_WORDS = word_set("nan none null n/a na - unknown undefined")


class Columns:
    """Reads rows, given the columns that were chosen for fields (field → column; "": none is)."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._chosen = dict(chosen)

    def fields(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of a row, ready for `make_record`.

        Raises:
            NoSuchColumn: a column that was chosen for the body is not there.
            NoTextColumn: none looks like a body.
        """
        row = self._with_inner(row)
        named = _by_folded_name(row)
        found: dict[str, Any] = {}
        for field in FIELDS:
            if field in BODIES:
                continue
            value = self._value(field, row, named)
            if field in ("authors", "tags"):
                found[field] = as_list(value, split=field == "tags")
            elif field == "published":
                found[field] = as_date(value)
            else:
                found[field] = as_line(value)
        self._settle_source(found)
        return found | self._body(row, named)

    def guess(self, row: Mapping[str, Any]) -> dict[str, str]:
        """Which column of a row is read for which field (field → column); no body if none fits."""
        row = self._with_inner(row)
        named = _by_folded_name(row)
        found = {
            field: column
            for field in FIELDS
            if field not in BODIES and (column := self._column(field, row, named)) is not None
        }
        body = self._body_column(row, named)
        if body is not None:
            kind, column = body
            found[kind or format_of(as_text(row[column]))] = column
        return found

    def has_text(self, row: Mapping[str, Any]) -> bool:
        """Whether a row has a column for the body, though it may be empty."""
        wanted = [self._chosen[kind] for kind in BODIES if kind in self._chosen]
        if wanted:
            return any(_lookup(row, name) is not None for name in wanted)
        return any(fold_name(str(key)) in _BODY_NAMES for key in row)

    def _value(self, field: str, row: Mapping[str, Any], named: Mapping[str, str]) -> Any:
        if field in self._chosen:
            return _lookup(row, self._chosen[field])
        column = self._column(field, row, named)
        return None if column is None else row[column]

    def _column(self, field: str, row: Mapping[str, Any], named: Mapping[str, str]) -> str | None:
        if field in self._chosen:
            return self._chosen[field] or None
        columns = (named[name] for name in _NAMES[field] if name in named)
        return next((column for column in columns if not _is_nothing(row[column])), None)

    def _body(self, row: Mapping[str, Any], named: Mapping[str, str]) -> dict[str, str]:
        for kind in BODIES:
            if name := self._chosen.get(kind):
                value = _lookup(row, name)
                if value is None and not _has(row, name):
                    raise NoSuchColumn(name, [str(key) for key in row])
                return {kind: as_text(value)}
        found = self._body_column(row, named)
        if found is not None:
            kind, column = found
            text = as_text(row[column])
            return {kind or format_of(text): text}
        if named.keys() & _BODY_NAMES:
            return {}
        raise NoTextColumn([str(key) for key in row])

    def _body_column(
        self, row: Mapping[str, Any], named: Mapping[str, str]
    ) -> tuple[str, str] | None:
        """The column that has a row's body, and as what ("" where the text itself tells)."""
        for kind in BODIES:
            if name := self._chosen.get(kind):
                return kind, name
        for kind in ("text", "markdown", "html"):
            for name in _NAMES[kind]:
                if name in named and as_text(row[named[name]]):
                    return "" if kind == "text" else kind, named[name]
        if named.keys() & _BODY_NAMES:
            return None  # it has one, which is empty here
        for name in _SHORT_NAMES:
            if name in named and len(as_text(row[named[name]]).split()) >= _SHORT:
                return "", named[name]
        texts = (key for key, value in row.items() if isinstance(value, str))
        longest = max(texts, key=lambda key: len(as_text(row[key])), default=None)
        if longest is None:
            return None
        text = as_text(row[longest])
        if len(text) < _LONG or text.count(" ") * 20 < len(text):
            return None
        return "", longest

    def _with_inner(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """A row whose article stands in an object of its own, with that object's columns."""
        for _ in range(3):
            if self.has_text(row) and not isinstance(row.get("article"), dict):
                return row
            inner = next((v for v in row.values() if isinstance(v, dict) and len(v) > 1), None)
            if inner is None:
                return row
            row = {**{k: v for k, v in row.items() if v is not inner}, **inner}
        return row

    @staticmethod
    def _settle_source(found: dict[str, Any]) -> None:
        """An address is no name of a source; that of its server is."""
        source, url = found.get("source"), found.get("url")
        if url and not re.match(r"https?://\S+$", url):
            found["url"] = url = None
        if source and re.match(r"https?://", source):
            found["url"] = url or source
            source = urlsplit(source).hostname if source.count("/") >= 2 else None
        found["source"] = re.sub(r"^www\.(?=\S+$)", "", source) if source else None


@lru_cache(maxsize=4096)
def fold_name(name: str) -> str:
    """A column's name without case and punctuation."""
    return "".join(c for c in name.lower() if c.isalnum())


def _by_folded_name(row: Mapping[str, Any]) -> dict[str, str]:
    return {fold_name(str(key)): key for key in reversed(list(row))}


def known_field(name: str) -> str | None:
    """The field for which datasets have this name."""
    folded = fold_name(name)
    return next((field for field, names in _NAMES.items() if folded in names), None)


_BODY_NAMES = frozenset(name for kind in BODIES for name in _NAMES[kind])


def as_line(value: Any) -> str | None:
    """What a dataset has for a line: a text, a number, or either in a list or object."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = next((value[key] for key in _INNER if key in value), None)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    line = " ".join(str(value).split())
    return None if line.lower() in _NO_WORDS else line or None


def as_text(value: Any) -> str:
    """What a dataset has for a body: a text, a list of paragraphs, or an object with either."""
    if isinstance(value, dict):
        value = next((value[key] for key in _INNER if key in value), None)
    if isinstance(value, list):
        return "\n\n".join(text for item in value[:100_000] if (text := as_line(item)))
    if not isinstance(value, str) or value.strip().lower() in _NO_WORDS:
        return ""
    return value.strip()


def as_list(value: Any, *, split: bool) -> list[str]:
    """What a dataset has for several names: a list, a written list, or a text to be split."""
    if isinstance(value, str):
        listed = _written_list(value)
        value = listed if listed is not None else re.split(r"[,;|]", value) if split else [value]
    if isinstance(value, dict):
        # A list by name or number; or one person, or tag, with its name.
        value = [value] if any(key in value for key in _INNER) else list(value.values())
    if not isinstance(value, list):
        return []
    return [line for item in value[:200] if (line := as_line(item))]


def as_date(value: Any) -> str | None:
    """What a dataset has for a date, in ISO 8601 or as written; seconds since 1970 as well."""
    if isinstance(value, dict):
        value = value.get("$date", as_line(value))
    if isinstance(value, str):
        value = value.strip()
        if re.fullmatch(r"\d{9,10}(?:\.\d+)?|\d{12,13}", value):
            value = float(value)
        elif re.fullmatch(r"(?:19|20)\d{6}", value):
            return f"{value[:4]}-{value[4:6]}-{value[6:]}"
        elif re.match(r"[A-Za-z]{3},\s*\d", value):
            return mail_date(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_number(value)
    return as_line(value)


def mail_date(value: str) -> str | None:
    """A date as mails and RSS write it, in ISO 8601."""
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, OverflowError, TypeError, IndexError):
        return as_line(value)


def _from_number(value: float) -> str | None:
    if 1900 <= value <= 2100 and value == int(value):
        return str(int(value))
    if 19_000_101 <= value <= 21_001_231 and value == int(value):
        day = str(int(value))
        return f"{day[:4]}-{day[4:6]}-{day[6:]}"
    seconds = value / 1000 if value > _EPOCHS[1] else value
    if not _EPOCHS[0] < seconds < _EPOCHS[1]:
        return None
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()


def _written_list(text: str) -> list[Any] | None:
    """A list that a table holds as text, as programs print it."""
    if not text.lstrip().startswith("[") or len(text) > 5_000:
        return None
    for parse in (json.loads, ast.literal_eval):
        try:
            found = parse(text.strip())
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            continue
        if isinstance(found, list):
            return found
    return None


def _lookup(row: Mapping[str, Any], path: str) -> Any:
    """The value of a column by its name, case aside, or by a path with dots into objects."""
    for key in _keys(row, path):
        return row[key]
    value: Any = row
    for step in path.split("."):
        if not isinstance(value, Mapping):
            return None
        value = next((value[key] for key in _keys(value, step)), None)
    return value


def _has(row: Mapping[str, Any], path: str) -> bool:
    return any(True for _ in _keys(row, path.split(".")[0])) or any(True for _ in _keys(row, path))


def _keys(row: Mapping[str, Any], name: str) -> Iterator[str]:
    if not name:  # the reader has said that there is none
        return
    if name in row:
        yield name
    wanted = name.strip().lower()
    yield from (key for key in row if str(key).strip().lower() == wanted)


def _is_nothing(value: Any) -> bool:
    return value in (None, "", [], {}) or (
        isinstance(value, str) and value.strip().lower() in _NO_WORDS
    )
