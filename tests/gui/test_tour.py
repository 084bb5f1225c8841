from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.actions import TABLE
from reader.gui.commands.keymap import sequence
from reader.gui.context import Context
from reader.gui.tour import STEPS, card_place
from reader.progress import Cancelled
from tests.gui.builders import fill
from tests.gui.windows import a_window


def test_it_is_offered_once_into_an_empty_library_and_never_again(
    qtbot: QtBot, context: Context
) -> None:
    with a_window(qtbot, context) as window:
        window.tour.invite_once()
        window.results.refresh()
        qtbot.waitUntil(lambda: window.tour.card is not None)
        card = window.tour.card
        assert card is not None
        assert not card.next.hasFocus()  # it takes the keyboard from nobody
        card.end.click()
        assert window.tour.card is None
        window.tour.invite_once()
        with qtbot.waitSignal(window.articles.answered):
            window.results.refresh()
        assert window.tour.card is None


def test_it_is_not_offered_where_articles_are(qtbot: QtBot, context: Context) -> None:
    fill(context.library, 2)
    with a_window(qtbot, context) as window:
        window.tour.invite_once()
        with qtbot.waitSignal(window.articles.answered):
            window.results.refresh()
        assert window.tour.card is None


def test_the_samples_come_in_if_the_reader_agrees_and_the_tour_goes_by_them(
    qtbot: QtBot, context: Context
) -> None:
    with a_window(qtbot, context) as window:
        window.actions_["tour"].trigger()
        card = window.tour.card
        assert card is not None
        assert window.articles.model.ids == []
        card.next.click()
        qtbot.waitUntil(lambda: window.tour.card is not None and window.tour.card is not card)
        qtbot.waitUntil(lambda: len(window.articles.model.ids) == 10)
        qtbot.waitUntil(lambda: window.reading.current is not None)
        current = window.reading.current
        assert current is not None
        assert current.article.row.versions


def test_where_the_samples_do_not_come_in_the_reader_may_try_again(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise Cancelled

    monkeypatch.setattr("reader.gui.importer.import_apart", stopped)
    with a_window(qtbot, context) as window:
        window.actions_["tour"].trigger()
        card = window.tour.card
        assert card is not None
        card.next.click()
        assert not card.next.isEnabled()
        qtbot.waitUntil(card.next.isEnabled)
        assert window.tour.card is card


def test_every_card_points_at_a_room_that_is_there_and_keys_go_on_and_back(
    qtbot: QtBot, context: Context
) -> None:
    fill(context.library, 3)
    with a_window(qtbot, context) as window:
        window.actions_.keymap.set_keys("search", [sequence("Ctrl+J")])
        window.actions_["tour"].trigger()
        card = window.tour.card
        assert card is not None
        seen = []
        for number in range(len(STEPS)):
            assert card.count.text() == f"{number + 1} of {len(STEPS)}"
            assert "{" not in card.body.text()
            assert card.next.hasFocus()
            assert window.whole.rect().contains(card.geometry())
            room = window.tour._room()
            assert not room.isEmpty()
            seen.append(card.body.text())
            QTest.keyClick(card.next, Qt.Key.Key_Space)
        assert window.tour.card is None
        assert "Ctrl+J" in seen[0]
        window.actions_["tour"].trigger()
        again = window.tour.card
        assert again is not None
        again.next.click()
        again.back.click()
        assert again.count.text().startswith("1 ")
        QTest.keyClick(again.next, Qt.Key.Key_Escape)
        assert window.tour.card is None


@pytest.mark.parametrize("size", [QSize(800, 600), QSize(680, 420)])
def test_the_cards_fit_small_windows(qtbot: QtBot, context: Context, size: QSize) -> None:
    fill(context.library, 3)
    with a_window(qtbot, context) as window:
        window.resize(size)
        window.tour.start()
        for number in range(len(STEPS)):
            window.tour._go(number)
            card = window.tour.card
            assert card is not None
            assert window.whole.rect().contains(card.geometry()), number
            shown = STEPS[number].at[0]
            if shown in ("articles", "panel"):
                assert getattr(window, shown).isVisible(), "it is spoken of"
        window.tour.end()
        assert window.articles.isVisible()


def test_the_cards_speak_of_actions_that_there_are() -> None:
    names = {spec.name for spec in TABLE}
    for step in STEPS:
        for mark in step.body.split("{")[1:]:
            assert mark.split("}")[0] in names


@given(
    st.tuples(*(st.integers(-50, 2000) for _ in range(2))),
    st.tuples(*(st.integers(0, 2000) for _ in range(2))),
)
def test_a_card_is_never_outside(at: tuple[int, int], size: tuple[int, int]) -> None:
    whole = QRect(0, 0, 800, 600)
    card = QSize(340, 200)
    place = card_place(whole, QRect(*at, *size), card)
    assert whole.contains(QRect(place, card))
