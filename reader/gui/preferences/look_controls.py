"""The controls of a text's look, which the popover "Aa" and the preferences both have."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from reader.gui.faces import face_choices, shipped_faces
from reader.gui.language import tr
from reader.gui.look import LEADINGS, LINE_WIDTHS, SPACINGS
from reader.gui.preferences.measures import SHOWN_SIZES, letters, lines, pixels
from reader.gui.preferences.rows import Amount, Choice
from reader.gui.settings import Settings


class LookControls:
    """Typeface, size and measures: what is set in one of them holds at once and is remembered.

    Whoever lays them out puts the words beside them.
    """

    def __init__(self, settings: Settings, justified: QCheckBox, hyphenated: QCheckBox) -> None:
        self._settings = settings
        self.face = Choice(shipped_faces(), face_choices)
        self.face.setAccessibleName(tr("Typeface"))
        self.face.chosen.connect(lambda face: self._set("face", face))
        self.px = Amount(tr("Text size"), SHOWN_SIZES, 0.5, pixels)
        self.px.changed.connect(lambda px: self._set("text_size", px))
        self.wide = Amount(tr("Line width"), LINE_WIDTHS, 1, letters)
        self.wide.changed.connect(lambda wide: self._set("line_width", round(wide)))
        self.leading = Amount(tr("Distance of lines"), LEADINGS, 0.02, lines)
        self.leading.changed.connect(lambda leading: self._set("leading", leading))
        self.spacing = Amount(tr("Between paragraphs"), SPACINGS, 0.04, lines)
        self.spacing.changed.connect(lambda spacing: self._set("spacing", spacing))
        self.justified = justified
        self.justified.toggled.connect(lambda on: self._set("justified", on))
        self.hyphenated = hyphenated
        self.hyphenated.toggled.connect(lambda on: self._set("hyphenated", on))

    def read(self) -> None:
        """Show what is set."""
        look = self._settings.look
        if self.face.findData(look.face) < 0:
            self.face.addItem(look.face, look.face)
        self.face.show_value(look.face)
        self.px.show_value(look.px)
        self.wide.show_value(look.width)
        self.leading.show_value(look.leading)
        self.spacing.show_value(look.spacing)
        self.justified.setChecked(look.justified)
        self.hyphenated.setChecked(look.hyphenated)

    def _set(self, key: str, value: object) -> None:
        if getattr(self._settings, key) != value:
            setattr(self._settings, key, value)
