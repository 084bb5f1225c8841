"""A name's page: all that the library tells of one person, body, place or other name."""

from __future__ import annotations

from dataclasses import dataclass

from reader.highlights.entity_joining import family_names
from reader.highlights.entity_people import is_full, name_key
from reader.library.database import Library, Unit
from reader.library.name_pages import Alias, Companion, NamedArticle, NamePages, NearFigure
from reader.library.names import KnownName
from reader.library.records import Article, NameCorrection
from reader.services.join_names import company_of, shared_with
from reader.services.marking import found_names
from reader.services.name_rules import meets_words
from reader.text.marks import Finder, Mark, MarkKind

_COMPANY = 14
_FIGURES = 10
_MAYBE = 6
_REASONS = 4


@dataclass(frozen=True, slots=True)
class NamePage:
    """All of one name. `months` counts articles by `YYYY-MM` or `YYYY`, "" for those without date.

    `maybe` are names that may stand for the same, but that the library keeps apart.
    """

    entity: str
    kind: MarkKind
    articles: int
    mentions: int
    aliases: tuple[Alias, ...]
    listed: tuple[NamedArticle, ...]
    company: tuple[Companion, ...]
    figures: tuple[NearFigure, ...]
    months: dict[str, int]
    maybe: tuple[KnownName, ...]
    rules: tuple[NameCorrection, ...]


@dataclass(frozen=True, slots=True)
class NameStory:
    """How a mark in an article came to name what it names.

    `found` is the name as the article alone tells it. `joined` says that the library knows it
    otherwise, because `reasons` stand with both; `rule` is the reader's rule that it obeys.
    """

    found: str
    joined: bool
    reasons: tuple[str, ...]
    rule: NameCorrection | None


def name_page(library: Library, entity: str, kind: MarkKind | None = None) -> NamePage | None:
    """The page of a name (of a kind, or the most frequent one); None: the library has it not."""
    with library.read() as unit:
        pages = NamePages(unit.connection)
        found = pages.entity(entity, kind)
        if found is None:
            return None
        known, mentions = found
        written = pages.aliases(known.id)
        return NamePage(
            entity=known.entity,
            kind=known.kind,
            articles=known.articles,
            mentions=mentions,
            aliases=written,
            listed=pages.articles(known.id, known.articles),
            company=pages.company(known.id, _COMPANY),
            figures=pages.figures(known.id, _FIGURES),
            months=pages.months(known.id),
            maybe=_maybe(unit, known, written),
            rules=tuple(
                rule
                for rule in unit.corrections.names()
                if known.entity.casefold()
                in (rule.entity.casefold(), (rule.same_as or "").casefold())
            ),
        )


def name_story(library: Library, article: int, mark: Mark) -> NameStory:
    """How a mark of an article came to name what it names.

    Raises:
        ArticleNotFound: there is no such article.
    """
    with library.read() as unit:
        stored = unit.articles.get(article)
        return _story(unit, stored, mark)


def _story(unit: Unit, stored: Article, mark: Mark) -> NameStory:
    found = next(
        (m for m in found_names(unit, stored) if (m.start, m.end) == (mark.start, mark.end)), None
    )
    own = (found.entity or found.text) if found is not None else (mark.entity or mark.text)
    rules = [
        rule
        for rule in unit.corrections.names(stored.id)
        if (
            rule.anchor is not None
            and rule.anchor.start < mark.end
            and mark.start < rule.anchor.end
        )
        or (
            rule.anchor is None
            and meets_words(rule, own, mark.text, flattened=stored.document.flattened)
        )
    ]
    joined = (
        found is not None
        and mark.by not in (Finder.READER, Finder.VERSION)
        and (found.entity, found.kind) != (mark.entity, mark.kind)
    )
    reasons: tuple[str, ...] = ()
    if joined:
        company = company_of(unit, stored.id, stored.row.versions, stored.marks)
        known = unit.names.known([(mark.entity or mark.text, mark.kind)])
        shared = shared_with(unit, known[0], company).values() if known else ()
        rare = sorted(shared, key=lambda one: (one.articles, one.entity))
        reasons = tuple(one.entity for one in rare[:_REASONS])
    return NameStory(own, joined, reasons, rules[-1] if rules else None)


def _maybe(unit: Unit, known: KnownName, written: tuple[Alias, ...]) -> tuple[KnownName, ...]:
    """Names of the same kind that are this one's short form, or whose short form this is."""
    person = known.kind is MarkKind.PERSON
    shorts = {alias.text for alias in written if not (person and is_full(name_key(alias.text)))}
    if person:
        shorts |= family_names(known.entity)
    found: dict[int, KnownName] = {}
    for short in shorts:
        for one in unit.names.spelled(short):
            found.setdefault(one.id, one)
    if not (person and is_full(name_key(known.entity))):
        for one in unit.names.like(known.entity, known.kind, most=_MAYBE):
            found.setdefault(one.id, one)
    mine = [one for one in found.values() if one.id != known.id and one.kind is known.kind]
    return tuple(sorted(mine, key=lambda one: (-one.articles, one.entity))[:_MAYBE])
