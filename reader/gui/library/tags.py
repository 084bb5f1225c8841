"""Tags of articles and notes: renamed, merged, coloured, deleted; all of it can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.dialog_size import open_at
from reader.gui.dialogs import ask_line
from reader.gui.language import joined, tr, trn
from reader.gui.lists import TAIL, TailedRows
from reader.gui.notes.dots import color_menu, dot_pixmap
from reader.gui.shorten import shortened
from reader.gui.tips import tip_of
from reader.library.records import TagEntry
from reader.notes.model import Color
from reader.services.tags import color_tag, delete_tag, list_tags, merge_tags, rename_tag

_SHOWN = 40  # letters of a tag in menus and steps


def short(label: str) -> str:
    """A tag as menus and the Edit menu have room for it."""
    return shortened(label, _SHOWN)


class TagDeeds:
    """What can be done to a tag, each by way of the undo stack."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        self._context = context
        self._parent = parent

    def menu(self, label: str, place: QPoint) -> QMenu:
        """The menu of a tag, at a place of the screen."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, tr("Rename or merge…"), lambda: self.rename(label))
        colors = color_menu(
            self._context.themes.current, None, lambda color: self.color(label, color), menu
        )
        colors.addSeparator()
        self._add(colors, tr("No colour"), lambda: self.color(label, None))
        menu.addMenu(colors)
        menu.addSeparator()
        self._add(menu, tr("Delete tag"), lambda: self.delete(label))
        self._add(menu, tr("All tags…"), self.manage)
        menu.popup(place)
        return menu

    def manage(self) -> None:
        """Show all tags with what can be done to them."""
        TagsDialog(self._context, self, self._parent).open()

    def rename(self, label: str) -> None:
        """Ask for another name; one that is taken makes both one tag."""
        self._ask(
            tr("Rename tag"),
            tr("Another name for “{short}”. One that is there already joins both:").format(
                short=short(label)
            ),
            label,
            lambda name: self._rename(label, name),
        )

    def merge(self, labels: Sequence[str]) -> None:
        """Ask for the one name of several tags."""
        chosen = tuple(labels)
        self._ask(
            tr("Merge tags"),
            trn("One name for %n tag(s):", len(chosen)),
            chosen[0],
            lambda name: self._context.operations.act(
                tr("Merge tags"), lambda: merge_tags(self._context.library, chosen, name)
            ),
        )

    def color(self, label: str, color: Color | None) -> None:
        """Give a tag a colour, or none."""
        self._context.operations.act(
            tr("Colour of “{short}”").format(short=short(label)),
            lambda: color_tag(self._context.library, label, color),
        )

    def delete(self, label: str) -> None:
        """Take a tag from everything that bears it."""
        self._context.operations.act(
            tr("Delete the tag “{short}”").format(short=short(label)),
            lambda: delete_tag(self._context.library, label),
        )
        self._context.events.message.emit(
            tr("“{short}” is gone. Ctrl+Z brings it back.").format(short=short(label))
        )

    def _rename(self, label: str, name: str) -> None:
        if name != label:
            self._context.operations.act(
                tr("Rename the tag “{short}”").format(short=short(label)),
                lambda: rename_tag(self._context.library, label, name),
            )

    def _ask(self, title: str, words: str, text: str, take: Callable[[str], object]) -> None:
        library = self._context.library
        job = self._context.jobs.job(lambda _: [entry.label for entry in list_tags(library)])
        job.done.connect(
            lambda known: ask_line(
                self._parent, title, words, take, text=text, known=known, button=tr("Rename")
            )
        )
        job.start()

    @staticmethod
    def _add(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _=False: do())
        return action


class _Tags(QListWidget):
    """F2 renames, Del deletes what is selected."""

    def __init__(self, rename: Callable[[], object], delete: Callable[[], object]) -> None:
        super().__init__()
        self._rename, self._delete = rename, delete

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._rename()
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)


class TagsDialog(QDialog):
    """Every tag, with how many articles and notes bear it."""

    def __init__(self, context: Context, deeds: TagDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Tags"))
        open_at(self, 440, 480)
        self._context = context
        self._deeds = deeds
        self._number = 0
        self.finished.connect(self._stop_asking)
        self.list = _Tags(self._rename, self._delete)
        self.list.setAccessibleName(tr("Tags"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TailedRows(context.themes, self.list))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.itemSelectionChanged.connect(self._follow)
        self.foot = QLabel()
        self.foot.setProperty("role", "faint")
        self.rename_button = self._button(tr("Rename…"), self._rename)
        self.merge_button = self._button(tr("Merge…"), self._merge)
        self.color_button = self._button(tr("Colour…"), self._color)
        self.delete_button = self._button(tr("Delete"), self._delete)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            self.rename_button,
            self.merge_button,
            self.color_button,
            self.delete_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.foot)
        context.events.changed.connect(self._look)
        context.themes.changed.connect(self._look)  # dots have its colours
        self._follow()
        self._look()

    @property
    def chosen(self) -> list[str]:
        """The labels that are selected."""
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems()]

    def _stop_asking(self) -> None:
        """What is still asked for is for nobody: the dialog goes."""
        self._number += 1

    def _look(self, _changes: object = None) -> None:
        self._number += 1
        number, library = self._number, self._context.library
        job = self._context.jobs.job(lambda _: list_tags(library))

        def arrived(entries: object) -> None:
            if number == self._number and isinstance(entries, list):
                self._show(entries)

        job.done.connect(arrived)
        job.start()

    def _show(self, entries: Sequence[TagEntry]) -> None:
        kept, theme = set(self.chosen), self._context.themes.current
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            parts = [
                trn("%n article(s)", entry.articles) if entry.articles else "",
                trn("%n note(s)", entry.notes) if entry.notes else "",
            ]
            where = joined([part for part in parts if part])
            item = QListWidgetItem(entry.label)
            item.setData(TAIL, where)
            item.setToolTip(tip_of(f"{entry.label}\n{where}"))
            item.setData(Qt.ItemDataRole.UserRole, entry.label)
            said = f"{entry.label}, {where}"
            if entry.color is not None:
                item.setIcon(QIcon(dot_pixmap(theme, entry.color, scale=2.0)))
                said += f", {entry.color.value}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
            item.setSelected(entry.label in kept)
        self.list.blockSignals(False)
        empty = tr("No tags yet: t tags an article or a note.")
        self.foot.setText(trn("%n tag(s)", len(entries)) if entries else empty)
        self._follow()

    def _follow(self) -> None:
        many = len(self.list.selectedItems())
        self.rename_button.setEnabled(many == 1)
        self.merge_button.setEnabled(many > 1)
        self.color_button.setEnabled(many > 0)
        self.delete_button.setEnabled(many > 0)

    def _rename(self) -> None:
        if len(self.chosen) == 1:
            self._deeds.rename(self.chosen[0])

    def _merge(self) -> None:
        if len(self.chosen) > 1:
            self._deeds.merge(self.chosen)

    def _color(self) -> None:
        menu = color_menu(self._context.themes.current, None, self._set_color, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addAction(tr("No colour")).triggered.connect(lambda _=False: self._set_color(None))
        menu.popup(self.color_button.mapToGlobal(QPoint(0, self.color_button.height())))

    def _set_color(self, color: Color | None) -> None:
        for label in self.chosen:
            self._deeds.color(label, color)

    def _delete(self) -> None:
        for label in self.chosen:
            self._deeds.delete(label)

    def _menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place)
        if item is not None:
            at = self.list.viewport().mapToGlobal(place)
            self._deeds.menu(str(item.data(Qt.ItemDataRole.UserRole)), at)

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: do())
        return button
