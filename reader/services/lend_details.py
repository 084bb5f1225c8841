"""What a version of an article knows of it and the article itself does not say.

Title, authors and date are lent for the eye only: never stored, told as lent, and not lent again
once the reader has said so.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from reader.library.database import Library, Unit
from reader.library.records import Article, ArticleRow, Detail, DetailCorrection, DetailValue
from reader.services.changes import Changes
from reader.versions.model import Decider, VersionKind, VersionPair

LENDABLE = (Detail.TITLE, Detail.AUTHORS, Detail.PUBLISHED)
_ALIKE = 0.8
"""How alike a reworked version must be to say who wrote this text, and when."""


@dataclass(frozen=True, slots=True)
class LentDetails:
    """What `lender` says in place of what an article lacks; empty: nothing is lent."""

    values: Mapping[Detail, DetailValue] = field(default_factory=dict)
    lender: ArticleRow | None = None


NOTHING_LENT = LentDetails()


def lent_details(library: Library, article: int) -> LentDetails:
    """What the version most alike lends to an article that has no title, authors or date.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.read() as unit:
        own = unit.articles.get(article)
        if not own.row.versions:
            return NOTHING_LENT
        said = unit.corrections.details(article)
        missing = [d for d in LENDABLE if not _value(own, d) and d not in said]
        if not missing:
            return NOTHING_LENT
        for other in _lenders(unit, own):
            values = {detail: value for detail in missing if (value := _value(other, detail))}
            if values:
                return LentDetails(values, other.row)
    return NOTHING_LENT


def with_lent(article: Article, lent: LentDetails) -> Article:
    """The article as it is shown: with what is lent in place of what it lacks."""
    values = lent.values
    title, authors = values.get(Detail.TITLE), values.get(Detail.AUTHORS)
    published = values.get(Detail.PUBLISHED)
    row = replace(
        article.row,
        title=title if isinstance(title, str) else article.row.title,
        authors=authors if isinstance(authors, tuple) else article.row.authors,
        published=published if isinstance(published, str) else article.row.published,
    )
    return replace(article, row=row)


def refuse_lent(library: Library, article: int, details: Collection[Detail]) -> Changes:
    """The reader wants none of these lent to the article, now or after any later scan."""
    with library.write() as unit:
        return refuse(unit, article, details)


def refuse(unit: Unit, article: int, details: Collection[Detail]) -> Changes:
    """The reader wants none of these lent to the article, now or after any later scan."""
    stored = unit.articles.get(article)
    for detail in details:
        if not _value(stored, detail):
            nothing: DetailValue = () if detail is Detail.AUTHORS else None
            unit.corrections.set_detail(article, detail, DetailCorrection(nothing, nothing))
    return Changes(articles=frozenset({article}))


def accept_lent(library: Library, article: int, details: Collection[Detail]) -> Changes:
    """Take back what `refuse_lent` said."""
    with library.write() as unit:
        for detail in details:
            unit.corrections.set_detail(article, detail, None)
    return Changes(articles=frozenset({article}))


def _lenders(unit: Unit, own: Article) -> list[Article]:
    """The versions that may lend, the most alike first."""
    pairs = {
        pair.a if pair.b == own.id else pair.b: pair
        for pair in unit.versions.pairs([own.id])
        if _lends(pair)
    }
    ids = sorted(
        (member for member in own.row.versions if member in pairs),
        key=lambda member: (-pairs[member].similarity, member),
    )
    return [unit.articles.get(member) for member in ids]


def _lends(pair: VersionPair) -> bool:
    if pair.kind is VersionKind.EXCERPT:  # may be a report on the text, by another hand
        return False
    return pair.by is Decider.READER or pair.similarity >= _ALIKE


def _value(article: Article, detail: Detail) -> DetailValue:
    document = article.document
    match detail:
        case Detail.TITLE:
            return document.title
        case Detail.AUTHORS:
            return document.authors
        case _:
            return document.published
