"""What the program does with what it knows: nothing is given away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.gui.language import tr
from reader.gui.preferences.controls import button, show_folder
from reader.gui.preferences.page import Page

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class PrivacyPage(Page):
    """Says what is sent (nothing) and what is kept where."""

    resettable = False

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context.themes)
        self._library = window.context.library.path
        self._make_given()
        self._make_kept()

    def _make_given(self) -> None:
        group = self.add_group(
            tr("Nothing is given away"),
            tr("So there is nothing to switch off here."),
        )
        for name, words in (
            (
                tr("No account, no telemetry"),
                tr("Nobody is told what you read, mark or write, nor that you use the program."),
            ),
            (
                tr("Nothing happens on the network by itself"),
                tr(
                    "A newer version is looked for only when you ask for it in the Help menu; then"
                    " one page of releases is read, and nothing is told of you or your library."
                ),
            ),
            (
                tr("Only an address that you import is fetched"),
                tr(
                    "When you import an address, or a list of addresses, these pages are fetched"
                    " once, without cookies. Their servers see that, as with any browser. Pictures"
                    " and scripts of a page are not fetched."
                ),
            ),
            (
                tr("Names are found on this machine"),
                tr("The model lies in the program's folder and runs in a process beside it."),
            ),
            (
                tr("Reports of crashes stay here"),
                tr("A report is a file in the folder of logs; you may read, copy or delete it."),
            ),
        ):
            group.add(name, None, words, words=tr("privacy network data tracking"))

    def _make_kept(self) -> None:
        self.add_group(tr("What is kept where"))
        for name, folder, words in (
            (tr("Library"), self._library.parent, tr("Articles, notes and tags, in one file.")),
            (tr("Settings"), paths.config_folder(), tr("What you chose in these preferences.")),
            (tr("Logs and reports"), paths.log_folder(), tr("What went wrong, if anything did.")),
        ):
            self._add_folder(name, folder, words)

    def _add_folder(self, name: str, folder: Path, words: str) -> None:
        show = button(tr("Show folder"), name=tr("Show the folder of: {name}").format(name=name))
        show.clicked.connect(lambda: show_folder(folder if folder.is_dir() else folder.parent))
        self._groups[-1].add(name, show, f"{words}\n{folder}", words=tr("folder place files"))
