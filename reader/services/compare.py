"""Compare two articles, word by word."""

from __future__ import annotations

from reader.library.database import Library
from reader.library.records import Article
from reader.versions.align import Side, align
from reader.versions.model import Comparison


def compare_articles(library: Library, a: int, b: int) -> Comparison:
    """The two articles aligned; they need not be linked as versions.

    Raises:
        ArticleNotFound: there is none with one of these ids.
    """
    with library.read() as unit:
        first, second = unit.articles.get(a), unit.articles.get(b)
    return align(side_of(first), side_of(second))


def side_of(article: Article) -> Side:
    """An article as one side of a comparison."""
    document = article.document
    return Side(document.text, document.blocks, document.flattened, article.marks)
