"""Front matter: what a Markdown file says of itself at its top, in YAML (`---`) or TOML (`+++`)."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from reader.importing.formats.html_meta import iso_stamp, people
from reader.importing.formats.lines import tidy
from reader.importing.pieces import Metadata

_LONGEST = 64 * 1024
_YAML = re.compile(r"\s*---[ \t]*\n(?!\s*\n)(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\s*\+\+\+[ \t]*\n(.*?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z_][\w.-]{0,60})[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$")
_INNER = re.compile(r"[ \t]+([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*)$")
_BLOCK = re.compile(r"[|>][+-]?\d?$")
_PART = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,\[\]{}]+")
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))")
# No bracket inside: else each one that is never closed is looked for to the end, time and again.
_LINKED = re.compile(
    r"\[\[(?:[^\[\]|]*\|)?([^\[\]]*)\]\]|\[([^\[\]]*)\]\([^()\[\]]*(?:\([^()\[\]]*\))?\)"
)
_ADDRESS = re.compile(r"https?://\S+$", re.IGNORECASE)
_TITLE = ("title", "headline")
_SUBTITLE = ("subtitle", "deck", "standfirst", "dek", "tagline")
_AUTHORS = ("author", "authors", "byline", "by", "creator")
_DATE = (
    "date",
    "published",
    "publishdate",
    "pubdate",
    "datepublished",
    "publisheddate",
    "publishedat",
)
_SOURCE = ("source", "publication", "publisher", "site", "sitename", "website", "outlet")
_URL = (
    "url",
    "link",
    "canonicalurl",
    "canonical",
    "sourceurl",
    "originalurl",
    "permalink",
    "source",
)
_OTHERS = ("tags", "categories", "layout", "slug", "draft", "description", "aliases", "created")
_LANGUAGE = ("lang", "language", "locale")

_KNOWN = frozenset((*_TITLE, *_SUBTITLE, *_AUTHORS, *_DATE, *_SOURCE, *_URL, *_LANGUAGE, *_OTHERS))


def split_front_matter(text: str) -> tuple[Metadata, str, str]:
    """What the front matter of a text says, the front matter itself, and the text behind it.

    Without front matter the first is empty and the second is "".
    """
    head = text[:_LONGEST]
    fields: Mapping[str, Any] | None = None
    if found := _TOML.match(head):
        try:
            fields = tomllib.loads(found.group(1))
        except (tomllib.TOMLDecodeError, RecursionError, ValueError):
            fields = None
    elif found := _YAML.match(head):
        fields = _yaml(found.group(1))
    if found is None or not fields or not any(_plain(key) in _KNOWN for key in fields):
        return Metadata(), "", text
    return _metadata(fields), found.group().strip(), text[found.end() :]


def _yaml(text: str) -> dict[str, Any] | None:
    """The fields of the YAML that people write there; None where it is prose between rules."""
    fields: dict[str, Any] = {}
    key: str | None = None
    folded: str | None = None
    for line in text.split("\n"):
        if not line.strip() or (line.lstrip().startswith("#") and folded is None):
            continue
        pair = _PAIR.match(line)
        if pair and not (folded is not None and line[:1] in " \t"):
            key, value = pair.group(1).strip(), (pair.group(2) or "").strip()
            folded = "" if _BLOCK.match(value) else None
            fields[key] = "" if folded is not None else _value(value)
        elif key is None:
            return None
        elif folded is not None:
            fields[key] = f"{fields[key]} {line.strip()}".strip()
        elif (item := _ITEM.match(line)) is not None:
            held = fields[key]
            inner = _PAIR.match(item.group(1))
            named = inner is not None and inner.group(1).strip().lower() == "name"
            value = inner.group(2) or "" if inner is not None and named else item.group(1)
            fields[key] = [*(held if isinstance(held, list) else []), _value(value.strip())]
        elif (inner := _INNER.match(line)) is not None:
            if not isinstance(fields[key], list):
                held = fields[key] if isinstance(fields[key], dict) else {}
                fields[key] = {**held, inner.group(1).lower(): _value(inner.group(2).strip())}
        elif line[:1] in " \t" and isinstance(fields[key], str):
            fields[key] = f"{fields[key]} {line.strip()}".strip()
        else:
            return None
    return fields


def _value(text: str) -> Any:
    if text.startswith("[") and not text.startswith("[["):
        return [_scalar(part.strip()) for part in _PART.findall(text) if part.strip()]
    return _scalar(text)


def _scalar(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == '"':
        return _ESCAPE.sub(
            lambda m: chr(int(m.group(1), 16)) if m.group(1) else _escaped(m.group(2)), text[1:-1]
        )
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    text = re.sub(r"(?:^|[ \t])#.*$", "", text).strip()
    return "" if text in ("~", "null") else text


def _escaped(letter: str) -> str:
    return {"n": " ", "t": " ", "r": " "}.get(letter, letter)


def _metadata(fields: Mapping[str, Any]) -> Metadata:
    told = {_plain(key): value for key, value in fields.items()}
    sources = [line for line in _lines(told, _SOURCE) if not _ADDRESS.match(line)]
    addresses = [line for line in _lines(told, _URL) if _ADDRESS.match(line)]
    dates = [stamp for line in _lines(told, _DATE) if (stamp := iso_stamp(line))]
    return Metadata(
        title=_first(_lines(told, _TITLE)),
        subtitle=_first(_lines(told, _SUBTITLE)),
        authors=tuple(dict.fromkeys(people(_lines(told, _AUTHORS)))),
        source=_first(sources),
        published=_first(dates),
        language=_first(_lines(told, _LANGUAGE)),
        url=_first(addresses),
    )


def _plain(key: str) -> str:
    return re.sub(r"[\W_]", "", key).lower()


def _first(lines: Sequence[str]) -> str | None:
    return lines[0] if lines else None


def _lines(told: Mapping[str, Any], keys: Sequence[str]) -> list[str]:
    """What the fields of these names hold, as lines."""
    return [line for key in keys for line in _flat(told.get(key))]


def _flat(value: Any) -> list[str]:
    if isinstance(value, list):
        return [line for item in value[:50] for line in _flat(item)]
    if isinstance(value, Mapping):
        return _flat(value.get("name"))
    if isinstance(value, dt.datetime | dt.date):
        return [value.isoformat()]
    if not isinstance(value, str | int):
        return []
    line = tidy(_LINKED.sub(lambda m: m.group(1) or m.group(2) or "", str(value)))
    return [line[:2000]] if line else []
