"""The whole window for those who do not see it, or have no mouse: every room, every dialog."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.gui import accessible
from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from reader.gui.preferences.registry import PAGES
from reader.gui.stylesheet import dress
from reader.notes.model import Color
from reader.services.annotate import add_note
from reader.services.find_versions import link
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from tests.gui.windows import a_window

STORY = """Council votes for the tram

By Edda Falk

14 March 2025

The council of Low Harbour voted on Thursday to build a tram line to the old docks. It will cost
$52 million, said Ines Okafor, who chairs the works committee, and carry 9,400 passengers a day.

“We will not get another chance at this price,” said Ines Okafor. Fares would cover 61% of the
running costs by 2029, she told the council of Low Harbour.
"""
CONTROLS = (
    QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QAbstractItemView, QComboBox,
    QAbstractSlider, QAbstractSpinBox,
)  # fmt: skip
NOT_A_ROLE = (QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Border)
# Actions that open something of their own, without a question of the system's.
OPENING = (
    "name-rules", "names", "tags", "find-figures", "edit-details", "versions-table", "related",
    "export-notes", "appearance", "preferences", "keys", "guide", "whats-new", "show-log", "tag",
    "palette", "tour", "plot", "find", "about", "import-address",
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    """The window on a story with its marks, a version of it, and a note."""
    accessible.install()
    library = context.library
    other = STORY.replace("$52 million", "$48 million").replace("Thursday", "Friday")
    report = import_articles(
        library, [ImportSource.from_text(STORY), ImportSource.from_text(other)]
    )
    one, two = (result.id for result in report.results)
    assert one is not None
    assert two is not None
    link(library, one, two)
    add_note(library, one, 10, 40, text="Who **said** so?", color=Color.YELLOW, tags=("check",))
    with a_window(qtbot, context) as made:
        made.show_article(one)
        qtbot.waitUntil(lambda: made.reading.current is not None)
        yield made


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def told(widget: QWidget) -> str:
    return interface(widget).text(QAccessible.Text.Name).strip()


def place_of(widget: QWidget) -> str:
    chain = []
    at: object = widget
    while isinstance(at, QWidget) and len(chain) < 6:
        chain.append(type(at).__name__ + (f"#{at.objectName()}" if at.objectName() else ""))
        at = at.parent()
    return " < ".join(chain)


def is_inner(widget: QWidget) -> bool:
    """Parts of Qt's own controls, which tell of them themselves."""
    return (
        widget.objectName().startswith("qt_")
        or isinstance(widget, QScrollBar)
        or (isinstance(widget, QHeaderView) and isinstance(widget.parent(), QAbstractItemView))
    )


def faults(root: QWidget) -> list[str]:
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if is_inner(widget):
            continue
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab or isinstance(widget, CONTROLS):
            if not told(widget):
                found.append(f"no name: {place_of(widget)}")
            if interface(widget).role() in NOT_A_ROLE:
                found.append(f"no role: {place_of(widget)}")
        elif paints_itself(widget) and not told(widget):
            found.append(f"paints, and has no name: {place_of(widget)}")
    return found


def paints_itself(widget: QWidget) -> bool:
    """Whether one of our classes paints what Qt does not know of."""
    own = [c for c in type(widget).__mro__ if c.__module__.startswith("reader.")]
    decoration = isinstance(widget, QLabel) or getattr(type(widget), "DECORATION", False)
    return not decoration and any("paintEvent" in vars(c) for c in own)


def open_windows() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]


def test_every_control_of_every_room_has_a_name_and_a_role(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = set(faults(window))
    for room in ("Notes", "Marks", "Versions", "Cleaning"):
        window.panel.show_room(room)
        qtbot.waitUntil(lambda: not window.context.jobs.is_busy)
        found |= set(faults(window))
    first, second = window.articles.model.ids[:2]
    window.actions_["all-notes"].trigger()
    window.compare_articles(first, second)
    qtbot.waitUntil(lambda: window.compare.loaded is not None)
    window.compare.next_difference()
    found |= set(faults(window))
    assert "\n".join(sorted(found)) == ""


@pytest.mark.parametrize("name", OPENING)
def test_every_control_of_what_an_action_opens_has_a_name_and_a_role(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    before = set(map(id, open_windows()))
    window.articles.select(window.articles.model.ids[0])
    qtbot.waitUntil(lambda: window.actions_[name].isEnabled())
    window.actions_[name].trigger()
    qtbot.waitUntil(lambda: not window.context.jobs.is_busy)
    found = set(faults(window))
    for opened in open_windows():
        found |= set(faults(opened))
        if id(opened) not in before and isinstance(opened, QDialog):
            assert opened.windowTitle(), place_of(opened)
            takes = [w for w in opened.findChildren(QWidget) if stops(w)]
            assert takes, "the keyboard can go nowhere"
    assert "\n".join(sorted(found)) == ""
    for opened in open_windows():
        if opened is not window:
            opened.close()


def test_every_page_of_the_preferences_has_names_for_its_controls(
    qtbot: QtBot, window: MainWindow
) -> None:
    found: set[str] = set()
    for page in PAGES:
        window.deeds.preferences.open(page.name)
        qtbot.waitUntil(lambda: not window.context.jobs.is_busy)
        for opened in open_windows():
            found |= set(faults(opened))
    assert "\n".join(sorted(found)) == ""


def stops(widget: QWidget) -> bool:
    """Whether Tab comes to rest at a widget."""
    return bool(
        widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )


def test_tab_goes_through_everything_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.show_room("Notes")
    qtbot.waitUntil(lambda: not window.context.jobs.is_busy)
    window.articles.view.setFocus()
    seen: list[QWidget] = []
    for _ in range(200):
        at = QApplication.focusWidget()
        assert at is not None
        if seen and at is seen[0]:
            break
        assert at not in seen, f"Tab goes round in a part: {place_of(at)}"
        seen.append(at)
        assert window.focusNextPrevChild(True)
    else:
        raise AssertionError("Tab never comes back")
    missed = [
        place_of(w)
        for w in window.findChildren(QWidget)
        if stops(w) and w not in seen and w.focusProxy() is None and not is_inner(w)
    ]
    assert "\n".join(missed) == ""
    # From left to right, from top to bottom: rooms follow each other as they stand.
    rooms = [window.toolbar, window.sidebar, window.articles, window.centre, window.panel]
    order = [n for w in seen for n, room in enumerate(rooms) if room.isAncestorOf(w)]
    turns = [b for a, b in zip(order, [*order[1:], order[0]], strict=True) if a != b]
    assert len(turns) == len(set(turns)), f"rooms are left and entered again: {turns}"


def test_what_has_the_keyboard_is_seen(
    qtbot: QtBot, window: MainWindow, request: pytest.FixtureRequest
) -> None:
    """A control looks otherwise with the keyboard than without."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, window.context.themes.current)
    request.addfinalizer(lambda: application.setStyleSheet(""))
    window.panel.show_room("Marks")
    window.activateWindow()
    qtbot.waitUntil(lambda: not window.context.jobs.is_busy)
    alike = []
    for widget in window.findChildren(QWidget):
        if not stops(widget) or is_inner(widget) or isinstance(widget, QMenu):
            continue
        QApplication.processEvents()
        window.setFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget:
            continue
        QApplication.processEvents()
        around = widget.parentWidget() or widget
        if widget.grab().toImage() == before and not lit_from_outside(widget, around):
            alike.append(place_of(widget))
    assert "\n".join(alike) == ""


def lit_from_outside(widget: QWidget, around: QWidget) -> bool:
    """Whether what is around shows where the keyboard is: its frame, or a bar beside it."""
    with_focus = around.grab().toImage()
    widget.clearFocus()
    QApplication.processEvents()
    return bool(around.grab().toImage() != with_focus)


def test_the_list_says_all_that_a_row_shows(qtbot: QtBot, window: MainWindow) -> None:
    view = window.articles.view
    index = view.model().index(0, 0)
    words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Council votes for the tram" in words
    assert "unread" in words.casefold() or "read" in words.casefold()
    assert "version" in words
    rows = interface(view)
    names = [rows.child(n).text(QAccessible.Text.Name) for n in range(rows.childCount())]
    assert any("Council votes for the tram" in name for name in names)


def test_the_text_is_read_as_text_and_cannot_be_edited(window: MainWindow) -> None:
    text = interface(window.reading.text)
    reads = text.textInterface()
    assert reads is not None
    words = reads.text(0, reads.characterCount())
    assert "We will not get another chance at this price" in words
    assert text.state().readOnly


def test_the_rows_of_a_comparison_are_read_one_by_one(qtbot: QtBot, window: MainWindow) -> None:
    first, second = window.articles.model.ids[:2]
    window.compare_articles(first, second)
    qtbot.waitUntil(lambda: window.compare.area.spoken_count() > 2)
    area = interface(window.compare.area)
    assert area.role() == QAccessible.Role.List
    rows = [area.child(n).text(QAccessible.Text.Name) for n in range(area.childCount())]
    assert any(row.startswith("Left: ") and "$52 million" in row and "$48 million" in row
               for row in rows)  # fmt: skip
    assert any(row.startswith("On both sides: ") for row in rows)
    assert area.child(0).role() == QAccessible.Role.ListItem
    assert area.child(0).rect().height() > 0
    window.compare.next_difference()
    assert window.compare.told.startswith("Difference 1 of ")


def test_interfaces_outlive_their_widgets_without_harm(qtbot: QtBot, window: MainWindow) -> None:
    from reader.gui.compare.area import CompareArea

    for _ in range(30):
        area = CompareArea(window.context.themes, window.context.settings)
        spoken = QAccessible.queryAccessibleInterface(area)
        assert spoken.childCount() == 0
        shiboken6.delete(area)
        gc.collect(1)  # all that was made here is young


def test_what_happens_is_announced(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    events: list[QEvent.Type] = []
    from reader.gui import announce

    class Heard:
        Event = QAccessible.Event
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: object) -> None:
            said.append(event.message())  # type: ignore[attr-defined]
            events.append(event.type())  # type: ignore[attr-defined]

    monkeypatch.setattr(announce, "QAccessible", Heard)
    window.context.events.message.emit("Saved to a file.")
    window.banner.say("The disk is full; make room.")
    first, second = window.articles.model.ids[:2]
    window.compare_articles(first, second)
    qtbot.waitUntil(lambda: bool(window.compare.differences))
    window.compare.next_difference()
    assert said[:2] == ["Saved to a file.", "The disk is full; make room."]
    assert said[-1].startswith("Difference 1 of ")
    assert set(events) == {QAccessible.Event.Announcement}


def test_menus_name_every_action_without_the_mouse(window: MainWindow) -> None:
    menu = window.toolbar.menu.menu()
    entries = [a for sub in menu.actions() if sub.menu() for a in sub.menu().actions()]
    assert all(entry.text() for entry in entries if not entry.isSeparator())
    assert window.toolbar.menu.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_rows_of_a_widget_go_with_it(qtbot: QtBot) -> None:
    accessible.install()
    widget = _Rows()
    whole = QAccessible.queryAccessibleInterface(widget)
    row = whole.child(0)
    assert row.text(QAccessible.Text.Name) == "row 0"
    gc.collect()
    assert shiboken6.isValid(whole)
    assert shiboken6.isValid(row)
    shiboken6.delete(widget)
    assert not shiboken6.isValid(row)  # Qt knew it: Python must not delete it again


class _Rows(QWidget):
    SPOKEN_AS = QAccessible.Role.List

    def spoken_count(self) -> int:
        return 2

    def spoken_row(self, row: int) -> str:
        return f"row {row}"

    def spoken_rect(self, row: int) -> QRect:
        return QRect(0, row * 20, 100, 20)
