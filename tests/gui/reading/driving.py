"""How the tests look at the page, and act on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.view import ReadingView
from reader.notes.model import Note
from reader.services.annotate import list_notes
from reader.text.spans import Span

from .conftest import TEXT


def show(qtbot: QtBot, view: ReadingView, article: int, at: Span | None = None) -> None:
    view.open(article, at)
    qtbot.waitUntil(lambda: view.current is not None and view.current.article.id == article)
    qtbot.waitUntil(lambda: view.text.places.complete)


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def notes(context: Context) -> list[Note]:
    return list_notes(context.library)


def painted(view: ReadingView, layer: Layer) -> list[str]:
    text = view.text.places.text
    strokes = view.text.painter._layers[layer].touching(0, len(text))
    return [text[s.start : s.end] for s in strokes]


def click(qtbot: QtBot, view: ReadingView, where: Span) -> None:
    at = view.text.rect_of(where).center()
    qtbot.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=at)


def hover(qtbot: QtBot, view: ReadingView, where: Span) -> None:
    viewport = view.text.viewport()
    qtbot.mouseMove(viewport, QPoint(2, viewport.height() - 2))
    qtbot.mouseMove(viewport, view.text.rect_of(where).center())
