"""What the reader said of figures, names, versions, details and paragraphs, as undoable steps.

As with all steps (see `undo_steps`): each knows what was before it and after it, and is refused
where the library is no longer as the step left it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

from reader.library.database import Unit
from reader.library.errors import ArticleNotFound
from reader.library.records import (
    Detail,
    DetailCorrection,
    DetailValue,
    FigureCorrection,
    NameAct,
    NameCorrection,
)
from reader.notes.model import Anchor
from reader.sentences import Sentence
from reader.services.changes import Changes
from reader.services.correct_figures import forget_figure, keep_figure
from reader.services.correct_names import forget_name, keep_name
from reader.services.edit_metadata import Corrections, set_corrections
from reader.services.find_versions import decide_pair
from reader.services.reclean import Verdicts, clean_one, put_document, set_verdicts
from reader.services.undo_refused import ChangedMeanwhile
from reader.text.document import Block, BlockKind, Document, Removed
from reader.text.marks import FigureValue, MarkKind


@dataclass(frozen=True, slots=True)
class FigureStep:
    """A correction of a figure made (`kept`) or taken back."""

    said: FigureCorrection
    kept: bool


@dataclass(frozen=True, slots=True)
class NameStep:
    """A rule for a name made (`kept`) or taken back."""

    said: NameCorrection
    kept: bool


@dataclass(frozen=True, slots=True)
class VersionStep:
    """The reader's word on two articles: linked, not linked, or (None) nothing; before, after."""

    a: int
    b: int
    before: bool | None
    after: bool | None


@dataclass(frozen=True, slots=True)
class DetailsStep:
    """The reader's word on details of an article, before and after."""

    article: int
    before: Corrections
    after: Corrections


@dataclass(frozen=True, slots=True)
class VerdictStep:
    """The reader's word on what stays in an article and what goes, before and after."""

    article: int
    before: Verdicts
    after: Verdicts


@dataclass(frozen=True, slots=True)
class CleaningStep:
    """An article cleaned again: what it was, by which cleaner, and the key of what it became."""

    article: int
    before: Document
    cleaner: int
    after: str


SaidStep: TypeAlias = FigureStep | NameStep | VersionStep | DetailsStep | VerdictStep | CleaningStep


def document_key(document: Document) -> str:
    """A text that two documents share only if text and blocks are the same."""
    blocks = repr([(b.kind.value, b.start, b.end, b.level) for b in document.blocks])
    return hashlib.sha256(f"{document.text}\0{blocks}".encode()).hexdigest()


def carry_out_said(unit: Unit, step: SaidStep, *, backward: bool) -> Changes:
    """Undo a step or do it again.

    Raises:
        ChangedMeanwhile: something is no longer as the step left it; the caller's transaction
            must then be given up.
    """
    try:
        match step:
            case FigureStep(said, kept):
                return _figure(unit, said, kept is not backward)
            case NameStep(name, kept):
                return _name(unit, name, kept is not backward)
            case VersionStep():
                return _versions(unit, step, backward=backward)
            case DetailsStep():
                return _details(unit, step, backward=backward)
            case VerdictStep():
                return _verdicts(unit, step, backward=backward)
            case CleaningStep():
                return _cleaning(unit, step, backward=backward)
    except ArticleNotFound:
        raise ChangedMeanwhile(
            Sentence("The article was deleted meanwhile, so this step was left out.")
        ) from None


def _figure(unit: Unit, said: FigureCorrection, keep: bool) -> Changes:
    there = unit.figure_corrections.get(said.id) is not None
    _still(there is not keep, "What was said of this figure")
    return keep_figure(unit, said)[1] if keep else forget_figure(unit, said)


def _name(unit: Unit, said: NameCorrection, keep: bool) -> Changes:
    there = any(rule.id == said.id for rule in unit.corrections.names(said.article))
    _still(there is not keep, "What was said of this name")
    if said.article is not None:
        unit.articles.get_row(said.article)
    return keep_name(unit, said) if keep else forget_name(unit, said)


def _versions(unit: Unit, step: VersionStep, *, backward: bool) -> Changes:
    have, want = (step.after, step.before) if backward else (step.before, step.after)
    _still(unit.versions.decision(step.a, step.b) is have, "The link of these two articles")
    return decide_pair(unit, step.a, step.b, want)


def _details(unit: Unit, step: DetailsStep, *, backward: bool) -> Changes:
    have, want = (step.after, step.before) if backward else (step.before, step.after)
    known = unit.corrections.details(step.article)
    for detail, said in have.items():
        now = known.get(detail)
        same = (now is None) if said is None else now is not None and now.value == said.value
        _still(same, "What this article says of itself")
    return set_corrections(unit, step.article, want)


def _verdicts(unit: Unit, step: VerdictStep, *, backward: bool) -> Changes:
    have, want = (step.after, step.before) if backward else (step.before, step.after)
    unit.articles.get_row(step.article)
    for text, kept in have.items():
        _still(unit.corrections.verdict(step.article, text) is kept, "What stays in this article")
    return set_verdicts(unit, step.article, want).changes


def _cleaning(unit: Unit, step: CleaningStep, *, backward: bool) -> Changes:
    stored = unit.articles.get(step.article)
    key = step.after if backward else document_key(step.before)
    _still(document_key(stored.document) == key, "The text of this article")
    if backward:
        return put_document(unit, stored, step.before, step.cleaner)
    return clean_one(unit, stored)


def _still(holds: bool, what: str) -> None:
    if not holds:
        raise ChangedMeanwhile(
            Sentence("{what} was changed again meanwhile, so this step was left out.", what=what)
        )


# Text

_Read: TypeAlias = Callable[[dict[str, Any]], SaidStep]


def write_said(step: SaidStep) -> dict[str, Any]:
    """A step as JSON has it, from which `read_said` makes an equal one."""
    kind = next(kind for kind, (made, _) in _KINDS.items() if isinstance(step, made))
    fields = asdict(step)
    if isinstance(step, VerdictStep):  # a text may be too long for a key to be pleasant
        fields |= {"before": list(step.before.items()), "after": list(step.after.items())}
    return {"kind": kind, **fields}


def is_said(kind: str) -> bool:
    """Whether this is the kind of a step that `write_said` wrote."""
    return kind in _KINDS


def read_said(value: dict[str, Any]) -> SaidStep:
    """What `write_said` wrote."""
    fields = {name: field for name, field in value.items() if name != "kind"}
    return _KINDS[value["kind"]][1](fields)


def _figure_step(value: dict[str, Any]) -> FigureStep:
    said = value["said"]
    figure = said["figure"]
    if figure is not None:
        figure = FigureValue(**figure | {"kind": MarkKind(figure["kind"])})
    anchor = Anchor(**said["anchor"])
    return FigureStep(
        FigureCorrection(**said | {"anchor": anchor, "figure": figure}), value["kept"]
    )


def _name_step(value: dict[str, Any]) -> NameStep:
    said = value["said"]
    typed = {
        "kind": None if said["kind"] is None else MarkKind(said["kind"]),
        "act": NameAct(said["act"]),
        "anchor": None if said["anchor"] is None else Anchor(**said["anchor"]),
    }
    return NameStep(NameCorrection(**said | typed), value["kept"])


def _details_step(value: dict[str, Any]) -> DetailsStep:
    def side(said: Mapping[str, dict[str, Any] | None]) -> Corrections:
        return {
            Detail(detail): None
            if one is None
            else DetailCorrection(_detail(one["value"]), _detail(one["found"]))
            for detail, one in said.items()
        }

    return DetailsStep(value["article"], side(value["before"]), side(value["after"]))


def _detail(value: Any) -> DetailValue:
    return tuple(value) if isinstance(value, list) else value


def _cleaning_step(value: dict[str, Any]) -> CleaningStep:
    document = value["before"]
    typed = {
        "blocks": tuple(
            Block(**block | {"kind": BlockKind(block["kind"])}) for block in document["blocks"]
        ),
        "authors": tuple(document["authors"]),
        "removed": tuple(Removed(**removed) for removed in document["removed"]),
    }
    return CleaningStep(**value | {"before": Document(**document | typed)})


_KINDS: dict[str, tuple[type, _Read]] = {
    "figure": (FigureStep, _figure_step),
    "name": (NameStep, _name_step),
    "versions": (VersionStep, lambda value: VersionStep(**value)),
    "details": (DetailsStep, _details_step),
    "verdicts": (
        VerdictStep,
        lambda value: VerdictStep(value["article"], dict(value["before"]), dict(value["after"])),
    ),
    "cleaning": (CleaningStep, _cleaning_step),
}
