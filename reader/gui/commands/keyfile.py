"""Keys as a file: JSON, or CSV for a spreadsheet; written whole, read with care."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from reader.gui.commands.keymap import KeyMap, is_key, refusal, sequence
from reader.gui.language import tr

MOST = 2**20  # bytes of a file that can be one of these
_FORM = 1
_COLUMNS = ("action", "keys", "name", "menu")


class KeysUnreadable(Exception):
    """Why a file gives no keys, in a sentence for the reader."""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a file says: keys by the name of the action, and names that are no action here."""

    keys: dict[str, tuple[QKeySequence, ...]]
    unknown: tuple[str, ...]


def write_json(keymap: KeyMap) -> str:
    """All keys, as JSON."""
    rows = {spec.name: _words(keymap, spec.name) for spec in keymap.table}
    return json.dumps({"variorum_keys": _FORM, "keys": rows}, indent=2, ensure_ascii=False) + "\n"


def write_csv(keymap: KeyMap) -> str:
    """All keys, as CSV: an action's keys stand in one cell, with blanks between them."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for spec in keymap.table:
        keys = " ".join(word.replace(" ", "%20") for word in _words(keymap, spec.name))
        rows.writerow((spec.name, keys, spec.text, spec.menu))
    return out.getvalue()


def read_keys(data: bytes, keymap: KeyMap) -> KeyFile:
    """What a file of either form says; nothing is changed.

    Raises:
        KeysUnreadable: no such file, a key that is none, or one key for two actions.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise KeysUnreadable(tr("This is no file of keys: it is not text.")) from None
    rows = _from_json(text) if text.lstrip().startswith("{") else _from_csv(text)
    found: dict[str, tuple[QKeySequence, ...]] = {}
    unknown = []
    for name, words in rows.items():
        if name not in keymap:
            unknown.append(name)
        elif keymap.may_change(name):
            found[name] = tuple(_key(word, name) for word in words)
    if not found:
        raise KeysUnreadable(tr("This is no file of keys: it names no action of this program."))
    _require_once(found, keymap)
    return KeyFile(found, tuple(unknown))


def _words(keymap: KeyMap, name: str) -> list[str]:
    form = QKeySequence.SequenceFormat.PortableText
    return [key.toString(form) for key in keymap.keys(name)]


def _key(word: str, name: str) -> QKeySequence:
    key = sequence(word)
    if not is_key(key):
        raise KeysUnreadable(
            tr("“{word}”, given to “{name}”, is no key; nothing was changed.").format(
                word=word[:40], name=name
            )
        )
    if why := refusal(key):
        raise KeysUnreadable(
            tr("The key of “{name}” cannot be used: {why} Nothing was changed.").format(
                name=name, why=why
            )
        )
    return key


def _require_once(found: dict[str, tuple[QKeySequence, ...]], keymap: KeyMap) -> None:
    specs = {spec.name: spec for spec in keymap.table}
    seen: dict[QKeySequence, list[str]] = {}
    for name, keys in found.items():
        for key in dict.fromkeys(keys):
            for other in seen.get(key, []):
                if keymap.meet(specs[name], specs[other]):
                    words = key.toString(QKeySequence.SequenceFormat.NativeText)
                    raise KeysUnreadable(
                        tr(
                            "The file gives {words} to “{text}” and to “{text_}”; nothing was "
                            "changed."
                        ).format(
                            words=words, text=tr(specs[other].text), text_=tr(specs[name].text)
                        )
                    )
            seen.setdefault(key, []).append(name)


def _from_json(text: str) -> dict[str, list[str]]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        raise KeysUnreadable(tr("This is no file of keys: the JSON in it is broken.")) from None
    rows = read.get("keys")
    if read.get("variorum_keys") != _FORM or not isinstance(rows, dict):
        raise KeysUnreadable(tr("This is no file of keys, or one of a newer program."))
    for keys in rows.values():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise KeysUnreadable(
                tr("This is no file of keys: an action's keys are no list of words.")
            )
    return rows


def _from_csv(text: str) -> dict[str, list[str]]:
    try:
        rows = list(csv.DictReader(io.StringIO(text)))
    except csv.Error:
        raise KeysUnreadable(tr("This is no file of keys: the table in it is broken.")) from None
    if not rows or not {"action", "keys"} <= set(rows[0]):
        raise KeysUnreadable(tr("This is no file of keys: it has no columns “action” and “keys”."))
    return {
        str(row["action"]): [word.replace("%20", " ") for word in str(row["keys"] or "").split()]
        for row in rows
    }
