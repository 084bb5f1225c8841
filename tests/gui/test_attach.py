"""A note that lost its passage is put on what is selected in the text."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.context import Context
from reader.notes.model import AnchorState
from reader.services.annotate import add_note, list_notes
from tests.gui.builders import put
from tests.gui.windows import a_window

TEXT = "The tide tables were lost in the fire. Nobody printed them again for years."


def test_attaching_takes_the_selection_with_it(qtbot: QtBot, context: Context) -> None:
    article = put(context.library, "Tide tables", TEXT)
    made = add_note(context.library, article, 4, 15)
    lost = replace(made, state=AnchorState.ORPHANED)
    with context.library.write() as unit:
        unit.notes.update(lost)
    with a_window(qtbot, context) as window:
        with qtbot.waitSignal(window.reading.article_shown):
            window.articles.select(article)
        text = window.reading.text
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        start = text.places.text.index("Nobody")
        cursor = text.textCursor()
        cursor.setPosition(text.places.to_position(start))
        cursor.setPosition(text.places.to_position(start + 6), cursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        window.reading.selection.bar.show()
        assert window.reading.selected() is not None
        window.attach(lost)
        assert window.reading.selected() is None
        assert not window.reading.selection.bar.isVisible()
        qtbot.waitUntil(lambda: list_notes(context.library)[0].anchor.quote == "Nobody")
