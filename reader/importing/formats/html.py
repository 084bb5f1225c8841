"""HTML → pieces: the page is walked once, block by block; nothing it names is ever loaded."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader.importing.formats.html_body import choose_body
from reader.importing.formats.html_meta import read_metadata
from reader.importing.formats.html_notes import tell_notes
from reader.importing.formats.html_stored import with_stored_body
from reader.importing.formats.html_walk import walk
from reader.importing.formats.html_weigh import weigh
from reader.importing.limits import MAX_TAGS, require_lines
from reader.importing.pieces import Reading
from reader.importing.wordsets import word_set

_TOP = 4_000
_DEEPEST = 250  # nesting beyond it is undone; libxml2 drops everything beyond 2,048
# Possessive: a `<` that no `>` follows costs its length, not the square of it.
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*+)([^<>]*+)>")
# Browsers and SingleFile note at the top of a saved page where it comes from.
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s<>\"]+)"
)
_VOID = word_set(
    "area base br col embed hr img input link meta param source track wbr p li dd dt option tr td "
    "th"
)


def read_html(text: str) -> Reading:
    """The pieces of a page, with what is not its article marked with a reason, and its metadata."""
    require_lines(text.count("<"), MAX_TAGS)
    root = _parse(text)
    if root is None:
        return Reading(())
    metadata = read_metadata(root)
    tell_notes(root)
    walked = walk(root)
    weigh(walked)
    pieces, subtitle = choose_body(walked, metadata)
    pieces = with_stored_body(root, pieces)
    saved = _SAVED.search(text[:_TOP]) if metadata.url is None else None
    metadata = replace(metadata, subtitle=subtitle, url=saved.group(1) if saved else metadata.url)
    return Reading(tuple(pieces), metadata)


def _parse(text: str) -> HtmlElement | None:
    parser = HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True
    )
    try:
        return document_fromstring(
            _bounded(text).encode("utf-8", "replace"), parser=parser, ensure_head_body=True
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None  # nothing in it, or nothing that is HTML: the caller says so


def _bounded(text: str) -> str:
    """`text` without the elements nested too deep; what stands in them stays."""
    depth = deepest = 0
    for tag in _TAG.finditer(text):
        name = tag.group(2).lower()
        if name in _VOID or tag.group(3).endswith("/"):
            continue
        depth = max(0, depth - 1) if tag.group(1) else depth + 1
        deepest = max(deepest, depth)
    if deepest <= _DEEPEST:
        return text
    depth = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal depth
        name = tag.group(2).lower()
        if name in _VOID or tag.group(3).endswith("/"):
            return tag.group()
        if tag.group(1):
            depth = max(0, depth - 1)
            return tag.group() if depth < _DEEPEST else "<br><br>"
        depth += 1
        return tag.group() if depth <= _DEEPEST else "<br><br>"

    return _TAG.sub(kept, text)
