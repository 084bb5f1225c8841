"""The caret of the page: there once the keys move one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.gui.reading.document_builder import typography_of
from reader.gui.reading.text_map import TextMap, cut
from reader.gui.reading.text_view import TextView
from reader.gui.theme import load_theme
from reader.text.document import Block, BlockKind

WORDS = "أغلق موظفو الميناء الدفتر القديم"
BY_KEYS = Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_page_has_a_caret_only_while_keys_move_it(qtbot: QtBot) -> None:
    view = TextView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    theme = load_theme("light")
    view.set_look(theme, typography_of(theme, Look(), 400), 400)
    view.show_text(TextMap(WORDS, cut(WORDS, (Block(BlockKind.PARAGRAPH, 0, len(WORDS)),))))
    view.show()
    view.setFocus()
    assert not view.textInteractionFlags() & BY_KEYS
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.textInteractionFlags() & BY_KEYS
    assert view.textCursor().hasSelection()
    assert view.cursorWidth() > 0
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 250))
    assert not view.textInteractionFlags() & BY_KEYS
    assert view.cursorWidth() == 0
