"""JSON-LD of a page: the description of its article among all that it describes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_LONGEST = 2 * 2**20
_MOST_THINGS = 5_000
_ARTICLE = re.compile(r"(?:Article|Posting|Report|Story|Review|Column|WebPage)$", re.IGNORECASE)
_OPENED = re.compile(r"(?:/\*|//)?\s*<!(?:\[CDATA\[|--)\s*(?:\*/)?")
_CLOSED = re.compile(r"(?:/\*|//)?\s*(?:\]\]|--)>\s*(?:\*/)?$")
_CLOSING = 64  # characters at the end that are looked at for it: a search over all is quadratic
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_LAST_COMMA = re.compile(r",(?=\s*[}\]])")

Thing = dict[str, Any]


def article_data(root: HtmlElement) -> Thing:
    """The description of the article, its references to other things resolved; empty if none."""
    things: list[Thing] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "") and script.text:
            things += _things(_load(script.text))
        if len(things) > _MOST_THINGS:
            break
    found = _article(things)
    named = {str(thing["@id"]): thing for thing in things if "@id" in thing and len(thing) > 1}
    return {key: _resolved(value, named) for key, value in found.items()}


def _load(text: str) -> Any:
    if len(text) > _LONGEST:
        return None
    bare = _unwrapped(_unwrapped(text)).rstrip(";")
    for attempt in (bare, _LAST_COMMA.sub("", bare)):
        try:
            return _without_halves(json.loads(attempt, strict=False), attempt)
        except (ValueError, RecursionError):
            continue
    return None


def _without_halves(data: Any, text: str) -> Any:
    """What was read of `text`, without halves of surrogate pairs: such a half is no character,
    and lxml reads a text no further than to it."""
    if not _HALF.search(text):
        return data
    return json.loads(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))


def _unwrapped(text: str) -> str:
    """Without the comment or CDATA section that hides a script from old browsers."""
    text = text.strip()
    if opened := _OPENED.match(text):
        text = text[opened.end() :]
    end = text[-_CLOSING:]
    if closed := _CLOSED.search(end):
        text = text[: len(text) - len(end) + closed.start()]
    return text.strip()


def _things(data: object) -> Iterator[Thing]:
    waiting, seen = [data], 0
    while waiting and seen < _MOST_THINGS:
        thing = waiting.pop(0)
        seen += 1
        if isinstance(thing, list):
            waiting += thing
        elif isinstance(thing, dict):
            yield thing
            waiting += [
                thing[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in thing
            ]


def _article(things: list[Thing]) -> Thing:
    fallback: Thing = {}
    for thing in things:
        kind = thing.get("@type")
        kinds = [k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str)]
        if not any(_ARTICLE.search(k) for k in kinds):
            continue
        if not any(k.endswith("WebPage") for k in kinds):
            if "headline" not in thing and isinstance(thing.get("name"), str):
                thing = {**thing, "headline": thing["name"]}  # noqa: PLW2901 - the same, completed
            if thing.get("headline"):
                return thing
        fallback = fallback or thing
    return fallback if fallback.get("headline") or fallback.get("datePublished") else {}


def _resolved(value: object, named: dict[str, Thing]) -> object:
    """`value` with `{"@id": …}` replaced by the thing of that name."""
    if isinstance(value, list):
        return [_resolved(one, named) for one in value]
    if isinstance(value, dict) and set(value) <= {"@id", "@type"} and "@id" in value:
        return named.get(str(value["@id"]), value)
    return value
