"""What the reader says of a name, done and undone through the window's operations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from reader.gui.context import Context
from reader.gui.language import joined, later, tr
from reader.gui.reading.mark_words import with_article
from reader.gui.shorten import shortened
from reader.library.records import NameAct, NameCorrection
from reader.services.said_acts import say_name, take_back_name
from reader.services.undo_steps import Done
from reader.text.marks import Mark, MarkKind
from reader.text.spans import Span

_LONGEST = 40
_BREAK = 24  # letters after which a word may be broken, so that no name is wider than its place


class Scope(StrEnum):
    """Where a rule holds; the values are what the reader reads, through `tr`."""

    EVERYWHERE = later("everywhere")
    ARTICLE = later("in this article")
    HERE = later("only here")


@dataclass(frozen=True, slots=True)
class Saying:
    """What the reader says of a mark: `kind` and `name` as far as the act has them."""

    mark: Mark
    act: NameAct
    scope: Scope = Scope.EVERYWHERE
    kind: MarkKind | None = None
    name: str | None = None


class NameDeeds(QObject):
    """Runs what the reader says of names."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def say(self, saying: Saying, article: int | None = None) -> None:
        """Make a rule of what is said of a mark of `article`; None: of the library's."""
        mark = saying.mark
        entity = mark.entity or mark.text
        # What is no name are these words: another spelling of the same name may well be one.
        subject = mark.text if saying.act is NameAct.NO_NAME else entity
        name = saying.name
        if saying.act is NameAct.APART:
            subject, name = saying.name or mark.text, entity
        scope = saying.scope if article is not None else Scope.EVERYWHERE
        if saying.act in (NameAct.KIND, NameAct.NO_NAME, NameAct.NAME):
            name = None
        self._run(
            _holding(sentence(saying.act, subject, saying.kind, name), scope),
            subject,
            None if saying.act is NameAct.NO_NAME else saying.kind or mark.kind,
            name,
            saying.act,
            None if scope is Scope.EVERYWHERE else article,
            Span(mark.start, mark.end) if scope is Scope.HERE else None,
        )

    def add(self, words: str, span: Span, kind: MarkKind, scope: Scope, article: int) -> None:
        """Words that nobody took for a name are one."""
        subject = " ".join(words.split())
        self._run(
            _holding(sentence(NameAct.NAME, subject, kind, None), scope),
            subject,
            kind,
            None,
            NameAct.NAME,
            None if scope is Scope.EVERYWHERE else article,
            span if scope is Scope.HERE else None,
        )

    def no_name(self, entity: str, kind: MarkKind) -> None:
        """In the whole library `entity` is no name."""
        words = _holding(sentence(NameAct.NO_NAME, entity, kind, None))
        self._run(words, entity, None, None, NameAct.NO_NAME, None, None)

    def kind(self, entity: str, kind: MarkKind) -> None:
        """In the whole library `entity` is of this kind."""
        words = _holding(sentence(NameAct.KIND, entity, kind, None))
        self._run(words, entity, kind, None, NameAct.KIND, None, None)

    def same(self, entity: str, kind: MarkKind, name: str) -> None:
        """In the whole library `entity` stands for `name`."""
        words = _holding(sentence(NameAct.SAME, entity, kind, name))
        self._run(words, entity, kind, name, NameAct.SAME, None, None)

    def rename(self, entity: str, kind: MarkKind, name: str) -> None:
        """In the whole library `entity` is called `name`."""
        words = _holding(sentence(NameAct.RENAME, entity, kind, name))
        self._run(words, entity, kind, name, NameAct.RENAME, None, None)

    def take_back(self, rule: NameCorrection) -> None:
        """A rule no longer holds."""
        library = self._context.library
        self._context.operations.act(
            tr("Take back: {rule}").format(
                rule=sentence(rule.act, rule.entity, rule.kind, rule.same_as)
            ),
            lambda: take_back_name(library, rule),
        )

    def _run(
        self,
        words: str,
        subject: str,
        kind: MarkKind | None,
        name: str | None,
        act: NameAct,
        article: int | None,
        span: Span | None,
    ) -> None:
        library = self._context.library

        def say() -> Done:
            return say_name(library, subject, kind, name, act=act, article=article, span=span)[1]

        self._context.operations.act(words, say)
        self._context.events.message.emit(tr("{words} — Ctrl+Z takes it back").format(words=words))


def sentence(act: NameAct, entity: str, kind: MarkKind | None, name: str | None) -> str:
    """A rule in words: `“Falk” is the same as “Ida Falk”`."""
    match act:
        case NameAct.NO_NAME:
            words = tr("“{name}” is not a name")
        case NameAct.SAME:
            words = tr("“{name}” is the same as “{other}”")
        case NameAct.RENAME:
            words = tr("“{name}” is called “{other}”")
        case NameAct.APART:
            words = tr("“{name}” is not “{other}”")
        case _:
            words = tr("“{name}” is {kind}")
    said = with_article(kind or MarkKind.WORK)
    return words.format(name=short(entity), other=short(name or ""), kind=said)


def _holding(words: str, scope: Scope = Scope.EVERYWHERE) -> str:
    return joined((words, tr(scope.value)))


def short(name: str) -> str:
    """A name as it can be read at a glance."""
    return shortened(name, _LONGEST)


def breakable(name: str) -> str:
    """The name with places where a line may end inside very long words. They are not seen."""
    words = []
    for word in " ".join(name.split()).split(" "):
        pieces = [word[at : at + _BREAK] for at in range(0, len(word), _BREAK)]
        words.append("\u200b".join(pieces))
    return " ".join(words)
