"""What every room of the window is given."""

from __future__ import annotations

from dataclasses import dataclass

from reader.gui.events import Events
from reader.gui.jobs import JobRunner
from reader.gui.operations import Operations
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager
from reader.library.database import Library


@dataclass(frozen=True, slots=True)
class Context:
    """The library and the window's shared services, passed to each room's constructor."""

    library: Library
    jobs: JobRunner
    events: Events
    operations: Operations
    themes: ThemeManager
    settings: Settings
