"""The compare room's toolbar."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.gui.compare.model import USUAL_TOPICS, Topic
from reader.gui.fonts import interface_font
from reader.gui.language import later, tr
from reader.gui.mirror import begun
from reader.gui.theme import ThemeManager
from reader.gui.widgets import ElidedLabel, IconButton, Rule

_COUNTER = 64  # pixels at least, so that the arrows beside it stay where they are
_TOPICS = {
    Topic.FIGURES: (later("Figures"), later("Differences in figures")),
    Topic.NAMES: (later("Names"), later("Differences in names")),
    Topic.WORDING: (later("Wording"), later("Words added, removed, changed or moved")),
    Topic.CASE: (
        later("Case && punctuation"),
        later("Differences in case, punctuation, accents and spacing"),
    ),
}


_WORDY = 1340  # pixels from which buttons have their words beside the icon
_SHORT = 1120  # from which all words are whole
_NARROW = 900  # from which there is room for what moved
_LEAST = 720
_SAYS_SOMETHING = 140  # pixels of what differs
_GAP = 8


class MovedChip(QLabel):
    """`1 sentence moved`, in the colour in which moved sentences are shown."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(interface_font(11.5))
        self.setContentsMargins(8, 2, 8, 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(lambda _: self.update())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("moved_tint"))
        painter.drawRoundedRect(self.rect(), 9, 9)
        painter.setPen(theme.color("moved_ink"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class CompareBar(QWidget):
    """Back, what differs, which differences are shown, a way through them, swap, export."""

    back_pressed = Signal()
    topics_changed = Signal(object)  # frozenset[Topic]
    next_pressed = Signal()
    previous_pressed = Signal()
    folding_changed = Signal(bool)
    swap_pressed = Signal()
    notes_pressed = Signal(QPoint)  # where a menu may open
    export_pressed = Signal(QPoint)
    left_out_changed = Signal()  # other words have no room in the bar

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out = ""
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._topics: dict[Topic, QToolButton] = {}
        self._summary = ElidedLabel()
        self._summary.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._summary.setFont(interface_font(13, 600))
        self._moved = MovedChip(themes)
        self._alike = QLabel()
        self._alike.setProperty("role", "faint")
        self._counter = QLabel()
        self._counter.setProperty("role", "muted")
        self._counter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._counter.setMinimumWidth(_COUNTER)
        self._back = IconButton(themes, "arrow-left", tr("Back to reading (Esc)"), text=tr("Back"))
        self._previous = IconButton(themes, "chevron-up", tr("Previous difference"))
        self._next = IconButton(themes, "chevron-down", tr("Next difference"))
        self._fold = IconButton(
            themes, "fold-vertical", tr("Fold what does not differ"), checkable=True
        )
        self._fold.toggled.connect(self.folding_changed)
        self._swap = IconButton(
            themes, "arrow-left-right", tr("Exchange left and right"), text=tr("Swap")
        )
        self._notes = IconButton(
            themes, "sticky-note", tr("Copy notes across that one side has alone")
        )
        self._export = IconButton(
            themes,
            "share",
            tr("Save this comparison as a web page or PDF, or copy it"),
            text=tr("Export"),
        )
        self._wordy = {
            self._back: tr("Back"),
            self._swap: tr("Swap"),
            self._export: tr("Export"),
        }
        self._back.clicked.connect(self.back_pressed)
        self._previous.clicked.connect(self.previous_pressed)
        self._next.clicked.connect(self.next_pressed)
        self._swap.clicked.connect(self.swap_pressed)
        self._notes.clicked.connect(lambda: self.notes_pressed.emit(_below(self._notes)))
        self._export.clicked.connect(lambda: self.export_pressed.emit(_below(self._export)))

        line = QHBoxLayout(self)
        line.setContentsMargins(begun(16, 0, 12, 0))
        line.setSpacing(_GAP)
        self._line = line
        line.addWidget(self._back)
        line.addSpacing(6)
        line.addWidget(self._summary)
        line.addWidget(self._moved)
        line.addWidget(self._alike)
        line.addStretch(1)
        for topic, (text, tip) in _TOPICS.items():
            button = QToolButton()
            button.setText(tr(text))
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr("Show: {topic}").format(topic=tr(text).replace("&&", "&")))
            button.setCheckable(True)
            button.setChecked(topic in USUAL_TOPICS)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.toggled.connect(lambda _: self.topics_changed.emit(self.topics))
            self._topics[topic] = button
            line.addWidget(button)
        line.addWidget(self._fold)
        rule = Rule(vertical=True)
        rule.setFixedHeight(20)
        self._rule = rule
        line.addWidget(rule)
        for widget in (self._previous, self._counter, self._next):
            line.addWidget(widget)
        for widget in (self._swap, self._notes, self._export):
            line.addWidget(widget)

        # The least size that the widgets ask for would keep the whole window wide.
        line.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)

    def minimumSizeHint(self) -> QSize:
        return QSize(600, 44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    @property
    def left_out(self) -> str:
        """What the bar says where it has more room."""
        return self._left_out

    def _fit(self, width: int) -> None:
        """Leave out what can be left out, so that what differs can be read at any width."""
        self._arrange(width)
        said = (self._summary, self._moved, self._alike)
        left_out = " · ".join(label.text() for label in said if label.isHidden() and label.text())
        if left_out != self._left_out:
            self._left_out = left_out
            self.left_out_changed.emit()

    def _arrange(self, width: int) -> None:
        self._summary.setVisible(width >= _LEAST)  # a word or two of it would say nothing
        wordy, whole, moved = width >= _WORDY, width >= _SHORT, width >= _NARROW
        for shown in (  # the first that fits: words are long in some languages
            (wordy, wordy, whole, moved),
            (False, wordy, whole, moved),
            (False, False, whole, moved),
            (False, False, False, moved),
            (False, False, False, False),
        ):
            self._show(*shown)
            self._tighten(tight=False)
            if self._line.sizeHint().width() <= width:
                return
        self._tighten(tight=True)
        short = self._line.sizeHint().width() - self._summary.sizeHint().width()
        if width - short < _SAYS_SOMETHING:
            self._summary.hide()

    def _tighten(self, *, tight: bool) -> None:
        self._line.setSpacing(_GAP // 4 if tight else _GAP)
        self._line.setContentsMargins(begun(6, 0, 6, 0) if tight else begun(16, 0, 12, 0))
        self._rule.setVisible(not tight)

    def _show(self, wordy: bool, alike: bool, whole: bool, moved: bool) -> None:
        for button, word in self._wordy.items():
            button.setText(word if wordy else "")
        self._topics[Topic.CASE].setText(tr(_TOPICS[Topic.CASE][0]) if whole else tr("Case"))
        self._alike.setVisible(alike and bool(self._alike.text()))
        self._moved.setVisible(moved and bool(self._moved.text()))

    def notes_place(self) -> QPoint:
        """Where the menu of notes opens."""
        return _below(self._notes)

    @property
    def topics(self) -> frozenset[Topic]:
        """The topics that are switched on."""
        return frozenset(topic for topic, button in self._topics.items() if button.isChecked())

    @property
    def folding(self) -> bool:
        """Whether stretches without a difference are folded."""
        return self._fold.isChecked()

    def set_folding(self, folding: bool) -> None:
        """Fold stretches without a difference, or not."""
        self._fold.setChecked(folding)

    def topic_button(self, topic: Topic) -> QToolButton:
        """A filter's button."""
        return self._topics[topic]

    def show_summary(self, summary: str, moved: str, alike: str) -> None:
        """Say what differs, what moved (empty: nothing) and how alike the two are."""
        self._summary.setText(summary)
        self._moved.setText(moved)
        self._alike.setText(alike)
        self._fit(self.width())

    def tell_keys(self, keys: Mapping[str, str]) -> None:
        """Say the keys of these actions in the tips of their buttons."""
        for name, button in (
            ("previous-difference", self._previous),
            ("next-difference", self._next),
            ("compare-notes", self._notes),
        ):
            words, told = button.accessibleName(), keys.get(name, "")
            button.setToolTip(
                tr("{words} ({keys})").format(words=words, keys=told) if told else words
            )

    def show_counter(self, text: str, *, enabled: bool) -> None:
        """Say at which difference the reader is."""
        self._counter.setText(text)
        wide = self._counter.fontMetrics().horizontalAdvance(text) + 8
        if (room := max(_COUNTER, wide)) != self._counter.minimumWidth():
            self._counter.setMinimumWidth(room)  # in no language is it cut
            self._fit(self.width())
        self._previous.setEnabled(enabled)
        self._next.setEnabled(enabled)

    @property
    def summary_text(self) -> str:
        """What differs, as shown."""
        return self._summary.text()

    @property
    def counter_text(self) -> str:
        """The counter, as shown."""
        return self._counter.text()


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height() + 2))
