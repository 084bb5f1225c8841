"""Marks of a stored article, put together from all who have a say.

The grammar finds figures, the model finds names, versions lend what a text lacks, and the reader's
corrections have the last word. Each step can be done again at any time; none loses another's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.highlights.figures import find_figures
from reader.highlights.merge import merge_marks
from reader.library.database import Unit
from reader.library.records import Article, NameCorrection, NamesState
from reader.services.figure_marks import corrected_figures, lent_corrections, move_corrections
from reader.text.document import Document
from reader.text.marks import Finder, Mark
from reader.versions.carry import carry_marks


def figures_of(document: Document) -> list[Mark]:
    """The figures of a document, dates resolved against its own date."""
    return find_figures(
        document.text,
        published=document.published,
        language=document.language,
        flattened=document.flattened,
    )


def corrected(names: Iterable[Mark], corrections: Sequence[NameCorrection]) -> list[Mark]:
    """These names as the reader's corrections have them.

    A correction meets a mark by its entity or by its very words; later corrections win.
    """
    by_name = {c.entity.casefold(): c for c in corrections}
    out = []
    for mark in names:
        said = by_name.get((mark.entity or mark.text).casefold()) or by_name.get(
            mark.text.casefold()
        )
        if said is None:
            out.append(mark)
        elif said.kind is not None:
            entity = said.same_as or mark.entity or mark.text
            out.append(replace(mark, kind=said.kind, entity=entity, by=Finder.READER))
    return out


def put_together(
    unit: Unit, article: Article, names: Sequence[Mark], state: NamesState
) -> tuple[Mark, ...]:
    """Store and return the article's marks: figures, `names`, what its versions lend, corrections.

    `names` are the model's; what versions lent before is worked out anew.
    """
    own = merge_marks(figures_of(article.document), [m for m in names if m.by != Finder.VERSION])
    for member in article.row.versions:
        other = unit.articles.get(member)
        lent = [m for m in other.marks if m.by != Finder.VERSION]
        own = carry_marks(
            other.document.text,
            lent,
            article.document.text,
            own,
            flattened=article.document.flattened,
        )
    text = article.document.text
    figures = [m for m in own if m.is_figure]
    lent_said = lent_corrections(unit, article.row.versions, text)
    figures = corrected_figures(figures, text, lent_said, Finder.VERSION)
    figures = corrected_figures(figures, text, move_corrections(unit, article.id, text))
    said = corrected([m for m in own if not m.is_figure], unit.corrections.names())
    marks = tuple(merge_marks(figures, said))
    unit.articles.set_marks(article.id, marks, state)
    return marks


def lend_again(unit: Unit, articles: Iterable[int]) -> frozenset[int]:
    """Work out anew what versions lend to each of these articles; return those that changed.

    A lent name may have taken the place of one that the model found, so an article that loses
    lent names waits for its own again.
    """
    changed = set()
    for article_id in articles:
        article = unit.articles.get(article_id)
        names = [m for m in article.marks if not m.is_figure]
        marks = put_together(unit, article, names, article.names)
        if len(_lent(marks)) < len(_lent(names)):
            unit.articles.set_marks(article_id, marks, NamesState.PENDING)
        if marks != article.marks:
            changed.add(article_id)
    return frozenset(changed)


def _lent(marks: Iterable[Mark]) -> list[Mark]:
    return [m for m in marks if m.by == Finder.VERSION and not m.is_figure]
