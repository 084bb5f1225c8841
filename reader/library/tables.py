"""The tables of a library. The migrations make them; a test holds the two equal.

Full-text tables, triggers and the view that they read stand in the migrations only: SQLAlchemy
has no words for them.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    select,
    text,
)

from reader.library.name_tables import alias_words as alias_words
from reader.library.name_tables import aliases as aliases
from reader.library.name_tables import article_entities as article_entities
from reader.library.name_tables import entities as entities
from reader.library.name_tables import found_names as found_names
from reader.library.name_tables import name_versions as name_versions
from reader.library.name_tables import unjoined_names as unjoined_names
from reader.library.table_base import Scalar as Scalar
from reader.library.table_base import article_column as _article
from reader.library.table_base import metadata as metadata

figure_versions = Table(  # with which rules an article's figures were found
    "figure_versions",
    metadata,
    _article(primary_key=True),
    Column("rules", Integer, nullable=False),
)

unindexed_texts = Table(  # articles whose words' beginnings are not indexed yet: see beginnings.py
    "unindexed_texts",
    metadata,
    Column("article_id", Integer, primary_key=True, autoincrement=False),
)

raw_files = Table(
    "raw_files",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("data", LargeBinary, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("raw_id", Integer, ForeignKey("raw_files.id"), nullable=False, unique=True),
    Column("origin", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("cleaner", Integer, nullable=False),
    Column("title", Text),
    Column("shown_title", Text, nullable=False),  # the title, or the beginning of the text
    Column("subtitle", Text),
    Column("authors", Text, nullable=False),  # a JSON array
    Column("source", Text),
    Column("published", Text),
    Column("language", Text),
    Column("url", Text),
    Column("flattened", Boolean, nullable=False),
    Column("words", Integer, nullable=False),
    Column("added", Text, nullable=False),
    Column("unread", Boolean, nullable=False),
    Column("starred", Boolean, nullable=False),
    Column("trashed", Boolean, nullable=False),
    Column("names", Text, nullable=False),
    Column("position", Float, nullable=False),
    # The forms by which articles are sorted and found: see folding.py.
    Column("title_key", Text, nullable=False),
    Column("authors_key", Text, nullable=False),
    Column("source_key", Text, nullable=False),
    Column("published_key", Text, nullable=False),
    # Each of these lists a library in its order without reading the table.
    Index("ix_articles_by_added", "trashed", "added", "id"),
    Index("ix_articles_by_published", "trashed", "published_key", "id"),
    Index("ix_articles_by_title", "trashed", "title_key", "id"),
    Index("ix_articles_by_source", "trashed", "source_key", "id"),
    Index("ix_articles_by_words", "trashed", "words", "id"),
    Index("ix_articles_unread", "trashed", sqlite_where=text("unread = 1")),
    Index("ix_articles_starred", "trashed", sqlite_where=text("starred = 1")),
    Index("ix_articles_authors", "trashed", "authors_key"),
    Index("ix_articles_pending", "names", sqlite_where=text("names = 'pending'")),
    sqlite_autoincrement=True,  # a number once given is never given again
)

article_texts = Table(
    "article_texts",
    metadata,
    _article(primary_key=True),
    Column("text", Text, nullable=False),
    # What the full-text index reads: see `indexed` in folding.py. `search_text` is null where it
    # would be the text itself.
    Column("headline", Text, nullable=False),
    Column("search_text", Text),
)

blocks = Table(
    "blocks",
    metadata,
    _article(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("level", Integer),
    CheckConstraint('0 <= start AND start <= "end"', name="span"),
    sqlite_with_rowid=False,
)

removed = Table(
    "removed",
    metadata,
    _article(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Integer, nullable=False),
)

marks = Table(
    "marks",
    metadata,
    _article(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("value", Scalar),
    Column("low", Scalar),
    Column("high", Scalar),
    Column("unit", Text),
    Column("bound", Text),
    Column("entity_id", Integer, ForeignKey("entities.id")),
    Column("by", Text, nullable=False),
    CheckConstraint('0 <= start AND start <= "end"', name="span"),
    Index("ix_marks_figures", "kind", "value", "low", "high", "unit"),
    Index("ix_marks_entity_id", "entity_id", sqlite_where=text("entity_id IS NOT NULL")),
    sqlite_with_rowid=False,
)

fingerprints = Table(
    "fingerprints",
    metadata,
    Column("hash", Integer, primary_key=True, autoincrement=False),
    _article(primary_key=True),
    Index("ix_fingerprints_article_id", "article_id"),
    sqlite_with_rowid=False,
)


def _pair() -> list[Any]:
    return [
        Column("a", Integer, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
        Column("b", Integer, ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    ]


version_pairs = Table(  # what scans found
    "version_pairs",
    metadata,
    *_pair(),
    Column("kind", Text, nullable=False),
    Column("similarity", Float, nullable=False),
    Column("contained", Float, nullable=False),
    CheckConstraint("a < b", name="order"),
    Index("ix_version_pairs_b", "b"),
    sqlite_with_rowid=False,
)

version_verdicts = Table(  # what the reader said; it outlives every scan
    "version_verdicts",
    metadata,
    *_pair(),
    Column("linked", Boolean, nullable=False),
    Column("kind", Text),
    Column("similarity", Float),
    Column("contained", Float),
    CheckConstraint("a < b", name="order"),
    Index("ix_version_verdicts_b", "b"),
    sqlite_with_rowid=False,
)

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    _article(),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("suffix", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("color", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("modified", Text, nullable=False),
    # What the full-text index reads: note, passage and tags.
    Column("search_text", Text, nullable=False),
    Index("ix_notes_place", "article_id", "start", "end"),
    # Notes with links are few among many; an article's backlinks are found by looking at these.
    Index("ix_notes_linking", "article_id", sqlite_where=text("instr(text, '[[') > 0")),
    sqlite_autoincrement=True,
)

tags = Table(
    "tags",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("label", Text, nullable=False),
    Column("key", Text, nullable=False, unique=True),  # labels that differ in case are one tag
)

article_tags = Table(
    "article_tags",
    metadata,
    _article(primary_key=True),
    Column("tag_id", Integer, ForeignKey("tags.id"), primary_key=True),
    Index("ix_article_tags_tag_id", "tag_id"),
    sqlite_with_rowid=False,
)

note_tags = Table(
    "note_tags",
    metadata,
    Column("note_id", Integer, ForeignKey("notes.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("label", Text, nullable=False),
    Column("key", Text, nullable=False),
    Index("ix_note_tags_key", "key"),
    sqlite_with_rowid=False,
)

tag_colors = Table(  # of tags of articles and of notes alike; one may outlive its tag
    "tag_colors",
    metadata,
    Column("key", Text, primary_key=True),
    Column("color", Text, nullable=False),
)

journal = Table(  # what can be undone, by the window's run that did it
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("session", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("undone", Boolean, nullable=False),
    Column("steps", Text, nullable=False),  # JSON: see services/undo_steps.py
    Index("ix_journal_session", "session", "id"),
    sqlite_autoincrement=True,
)

name_corrections = Table(
    "name_corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("act", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("kind", Text),
    Column("same_as", Text),
    # Where it holds: everywhere, in one article, or at one passage of it (see notes.Anchor).
    Column("article_id", Integer, ForeignKey("articles.id", ondelete="CASCADE")),
    Column("start", Integer),
    Column("end", Integer),
    Column("quote", Text),
    Column("prefix", Text),
    Column("suffix", Text),
    Index("ix_name_corrections_article_id", "article_id"),
    sqlite_autoincrement=True,
)

figure_corrections = Table(  # what the reader said of a figure, at its passage
    "figure_corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    _article(),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("suffix", Text, nullable=False),
    Column("kind", Text),  # null: it is no figure
    Column("value", Scalar),
    Column("low", Scalar),
    Column("high", Scalar),
    Column("unit", Text),
    Column("bound", Text),
    Column("made", Text, nullable=False),
    Index("ix_figure_corrections_article_id", "article_id"),
    sqlite_autoincrement=True,
)

paragraph_verdicts = Table(  # paragraphs that the reader put back (kept) or took out (not kept)
    "paragraph_verdicts",
    metadata,
    _article(primary_key=True),
    Column("text", Text, primary_key=True),
    Column("kept", Boolean, nullable=False),
)

detail_corrections = Table(  # what the reader put right of title, authors, date …
    "detail_corrections",
    metadata,
    _article(primary_key=True),
    Column("field", Text, primary_key=True),
    # Both are JSON: a text, an array of texts, or null where there is none.
    Column("value", Text, nullable=False),
    Column("found", Text, nullable=False),  # what the latest cleaning found
)

saved_searches = Table(  # searches that the reader keeps under a name
    "saved_searches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False, unique=True),  # names that differ in case are one
    Column("query", Text, nullable=False),
)

waiting_notes = Table(  # notes that came in without their article; `authors` and `tags` are JSON
    "waiting_notes",
    metadata,
    Column("id", Integer, primary_key=True),
    # What is known of the article: the hash of its bytes, or an empty text; its address …
    Column("sha256", Text, nullable=False, index=True),
    Column("url", Text),
    Column("title", Text, nullable=False),
    Column("authors", Text, nullable=False),
    Column("source", Text),
    Column("published", Text),
    # … and these two in the form in which they are compared; empty where there is none.
    Column("url_key", Text, nullable=False, index=True),
    Column("title_key", Text, nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("suffix", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("color", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("created", Text, nullable=False),  # empty where nobody knows
    Column("modified", Text, nullable=False),
    Column("origin", Text, nullable=False),  # the program that it came from
    Column("held", Boolean, nullable=False),  # it stays, though its article is there
    Column("search_key", Text, nullable=False),
    sqlite_autoincrement=True,
)

TRASH = select(articles.c.id).where(articles.c.trashed)
"""The articles in the trash. They are few: `NOT IN` is quicker than to look at each article."""
