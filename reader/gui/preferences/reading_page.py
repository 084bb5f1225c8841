"""How texts and the window look while one reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from reader.gui.faces import face_choices, shipped_faces
from reader.gui.language import percent, tr
from reader.gui.look import LEADINGS, LINE_WIDTHS, SPACINGS
from reader.gui.preferences.measures import SHOWN_SIZES, letters, lines, pixels
from reader.gui.preferences.page import Page, switch
from reader.gui.preferences.rows import Amount, Choice
from reader.gui.preferences.themes import choose_theme, theme_words
from reader.gui.restart import start_again
from reader.gui.text_scale import SCALES

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class ReadingPage(Page):
    """Theme, typeface, size, measures."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context.themes)
        self._window = window
        self._context = window.context
        self._settings = window.context.settings
        self._begun_with = self._settings.interface_scale
        self._make_theme()
        self._make_text()
        self._make_paragraphs()
        self._settings.reading_changed.connect(self._follow)
        self.themes.mode_changed.connect(lambda _: self._follow())
        self._follow()

    def _make_theme(self) -> None:
        group = self.add_group(tr("Window"))
        self.theme = Choice(theme_words())
        self.theme.chosen.connect(lambda mode: choose_theme(self._context, mode))
        group.add(
            tr("Colours of the window"),
            self.theme,
            tr("As the system follows its light or dark look, and its wish for high contrast."),
            words=tr("light dark sepia night contrast appearance"),
        )

        self.scale = Choice([("0", tr("As the system")), *((f"{s:g}", percent(s)) for s in SCALES)])
        self.scale.chosen.connect(self._set_scale)
        group.add(
            tr("Size of everything in the window"),
            self.scale,
            tr("Bars, lists and menus; the text of articles is set below."),
            words=tr("scale large fonts interface zoom accessibility"),
        )
        again = QPushButton(tr("Start again now"))
        again.setAutoDefault(False)
        again.clicked.connect(lambda: start_again(self._window, self._context.library.path))
        self._again = group.add(
            tr("From the next start on"),
            again,
            tr("The window has the size that you chose when it is opened again."),
        )

    def _set_scale(self, scale: str) -> None:
        self._settings.interface_scale = float(scale)
        self._settings.save()
        self._follow()
        self.look_for(self._wanted)

    def _make_text(self) -> None:
        group = self.add_group(tr("Text"))
        self.face = Choice(shipped_faces(), face_choices)
        self.face.setMaxVisibleItems(16)
        self.face.setMaximumWidth(260)
        self.face.chosen.connect(lambda face: setattr(self._settings, "face", face))
        group.add(
            tr("Typeface"),
            self.face,
            tr("Variorum Serif and Inter come with the program; the others are your system's."),
            words=tr("font family letters"),
        )
        self.px = Amount(tr("Text size"), SHOWN_SIZES, 0.5, pixels)
        self.px.changed.connect(lambda px: setattr(self._settings, "text_size", px))
        group.add(tr("Text size"), self.px, words=tr("font larger smaller zoom"))
        self.wide = Amount(tr("Line width"), LINE_WIDTHS, 1, letters)
        self.wide.changed.connect(lambda wide: setattr(self._settings, "line_width", round(wide)))
        group.add(tr("Line width"), self.wide, words=tr("column measure margins"))

    def _make_paragraphs(self) -> None:
        group = self.add_group(tr("Paragraphs"))
        self.leading = Amount(tr("Distance of lines"), LEADINGS, 0.02, lines)
        self.leading.changed.connect(lambda lead: setattr(self._settings, "leading", lead))
        group.add(tr("Distance of lines"), self.leading, words=tr("leading line spacing height"))
        self.spacing = Amount(tr("Room between paragraphs"), SPACINGS, 0.04, lines)
        self.spacing.changed.connect(lambda room: setattr(self._settings, "spacing", room))
        group.add(tr("Room between paragraphs"), self.spacing, words=tr("paragraph spacing gap"))
        self.justified = switch()
        self.justified.toggled.connect(lambda on: self._set("justified", on))
        group.add(
            tr("Justified text"),
            self.justified,
            tr("Both edges of the text are straight."),
            words=tr("alignment block ragged"),
        )
        self.hyphenated = switch()
        self.hyphenated.toggled.connect(lambda on: self._set("hyphenated", on))
        group.add(
            tr("Divide words at the ends of lines"),
            self.hyphenated,
            tr(
                "In English, German and French; what you copy, find and quote has no hyphens added."
            ),
            words=tr("hyphenation hyphens soft"),
        )

    def _set(self, key: str, on: bool) -> None:
        if getattr(self._settings, key) is not on:
            setattr(self._settings, key, on)

    def _follow(self) -> None:
        look = self._settings.look
        self.theme.show_value(self.themes.mode.value)
        self.scale.show_value(f"{self._settings.interface_scale:g}")
        self._again.want(self._settings.interface_scale != self._begun_with)
        if self.face.findData(look.face) < 0:
            self.face.addItem(look.face, look.face)
        self.face.show_value(look.face)
        self.px.show_value(look.px)
        self.wide.show_value(look.width)
        self.leading.show_value(look.leading)
        self.spacing.show_value(look.spacing)
        self.justified.setChecked(look.justified)
        self.hyphenated.setChecked(look.hyphenated)
        self.face.setToolTip(self.face.currentText())
        self.face.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def read(self) -> None:
        self._follow()

    def apply(self) -> None:
        self.themes.set_mode(self._settings.theme)

    def reset(self) -> None:
        choose_theme(self._context, "system")
        self._settings.usual_look()
        self._set_scale("0")
