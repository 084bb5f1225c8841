"""On a screen of 640 by 400 points, in a language of long words, no button is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QDialog,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.help import KeysDialog
from reader.gui.keeping.rescue_dialog import RescueDialog
from reader.gui.language import load_language
from reader.gui.main_window import MainWindow
from reader.gui.preferences.page import Page
from reader.gui.stylesheet import dress
from reader.library.errors import DamagedLibrary
from reader.sentences import Sentence
from reader.services.backups import BackupPolicy
from tests.gui.builders import fill
from tests.gui.windows import a_window

WIDE, HIGH = 640 - 16, 400 - 48  # less what a desktop's frame takes


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, context: Context) -> Iterator[MainWindow]:
    load_language(qapp, "de")
    dress(qapp, context.themes.current)
    fill(context.library, 3)
    try:
        with a_window(qtbot, context) as made:
            made.resize(WIDE, HIGH)
            yield made
    finally:
        load_language(qapp, "en")
        qapp.setStyleSheet("")


def cut(room: QWidget) -> list[str]:
    """The words of buttons that have less room than they need, or stand beyond the room."""
    inside = QRect(QPoint(), room.size())
    found = []
    for button in room.findChildren(QAbstractButton):
        if not button.isVisibleTo(room) or not isinstance(button, QPushButton | QToolButton):
            continue
        place = QRect(button.mapTo(room, QPoint()), button.size())
        beyond = place.left() < inside.left() or place.right() > inside.right()
        if beyond or (button.text() and button.width() < button.minimumSizeHint().width()):
            found.append(button.text() or button.accessibleName())
    return found


def shown(qtbot: QtBot, dialog: QDialog) -> QDialog:
    """A dialog as large as the screen lets it be."""
    qtbot.addWidget(dialog)
    dialog.setMinimumSize(0, 0)  # it knows the screen of the test, which is larger
    dialog.resize(WIDE, HIGH)
    dialog.show()
    QApplication.processEvents()
    assert dialog.width() <= WIDE
    return dialog


def test_the_window_fits_and_the_search_can_be_read(window: MainWindow) -> None:
    assert window.width() == WIDE
    assert window.height() == HIGH
    assert not cut(window.toolbar)
    assert window.toolbar.search.width() > 160
    compare = window.toolbar.import_
    assert not compare.text()
    assert compare.accessibleName()


def test_all_that_can_be_done_about_a_library_can_be_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "articles.db"
    path.write_bytes(b"no library")
    why = DamagedLibrary(Sentence("The file is empty."))
    dialog = RescueDialog(path, why, BackupPolicy(), window.context.jobs, window)
    shown(qtbot, dialog)
    assert not cut(dialog)
    assert dialog.words.text() == "Die Datei ist leer."


def test_the_keys_stand_in_one_column(qtbot: QtBot, window: MainWindow) -> None:
    dialog = KeysDialog(window.actions_, window)
    shown(qtbot, dialog)
    inside = dialog.findChildren(QScrollArea)[0].widget()
    assert inside is not None
    columns = inside.layout()
    assert isinstance(columns, QBoxLayout)
    assert columns.direction() is QBoxLayout.Direction.TopToBottom
    assert inside.minimumSizeHint().width() <= WIDE
    dialog.resize(1600, 700)
    assert columns.direction() is QBoxLayout.Direction.LeftToRight


@pytest.mark.parametrize(
    "name", ["reading", "marks", "shortcuts", "library", "names", "language", "privacy"]
)
def test_pages_of_the_preferences_fit(
    qtbot: QtBot, window: MainWindow, name: str, qapp: QApplication
) -> None:
    window.deeds.preferences.open(name)
    dialog = next(w for w in qapp.topLevelWidgets() if w is not window and w.findChildren(Page))
    dialog.resize(WIDE, HIGH)
    page = next(page for page in dialog.findChildren(Page) if page.isVisible())
    area = page.parentWidget()
    assert area is not None
    fits: Callable[[], bool] = lambda: page.width() <= area.width()  # noqa: E731
    qtbot.waitUntil(fits)
    assert not cut(page)
    dialog.close()
