from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui.commands.keymap import sequence
from reader.gui.context import Context
from reader.gui.guide.browser import GuideBrowser
from reader.gui.guide.news import NewsDialog
from reader.gui.guide.pages import GuidePage
from reader.gui.guide.window import GuideWindow
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager
from tests.gui.windows import a_window

PAGES = [
    GuidePage("a.md", "# Boats\n\nPress `S` in [ships](b.md).\n\n![a](pictures/a.png)"),
    GuidePage("b.md", "# Ships\n\nA ship is large. [Out](https://example.org/x)"),
    GuidePage("c.md", "# Tides\n\nThe tide turns."),
]


@pytest.fixture
def guide(qtbot: QtBot, settings: Settings, tmp_path: Path) -> GuideWindow:
    window = GuideWindow(ThemeManager("light"), settings, PAGES, tmp_path, lambda: {"S": "Alt+J"})
    qtbot.addWidget(window)
    window.show()
    return window


def text(guide: GuideWindow) -> str:
    return guide.browser.toPlainText()


def test_pages_links_back_and_forward(qtbot: QtBot, guide: GuideWindow) -> None:
    assert "Press Alt+J in ships" in text(guide)
    assert not guide.back.isEnabled()
    guide.browser.anchorClicked.emit(QUrl("b.md"))
    assert "A ship is large" in text(guide)
    assert guide.list.currentRow() == 1
    guide.list.setCurrentRow(2)
    QTest.keySequence(guide, sequence("Alt+Left"))
    assert guide.page is PAGES[1]
    guide.back.click()
    assert guide.page is PAGES[0]
    guide.forward.click()
    assert guide.page is PAGES[1]


def test_search_shows_only_pages_with_the_words_and_lights_them(
    qtbot: QtBot, guide: GuideWindow
) -> None:
    guide.search.setText("tide turns")
    qtbot.waitUntil(lambda: guide.page is PAGES[2])
    assert [guide.list.item(row).isHidden() for row in range(3)] == [True, True, False]
    assert len(guide.browser.extraSelections()) == 3  # "Tides", "tide", "turns"
    guide.search.setText("qqzz")
    qtbot.waitUntil(lambda: "Nowhere" in guide.found.text())
    qtbot.keyClick(guide.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not guide.list.item(0).isHidden())
    assert guide.isVisible()


def test_an_address_of_the_web_is_asked_for_and_never_opened_by_itself(
    qtbot: QtBot, guide: GuideWindow
) -> None:
    with qtbot.waitSignal(guide.web_asked) as told:
        guide.browser.anchorClicked.emit(QUrl("https://example.org/x"))
    assert told.args == ["https://example.org/x"]
    with qtbot.assertNotEmitted(guide.web_asked):
        guide.browser.anchorClicked.emit(QUrl("file:///etc/passwd"))


@pytest.mark.parametrize(
    "name",
    ["https://example.org/a.png", "file:///etc/hosts", "../outside.png", "//host/share/a.png"],
)
def test_nothing_but_the_guides_own_pictures_is_loaded(
    qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    (tmp_path / "guide" / "pictures").mkdir(parents=True)
    picture = QImage(2000, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    for file in ("outside.png", "guide/pictures/a.png"):
        assert picture.save(str(tmp_path / file))
    browser = GuideBrowser(ThemeManager("light"), tmp_path / "guide")
    qtbot.addWidget(browser)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert browser.loadResource(kind, QUrl(name)) is None
    assert browser.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("a.md")) is None
    own = browser.loadResource(kind, QUrl("pictures/a.png"))
    assert isinstance(own, QImage)
    assert own.width() <= 720


def test_help_opens_guide_and_news_with_what_ships(qtbot: QtBot, context: Context) -> None:
    with a_window(qtbot, context) as window:
        window.actions_.keymap.set_keys("search", [sequence("Ctrl+J")])
        QTest.keySequence(window, sequence("F1"))
        (guide,) = window.findChildren(GuideWindow)
        qtbot.waitUntil(guide.isVisible)
        guide.open_page("06-finding.md")
        assert "Ctrl+J goes to the search field" in text(guide)
        guide.web_asked.emit("https://example.org")
        (box,) = window.findChildren(QMessageBox)
        assert "https://example.org" in box.informativeText()
        box.reject()
        window.actions_["whats-new"].trigger()
        (news,) = window.findChildren(NewsDialog)
        assert "What is new" in news.browser.toPlainText()
        first = paths.changelog().read_text(encoding="utf-8").split("\n- ")[1].split()[0]
        assert first in news.browser.toPlainText()


def test_the_version_that_ran_before_is_remembered(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_window(qtbot, context) as window:
        settings = context.settings
        for version, before in (
            ("0.1.0", ""),
            ("0.1.0", ""),
            ("0.2.0", "0.1.0"),
            ("0.2.0", "0.1.0"),
        ):
            monkeypatch.setattr("reader.gui.help_deeds.__version__", version)
            window.deeds.help.note_version()
            assert settings.text("version-before") == before
        assert "0.2.0" in window.status.words


def test_a_dark_page_has_the_dark_twin_of_a_picture(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    for file, color in (("a", "white"), ("a-dark", "black"), ("b", "white")):
        picture = QImage(20, 20, QImage.Format.Format_RGB32)
        picture.fill(QColor(color))
        assert picture.save(str(tmp_path / "pictures" / f"{file}.png"))
    themes = ThemeManager("light")
    browser = GuideBrowser(themes, tmp_path)
    qtbot.addWidget(browser)
    kind = QTextDocument.ResourceType.ImageResource.value

    def shown(name: str) -> QColor:
        found = browser.loadResource(kind, QUrl(f"pictures/{name}.png"))
        assert isinstance(found, QImage)
        return found.pixelColor(5, 5)

    assert [shown("a"), shown("b")] == [QColor("white"), QColor("white")]
    themes.set_mode("dark")
    assert [shown("a"), shown("b")] == [QColor("black"), QColor("white")], "where there is one"


def test_keys_have_a_ground_with_air_and_their_words_stay_as_they_are(qtbot: QtBot) -> None:
    themes = ThemeManager("light")
    browser = GuideBrowser(themes, paths.guide())
    qtbot.addWidget(browser)
    browser.resize(500, 300)
    browser.show()
    browser.show_html("<p>Press <code>F5</code>, then wait.</p><p>No key.</p>")
    assert browser.toPlainText() == "Press F5, then wait.\nNo key."
    cursor = QTextCursor(browser.document())
    cursor.setPosition(len("Press "))
    left = browser.cursorRect(cursor)
    image = browser.viewport().grab().toImage()
    ground = themes.current.color("chip")
    beside = image.pixelColor(left.x() - 2, left.center().y())
    assert beside == ground, "the ground begins before the first letter"
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    form = cursor.charFormat()
    assert form.background().style() == Qt.BrushStyle.NoBrush, "no second ground is painted"
