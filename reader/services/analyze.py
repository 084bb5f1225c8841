"""Analyse a text without a library: clean it, find its figures and names."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from reader.highlights.merge import merge_marks
from reader.highlights.names import NameFinder, NameTask
from reader.importing.clean import as_is
from reader.importing.problems import EmptyInput, SeveralArticles
from reader.importing.unpack import Address, Unread, unpack
from reader.services.marking import figures_of
from reader.services.reading import read_article
from reader.text.document import Document
from reader.text.marks import Mark


@dataclass(frozen=True, slots=True)
class Analysis:
    """A cleaned document with its marks in text order."""

    document: Document
    marks: tuple[Mark, ...]


def analyze(
    data: bytes,
    finder: NameFinder | None,
    *,
    name: str = "",
    format: str | None = None,  # noqa: A002 - the public option's name
) -> Analysis:
    """Clean the one article in `data` and mark it; without a finder, figures only.

    Raises:
        ImportProblem: there is no article in it.
    """
    found = list(islice(unpack(data, name=name, format=format), 2))
    if not found:
        raise EmptyInput
    first, *more = found
    if more or isinstance(first, Address):
        raise SeveralArticles
    if isinstance(first, Unread):
        raise first.problem
    document = read_article(first.data, name=first.name, format=first.format)
    return marked(document, finder)


def analyze_as_is(text: str, finder: NameFinder | None) -> Analysis:
    """Mark `text` as given, uncleaned; offsets are offsets into it."""
    return marked(as_is(text), finder)


def marked(document: Document, finder: NameFinder | None) -> Analysis:
    """A document with its figures and, given a finder, its names."""
    names: list[Mark] = []
    if finder is not None and document.text.strip():
        names = finder.find(
            NameTask(document.text, document.flattened, document.title, document.language)
        )
    return Analysis(document, tuple(merge_marks(figures_of(document), names)))
