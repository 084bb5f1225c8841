"""What the reader does to articles in lists; every act but one can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.gui.context import Context
from reader.gui.library.wording import count
from reader.library.database import Library
from reader.library.records import ArticleRow
from reader.services import browse, organise
from reader.services.changes import NO_CHANGES, Changes

_Set = Callable[[Library, Sequence[int], bool], Changes]


class Acts:
    """Marks, stars, tags and trashes articles by way of the undo stack."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def set_unread(self, articles: Sequence[int], unread: bool) -> None:
        """Mark as unread, or as read."""
        text = f"Mark as {'unread' if unread else 'read'}"
        self._flag(text, articles, unread, organise.set_unread, lambda row: row.unread)

    def set_starred(self, articles: Sequence[int], starred: bool) -> None:
        """Star, or take the star away."""
        text = "Star" if starred else "Take the star away"
        self._flag(text, articles, starred, organise.set_starred, lambda row: row.starred)

    def tag(self, articles: Sequence[int], label: str) -> None:
        """Give a tag to those that lack it."""
        label = organise.clean_tag(label)
        if label:
            self._tag(f"Tag “{label}”", articles, label, give=True)

    def untag(self, articles: Sequence[int], label: str) -> None:
        """Take a tag away."""
        self._tag(f"Take the tag “{label}” away", articles, label, give=False)

    def trash(self, articles: Sequence[int]) -> None:
        """Move to the trash."""
        ids, library = list(articles), self._context.library
        if not ids:
            return
        self._context.operations.run(
            "Move to trash",
            lambda: organise.trash(library, ids),
            lambda: organise.restore(library, ids),
        )
        said = "Moved to the trash" if len(ids) == 1 else f"{count(len(ids), 'article')} trashed"
        self._context.events.message.emit(f"{said}. Ctrl+Z brings back.")

    def restore(self, articles: Sequence[int]) -> None:
        """Bring back from the trash."""
        ids, library = list(articles), self._context.library
        if not ids:
            return
        self._context.operations.run(
            "Restore from trash",
            lambda: organise.restore(library, ids),
            lambda: organise.trash(library, ids),
        )

    def empty_trash(self) -> None:
        """Delete for ever what lies in the trash; the caller has asked the reader."""
        library = self._context.library
        self._context.operations.do(lambda: organise.empty_trash(library))

    def _flag(
        self,
        text: str,
        articles: Sequence[int],
        value: bool,
        change: _Set,
        has: Callable[[ArticleRow], bool],
    ) -> None:
        self._apply(
            text,
            articles,
            lambda row: has(row) is not value,
            lambda library, ids: change(library, ids, value),
            lambda library, ids: change(library, ids, not value),
        )

    def _tag(self, text: str, articles: Sequence[int], label: str, *, give: bool) -> None:
        there, back = (organise.tag, organise.untag) if give else (organise.untag, organise.tag)
        self._apply(
            text,
            articles,
            lambda row: (label in row.tags) is not give,
            lambda library, ids: there(library, ids, label),
            lambda library, ids: back(library, ids, label),
        )

    def _apply(
        self,
        text: str,
        articles: Sequence[int],
        differs: Callable[[ArticleRow], bool],
        do: Callable[[Library, Sequence[int]], Changes],
        undo: Callable[[Library, Sequence[int]], Changes],
    ) -> None:
        """Change those articles for which `differs`, and undo the change for exactly these."""
        wanted, library = list(articles), self._context.library
        changed: list[int] = []

        def first() -> Changes:
            rows = browse.article_rows(library, wanted)
            changed[:] = [row.id for row in rows if differs(row)]
            return do(library, changed) if changed else NO_CHANGES

        if wanted:
            self._context.operations.run(
                text, first, lambda: undo(library, changed) if changed else NO_CHANGES
            )
