"""What a version says of an article that does not say it: shown as lent, and refused for good."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.reading.view import ReadingView
from reader.library.database import Library
from tests.gui.compare.conftest import Shelf, _document, add
from tests.gui.compare.conftest import shelf as shelf
from tests.versions.samples import FERRY, flattened

from .driving import show


def test_lent_authors_and_date_are_told_and_refused(
    qtbot: QtBot, context: Context, library: Library, view: ReadingView, shelf: Shelf
) -> None:
    signed = replace(
        _document("Two ferries, signed", FERRY + " It is a start."),
        authors=("Ida Marsh",),
        published="2031-05-02",
    )
    add(library, signed)
    bare = replace(_document("x", flattened(FERRY) + " so it is", flat=True), title=None)
    show(qtbot, view, add(library, bare))
    header = view.header
    assert "Ida Marsh" in header.byline.text()
    assert "2\u00a0May\u00a02031" in header.byline.text()
    assert header.lent.text().startswith("Title, authors and date from “")
    assert header.refuse.text() == "Leave out title, authors and date"
    assert header.title.text() in {"Two ferries, signed", "Two new ferries <b>for</b> Port Ansel"}
    assert header.refuse.isVisible()
    qtbot.mouseClick(header.refuse, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not header.refuse.isVisible())
    assert "Ida Marsh" not in header.byline.text()
    context.operations.undo()
    qtbot.waitUntil(header.refuse.isVisible)
