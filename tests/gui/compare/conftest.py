"""A library with versions of one fictional article, and a stranger."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import pytest

from reader.library.database import Library
from reader.library.records import Imported
from reader.services.find_versions import link_new
from reader.text.document import Block, BlockKind, Document
from reader.text.marks import Mark, MarkKind
from reader.versions.fingerprint import fingerprint
from tests.versions.samples import FERRY, OTHER, REVISED, flattened


@dataclass(frozen=True)
class Shelf:
    """Ids of the articles; `revised` and `flat` are versions of `ferry`, `other` is none."""

    ferry: int
    revised: int
    flat: int
    other: int


def _document(title: str, text: str, *, flat: bool = False) -> Document:
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Document(text, tuple(blocks), title=title, source="Ansel Courier", flattened=flat)


def _money(text: str, quote: str, value: int) -> Mark:
    start = text.index(quote)
    return Mark(start, start + len(quote), quote, MarkKind.MONEY, value=value, unit="USD")


def add(library: Library, document: Document, marks: tuple[Mark, ...] = ()) -> int:
    """Put an article in and link it."""
    data = f"{document.title}\n{document.text}".encode()
    imported = Imported(data, hashlib.sha256(data).hexdigest(), "ferry.txt", "text")
    with library.write() as unit:
        number = unit.articles.add(
            imported,
            document,
            list(marks),
            fingerprint(document.text),
            cleaner=1,
            added="2031-05-01T08:00:00Z",
        )
        link_new(unit, number)
    return number


@pytest.fixture
def shelf(library: Library) -> Shelf:
    costs = (_money(FERRY, "up to $48 million", 48_000_000),)
    more = (_money(REVISED, "up to $52 million", 52_000_000),)
    return Shelf(
        add(library, _document("Two new ferries <b>for</b> Port Ansel", FERRY), costs),
        add(library, _document("Port Ansel buys ferries", REVISED), more),
        add(library, _document("two new ferries", flattened(FERRY), flat=True)),
        add(library, _document("A good year for honey", OTHER)),
    )
