"""What the notes rooms say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from reader.gui.fonts import interface_font, reading_font
from reader.gui.language import trn
from reader.gui.notes.passage import one_layout
from reader.gui.notes.wording import versions, when
from reader.gui.script import is_rtl

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-05-04T07:05:00.000Z", "09:05"),
        ("2026-05-03T22:30:00Z", "00:30"),
        ("2026-05-03T21:30:00+00:00", "yesterday"),
        ("2026-01-31T12:00:00Z", "31 January"),
        ("2024-02-29T12:00:00Z", "29 February 2024"),
        ("", ""),
        ("some day", "some day"),
    ],
)
def test_when(moment: str, said: str) -> None:
    assert when(moment, NOON) == said
    assert NOON.astimezone(UTC) == NOON


def test_counts() -> None:
    assert (versions(0), versions(1), versions(2)) == (
        "",
        "also in 1 version",
        "also in 2 versions",
    )
    assert (trn("%n note(s)", 1), trn("%n note(s)", 1204)) == ("1 note", "1,204 notes")


@pytest.mark.parametrize(
    ("text", "right"),
    [("abc", False), ("«עברית»", True), ("12 عربي", True), ("", False), ("…", False)],
)
def test_direction(text: str, right: bool) -> None:
    assert is_rtl(text) is right


@pytest.mark.parametrize(
    "text", ["word " * 300, "漢字" * 300, "عربي " * 200, "👩\u200d🚀" * 300, "x" * 9000]
)
@pytest.mark.parametrize("most", [1, 2, 5])
def test_long_text_is_elided_and_never_wider(text: str, most: int) -> None:
    for font in (interface_font(13), reading_font(14.5, italic=True)):
        layout = one_layout(text, font, 240, most)
        assert layout.lineCount() == most
        assert "…" in layout.text()
        for number in range(most):
            assert layout.lineAt(number).naturalTextWidth() <= 241


def test_short_text_is_whole_and_its_lines_are_kept() -> None:
    layout = one_layout("one\n\n two \nthree", interface_font(13), 400, 5)
    assert layout.lineCount() == 3
    assert "…" not in layout.text()
