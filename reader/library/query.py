"""The search language: text → a frozen tree. Pure, and no text is an error.

Words and "phrases" all have to match; `-` leaves out; `OR` stands between alternatives and binds
closer than the blank. `word*` is the beginning of a word. What is no field, or a field with a
value that cannot be, is searched for as plain words. What is said twice counts once.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from enum import StrEnum

from reader.library.amounts import Amount, parse_amount
from reader.text.marks import MarkKind


class WordField(StrEnum):
    """Where words are looked for."""

    ANY = "any"  # title, text and notes
    TITLE = "title"
    NOTE = "note"
    AUTHOR = "author"
    SOURCE = "source"
    TAG = "tag"
    NAME = "name"


class Comparison(StrEnum):
    """How an amount or a date compares."""

    EQUAL = "="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


class Flag(StrEnum):
    """A yes-or-no property of an article."""

    UNREAD = "unread"
    READ = "read"
    STARRED = "starred"
    NOTES = "notes"
    VERSIONS = "versions"
    TAGS = "tags"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand one after the other in a field.

    `kinds` narrows names; `beginning`: the last word may be the beginning of one; `whole`: a name
    is meant that is exactly this, where there is one.
    """

    text: str
    field: WordField = WordField.ANY
    kinds: frozenset[MarkKind] | None = None
    beginning: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a kind that compares with `low` (and, in a range `low..high`, with both)."""

    kind: MarkKind
    comparison: Comparison
    low: int | float
    high: int | float
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """Published on or after `start` and before `end` (ISO 8601 days); empty: no limit."""

    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Some date in the text begins on or after `start` and before `end`, or spans both."""

    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Is:
    """A flag of the article."""

    flag: Flag


Term = Words | Figure | Published | Mentioned | Is


@dataclass(frozen=True, slots=True)
class Not:
    """What must not match."""

    term: Term


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Alternatives, of which one must match."""

    terms: tuple[Term | Not, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """A search: every clause must match; no clauses match everything."""

    clauses: tuple[AnyOf, ...] = ()


MOST_TERMS = 100
"""How many terms of a search count; SQLite's expressions have a limit. Nobody types so many, but
one may paste a whole article into the field."""

_TERM = re.compile(
    r"""
    (?P<minus>[-−](?=\S))?
    (?:(?P<field>[A-Za-z]+):(?=\S))?
    (?:"(?P<phrase>[^"]*)(?:"|$)|(?P<word>[^\s"]+))
    | (?P<stray>["-])
    """,
    re.VERBOSE,
)
_WORD_FIELDS = {field.value: field for field in WordField if field is not WordField.ANY}
_KIND_FIELDS = {
    "person": MarkKind.PERSON,
    "place": MarkKind.PLACE,
    "organization": MarkKind.ORGANIZATION,
    "organisation": MarkKind.ORGANIZATION,
    "group": MarkKind.GROUP,
    "event": MarkKind.EVENT,
    "law": MarkKind.LAW,
    "work": MarkKind.WORK,
    "product": MarkKind.PRODUCT,
}
_FIGURE_FIELDS = {
    kind.value: kind
    for kind in (MarkKind.MONEY, MarkKind.PERCENT, MarkKind.QUANTITY, MarkKind.NUMBER)
}
_FLAGS = {
    ("is", "unread"): Flag.UNREAD,
    ("is", "read"): Flag.READ,
    ("is", "starred"): Flag.STARRED,
    ("has", "notes"): Flag.NOTES,
    ("has", "note"): Flag.NOTES,
    ("has", "versions"): Flag.VERSIONS,
    ("has", "tags"): Flag.TAGS,
}
_COMPARED = re.compile(r"(>=|<=|≥|≤|>|<|=)?\s*(.*)", re.DOTALL)
_SIGNS = {"≥": ">=", "≤": "<=", None: "="}
_STRAIGHT = str.maketrans("“”„‟", '""""')
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def parse(text: str) -> Query:
    """The tree of a search."""
    clauses: list[AnyOf] = []
    seen = 0
    joins = False  # an OR waits for its right side
    for found in _TERM.finditer(text.translate(_STRAIGHT)):
        if found["word"] == "OR" and not found["minus"] and not found["field"]:
            joins = bool(clauses)
            continue
        term = _term(found)
        if term is None:
            continue
        if joins:
            clauses[-1] = AnyOf((*clauses[-1].terms, term))
            joins = False
        elif AnyOf((term,)) not in clauses:
            clauses.append(AnyOf((term,)))
        seen += 1
        if seen == MOST_TERMS:
            break
    return Query(tuple(clauses))


def has_words(query: Query) -> bool:
    """Whether a search asks for words that stand in titles, texts or notes."""
    return bool(first_words(query))


def first_words(query: Query) -> str:
    """The first word or phrase that a search asks for in texts; empty: it asks for none."""
    fields = (WordField.ANY, WordField.TITLE)
    terms = (term for clause in query.clauses for term in clause.terms)
    return next((t.text for t in terms if isinstance(t, Words) and t.field in fields), "")


def _term(found: re.Match[str]) -> Term | Not | None:
    quoted = found["phrase"] is not None
    value = (found["phrase"] if quoted else found["word"]) or ""
    field = found["field"]
    term = _of_field(field.lower(), value.strip(), quoted=quoted) if field else None
    if term is None:
        plain = f"{field}:{value}" if field else value
        term = _words(plain, WordField.ANY, quoted=quoted)
    if term is None:
        return None
    return Not(term) if found["minus"] else term


def _words(
    value: str, field: WordField, *, quoted: bool, kinds: frozenset[MarkKind] | None = None
) -> Words | None:
    beginning = not quoted and value.endswith("*")
    text = value.rstrip("*") if beginning else value
    if not any(c.isalnum() for c in text):
        return None  # nothing that an index could hold
    return Words(text, field, kinds, beginning, quoted and field is WordField.NAME)


def _of_field(field: str, value: str, *, quoted: bool) -> Term | None:
    if field in _WORD_FIELDS:
        return _words(value, _WORD_FIELDS[field], quoted=quoted)
    if field in _KIND_FIELDS:
        kinds = frozenset({_KIND_FIELDS[field]})
        return _words(value, WordField.NAME, quoted=quoted, kinds=kinds)
    if field in _FIGURE_FIELDS:
        return _figure(_FIGURE_FIELDS[field], value)
    if (field, value.lower()) in _FLAGS:
        return Is(_FLAGS[field, value.lower()])
    if field in ("before", "after"):
        period = _period(value)
        if period is None:
            return None
        return Published(end=period[0]) if field == "before" else Published(start=period[0])
    if field == "published":
        period = _period(value)
        return None if period is None else Published(*period)
    if field == "date":
        return _mentioned(value)
    return None


def _figure(kind: MarkKind, value: str) -> Figure | None:
    low, dots, high = value.partition("..")
    if dots and not (low.strip() and high.strip()):  # a range that is open at one end
        value, dots = (f">={low}" if low.strip() else f"<={high}"), ""
    if dots:
        first, second = _amount(kind, low), _amount(kind, high)
        if first is None or second is None:
            return None
        unit = first.unit or second.unit
        ends = sorted((first.value, second.value))
        return Figure(kind, Comparison.EQUAL, ends[0], ends[1], unit)
    sign, rest = _compared(value)
    amount = _amount(kind, rest)
    if amount is None:
        return None
    return Figure(kind, sign, amount.value, amount.value, amount.unit)


def _amount(kind: MarkKind, text: str) -> Amount | None:
    amount = parse_amount(text)
    if amount is None and kind in (MarkKind.QUANTITY, MarkKind.PERCENT):
        return _measured(kind, text.strip())
    if kind is MarkKind.MONEY or amount is None:
        return amount
    # `25%` and `30` are counted in what the field says; `$30` is no percentage, nor a quantity.
    return amount if amount.unit is None else None


def _measured(kind: MarkKind, text: str) -> Amount | None:
    """An amount with its unit, `30km`, as the grammar of figures reads it."""
    from reader.highlights.figures import find_figures

    for found in find_figures(text):
        whole = found.start == 0 and found.end == len(text)
        if found.kind is kind and whole and isinstance(found.value, int | float):
            return Amount(found.value, found.unit)
    return None


def _mentioned(value: str) -> Mentioned | None:
    first, dots, last = value.partition("..")
    if dots and not (first.strip() and last.strip()):
        value, dots = (f">={first}" if first.strip() else f"<={last}"), ""
    if dots:
        one, other = _period(first), _period(last)
        return None if one is None or other is None else Mentioned(one[0], other[1])
    sign, rest = _compared(value)
    period = _period(rest)
    if period is None:
        return None
    start, end = period
    return {
        Comparison.EQUAL: Mentioned(start, end),
        Comparison.LESS: Mentioned(end=start),
        Comparison.AT_MOST: Mentioned(end=end),
        Comparison.MORE: Mentioned(start=end),
        Comparison.AT_LEAST: Mentioned(start=start),
    }[sign]


def _compared(value: str) -> tuple[Comparison, str]:
    found = _COMPARED.fullmatch(value)
    assert found is not None  # it matches everything
    return Comparison(_SIGNS.get(found[1], found[1])), found[2]


def _period(text: str) -> tuple[str, str] | None:
    """The first day of a year, month or day, and the day after its last; None: no such date."""
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    if month is None:
        return f"{year:04}-01-01", f"{year + 1:04}-01-01"
    if not 1 <= month <= 12 or year == 0:
        return None
    last = monthrange(year, month)[1]
    if day is not None and not 1 <= day <= last:
        return None
    start = f"{year:04}-{month:02}-{day or 1:02}"
    if day is not None and day < last:
        return start, f"{year:04}-{month:02}-{day + 1:02}"
    after = (year + 1, 1) if month == 12 else (year, month + 1)
    return start, f"{after[0]:04}-{after[1]:02}-01"
