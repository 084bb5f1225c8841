"""What the reader does to articles in lists; every act but one can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from reader.gui.context import Context
from reader.gui.library.wording import count
from reader.services import organise, tags
from reader.services.undo_steps import Flag


class Acts:
    """Marks, stars, tags and trashes articles by way of the undo stack."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def set_unread(self, articles: Sequence[int], unread: bool) -> None:
        """Mark as unread, or as read."""
        text = f"Mark as {'unread' if unread else 'read'}"
        self._flag(text, articles, Flag.UNREAD, unread)

    def set_starred(self, articles: Sequence[int], starred: bool) -> None:
        """Star, or take the star away."""
        text = "Star" if starred else "Take the star away"
        self._flag(text, articles, Flag.STARRED, starred)

    def tag(self, articles: Sequence[int], label: str) -> None:
        """Give a tag to those that lack it."""
        ids, library = list(articles), self._context.library
        if ids and (label := organise.clean_tag(label)):
            self._context.operations.act(
                f"Tag “{label}”", lambda: tags.tag_articles(library, ids, label)
            )

    def untag(self, articles: Sequence[int], label: str) -> None:
        """Take a tag away."""
        ids, library = list(articles), self._context.library
        if ids:
            self._context.operations.act(
                f"Take the tag “{label}” away", lambda: tags.untag_articles(library, ids, label)
            )

    def trash(self, articles: Sequence[int]) -> None:
        """Move to the trash."""
        if not articles:
            return
        self._flag("Move to trash", articles, Flag.TRASHED, True)
        many = f"{count(len(articles), 'article')} trashed"
        said = "Moved to the trash" if len(articles) == 1 else many
        self._context.events.message.emit(f"{said}. Ctrl+Z brings back.")

    def restore(self, articles: Sequence[int]) -> None:
        """Bring back from the trash."""
        self._flag("Restore from trash", articles, Flag.TRASHED, False)

    def empty_trash(self) -> None:
        """Delete for ever what lies in the trash; the caller has asked the reader."""
        library = self._context.library
        self._context.operations.do(lambda: organise.empty_trash(library))

    def _flag(self, text: str, articles: Sequence[int], flag: Flag, value: bool) -> None:
        ids, library = list(articles), self._context.library
        if ids:
            self._context.operations.act(
                text, lambda: tags.flag_articles(library, ids, flag, value)
            )
