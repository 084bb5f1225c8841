"""The context menu of the article list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.language import behind, tr
from reader.gui.library.acts import Acts
from reader.gui.shorten import shortened
from reader.library.records import ArticleRow


def articles_menu(
    parent: QWidget,
    rows: Sequence[ArticleRow],
    ids: Sequence[int],
    acts: Acts,
    *,
    open_: Callable[[int], object],
    compare: Callable[[int, int], object],
    compare_any: Callable[[int], object],
    titles: dict[int, str],
    ask_tag: Callable[[], object],
    edit_details: Callable[[], object],
    clean_again: Callable[[], object],
    rename: Callable[[], object],
    export_notes: Callable[[], object],
    copy_citation: Callable[[], object],
    save_citations: Callable[[], object],
) -> QMenu:
    """What can be done to the articles `ids`.

    `rows` are those of them that have been fetched; `titles` are those of their versions, by id.
    """
    menu = QMenu(parent)

    def add(text: str, do: Callable[[], object], keys: str = "") -> QAction:
        action = menu.addAction(text + behind(keys) if keys else text)
        action.triggered.connect(lambda _=False: do())
        return action

    if len(ids) == 1:
        add(tr("Open"), lambda: open_(ids[0]), "Enter")
    _compare(menu, rows, compare, compare_any, titles)
    menu.addSeparator()
    if any(row.unread for row in rows):
        add(tr("Mark as read"), lambda: acts.set_unread(ids, False), "M")
    if any(not row.unread for row in rows):
        add(tr("Mark as unread"), lambda: acts.set_unread(ids, True), "M")
    if any(not row.starred for row in rows):
        add(tr("Star", "the deed"), lambda: acts.set_starred(ids, True), "S")
    if any(row.starred for row in rows):
        add(tr("Take the star away"), lambda: acts.set_starred(ids, False), "S")
    add(tr("Tag…"), ask_tag, "T")
    tags = sorted({tag for row in rows for tag in row.tags}, key=str.casefold)
    if tags:
        off = menu.addMenu(tr("Take a tag away"))
        for tag in tags:
            action = off.addAction(tag.replace("&", "&&"))
            action.triggered.connect(lambda _=False, tag=tag: acts.untag(ids, tag))
    menu.addSeparator()
    add(tr("Export notes…"), export_notes)
    add(tr("Copy citation"), copy_citation)
    add(tr("Save citations…"), save_citations)
    menu.addSeparator()
    if len(ids) == 1:
        add(tr("Rename"), rename, "F2")
        add(tr("Edit details…"), edit_details, "E")
    add(tr("Clean again"), clean_again)
    menu.addSeparator()
    if all(row.trashed for row in rows):
        add(tr("Restore from trash"), lambda: acts.restore(ids))
    else:
        add(tr("Move to trash"), lambda: acts.trash(ids), "Del")
    return menu


def _compare(
    menu: QMenu,
    rows: Sequence[ArticleRow],
    compare: Callable[[int, int], object],
    compare_any: Callable[[int], object],
    titles: dict[int, str],
) -> None:
    if len(rows) == 2:
        a, b = rows[0].id, rows[1].id
        menu.addAction(tr("Compare the two")).triggered.connect(lambda _=False: compare(a, b))
    elif len(rows) == 1:
        row = rows[0]
        sub = menu.addMenu(tr("Compare with"))
        for other in row.versions:
            title = titles.get(other, tr("Article {other}").format(other=other))
            action = sub.addAction(shortened(title, 60).replace("&", "&&"))
            action.triggered.connect(lambda _=False, other=other: compare(row.id, other))
        if row.versions:
            sub.addSeparator()
        sub.addAction(tr("Another article…")).triggered.connect(lambda _=False: compare_any(row.id))
