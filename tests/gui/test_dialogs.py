"""A list of names has the theme's colours, also of a theme that comes while it is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.dialogs import NamesDialog
from reader.library.database import Library
from reader.library.records import NamesState
from reader.text.marks import Mark, MarkKind
from tests.gui.builders import fill


def test_dots_follow_the_theme(qtbot: QtBot, context: Context, library: Library) -> None:
    article = fill(library, 1)[0]
    with library.write() as unit:
        text = unit.articles.get(article).document.text
        name = Mark(0, 4, text[:4], MarkKind.PLACE, entity="Ostwick")
        unit.articles.set_marks(article, [name], NamesState.DONE)
    dialog = NamesDialog(context, lambda *_: None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)

    def dot() -> QColor:
        return dialog.list.item(0).icon().pixmap(QSize(12, 12)).toImage().pixelColor(6, 6)

    for theme in ("light", "dark", "contrast"):
        context.themes.set_mode(theme)
        assert dot() == context.themes.current.line(MarkKind.PLACE)
