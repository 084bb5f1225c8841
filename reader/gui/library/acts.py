"""What the reader does to articles in lists; every act but one can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence

from reader.gui.context import Context
from reader.gui.language import tr, trn
from reader.gui.shorten import shortened
from reader.library.records import Detail
from reader.services import organise, tags
from reader.services.said_acts import say_details
from reader.services.undo_steps import Flag

_SHOWN = 40  # letters of a tag in what is said of it


class Acts:
    """Marks, stars, tags and trashes articles by way of the undo stack."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def set_unread(self, articles: Sequence[int], unread: bool) -> None:
        """Mark as unread, or as read."""
        text = tr("Mark as unread") if unread else tr("Mark as read")
        self._flag(text, articles, Flag.UNREAD, unread)

    def set_starred(self, articles: Sequence[int], starred: bool) -> None:
        """Star, or take the star away."""
        text = tr("Star", "the deed") if starred else tr("Take the star away")
        self._flag(text, articles, Flag.STARRED, starred)

    def tag(self, articles: Sequence[int], label: str) -> None:
        """Give a tag to those that lack it."""
        ids, library = list(articles), self._context.library
        if ids and (label := organise.clean_tag(label)):
            said = trn("%n article(s) tagged “{tag}”.", len(ids))
            self._context.operations.act(
                tr("Tag “{label}”").format(label=label),
                lambda: tags.tag_articles(library, ids, label),
                then=lambda: self._say(said.format(tag=shortened(label, _SHOWN))),
            )

    def untag(self, articles: Sequence[int], label: str) -> None:
        """Take a tag away."""
        ids, library = list(articles), self._context.library
        if ids:
            self._context.operations.act(
                tr("Take the tag “{label}” away").format(label=label),
                lambda: tags.untag_articles(library, ids, label),
            )

    def rename(self, article: int, title: str) -> None:
        """Give an article another title: the reader's word, which later cleanings obey."""
        library = self._context.library
        self._context.operations.act(
            tr("Rename"), lambda: say_details(library, article, {Detail.TITLE: title})
        )

    def trash(self, articles: Sequence[int]) -> None:
        """Move to the trash."""
        said = trn("%n article(s) moved to the trash. {keys} brings back.", len(articles)).format(
            keys=QKeySequence(QKeySequence.StandardKey.Undo).toString(
                QKeySequence.SequenceFormat.NativeText
            )
        )
        self._flag(tr("Move to trash"), articles, Flag.TRASHED, True, lambda: self._say(said))

    def restore(self, articles: Sequence[int]) -> None:
        """Bring back from the trash."""
        self._flag(tr("Restore from trash"), articles, Flag.TRASHED, False)

    def empty_trash(self) -> None:
        """Delete for ever what lies in the trash; the caller has asked the reader."""
        library = self._context.library
        self._context.operations.do(lambda: organise.empty_trash(library))

    def _flag(
        self,
        text: str,
        articles: Sequence[int],
        flag: Flag,
        value: bool,
        then: Callable[[], None] | None = None,
    ) -> None:
        ids, library = list(articles), self._context.library
        if ids:
            self._context.operations.act(
                text, lambda: tags.flag_articles(library, ids, flag, value), then=then
            )

    def _say(self, sentence: str) -> None:
        self._context.events.message.emit(sentence)
