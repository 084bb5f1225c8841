"""The popover behind “Aa”: theme, typeface, size, measures of the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from reader.gui.context import Context
from reader.gui.language import tr
from reader.gui.preferences.look_controls import LookControls
from reader.gui.preferences.themes import choose_theme
from reader.gui.theme_swatch import ThemeSwatches
from reader.gui.widgets import LINK_INSET, LinkButton, Rule

_GAP = 12


class AppearancePopover(QFrame):
    """Every change holds at once and is remembered."""

    preferences_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popover")
        self.setAccessibleName(tr("Text and theme"))
        self._settings = context.settings
        self._themes = context.themes
        self.swatches = ThemeSwatches(context.themes)
        self.swatches.chosen.connect(lambda mode: choose_theme(context, mode))
        self.look = LookControls(
            context.settings,
            QCheckBox(tr("Justified text")),
            QCheckBox(tr("Divide words at the ends of lines")),
        )
        self.look.face.setMaxVisibleItems(14)
        self.look.face.setMinimumWidth(220)
        self.look.face.setMaximumWidth(280)
        self._lay_out()
        self._settings.reading_changed.connect(self._read_if_seen)
        self._themes.mode_changed.connect(lambda _: self._read_if_seen())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.swatches, 0, 0, 1, 2)
        row = 1
        for name, control in (
            (tr("Typeface"), self.look.face),
            (tr("Text size"), self.look.px),
            (tr("Line width"), self.look.wide),
            (tr("Distance of lines"), self.look.leading),
            (tr("Between paragraphs"), self.look.spacing),
        ):
            label = QLabel(name)
            label.setBuddy(control)
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1)
            row += 1
        for box in (self.look.justified, self.look.hyphenated):
            grid.addWidget(box, row, 0, 1, 2)
            row += 1
        grid.addWidget(Rule(), row, 0, 1, 2)
        foot = QHBoxLayout()
        usual = LinkButton(tr("As usual"))
        usual.setToolTip(tr("Set texts as they are set before anything is chosen"))
        usual.clicked.connect(self._settings.usual_look)
        more = LinkButton(tr("More in the preferences…"))
        more.clicked.connect(self._ask_more)
        foot.setContentsMargins(-LINK_INSET, 0, -LINK_INSET, 0)  # its words are in line
        foot.addWidget(usual)
        foot.addStretch(1)
        foot.addWidget(more)
        grid.addLayout(foot, row + 1, 0, 1, 2)

    def show_below(self, button: QWidget) -> None:
        """Open under a button, right edges in line, wholly on the screen."""
        self._read()
        self.resize(self.sizeHint())
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        self.move(_on_screen(QRect(corner - QPoint(self.width(), 0), self.size())))
        self.show()
        self.look.px.setFocus(Qt.FocusReason.PopupFocusReason)

    def _ask_more(self) -> None:
        self.hide()
        self.preferences_asked.emit()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self.swatches.show_mode(self._themes.mode.value)
        self.look.read()


def _on_screen(box: QRect) -> QPoint:
    """Where a box has to stand to be wholly on its screen, as far as that can be."""
    screen = QGuiApplication.screenAt(box.topRight()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    left = max(room.left(), min(box.left(), room.right() - box.width()))
    top = max(room.top(), min(box.top(), room.bottom() - box.height()))
    return QPoint(left, top)
