"""The window of the guide: its contents and a search at the left, the page at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.gui.clear_button import make_clearable
from reader.gui.dialog_size import open_at
from reader.gui.guide.browser import GuideBrowser
from reader.gui.guide.pages import GuidePage, hits, page_html
from reader.gui.language import tr, trn
from reader.gui.settings import Settings
from reader.gui.theme import ThemeManager
from reader.gui.widgets import IconButton

_STATE = "guide"
_SETTLE_MS = 120


class GuideWindow(QDialog):
    """Modeless, so that one can do what one reads of."""

    web_asked = Signal(str)

    def __init__(
        self,
        themes: ThemeManager,
        settings: Settings,
        pages: Sequence[GuidePage],
        folder: Path,
        keys: Callable[[], Mapping[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """`keys`: the usual keys with those that hold now, asked for with every page."""
        super().__init__(parent)
        self._settings = settings
        self._pages = list(pages)
        self._keys = keys
        self._past: list[int] = []
        self._ahead: list[int] = []
        self._at = -1
        self.setModal(False)
        self.setWindowTitle(tr("Guide"))
        self.setMinimumSize(480, 320)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        make_clearable(self.search)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _: self._settle.start())
        self.search.returnPressed.connect(self._to_page)
        self.list = QListWidget()
        self.list.setObjectName("guide-list")
        self.list.setAccessibleName(tr("Contents of the guide"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._chosen)
        self.found = QLabel()
        self.found.setProperty("role", "faint")
        self.found.setWordWrap(True)
        self.back = IconButton(themes, "arrow-left", tr("Back (Alt+Left)"), roomy=True)
        self.back.clicked.connect(self.go_back)
        self.forward = IconButton(themes, "arrow-right", tr("Forward (Alt+Right)"), roomy=True)
        self.forward.clicked.connect(self.go_forward)
        self.browser = GuideBrowser(themes, folder)
        self.browser.setAccessibleName(tr("Page of the guide"))
        self.browser.page_asked.connect(self.open_page)
        self.browser.web_asked.connect(self.web_asked)
        for page in self._pages:
            self.list.addItem(QListWidgetItem(page.title))
        self._lay_out()
        for keys_, deed in (
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Alt+Right"), self.go_forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self._to_search),
        ):
            QShortcut(keys_, self, deed)
        if not self.restoreGeometry(settings.state(_STATE)):
            open_at(self, 960, 680)
        if self._pages:
            self._show(0)

    @property
    def page(self) -> GuidePage | None:
        """The page that is shown."""
        return self._pages[self._at] if 0 <= self._at < len(self._pages) else None

    def open_page(self, name: str) -> None:
        """Show the page of that file, if the guide has it."""
        for number, page in enumerate(self._pages):
            if page.name == name:
                self._go(number)

    def go_back(self) -> None:
        """The page before, as it was read."""
        if self._past:
            self._ahead.append(self._at)
            self._show(self._past.pop())

    def go_forward(self) -> None:
        """The page that was left by going back."""
        if self._ahead:
            self._past.append(self._at)
            self._show(self._ahead.pop())

    def _go(self, number: int) -> None:
        if number != self._at:
            if self._at >= 0:
                self._past.append(self._at)
            self._ahead.clear()
            self._show(number)

    def _show(self, number: int) -> None:
        self._at = number
        page = self._pages[number]
        words = " ".join(self.search.text().split())
        self.browser.show_html(
            page_html(page.source, self._keys()), words if hits(page, words) else ""
        )
        self.list.blockSignals(True)
        self.list.setCurrentRow(number)
        self.list.blockSignals(False)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._ahead))
        self.setWindowTitle(tr("{page} – Guide").format(page=page.title))

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            self._go(row)

    def _look(self) -> None:
        words = " ".join(self.search.text().split())
        counts = [hits(page, words) for page in self._pages]
        for row, count in enumerate(counts):
            self.list.item(row).setHidden(bool(words) and not count)
        pages = sum(map(bool, counts))
        if not words:
            self.found.setText("")
        elif pages:
            self.found.setText(trn("On %n page(s)", pages))
        else:
            self.found.setText(tr("Nowhere in the guide; try fewer or other words."))
        self.found.setVisible(bool(words))
        if words and pages and not counts[self._at]:
            self._go(next(row for row, count in enumerate(counts) if count))
        else:
            self.browser.find_words(words)

    def _to_page(self) -> None:
        self._settle.stop()
        self._look()
        self.browser.setFocus(Qt.FocusReason.TabFocusReason)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _lay_out(self) -> None:
        side = QWidget()
        side.setObjectName("guide-side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addStretch(1)
        left = QVBoxLayout(side)
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.search)
        left.addWidget(self.found)
        left.addWidget(self.list, 1)
        self.found.hide()
        paper = QWidget()
        paper.setObjectName("centre")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(paper)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.browser)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        side.setMinimumWidth(180)
        paper.setMinimumWidth(260)
        splitter.addWidget(side)
        splitter.addWidget(paper)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([220, 740])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._settings.set_state(_STATE, self.saveGeometry())
        super().done(result)
