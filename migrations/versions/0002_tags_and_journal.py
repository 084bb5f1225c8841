"""Colours of tags, the journal of what can be undone, and an index of notes that link.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = [
    """
    CREATE TABLE tag_colors (
        "key" TEXT NOT NULL,
        color TEXT NOT NULL,
        CONSTRAINT pk_tag_colors PRIMARY KEY ("key")
    )
    """,
    """
    CREATE TABLE journal (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        session TEXT NOT NULL,
        made TEXT NOT NULL,
        label TEXT NOT NULL,
        undone BOOLEAN NOT NULL,
        steps TEXT NOT NULL
    )
    """,
    """CREATE INDEX ix_journal_session ON journal (session, id)""",
    """CREATE INDEX ix_notes_linking ON notes (article_id) WHERE instr(text, '[[') > 0""",
]


def upgrade() -> None:
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
