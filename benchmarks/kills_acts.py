"""Kills amid what a reader does and undoes: each act is there with the step that undoes it, or not.

A kill between the two would leave that step refused, and every step before it, ever after. So after
each kill all steps are undone, the last first, down to the library of before, and done again.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from reader.library.database import Library, open_library
from reader.library.journal import MOST_ENTRIES
from reader.notes.model import Color, Note
from reader.services import journal
from reader.services.note_acts import change_note, delete_note, make_note
from reader.services.said_acts import say_versions
from reader.services.tags import color_tag, flag_articles, tag_articles
from reader.services.undo_steps import Done, Flag
from reader.text.spans import Span

ARTICLES = 12
_WORDS = ("why", "who says so", "as in the other copy", "ask", "is that the whole price")


class Unfit(Exception):
    """What was done and the steps that undo it do not fit each other."""


def work(library: Library, told: Connection, number: int) -> None:
    """Do what a window does, and undo some of it, until killed.

    `told` gets the state of the library, as `state` tells it, each time an act has come back.
    """
    window = _Window(library, f"window {number}", random.Random(number))
    while True:
        window.act()
        told.send(state(library))


def state(library: Library) -> dict[str, Any]:
    """All that the acts change."""
    articles = range(1, ARTICLES + 1)
    with library.read() as unit:
        return {
            "notes": {
                note.id: (note.article, note.text, note.color, note.tags, note.anchor.quote)
                for note in unit.notes.list()
            },
            "tags": {key: set(labels) for key, labels in unit.tags.of_articles(articles).items()},
            "color": unit.tags.color("first"),
            "flags": [(row.id, row.unread, row.starred) for row in unit.articles.rows(articles)],
            "versions": [unit.versions.decision(one, _next(one)) for one in articles],
        }


def fit(library: Library, good: Path, said: list[Any]) -> None:
    """Whether what came back is there, and all of it can be undone and done again.

    Raises:
        Unfit: it is not so.
        LibraryError: a step was refused.
    """
    here = state(library)
    entries = journal.take_over(library, "after")
    if said and here != said[-1] and not _one_act_on(library, entries, said[-1]):
        raise Unfit("what was acknowledged last is not there")
    done = [entry.id for entry in entries if not entry.undone]
    for number in reversed(done):
        journal.undo(library, number)
    with open_library(good) as before:
        if len(entries) < MOST_ENTRIES and state(library) != state(before):
            raise Unfit("undone, it is not as it was before")
    for number in done:
        journal.redo(library, number)
    if state(library) != here:
        raise Unfit("done again, it is not as it was")


def _one_act_on(library: Library, entries: list[journal.Entry], last: dict[str, Any]) -> bool:
    """Whether one act more than the last that came back is done or undone; leaves it as it was."""
    here = state(library)
    done = [entry.id for entry in entries if not entry.undone]
    undone = [entry.id for entry in entries if entry.undone]
    if done:
        journal.undo(library, done[-1])
        was = state(library)
        journal.redo(library, done[-1])
        # What is typed joins the step before it, which then goes back further than one act.
        if was == last or _but_one_comment(here, last):
            return True
    if undone:
        journal.redo(library, undone[0])
        was = state(library)
        journal.undo(library, undone[0])
        return was == last
    return False


def _but_one_comment(here: dict[str, Any], last: dict[str, Any]) -> bool:
    notes, before = here["notes"], last["notes"]
    if notes.keys() != before.keys() or {**here, "notes": 0} != {**last, "notes": 0}:
        return False
    changed = [key for key in notes if notes[key] != before[key]]
    return len(changed) == 1 and all(
        one == other or place == 1
        for place, (one, other) in enumerate(
            zip(notes[changed[0]], before[changed[0]], strict=True)
        )
    )


def _next(article: int) -> int:
    return article % ARTICLES + 1


class _Window:
    """One run of the window: its acts, and its Edit menu."""

    def __init__(self, library: Library, session: str, rng: random.Random) -> None:
        self._library = library
        self._session = session
        self._rng = rng
        self._typing: tuple[int, list[str]] | None = None

    def act(self) -> None:
        """One act, chosen by chance; the next letters of a comment while one is typed."""
        if self._typing is not None:
            self._type()
            return
        chosen = self._rng.choices(
            (self._make, self._begin_typing, self._delete, self._organise, self._undo, self._redo),
            (4, 4, 2, 3, 2, 1),
        )[0]
        chosen()

    def _do(self, label: str, do: Callable[[], Done], *, joins: bool = False) -> None:
        journal.act(self._library, self._session, label, do, joins=joins)

    def _make(self) -> None:
        start, article = self._rng.randrange(400), self._rng.randint(1, ARTICLES)
        span = Span(start, start + 20)
        self._do("Highlight", lambda: make_note(self._library, article, span)[1])

    def _begin_typing(self) -> None:
        if (note := self._a_note()) is not None:
            self._typing = note.id, self._rng.choice(_WORDS).split()
            self._type()

    def _type(self) -> None:
        assert self._typing is not None
        number, words = self._typing
        with self._library.read() as unit:
            note = unit.notes.get(number)
        text = f"{note.text} {words.pop(0)}".strip()
        self._typing = (number, words) if words else None
        self._do("Edit comment", lambda: change_note(self._library, note, text=text)[1], joins=True)

    def _delete(self) -> None:
        if (note := self._a_note()) is not None:
            self._do("Delete note", lambda: delete_note(self._library, note))

    def _organise(self) -> None:
        library, rng = self._library, self._rng
        article, value = rng.randint(1, ARTICLES), rng.random() < 0.5
        label, color = f"tag {rng.randint(1, 4)}", rng.choice(list(Color))
        flag = rng.choice((Flag.UNREAD, Flag.STARRED))
        both = (article, _next(article))
        acts: dict[str, Callable[[], Done]] = {
            "Tag": lambda: tag_articles(library, both, label),
            "Flag": lambda: flag_articles(library, both, flag, value),
            "Colour": lambda: color_tag(library, "first", color),
            "Versions": lambda: say_versions(library, both[0], both[1], value),
        }
        name = rng.choice(list(acts))
        self._do(name, acts[name])

    def _undo(self) -> None:
        if done := [e for e in journal.entries(self._library, self._session) if not e.undone]:
            journal.undo(self._library, done[-1].id)

    def _redo(self) -> None:
        if undone := [e for e in journal.entries(self._library, self._session) if e.undone]:
            journal.redo(self._library, undone[0].id)

    def _a_note(self) -> Note | None:
        with self._library.read() as unit:
            notes = unit.notes.list()
        return self._rng.choice(notes) if notes else None
