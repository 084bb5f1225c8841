"""What the window remembers between two starts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from reader.library.records import Sort

USUAL_TEXT_SIZE = 17.5
TEXT_SIZES = (12.0, 40.0)
USUAL_LINE_WIDTH = 68
LINE_WIDTHS = (48, 96)


class Settings(QObject):
    """Typed access to the settings file; every property has a usual value."""

    reading_changed = Signal()  # text size or line width
    marks_changed = Signal()  # which marks are shown

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def save(self) -> None:
        """Write to the file now."""
        self._store.sync()

    @property
    def theme(self) -> str:
        """ "system", "light" or "dark"."""
        mode = self._text("window/theme", "system")
        return mode if mode in {"system", "light", "dark"} else "system"

    @theme.setter
    def theme(self, mode: str) -> None:
        self._store.setValue("window/theme", mode)

    @property
    def language(self) -> str:
        """ "system", or the code of a language that the program speaks; from the next start on."""
        return self._text("window/language", "system")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("window/language", code)

    @property
    def text_size(self) -> float:
        """The size of reading text in pixels."""
        low, high = TEXT_SIZES
        return min(max(self._number("reading/text_size", USUAL_TEXT_SIZE), low), high)

    @text_size.setter
    def text_size(self, px: float) -> None:
        low, high = TEXT_SIZES
        self._store.setValue("reading/text_size", min(max(px, low), high))
        self.reading_changed.emit()

    @property
    def line_width(self) -> int:
        """The width of the reading column in average characters."""
        low, high = LINE_WIDTHS
        return min(max(int(self._number("reading/line_width", USUAL_LINE_WIDTH)), low), high)

    @line_width.setter
    def line_width(self, characters: int) -> None:
        low, high = LINE_WIDTHS
        self._store.setValue("reading/line_width", min(max(characters, low), high))
        self.reading_changed.emit()

    @property
    def marks_shown(self) -> bool:
        """Whether automatic marks are shown at all."""
        return self._flag("marks/shown", True)

    @marks_shown.setter
    def marks_shown(self, shown: bool) -> None:
        self._store.setValue("marks/shown", shown)
        self.marks_changed.emit()

    @property
    def hidden_kinds(self) -> frozenset[str]:
        """The values of the `MarkKind`s that the reader switched off."""
        return frozenset(filter(None, self._text("marks/hidden", "").split(",")))

    @hidden_kinds.setter
    def hidden_kinds(self, kinds: Iterable[str]) -> None:
        self._store.setValue("marks/hidden", ",".join(sorted(kinds)))
        self.marks_changed.emit()

    @property
    def sort(self) -> Sort:
        """By what the article list is sorted."""
        try:
            return Sort(self._text("list/sort", Sort.ADDED.value))
        except ValueError:
            return Sort.ADDED

    @sort.setter
    def sort(self, sort: Sort) -> None:
        self._store.setValue("list/sort", sort.value)

    @property
    def descending(self) -> bool:
        """Whether the article list starts with the latest, longest or last."""
        return self._flag("list/descending", True)

    @descending.setter
    def descending(self, descending: bool) -> None:
        self._store.setValue("list/descending", descending)

    @property
    def names_model(self) -> Path | None:
        """The folder of the reader's own name model; None for the program's."""
        folder = self._text("names/model", "").strip()
        return Path(folder).expanduser() if folder else None

    @names_model.setter
    def names_model(self, folder: Path | None) -> None:
        self._store.setValue("names/model", str(folder) if folder else "")

    def last_article(self, library: Path) -> int | None:
        """The id of the article that was open last, if it was in this library."""
        if self._store.value("window/library") != str(library.resolve()):
            return None
        number = int(self._number("window/article", 0))
        return number or None

    def set_last_article(self, library: Path, article: int) -> None:
        """Remember which article of which library was open last."""
        self._store.setValue("window/library", str(library.resolve()))
        self._store.setValue("window/article", article)

    def flag(self, key: str, usual: bool) -> bool:
        """Whether a part of the window is on ("sidebar", "panel")."""
        return self._flag(f"window/{key}", usual)

    def set_flag(self, key: str, value: bool) -> None:
        """Remember whether a part of the window is on."""
        self._store.setValue(f"window/{key}", value)

    def state(self, key: str) -> QByteArray:
        """A widget's saved state ("geometry", "splitter"); empty if there is none."""
        value = self._store.value(f"window/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, key: str, value: QByteArray) -> None:
        """Remember a widget's state."""
        self._store.setValue(f"window/{key}", value)

    def text(self, key: str, usual: str = "") -> str:
        """A remembered word of a room, under "rooms/"."""
        return self._text(f"rooms/{key}", usual)

    def set_text(self, key: str, value: str) -> None:
        """Remember a word of a room."""
        self._store.setValue(f"rooms/{key}", value)

    # An ini file holds text only, and may have been edited by hand: nothing in it is trusted.
    def _text(self, key: str, usual: str) -> str:
        value = self._store.value(key, usual)
        if isinstance(value, list):
            return ",".join(map(str, value))
        return str(value)

    def _flag(self, key: str, usual: bool) -> bool:
        return self._text(key, str(usual)).lower() in {"true", "1", "yes"}

    def _number(self, key: str, usual: float) -> float:
        try:
            return float(self._text(key, str(usual)))
        except ValueError:
            return usual
