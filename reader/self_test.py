"""`variorum --self-test`: whether this installation works, told line by line.

Run inside a bundle it shows that nothing was left out: every check uses the program's own rooms, in
a temporary folder, and touches neither library nor settings of anybody.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import ssl
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__, paths
from reader.highlights.names import NameTask
from reader.importing.clean import read_document
from reader.library.database import Library, open_library
from reader.library.migrate import HEAD
from reader.library.records import NamesState
from reader.notes.model import Color
from reader.services import annotate, browse, maintain
from reader.services.analyze import analyze
from reader.services.compare import compare_articles
from reader.services.export_notes import export_notes
from reader.services.import_apart import import_apart
from reader.services.import_articles import import_articles
from reader.services.name_articles import name_articles
from reader.services.name_worker import NameWorker
from reader.services.sources import ImportSource
from reader.text.marks import MarkKind

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_OLD = ("self_test", "schema_0001.sql")
_PERSON = "Mara Ellison"
_TEXT = f"The board met on 21 May 2018. {_PERSON} asked the port of Rotterdam for $150 million."
_PATIENCE = 60.0  # seconds
_COLOURS = 24  # a picture with words in it has more: the letters' edges alone are of many shades


class Failed(Exception):
    """A check found something wrong; the message says what."""


def run() -> int:
    """Run all checks and print a line for each; 0 if all went well, else 1."""
    _say(f"variorum {__version__}, Python {platform.python_version()}, {platform.platform()}")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="variorum-self-test-") as name:
        checks = _Checks(Path(name))
        try:
            for title, check in checks.all():
                begun = time.perf_counter()
                try:
                    said = check()
                except Exception as problem:  # noqa: BLE001 - each is told, and the others go on
                    failed += 1
                    _say(f"FAILED  {title}: {problem}")
                    traceback.print_exc()
                else:
                    taken = time.perf_counter() - begun
                    _say(f"ok      {title}: {said} ({taken * 1000:.0f} ms)")
        finally:
            checks.end()
    _say("All is well." if not failed else f"{failed} of the checks failed.")
    return 1 if failed else 0


class _Checks:
    """The checks in their order; later ones use what earlier ones made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library: Library | None = None
        self.pdf = folder / "article.pdf"

    def all(self) -> Iterator[tuple[str, Callable[[], str]]]:
        yield "shipped files", shipped_files
        yield "a new library", self.new_library
        yield "a folder, imported in a process of its own", self.import_folder
        yield "an old library", self.old_library
        yield "full text", self.full_text
        yield "versions", self.versions
        yield "figures and languages", figures
        yield "notes", self.notes
        yield "names, in a process of their own", self.names
        yield "secure connections", connections
        yield "a painted window", self.window
        yield "reading a PDF", self.read_pdf
        yield "health", self.health

    def end(self) -> None:
        if self.library is not None:
            self.library.close()

    @property
    def opened(self) -> Library:
        if self.library is None:
            raise Failed("there is no library to check it with")
        return self.library

    def new_library(self) -> str:
        """A schema made by the migrations, and every sample imported."""
        self.library = open_library(self.folder / "new.db")
        sources = [ImportSource.from_path(path) for path in _samples()]
        report = import_articles(self.library, sources)
        added = [result for result in report.results if result.status == "added"]
        _require(len(added) == len(sources), f"{len(added)} of {len(sources)} samples came in")
        return f"{len(added)} samples, SQLite {sqlite3.sqlite_version}"

    def import_folder(self) -> str:
        """The samples again, out of a folder: all are known, as the other process must see."""
        folder = self.folder / "samples"
        folder.mkdir()
        for path in _samples():
            (folder / path.name).write_bytes(path.read_bytes())
        report = import_apart(self.opened, [ImportSource.from_path(folder)])
        known = len(report.with_status("already-present"))
        _require(known == len(report.results) > 0, f"{known} known of {len(report.results)}")
        return f"{known} known"

    def names(self) -> str:
        """A person, by the shipped model; and an article, which its process stores."""
        with NameWorker() as worker:
            marks = worker.find(NameTask(_TEXT))
            process = worker.process_id
            article = browse.find_articles(self.opened)[0]
            name_articles(self.opened, [article], worker)
        _require(process not in (None, os.getpid()), "there was no other process")
        found = [_TEXT[mark.start : mark.end] for mark in marks if mark.kind is MarkKind.PERSON]
        _require(found == [_PERSON], f"{found} instead of {_PERSON}")
        stored = browse.read_article(self.opened, article).names
        _require(stored is NamesState.DONE, "the names of an article were not stored")
        return f"{_PERSON} found"

    def old_library(self) -> str:
        """The first schema there was, with an article and a note in it."""
        path = self.folder / "old.db"
        script = paths.resources(*_OLD).read_text(encoding="utf-8")
        with closing(sqlite3.connect(path)) as raw:
            raw.executescript(script)
        with open_library(path) as library:
            found = browse.find_articles(library, "harbour pilots")
            kept = annotate.list_notes(library)
            schema = maintain.info(library).schema
        _require(schema == HEAD, f"schema {schema} instead of {HEAD}")
        _require(bool(found) and bool(kept), "its article or its note is not found")
        copies = list(self.folder.glob("**/old*0001*.db"))
        _require(bool(copies), "no copy was made before the migration")
        return f"schema 0001 is {schema} now, copied before"

    def full_text(self) -> str:
        """Words with accents and a phrase, by FTS5."""
        everything = browse.find_articles(self.opened)
        found = browse.find_articles(self.opened, '"the harbour" -observatory')
        _require(0 < len(found) < len(everything), "a phrase finds all or nothing")
        return f"a phrase is in {len(found)} of {len(everything)}"

    def versions(self) -> str:
        """Two samples that are versions of one text, linked on import, compared by rapidfuzz."""
        rows = browse.article_rows(self.opened, browse.find_articles(self.opened, "has:versions"))
        _require(bool(rows), "no versions were found among the samples")
        comparison = compare_articles(self.opened, rows[0].id, rows[0].versions[0])
        _require(0.2 < comparison.similarity <= 1, f"similarity {comparison.similarity}")
        return f"{len(rows)} linked, two of them {comparison.similarity:.0%} alike"

    def notes(self) -> str:
        """A note made, and written in a format for other programs."""
        article = browse.read_article(self.opened, browse.find_articles(self.opened)[0])
        annotate.add_note(self.opened, article.id, 0, 20, text="Seen.", color=Color.GREEN)
        written = export_notes(self.opened, None, "markdown")
        _require("Seen." in written, "the note is not in the export")
        return "one made and exported"

    def window(self) -> str:
        """The program's window with an article in it, painted, and printed into a PDF."""
        with _a_window(self.opened, self.folder) as window:
            article = browse.find_articles(self.opened)[0]
            window.start(article)
            window.show()
            _until(lambda: window.reading.current is not None, "the article in the window")
            picture = window.grab().toImage()
            colours = {
                picture.pixel(x, y)
                for x in range(0, picture.width(), 3)
                for y in range(0, picture.height(), 3)
            }
            _require(len(colours) > _COLOURS, f"only {len(colours)} colours in it")
            from PySide6.QtGui import QGuiApplication

            from reader.gui.printing import printed, save_pdf

            current = window.reading.current
            assert current is not None
            save_pdf(printed(current, window.context.settings), self.pdf)
            size = f"{picture.width()}×{picture.height()}"
            return f"{size} in {len(colours)} colours by “{QGuiApplication.platformName()}”"

    def read_pdf(self) -> str:
        """The PDF that was just printed."""
        _require(self.pdf.is_file(), "none was printed")
        document = read_document(self.pdf.read_bytes(), name=self.pdf.name)
        _require(len(document.text.split()) > 50, "hardly a word was read in it")
        return f"{len(document.text.split())} words"

    def health(self) -> str:
        """What `check` says of the library that all this went on in."""
        findings = maintain.check(self.opened)
        _require(not findings, "; ".join(finding.message for finding in findings[:3]))
        return "the library is sound"


def shipped_files() -> str:
    """Fonts, icons, words, themes, the name model, samples, the guide, migrations."""
    folders = ("fonts", "icons", "models", "samples", "themes", "translations", "words")
    for name in folders:
        folder = paths.resources(name)
        _require(folder.is_dir() and any(folder.iterdir()), f"{folder} is missing or empty")
    pages = list(paths.guide().glob("*.md"))
    _require(bool(pages) and paths.changelog().is_file(), "the guide or the changelog is missing")
    revisions = list((paths.migrations() / "versions").glob("[0-9]*.py"))
    _require(bool(revisions), "there are no migrations")
    return f"{len(folders)} folders, {len(pages)} pages of the guide, {len(revisions)} migrations"


def figures() -> str:
    """An amount and a date, English and German, out of HTML, Markdown and text."""
    for text, kind, value in (
        (f"<html><body><article><p>{_TEXT}</p></article></body></html>", MarkKind.MONEY, 150e6),
        (f"# The port\n\n{_TEXT}\n", MarkKind.DATE, "2018-05-21"),
        (
            "Die Stadt zahlt dem Hafen in diesem Jahr 1,2 Millionen Euro, und das ist nicht viel.",
            MarkKind.MONEY,
            1.2e6,
        ),
    ):
        marks = analyze(text.encode(), None).marks
        found = [mark.value for mark in marks if mark.kind is kind]
        _require(value in found, f"{found} instead of {value} in {text[:40]!r}")
    return "read"


def connections() -> str:
    """That pages can be fetched by https, as far as this is seen without the net."""
    known = len(ssl.create_default_context().get_ca_certs())
    told = f"{known} authorities" if known else "the system's authorities"
    return f"{ssl.OPENSSL_VERSION}, {told}"


@contextmanager
def _a_window(library: Library, folder: Path) -> Iterator[MainWindow]:
    # Qt is loaded only now, so that a bundle without it says so in one line of many.
    if sys.platform.startswith("linux") and not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.app import make_application
    from reader.gui.context import Context
    from reader.gui.events import Events
    from reader.gui.jobs import JobRunner
    from reader.gui.main_window import MainWindow
    from reader.gui.naming import Namer
    from reader.gui.operations import Operations
    from reader.gui.settings import Settings
    from reader.gui.stylesheet import dress
    from reader.gui.theme import ThemeManager

    application = make_application()
    settings = Settings(folder / "settings.ini")
    jobs, events = JobRunner(), Events()
    context = Context(
        library, jobs, events, Operations(jobs, events, library), ThemeManager("light"), settings
    )
    dress(application, context.themes.current)
    worker = NameWorker()
    namer = Namer(context, worker, version=lambda: worker.version, notice=lambda: worker.notice)
    window = MainWindow(context, namer)
    try:
        yield window
    finally:
        namer.cancel()
        worker.stop()
        jobs.shutdown()
        window.close()
        window.deleteLater()


def _until(reached: Callable[[], bool], what: str) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    end = time.monotonic() + _PATIENCE
    while not reached():
        _require(time.monotonic() < end, f"{what} did not come")
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _samples() -> list[Path]:
    return sorted(p for p in paths.resources("samples").iterdir() if p.name != "README.md")


def _require(held: bool, otherwise: str) -> None:
    if not held:
        raise Failed(otherwise)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - this is what the command is for
