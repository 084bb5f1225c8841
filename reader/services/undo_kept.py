"""What the library keeps beside its articles, as undoable steps: searches, notes that wait.

As with all steps (see `undo_steps`): each knows what was before it and after it, and is refused
where the library is no longer as the step left it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any, TypeAlias

from reader.library.database import Unit
from reader.library.records import SavedSearch, WaitingNote
from reader.notes.model import Anchor, AnchorState, ArticleReference, Color, Note
from reader.sentences import Sentence
from reader.services.changes import Changes
from reader.services.undo_refused import ChangedMeanwhile


@dataclass(frozen=True, slots=True)
class SearchStep:
    """A kept search put under a name (`before` None: none had it) or removed (`after` None).

    One that was renamed has another name after than before; where only its query changed, or the
    case of its name, both are of one name.
    """

    before: SavedSearch | None
    after: SavedSearch | None


@dataclass(frozen=True, slots=True)
class WaitingStep:
    """A note that waits came (`before` None) or went (`after` None)."""

    before: WaitingNote | None
    after: WaitingNote | None


KeptStep: TypeAlias = SearchStep | WaitingStep


def carry_out_kept(unit: Unit, step: KeptStep, *, backward: bool) -> Changes:
    """Undo a step or do it again.

    Raises:
        ChangedMeanwhile: something is no longer as the step left it; the caller's transaction
            must then be given up.
    """
    match step:
        case SearchStep(before, after):
            return _search(unit, after, before) if backward else _search(unit, before, after)
        case WaitingStep(gone, came):
            return _waiting(unit, came, gone) if backward else _waiting(unit, gone, came)


def _search(unit: Unit, have: SavedSearch | None, want: SavedSearch | None) -> Changes:
    searches = unit.saved_searches
    if have is not None and searches.get(have.name) != have:
        raise ChangedMeanwhile(
            Sentence(
                "The search “{name}” was changed meanwhile, so this step was left out.",
                name=have.name,
            )
        )
    if have is not None:
        searches.remove(have.name)
    if want is not None:
        if searches.get(want.name) is not None:
            raise ChangedMeanwhile(
                Sentence(
                    "Another search is called “{name}” meanwhile, so this step was left out.",
                    name=want.name,
                )
            )
        searches.put(want)
    return Changes(searches=True)


def _waiting(unit: Unit, have: WaitingNote | None, want: WaitingNote | None) -> Changes:
    number = (have or want or _NONE).id
    there = unit.waiting.many([number])
    if bool(there) is (have is None):
        raise ChangedMeanwhile(
            Sentence("This note no longer waits as it did, so this step was left out.")
        )
    if have is not None:
        unit.waiting.remove([number])
    if want is not None:
        # It came back by the reader's own hand: its article is not to take it again at once.
        unit.waiting.restore(replace(want, held=True))
    return Changes(waiting=True)


_NONE = WaitingNote(
    0,
    ArticleReference(0, "", (), None, None, None, ""),
    Note(0, 0, Anchor(0, 0, "", "", ""), "", Color.YELLOW, (), "", ""),
)


# Text


def write_kept(step: KeptStep) -> dict[str, Any]:
    """A step as JSON has it, from which `read_kept` makes an equal one."""
    kind = "search" if isinstance(step, SearchStep) else "waiting"
    return {"kind": kind, **asdict(step)}


def is_kept(kind: str) -> bool:
    """Whether this is the kind of a step that `write_kept` wrote."""
    return kind in ("search", "waiting")


def read_kept(value: dict[str, Any]) -> KeptStep:
    """What `write_kept` wrote."""
    before, after = value["before"], value["after"]
    if value["kind"] == "search":
        return SearchStep(
            None if before is None else SavedSearch(**before),
            None if after is None else SavedSearch(**after),
        )
    return WaitingStep(_read_waiting(before), _read_waiting(after))


def _read_waiting(value: dict[str, Any] | None) -> WaitingNote | None:
    if value is None:
        return None
    about, note = value["about"], value["note"]
    typed = {
        "anchor": Anchor(**note["anchor"]),
        "color": Color(note["color"]),
        "tags": tuple(note["tags"]),
        "state": AnchorState(note["state"]),
    }
    article = ArticleReference(**about | {"authors": tuple(about["authors"])})
    return WaitingNote(**value | {"about": article, "note": Note(**note | typed)})
