"""Export notes with their passages, in one of the forms that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reader.library.database import Library, Unit
from reader.notes.formats import EXPORTS
from reader.notes.model import ArticleReference, ExportedArticle, Note


def export_notes(library: Library, articles: Sequence[int] | None, form: str) -> str:
    """The notes of these articles (None: of all) in `form`, one of `EXPORTS`.

    Raises:
        ArticleNotFound: there is none with one of these ids.
        KeyError: there is no such form.
    """
    write = EXPORTS[form]
    with library.read() as unit:
        return write(_collect(unit, articles))


def _collect(unit: Unit, articles: Sequence[int] | None) -> list[ExportedArticle]:
    if articles is None:
        notes = unit.notes.list()
    else:
        notes = []
        for article in articles:
            unit.articles.get_row(article)
            notes += unit.notes.list(article)
    return [
        ExportedArticle(_reference(unit, article), tuple(group))
        for article, group in groupby(notes, key=_article_of)
    ]


def _article_of(note: Note) -> int:
    return note.article


def _reference(unit: Unit, article: int) -> ArticleReference:
    stored = unit.articles.get(article)
    return ArticleReference(
        id=article,
        title=stored.row.title,
        authors=stored.row.authors,
        source=stored.row.source,
        published=stored.row.published,
        url=stored.document.url,
        raw_hash=stored.sha256,
    )
