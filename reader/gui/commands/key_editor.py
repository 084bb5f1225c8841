"""All actions with their keys, which the reader may change: the whole page and its window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.gui.actions import COMPARE, Actions, ActionSpec, shown_keys
from reader.gui.clear_button import make_clearable
from reader.gui.commands.key_catcher import KeyCatcher
from reader.gui.commands.key_table import ACTION, KEYS, MENU, USUALLY, KeyTable
from reader.gui.commands.keyfile import MOST, KeysUnreadable, read_keys, write_csv, write_json
from reader.gui.commands.keymap import refusal
from reader.gui.language import tr, trn
from reader.gui.notes.flow import FlowLayout
from reader.gui.settings import Settings

_ROW = 30
_LEAST_TABLE = 5 * _ROW
_ROOMY = 440  # pixels from which the table has room for where an action stands


class KeyEditor(QWidget):
    """A table to search and choose in; below it what can be done with the action chosen."""

    told = Signal(str)  # what was done or refused, in a sentence

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = actions.keymap
        self._settings = settings
        self._clash: tuple[ActionSpec, QKeySequence] | None = None
        self._adding = False
        self.model = KeyTable(
            self._keymap, lambda spec: spec.name in actions or spec.room == COMPARE, self
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or a key…"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        make_clearable(self.search)
        self.search.textChanged.connect(self.look_for)
        self.table = self._made_table()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.catcher = KeyCatcher()
        self.catcher.setFixedWidth(150)
        self.catcher.caught.connect(self._caught)
        self.catcher.given_up.connect(self._give_up)
        self.change = _button(tr("Change…"), self._ask)
        self.add = _button(tr("Add another…"), lambda: self._ask(adding=True))
        self.none = _button(tr("No key"), lambda: self._set(()))
        self.usual = _button(tr("Usual keys"), self._reset)
        self.move_here = _button(tr("Give it to this one"), self._take)
        self.leave_it = _button(tr("Leave it"), self._give_up)
        self.reset_all = _button(tr("All as usual"), self._reset_all)
        self.import_ = _button(tr("Import…"), self._import)
        self.export = _button(tr("Export…"), self._export)
        self._lay_out()
        self.setTabOrder(self.search, self.table)
        self._keymap.changed.connect(self._show_chosen)
        self._keymap.changed.connect(self._show_usual)
        self._show_chosen()
        self._show_usual()

    def _show_usual(self) -> None:
        """The usual keys stand beside those that are not; the names need the room otherwise."""
        own = any(self._keymap.is_own(spec.name) for spec in self._keymap.table)
        self.table.setColumnHidden(USUALLY, not own)

    # What is chosen

    @property
    def chosen(self) -> ActionSpec | None:
        """The action of the row that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.specs[row] if 0 <= row < len(self.model.specs) else None

    def choose(self, name: str) -> None:
        """Choose an action by its name, if it is in the table."""
        for row, spec in enumerate(self.model.specs):
            if spec.name == name:
                self.table.setCurrentIndex(self.model.index(row, ACTION))

    def look_for(self, words: str) -> int:
        """Show only actions that have these words; how many they are."""
        found = self.model.look_for(words)
        if found:
            self.table.setCurrentIndex(self.model.index(0, ACTION))
        self._show_chosen()
        if not found:
            self._say(tr("No action has these words; try a part of its name, or a key."))
        return found

    # Changing

    def _ask(self, *, adding: bool = False) -> None:
        spec = self.chosen
        if spec is None or not self._keymap.may_change(spec.name):
            return
        self._adding = adding
        self._clash = None
        self._show_deeds(catching=True)
        self.catcher.setText("")
        self._say(tr("Press the keys for “{action}”. Esc goes back.").format(action=tr(spec.text)))
        self.catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def _caught(self, key: QKeySequence) -> None:
        spec = self.chosen
        if spec is None:
            return
        self.catcher.setText(shown_keys([key]))
        if why := refusal(key):
            self._say(why)
            return
        if (other := self._keymap.owner(spec.name, key)) is None:
            self._set((*self._keymap.keys(spec.name), key) if self._adding else (key,))
            return
        if not self._keymap.may_change(other.name):
            words = tr("{keys} belongs to “{action}” for good; choose another.")
            self._say(words.format(keys=shown_keys([key]), action=tr(other.text)))
            return
        self._clash = (other, key)
        self._show_deeds(catching=True, clash=True)
        words = tr("{keys} is “{action}” now. Press others, or give it to this one.")
        self._say(words.format(keys=shown_keys([key]), action=tr(other.text)))

    def _take(self) -> None:
        spec = self.chosen
        if spec is not None and self._clash is not None:
            key = self._clash[1]
            self._set((*self._keymap.keys(spec.name), key) if self._adding else (key,))

    def _set(self, keys: tuple[QKeySequence, ...]) -> None:
        spec = self.chosen
        if spec is None or not self._keymap.may_change(spec.name):
            return
        losers = self._keymap.set_keys(spec.name, keys)
        self._done()
        if keys:
            said = tr("“{action}”: {keys}.").format(
                action=tr(spec.text), keys=shown_keys(self._keymap.keys(spec.name))
            )
        else:
            said = tr("“{action}” has no key now; it stays in the menu.").format(
                action=tr(spec.text)
            )
        self._say(f"{said} {_lost(losers)}".strip())

    def _reset(self) -> None:
        spec = self.chosen
        if spec is not None:
            losers = self._keymap.reset(spec.name)
            self._done()
            said = tr("“{action}” has its usual keys again.").format(action=tr(spec.text))
            self._say(f"{said} {_lost(losers)}".strip())

    def _reset_all(self) -> None:
        own = [spec for spec in self._keymap.table if self._keymap.is_own(spec.name)]
        self._keymap.reset_all()
        self._done()
        self._say(trn("%n action(s) set back; all have their usual keys.", len(own)))

    def reset(self) -> None:
        """Set all keys back to what is usual."""
        self._reset_all()

    def _give_up(self) -> None:
        self._done()

    def _done(self) -> None:
        self._clash = None
        self._show_chosen()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Files

    def _export(self) -> None:
        usual = str(Path(self._settings.text("folder", str(Path.home()))) / "variorum-keys.json")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export keys"), usual, "JSON (*.json);;CSV (*.csv)"
        )
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write all keys to a file: CSV if it is called so, else JSON."""
        write = write_csv if path.suffix.lower() == ".csv" else write_json
        try:
            path.write_text(write(self._keymap), encoding="utf-8")
        except OSError as problem:
            words = tr("The keys cannot be written: {why}. Choose another folder.")
            self._say(words.format(why=problem.strerror or problem))
        else:
            self._say(tr("The keys are in {path}.").format(path=path))

    def _import(self) -> None:
        folder = self._settings.text("folder", str(Path.home()))
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Import keys"), folder, tr("Keys (*.json *.csv);;All files (*)")
        )
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Take the keys from a file; what is wrong with it is told, and nothing is changed."""
        try:
            with path.open("rb") as file:
                found = read_keys(file.read(MOST), self._keymap)
        except OSError as problem:
            words = tr("The file cannot be read: {why}. Choose another.")
            self._say(words.format(why=problem.strerror or problem))
            return
        except KeysUnreadable as problem:
            self._say(str(problem))
            return
        losers = self._keymap.set_many(found.keys)
        self._done()
        said = [trn("Keys of %n action(s) taken from the file.", len(found.keys)), _lost(losers)]
        if found.unknown:
            said.append(trn("%n action(s) in it are not of this program.", len(found.unknown)))
        self._say(" ".join(filter(None, said)))

    # Looks

    def _show_chosen(self) -> None:
        spec = self.chosen
        self._clash = None
        self._show_deeds()
        if spec is None:
            self._say("")
        elif not self._keymap.may_change(spec.name):
            self._say(tr("Esc closes things in every window, so it stays as it is."))
        else:
            keys = shown_keys(self._keymap.keys(spec.name)) or tr("no key")
            self._say(f"{tr(spec.text)}: {keys}")

    def _show_deeds(self, *, catching: bool = False, clash: bool = False) -> None:
        spec = self.chosen
        may = spec is not None and self._keymap.may_change(spec.name)
        self.catcher.setVisible(catching)
        for button in (self.change, self.add, self.none, self.usual):
            button.setVisible(not catching)
            button.setEnabled(may)
        for button in (self.move_here, self.leave_it):
            button.setVisible(clash)
        if spec is not None:
            keys = self._keymap.keys(spec.name)
            self.add.setEnabled(may and 0 < len(keys) < 4)
            self.none.setEnabled(may and bool(keys))
            self.usual.setEnabled(may and self._keymap.is_own(spec.name))
        self.reset_all.setEnabled(any(self._keymap.is_own(s.name) for s in self._keymap.table))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.told.emit(words)

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("keys-table")
        table.setAccessibleName(tr("Actions and their keys"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(ACTION, QHeaderView.ResizeMode.Stretch)
        for column in (MENU, KEYS, USUALLY):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setMinimumHeight(_LEAST_TABLE)
        table.doubleClicked.connect(lambda _: self._ask())
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        table.installEventFilter(self)
        return table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and watched is self.table:
            key = event.key()  # type: ignore[attr-defined]
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
                self._ask()
                return True
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._set(())
                return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(720, 520)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(MENU, event.size().width() < _ROOMY)

    def _lay_out(self) -> None:
        deeds = FlowLayout(gap=8, leading=8)
        for widget in (self.catcher, self.move_here, self.leave_it):
            deeds.addWidget(widget)
        for widget in (self.change, self.add, self.none, self.usual):
            deeds.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(self.import_)
        foot.addWidget(self.export)
        self.foot = foot
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addLayout(deeds)
        column.addLayout(foot)


def _button(text: str, do: object) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: do())  # type: ignore[operator]
    return button


def _lost(losers: list[ActionSpec]) -> str:
    """Who had to give a key away."""
    return " ".join(
        tr("“{action}” gave its key away.").format(action=tr(spec.text)) for spec in losers
    )
