from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import remember_contrast
from reader.gui.context import Context
from reader.gui.fonts import interface_font
from reader.gui.main_window import MainWindow
from reader.gui.naming import Namer
from reader.gui.opening import Opening, cut
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager, load_theme, theme_at_first
from reader.library.database import open_library
from tests.gui.builders import fill
from tests.gui.windows import NoNames, a_window

# Whatever of `Qt` is asked for first, PySide makes all of it, for as long as a tenth of a start.
FIRST_PAINT = """
import os, sys
import PySide6.QtCore
from pathlib import Path
from reader import app
from reader.gui.opening import _Facts

painted = _Facts.paintEvent

def and_tell(facts, event):
    painted(facts, event)
    print(len(facts.lines), "Qt" in vars(PySide6.QtCore), "sqlalchemy" in sys.modules, flush=True)
    os._exit(0)

_Facts.paintEvent = and_tell
app.main(Path(sys.argv[1]))
"""


def test_the_first_paint_shows_articles_and_waits_for_little(tmp_path: Path) -> None:
    library = open_library(tmp_path / "library.db")
    fill(library, 3)
    library.close()
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA", "STATE")}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path / "library.db")],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["3", "False", "False"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60), width=st.integers(20, 400))
def test_a_text_is_cut_to_the_width_that_there_is(qtbot: QtBot, text: str, width: int) -> None:
    metrics = QFontMetrics(interface_font(14))
    shown = cut(text, metrics, width)
    if metrics.horizontalAdvance(text) <= width:
        assert shown == text
    else:
        assert shown.endswith("…")
        assert text.startswith(shown[:-1])
        assert metrics.horizontalAdvance(shown) <= width or shown == "…"


@pytest.mark.skipif(sys.platform == "win32", reason="there the scheme is asked for itself")
@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_first_theme_goes_with_the_palette(qtbot: QtBot, name: str) -> None:
    usual = QGuiApplication.palette()
    palette = QPalette(usual)
    theme = load_theme(name)
    palette.setColor(QPalette.ColorRole.Window, theme.color("desk"))
    palette.setColor(QPalette.ColorRole.WindowText, theme.color("ink"))
    QGuiApplication.setPalette(palette)
    try:
        assert theme_at_first("system") == theme
        contrast = theme_at_first("system", contrast=True)
        assert (contrast.high_contrast, contrast.dark) == (True, theme.dark)
    finally:
        QGuiApplication.setPalette(usual)
    assert theme_at_first("sepia", contrast=True).name == "sepia"


@pytest.mark.parametrize(("mode", "kept"), [("system", True), ("light", False)])
def test_the_contrast_that_the_system_asks_for_is_remembered(
    qtbot: QtBot, tmp_path: Path, mode: str, kept: bool
) -> None:
    kept_settings, themes = Settings(tmp_path / "settings.ini"), ThemeManager(mode)
    remember_contrast(kept_settings, themes)
    assert not kept_settings.flag("contrast", False)
    themes.changed.emit(load_theme("contrast"))
    assert kept_settings.flag("contrast", False) is kept
    themes.changed.emit(load_theme("light"))
    assert not kept_settings.flag("contrast", False)


def test_lines_between_the_panes_have_their_colour_before_the_window_is_dressed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    theme = load_theme("dark")
    opening = Opening(Settings(tmp_path / "settings.ini"), theme, tmp_path / "library.db")
    qtbot.addWidget(opening)
    opening.resize(1000, 600)
    row = opening.grab().toImage()
    seen = {row.pixelColor(x, 500).name() for x in range(row.width())}
    grounds = {theme.color(token).name() for token in ("sidebar", "desk", "paper", "line")}
    assert theme.color("line").name() in seen
    assert max(map(_lightness, seen)) <= max(map(_lightness, grounds))


@pytest.mark.parametrize("width", [640, 800, 920, 1000, 1100, 1366])
@pytest.mark.parametrize("hidden", ["", "panel", "sidebar"])
def test_the_window_opens_with_the_panes_that_it_will_have(
    qtbot: QtBot, context: Context, width: int, hidden: str
) -> None:
    if hidden:
        context.settings.set_flag(hidden, False)
    opening = Opening(context.settings, load_theme("light"), context.library.path)
    qtbot.addWidget(opening)
    with a_window(qtbot, context) as window:
        for widget in (opening, window):
            widget.resize(width, 600)
            widget.show()
        QApplication.processEvents()
        whole = [window.sidebar, window.articles, window.middle, window.panel]
        seen = [opening.splitter.widget(place).isVisible() for place in range(4)]
        assert seen == [pane.isVisible() for pane in whole]


def _lightness(name: str) -> int:
    return QColor(name).lightness()


@pytest.mark.parametrize(("keys", "place"), [(("next",), 0), (("next", "next", "next"), 2)])
def test_keys_pressed_before_the_list_is_there_are_not_lost(
    qtbot: QtBot, context: Context, keys: tuple[str, ...], place: int
) -> None:
    ids = fill(context.library, 5)[::-1]
    window = MainWindow(context, Namer(context, NoNames()))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.articles.answered):
        window.start()
        for key in keys:
            window.actions_[f"{key}-article"].trigger()
        assert window.articles.model.rowCount() == 0
    assert window.articles.current == ids[place]
    window.namer.cancel()
    context.jobs.shutdown()
