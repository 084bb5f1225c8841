"""Footnotes of a page: the references in its lines and the notes themselves, each told as such.

A reference becomes `[^1]` and its note begins with `[^1]: `, as in Markdown, so that whoever reads
the text without the page knows what belongs together. The links back say nothing in a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from reader.importing.wordsets import word_set

NOTE = "data-note"  # marks the block of a note while the page is read
_BLOCKS = word_set("li p div aside dd td section")
_LABEL = re.compile(r"[\[(]?\s*([0-9]{1,3}|[a-zA-Z]{1,2}|[*†‡§¶#]{1,3})\s*[\])]?")
_NAMED = re.compile(r"(?i:note-?ref|footnote|endnote|fn-?ref|cite[-_]?(?:ref|note)|sidenote)")
_BACK = re.compile(r"\W*[a-z]?\W*")  # an arrow, or a letter for each place that refers to it


def tell_notes(root: HtmlElement) -> None:
    """Put the marks of references and notes into a page's text."""
    links = [a for a in root.iter("a") if (a.get("href") or "").startswith("#")]
    if not links:
        return
    places: dict[str, HtmlElement] = {}
    for element in root.iter():
        if isinstance(element.tag, str):
            for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
                if name:
                    places.setdefault(name, element)
    order = {element: at for at, element in enumerate(root.iter())}
    told: dict[str, HtmlElement] = {}  # the block of the note with each label
    for link in links:
        label = _label(link)
        target = places.get((link.get("href") or "")[1:])
        note = None if target is None else _block(target)
        if label is None or note is None or link not in order or order[note] < order[link]:
            continue
        if any(above is note for above in link.iterancestors()) or not _says_more(note, label):
            continue
        if told.setdefault(label, note) is not note:
            continue  # numbers that begin anew: which is meant could not be told
        _refer(link, label)
    for label, note in told.items():
        _begin(note, label)


def _label(link: HtmlElement) -> str | None:
    """The label of what looks like a reference to a note; None: it is an ordinary link."""
    words = "".join(link.itertext()).strip()
    found = _LABEL.fullmatch(words)
    if found is None:
        return None
    parent = link.getparent()
    raised = link.find(".//sup") is not None or (parent is not None and parent.tag == "sup")
    told = " ".join(filter(None, (link.get("class"), link.get("id"), link.get("role"))))
    told += f" {link.get('{http://www.idpf.org/2007/ops}type') or link.get('epub:type') or ''}"
    if raised or words[0] in "[(" or _NAMED.search(f"{told} {link.get('href')}"):
        return found.group(1)
    return None


def _block(element: HtmlElement) -> HtmlElement | None:
    """The block that a place in the page stands in."""
    for at in (element, *element.iterancestors()):
        if at.tag in _BLOCKS:
            return at
    return None


def _says_more(note: HtmlElement, label: str) -> bool:
    words = "".join(note.itertext()).strip()
    return len(words) > len(label) + 2


def _refer(link: HtmlElement, label: str) -> None:
    """Make a reference of a link and of what raises it."""
    at, parent = link, link.getparent()
    while parent is not None and parent.tag in ("sup", "span", "b") and _is_all(parent, at):
        at, parent = parent, parent.getparent()
    for child in list(at):
        at.remove(child)
    at.tag = "span"
    at.text = f"[^{label}]"
    for name in ("class", "id", "style"):  # it is no longer what the page named
        at.attrib.pop(name, None)


def _is_all(parent: HtmlElement, child: HtmlElement) -> bool:
    alone = len(parent) == 1 and not (parent.text or "").strip(" [](")
    return alone and not (child.tail or "").strip(" [])")


def _begin(note: HtmlElement, label: str) -> None:
    """Let a note begin with its label, without the links back and the number that it has."""
    for link in [a for a in note.iter("a") if (a.get("href") or "").startswith("#")]:
        words = "".join(link.itertext()).strip()
        if _BACK.fullmatch(words) or words.strip("[]().^ ") == label:
            _empty(link)
    first = next(_texts(note), None)
    if first is None:
        return
    element, is_tail = first
    words = (element.tail if is_tail else element.text) or ""
    words = re.sub(rf"^\s*[\[(]?{re.escape(label)}[\])]?[.:]?\s+", "", words).lstrip(" ^.:)\n\t")
    if is_tail:
        element.tail = f"[^{label}]: {words}"
    else:
        element.text = f"[^{label}]: {words}"
    note.set(NOTE, label)


def _empty(element: HtmlElement) -> None:
    for child in list(element):
        element.remove(child)
    element.text = ""


def _texts(element: HtmlElement) -> Iterator[tuple[HtmlElement, bool]]:
    """Where words stand in an element, in order: in another's text, or behind it."""
    for at in element.iter():
        if isinstance(at.tag, str) and re.search(r"\w", at.text or ""):
            yield at, False
        if at is not element and re.search(r"\w", at.tail or ""):
            yield at, True
