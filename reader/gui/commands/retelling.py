"""Keys that are named in tips, menus and messages, said as they are now.

Texts of the window name the usual keys: `Compare with the other version (Ctrl+D)`. Where the
reader has changed a key, it is put in its place when the text is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.actions import COMPARE, WINDOW, shown_keys
from reader.gui.commands.keymap import KeyMap
from reader.gui.language import quoted, tr

_USUAL, _TOLD = "usual-tip", "told-tip"  # a widget's tip as it was made, and as it is shown


class Retelling(QObject):
    """Says texts with the keys of a map. Nothing is touched while all keys are the usual ones."""

    def __init__(self, keymap: KeyMap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._changed: dict[str, dict[str, tuple[str, str]]] = {WINDOW: {}, COMPARE: {}}
        self._read()
        keymap.changed.connect(self._read)

    @property
    def is_needed(self) -> bool:
        """Whether any key is not the usual one."""
        return any(self._changed.values())

    def say(self, text: str, room: str = WINDOW) -> str:
        """The text with every usual key that has been changed as it is now."""
        changed = self._changed[room]
        if not changed or not text:
            return text
        keys = sorted(changed, key=len, reverse=True)
        bare = "|".join(re.escape(key) for key in keys if len(key) > 1)
        either = "|".join(map(re.escape, keys))
        pattern = rf"(?P<space> ?)\((?P<inside>{either})\)"
        if bare:
            pattern += rf"|(?<![\w+])(?P<bare>{bare})(?![\w+])"

        def now(found: re.Match[str]) -> str:
            usual = found["inside"] or found["bare"]
            key, action = changed[usual]
            if found["inside"]:
                return f"{found['space']}({key})" if key else ""
            return key or quoted(action)

        return re.sub(pattern, now, text)

    def tips(self, widgets: Iterable[QWidget], compare: QWidget | None = None) -> None:
        """Let the tips of these widgets say the keys of now; those in `compare` its own first."""
        for widget in widgets:
            tip = widget.toolTip()
            told = widget.property(_TOLD)
            usual = widget.property(_USUAL) if told is not None and tip == told else tip
            if not usual:
                continue
            inside = compare is not None and compare.isAncestorOf(widget)
            said = self.say(str(usual), COMPARE if inside else WINDOW)
            if said != tip:
                widget.setProperty(_USUAL, usual)
                widget.setToolTip(said)
                widget.setProperty(_TOLD, said)

    def menu(self, menu: QMenu) -> QMenu:
        """The same menu, whose entries name their keys of now."""
        for action in menu.actions():
            words, tab, key = action.text().partition("\t")
            if tab and not action.shortcuts() and key in self._changed[WINDOW]:
                now = self._changed[WINDOW][key][0]
                action.setText(f"{words}\t{now}" if now else words)
        return menu

    def _read(self) -> None:
        keymap = self._keymap
        changed: dict[str, dict[str, tuple[str, str]]] = {WINDOW: {}, COMPARE: {}}
        for spec in keymap.table:
            now = keymap.keys(spec.name)
            for key in keymap.usual(spec.name):
                if key not in now:
                    told = shown_keys(now[:1]), tr(spec.text)
                    changed[spec.room][shown_keys([key])] = told
        taken = {
            shown_keys([key])
            for spec in keymap.table
            if spec.room == COMPARE
            for key in keymap.usual(spec.name)
        }
        for usual, words in changed[WINDOW].items():
            if usual not in taken:
                changed[COMPARE].setdefault(usual, words)
        self._changed = changed
