"""Readwise: its JSON (API and export), and its Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reader.notes.formats.problems import Fields, NotesUnreadable
from reader.notes.incoming.gathered import Gathered, Gatherer, color_named, plain
from reader.sentences import Sentence

_HIGHLIGHTS = re.compile(r"^#{1,3} (?:New )?[Hh]ighlights\b.*$", re.MULTILINE)
_TELLING = re.compile(
    r"rw-book-cover|\(\[(?:View Highlight|Location \d)|^#{1,3} Metadata", re.MULTILINE
)
_FIELD = re.compile(
    r"^[-*]? ?(?P<name>Author|Full Title|URL|Source URL): *(?P<value>.+)$", re.MULTILINE
)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_ITEM = re.compile(r"^(?P<indent>[ \t]*)(?P<mark>[-*]|>) ?(?P<text>.*)$")
_PLACE = re.compile(
    r"(?<!\s)\s*\(\[(?:View Highlight|Location[^\[\]]*|Page[^\[\]]*)\] ?\([^()]*\)\)\s*$"
)
_SUB = re.compile(r"^\s*[-*] +(?:\*\*)?(?P<name>Note|Tags?|Color):(?:\*\*)? *(?P<value>.*)$")
_LABEL = re.compile(r"\[\[([^\[\]]+)\]\]|#([\w/-]+)")


def is_readwise(top: object) -> bool:
    """Whether a JSON value is Readwise's: books with highlights, or highlights alone."""
    return any(_is_book(item) or _is_highlight(item) for item in _results(top)[:50])


def read_readwise(top: object) -> Gathered:
    """The highlights of a JSON export.

    Raises:
        NotesUnreadable: a book or highlight is malformed.
    """
    gatherer = Gatherer("Readwise")
    for number, item in enumerate(_results(top), 1):
        book = Fields(item, f"Entry {number}")
        if "highlights" not in book.value:
            _add(gatherer, book, {})
            continue
        for place, one in enumerate(book.items("highlights"), 1):
            _add(gatherer, Fields(one, f"Highlight {place} of entry {number}"), book.value)
    return gatherer.gathered()


def _results(top: object) -> Sequence[Any]:
    if isinstance(top, Mapping):
        top = top.get("results", top.get("books", [top] if "highlights" in top else []))
    return top if isinstance(top, list) else []


def _is_book(item: object) -> bool:
    named = ("title", "readable_title", "source_url", "user_book_id", "author")
    return (
        isinstance(item, Mapping)
        and isinstance(item.get("highlights"), list)
        and any(name in item for name in named)
    )


def _is_highlight(item: object) -> bool:
    return isinstance(item, Mapping) and "text" in item and "highlighted_at" in item


def _add(gatherer: Gatherer, one: Fields, book: Mapping[str, Any]) -> None:
    if one.value.get("is_deleted") or one.value.get("is_discard"):
        return
    about = Fields(book, "the book")
    title = about.optional("readable_title") or about.optional("title") or ""
    author = about.optional("author") or ""
    gatherer.add(
        plain(one.text("text")),
        title=title,
        url=about.optional("source_url") or "",
        authors=[author] if author else [],
        text=one.optional("note") or "",
        tags=list(_tags(one)),
        color=color_named(one.optional("color") or ""),
        created=one.optional("highlighted_at") or one.optional("created_at") or "",
        modified=one.optional("updated_at") or one.optional("updated") or "",
    )


def _tags(one: Fields) -> Iterator[str]:
    tags = one.value.get("tags") or []
    if not isinstance(tags, list):
        raise NotesUnreadable(Sentence("“tags” of {where} is not a list.", where=one.where))
    for tag in tags:
        name = tag.get("name") if isinstance(tag, Mapping) else tag
        if not isinstance(name, str):
            raise NotesUnreadable(Sentence("A tag of {where} has no name.", where=one.where))
        yield name


# Markdown


def is_readwise_markdown(text: str) -> bool:
    """Whether a text is the Markdown that Readwise exports of a book or article."""
    return bool(_HIGHLIGHTS.search(text) and _TELLING.search(text))


def read_readwise_markdown(text: str) -> Gathered:
    """The highlights under its headings.

    Raises:
        NotesUnreadable: there is none.
    """
    gatherer = Gatherer("Readwise")
    front = _FRONT.match(text)
    body = text[front.end() :] if front else text
    fields = {found["name"]: found["value"].strip() for found in _FIELD.finditer(text)}
    heading = _TITLE.search(body)
    title = fields.get("Full Title") or (heading.group(1) if heading else "")
    author = re.sub(r"\[\[|\]\]", "", fields.get("Author", ""))
    url = fields.get("URL") or fields.get("Source URL") or ""
    found = False
    for section in _sections(body):
        for quote, sub in _items(section):
            found = True
            gatherer.add(
                plain(quote),
                title=title.strip("\"' "),
                url=url,
                authors=[author] if author else [],
                text=sub.get("Note", ""),
                tags=[a or b for a, b in _LABEL.findall(sub.get("Tags", ""))],
                color=color_named(sub.get("Color", "")),
            )
    if not found:
        raise NotesUnreadable(Sentence("There is no highlight in this file of Readwise."))
    return gatherer.gathered()


def _sections(body: str) -> Iterator[str]:
    heads = list(_HIGHLIGHTS.finditer(body))
    for head in heads:
        rest = body[head.end() :]
        following = re.search(r"^#{1,2} ", rest, re.MULTILINE)
        yield rest[: following.start()] if following else rest


def _items(section: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The items of a list, each with what stands below it by name."""
    quote: list[str] = []
    sub: dict[str, str] = {}
    last = ""
    for line in section.split("\n"):
        found = _ITEM.match(line)
        below = _SUB.match(line) if found and found["indent"] and quote else None
        if below:
            last = "Tags" if below["name"].startswith("Tag") else below["name"]
            sub[last] = below["value"].strip()
        elif found and not found["indent"] and (found["mark"] != ">" or not quote):
            if quote:
                yield _without_place(quote), sub
            quote, sub, last = [found["text"]], {}, ""
        elif last and line.strip():
            sub[last] += "\n" + line.strip()
        elif quote and (line.startswith((" ", "\t", ">"))):
            quote.append(re.sub(r"^\s*> ?|^\s+", "", line))
        elif quote and not line.strip() and not last:
            quote.append("")
    if quote:
        yield _without_place(quote), sub


def _without_place(lines: Sequence[str]) -> str:
    return _PLACE.sub("", "\n".join(lines).strip())
