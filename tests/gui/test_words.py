from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.words import LEADING, Words

TEXT = "A ferry, a tram and a bridge; the council weighed all of them before it went home."


def label(text: str, qtbot: QtBot) -> QLabel:
    made = QLabel(text)
    made.setWordWrap(True)
    qtbot.addWidget(made)
    return made


def words(text: str, qtbot: QtBot) -> Words:
    made = Words(text)
    qtbot.addWidget(made)
    return made


def test_a_line_is_as_high_as_in_any_label(qtbot: QtBot) -> None:
    assert words("Ferry", qtbot).heightForWidth(400) == label("Ferry", qtbot).heightForWidth(400)


def test_further_lines_have_air_between_them(qtbot: QtBot) -> None:
    shown = words("One\nTwo\nThree", qtbot)
    metrics = shown.fontMetrics()
    assert shown.heightForWidth(400) == metrics.height() + round(
        2 * metrics.lineSpacing() * LEADING
    )
    assert words(TEXT, qtbot).heightForWidth(160) > label(TEXT, qtbot).heightForWidth(160)


def test_words_of_any_length_and_script_stay_inside(qtbot: QtBot) -> None:
    for text in (
        "Tram" * 60,
        "港口城市恢复电车运营" * 9,
        "عودة الترام إلى المدينة " * 9,
        "🚋" * 80,
    ):
        shown = words(text, qtbot)
        shown.resize(120, shown.heightForWidth(120))
        layout = shown._laid_out(120)
        assert all(layout.lineAt(at).naturalTextWidth() <= 121 for at in range(layout.lineCount()))
        shown.grab()


def test_words_that_run_from_the_right_begin_there(qtbot: QtBot) -> None:
    shown = words("عودة الترام", qtbot)
    assert shown._laid_out(400).lineAt(0).naturalTextRect().right() >= 399
    shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    line = shown._laid_out(400).lineAt(0).naturalTextRect()
    assert abs(line.center().x() - 200) < 2


def test_what_is_lit_stands_behind_an_emoji_too(qtbot: QtBot) -> None:
    shown = words("🚋 The tram", qtbot)
    shown.light([(6, 10)], "#ffdd00", "#000000")
    (lit,) = shown._laid_out(400).formats()
    assert (lit.start, lit.length) == (7, 4)
    shown.light([], "#ffdd00", "#000000")
    assert not shown._laid_out(400).formats()
