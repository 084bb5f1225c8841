"""Which marks are shown, in which colours, and which words are never marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit

from reader.gui.language import later, tr
from reader.gui.preferences.hue_button import HueButton
from reader.gui.preferences.page import Page, switch
from reader.gui.reading.mark_words import kind_heading
from reader.gui.reading.quiet import COUNTING_WORDS
from reader.text.marks import FIGURE_KINDS, MarkKind

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_TYPING_MS = 500
_QUIET_HEIGHT = 108

HUE_NAMES: dict[str, str] = {
    "money": later("Money"),
    "percent": later("Percentages"),
    "date": later("Dates, times and durations"),
    "number": later("Numbers and quantities"),
    "person": later("People"),
    "organization": later("Organizations"),
    "place": later("Places"),
    "group": later("Groups"),
    "other": later("Events, laws, works and products"),
}
"""What shares a colour, by the name of the hue."""


class MarksPage(Page):
    """Kinds, colours, quiet words."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context.themes)
        self._settings = window.context.settings
        self._kinds: dict[MarkKind, QCheckBox] = {}
        self._make_shown()
        self._make_kinds(tr("Figures"), figures=True)
        self._make_kinds(tr("Names"), figures=False)
        self._make_colours()
        self._make_quiet()
        self._settings.marks_changed.connect(self._follow)
        self._follow()

    def _make_shown(self) -> None:
        group = self.add_group("")
        self.shown = switch()
        self.shown.toggled.connect(self._show)
        group.add(
            tr("Show marks in the text"),
            self.shown,
            tr("Figures and names are found in any case; this says whether they are painted."),
            words=tr("highlights hide"),
        )

    def _make_kinds(self, title: str, *, figures: bool) -> None:
        group = self.add_group(title)
        for kind in MarkKind:
            if (kind in FIGURE_KINDS) is figures:
                box = self._kinds[kind] = switch()
                box.toggled.connect(lambda on, kind=kind: self._switch(kind, on))
                group.add(kind_heading(kind), box, words=tr("kind marks show hide"))

    def _make_colours(self) -> None:
        group = self.add_group(
            tr("Colours"),
            tr(
                "Any colour will do: it is made as dark or light as it takes to stand out, and its"
                " fill so quiet that words on it can be read, in every theme."
            ),
        )
        self.hues: dict[str, HueButton] = {}
        for hue, words in HUE_NAMES.items():
            button = self.hues[hue] = HueButton(self.themes, hue, tr(words))
            button.chosen.connect(lambda color, hue=hue: self._color(hue, color))
            group.add(tr(words), button, words=tr("colour color kind"))

    def _make_quiet(self) -> None:
        group = self.add_group(tr("Quiet words"))
        self.counting = switch()
        self.counting.toggled.connect(self._count)
        group.add(
            tr("Mark small counting words"),
            self.counting,
            tr("Such as one, two, first."),
            words=tr("numbers quiet"),
        )
        self.quiet = QPlainTextEdit()
        self.quiet.setTabChangesFocus(True)
        self.quiet.setFixedHeight(_QUIET_HEIGHT)
        self.quiet.setPlaceholderText(tr("One a line"))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.take_quiet)
        self.quiet.textChanged.connect(self._typing.start)
        group.add(
            tr("Words that are not marked"),
            self.quiet,
            tr("A figure or name that is written like this is not painted, wherever it stands."),
            words=tr("quiet list ignore exclude"),
            below=True,
        )

    def take_quiet(self) -> None:
        """What is typed into the list holds from now on."""
        self._typing.stop()
        words = [line for line in self.quiet.toPlainText().splitlines() if line.strip()]
        if {" ".join(word.split()).casefold() for word in words} != self._settings.quiet_words:
            self._settings.quiet_words = words

    def _show(self, on: bool) -> None:
        if self._settings.marks_shown is not on:
            self._settings.marks_shown = on

    def _switch(self, kind: MarkKind, on: bool) -> None:
        hidden = self._settings.hidden_kinds
        wanted = hidden - {kind.value} if on else hidden | {kind.value}
        if wanted != hidden:
            self._settings.hidden_kinds = wanted

    def _count(self, on: bool) -> None:
        if on is not (self._settings.text(COUNTING_WORDS) == "shown"):
            self._settings.set_text(COUNTING_WORDS, "shown" if on else "")
            self._settings.marks_changed.emit()

    def _color(self, hue: str, color: str) -> None:
        hues = self._settings.hues
        if color:
            hues[hue] = color
        else:
            hues.pop(hue, None)
        self._settings.hues = hues
        self.themes.set_hues(hues)
        self.hues[hue].show_color(hues.get(hue, ""))

    def _follow(self) -> None:
        hidden = self._settings.hidden_kinds
        self.shown.setChecked(self._settings.marks_shown)
        for kind, box in self._kinds.items():
            box.setChecked(kind.value not in hidden)
        self.counting.setChecked(self._settings.text(COUNTING_WORDS) == "shown")
        hues = self._settings.hues
        for hue, button in self.hues.items():
            button.show_color(hues.get(hue, ""))
        if not self.quiet.hasFocus():
            with QSignalBlocker(self.quiet):
                self.quiet.setPlainText("\n".join(sorted(self._settings.quiet_words)))

    def read(self) -> None:
        self._follow()

    def apply(self) -> None:
        self.themes.set_hues(self._settings.hues)

    def reset(self) -> None:
        self._settings.set_text(COUNTING_WORDS, "")
        self._settings.marks_shown = True
        self._settings.hidden_kinds = ()
        self._settings.quiet_words = ()
        self._settings.hues = {}
        self.quiet.clear()
        self._typing.stop()
        self.themes.set_hues({})
        self._follow()
