"""The command palette: any action by a few letters of its name, without the mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reader.gui.announce import announce
from reader.gui.commands.matching import Match, match
from reader.gui.commands.palette_row import ROW, RowDelegate
from reader.gui.language import tr, trn
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager

WIDTH, MOST_ROWS = 600, 9
_RECENT = "palette"  # where the settings keep what was run last
_REMEMBERED = 24
_LIST_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """An action as the palette offers it. `also` are other words by which it is found."""

    name: str
    words: str
    menu: str
    keys: str
    run: Callable[[], object]
    checked: bool = False
    also: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        on = tr("on", "an action that is switched on") if self.checked else ""
        return ", ".join(filter(None, (self.words, on, self.menu, self.keys)))


@dataclass(frozen=True, slots=True)
class Row:
    """An entry that fits what was typed, with the places of the letters that do."""

    entry: Entry
    places: tuple[int, ...] = ()


def ranked(typed: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Row]:
    """The entries that fit, best first; of what fits alike, what was run last comes first."""
    lately = {name: place for place, name in enumerate(recent)}
    found = []
    for place, entry in enumerate(entries):
        fit = match(typed, entry.words, entry.also)
        if len(typed) > 1 and entry.keys.casefold().startswith(typed.casefold()):
            fit = Match(90.0)
        if fit is not None:
            tier = round(fit.score / 5) if typed.strip() else 0
            order = (-tier, lately.get(entry.name, len(lately)), place)
            found.append((order, Row(entry, fit.places)))
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.entry.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.entry.spoken
            case _ if role == ROW:
                return row
        return None


class _Field(QLineEdit):
    """Where one types. What moves in the list goes there; Esc is its own, not the window's."""

    list_key = Signal(QKeyEvent)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        override = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if override and event.key() in {Qt.Key.Key_Escape, *_LIST_KEYS}:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _LIST_KEYS:
            self.list_key.emit(event)
        else:
            super().keyPressEvent(event)


class Palette(QWidget):
    """Lies over a window: a field, and below it what fits. Enter runs it, Esc goes back."""

    def __init__(self, themes: ThemeManager, settings: Settings, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._settings = settings
        self._entries: list[Entry] = []
        self._said = ""  # to a screen reader, last
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Find an action"))
        self.frame = QFrame(self)
        self.frame.setProperty("role", "card")
        self.frame.setProperty("floating", True)
        self.field = _Field()
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("Find an action"))
        self.field.setAccessibleDescription(
            tr("Type a few letters; up and down choose, Enter runs, Escape goes back.")
        )
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._run_current)
        self.field.list_key.connect(self._move)
        self.field.left.connect(self.leave)
        self._model = _Rows(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Actions"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowDelegate(themes, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field works it
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda _: self._run_current())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._say_current())
        self.foot = QLabel()
        self.foot.setProperty("role", "faint")
        self._column = column = QVBoxLayout(self.frame)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.foot)
        over.installEventFilter(self)
        self.hide()

    @property
    def rows(self) -> list[Row]:
        """What is offered now, best first."""
        return self._model.rows

    def ask(self, entries: Sequence[Entry]) -> None:
        """Offer these; the keyboard goes into the field."""
        self._entries, self._said = list(entries), ""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.field.clear()
        self._look()
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._focus_went)  # type: ignore[union-attr]

    def leave(self) -> None:
        """Go away, and give the keyboard back."""
        if self.isHidden():
            return
        QApplication.instance().focusChanged.disconnect(self._focus_went)  # type: ignore[union-attr]
        before, self._before = self._before, None
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        # First: hiding what has the focus gives it to the next in the row, which would be said.
        if before is not None and held and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._over:
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.leave()

    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._before = None  # the keyboard is where it was taken to
            self.leave()

    def _fit(self) -> None:
        over = self._over
        self.setGeometry(over.rect())
        width = min(WIDTH, over.width() - 32)
        tall = max(self.list.sizeHintForRow(0), 1)
        most = max(2, min(MOST_ROWS, (over.height() - 180) // tall))
        self.list.setFixedHeight(tall * min(most, len(self.rows)))
        self.list.setVisible(bool(self.rows))
        self.foot.setVisible(over.height() > 300)
        size = QSize(width, self._column.totalSizeHint().height())
        self.frame.setFixedSize(size)
        self.frame.move((over.width() - width) // 2, min(56, over.height() // 10))

    def _look(self) -> None:
        rows = ranked(self.field.text(), self._entries, self._recent())
        self._model.show(rows)
        if rows:
            self.list.setCurrentIndex(self._model.index(0))
            self.list.scrollToTop()
            keys = tr("↑ ↓ choose · Enter runs · Esc goes back")
            self.foot.setText(f"{trn('%n action(s)', len(rows))} · {keys}")
        else:
            self.foot.setText(tr("No action is called that; try another word for it."))
            announce(self.field, self.foot.text())
        self._fit()

    def _move(self, event: QKeyEvent) -> None:
        count = len(self.rows)
        if not count:
            return
        at = max(self.list.currentIndex().row(), 0)
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                at = (at + 1) % count
            case Qt.Key.Key_Up:
                at = (at - 1) % count
            case Qt.Key.Key_PageDown:
                at = min(at + MOST_ROWS - 1, count - 1)
            case _:
                at = max(at - MOST_ROWS + 1, 0)
        self.list.setCurrentIndex(self._model.index(at))

    def _say_current(self) -> None:
        at = self.list.currentIndex().row()
        words = self.rows[at].entry.spoken if 0 <= at < len(self.rows) else ""
        if words != self._said and not self.isHidden():  # the next letter often changes nothing
            announce(self.field, words)
        self._said = words

    def _run_current(self) -> None:
        at = self.list.currentIndex().row()
        if 0 <= at < len(self.rows):
            entry = self.rows[at].entry
            names = [entry.name, *(name for name in self._recent() if name != entry.name)]
            self._settings.set_text(_RECENT, " ".join(names[:_REMEMBERED]))
            self.leave()
            QTimer.singleShot(0, self, entry.run)  # what opens a dialog runs after this key

    def _recent(self) -> list[str]:
        return self._settings.text(_RECENT).split()
