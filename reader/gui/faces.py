"""The typefaces that texts can be read in."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from reader.gui.fonts import INTERFACE, READING
from reader.gui.language import tr
from reader.gui.look import SANS, SERIF

# Families of symbols and emoji hold no text; those that start with a dot or @ are of the system.
_NO_TEXT = ("symbol", "emoji", "icon", "dingbat", "wingding", "webding", "mathjax", "barcode")


def shipped_faces() -> list[tuple[str, str]]:
    """The two faces that ship with the program, with the names that a reader sees."""
    return [
        (SERIF, tr("{name} (serif)").format(name=READING)),
        (SANS, tr("{name} (sans serif)").format(name=INTERFACE)),
    ]


def face_choices() -> list[tuple[str, str]]:
    """All faces with the names that a reader sees; to list them takes a moment."""
    return shipped_faces() + [(family, family) for family in families()]


def families() -> list[str]:
    """The families of the system in which a text can be set."""
    return [
        family
        for family in QFontDatabase.families()
        if family not in (READING, INTERFACE)
        and not family.startswith((".", "@"))
        and not any(word in family.casefold() for word in _NO_TEXT)
        and not QFontDatabase.isPrivateFamily(family)
    ]
