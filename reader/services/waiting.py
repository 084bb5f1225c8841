"""Notes that wait for their article: they find it when it comes, or are listed and let go."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader.library.database import Library, Unit
from reader.library.records import NoteQuery, NoteRow, WaitingNote
from reader.notes.model import ExportedArticle, Note
from reader.services.changes import Changes
from reader.services.clock import now
from reader.services.note_places import Known, find_surely, place
from reader.services.undo_kept import WaitingStep
from reader.services.undo_steps import NOTHING_DONE, Done, NoteStep

_LATEST = 200


@dataclass(frozen=True, slots=True)
class Settled:
    """Waiting notes that found their article, and how that is undone."""

    notes: tuple[Note, ...] = ()
    present: int = 0  # those that the article had already
    done: Done = NOTHING_DONE


def count_waiting(library: Library) -> int:
    """How many notes wait."""
    with library.read() as unit:
        return unit.waiting.count()


def waiting_notes(library: Library, query: NoteQuery | None = None) -> list[WaitingNote]:
    """The waiting notes that a query finds, in its order; None: all, by what they are on."""
    with library.read() as unit:
        if query is None:
            return list(unit.waiting.all())
        return list(unit.waiting.many(unit.waiting.find(query)))


def as_row(waiting: WaitingNote) -> NoteRow:
    """A waiting note as lists show it: its number is below 0, and it is on no article (0)."""
    about = waiting.about
    note = replace(waiting.note, id=-waiting.id)
    title = about.title or about.url or waiting.origin
    return NoteRow(note, title, about.source, about.published, about.url or "")


def settle_waiting(library: Library, articles: Collection[int] | None = None) -> Settled:
    """Let the notes that wait for one of these articles become notes of it.

    None: for one of the latest, of which the program was perhaps stopped before it could look.

    An article is known by its bytes or address, or by its title if it has one of the passages.
    What the reader took back stays where it is.
    """
    with library.read() as unit:
        if not unit.waiting.count():
            return Settled()
    with library.write() as unit:
        if articles is None:
            articles = sorted(unit.articles.all_ids())[-_LATEST:]
        about = unit.waiting.articles(articles)
        waiting = unit.waiting.about(about) if about else ()
        free = sorted((one for one in waiting if not one.held), key=_about)
        found: list[tuple[int, list[WaitingNote]]] = []
        for reference, group in groupby(free, key=lambda one: one.about):
            ones = list(group)
            exported = ExportedArticle(reference, tuple(one.note for one in ones))
            article = find_surely(unit, exported)
            if article is not None and not unit.articles.get_row(article).trashed:
                found.append((article, ones))
        return _settle(unit, found)


def settle_in(library: Library, waiting: Sequence[int], article: int) -> Settled:
    """Let these waiting notes become notes of an article, as the reader says.

    Raises:
        ArticleNotFound: there is none with this id.
    """
    with library.write() as unit:
        unit.articles.get_row(article)
        return _settle(unit, [(article, list(unit.waiting.many(waiting)))])


def remove_waiting(library: Library, waiting: Sequence[int]) -> Done:
    """Let go of waiting notes; those that are gone already are left out."""
    with library.write() as unit:
        gone = unit.waiting.many(waiting)
        unit.waiting.remove([one.id for one in gone])
    if not gone:
        return NOTHING_DONE
    return Done(Changes(waiting=True), tuple(WaitingStep(one, None) for one in gone))


def exported_waiting(unit: Unit, query: NoteQuery | None = None) -> list[ExportedArticle]:
    """The waiting notes as exports take them, by what is known of their articles.

    What does not say when it was made has the present moment, as exports want one.
    """
    every = unit.waiting.all() if query is None else unit.waiting.many(unit.waiting.find(query))
    moment = now()
    return [
        ExportedArticle(reference, tuple(_exported(one, moment) for one in group))
        for reference, group in groupby(sorted(every, key=_about), key=lambda one: one.about)
    ]


def _exported(waiting: WaitingNote, moment: str) -> Note:
    created = waiting.note.created or moment
    modified = waiting.note.modified or created
    return replace(waiting.note, id=waiting.id, created=created, modified=modified)


def _about(waiting: WaitingNote) -> tuple[str, ...]:
    about = waiting.about
    rest = (about.source or "", about.published or "", about.raw_hash, *about.authors)
    return about.title, about.url or "", *rest


def _settle(unit: Unit, found: Sequence[tuple[int, Sequence[WaitingNote]]]) -> Settled:
    notes: list[Note] = []
    steps: list[WaitingStep | NoteStep] = []
    present = 0
    known: dict[int, Known] = {}
    for article, ones in found:
        if article not in known:
            known[article] = Known(unit, article)
        here = known[article]
        for one in ones:
            unit.waiting.remove([one.id])
            steps.append(WaitingStep(one, None))
            if here.has(one.note, foreign=True):
                present += 1
                continue
            note = unit.notes.add(place(one.note, article, here.body))
            notes.append(note)
            steps.append(NoteStep(None, note))
    if not steps:
        return Settled()
    touched = frozenset(note.article for note in notes)
    tagged = any(note.tags for note in notes)
    changes = Changes(articles=touched, notes=touched, tags=tagged, waiting=True)
    return Settled(tuple(notes), present, Done(changes, tuple(steps)))
