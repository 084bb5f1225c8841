#!/usr/bin/env python3
"""Draw every view, in every theme, in two sizes, over libraries of several kinds: contact sheets.

    python packaging/contact_sheet.py --output FOLDER [--theme NAME...] [--library NAME...]
        [--view NAME...] [--size WxH...] [--language CODE] [--right-to-left] [--text-scale N]

Libraries: `empty`, `hard` (five articles: a title of 300 characters, Chinese, Arabic, emoji, one
long word), `samples` (those that the program ships, with names and notes), `many` (5,000) and
`used` (the samples after a while: rules, corrections, notes that wait, backups). Each picture is a
file of its own, THEME-SIZE-LIBRARY-VIEW.png, and each theme and size has a sheet of them all. The
window is the real one, shown off screen, on a screen as large as the largest size asked for, so
that dialogs are no larger than they would be there. `--text-scale 2 --size 683x384` draws it as on
a screen of 1366 by 768 with everything at twice the size, or as on a dense display.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import contact_states
import screenshots
from contact_views import ALL, DIALOGS, STATES, USED, VIEWS
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from screenshots import a_window, settle, turn

from reader.app import make_application
from reader.gui.language import load_language
from reader.gui.main_window import MainWindow
from reader.gui.settings import Settings
from reader.gui.stylesheet import dress
from reader.gui.text_scale import SCALES, scaled
from reader.library.database import Library, open_library
from reader.library.records import Imported
from reader.notes.model import Color
from reader.paths import resources
from reader.services import annotate, browse
from reader.services.import_articles import import_articles
from reader.services.sources import ImportSource
from reader.text.document import Block, BlockKind, Document

KINDS = (*ALL, USED)
HARD = (
    "# " + ("A ferry, a tram, a bridge and a long row of other things that the council weighed "
            "before it went home; " * 3).strip() + " and so to bed\n\nBy Ines Calloway-Over\n\n"
    "The council met at nine. It weighed a ferry for $4 million, a tram for $12 million and a "
    "bridge that nobody wanted, and it put off all three until 14 March 2027.\n",
    "# 港口城市恢复电车运营\n\n作者：陆文清\n\n港务局周一表示，新线路全长7.4公里，耗资4600万元，"
    "预计2027年通车。\n\n陆文清说：“这条线路属于所有人。”\n",
    "# عودة الترام إلى المدينة بعد ستين عاما\n\nقال المجلس يوم الاثنين إن الخط الجديد يمتد 7.4 "
    "كيلومترات ويكلف 46 مليون جنيه، وسيفتح عام 2027.\n\nوصوت 19 عضوا لصالح المشروع.\n",
    "# 🚋🌊 The tram is back 🎉 — 😀😃😄 and 👩‍👩‍👧‍👦 families cheer\n\nIt cost £46m 💷 and "
    "took 3 years ⏳. Café owners said “naïve” plans had won 🏆.\n",
    "# Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselbundverwahrungsordnung\n\n"
    + "https://example.org/" + "a-very-long-address-without-any-space-" * 6 + "\n\nA line after "
    "it, of 25% of 1,200 words.\n",
)  # fmt: skip


def main() -> int:
    themes = sorted(path.stem for path in resources("themes").glob("*.toml"))
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--output", type=Path, required=True)
    ask.add_argument("--theme", nargs="+", default=themes, choices=themes)
    ask.add_argument("--library", nargs="+", default=KINDS, choices=KINDS)
    ask.add_argument("--view", nargs="+", help="only these (names of views and of actions)")
    ask.add_argument("--size", nargs="+", default=["800x600", "1366x768"])
    ask.add_argument("--language", default="en")
    ask.add_argument("--right-to-left", action="store_true", help="lay the window out mirrored")
    ask.add_argument("--text-scale", type=float, default=1.0, choices=SCALES)
    asked = ask.parse_args()
    asked.output.mkdir(parents=True, exist_ok=True)
    with a_screen(asked.size, asked.text_scale), scaled(asked.text_scale):
        application = make_application()
    load_language(application, asked.language)
    if asked.right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        libraries = {kind: open_library(folder / f"{kind}.db") for kind in asked.library}
        first = {kind: FILLED[kind](library) for kind, library in libraries.items()}
        for theme in asked.theme:
            for size in asked.size:
                sheet = Sheet(f"{theme} · {size} · {asked.language}")
                for kind, library in libraries.items():
                    for label, show in wanted(kind, asked.view):
                        settings = Settings(folder / f"{theme}-{size}-{kind}-{label}.ini")
                        settings.theme = theme
                        # Names of five thousand articles take longer than any picture.
                        settings.names_in_background = kind != "many"
                        width, height = map(int, size.split("x"))
                        with a_window(library, settings, (width, height)) as window:
                            dress(application, window.context.themes.current)
                            for at, picture in enumerate(pictures(window, show, first[kind])):
                                more = f"-{at + 1}" if at else ""
                                stem = f"{theme}-{size}-{kind}-{label}{more}"
                                picture.save(str(asked.output / f"{stem}.png"))
                                sheet.add(f"{kind} · {label}{more}", picture)
                        if kind == USED:
                            contact_states.tidy(library, first[kind])
                target = asked.output / f"sheet-{theme}-{size}.png"
                sheet.save(target)
                print(target, flush=True)
        for library in libraries.values():
            library.close()
    return 0


@contextmanager
def a_screen(sizes: Sequence[str], scale: float) -> Iterator[None]:
    """Let the application that is made inside have a screen as large as the largest of `sizes`."""
    widths, heights = zip(*(map(int, size.split("x")) for size in sizes), strict=True)
    screen = {"name": "sheet", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen |= {"width": round(max(widths) * scale), "height": round(max(heights) * scale)}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "screens.json"
        file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
        yield
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # for the processes that are started later


def wanted(
    kind: str, names: Sequence[str] | None
) -> list[tuple[str, Callable[[MainWindow, int], None]]]:
    """What to draw over one kind of library."""
    return [
        (view.name, view.show)
        for view in (*VIEWS, *DIALOGS, *STATES)
        if kind in view.libraries and (names is None or view.name in names)
    ]


def pictures(
    window: MainWindow, show: Callable[[MainWindow, int], None], article: int
) -> list[QPixmap]:
    """The window after `show`; where something opened over it, that as well, and first."""
    try:
        show(window, article)
    except KeyError as unknown:
        print(f"there is no {unknown}", file=sys.stderr)
        return []
    settle(window)
    tops = [w for w in QApplication.topLevelWidgets() if is_opened(w, window)]
    found = [top.grab() for top in tops] or [window.grab()]
    for top in tops:
        top.close()
    turn(10)
    return found


def is_opened(widget: QWidget, window: MainWindow) -> bool:
    """Whether this is a dialog or popover that stands over the window or beside it."""
    tip = widget.windowType() == Qt.WindowType.ToolTip
    return widget is not window and widget.isVisible() and not tip and widget.width() > 40


class Sheet:
    """Pictures beside each other, each with its name under it."""

    WIDTH, GAP, COLUMNS, LINE = 640, 20, 4, 26

    def __init__(self, title: str) -> None:
        self._title = title
        self._pictures: list[tuple[str, QImage]] = []

    def add(self, label: str, picture: QPixmap) -> None:
        """Put a picture on the sheet, made small."""
        ratio = picture.devicePixelRatio()
        width = min(self.WIDTH, round(picture.width() / ratio))
        image = picture.toImage()
        image.setDevicePixelRatio(1)
        smooth = Qt.TransformationMode.SmoothTransformation
        self._pictures.append((label, image.scaledToWidth(width, smooth)))

    def save(self, path: Path) -> None:
        """Draw the sheet into a file."""
        rows = [
            self._pictures[at : at + self.COLUMNS]
            for at in range(0, len(self._pictures), self.COLUMNS)
        ]
        heights = [max(image.height() for _, image in row) + self.LINE + self.GAP for row in rows]
        width = self.COLUMNS * (self.WIDTH + self.GAP) + self.GAP
        whole = QImage(width, sum(heights) + 60, QImage.Format.Format_RGB32)
        whole.fill(QColor("#808080"))
        painter = QPainter(whole)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(QFont("Inter", 14))
        painter.drawText(self.GAP, 36, self._title)
        painter.setFont(QFont("Inter", 11))
        top = 60
        for row, height in zip(rows, heights, strict=True):
            for column, (label, image) in enumerate(row):
                left = self.GAP + column * (self.WIDTH + self.GAP)
                painter.drawImage(left, top, image)
                under = QRect(left, top + image.height() + 4, self.WIDTH, self.LINE)
                painter.drawText(under, Qt.AlignmentFlag.AlignLeft, label)
            top += height
        painter.end()
        whole.save(str(path))


def fill_empty(_library: Library) -> int:
    return 0


def fill_hard(library: Library) -> int:
    """Articles that are hard to set; the first is the one to show."""
    sources = [ImportSource.from_text(text, "markdown") for text in reversed(HARD)]
    report = import_articles(library, sources)
    ids = [result.id for result in report.results if result.id is not None]
    for article in ids:
        text = browse.read_article(library, article).document.text
        end = min(60, len(text))
        annotate.add_note(library, article, 0, end, text="علامة 标记 🚋 " + "note " * 20,
                          color=Color.BLUE, tags=["a tag that is rather long", "标签"])  # fmt: skip
    return ids[-1]


def fill_samples(library: Library) -> int:
    return screenshots.fill(library, names=True)


def fill_many(library: Library) -> int:
    """Five thousand short articles of many days and sources; the last is the one to show."""
    made = 0
    for start in range(0, 5000, 500):
        with library.write() as unit:
            for number in range(start, start + 500):
                text = (
                    f"The council of ward {number} met on {1 + number % 28} May and voted "
                    f"${number * 1000:,} for its ferries.\n\n" + "It was raining. " * 40
                )
                data = text.encode()
                first = text.index("\n")
                made = unit.articles.add(
                    Imported(data, hashlib.sha256(data).hexdigest(), f"{number}.txt", "text"),
                    Document(
                        text=text,
                        blocks=(
                            Block(BlockKind.PARAGRAPH, 0, first),
                            Block(BlockKind.PARAGRAPH, first + 2, len(text)),
                        ),
                        title=f"Ward {number} votes for its ferries, again",
                        source=f"The Ward {number % 40} Gazette",
                        published=f"20{10 + number % 16}-{1 + number % 12:02}-{1 + number % 28:02}",
                    ),
                    [],
                    [],
                    cleaner=1,
                    added=f"2026-{1 + number % 11:02}-{1 + number % 28:02}T09:00:00Z",
                )
    return made


FILLED: dict[str, Callable[[Library], int]] = {
    "empty": fill_empty,
    "hard": fill_hard,
    "samples": fill_samples,
    "many": fill_many,
    USED: contact_states.fill,
}


if __name__ == "__main__":
    sys.exit(main())
