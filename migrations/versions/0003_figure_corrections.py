"""The reader's corrections of figures, each anchored at its passage.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = [
    """
    CREATE TABLE figure_corrections (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        kind TEXT,
        value BLOB,
        low BLOB,
        high BLOB,
        unit TEXT,
        bound TEXT,
        made TEXT NOT NULL,
        CONSTRAINT fk_figure_corrections_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    )
    """,
    """CREATE INDEX ix_figure_corrections_article_id ON figure_corrections (article_id)""",
]


def upgrade() -> None:
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
