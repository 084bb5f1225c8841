"""With which model and rules an article's names were found.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = [
    """
    CREATE TABLE name_versions (
        article_id INTEGER NOT NULL,
        version TEXT NOT NULL,
        CONSTRAINT pk_name_versions PRIMARY KEY (article_id),
        CONSTRAINT fk_name_versions_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
    )
    """,
]


def upgrade() -> None:
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
