"""What the window does with names: their pages, the list of all, the rules made of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.dialogs import NamesDialog
from reader.gui.language import tr
from reader.gui.library.sidebar_rows import quoted
from reader.gui.names.rules import NameRulesDialog
from reader.text.marks import Mark, MarkKind
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class WindowNames:
    """One method for each thing that the window does with names."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def by_name(self) -> dict[str, Callable[[], object]]:
        """The deeds by the names of the table of actions."""
        return {"names": self.all_names, "name-rules": self.rules}

    def all_names(self) -> None:
        """All names of the library; the page of the one chosen is opened."""
        window = self._window
        NamesDialog(window.context, self.show, window).open()

    def rules(self) -> None:
        """The rules for names that the reader made."""
        NameRulesDialog(self._window.context, self._window).open()

    def show(self, entity: str, kind: MarkKind | None = None) -> None:
        """Open the page of a name in the middle."""
        window = self._window
        window.show_library()
        window.show_all_notes(False)
        window.centre.setCurrentWidget(window.name_page)
        window.name_page.open(entity, kind)
        window.name_page.head.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_mark(self, mark: Mark) -> None:
        """Open the page of the name that a mark is."""
        self.show(mark.entity or mark.text, mark.kind)

    def close(self) -> None:
        """Go back to what was being read."""
        window = self._window
        if window.centre.currentWidget() is window.name_page:
            window.centre.setCurrentWidget(window.reading)
            window.reading.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self, article: int, span: Span | None) -> None:
        """Read one of its articles, at a figure near it if that is asked for."""
        if span is None:
            self._window.show_article(article)
        else:
            self._window.read_at(article, span)

    def menu(self, entity: str, kind: MarkKind, parent: QWidget, place: QPoint) -> None:
        """What can be done with a name in a list."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open its page")).triggered.connect(lambda: self.show(entity, kind))
        menu.addAction(tr("Show its articles")).triggered.connect(
            lambda: self._window.search_for(f"{kind.value}:{quoted(entity)}")
        )
        menu.popup(place)
