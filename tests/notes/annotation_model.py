"""The constraints of the Web Annotation Data Model (W3C, 23 February 2017) that our export meets.

Each is a sentence of the specification's sections 3 (annotations), 4 (specific resources) and 5
(collections); what the model allows but we never write is not spelt out here.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = frozenset(
    [
        *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing"),
        *("highlighting", "identifying", "linking", "moderating", "questioning", "replying"),
        "tagging",
    ]
)
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")


def broken(collection: Any) -> list[str]:
    """Which constraints a collection breaks; none where it is well."""
    wrong: list[str] = []

    def must(true: object, said: str) -> None:
        if not true:
            wrong.append(said)

    contexts = collection.get("@context")
    must(contexts == CONTEXT or CONTEXT in (contexts or ()), "5.1 @context includes that of anno")
    must(_is_iri(collection.get("id")), "5.1 a collection has exactly one id, an IRI")
    must(_has_type(collection, "AnnotationCollection"), "5.1 type AnnotationCollection")
    total = collection.get("total")
    must(isinstance(total, int) and total >= 0, "5.1 total is a non-negative integer")
    page = collection.get("first")
    must(isinstance(page, dict), "5.1 a collection with annotations has its first page")
    if not isinstance(page, dict):
        return wrong
    must(_is_iri(page.get("id")), "5.2 a page has exactly one id, an IRI")
    must(_has_type(page, "AnnotationPage"), "5.2 type AnnotationPage")
    items = page.get("items")
    must(isinstance(items, list), "5.2 a page has its items as a list")
    must(page.get("startIndex", 0) == 0, "5.2 startIndex of the first page is 0")
    must("next" in page or len(items or ()) == total, "5.2 the last page has all that remains")
    ids = [item.get("id") for item in items or ()]
    must(len(set(ids)) == len(ids), "3.1 an annotation's id is its own")
    for item in items or ():
        wrong.extend(_annotation(item))
    return wrong


def _annotation(item: Any) -> list[str]:
    wrong: list[str] = []

    def must(true: object, said: str) -> None:
        if not true:
            wrong.append(said)

    must(_is_iri(item.get("id")), "3.1 an annotation has exactly one id, an IRI")
    must(_has_type(item, "Annotation"), "3.1 type Annotation")
    targets = item.get("target")
    must(targets not in (None, [], ""), "3.1 there is one or more target")
    must(set(_listed(item.get("motivation"))) <= MOTIVATIONS, "3.3.5 motivations are those named")
    must("body" not in item or item["body"], "3.1 a body is left out where there is none")
    must("bodyValue" not in item or "body" not in item, "3.2.5 bodyValue or body, not both")
    for name in ("created", "modified"):
        must(len(_listed(item.get(name))) <= 1, f"3.3.2 at most one {name}")
        must(name not in item or _is_moment(item[name]), f"3.3.2 {name} is an xsd:dateTime in UTC")
    for body in _listed(item.get("body")):
        must(_has_type(body, "TextualBody"), "3.2.4 an embedded body is a TextualBody")
        must(isinstance(body.get("value"), str), "3.2.4 a TextualBody has exactly one value")
        must(len(_listed(body.get("format"))) <= 1, "3.2.4 at most one format")
        must(set(_listed(body.get("purpose"))) <= MOTIVATIONS, "3.3.5 purposes are motivations")
    for target in _listed(targets):
        must(_has_type(target, "SpecificResource"), "4 type SpecificResource")
        if not isinstance(target, dict):
            continue
        must(_is_iri(target.get("source")), "4 a specific resource has exactly one source, an IRI")
        must(isinstance(target.get("styleClass"), str), "4.4 styleClass is a name")
        for selector in _listed(target.get("selector")):
            if _has_type(selector, "TextPositionSelector"):
                start, end = selector.get("start"), selector.get("end")
                whole = isinstance(start, int) and isinstance(end, int) and 0 <= start <= end
                must(whole, "4.2.5 start and end are non-negative integers")
            elif _has_type(selector, "TextQuoteSelector"):
                must(isinstance(selector.get("exact"), str), "4.2.4 exactly one exact")
                for name in ("prefix", "suffix"):
                    must(isinstance(selector.get(name, ""), str), f"4.2.4 at most one {name}")
            else:
                wrong.append("4.2 the selector is of a type that is named")
    return wrong


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _has_type(value: Any, kind: str) -> bool:
    return isinstance(value, dict) and kind in _listed(value.get("type"))


def _is_iri(value: Any) -> bool:
    return isinstance(value, str) and _IRI.fullmatch(value) is not None


def _is_moment(value: Any) -> bool:
    try:
        return datetime.fromisoformat(value).utcoffset() is not None
    except (TypeError, ValueError):
        return False
