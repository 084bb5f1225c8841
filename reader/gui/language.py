"""The words of the window in the reader's language, with plural forms and direction.

Source texts are English. `packaging/translations.py` collects them from the code; the tables of
words lie in resources/translations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.sentences import Sentence, sentence_of

CONTEXT = "Variorum"
SYSTEM = "system"
LANGUAGES: tuple[tuple[str, str], ...] = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("zh_CN", "简体中文"),
)
"""The languages that the program speaks: code, and own name."""

_PLURAL = re.compile(r"(?<=\w)\(s\)")


def tr(text: str, note: str = "") -> str:
    """A text of the window in the reader's language.

    `text` is a literal with `{name}` for what is put in afterwards by `format`; or a constant that
    was marked with `later`. `note` tells two uses of one text apart, and the translator what is
    meant.
    """
    return QCoreApplication.translate(CONTEXT, text, note)


def trn(text: str, count: int, note: str = "") -> str:
    """A text that counts, in the right plural form: `trn("%n article(s)", 3)`."""
    said = QCoreApplication.translate(CONTEXT, text, note, count)
    if "(s)" in said and "(s)" in text:  # not in the table of words: English has an easy rule
        said = _PLURAL.sub("" if count == 1 else "s", text)
        said = said.replace("%n", number(count)).replace("%Ln", number(count))
    return said


def later(text: str, note: str = "") -> str:  # noqa: ARG001 - for the collector
    """Mark a constant as a text of the window; it stays English until `tr` shows it."""
    return text


def told(said: object) -> str:
    """A sentence of the inner rooms, or an error that holds one, in the reader's language.

    What was not made as a `Sentence` (the words of the system, of a file) stays as it is.
    """
    if isinstance(said, BaseException):
        from reader.gui.problems import next_step  # it speaks through this module

        if (words := next_step(said)) is not None:
            return words
        said = sentence_of(said)
    if not isinstance(said, Sentence):
        return str(said)
    fields = {name: told(value) for name, value in said.fields.items()}
    words = tr(said.template) if said.number is None else trn(said.template, said.number)
    return words.format(**fields) if fields else words


def number(value: float, decimals: int = 0) -> str:
    """A number with the separators of the reader's language: `12,400`."""
    if decimals:
        return QLocale().toString(float(value), "f", decimals)
    return QLocale().toString(round(value))


def percent(share: float) -> str:
    """A share of one as a percentage: `92%`."""
    return tr("{number}%").format(number=number(share * 100))


def joined(parts: Iterable[str]) -> str:
    """Parts of equal rank, one after the other: `a, b, c`."""
    return tr(", ", "between the parts of a list").join(parts)


def listed(words: Sequence[str]) -> str:
    """A list as one says it: `a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return tr("{others} and {last}", "a list").format(others=joined(words[:-1]), last=words[-1])


def quoted(words: str) -> str:
    """Words of a text, between the quotation marks of the window's language."""
    return tr("“{words}”", "quotation marks").format(words=words)


def dated(day: date, form: str) -> str:
    """A day in a form of Qt (`d MMM yyyy`), which has been through `tr`, with the month's name."""
    form = form.replace("yyyy", f"'{day.year}'")  # Qt would write the year 44 as 0044
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def clock(moment: time) -> str:
    """A time of the day: `14:02`."""
    return QLocale().toString(QTime(moment.hour, moment.minute), tr("HH:mm", "time of the day"))


def behind(key: str) -> str:
    """A key behind the words of a menu's entry: `Ctrl+C` as this system and language write it."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"\t{shown or key}"


def load_language(application: QApplication, wanted: str = SYSTEM) -> str:
    """Let the application speak a language of `LANGUAGES`, or the system's; returns its code.

    Standard buttons and dialogs of Qt follow, and so do numbers, dates and the direction of the
    layout. To be called before the window is made, or again before another is.
    """
    code = _chosen(wanted)
    system = QLocale.system()
    wish = QLocale(code)
    # The system's own way of writing numbers counts where the system speaks the same language.
    native = wanted == SYSTEM and system.language() == wish.language()
    QLocale.setDefault(system if native else wish)
    for old in application.findChildren(QTranslator, "language"):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    folders = (
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"variorum_{code}", str(paths.resources("translations"))),
    )
    for name, folder in folders:
        translator = QTranslator(application)
        translator.setObjectName("language")
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
    application.setLayoutDirection(wish.textDirection())
    application.setProperty("language", code)
    return code


def spoken() -> str:
    """The code of the language that the window speaks; English before one is loaded."""
    application = QCoreApplication.instance()
    return str(application.property("language") or "en") if application is not None else "en"


def first_weekday() -> int:
    """The day with which weeks begin for the reader; Monday is 1."""
    return QLocale().firstDayOfWeek().value


def right_to_left() -> bool:
    """Whether the window's layout runs from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _chosen(wanted: str) -> str:
    codes = [code for code, _ in LANGUAGES]
    if wanted in codes:
        return wanted
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        for code in codes:
            ours = QLocale(code)
            if (locale.language(), locale.script()) == (ours.language(), ours.script()):
                return code
    return "en"
