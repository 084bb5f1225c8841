from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.actions import TABLE, WINDOW
from reader.gui.commands.keymap import sequence
from reader.gui.commands.palette import Palette
from reader.gui.main_window import MainWindow
from reader.gui.theme import Mode
from reader.library.records import Sort


def opened(qtbot: QtBot, window: MainWindow) -> Palette:
    QTest.keySequence(window, window.actions_.keymap.keys("palette")[0])
    palette = window.findChild(Palette)
    assert palette is not None
    qtbot.waitUntil(lambda: palette.isVisible() and palette.field.hasFocus())
    return palette


def names(palette: Palette) -> list[str]:
    return [row.entry.name for row in palette.rows]


def test_it_offers_every_action_that_can_be_done_now(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.enable(False, "print")
    palette = opened(qtbot, window)
    expected = {
        spec.name
        for spec in TABLE
        if spec.room == WINDOW and window.actions_[spec.name].isEnabled()
    } - {"palette", "escape"}
    themes = {f"theme-{mode.value}" for mode in Mode}
    orders = {"sort-added", "sort-published", "sort-title", "sort-source", "sort-words"}
    lists = {f"show-{entry.key}" for entry in window.sidebar.model.filters}
    rooms = {"panel-notes", "panel-marks", "panel-versions", "panel-cleaning"}
    chosen = themes | orders | {"sort-turned", "sort-ranked"} | lists | rooms
    assert {"show-all", "show-unread", "show-trash"} <= lists
    assert set(names(palette)) == expected | chosen
    assert "print" not in expected
    sidebar = next(row.entry for row in palette.rows if row.entry.name == "sidebar")
    assert (sidebar.menu, sidebar.keys, sidebar.checked) == ("View", "F9", True)


def test_typing_and_enter_run_an_action_and_give_the_keyboard_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.articles.view.setFocus()
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.field, "sideb")
    assert names(palette)[0] == "sidebar"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sidebar.isHidden())
    assert palette.isHidden()
    assert QApplication.focusWidget() is window.articles.view
    opened(qtbot, window)
    assert names(palette)[0] == "sidebar"  # what was run last comes first


def test_a_theme_is_put_on_by_its_name(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.field, "dark")
    assert names(palette)[0] == "theme-dark"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.themes.mode is Mode.DARK)
    assert window.context.settings.theme == Mode.DARK.value
    palette = opened(qtbot, window)
    assert palette.rows[0].entry.checked


def test_orders_lists_and_rooms_are_chosen_by_their_names(qtbot: QtBot, window: MainWindow) -> None:
    def run(words: str, name: str) -> None:
        palette = opened(qtbot, window)
        qtbot.keyClicks(palette.field, words)
        assert names(palette)[0] == name
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        qtbot.waitUntil(palette.isHidden)

    run("sort title", "sort-title")
    qtbot.waitUntil(lambda: window.results.question.sort is Sort.TITLE)
    run("relevant", "sort-ranked")
    qtbot.waitUntil(lambda: window.results.question.relevance)
    run("show trash", "show-trash")
    qtbot.waitUntil(lambda: window.results.question.trashed)
    run("panel cleaning", "panel-cleaning")
    qtbot.waitUntil(lambda: window.panel.current == "Cleaning")
    assert window.panel.isVisible()


def test_arrows_choose_and_escape_goes_back_without_doing_anything(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.banner.say("Something is to be put away first.")
    palette = opened(qtbot, window)
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_PageDown, 9),
        (Qt.Key.Key_PageUp, 1),
    ):
        qtbot.keyClick(palette.field, key)
        assert palette.list.currentIndex().row() == row
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.banner.isVisible()


def test_a_click_beside_it_or_the_keyboard_going_elsewhere_closes_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    palette = opened(qtbot, window)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, 400))
    assert palette.isHidden()
    opened(qtbot, window)
    window.toolbar.search.setFocus()
    assert palette.isHidden()
    assert window.toolbar.search.hasFocus()


def test_what_is_not_found_is_said(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    qtbot.keyClicks(palette.field, "qqxxzz")
    assert palette.rows == []
    assert "No action" in palette.foot.text()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_rebound_keys_rule_the_window_the_tips_and_the_palette(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_.keymap.set_keys("palette", [sequence("Ctrl+;")])
    window.actions_.keymap.set_keys("sidebar", [sequence("Ctrl+B")])
    palette = opened(qtbot, window)
    assert next(row.entry.keys for row in palette.rows if row.entry.name == "sidebar") == "Ctrl+B"
    assert "Ctrl+B" in window.toolbar.sidebar.toolTip()
    palette.leave()
    QTest.keySequence(window, sequence("F9"))
    assert window.sidebar.isVisible()
    QTest.keySequence(window, sequence("Ctrl+B"))
    assert window.sidebar.isHidden()


def test_it_fits_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    for width, height in ((800, 600), (680, 420)):
        window.resize(width, height)
        qtbot.waitUntil(lambda width=width: palette.width() <= width)
        assert palette.rect().contains(palette.frame.geometry())
