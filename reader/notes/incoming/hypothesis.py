"""Hypothesis: what its API answers and its client exports, as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reader.notes.formats.problems import Fields, NotesUnreadable
from reader.notes.incoming.gathered import Gathered, Gatherer


def is_hypothesis(top: object) -> bool:
    """Whether a JSON value is such an export: a list of annotations, bare or in its envelope."""
    items = _items(top)
    return items is not None and any(
        isinstance(item, Mapping) and "uri" in item and "target" in item for item in items[:50]
    )


def read_hypothesis(top: object) -> Gathered:
    """The annotations that quote a passage; page notes and replies are counted.

    Raises:
        NotesUnreadable: an annotation is malformed.
    """
    gatherer = Gatherer("Hypothesis")
    for number, item in enumerate(_items(top) or (), 1):
        _add(gatherer, Fields(item, f"Annotation {number}"))
    return gatherer.gathered()


def _items(top: object) -> Sequence[Any] | None:
    if isinstance(top, Mapping):
        if "target" in top and "uri" in top:
            return [top]
        top = top.get("annotations", top.get("rows"))
    return top if isinstance(top, list) else None


def _add(gatherer: Gatherer, fields: Fields) -> None:
    if fields.value.get("references"):
        gatherer.replies += 1
        return
    targets = fields.items("target")
    selectors: Sequence[Any] = []
    if targets:
        target = Fields(targets[0], f"the target of {fields.where}")
        selectors = target.items("selector") if "selector" in target.value else []
    quote: Mapping[str, Any] = {}
    for selector in selectors:
        if isinstance(selector, Mapping) and selector.get("type") == "TextQuoteSelector":
            quote = selector
    passage = Fields(quote, f"the quote of {fields.where}")
    document = fields.value.get("document")
    titles = document.get("title") if isinstance(document, Mapping) else None
    title = titles[0] if isinstance(titles, list) and titles else titles
    for name in ("created", "updated"):
        if name in fields.value and not isinstance(fields.value[name], str):
            raise NotesUnreadable(f"“{name}” of {fields.where} is not a time.")
    gatherer.add(
        passage.text("exact", ""),
        prefix=passage.text("prefix", ""),
        suffix=passage.text("suffix", ""),
        title=title if isinstance(title, str) else "",
        url=fields.text("uri", ""),
        text=fields.optional("text") or "",
        tags=fields.texts("tags"),
        created=fields.text("created", ""),
        modified=fields.text("updated", ""),
    )
