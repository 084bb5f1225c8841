"""The tables of names: entities, the ways in which they are written, names as they were found."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from reader.library.table_base import article_column, metadata

entities = Table(
    "entities",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    # Kept by triggers: how many articles outside the trash have it, and how often.
    Column("articles", Integer, nullable=False, server_default=text("0")),
    Column("mentions", Integer, nullable=False, server_default=text("0")),
    UniqueConstraint("name", "kind"),
    Index("ix_entities_articles", "articles"),
)

article_entities = Table(
    "article_entities",
    metadata,
    Column("entity_id", Integer, ForeignKey("entities.id"), primary_key=True),
    article_column(primary_key=True),
    Column("mentions", Integer, nullable=False),
    Index("ix_article_entities_article_id", "article_id"),
    sqlite_with_rowid=False,
)

aliases = Table(  # the ways in which an entity is written, its own name always among them
    "aliases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entity_id", Integer, ForeignKey("entities.id", ondelete="CASCADE"), nullable=False),
    Column("text", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("mentions", Integer, nullable=False, server_default=text("0")),  # kept by triggers
    UniqueConstraint("entity_id", "text"),
    Index("ix_aliases_key", "key"),
)

alias_words = Table(
    "alias_words",
    metadata,
    Column("word", Text, primary_key=True),
    Column("alias_id", Integer, ForeignKey("aliases.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_alias_words_alias_id", "alias_id"),
    sqlite_with_rowid=False,
)

found_names = Table(  # names before the reader's rules and the library had their say: see names.py
    "found_names",
    metadata,
    article_column(primary_key=True),
    Column("names", LargeBinary, nullable=False),
)

name_versions = Table(  # with which model and rules an article's names were found
    "name_versions",
    metadata,
    article_column(primary_key=True),
    Column("version", Text, nullable=False),
)

unjoined_names = Table(  # articles whose names may be told better by what the library knows now
    "unjoined_names",
    metadata,
    article_column(primary_key=True),
)
