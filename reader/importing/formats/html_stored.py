"""The body that a page keeps in its JSON-LD, for pages that only a script would fill."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from lxml import etree
from lxml.html import HtmlElement, fromstring

from reader.importing.formats.html_jsonld import article_data
from reader.importing.pieces import Piece
from reader.importing.repeats import REPEATED
from reader.text.document import BlockKind

_ENOUGH = 120  # words that a page shows: its own blocks say more of it than a string
_LEAST = 40  # words that make a body
_TIMES = 3  # as many words as the page shows: then what it shows is a teaser
_LONGEST = 2 * 2**20
_TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|em|strong|a|b|i|span)\b", re.IGNORECASE
)
_BREAK = re.compile(r"(?<!\s)\s*\n\s*")
_BLOCKS = "p div h1 h2 h3 h4 h5 h6 li blockquote br".split()  # noqa: SIM905


def with_stored_body(root: HtmlElement, pieces: list[Piece]) -> list[Piece]:
    """`pieces`, and behind them the body that the page's description has, if the page itself
    shows none or little of it. What it shows is then marked as repeated where the body has it."""
    shown = [p for p in pieces if p.reason is None and p.kind is not BlockKind.HEADING]
    words = sum(len(piece.text.split()) for piece in shown)
    if words >= _ENOUGH:
        return pieces
    body = article_data(root).get("articleBody")
    if isinstance(body, list):
        body = "\n".join(part for part in body if isinstance(part, str))
    if not isinstance(body, str) or len(body) > _LONGEST:
        return pieces
    paragraphs = _paragraphs(body)
    length = sum(len(paragraph.split()) for paragraph in paragraphs)
    if length < max(_LEAST, _TIMES * words):
        return pieces
    whole = _folded(" ".join(paragraphs))
    kept = [
        replace(piece, reason=REPEATED)
        if piece.reason is None and (said := _folded(piece.text)) and said in whole
        else piece
        for piece in pieces
    ]
    return kept + [Piece(paragraph, paragraph) for paragraph in paragraphs]


def _paragraphs(body: str) -> list[str]:
    if _TAG.search(body):
        body = _untagged(body)
    body = unescape(unescape(body))  # some write entities of entities
    return [" ".join(line.split()) for line in _BREAK.split(body) if line.strip()]


def _untagged(body: str) -> str:
    try:
        root = fromstring(f"<div>{body}</div>")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return re.sub(r"<[^<>]{0,500}>", " ", body)
    for element in root.iter("script", "style"):
        element.text = None
    for element in root.iter(*_BLOCKS):
        element.tail = "\n" + (element.tail or "")
    return "".join(str(part) for part in root.itertext())


def _folded(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())
