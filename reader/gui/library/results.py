"""What the article list shows: asked of the library beside the window, stale answers dropped."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import cast

from PySide6.QtCore import QObject, Signal

from reader.gui.context import Context
from reader.gui.jobs import Job
from reader.gui.language import first_weekday
from reader.gui.library.periods import DATED, Period, Section, day_of, find_sections, period_of
from reader.library.database import Library
from reader.library.records import ArticleRow, Sort
from reader.progress import Progress
from reader.services import browse
from reader.services.changes import Changes
from reader.services.order import Order, Places, find_in_order, rank, read_order

SECTIONS, RELEVANCE = "list-sections", "list-relevance"  # names of settings
FIRST = 60  # rows that are read along with a longer list: a high screen of them
MEASURED = 300  # lists up to this long are read whole, so that their rows fit their titles
MEASURED_HITS = 80  # the same of what words found: each key makes another list


@dataclass(frozen=True, slots=True)
class Question:
    """What to show: what the sidebar filters by, what was typed, in which order."""

    filters: tuple[str, ...] = ()  # terms of the search language
    typed: str = ""
    trashed: bool = False
    sort: Sort = Sort.ADDED
    descending: bool = True
    sections: bool = True  # whether a list in the order of a date is divided by it
    relevance: bool = False  # whether what words find stands by relevance instead

    @property
    def query(self) -> str:
        """The whole in the search language."""
        return " ".join([*self.filters, as_typed(self.typed)]).strip()

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out but the trash."""
        return not self.query and not self.trashed


_BEGUN = re.compile(r"(?:^|\s)[-−]?([^\s\":*]+)$")


def as_typed(typed: str) -> str:
    """What is typed, as a search: a last word of two letters or more may be the beginning of one.

    A blank or a quotation mark behind it ends it; values of fields are whole words.
    """
    begun = _BEGUN.search(typed)
    if begun is None or typed.count('"') % 2 or begun[1] == "OR":
        return typed.strip()
    last = begun[1]
    return f"{typed.strip()}*" if len(last) > 1 and last[-1].isalnum() else typed.strip()


@dataclass(frozen=True, slots=True)
class Answer:
    """The articles found, in order, with those rows that were read along.

    `places` tells where each stands; `worded`: words were searched, so that there are snippets.
    """

    question: Question
    ids: list[int]
    rows: list[ArticleRow]
    places: Mapping[int, int] = field(default_factory=dict)
    sections: Sequence[Section] = ()
    worded: bool = False


@dataclass(frozen=True, slots=True)
class Whole:
    """All articles as a question orders them, which other questions choose from."""

    sort: Sort
    descending: bool
    trashed: bool
    order: Order
    day: date  # on which the sections were found: tomorrow they are others
    sections: Sequence[Section] | None  # None: not asked for yet

    def serves(self, question: Question) -> bool:
        """Whether it is in the order that a question asks for."""
        same = (question.sort, question.descending, question.trashed)
        return same == (self.sort, self.descending, self.trashed)


@dataclass(frozen=True, slots=True)
class Known:
    """What the answers before told, as long as nothing in the library changes."""

    whole: Whole | None = None
    rows: Mapping[int, ArticleRow] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """An article that stays in the list; it stood in `ids` at `place`."""

    article: int
    ids: Sequence[int]
    place: int


class Results(QObject):
    """Holds the question and keeps its answer up to date."""

    answered = Signal(object, bool)  # Answer, whether the question is a new one
    failed = Signal(object)  # Exception

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        settings = context.settings
        self._question = Question(
            sort=settings.sort,
            descending=settings.descending,
            sections=settings.flag(SECTIONS, True),
            relevance=settings.flag(RELEVANCE, False),
        )
        self._number = 0
        self._job: Job | None = None
        self._unanswered = False  # whether a new question still waits for its first answer
        self._known = Known()
        self._changes = 0  # how often the library changed, or was to be asked anew
        context.events.changed.connect(self._forget)

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

    def sort_by(self, sort: Sort, descending: bool) -> None:
        """Sort otherwise, what is searched too, and remember it."""
        settings = self._context.settings
        settings.sort, settings.descending = sort, descending
        settings.set_flag(RELEVANCE, False)
        self.ask(sort=sort, descending=descending, relevance=False)

    def rank(self, relevance: bool) -> None:
        """Let what is searched stand by relevance, or as all does, and remember it."""
        self._context.settings.set_flag(RELEVANCE, relevance)
        self.ask(relevance=relevance)

    def divide(self, sections: bool) -> None:
        """Divide the list by date, or do not, and remember it."""
        self._context.settings.set_flag(SECTIONS, sections)
        self.ask(sections=sections)

    def refresh(self, keep: Kept | None = None, looked_at: Sequence[int] = ()) -> None:
        """Ask the same again.

        `keep` is the article being read: it stays where it is even if it fits no longer (an unread
        one that has just been opened), until another question is asked. The rows of `looked_at`
        are read along, so that nothing flickers.
        """
        self._forget()
        self._look(new=False, keep=keep, looked_at=looked_at)

    def _forget(self, changes: object = None) -> None:
        if not isinstance(changes, Changes) or changes.touched:
            self._known = Known()
            self._changes += 1

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
        library, known, changes = self._context.library, self._known, self._changes
        if self._job is not None and not self._job.is_over:
            self._job.cancel()
        job = self._context.jobs.job(
            lambda progress: _find(library, question, keep, looked_at, known, progress)
        )

        def arrived(told: object) -> None:
            answer, now_known = cast("tuple[Answer, Known]", told)
            if changes == self._changes:
                self._known = now_known
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
    known: Known,
    progress: Progress,
) -> tuple[Answer, Known]:
    """The answer, and what may be of use to the next one."""
    whole = known.whole
    relevant = bool(question.query) and (
        question.sort is Sort.RELEVANCE
        or (question.relevance and browse.looks_for_words(question.query))
    )
    best_first = question.descending or question.relevance
    ordered = question
    if relevant:
        ordered = replace(question, sort=Sort.ADDED, descending=best_first)
    if whole is None or not whole.serves(ordered):
        whole = _read_whole(library, ordered)
        progress.checkpoint()
    read = whole
    ids = find_in_order(library, question.query, read.order) if question.query else read.order.ids
    progress.checkpoint()
    if relevant:
        ids = list(rank(library, question.query, ids, descending=best_first))
        whole = None  # whose order this is not
        progress.checkpoint()
    stays = None if keep is None or keep.article in ids else _still_there(library, question, keep)
    # All that takes time with many articles is done here, beside the window.
    sections: Sequence[Section] = ()
    places: Mapping[int, int]
    if whole is None or stays is not None:
        ids = ids if stays is None else _with_kept(ids, stays)
        places = dict(zip(ids, range(len(ids)), strict=True))
        if question.sections and not relevant:
            sections = _sections(library, question, ids)
    else:
        places = whole.order.places if ids is whole.order.ids else Places(ids, whole.order)
        if question.sections:
            whole = _with_sections(library, question, whole)
            sections = _chosen_sections(whole, places)
    progress.checkpoint()
    worded = browse.looks_for_words(question.query)
    if len(ids) <= (MEASURED_HITS if worded else MEASURED):
        wanted: Sequence[int] = ids
    else:
        wanted = list(dict.fromkeys([*ids[:FIRST], *(i for i in looked_at if i in places)]))
    rows = _rows(library, wanted, known.rows)
    answer = Answer(question, ids, rows, places, sections, worded)
    return answer, Known(whole or read, {row.id: row for row in rows})


def _read_whole(library: Library, question: Question) -> Whole:
    order = read_order(
        library, question.sort, descending=question.descending, trashed=question.trashed
    )
    today = datetime.now().astimezone().date()
    return Whole(question.sort, question.descending, question.trashed, order, today, None)


def _still_there(library: Library, question: Question, keep: Kept) -> Kept | None:
    """The article that stays in the list, unless it went to the trash or out of it."""
    kept = browse.article_rows(library, [keep.article])
    return keep if kept and kept[0].trashed == question.trashed else None


def _with_kept(ids: Sequence[int], keep: Kept) -> list[int]:
    there = {article: place for place, article in enumerate(ids)}
    before = (keep.ids[place] for place in range(keep.place - 1, -1, -1))
    after = next((there[article] for article in before if article in there), -1)
    return [*ids[: after + 1], keep.article, *ids[after + 1 :]]


def _rows(
    library: Library, wanted: Sequence[int], known: Mapping[int, ArticleRow]
) -> list[ArticleRow]:
    """The rows of these articles; those that are known are not read again."""
    new = [article for article in wanted if article not in known]
    if not new:
        return [known[article] for article in wanted]
    read = {row.id: row for row in browse.article_rows(library, new)}
    rows = (known.get(article) or read.get(article) for article in wanted)
    return [row for row in rows if row is not None]


def _with_sections(library: Library, question: Question, whole: Whole) -> Whole:
    today = datetime.now().astimezone().date()
    if whole.sections is not None and whole.day == today:
        return whole
    return replace(whole, day=today, sections=_sections(library, question, whole.order.ids))


def _chosen_sections(whole: Whole, places: Mapping[int, int]) -> list[Section]:
    """The sections of all, those in which one of the chosen articles stands."""
    sections = list(whole.sections or ())
    if not sections or not isinstance(places, Places):
        return sections
    starts = [places.first_from(section.row) for section in sections]
    ends = [*starts[1:], len(places)]
    return [
        Section(start, section.period)
        for section, start, end in zip(sections, starts, ends, strict=True)
        if start < end
    ]


def _sections(library: Library, question: Question, ids: Sequence[int]) -> list[Section]:
    if question.sort not in DATED:
        return []
    sort, today, weekday = question.sort, datetime.now().astimezone().date(), first_weekday()

    def periods(places: Sequence[int]) -> list[Period]:
        asked = [ids[place] for place in places]
        keys = browse.sort_keys(library, asked, sort)
        days = (day_of(keys.get(article, ""), sort) for article in asked)
        return [period_of(day, today, first_weekday=weekday) for day in days]

    return [Section(row, period) for row, period in find_sections(len(ids), periods)]
