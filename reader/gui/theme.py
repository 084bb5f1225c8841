"""Colours by purpose, light and dark, and which of the two is in force."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from reader.notes.model import Color
from reader.paths import resources
from reader.text.marks import MarkKind

# Fifteen kinds of marks share nine hues: what reads alike looks alike.
HUES: dict[MarkKind, str] = {
    MarkKind.MONEY: "money",
    MarkKind.PERCENT: "percent",
    MarkKind.DATE: "date",
    MarkKind.TIME: "date",
    MarkKind.DURATION: "date",
    MarkKind.QUANTITY: "number",
    MarkKind.NUMBER: "number",
    MarkKind.PERSON: "person",
    MarkKind.ORGANIZATION: "organization",
    MarkKind.PLACE: "place",
    MarkKind.GROUP: "group",
    MarkKind.EVENT: "other",
    MarkKind.LAW: "other",
    MarkKind.WORK: "other",
    MarkKind.PRODUCT: "other",
}

UNDERLINES: dict[str, Qt.PenStyle] = {
    "money": Qt.PenStyle.SolidLine,
    "percent": Qt.PenStyle.DashLine,
    "date": Qt.PenStyle.DotLine,
    "number": Qt.PenStyle.DotLine,
    "person": Qt.PenStyle.SolidLine,
    "organization": Qt.PenStyle.DashLine,
    "place": Qt.PenStyle.DotLine,
    "group": Qt.PenStyle.DashDotLine,
    "other": Qt.PenStyle.DashDotDotLine,
}


class Mode(StrEnum):
    """Which theme the reader asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look; `color` answers for every token of resources/themes/*.toml."""

    name: str
    dark: bool
    values: dict[str, str] = field(repr=False)

    def hex(self, token: str) -> str:
        """A token's colour as `#RRGGBB`, for style sheets and HTML. KeyError: no such token."""
        return self.values[token]

    def color(self, token: str) -> QColor:
        """A token's colour. KeyError: no such token."""
        return QColor(self.values[token])

    def tint(self, kind: MarkKind) -> QColor:
        """The quiet fill of a kind of mark."""
        return self.color(f"{HUES[kind]}_tint")

    def line(self, kind: MarkKind) -> QColor:
        """The colour of a kind's underline, and of its dot in lists."""
        return self.color(f"{HUES[kind]}_line")

    def underline(self, kind: MarkKind) -> Qt.PenStyle:
        """A kind's underline, by which it is told apart without colour."""
        return UNDERLINES[HUES[kind]]

    def note(self, color: Color) -> QColor:
        """The fill of a reader's highlight."""
        return self.color(f"note_{color.value}")

    def note_line(self, color: Color) -> QColor:
        """The full colour of a highlight: bars of cards, ticks of maps, buttons."""
        return self.color(f"note_{color.value}_line")


def load_theme(name: str) -> Theme:
    """The shipped theme of that name ("light" or "dark")."""
    read = tomllib.loads(resources("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(name=read["name"], dark=read["dark"], values=dict(read["colors"]))


class ThemeManager(QObject):
    """Holds the theme in force: the reader's choice, or the system's while that is the choice."""

    changed = Signal(object)  # Theme

    def __init__(self, mode: str = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = {name: load_theme(name) for name in ("light", "dark")}
        self._mode = Mode(mode)
        self._current = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def current(self) -> Theme:
        """The theme in force."""
        return self._current

    @property
    def mode(self) -> Mode:
        """What the reader asked for."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Choose "system", "light" or "dark"; `changed` fires if that changes the theme."""
        self._mode = Mode(mode)
        self._follow()

    def _wanted(self) -> Theme:
        if self._mode is Mode.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return self._themes["dark" if dark else "light"]
        return self._themes[self._mode.value]

    def _follow(self) -> None:
        theme = self._wanted()
        if theme.name != self._current.name:
            self._current = theme
            self.changed.emit(theme)
