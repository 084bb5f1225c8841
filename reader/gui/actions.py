"""Everything that keys and menus can do: one table, from which menus, keys and help are made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QWidget

from reader.gui.commands.keymap import KeyMap
from reader.gui.language import later, tr
from reader.gui.settings import Settings

WINDOW, COMPARE = "window", "compare"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing to do. `keys` are the usual ones, in Qt's portable spelling.

    `room` says where the keys count: in the whole window, or while two versions are compared
    (there the keys of the room come before those of the window).
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    checkable: bool = False
    room: str = WINDOW


COLORS = ("yellow", "red", "green", "blue", "purple", "magenta", "orange", "gray")

TABLE: tuple[ActionSpec, ...] = (
    ActionSpec("import-files", "Import files…", ("Ctrl+O",), "File"),
    ActionSpec("import-folder", "Import folder…", (), "File"),
    ActionSpec("import-dataset", "Import dataset…", (), "File"),
    ActionSpec("import-address", "Import address…", (), "File"),
    ActionSpec("paste-article", "Paste as article", ("Ctrl+Shift+V",), "File"),
    ActionSpec("watch-folder", "Watch a folder…", (), "File", checkable=True),
    ActionSpec("import-samples", "Import the sample articles", (), "File"),
    ActionSpec("import-notes", "Import notes…", (), "File"),
    ActionSpec("export-notes", "Export notes…", ("Ctrl+E",), "File"),
    ActionSpec("back-up", "Back up the library…", (), "File"),
    ActionSpec("restore-backup", later("Restore a backup…"), (), "File"),
    ActionSpec("check-library", later("Check the library…"), (), "File"),
    ActionSpec("print", "Print…", ("Ctrl+P",), "File"),
    ActionSpec("print-preview", later("Print preview…"), ("Ctrl+Alt+P",), "File"),
    ActionSpec("save-pdf", "Save as PDF…", ("Ctrl+Shift+S",), "File"),
    ActionSpec("quit", "Quit", ("Ctrl+Q",), "File"),
    ActionSpec("undo", "Undo", ("Ctrl+Z",), "Edit"),
    ActionSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit"),
    ActionSpec("find", "Find in text", ("Ctrl+F",), "Edit"),
    ActionSpec("find-next", "Find next", ("F3",), "Edit"),
    ActionSpec("find-previous", "Find previous", ("Shift+F3",), "Edit"),
    ActionSpec("search", "Search the library", ("Ctrl+K",), "Edit"),
    ActionSpec("keep-search", later("Keep this search…"), ("Ctrl+S",), "Edit"),
    ActionSpec("palette", "Find an action…", ("Ctrl+Shift+P",), "Edit"),
    ActionSpec("name-rules", "Rules for names…", (), "Edit"),
    ActionSpec("preferences", later("Preferences…"), ("Ctrl+,",), "Edit"),
    ActionSpec("sidebar", "Sidebar", ("F9",), "View", checkable=True),
    ActionSpec("panel", "Panel", ("F10",), "View", checkable=True),
    ActionSpec("marks", "Marks", ("Ctrl+H",), "View", checkable=True),
    ActionSpec("plot", "Plot of dates and amounts", ("G",), "View", checkable=True),
    ActionSpec("find-figures", "Figures of the library…", ("Ctrl+Shift+K",), "View"),
    ActionSpec("as-imported", "Text as imported", ("Ctrl+U",), "View", checkable=True),
    ActionSpec("dressed", "With a version's capitals", ("C",), "View"),
    ActionSpec("larger", "Larger text", ("Ctrl++", "Ctrl+="), "View"),
    ActionSpec("smaller", "Smaller text", ("Ctrl+-",), "View"),
    ActionSpec("usual", "Usual text size", ("Ctrl+0",), "View"),
    ActionSpec("all-notes", "All notes of the library", ("Ctrl+Shift+N",), "View", checkable=True),
    ActionSpec("names", "All names…", ("Ctrl+Shift+M",), "View"),
    ActionSpec("appearance", "Text and theme…", ("Ctrl+Shift+A",), "View"),
    ActionSpec("columns", later("Articles in columns"), ("Ctrl+Shift+L",), "View", checkable=True),
    ActionSpec("compact", later("Compact rows"), (), "View", checkable=True),
    ActionSpec("sections", later("Sections by date"), (), "View", checkable=True),
    ActionSpec("next-pane", "Next pane", ("F6",), "View"),
    ActionSpec("previous-pane", "Previous pane", ("Shift+F6",), "View"),
    ActionSpec("focus-mode", later("Only the text"), ("Shift+F11",), "View", checkable=True),
    ActionSpec("full-screen", "Full screen", ("F11",), "View", checkable=True),
    ActionSpec("next-article", "Next article", ("J",), "Article"),
    ActionSpec("previous-article", "Previous article", ("K",), "Article"),
    ActionSpec("back", "Back", ("Alt+Left",), "Article"),
    ActionSpec("forward", "Forward", ("Alt+Right",), "Article"),
    ActionSpec("mark-read", "Mark as read or unread", ("M",), "Article"),
    ActionSpec("star", "Star, or take the star away", ("S",), "Article"),
    ActionSpec("tag", "Tag…", ("T",), "Article"),
    ActionSpec("tags", "All tags…", ("Ctrl+T",), "Article"),
    ActionSpec("edit-details", "Edit details…", ("E",), "Article"),
    ActionSpec("rename", later("Rename"), ("F2",), "Article"),
    ActionSpec("this-figure", "The selection is a figure…", ("F",), "Article"),
    ActionSpec("take-out", "Take the selection out of the text", ("X",), "Article"),
    ActionSpec("clean-again", "Clean again", (), "Article"),
    ActionSpec("compare", "Compare with a version", ("Ctrl+D",), "Article"),
    ActionSpec("versions-table", "Table of versions…", (), "Article"),
    ActionSpec("related", "Related articles", ("R",), "Article"),
    ActionSpec("scan-versions", "Look for versions in the whole library", (), "Article"),
    ActionSpec("copy-citation", "Copy citation", ("Ctrl+Shift+C",), "Article"),
    ActionSpec("copy-bibtex", "Copy as BibTeX", (), "Article"),
    ActionSpec("save-citations", "Save citations…", (), "Article"),
    ActionSpec("trash", "Move to trash", ("Del",), "Article"),
    ActionSpec("restore", "Restore from trash", (), "Article"),
    ActionSpec("empty-trash", "Empty the trash…", (), "Article"),
    ActionSpec("note", "Note on the selection", ("N", "Ctrl+Return"), "Notes"),
    ActionSpec("end-later", "End of the passage a word later", ("Alt+Shift+Right",), "Notes"),
    ActionSpec("end-earlier", "End of the passage a word earlier", ("Alt+Shift+Left",), "Notes"),
    ActionSpec("start-later", "Beginning a word later", ("Alt+Shift+Down",), "Notes"),
    ActionSpec("start-earlier", "Beginning a word earlier", ("Alt+Shift+Up",), "Notes"),
    ActionSpec("highlight-yellow", "Highlight in yellow", ("1",), "Notes"),
    ActionSpec("highlight-red", "Highlight in red", ("2",), "Notes"),
    ActionSpec("highlight-green", "Highlight in green", ("3",), "Notes"),
    ActionSpec("highlight-blue", "Highlight in blue", ("4",), "Notes"),
    ActionSpec("highlight-purple", "Highlight in purple", ("5",), "Notes"),
    ActionSpec("highlight-magenta", "Highlight in magenta", ("6",), "Notes"),
    ActionSpec("highlight-orange", "Highlight in orange", ("7",), "Notes"),
    ActionSpec("highlight-gray", "Highlight in gray", ("8",), "Notes"),
    ActionSpec("guide", "Guide", ("F1",), "Help"),
    ActionSpec("tour", "Take the tour", (), "Help"),
    ActionSpec("keys", "Keys", ("?",), "Help"),
    ActionSpec("edit-keys", "Change keys…", (), "Help"),
    ActionSpec("whats-new", "What's new", (), "Help"),
    ActionSpec("look-for-update", "Look for a newer version…", (), "Help"),
    ActionSpec("show-log", "Show the log", (), "Help"),
    ActionSpec("about", "About Variorum", (), "Help"),
    ActionSpec("escape", "Close the innermost thing", ("Esc",), ""),
    ActionSpec("next-difference", "Next difference", ("Alt+Down", "N"), "", room=COMPARE),
    ActionSpec("previous-difference", "Previous difference", ("Alt+Up", "P"), "", room=COMPARE),
    ActionSpec("compare-capitals", "Read with the other's capitals", ("C",), "", room=COMPARE),
    ActionSpec("compare-notes", "Copy a note to the other side", ("A",), "", room=COMPARE),
)

# What acts on the list or the text, and sleeps while these are out of sight.
OF_THE_LIBRARY = (
    *(spec.name for spec in TABLE if spec.menu in ("Article", "Notes") and spec.name != "compare"),
    *("find", "find-next", "find-previous", "as-imported", "dressed", "sidebar", "panel"),
    *("plot", "find-figures", "focus-mode", "print-preview", "columns", "compact", "sections"),
    *("all-notes", "next-pane", "previous-pane"),
)

MENUS = (
    later("File"),
    later("Edit"),
    later("View"),
    later("Article"),
    later("Notes"),
    later("Help"),
)


# Qt's Chinese says "left direction" where keyboards have an arrow.
_ARROWS = (("左方向", "←"), ("右方向", "→"), ("上方向", "↑"), ("下方向", "↓"))


def shown_keys(keys: Iterable[QKeySequence]) -> str:
    """Keys as people read them: `Ctrl+Shift+Z or Ctrl+Y`."""
    shown = tr(" or ", "between two keys").join(
        key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys
    )
    for words, sign in _ARROWS:
        shown = shown.replace(words, sign)
    return shown


class Actions:
    """The window's `QAction`s, by name. Those without a deed here are not made, nor shown."""

    def __init__(
        self, window: QWidget, settings: Settings, deeds: Mapping[str, Callable[[], object]]
    ) -> None:
        unknown = set(deeds) - {spec.name for spec in TABLE}
        if unknown:
            raise KeyError(f"Not in the table of actions: {sorted(unknown)}")
        self._made: dict[str, QAction] = {}
        self.keymap = KeyMap(settings, TABLE, OF_THE_LIBRARY, window)
        for spec in TABLE:
            if spec.name not in deeds:
                continue
            action = QAction(tr(spec.text), window)
            action.setObjectName(spec.name)
            action.setShortcuts(self.keymap.keys(spec.name))
            action.setCheckable(spec.checkable)
            action.setMenuRole(_role(spec.name))
            action.triggered.connect(lambda _=False, deed=deeds[spec.name]: deed())
            window.addAction(action)
            self._made[spec.name] = action
        self.keymap.changed.connect(self._follow_keys)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def of_menu(self, menu: str) -> list[QAction]:
        """A menu's actions in the order of the table."""
        return [
            self._made[spec.name] for spec in TABLE if spec.menu == menu and spec.name in self._made
        ]

    def enable(self, enabled: bool, *names: str) -> None:
        """Switch actions on or off; names that were not made are passed over."""
        for name in names:
            if name in self._made:
                self._made[name].setEnabled(enabled)

    def follow(self, stack: QUndoStack) -> None:
        """Let undo and redo say what they would do, and sleep when there is nothing."""
        for name, able, words in (
            ("undo", stack.canUndoChanged, stack.undoTextChanged),
            ("redo", stack.canRedoChanged, stack.redoTextChanged),
        ):
            action = self._made[name]
            action.setEnabled(False)
            able.connect(action.setEnabled)
            words.connect(_Verb(action).tell)

    def tip(self, name: str, text: str = "") -> str:
        """A tip with the action's first key: `Search the library (Ctrl+K)`."""
        spec = next(s for s in TABLE if s.name == name)
        keys = shown_keys(self.keymap.keys(name)[:1])
        words = text or tr(spec.text)
        return tr("{words} ({keys})").format(words=words, keys=keys) if keys else words

    def _follow_keys(self) -> None:
        for name, action in self._made.items():
            keys = list(self.keymap.keys(name))
            if action.shortcuts() != keys:
                action.setShortcuts(keys)


class _Verb(QObject):
    """Puts what is to be undone behind the verb; goes with the action."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action)
        self._action = action
        self._verb = action.text()

    def tell(self, what: str) -> None:
        self._action.setText(
            tr("{verb}: {what}").format(verb=self._verb, what=what) if what else self._verb
        )


def _role(name: str) -> QAction.MenuRole:
    roles = {
        "quit": QAction.MenuRole.QuitRole,
        "preferences": QAction.MenuRole.PreferencesRole,
        "about": QAction.MenuRole.AboutRole,
    }
    return roles.get(name, QAction.MenuRole.NoRole)
