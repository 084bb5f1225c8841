"""With which rules an article's figures were found.

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATEMENTS = [
    """
    CREATE TABLE figure_versions (
        article_id INTEGER NOT NULL,
        rules INTEGER NOT NULL,
        CONSTRAINT pk_figure_versions PRIMARY KEY (article_id),
        CONSTRAINT fk_figure_versions_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
    )
    """,
]


def upgrade() -> None:
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
