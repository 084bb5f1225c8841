"""Look: lists of articles, one article whole, the sidebar, the index of names and figures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.importing.as_imported import as_imported
from reader.library.database import Library
from reader.library.query import first_words, has_words, parse
from reader.library.records import (
    Article,
    ArticleRow,
    Count,
    FigureEntry,
    NameEntry,
    SidebarCounts,
    Snippet,
    Sort,
)
from reader.text.marks import MarkKind

SIDEBAR_ROWS = 8
_SIDEBAR_NAMES = (MarkKind.PERSON, MarkKind.ORGANIZATION, MarkKind.PLACE)


@dataclass(frozen=True, slots=True)
class Sidebar:
    """All that the sidebar shows; `sources` and `names` are the most frequent ones."""

    counts: SidebarCounts
    tags: tuple[Count, ...]
    sources: tuple[Count, ...]
    names: tuple[NameEntry, ...]


def find_articles(
    library: Library,
    query: str = "",
    *,
    sort: Sort = Sort.ADDED,
    descending: bool = True,
    limit: int | None = None,
    trashed: bool = False,
) -> list[int]:
    """The ids of the articles that match `query` (search language of the manual), sorted."""
    with library.read() as unit:
        return unit.search.ids(
            query, sort=sort, descending=descending, limit=limit, trashed=trashed
        )


def sort_keys(library: Library, ids: Sequence[int], sort: Sort) -> dict[int, str]:
    """By which dates these articles stand in their order; `sort` is one of the two dates."""
    with library.read() as unit:
        return unit.search.keys(ids, sort)


def looks_for_words(query: str) -> bool:
    """Whether a search looks for words in texts, so that articles have snippets."""
    return has_words(parse(query))


def sought_words(query: str) -> str:
    """The first word or phrase that a search looks for in texts; empty: it looks for none."""
    return first_words(parse(query))


def find_snippets(library: Library, query: str, ids: Sequence[int]) -> dict[int, Snippet]:
    """Where a search found these articles, in a few words each; some are found without words."""
    with library.read() as unit:
        return unit.search.snippets(query, ids)


def article_rows(library: Library, ids: Sequence[int]) -> list[ArticleRow]:
    """The rows of these articles in the order given; ids that are gone are left out."""
    with library.read() as unit:
        return unit.articles.rows(ids)


def read_article(library: Library, article: int) -> Article:
    """One article whole.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        return unit.articles.get(article)


def imported_text(library: Library, article: int) -> str:
    """The article as imported, as text: its source, or what stands in a file that is no text.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        raw = unit.articles.raw(article)
    return as_imported(raw.data, raw.format)


def imported_bytes(library: Library, article: int) -> bytes:
    """The article's bytes exactly as imported.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        return unit.articles.raw(article).data


def sidebar(library: Library) -> Sidebar:
    """Counts, tags, and the most frequent sources and names, read at one moment."""
    with library.read() as unit:
        articles = unit.articles
        return Sidebar(
            counts=articles.counts(),
            tags=tuple(articles.tag_counts()),
            sources=tuple(articles.source_counts(SIDEBAR_ROWS)),
            names=tuple(articles.names(kinds=_SIDEBAR_NAMES, limit=SIDEBAR_ROWS, listed=False)),
        )


def list_names(
    library: Library,
    query: str = "",
    *,
    kinds: Collection[MarkKind] | None = None,
    limit: int | None = None,
    listed: bool = True,
) -> list[NameEntry]:
    """The names of the library that are somewhere written with `query`, most articles first.

    Without `listed` their articles are counted, not told: far quicker in a large library.
    """
    with library.read() as unit:
        return unit.articles.names(query, kinds=kinds, limit=limit, listed=listed)


def list_figures(
    library: Library, query: str = "", *, limit: int | None = None
) -> list[FigureEntry]:
    """The figures of the library whose text contains `query`, those in most articles first."""
    with library.read() as unit:
        return unit.articles.figures(query, limit=limit)
