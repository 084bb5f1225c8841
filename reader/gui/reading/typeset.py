"""What of a paragraph is shown otherwise than it is stored: bars of tables, notes, hyphens.

Every change keeps the length of the text in every counting, but for soft hyphens, whose places are
told so that positions can be reckoned with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.gui.script import is_rtl
from reader.text.hyphenate import divisions
from reader.text.spans import Span

HIDDEN = "\u2060"  # a word joiner: as wide as nothing, and no line ends at it
SOFT_HYPHEN = "\u00ad"

_LEAD = re.compile(r"(?:[•‣◦–*-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])[ \t\u00a0]+(?=\S)")
_NUMBER_LEAD = re.compile(r"\(?\d{1,3}[.)][ \t\u00a0]+(?=\S)")
_NOTE_REFERENCE = re.compile(r"\[\^([^\]\s]{1,20})\]")
_NOTE = re.compile(r"\[\^[^\]\s]{1,20}\]:?[ \t]")
_BAR = re.compile(r"[ \t]?(?<!\\)\|[ \t]?|\t")
_DIVIDER = re.compile(r"[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*")
_FIGURE = re.compile(
    r"[^\w\s]{0,3}[ \u00a0]?(?:[A-Z]{1,3}[$ ]?)?\d[\d.,:\u00a0\u202f' %]*[^\d]{0,14}"
)
_REACH = 24  # letters that a reference has at most
_MEASURED = 200  # rows by which columns are measured
_MOST_COLUMNS = 24
_MOST_LABELS = 0.36  # of the width, before the cells of a table that is too wide
LINE = "\u2028"


def lead(text: str) -> int:
    """How long the bullet or number is with which an item begins, with the space behind it."""
    found = _LEAD.match(text)
    return found.end() if found else 0


def is_numbered(text: str) -> bool:
    """Whether a paragraph begins as an item of a numbered list does."""
    return _NUMBER_LEAD.match(text) is not None


def is_note(text: str) -> bool:
    """Whether a paragraph is a footnote."""
    return _NOTE.match(text) is not None


def with_notes(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text with the brackets of references to notes hidden, and the stretches to be raised."""
    raised: list[tuple[int, int]] = []
    if "[^" not in text:
        return text, raised
    begins = _NOTE.match(text)

    def hide(found: re.Match[str]) -> str:
        raised.append(found.span())
        return f"{HIDDEN}{HIDDEN}{found.group(1)}{HIDDEN}"

    shown = _NOTE_REFERENCE.sub(hide, text)
    if begins and ":" in begins.group():
        colon = text.index(":", raised[0][1])
        shown = f"{shown[:colon]}{HIDDEN}{shown[colon + 1 :]}"
    return shown, raised


def reference_at(text: str, offset: int) -> re.Match[str] | None:
    """The reference to a note, or its beginning, over an offset of a text."""
    around = _NOTE_REFERENCE.finditer(text, max(0, offset - _REACH), offset + _REACH)
    return next((found for found in around if found.start() <= offset < found.end()), None)


def other_end(text: str, offset: int) -> Span | None:
    """Where the note to a reference stands; from a note, where it is first referred to."""
    here = reference_at(text, offset)
    if here is None:
        return None
    mark = re.escape(here.group())
    begins = here.start() == 0 or text[here.start() - 1] == "\n"
    there = re.search(rf"{mark}(?!:)" if begins else rf"^{mark}:", text, re.MULTILINE)
    return Span(*there.span()) if there and there.start() != here.start() else None


def soft_hyphens(text: str, language: str | None) -> list[int]:
    """The offsets in a text before which a soft hyphen goes; none in a language not known."""
    return divisions(text, language) if language else []


def hyphenated(text: str, places: Sequence[int]) -> str:
    """The text with soft hyphens put in at these offsets."""
    parts, before = [], 0
    for place in places:
        parts.append(text[before:place])
        before = place
    parts.append(text[before:])
    return SOFT_HYPHEN.join(parts)


def is_divider(row: str) -> bool:
    """Whether a row is the line under a head, made of dashes."""
    return "-" in row and _DIVIDER.fullmatch(row) is not None


def cells(row: str) -> list[str]:
    """The cells of a row, trimmed; bars at its ends are none."""
    inner = row.strip()
    inner = inner.removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in _BAR.split(inner)]


def with_tabs(row: str) -> str:
    """A row with a tab for every bar between two cells; what stood around is hidden."""
    first = len(row) - len(row.lstrip())
    last = len(row.rstrip())

    def put(found: re.Match[str]) -> str:
        bar = found.group()
        at = found.start() + max(bar.find("|"), 0)
        edge = "|" in bar and (at == first or at == last - 1)
        wide = len(bar)
        if edge:
            return HIDDEN * wide
        place = max(bar.find("|"), bar.find("\t"), 0)
        return HIDDEN * place + "\t" + HIDDEN * (wide - place - 1)

    return _BAR.sub(put, row)


def with_lines(row: str) -> str:
    """A row with each of its cells in a line of its own."""
    return with_tabs(row).replace("\t", LINE)


@dataclass(frozen=True, slots=True)
class Table:
    """How a table is set. `stops` are the tab stops, with whether a column ends there.

    `hang` is where the last column begins. No `stops`: it is too wide for columns. Then each row
    has its cells below one another with `labels`, the words of the head, before them, `hang`
    pixels wide; without a head its rows are set as lines. `head`: its first row is a head.
    """

    stops: tuple[tuple[float, bool], ...]
    hang: float
    head: bool
    labels: tuple[str, ...] = ()
    rtl: bool = False  # all its rows run from the right

    @property
    def fits(self) -> bool:
        """Whether it stands in columns."""
        return self.hang > 0 and not self.labels


def table_of(
    rows: Sequence[str], room: float, gap: float, advance: Callable[[str], float]
) -> Table:
    """Work out how a table is set in `room` pixels; `advance` measures a cell, in the head's face.

    Columns of figures end in line, all others begin in line; only the last may have to be broken.
    """
    divider = next((row for row in rows[:2] if is_divider(row)), None)
    split = [cells(row) for row in rows[:_MEASURED] if not is_divider(row)]
    count = max(map(len, split), default=0)
    body = split[1:]
    digits = any(char.isdigit() for row in body for cell in row for char in cell)
    head = len(split) > 1 and (
        divider is not None
        or (digits and not any(char.isdigit() for cell in split[0] for char in cell))
    )
    rtl = is_rtl("\n".join(rows[:8]))
    nothing = Table((), 0.0, head, rtl=rtl)
    if not 1 < count <= _MOST_COLUMNS:
        return nothing
    columns = [[row[n] for row in split if n < len(row)] for n in range(count)]
    widths = [max((advance(cell) for cell in column), default=0.0) for column in columns]
    asked = cells(divider) if divider is not None else []
    right = [
        (asked[n].endswith(":") and not asked[n].startswith(":"))
        if n < len(asked) and ":" in asked[n]
        else _figures(columns[n][1:] if head else columns[n])
        for n in range(count)
    ]
    before = sum(widths[:-1]) + gap * (count - 1)
    least = widths[-1] if right[-1] else min(widths[-1], room * 0.28)
    if before + least > room:
        if not head or count < 3:
            return nothing
        wide = max(advance(label) for label in split[0]) + gap / 2
        return Table((), min(wide, room * _MOST_LABELS), head, tuple(split[0]), rtl)
    stops: list[tuple[float, bool]] = []
    place = widths[0]
    for n in range(1, count):
        stops.append((place + gap + (widths[n] if right[n] else 0.0), right[n]))
        place += gap + widths[n]
    hang = 0.01 if right[-1] else place - widths[-1]
    return Table(tuple(stops), hang, head, rtl=rtl)


def _figures(column: Sequence[str]) -> bool:
    said = [cell for cell in column if cell.strip("–—- ")]
    return bool(said) and sum(bool(_FIGURE.fullmatch(cell)) for cell in said) * 10 >= len(said) * 7
