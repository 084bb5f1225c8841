"""The window of the preferences: a search, the pages at the left, one of them at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.gui.clear_button import make_clearable
from reader.gui.dialog_size import open_at
from reader.gui.icons import icon
from reader.gui.language import tr, trn
from reader.gui.preferences.page import Page
from reader.gui.preferences.registry import PAGES, PageSpec
from reader.gui.widgets import EmptyState, Rule

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_STATE, _LAST = "preferences", "preferences/page"
_SETTLE_MS = 60
_BETWEEN_MS = 120  # from one page that is made in idle moments to the next
_LIST_WIDTH = 176
_ROOMY = 700  # pixels from which the list of pages has it


class PreferencesWindow(QDialog):
    """Modeless; what is changed in it holds at once."""

    def __init__(self, window: MainWindow, pages: tuple[PageSpec, ...] = PAGES) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.context.settings
        self._themes = window.context.themes
        self._specs = pages
        self._pages: dict[int, Page] = {}  # by their rows, those that are made
        self.setObjectName("preferences")
        self.setModal(False)
        self.setWindowTitle(tr("Preferences"))
        self.setMinimumSize(560, 320)
        self._build()
        self._fill()
        self._lay_out()
        if not self.restoreGeometry(self._settings.state(_STATE)):
            open_at(self, 840, 620)
        self._paint()
        self._themes.changed.connect(self._paint)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("preferences-search")
        self.search.setPlaceholderText(tr("Search the preferences"))
        self.search.setAccessibleName(tr("Search the preferences"))
        make_clearable(self.search)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _: self._settle.start())
        QShortcut(QKeySequence.StandardKey.Find, self, self._to_search)
        self.list = QListWidget()
        self.list.setObjectName("preferences-list")
        self.list.setAccessibleName(tr("Pages of the preferences"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = QLabel()
        self.title.setProperty("role", "dialog-title")
        self.stack = QStackedWidget()
        self.nothing = EmptyState(self._themes, "search", tr("Nothing is called that"))
        self.reset = QPushButton(tr("Reset this page"))
        self.reset.setToolTip(tr("Set everything on this page back to what is usual"))
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self.undo = QPushButton(tr("Undo"))
        self.undo.setToolTip(tr("Everything on this page is again as it was before the reset"))
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self._undo_reset)
        self.undo.hide()
        self._done: tuple[Page, dict[str, object], dict[str, object]] | None = None
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)

    def _fill(self) -> None:
        for spec in self._specs:
            self.list.addItem(QListWidgetItem(tr(spec.title)))
            room = QWidget()
            column = QVBoxLayout(room)
            column.setContentsMargins(0, 0, 0, 0)
            self.stack.addWidget(room)
        self.stack.addWidget(self.nothing)
        self.list.currentRowChanged.connect(self._show_page)
        wanted = self._settings.text(_LAST)
        names = [spec.name for spec in self._specs]
        self.list.setCurrentRow(names.index(wanted) if wanted in names else 0)
        # All at once would hold the window up; the search needs them, but not yet.
        self._later = QTimer(self, interval=_BETWEEN_MS)
        self._later.timeout.connect(self._make_one_more)

    def _make_one_more(self) -> None:
        row = next((n for n in range(len(self._specs)) if n not in self._pages), None)
        if row is None:
            self._later.stop()
        else:
            self._made(row)

    def _made(self, row: int) -> Page:
        """The page in a row of the list; it is made when it is first needed."""
        if row in self._pages:
            return self._pages[row]
        spec, room = self._specs[row], self.stack.widget(row)
        assert room is not None
        page = self._pages[row] = spec.make(self._window)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr(spec.title))
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(
            lambda low, high: page.make_room(bar.sizeHint().width() if high > low else 0)
        )
        if (column := room.layout()) is not None:
            column.addWidget(area)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen_side()

    def _widen_side(self) -> None:
        """In a narrow window the list of pages takes no more than its words need."""
        asked = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        least = _LIST_WIDTH if self.width() >= _ROOMY else asked + 24
        self._side.setFixedWidth(min(max(self.list.sizeHintForColumn(0) + 16, least), 320) + 24)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setObjectName("preferences-side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left = QVBoxLayout(side)
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(12)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self._side = side
        self._widen_side()
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.addWidget(self.reset)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.title.setContentsMargins(24, 20, 24, 8)
        right.addWidget(self.title)
        right.addWidget(self.stack, 1)
        right.addWidget(Rule())
        right.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(Rule(vertical=True))
        whole.addLayout(right, 1)

    # What is shown

    def open_page(self, name: str = "") -> None:
        """Show the window, at the page of that name or as it was left."""
        names = [spec.name for spec in self._specs]
        if name in names:
            self.search.clear()
            self._look()
            self.list.setCurrentRow(names.index(name))
        self.show()
        self.raise_()
        self.activateWindow()
        self._to_search()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._made(max(0, self.list.currentRow()))

    def page_of(self, name: str) -> Page:
        """The page of that name. KeyError: there is none."""
        for row, spec in enumerate(self._specs):
            if spec.name == name:
                return self._made(row)
        raise KeyError(name)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_page(self, row: int) -> None:
        if not 0 <= row < len(self._specs):
            return
        spec, page = self._specs[row], self._made(row)
        page.read()
        self.stack.setCurrentIndex(row)
        self.title.setText(tr(spec.title))
        self.reset.setVisible(page.resettable)
        self._offer_undo()
        self._settings.set_text(_LAST, spec.name)

    def _look(self) -> None:
        """Let every page show what has the words; leave those out that have nothing."""
        self._settle.stop()
        words = " ".join(self.search.text().split())
        if not words and len(self._pages) < len(self._specs):
            self._pages_without_words()
            return
        for row, spec in enumerate(self._specs):
            page = self._made(row)
            named = words.casefold() in f"{tr(spec.title)} {spec.words}".casefold()
            hits = page.look_for(words)
            if words and not hits and named:  # the page itself is what was looked for
                page.look_for("")
                hits = 1
            item = self.list.item(row)
            item.setHidden(bool(words) and not hits)
            told = trn("%n hit(s)", hits) if words else ""
            item.setToolTip(told)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{tr(spec.title)}, {told}" if told else tr(spec.title),
            )
        found = [row for row in range(len(self._specs)) if not self.list.item(row).isHidden()]
        if not found:
            self.nothing.show_state(
                "search",
                tr("Nothing is called that"),
                tr("No preference has “{words}”.").format(words=words),
                [(tr("Clear the search"), self.search.clear)],
            )
            self.stack.setCurrentWidget(self.nothing)
            self.title.setText("")
            self.reset.hide()
            self.undo.hide()
        elif self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0])
        else:
            self._show_page(self.list.currentRow())

    def _pages_without_words(self) -> None:
        """Nothing is looked for, and not all pages are made: those that are show everything."""
        for row in range(len(self._specs)):
            self.list.item(row).setHidden(False)
        for page in self._pages.values():
            page.look_for("")
        self._show_page(self.list.currentRow())

    def _reset(self) -> None:
        page = self.page
        before = self._settings.snapshot()
        page.reset()
        page.read()
        self._done = (page, before, self._settings.snapshot()) if page.undoable else None
        self._offer_undo()

    def _undo_reset(self) -> None:
        if self._done is None:
            return
        (page, before, after), self._done = self._done, None
        self._settings.go_back(before, after)
        page.apply()
        page.read()
        self.reset.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer_undo()

    def _offer_undo(self) -> None:
        self.undo.setVisible(self._done is not None and self._done[0] is self.page)

    def _paint(self, *_: object) -> None:
        theme = self._themes.current
        for row, spec in enumerate(self._specs):
            self.list.item(row).setIcon(icon(spec.icon, theme.color("ink_muted")))

    # The window itself

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.page.read()
        super().showEvent(event)
        self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._settings.set_state(_STATE, self.saveGeometry())
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.save()
        super().closeEvent(event)
