"""One walk over a page: its blocks of text, where they stand, and what they look like."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

from reader.importing.formats.html_items import Item, Numbering
from reader.importing.formats.html_notes import NOTE
from reader.importing.formats.html_reasons import class_words, inline_reason, reason_of
from reader.importing.formats.lines import tidy
from reader.importing.wordsets import word_set
from reader.text.document import BlockKind

_SKIPPED = word_set(
    "script style noscript template svg iframe object embed select option textarea canvas audio "
    "video"
    " head map datalist dialog"
)
_INLINE = word_set(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt "
    "ruby s samp"
    " small span strike strong sub sup time tt u var wbr nobr center-x math mi mn mo mrow g-emoji"
)
_KINDS = {"blockquote": BlockKind.QUOTE, "pre": BlockKind.CODE, "li": BlockKind.LIST_ITEM}
_HEADING = re.compile(r"h([1-6])$")
# Looked for from the start of a run of blanks alone: from each of them it would be quadratic.
_BREAK = re.compile(r"(?<![ \t])[ \t]*\n[ \t]*(?:\n[ \t]*)+")
_PROSE = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM)
_STOPS = re.compile(r"[,.;:!?][\"'”’)»]* |[.!?…][\"'”’)»]*$|[，。！？；、،؟؛।။]")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_POWER = re.compile(r"[-−–]?\d{1,3}")
_PRICE = re.compile(r"[$€£¥]\s?[\d,.]*\d$")  # whose cents are raised
_HIGH = str.maketrans("0123456789-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻")
_WIDEST = 12  # columns that one cell is taken to span
_DEEPEST_LEVEL = 6
_SENTENCE = re.compile(r"[.!?][\"'”’)]*$")


@dataclass(slots=True)
class Frame:
    """A block element: the chunks inside it (`first` to `last`), and why it may be no article.

    `prose` is the weight of all prose inside it, `weight` of that which is in no element with a
    reason.
    """

    element: HtmlElement
    parent: Frame | None
    first: int
    reason: str | None
    kind: BlockKind
    level: int | None
    hints: frozenset[str]
    last: int = 0
    prose: float = 0.0
    weight: float = 0.0
    reasoned: Frame | None = None
    item: Item | None = None  # of a list, around it
    lists: int = 0  # how many lists are around it
    quotes: int = 0  # how many quotations
    children: list[Frame] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A block of text as it stands on the page, in its innermost block element."""

    text: str
    kind: BlockKind
    level: int | None
    frame: Frame
    linked: float
    emphasised: bool
    lead: str = ""  # the number of an item of a list

    @property
    def reason(self) -> str | None:
        """Why the element around it says that this is no article."""
        return self.frame.reasoned.reason if self.frame.reasoned else None

    @property
    def hints(self) -> frozenset[str]:
        """What the page calls the elements around it."""
        return self.frame.hints

    @property
    def weight(self) -> float:
        """How much prose it is: length, with sentences in it and few links."""
        if self.kind not in _PROSE or self.linked >= 0.5 or size(self.text) < 40:
            return 0.0
        factor = 1.0 if self.kind is BlockKind.PARAGRAPH else 0.6
        stops = 1.0 if self.text.count(" ") > 60 or _STOPS.search(self.text) else 0.3
        return factor * size(self.text) * (1 - self.linked) * stops


def size(text: str) -> float:
    """How long a text is in Latin letters: Chinese and Japanese say as much with fewer."""
    if text.isascii() or text[:1] < "\u0e00" > text[len(text) // 2 :][:1]:
        return len(text)
    return len(text) + 1.5 * len(_DENSE.findall(text))


@dataclass(slots=True)
class Walked:
    """All chunks of a page in order, and its block elements, outer ones before inner ones."""

    chunks: list[Chunk]
    frames: list[Frame]

    @property
    def root(self) -> Frame:
        """The whole page."""
        return self.frames[0]


def walk(root: HtmlElement) -> Walked:
    """The blocks of text of a page in order, without scripts and styles."""
    walker = _Walker(root)
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            if element.tag in _SKIPPED:
                events.skip_subtree()
            elif element.tag == "table" and _is_data(element):
                walker.table(element)
                events.skip_subtree()
            elif (
                element.tag in _INLINE
                and (reason := inline_reason(element))
                and next(element.iter("p", "div", "ul", "table"), None) is None
            ):
                walker.aside(element, reason)
                events.skip_subtree()
                continue
            walker.start(element)
        else:
            walker.end(element)
    walker.finish()
    return Walked(walker.chunks, walker.frames)


class _Walker:
    def __init__(self, root: HtmlElement) -> None:
        self.chunks: list[Chunk] = []
        self.frames = [Frame(root, None, 0, None, BlockKind.PARAGRAPH, None, frozenset())]
        self._open_frames = list(self.frames)
        self._table: HtmlElement | None = None
        self._parts: list[str] = []
        self._linked = self._strong = self._size = 0
        self._links = self._emphasis = 0
        self._asides: list[tuple[HtmlElement, str, str]] = []
        self._skipping: HtmlElement | None = None
        self._numbering = Numbering()

    def start(self, element: HtmlElement) -> None:
        tag = str(element.tag)
        if tag in ("br", "hr"):
            self._parts.append("\n" if tag == "br" else "\n\n")
        elif tag in _SKIPPED or (tag == "table" and self._table is element):
            return
        elif tag in _INLINE:
            self._links += tag == "a"
            self._emphasis += tag in ("em", "i", "strong", "b")
            self._text(self._raised(element) if tag == "sup" else element.text)
        else:
            self._flush()
            self._open(element, tag)
            self._text(element.text)

    def end(self, element: HtmlElement) -> None:
        tag = str(element.tag)
        if self._skipping is element:
            self._skipping = None
        elif tag in _INLINE:
            self._links -= tag == "a"
            self._emphasis -= tag in ("em", "i", "strong", "b")
        elif tag not in ("br", "hr") and tag not in _SKIPPED and self._table is not element:
            self._flush()
            self._close()
        self._text(element.tail)

    def table(self, element: HtmlElement) -> None:
        """A table of data as one chunk: a line a row."""
        self._flush()
        self._table = element
        for caption in element.iterchildren("caption"):
            if words := tidy(" ".join("".join(caption.itertext()).split())):
                self._add(words, BlockKind.CAPTION, linked=0.0, emphasised=False)
        rows = [" | ".join(_cells(row)) for row in element.iter("tr")]
        text = "\n".join(row for row in rows if row.strip(" |"))
        if text:
            self._add(text, BlockKind.TABLE, linked=0.0, emphasised=False)

    def aside(self, element: HtmlElement, reason: str) -> None:
        """What stands in a line without belonging to it: a piece of its own behind the line."""
        text = tidy(" ".join("".join(element.itertext()).split()))
        if text:
            self._asides.append((element, text, reason))
        self._skipping = element

    def finish(self) -> None:
        self._flush()
        while len(self._open_frames) > 1:
            self._close()
        self.frames[0].last = len(self.chunks)

    def _open(self, element: HtmlElement, tag: str, reason: str | None = None) -> None:
        outer = self._open_frames[-1]
        heading = _HEADING.match(tag)
        kind = _KINDS.get(tag, BlockKind.HEADING if heading else outer.kind)
        if outer.kind is BlockKind.QUOTE and tag == "p":
            kind = BlockKind.QUOTE
        if outer.kind is BlockKind.LIST_ITEM and tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            kind = BlockKind.LIST_ITEM
        if tag == "li" and element.get(NOTE) is not None:
            kind = BlockKind.PARAGRAPH
        lists = outer.lists + (tag in ("ul", "ol", "menu"))
        item = outer.item
        if kind is BlockKind.LIST_ITEM and tag == "li":
            item = Item(max(1, lists), self._numbering.lead(element))
        elif kind is not BlockKind.LIST_ITEM:
            item = None
        words = class_words(element)
        frame = Frame(
            element,
            outer,
            len(self.chunks),
            reason or reason_of(element, tag, words),
            kind,
            int(heading.group(1)) if heading and kind is BlockKind.HEADING else outer.level,
            outer.hints | frozenset(w for w in words if w in _HINTS) | _tag_hints(element, tag),
            item=item,
            lists=lists,
            quotes=outer.quotes + (tag == "blockquote"),
        )
        outer.children.append(frame)
        self.frames.append(frame)
        self._open_frames.append(frame)

    def _close(self) -> None:
        self._open_frames.pop().last = len(self.chunks)

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._open_frames[-1].kind is not BlockKind.CODE:
            text = " ".join(text.split("\n")) if "\n" in text else text
        self._parts.append(text)
        count = len(text.strip())
        self._size += count
        self._linked += count if self._links > 0 else 0
        self._strong += count if self._emphasis > 0 else 0

    def _flush(self) -> None:
        if self._parts:
            self._flush_line()
        for element, text, reason in self._asides:
            self._open(element, "span", reason)
            self._add(text, BlockKind.PARAGRAPH, linked=0.0, emphasised=False)
            self._close()
        self._asides.clear()

    def _flush_line(self) -> None:
        if not self._size:  # nothing but space between two elements
            self._parts.clear()
            return
        text = "".join(self._parts)
        linked = self._linked / self._size if self._size else 0.0
        emphasised = self._size > 0 and self._strong >= self._size
        self._parts.clear()
        self._linked = self._strong = self._size = 0
        frame = self._open_frames[-1]
        if frame.kind is BlockKind.CODE:
            if text.strip():
                self._add(text.strip("\n"), frame.kind, linked=linked, emphasised=emphasised)
            return
        parts = _BREAK.split(text)
        if len(parts) == 1:
            lines = [line for line in text.split("\n") if line.strip()]
            # Old pages end paragraphs with one break: each is then a sentence's end, and long.
            if len(lines) > 1 and all(_SENTENCE.search(tidy(line)) for line in lines):
                parts = lines
        for part in parts:
            shown = tidy(" ".join(part.split("\n")))
            if shown:
                self._add(shown, frame.kind, linked=linked, emphasised=emphasised)

    def _add(self, text: str, kind: BlockKind, *, linked: float, emphasised: bool) -> None:
        frame = self._open_frames[-1]
        level, lead = frame.level if kind is BlockKind.HEADING else None, ""
        if kind is BlockKind.LIST_ITEM and (item := frame.item) is not None:
            if item.begun:
                kind = BlockKind.PARAGRAPH  # a bullet would make an item of its own of it
            else:
                level, lead, item.begun = _deep(item.depth), item.lead, True
        elif kind is BlockKind.QUOTE:
            level = _deep(frame.quotes)
        self.chunks.append(Chunk(text, kind, level, frame, linked, emphasised, lead))

    def _raised(self, element: HtmlElement) -> str | None:
        """The words of raised letters: figures that would be read as part of what is before."""
        text: str | None = element.text
        words = (text or "").strip()
        before = "".join(self._parts[-3:])[-24:]
        plain = len(element) or not _POWER.fullmatch(words) or not before[-1:].strip()
        return text if plain or _PRICE.search(before) else words.translate(_HIGH)


_HINTS = word_set(
    "byline author title headline subtitle standfirst deck dek summary lede timestamp date pubdate"
    " published subheadline kicker"
)


def _tag_hints(element: HtmlElement, tag: str) -> frozenset[str]:
    prop = (element.get("itemprop") or "").lower()
    hints = {tag} if tag in ("h1", "header", "figure", "figcaption", "time") else set()
    if prop in ("author", "headline", "datepublished", "description"):
        hints.add(prop)
    return frozenset(hints)


def _deep(depth: int) -> int | None:
    """The level of what stands so deep in others of its kind; None: not in another."""
    return min(depth, _DEEPEST_LEVEL) if depth > 1 else None


def _cells(row: HtmlElement) -> list[str]:
    """The words of a row's cells; one over several columns is followed by empty ones."""
    found: list[str] = []
    for cell in row:
        if isinstance(cell.tag, str):
            found.append(tidy(" ".join("".join(cell.itertext()).split())))
            spanned = (cell.get("colspan") or "").strip()
            found += [""] * (min(int(spanned), _WIDEST) - 1 if spanned.isdecimal() else 0)
    return found


def _is_data(table: HtmlElement) -> bool:
    """Whether a table holds data; old pages lay out their text in tables."""
    if table.find(".//table") is not None or table.find(".//p") is not None:
        return False
    rows = list(table.iter("tr"))
    cells = [cell for row in rows for cell in row if cell.tag in ("td", "th")]
    if len(rows) < 2 or len(cells) < 2 * len(rows):
        return False
    longest = max((len("".join(cell.itertext())) for cell in cells), default=0)
    return table.find(".//th") is not None or longest < 100
