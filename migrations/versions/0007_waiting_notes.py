"""Notes whose article is not in the library yet.

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATEMENTS = [
    """
    CREATE TABLE waiting_notes (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        sha256 TEXT NOT NULL,
        url TEXT,
        title TEXT NOT NULL,
        authors TEXT NOT NULL,
        source TEXT,
        published TEXT,
        url_key TEXT NOT NULL,
        title_key TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        text TEXT NOT NULL,
        color TEXT NOT NULL,
        tags TEXT NOT NULL,
        state TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        origin TEXT NOT NULL,
        held BOOLEAN NOT NULL,
        search_key TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_waiting_notes_url_key ON waiting_notes (url_key)",
    "CREATE INDEX ix_waiting_notes_title_key ON waiting_notes (title_key)",
    "CREATE INDEX ix_waiting_notes_sha256 ON waiting_notes (sha256)",
]


def upgrade() -> None:
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
