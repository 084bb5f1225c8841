"""Where the library lies, its copies, and the folder that is watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.gui.language import tr
from reader.gui.preferences.controls import button, show_folder, size_words
from reader.gui.preferences.copies_group import CopiesRows
from reader.gui.preferences.page import Page
from reader.gui.preferences.place import LibraryPlace, confirm_move

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class LibraryPage(Page):
    """The file, its copies, the watched folder."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.context.themes)
        self._window = window
        self.place = LibraryPlace(window)
        self._make_place()
        self._make_backups()
        self._make_watch()
        self.read()

    def _make_place(self) -> None:
        group = self.add_group(tr("Place"))
        show = button(tr("Show folder"))
        show.clicked.connect(lambda: show_folder(self.place.path.parent))
        self._file = group.add(
            tr("This library"), show, words=tr("path file place folder database size")
        )
        self.usual = button(tr("Make it the usual one"))
        self.usual.clicked.connect(self._make_usual)
        self._usual_row = group.add(
            tr("Another library is the usual one"), self.usual, words=tr("default library")
        )
        other = button(tr("Open…"), name=tr("Open another library"))
        other.clicked.connect(lambda: self.place.ask_other(self))
        group.add(
            tr("Another library"),
            other,
            tr("It opens in a window of its own."),
            words=tr("switch library"),
        )
        move = button(tr("Move…"), name=tr("Move the library"))
        move.clicked.connect(lambda: confirm_move(self.window(), lambda: self.place.ask_move(self)))
        group.add(
            tr("Move the library"),
            move,
            tr("To another folder or disk; commands find it there as well."),
            words=tr("place folder disk"),
        )

    def _make_backups(self) -> None:
        self.copies = CopiesRows(self._window, self.add_group(tr("Backups")), self)

    def _make_watch(self) -> None:
        group = self.add_group(tr("Watched folder"))
        self.watch = button(tr("Choose…"))
        self.watch.clicked.connect(self._toggle_watch)
        self._watched = group.add(
            tr("What is put there is imported"), self.watch, words=tr("watch folder automatic")
        )
        self._window.watcher.changed.connect(self.read)

    def _toggle_watch(self) -> None:
        self._window.deeds.watch.toggle()
        self.read()

    def _make_usual(self) -> None:
        self.place.make_usual()
        self.read()

    def read(self) -> None:
        self.copies.read()
        path = self.place.path
        try:
            # What was written last stands in a file beside it for a while.
            beside = path.with_name(f"{path.name}-wal")
            last = beside.stat().st_size if beside.exists() else 0
            size = size_words(path.stat().st_size + last)
        except OSError:
            size = ""
        self._file.say(f"{path}  ·  {size}" if size else str(path))
        self._usual_row.want(not self.place.usual)
        watcher = self._window.watcher
        folder = watcher.folder
        self.watch.setText(tr("Choose…") if folder is None else tr("Stop watching"))
        self.watch.setAccessibleName(
            tr("Choose a folder to watch") if folder is None else tr("Stop watching the folder")
        )
        if folder is None:
            self._watched.say(tr("No folder is watched."))
        else:
            self._watched.say(watcher.problem or str(folder))
        self.look_for(self._wanted)

    def apply(self) -> None:
        self.copies.apply()

    def reset(self) -> None:
        """Copies as usual; the library and the watched folder stay where they are."""
        self.copies.reset()
