"""What the reader does to the library, with its undoing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.services.changes import Changes

Act = Callable[[], Changes]


class _Done(QUndoCommand):
    """Something already done; the stack's first `redo`, at the push, has nothing to do."""

    def __init__(self, text: str, do: Act, undo: Act, carry_out: Callable[[Act], None]) -> None:
        super().__init__(text)
        self._do = do
        self._undo = undo
        self._carry_out = carry_out
        self._pushed = False

    def redo(self) -> None:
        if self._pushed:
            self._carry_out(self._do)
        self._pushed = True

    def undo(self) -> None:
        self._carry_out(self._undo)


class Operations(QObject):
    """Runs changes one after the other in the write lane and remembers how to undo them."""

    def __init__(self, jobs: JobRunner, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._events = events
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(200)

    def run(self, text: str, do: Act, undo: Act) -> None:
        """Carry out `do`, tell the window what changed, and put `undo` on the stack.

        `text` names the step for the Edit menu ("Move to trash"). Both run in the write lane; if
        `do` fails the reader is told and nothing is remembered.
        """

        def remember() -> None:
            self.stack.push(_Done(text, do, undo, self._carry_out))

        self._carry_out(do, remember)

    def do(self, act: Act) -> None:
        """Carry out what is not worth undoing or cannot be (a place, an emptied trash)."""
        self._carry_out(act)

    def undo(self) -> None:
        """Undo the last step, and say which it was."""
        self._step("Undone", self.stack.undoText(), self.stack.undo)

    def redo(self) -> None:
        """Do again what was undone last, and say what it was."""
        self._step("Done again", self.stack.redoText(), self.stack.redo)

    def _step(self, done: str, text: str, take: Callable[[], None]) -> None:
        if text:
            take()
            self._events.message.emit(f"{done}: {text}")

    def _carry_out(self, act: Act, then: Callable[[], None] | None = None) -> None:
        job = self._jobs.job(lambda _: act(), lane="write")

        def done(changes: object) -> None:
            if then is not None:
                then()
            self._events.changed.emit(changes)

        job.done.connect(done)
        job.failed.connect(lambda problem: self._events.problem.emit(str(problem), repr(problem)))
        job.start()
