"""How texts and the window look while one reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from reader.gui.language import percent, tr
from reader.gui.preferences.look_controls import LookControls
from reader.gui.preferences.page import Page, switch
from reader.gui.preferences.rows import Choice
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
        self.look = LookControls(self._settings, switch(), switch())
        self.look.face.setMaxVisibleItems(16)
        self.look.face.setMaximumWidth(260)
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
        group.add(
            tr("Typeface"),
            self.look.face,
            tr("Variorum Serif and Inter come with the program; the others are your system's."),
            words=tr("font family letters"),
        )
        group.add(tr("Text size"), self.look.px, words=tr("font larger smaller zoom"))
        group.add(tr("Line width"), self.look.wide, words=tr("column measure margins"))

    def _make_paragraphs(self) -> None:
        group = self.add_group(tr("Paragraphs"))
        group.add(
            tr("Distance of lines"), self.look.leading, words=tr("leading line spacing height")
        )
        group.add(
            tr("Room between paragraphs"), self.look.spacing, words=tr("paragraph spacing gap")
        )
        group.add(
            tr("Justified text"),
            self.look.justified,
            tr("Both edges of the text are straight."),
            words=tr("alignment block ragged"),
        )
        group.add(
            tr("Divide words at the ends of lines"),
            self.look.hyphenated,
            tr(
                "In English, German and French; what you copy, find and quote has no hyphens added."
            ),
            words=tr("hyphenation hyphens soft"),
        )

    def _follow(self) -> None:
        self.theme.show_value(self.themes.mode.value)
        self.scale.show_value(f"{self._settings.interface_scale:g}")
        self._again.want(self._settings.interface_scale != self._begun_with)
        self.look.read()
        self.look.face.setToolTip(self.look.face.currentText())
        self.look.face.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def read(self) -> None:
        self._follow()

    def apply(self) -> None:
        self.themes.set_mode(self._settings.theme)

    def reset(self) -> None:
        choose_theme(self._context, "system")
        self._settings.usual_look()
        self._set_scale("0")
