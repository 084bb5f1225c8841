"""Colours by purpose in each theme, the reader's own colours of kinds, and which is in force."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication

from reader.gui.contrast import ENOUGH, HIGH, fill_under, legible
from reader.paths import resources

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from reader.notes.model import Color
    from reader.text.marks import MarkKind

# Fifteen kinds of marks share nine hues: what reads alike looks alike. The keys are the values of
# `MarkKind`, which is not loaded before the first paint.
HUES: dict[str, str] = {
    "money": "money",
    "percent": "percent",
    "date": "date",
    "time": "date",
    "duration": "date",
    "quantity": "number",
    "number": "number",
    "person": "person",
    "organization": "organization",
    "place": "place",
    "group": "group",
    "event": "other",
    "law": "other",
    "work": "other",
    "product": "other",
}
_HUES = frozenset(HUES.values())


class Mode(StrEnum):
    """Which theme the reader asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_DARK = "contrast-dark"


THEMES = tuple(mode.value for mode in Mode if mode is not Mode.SYSTEM)
"""The shipped themes, by the names of their files in resources/themes."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look; `color` answers for every token of resources/themes/*.toml."""

    name: str
    dark: bool
    values: dict[str, str] = field(repr=False)
    high_contrast: bool = False

    @property
    def contrast(self) -> float:
        """The contrast that text has against whatever it stands on, at the least."""
        return HIGH if self.high_contrast else ENOUGH

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
        from reader.gui.underlines import UNDERLINES

        return UNDERLINES[HUES[kind]]

    def note(self, color: Color) -> QColor:
        """The fill of a reader's highlight."""
        return self.color(f"note_{color.value}")

    def note_line(self, color: Color) -> QColor:
        """The full colour of a highlight: bars of cards, ticks of maps, buttons."""
        return self.color(f"note_{color.value}_line")


def load_theme(name: str, hues: Mapping[str, str] | None = None) -> Theme:
    """The shipped theme of that name, one of `THEMES`; with the reader's own `hues` of kinds."""
    read = tomllib.loads(resources("themes", f"{name}.toml").read_text(encoding="utf-8"))
    theme = Theme(
        name=read["name"],
        dark=read["dark"],
        values=dict(read["colors"]),
        high_contrast=read.get("high_contrast", False),
    )
    return with_hues(theme, hues or {})


def with_hues(theme: Theme, hues: Mapping[str, str]) -> Theme:
    """The theme with other colours for some of the nine hues of marks, by name, as `#RRGGBB`.

    Each is made as dark or light as it takes to stand out on paper, and its fill so quiet that
    words on it can be read. What is no hue or no colour is passed over.
    """
    values = dict(theme.values)
    paper, ink = theme.color("paper"), theme.color("ink")
    for hue, wanted in hues.items():
        color = QColor.fromString(wanted)
        if hue in _HUES and color.isValid():
            line = legible(color, paper, theme.contrast)
            values[f"{hue}_line"] = line.name().upper()
            tint = fill_under(line, paper, ink, theme.contrast)
            values[f"{hue}_tint"] = tint.name().upper()
    return replace(theme, values=values)


class ThemeManager(QObject):
    """Holds the theme in force: the reader's choice, or the system's while that is the choice.

    The system's is light or dark, and of high contrast where the system asks for that.
    """

    changed = Signal(object)  # Theme
    mode_changed = Signal(str)

    def __init__(
        self,
        mode: str = Mode.SYSTEM,
        parent: QObject | None = None,
        *,
        hues: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._shipped: dict[str, Theme] = {}
        self._hues = dict(hues or {})
        self._mode = Mode(mode)
        self._current = self._wanted()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def current(self) -> Theme:
        """The theme in force."""
        return self._current

    @property
    def mode(self) -> Mode:
        """What the reader asked for."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Choose one of `Mode`; `changed` fires if that changes the theme."""
        self._mode = Mode(mode)
        self.mode_changed.emit(self._mode.value)
        self._follow()

    def set_hues(self, hues: Mapping[str, str]) -> None:
        """Choose the reader's own colours for some hues of marks; see `with_hues`."""
        self._hues = dict(hues)
        self._follow()

    def theme(self, name: str) -> Theme:
        """Another theme than the one in force, with the reader's own colours of kinds."""
        return with_hues(self._load(name), self._hues)

    def _load(self, name: str) -> Theme:
        if name not in self._shipped:
            self._shipped[name] = load_theme(name)
        return self._shipped[name]

    def _wanted(self) -> Theme:
        if self._mode is Mode.SYSTEM:
            hints = QGuiApplication.styleHints()
            return self.theme(
                system_theme(hints.colorScheme(), hints.accessibility().contrastPreference())
            )
        return self.theme(self._mode.value)

    def _follow(self) -> None:
        theme = self._wanted()
        if theme != self._current:
            self._current = theme
            self.changed.emit(theme)


def system_theme(scheme: Qt.ColorScheme, wish: Qt.ContrastPreference) -> str:
    """The theme that goes with what the system asks for."""
    from PySide6.QtCore import Qt

    dark = scheme is Qt.ColorScheme.Dark
    if wish is Qt.ContrastPreference.HighContrast:
        return "contrast-dark" if dark else "contrast"
    return "dark" if dark else "light"


def theme_at_first(mode: str, *, contrast: bool = False) -> Theme:
    """The theme of the window's first paint, before there is a `ThemeManager`.

    To ask Qt for the system's colour scheme makes all the names of its `Qt` namespace, which takes
    a tenth of a start. The palette follows the scheme; only Windows has styles where it does not.
    Whether the system asks for high `contrast` no palette tells: it is as it was last time.
    """
    if mode != Mode.SYSTEM:
        return load_theme(mode)
    if sys.platform == "win32":
        hints = QGuiApplication.styleHints()
        return load_theme(
            system_theme(hints.colorScheme(), hints.accessibility().contrastPreference())
        )
    palette = QGuiApplication.palette()
    dark = palette.windowText().color().lightness() > palette.window().color().lightness()
    if contrast:
        return load_theme("contrast-dark" if dark else "contrast")
    return load_theme("dark" if dark else "light")
