"""What the reader says of figures, names, versions, details and paragraphs, each with its steps.

By the steps it is undone, also after a restart: push them to the journal.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.library.database import Library
from reader.library.records import (
    Article,
    Detail,
    FigureCorrection,
    NameAct,
    NameCorrection,
)
from reader.progress import NO_PROGRESS, Progress
from reader.services import correct_figures, correct_names, find_versions, reclean
from reader.services.edit_metadata import Corrections, Said, edit
from reader.services.lend_details import refuse
from reader.services.undo_said import (
    CleaningStep,
    DetailsStep,
    FigureStep,
    NameStep,
    VerdictStep,
    VersionStep,
    document_key,
)
from reader.services.undo_steps import NOTHING_DONE, Done
from reader.text.document import Document
from reader.text.marks import FigureValue, MarkKind
from reader.text.spans import Span

MOST_CLEANED = 4_000_000
"""Characters of earlier cleanings that one act keeps; where there are more none is undone."""


def say_figure(
    library: Library, article: int, span: Span, figure: FigureValue | None
) -> tuple[FigureCorrection, Done]:
    """Say what a passage says, None: it is no figure; see `correct_figures.correct_figure`."""
    made, changes = correct_figures.correct_figure(library, article, span, figure)
    return made, Done(changes, (FigureStep(made, kept=True),))


def take_back_figure(library: Library, said: FigureCorrection) -> Done:
    """What was said of a figure holds no longer."""
    with library.write() as unit:
        if unit.figure_corrections.get(said.id) is None:
            return NOTHING_DONE
        changes = correct_figures.forget_figure(unit, said)
    return Done(changes, (FigureStep(said, kept=False),))


def say_name(
    library: Library,
    entity: str,
    kind: MarkKind | None,
    same_as: str | None = None,
    *,
    act: NameAct | None = None,
    article: int | None = None,
    span: Span | None = None,
) -> tuple[NameCorrection, Done]:
    """Make a rule for a name; see `correct_names.correct_name`."""
    made, changes = correct_names.correct_name(
        library, entity, kind, same_as, act=act, article=article, span=span
    )
    return made, Done(changes, (NameStep(made, kept=True),))


def take_back_name(library: Library, rule: NameCorrection) -> Done:
    """A rule for a name holds no longer."""
    with library.write() as unit:
        if all(one.id != rule.id for one in unit.corrections.names(rule.article)):
            return NOTHING_DONE
        changes = correct_names.forget_name(unit, rule)
    return Done(changes, (NameStep(rule, kept=False),))


def say_versions(library: Library, a: int, b: int, linked: bool | None) -> Done:
    """Say that two articles are versions of one text or are not; None: take back what was said.

    Raises:
        SameArticle: they are one.
        ArticleNotFound: one of them is not there.
    """
    if a == b:
        raise find_versions.SameArticle(
            "An article cannot be a version of itself; name two different ones."
        )
    with library.write() as unit:
        before = unit.versions.decision(a, b)
        changes = find_versions.decide_pair(unit, a, b, linked)
    steps = (VersionStep(a, b, before, linked),) if before is not linked else ()
    return Done(changes, steps)


def say_details(library: Library, article: int, said: Said) -> Done:
    """Put details of an article right; see `edit_metadata.edit_details`."""
    with library.write() as unit:
        known = unit.corrections.details(article)
        changes = edit(unit, article, said).changes
        return Done(changes, _details(article, known, unit.corrections.details(article)))


def refuse_lent(library: Library, article: int, details: Collection[Detail]) -> Done:
    """Let no version lend the article these details; see `lend_details.refuse_lent`."""
    with library.write() as unit:
        known = unit.corrections.details(article)
        changes = refuse(unit, article, details)
        return Done(changes, _details(article, known, unit.corrections.details(article)))


def take_out(library: Library, article: int, span: Span) -> Done:
    """Take a passage out of an article for good; see `reclean.take_out`."""
    return _decided(article, reclean.take_out(library, article, span.start, span.end))


def put_back(library: Library, article: int, text: str) -> Done:
    """Put back what was taken out of an article; see `reclean.put_back`."""
    return _decided(article, reclean.put_back(library, article, text))


def clean_again(
    library: Library, articles: Sequence[int] | None, progress: Progress = NO_PROGRESS
) -> Done:
    """Clean articles (None: all) again; see `reclean.reclean`.

    Without steps where nothing changed, or more than can be kept for undoing.
    """
    steps: list[CleaningStep] = []
    size = 0

    def replaced(before: Article, after: Document) -> None:
        nonlocal size
        size += len(before.document.text) + sum(len(r.text) for r in before.document.removed)
        if size <= MOST_CLEANED:
            steps.append(
                CleaningStep(before.id, before.document, before.cleaner, document_key(after))
            )

    changes = reclean.reclean(library, articles, progress, replaced=replaced)
    return Done(changes, tuple(steps) if size <= MOST_CLEANED else ())


def _decided(article: int, decided: reclean.Decided) -> Done:
    same = decided.before == decided.after
    steps = () if same else (VerdictStep(article, decided.before, decided.after),)
    return Done(decided.changes, steps)


def _details(article: int, before: Corrections, after: Corrections) -> tuple[DetailsStep, ...]:
    changed = [detail for detail in {**before, **after} if before.get(detail) != after.get(detail)]
    if not changed:
        return ()
    return (
        DetailsStep(
            article,
            {detail: before.get(detail) for detail in changed},
            {detail: after.get(detail) for detail in changed},
        ),
    )
