"""What the article list shows: asked of the library beside the window, stale answers dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from reader.gui.context import Context
from reader.gui.jobs import Job
from reader.gui.library.model import PAGE
from reader.library.database import Library
from reader.library.records import ArticleRow, Sort
from reader.services import browse

MEASURED = 500  # lists up to this long are read whole, so that their rows fit their titles


@dataclass(frozen=True, slots=True)
class Question:
    """What to show: what the sidebar filters by, what was typed, in which order."""

    filters: tuple[str, ...] = ()  # terms of the search language
    typed: str = ""
    trashed: bool = False
    sort: Sort = Sort.ADDED
    descending: bool = True

    @property
    def query(self) -> str:
        """The whole in the search language."""
        return " ".join([*self.filters, self.typed.strip()]).strip()

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out but the trash."""
        return not self.query and not self.trashed


@dataclass(frozen=True, slots=True)
class Answer:
    """The articles found, in order, with those rows that were read along."""

    question: Question
    ids: list[int]
    rows: list[ArticleRow]


@dataclass(frozen=True, slots=True)
class Kept:
    """An article that stays in the list; `after` are those it stood after, the nearest first."""

    article: int
    after: Sequence[int]


class Results(QObject):
    """Holds the question and keeps its answer up to date."""

    answered = Signal(object, bool)  # Answer, whether the question is a new one
    failed = Signal(object)  # Exception

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        settings = context.settings
        self._question = Question(sort=settings.sort, descending=settings.descending)
        self._number = 0
        self._job: Job | None = None
        self._unanswered = False  # whether a new question still waits for its first answer

    @property
    def question(self) -> Question:
        """What is shown, or about to be."""
        return self._question

    def ask(self, **changes: object) -> None:
        """Change parts of the question (fields of `Question`) and look again if it differs."""
        question = replace(self._question, **changes)  # type: ignore[arg-type]
        if question != self._question:
            self._question = question
            self._look(new=True)

    def refresh(self, keep: Kept | None = None, looked_at: Sequence[int] = ()) -> None:
        """Ask the same again.

        `keep` is the article being read: it stays where it is even if it fits no longer (an unread
        one that has just been opened), until another question is asked. The rows of `looked_at`
        are read along, so that nothing flickers.
        """
        self._look(new=False, keep=keep, looked_at=looked_at)

    def _look(
        self,
        *,
        new: bool,
        keep: Kept | None = None,
        looked_at: Sequence[int] = (),
    ) -> None:
        self._number += 1
        # The library may change between a question and its answer: it is a new one all the same.
        self._unanswered = new = new or self._unanswered
        number, question = self._number, self._question
        library = self._context.library
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        job = self._context.jobs.job(lambda _: _find(library, question, keep, looked_at))

        def arrived(answer: object) -> None:
            if number == self._number:
                self._unanswered = False
                self.answered.emit(answer, new)

        def failed(problem: object) -> None:
            if number == self._number:
                self.failed.emit(problem)

        job.done.connect(arrived)
        job.failed.connect(failed)
        self._job = job
        job.start()


def _find(
    library: Library,
    question: Question,
    keep: Kept | None,
    looked_at: Sequence[int],
) -> Answer:
    ids = browse.find_articles(
        library,
        question.query,
        sort=question.sort,
        descending=question.descending,
        trashed=question.trashed,
    )
    if keep is not None and keep.article not in ids:
        kept = browse.article_rows(library, [keep.article])
        if kept and kept[0].trashed == question.trashed:
            places = {article: place for place, article in enumerate(ids)}
            after = next((places[a] for a in keep.after if a in places), -1)
            ids.insert(after + 1, keep.article)
    if len(ids) <= MEASURED:
        wanted = ids
    else:
        present = set(ids)
        wanted = list(dict.fromkeys([*ids[:PAGE], *(i for i in looked_at if i in present)]))
    return Answer(question, ids, browse.article_rows(library, wanted))
