"""The composition root: builds library, jobs, workers and window, and takes them down again."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader import paths
from reader.gui.fonts import load_fonts
from reader.gui.main_window import MainWindow
from reader.gui.opening import Opening, restore_geometry
from reader.gui.settings import Settings
from reader.gui.text_scale import scaled
from reader.gui.theme import Mode, Theme, ThemeManager, theme_at_first

# The rest takes most of a start to load: it is imported when the window is there to be seen.
if TYPE_CHECKING:
    from reader.gui.crash import CrashWatch
    from reader.gui.handed_over import HandedOver
    from reader.library.database import Library

APPLICATION_ID = "io.github.variorum.Reader"
NO_DISPLAY = (
    "There is no display here, so the window cannot open. These commands need none: import, list, "
    "show, analyze, edit, take-out, put-back, reclean, versions, compare, link, unlink, names, "
    "figures, note, export, import-notes, remove, restore, backup, backups, restore-backup, check, "
    "salvage, info."
)
EXIT_USAGE, EXIT_LIBRARY = 2, 3
_COVERED_FOR = 3_000  # milliseconds at most
_CONTRAST = "contrast"  # the flag that tells whether the system asked for high contrast
_PAINTED_WITHIN = 150  # milliseconds: a desktop that shows the window later does not hold it up


@dataclass(frozen=True, slots=True)
class Start:
    """What the window begins with: an article, a name model, files to import."""

    article: int | None
    names_model: Path | None
    sources: Sequence[str]


def main(
    library_path: Path | None = None,
    article_id: int | None = None,
    names_model: Path | None = None,
    sources: Sequence[str] = (),
) -> int:
    """Open the window on a library (None: the usual one) and return the exit status at its end.

    `article_id` is opened at once if it is there; `sources` are files, folders and addresses that
    are imported, and the only one of them is shown. `names_model` is the folder of a name model to
    use instead of the one that the settings name, or else the shipped one.
    """
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return EXIT_USAGE
    settings = Settings(paths.config_folder() / "settings.ini")
    with scaled(settings.interface_scale):
        application = make_application()
    path = library_path or paths.default_library()
    first = theme_at_first(settings.theme, contrast=settings.flag(_CONTRAST, False))
    window = _open_window(settings, first, path)
    themes = ThemeManager(settings.theme, hues=settings.hues)
    remember_contrast(settings, themes)
    from reader.gui import accessible
    from reader.gui.crash import CrashWatch
    from reader.gui.language import load_language
    from reader.gui.log import Log
    from reader.gui.stylesheet import dress
    from reader.library.database import open_library
    from reader.library.errors import LibraryError

    set_icon()
    load_language(application, settings.language)
    accessible.install()
    dress(application, themes.current)
    try:
        if library_path is None:
            path.parent.mkdir(parents=True, exist_ok=True)
        _require_present(path, settings)
        library = open_library(path)
    except (LibraryError, OSError) as problem:
        gc.enable()
        sentence = f"The library {path} cannot be opened: {problem}"
        print(sentence, file=sys.stderr)  # noqa: T201 - whoever started it from a terminal
        window.close()
        from reader.gui.keeping.reopen import ask_rescue

        return 0 if ask_rescue(path, problem, settings) else EXIT_LIBRARY
    log = Log(paths.log_folder())
    log.start()
    watch = CrashWatch(paths.log_folder())
    watch.start()
    try:
        start = Start(article_id, names_model, sources)
        status = _run(application, window, library, settings, themes, watch, start)
    except Exception as error:
        watch.fatal(error)
        raise
    finally:
        library.close()
        watch.stop()
        log.stop()
    if (copy := window.deeds.keeping.restored) is not None:
        from reader.gui.keeping.reopen import restore_and_open

        return 0 if restore_and_open(path, copy, settings) else EXIT_LIBRARY
    return status


def _require_present(library: Path, settings: Settings) -> None:
    """A library that was read from before and is gone now is not silently begun anew."""
    from reader.library.errors import LibraryError
    from reader.sentences import Sentence

    if not library.exists() and settings.last_article(library) is not None:
        raise LibraryError(
            Sentence(
                "The library {path} was here last time and is gone; bring its file or its disk "
                "back, restore a backup, or open it where it lies now.",
                path=library,
            )
        )


def make_application() -> QApplication:
    """The application object with its names and fonts."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("variorum")
    QApplication.setApplicationDisplayName("Variorum")
    QApplication.setDesktopFileName(APPLICATION_ID)
    load_fonts()
    return application


def set_icon() -> None:
    """Give all windows the program's picture."""
    from PySide6.QtGui import QIcon

    QApplication.setWindowIcon(QIcon(str(paths.resources("icons", "variorum.svg"))))


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, by the environment elsewhere."""
    if sys.platform in ("win32", "darwin"):
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in named)


def _open_window(settings: Settings, theme: Theme, library: Path) -> MainWindow:
    """Show the window at once, before its rooms are built and the library is opened."""
    window = MainWindow()
    restore_geometry(window, settings)
    opening = Opening(settings, theme, library)
    window.setCentralWidget(opening)
    loop = QEventLoop()
    opening.painted.connect(loop.quit)
    QTimer.singleShot(_PAINTED_WITHIN, loop.quit)
    window.show()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return window


def remember_contrast(settings: Settings, themes: ThemeManager) -> None:
    """Whether the system asks for high contrast now, for the first paint of the next start."""

    def remember(theme: Theme) -> None:
        if themes.mode == Mode.SYSTEM and theme.high_contrast != settings.flag(_CONTRAST, False):
            settings.set_flag(_CONTRAST, theme.high_contrast)

    remember(themes.current)
    themes.changed.connect(remember)


def _cover(window: MainWindow, opening: QWidget | None) -> None:
    """Leave what was shown first over the rooms until the list has its articles."""
    if opening is None:
        return
    opening.setParent(window)
    opening.setGeometry(window.rect())
    opening.show()
    opening.raise_()
    window.articles.answered.connect(opening.deleteLater)
    QTimer.singleShot(_COVERED_FOR, opening, opening.deleteLater)


def _hear_starts(application: QApplication, window: MainWindow, library: Library) -> HandedOver:
    """Take the files that later starts of the program want opened on this library."""
    from PySide6.QtCore import Qt

    from reader.gui.handed_over import HandedOver, bring_up

    handed = HandedOver(library.path, window)
    handed.asked.connect(lambda _, token: bring_up(window, token))
    handed.asked.connect(lambda files, _: window.importer.run_paths(files))
    QTimer.singleShot(0, handed, handed.listen)
    # Another window on the library may have listened, and be closed by now.
    application.applicationStateChanged.connect(
        lambda state: handed.listen() if state is Qt.ApplicationState.ApplicationActive else None
    )
    return handed


def _run(
    application: QApplication,
    window: MainWindow,
    library: Library,
    settings: Settings,
    themes: ThemeManager,
    watch: CrashWatch,
    start: Start,
) -> int:
    from reader.gui.context import Context
    from reader.gui.events import Events
    from reader.gui.jobs import JobRunner
    from reader.gui.keeping.keeper import Keeper
    from reader.gui.naming import Namer
    from reader.gui.opened_files import OpenedFiles
    from reader.gui.operations import Operations
    from reader.gui.signals import EndSignals
    from reader.gui.stylesheet import dress
    from reader.services.name_worker import NameWorker
    from reader.services.sources import ImportSource

    # A thread that computes gives way every millisecond: the window waits for none of them long.
    sys.setswitchinterval(0.001)
    jobs = JobRunner()
    events = Events()
    operations = Operations(jobs, events, library)
    context = Context(library, jobs, events, operations, themes, settings)
    # Connected before any room, so that rooms paint in a window that is dressed already.
    themes.changed.connect(lambda theme: dress(application, theme))
    worker = NameWorker(model=start.names_model or settings.names_model)
    namer = Namer(
        context,
        worker,
        version=lambda: worker.version,
        notice=lambda: worker.notice,
        use_model=worker.use_model,
    )
    opening = window.takeCentralWidget()
    window.furnish(context, namer)
    _cover(window, opening)
    watch.tell = events.problem.emit
    signals = EndSignals(window.close, window)

    if not (start.article or start.sources):
        window.tour.invite_once()
    window.start(start.article)
    keeper = Keeper(context, window)
    keeper.begin()
    window.show()
    window.importer.run([ImportSource.from_argument(source) for source in start.sources])
    if sys.platform == "darwin":  # elsewhere files come as arguments
        OpenedFiles(application).asked.connect(window.importer.run_paths)
    handed = _hear_starts(application, window, library)
    # What a start makes stays to the end. To look through it for garbage, time and again, would
    # hold every thread up for a tenth of a second.
    gc.freeze()
    gc.enable()
    window.deeds.help.note_version()
    window.deeds.help.offer_reports(watch.earlier())
    try:
        return application.exec()
    finally:
        handed.stop()
        signals.stop()
        namer.cancel()
        worker.stop()
        jobs.shutdown()
        settings.save()
        window.deleteLater()
