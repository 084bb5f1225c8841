"""Correct names: the reader's word on who is who, obeyed in the whole library from then on."""

from __future__ import annotations

from collections.abc import Iterable

from reader.library.database import Library
from reader.library.records import NameCorrection, NameEntry, NamesState
from reader.services.changes import Changes
from reader.services.marking import put_together
from reader.text.marks import MarkKind


def correct_name(
    library: Library, entity: str, kind: MarkKind | None, same_as: str | None = None
) -> tuple[NameCorrection, Changes]:
    """Say that `entity` is no name (`kind` None), is of `kind`, or stands for `same_as`.

    Every article that has the name is marked anew at once.
    """
    with library.write() as unit:
        correction = unit.corrections.add_name(entity, kind, same_as)
        touched = _articles_with(unit.articles.names(entity), entity)
        for article in touched:
            stored = unit.articles.get(article)
            names = [m for m in stored.marks if not m.is_figure]
            put_together(unit, stored, names, stored.names)
    return correction, Changes(articles=touched, names=True)


def undo_correction(library: Library, correction: NameCorrection) -> Changes:
    """Take a correction back.

    What the model found before it is not kept, so the articles that it may have touched wait for
    their names again; they are returned as changed.
    """
    with library.write() as unit:
        unit.corrections.remove_name(correction.id)
        said = correction.same_as or correction.entity
        touched = set(_articles_with(unit.articles.names(said), said))
        if correction.kind is None:
            touched |= set(unit.search.ids('"' + correction.entity.replace('"', " ") + '"'))
        for article in touched:
            stored = unit.articles.get(article)
            unit.articles.set_marks(article, stored.marks, NamesState.PENDING)
    return Changes(articles=frozenset(touched), names=True)


def list_corrections(library: Library) -> list[NameCorrection]:
    """All corrections of names, in the order in which they were made."""
    with library.read() as unit:
        return unit.corrections.names()


def _articles_with(entries: Iterable[NameEntry], entity: str) -> frozenset[int]:
    wanted = entity.casefold()
    return frozenset(a for e in entries if e.entity.casefold() == wanted for a in e.articles)
