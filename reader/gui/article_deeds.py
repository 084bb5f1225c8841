"""What the reader has a say in: an article's details, and cleaning it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.gui.details_dialog import DetailsDialog
from reader.gui.language import number, told, tr, trn
from reader.services.changes import Changes
from reader.services.edit_metadata import Details, Said, read_details
from reader.services.said_acts import clean_again, say_details
from reader.services.undo_steps import Done

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
            self._window.context.events.message.emit(tr("Select one article to edit its details."))

    def edit_details_of(self, article: int) -> None:
        """Ask for the details of this article."""
        context = self._window.context
        library = context.library

        def save(said: Said) -> None:
            context.operations.act(tr("Edit details"), lambda: say_details(library, article, said))

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
            lambda progress: clean_again(library, chosen, progress),
            title=tr("Cleaning again"),
            lane="import",
        )

        def ended(done: object) -> None:
            if isinstance(done, Done):
                context.operations.keep(tr("Clean again"), done)
                context.events.message.emit(_told(done.changes, chosen))

        job.done.connect(ended)
        job.failed.connect(
            lambda problem: context.events.problem.emit(
                tr("Cleaning again stopped: {problem}").format(problem=told(problem)), repr(problem)
            )
        )
        job.start()


def _told(changes: Changes, chosen: list[int]) -> str:
    done = len(changes.articles.intersection(chosen))
    other = len(changes.notes)
    texts = trn("the text of %n is another now", other) if other else tr("no text is another")
    if done < len(chosen):
        words = trn("%n article(s) of {all} cleaned again; {texts}.", done)
    else:
        words = trn("%n article(s) cleaned again; {texts}.", done)
    return words.format(all=number(len(chosen)), texts=texts)
