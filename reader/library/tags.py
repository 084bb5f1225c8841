"""Tags, which articles and notes share: their colours, and what bears them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from reader.library.failures import known
from reader.library.note_search import tags_of_notes
from reader.library.notes import clean_labels, tag_key
from reader.library.records import TagEntry
from reader.library.sql import numbers
from reader.library.tables import TRASH, article_tags, note_tags, tag_colors
from reader.library.tables import tags as tags_table
from reader.notes.model import Color


class Tags:
    """The tags of the library. Labels that differ only in case are one tag."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[TagEntry]:
        """Every tag, by label, with its colour and what bears it outside the trash."""
        here = article_tags.c.article_id.not_in(TRASH)
        labels: dict[str, str] = {}
        of_articles: dict[str, int] = {}
        for row in self._connection.execute(
            select(tags_table.c.key, tags_table.c.label, func.count().filter(here))
            .join(article_tags, article_tags.c.tag_id == tags_table.c.id)
            .group_by(tags_table.c.id)
        ):
            labels[row[0]] = row[1]
            of_articles[row[0]] = row[2]
        of_notes: dict[str, int] = {}
        for row in tags_of_notes(self._connection):
            labels.setdefault(row[0], row[1])
            of_notes[row[0]] = row[2]
        colors = self.colors()
        return [
            TagEntry(labels[key], colors.get(key), of_articles.get(key, 0), of_notes.get(key, 0))
            for key in sorted(labels)
        ]

    def colors(self) -> dict[str, Color]:
        """Colours by the keys of tags (see `tag_key`)."""
        return {
            row.key: known(Color, row.color)
            for row in self._connection.execute(select(tag_colors)).all()
        }

    def color(self, label: str) -> Color | None:
        """A tag's colour; None where it has none."""
        query = select(tag_colors.c.color).where(tag_colors.c.key == tag_key(label))
        found = self._connection.execute(query).scalar()
        return None if found is None else known(Color, found)

    def set_color(self, label: str, color: Color | None) -> None:
        """Give a tag a colour, or with None take it away."""
        key = tag_key(label)
        self._connection.execute(delete(tag_colors).where(tag_colors.c.key == key))
        if key and color is not None:
            self._connection.execute(upsert(tag_colors).values(key=key, color=color.value))

    def articles_with(self, labels: Sequence[str]) -> dict[int, tuple[str, ...]]:
        """The articles, in the trash too, that bear one of these tags: all tags of each."""
        keys = [tag_key(label) for label in labels]
        bearing = (
            select(article_tags.c.article_id)
            .join(tags_table, tags_table.c.id == article_tags.c.tag_id)
            .where(tags_table.c.key.in_(keys))
        )
        return self.of_articles(list(self._connection.execute(bearing.distinct()).scalars()))

    def notes_with(self, labels: Sequence[str]) -> dict[int, tuple[str, ...]]:
        """The notes, of articles in the trash too, that bear one of these tags: all of each."""
        keys = [tag_key(label) for label in labels]
        bearing = select(note_tags.c.note_id).where(note_tags.c.key.in_(keys)).distinct()
        return self.of_notes(list(self._connection.execute(bearing).scalars()))

    def of_articles(self, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """The tags of articles, by label; an article without tags is given as well."""
        found: dict[int, list[str]] = {id: [] for id in ids}  # noqa: A001
        query = (
            select(article_tags.c.article_id, tags_table.c.label)
            .join(tags_table, tags_table.c.id == article_tags.c.tag_id)
            .where(article_tags.c.article_id.in_(numbers(ids)))
            .order_by(article_tags.c.article_id, tags_table.c.key)
        )
        for row in self._connection.execute(query):
            found[row.article_id].append(row.label)
        return {article: tuple(labels) for article, labels in found.items()}

    def of_notes(self, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """The tags of notes, each in the reader's order; a note without tags is given as well."""
        found: dict[int, list[str]] = {id: [] for id in ids}  # noqa: A001
        query = (
            select(note_tags.c.note_id, note_tags.c.label)
            .where(note_tags.c.note_id.in_(numbers(ids)))
            .order_by(note_tags.c.note_id, note_tags.c.position)
        )
        for row in self._connection.execute(query):
            found[row.note_id].append(row.label)
        return {note: tuple(labels) for note, labels in found.items()}

    def set_of_articles(self, tags: Mapping[int, Sequence[str]]) -> None:
        """Put these tags in place of all that each article has.

        A label spelt otherwise than the tag there is (in case) changes the spelling everywhere.
        """
        connection = self._connection
        wanted = {article: clean_labels(labels) for article, labels in tags.items()}
        spelt = {tag_key(label): label for labels in wanted.values() for label in labels}
        for key, label in spelt.items():
            statement = upsert(tags_table).values(label=label, key=key)
            connection.execute(
                statement.on_conflict_do_update(index_elements=["key"], set_={"label": label})
            )
        known = {
            row.key: row.id
            for row in connection.execute(
                select(tags_table.c.key, tags_table.c.id).where(tags_table.c.key.in_(list(spelt)))
            )
        }
        connection.execute(
            delete(article_tags).where(article_tags.c.article_id.in_(numbers(wanted)))
        )
        rows = [
            {"article_id": article, "tag_id": known[tag_key(label)]}
            for article, labels in wanted.items()
            for label in labels
        ]
        if rows:
            connection.execute(upsert(article_tags), rows)
        connection.execute(
            delete(tags_table).where(tags_table.c.id.not_in(select(article_tags.c.tag_id)))
        )
