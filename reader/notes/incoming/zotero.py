"""Zotero: notes made from annotations (HTML, Markdown), its report, and its JSON.

The note that Zotero makes of a document's annotations marks each by `data-annotation` in HTML and
by its `zotero://` links in Markdown. Better BibTeX and the web service give annotations as JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader.notes.formats.problems import Fields, NotesUnreadable
from reader.notes.incoming.gathered import Gathered, Gatherer, color_named, plain
from reader.sentences import Sentence

_QUOTES = "“”„‟\"«»‘’'"
_LINK = r"\(?\[(?:[^\[\]]|\[[^\]]{0,300}\]){0,500}\]\(zotero://[^)]{0,500}\)\)?"
_MARKED = re.compile(
    r"<(?:mark|span)[^<>]{0,300}?style=\"[^\"<>]{0,300}?background(?:-color)?: *"
    r"(?P<color>#[0-9a-fA-F]{6,8})[^<>]{0,300}>"
    r"(?P<marked>.{1,9999}?)</(?:mark|span)>",
    re.DOTALL,
)
_LINKED = re.compile(_LINK)
_OPENING = re.compile(r"[“\"]")
_CLOSING = '”"'
_LONGEST = 9_999
_LINKS = re.compile(rf"^\s*(?:\(?{_LINK}\)?\s*)+")
_HEADING = re.compile(r"^#{1,3} (?P<title>.+?)\s*$", re.MULTILINE)
_NO_TITLE = re.compile(r"(?:annotations?|highlights?|notes?)\b.*", re.IGNORECASE)
_KINDS = ("highlight", "underline")


# HTML


def is_zotero_html(text: str) -> bool:
    """Whether a page is a note of Zotero's, or its report."""
    return "data-annotation=" in text or bool(re.search(r"<title>\s*Zotero Report", text))


def read_zotero_html(text: str) -> Gathered:
    """The highlights of a note or a report.

    Raises:
        NotesUnreadable: it cannot be parsed, or has none.
    """
    parser = HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise NotesUnreadable(Sentence("The page is damaged, so it cannot be read.")) from error
    gatherer = Gatherer("Zotero")
    title = url = ""
    found = False
    for element in root.iter(etree.Element):
        if element.tag in ("h1", "h2") and not _NO_TITLE.fullmatch(_words(element)):
            title, url = _words(element), ""
        elif element.tag == "tr" and (cells := [_words(cell) for cell in element])[:1] == ["URL"]:
            url = cells[1] if len(cells) > 1 else ""
        elif element.get("data-annotation") and _is_text(element):
            found = True
            comment, color = _said_of(element)
            gatherer.add(
                _unquoted(_words(element)), title=title, url=url, text=comment, color=color
            )
    if not found:
        raise NotesUnreadable(Sentence("There is no highlight in this file of Zotero."))
    return gatherer.gathered()


def _words(element: HtmlElement) -> str:
    return " ".join("".join(str(part) for part in element.itertext()).split())


def _is_text(element: HtmlElement) -> bool:
    names = (element.get("class") or "").split()
    return element.tag == "span" and ("highlight" in names or "underline" in names or not names)


def _said_of(element: HtmlElement) -> tuple[str, Any]:
    """What follows the highlight and its citation in their paragraph, and its colour."""
    parts = [element.tail or ""]
    following = element.getnext()
    while following is not None and not following.get("data-annotation"):
        if "citation" not in (following.get("class") or "").split():
            parts.append(_words(following))
        parts.append(following.tail or "")
        following = following.getnext()
    color = None
    try:
        said = json.loads(unquote(element.get("data-annotation") or ""))
        color = color_named(str(said.get("color", "")))
    except (ValueError, AttributeError, RecursionError):
        pass  # the words are there all the same
    style = " ".join(child.get("style") or "" for child in element.iter("span"))
    if color is None and (number := re.search(r"#[0-9a-f]{6}", style)):
        color = color_named(number.group())
    return " ".join("".join(parts).split()), color


# Markdown


def is_zotero_markdown(text: str) -> bool:
    """Whether a text is Markdown with annotations of Zotero's."""
    return "](zotero://" in text and bool(next(_quoted(text), None) or _MARKED.search(text))


def read_zotero_markdown(text: str) -> Gathered:
    """The highlights in a text; what follows one in its paragraph is its comment.

    Raises:
        NotesUnreadable: there is none.
    """
    gatherer = Gatherer("Zotero")
    title = ""
    for paragraph in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")):
        if heading := _HEADING.search(paragraph):
            named = plain(heading["title"])
            title = title if _NO_TITLE.fullmatch(named) else named
        for quote, color, comment in _highlights(paragraph):
            gatherer.add(
                plain(quote), title=title, text=comment, color=color_named(color) if color else None
            )
    gathered = gatherer.gathered()
    if not gathered.articles:
        raise NotesUnreadable(Sentence("There is no highlight in this file of Zotero."))
    return gathered


def _highlights(paragraph: str) -> Iterator[tuple[str, str, str]]:
    """Quote, colour and comment of each highlight of a paragraph."""
    places = [
        (found.start(), found.end(), _unquoted(found["marked"]), found["color"])
        for found in _MARKED.finditer(paragraph)
    ]
    for start, end, quote in _quoted(paragraph):
        if not any(a < end and start < b for a, b, _, _ in places):
            places.append((start, end, quote, ""))
    places.sort()
    for at, (_, end, quote, color) in enumerate(places):
        stop = places[at + 1][0] if at + 1 < len(places) else len(paragraph)
        comment = _LINKS.sub("", paragraph[end:stop])
        yield quote, color, re.sub(r"\n[-*] *$", "", comment).strip()


def _quoted(text: str) -> Iterator[tuple[int, int, str]]:
    """Where what stands between quotation marks in front of a link to Zotero begins and ends."""
    done = 0
    for link in _LINKED.finditer(text):
        close = link.start()
        while close > done and text[close - 1].isspace():
            close -= 1
        close -= 1
        if close < done or text[close] not in _CLOSING:
            continue
        opened = _OPENING.search(text, max(done, close - _LONGEST), close)
        if opened is not None and opened.end() < close:
            yield opened.start(), link.start(), text[opened.end() : close]
            done = link.start()


def _unquoted(text: str) -> str:
    bare = text.strip()
    if len(bare) > 1 and bare[0] in _QUOTES and bare[-1] in _QUOTES:
        return bare[1:-1].strip()
    return bare


# JSON


def is_zotero_json(top: object) -> bool:
    """Whether a JSON value holds items of Zotero with annotations."""
    return any(True for _ in _annotations(top))


def read_zotero_json(top: object) -> Gathered:
    """The highlights of an export of Better BibTeX, or of the web service.

    Raises:
        NotesUnreadable: an annotation is malformed.
    """
    gatherer = Gatherer("Zotero")
    for number, (annotation, item) in enumerate(_annotations(top), 1):
        fields = Fields(annotation, f"Annotation {number}")
        about = Fields(item, "the item")
        if fields.optional("annotationType") not in (None, *_KINDS):
            gatherer.without_passage += 1
            continue
        gatherer.add(
            fields.optional("annotationText") or "",
            title=about.optional("title") or "",
            url=about.optional("url") or "",
            text=fields.optional("annotationComment") or "",
            tags=_tags(fields),
            color=color_named(fields.optional("annotationColor") or ""),
            created=fields.optional("dateAdded") or "",
            modified=fields.optional("dateModified") or "",
        )
    return gatherer.gathered()


def _annotations(top: object) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Each annotation with the item it belongs to, where that is told."""
    items = top.get("items") if isinstance(top, Mapping) else top
    for item in items if isinstance(items, list) else []:
        data = item.get("data", item) if isinstance(item, Mapping) else None
        if not isinstance(data, Mapping):
            continue
        if data.get("itemType") == "annotation":
            yield data, {}
        for attachment in _listed(data.get("attachments")):
            if isinstance(attachment, Mapping):
                for one in _listed(attachment.get("annotations")):
                    if isinstance(one, Mapping):
                        yield one, data


def _listed(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else []


def _tags(fields: Fields) -> list[str]:
    names = [
        tag.get("tag") if isinstance(tag, Mapping) else tag
        for tag in _listed(fields.value.get("tags"))
    ]
    if not all(isinstance(name, str) for name in names):
        raise NotesUnreadable(Sentence("A tag of {where} has no name.", where=fields.where))
    return [str(name) for name in names]
