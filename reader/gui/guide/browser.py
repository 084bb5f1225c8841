"""A page as it is read: nothing is loaded but the pictures of the guide, nothing leaves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from reader.gui.focus import KEY_REASONS
from reader.gui.fonts import INTERFACE, READING
from reader.gui.guide.chips import Chip, paint_chips, take_chips
from reader.gui.late_look import tint
from reader.gui.theme import Theme, ThemeManager

_WIDEST = 720
_LEAST_MARGIN = 24
_ABOVE = 20  # pixels over the first line and below the last
_DOT = 11  # pixels: the letters of which the dot of a list is a third
_DOT_GAP = 250  # percent: how wide its letters are, for a space of them stands before the words
_MOST_MARKED = 500
_BAR = 2  # pixels: how wide what shows the keyboard is

_SHEET = """
body {{ font-family: "{reading}"; font-size: 17px; color: {ink}; line-height: 118%; }}
h1 {{ font-size: 28px; font-weight: 600; margin-top: 8px; margin-bottom: 14px; }}
h2 {{ font-size: 19px; font-weight: 600; margin-top: 26px; margin-bottom: 6px; }}
h3 {{ font-family: "{interface}"; font-size: 14px; font-weight: 600; margin-top: 18px; }}
p, li {{ margin-top: 6px; margin-bottom: 8px; }}
code {{ font-family: "{interface}"; font-size: 14px; background-color: {chip}; }}
b, strong {{ font-weight: 600; }}
a {{ color: {accent}; }}
th {{ text-align: left; font-family: "{interface}"; font-size: 12px; color: {faint}; }}
td {{ font-size: 15px; }}
"""


class GuideBrowser(QTextBrowser):
    """Shows HTML that was made of our own Markdown. `page_asked`: a link to another page."""

    page_asked = Signal(str)
    web_asked = Signal(str)

    def __init__(self, themes: ThemeManager, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._folder = folder
        self._html = ""
        self._words = ""
        self._set_width = 0
        self._chips: list[Chip] = []
        self._by_keys = False  # whether keys brought the keyboard here, which a bar shows then
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(self._follow)
        self._settle = QTimer(self, singleShot=True, interval=60)
        self._settle.timeout.connect(self._set_again)
        themes.changed.connect(lambda _: self._set_again())

    def show_html(self, html: str, words: str = "") -> None:
        """Show a page from its beginning, or from the first of these words, which are lit."""
        self._html, self._words = html, words
        self._set()
        self.verticalScrollBar().setValue(0)
        if words:
            self.find_words(words)

    def find_words(self, words: str) -> int:
        """Light up each of the words and go to the first; how many there are."""
        self._words = words
        theme = self._themes.current
        form = QTextCharFormat()
        form.setBackground(theme.color("find_tint"))
        form.setForeground(theme.color("find_ink"))
        lit: list[QTextEdit.ExtraSelection] = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull() and len(lit) < _MOST_MARKED:
                one = QTextEdit.ExtraSelection()
                one.cursor = cursor
                one.format = form
                lit.append(one)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(lit)
        if lit:
            first = min((one.cursor for one in lit), key=QTextCursor.selectionStart)
            self.setTextCursor(QTextCursor(first))
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        return len(lit)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only pictures that lie in the guide's own folder; whatever else is asked is empty."""
        path = (self._folder / QUrl(name).path()).resolve()
        ours = not QUrl(name).scheme() and path.is_relative_to(self._folder.resolve())
        if kind != QTextDocument.ResourceType.ImageResource.value or not ours:
            return None
        if self._themes.current.dark:  # a bright window would blind in a dark page
            twin = path.with_name(f"{path.stem}-dark{path.suffix}")
            path = twin if twin.is_file() else path
        picture = QImage(str(path))
        if picture.isNull():
            return None
        scale = self.devicePixelRatioF()
        room = round(self._column() * scale)
        if picture.width() > room:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(scale if picture.width() > self._column() else 1.0)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        margin = max(_LEAST_MARGIN, (self.width() - _WIDEST) // 2)
        self.setViewportMargins(margin, 0, _LEAST_MARGIN, 0)
        super().resizeEvent(event)
        if self._column() != self._set_width:
            self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        across = self.horizontalScrollBar().value()
        down = self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.translate(-across, -down)
        seen = QRectF(event.rect().translated(across, down))
        ground = self._themes.current.color("chip")
        paint_chips(painter, self.document(), self._chips, ground, seen)
        painter.end()
        super().paintEvent(event)
        if self._by_keys:
            painter = QPainter(self.viewport())
            bar = QRect(0, 0, _BAR, self.viewport().height())
            painter.fillRect(bar, self._themes.current.color("focus"))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in KEY_REASONS
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._by_keys = False
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, 560)

    def _column(self) -> int:
        return max(120, min(_WIDEST, self.viewport().width() - 12))

    def _set(self) -> None:
        theme = self._themes.current
        self._set_width = self._column()
        # A document of its own: one that is set again keeps the pictures of the former width.
        document = QTextDocument(self)
        document.setDefaultStyleSheet(_sheet(theme))
        document.setDocumentMargin(4)
        document.setIndentWidth(26)
        self.setDocument(document)  # the former one is the browser's, which takes it down
        self.setHtml(f"<body>{self._html}</body>")
        _close_up(document)
        _air_above(document)
        self._chips = take_chips(document)
        tint(self, {QPalette.ColorRole.Text: theme.color("ink")})

    def _set_again(self) -> None:
        place = self.verticalScrollBar().value()
        self._set()
        if self._words:
            self.find_words(self._words)
        self.verticalScrollBar().setValue(place)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            self.web_asked.emit(url.toString())
        elif not url.scheme() and url.path().endswith(".md"):
            self.page_asked.emit(url.fileName())


def _air_above(document: QTextDocument) -> None:
    """Room over the page that scrolls with it: a margin of the view would cut lines off."""
    frame = document.rootFrame()
    form = frame.frameFormat()
    form.setTopMargin(_ABOVE)
    form.setBottomMargin(_ABOVE)
    frame.setFrameFormat(form)


def _close_up(document: QTextDocument) -> None:
    """Lines of text have room between them; a line that is a picture needs none below it.

    The dot before a point of a list is as large as the letters of its line, so these are small.
    """
    cursor, block = QTextCursor(document), document.begin()
    while block.isValid():
        if block.text() == "\ufffc":
            form = block.blockFormat()
            form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
        if block.textList() is not None:
            cursor.setPosition(block.position())
            dot = QTextCharFormat(block.charFormat())
            dot.setProperty(QTextCharFormat.Property.FontPixelSize.value, _DOT)
            dot.setFontStretch(_DOT_GAP)
            cursor.setBlockCharFormat(dot)
        block = block.next()


def _sheet(theme: Theme) -> str:
    return _SHEET.format(
        reading=READING,
        interface=INTERFACE,
        ink=theme.hex("ink"),
        faint=theme.hex("ink_faint"),
        chip=theme.hex("chip"),
        accent=theme.hex("accent"),
    )
