"""What the reader said of names, obeyed: a rule for one place, one article or the whole library."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.library.records import NameAct, NameCorrection
from reader.notes.anchor import resolve
from reader.notes.model import AnchorState
from reader.text.marks import Finder, Mark, MarkKind
from reader.text.spans import Span


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule with the place where it stands in this text; None: all through it."""

    said: NameCorrection
    span: Span | None

    @property
    def strength(self) -> tuple[int, int]:
        """A narrower rule outdoes a wider one, a later one an earlier one."""
        scope = 2 if self.span is not None else 1 if self.said.article is not None else 0
        return scope, self.said.id


def obeying(
    text: str, names: Sequence[Mark], rules: Sequence[NameCorrection], *, flattened: bool = False
) -> list[Mark]:
    """The names of a text as the reader's rules (those that hold in it) have them.

    A rule meets a mark by its entity or by its very words. What it changes or adds is by the
    reader. The result may overlap; the reader's marks are to win.
    """
    placed = sorted(_placed(text, rules), key=lambda rule: rule.strength)
    if not placed:
        return list(names)
    out = [done for mark in names if (done := _done(mark, placed, flattened)) is not None]
    for rule in placed:
        if rule.said.act is NameAct.NAME:
            later = [other for other in placed if other.strength > rule.strength]
            for mark in _added(text, rule, flattened):
                done = _done(mark, later, flattened)
                if done is not None:
                    out = [m for m in out if (m.start, m.end) != (mark.start, mark.end)]
                    out.append(done)
    return sorted(out, key=lambda mark: (mark.start, mark.end))


def _placed(text: str, rules: Sequence[NameCorrection]) -> Iterator[_Rule]:
    for said in rules:
        if said.anchor is None:
            yield _Rule(said, None)
            continue
        found = resolve(said.anchor, text)
        if found.state is not AnchorState.ORPHANED:
            yield _Rule(said, Span(found.start, found.end))


def _done(mark: Mark, rules: Sequence[_Rule], flattened: bool) -> Mark | None:
    """A mark as the rules have it; None: it is no name."""
    entity = mark.entity or mark.text
    found = (entity, mark.text)
    kind, named, touched = mark.kind, True, False
    for rule in rules:
        said = rule.said
        if rule.span is not None:
            meets = rule.span.start < mark.end and mark.start < rule.span.end
        else:
            meets = meets_words(said, *found, flattened=flattened)
        if not meets or said.act in (NameAct.APART, NameAct.NAME):
            continue
        touched = True
        named = said.act is not NameAct.NO_NAME
        if said.kind is not None:
            kind = said.kind
        if said.act in (NameAct.SAME, NameAct.RENAME) and said.same_as is not None:
            entity = said.same_as
    if not touched:
        return mark
    seen = {found[0].casefold()}
    while named and entity.casefold() not in seen:
        seen.add(entity.casefold())
        for rule in rules:
            said = rule.said
            wide = rule.span is None and said.act not in (NameAct.APART, NameAct.NAME)
            if wide and said.entity.casefold() == entity.casefold():
                named = said.act is not NameAct.NO_NAME
                if said.kind is not None:
                    kind = said.kind
                if said.same_as is not None and said.same_as.casefold() not in seen:
                    entity = said.same_as
                    break
    return replace(mark, kind=kind, entity=entity, by=Finder.READER) if named else None


def meets_words(
    said: NameCorrection, entity: str, written: str, *, flattened: bool = False
) -> bool:
    """Whether a rule that names no place means a mark of this entity, so written.

    By the entity in any case; by the words, small letters only where small letters stand: `us` is
    no name says nothing of `US`.
    """
    wanted = said.entity
    if said.act is not NameAct.NO_NAME and wanted.casefold() == entity.casefold():
        return True
    if wanted in (written, entity):
        return True
    if wanted.casefold() not in (written.casefold(), entity.casefold()):
        return False
    return flattened or wanted != wanted.lower()


def _added(text: str, rule: _Rule, flattened: bool) -> Iterator[Mark]:
    said = rule.said
    entity, kind = said.same_as or said.entity, said.kind or MarkKind.WORK
    if rule.span is not None:
        places = [rule.span]
    else:
        places = list(occurrences(text, said.entity, any_case=flattened))
    for span in places:
        yield Mark(span.start, span.end, span.of(text), kind, entity=entity, by=Finder.READER)


def occurrences(text: str, words: str, *, any_case: bool = False) -> Iterator[Span]:
    """Where these words stand whole, blanks of any kind between them."""
    pieces = words.split()
    if not pieces:
        return
    edge: Callable[[str], bool] = lambda c: c.isalnum() or c == "_"  # noqa: E731
    before = r"(?<!\w)" if edge(pieces[0][0]) else ""
    after = r"(?!\w)" if edge(pieces[-1][-1]) else ""
    pattern = before + r"\s+".join(map(re.escape, pieces)) + after
    for met in re.finditer(pattern, text, re.IGNORECASE if any_case else 0):
        yield Span(met.start(), met.end())
