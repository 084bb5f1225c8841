"""Correct names: the reader's word on who is who, obeyed from then on.

A rule holds in the whole library, in one article, or at one place of it. Articles are marked anew
from what was found in them, so that a rule can be taken back as if it had never been made.
"""

from __future__ import annotations

from reader.library.database import Library, Unit
from reader.library.records import NameAct, NameCorrection, NamesState
from reader.notes.anchor import make_anchor
from reader.services.changes import Changes
from reader.services.name_again import name_these
from reader.text.marks import MarkKind
from reader.text.spans import Span

AT_ONCE = 100
"""Articles that a rule is applied to at once, the latest first; the others wait their turn."""


def correct_name(
    library: Library,
    entity: str,
    kind: MarkKind | None,
    same_as: str | None = None,
    *,
    act: NameAct | None = None,
    article: int | None = None,
    span: Span | None = None,
) -> tuple[NameCorrection, Changes]:
    """Say that `entity` is no name (`kind` None), is of `kind`, or stands for `same_as`.

    `act` says it where that leaves it open (see NameAct). `entity` is a canonical name, or words
    as they are written. It holds in the whole library, in `article`, or only at `span` of it.
    Articles that have the name are marked anew, most of a large library's a little later.

    Raises:
        ArticleNotFound: there is no such article.
    """
    with library.write() as unit:
        anchor = None
        if article is not None:
            text = unit.articles.get(article).document.text
            anchor = None if span is None else make_anchor(text, span.start, span.end)
        made = unit.corrections.add_name(
            entity, kind, same_as, act=act, article=article, anchor=anchor
        )
        return made, _obeyed(unit, made)


def undo_correction(library: Library, correction: NameCorrection) -> Changes:
    """Take a correction back: names are again what they would be without it."""
    with library.write() as unit:
        return forget_name(unit, correction)


def keep_name(unit: Unit, said: NameCorrection) -> Changes:
    """Keep a correction again, under the number that it had, and obey it."""
    unit.corrections.restore_name(said)
    return _obeyed(unit, said)


def forget_name(unit: Unit, said: NameCorrection) -> Changes:
    """Take a correction back; nothing happens where it is not kept any more."""
    unit.corrections.remove_name(said.id)
    changes = _obeyed(unit, said)
    for number in changes.articles:
        # What an older version of the program found before the correction is not known.
        stored = unit.articles.get(number)
        if unit.names.found(number) is None and stored.names is NamesState.DONE:
            unit.articles.set_marks(number, stored.marks, NamesState.PENDING)
    return changes


def list_corrections(library: Library) -> list[NameCorrection]:
    """All corrections of names, in the order in which they were made."""
    with library.read() as unit:
        return unit.corrections.names()


def _obeyed(unit: Unit, said: NameCorrection) -> Changes:
    articles = _touched(unit, said)
    first, later = articles[-AT_ONCE:], articles[:-AT_ONCE]
    unit.names.let_wait(later)
    changed = name_these(unit, first)
    return Changes(articles=changed | frozenset(first), names=True)


def _touched(unit: Unit, said: NameCorrection) -> list[int]:
    if said.article is not None:
        return [said.article] if unit.articles.exists(said.article) else []
    names = [name for name in (said.entity, said.same_as) if name]
    touched = set(unit.names.articles_named(names))
    if said.act in (NameAct.NO_NAME, NameAct.NAME):  # it may stand where no mark is
        touched |= set(unit.search.ids('"' + said.entity.replace('"', " ") + '"'))
    return sorted(touched)
