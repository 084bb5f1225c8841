"""The part of a mark's card that is for names: how it is known, its page, its corrections."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.language import joined, later, tr
from reader.gui.mirror import begun
from reader.gui.names.saying import Saying, Scope, sentence, short
from reader.gui.notes.flow import FlowLayout
from reader.gui.reading.mark_words import with_article
from reader.gui.suggestions import suggest
from reader.gui.widgets import LINK_INSET, LinkButton, Rule, indented
from reader.library.records import NameAct
from reader.services.name_page import NameStory
from reader.text.marks import NAME_KINDS, Mark, MarkKind

_KINDS = [kind for kind in MarkKind if kind in NAME_KINDS]
_ASKS = {
    NameAct.SAME: (later("The name that it stands for"), later("Full name, then Enter")),
    NameAct.RENAME: (later("What it is called"), later("New name, then Enter")),
}
_HOLDS = {
    Scope.EVERYWHERE: later("What you say holds everywhere"),
    Scope.ARTICLE: later("What you say holds in this article"),
    Scope.HERE: later("What you say holds only here"),
}


class NamePart(QWidget):
    """Corrections of the name that a card is about. What is said holds where the reader chooses."""

    said = Signal(object)  # Saying
    page_requested = Signal(object)  # Mark
    names_wanted = Signal(str)  # what was typed of a name: `suggest` those that begin so
    resized = Signal()  # something came or went: the card has to fit anew

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self._found = ""
        self._asked = NameAct.SAME
        self.scope = Scope.EVERYWHERE
        column = QVBoxLayout(self)
        column.setContentsMargins(begun(0, 4, 6, 2))
        column.setSpacing(6)
        column.addLayout(indented(Rule()))
        self._page = LinkButton(tr("Open its page"))
        self._page.setAccessibleName(tr("Open the page of this name"))
        self._page.clicked.connect(self._open_page)
        column.addWidget(self._page, 0, Qt.AlignmentFlag.AlignLeft)
        self._story = QLabel()
        self._story.setTextFormat(Qt.TextFormat.PlainText)
        self._story.setProperty("role", "small")
        self._story.setWordWrap(True)
        self._story.setIndent(LINK_INSET)
        self._apart = LinkButton(tr("Not the same"))
        self._apart.clicked.connect(lambda: self._say(NameAct.APART, name=self._found))
        column.addWidget(self._story)
        column.addWidget(self._apart, 0, Qt.AlignmentFlag.AlignLeft)
        row = FlowLayout(gap=4, leading=2)
        self._not_a_name = _button(tr("Not a name"), tr("These words are no name"))
        self._is_a = _button(tr("It is a…"), tr("It is of another kind"))
        self._same_as = _button(tr("Same as…"), tr("It stands for another name"))
        self._rename = _button(tr("Rename…"), tr("It is to be called otherwise"))
        self._not_a_name.clicked.connect(lambda: self._say(NameAct.NO_NAME))
        self._is_a.clicked.connect(self._ask_kind)
        self._same_as.clicked.connect(lambda: self.ask(NameAct.SAME))
        self._rename.clicked.connect(lambda: self.ask(NameAct.RENAME))
        for button in (self._not_a_name, self._is_a, self._same_as, self._rename):
            row.addWidget(button)
        column.addLayout(row)
        self._where = LinkButton("")
        self._where.clicked.connect(self._ask_scope)
        column.addWidget(self._where, 0, Qt.AlignmentFlag.AlignLeft)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Name"))
        self.field.returnPressed.connect(self._take_name)
        self.field.textEdited.connect(self.names_wanted)
        self._names = QStringListModel(self)
        suggest(self.field, self._names, filtered=False)
        column.addWidget(self.field)
        self.set_scope(Scope.EVERYWHERE)

    def set_mark(self, mark: Mark) -> None:
        """Speak of another mark; what was begun is forgotten."""
        self._mark = mark
        self.field.hide()
        self.field.clear()
        self._story.hide()
        self._apart.hide()
        self.set_scope(Scope.EVERYWHERE)

    def set_scope(self, scope: Scope) -> None:
        """Let what is said next hold everywhere, in this article, or only here."""
        self.scope = scope
        words = tr(_HOLDS[scope])
        self._where.setText(words)
        self._where.setAccessibleName(tr("{words}; choose where it holds").format(words=words))

    def tell(self, story: NameStory) -> None:
        """Say how the name is known."""
        mark = self._mark
        if mark is None:
            return
        words = ""
        if story.rule is not None:
            rule = story.rule
            words = tr("You said: {sentence}.").format(
                sentence=sentence(rule.act, rule.entity, rule.kind, rule.same_as)
            )
        elif story.joined:
            words = tr("This article says “{found}” alone.").format(found=short(story.found))
            if story.reasons:
                others = joined(short(reason) for reason in story.reasons)
                words += " " + tr("Known from others with {others}.").format(others=others)
        self._found = story.found
        self._story.setText(words)
        self._story.setVisible(bool(words))
        self._apart.setVisible(story.joined)
        self.resized.emit()

    def suggest(self, names: Sequence[str]) -> None:
        """Offer names of the library for what is being typed."""
        mark = self._mark
        own = (mark.entity or mark.text) if mark is not None else ""
        self._names.setStringList([name for name in names if name != own])
        completer = self.field.completer()
        if self.field.hasFocus() and self._names.rowCount() and completer is not None:
            completer.complete()

    def ask(self, act: NameAct) -> None:
        """Ask for a name, in place."""
        self._asked = act
        spoken, hint = map(tr, _ASKS[act])
        self.field.setAccessibleName(spoken)
        self.field.setPlaceholderText(hint)
        if act is NameAct.RENAME and self._mark is not None:
            self.field.setText(self._mark.entity or self._mark.text)
            self.field.selectAll()
        self.field.show()
        self.resized.emit()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> bool:
        """Put the field away; False: there was none."""
        if self.field.isHidden():
            return False
        self.field.hide()
        self._same_as.setFocus()
        self.resized.emit()
        return True

    def _open_page(self) -> None:
        if self._mark is not None:
            self.page_requested.emit(self._mark)

    def _ask_kind(self) -> None:
        if self._mark is not None:
            menu = kind_menu(self, self._mark.kind, lambda kind: self._say(NameAct.KIND, kind))
            menu.popup(self._is_a.mapToGlobal(QPoint(0, self._is_a.height() + 2)))

    def _ask_scope(self) -> None:
        menu = scope_menu(self, self.scope, self.set_scope)
        menu.popup(self._where.mapToGlobal(QPoint(0, self._where.height() + 2)))

    def _take_name(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self._say(self._asked, name=name)

    def _say(self, act: NameAct, kind: MarkKind | None = None, name: str | None = None) -> None:
        if self._mark is not None:
            self.said.emit(Saying(self._mark, act, self.scope, kind, name))


def kind_menu(parent: QWidget, now: MarkKind | None, say: Callable[[MarkKind], None]) -> QMenu:
    """A menu of the kinds of names, but for the one it has now."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for kind in _KINDS:
        if kind is not now:
            action = menu.addAction(tr("It is {kind}").format(kind=with_article(kind)))
            action.triggered.connect(lambda _=False, kind=kind: say(kind))
    return menu


def scope_menu(parent: QWidget, now: Scope, choose: Callable[[Scope], None]) -> QMenu:
    """A menu of where a rule may hold."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for scope in Scope:
        words = tr(scope.value)
        action = menu.addAction(words[0].upper() + words[1:])
        action.setCheckable(True)
        action.setChecked(scope is now)
        action.triggered.connect(lambda _=False, scope=scope: choose(scope))
    return menu


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.setProperty("quiet", True)
    return button
