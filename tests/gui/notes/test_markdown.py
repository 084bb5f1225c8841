"""Notes are Markdown, and nothing in them is fetched, run or taken for HTML."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QTextFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.notes.comment import Comment
from reader.gui.notes.markdown import addresses_in, plain, set_note, target_of
from reader.gui.theme import ThemeManager
from reader.notes.links import Link

THEME = ThemeManager("light").current


def test_lines_stay_as_they_were_broken_and_marks_are_set() -> None:
    document = set_note("# Head\none\ntwo **bold**\n\n- item\n- other", THEME)
    assert document.toPlainText() == "Head\none\ntwo bold\nitem\nother"


def test_html_is_text_and_pictures_are_words() -> None:
    text = "<b>x</b> <script>alert(1)</script> ![a pier](https://example.org/x.png) end"
    document = set_note(text, THEME)
    assert "<script>alert(1)</script>" in document.toPlainText()
    assert "[a pier] end" in document.toPlainText()
    block = document.begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            assert not walk.fragment().charFormat().isImageFormat()
            walk += 1
        block = block.next()


def test_links_into_the_library_keep_their_titles_whole() -> None:
    text = "😀 see [[A *starred* title|the _other_]], [[#7]] and `[[no]]`"
    document = set_note(text, THEME)
    assert document.toPlainText() == "😀 see the _other_, #7 and [[no]]"
    (first, address), (second, _) = addresses_in(document)
    assert (first, second) == ("the _other_", "#7")
    target = target_of(address, text)
    assert isinstance(target, Link)
    assert target.title == "A *starred* title"


@pytest.mark.parametrize(
    ("address", "followed"),
    [
        ("https://example.org/a", True),
        ("mailto:a@example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("variorum-link:9", False),
        ("variorum-link:x", False),
        ("", False),
        ("https://", False),
    ],
)
def test_only_the_web_and_the_library_are_led_to(address: str, followed: bool) -> None:
    target = target_of(address, "[[A title]]")
    assert isinstance(target, QUrl) is followed


@pytest.mark.parametrize(
    "text",
    [
        *(sign * 4000 for sign in "[>*`|<!#_~"),
        *(sign * 1500 for sign in ("- ", "1. ", "> - ", "[[", "![", "&#x;", "a\n")),
        "\x00a\u2028b\ufffc\ue0000\ue001\ud800",
        "\ue0000\ue001 [[x]]",
    ],
)
def test_any_text_is_set(text: str) -> None:
    document = set_note(text, THEME)
    document.setTextWidth(250)
    assert document.size().height() < 6_000
    plain(text)


def test_lists_show_notes_without_marks() -> None:
    said = plain(
        "## To *do*\n- call [[Quay|the quay]]\n> **never** `x` [here](https://e.org) snake_case_"
    )
    assert said == "To do call the quay never x here snake_case_"


def test_a_click_on_a_link_follows_it_and_any_other_edits(qtbot: QtBot) -> None:
    comment = Comment(ThemeManager("light"))
    qtbot.addWidget(comment)
    comment.set_text("[[Elsewhere]] and plain words")
    comment.resize(240, comment.heightForWidth(240))
    comment.show()
    followed: list[object] = []
    clicks: list[bool] = []
    comment.link_followed.connect(followed.append)
    comment.clicked.connect(lambda: clicks.append(True))
    from PySide6.QtCore import Qt

    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(comment, button, none, QPointF(12, 8).toPoint())
    assert isinstance(followed[0], Link)
    assert not clicks
    QTest.mouseClick(comment, button, none, QPointF(150, 8).toPoint())
    assert clicks == [True]
    assert comment.accessibleName() == "Elsewhere and plain words"


def test_headings_are_hardly_larger_than_text() -> None:
    document = set_note("# Head", THEME)
    form = document.begin().begin().fragment().charFormat()
    assert form.property(QTextFormat.Property.FontSizeAdjustment.value) == 0
    assert form.font().pixelSize() <= 17
