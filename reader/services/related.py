"""Find related articles: those that share rare names and figures without being versions."""

from __future__ import annotations

from reader.library.database import Library
from reader.versions.related import Related, related


def related_articles(library: Library, article: int, limit: int | None = 20) -> list[Related]:
    """The articles that share rare names and figures with one, the most telling first.

    The article's own versions are left out, and of several versions of another only the nearest
    is told.

    Raises:
        ArticleNotFound: there is no such article.
    """
    with library.read() as unit:
        own = {article, *unit.articles.get_row(article).versions}
        traits = unit.articles.shared_traits(article)
        others = {one for trait in traits for one in trait.articles}
        groups = {
            other: min(other, *members)
            for other, members in unit.versions.members_of(others).items()
        }
        total = unit.articles.counts().all
    return related(traits, total, versions=own, groups=groups, limit=limit)
