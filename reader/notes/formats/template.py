"""Templates for Markdown: the reader's own layout of an export, in a small and safe language.

    {{ title }}                     a value; {{ quote | block }} through filters, left to right
    {% for note in notes %} … {% endfor %}      once for each; `loop.index` counts from 1,
                                                `loop.first` and `loop.last` are true or false
    {% if tags %} … {% else %} … {% endif %}    where there is something; {% if not url %}
    {# a remark #}

A line that holds nothing but one `{% %}` or `{# #}` leaves no line behind. Values are as they are
stored; filters make them fit:

    escape   as text that Markdown and Obsidian show as it is      block    as a block quote
    line     on one line        json   as a JSON (and YAML) string  day      `21 May 2018`
    tag      as Obsidian takes a tag, without `#`                   upper    in capitals
    file     as the name of a file or of a page to link to          join     a list with ", "

At the top stands `articles`; of one article alone also its own values. An article has: title,
authors, source, published, url, id, sha256, cite (a citation on one line), notes. A note has:
quote, comment (its Markdown, fit to stand here), text (the same as typed), tags, color, created,
modified, state, id, start, end, prefix, suffix, link (to its place on the web).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from reader.notes.citations.passage import cite, place_link
from reader.notes.citations.source import Source
from reader.notes.days import day
from reader.notes.formats import markdown
from reader.notes.formats.problems import NotesUnreadable
from reader.notes.model import ExportedArticle, Note

MOST = 64 * 2**20
"""So many characters may come of a template."""

Values: TypeAlias = Mapping[str, Any]

_TAG = re.compile(r"\{\{(.*?)\}\}|\{%(.*?)%\}|\{#(.*?)#\}", re.DOTALL)
_ALONE = re.compile(r"^[ \t]*(\{%[^\n]*?%\}|\{#[^\n]*?#\})[ \t]*(?:\n|\Z)", re.MULTILINE)
_PATH = re.compile(r"[a-z_][a-z_0-9]*(?:\.[a-z_][a-z_0-9]*)*")
_FOR = re.compile(r"for\s+([a-z_]+)\s+in\s+([a-z_0-9.]+)")
_IF = re.compile(r"if\s+(not\s+)?([a-z_0-9.]+)")
_DEEPEST = 20


class TemplateProblem(NotesUnreadable):
    """A template cannot be used; `str()` is one sentence that says where and why."""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str


@dataclass(frozen=True, slots=True)
class _Value:
    path: str
    filters: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class _For:
    name: str
    path: str
    body: tuple[_Part, ...]
    line: int


@dataclass(frozen=True, slots=True)
class _If:
    path: str
    negated: bool
    body: tuple[_Part, ...]
    otherwise: tuple[_Part, ...]
    line: int


_Part: TypeAlias = _Text | _Value | _For | _If


@dataclass(frozen=True, slots=True)
class Template:
    """A template that was read; `write` fills it."""

    parts: tuple[_Part, ...]

    def write(
        self,
        articles: Sequence[ExportedArticle],
        known: Mapping[int | str, str] | None = None,
    ) -> str:
        """The export; `known` as for Markdown.

        Raises:
            TemplateProblem: it asks for something that there is not, or becomes too long.
        """
        titles = markdown.known_titles(articles, known)
        filled = [_article(one, titles) for one in articles]
        values: dict[str, Any] = {"articles": filled}
        if len(filled) == 1:
            values |= filled[0]
        out: list[str] = []
        size = 0
        for piece in _filled(self.parts, values):
            size += len(piece)
            if size > MOST:
                raise TemplateProblem("What comes of the template is too long to be kept.")
            out.append(piece)
        return "".join(out)


def read_template(text: str) -> Template:
    """A template.

    Raises:
        TemplateProblem: it is malformed.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    parts, end = _parse(_pieces(_without_own_lines(text)), depth=0, within="")
    assert end == ""
    return Template(parts)


def _without_own_lines(text: str) -> str:
    return _ALONE.sub(lambda found: found.group(1), text)


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str  # text, value, tag
    body: str
    line: int


def _pieces(text: str) -> Iterator[_Piece]:
    last, line = 0, 1
    for found in _TAG.finditer(text):
        if found.start() > last:
            yield _Piece("text", text[last : found.start()], line)
        line = text.count("\n", 0, found.start()) + 1
        if found.group(1) is not None:
            yield _Piece("value", found.group(1).strip(), line)
        elif found.group(2) is not None:
            yield _Piece("tag", found.group(2).strip(), line)
        last = found.end()
    if last < len(text):
        yield _Piece("text", text[last:], line)


def _parse(pieces: Iterator[_Piece], *, depth: int, within: str) -> tuple[tuple[_Part, ...], str]:
    """The parts up to the tag that ends `within`, and that tag."""
    if depth > _DEEPEST:
        raise TemplateProblem("The template is nested too deeply.")
    parts: list[_Part] = []
    for piece in pieces:
        if piece.kind == "text":
            parts.append(_Text(piece.body))
        elif piece.kind == "value":
            parts.append(_value(piece))
        elif piece.body in ("endfor", "endif", "else"):
            fitting = {"for": ("endfor",), "if": ("else", "endif"), "else": ("endif",)}
            if piece.body not in fitting.get(within, ()):
                raise TemplateProblem(f"Line {piece.line}: “{piece.body}” ends nothing.")
            return tuple(parts), piece.body
        elif found := _FOR.fullmatch(piece.body):
            body, _ = _parse(pieces, depth=depth + 1, within="for")
            parts.append(_For(found.group(1), found.group(2), body, piece.line))
        elif found := _IF.fullmatch(piece.body):
            body, end = _parse(pieces, depth=depth + 1, within="if")
            otherwise: tuple[_Part, ...] = ()
            if end == "else":
                otherwise, _ = _parse(pieces, depth=depth + 1, within="else")
            parts.append(_If(found.group(2), bool(found.group(1)), body, otherwise, piece.line))
        else:
            raise TemplateProblem(f"Line {piece.line}: “{piece.body}” is not understood.")
    if within:
        raise TemplateProblem(f"An “{within}” of the template has no end.")
    return tuple(parts), ""


def _value(piece: _Piece) -> _Value:
    path, *filters = (part.strip() for part in piece.body.split("|"))
    if not _PATH.fullmatch(path):
        raise TemplateProblem(f"Line {piece.line}: “{path}” is no name of a value.")
    for name in filters:
        if name not in _FILTERS:
            raise TemplateProblem(f"Line {piece.line}: there is no filter “{name}”.")
    return _Value(path, tuple(filters), piece.line)


def _filled(parts: Sequence[_Part], values: Values) -> Iterator[str]:
    for part in parts:
        match part:
            case _Text(text):
                yield text
            case _Value(path, filters, line):
                found = _lookup(path, values, line)
                for name in filters:
                    found = _FILTERS[name](found)
                yield _shown(found)
            case _For(name, path, body, line):
                items = _lookup(path, values, line)
                if not isinstance(items, list | tuple):
                    raise TemplateProblem(f"Line {line}: “{path}” is not a list.")
                for at, item in enumerate(items):
                    loop = {"index": at + 1, "first": at == 0, "last": at == len(items) - 1}
                    inner = {**values, name: item, "loop": loop}
                    yield from _filled(body, inner)
            case _If(path, negated, body, otherwise, line):
                there = bool(_lookup(path, values, line))
                yield from _filled(body if there != negated else otherwise, values)


def _lookup(path: str, values: Values, line: int) -> Any:
    found: Any = values
    for name in path.split("."):
        if not isinstance(found, Mapping) or name not in found:
            raise TemplateProblem(f"Line {line}: there is no “{path}” here.")
        found = found[name]
    return found


def _shown(value: Any) -> str:
    if value is None or isinstance(value, bool | Mapping):
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(map(_shown, value))
    return str(value)


def _each(change: Callable[[str], str]) -> Callable[[Any], Any]:
    """A filter that takes a list item by item."""

    def changed(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return [change(_shown(item)) for item in value]
        return change(_shown(value))

    return changed


_FILTERS: Mapping[str, Callable[[Any], Any]] = {
    "escape": _each(lambda text: "\n".join(markdown.escape(line) for line in text.split("\n"))),
    "block": _each(markdown.quoted),
    "line": _each(lambda text: " ".join(text.split())),
    "json": lambda value: json.dumps(
        [_shown(item) for item in value] if isinstance(value, list | tuple) else _shown(value),
        ensure_ascii=False,
    ),
    "day": _each(day),
    "tag": _each(markdown.tag_name),
    "upper": _each(str.upper),
    "file": _each(markdown.file_name),
    "join": _shown,
}


def _article(exported: ExportedArticle, titles: Mapping[int | str, str]) -> dict[str, Any]:
    article = exported.article
    cited = Source(
        article.id, article.title, article.authors, article.source, article.published, article.url
    )
    return {
        "id": article.id,
        "title": article.title,
        "authors": list(article.authors),
        "source": article.source,
        "published": article.published,
        "url": article.url,
        "sha256": article.raw_hash,
        "cite": cite(cited),
        "notes": [_note(note, article.url, titles) for note in exported.notes],
    }


def _note(note: Note, url: str | None, titles: Mapping[int | str, str]) -> dict[str, Any]:
    return {
        "id": note.id,
        "quote": note.anchor.quote,
        "prefix": note.anchor.prefix,
        "suffix": note.anchor.suffix,
        "start": note.anchor.start,
        "end": note.anchor.end,
        "text": note.text,
        "comment": markdown.comment(note, titles),
        "tags": list(note.tags),
        "color": note.color.value,
        "state": note.state.value,
        "created": note.created,
        "modified": note.modified,
        "link": place_link(url, note.anchor),
    }
