"""Finding in the open article: the bar, the finds on the page and on its map."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from reader.gui.context import Context
from reader.gui.mirror import turned
from reader.gui.reading.find_bar import FindBar, find_all
from reader.gui.reading.margin_map import Tick
from reader.gui.reading.mark_formats import find_strokes
from reader.gui.reading.mark_painter import Layer
from reader.gui.reading.text_view import TextView
from reader.gui.theme import Theme
from reader.services.browse import sought_words
from reader.text.spans import Span

_LONG = 400_000  # code points: searching more would be felt, so it is done beside the window
_TICKS = 400
_AROUND = 40  # letters told on either side of a find


class Finder(QObject):
    """Keeps what was found, and which of it is shown."""

    found = Signal()  # the finds, or which of them is shown, are others now

    def __init__(self, context: Context, text: TextView, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._text = text
        self._hits: list[Span] = []
        self._here = -1
        self._from = 0
        self._request = 0
        self.hint = ""
        """What the reader may want to find: it is offered where nothing else was typed."""
        self._hinted = ""
        self.bar = FindBar(context.themes, parent)
        self.bar.hide()
        self.bar.changed.connect(self._search)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)

    @property
    def hits(self) -> list[Span]:
        """What was found."""
        return self._hits

    @property
    def shown(self) -> Span | None:
        """The find that is shown."""
        return self._hits[self._here] if 0 <= self._here < len(self._hits) else None

    def start(self, words: str = "") -> None:
        """Open the bar; finding starts from what is on the screen."""
        self._from = self._text.first_visible()
        if not words and self.bar.field.text() in ("", self._hinted):
            words = self._hinted = self.hint
        self.bar.start(words)
        self._search(self.bar.field.text())

    def offer(self, query: str) -> None:
        """The library was searched: in its articles the same words are offered to be found."""
        self.hint = sought_words(query)

    def close(self) -> None:
        """Put the bar and the finds away; the find that was shown stays selected."""
        shown, open_now = self.shown, self.bar.isVisible()
        self._take([])
        self.bar.hide()
        if open_now:
            if shown is not None:
                self._text.select(shown)
                self._text.hush()
            self._text.setFocus()

    def step(self, by: int) -> None:
        """Go to the next find (1) or the one before (-1), around the end."""
        if not self.bar.isVisible() and (self.bar.field.text() or self.hint):
            self.start()
            return
        if self._hits:
            self._here = (self._here + by) % len(self._hits)
            self._point()

    def text_changed(self) -> None:
        """Another text stands on the page: what is typed is looked for in it."""
        self._from = 0
        if self.bar.isVisible():
            self._search(self.bar.field.text(), move=False)
        else:
            self._take([])

    def paint(self) -> None:
        """Paint the finds."""
        theme = self._context.themes.current
        self._text.set_strokes(Layer.FIND, find_strokes(self._hits, self._here, theme))

    def place(self, room: QRect) -> None:
        """Keep the bar in the upper corner of `room`, at the end of its lines."""
        size = self.bar.sizeHint()
        width = min(size.width(), room.width() - 24)
        place = QRect(room.width() - width - 26, 10, width, size.height())
        self.bar.setGeometry(turned(place, room))

    def ticks(self, theme: Theme) -> list[Tick]:
        """The finds for the map, thinned where there are too many to tell apart."""
        thin = max(1, len(self._hits) // _TICKS)
        color, pale = theme.color("accent"), theme.color("accent")
        pale.setAlpha(130)
        shares = (self._text.share_of(hit.start) for hit in self._hits[::thin])
        ticks = [Tick(share, pale, high=2.0) for share in shares]
        if self.shown is not None:
            ticks.append(Tick(self._text.share_of(self.shown.start), color, strong=True))
        return ticks

    def _search(self, words: str, *, move: bool = True) -> None:
        self._request += 1
        request, places = self._request, self._text.places

        def find() -> list[Span]:
            return [places.stored(hit) for hit in find_all(places.shown, words)]

        if len(places.shown) <= _LONG:
            self._take(find(), move=move)
            return

        def done(hits: object) -> None:
            if request == self._request and isinstance(hits, list):
                self._take(hits, move=move)

        job = self._context.jobs.job(lambda _: find())
        job.done.connect(done)
        job.start()

    def _take(self, hits: list[Span], *, move: bool = True) -> None:
        self._hits = hits
        starts = [hit.start for hit in hits]
        self._here = bisect_left(starts, self._from) % len(hits) if hits else -1
        if move and hits:
            self._point()
        else:
            self.bar.tell(len(self._hits), self._here)
            self.paint()
            self.found.emit()

    def _around(self, hit: Span) -> str:
        text = self._text.places.text
        before = text[max(0, hit.start - _AROUND) : hit.start].rpartition("\n")[2]
        after = text[hit.end : hit.end + _AROUND].partition("\n")[0]
        return f"{before}{text[hit.start : hit.end]}{after}"

    def _point(self) -> None:
        self._from = self._hits[self._here].start
        self._text.scroll_to(self._hits[self._here])
        self.bar.tell(len(self._hits), self._here, self._around(self._hits[self._here]))
        self.paint()
        self.found.emit()
