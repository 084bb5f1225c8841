"""Notes as W3C Web Annotations (JSON-LD): one collection with one page of annotations.

A target's source is the article's address where this is an IRI, or `urn:sha256:…` of its imported
bytes where it has none or shares it with another article of the export. The collection's
`dcterms:references` describes each source once, with that hash, so that the notes find their
article again.
"""

from __future__ import annotations

import json
import re
import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from reader.notes.formats.problems import Fields, NotesUnreadable, parse_json
from reader.notes.model import Anchor, ArticleReference, Color, ExportedArticle, Note

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_URN = "urn:sha256:"
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x1f\ud800-\udfff]+")
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "variorum.github.io")


def write(articles: Sequence[ExportedArticle]) -> str:
    """The notes as an AnnotationCollection; equal notes give equal text."""
    shared = Counter(exported.article.url for exported in articles)
    sources = [
        one.article.url
        if one.article.url and shared[one.article.url] == 1 and _IRI.fullmatch(one.article.url)
        else _URN + one.article.raw_hash
        for one in articles
    ]
    items = [
        _annotation(note, exported.article, source)
        for exported, source in zip(articles, sources, strict=True)
        for note in exported.notes
    ]
    made_of = "\n".join(item["id"] for item in items)
    content = {
        "@context": CONTEXT,
        "id": uuid.uuid5(_NAMESPACE, "collection\n" + made_of).urn,
        "type": "AnnotationCollection",
        "label": "Notes",
        "total": len(items),
        "dcterms:references": [
            _described(exported.article, source)
            for exported, source in zip(articles, sources, strict=True)
        ],
        "first": {
            "id": uuid.uuid5(_NAMESPACE, "page\n" + made_of).urn,
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _described(article: ArticleReference, source: str) -> dict[str, Any]:
    described = {
        "id": source,
        "type": "Text",
        "dc:identifier": _URN + article.raw_hash,
        "dc:title": article.title,
        "dc:creator": list(article.authors),
        "dc:publisher": article.source,
        "dcterms:issued": article.published,
        "schema:url": article.url,
    }
    return {name: value for name, value in described.items() if value not in (None, [])}


def _annotation(note: Note, article: ArticleReference, source: str) -> dict[str, Any]:
    body: list[dict[str, str]] = []
    if note.text:
        body.append(
            {
                "type": "TextualBody",
                "purpose": "commenting",
                "format": "text/markdown",
                "value": note.text,
            }
        )
    body.extend({"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in note.tags)
    anchor = note.anchor
    quote = {"type": "TextQuoteSelector", "exact": anchor.quote}
    quote |= {"prefix": anchor.prefix} if anchor.prefix else {}
    quote |= {"suffix": anchor.suffix} if anchor.suffix else {}
    name = f"{article.raw_hash}\n{note.id}\n{note.created}"
    annotation: dict[str, Any] = {
        "id": uuid.uuid5(_NAMESPACE, name).urn,
        "type": "Annotation",
        "motivation": "commenting" if note.text else "highlighting",
        "created": note.created,
        "modified": note.modified,
    }
    if body:
        annotation["body"] = body
    annotation["target"] = {
        "type": "SpecificResource",
        "source": source,
        "styleClass": note.color.value,
        "selector": [
            {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
            quote,
        ],
    }
    return annotation


def read(text: str) -> list[ExportedArticle]:
    """Notes from Web Annotations: a collection with its page, a page, a list, or one annotation.

    Notes and articles have no ids here (0). Of an article that is not described only its address
    or hash is known: `raw_hash` or `title` is then empty. A time that is not given is empty.

    Raises:
        NotesUnreadable: it is something else, malformed, or an annotation quotes no passage.
    """
    top = parse_json(text)
    known = _references(top)
    found: dict[str, tuple[ArticleReference, list[Note]]] = {
        source: (article, []) for source, article in known.items()
    }
    for number, item in enumerate(_annotations(top), 1):
        source, note = _note(Fields(item, f"Annotation {number}"))
        if source not in found:
            found[source] = (_unknown(source), [])
        found[source][1].append(note)
    return [ExportedArticle(article, tuple(notes)) for article, notes in found.values()]


def _types(value: object) -> tuple[str, ...]:
    kind = value.get("type", value.get("@type")) if isinstance(value, dict) else None
    kinds = kind if isinstance(kind, list) else [kind]
    return tuple(one for one in kinds if isinstance(one, str))


def _annotations(top: object) -> Sequence[object]:
    if isinstance(top, list):
        return top
    kinds = _types(top)
    if "Annotation" in kinds:
        return [top]
    if "AnnotationPage" in kinds:
        return Fields(top, "The page").items("items")
    if "AnnotationCollection" in kinds:
        collection = Fields(top, "The collection")
        page = collection.value.get("first")
        if not isinstance(page, dict):
            raise NotesUnreadable("The collection does not hold its first page of annotations.")
        if page.get("next") is not None:
            raise NotesUnreadable("The collection goes on in pages that the file does not hold.")
        return Fields(page, "The page").items("items")
    raise NotesUnreadable("The file does not hold Web Annotations.")


def _references(top: object) -> dict[str, ArticleReference]:
    listed = top.get("dcterms:references", []) if isinstance(top, dict) else []
    found: dict[str, ArticleReference] = {}
    for number, item in enumerate(listed if isinstance(listed, list) else [listed], 1):
        fields = Fields(item, f"Source {number}")
        source = fields.text("id")
        found[source] = ArticleReference(
            id=0,
            title=fields.text("dc:title", ""),
            authors=fields.texts("dc:creator"),
            source=fields.optional("dc:publisher"),
            published=fields.optional("dcterms:issued"),
            url=fields.optional("schema:url"),
            raw_hash=fields.text("dc:identifier", "").removeprefix(_URN),
        )
    return found


def _unknown(source: str) -> ArticleReference:
    raw_hash = source.removeprefix(_URN) if source.startswith(_URN) else ""
    return ArticleReference(0, "", (), None, None, None if raw_hash else source, raw_hash)


def _note(fields: Fields) -> tuple[str, Note]:
    if "Annotation" not in _types(fields.value):
        raise NotesUnreadable(f"{fields.where} is not of the type Annotation.")
    targets = _listed(fields.value.get("target"))
    if len(targets) != 1 or not isinstance(targets[0], dict):
        raise NotesUnreadable(f"{fields.where} does not have one target with a passage.")
    target = Fields(targets[0], f"the target of {fields.where}")
    source = target.value.get("source")
    if isinstance(source, dict):
        source = source.get("id")
    if not isinstance(source, str) or not source:
        raise NotesUnreadable(f"{fields.where} does not say which text it is about.")
    comments, tags = _bodies(fields)
    created = fields.moment("created", "")
    style = [one for one in Color if one.value in _listed(target.value.get("styleClass"))]
    note = Note(
        id=0,
        article=0,
        anchor=_anchor(target, fields.where),
        text="\n\n".join(comments),
        color=style[0] if style else Color.YELLOW,
        tags=tuple(dict.fromkeys(tags)),
        created=created,
        modified=fields.moment("modified", created),
    )
    return source, note


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _bodies(fields: Fields) -> tuple[list[str], list[str]]:
    comments: list[str] = []
    tags: list[str] = []
    for body in [*_listed(fields.value.get("body")), *_listed(fields.value.get("bodyValue"))]:
        if isinstance(body, str):
            comments.append(body)
            continue
        part = Fields(body, f"a body of {fields.where}")
        if "TextualBody" in _types(body):
            purposes = [*_listed(part.value.get("purpose"))]
            (tags if "tagging" in purposes else comments).append(part.text("value"))
    return comments, tags


def _anchor(target: Fields, where: str) -> Anchor:
    selectors = [one for one in _listed(target.value.get("selector")) if isinstance(one, dict)]
    quotes = _of_type(selectors, "TextQuoteSelector")
    if not quotes:
        raise NotesUnreadable(f"{where} quotes no passage (it has no TextQuoteSelector).")
    quote = Fields(quotes[0], f"the quote of {where}")
    exact = quote.text("exact")
    if not exact:
        raise NotesUnreadable(f"{where} quotes an empty passage.")
    start, end = 0, len(exact)
    if positions := _of_type(selectors, "TextPositionSelector"):
        position = Fields(positions[0], f"the position of {where}")
        start, end = position.offset("start"), position.offset("end")
        if end < start:
            raise NotesUnreadable(f"The passage of {where} ends before it starts.")
    return Anchor(start, end, exact, quote.text("prefix", ""), quote.text("suffix", ""))


def _of_type(selectors: Iterable[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [one for one in selectors if kind in _types(one)]
