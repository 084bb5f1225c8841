"""The typefaces that texts can be read in."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from reader.gui.fonts import INTERFACE, READING
from reader.gui.language import tr
from reader.gui.look import SANS, SERIF

# Families of symbols and emoji hold no text; those that start with a dot or @ are of the system.
_NO_TEXT = ("symbol", "emoji", "icon", "dingbat", "wingding", "webding", "mathjax", "barcode")


def face_choices() -> list[tuple[str, str]]:
    """The faces with the names that a reader sees: the two that ship with the program first."""
    shipped = [
        (SERIF, tr("{name} (serif)").format(name=READING)),
        (SANS, tr("{name} (sans serif)").format(name=INTERFACE)),
    ]
    return shipped + [(family, family) for family in families()]


def families() -> list[str]:
    """The families of the system in which a text can be set."""
    return [
        family
        for family in QFontDatabase.families()
        if family not in (READING, INTERFACE)
        and not family.startswith((".", "@"))
        and not any(word in family.casefold() for word in _NO_TEXT)
        and QFontDatabase.isSmoothlyScalable(family)
        and not QFontDatabase.isPrivateFamily(family)
    ]
