"""Cite articles: as a line to be pasted, with a passage, or for a program that keeps references."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.database import Library, Unit
from reader.notes.citations import CITATIONS, Source
from reader.notes.citations import passage as lines


def cite_articles(library: Library, articles: Sequence[int], form: str) -> str:
    """These articles in `form`, one of `CITATIONS` (bibtex, csl-json, ris) or `text`, a line each.

    Raises:
        ArticleNotFound: there is none with one of these ids.
        KeyError: there is no such form.
    """
    with library.read() as unit:
        sources = [_source(unit, article) for article in articles]
    if form == "text":
        return "".join(f"{lines.cite(source)}\n" for source in sources)
    return CITATIONS[form](sources)


def cite_passage(library: Library, article: int, quote: str) -> str:
    """A passage of an article with where it is from, on one line.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        return lines.cite_passage(_source(unit, article), quote)


def _source(unit: Unit, article: int) -> Source:
    stored = unit.articles.get(article)
    return Source(
        id=article,
        title=stored.row.title,
        authors=stored.row.authors,
        source=stored.row.source,
        published=stored.row.published,
        url=stored.document.url,
        language=stored.row.language,
        seen=stored.row.added,
        subtitle=stored.document.subtitle,
    )
