"""What goes wrong when notes are read, in sentences for people, and the checks that say so."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NoReturn


class NotesUnreadable(Exception):
    """A file of notes cannot be read; `str()` is one sentence that says where and why."""


def parse_json(text: str) -> Any:
    """The value that a JSON text holds.

    Raises:
        NotesUnreadable: it is not JSON, is nested without measure, or holds NaN or Infinity.
    """
    if not text.strip():
        raise NotesUnreadable("The file is empty.")
    try:
        return json.loads(text.removeprefix("\ufeff"), parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise NotesUnreadable(
            f"The file is not JSON: line {error.lineno}, column {error.colno} cannot be read."
        ) from error
    except RecursionError as error:
        raise NotesUnreadable("The file is nested too deeply to be a file of notes.") from error
    except ValueError as error:
        raise NotesUnreadable(f"The file holds a number that cannot be read: {error}.") from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


class Fields:
    """An object of the file with checked access; `where` names it in the sentences."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, Mapping):
            raise NotesUnreadable(f"{where} is not an object.")
        self.value: Mapping[str, Any] = value
        self.where = where

    def text(self, name: str, default: str | None = None) -> str:
        """A string; without `default` it must be there."""
        found = self.value.get(name, default)
        if found is None and name not in self.value:
            raise NotesUnreadable(f"{self.where} has no “{name}”.")
        if not isinstance(found, str):
            raise NotesUnreadable(f"“{name}” of {self.where} is not text.")
        return found

    def optional(self, name: str) -> str | None:
        """A string, or None where it is missing or null."""
        return None if self.value.get(name) is None else self.text(name)

    def offset(self, name: str) -> int:
        """A whole number of code points, not below 0."""
        found = self.value.get(name)
        if isinstance(found, bool) or not isinstance(found, int) or not 0 <= found < 2**53:
            raise NotesUnreadable(f"“{name}” of {self.where} is not a whole number from 0 up.")
        return found

    def items(self, name: str) -> Sequence[Any]:
        """A list; it must be there."""
        found = self.value.get(name)
        if not isinstance(found, list):
            raise NotesUnreadable(f"“{name}” of {self.where} is not a list.")
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings; empty where it is missing."""
        found = self.value.get(name, [])
        if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
            raise NotesUnreadable(f"“{name}” of {self.where} is not a list of texts.")
        return tuple(found)

    def moment(self, name: str, default: str | None = None) -> str:
        """An ISO 8601 time as it is written; `default` where it is missing."""
        found = self.text(name, default)
        if found != default:
            try:
                datetime.fromisoformat(found)
            except ValueError as error:
                raise NotesUnreadable(
                    f"“{name}” of {self.where} is not a time in ISO 8601."
                ) from error
        return found
