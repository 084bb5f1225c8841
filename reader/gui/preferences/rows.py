"""Controls that rows of the preferences are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QWidget,
)

_LEAST_CHOICE = 120  # pixels
_LEAST_SLIDER = 96
_DIGITS = 11  # letters that a value has room for


class Choice(QComboBox):
    """A list to choose from; the wheel scrolls the page instead of choosing."""

    chosen = Signal(str)  # the value

    def __init__(
        self,
        values: Sequence[tuple[str, str]] = (),
        whole: Callable[[], Sequence[tuple[str, str]]] | None = None,
    ) -> None:
        """`whole` gives all values, where they take a moment to list: once they are wanted."""
        super().__init__()
        self._whole = whole
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_values(values)
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    def set_values(self, values: Sequence[tuple[str, str]]) -> None:
        """What can be chosen: values with their words."""
        with QSignalBlocker(self):
            self.clear()
            for value, words in values:
                self.addItem(words, value)

    def show_value(self, value: str) -> None:
        """Show a value as chosen, without choosing it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()  # long words give way on a small screen
        return QSize(min(least.width(), _LEAST_CHOICE), least.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.list_whole()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        self.list_whole()
        super().showPopup()

    def list_whole(self) -> None:
        """List all values, if that was put off."""
        if self._whole is not None:
            whole, self._whole = self._whole(), None
            value, words = self.currentData(), self.currentText()
            self.set_values(whole)
            if value is not None and self.findData(value) < 0:
                self.addItem(words, value)
            self.show_value(value)


class Amount(QWidget):
    """A slider with its value in words beside it; `step` is what one notch of it stands for."""

    changed = Signal(float)

    def __init__(
        self,
        name: str,
        ends: tuple[float, float],
        step: float,
        words: Callable[[float], str],
        *,
        wide: int = 160,
    ) -> None:
        super().__init__()
        self._step, self._words = step, words
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(ends[0] / step), round(ends[1] / step))
        self.slider.setPageStep(max(1, (self.slider.maximum() - self.slider.minimum()) // 8))
        self.slider.setMinimumWidth(min(wide, _LEAST_SLIDER))
        self._wide = wide
        self.slider.setAccessibleName(name)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.installEventFilter(self)
        self.told = QLabel()
        self.told.setProperty("role", "small")
        self.told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.slider, 1)
        line.addWidget(self.told)
        self.setFocusProxy(self.slider)
        self.setAccessibleName(name)
        self.slider.valueChanged.connect(self._moved)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()  # with as much of a slider as was asked for
        least = max(self.slider.sizeHint().width(), self.slider.minimumWidth())
        return QSize(hint.width() - least + self._wide, hint.height())

    def show_value(self, value: float) -> None:
        """Show a value, without telling of it."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / self._step))
        self._tell(value)

    def _moved(self, notches: int) -> None:
        value = notches * self._step
        self._tell(value)
        self.changed.emit(value)

    def _tell(self, value: float) -> None:
        # As wide as its widest value, so that the slider does not move under the mouse; and as
        # wide as those above and below it, so that all sliders begin and end alike.
        metrics = self.told.fontMetrics()
        ends = (self.slider.minimum() * self._step, self.slider.maximum() * self._step)
        widest = max(metrics.horizontalAdvance(self._words(end)) for end in (*ends, value))
        self.told.setMinimumWidth(max(widest + 4, metrics.horizontalAdvance("0" * _DIGITS)))
        self.told.setText(self._words(value))
        self.slider.setAccessibleDescription(self._words(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.slider and event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class Segments(QWidget):
    """A few values side by side, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, values: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for value, words in values:
            button = QPushButton(words)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("segment", True)
            button.setAccessibleName(f"{name}: {words}")
            button.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            line.addWidget(button)
            self.buttons[value] = button
        line.addStretch(1)

    def show_value(self, value: str) -> None:
        """Show a value as chosen, without choosing it."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)
