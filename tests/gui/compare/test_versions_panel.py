from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.compare.versions_panel import MemberCard, VersionsPanel
from reader.gui.context import Context
from reader.library.database import Library
from reader.library.records import NamesState
from reader.services import find_versions
from reader.text.marks import Mark, MarkKind
from tests.gui.compare.conftest import Shelf
from tests.versions.samples import FERRY, OTHER


@pytest.fixture
def panel(qtbot: QtBot, context: Context) -> VersionsPanel:
    shown = VersionsPanel(context)
    qtbot.addWidget(shown)
    shown.resize(320, 640)
    shown.show()
    return shown


def _press(qtbot: QtBot, card: MemberCard, text: str) -> None:
    (button,) = [b for b in card.findChildren(QPushButton) if b.text() == text]
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_lists_versions_by_likeness_with_what_differs(
    qtbot: QtBot, panel: VersionsPanel, shelf: Shelf
) -> None:
    panel.set_article(shelf.ferry)
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    first, second = panel.cards
    assert first.facts.text().endswith("· version") or "same words" in first.facts.text()
    assert first.differs.text() == "The same words without capitals and punctuation"
    assert second.facts.text().endswith("alike · version")
    assert second.differs.text() == "1 figure, 16 words differ"
    assert second.figures.text() == "up to $48 million against up to $52 million"
    assert second.parts.text() == "14 words added, 2 changed, 1 sentence moved"
    assert not panel.is_empty


def test_asks_for_a_comparison(qtbot: QtBot, panel: VersionsPanel, shelf: Shelf) -> None:
    panel.set_article(shelf.ferry)
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    with qtbot.waitSignal(panel.compare_requested) as asked:
        _press(qtbot, panel.cards[1], "Compare")
    assert asked.args == [shelf.ferry, shelf.revised]


def test_not_a_version_holds_and_can_be_undone(
    qtbot: QtBot, panel: VersionsPanel, shelf: Shelf, context: Context, library: Library
) -> None:
    told: list[str] = []
    context.events.message.connect(told.append)
    panel.set_article(shelf.revised)
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    titles = {card.accessibleName(): card for card in panel.cards}
    _press(qtbot, titles["Version: two new ferries"], "Not a version")
    qtbot.waitUntil(lambda: context.operations.stack.canUndo())
    qtbot.waitUntil(lambda: len(panel.cards) == 1)
    assert "“two new ferries” is no version" in told[-1] and "Ctrl+Z" in told[-1]
    focus = QApplication.focusWidget()
    assert focus is not None and panel.cards[0].isAncestorOf(focus)
    groups = find_versions.version_groups(library)
    pairs = {(p.a, p.b) for group in groups for p in group.pairs}
    assert (shelf.revised, shelf.flat) not in pairs
    context.operations.undo()
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    groups = find_versions.version_groups(library)
    assert (shelf.revised, shelf.flat) in {(p.a, p.b) for g in groups for p in g.pairs}


def test_says_what_to_do_where_there_is_no_version(
    qtbot: QtBot, panel: VersionsPanel, shelf: Shelf, context: Context
) -> None:
    panel.set_article(shelf.other)
    qtbot.waitUntil(lambda: not context.jobs.is_busy)
    assert panel.is_empty

    def offers() -> list[QPushButton]:
        buttons = panel.findChildren(QPushButton)
        return [b for b in buttons if b.text() == "Link to…" and b.isVisible()]

    qtbot.waitUntil(lambda: len(offers()) == 1)
    with qtbot.waitSignal(panel.link_requested) as asked:
        qtbot.mouseClick(offers()[0], Qt.MouseButton.LeftButton)
    assert asked.args == [shelf.other]


def test_a_link_by_the_reader_is_shown_as_such(
    qtbot: QtBot, panel: VersionsPanel, shelf: Shelf
) -> None:
    panel.set_article(shelf.other)
    panel.link_to(shelf.ferry)
    qtbot.waitUntil(lambda: any("linked by you" in card.facts.text() for card in panel.cards))
    (card,) = [c for c in panel.cards if "linked by you" in c.facts.text()]
    _press(qtbot, card, "Take link back")
    qtbot.waitUntil(lambda: panel.is_empty)


def test_going_on_to_a_version_keeps_the_keyboard_in_the_panel(
    qtbot: QtBot, panel: VersionsPanel, shelf: Shelf
) -> None:
    panel.set_article(shelf.revised)
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    button = panel.cards[0].findChildren(QPushButton)[0]
    button.setFocus()
    panel.article_requested.connect(panel.set_article)
    panel.article_requested.emit(shelf.ferry)
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    focus = QApplication.focusWidget()
    assert focus is not None and panel.isAncestorOf(focus)


def test_related_articles_stand_below_with_their_reason_and_open_by_click_and_key(
    qtbot: QtBot, panel: VersionsPanel, shelf: Shelf, library: Library
) -> None:
    with library.write() as unit:
        for article, text in ((shelf.ferry, FERRY), (shelf.other, OTHER)):
            marks = [
                Mark(0, 5, text[:5], MarkKind.PLACE, entity="Gull Island"),
                Mark(6, 9, text[6:9], MarkKind.PERSON, entity="Mara Lind"),
            ]
            unit.articles.set_marks(article, marks, NamesState.DONE)
    panel.set_article(shelf.other)
    qtbot.waitUntil(lambda: len(panel.related.cards) == 1)
    assert panel.is_empty
    (card,) = panel.related.cards
    assert card.reason.text() == "Gull Island, Mara Lind"
    with qtbot.waitSignal(panel.article_requested) as asked:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert asked.args == [shelf.ferry]
    panel.enter_related()
    with qtbot.waitSignal(panel.article_requested) as asked:
        qtbot.keyClick(card.title, Qt.Key.Key_Space)
    assert asked.args == [shelf.ferry]


def test_nothing_is_read_until_the_panel_is_seen(
    qtbot: QtBot, panel: VersionsPanel, shelf: Shelf, context: Context
) -> None:
    panel.hide()
    panel.set_article(shelf.ferry)
    assert not context.jobs.is_busy
    told: list[str] = []
    context.events.message.connect(told.append)
    panel.enter_related()
    panel.show()
    qtbot.waitUntil(lambda: len(panel.cards) == 2)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["No article of the library shares rare names and figures with this one."]
