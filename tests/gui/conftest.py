"""Qt without a display, one set of fonts, and settings that touch nobody's own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.events import Events
from reader.gui.fonts import load_fonts
from reader.gui.jobs import JobRunner
from reader.gui.language import load_language
from reader.gui.operations import Operations
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager
from reader.library.database import Library, open_library

PATIENCE = 120_000  # milliseconds: a disk that others write to may stall for half a minute


class PatientBot(QtBot):
    """Waits longer than usual before it gives up: the machine may have other work."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication) -> None:
    load_language(qapp, "en")


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    load_fonts()


@pytest.fixture(scope="session")
def usual_palette(qapp: QApplication) -> QPalette:
    """The palette from before any test."""
    return qapp.palette()


@pytest.fixture(autouse=True)
def _undressed(qapp: QApplication, usual_palette: QPalette) -> Iterator[None]:
    """What a test dresses the program in goes with it: the next one begins without."""
    yield
    if qapp.styleSheet():
        qapp.setStyleSheet("")
    if qapp.palette() != usual_palette:
        qapp.setPalette(usual_palette)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def context(
    library: Library, jobs: JobRunner, events: Events, settings: Settings
) -> Iterator[Context]:
    problems: list[tuple[str, str]] = []
    events.problem.connect(lambda sentence, details: problems.append((sentence, details)))
    operations = Operations(jobs, events, library)
    yield Context(library, jobs, events, operations, ThemeManager("light"), settings)
    jobs.shutdown()
    assert problems == []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform says this of every window with a least size, and of every one that is
    # brought to the front; it means nothing.
    quiet = pytest.mark.qt_log_ignore(
        "propagateSizeHints", "This plugin does not support", extend=True
    )
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(quiet)
