from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.main_window import MainWindow
from reader.gui.preferences.hits import highlighted
from reader.gui.preferences.registry import PAGES
from reader.gui.preferences.window import PreferencesWindow


def shown_pages(preferences: PreferencesWindow) -> list[str]:
    return [
        spec.name for row, spec in enumerate(PAGES) if not preferences.list.item(row).isHidden()
    ]


def search(preferences: PreferencesWindow, words: str) -> None:
    preferences.search.setText(words)
    preferences._look()


def rows(preferences: PreferencesWindow, page: str) -> list[str]:
    made = preferences.page_of(page)
    return [row.label for group in made.groups for row in group.rows if row.isVisibleTo(made)]


def test_a_search_leaves_the_pages_and_rows_that_have_the_words(
    preferences: PreferencesWindow,
) -> None:
    assert shown_pages(preferences) == [spec.name for spec in PAGES]
    search(preferences, "straight edges")
    assert shown_pages(preferences) == ["reading"]
    assert rows(preferences, "reading") == ["Justified text"]
    search(preferences, "")
    assert shown_pages(preferences) == [spec.name for spec in PAGES]
    assert "Line width" in rows(preferences, "reading")


def test_hits_are_lit_up_and_the_first_page_with_one_is_shown(
    preferences: PreferencesWindow,
) -> None:
    preferences.open_page("privacy")
    search(preferences, "TELEMETRY")
    assert preferences.page is preferences.page_of("privacy")
    label = preferences.page.groups[0].rows[0]._label
    assert "<span" in label.text()
    assert "telemetry</span>" in label.text()
    search(preferences, "typeface")
    assert preferences.page is preferences.page_of("reading")
    search(preferences, "")
    assert "<span" not in label.text()


def test_a_page_is_found_by_its_own_name_with_all_that_is_on_it(
    preferences: PreferencesWindow,
) -> None:
    search(preferences, "Language")
    assert "language" in shown_pages(preferences)
    assert rows(preferences, "language")


def test_what_no_page_has_is_said_and_the_search_can_be_cleared(
    preferences: PreferencesWindow,
) -> None:
    search(preferences, "xylophone")
    assert preferences.stack.currentWidget() is preferences.nothing
    assert shown_pages(preferences) == []
    preferences.search.clear()
    preferences._look()
    assert preferences.stack.currentWidget() is not preferences.nothing


def test_words_to_be_lit_up_are_never_taken_for_markup() -> None:
    said = highlighted("a <b> & c", "<b>", "#111111", "#222222")
    assert "&lt;b&gt;</span>" in said
    assert "&amp;" in said
    assert highlighted("nothing here", "xyz", "#111111", "#222222") == "nothing here"


def test_esc_clears_the_search_and_then_closes(
    qtbot: QtBot, preferences: PreferencesWindow
) -> None:
    search(preferences, "size")
    qtbot.keyClick(preferences, Qt.Key.Key_Escape)
    assert preferences.isVisible()
    assert preferences.search.text() == ""
    qtbot.keyClick(preferences, Qt.Key.Key_Escape)
    assert not preferences.isVisible()


def test_the_page_shown_last_and_the_size_come_back(
    qtbot: QtBot, window: MainWindow, preferences: PreferencesWindow
) -> None:
    preferences.open_page("names")
    preferences.resize(700, 500)
    preferences.close()
    again = PreferencesWindow(window)
    qtbot.addWidget(again)
    again.open_page()
    assert again.page is again.page_of("names")
    assert (again.width(), again.height()) == (700, 500)


def test_one_key_opens_one_window_that_blocks_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    action = window.actions_["preferences"]
    assert action.shortcut().toString() == "Ctrl+,"
    action.trigger()
    made = window.findChild(PreferencesWindow)
    assert made is not None
    assert made.isVisible()
    assert not made.isModal()
    made.close()
    action.trigger()
    assert window.findChildren(PreferencesWindow) == [made]
    assert made.isVisible()


def test_everything_that_can_be_changed_has_a_name_and_is_reached_by_keys(
    preferences: PreferencesWindow,
) -> None:
    for spec in PAGES:
        preferences.open_page(spec.name)
        for widget in preferences.page.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QComboBox | QSlider | QLineEdit):
                if isinstance(widget, QAbstractButton) and widget.metaObject().className() in (
                    "QTableCornerButton",
                    "QLineEditIconButton",
                ):
                    continue
                if not widget.isVisibleTo(preferences.page):
                    continue
                said = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                assert said, (spec.name, widget)
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, (spec.name, said)


def test_hits_follow_the_theme(preferences: PreferencesWindow, context: Context) -> None:
    search(preferences, "typeface")
    label = next(
        row._label
        for group in preferences.page_of("reading").groups
        for row in group.rows
        if row.label == "Typeface"
    )
    context.themes.set_mode("dark")
    assert context.themes.current.hex("find_tint") in label.text()


def test_no_row_is_lower_than_its_words_need(qtbot: QtBot, preferences: PreferencesWindow) -> None:
    preferences.resize(preferences.minimumSize())
    for spec in PAGES:
        preferences.open_page(spec.name)
        qtbot.wait(1)
        for group in preferences.page.groups:
            for row in group.rows:
                if row.isVisible():
                    assert row.height() >= row.heightForWidth(row.width()), (spec.name, row.label)


def test_rows_end_at_one_place_whether_a_page_scrolls_or_not(
    qtbot: QtBot, preferences: PreferencesWindow
) -> None:
    page = preferences.page_of("names")
    preferences.open_page("names")
    (area,) = (a for a in preferences.findChildren(QScrollArea) if a.widget() is page)
    ends = {}
    for high in (340, 800):
        preferences.resize(800, high)
        qtbot.wait(1)
        group = page.groups[0]
        scrolls = area.verticalScrollBar().maximum() > 0
        ends[scrolls] = group.mapTo(preferences, group.rect().topRight()).x()
    assert len(ends) == 2, "in one of them it scrolls"
    assert ends[True] == ends[False]
