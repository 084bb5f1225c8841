from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from reader.gui.fonts import reading_font
from reader.gui.settings import Settings
from reader.gui.text_scale import scaled, system_scale


def test_what_the_reader_chose_counts_before_what_the_system_asks() -> None:
    environment = {"QT_FONT_DPI": "192"}
    with scaled(1.25, environment) as scale:
        assert scale == 1.25
        assert environment["QT_SCALE_FACTOR"] == "1.25"
    assert "QT_SCALE_FACTOR" not in environment  # programs started later scale by themselves
    with scaled(0.0, environment) as scale:
        assert scale == 2.0


def test_a_factor_given_to_qt_itself_is_left_alone() -> None:
    environment = {"QT_SCALE_FACTOR": "1.5", "QT_FONT_DPI": "192"}
    with scaled(2.0, environment) as scale:
        assert scale == 1.0
    assert environment["QT_SCALE_FACTOR"] == "1.5"


@pytest.mark.parametrize(
    ("dpi", "scale"), [("96", 1.0), ("144", 1.5), ("48", 1.0), ("9600", 3.0), ("many", 1.0)]
)
def test_large_text_is_taken_within_bounds(dpi: str, scale: float) -> None:
    assert system_scale({"QT_FONT_DPI": dpi}) == scale


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="a desktop of Linux")
def test_the_desktops_are_asked_in_their_own_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kcmfonts").write_text("[General]\nforceFontDPI=144\n")
    kde = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)}
    assert system_scale(kde) == 1.5
    (tmp_path / "kcmfonts").write_bytes(b"\xff\xfe no such file")
    assert system_scale(kde) == 1.0
    tool = tmp_path / "gsettings"
    tool.write_text("#!/bin/sh\necho 1.75\n")
    tool.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _: str(tool))
    assert system_scale({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}) == 1.75
    tool.write_text("#!/bin/sh\necho nothing; exit 1\n")
    assert system_scale({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}) == 1.0
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
