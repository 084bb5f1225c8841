from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from reader.gui.fonts import reading_font
from reader.gui.settings import Settings
from reader.gui.text_scale import scaled, system_scale

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="a desktop of Linux")
def test_what_the_reader_chose_counts_before_what_the_system_asks(tmp_path: Path) -> None:
    (tmp_path / "kcmfonts").write_text("[General]\nforceFontDPI=192\n")
    environment = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path), **WAYLAND}
    with scaled(1.25, environment) as scale:
        assert scale == 1.25
        assert environment["QT_SCALE_FACTOR"] == "1.25"
    assert "QT_SCALE_FACTOR" not in environment  # programs started later scale by themselves
    with scaled(0.0, environment) as scale:
        assert scale == 2.0


_DOTS = """
from reader.gui.text_scale import scaled
from PySide6.QtWidgets import QApplication
with scaled(0.0):
    application = QApplication([])
print(application.primaryScreen().devicePixelRatio())
"""


@pytest.mark.parametrize(("dpi", "ratio"), [("96", 1.0), ("192", 2.0)])
def test_large_text_of_the_system_makes_the_window_as_much_larger_and_not_twice(
    dpi: str, ratio: float
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_FONT_DPI": dpi}
    environment.pop("QT_SCALE_FACTOR", None)
    done = subprocess.run(
        [sys.executable, "-c", _DOTS], env=environment, capture_output=True, text=True, check=True
    )
    assert float(done.stdout) == ratio


def test_a_factor_given_to_qt_itself_is_left_alone() -> None:
    environment = {"QT_SCALE_FACTOR": "1.5", "QT_FONT_DPI": "192"}
    with scaled(2.0, environment) as scale:
        assert scale == 1.0
    assert environment["QT_SCALE_FACTOR"] == "1.5"


@pytest.mark.parametrize(
    ("dpi", "scale"), [("96", 1.0), ("144", 1.5), ("48", 1.0), ("9600", 3.0), ("many", 1.0)]
)
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="a desktop of Linux")
def test_large_text_is_taken_within_bounds(tmp_path: Path, dpi: str, scale: float) -> None:
    (tmp_path / "kcmfonts").write_text(f"[General]\nforceFontDPI={dpi}\n")
    kde = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)}
    assert system_scale({**kde, **WAYLAND}) == scale
    assert system_scale(kde) == 1.0  # on X11 Qt follows the desktop by itself
    assert system_scale({**kde, **WAYLAND, "QT_QPA_PLATFORM": "xcb"}) == 1.0
    assert system_scale({**kde, **WAYLAND, "QT_FONT_DPI": "192"}) == 1.0


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="a desktop of Linux")
def test_the_desktops_are_asked_in_their_own_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kcmfonts").write_text("[General]\nforceFontDPI=96\nforceFontDPIWayland=144\n")
    kde = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path), **WAYLAND}
    assert system_scale(kde) == 1.5
    (tmp_path / "kcmfonts").write_bytes(b"\xff\xfe no such file")
    assert system_scale(kde) == 1.0
    tool = tmp_path / "gsettings"
    tool.write_text("#!/bin/sh\necho 1.75\n")
    tool.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _: str(tool))
    assert system_scale({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME", **WAYLAND}) == 1.75
    tool.write_text("#!/bin/sh\necho nothing; exit 1\n")
    assert system_scale({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME", **WAYLAND}) == 1.0
    assert system_scale({}) == 1.0


def test_only_a_size_that_can_be_chosen_is_remembered(settings: Settings) -> None:
    settings.interface_scale = 1.5
    assert settings.interface_scale == 1.5
    settings.interface_scale = 7.0
    assert settings.interface_scale == 0.0


def test_a_fraction_of_a_pixel_is_one_at_any_number_of_dots(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 17.0 < QFontMetricsF(reading_font(17.5)).height() / 1.4 < 18.0
    smaller, larger = (QFontMetricsF(reading_font(px)).height() for px in (17.4, 17.6))
    assert smaller < larger
