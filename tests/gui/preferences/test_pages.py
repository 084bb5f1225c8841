from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui.context import Context
from reader.gui.keeping.policy import backup_policy
from reader.gui.main_window import MainWindow
from reader.gui.preferences.language_page import LanguagePage
from reader.gui.preferences.library_page import LibraryPage
from reader.gui.preferences.marks_page import HUE_NAMES, MarksPage
from reader.gui.preferences.names_page import NamesPage
from reader.gui.preferences.page import Group
from reader.gui.preferences.place import LibraryPlace
from reader.gui.preferences.reading_page import ReadingPage
from reader.gui.preferences.themes import choose_theme
from reader.gui.preferences.window import PreferencesWindow
from reader.gui.settings import Settings
from reader.gui.underlines import UNDERLINES
from reader.services.backups import BackupPolicy
from reader.services.maintain import info
from reader.text.marks import MarkKind
from tests.gui.builders import fill


def test_how_texts_are_set_holds_at_once_and_can_be_set_back(
    preferences: PreferencesWindow, context: Context, qtbot: QtBot
) -> None:
    page = preferences.page_of("reading")
    assert isinstance(page, ReadingPage)
    with qtbot.waitSignal(context.settings.reading_changed):
        page.look.px.slider.setValue(40)
    page.look.leading.slider.setValue(100)
    page.look.wide.slider.setValue(80)
    page.look.spacing.slider.setValue(10)
    page.look.justified.click()
    page.look.face.chosen.emit("sans")
    page.theme.chosen.emit("sepia")
    look = context.settings.look
    assert (look.px, look.leading, look.width, look.spacing) == (20.0, 2.0, 80, 0.4)
    assert look.justified
    assert look.face == "sans"
    assert context.themes.current.name == "sepia"
    preferences.open_page("reading")
    preferences.reset.click()
    assert context.settings.look == Settings(Path("/nonexistent/usual.ini")).look
    assert context.settings.theme == "system"
    assert page.look.px.slider.value() == 35
    assert not page.look.justified.isChecked()


def test_a_reset_can_be_undone(preferences: PreferencesWindow, context: Context) -> None:
    settings = context.settings
    settings.text_size, settings.face = 21, "sans"
    settings.quiet_words = ["today"]
    settings.hues = {"money": "#123456"}
    context.themes.set_hues(settings.hues)
    choose_theme(context, "sepia")
    preferences.open_page("reading")
    assert not preferences.undo.isVisible()
    preferences.reset.click()
    assert context.themes.mode == "system"
    preferences.undo.click()
    assert (settings.text_size, settings.face) == (21, "sans")
    assert context.themes.current.name == "sepia"
    assert not preferences.undo.isVisible()
    preferences.open_page("marks")
    preferences.reset.click()
    assert settings.quiet_words == frozenset()
    preferences.open_page("names")
    assert not preferences.undo.isVisible()
    preferences.open_page("marks")
    preferences.undo.click()
    assert settings.quiet_words == {"today"}
    assert context.themes.current.hex("money_line") == "#123456"


def test_the_page_follows_what_is_changed_elsewhere(
    preferences: PreferencesWindow, context: Context
) -> None:
    page = preferences.page_of("reading")
    assert isinstance(page, ReadingPage)
    context.settings.text_size = 24
    assert page.look.px.slider.value() == 48
    assert page.look.px.told.text() == "24 px"
    context.themes.set_mode("dark")
    assert page.theme.currentData() == "dark"
    marks = preferences.page_of("marks")
    assert isinstance(marks, MarksPage)
    context.settings.hidden_kinds = ["money"]
    assert not marks._kinds[MarkKind.MONEY].isChecked()


def test_kinds_are_switched_off_and_on_by_a_press_on_their_words_too(
    preferences: PreferencesWindow, context: Context, qtbot: QtBot
) -> None:
    preferences.open_page("marks")
    page = preferences.page_of("marks")
    row = next(row for group in page.groups for row in group.rows if row.label == "Percentages")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert context.settings.hidden_kinds == {"percent"}
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert context.settings.hidden_kinds == frozenset()


def test_a_colour_of_a_kind_is_chosen_from_the_menu_and_given_back(
    preferences: PreferencesWindow, context: Context
) -> None:
    page = preferences.page_of("marks")
    assert isinstance(page, MarksPage)
    assert set(HUE_NAMES) == set(UNDERLINES)
    usual = context.themes.current.hex("money_line")
    menu = page.hues["money"].menu_of()
    plum = next(action for action in menu.actions() if action.text() == "Plum")
    plum.trigger()
    assert context.settings.hues == {"money": "#9A3F93"}
    assert context.themes.current.hex("money_line") == "#9A3F93" != usual
    assert "Plum" in page.hues["money"].accessibleName()
    page.hues["money"].menu_of().actions()[0].trigger()
    assert context.settings.hues == {}
    assert context.themes.current.hex("money_line") == usual


def test_quiet_words_hold_as_typed_in_any_case_and_each_once(
    preferences: PreferencesWindow, context: Context, qtbot: QtBot
) -> None:
    page = preferences.page_of("marks")
    assert isinstance(page, MarksPage)
    with qtbot.waitSignal(context.settings.marks_changed):
        page.quiet.setPlainText("Today\n\n the  Council \ntoday\n")
    assert context.settings.quiet_words == {"today", "the council"}
    preferences.open_page("marks")
    preferences.reset.click()
    assert context.settings.quiet_words == frozenset()
    assert page.quiet.toPlainText() == ""


def test_names_are_found_in_the_background_only_if_the_reader_wants(
    preferences: PreferencesWindow, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    page = preferences.page_of("names")
    assert isinstance(page, NamesPage)
    page.background.click()
    assert not context.settings.names_in_background
    fill(context.library, 2)
    with qtbot.assertNotEmitted(window.namer.started, wait=200):
        window.namer.look()
    with qtbot.waitSignal(window.namer.ended):
        page.now.click()
    assert context.settings.names_in_background is False


def test_another_model_is_used_at_once(
    preferences: PreferencesWindow,
    window: MainWindow,
    context: Context,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used: list[Path | None] = []
    monkeypatch.setattr(window.namer, "_use_model", used.append)
    page = preferences.page_of("names")
    assert isinstance(page, NamesPage)
    page.use(tmp_path)
    assert used == [tmp_path]
    assert context.settings.names_model == tmp_path
    page.reset()
    assert used == [tmp_path, None]
    assert context.settings.names_model is None


def test_another_language_counts_from_the_next_start_on(
    preferences: PreferencesWindow, context: Context
) -> None:
    preferences.open_page("language")
    page = preferences.page_of("language")
    assert isinstance(page, LanguagePage)
    assert not page._again.isVisibleTo(page)
    page.language.chosen.emit("de")
    assert context.settings.language == "de"
    assert page._again.isVisibleTo(page)
    preferences.reset.click()
    assert context.settings.language == "system"
    assert not page._again.isVisibleTo(page)


def test_the_library_says_where_it_lies(preferences: PreferencesWindow, context: Context) -> None:
    page = preferences.page_of("library")
    assert isinstance(page, LibraryPage)
    assert str(context.library.path) in page._file.help


def test_how_many_copies_are_kept_and_where_holds_at_once(
    preferences: PreferencesWindow, context: Context, tmp_path: Path
) -> None:
    preferences.open_page("library")
    page = preferences.page_of("library")
    assert isinstance(page, LibraryPage)
    page.copies.counts["daily"].chosen.emit("14")
    assert context.library.backup_policy.daily == 14
    assert backup_policy(context.settings).daily == 14
    page.copies.keep(replace(page.copies.policy, folder=tmp_path / "copies"))
    assert str(tmp_path / "copies") in page.copies._place.help
    page.copies.automatic.click()
    assert not context.library.backup_policy.automatic
    assert not page.copies.counts["daily"].isEnabled()
    preferences.reset.click()
    assert context.library.backup_policy == BackupPolicy() == backup_policy(context.settings)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("VARIORUM_LIBRARY", raising=False)
    monkeypatch.setattr(paths, "config_folder", lambda: tmp_path / "config")
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    return tmp_path


def test_a_library_is_moved_by_a_copy_that_becomes_the_usual_one(
    qtbot: QtBot, window: MainWindow, context: Context, config: Path
) -> None:
    fill(context.library, 3)
    opened: list[Path | None] = []

    def again(_: QWidget, path: Path | None) -> bool:
        opened.append(path)
        return True

    place = LibraryPlace(window, again=again)
    place.make_usual()
    assert paths.default_library() == context.library.path
    target = config / "elsewhere.db"
    place.move_to(target)
    qtbot.waitUntil(lambda: opened == [target])
    assert paths.default_library() == target
    assert context.library.path.is_file()
    assert info(context.library).articles == 3


def test_a_library_never_replaces_a_file(qtbot: QtBot, window: MainWindow, config: Path) -> None:
    target = config / "there.db"
    target.write_text("something else")
    place = LibraryPlace(window, again=lambda *_: pytest.fail("nothing was moved"))
    said: list[str] = []
    window.context.events.problem.disconnect()
    window.context.events.problem.connect(lambda words, _: said.append(words))
    place.move_to(target)
    assert str(target) in said[0]
    assert target.read_text() == "something else"


def test_the_usual_library_can_be_the_one_in_the_data_folder_again(config: Path) -> None:
    paths.choose_library(config / "mine.db")
    assert paths.default_library() == config / "mine.db"
    paths.choose_library(None)
    assert paths.default_library() == config / "data" / "library.db"


def test_no_rule_stands_below_the_last_row_that_is_there(qtbot: QtBot, context: Context) -> None:
    group = Group("Window", "", context.themes)
    qtbot.addWidget(group)
    rows = [group.add(words) for words in ("One", "Two", "Three")]
    group.show()
    rows[2].want(False)
    assert [rule.isHidden() for rule in group._rules] == [False, True]
    rows[2].want(True)
    rows[0].want(False)
    assert [rule.isHidden() for rule in group._rules] == [True, False]
