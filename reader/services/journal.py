"""Undo and redo over restarts: what the window did is kept in the library, step by step.

The window makes one `session` name at its start (any text that no other window has), takes over
the last session's entries with `take_over`, carries out each act with `act`, and undoes and
redoes entries by their numbers. Whatever is refused changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.library.database import Library
from reader.library.records import JournalEntry
from reader.services.changes import Changes
from reader.services.clock import now
from reader.services.undo_refused import ChangedMeanwhile
from reader.services.undo_steps import Done, NoteStep, Step, carry_out, dump, load


@dataclass(frozen=True, slots=True)
class Entry:
    """A step of the Edit menu: `label` names it, `undone` says that it can be done again."""

    id: int
    label: str
    made: str
    undone: bool


def act(
    library: Library, session: str, label: str, do: Callable[[], Done], *, joins: bool = False
) -> tuple[Done, Entry | None]:
    """Carry out an act and keep its steps: both are kept, or neither.

    A kill between the two would leave what was done without the step that undoes it, and every
    step before it refused. `joins` is that of `push`.

    Raises:
        LibraryError: it could not be done.
    """
    with library.write():
        done = do()
        return done, push(library, session, label, done.steps, joins=joins)


def push(
    library: Library, session: str, label: str, steps: Sequence[Step], *, joins: bool = False
) -> Entry | None:
    """Keep what was just done; what the session had undone is forgotten. None without steps.

    With `joins` it becomes part of the session's last entry where both change the comment of one
    note: what is typed is saved each second and yet undone as one.
    """
    if not steps:
        return None
    with library.write() as unit:
        moment = now()
        last = unit.journal.last(session) if joins else None
        joined = None if last is None else _joined(last, label, steps)
        if last is not None and joined is not None:
            unit.journal.replace(last.id, moment, dump([joined]))
            return Entry(last.id, label, moment, False)
        number = unit.journal.push(session, moment, label, dump(steps))
        return Entry(number, label, moment, False)


def take_over(library: Library, session: str) -> list[Entry]:
    """The entries of the last session, now this one's, oldest first; older ones are forgotten."""
    if library.read_only:
        return []
    with library.write() as unit:
        unit.journal.take_over(session)
        return [_shown(entry) for entry in unit.journal.entries(session)]


def entries(library: Library, session: str) -> list[Entry]:
    """A session's entries, oldest first: those to undo, then those that are undone."""
    with library.read() as unit:
        return [_shown(entry) for entry in unit.journal.entries(session)]


def undo(library: Library, entry: int) -> Changes:
    """Undo an entry.

    Raises:
        StepForgotten: it is no longer kept.
        ChangedMeanwhile: what it changed has been changed again, or it is undone already.
    """
    return _carry_out(library, entry, undone=True)


def redo(library: Library, entry: int) -> Changes:
    """Do again what was undone.

    Raises:
        StepForgotten: it is no longer kept.
        ChangedMeanwhile: what it changed has been changed again, or it is done already.
    """
    return _carry_out(library, entry, undone=False)


def _carry_out(library: Library, number: int, *, undone: bool) -> Changes:
    with library.write() as unit:
        entry = unit.journal.get(number)
        if entry.undone == undone:
            raise ChangedMeanwhile(
                "This step was undone in another window already."
                if undone
                else "This step was done again in another window already."
            )
        changes = carry_out(unit, load(entry.steps), backward=undone)
        unit.journal.set_undone(number, undone)
        return changes


def _joined(last: JournalEntry, label: str, steps: Sequence[Step]) -> NoteStep | None:
    if last.label != label or len(steps) != 1:
        return None
    before, new = load(last.steps), steps[0]
    if len(before) != 1 or not isinstance(old := before[0], NoteStep):
        return None
    if not isinstance(new, NoteStep) or not (_typed(old) and _typed(new)):
        return None
    assert old.after is not None and new.before is not None
    follows = old.after.id == new.before.id and old.after.text == new.before.text
    return NoteStep(old.before, new.after) if follows else None


def _typed(step: NoteStep) -> bool:
    before, after = step.before, step.after
    if before is None or after is None:
        return False
    return (before.color, before.tags, before.anchor) == (after.color, after.tags, after.anchor)


def _shown(entry: JournalEntry) -> Entry:
    return Entry(entry.id, entry.label, entry.made, entry.undone)
