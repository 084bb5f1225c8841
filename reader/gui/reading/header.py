"""The head of an article: title, subtitle, who wrote it where and when, and its other versions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from reader.gui.fonts import interface_font, reading_font
from reader.gui.language import later, listed, number, percent, tr, trn
from reader.gui.look import SERIF, USUAL_TEXT_SIZE, Look
from reader.gui.reading.mark_words import day_text
from reader.gui.script import is_rtl, isolated, takes_italics
from reader.gui.theme import ThemeManager
from reader.gui.widgets import Chip
from reader.library.records import Article, ArticleRow, Detail
from reader.services.dress import Dressing
from reader.services.lend_details import LentDetails

_WORDS_A_MINUTE = 230
_UNSPACED_A_MINUTE = 420  # characters, in scripts that set no spaces
_TITLE_SIZES = (29.0, 25.0, 22.0, 19.5)  # pixels, at the usual size of the text
_MOST_LINES = 4  # of a title, before it is set smaller
_ENDLESS = 100_000  # pixels: a width in which no line breaks


def reading_minutes(text: str, words: int) -> int:
    """How long a text takes to read, in whole minutes, at least one."""
    sample = text[:4_000]
    unspaced = sum("\u3040" <= char <= "\u9fff" for char in sample)
    if unspaced * 3 > len(sample):
        return max(1, round(len(text) / _UNSPACED_A_MINUTE))
    return max(1, round(words / _WORDS_A_MINUTE))


def byline(article: Article) -> str:
    """`By Joan Petrie · Eastquay Ledger · 14 March 2025 · 6 min`, without what is not known."""
    row, document = article.row, article.document
    authors = list(row.authors)
    by = tr("By {authors}").format(authors=listed([*map(isolated, authors)])) if authors else ""
    # No line ends inside a date, or between a number and its unit.
    published = day_text(row.published).replace(" ", "\u00a0") if row.published else ""
    minutes = tr("{number} min").format(number=number(reading_minutes(document.text, row.words)))
    minutes = minutes.replace(" ", "\u00a0")
    # No line begins with a dot.
    parts = [isolated(part) for part in (by, row.source, published, minutes) if part]
    return "\u00a0· ".join(parts)


_DETAILS = {
    Detail.TITLE: later("title", "what a version lends"),
    Detail.AUTHORS: later("authors", "what a version lends"),
    Detail.PUBLISHED: later("date", "what a version lends"),
}


def lent_words(lent: LentDetails) -> list[str]:
    """What is lent of `title`, `authors` and `date`."""
    return [
        tr(word, "what a version lends")
        for detail, word in _DETAILS.items()
        if detail in lent.values
    ]


def lent_line(lent: LentDetails, dressing: Dressing | None) -> str:
    """`Date, capitals, punctuation and paragraphs from “A title” (Source)`, or nothing."""
    words = lent_words(lent)
    if dressing is None:
        return _from(words, lent.lender) if words and lent.lender is not None else ""
    share = dressing.dressed.dressed
    look = [tr("capitals"), tr("punctuation"), tr("paragraphs")]
    rest = "{line}"
    if share <= 0.995:
        rest = tr("{line}, where the words are the same: {percent}")
    part = percent(min(0.99, share))
    if lent.lender is None or lent.lender.id == dressing.twin.id:
        return rest.format(line=_from([*words, *look], dressing.twin), percent=part)
    line = rest.format(line=_from(look, dressing.twin), percent=part)
    return f"{_from(words, lent.lender)}. {line}"


def _from(words: Sequence[str], row: ArticleRow) -> str:
    source = f" ({isolated(row.source)})" if row.source else ""
    said = listed(words)
    return tr("{details} from “{title}”{source}").format(
        details=said[:1].upper() + said[1:],
        title=isolated(" ".join(row.title.split())),
        source=source,
    )


class HeadLine(QLabel):
    """Plain text on as many lines as it needs, set in a face and leading of its own.

    A label's own layout knows neither leading nor how to break a word longer than the line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._font = QFont()
        self._line = 20.0
        self._color = QColor()
        self._at_right = False

    def set_face(self, font: QFont, line: float, color: QColor) -> None:
        """The face, the distance of two lines in pixels, the colour."""
        self._font, self._line, self._color = font, line, color
        self.update()

    def stand_at_right(self, right: bool) -> None:
        """Whether the lines end at the right, whichever way they run."""
        self._at_right = right

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(width).lineCount() * self._line) if self.text() else 0

    def last_line(self, width: int) -> float:
        """How far the last line reaches, in pixels."""
        layout = self._laid_out(width)
        count = layout.lineCount()
        return layout.lineAt(count - 1).naturalTextWidth() if count else 0.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._color)
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = is_rtl(self.text())
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        right = rtl or self._at_right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y + (self._line - line.height()) / 2))
            y += self._line
        layout.endLayout()
        return layout


class Header(QWidget):
    """Stands above the text, in the width of its column."""

    compare_requested = Signal(int, int)  # this article, another version
    refuse_requested = Signal()  # what a version says is not to be taken over
    dress_requested = Signal()  # with a version's capitals, or as stored again
    reached = Signal()  # by the keyboard: it must be in sight

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._article: Article | None = None
        self._face, self._scale = SERIF, 1.0
        self._titles: Callable[[int], str] = lambda article: tr("Article {article}").format(
            article=article
        )
        self.title = HeadLine(self)
        self.subtitle = HeadLine(self)
        self.byline = HeadLine(self)
        self.versions = Chip("", themes=themes, icon_name="columns-2", accent=True, parent=self)
        self.versions.setCursor(Qt.CursorShape.PointingHandCursor)
        self.versions.clicked.connect(self._compare)
        self.lent = HeadLine(self)
        self.dress = Chip(
            tr("Read with capitals"), themes=themes, icon_name="case-sensitive", parent=self
        )
        self.dress.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dress.clicked.connect(self.dress_requested)
        self.dress.hide()
        self.refuse = Chip(tr("Leave out"), parent=self)
        self.refuse.setToolTip(
            tr("Leave this article without what its version says of it, for good")
        )
        self.refuse.setCursor(Qt.CursorShape.PointingHandCursor)
        self.refuse.clicked.connect(self.refuse_requested)
        self.refuse.hide()
        self._chips = (self.versions, self.dress, self.refuse)
        for chip in self._chips:
            chip.installEventFilter(self)
        themes.changed.connect(self._dress)

    def set_look(self, look: Look) -> None:
        """Use the face of the text, and be as large in proportion."""
        self._face, self._scale = look.face, look.px / USUAL_TEXT_SIZE
        self._dress()

    def show_article(self, article: Article, titles: Callable[[int], str]) -> None:
        """Show an article's head; `titles` names other versions in the menu."""
        self._article, self._titles = article, titles
        self.title.setText(article.row.title)
        self.subtitle.setText(article.document.subtitle or "")
        self.byline.setText(byline(article))
        self.subtitle.setVisible(bool(self.subtitle.text()))
        others = len(article.row.versions)
        self.versions.setVisible(others > 0)
        self.versions.setText(trn("%n version(s) · compare", others + 1))
        self.versions.setAccessibleName(trn("%n version(s): compare", others + 1))
        self.versions.setToolTip(
            tr("Compare with the other version (Ctrl+D)")
            if others == 1
            else tr("Choose one to compare with")
        )
        self._dress()

    def show_lending(self, dressing: Dressing | None, lent: LentDetails, *, offered: bool) -> None:
        """Say what versions lend: capitals (`offered`: one has some), title, authors, date."""
        if self._article is not None:
            own = self._article.row.title
            self.title.setText((dressing.title if dressing else None) or own)
        self.lent.setText(lent_line(lent, dressing))
        self.refuse.setVisible(bool(lent.values))
        words = tr("Leave out {details}").format(details=listed(lent_words(lent)))
        self.refuse.setText(words)
        self.refuse.setAccessibleName(words)
        self.dress.setVisible(offered)
        words = tr("As stored") if dressing else tr("Read with capitals")
        self.dress.setText(words)
        self.dress.setAccessibleName(words)
        if dressing:
            tip = tr("Show the text as it is stored")
        else:
            tip = tr("Read with the capitals, punctuation and paragraphs of another version")
        self.dress.setToolTip(f"{tip} (C)")
        self._dress()

    def _dress(self, *_: object) -> None:
        theme, scale = self._themes.current, self._scale
        italic = takes_italics(self.subtitle.text())
        self.subtitle.set_face(
            reading_font(18 * scale, italic=italic, face=self._face),
            25 * scale,
            theme.color("ink_muted"),
        )
        self.byline.set_face(interface_font(13), 22, theme.color("ink_muted"))
        self.lent.set_face(interface_font(12.5), 20, theme.color("ink_faint"))
        self._arrange(self.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._chips and event.type() is QEvent.Type.FocusIn:
            self.reached.emit()
        return False

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width)

    def sizeHint(self) -> QSize:
        return QSize(600, self._arrange(600))

    def resizeEvent(self, _event: object) -> None:
        self._arrange(self.width())

    def _arrange(self, width: int) -> int:
        """Lay the parts out in a width; return the height."""
        y = 36
        self._set_title(width)
        for part, below in ((self.title, 10), (self.subtitle, 8)):
            if part.text():
                height = part.heightForWidth(width)
                part.setGeometry(0, y, width, height)
                y += height + round(below * self._scale)
        y += 2
        chips = [chip for chip in self._chips if chip.isVisibleTo(self)]
        sizes = [self._chip_size(chip) for chip in chips]
        chips_width = sum(size.width() for size in sizes) + 6 * (len(sizes) - 1)
        rtl = is_rtl(self.title.text())
        self.byline.stand_at_right(rtl)
        # The chips stand beside the line if all have room, else below it.
        beside = bool(chips) and self.byline.last_line(_ENDLESS) + 10 + chips_width <= width
        room = round(self.byline.last_line(_ENDLESS)) + 2 if beside else width
        height = self.byline.heightForWidth(room)
        self.byline.setGeometry(width - room if rtl else 0, y, room, height)
        tall = max((size.height() for size in sizes), default=0)
        top = y + (height - tall) // 2 if beside else y + height + 6
        x = room + 8 if beside else 0
        for chip, size in zip(chips, sizes, strict=True):
            if x + size.width() > width and x > 0:  # a narrow column: each on a line of its own
                x, top = 0, top + size.height() + 6
            chip.setGeometry(QRect(QPoint(width - x - size.width() if rtl else x, top), size))
            x += size.width() + 6
        y = y + height + 8 if beside or not chips else top + tall + 8
        if self.lent.text():
            height = self.lent.heightForWidth(width)
            self.lent.stand_at_right(rtl)
            self.lent.setGeometry(0, y, width, height)
            y += height + 6
        return y

    def _set_title(self, width: int) -> None:
        """As large as lets it keep to a few lines; long ones step back, so that the text shows."""
        ink = self._themes.current.color("ink")
        for px in _TITLE_SIZES:
            size = px * self._scale
            font = reading_font(size, weight=600, face=self._face)
            self.title.set_face(font, size * 1.2, ink)
            if self.title.heightForWidth(width) <= round(_MOST_LINES * size * 1.2):
                break

    @staticmethod
    def _chip_size(chip: Chip) -> QSize:
        hint, metrics = chip.sizeHint(), chip.fontMetrics()
        wide = metrics.horizontalAdvance(chip.text()) + chip.iconSize().width() + 26
        return QSize(min(hint.width(), wide), hint.height())

    def _compare(self) -> None:
        if self._article is None:
            return
        here, others = self._article.id, self._article.row.versions
        if len(others) == 1:
            self.compare_requested.emit(here, others[0])
            return
        menu = QMenu(self)
        for other in others:
            action = menu.addAction(self._titles(other).replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, other=other: self.compare_requested.emit(here, other)
            )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.versions.mapToGlobal(QPoint(0, self.versions.height() + 2)))
