from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.gui.figures.places_dialog import PlacesDialog
from reader.gui.figures.places_list import PlacesModel
from reader.gui.main_window import MainWindow
from reader.gui.reading.marks_model import RowKind
from reader.services.correct_figures import list_figure_corrections
from reader.text.marks import FigureValue, Finder, Mark, MarkKind
from reader.text.spans import Span


def marks(window: MainWindow) -> tuple[Mark, ...]:
    opened = window.reading.current
    assert opened is not None
    return opened.article.marks


def mark(window: MainWindow, words: str) -> Mark:
    return next(m for m in marks(window) if words in m.text)


def open_card(window: MainWindow, words: str) -> Mark:
    wanted = mark(window, words)
    rect = window.reading.text.rect_of(Span(wanted.start, wanted.end))
    window.reading.marks.open_card(wanted, rect)
    return wanted


def rows(window: MainWindow) -> list[tuple[RowKind, str]]:
    model = window.marks.model
    listed = [model.row_at(model.index(n)) for n in range(model.rowCount())]
    return [(row.row, row.text) for row in listed]


def select_row(window: MainWindow, words: str) -> None:
    place = next(n for n, (_, text) in enumerate(rows(window)) if words in text)
    window.marks.list.setCurrentIndex(window.marks.model.index(place))


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.panel.show_room("Marks")
    qtbot.waitUntil(lambda: window.marks.model.rowCount() > 0)
    return window


def test_a_card_tells_the_value_in_words_and_copies_it(qtbot: QtBot, window: MainWindow) -> None:
    open_card(window, "$150 million")
    card = window.reading.marks.card
    assert card.accessibleName() == "About at least $150 million, money"
    assert card.figures.value.text() == "USD 150,000,000"
    assert card.figures.source.isHidden()
    qtbot.mouseClick(card.figures.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "USD 150,000,000"
    QApplication.clipboard().clear()
    qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "USD 150,000,000"
    QApplication.clipboard().clear()
    open_card(window, "last Thursday")
    assert card.figures.value.text() == "2018-05-17"
    assert card.figures.source.text() == "From the article's date"
    assert card.figures.not_a_figure.isVisible() and not card.names.isVisible()


def test_what_is_no_figure_is_gone_until_it_is_undone(
    qtbot: QtBot, window: MainWindow, articles: tuple[int, int]
) -> None:
    open_card(window, "$150 million")
    card = window.reading.marks.card
    qtbot.mouseClick(card.figures.not_a_figure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any("$150" in m.text for m in marks(window)))
    assert not card.isVisible()
    assert len(list_figure_corrections(window.context.library, articles[0])) == 1
    window.context.operations.undo()
    qtbot.waitUntil(lambda: any("$150" in m.text for m in marks(window)))
    window.context.operations.redo()
    qtbot.waitUntil(lambda: not any("$150" in m.text for m in marks(window)))


def test_a_figure_is_put_right_in_a_dialog(qtbot: QtBot, window: MainWindow) -> None:
    dialog = window.figures.ask(mark(window, "$150 million"))
    assert dialog is not None
    qtbot.addWidget(dialog)
    assert (dialog.value.text(), dialog.unit.currentText()) == ("150 million", "USD")
    assert dialog.bound.currentData() == "at least"
    assert dialog.says.text() == "It says at least $150 million."
    dialog.value.setText("a great deal")
    assert not dialog.accept_button.isEnabled()
    assert "does not read as an amount of money" in dialog.says.text()
    dialog.value.setText("140m..160m")
    dialog.unit.setEditText("€")
    dialog.bound.setCurrentIndex(0)
    assert dialog.says.text() == "It says between €140 million and €160 million."
    dialog.accept()
    qtbot.waitUntil(lambda: mark(window, "$150 million").by is Finder.READER)
    said = mark(window, "$150 million")
    assert (said.low, said.high, said.unit, said.bound) == (140e6, 160e6, "EUR", None)


def test_units_follow_the_kind(qtbot: QtBot, window: MainWindow) -> None:
    dialog = window.figures.ask(mark(window, "30 kilometers"))
    assert dialog is not None
    qtbot.addWidget(dialog)
    assert dialog.unit.currentText() == "kilometer"
    dialog.kind.setCurrentIndex(dialog.kind.findData(MarkKind.DURATION))
    assert dialog.unit.isHidden()
    dialog.value.setText("30 days")
    assert dialog.says.text().endswith("30 days.")
    dialog.reject()


def test_selected_words_become_a_figure(qtbot: QtBot, window: MainWindow) -> None:
    opened = window.reading.current
    assert opened is not None
    assert window.figures.ask_selected() is None  # nothing is selected: it is said
    text = opened.article.document.text
    start = text.index("its makers")
    window.reading.text.select(Span(start, start + len("its makers ")))
    menu = QMenu()
    window.reading.menu.filled.emit(menu, window.reading.selected())
    assert "This is a figure…" in [action.text() for action in menu.actions()]
    dialog = window.figures.ask_selected()
    assert dialog is not None
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.value.setText("7")
    dialog.accept()
    qtbot.waitUntil(lambda: any(m.text == "its makers" for m in marks(window)))


def test_the_same_figure_elsewhere_is_opened_at_its_place(
    qtbot: QtBot, window: MainWindow, articles: tuple[int, int]
) -> None:
    dialog = window.figures.show_elsewhere(mark(window, "$150 million"))
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    index = dialog.model.index(0)
    place = index.data(PlacesModel.PlaceRole)
    assert place.row.id == articles[1] and place.mark.text == "$150 million"
    assert "It had spoken of $150 million before" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.grab()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reading.article_id == articles[1])
    assert dialog.isVisible()
    dialog.close()


def test_figures_of_the_library_are_searched_for(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["find-figures"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, PlacesDialog))
    qtbot.waitUntil(lambda: "money:>100bn" in dialog.empty.words and not dialog.foot.text())
    dialog.field.setText("money:>100m")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    assert dialog.foot.text() == "3 places."
    dialog.field.setText("money:>100bn")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    qtbot.waitUntil(lambda: dialog.empty.words.startswith("No figure"))
    dialog.close()


def test_a_row_opens_its_places_and_goes_through_them(qtbot: QtBot, panel: MainWindow) -> None:
    window = panel
    select_row(window, "$3 million")
    listed = window.marks.list
    qtbot.keyClick(listed, Qt.Key.Key_Right)
    places = [text for kind, text in rows(window) if kind is RowKind.PLACE]
    assert len(places) == 2 and "in April" in places[1]
    with qtbot.waitSignal(window.marks.place_activated) as gone_to:
        listed.setCurrentIndex(window.marks.model.index(listed.currentIndex().row() + 2))
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    second = [m for m in marks(window) if m.text.endswith("$3 million")][1]
    assert gone_to.args == [Span(second.start, second.end)]
    select_row(window, "$3 million")
    with qtbot.waitSignal(window.marks.menus.previous_requested):
        qtbot.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(listed, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "USD 3,000,000"
    QApplication.clipboard().clear()
    qtbot.keyClick(listed, Qt.Key.Key_Left)
    assert not any(kind is RowKind.PLACE for kind, _ in rows(window))
    window.marks.grab()


def test_figures_stand_by_place_or_by_size_and_that_is_remembered(
    qtbot: QtBot, panel: MainWindow
) -> None:
    def money() -> list[str]:
        texts = [text for kind, text in rows(panel) if kind is RowKind.MARK]
        return [text for text in texts if "$" in text]

    assert money() == ["at least $150 million", "$3 million"]
    dates = [text for _, text in rows(panel)]
    assert dates.index("1962") < dates.index("March 2018")
    qtbot.mouseClick(panel.marks.bar.order, Qt.MouseButton.LeftButton)
    assert panel.marks.bar.order.text() == "By size"
    assert panel.context.settings.text("figures/order") == "size"
    dates = [text for _, text in rows(panel)]
    assert dates.index("1962") < dates.index("March 2018") < dates.index("last Thursday")
    assert money() == ["at least $150 million", "$3 million"]


def test_what_the_reader_put_right_is_listed_and_taken_back(
    qtbot: QtBot, panel: MainWindow, articles: tuple[int, int]
) -> None:
    select_row(panel, "12.5%")
    qtbot.keyClick(panel.marks.list, Qt.Key.Key_Delete)
    said = (RowKind.CORRECTION, "“12.5%” — not a figure")
    qtbot.waitUntil(lambda: any(kind is RowKind.CORRECTION for kind, _ in rows(panel)))
    corrections = [row for row in rows(panel) if row[0] is RowKind.CORRECTION]
    assert corrections[0][1].endswith("— not a figure"), said
    panel.marks.grab()
    select_row(panel, "not a figure")
    qtbot.keyClick(panel.marks.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not any(kind is RowKind.CORRECTION for kind, _ in rows(panel)))
    assert list_figure_corrections(panel.context.library, articles[0]) == []


def test_small_counting_words_are_quiet_until_they_are_shown(
    qtbot: QtBot, panel: MainWindow
) -> None:
    assert not any(text == "Three" for _, text in rows(panel))
    place = next(n for n, (kind, _) in enumerate(rows(panel)) if kind is RowKind.COUNTING)
    panel.marks.list.setCurrentIndex(panel.marks.model.index(place))
    qtbot.keyClick(panel.marks.list, Qt.Key.Key_Space)
    assert any(kind is RowKind.MARK and "Three" in text for kind, text in rows(panel))


def test_the_plot_opens_by_key_and_leads_to_the_text(qtbot: QtBot, window: MainWindow) -> None:
    plot = window.figures.plot
    assert plot.isHidden()
    window.actions_["plot"].trigger()
    qtbot.waitUntil(lambda: len(plot.dates.placed) > 0)
    assert window.actions_["plot"].isChecked()
    assert [plot.scales.itemData(n) for n in range(plot.scales.count())] == [
        *("Money", "Percentages", "Kilometers")
    ]
    assert "dates, from 1962 to" in plot.dates.accessibleName()
    qtbot.keyClick(plot.dates, Qt.Key.Key_Home)
    assert plot.value.text() == "1962"
    assert "The wall was built in 1962" in plot.sentence.text()
    with qtbot.waitSignal(plot.mark_activated) as activated:
        qtbot.keyClick(plot.dates, Qt.Key.Key_Return)
    assert activated.args[0].text == "1962"
    plot.scales.setCurrentIndex(1)
    plot.scales.activated.emit(1)
    assert len(plot.amounts.placed) == 1
    window.grab()
    qtbot.keyClick(plot.dates, Qt.Key.Key_Escape)
    assert plot.isHidden() and not window.actions_["plot"].isChecked()


def test_the_plot_as_a_list(qtbot: QtBot, window: MainWindow) -> None:
    plot = window.figures.plot
    window.figures.toggle_plot()
    qtbot.waitUntil(lambda: len(plot.dates.placed) > 0)
    qtbot.mouseClick(plot.as_text, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: plot.list.count() > 0)
    assert plot.list.item(0).text().startswith("1962 — The wall was built in 1962")
    with qtbot.waitSignal(plot.mark_activated):
        plot.list.itemActivated.emit(plot.list.item(0))


def test_the_plot_follows_the_article_and_says_when_there_is_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    plot = window.figures.plot
    window.figures.toggle_plot()
    qtbot.waitUntil(lambda: len(plot.dates.placed) > 0)
    before = len(plot.amounts.placed)
    article = window.reading.article_id
    assert article is not None
    wanted = mark(window, "$150 million")
    window.figures.deeds.say(
        article,
        Span(wanted.start, wanted.end),
        wanted.text,
        FigureValue(MarkKind.DATE, "1999"),
    )
    qtbot.waitUntil(lambda: len(plot.amounts.placed) == before - 1)
    window.reading.close_article()
    qtbot.waitUntil(lambda: plot.empty.isVisible())
    window.figures.toggle_plot()
    assert plot.isHidden()
