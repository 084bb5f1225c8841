"""The dialog in which the reader says what a figure says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialog_buttons import cancel_box
from reader.gui.figures.deeds import said_of, short
from reader.gui.language import later, quoted, told, tr
from reader.gui.reading.figure_words import exact_value
from reader.gui.reading.mark_words import bound_text, kind_name
from reader.gui.words import Words
from reader.services.read_figure import BOUNDS, NoSuchValue, read_figure
from reader.text.marks import FIGURE_KINDS, FigureValue, Mark, MarkKind, figure_value

_KINDS = [kind for kind in MarkKind if kind in FIGURE_KINDS]
_UNITS: dict[MarkKind, tuple[str, ...]] = {
    MarkKind.MONEY: (
        *("USD", "EUR", "GBP", "JPY", "CNY", "INR", "CHF", "CAD"),
        *("AUD", "BRL", "MXN", "KRW", "RUB", "SEK", "NOK"),
    ),
    MarkKind.PERCENT: ("%", "pp", "bp"),
    MarkKind.QUANTITY: (
        *("kilometer", "meter", "mile", "foot", "square_kilometer", "hectare", "acre"),
        *("kilogram", "metric_ton", "pound", "liter", "gallon", "barrel", "bushel"),
        *("kilometer_per_hour", "mile_per_hour", "degree_Celsius", "kilowatt_hour", "megawatt"),
    ),
    MarkKind.NUMBER: ("ordinal",),
}
_HINTS = {
    MarkKind.MONEY: later("150 billion, 1.2bn..1.5bn"),
    MarkKind.PERCENT: later("12.5, 10 to 25"),
    MarkKind.DATE: later("2018, 2018-03, 5 March 2018, 2018-01/2018-06"),
    MarkKind.TIME: later("14:30, 9 p.m."),
    MarkKind.DURATION: later("3 days, 2 weeks"),
    MarkKind.QUANTITY: later("30, 2.5 million"),
    MarkKind.NUMBER: later("2,000, three quarters"),
}
_WIDTH = 420


class CorrectDialog(QDialog):
    """Kind, value, unit and bound of one passage; what it comes to is said as one types."""

    def __init__(
        self,
        words: str,
        figure: FigureValue | None,
        published: str | None,
        take: Callable[[FigureValue], object],
        parent: QWidget | None = None,
    ) -> None:
        """`figure` is what the passage says so far; None: it is no figure yet.

        `published` is the article's date, from which `last Thursday` is reckoned.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What this figure says") if figure else tr("This is a figure"))
        self.setMinimumWidth(_WIDTH)
        self._published, self._take = published, take
        self._figure: FigureValue | None = None
        passage = QLabel(quoted(short(words)))
        passage.setTextFormat(Qt.TextFormat.PlainText)
        passage.setProperty("role", "empty-title")
        passage.setWordWrap(True)
        self.kind = QComboBox()
        for kind in _KINDS:
            name = kind_name(kind)
            self.kind.addItem(name[:1].upper() + name[1:], kind)
        self.value = QLineEdit()
        self.unit = QComboBox()
        self.unit.setEditable(True)
        self.unit.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.bound = QComboBox()
        for name, bound in ((tr("exactly"), None), *((bound_text(b), b) for b in BOUNDS)):
            self.bound.addItem(name[:1].upper() + name[1:], bound)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        for label, field in (
            (tr("&Kind"), self.kind),
            (tr("&Value"), self.value),
            (tr("&Unit"), self.unit),
            (tr("&Bound"), self.bound),
        ):
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(label, field)
        self._unit_label = form.labelForField(self.unit)
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.says.setMinimumHeight(2 * self.says.fontMetrics().lineSpacing() + 4)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        where = Words(tr("It holds at this place, also after the article is cleaned again."))
        where.setProperty("role", "faint")
        buttons = cancel_box(self)
        self.accept_button = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        self.accepted.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(passage)
        column.addLayout(form)
        column.addWidget(self.says)
        column.addWidget(where)
        column.addWidget(buttons)
        self._begin(words, figure)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.value.textChanged.connect(self._look)
        self.unit.editTextChanged.connect(self._look)
        self.bound.currentIndexChanged.connect(self._look)
        self._look()
        self.value.setFocus()
        self.value.selectAll()

    def _begin(self, words: str, figure: FigureValue | None) -> None:
        if figure is None:
            try:
                figure = read_figure(words, published=self._published)
            except NoSuchValue:
                figure = None
        kind = figure.kind if figure is not None else MarkKind.NUMBER
        self.kind.setCurrentIndex(_KINDS.index(kind))
        self._offer_units(kind)
        if figure is not None:
            self.value.setText(_typed(figure))
            self.unit.setEditText(figure.unit or "")
            self.bound.setCurrentIndex(max(0, self.bound.findData(figure.bound)))

    def _offer_units(self, kind: MarkKind) -> None:
        units = _UNITS.get(kind, ())
        self.unit.clear()
        self.unit.addItem("")
        self.unit.addItems(units)
        self.unit.setEditText("%" if kind is MarkKind.PERCENT else "")
        self.unit.setVisible(bool(units))
        self._unit_label.setVisible(bool(units))
        self.value.setPlaceholderText(tr(_HINTS[kind]))

    def _kind_chosen(self) -> None:
        self._offer_units(MarkKind(self.kind.currentData()))
        self._look()

    def _look(self) -> None:
        kind = MarkKind(self.kind.currentData())  # Qt hands an enumeration back as its value
        unit = self.unit.currentText().strip() if _UNITS.get(kind) else ""
        self._figure = None
        if not self.value.text().strip():
            self.says.setText("")
        else:
            try:
                self._figure = read_figure(
                    self.value.text(),
                    kind=kind,
                    unit=unit or None,
                    bound=self.bound.currentData(),
                    published=self._published,
                )
                self.says.setText(tr("It says {figure}.").format(figure=said_of(self._figure)))
            except NoSuchValue as problem:
                self.says.setText(told(problem))
        self.accept_button.setEnabled(self._figure is not None)

    def _say(self) -> None:
        if self._figure is not None:
            self._take(self._figure)


def ask_figure(
    parent: QWidget,
    mark: Mark,
    published: str | None,
    take: Callable[[FigureValue], object],
) -> CorrectDialog:
    """Ask what a figure says."""
    dialog = CorrectDialog(mark.text, figure_value(mark), published, take, parent)
    dialog.open()
    return dialog


def _typed(figure: FigureValue) -> str:
    """A value as the reader could have typed it, without its unit and bound."""
    plain = Mark(0, 0, "", figure.kind, figure.value, figure.low, figure.high)
    if figure.kind in (MarkKind.DATE, MarkKind.TIME, MarkKind.DURATION):
        return exact_value(plain)
    ends = [figure.value] if figure.value is not None else [figure.low, figure.high]
    return "..".join(_english(end) for end in ends if isinstance(end, int | float))


def _english(value: float) -> str:
    """A number as it is read here, whatever the window speaks: 1,500 is no 1.5."""
    for power, name in ((12, "trillion"), (9, "billion"), (6, "million")):
        part = round(value / 10**power, 3)
        if 1 <= abs(part) < 10_000 and part * 10**power == value:
            return f"{part:,g} {name}"
    return f"{value:,}"
