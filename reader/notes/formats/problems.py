"""What goes wrong when notes are read, in sentences for people, and the checks that say so."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NoReturn

from reader.sentences import Sentence

_HALF = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")


class NotesUnreadable(Exception):
    """A file of notes cannot be read; `str()` is one sentence that says where and why."""


def parse_json(text: str) -> Any:
    """The value that a JSON text holds.

    Raises:
        NotesUnreadable: it is not JSON, is nested without measure, or holds NaN or Infinity.
    """
    if not text.strip():
        raise NotesUnreadable(Sentence("The file is empty."))
    try:
        value = json.loads(text.removeprefix("\ufeff"), parse_constant=_no_constant)
        return _without_halves(value) if _HALF.search(text) else value
    except json.JSONDecodeError as error:
        raise NotesUnreadable(
            Sentence(
                "The file is not JSON: line {lineno}, column {colno} cannot be read.",
                lineno=error.lineno,
                colno=error.colno,
            )
        ) from error
    except RecursionError as error:
        raise NotesUnreadable(
            Sentence("The file is nested too deeply to be a file of notes.")
        ) from error
    except ValueError as error:
        raise NotesUnreadable(
            Sentence("The file holds a number that cannot be read: {error}.", error=error)
        ) from error


def _without_halves(value: Any) -> Any:
    """A value whose texts can be written: half of a surrogate pair is no character."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, list):
        return [_without_halves(one) for one in value]
    if isinstance(value, dict):
        return {_without_halves(key): _without_halves(one) for key, one in value.items()}
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


class Fields:
    """An object of the file with checked access; `where` names it in the sentences."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, Mapping):
            raise NotesUnreadable(Sentence("{where} is not an object.", where=where))
        self.value: Mapping[str, Any] = value
        self.where = where

    def text(self, name: str, default: str | None = None) -> str:
        """A string; without `default` it must be there."""
        found = self.value.get(name, default)
        if found is None and name not in self.value:
            raise NotesUnreadable(Sentence("{where} has no “{name}”.", where=self.where, name=name))
        if not isinstance(found, str):
            raise NotesUnreadable(
                Sentence("“{name}” of {where} is not text.", name=name, where=self.where)
            )
        return found

    def optional(self, name: str) -> str | None:
        """A string, or None where it is missing or null."""
        return None if self.value.get(name) is None else self.text(name)

    def offset(self, name: str) -> int:
        """A whole number of code points, not below 0."""
        found = self.value.get(name)
        if isinstance(found, bool) or not isinstance(found, int) or not 0 <= found < 2**53:
            raise NotesUnreadable(
                Sentence(
                    "“{name}” of {where} is not a whole number from 0 up.",
                    name=name,
                    where=self.where,
                )
            )
        return found

    def items(self, name: str) -> Sequence[Any]:
        """A list; it must be there."""
        found = self.value.get(name)
        if not isinstance(found, list):
            raise NotesUnreadable(
                Sentence("“{name}” of {where} is not a list.", name=name, where=self.where)
            )
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings; empty where it is missing."""
        found = self.value.get(name, [])
        if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
            raise NotesUnreadable(
                Sentence("“{name}” of {where} is not a list of texts.", name=name, where=self.where)
            )
        return tuple(found)

    def moment(self, name: str, default: str | None = None) -> str:
        """An ISO 8601 time as it is written; `default` where it is missing."""
        found = self.text(name, default)
        if found != default:
            try:
                datetime.fromisoformat(found)
            except ValueError as error:
                raise NotesUnreadable(
                    Sentence(
                        "“{name}” of {where} is not a time in ISO 8601.",
                        name=name,
                        where=self.where,
                    )
                ) from error
        return found
