"""The sidebar: what the library holds, and the filters made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.fonts import interface_font
from reader.gui.icons import pixmap
from reader.gui.language import number, tr, trn
from reader.gui.lists import KeyedList, shows_focus
from reader.gui.theme import HUES, ThemeManager
from reader.gui.widgets import OverlayScrollBar
from reader.notes.model import Color
from reader.services import browse
from reader.services.browse import Sidebar as Contents
from reader.services.tags import list_tags
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

    @property
    def is_header(self) -> bool:
        """Whether this only heads what follows."""
        return not self.key


ALL, TRASH, MORE_NAMES = "all", "trash", "more-names"


class Role(IntEnum):
    """What the model answers beside Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


def quoted(word: str) -> str:
    """A value as the search language takes it, between quotation marks."""
    return '"' + word.replace('"', " ").strip() + '"'


def entries(contents: Contents, colors: Mapping[str, Color] | None = None) -> list[Entry]:
    """The sidebar's rows for what the library holds; `colors` are those of tags, by label."""
    colors = colors or {}
    counts = contents.counts
    made = [
        Entry(ALL, tr("All"), "", "library", count=counts.all),
        Entry("unread", tr("Unread"), "is:unread", "circle-dot", count=counts.unread),
        Entry("starred", tr("Starred"), "is:starred", "star", count=counts.starred),
        Entry("notes", tr("With notes"), "has:notes", "pen-line", count=counts.with_notes),
        Entry(
            "versions", tr("With versions"), "has:versions", "columns-2", count=counts.with_versions
        ),
        Entry(TRASH, tr("Trash"), "", "trash-2", count=counts.trash),
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
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


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
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if selected else "hover"))
            painter.drawRoundedRect(box, 6, 6)
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
            painter.drawPixmap(x, round(middle) - 8, pixmap(entry.icon, ink, 16, scale))
            x += 24
        elif entry.dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(entry.dot))
            painter.drawEllipse(QPointF(x + 4.5, middle), 4.5, 4.5)
            x += 17
        right = box.right() - 8
        if entry.count:
            shown = number(entry.count)
            painter.setFont(interface_font(12))
            painter.setPen(theme.color("ink_faint"))
            how = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(box.left(), box.top(), right - box.left() + 1, box.height()),
                             int(how), shown)  # fmt: skip
            right -= QFontMetrics(interface_font(12)).horizontalAdvance(shown) + 8
        font = interface_font(13, 500 if selected else 400)
        painter.setFont(font)
        painter.setPen(theme.color("ink_faint" if entry.key == MORE_NAMES else "ink"))
        label = QFontMetrics(font).elidedText(
            entry.label, Qt.TextElideMode.ElideRight, max(0, right - x)
        )
        painter.drawText(QRect(x, box.top(), right - x + 1, box.height()),
                         int(Qt.AlignmentFlag.AlignVCenter), label)  # fmt: skip


class _View(KeyedList):
    """A list in which one row at least stays selected, and pressing a selected one is no toggle."""

    more_names = Signal()
    name_opened = Signal(object)  # Entry

    def mousePressEvent(self, event: QMouseEvent) -> None:
        entry = self.indexAt(event.position().toPoint()).data(Role.ENTRY)
        if isinstance(entry, Entry) and entry.key == MORE_NAMES:
            self.more_names.emit()
            return
        if isinstance(entry, Entry) and not entry.is_header:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.currentIndex().data(Role.ENTRY)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enter and isinstance(entry, Entry) and entry.key == MORE_NAMES:
            self.more_names.emit()
            return
        if enter and event.key() != Qt.Key.Key_Space and isinstance(entry, Entry) and entry.name:
            self.name_opened.emit(entry)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.indexAt(event.position().toPoint()).data(Role.ENTRY)
        if isinstance(entry, Entry) and entry.name:
            self.name_opened.emit(entry)
        else:
            super().mouseDoubleClickEvent(event)


class Sidebar(QWidget):
    """Counts that are live, and filters: a click chooses one, Ctrl+click combines them."""

    name_opened = Signal(str, object)  # entity, MarkKind: its page is wanted
    name_menu_asked = Signal(str, object, QPoint)  # entity, MarkKind, where on the screen
    filtered = Signal(object, bool)  # tuple of terms of the search language, whether the trash
    all_names_asked = Signal()
    tag_menu_asked = Signal(str, QPoint)  # label, where on the screen

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.model = SidebarModel()
        self.view = _View()
        self.view.setObjectName("sidebar-list")
        self.view.setAccessibleName(tr("Library"))
        self.view.setModel(self.model)
        self._delegate = SidebarDelegate(context.themes)
        self.view.setItemDelegate(self._delegate)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        OverlayScrollBar(self.view)
        self.view.more_names.connect(self.all_names_asked)
        self.view.name_opened.connect(lambda entry: self.name_opened.emit(*entry.name))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.addWidget(self.view)
        self._keys: tuple[str, ...] = (ALL,)
        self._number = 0
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self.refresh)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        context.events.changed.connect(lambda _: self._later.start())
        context.themes.changed.connect(lambda _: self.view.viewport().update())

    def _ask_menu(self, place: QPoint) -> None:
        entry = self.view.indexAt(place).data(Role.ENTRY)
        if isinstance(entry, Entry) and entry.name is not None:
            self.name_menu_asked.emit(*entry.name, self.view.viewport().mapToGlobal(place))
        elif isinstance(entry, Entry) and entry.tag:
            self.tag_menu_asked.emit(entry.tag, self.view.viewport().mapToGlobal(place))

    @property
    def chosen(self) -> list[Entry]:
        """The rows that filter now."""
        found = [index.data(Role.ENTRY) for index in self.view.selectedIndexes()]
        return [entry for entry in found if isinstance(entry, Entry)]

    def refresh(self) -> None:
        """Read the library's counts again."""
        self._number += 1
        number = self._number
        library = self._context.library

        def read(_: object) -> tuple[Contents, dict[str, Color]]:
            colors = {tag.label: tag.color for tag in list_tags(library) if tag.color is not None}
            return browse.sidebar(library), colors

        job = self._context.jobs.job(read)

        def arrived(answer: object) -> None:
            if number == self._number and isinstance(answer, tuple):
                self.show_contents(*answer)

        job.done.connect(arrived)
        job.start()

    def show_contents(self, contents: Contents, colors: Mapping[str, Color] | None = None) -> None:
        """Show these counts; what was chosen stays chosen as far as it is still there."""
        keys = self._keys
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.show(entries(contents, colors))
        self._select(keys)
        selection.blockSignals(False)
        self.view.viewport().update()
        if {e.key for e in self.chosen} != set(keys):
            self._chosen()

    def choose(self, key: str) -> None:
        """Filter by one row only."""
        self._select((key,))

    def _select(self, keys: Sequence[str]) -> None:
        places = [p for key in keys if (p := self.model.place_of(key)) is not None]
        if not places:
            places = [0] if self.model.rowCount() else []
        wanted = QItemSelection()
        for place in places:
            index = self.model.index(place)
            wanted.select(index, index)
        selection = self.view.selectionModel()
        selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if places and not self.view.currentIndex().isValid():
            selection.setCurrentIndex(
                self.model.index(places[0]), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _chosen(self) -> None:
        chosen = self.chosen
        if not chosen and self.model.rowCount():
            self._select((ALL,))
            return
        self._keys = tuple(entry.key for entry in chosen)
        terms = tuple(sorted(entry.query for entry in chosen if entry.query))
        self.filtered.emit(terms, TRASH in self._keys)
