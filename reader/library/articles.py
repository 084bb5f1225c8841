"""Articles in the database, with all that hangs on them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, exists, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reader.library import document_rows, listing, mark_rows
from reader.library.errors import AlreadyPresent, ArticleNotFound
from reader.library.failures import known
from reader.library.folding import key, storable
from reader.library.notes import clean_labels, tag_key
from reader.library.records import (
    Article,
    ArticleRow,
    Count,
    FigureEntry,
    Imported,
    NameEntry,
    NamesState,
    SidebarCounts,
)
from reader.library.sql import numbers
from reader.library.tables import (
    article_tags,
    article_texts,
    articles,
    fingerprints,
    raw_files,
    removed,
    tags,
)
from reader.text.document import BLOCK_SEPARATOR, Document
from reader.text.marks import Mark, MarkKind
from reader.versions.related import Trait


class Articles:
    """Articles: their bytes, documents, marks, tags and states."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        imported: Imported,
        document: Document,
        figures: Sequence[Mark],
        fingerprint: Sequence[int],
        *,
        cleaner: int,
        added: str,
        tags: Sequence[str] = (),
    ) -> int:
        """Store an article, unread, its names still to be found; return its number.

        `added` is ISO 8601 in UTC.

        Raises:
            AlreadyPresent: an article with these bytes is there, maybe in the trash.
            ValueError: `imported.sha256` is not the hash of its bytes.
        """
        if hashlib.sha256(imported.data).hexdigest() != imported.sha256:
            raise ValueError("the hash is not that of the bytes")
        present = self.find_hash(imported.sha256)
        if present is not None:
            raise AlreadyPresent(present[0])
        connection = self._connection
        raw = connection.execute(
            insert(raw_files).values(sha256=imported.sha256, data=imported.data)
        ).inserted_primary_key
        assert raw is not None
        origin = storable(imported.origin)
        made = connection.execute(
            insert(articles).values(
                raw_id=raw[0],
                origin=origin,
                format=imported.format,
                cleaner=cleaner,
                added=added,
                unread=True,
                starred=False,
                trashed=False,
                names=NamesState.PENDING.value,
                position=0.0,
                **document_rows.columns(document, origin),
            )
        ).inserted_primary_key
        assert made is not None
        article: int = made[0]
        document_rows.write(connection, article, document)
        mark_rows.write(connection, article, figures)
        self._put_fingerprint(article, fingerprint)
        for label in clean_labels(tags):
            self.add_tag([article], label)
        return article

    def find_hash(self, sha256: str) -> tuple[int, bool] | None:
        """The article with these bytes and whether it is in the trash, or None."""
        found = self._connection.execute(
            select(articles.c.id, articles.c.trashed)
            .join(raw_files, raw_files.c.id == articles.c.raw_id)
            .where(raw_files.c.sha256 == sha256)
        ).first()
        return None if found is None else (found.id, found.trashed)

    def with_field(self, field: str, value: str) -> list[int]:
        """Articles outside the trash whose `title` or `url` is this one, case aside for titles."""
        condition = {
            "title": articles.c.title_key == key(value),
            "url": articles.c.url == storable(value),
        }[field]
        query = select(articles.c.id).where(condition, ~articles.c.trashed).order_by(articles.c.id)
        return list(self._connection.execute(query).scalars())

    def lines_of_source(
        self, source: str, reason: str, *, limit: int, but: int | None = None
    ) -> dict[int, list[str]]:
        """The blocks of the latest articles of a source outside the trash, by their numbers, and
        what was removed from them for `reason`.

        `but` is left out; at most `limit` articles are given.
        """
        query = (
            select(articles.c.id, article_texts.c.text)
            .join(article_texts, article_texts.c.article_id == articles.c.id)
            .where(~articles.c.trashed, articles.c.source_key == key(source))
            .order_by(articles.c.id.desc())
            .limit(limit)
        )
        if but is not None:
            query = query.where(articles.c.id != but)
        lines = {row.id: row.text.split(BLOCK_SEPARATOR) for row in self._connection.execute(query)}
        out = select(removed.c.article_id, removed.c.text).where(
            removed.c.article_id.in_(numbers(lines)), removed.c.reason == reason
        )
        for row in self._connection.execute(out):
            lines[row.article_id].append(row.text)
        return lines

    def with_address(self, url: str) -> list[int]:
        """Articles, in the trash too, from this address or that name it; the last added first."""
        wanted = storable(url)
        query = (
            select(articles.c.id)
            .where((articles.c.url == wanted) | (articles.c.origin == wanted))
            .order_by(articles.c.id.desc())
        )
        return list(self._connection.execute(query).scalars())

    def exists(self, id: int) -> bool:  # noqa: A002 - the library's word for it
        """Whether there is such an article, in the trash or not."""
        return bool(self.flags([id]))

    def flags(self, ids: Sequence[int]) -> dict[int, Mapping[str, bool]]:
        """What holds of articles: `unread`, `starred`, `trashed`; numbers that are none are out."""
        return listing.flags(self._connection, ids)

    def get(self, id: int) -> Article:  # noqa: A002
        """An article whole.

        Raises:
            ArticleNotFound: there is none of this number.
            TextLost: it has no text.
        """
        row = self._connection.execute(
            select(articles, raw_files.c.sha256)
            .join(raw_files, raw_files.c.id == articles.c.raw_id)
            .where(articles.c.id == id)
        ).first()
        if row is None:
            raise ArticleNotFound(id)
        return Article(
            row=self.get_row(id),
            document=document_rows.read(self._connection, row),
            marks=mark_rows.read(self._connection, id),
            names=known(NamesState, row.names),
            sha256=row.sha256,
            origin=row.origin,
            format=row.format,
            cleaner=row.cleaner,
            position=row.position,
        )

    def get_row(self, id: int) -> ArticleRow:  # noqa: A002
        """An article's row.

        Raises:
            ArticleNotFound: there is none of this number.
        """
        found = self.rows([id])
        if not found:
            raise ArticleNotFound(id)
        return found[0]

    def raw(self, id: int) -> Imported:  # noqa: A002
        """An article as it was imported.

        Raises:
            ArticleNotFound: there is none of this number.
        """
        row = self._connection.execute(
            select(raw_files.c.data, raw_files.c.sha256, articles.c.origin, articles.c.format)
            .join(articles, articles.c.raw_id == raw_files.c.id)
            .where(articles.c.id == id)
        ).first()
        if row is None:
            raise ArticleNotFound(id)
        return Imported(row.data, row.sha256, row.origin, row.format)

    def texts(self, ids: Iterable[int]) -> dict[int, str]:
        """The texts alone of these articles; numbers that are none are left out."""
        held = article_texts.c
        query = select(held.article_id, held.text).where(held.article_id.in_(numbers(ids)))
        return {row.article_id: row.text for row in self._connection.execute(query)}

    def rows(self, ids: Sequence[int]) -> list[ArticleRow]:
        """The rows of these articles in this order; numbers that are none are left out."""
        return listing.article_rows(self._connection, ids)

    def all_ids(self, *, trashed: bool = False) -> list[int]:
        """All articles, in or outside the trash, by number."""
        query = select(articles.c.id).where(articles.c.trashed == trashed).order_by(articles.c.id)
        return list(self._connection.execute(query).scalars())

    def pending_names(self) -> list[int]:
        """Articles outside the trash whose names are still to be found, by number."""
        query = (
            select(articles.c.id)
            .where(articles.c.names == NamesState.PENDING.value, ~articles.c.trashed)
            .order_by(articles.c.id)
        )
        return list(self._connection.execute(query).scalars())

    def set_marks(self, id: int, marks: Sequence[Mark], names: NamesState) -> None:  # noqa: A002
        """Put these marks in place of all that the article has.

        Raises:
            ArticleNotFound: there is none of this number.
        """
        self._change(id, names=names.value)
        mark_rows.write(self._connection, id, marks)

    def set_document(
        self,
        id: int,  # noqa: A002
        document: Document,
        cleaner: int,
        fingerprint: Sequence[int],
    ) -> None:
        """Put a new cleaning in place of the old one; marks and notes are the caller's to move.

        Raises:
            ArticleNotFound: there is none of this number.
        """
        self._change(id, cleaner=cleaner, **document_rows.columns(document, self._origin(id)))
        document_rows.write(self._connection, id, document)
        self._put_fingerprint(id, fingerprint)

    def set_details(self, id: int, document: Document) -> None:  # noqa: A002
        """Put what a document says of itself in place of what was known; its text is the same.

        Raises:
            ArticleNotFound: there is none of this number.
        """
        self._change(id, **document_rows.columns(document, self._origin(id)))
        document_rows.write_headline(self._connection, id, document)

    def set_unread(self, ids: Iterable[int], unread: bool) -> None:
        """Mark articles as unread or read."""
        self._set(ids, unread=unread)

    def set_starred(self, ids: Iterable[int], starred: bool) -> None:
        """Star articles or take their stars."""
        self._set(ids, starred=starred)

    def set_trashed(self, ids: Iterable[int], trashed: bool) -> None:
        """Put articles into the trash or take them out."""
        self._set(ids, trashed=trashed)

    def set_position(self, id: int, position: float) -> None:  # noqa: A002
        """Remember where the reader is, 0 (top) to 1 (end).

        Raises:
            ArticleNotFound: there is none of this number.
        """
        self._change(id, position=min(max(position, 0.0), 1.0))

    def purge_trash(self) -> list[int]:
        """Delete the articles in the trash with all that hangs on them, notes too."""
        connection = self._connection
        gone = self.all_ids(trashed=True)
        thrown = select(articles.c.raw_id).where(articles.c.trashed)
        raws = list(connection.execute(thrown).scalars())
        connection.execute(delete(articles).where(articles.c.trashed))
        connection.execute(delete(raw_files).where(raw_files.c.id.in_(numbers(raws))))
        mark_rows.drop_unused(connection)
        self._drop_unused_tags()
        return gone

    def add_tag(self, ids: Iterable[int], tag: str) -> None:
        """Tag articles; a label that differs only in case is the tag there is."""
        labels = clean_labels([tag])
        if not labels:
            return
        connection = self._connection
        connection.execute(
            upsert(tags)
            .values(label=labels[0], key=tag_key(labels[0]))
            .on_conflict_do_nothing(index_elements=["key"])
        )
        known = select(tags.c.id).where(tags.c.key == tag_key(labels[0])).scalar_subquery()
        existing = select(articles.c.id, known).where(articles.c.id.in_(numbers(ids)))
        connection.execute(
            insert(article_tags)
            .from_select(["article_id", "tag_id"], existing)
            .prefix_with("OR IGNORE")
        )
        self._drop_unused_tags()

    def remove_tag(self, ids: Iterable[int], tag: str) -> None:
        """Take a tag from articles."""
        known = select(tags.c.id).where(tags.c.key == tag_key(tag)).scalar_subquery()
        self._connection.execute(
            delete(article_tags)
            .where(article_tags.c.article_id.in_(numbers(ids)))
            .where(article_tags.c.tag_id == known)
        )
        self._drop_unused_tags()

    def tags_of(self, id: int) -> tuple[str, ...]:  # noqa: A002
        """An article's tags, by label."""
        query = select(tags.c.label).join(article_tags).where(article_tags.c.article_id == id)
        return tuple(self._connection.execute(query.order_by(tags.c.key)).scalars())

    def counts(self) -> SidebarCounts:
        """The numbers beside the sidebar's fixed rows."""
        return listing.sidebar_counts(self._connection)

    def tag_counts(self) -> list[Count]:
        """Tags, by label, each with the articles outside the trash that have it."""
        return listing.tag_counts(self._connection)

    def source_counts(self, limit: int | None = None) -> list[Count]:
        """Sources, those with the most articles first."""
        return listing.source_counts(self._connection, limit)

    def names(
        self,
        query: str = "",
        kinds: Collection[MarkKind] | None = None,
        limit: int | None = None,
        *,
        listed: bool = True,
    ) -> list[NameEntry]:
        """Names outside the trash that have the query's words, those in most articles first.

        Without `listed` their articles are counted, not told.
        """
        return listing.name_entries(self._connection, query, kinds, limit, listed=listed)

    def figures(self, query: str = "", limit: int | None = None) -> list[FigureEntry]:
        """Figures outside the trash by text or value (`150bn`), those in most articles first."""
        return listing.figure_entries(self._connection, query, limit)

    def shared_traits(self, id: int, most: int = 200) -> list[Trait]:  # noqa: A002
        """The names and figures that an article shares with at most so many others."""
        return listing.shared_traits(self._connection, id, most)

    def _origin(self, article: int) -> str:
        query = select(articles.c.origin).where(articles.c.id == article)
        origin: str | None = self._connection.execute(query).scalar()
        if origin is None:
            raise ArticleNotFound(article)
        return origin

    def _set(self, ids: Iterable[int], **values: bool) -> None:
        query = update(articles).where(articles.c.id.in_(numbers(ids))).values(**values)
        self._connection.execute(query)

    def _change(self, article: int, **values: object) -> None:
        query = update(articles).where(articles.c.id == article).values(**values)
        if self._connection.execute(query).rowcount == 0:
            raise ArticleNotFound(article)

    def _put_fingerprint(self, article: int, fingerprint: Sequence[int]) -> None:
        table = fingerprints
        self._connection.execute(delete(table).where(table.c.article_id == article))
        if fingerprint:
            self._connection.execute(
                insert(table),
                [{"hash": one, "article_id": article} for one in sorted(set(fingerprint))],
            )

    def _drop_unused_tags(self) -> None:
        unused = ~exists().where(article_tags.c.tag_id == tags.c.id)
        self._connection.execute(delete(tags).where(unused))
