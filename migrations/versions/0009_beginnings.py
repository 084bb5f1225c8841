"""An index of the beginnings of words, by which a search finds while its first letters are typed.

It is told no places of words, so it is small. The texts of a large library are put into it after
the window is open, a few at a time: until then `unindexed_texts` tells which are missing.

Revision ID: 0009
Revises: 0008
"""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS = [
    """
    CREATE TABLE unindexed_texts (
        article_id INTEGER NOT NULL,
        CONSTRAINT pk_unindexed_texts PRIMARY KEY (article_id)
    )
    """,
    """
    CREATE VIRTUAL TABLE articles_fts_begun USING fts5(
        headline, body, content='article_search', content_rowid='article_id',
        tokenize="unicode61 remove_diacritics 2", detail=none, prefix='2 3'
    )
    """,
    """
    CREATE TRIGGER article_texts_begun AFTER INSERT ON article_texts BEGIN
        INSERT INTO articles_fts_begun (rowid, headline, body)
        VALUES (new.article_id, new.headline, coalesce(new.search_text, new.text));
    END
    """,
    # What is not in the index must not be taken out of it.
    """
    CREATE TRIGGER article_texts_begun_removed AFTER DELETE ON article_texts BEGIN
        INSERT INTO articles_fts_begun (articles_fts_begun, rowid, headline, body)
        SELECT 'delete', old.article_id, old.headline, coalesce(old.search_text, old.text)
        WHERE old.article_id NOT IN (SELECT article_id FROM unindexed_texts);
        DELETE FROM unindexed_texts WHERE article_id = old.article_id;
    END
    """,
    """
    CREATE TRIGGER article_texts_begun_changed AFTER UPDATE ON article_texts BEGIN
        INSERT INTO articles_fts_begun (articles_fts_begun, rowid, headline, body)
        SELECT 'delete', old.article_id, old.headline, coalesce(old.search_text, old.text)
        WHERE old.article_id NOT IN (SELECT article_id FROM unindexed_texts);
        INSERT INTO articles_fts_begun (rowid, headline, body)
        VALUES (new.article_id, new.headline, coalesce(new.search_text, new.text));
        DELETE FROM unindexed_texts WHERE article_id = old.article_id;
    END
    """,
    # So many texts are indexed within two seconds: at once.
    """
    INSERT INTO articles_fts_begun (articles_fts_begun)
    SELECT 'rebuild' WHERE (SELECT count(*) FROM article_texts) <= 1000
    """,
    """
    INSERT INTO unindexed_texts (article_id)
    SELECT article_id FROM article_texts WHERE (SELECT count(*) FROM article_texts) > 1000
    """,
]


def upgrade() -> None:
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
