"""The bar at the head of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.gui.actions import Actions
from reader.gui.context import Context
from reader.gui.language import later, tr
from reader.gui.library.results import Results
from reader.gui.library.search_field import SearchField
from reader.gui.widgets import IconButton
from reader.library.records import Sort

HEIGHT = 44
_SEARCHABLE = 220  # pixels that the search field has before buttons have words
SORTS = (
    (Sort.ADDED, later("Date added"), True),
    (Sort.PUBLISHED, later("Date published"), True),
    (Sort.TITLE, later("Title"), False),
    (Sort.SOURCE, later("Source"), False),
    (Sort.WORDS, later("Length"), True),
)
RANKED = later("Most relevant first, in searches")


class ToolBar(QWidget):
    """Sidebar, import, search, sort | marks, appearance, compare, panel."""

    def __init__(
        self, context: Context, actions: Actions, results: Results, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._context = context
        self._results = results
        themes = context.themes
        self.menu = IconButton(themes, "menu", tr("Menu"), roomy=True)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sidebar = self._button("panel-left", actions, "sidebar")
        self.import_ = IconButton(
            themes, "plus", tr("Import articles"), text=tr("Import"), roomy=True
        )
        self.import_.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.import_.setMenu(self._import_menu(actions))
        self.search = SearchField(themes)
        self.search.setToolTip(
            tr("Words, “phrases”, source:, tag:, name:, money:>10m, is:unread …")
        )
        self.sort = IconButton(themes, "arrow-up-down", tr("Sort the articles"), roomy=True)
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setMenu(self._sort_menu(actions))
        self.marks = self._button("highlighter", actions, "marks", tr("Marks"))
        self.appearance = IconButton(
            themes, "a-large-small", tr("Text size, line width, theme"), roomy=True
        )
        compare = [
            self._button("columns-2", actions, name, tr("Compare"))
            for name in ("compare",)
            if name in actions
        ]
        self.panel = self._button("panel-right", actions, "panel")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(4)
        left = QWidget()
        left.setMinimumWidth(190)  # the search field stands where the sidebar usually ends
        leading = QHBoxLayout(left)
        leading.setContentsMargins(0, 0, 0, 0)
        leading.setSpacing(4)
        for button in (self.menu, self.sidebar, self.import_):
            leading.addWidget(button)
        leading.addStretch(1)
        line.addWidget(left)
        line.addWidget(self.search, 10)
        line.addWidget(self.sort)
        line.addStretch(1)
        for button in (self.marks, self.appearance, *compare, self.panel):
            line.addWidget(button)
        self._leading = left
        self._words = {b: b.text() for b in (self.import_, *compare, self.marks)}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - _SEARCHABLE
        for without in range(len(self._words) + 1):  # the first word that can go stands first
            for place, (button, words) in enumerate(self._words.items()):
                button.setText(words if place >= without else "")
            if self._taken() <= room:
                break

    def _taken(self) -> int:
        """How much of the bar all but the search field takes."""
        line = self.layout()
        if line is None:
            return 0
        # In a narrow bar the search field begins where the buttons before it end.
        self._leading.setMinimumWidth(190 if self.import_.text() else 0)
        items = [line.itemAt(number) for number in range(line.count())]
        wide = [item.widget() for item in items if item is not None and item.widget() is not None]
        taken = sum(
            max(one.sizeHint().width(), one.minimumWidth())
            for one in wide
            if one is not None and one is not self.search
        )
        gaps = line.spacing() * (len(items) - 1)
        edges = line.contentsMargins()
        return taken + gaps + edges.left() + edges.right()

    def _button(self, icon: str, actions: Actions, name: str, text: str = "") -> IconButton:
        action = actions[name]
        tip = actions.tip(name)
        button = IconButton(
            self._context.themes, icon, tip, text=text, checkable=action.isCheckable(), roomy=True
        )
        button.setAccessibleName(text or action.text())
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setChecked(action.isChecked())
            button.setEnabled(action.isEnabled())
            button.setToolTip(actions.tip(name))

        action.changed.connect(follow)
        follow()
        return button

    def _import_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        for name in (
            *("import-files", "import-folder", "import-dataset", "import-address"),
            "paste-article",
        ):
            menu.addAction(actions[name])
        return menu

    def _sort_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        question = self._results.question
        made: dict[Sort, QAction] = {}
        for sort, text, descending in SORTS:
            action = QAction(tr(text), menu, checkable=True, checked=question.sort is sort)
            action.triggered.connect(
                lambda _=False, sort=sort, descending=descending: self._sort_by(sort, descending)
            )
            group.addAction(action)
            menu.addAction(action)
            made[sort] = action
        menu.addSeparator()
        self._turned = QAction(tr("Descending"), menu, checkable=True, checked=question.descending)
        self._turned.triggered.connect(lambda turned: self._sort_by(None, turned))
        menu.addAction(self._turned)
        ranked = QAction(tr(RANKED), menu, checkable=True, checked=question.relevance)
        ranked.triggered.connect(self._results.rank)
        menu.addAction(ranked)
        menu.addSeparator()
        for name in ("sections", "compact", "columns"):
            menu.addAction(actions[name])

        def follow() -> None:
            now = self._results.question
            self._turned.setChecked(now.descending)
            ranked.setChecked(now.relevance)
            for sort, action in made.items():
                action.setChecked(sort is now.sort)

        menu.aboutToShow.connect(follow)
        return menu

    def _sort_by(self, sort: Sort | None, descending: bool) -> None:
        self._results.sort_by(sort or self._results.question.sort, descending)
