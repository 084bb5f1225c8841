"""Sentences for people, made where there is no window: English, but translatable."""

from __future__ import annotations

from collections.abc import Mapping


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


def _again(template: str, count: int | None, fields: dict[str, object]) -> Sentence:
    return Sentence(template, count, **fields)
