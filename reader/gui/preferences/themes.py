"""The themes by the names that a reader sees, for menus and preferences."""

from __future__ import annotations

from reader.gui.context import Context
from reader.gui.language import later, tr
from reader.gui.theme import Mode, Theme

MODES: tuple[tuple[Mode, str], ...] = (
    (Mode.SYSTEM, later("As the system")),
    (Mode.LIGHT, later("Light")),
    (Mode.SEPIA, later("Sepia")),
    (Mode.DARK, later("Dark")),
    (Mode.CONTRAST, later("High contrast, light")),
    (Mode.CONTRAST_DARK, later("High contrast, dark")),
)


def theme_words() -> list[tuple[str, str]]:
    """The values of `Mode` with their names in the reader's language."""
    return [(mode.value, tr(words)) for mode, words in MODES]


def theme_said(theme: Theme) -> str:
    """What is said of a theme that has come into force."""
    name = dict(theme_words()).get(theme.name, theme.name)
    return tr("Theme: {name}").format(name=name)


def choose_theme(context: Context, mode: str) -> None:
    """Put a theme in force and remember it."""
    context.settings.theme = mode
    context.themes.set_mode(mode)
