"""What the Help menu does: guide, tour, news, a newer version, the log, an earlier crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMessageBox

from reader import __version__, paths
from reader.gui.actions import shown_keys
from reader.gui.commands.keymap import sequence
from reader.gui.language import spoken, told, tr, trn
from reader.gui.log import read_log
from reader.gui.question import Question
from reader.services.newer_version import Newest, newest_version

if TYPE_CHECKING:
    from reader.gui.guide.window import GuideWindow
    from reader.gui.main_window import MainWindow

_RUN, _BEFORE = "version", "version-before"


class HelpDeeds:
    """One method for each action of the Help menu. What they show is loaded when asked for."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._guide: GuideWindow | None = None

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {
            "guide": self.guide,
            "tour": self.tour,
            "whats-new": self.whats_new,
            "look-for-update": self.look_for_update,
            "show-log": self.show_log,
            "about": self.about,
        }

    # The guide

    def guide(self) -> None:
        """Open the guide as it was left."""
        if self._guide is None:
            from reader.gui.guide.pages import read_pages
            from reader.gui.guide.window import GuideWindow

            pages = read_pages(paths.guide() / spoken()) or read_pages(paths.guide())
            if not pages:
                self._window.banner.say(
                    tr("The guide is not there; install Variorum again to have it."), problem=True
                )
                return
            context = self._window.context
            self._guide = GuideWindow(
                context.themes, context.settings, pages, paths.guide(), self._keys, self._window
            )
            self._guide.web_asked.connect(self.open_web)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()
        self._guide.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keys(self) -> dict[str, str]:
        """Usual keys that mean one thing only, with those that mean it now."""
        keymap = self._window.actions_.keymap
        portable = QKeySequence.SequenceFormat.PortableText
        meant: dict[str, list[str]] = {}
        for spec in keymap.table:
            for number, words in enumerate(spec.keys):
                now = keymap.keys(spec.name)
                key = sequence(words)
                shown = key if key in now else now[min(number, len(now) - 1)] if now else None
                told_now = shown_keys([shown]) if shown is not None else tr("no key")
                meant.setdefault(key.toString(portable), []).append(told_now)
        return {usual: now[0] for usual, now in meant.items() if len(now) == 1}

    def open_web(self, address: str) -> None:
        """Show an address in the browser, after asking: nothing leaves the machine unasked."""
        words = tr("Open this address in your web browser?")
        box = Question(self._window, tr("Open in the browser"), words, address)
        yes = box.addButton(tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda _=False: QDesktopServices.openUrl(QUrl(address)))
        box.open()

    def tour(self) -> None:
        """Go through the rooms."""
        self._window.tour.start()

    # News

    def note_version(self) -> None:
        """Remember which version runs, and which ran before it."""
        settings = self._window.context.settings
        last = settings.text(_RUN)
        if last != __version__:
            settings.set_text(_BEFORE, last)
            settings.set_text(_RUN, __version__)
            if last:
                self._window.status.say(
                    tr(
                        "This is Variorum {version} now; Help › What's new tells what changed."
                    ).format(version=__version__)
                )

    def whats_new(self) -> None:
        """What changed since the version that ran before this one."""
        from reader.gui.guide.news import NewsDialog

        context = self._window.context
        before = context.settings.text(_BEFORE) or None
        try:
            changes = paths.changelog().read_text(encoding="utf-8")
        except OSError:
            changes = ""
        NewsDialog(context.themes, changes, before, self._window).open()

    def look_for_update(self) -> None:
        """Ask once which version is the latest, because the reader asks."""
        context = self._window.context
        job = context.jobs.job(
            lambda progress: newest_version(progress=progress),
            title=tr("Looking for a newer version"),
        )
        job.done.connect(self._tell_newest)
        job.failed.connect(lambda problem: self._window.banner.say(told(problem), problem=True))
        job.start()

    def _tell_newest(self, newest: object) -> None:
        if not isinstance(newest, Newest):
            return
        if newest.is_newer(__version__):
            self._window.banner.say(
                tr("Variorum {newest} is out; this is {version}.").format(
                    newest=newest.version, version=__version__
                ),
                problem=False,
                deeds=[(tr("Open its page"), lambda: QDesktopServices.openUrl(QUrl(newest.page)))],
            )
        else:
            self._window.context.events.message.emit(
                tr("This is the latest version: Variorum {version}.").format(version=__version__)
            )

    # Log and crashes

    def show_log(self) -> None:
        """What the program wrote down about its own work."""
        from reader.gui.banner import details_dialog

        folder = paths.log_folder()
        text = read_log(folder) or tr("Nothing has been written down.")
        words = tr("The log of the program's work, in {folder}. No text of yours stands in it.")
        dialog = details_dialog(words.format(folder=folder), text, self._window)
        dialog.setWindowTitle(tr("Log"))
        dialog.resize(min(820, self._window.width() - 40), min(520, self._window.height() - 40))
        dialog.open()

    def offer_reports(self, reports: Sequence[Path]) -> None:
        """The program crashed last time: offer what was written down, calmly."""
        texts = []
        for path in reports:
            try:
                texts.append(path.read_text(encoding="utf-8", errors="replace"))
            except OSError:
                continue
        if not texts:
            return
        whole = "\n\n".join(texts)
        banner = self._window.banner
        words = tr(
            "Variorum stopped unexpectedly last time; your library is as it was then. A report is "
            "on this computer, and was sent to nobody."
        )

        def show() -> None:
            from reader.gui.banner import details_dialog

            where = trn("%n report(s) in {folder}", len(texts))
            details_dialog(where.format(folder=reports[0].parent), whole, self._window).open()

        def copy() -> None:
            QGuiApplication.clipboard().setText(whole)
            self._window.context.events.message.emit(tr("The report is on the clipboard."))

        banner.say(
            words,
            problem=False,
            deeds=[(tr("Show"), show), (tr("Copy"), copy), (tr("Dismiss"), lambda: None)],
        )

    def about(self) -> None:
        """What this program is."""
        from reader.gui.help import AboutDialog

        AboutDialog(self._window).open()
