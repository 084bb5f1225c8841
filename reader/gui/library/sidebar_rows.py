"""The rows of the sidebar: what the library holds, as filters, and how each is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.gui.fonts import interface_font
from reader.gui.icons import pixmap
from reader.gui.language import number, tr, trn
from reader.gui.lists import shows_focus
from reader.gui.mirror import turned, turned_exactly
from reader.gui.script import isolated
from reader.gui.theme import HUES, ThemeManager
from reader.library.records import SavedSearch
from reader.notes.model import Color
from reader.services.browse import Sidebar as Contents
from reader.text.marks import MarkKind

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _HEADER = 28, 37


@dataclass(frozen=True, slots=True)
class Entry:
    """A row. `query` is its term of the search language; a header has no `key`."""

    key: str
    label: str
    query: str = ""
    icon: str = ""
    dot: str = ""  # a colour token
    count: int | None = None
    name: tuple[str, MarkKind] | None = None  # the entity that it filters by
    tag: str = ""  # the tag that it filters by
    search: str = ""  # the name of the kept search that it is

    @property
    def is_header(self) -> bool:
        """Whether this only heads what follows."""
        return not self.key


ALL, UNREAD, STARRED, TRASH, MORE_NAMES = "all", "unread", "starred", "trash", "more-names"


class Role(IntEnum):
    """What the model answers beside Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


def takes_articles(entry: Entry) -> bool:
    """Whether articles that are dropped on a row get what it stands for."""
    return bool(entry.tag) or entry.key in (ALL, UNREAD, STARRED, TRASH)


def quoted(word: str) -> str:
    """A value as the search language takes it, between quotation marks."""
    return '"' + word.replace('"', " ").strip() + '"'


def entries(
    contents: Contents,
    colors: Mapping[str, Color] | None = None,
    searches: Sequence[SavedSearch] = (),
) -> list[Entry]:
    """The sidebar's rows for what the library holds; `colors` are those of tags, by label.

    `searches` are those that the reader keeps.
    """
    colors = colors or {}
    counts = contents.counts
    made = [
        Entry(ALL, tr("All"), "", "library", count=counts.all),
        Entry(UNREAD, tr("Unread"), "is:unread", "circle-dot", count=counts.unread),
        Entry(STARRED, tr("Starred"), "is:starred", "star", count=counts.starred),
        Entry("notes", tr("With notes"), "has:notes", "pen-line", count=counts.with_notes),
        Entry(
            "versions", tr("With versions"), "has:versions", "columns-2", count=counts.with_versions
        ),
        Entry(TRASH, tr("Trash"), "", "trash-2", count=counts.trash),
    ]
    if searches:
        made.append(Entry("", tr("Searches")))
        made += [
            Entry(f"search {s.name}", s.name, s.query, "bookmark", search=s.name) for s in searches
        ]
    if contents.tags:
        made.append(Entry("", tr("Tags")))
        made += [
            Entry(
                f"tag {t.label}",
                t.label,
                f"tag:{quoted(t.label)}",
                "" if t.label in colors else "tag",
                dot=f"note_{colors[t.label].value}_line" if t.label in colors else "",
                count=t.articles,
                tag=t.label,
            )
            for t in contents.tags
        ]
    if contents.sources:
        made.append(Entry("", tr("Sources")))
        made += [
            Entry(f"source {s.label}", s.label, f"source:{quoted(s.label)}", count=s.articles)
            for s in contents.sources
        ]
    if contents.names:
        made.append(Entry("", tr("Names")))
        made += [
            Entry(
                f"name {n.kind.value} {n.entity}",
                n.entity,
                f"{n.kind.value}:{quoted(n.entity)}",
                dot=f"{HUES[n.kind]}_line",
                count=n.count,
                name=(n.entity, n.kind),
            )
            for n in contents.names
        ]
        made.append(Entry(MORE_NAMES, tr("All names…")))
    return made


class SidebarModel(QAbstractListModel):
    """The rows; headers cannot be selected."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def show(self, fresh: Sequence[Entry]) -> None:
        """Show these rows; where only counts differ, nothing is reset."""
        fresh = list(fresh)
        if [e.key or e.label for e in fresh] == [e.key or e.label for e in self._entries]:
            self._entries = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._entries = fresh
        self.endResetModel()

    @property
    def filters(self) -> list[Entry]:
        """The rows by which a list can be filtered."""
        return [one for one in self._entries if one.key and one.key != MORE_NAMES]

    def place_of(self, key: str) -> int | None:
        """Where the row with this key stands."""
        return next((n for n, e in enumerate(self._entries) if e.key == key), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Role.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole and entry.count is not None:
            return f"{entry.label}, {trn('%n article(s)', entry.count)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.data(index, Role.ENTRY)
        if not isinstance(entry, Entry) or entry.is_header:
            return Qt.ItemFlag.NoItemFlags
        if entry.key == MORE_NAMES:
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDropEnabled if takes_articles(entry) else usual


class SidebarDelegate(QStyledItemDelegate):
    """Icon or dot, label, count."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._themes = themes

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(Role.ENTRY)
        return QSize(120, _HEADER if isinstance(entry, Entry) and entry.is_header else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(Role.ENTRY)
        if not isinstance(entry, Entry):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._themes.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(8, 0, -8, 0)
        if entry.is_header:
            painter.setFont(interface_font(11, 600))
            painter.setPen(theme.color("ink_faint"))
            how = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(rect.adjusted(16, 0, -16, -6), int(how), entry.label)
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            framed = selected and theme.high_contrast  # there all grounds are nearly one
            painter.setPen(theme.color("border") if framed else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if selected else "hover"))
            half = 0.5 if framed else 0.0
            painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), 6, 6)
        if getattr(option.widget, "drop_row", -1) == index.row():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(theme.color("accent_tint"))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
        if shows_focus(option):
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._content(painter, box, entry, selected=selected)
        painter.restore()

    def _content(self, painter: QPainter, box: QRect, entry: Entry, *, selected: bool) -> None:
        theme = self._themes.current
        x = box.left() + 8
        middle = box.top() + box.height() / 2
        if entry.icon:
            ink = theme.color("ink" if selected else "ink_muted")
            scale = painter.device().devicePixelRatioF()
            place = turned(QRect(x, round(middle) - 8, 16, 16), box)
            painter.drawPixmap(place.topLeft(), pixmap(entry.icon, ink, 16, scale))
            x += 24
        elif entry.dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(entry.dot))
            dot = QRectF(x, middle - 4.5, 9, 9)
            painter.drawEllipse(turned_exactly(dot, QRectF(box)))
            x += 17
        right = box.right() - 8
        if entry.count:
            shown = number(entry.count)
            painter.setFont(interface_font(12))
            painter.setPen(theme.color("ink_faint"))
            how = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            end = QRect(box.left(), box.top(), right - box.left() + 1, box.height())
            painter.drawText(turned(end, box), int(how), shown)
            right -= QFontMetrics(interface_font(12)).horizontalAdvance(shown) + 8
        font = interface_font(13, 500 if selected else 400)
        painter.setFont(font)
        painter.setPen(theme.color("ink_faint" if entry.key == MORE_NAMES else "ink"))
        label = QFontMetrics(font).elidedText(
            entry.label, Qt.TextElideMode.ElideRight, max(0, right - x)
        )
        room = turned(QRect(x, box.top(), right - x + 1, box.height()), box)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), isolated(label))
