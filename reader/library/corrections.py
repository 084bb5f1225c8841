"""What the reader put right: names in the whole library, paragraphs and details of an article."""

from __future__ import annotations

import json
from dataclasses import replace

from sqlalchemy import Connection, delete, or_, select
from sqlalchemy.dialects.sqlite import insert

from reader.library.failures import known
from reader.library.folding import storable
from reader.library.records import Detail, DetailCorrection, DetailValue, NameAct, NameCorrection
from reader.library.tables import detail_corrections, name_corrections, paragraph_verdicts
from reader.notes.model import Anchor
from reader.text.marks import MarkKind

_ANCHOR = ("start", "end", "quote", "prefix", "suffix")


class Corrections:
    """The reader's corrections; every later run obeys them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def names(self, article: int | None = None) -> list[NameCorrection]:
        """Corrections of names, oldest first: all, or those that hold in an article."""
        table = name_corrections
        query = select(table).order_by(table.c.id)
        if article is not None:
            query = query.where(or_(table.c.article_id.is_(None), table.c.article_id == article))
        return [
            NameCorrection(
                id=row.id,
                entity=row.entity,
                kind=None if row.kind is None else known(MarkKind, row.kind),
                same_as=row.same_as,
                act=NameAct(row.act),
                article=row.article_id,
                anchor=None
                if row.quote is None
                else Anchor(row.start, row.end, row.quote, row.prefix, row.suffix),
            )
            for row in self._connection.execute(query)
        ]

    def add_name(
        self,
        entity: str,
        kind: MarkKind | None,
        same_as: str | None,
        *,
        act: NameAct | None = None,
        article: int | None = None,
        anchor: Anchor | None = None,
    ) -> NameCorrection:
        """Keep a correction (see NameCorrection); `act` None: the one that kind and name imply."""
        if act is None:
            act = NameAct.SAME if same_as is not None else NameAct.KIND
            act = NameAct.NO_NAME if kind is None else act
        made = NameCorrection(
            0, storable(entity), kind, None if same_as is None else storable(same_as), act, article,
            None if anchor is None else _storable(anchor),
        )  # fmt: skip
        return replace(made, id=self._put_name(made))

    def restore_name(self, correction: NameCorrection) -> None:
        """Keep a correction again that was removed, under the number that it had."""
        self._put_name(correction)

    def _put_name(self, said: NameCorrection) -> int:
        anchor = said.anchor
        values: dict[str, object] = {
            "act": said.act.value,
            "entity": said.entity,
            "kind": None if said.kind is None else said.kind.value,
            "same_as": said.same_as,
            "article_id": said.article,
        }
        if anchor is not None:
            values |= {name: getattr(anchor, name) for name in _ANCHOR}
        if said.id:
            values["id"] = said.id
        made = self._connection.execute(
            insert(name_corrections).values(values)
        ).inserted_primary_key
        assert made is not None
        number: int = made[0]
        return number

    def remove_name(self, id: int) -> None:  # noqa: A002 - the library's word for it
        """Forget a correction; nothing happens where there is none of this number."""
        table = name_corrections
        self._connection.execute(delete(table).where(table.c.id == id))

    def restored(self, article: int) -> frozenset[str]:
        """The removed texts that the reader put back; cleaning keeps them."""
        return self._verdicts(article, kept=True)

    def restore_removed(self, article: int, text: str) -> None:
        """Put a removed text back, for every later cleaning."""
        self._decide(article, text, kept=True)

    def unrestore_removed(self, article: int, text: str) -> None:
        """Leave it to the cleaning again whether this text stays."""
        self._forget(article, text)

    def taken_out(self, article: int) -> frozenset[str]:
        """The paragraphs that the reader took out; cleaning removes them."""
        return self._verdicts(article, kept=False)

    def take_out(self, article: int, text: str) -> None:
        """Take a paragraph out, for every later cleaning."""
        self._decide(article, text, kept=False)

    def undo_take_out(self, article: int, text: str) -> None:
        """Leave it to the cleaning again whether this paragraph stays."""
        self._forget(article, text)

    def verdict(self, article: int, text: str) -> bool | None:
        """Whether the reader keeps this text (True) or takes it out (False); None: neither."""
        table = paragraph_verdicts
        query = select(table.c.kept).where(
            table.c.article_id == article, table.c.text == storable(text)
        )
        kept: bool | None = self._connection.execute(query).scalar()
        return kept

    def set_verdict(self, article: int, text: str, kept: bool | None) -> None:
        """Keep this text (True), take it out (False), or leave it to the cleaning (None)."""
        if kept is None:
            self._forget(article, text)
        else:
            self._decide(article, text, kept=kept)

    def details(self, article: int) -> dict[Detail, DetailCorrection]:
        """The details that the reader put right."""
        table = detail_corrections
        rows = self._connection.execute(select(table).where(table.c.article_id == article))
        return {
            Detail(row.field): DetailCorrection(_value(row.value), _value(row.found))
            for row in rows
        }

    def set_detail(
        self,
        article: int,
        detail: Detail,
        correction: DetailCorrection | None,
    ) -> None:
        """Keep what the reader says of a detail; None: leave it to the cleaning again."""
        table = detail_corrections
        if correction is None:
            self._connection.execute(
                delete(table).where(table.c.article_id == article, table.c.field == detail.value)
            )
            return
        said = {"value": _json(correction.value), "found": _json(correction.found)}
        self._connection.execute(
            insert(table)
            .values(article_id=article, field=detail.value, **said)
            .on_conflict_do_update(index_elements=["article_id", "field"], set_=said)
        )

    def _verdicts(self, article: int, *, kept: bool) -> frozenset[str]:
        table = paragraph_verdicts
        return frozenset(
            self._connection.execute(
                select(table.c.text).where(table.c.article_id == article, table.c.kept == kept)
            ).scalars()
        )

    def _decide(self, article: int, text: str, *, kept: bool) -> None:
        self._connection.execute(
            insert(paragraph_verdicts)
            .values(article_id=article, text=storable(text), kept=kept)
            .on_conflict_do_update(index_elements=["article_id", "text"], set_={"kept": kept})
        )

    def _forget(self, article: int, text: str) -> None:
        table = paragraph_verdicts
        self._connection.execute(
            delete(table).where(table.c.article_id == article, table.c.text == storable(text))
        )


def _json(value: DetailValue) -> str:
    return storable(json.dumps(value, ensure_ascii=False))


def _value(stored: str) -> DetailValue:
    try:
        value = json.loads(stored)
    except ValueError:
        return stored  # of a damaged library
    return tuple(value) if isinstance(value, list) else value


def _storable(anchor: Anchor) -> Anchor:
    return replace(
        anchor,
        quote=storable(anchor.quote),
        prefix=storable(anchor.prefix),
        suffix=storable(anchor.suffix),
    )
