"""What the window remembers between two starts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from reader.gui.look import (
    LEADINGS,
    LINE_WIDTHS,
    SPACINGS,
    TEXT_SIZES,
    USUAL_LEADING,
    USUAL_LINE_WIDTH,
    USUAL_SPACING,
    USUAL_TEXT_SIZE,
    Look,
)
from reader.gui.text_scale import SCALES
from reader.library.sorts import Sort

_THEMES = {"system", "light", "sepia", "dark", "contrast", "contrast-dark"}


class Settings(QObject):
    """Typed access to the settings file; every property has a usual value."""

    reading_changed = Signal()  # how texts are set
    marks_changed = Signal()  # which marks are shown

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def save(self) -> None:
        """Write to the file now."""
        self._store.sync()

    def snapshot(self) -> dict[str, object]:
        """All that is remembered now, for `go_back`."""
        return {key: self._store.value(key) for key in self._store.allKeys()}

    def go_back(self, before: Mapping[str, object], after: Mapping[str, object]) -> None:
        """Undo what happened between two snapshots; what was remembered since is left alone."""
        for key in before.keys() | after.keys():
            if before.get(key) == after.get(key):
                continue
            if key in before:
                self._store.setValue(key, before[key])
            else:
                self._store.remove(key)
        self.reading_changed.emit()
        self.marks_changed.emit()

    @property
    def theme(self) -> str:
        """ "system", or the name of a theme."""
        mode = self._text("window/theme", "system")
        return mode if mode in _THEMES else "system"

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
    def interface_scale(self) -> float:
        """How large the window is, from the next start on; 0: as large as the system asks."""
        scale = self._number("window/scale", 0.0)
        return scale if scale in SCALES else 0.0

    @interface_scale.setter
    def interface_scale(self, scale: float) -> None:
        self._store.setValue("window/scale", scale)

    @property
    def look(self) -> Look:
        """How texts are set to be read."""
        return Look(
            face=self.face,
            px=self.text_size,
            width=self.line_width,
            leading=self.leading,
            spacing=self.spacing,
            justified=self.justified,
            hyphenated=self.hyphenated,
        )

    @property
    def face(self) -> str:
        """The typeface of texts: "serif", "sans" or a family's name."""
        return self._text("reading/face", "serif") or "serif"

    @face.setter
    def face(self, face: str) -> None:
        self._set_reading("face", face)

    @property
    def text_size(self) -> float:
        """The size of reading text in pixels."""
        return self._between("reading/text_size", USUAL_TEXT_SIZE, TEXT_SIZES)

    @text_size.setter
    def text_size(self, px: float) -> None:
        self._set_reading("text_size", _within(px, TEXT_SIZES))

    @property
    def line_width(self) -> int:
        """The width of the reading column in average characters."""
        return int(self._between("reading/line_width", USUAL_LINE_WIDTH, LINE_WIDTHS))

    @line_width.setter
    def line_width(self, characters: int) -> None:
        self._set_reading("line_width", int(_within(characters, LINE_WIDTHS)))

    @property
    def leading(self) -> float:
        """The distance of two lines, as a multiple of the text size."""
        return self._between("reading/leading", USUAL_LEADING, LEADINGS)

    @leading.setter
    def leading(self, leading: float) -> None:
        self._set_reading("leading", round(_within(leading, LEADINGS), 2))

    @property
    def spacing(self) -> float:
        """The room between two paragraphs, as a multiple of the text size."""
        return self._between("reading/spacing", USUAL_SPACING, SPACINGS)

    @spacing.setter
    def spacing(self, spacing: float) -> None:
        self._set_reading("spacing", round(_within(spacing, SPACINGS), 2))

    @property
    def justified(self) -> bool:
        """Whether both edges of the text are straight."""
        return self._flag("reading/justified", False)

    @justified.setter
    def justified(self, justified: bool) -> None:
        self._set_reading("justified", justified)

    @property
    def hyphenated(self) -> bool:
        """Whether long words are divided at the ends of lines."""
        return self._flag("reading/hyphenated", False)

    @hyphenated.setter
    def hyphenated(self, hyphenated: bool) -> None:
        self._set_reading("hyphenated", hyphenated)

    def usual_look(self) -> None:
        """Set texts as they are set before the reader chooses anything."""
        for key in ("face", "text_size", "line_width", "leading", "spacing"):
            self._store.remove(f"reading/{key}")
        for key in ("justified", "hyphenated"):
            self._store.remove(f"reading/{key}")
        self.reading_changed.emit()

    @property
    def hues(self) -> dict[str, str]:
        """The reader's own colours of marks, as `#RRGGBB` by the name of the hue."""
        pairs = (part.split("=") for part in self._text("marks/hues", "").split(",") if part)
        return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}

    @hues.setter
    def hues(self, hues: Mapping[str, str]) -> None:
        words = ",".join(f"{name}={color}" for name, color in sorted(hues.items()))
        self._store.setValue("marks/hues", words)

    @property
    def quiet_words(self) -> frozenset[str]:
        """Words that the reader does not want marked, in lower case."""
        words = (word.strip() for word in self._text("marks/quiet", "").split("|"))
        return frozenset(word.casefold() for word in words if word)

    @quiet_words.setter
    def quiet_words(self, words: Iterable[str]) -> None:
        kept = {" ".join(word.replace("|", " ").split()) for word in words}
        self._store.setValue("marks/quiet", "|".join(sorted(filter(None, kept))))
        self.marks_changed.emit()

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

    @property
    def names_in_background(self) -> bool:
        """Whether names are looked for in whatever comes in, without being asked."""
        return self._flag("names/background", True)

    @names_in_background.setter
    def names_in_background(self, on: bool) -> None:
        self._store.setValue("names/background", on)

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

    def forget_text(self, key: str) -> None:
        """Let a word of a room be the usual one again."""
        self._store.remove(f"rooms/{key}")

    def _set_reading(self, key: str, value: object) -> None:
        self._store.setValue(f"reading/{key}", value)
        self.reading_changed.emit()

    def _between(self, key: str, usual: float, ends: tuple[float, float]) -> float:
        return _within(self._number(key, usual), ends)

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


def _within(value: float, ends: tuple[float, float]) -> float:
    low, high = ends
    return min(max(value, low), high) if value == value else low  # what is no number is small
