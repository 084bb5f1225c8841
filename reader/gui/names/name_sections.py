"""What a name's page is made of: its head, and one section for each thing that there is to tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.context import Context
from reader.gui.language import joined, number, tr, trn
from reader.gui.mirror import begun, put_first
from reader.gui.names.article_rows import ArticleRows
from reader.gui.names.card_part import kind_menu
from reader.gui.names.dot_link import DotLink
from reader.gui.names.saying import breakable, sentence, short
from reader.gui.names.timeline import Timeline
from reader.gui.notes.flow import FlowLayout
from reader.gui.reading.figure_words import plain_words
from reader.gui.reading.kind_dot import KindDot
from reader.gui.reading.mark_words import kind_name, value_text
from reader.gui.suggestions import suggest
from reader.gui.theme import ThemeManager
from reader.gui.tips import tip_of
from reader.gui.widgets import LINK_INSET, IconButton, LinkButton, SectionHeader
from reader.gui.words import Words
from reader.library.name_pages import LATEST, NearFigure
from reader.services.name_page import NamePage
from reader.text.marks import MarkKind
from reader.text.spans import Span

_FEW_FIGURES = 6
INSET = 6
"""Pixels that what can be pressed has around it: all other words stand as far in."""


class NameHead(QWidget):
    """The name, what it is, how often it stands; and what the reader may say of it."""

    back_requested = Signal()
    search_requested = Signal()
    not_a_name_requested = Signal()
    kind_requested = Signal(object)  # MarkKind
    same_requested = Signal(str)
    rename_requested = Signal(str)
    names_wanted = Signal(str)

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: NamePage | None = None
        self._take: Callable[[str], None] = self.same_requested.emit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(INSET, 0, INSET, 0)
        top.setSpacing(8)
        self.back = IconButton(themes, "arrow-left", tr("Back (Esc)"))
        self.back.clicked.connect(self.back_requested)
        self.title = QLabel()
        self.title.setProperty("role", "dialog-title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        put_first(self.title)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1)
        column.addLayout(top)
        what = QHBoxLayout()
        what.setContentsMargins(INSET, 0, INSET, 0)
        what.setSpacing(7)
        self._dot = KindDot(themes)
        self.facts = QLabel()
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        what.addWidget(self._dot)
        what.addWidget(self.facts, 1)
        column.addLayout(what)
        row = FlowLayout(gap=14, leading=4)
        acts = QHBoxLayout()
        acts.setContentsMargins(begun(INSET - LINK_INSET, 0, 0, 0))
        acts.addLayout(row)
        self.show_all = LinkButton(tr("Show in the list"))
        self.show_all.clicked.connect(self.search_requested)
        self.same_as = LinkButton(tr("Same as…"))
        self.same_as.clicked.connect(lambda: self.ask(rename=False))
        self.rename = LinkButton(tr("Rename…"))
        self.rename.clicked.connect(lambda: self.ask(rename=True))
        self.is_a = LinkButton(tr("It is a…"))
        self.is_a.clicked.connect(self._ask_kind)
        self.no_name = LinkButton(tr("Not a name"))
        self.no_name.clicked.connect(self.not_a_name_requested)
        for button in (self.show_all, self.same_as, self.rename, self.is_a, self.no_name):
            row.addWidget(button)
        column.addLayout(acts)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Name"))
        self.field.textEdited.connect(self.names_wanted)
        self.field.returnPressed.connect(self._taken)
        self._names = QStringListModel(self)
        suggest(self.field, self._names, filtered=False)
        self.field.hide()
        column.addWidget(self.field)

    def show_page(self, page: NamePage) -> None:
        """Head another page."""
        if self._page is None or self._page.entity != page.entity:
            self.stop_asking()
        self._page = page
        self.title.setText(breakable(page.entity))
        self.title.setAccessibleName(page.entity)
        kind = kind_name(page.kind)
        told = [
            kind,
            trn("%n article(s)", page.articles),
            trn("%n mention(s)", page.mentions),
        ]
        self.facts.setText(" · ".join(told))
        self._dot.show_kind(page.kind)

    def ask(self, *, rename: bool) -> None:
        """Ask for a name, in place."""
        self._take = self.rename_requested.emit if rename else self.same_requested.emit
        self.field.setAccessibleName(
            tr("What it is called") if rename else tr("The name it stands for")
        )
        self.field.setPlaceholderText(
            tr("New name, then Enter") if rename else tr("Full name, then Enter")
        )
        self.field.setText(self._page.entity if rename and self._page else "")
        self.field.selectAll()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> bool:
        """Put the field away; False: there was none."""
        if self.field.isHidden():
            return False
        self.field.hide()
        self.same_as.setFocus()
        return True

    def suggest(self, names: Sequence[str]) -> None:
        """Offer names for what is being typed."""
        own = self._page.entity if self._page else ""
        self._names.setStringList([name for name in names if name != own])
        completer = self.field.completer()
        if self.field.hasFocus() and self._names.rowCount() and completer is not None:
            completer.complete()

    def _taken(self) -> None:
        name = " ".join(self.field.text().split())
        if name and self._page is not None and name != self._page.entity:
            self.stop_asking()
            self._take(name)

    def _ask_kind(self) -> None:
        if self._page is not None:
            menu = kind_menu(self, self._page.kind, self.kind_requested.emit)
            menu.popup(self.is_a.mapToGlobal(QPoint(0, self.is_a.height() + 2)))


class NameSections(QWidget):
    """The sections of the page; those with nothing to tell are not there."""

    name_requested = Signal(str, object)  # entity, MarkKind
    article_requested = Signal(int, object)  # article, Span or None
    period_requested = Signal(str)  # a term of the search language
    same_requested = Signal(str)  # an entity that is the same
    take_back_requested = Signal(object)  # NameCorrection
    rules_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)
        self.maybe = _Section(tr("Maybe the same"))
        self.timeline = Timeline(context.themes)
        self.timeline.chosen.connect(self.period_requested)
        self.dates = _Section(tr("Articles by date"))
        self.timeline.setContentsMargins(INSET, 0, INSET, 0)
        self.dates.add(self.timeline)
        self.aliases = _Section(tr("Written as"))
        self.company = _Section(tr("Stands with"))
        self.figures = _Section(tr("Figures near it"))
        self.rules = _Section(tr("What you said of it"))
        self.rows = ArticleRows(context)
        self.rows.chosen.connect(lambda article: self.article_requested.emit(article, None))
        self.articles = _Section(tr("Articles"))
        self.articles.add(self.rows)
        for section in (
            self.maybe,
            self.dates,
            self.aliases,
            self.company,
            self.figures,
            self.rules,
            self.articles,
        ):
            self._column.addWidget(section)

    def show_page(self, page: NamePage) -> None:
        """Tell of another name."""
        self.timeline.show_months(page.months, page.kind)
        undated = page.months.get("", 0)
        told = trn("%n without a date", undated) if undated else ""
        if page.articles > LATEST:
            latest = tr("of the latest {number}").format(number=number(LATEST))
            told = joined([latest, told] if told else [latest])
        self.dates.tell(told)
        self.dates.setVisible(self.timeline.current is not None)
        self.aliases.fill(
            [_alias(alias.text, alias.mentions) for alias in page.aliases[:40]],
            flowing=True,
            inset=INSET,
        )
        self.maybe.fill([self._maybe(one.entity, one.articles) for one in page.maybe])
        self.company.fill(
            [self._companion(c.entity, c.kind, c.together) for c in page.company], flowing=True
        )
        self.figures.fill([self._figure(one) for one in page.figures[:_FEW_FIGURES]], flowing=True)
        rules: list[QWidget] = []
        for rule in page.rules[-6:]:
            words = sentence(rule.act, rule.entity, rule.kind, rule.same_as)
            back = LinkButton(tr("Take back"))
            back.setAccessibleName(tr("Take back: {words}").format(words=words))
            back.clicked.connect(lambda _=False, rule=rule: self.take_back_requested.emit(rule))
            rules.append(_line(words, back))
        if rules:
            every = LinkButton(tr("All rules for names…"))
            every.clicked.connect(self.rules_requested)
            rules.append(_line("", every))
        self.rules.fill(rules)
        self.rows.show_articles(page.listed)
        shown = len(page.listed)
        words = tr("{number} of {all}") if shown < page.articles else "{number}"
        self.articles.tell(words.format(number=number(shown), all=number(page.articles)))

    def _maybe(self, entity: str, articles: int) -> QWidget:
        same = LinkButton(tr("It is the same"))
        same.setAccessibleName(tr("{entity} is the same").format(entity=entity))
        same.clicked.connect(lambda: self.same_requested.emit(entity))
        return _line(f"{short(entity)} · {trn('%n article(s)', articles)}", same)

    def _companion(self, entity: str, kind: MarkKind, together: int) -> QWidget:
        button = DotLink(self._context.themes, kind, entity, number(together))
        often = trn("in %n article(s) with it", together)
        button.setToolTip(tip_of(f"{short(entity)}: {often}"))
        button.setAccessibleName(f"{entity}, {kind_name(kind)}, {often}")
        button.clicked.connect(lambda: self.name_requested.emit(entity, kind))
        return button

    def _figure(self, near: NearFigure) -> QWidget:
        mark = near.mark
        words = plain_words(mark) or value_text(mark) or " ".join(mark.text.split())
        times = f"{number(near.mentions)}×" if near.mentions > 1 else ""
        button = DotLink(self._context.themes, mark.kind, words, times)
        button.setToolTip(tr("“{short}”: read it where it stands").format(short=short(mark.text)))
        button.setAccessibleName(f"{words}, {trn('%n time(s)', near.mentions)}")
        span = Span(mark.start, mark.end)
        button.clicked.connect(lambda: self.article_requested.emit(near.article, span))
        return button


class _Section(QWidget):
    """A head and what stands below it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._head = SectionHeader(title)
        self._head.setContentsMargins(INSET, 0, INSET, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._head)
        self._inside: QWidget | None = None

    def add(self, widget: QWidget) -> None:
        """Put a widget below the head for good."""
        self._column.addWidget(widget)

    def tell(self, words: str) -> None:
        """Say something at the right of the head."""
        self._head.set_value(words)

    def fill(self, widgets: Iterable[QWidget], *, flowing: bool = False, inset: int = 0) -> None:
        """Put these in place of what stood there; with none the section is not seen."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        inside = self._inside
        layout: QLayout = FlowLayout(inside, gap=8, leading=4) if flowing else QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        inside.setContentsMargins(inset, 0, inset, 0)
        made = list(widgets)
        for widget in made:
            layout.addWidget(widget)
        self._column.addWidget(self._inside)
        self.setVisible(bool(made))


def _alias(text: str, mentions: int) -> QWidget:
    label = QLabel(f"{short(text)}  {number(mentions)}")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "key")
    often = trn("%n time(s)", mentions)
    label.setToolTip(tip_of(f"“{short(text)}” {often}") if len(text) < 40 else "")
    return label


def _line(words: str, button: QPushButton) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(begun(INSET, 0, INSET - LINK_INSET, 0))
    row.setSpacing(12)
    label = Words(breakable(words))
    row.addWidget(label, 1)
    row.addWidget(button)
    return line
