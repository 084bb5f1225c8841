"""Read a flattened article with the capitals, punctuation and paragraphs of another version."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.database import Library, Unit
from reader.library.records import Article, ArticleRow
from reader.services.compare import side_of
from reader.versions.dress import Dressed, dress, same_words

_LEAST = 0.25
"""The share of the words that must agree; with less the view would be a patchwork."""

_MOST = 1_000_000
"""Code points of the longest text that is dressed: to align more would keep the reader waiting."""


@dataclass(frozen=True, slots=True)
class Dressing:
    """How a flattened article reads: `twin` is the version whose look it has.

    `title` is the twin's title where that has the same words as the article's own, else None.
    """

    twin: ArticleRow
    title: str | None
    dressed: Dressed


def dress_article(library: Library, article: int, twin: int | None = None) -> Dressing | None:
    """A flattened article as it reads with the look of `twin`, or of the version most alike.

    None: the article is not flattened, or far too long, or has no version that is not flattened,
    or too little in common with it.

    Raises:
        ArticleNotFound: there is none with one of these ids.
    """
    with library.read() as unit:
        flat = unit.articles.get(article)
        if not flat.document.flattened or len(flat.document.text) > _MOST:
            return None
        model = unit.articles.get(twin) if twin is not None else _twin_of(unit, flat)
    if model is None or model.document.flattened:
        return None
    made = dress(side_of(flat), side_of(model))
    if made.dressed < _LEAST:
        return None
    own, title = flat.row.title, model.row.title
    return Dressing(model.row, title if same_words(own, title) else None, made)


def _twin_of(unit: Unit, flat: Article) -> Article | None:
    """The version most alike that has capitals; of equals the first."""
    rows = [row for row in unit.articles.rows(flat.row.versions) if not row.flattened]
    alike = {
        pair.a if pair.b == flat.id else pair.b: pair.similarity
        for pair in unit.versions.pairs([flat.id])
    }
    best = max(rows, key=lambda row: (alike.get(row.id, 0.0), -row.id), default=None)
    return unit.articles.get(best.id) if best is not None else None
