"""Put right what an article says of itself: title, subtitle, authors, date, source."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import TypeAlias

from reader.importing.dates import parse_date_line
from reader.library.database import Library, Unit
from reader.library.errors import LibraryError
from reader.library.records import Article, Detail, DetailCorrection, DetailValue
from reader.sentences import Sentence
from reader.services.changes import NO_CHANGES, Changes
from reader.services.marking import put_together
from reader.text.document import Document

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)(?P<zone>Z|[+-]\d\d:\d\d)?)?)?)?",
    re.ASCII,
)


class AsFound(Enum):
    """In place of a value: what cleaning found is right."""

    AS_FOUND = "as found"


AS_FOUND = AsFound.AS_FOUND
Said: TypeAlias = Mapping[Detail, DetailValue | AsFound]
"""What the reader says of some details."""

Corrections: TypeAlias = Mapping[Detail, DetailCorrection | None]
"""What he said of some details, as it is kept; None: nothing."""


class NoSuchDate(LibraryError):
    """A date that no calendar has, or that cannot be read."""

    def __init__(self, text: str) -> None:
        super().__init__(
            Sentence(
                "“{text}” is no date. Write 2018, 2018-05, 2018-05-21 or 2018-05-21T18:15-04:00.",
                text=text,
            )
        )


@dataclass(frozen=True, slots=True)
class Details:
    """The details of an article as they are shown, and those that the reader put right."""

    shown: Mapping[Detail, DetailValue]
    corrections: Mapping[Detail, DetailCorrection]

    @property
    def found(self) -> dict[Detail, DetailValue]:
        """The details as cleaning found them."""
        said = {detail: one.found for detail, one in self.corrections.items()}
        return {**self.shown, **said}


@dataclass(frozen=True, slots=True)
class Edited:
    """What an edit changed, and what to say in another to undo it."""

    changes: Changes
    before: Said


def read_details(library: Library, article: int) -> Details:
    """An article's details, as they are shown and as they were found.

    Raises:
        ArticleNotFound: there is none of this number.
    """
    with library.read() as unit:
        document = unit.articles.get(article).document
        return Details(_details_of(document), unit.corrections.details(article))


def edit_details(library: Library, article: int, said: Said) -> Edited:
    """Put details right, for every later cleaning too; `AS_FOUND` leaves one to the cleaning again.

    With another date the dates of the text that hang on it are worked out anew.

    Raises:
        ArticleNotFound: there is none of this number.
        NoSuchDate: the date cannot be read.
    """
    with library.write() as unit:
        return edit(unit, article, said)


def edit(unit: Unit, article: int, said: Said) -> Edited:
    """Put details right, as `edit_details` does."""
    wanted = {detail: _clean(detail, value) for detail, value in said.items()}
    stored = unit.articles.get(article)
    known = unit.corrections.details(article)
    shown = _details_of(stored.document)
    before: dict[Detail, DetailValue | AsFound] = {}
    for detail, value in wanted.items():
        before[detail] = known[detail].value if detail in known else AS_FOUND
        found = _found(known, shown, detail)
        right = value is AS_FOUND or value == found
        correction = None if right else DetailCorrection(_value(value), found)
        unit.corrections.set_detail(article, detail, correction)
        shown[detail] = found if correction is None else correction.value
    return Edited(_show(unit, stored, shown), before)


def set_corrections(unit: Unit, article: int, said: Corrections) -> Changes:
    """Put the reader's word on details back as it was at another time; None: he said nothing.

    Raises:
        ArticleNotFound: there is none of this number.
    """
    stored = unit.articles.get(article)
    known = unit.corrections.details(article)
    shown = _details_of(stored.document)
    for detail, want in said.items():
        found = _found(known, shown, detail)
        correction = None if want is None else replace(want, found=found)
        if want is not None and want.value == want.found:  # it says only: lend nothing here
            correction = replace(want, value=found, found=found)
        unit.corrections.set_detail(article, detail, correction)
        shown[detail] = found if correction is None else correction.value
    changed = _show(unit, stored, shown)
    return changed | Changes(articles=frozenset({article}))


def _found(
    known: Mapping[Detail, DetailCorrection],
    shown: Mapping[Detail, DetailValue],
    detail: Detail,
) -> DetailValue:
    said = known.get(detail)
    # A word that says no more than that nothing is to be lent does not keep up with cleanings.
    return shown[detail] if said is None or said.value == said.found else said.found


def _show(unit: Unit, stored: Article, details: Mapping[Detail, DetailValue]) -> Changes:
    """Let an article say these details; the dates of its text may hang on one of them."""
    document = _with_details(stored.document, details)
    if document == stored.document:
        return NO_CHANGES
    unit.articles.set_details(stored.id, document)
    if document.published != stored.document.published:
        put_together(unit, unit.articles.get(stored.id), None, stored.names)
    return Changes(articles=frozenset({stored.id}))


def obeying(unit: Unit, article: int, document: Document) -> Document:
    """A document as cleaning found it, with the details that the reader put right.

    What was found is remembered with each correction, so that it can be shown and gone back to.
    """
    corrections = {
        detail: correction
        for detail, correction in unit.corrections.details(article).items()
        if correction.value != correction.found  # else it says only that nothing is to be lent
    }
    if not corrections:
        return document
    found = _details_of(document)
    for detail, correction in corrections.items():
        if correction.found != found[detail]:
            unit.corrections.set_detail(article, detail, replace(correction, found=found[detail]))
    said = {detail: correction.value for detail, correction in corrections.items()}
    return _with_details(document, {**found, **said})


def read_date(text: str) -> str | None:
    """A date as people or ISO 8601 write it, in ISO 8601 at its precision; None if it is blank.

    Raises:
        NoSuchDate: it is no date.
    """
    text = " ".join(text.split())
    if not text:
        return None
    if iso := _ISO.fullmatch(text):
        parts = [iso["year"], iso["month"] or "01", iso["day"] or "01"]
        try:
            whole = datetime.fromisoformat("-".join(parts) + f"T{iso['time'] or '00:00'}")
            if iso["zone"]:
                datetime.fromisoformat(f"{whole.isoformat()}{iso['zone']}")
        except ValueError:
            raise NoSuchDate(text) from None
        return text.replace(" ", "T")
    line = parse_date_line(text)
    if line is None or line.published is None:
        raise NoSuchDate(text)
    return line.published


def _clean(detail: Detail, value: DetailValue | AsFound) -> DetailValue | AsFound:
    if isinstance(value, AsFound):
        return value
    if detail is Detail.AUTHORS:
        names = (value,) if isinstance(value, str) else value or ()
        lines = (" ".join(name.split()) for name in names)
        return tuple(dict.fromkeys(filter(None, lines)))
    if isinstance(value, tuple):
        raise TypeError(f"one text was expected for {detail.value}")
    if detail is Detail.PUBLISHED:
        return read_date(value or "")
    return " ".join((value or "").split()) or None


def _value(value: DetailValue | AsFound) -> DetailValue:
    assert not isinstance(value, AsFound)
    return value


def _details_of(document: Document) -> dict[Detail, DetailValue]:
    return {
        Detail.TITLE: document.title,
        Detail.SUBTITLE: document.subtitle,
        Detail.AUTHORS: document.authors,
        Detail.PUBLISHED: document.published,
        Detail.SOURCE: document.source,
    }


def _with_details(document: Document, details: Mapping[Detail, DetailValue]) -> Document:
    return replace(document, **{detail.value: value for detail, value in details.items()})  # type: ignore[arg-type]
