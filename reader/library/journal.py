"""What the reader did and can undo, kept over restarts; bounded in number and size."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.engine import Row

from reader.library.errors import LibraryError
from reader.library.folding import storable
from reader.library.records import JournalEntry
from reader.library.tables import journal

MOST_ENTRIES = 200
"""So many entries of a session are kept; the oldest go."""

MOST_CHARACTERS = 16_000_000
"""So much may all entries of a session take; the newest is kept whatever it takes."""


class StepForgotten(LibraryError):
    """An entry of the journal is no longer kept."""

    def __init__(self) -> None:
        super().__init__("This step is too long ago, so it can no longer be undone or done again.")


class Journal:
    """Entries of what was done, by the session (one run of the window) that did it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def push(self, session: str, made: str, label: str, steps: str) -> int:
        """Keep what was done, and forget what the session had undone; return the entry's number.

        `steps` is the caller's own text; `made` is ISO 8601 in UTC.
        """
        connection = self._connection
        connection.execute(delete(journal).where(journal.c.session == session, journal.c.undone))
        made_row = connection.execute(
            journal.insert().values(
                session=session, made=made, label=storable(label), undone=False, steps=steps
            )
        ).inserted_primary_key
        assert made_row is not None
        self._bound(session)
        number: int = made_row[0]
        return number

    def get(self, id: int) -> JournalEntry:  # noqa: A002 - the library's word for it
        """One entry.

        Raises:
            StepForgotten: there is none of this number.
        """
        row = self._connection.execute(select(journal).where(journal.c.id == id)).first()
        if row is None:
            raise StepForgotten
        return _entry(row)

    def set_undone(self, id: int, undone: bool) -> None:  # noqa: A002
        """Say whether an entry is undone."""
        self._connection.execute(update(journal).where(journal.c.id == id).values(undone=undone))

    def replace(self, id: int, made: str, steps: str) -> None:  # noqa: A002
        """Put other steps in place of an entry's."""
        self._connection.execute(
            update(journal).where(journal.c.id == id).values(made=made, steps=steps)
        )

    def last(self, session: str) -> JournalEntry | None:
        """The entry that the session would undo next."""
        row = self._connection.execute(
            select(journal)
            .where(journal.c.session == session, ~journal.c.undone)
            .order_by(journal.c.id.desc())
            .limit(1)
        ).first()
        return None if row is None else _entry(row)

    def entries(self, session: str) -> list[JournalEntry]:
        """All entries of a session, oldest first."""
        query = select(journal).where(journal.c.session == session).order_by(journal.c.id)
        return [_entry(row) for row in self._connection.execute(query)]

    def take_over(self, session: str) -> None:
        """Make the entries of the latest other session this one's, and forget all older ones.

        Nothing happens where this session has entries of its own.
        """
        connection = self._connection
        latest = connection.execute(
            select(journal.c.session).order_by(journal.c.id.desc()).limit(1)
        ).scalar()
        if latest is None or latest == session:
            return
        own = select(journal.c.id).where(journal.c.session == session).limit(1)
        if connection.execute(own).first() is not None:
            return
        connection.execute(delete(journal).where(journal.c.session != latest))
        connection.execute(update(journal).values(session=session))

    def _bound(self, session: str) -> None:
        kept = list(
            self._connection.execute(
                select(journal.c.id, func.length(journal.c.steps))
                .where(journal.c.session == session)
                .order_by(journal.c.id.desc())
            )
        )
        total = 0
        for place, (number, size) in enumerate(kept):
            total += size
            if place and (place >= MOST_ENTRIES or total > MOST_CHARACTERS):
                self._connection.execute(
                    delete(journal).where(journal.c.session == session, journal.c.id <= number)
                )
                return


def _entry(row: Row[tuple[object, ...]]) -> JournalEntry:
    return JournalEntry(
        id=row.id,
        session=row.session,
        made=row.made,
        label=row.label,
        undone=row.undone,
        steps=row.steps,
    )
