"""In which language the window speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.gui.language import LANGUAGES, SYSTEM, tr
from reader.gui.preferences.controls import button
from reader.gui.preferences.page import Page
from reader.gui.preferences.rows import Choice
from reader.gui.restart import start_again

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class LanguagePage(Page):
    """One choice, and the way to see it at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context.themes)
        self._window = window
        self._settings = window.context.settings
        self._begun_with = self._settings.language
        group = self.add_group("")
        self.language = Choice([(SYSTEM, tr("As the system")), *LANGUAGES])
        self.language.chosen.connect(self.use)
        group.add(
            tr("Language of the window"),
            self.language,
            tr("Articles are shown as they were written."),
            words="language Sprache 语言 english deutsch 中文 translation",
        )
        again = button(tr("Start again now"))
        again.clicked.connect(lambda: start_again(window, window.context.library.path))
        self._again = group.add(
            tr("From the next start on"),
            again,
            tr("The window speaks the language that you chose when it is opened again."),
        )
        self.read()

    def use(self, language: str) -> None:
        """Speak this language from the next start on."""
        self._settings.language = language
        self._settings.save()
        self.read()

    def read(self) -> None:
        self.language.show_value(self._settings.language)
        self._again.want(self._settings.language != self._begun_with)
        self.look_for(self._wanted)

    def reset(self) -> None:
        self.use(SYSTEM)
