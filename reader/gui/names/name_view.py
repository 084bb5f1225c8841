"""The page of a name: its articles and their dates, how it is written, whom it stands with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.language import told, tr
from reader.gui.late_look import fill
from reader.gui.names.name_sections import INSET, NameHead, NameSections
from reader.gui.names.saying import NameDeeds
from reader.gui.shorten import shortened
from reader.gui.theme import Theme
from reader.gui.widgets import EmptyState, OverlayScrollBar
from reader.library.errors import LibraryError
from reader.services.changes import Changes
from reader.services.name_page import NamePage, name_page
from reader.text.marks import MarkKind

_WIDEST = 720  # pixels of what is read
_PAUSE = 250  # milliseconds: names that are being found change the page again and again


class NameView(QWidget):
    """Shows one name after the other; Esc, or the arrow, goes back the way one came."""

    article_requested = Signal(int, object)  # article, Span or None
    search_requested = Signal(str)
    rules_requested = Signal()
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.deeds = NameDeeds(context, self)
        self._way: list[tuple[str, MarkKind | None]] = []
        self._request = 0
        self.page: NamePage | None = None
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Page of a name"))
        self.head = NameHead(context.themes)
        self.sections = NameSections(context)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(28 - INSET, 20, 28 - INSET, 32)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self.sections)
        column.addStretch(1)
        middle = QWidget()
        middle.setObjectName("name-page")
        line = QHBoxLayout(middle)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(inside, 1)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(middle)
        OverlayScrollBar(self.area)
        self._empty = EmptyState(context.themes, "tag", tr("No name is open"))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self._empty)
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.refresh)
        self._connect()
        self._dress(context.themes.current)

    def _connect(self) -> None:
        head, sections = self.head, self.sections
        head.back_requested.connect(self.go_back)
        head.search_requested.connect(lambda: self._search(""))
        head.not_a_name_requested.connect(self._not_a_name)
        head.kind_requested.connect(self._is_a)
        head.same_requested.connect(self._same_as)
        head.rename_requested.connect(self._rename)
        head.names_wanted.connect(self._suggest)
        sections.name_requested.connect(self.open)
        sections.article_requested.connect(self.article_requested)
        sections.period_requested.connect(self._search)
        sections.same_requested.connect(self._take_in)
        sections.take_back_requested.connect(self.deeds.take_back)
        sections.rules_requested.connect(self.rules_requested)
        self._context.events.changed.connect(self._on_changed)
        self._context.themes.changed.connect(self._dress)

    # Which name

    def open(self, entity: str, kind: MarkKind | None = None) -> None:
        """Show the page of a name."""
        if not self._way or self._way[-1] != (entity, kind):
            self._way.append((entity, kind))
        self.area.verticalScrollBar().setValue(0)
        self.refresh()

    def go_back(self) -> None:
        """To the name before, or back to reading."""
        if len(self._way) > 1:
            self._way.pop()
            self.refresh()
            return
        self._way.clear()
        self.closed.emit()

    def refresh(self) -> None:
        """Read the page again."""
        if not self._way:
            return
        self._request += 1
        request, (entity, kind) = self._request, self._way[-1]
        library = self._context.library

        def done(page: object) -> None:
            if request == self._request:
                self._show(page if isinstance(page, NamePage) else None)

        def failed(problem: object) -> None:
            if request == self._request:
                words = (
                    told(problem) if isinstance(problem, LibraryError) else tr("Try again later.")
                )
                self._say("circle-alert", tr("The name cannot be shown"), words)

        job = self._context.jobs.job(lambda _: name_page(library, entity, kind))
        job.done.connect(done)
        job.failed.connect(failed)
        job.start()

    def _show(self, page: NamePage | None) -> None:
        self.page = page
        if page is None:
            body = tr("It was corrected, or its articles went. Undo brings it back.")
            self._say(
                "tag",
                tr("No article has “{way}” any more").format(way=shortened(self._way[-1][0], 80)),
                body,
            )
            return
        self._way[-1] = (page.entity, page.kind)
        self.head.show_page(page)
        self.sections.show_page(page)
        self._stack.setCurrentWidget(self.area)

    def _say(self, icon: str, title: str, body: str) -> None:
        self._empty.show_state(icon, title, body, [(tr("Back"), self.go_back)])
        self._stack.setCurrentWidget(self._empty)

    def _on_changed(self, changes: object) -> None:
        if isinstance(changes, Changes) and self.isVisible() and self._way:
            self._later.start()

    # What is said of it

    def _not_a_name(self) -> None:
        if self.page is not None:
            self.deeds.no_name(self.page.entity, self.page.kind)

    def _is_a(self, kind: MarkKind) -> None:
        if self.page is not None:
            self._way[-1] = (self.page.entity, None)
            self.deeds.kind(self.page.entity, kind)

    def _same_as(self, name: str) -> None:
        if self.page is not None:
            self._way[-1] = (name, None)
            self.deeds.same(self.page.entity, self.page.kind, name)

    def _rename(self, name: str) -> None:
        if self.page is not None:
            self._way[-1] = (name, None)
            self.deeds.rename(self.page.entity, self.page.kind, name)

    def _take_in(self, entity: str) -> None:
        if self.page is not None:
            self.deeds.same(entity, self.page.kind, self.page.entity)

    def _search(self, period: str) -> None:
        if self.page is not None:
            name = self.page.entity.replace('"', " ")
            self.search_requested.emit(f'{self.page.kind.value}:"{name}" {period}'.strip())

    def _suggest(self, typed: str) -> None:
        from reader.services.browse import list_names

        library, words = self._context.library, typed.strip()
        if not words:
            return
        job = self._context.jobs.job(lambda _: list_names(library, words, limit=8, listed=False))
        job.done.connect(
            lambda found: (
                self.head.suggest([entry.entity for entry in found])
                if isinstance(found, list)
                else None
            )
        )
        job.start()

    def _dress(self, theme: Theme) -> None:
        for widget in (self, self.area, self.area.viewport()):
            fill(widget, theme.color("paper"))

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window's own keys: it closes what is innermost here."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.head.stop_asking():
                self.go_back()
        else:
            super().keyPressEvent(event)
