"""Articles as CSL-JSON, which Zotero, Pandoc and citeproc read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.notes.citations.source import Source, cite_keys, one_line, split_date, split_name


def write(sources: Sequence[Source]) -> str:
    """A JSON array of items, each with an id of its own."""
    keys = cite_keys(sources)
    items = [item(source, key) for source, key in zip(sources, keys, strict=True)]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def item(source: Source, key: str) -> dict[str, Any]:
    """One item; what is not known is left out."""
    found: dict[str, Any] = {
        "id": key,
        "type": "article-newspaper" if source.where else "webpage" if source.url else "article",
        "title": source.whole_title or "Untitled",
    }
    if authors := [name for name in map(_name, source.authors) if any(name.values())]:
        found["author"] = authors
    if source.where:
        found["container-title"] = source.where
    for field, moment in (("issued", source.published), ("accessed", source.seen)):
        date = split_date(moment)
        if date is not None and (field == "issued" or source.url):
            found[field] = {"date-parts": [date.parts]}
    if source.url:
        found["URL"] = one_line(source.url)
    if source.language:
        found["language"] = source.language
    return found


def _name(text: str) -> dict[str, str]:
    name = split_name(text)
    if name.literal:
        return {"literal": name.literal}
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {field: value for field, value in parts.items() if value}
