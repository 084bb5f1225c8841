from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.reading.header import Header, HeadLine, byline, reading_minutes
from reader.gui.script import is_rtl, isolated, takes_italics
from reader.gui.theme import ThemeManager
from reader.library.database import Library
from reader.services.browse import read_article

from .conftest import put


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("harbour", False), ("مرفأ", True), ("12 — נמל", True), ("🌊 sea", False), ("", False)],
)
def test_the_first_letter_with_a_direction_decides(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl


@pytest.mark.parametrize(
    ("text", "slants"),
    [("harbour wall", True), ("Ёлка", True), ("港口", False), ("مرفأ", False), ("ท่าเรือ", False)],
)
def test_only_scripts_that_know_italics_are_slanted(text: str, slants: bool) -> None:
    assert takes_italics(text) is slants


def test_a_part_that_runs_the_other_way_is_kept_apart() -> None:
    assert isolated("Bell") == "Bell"
    assert isolated("مرفأ") == "\u2068مرفأ\u2069"


def test_minutes_count_words_or_characters() -> None:
    assert reading_minutes("word " * 460, 460) == 2
    assert reading_minutes("港" * 840, 1) == 2
    assert reading_minutes("", 0) == 1


def test_the_byline_leaves_out_what_is_not_known(library: Library) -> None:
    article = read_article(library, put(library))
    said = byline(article).replace("\u00a0", " ")
    assert said.startswith("By Ida Marsh and Tom Reed · Lanternport Bell · 14 March 2025 · ")


def test_a_headline_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    line = HeadLine()
    qtbot.addWidget(line)
    line.setText("x")
    one = line.heightForWidth(300)
    line.setText("unbreakable" * 40)
    assert line.heightForWidth(300) > 5 * one
    line.setText("")
    assert line.heightForWidth(300) == 0


def test_a_long_title_steps_back_and_a_wide_column_lets_it_grow_again(
    qtbot: QtBot, library: Library
) -> None:
    article = read_article(library, put(library))
    header = Header(ThemeManager("light"))
    qtbot.addWidget(header)

    def line(title: str, width: int) -> float:
        """How high a line of a title is in a column."""
        row = dataclasses.replace(article.row, title=title)
        header.show_article(dataclasses.replace(article, row=row), str)
        header.resize(width, header.heightForWidth(width))
        header.title.setText("x")
        return header.title.heightForWidth(width)

    usual, long = line("Ferry", 500), "a ferry and a tram " * 10
    assert line(long, 260) < line(long, 560) < usual
    assert line(long, 2000) == usual == line("Ferry", 260)


def test_words_that_run_otherwise_than_the_window_keep_their_own_way(qapp: QApplication) -> None:
    assert isolated("£46 million") == "£46 million"
    assert isolated("مليون") == "\u2068مليون\u2069"
    assert isolated("") == ""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert isolated("£46 million") == "\u2068£46 million\u2069"  # else it reads: million £46
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
