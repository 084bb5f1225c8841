from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QStringListModel
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.stylesheet import dress
from reader.gui.suggestions import suggest
from reader.gui.theme import load_theme


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    suggest(field, QStringListModel(["ferry", "harbour", "tariff"], field))
    field.resize(300, 30)
    field.show()
    return field


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_offered_lies_on_the_ground_of_the_theme(
    field: QLineEdit, qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    theme = load_theme(name)
    dress(qapp, theme)
    qtbot.keyClicks(field, "rr")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    seen = popup.grab().toImage()
    at = QPoint(seen.width() - 16, 3)  # inside its edge, beside all words
    assert seen.pixelColor(at).name() == theme.color("paper").name()


def test_what_is_offered_has_what_was_typed_anywhere(field: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "RR")
    model = field.completer().completionModel()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["ferry"]
