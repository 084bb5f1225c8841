"""What the reader does to the library, with its undoing."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.language import told, tr
from reader.library.database import Library
from reader.services import journal
from reader.services.changes import Changes
from reader.services.undo_steps import Done

Act = Callable[[], Changes]
_MOST = 200  # steps that are remembered


class _Step(QUndoCommand):
    """Something already done; the stack's first `redo`, at the push, has nothing to do."""

    def __init__(
        self, text: str, do: Act, undo: Act, carry_out: Callable[[_Step, Act], None]
    ) -> None:
        super().__init__(text)
        self._do = do
        self._undo = undo
        self._carry_out = carry_out
        self.asleep = True  # while it is put on the stack
        self.entry: int | None = None  # its number in the journal, if it is kept there

    def redo(self) -> None:
        if not self.asleep:
            self._carry_out(self, self._do)

    def undo(self) -> None:
        if not self.asleep:
            self._carry_out(self, self._undo)


class Operations(QObject):
    """Runs changes one after the other in the write lane and remembers how to undo them.

    What is done by `act` is kept in the library's journal: it can be undone after a restart.
    """

    stepping = Signal()  # a step is about to be undone or done again: finish what is being typed

    def __init__(
        self, jobs: JobRunner, events: Events, library: Library, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._events = events
        self._library = library
        self._session = uuid.uuid4().hex
        self._said = ""  # what to say once the step is taken that is being taken
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_MOST)

    def restore(self) -> None:
        """Take over what the last run of the program did, so that it can be undone in this one."""
        job = self._jobs.job(
            lambda _: journal.take_over(self._library, self._session), lane="write"
        )
        job.done.connect(self._restored)
        job.failed.connect(lambda _: None)  # then nothing of the last run can be undone; it is kept
        job.start()

    def act(
        self,
        text: str,
        do: Callable[[], Done],
        *,
        joins: bool = False,
        long: bool = False,
        then: Callable[[], None] | None = None,
        refused: Callable[[object], None] | None = None,
    ) -> None:
        """Carry out `do`, tell the window what changed, and keep its steps for undoing.

        `text` names the step for the Edit menu. With `joins` it becomes one with the step before
        where both change the same comment. What is `long` does not hold the library meanwhile: it
        is kept first and its steps thereafter, everything else with them or not at all. `then` is
        called in the window once it is done, `refused` where it cannot be, instead of telling why.
        """
        session, library = self._session, self._library

        def work(_: object) -> tuple[Done, journal.Entry | None]:
            if not long:
                return journal.act(library, session, text, do, joins=joins)
            done = do()
            return done, journal.push(library, session, text, done.steps)

        def ended(result: object) -> None:
            assert isinstance(result, tuple)
            done, entry = result
            if entry is not None:
                self._push_entry(entry)
            if done.changes:
                self._events.changed.emit(done.changes)
            if then is not None:
                then()

        job = self._jobs.job(work, title=tr("Saving"), lane="write")
        job.done.connect(ended)
        job.failed.connect(refused or self._tell)
        job.start()

    def act_now(self, text: str, do: Callable[[], Done], *, joins: bool = False) -> None:
        """Carry out `do` before this returns, and keep its steps for the next run.

        Raises:
            LibraryError: it could not be done.
        """
        journal.act(self._library, self._session, text, do, joins=joins)

    def keep(self, text: str, done: Done) -> None:
        """Tell the window what a job of its own changed, and keep its steps for undoing."""
        self.act(text, lambda: done)

    def run(self, text: str, do: Act, undo: Act) -> None:
        """Carry out `do`, tell the window what changed, and put `undo` on the stack.

        `text` names the step for the Edit menu ("Move to trash"). Both run in the write lane; if
        `do` fails the reader is told and nothing is remembered. It is forgotten at the end.
        """

        def remember() -> None:
            self._push(_Step(text, do, undo, self._carry_out_step))

        self._carry_out(do, remember)

    def do(self, act: Act) -> None:
        """Carry out what is not worth undoing or cannot be (a place, an emptied trash)."""
        self._carry_out(act)

    def undo(self) -> None:
        """Undo the last step, and say which it was."""
        self._step(tr("Undone"), self.stack.undoText, self.stack.undo)

    def redo(self) -> None:
        """Do again what was undone last, and say what it was."""
        self._step(tr("Done again"), self.stack.redoText, self.stack.redo)

    def _step(self, done: str, text: Callable[[], str], take: Callable[[], None]) -> None:
        self.stepping.emit()

        def turn() -> None:
            if words := text():
                self._said = f"{done}: {words}"
                take()

        if not self._jobs.is_busy:
            turn()
            return
        # Behind all that is still being done, so that it is the last step that is taken.
        job = self._jobs.job(lambda _: None, lane="write")
        job.done.connect(lambda _: turn())
        job.start()

    def _restored(self, entries: object) -> None:
        if not isinstance(entries, list) or self.stack.count():
            return
        for entry in entries:
            self._push_entry(entry, asleep=True)
        for entry in reversed(entries):
            if entry.undone:
                self.stack.undo()
        for place in range(self.stack.count()):
            command = self.stack.command(place)
            if isinstance(command, _Step):
                command.asleep = False

    def _push_entry(self, entry: journal.Entry, *, asleep: bool = False) -> None:
        last = self.stack.command(self.stack.index() - 1) if self.stack.index() else None
        if isinstance(last, _Step) and last.entry == entry.id:
            return  # it joined the last one
        library, number = self._library, entry.id
        step = _Step(
            entry.label,
            lambda: journal.redo(library, number),
            lambda: journal.undo(library, number),
            self._carry_out_step,
        )
        step.entry = number
        self._push(step, asleep=asleep)

    def _push(self, step: _Step, *, asleep: bool = False) -> None:
        self.stack.push(step)
        step.asleep = asleep

    def _carry_out_step(self, step: _Step, act: Act) -> None:
        said, self._said = self._said, ""

        def failed(_: object) -> None:
            self._forget(step)

        self._carry_out(act, lambda: self._events.message.emit(said) if said else None, failed)

    def _forget(self, step: _Step) -> None:
        """Take a step that was refused off the stack."""
        step.setObsolete(True)
        index = self.stack.index()
        # An obsolete step goes, and nothing else happens, when its turn comes.
        if index < self.stack.count() and self.stack.command(index) is step:
            self.stack.redo()
        elif index and self.stack.command(index - 1) is step:
            self.stack.undo()

    def _carry_out(
        self,
        act: Act,
        then: Callable[[], None] | None = None,
        otherwise: Callable[[object], None] | None = None,
    ) -> None:
        job = self._jobs.job(lambda _: act(), title=tr("Saving"), lane="write")

        def done(changes: object) -> None:
            if then is not None:
                then()
            self._events.changed.emit(changes)

        def failed(problem: object) -> None:
            if otherwise is not None:
                otherwise(problem)
            self._tell(problem)

        job.done.connect(done)
        job.failed.connect(failed)
        job.start()

    def _tell(self, problem: object) -> None:
        self._events.problem.emit(told(problem), repr(problem))
