"""What an act changed, as data that can be kept, undone and done again.

A step knows what was before it and after it. Undoing puts back only what the step changed, and
only where it still is as the step left it: what another window has changed since is never
overwritten, the step is refused with a sentence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeAlias

from reader.library.database import Unit
from reader.library.errors import ArticleNotFound, NoteNotFound
from reader.library.notes import tag_key
from reader.notes.anchor import make_anchor, resolve
from reader.notes.model import Anchor, AnchorState, Color, Note
from reader.sentences import Sentence
from reader.services.changes import NO_CHANGES, Changes
from reader.services.clock import now
from reader.services.undo_kept import (
    KeptStep,
    SearchStep,
    WaitingStep,
    carry_out_kept,
    is_kept,
    read_kept,
    write_kept,
)
from reader.services.undo_refused import ChangedMeanwhile
from reader.services.undo_said import SaidStep, carry_out_said, is_said, read_said, write_said

Labels: TypeAlias = tuple[str, ...]


_PIECE = 2_000  # items of a list that are written at once


class Flag(StrEnum):
    """What can be said of an article with yes or no."""

    UNREAD = "unread"
    STARRED = "starred"
    TRASHED = "trashed"


@dataclass(frozen=True, slots=True)
class NoteStep:
    """A note added (`before` None), removed (`after` None) or changed."""

    before: Note | None
    after: Note | None


@dataclass(frozen=True, slots=True)
class TagStep:
    """Tags of articles and notes by number, colours of tags by label: each before and after."""

    articles: Mapping[int, tuple[Labels, Labels]] = field(default_factory=dict)
    notes: Mapping[int, tuple[Labels, Labels]] = field(default_factory=dict)
    colors: Mapping[str, tuple[Color | None, Color | None]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FlagStep:
    """Articles whose flag became `value`; it was the opposite before."""

    flag: Flag
    articles: tuple[int, ...]
    value: bool


Step: TypeAlias = NoteStep | TagStep | FlagStep | SaidStep | KeptStep


@dataclass(frozen=True, slots=True)
class Done:
    """What an act changed, for the views, and the steps by which it is undone."""

    changes: Changes
    steps: tuple[Step, ...] = ()


NOTHING_DONE = Done(NO_CHANGES)


def carry_out(unit: Unit, steps: Sequence[Step], *, backward: bool) -> Changes:
    """Undo steps, the last first, or do them again.

    Raises:
        ChangedMeanwhile: something is no longer as the steps left it; the caller's transaction
            must then be given up.
    """
    changes = NO_CHANGES
    for step in reversed(steps) if backward else steps:
        match step:
            case NoteStep(before, after):
                changes |= _note(unit, after, before) if backward else _note(unit, before, after)
            case TagStep():
                changes |= _tags(unit, step, 1 if backward else 0)
            case FlagStep():
                changes |= _flag(unit, step, not step.value if backward else step.value)
            case SearchStep() | WaitingStep():
                changes |= carry_out_kept(unit, step, backward=backward)
            case _:
                changes |= carry_out_said(unit, step, backward=backward)
    return changes


def dump(steps: Sequence[Step]) -> str:
    """Steps as text, from which `load` makes equal ones."""
    return f"[{','.join(_encoded(_written(step)) for step in steps)}]"


def load(text: str) -> tuple[Step, ...]:
    """What `dump` wrote."""
    return tuple(_read(one) for one in json.loads(text, parse_int=_number))


def _number(digits: str) -> int:
    """Numbers are read in Python, so that the window has its turns while many are: a step over a
    whole library would otherwise be read in one go."""
    return int(digits)


def _encoded(written: Mapping[str, Any]) -> str:
    """A step as JSON; long lists piece by piece, between which other threads have their turns."""
    return f"{{{','.join(f'{_json(key)}:{_value(value)}' for key, value in written.items())}}}"


def _value(value: object) -> str:
    if not isinstance(value, list | tuple) or len(value) <= _PIECE:
        return _json(value)
    pieces = (value[at : at + _PIECE] for at in range(0, len(value), _PIECE))
    return f"[{','.join(_json(piece)[1:-1] for piece in pieces)}]"


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


# Notes


def _note(unit: Unit, have: Note | None, want: Note | None) -> Changes:
    note = have or want
    assert note is not None
    touched = frozenset({note.article})
    changes = Changes(articles=touched, notes=touched, tags=bool(note.tags))
    try:
        stored = unit.notes.get(note.id)
    except NoteNotFound:
        stored = None
    if have is None:
        assert want is not None
        if stored is not None:
            raise ChangedMeanwhile(
                Sentence("This note is there again already, so it was left as it is.")
            )
        try:
            body = unit.articles.get(want.article).document.text
            unit.notes.restore(placed(want, body))
        except ArticleNotFound:
            raise ChangedMeanwhile(
                Sentence("The article of this note was deleted, so the note cannot come back.")
            ) from None
        return changes
    if stored is None:
        raise ChangedMeanwhile(
            Sentence("This note was deleted meanwhile, so the step was left out.")
        )
    if want is None:
        if _content(stored) != _content(have):
            raise ChangedMeanwhile(
                Sentence(
                    "This note was changed in another window meanwhile, so it was not deleted."
                )
            )
        unit.notes.remove(note.id)
        return changes
    unit.notes.update(_changed(unit, stored, have, want))
    return changes | Changes(tags=have.tags != want.tags)


def _content(note: Note) -> tuple[object, ...]:
    return note.text, note.color, note.tags, note.anchor.quote


def _changed(unit: Unit, stored: Note, have: Note, want: Note) -> Note:
    """The stored note with what the step changes, if that is still as the step left it."""
    made = stored
    for name in ("text", "color", "tags"):
        old, new, here = (getattr(one, name) for one in (have, want, stored))
        if old == new or here == new:
            continue
        if here != old:
            raise ChangedMeanwhile(
                Sentence(
                    "This note was changed in another window meanwhile, so it was left as it is."
                )
            )
        made = replace(made, **{name: new})
    if (have.anchor.quote, have.state) != (want.anchor.quote, want.state) or (
        have.anchor.start - want.anchor.start or have.anchor.end - want.anchor.end
    ):
        if stored.anchor.quote != have.anchor.quote:
            raise ChangedMeanwhile(
                Sentence(
                    "This note was put on another passage meanwhile, so it was left where it is."
                )
            )
        body = unit.articles.get(stored.article).document.text
        at = placed(want, body)
        made = replace(made, anchor=at.anchor, state=at.state)
    whole = _content(made) == _content(want)
    return replace(made, modified=want.modified if whole else now())


def placed(note: Note, body: str) -> Note:
    """A note that was away, in the text as it is now: where it stood if its words still stand."""
    anchor = note.anchor
    if note.state is not AnchorState.ANCHORED:
        if anchor.end <= len(body):
            return note
    elif body.startswith(anchor.quote, anchor.start):
        return note
    found = resolve(anchor, body)
    if found.state is AnchorState.ANCHORED:
        anchor = make_anchor(body, found.start, found.end)
    elif found.state is AnchorState.MOVED:
        anchor = replace(anchor, start=found.start, end=found.end)
    return replace(note, anchor=anchor, state=found.state)


# Tags and flags


def _tags(unit: Unit, step: TagStep, have: int) -> Changes:
    want = 1 - have
    articles = unit.tags.of_articles(list(step.articles))
    present = unit.articles.flags(list(step.articles))  # at once: there may be a whole library
    for article, sides in step.articles.items():
        if article in present and _keys(articles[article]) != _keys(sides[have]):
            raise ChangedMeanwhile(
                Sentence(
                    "The tags of an article were changed in another window meanwhile, so this step "
                    "was left out."
                )
            )
    there = {note.id: note for note in unit.notes.many(list(step.notes))}
    for number, sides in step.notes.items():
        if number in there and there[number].tags != sides[have]:
            raise ChangedMeanwhile(
                Sentence(
                    "The tags of a note were changed in another window meanwhile, so this step was "
                    "left out."
                )
            )
    for label, colors in step.colors.items():
        if unit.tags.color(label) is not colors[have]:
            raise ChangedMeanwhile(
                Sentence(
                    "The colour of “{label}” was changed in another window meanwhile, so "
                    "this step was left out.",
                    label=label,
                )
            )
    unit.tags.set_of_articles(
        {article: sides[want] for article, sides in step.articles.items() if article in present}
    )
    for number, note in there.items():
        unit.notes.update(replace(note, tags=step.notes[number][want]))
    for label, colors in step.colors.items():
        unit.tags.set_color(label, colors[want])
    noted = frozenset(note.article for note in there.values())
    return Changes(articles=frozenset(step.articles) | noted, notes=noted, tags=True)


def _keys(labels: Sequence[str]) -> set[str]:
    return {tag_key(label) for label in labels}


def _flag(unit: Unit, step: FlagStep, value: bool) -> Changes:
    held = unit.articles.flags(step.articles)
    if len(held) < len(step.articles):
        raise ChangedMeanwhile(
            Sentence("An article was deleted meanwhile, so this step was left out.")
        )
    if any(flags[step.flag.value] == value for flags in held.values()):
        raise ChangedMeanwhile(
            Sentence(
                "An article was changed in another window meanwhile, so this step was left out."
            )
        )
    return set_flag(unit, step.flag, step.articles, value)


def set_flag(unit: Unit, flag: Flag, articles: Sequence[int], value: bool) -> Changes:
    """Say of articles that they are unread, starred or in the trash, or that they are not."""
    touched = frozenset(articles)
    match flag:
        case Flag.UNREAD:
            unit.articles.set_unread(articles, value)
            return Changes(articles=touched)
        case Flag.STARRED:
            unit.articles.set_starred(articles, value)
            return Changes(articles=touched)
        case Flag.TRASHED:
            unit.articles.set_trashed(articles, value)
            groups = unit.versions.members_of(articles)
            relatives = frozenset(member for group in groups.values() for member in group)
            return Changes(
                added=frozenset() if value else touched,
                removed=touched if value else frozenset(),
                versions=touched | relatives,
                tags=True,
                names=True,
            )


# Text


def _written(step: Step) -> dict[str, Any]:
    match step:
        case NoteStep(before, after):
            return {
                "kind": "note",
                "before": None if before is None else asdict(before),
                "after": None if after is None else asdict(after),
            }
        case TagStep(articles, notes, colors):
            return {
                "kind": "tags",
                "articles": [[key, *sides] for key, sides in articles.items()],
                "notes": [[key, *sides] for key, sides in notes.items()],
                "colors": [[key, *sides] for key, sides in colors.items()],
            }
        case FlagStep(flag, articles, value):
            return {"kind": "flag", "flag": flag, "articles": articles, "value": value}
        case SearchStep() | WaitingStep():
            return write_kept(step)
        case _:
            return write_said(step)


def _read(step: dict[str, Any]) -> Step:
    match step["kind"]:
        case "note":
            return NoteStep(_read_note(step["before"]), _read_note(step["after"]))
        case "tags":
            return TagStep(
                {key: (tuple(one), tuple(other)) for key, one, other in step["articles"]},
                {key: (tuple(one), tuple(other)) for key, one, other in step["notes"]},
                {key: (_color(one), _color(other)) for key, one, other in step["colors"]},
            )
        case kind if is_said(kind):
            return read_said(step)
        case kind if is_kept(kind):
            return read_kept(step)
        case "flag":
            return FlagStep(Flag(step["flag"]), tuple(step["articles"]), step["value"])
        case _:
            raise ChangedMeanwhile(
                Sentence("A newer version of the program made this step, so it was left out.")
            )


def _color(value: str | None) -> Color | None:
    return None if value is None else Color(value)


def _read_note(value: dict[str, Any] | None) -> Note | None:
    if value is None:
        return None
    return Note(
        **value
        | {
            "anchor": Anchor(**value["anchor"]),
            "color": Color(value["color"]),
            "tags": tuple(value["tags"]),
            "state": AnchorState(value["state"]),
        }
    )
