"""The shipped typefaces: a serif to read, a sans for everything around it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from reader.gui.look import SANS, SERIF
from reader.paths import resources

READING = "Variorum Serif"
INTERFACE = "Inter"
# What is asked for the letters that a face lacks.
_HAN = ("PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC")
_SERIF = (
    *("Noto Serif", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "SimSun", *_HAN),
    *("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "DejaVu Serif"),
)
_SANS = ("Noto Sans", *_HAN, "Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans")


def load_fonts() -> None:
    """Make the shipped fonts known to Qt; to be called once, after the application is made.

    Raises:
        FileNotFoundError: a shipped font is missing or cannot be read.
    """
    known = set(QFontDatabase.families())
    if READING in known and INTERFACE in known:
        return
    for path in sorted(resources("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"The font {path.name} cannot be loaded")


def reading_font(px: float, *, italic: bool = False, weight: int = 400, face: str = SERIF) -> QFont:
    """The face of articles at a size in pixels (fractions count).

    `face` is "serif" or "sans" for those that ship with the program, else a family's name; what
    a family lacks is taken from others.
    """
    if face == SANS:
        font = _font([INTERFACE, *_SANS], px, weight)
        font.setStyleHint(QFont.StyleHint.SansSerif)
    else:
        own = [READING] if face == SERIF else [face, READING]
        font = _font([*own, *_SERIF], px, weight)
        font.setStyleHint(QFont.StyleHint.Serif)
    font.setItalic(italic)
    # At reading sizes glyphs keep their designed advance: even colour on screens of any density.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def interface_font(px: float = 13, weight: int = 400) -> QFont:
    """The face of the window's controls and lists, at a size in pixels."""
    font = _font([INTERFACE, *_SANS], px, weight)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def _font(families: list[str], px: float, weight: int) -> QFont:
    font = QFont(_present(tuple(families)))
    if float(px).is_integer():
        font.setPixelSize(int(px))
    else:
        # Qt takes whole pixels only, but any fraction of a point.
        font.setPointSizeF(px * 72 / _dots_an_inch())
    font.setWeight(QFont.Weight(weight))
    return font


def _dots_an_inch() -> float:
    """By what Qt turns points into pixels."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() or 96.0


@lru_cache(maxsize=64)
def _present(families: tuple[str, ...]) -> list[str]:
    """The first family, and those of the others that are there: Qt looks long for missing ones."""
    known = set(QFontDatabase.families())
    return [families[0], *(family for family in families[1:] if family in known)]
