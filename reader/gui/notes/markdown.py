"""A note's Markdown as a document: nothing in it is fetched, run, or taken for HTML."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPixmap,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextOption,
    QTextTable,
)

from reader.gui.fonts import interface_font
from reader.gui.theme import Theme
from reader.notes.links import Link, find_links

LONGEST = 4_000  # code points of a note that are set: a card is not the place to read a chapter
_MOST_LINES = 100
INNER = "variorum-link"
"""The scheme of a link to an article or note; behind it stands the link's number in the text."""

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
# Stand in for a link while Markdown is read, so that nothing in a title is taken for markup.
_OPEN, _CLOSE = "\ue000", "\ue001"
_HELD = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_KEPT_LINE = re.compile(r"\s*(?:\||$)")  # blank lines and rows of tables take no break
_DEEP = re.compile(r"^[ \t]*(?:[>\-+*][ \t]*|\d{1,9}[.)][ \t]+){9,}", re.MULTILINE)
_LINE_MARK = re.compile(
    r"^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,9}[.)]|```\w*|~~~\w*)(?:[ \t]+|$)", re.MULTILINE
)
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__|\*|_|~~|`)(?=\S)([^\n]{1,400}?)(?<=\S)\1(?!\w)")
_WEB = {"http", "https", "mailto"}
_AIR = 0.22  # between two lines, as a part of the size
_HEADING = {1: 1.25, 2: 1.15, 3: 1.05}


class _Document(QTextDocument):
    """Has no pictures, and asks nobody for them."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return QPixmap()


def set_note(
    text: str,
    theme: Theme,
    *,
    px: float = 13,
    whole: bool = False,
    dress: Callable[[QFont], QFont] = lambda font: font,
) -> QTextDocument:
    """A note's text as it is read. Its links have an address that `target_of` understands.

    Without `whole` a long one is shown as far as a card has room. `dress` changes its faces.
    """
    shown = text if whole else _beginning(text)
    document = _Document()
    document.setIndentWidth(17)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(dress(interface_font(px)))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    links = find_links(shown)
    document.setMarkdown(_prepared(shown, links), _FEATURES)
    _put_links(document, links)
    _dress(document, theme, px, dress, 0 if whole else px * _AIR)
    return document


def target_of(address: str, text: str) -> Link | QUrl | None:
    """What a link of a note means: an article or note, or an address of the web; else None."""
    scheme, _, rest = address.partition(":")
    if scheme == INNER:
        links = find_links(_beginning(text))
        return links[int(rest)] if rest.isdecimal() and int(rest) < len(links) else None
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() not in _WEB or (url.scheme() != "mailto" and not url.host()):
        return None
    return url


def addresses_in(document: QTextDocument) -> list[tuple[str, str]]:
    """The links of a document in its order: what is read, and the address."""
    found: list[tuple[str, str]] = []
    for block in _blocks(document):
        for fragment in _fragments(block):
            form = fragment.charFormat()
            if form.isAnchor() and form.anchorHref():
                if found and found[-1][1] == form.anchorHref():
                    found[-1] = (found[-1][0] + fragment.text(), found[-1][1])
                else:
                    found.append((fragment.text(), form.anchorHref()))
    return found


def plain(text: str) -> str:
    """A note in one line for lists, without the commonest marks of Markdown."""
    text = text[:LONGEST]
    for link in reversed(find_links(text)):
        text = text[: link.start] + link.shown + text[link.end :]
    text = re.sub(r"!?\[([^\]\n]*)\]\([^)\s]*\)", r"\1", text)
    text = _LINE_MARK.sub("", text)
    text = _EMPHASIS.sub(r"\2", text)
    return " ".join(re.sub(r"\\([^\w\s])", r"\1", text).split())


def _beginning(text: str) -> str:
    lines = text[:LONGEST].splitlines()[:_MOST_LINES]
    beginning = "\n".join(lines)
    return beginning if len(beginning) >= len(text.rstrip()) else f"{beginning.rstrip()} …"


def _prepared(text: str, links: list[Link]) -> str:
    """Links held, lines kept as they were broken, and no deeper nesting than anybody reads."""
    text = text.replace(_OPEN, "\ufffd").replace(_CLOSE, "\ufffd") if not links else text
    parts, at = [], 0
    for number, link in enumerate(links):
        parts += [text[at : link.start], f"{_OPEN}{number}{_CLOSE}"]
        at = link.end
    held = "".join([*parts, text[at:]])
    held = _DEEP.sub(lambda found: found.group()[:16].rstrip() + " ", held)
    lines, code = [], ""
    for line in held.splitlines():
        fence = _FENCE.match(line)
        if fence is not None and code in ("", fence.group(1)):
            code = "" if code else fence.group(1)
        # Two spaces at the end of a line keep its break, as its writer saw it.
        kept = code or fence or _KEPT_LINE.match(line)
        lines.append(line if kept else f"{line.rstrip()}  ")
    return "\n".join(lines)


def _put_links(document: QTextDocument, links: list[Link]) -> None:
    for block in _blocks(document):
        for found in reversed(list(_HELD.finditer(block.text()))):
            number = int(found.group(1))
            if number >= len(links):
                continue
            cursor = QTextCursor(block)
            # The stand-ins are of one UTF-16 unit each, but what stands before may not be.
            before = len(block.text()[: found.start()].encode("utf-16-le", "surrogatepass")) // 2
            cursor.setPosition(block.position() + before)
            cursor.setPosition(
                block.position() + before + len(found.group()), QTextCursor.MoveMode.KeepAnchor
            )
            form = cursor.charFormat()
            form.setAnchor(True)
            form.setAnchorHref(f"{INNER}:{number}")
            cursor.insertText(links[number].shown, form)


def _dress(
    document: QTextDocument,
    theme: Theme,
    px: float,
    dress: Callable[[QFont], QFont],
    air: float,
) -> None:
    """The program's faces and colours; in the place of a picture its words."""
    for block in list(_blocks(document)):
        outer = block.blockFormat()
        _space(block, air)
        for fragment in reversed(list(_fragments(block))):
            form = fragment.charFormat()
            cursor = QTextCursor(document)
            cursor.setPosition(fragment.position())
            cursor.setPosition(
                fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor
            )
            if form.isImageFormat():
                image: QTextImageFormat = form.toImageFormat()
                words = str(image.property(QTextFormat.Property.ImageAltText.value) or "")
                muted = QTextCharFormat()
                muted.setForeground(theme.color("ink_muted"))
                cursor.insertText(f"[{words.strip() or 'picture'}]", muted)
                continue
            looks = _looks(form, outer, theme, px)
            looks.setFont(dress(looks.font()))
            cursor.mergeCharFormat(looks)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame, theme.color("border"))


def _looks(
    form: QTextCharFormat, block: QTextBlockFormat, theme: Theme, px: float
) -> QTextCharFormat:
    looks = QTextCharFormat()
    level = block.headingLevel()
    fenced = block.hasProperty(QTextFormat.Property.BlockCodeFence.value)
    indented = block.hasProperty(QTextFormat.Property.BlockCodeLanguage.value)
    if form.fontFixedPitch() or fenced or indented:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(round(px * 0.92))
        looks.setFont(fixed)
        looks.setFontFixedPitch(True)
        looks.setBackground(theme.color("chip"))
    else:
        weight = 600 if level else min(600, max(400, form.fontWeight()))
        face = interface_font(px * _HEADING.get(level, 1.0), weight)
        face.setItalic(form.fontItalic())
        face.setStrikeOut(form.fontStrikeOut())
        looks.setFont(face)
    looks.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 0)
    if form.isAnchor():
        looks.setForeground(theme.color("accent"))
        looks.setFontUnderline(True)
    elif block.hasProperty(QTextFormat.Property.BlockQuoteLevel.value):
        looks.setForeground(theme.color("ink_muted"))
    return looks


def _space(block: QTextBlock, air: float) -> None:
    listed = block.textList() is not None
    code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage.value)
    form = QTextBlockFormat()
    form.setTopMargin(0)
    if air and not code:
        form.setLineHeight(air, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    last = not block.next().isValid()
    form.setBottomMargin(0 if last or code else 2 if listed else 5)
    if block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel.value):
        form.setLeftMargin(14)
        form.setRightMargin(0)
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(form)
    if listed and (items := block.textList()) is not None:
        looks = items.format()
        looks.setIndent(min(looks.indent(), 3))
        items.setFormat(looks)


def _rule(table: QTextTable, color: QColor) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(color)
    form.setCellPadding(3)
    table.setFormat(form)


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    blocks, block = [], document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found: list[QTextFragment] = []
    walk = block.begin()
    while not walk.atEnd():
        found.append(walk.fragment())
        walk += 1
    return found
