"""The menu in which kinds of marks are switched on and off."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.language import tr
from reader.gui.reading.mark_words import kind_heading
from reader.gui.reading.quiet import COUNTING_WORDS
from reader.gui.settings import Settings
from reader.text.marks import MarkKind


def kinds_menu(settings: Settings, parent: QWidget) -> QMenu:
    """A switch for each kind, figures before names; what it does is remembered."""
    menu = QMenu(tr("Kinds of marks"), parent)
    switches = {}
    for kind in MarkKind:
        if kind is MarkKind.PERSON:
            menu.addSeparator()
        action = menu.addAction(kind_heading(kind))
        action.setCheckable(True)
        action.toggled.connect(lambda on, kind=kind: _switch(settings, kind, on))
        switches[kind] = action
    menu.addSeparator()
    counting = menu.addAction(tr("Small counting words"))
    counting.setCheckable(True)
    counting.toggled.connect(lambda on: _count(settings, on))

    def follow() -> None:
        hidden = settings.hidden_kinds
        for kind, action in switches.items():
            action.setChecked(kind.value not in hidden)
        counting.setChecked(settings.text(COUNTING_WORDS) == "shown")

    menu.aboutToShow.connect(follow)
    follow()
    return menu


def _switch(settings: Settings, kind: MarkKind, on: bool) -> None:
    hidden = settings.hidden_kinds
    wanted = hidden - {kind.value} if on else hidden | {kind.value}
    if wanted != hidden:
        settings.hidden_kinds = wanted


def _count(settings: Settings, on: bool) -> None:
    if on is not (settings.text(COUNTING_WORDS) == "shown"):
        settings.set_text(COUNTING_WORDS, "shown" if on else "")
        settings.marks_changed.emit()
