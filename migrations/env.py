"""Alembic's environment: runs over the connection that the library hands in.

On the command line (to write a new revision) it opens the database named by `-x library=FILE`.
"""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection, create_engine

from reader.library.migrate import owned_by_metadata
from reader.library.tables import metadata


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_name=owned_by_metadata,
        # SQLite changes schemas inside transactions; the library begins one round all of it.
        transactional_ddl=True,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


handed_in = context.config.attributes.get("connection")
if handed_in is not None:
    _run(handed_in)
else:
    named = context.get_x_argument(as_dictionary=True)["library"]
    with create_engine(f"sqlite:///{named}").begin() as opened:
        _run(opened)
