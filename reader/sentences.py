"""Sentences for people, made where there is no window: English, but translatable."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from pathlib import Path


class Sentence(str):
    """An English sentence that still knows how it was made, so that a window can translate it.

    `template` is the text before its `fields` were put in. With a `number`, `%n` stands for the
    number, and `(s)` behind a word for its plural.
    """

    __slots__ = ("fields", "number", "template")

    template: str
    fields: Mapping[str, object]
    number: int | None

    def __new__(cls, template: str, count: int | None = None, /, **fields: object) -> Sentence:
        english = template
        if count is not None:
            english = english.replace("(s)", "" if count == 1 else "s")
            english = english.replace("%n", f"{count:,}")
        made = super().__new__(cls, english.format(**fields) if fields else english)
        made.template, made.fields, made.number = template, fields, count
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.template, self.number, dict(self.fields))


def sentence_of(problem: BaseException) -> str:
    """What an error says: its `Sentence`, if it was made with one."""
    first = problem.args[0] if len(problem.args) == 1 else None
    return first if isinstance(first, Sentence) else str(problem)


def told_error(error: BaseException) -> str:
    """An error without what it may quote: its class, what kind of sentence it is, and where."""
    first = error.args[0] if error.args else None
    said = f" “{first.template}”" if isinstance(first, Sentence) else ""
    number = f" {error.errno}" if isinstance(error, OSError) and error.errno else ""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f"{Path(f.filename).name}:{f.lineno}" for f in frames if "reader" in f.filename]
    place = f" at {' < '.join(ours[::-1][:4])}" if ours else ""
    return f"{type(error).__name__}{number}{said}{place}"


def _again(template: str, count: int | None, fields: dict[str, object]) -> Sentence:
    return Sentence(template, count, **fields)
