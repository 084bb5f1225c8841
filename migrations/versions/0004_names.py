"""Names as they were found, their aliases, and rules of the reader that hold in one place.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import re
import unicodedata

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATEMENTS = [
    # SQLite cannot add a constraint to a table: the table is made anew.
    """ALTER TABLE name_corrections RENAME TO name_corrections_before""",
    """
    CREATE TABLE name_corrections (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        act TEXT NOT NULL,
        entity TEXT NOT NULL,
        kind TEXT,
        same_as TEXT,
        article_id INTEGER,
        start INTEGER,
        "end" INTEGER,
        quote TEXT,
        prefix TEXT,
        suffix TEXT,
        CONSTRAINT fk_name_corrections_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
    )
    """,
    """
    INSERT INTO name_corrections (id, act, entity, kind, same_as)
    SELECT id,
        CASE WHEN kind IS NULL THEN 'no-name' WHEN same_as IS NULL THEN 'kind' ELSE 'same' END,
        entity, kind, same_as
    FROM name_corrections_before
    """,
    """
    UPDATE sqlite_sequence SET seq = max(seq, coalesce(
        (SELECT seq FROM sqlite_sequence WHERE name = 'name_corrections_before'), 0
    )) WHERE name = 'name_corrections'
    """,
    """DROP TABLE name_corrections_before""",
    """CREATE INDEX ix_name_corrections_article_id ON name_corrections (article_id)""",
    """
    CREATE TABLE found_names (
        article_id INTEGER NOT NULL,
        names BLOB NOT NULL,
        CONSTRAINT pk_found_names PRIMARY KEY (article_id),
        CONSTRAINT fk_found_names_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE aliases (
        id INTEGER NOT NULL,
        entity_id INTEGER NOT NULL,
        text TEXT NOT NULL,
        "key" TEXT NOT NULL,
        mentions INTEGER DEFAULT 0 NOT NULL,
        CONSTRAINT pk_aliases PRIMARY KEY (id),
        CONSTRAINT uq_aliases_entity_id_text UNIQUE (entity_id, text),
        CONSTRAINT fk_aliases_entity_id_entities FOREIGN KEY(entity_id) REFERENCES entities (id) ON DELETE CASCADE
    )
    """,
    """CREATE INDEX ix_aliases_key ON aliases ("key")""",
    """
    CREATE TABLE alias_words (
        word TEXT NOT NULL,
        alias_id INTEGER NOT NULL,
        CONSTRAINT pk_alias_words PRIMARY KEY (word, alias_id),
        CONSTRAINT fk_alias_words_alias_id_aliases FOREIGN KEY(alias_id) REFERENCES aliases (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """CREATE INDEX ix_alias_words_alias_id ON alias_words (alias_id)""",
    """
    CREATE TABLE unjoined_names (
        article_id INTEGER NOT NULL,
        CONSTRAINT pk_unjoined_names PRIMARY KEY (article_id),
        CONSTRAINT fk_unjoined_names_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
    )
    """,
    """
    INSERT INTO aliases (entity_id, text, "key", mentions)
    SELECT entity_id, text, '', count(*) FROM marks WHERE entity_id IS NOT NULL GROUP BY entity_id, text
    """,
    """
    INSERT OR IGNORE INTO aliases (entity_id, text, "key", mentions)
    SELECT id, name, "key", 0 FROM entities
    """,
]

# How often a name stands so in the texts.
COUNTS = [
    """
    CREATE TRIGGER marks_added AFTER INSERT ON marks WHEN new.entity_id IS NOT NULL BEGIN
        UPDATE aliases SET mentions = mentions + 1
        WHERE entity_id = new.entity_id AND text = new.text;
    END
    """,
    """
    CREATE TRIGGER marks_removed AFTER DELETE ON marks WHEN old.entity_id IS NOT NULL BEGIN
        UPDATE aliases SET mentions = mentions - 1
        WHERE entity_id = old.entity_id AND text = old.text;
    END
    """,
]

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_WORD = re.compile(rf"[{_UNSPACED}]|(?:[^\W{_UNSPACED}]|[\u0300-\u036f])+")


def _key(text: str) -> str:
    words = []
    for word in _WORD.findall(text):
        folded = unicodedata.normalize("NFKD", word.casefold())
        words.append("".join(c for c in folded if not unicodedata.combining(c)) or folded)
    return " ".join(words)


def upgrade() -> None:
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
    rows = connection.exec_driver_sql("SELECT id, text FROM aliases").fetchall()
    keyed = [(_key(text), number) for number, text in rows]
    words = sorted({(word, number) for key, number in keyed for word in key.split()})
    if keyed:
        connection.exec_driver_sql('UPDATE aliases SET "key" = ? WHERE id = ?', keyed)
    if words:
        connection.exec_driver_sql("INSERT INTO alias_words VALUES (?, ?)", words)
    for statement in COUNTS:
        connection.exec_driver_sql(statement)
