"""The rules for names that the reader made: a list, with an undoing for each.

`NameRules` is a room of its own, to be put into any window; `NameRulesDialog` is one for it alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.gui.clear_button import make_clearable
from reader.gui.context import Context
from reader.gui.dialog_size import open_at
from reader.gui.language import number, tr, trn
from reader.gui.names.saying import NameDeeds, sentence
from reader.gui.tips import tip_of
from reader.gui.widgets import EmptyState
from reader.library.database import Library
from reader.library.records import NameCorrection
from reader.services.browse import article_rows
from reader.services.changes import Changes
from reader.services.correct_names import list_corrections


@dataclass(frozen=True, slots=True)
class _Listed:
    rule: NameCorrection
    words: str


def _read(library: Library) -> list[_Listed]:
    rules = list_corrections(library)
    rows = article_rows(library, sorted({rule.article for rule in rules if rule.article}))
    titles = {row.id: row.title for row in rows}
    return [_Listed(rule, in_words(rule, titles.get(rule.article or 0, ""))) for rule in rules]


def in_words(rule: NameCorrection, title: str = "") -> str:
    """A rule and where it holds, in a sentence."""
    said = sentence(rule.act, rule.entity, rule.kind, rule.same_as)
    if rule.article is None:
        return f"{said}  ·  {tr('everywhere')}"
    where = f"“{title}”" if title else tr("article {number}").format(number=rule.article)
    place = tr("in {article}") if rule.anchor is None else tr("at one place of {article}")
    return f"{said}  ·  {place.format(article=where)}"


class NameRules(QWidget):
    """Lists the rules, the latest first; what is chosen can be taken back, and that be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._deeds = NameDeeds(context, self)
        self._listed: list[_Listed] = []
        self._request = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a rule…"))
        self.field.setAccessibleName(tr("Find a rule"))
        make_clearable(self.field)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rules for names"))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = QLabel()
        self.foot.setProperty("role", "faint")
        self.back = QPushButton(tr("Take back"))
        self.back.setToolTip(tr("Names are again what they would be without the rule"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self.take_back)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self._full = full
        self._empty = EmptyState(
            context.themes,
            "tag",
            tr("No rules for names"),
            tr(
                "Click a name in a text and say what it is, or select words and say that they are "
                "a name. What you say is kept here."
            ),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        self.below = QHBoxLayout()  # its window may put a button of its own there
        self.below.setSpacing(8)
        self.below.addWidget(self.foot, 1)
        self.below.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._stack, 1)
        whole.addLayout(self.below)
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self.refresh)
        self.field.textChanged.connect(lambda _: self._show())
        self.list.itemSelectionChanged.connect(self._tell)
        context.events.changed.connect(self._on_changed)

    @property
    def chosen(self) -> list[NameCorrection]:
        """The rules that are chosen."""
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]

    def take_back(self) -> None:
        """The chosen rules no longer hold."""
        for rule in self.chosen:
            self._deeds.take_back(rule)

    def stop_asking(self) -> None:
        """What is still asked for is for nobody: its dialog goes."""
        self._request += 1

    def refresh(self) -> None:
        """Read the rules again."""
        self._request += 1
        request, library = self._request, self._context.library

        def done(listed: object) -> None:
            if request == self._request and isinstance(listed, list):
                self._listed = listed
                self._show()

        job = self._context.jobs.job(lambda _: _read(library))
        job.done.connect(done)
        job.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_changed(self, changes: object) -> None:
        if isinstance(changes, Changes) and changes.names and self.isVisible():
            self._later.start()

    def _show(self) -> None:
        self._stack.setCurrentWidget(self._full if self._listed else self._empty)
        self.back.setVisible(bool(self._listed))
        wanted = self.field.text().casefold().split()
        found: Sequence[_Listed] = [
            one
            for one in reversed(self._listed)
            if all(word in one.words.casefold() for word in wanted)
        ]
        chosen = {rule.id for rule in self.chosen}
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(" ".join(one.words.split()))
            item.setToolTip(tip_of(one.words))
            item.setData(Qt.ItemDataRole.UserRole, one.rule)
            self.list.addItem(item)
            item.setSelected(one.rule.id in chosen)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        chosen = len(self.chosen)
        self.back.setEnabled(bool(chosen))
        words = trn("%n rule(s)", self.list.count())
        if chosen:
            words = tr("{words}, {chosen} chosen").format(words=words, chosen=number(chosen))
        self.foot.setText(words if self._listed else "")


class NameRulesDialog(QDialog):
    """The rules for names in a window of their own."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rules for names"))
        open_at(self, 600, 460)
        self.rules = NameRules(context)
        self.finished.connect(self.rules.stop_asking)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.rules.below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(self.rules, 1)
