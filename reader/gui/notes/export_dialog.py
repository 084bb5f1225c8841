"""Which notes go out, and in which form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.dialog_buttons import cancel_box
from reader.gui.language import later, tr
from reader.gui.settings import Settings
from reader.library.records import NoteQuery

_TEMPLATE = "reading/template"
_FORM = "reading/export-form"


@dataclass(frozen=True, slots=True)
class Form:
    """A form of export: `kind` is its name for the library, `ending` that of its files."""

    words: str
    kind: str
    ending: str
    many: bool = False  # a file for each article
    by_template: bool = False


FORMS = (
    Form(later("Markdown"), "markdown", ".md"),
    Form(later("Markdown, a file for each article"), "markdown", ".md", many=True),
    Form(later("Web page, to print"), "html", ".html"),
    Form(later("Table (CSV)"), "csv", ".csv"),
    Form(later("W3C Web Annotations (JSON-LD)"), "jsonld", ".jsonld"),
    Form(later("Variorum notes (JSON, reads back whole)"), "json", ".json"),
    Form(later("By a template of your own"), "markdown", ".md", by_template=True),
    Form(
        later("By a template, a file for each article"),
        "markdown",
        ".md",
        many=True,
        by_template=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Scope:
    """Notes to choose: of these articles (None: all), and among them those that a query finds."""

    words: str
    articles: tuple[int, ...] | None = None
    query: NoteQuery | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the reader asked for."""

    scope: Scope
    form: Form
    template: Path | None = None


class ExportDialog(QDialog):
    """Asks; `take` gets the answer when it is accepted, `copy` when it is to be copied."""

    def __init__(
        self,
        settings: Settings,
        scopes: Sequence[Scope],
        take: Callable[[Wanted], object],
        copy: Callable[[Wanted], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export notes"))
        self.setMinimumWidth(460)
        self._settings = settings
        self._scopes = tuple(scopes)
        self.scope = self._choice(tr("Notes to export"), [scope.words for scope in self._scopes])
        self.form = self._choice(tr("Form of the export"), [tr(form.words) for form in FORMS])
        kept = settings.text(_FORM)
        names = [form.words for form in FORMS]
        self.form.setCurrentIndex(names.index(kept) if kept in names else 0)
        self.template = QLineEdit(settings.text(_TEMPLATE))
        self.template.setAccessibleName(tr("Template file"))
        self.template.setPlaceholderText(tr("A file with {{ title }}, {% for note in notes %} …"))
        self.template.setToolTip(
            tr(
                "Values: title, authors, source, published, url, cite, notes; of a note: quote, "
                "comment, tags, color, created, link. Filters: | block, line, day, tag, join."
            )
        )
        self._browse = QPushButton(tr("Choose…"))
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._choose_template)
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(12)
        self._template_label = QLabel(tr("Template"))
        line = QHBoxLayout()
        line.addWidget(self.template, 1)
        line.addWidget(self._browse)
        for row, (words, field) in enumerate(((tr("Notes"), self.scope), (tr("As"), self.form))):
            label = QLabel(words)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._template_label, 2, 0)
        grid.addLayout(line, 2, 1)
        grid.setColumnStretch(1, 1)
        buttons = cancel_box(self)
        self.accept_button = buttons.addButton(
            tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setProperty("primary", True)
        self.copy_button = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: self._answer(copy))
        buttons.accepted.connect(lambda: self._answer(take))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addWidget(buttons)
        self.form.currentIndexChanged.connect(self._follow)
        self.template.textChanged.connect(self._follow)
        self._follow()

    @property
    def wanted(self) -> Wanted:
        """What is chosen now."""
        form = FORMS[max(0, self.form.currentIndex())]
        template = Path(self.template.text().strip()) if form.by_template else None
        return Wanted(self._scopes[max(0, self.scope.currentIndex())], form, template)

    def _answer(self, take: Callable[[Wanted], object]) -> None:
        wanted = self.wanted
        self._settings.set_text(_FORM, wanted.form.words)
        self._settings.set_text(_TEMPLATE, self.template.text().strip())
        self.accept()
        take(wanted)

    def _follow(self) -> None:
        form = FORMS[max(0, self.form.currentIndex())]
        for part in (self._template_label, self.template, self._browse):
            part.setVisible(form.by_template)
        ready = not form.by_template or bool(self.template.text().strip())
        self.accept_button.setEnabled(ready)
        self.copy_button.setEnabled(ready and not form.many)

    def _choose_template(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Template"),
            self.template.text(),
            tr("Templates (*.md *.txt *.tmpl);;All files (*)"),
        )
        if path:
            self.template.setText(path)

    def _choice(self, name: str, words: Sequence[str]) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.addItems(list(words))
        return choice
