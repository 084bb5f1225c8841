"""Names of one article as the whole library knows them: the same entity in different articles."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.highlights.entity_joining import (
    Candidate,
    Shared,
    choose,
    family_names,
    may_stand_for,
)
from reader.highlights.entity_people import is_full, name_key, sex_before, sex_of
from reader.highlights.name_words import load_words
from reader.library.database import Unit
from reader.library.names import KnownName
from reader.library.records import Article, NameAct, NameCorrection
from reader.text.marks import Finder, Mark, MarkKind

_JOINED = frozenset(
    {MarkKind.PERSON, MarkKind.ORGANIZATION, MarkKind.EVENT, MarkKind.LAW, MarkKind.WORK}
)
_WEIGHED = 6  # candidates whose company is looked at
_ROUNDS = 2  # who is told in the first helps to tell the others in the second
_RARELY = 4  # articles from which a new one tells something only each time their number doubles
_ONE_KIND = 4  # articles that must agree on the kind of a name of several words

_Local = tuple[str, MarkKind]


@dataclass(frozen=True, slots=True)
class Company:
    """What tells who a name is: the entities that stand in the article and in its versions."""

    article: int
    names: tuple[KnownName, ...]
    versions: frozenset[_Local]


def company_of(unit: Unit, article: int, versions: Iterable[int], marks: Iterable[Mark]) -> Company:
    """The names that stand in an article, as the library knows them."""
    locals_ = {(mark.entity, mark.kind) for mark in marks if mark.entity and not mark.is_figure}
    others = {
        (name.entity, name.kind) for member in versions for name in unit.names.of_article(member)
    }
    return Company(article, tuple(unit.names.known(locals_)), frozenset(others))


def joined(
    unit: Unit,
    article: Article,
    marks: Sequence[Mark],
    rules: Sequence[NameCorrection],
) -> list[Mark]:
    """The marks, with the entities by which the library knows their names.

    What the reader said, and what a version of the article lent, stays as it is.
    """
    groups: dict[_Local, list[Mark]] = {}
    for mark in marks:
        if mark.entity and not mark.is_figure and mark.by not in (Finder.READER, Finder.VERSION):
            groups.setdefault((mark.entity, mark.kind), []).append(mark)
    if not groups:
        return list(marks)
    known: dict[_Local, _Local] = {}
    for _ in range(_ROUNDS):
        told = [_told(mark, known) for mark in marks]
        company = company_of(unit, article.id, article.row.versions, told)
        before = len(known)
        for (name, kind), mentions in groups.items():
            if (name, kind) not in known:
                apart = apart_from(name, rules)
                spelled = _as_spelled(unit, name, kind, apart)
                if spelled is None and kind in _JOINED:
                    sex = _sex(article.document.text, mentions)
                    found = find(unit, name, kind, company, sex=sex, apart=apart)
                    spelled = None if found is None else (found, kind)
                if spelled is not None:
                    known[name, kind] = spelled
        if len(known) == before:
            break
    return [_told(mark, known) for mark in marks]


def _told(mark: Mark, known: Mapping[_Local, _Local]) -> Mark:
    told = known.get((mark.entity or "", mark.kind))
    if told is None or mark.by in (Finder.READER, Finder.VERSION):
        return mark
    return replace(mark, entity=told[0], kind=told[1])


def _sex(text: str, mentions: Iterable[Mark]) -> str | None:
    sexes = {sex for mark in mentions if (sex := sex_before(text, mark.start))}
    return sexes.pop() if len(sexes) == 1 else None


def apart_from(name: str, rules: Iterable[NameCorrection]) -> frozenset[str]:
    """The names, folded, for which the reader says that `name` does not stand."""
    return frozenset(
        (rule.same_as or "").casefold()
        for rule in rules
        if rule.act is NameAct.APART and rule.entity.casefold() == name.casefold()
    )


def find(
    unit: Unit,
    name: str,
    kind: MarkKind,
    company: Company,
    *,
    sex: str | None = None,
    apart: Collection[str] = (),
) -> str | None:
    """The entity that a short name stands for in such company, or None."""
    candidates = []
    for one in unit.names.like(name, kind):
        if one.entity == name or one.entity.casefold() in apart:
            continue
        if kind is MarkKind.PERSON and not is_full(name_key(one.entity)):
            continue
        if sex is not None and sex_of(name_key(one.entity), load_words()) not in (sex, None):
            continue
        stands = kind is MarkKind.PERSON and may_stand_for(name, one.entity)
        if stands or (not is_full_person(name, kind) and unit.names.is_written(one.id, name)):
            candidates.append(one)
        if len(candidates) == _WEIGHED:
            break
    if not candidates:
        return None
    weighed = [_weighed(unit, one, company) for one in candidates]
    chosen = choose(name, weighed, total=unit.names.total())
    return None if chosen is None else chosen.entity


def is_full_person(name: str, kind: MarkKind) -> bool:
    """Whether this is a person's full name, which stands for itself."""
    return kind is MarkKind.PERSON and is_full(name_key(name))


def shared_with(unit: Unit, one: KnownName, company: Company) -> dict[int, KnownName]:
    """The names in this company that stand with an entity elsewhere too."""
    own = name_key(one.entity)
    others = {
        name.id: name
        for name in company.names
        if name.id != one.id and not set(name_key(name.entity)) <= set(own)
    }
    beside = unit.names.beside(one.id, others, but=company.article)
    return {number: others[number] for number in beside}


def _weighed(unit: Unit, one: KnownName, company: Company) -> Candidate:
    shared = shared_with(unit, one, company).values()
    return Candidate(
        one.entity,
        one.articles,
        tuple(Shared(name.kind, name.articles) for name in shared),
        (one.entity, one.kind) in company.versions,
    )


def _as_spelled(
    unit: Unit, name: str, kind: MarkKind, apart: Collection[str]
) -> tuple[str, MarkKind] | None:
    """The same name as most articles spell it, with the kind that nearly all give it."""
    spellings = [one for one in unit.names.spelled(name) if one.entity.casefold() not in apart]
    own = next((o.articles for o in spellings if (o.entity, o.kind) == (name, kind)), 0)
    same = [one for one in spellings if one.kind is kind and one.entity != name]
    if same and same[0].articles > own:
        return same[0].entity, kind
    others = [one for one in spellings if one.kind is not kind]
    agreed = sum(one.articles for one in spellings if one.kind is kind)
    if " " in name and others and others[0].articles >= _ONE_KIND * max(1, agreed):
        return others[0].entity, others[0].kind
    return None


def tell_others(unit: Unit, article: Article, marks: Iterable[Mark]) -> None:
    """Let the articles that name somebody of this one for short be looked at again.

    A name that many articles have tells something new only each time that their number doubles.
    """
    named = {(m.entity, m.kind, m.text) for m in marks if m.entity and not m.is_figure}
    counts = {(one.entity, one.kind): one.articles for one in unit.names.of_article(article.id)}
    told: set[_Local] = set()
    for entity, kind, written in named:
        many = counts.get((entity or "", kind), 0)
        if entity is None or kind not in _JOINED or not _tells(many):
            continue
        shorts = set(family_names(entity)) if kind is MarkKind.PERSON else set()
        if not is_full_person(written, kind):
            shorts.add(written)
        told |= {(short, kind) for short in shorts if short != entity}
    for short, kind in told:
        unit.names.wait(short, kind, but=article.id)


def _tells(many: int) -> bool:
    return 0 < many <= _RARELY or (many & (many - 1)) == 0
