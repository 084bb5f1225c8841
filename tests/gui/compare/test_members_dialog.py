from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from reader.gui.compare.members_dialog import MembersDialog
from reader.gui.context import Context
from tests.gui.compare.conftest import Shelf


class Asked:
    """What the dialog asked for."""

    def __init__(self) -> None:
        self.compared: list[tuple[int, int]] = []
        self.opened: list[int] = []

    def compare(self, a: int, b: int) -> None:
        self.compared.append((a, b))


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def dialog(qtbot: QtBot, context: Context, shelf: Shelf, asked: Asked) -> MembersDialog:
    made = MembersDialog(context, shelf.ferry, asked.compare, asked.opened.append)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "100%" in _column(made, 5))
    return made


def _column(dialog: MembersDialog, column: int) -> list[str]:
    model = dialog.sorted
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def _select(dialog: MembersDialog, *rows: int) -> None:
    selection = dialog.table.selectionModel()
    selection.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        selection.select(dialog.sorted.index(row, 0), flags)


def test_tells_who_is_how_alike_to_whom_and_sorts(
    qtbot: QtBot, dialog: MembersDialog, shelf: Shelf
) -> None:
    assert _column(dialog, 0)[0].startswith("Two new ferries")  # the one all are held against
    assert _column(dialog, 0)[1] == "two new ferries"
    assert _column(dialog, 5)[1] == "100%"
    assert _column(dialog, 7)[:2] == ["this one", "the same words, flattened"]
    assert all(_column(dialog, 3))
    dialog.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    words = [int(text.replace(",", "")) for text in _column(dialog, 4)]
    assert words == sorted(words, reverse=True)
    dialog.base.setCurrentIndex(dialog.base.findData(shelf.revised))
    dialog.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: _column(dialog, 0)[0] == "Port Ansel buys ferries")
    assert [text.endswith("%") for text in _column(dialog, 5)] == [False, True, True]


def test_opens_any_pair_and_any_article(
    qtbot: QtBot, dialog: MembersDialog, shelf: Shelf, asked: Asked
) -> None:
    ids = {"Port Ansel buys ferries": shelf.revised, "two new ferries": shelf.flat}
    _select(dialog, 0)
    assert dialog.pair() is None  # with itself
    assert not dialog.compare_button.isEnabled()
    _select(dialog, 1, 2)
    titles = _column(dialog, 0)
    assert dialog.compare_button.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked.compared == [(ids[titles[1]], ids[titles[2]])]
    dialog.show()
    _select(dialog, 2)
    assert dialog.pair() == (shelf.ferry, ids[titles[2]])
    dialog.open_button.click()
    assert asked.opened == [ids[titles[2]]]
    assert not dialog.isVisible()


def test_heads_of_figures_stand_over_their_figures(dialog: MembersDialog) -> None:
    model = dialog.sorted
    for column in range(model.columnCount()):
        if model.headerData(column, Qt.Orientation.Horizontal) in ("Words", "Alike", "Contained"):
            role = Qt.ItemDataRole.TextAlignmentRole
            head = model.headerData(column, Qt.Orientation.Horizontal, role)
            assert head == model.index(0, column).data(role)
            assert Qt.AlignmentFlag(head) & Qt.AlignmentFlag.AlignRight
