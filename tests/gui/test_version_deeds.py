"""What the window does about versions: a scan of all, notes copied from the panel, the table."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from reader.gui.compare.members_dialog import MembersDialog
from reader.gui.dialogs import ArticlePicker
from reader.gui.main_window import MainWindow
from reader.library.database import Library
from reader.services import find_versions
from reader.services.annotate import add_note, list_notes
from tests.gui.builders import fill
from tests.gui.compare.conftest import Shelf
from tests.gui.compare.conftest import shelf as shelf
from tests.gui.test_main_window import make as make
from tests.gui.test_main_window import names as names
from tests.versions.samples import FERRY


def test_the_whole_library_is_scanned_beside_the_window_and_again(
    qtbot: QtBot, make: Callable[[], MainWindow], shelf: Shelf, library: Library
) -> None:
    window = make()
    find_versions.unlink(library, shelf.ferry, shelf.revised)
    with library.write() as unit:
        unit.versions.forget(shelf.ferry, shelf.flat)
    said: list[str] = []
    window.context.events.message.connect(said.append)
    window.actions_["scan-versions"].trigger()
    window.actions_["scan-versions"].trigger()
    assert said[-1] == "A scan is under way already."
    qtbot.waitUntil(lambda: any("changed" in one for one in said))
    with library.read() as unit:
        pairs = {(pair.a, pair.b) for pair in unit.versions.pairs()}
    assert (shelf.ferry, shelf.flat) in pairs
    assert (shelf.ferry, shelf.revised) not in pairs
    window.actions_["scan-versions"].trigger()
    qtbot.waitUntil(lambda: "nothing new" in said[-1])


def test_a_note_is_copied_to_a_version_from_its_card(
    qtbot: QtBot, make: Callable[[], MainWindow], shelf: Shelf, library: Library
) -> None:
    find_versions.unlink(library, shelf.ferry, shelf.flat)
    find_versions.unlink(library, shelf.revised, shelf.flat)
    start = FERRY.index("The first ferry is to sail")
    note = add_note(library, shelf.ferry, start, start + 26, text="When?")
    window = make()
    window.notes.across_requested.emit(note)
    qtbot.waitUntil(lambda: len(list_notes(library, article=shelf.revised)) == 1)
    (copy,) = list_notes(library, article=shelf.revised)
    assert (copy.anchor.quote, copy.text) == ("The first ferry is to sail", "When?")


def test_the_table_of_versions_opens_for_the_article_that_is_read(
    qtbot: QtBot, make: Callable[[], MainWindow], shelf: Shelf
) -> None:
    window = make()
    window.start(shelf.ferry)
    qtbot.waitUntil(lambda: window.reading.current is not None)
    window.actions_["versions-table"].trigger()
    (dialog,) = window.findChildren(MembersDialog)
    qtbot.waitUntil(lambda: dialog.sorted.rowCount() == 3)
    dialog.close()
    window.actions_["related"].trigger()
    assert window.panel.current == "Versions"


def test_an_article_without_versions_is_compared_with_one_that_is_asked_for(
    qtbot: QtBot, make: Callable[[], MainWindow], library: Library
) -> None:
    fill(library, 2)
    window = make()
    assert not window.actions_["compare"].isEnabled()
    window.articles.step(1)
    qtbot.waitUntil(lambda: window.reading.current is not None)
    window.actions_["compare"].trigger()
    picker = window.findChild(ArticlePicker)
    assert picker is not None
    assert picker.isVisible()
    picker.close()
