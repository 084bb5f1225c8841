"""What the Marks panel lists: the article's figures by kind and value, its names by entity."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.gui.figures.panel_part import correction_notes
from reader.gui.figures.sizes import size_key
from reader.gui.language import joined, number, tr, trn
from reader.gui.reading.counting import identity
from reader.gui.reading.figure_words import plain_words
from reader.gui.reading.mark_card import snippet
from reader.gui.reading.mark_words import bound_text, is_quiet, kind_heading, value_text
from reader.services.correct_figures import PlacedCorrection
from reader.text.marks import FIGURE_KINDS, Mark, MarkKind

Index = QModelIndex | QPersistentModelIndex


class RowKind(IntEnum):
    """What a row of the list is."""

    SECTION = 0  # "Figures in this article", "Names"
    KIND = 1  # "Money", with its switch
    MARK = 2
    COUNTING = 3  # the switch of small counting words
    PLACE = 4  # one of the places of the figure above
    CORRECTION = 5  # what the reader said of a figure


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it is, its words, what stands at its right, and the first mark of its kind."""

    row: RowKind
    text: str
    kind: MarkKind | None = None
    mark: Mark | None = None
    on: bool = True
    note: str = ""
    opened: bool | None = None  # whether its places stand below; None: it has but one
    key: object = None
    placed: PlacedCorrection | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """Which marks the reader wants to see."""

    hidden: frozenset[str]
    counting: bool
    by_size: bool = False
    opened: frozenset[object] = frozenset()  # the identities whose places are listed


@dataclass(slots=True)
class Group:
    """All marks of one name or figure: the first, the shortest way it is written, how many."""

    first: Mark
    text: str
    marks: list[Mark] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How often it stands in the article."""
        return len(self.marks)


Groups = dict[MarkKind, dict[object, Group]]


@dataclass(frozen=True, slots=True)
class Grouped:
    """An article's marks by kind and identity, small counting words apart."""

    kinds: Groups
    counting: dict[object, Group]

    @property
    def everything(self) -> list[tuple[object, Mark]]:
        """Each identity with its first mark, by kind; counting words left out."""
        return [
            (key, group.first) for groups in self.kinds.values() for key, group in groups.items()
        ]


def grouped(marks: Iterable[Mark]) -> Grouped:
    """Sort an article's marks into groups; done beside the window, they may be many."""
    result = Grouped({kind: {} for kind in MarkKind}, {})
    for mark in marks:
        groups = result.counting if is_quiet(mark) else result.kinds[mark.kind]
        key = identity(mark)
        group = groups.get(key)
        if group is None:
            groups[key] = Group(mark, mark.text, [mark])
        else:
            group.marks.append(mark)
            if len(mark.text) < len(group.text):
                group.text = mark.text
    return result


def rows_of(
    marks: Grouped,
    shown: Shown,
    counts: Mapping[object, int],
    text: str = "",
    corrections: Sequence[PlacedCorrection] = (),
) -> list[Row]:
    """The rows for an article's marks; `counts` are articles of the library by identity.

    `text` is the article's, from which places are told; `corrections` are the reader's.
    """
    rows: list[Row] = []
    quiet = sum(group.count for group in marks.counting.values())
    for title, figures in ((tr("Figures in this article"), True), (tr("Names"), False)):
        section: list[Row] = []
        total = 0
        for kind, groups in marks.kinds.items():
            counting = kind is MarkKind.NUMBER and quiet > 0
            if (kind in FIGURE_KINDS) is not figures or not (groups or counting):
                continue
            on = kind.value not in shown.hidden
            entries = list(groups.items())
            if counting and shown.counting:
                entries += marks.counting.items()
            if not figures:
                entries.sort(key=lambda entry: -entry[1].count)
            elif shown.by_size:
                entries.sort(key=lambda entry: size_key(entry[1].first))
            total += len(entries)
            name = kind_heading(kind)
            section.append(Row(RowKind.KIND, name, kind, on=on, note=number(len(entries))))
            for key, group in entries[:_MOST]:
                opened = None if not figures or group.count == 1 else key in shown.opened
                section.append(_row(key, group, counts.get(key), on=on, opened=opened))
                if opened:
                    section += _places(group, text, on=on)
            if counting:
                said = trn("%n small counting word(s)", quiet)
                section.append(Row(RowKind.COUNTING, said, kind, on=shown.counting))
        if section:
            rows.append(Row(RowKind.SECTION, title, note=number(total)))
            rows += section
        if figures and corrections:
            rows.append(
                Row(RowKind.SECTION, tr("Figures put right by you"), note=number(len(corrections)))
            )
            rows += [
                Row(RowKind.CORRECTION, words, note=note, placed=one)
                for one, (words, note) in zip(
                    corrections, correction_notes(corrections), strict=True
                )
            ]
    return rows


def _places(group: Group, text: str, *, on: bool) -> list[Row]:
    kind = group.first.kind
    return [
        Row(RowKind.PLACE, snippet(text, mark, _AROUND), kind, mark, on)
        for mark in group.marks[:_MOST_PLACES]
    ]


_MOST = 2_000
"""Rows that one kind may have: nobody reads on, and a list of millions would hold up the window."""


_MOST_PLACES = 500
_AROUND = 54  # letters after a place in its row, and a third of it before


def _row(key: object, group: Group, articles: int | None, *, on: bool, opened: bool | None) -> Row:
    first = group.first
    if first.is_figure:
        bounds = {mark.bound for mark in group.marks}
        bound = bound_text(first.bound or "") if len(bounds) == 1 else ""
        # What the words themselves say is not said twice.
        notes = [bound] if bound.casefold() not in group.text.casefold() else []
        if group.count > 1:
            notes.append(f"{number(group.count)}×")
        if articles is not None and articles > 1:
            notes.append(trn("%n article(s)", articles))
        note = " · ".join(part for part in notes if part)
        text = " ".join(group.text.split())
    else:
        note = number(group.count)
        if articles is not None and articles > 1:
            note += " · " + trn("in %n article(s)", articles)
        text = first.entity or first.text
    return Row(RowKind.MARK, text, first.kind, first, on, note, opened, key)


class MarksModel(QAbstractListModel):
    """The rows as a list; `RowRole` gives a `Row` whole."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """List these; where only what stands in them changed, the place in the list is kept."""
        if [(r.row, r.text) for r in rows] == [(r.row, r.text) for r in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def row_at(self, index: Index) -> Row:
        """The row at an index."""
        return self._rows[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return said(row)
            case Qt.ItemDataRole.ToolTipRole:
                # Qt would take text that looks like markup for markup.
                return f"<qt>{escape(tip(row))}</qt>" if tip(row) else None
            case self.RowRole:
                return row
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].row is RowKind.SECTION:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def said(row: Row) -> str:
    """A row for a screen reader."""
    if row.row in {RowKind.KIND, RowKind.COUNTING}:
        return joined((row.text, tr("shown") if row.on else tr("hidden")))
    if row.opened is not None:
        state = tr("places listed below") if row.opened else tr("right arrow lists its places")
        return joined(part for part in (row.text, row.note, state) if part)
    return joined(part for part in (row.text, row.note) if part)


def tip(row: Row) -> str:
    """What a row says under the mouse, as plain text."""
    match row.row:
        case RowKind.MARK if row.mark is not None and row.mark.is_figure:
            return plain_words(row.mark) or value_text(row.mark)
        case RowKind.PLACE | RowKind.CORRECTION:
            return row.text
        case RowKind.KIND | RowKind.COUNTING:
            return tr("Hide in the text") if row.on else tr("Show in the text")
        case _:
            return ""
