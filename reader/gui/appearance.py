"""The popover behind “Aa”: text size, line width, theme."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.language import tr, trn
from reader.gui.settings import LINE_WIDTHS
from reader.gui.theme import Mode

_SIZES = (13.0, 28.0)  # what the slider spans; keys go further
_STEP = 0.5


class AppearancePopover(QFrame):
    """Every change holds at once and is remembered."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popover")
        self._settings = context.settings
        self._themes = context.themes
        self._size = self._slider(tr("Text size"), int(_SIZES[0] / _STEP), int(_SIZES[1] / _STEP))
        self._width = self._slider(tr("Line width"), *LINE_WIDTHS)
        self._size_words = self._value()
        self._width_words = self._value()
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(14)
        for row, (name, slider, words) in enumerate(
            (
                (tr("Text size"), self._size, self._size_words),
                (tr("Line width"), self._width, self._width_words),
            )
        ):
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(words, row, 2)
        grid.addWidget(QLabel(tr("Theme")), 2, 0)
        grid.addLayout(self._modes(), 2, 1, 1, 2)
        self._size.valueChanged.connect(self._set_size)
        self._width.valueChanged.connect(self._set_width)
        self._settings.reading_changed.connect(self._read)
        self._read()

    def show_below(self, button: QWidget) -> None:
        """Open under a button, right edges in line."""
        self._read()
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self._size.setFocus(Qt.FocusReason.PopupFocusReason)

    def _modes(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        group = QButtonGroup(self)
        self._mode_buttons: dict[Mode, QPushButton] = {}
        for mode, word in (
            (Mode.SYSTEM, tr("System")),
            (Mode.LIGHT, tr("Light")),
            (Mode.DARK, tr("Dark")),
        ):
            button = QPushButton(word)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("segment", True)
            button.clicked.connect(lambda _=False, mode=mode: self._set_mode(mode))
            group.addButton(button)
            line.addWidget(button)
            self._mode_buttons[mode] = button
        line.addStretch(1)
        return line

    def _slider(self, name: str, low: int, high: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(low, high)
        slider.setAccessibleName(name)
        slider.setFixedWidth(180)
        return slider

    def _value(self) -> QLabel:
        label = QLabel()
        label.setProperty("role", "small")
        label.setMinimumWidth(64)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _read(self) -> None:
        for slider, value in (
            (self._size, round(self._settings.text_size / _STEP)),
            (self._width, self._settings.line_width),
        ):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        self._size_words.setText(
            tr("{size} px").format(size=QLocale().toString(self._settings.text_size, "g", 3))
        )
        self._width_words.setText(trn("%n letter(s)", self._settings.line_width))
        self._mode_buttons[self._themes.mode].setChecked(True)

    def _set_size(self, steps: int) -> None:
        self._settings.text_size = steps * _STEP

    def _set_width(self, letters: int) -> None:
        self._settings.line_width = letters

    def _set_mode(self, mode: Mode) -> None:
        self._settings.theme = mode.value
        self._themes.set_mode(mode.value)
