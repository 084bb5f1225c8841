"""What keys do to selected words and to a note that has the focus: the table's, as they are now."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.gui.actions import TABLE, shown_keys
from reader.gui.commands.keymap import KeyMap, pressed, sequence
from reader.gui.language import joined
from reader.notes.model import Color


class SelectionKeys:
    """The keys of the highlights and of the note; without a map they are the usual ones."""

    def __init__(self, keymap: KeyMap | None = None) -> None:
        self._keymap = keymap
        names = {"note", *map(_highlight, Color)}
        usual = (spec for spec in TABLE if spec.name in names)
        self._usual = {spec.name: tuple(map(sequence, spec.keys)) for spec in usual}

    def color(self, event: QKeyEvent) -> Color | None:
        """The colour that a key highlights in."""
        key = _key(event)
        found = (c for c in Color if key in self._keys(_highlight(c)))
        return next(found, None) if key is not None else None

    def is_note(self, event: QKeyEvent) -> bool:
        """Whether a key writes a note on the selection."""
        return _key(event) in self._keys("note")

    def words(self, color: Color) -> str:
        """A colour's key as people read it; empty: it has none."""
        return shown_keys(self._keys(_highlight(color))[:1])

    def note_words(self) -> str:
        """The key of a note on the selection as people read it; empty: it has none."""
        return shown_keys(self._keys("note")[:1])

    def all_words(self) -> str:
        """The keys of all colours, short: `1–8`, or one after the other; empty: none has one."""
        keys = [words for color in Color if (words := self.words(color))]
        digits = "".join(keys)
        if len(digits) == len(keys) > 2 and digits in "123456789":
            return f"{keys[0]}–{keys[-1]}"
        return joined(keys)

    def sign(self, color: Color) -> str:
        """A colour's key, if it is a single sign that fits into a dot."""
        shown = self.words(color)
        return shown if len(shown) == 1 else ""

    def _keys(self, name: str) -> tuple[QKeySequence, ...]:
        return self._usual[name] if self._keymap is None else self._keymap.keys(name)


def _highlight(color: Color) -> str:
    return f"highlight-{color.value}"


def _key(event: QKeyEvent) -> QKeySequence | None:
    return pressed(event.key(), event.modifiers(), event.text())
