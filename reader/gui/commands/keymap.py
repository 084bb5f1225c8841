"""Which keys lead to which action now: the reader's own before the usual, and never one twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from reader.gui.language import tr
from reader.gui.settings import Settings

if TYPE_CHECKING:
    from reader.gui.actions import ActionSpec

_UNSET = "\0"
_SPACE = "%20"  # keys stand side by side in the settings, and some have two words
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LEADS = {  # without Ctrl or Alt these go about in a window, whatever else they might do
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace,
    Qt.Key.Key_Escape, Qt.Key.Key_Menu,
}  # fmt: skip
_TEXT_KEYS = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Insert", "Shift+Insert", "Shift+Del")
_NOT_OFFERED = ("Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Shift+Backtab", "Alt+F4")


class KeyMap(QObject):
    """The keys of every action of a table. Changes are remembered at once.

    No key leads to two actions that can be meant in one place: not even where the settings were
    edited by hand, or where a newer program brings a key that the reader gave away. The reader's
    own keys come before usual ones, then the order of the table decides.
    """

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        table: Sequence[ActionSpec],
        asleep: Iterable[str] = (),
        parent: QObject | None = None,
    ) -> None:
        """`asleep` are actions of the window that sleep in other rooms: no clash with these."""
        super().__init__(parent)
        self._settings = settings
        self._table = tuple(table)
        self._specs = {spec.name: spec for spec in table}
        self._asleep = frozenset(asleep)
        self._keys = self._resolve()

    def __contains__(self, name: str) -> bool:
        return name in self._specs

    @property
    def table(self) -> tuple[ActionSpec, ...]:
        """The actions whose keys these are."""
        return self._table

    def keys(self, name: str) -> tuple[QKeySequence, ...]:
        """An action's keys as they are now. KeyError: no such action."""
        return self._keys[name]

    def usual(self, name: str) -> tuple[QKeySequence, ...]:
        """An action's keys as the program brings them."""
        return tuple(map(sequence, self._specs[name].keys))

    def is_own(self, name: str) -> bool:
        """Whether an action's keys are not (or not only) the usual ones."""
        return self.keys(name) != self.usual(name)

    def owner(self, name: str, key: QKeySequence) -> ActionSpec | None:
        """The other action that has this key where the named one would be meant."""
        mine = self._specs[name]
        return next(
            (s for s in self._table if s.name != name and key in self._keys[s.name]
             and self.meet(mine, s)),
            None,
        )  # fmt: skip

    def may_change(self, name: str) -> bool:
        """Whether the reader may give the action other keys; Esc stays what it is everywhere."""
        return name != "escape"

    def set_keys(self, name: str, keys: Iterable[QKeySequence]) -> list[ActionSpec]:
        """Give an action these keys; returns the actions that had to give one of them away."""
        return self.set_many({name: tuple(keys)})

    def set_many(self, keys: Mapping[str, Iterable[QKeySequence]]) -> list[ActionSpec]:
        """Give several actions keys; returns the others that had to give one away."""
        given = {name: tuple(dict.fromkeys(row)) for name, row in keys.items()}
        losers: dict[str, ActionSpec] = {}
        for name, row in given.items():
            for key in row:
                while (loser := self.owner(name, key)) is not None:
                    self._keys[loser.name] = tuple(k for k in self._keys[loser.name] if k != key)
                    if loser.name not in given:
                        losers[loser.name] = loser
            self._keys[name] = row
        for name in (*given, *losers):
            self._remember(name)
        self._keys = self._resolve()
        self.changed.emit()
        return list(losers.values())

    def reset(self, name: str) -> list[ActionSpec]:
        """The usual keys again; returns the actions that had to give one of them back."""
        return self.set_keys(name, self.usual(name))

    def reset_all(self) -> None:
        """The usual keys for all."""
        for name in self._specs:
            self._settings.forget_text(f"keys/{name}")
        self._keys = self._resolve()
        self.changed.emit()

    def meet(self, one: ActionSpec, other: ActionSpec) -> bool:
        """Whether both can be meant by one key: in one room, or where only one of them sleeps."""
        if one.room == other.room:
            return True
        return not any(s.name in self._asleep for s in (one, other))

    def _remember(self, name: str) -> None:
        if self.is_own(name):
            words = " ".join(map(portable, self.keys(name)))
            self._settings.set_text(f"keys/{name}", words)
        else:
            self._settings.forget_text(f"keys/{name}")

    def _resolve(self) -> dict[str, tuple[QKeySequence, ...]]:
        """What holds: keys asked for by the settings first, then the usual, each given once."""
        own = {spec.name: own_keys(spec, self._settings) for spec in self._table}
        self._keys = {spec.name: () for spec in self._table}
        for asked in (True, False):
            for spec in self._table:
                keys = own[spec.name]
                if (keys is not None) is asked:
                    wanted = self.usual(spec.name) if keys is None else keys
                    self._keys[spec.name] = tuple(
                        k for k in dict.fromkeys(wanted) if self.owner(spec.name, k) is None
                    )
        return self._keys


def own_keys(spec: ActionSpec, settings: Settings) -> tuple[QKeySequence, ...] | None:
    """The keys that the settings give an action; None: they say nothing."""
    words = settings.text(f"keys/{spec.name}", _UNSET)
    if words == _UNSET or spec.name == "escape":
        return None
    keys = (sequence(word.replace(_SPACE, " ")) for word in words.split())
    return tuple(key for key in keys if is_key(key))


def sequence(words: str) -> QKeySequence:
    """A key from Qt's portable spelling; empty if it is none."""
    return QKeySequence.fromString(words, QKeySequence.SequenceFormat.PortableText)


def portable(key: QKeySequence) -> str:
    """A key as the settings hold it."""
    words = key.toString(QKeySequence.SequenceFormat.PortableText)
    return words.replace(" ", _SPACE)


def is_key(key: QKeySequence) -> bool:
    """Whether this is one key, and one that Qt knows."""
    return key.count() == 1 and _combination(key).key() not in (Qt.Key.Key_unknown, Qt.Key(0))


def refusal(key: QKeySequence) -> str:
    """Why a key can be given to no action, in a sentence; empty: it can."""
    if not is_key(key):
        return tr("That is no key.")
    words = key.toString(QKeySequence.SequenceFormat.PortableText)
    shown = key.toString(QKeySequence.SequenceFormat.NativeText)
    if words in _TEXT_KEYS:
        return tr("{shown} edits text in every field; choose another.").format(shown=shown)
    combination = _combination(key)
    if words in _NOT_OFFERED or (
        combination.key() in _LEADS and not combination.keyboardModifiers() & _COMMAND
    ):
        return tr(
            "{shown} leads through the window itself; choose another, or add Ctrl or Alt."
        ).format(shown=shown)
    return ""


def pressed(key: int, modifiers: Qt.KeyboardModifier, text: str) -> QKeySequence | None:
    """What a key event means as a shortcut; None while only Ctrl and the like are held.

    A sign that needs Shift to be typed is the sign: `?`, not Shift and `?`.
    """
    if key in (0, Qt.Key.Key_unknown.value) or Qt.Key(key) in _HELD:
        return None
    what = Qt.Key.Key_Tab if key == Qt.Key.Key_Backtab.value else Qt.Key(key)
    modifiers &= ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.GroupSwitchModifier
    sign = text.isprintable() and len(text) == 1 and not text.isalpha() and not text.isspace()
    if sign and modifiers == Qt.KeyboardModifier.ShiftModifier:
        modifiers = Qt.KeyboardModifier.NoModifier
    return QKeySequence(QKeyCombination(modifiers, what))


def _combination(key: QKeySequence) -> QKeyCombination:
    first: QKeyCombination = key[0]  # type: ignore[index] # the stubs forget it
    return first


_HELD = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R, Qt.Key.Key_Mode_switch,
    Qt.Key.Key_Multi_key,
}  # fmt: skip
