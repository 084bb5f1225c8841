"""What the reader has a say in: an article's details, and cleaning it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.gui.details_dialog import DetailsDialog, Editing
from reader.gui.library.wording import count
from reader.services.changes import Changes
from reader.services.edit_metadata import Details, Said, read_details
from reader.services.reclean import reclean

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class ArticleDeeds:
    """One method for each of these actions of the Article menu."""

    def __init__(self, window: MainWindow, targets: Callable[[], list[int]]) -> None:
        self._window = window
        self._targets = targets

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {
            "edit-details": self.edit_details,
            "take-out": self.take_out,
            "clean-again": self.clean_again,
        }

    def take_out(self) -> None:
        """Take what is selected out of the open article."""
        self._window.reading.selection.take_out()

    def edit_details(self) -> None:
        """Put title, authors, date and source of one article right."""
        chosen = self._targets()
        if len(chosen) == 1:
            self.edit_details_of(chosen[0])
        else:
            self._window.context.events.message.emit("Select one article to edit its details.")

    def edit_details_of(self, article: int) -> None:
        """Ask for the details of this article."""
        context = self._window.context
        library = context.library

        def save(said: Said) -> None:
            editing = Editing(library, article, said)
            context.operations.run("Edit details", editing.do, editing.undo)

        def ask(details: object) -> None:
            if isinstance(details, Details):
                DetailsDialog(details, save, self._window).open()

        job = context.jobs.job(lambda _: read_details(library, article))
        job.done.connect(ask)
        job.start()

    def clean_again(self) -> None:
        """Clean the selected articles with today's rules; what the reader said holds."""
        chosen = list(self._targets())
        if not chosen:
            return
        context = self._window.context
        library = context.library
        job = context.jobs.job(
            lambda progress: reclean(library, chosen, progress),
            title="Cleaning again",
            lane="import",
        )

        def done(changes: object) -> None:
            if isinstance(changes, Changes):
                context.events.changed.emit(changes)
                context.events.message.emit(_told(changes, chosen))

        job.done.connect(done)
        job.failed.connect(
            lambda problem: context.events.problem.emit(
                f"Cleaning again stopped: {problem}", repr(problem)
            )
        )
        job.start()


def _told(changes: Changes, chosen: list[int]) -> str:
    done = len(changes.articles.intersection(chosen))
    stopped = f" of {len(chosen):,}" if done < len(chosen) else ""
    other = len(changes.notes)
    texts = f"the text of {other:,} is another now" if other else "no text is another"
    return f"{count(done, 'article')}{stopped} cleaned again; {texts}."
