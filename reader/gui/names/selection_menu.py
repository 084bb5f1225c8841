"""The menu that makes a name of selected words."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.gui.context import Context
from reader.gui.language import later, tr
from reader.gui.names.saying import NameDeeds, Scope
from reader.gui.reading.mark_words import with_article
from reader.text.marks import NAME_KINDS, MarkKind
from reader.text.spans import Span

_LONGEST = 300  # letters that a name may have: a paragraph is none

_ONE = {
    Scope.EVERYWHERE: later("It is one everywhere"),
    Scope.ARTICLE: later("It is one in this article"),
    Scope.HERE: later("It is one only here"),
}


class SelectionNames(QObject):
    """Offers to mark a selection as a name; remembers where that is to hold."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = NameDeeds(context, self)
        self.scope = Scope.EVERYWHERE

    def add_to(self, menu: QMenu, words: str, span: Span, article: int) -> None:
        """Put the offer into a menu, if the words can be a name."""
        bare = words.strip()
        if not bare or len(bare) > _LONGEST or "\n\n" in bare:
            return
        # A selection by the mouse often has a blank too many.
        start = span.start + len(words) - len(words.lstrip())
        exact = Span(start, start + len(bare))
        kinds = menu.addMenu(tr("This is a name"))
        for kind in MarkKind:
            if kind in NAME_KINDS:
                said = with_article(kind)
                action = kinds.addAction(said[0].upper() + said[1:])
                action.triggered.connect(
                    lambda _=False, kind=kind: self._deeds.add(
                        bare, exact, kind, self.scope, article
                    )
                )
        kinds.addSeparator()
        for scope in Scope:
            action = kinds.addAction(tr(_ONE[scope]))
            action.setCheckable(True)
            action.setChecked(scope is self.scope)
            action.triggered.connect(lambda _=False, scope=scope: self._hold(scope))

    def _hold(self, scope: Scope) -> None:
        self.scope = scope
