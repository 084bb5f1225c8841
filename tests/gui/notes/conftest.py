"""A real library with articles and notes, and the window's services around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.notes.card import NoteCard
from reader.gui.notes.panel import NotesPanel
from reader.gui.operations import Operations
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager
from reader.library.database import Library, open_library
from reader.notes.model import AnchorState, Color, Note
from reader.services.annotate import add_note_by_quote
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource

QUARRY = """Quarry to flood when the pumps stop

The old slate quarry at Brennick will be allowed to fill with water once the last pump is switched off in May. Nobody has
worked there since 1979, and keeping it dry costs the county 310,000 crowns a year.

Divers have asked to use the lake, which would be 62 metres deep at its middle. The county engineer says that the walls
must be secured first, and that nobody can yet tell what it would cost.

Swallows nest along the northern face. A society for their protection wants the water to rise slowly, over three summers
at least, so that the birds can move to the cliffs above the road.
"""
QUARRY_LATER = QUARRY.replace("310,000", "325,000").replace("in May", "in early May")
MILL = """Paper mill tries straw

The mill at Osterby has made its first sheets from barley straw, which farmers around the town used to burn. The sheets
are yellowish and a little stiff, and will be sold for boxes. A second machine is to be rebuilt if they sell.
"""

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Shelf:
    """What is in the library: two versions of one article, and another."""

    library: Library
    first: int
    later: int
    other: int

    def note(
        self,
        quote: str,
        *,
        article: int | None = None,
        text: str = "",
        color: Color = Color.YELLOW,
        tags: tuple[str, ...] = (),
        state: AnchorState = AnchorState.ANCHORED,
    ) -> Note:
        """Mark a passage of the first article, or of another."""
        made = add_note_by_quote(
            self.library, article or self.first, quote, text=text, color=color, tags=tags
        )
        if state is not made.state:
            made = replace(made, state=state)
            with self.library.write() as unit:
                unit.notes.update(made)
        return made

    def stored(self, note: Note) -> Note:
        """A note as the library has it now."""
        with self.library.read() as unit:
            return unit.notes.get(note.id)

    def ids(self) -> list[int]:
        """All notes that are stored."""
        with self.library.read() as unit:
            return [note.id for note in unit.notes.list()]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    library = open_library(tmp_path / "library.db")
    sources = [ImportSource.from_text(text) for text in (QUARRY, QUARRY_LATER, MILL)]
    report = import_articles(library, sources)
    first, later, other = (result.id for result in report.results)
    assert first is not None
    assert later is not None
    assert other is not None
    yield Shelf(library, first, later, other)
    library.close()


@pytest.fixture
def context(
    shelf: Shelf, jobs: JobRunner, events: Events, settings: Settings, qapp: QApplication
) -> Context:
    operations = Operations(jobs, events, shelf.library)
    return Context(shelf.library, jobs, events, operations, ThemeManager("light"), settings)


@pytest.fixture
def idle(qtbot: QtBot, jobs: JobRunner) -> Idle:
    return Idle(qtbot, jobs)


class Idle:
    """Waits until nothing is running in the background, and everybody has heard of it."""

    def __init__(self, qtbot: QtBot, jobs: JobRunner) -> None:
        self._qtbot = qtbot
        self._jobs = jobs

    def __call__(self) -> None:
        self._qtbot.waitUntil(lambda: not self._jobs.is_busy)
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self._jobs.is_busy)


@pytest.fixture
def panel(context: Context, qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(context, now=lambda: NOON)
    qtbot.addWidget(made)
    made.resize(286, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def shown(panel: NotesPanel, shelf: Shelf, idle: Idle) -> Callable[[], list[NoteCard]]:
    def show() -> list[NoteCard]:
        panel.set_article(shelf.first)
        idle()
        return panel.cards

    return show
