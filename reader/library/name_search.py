"""Names by the ways in which they are written: the SQL that finds entities by their aliases."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import and_, false, func, literal, or_, select
from sqlalchemy.sql.selectable import Select

from reader.library.sql import has_words
from reader.library.tables import alias_words, aliases, entities
from reader.text.marks import MarkKind

_LAST = "\U0010ffff"


def written_with(key: str, kinds: Collection[MarkKind] | None = None) -> Select[Any]:
    """Entities that are somewhere written with these words, one after the other.

    The last word may be the beginning of one. `key` is folded (see folding.py).
    """
    words = key.split()
    if not words:
        return select(entities.c.id).where(false())
    known = alias_words.c
    if len(words) == 1:
        first: Any = and_(known.word >= words[0], known.word < words[0] + _LAST)
    else:
        first = known.word == max(words[:-1], key=len)
    held = select(known.alias_id).where(first)
    return _of_kinds(
        select(entities.c.id)
        .join(aliases, aliases.c.entity_id == entities.c.id)
        .where(aliases.c.id.in_(held), has_words(aliases.c.key, key), _is_used()),
        kinds,
    )


def called(key: str, kinds: Collection[MarkKind] | None = None) -> Select[Any]:
    """Entities of exactly this name; where there is none, those so written; else `written_with`."""
    same = (
        select(entities.c.id)
        .join(aliases, aliases.c.entity_id == entities.c.id)
        .where(aliases.c.key == key)
    )
    own = _of_kinds(same.where(aliases.c.text == entities.c.name), kinds)
    written = _of_kinds(same.where(_is_used()), kinds)
    no_own, not_written = ~own.exists(), ~written.exists()
    return select(entities.c.id).where(
        or_(
            entities.c.id.in_(own),
            and_(no_own, entities.c.id.in_(written)),
            and_(no_own, not_written, entities.c.id.in_(written_with(key, kinds))),
        )
    )


def _is_used() -> Any:
    return or_(aliases.c.mentions > 0, aliases.c.text == entities.c.name)


def _of_kinds(query: Select[Any], kinds: Collection[MarkKind] | None) -> Select[Any]:
    if kinds is None:
        return query
    return query.where(entities.c.kind.in_([kind.value for kind in kinds]))


def whole_words(key: str) -> Any:
    """Whether an alias has these words whole, one after the other."""
    return func.instr(literal(" ") + aliases.c.key + " ", f" {key} ") > 0
