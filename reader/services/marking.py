"""Marks of a stored article, put together from all who have a say.

The grammar finds figures, the model finds names, versions lend what a text lacks, the reader's
corrections have the last word, and the library knows who bears a name. Each step can be done again
at any time; none loses another's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.highlights.figures import RULES, find_figures
from reader.highlights.merge import merge_marks
from reader.library.database import Unit
from reader.library.errors import TextLost
from reader.library.records import Article, NamesState
from reader.services.figure_marks import corrected_figures, lent_corrections, move_corrections
from reader.services.join_names import joined, tell_others
from reader.services.known_names import with_known
from reader.services.name_rules import obeying
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


def found_names(unit: Unit, article: Article) -> tuple[Mark, ...]:
    """An article's names as they were found, before versions, rules and the library had a say.

    Of names that an older version of the program found only the outcome is known. What does not
    stand in the text, after damage to the library, is left out.
    """
    found = unit.names.found(article.id)
    if found is None:
        found = tuple(m for m in article.marks if not m.is_figure and m.by is not Finder.VERSION)
    text = article.document.text
    return tuple(m for m in found if text[m.start : m.end] == m.text)


def put_together(
    unit: Unit, article: Article, names: Sequence[Mark] | None, state: NamesState
) -> tuple[Mark, ...]:
    """Store and return the article's marks: figures, `names`, what its versions lend, corrections,
    and as whom the library knows the names.

    `names` are those just found, None: those found last. All else is worked out anew.
    """
    if names is None:
        names = found_names(unit, article)
    else:
        unit.names.put_found(article.id, names)
    text = article.document.text
    own = _lent_to(unit, article, merge_marks(figures_of(article.document), names))
    figures = [m for m in own if m.is_figure]
    lent_said = lent_corrections(unit, article.row.versions, text)
    figures = corrected_figures(figures, text, lent_said, Finder.VERSION)
    figures = corrected_figures(figures, text, move_corrections(unit, article.id, text))
    marks = _with_names(unit, article, figures, [m for m in own if not m.is_figure])
    unit.figure_versions.set(article.id, RULES)
    return _store(unit, article, marks, state)


def name_again(unit: Unit, article: Article) -> tuple[Mark, ...]:
    """Put together the names anew, as rules and the library have them now, and store the marks.

    Quicker than all of it: figures stay as they are, unless a name is gone that may have hidden
    one.
    """
    figures = [m for m in article.marks if m.is_figure]
    own = _lent_to(unit, article, merge_marks(figures, found_names(unit, article)))
    marks = _with_names(unit, article, figures, [m for m in own if not m.is_figure])
    there = {(m.start, m.end) for m in marks if not m.is_figure}
    if any((m.start, m.end) not in there for m in article.marks if not m.is_figure):
        return put_together(unit, article, None, article.names)
    return _store(unit, article, marks, article.names)


def _lent_to(unit: Unit, article: Article, own: list[Mark]) -> list[Mark]:
    for member in article.row.versions:
        try:
            other = unit.articles.get(member)
        except TextLost:
            continue
        lent = [m for m in other.marks if m.by != Finder.VERSION]
        own = carry_marks(
            other.document.text,
            lent,
            article.document.text,
            own,
            flattened=article.document.flattened,
        )
    return own


def _with_names(
    unit: Unit, article: Article, figures: Sequence[Mark], names: Sequence[Mark]
) -> tuple[Mark, ...]:
    rules = unit.corrections.names(article.id)
    document = article.document
    known = with_known(unit, article, names)
    said = obeying(document.text, known, rules, flattened=document.flattened)
    return tuple(joined(unit, article, merge_marks(figures, said), rules))


def _store(
    unit: Unit, article: Article, marks: tuple[Mark, ...], state: NamesState
) -> tuple[Mark, ...]:
    if marks != article.marks or state is not article.names:
        unit.articles.set_marks(article.id, marks, state)
        if state is NamesState.DONE:
            tell_others(unit, article, marks)
    return marks


def lend_again(unit: Unit, articles: Iterable[int]) -> frozenset[int]:
    """Work out anew what versions lend to each of these articles; return those that changed.

    A lent name may have taken the place of one that the model found; where that is not known, an
    article that loses lent names waits for its own again.
    """
    changed = set()
    for article_id in _open_to_lending(unit, frozenset(articles)):
        article = unit.articles.get(article_id)
        marks = put_together(unit, article, None, article.names)
        # What an older version of the program found there, before it was lent, is not known.
        unknown = unit.names.found(article_id) is None
        if unknown and len(_lent(marks)) < len(_lent(article.marks)):
            unit.articles.set_marks(article_id, marks, NamesState.PENDING)
        if marks != article.marks:
            changed.add(article_id)
    return frozenset(changed)


def _open_to_lending(unit: Unit, articles: frozenset[int]) -> list[int]:
    """Those of these articles to which anything may be lent, or was; in order.

    All is worked out from their marks alone, for a scan asks this of very many articles.
    """
    members = unit.versions.members_of(articles)
    facts = unit.versions.lending(articles.union(*members.values()))
    # Who somebody is may have been told by what stands in a version that is one no longer.
    naming = [one for one in articles if facts[one].names]
    return sorted(
        one
        for one in articles
        if facts[one].lent
        or any(facts[one].wants(facts[other]) for other in members.get(one, ()))
        or (facts[one].names and len(naming) > 1)
    )


def _lent(marks: Iterable[Mark]) -> list[Mark]:
    return [m for m in marks if m.by == Finder.VERSION and not m.is_figure]
