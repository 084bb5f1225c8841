"""What the Marks panel has for figures: their order, their menu, the reader's own words on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from reader.gui.context import Context
from reader.gui.figures.deeds import said_of, short
from reader.gui.language import behind, tr
from reader.gui.mirror import begun
from reader.gui.reading.figure_words import exact_value
from reader.gui.widgets import IconButton
from reader.services.correct_figures import PlacedCorrection
from reader.text.marks import Mark

ORDER = "figures/order"
"""The setting under which the panel's figures stand by "size", else by place."""


_SCROLL_BAR = 10  # pixels


class FigureBar(QWidget):
    """Above the list: in which order figures stand, and the way to their plot."""

    order_changed = Signal()
    plot_requested = Signal()
    find_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = context.settings
        self.order = IconButton(context.themes, "arrow-up-down", "", text=tr("By place"))
        self.order.clicked.connect(self._turn)
        self.plot = IconButton(
            context.themes, "chart-scatter", tr("Plot dates and amounts below the text (G)")
        )
        self.plot.clicked.connect(self.plot_requested)
        self.search = IconButton(
            context.themes, "search", tr("Find figures in the library (Ctrl+Shift+K)")
        )
        self.search.clicked.connect(self.find_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(begun(6, 4, 8, 0))
        row.setSpacing(2)
        row.addWidget(self.order)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.plot)
        self._tell()

    def keep_clear(self, of_scroll_bar: bool) -> None:
        """Let the buttons end where the numbers below do, beside a scroll bar or without."""
        margins = self.contentsMargins()
        margins.setRight(_SCROLL_BAR if of_scroll_bar else 0)
        self.setContentsMargins(margins)

    @property
    def by_size(self) -> bool:
        """Whether figures stand by size."""
        return self._settings.text(ORDER) == "size"

    def _turn(self) -> None:
        self._settings.set_text(ORDER, "" if self.by_size else "size")
        self._tell()
        self.order_changed.emit()

    def _tell(self) -> None:
        if self.by_size:
            words, tip = tr("By size"), tr("Figures stand by size; sort them by place")
        else:
            words, tip = tr("By place"), tr("Figures stand by place; sort them by size")
        self.order.setText(words)
        self.order.setToolTip(tip)
        self.order.setAccessibleName(tip)


class FigureMenus(QWidget):
    """The menus of a figure's row and of a correction's; never shown itself."""

    next_requested = Signal(object)  # Mark
    previous_requested = Signal(object)  # Mark
    elsewhere_requested = Signal(object)  # Mark
    correct_requested = Signal(object)  # Mark
    not_a_figure_requested = Signal(object)  # Mark
    take_back_requested = Signal(object)  # FigureCorrection

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def popup(self, mark: Mark, several: bool, place: QPoint) -> QMenu:
        """The menu of a figure, at a place of the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if several:
            menu.addAction(tr("Next place") + behind("Enter")).triggered.connect(
                lambda: self.next_requested.emit(mark)
            )
            menu.addAction(tr("Previous place") + behind("Ctrl+↑")).triggered.connect(
                lambda: self.previous_requested.emit(mark)
            )
        else:
            menu.addAction(tr("Show in the text") + behind("Enter")).triggered.connect(
                lambda: self.next_requested.emit(mark)
            )
        if exact_value(mark):
            menu.addAction(tr("Same figure elsewhere…") + behind("Shift+Enter")).triggered.connect(
                lambda: self.elsewhere_requested.emit(mark)
            )
            menu.addAction(tr("Copy value") + behind("Ctrl+C")).triggered.connect(
                lambda: copy_value(mark)
            )
        menu.addSeparator()
        menu.addAction(tr("It says…")).triggered.connect(lambda: self.correct_requested.emit(mark))
        menu.addAction(tr("Not a figure") + behind("Del")).triggered.connect(
            lambda: self.not_a_figure_requested.emit(mark)
        )
        menu.popup(place)
        return menu

    def popup_correction(self, placed: PlacedCorrection, place: QPoint) -> QMenu:
        """The menu of what the reader said."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Take back") + behind("Del")).triggered.connect(
            lambda: self.take_back_requested.emit(placed.correction)
        )
        menu.popup(place)
        return menu


def copy_value(mark: Mark) -> None:
    """Put a figure's exact value on the clipboard."""
    if value := exact_value(mark):
        QApplication.clipboard().setText(value)


def correction_words(placed: PlacedCorrection) -> str:
    """What the reader said, in a line."""
    quote = short(placed.correction.anchor.quote)
    figure = placed.correction.figure
    words = tr("not a figure") if figure is None else said_of(figure)
    return f"“{quote}” — {words}"


def correction_notes(corrections: Sequence[PlacedCorrection]) -> list[tuple[str, str]]:
    """Each with what stands at its right."""
    return [
        (correction_words(one), "" if one.span is not None else tr("words are gone"))
        for one in corrections
    ]
