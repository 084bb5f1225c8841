"""How names are found: when, with which model, and the rules that the reader made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from reader import paths
from reader.gui.language import tr
from reader.gui.preferences.controls import button, side_by_side
from reader.gui.preferences.page import Page, switch

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class NamesPage(Page):
    """In the background or not; the model; the rules."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context.themes)
        self._window = window
        self._settings = window.context.settings
        self._make_finding()
        self._make_model()
        self._make_rules()
        self.read()

    def _make_finding(self) -> None:
        group = self.add_group(tr("Finding names"))
        self.background = switch()
        self.background.toggled.connect(self._set_background)
        group.add(
            tr("Find names in the background"),
            self.background,
            tr("People, organizations and places are looked for in whatever comes in."),
            words=tr("automatic people organizations places"),
        )
        self.now = button(tr("Find now"), name=tr("Find names now"))
        self.now.clicked.connect(lambda: self._window.namer.look(asked=True))
        self._now_row = group.add(
            tr("Articles that wait"), self.now, tr("Their names are found once, then kept.")
        )

    def _make_model(self) -> None:
        group = self.add_group(tr("Model"))
        self.choose = button(tr("Choose a folder…"), name=tr("Choose the folder of another model"))
        self.choose.clicked.connect(self._ask)
        self.shipped = button(tr("Use the program's"), name=tr("Use the program's own model"))
        self.shipped.clicked.connect(lambda: self.use(None))
        self._model = group.add(
            tr("Names are found with"),
            side_by_side(self.shipped, self.choose),
            words=tr("names model folder own other"),
        )
        group.add(
            tr("Where it runs"),
            None,
            tr("On this machine, in a process of its own; no text leaves it."),
            words=tr("privacy local"),
        )

    def _make_rules(self) -> None:
        group = self.add_group(tr("Rules"))
        rules = button(tr("Rules for names…"))
        rules.clicked.connect(self._window.deeds.names.rules)
        group.add(
            tr("What you said of names"),
            rules,
            tr("Not a name, is a place, same as …: a list, where each can be taken back."),
            words=tr("corrections rules same as"),
        )

    def _set_background(self, on: bool) -> None:
        if self._settings.names_in_background is not on:
            self._settings.names_in_background = on
            if on:
                self._window.namer.look()
            else:
                self._window.namer.cancel()
        self.read()

    def _ask(self) -> None:
        now = self._settings.names_model or Path.home()
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of a name model"), str(now))
        if folder:
            self.use(Path(folder))

    def use(self, folder: Path | None) -> None:
        """Find names with the model in this folder from now on; None: with the program's."""
        if folder != self._settings.names_model:
            self._settings.names_model = folder
            self._window.namer.use_model(folder)
        self.read()

    def read(self) -> None:
        folder = self._settings.names_model
        chosen = paths.chosen_name_model()
        if chosen is not None:
            self._model.say(tr("{folder} (chosen when the program started)").format(folder=chosen))
        else:
            self._model.say(str(folder) if folder else tr("The program's own model"))
        self.shipped.setVisible(folder is not None)
        on = self._settings.names_in_background
        self.background.setChecked(on)
        self._now_row.want(not on)
        self.look_for(self._wanted)

    def apply(self) -> None:
        self._window.namer.use_model(self._settings.names_model)

    def reset(self) -> None:
        self.use(None)
        self._set_background(True)
