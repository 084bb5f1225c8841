"""Export notes with their passages, in one of the forms that other programs read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from reader.library.database import Library, Unit
from reader.library.records import NoteQuery, Sort
from reader.notes.formats import EXPORTS, markdown
from reader.notes.formats.template import Template
from reader.notes.links import find_links
from reader.notes.model import ArticleReference, ExportedArticle, Note
from reader.services.waiting import exported_waiting


def export_notes(
    library: Library,
    articles: Sequence[int] | None,
    form: str,
    *,
    query: NoteQuery | None = None,
    template: Template | None = None,
) -> str:
    """The notes of these articles (None: of all) in `form`, one of `EXPORTS`.

    With `query` only the notes that it finds, by article and place. With `template` the form is
    the reader's own. Of all articles and without a query those that wait for their article are
    among them, behind the others; a query may ask for these alone.

    Raises:
        ArticleNotFound: there is none with one of these ids.
        KeyError: there is no such form.
        TemplateProblem: the template asks for something that there is not.
    """
    with library.read() as unit:
        exported = _collect(unit, articles, query)
        return _write(unit, exported, form, template)


def export_by_article(
    library: Library,
    articles: Sequence[int] | None,
    form: str,
    *,
    query: NoteQuery | None = None,
    template: Template | None = None,
) -> dict[str, str]:
    """The same, a text for each article, by names for files: its title, each only once.

    The names have no ending. Links between them are by these names, as Obsidian wants them.

    Raises:
        ArticleNotFound, KeyError, TemplateProblem: as `export_notes`.
    """
    with library.read() as unit:
        texts: dict[str, str] = {}
        taken: set[str] = set()
        for one in _collect(unit, articles, query):
            base = name = markdown.file_name(one.article.title)
            number = 1
            while name.casefold() in taken:
                number += 1
                name = f"{base} ({number})"
            taken.add(name.casefold())
            texts[name] = _write(unit, [one], form, template)
        return texts


def articles_found(library: Library, search: str) -> list[int]:
    """The articles that a search finds, by number: what an export of a search is of."""
    with library.read() as unit:
        return sorted(unit.search.ids(search, sort=Sort.ADDED))


def _write(
    unit: Unit, exported: Sequence[ExportedArticle], form: str, template: Template | None
) -> str:
    if template is not None:
        return template.write(exported, _known(unit, exported))
    write = EXPORTS[form]
    if write is markdown.write:
        return markdown.write(exported, _known(unit, exported))
    return write(exported)


def _known(unit: Unit, exported: Iterable[ExportedArticle]) -> Mapping[int | str, str]:
    """The titles of the articles to which the notes link, by number and by title as written."""
    links = [link for one in exported for note in one.notes for link in find_links(note.text)]
    named = unit.titles.bearing({link.title for link in links if link.title is not None})
    numbers = {link.article for link in links if link.article is not None}
    single = {title: ids[0] for title, ids in named.items() if len(ids) == 1}
    rows = unit.articles.rows(list(numbers | set(single.values())))
    titles = {row.id: row.title for row in rows if not row.trashed}
    known: dict[int | str, str] = {number: titles[number] for number in numbers & titles.keys()}
    known |= {title: titles[number] for title, number in single.items() if number in titles}
    return known


def _collect(
    unit: Unit, articles: Sequence[int] | None, query: NoteQuery | None
) -> list[ExportedArticle]:
    if query is not None and query.waiting:
        return exported_waiting(unit, query)
    if articles is None:
        notes = list(unit.notes.list())
    else:
        notes = []
        for article in dict.fromkeys(articles):
            unit.articles.get_row(article)
            notes += unit.notes.list(article)
    if query is not None:
        wanted = set(unit.notes.find(query))
        notes = [note for note in notes if note.id in wanted]
    exported = [
        ExportedArticle(_reference(unit, article), tuple(group))
        for article, group in groupby(notes, key=_article_of)
    ]
    return exported + (exported_waiting(unit) if articles is None and query is None else [])


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
