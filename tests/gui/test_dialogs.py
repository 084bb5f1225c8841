"""A list of names has the theme's colours, also of a theme that comes while it is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.gui.dialogs import ArticlePicker, NamesDialog
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


def test_a_dialog_that_is_closed_at_once_hears_no_answer(qtbot: QtBot, context: Context) -> None:
    dialog = NamesDialog(context, lambda *_: None)
    with qtbot.waitSignals([dialog.destroyed]):
        dialog.show()  # and asks
        dialog.close()
    job = context.jobs.job(lambda _: None)  # behind what was asked
    with qtbot.waitSignal(job.ended):
        job.start()
    qtbot.waitUntil(lambda: not context.jobs.is_busy)


def test_down_leads_from_the_field_into_the_list(
    qtbot: QtBot, context: Context, library: Library
) -> None:
    chosen: list[int] = []
    fill(library, 3)
    dialog = ArticlePicker(context, "Compare with", 1, chosen.append)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    dialog.field.setFocus()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 0
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert len(chosen) == 1
