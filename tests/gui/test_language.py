"""The words of the window: all collected, all translated, none left out, all loadable."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader import paths
from reader.gui import language
from reader.gui.actions import TABLE
from reader.gui.guide.pages import page_html, read_pages
from reader.gui.language import LANGUAGES, clock, dated, load_language, number, percent, tr, trn
from reader.gui.settings import Settings
from reader.sentences import Sentence
from reader.services.read_figure import NoSuchValue, read_figure
from reader.services.salvage import SalvageReport
from reader.text.marks import MarkKind

ROOT = Path(__file__).resolve().parents[2]


def _collector() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module  # its dataclasses look for themselves there
    spec.loader.exec_module(module)
    return module


COLLECTOR = _collector()
TEXTS = COLLECTOR.collect()
TABLES = {code: COLLECTOR.read_table(COLLECTOR.table_path(code)) for code in COLLECTOR.FORMS}
_FIELD = re.compile(r"\{([a-z_][a-z0-9_-]*)\}")
# Where a language has no use for a field: what is left out, and why.
_NEEDLESS = {"{number}{tail}": {"tail"}}  # st, nd, rd, th are English


@pytest.fixture
def in_english(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    load_language(qapp, "en")


def test_the_languages_are_those_that_there_are_tables_of() -> None:
    assert [code for code, _ in LANGUAGES] == list(COLLECTOR.FORMS)


@pytest.mark.parametrize("code", ["en", "de", "zh_CN"])
def test_every_text_of_the_window_is_translated(code: str) -> None:
    wanted = COLLECTOR.merge(code, TEXTS, TABLES[code])
    missing = [text.source for text, words in wanted.items() if not words.finished]
    assert not missing, "run packaging/translations.py, and translate these"
    gone = [text.source for text in TABLES[code] if text not in wanted]
    assert not gone, "run packaging/translations.py: these are in the program no more"


@pytest.mark.parametrize("code", ["en", "de", "zh_CN"])
def test_translations_have_the_fields_of_their_source(code: str) -> None:
    for text, words in TABLES[code].items():
        fields = set(_FIELD.findall(text.source)) - _NEEDLESS.get(text.source, set())
        for form in filter(None, words.forms):
            assert set(_FIELD.findall(form)) == fields, (text.source, form)
            counted = form.replace("%Ln", "%n")
            assert counted.count("%n") == text.source.count("%n"), (text.source, form)


@pytest.mark.parametrize("code", ["de", "zh_CN"])
def test_translations_keep_what_is_not_words(code: str) -> None:
    for text, words in TABLES[code].items():
        for form in words.forms:
            assert ("\n" in form) == ("\n" in text.source), text.source
            assert form.strip() == form or text.source.strip() != text.source, form
            # Patterns of files stay as they are: `Notes (*.json *.md);;All files (*)`.
            assert re.findall(r"\(\*[^)]*\)", form) == re.findall(r"\(\*[^)]*\)", text.source)


@pytest.mark.parametrize("code", ["en", "de", "zh_CN"])
def test_the_compiled_table_says_what_the_table_says(code: str) -> None:
    compiled = QTranslator()
    path = COLLECTOR.table_path(code).with_suffix(".qm")
    assert compiled.load(str(path)), "run packaging/translations.py"
    counts = {1: [5], 2: [1, 5]}[COLLECTOR.FORMS[code]]
    for text, words in TABLES[code].items():
        if not text.plural:
            said = compiled.translate("Variorum", text.source, text.note)
            assert said == words.forms[0], "run packaging/translations.py"
            continue
        for form, count in zip(words.forms, counts, strict=True):
            assert compiled.translate("Variorum", text.source, text.note, count) == form


# What the reader sees, and what need not be translated in it.
_SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setStatusTip", "setWhatsThis", "setInformativeText", "setTitle"),
    *("addAction", "addMenu", "addTab", "addRow", "setLabelText", "setHorizontalHeaderLabels"),
    *("QLabel", "QPushButton", "QToolButton", "QAction", "QMenu", "QCheckBox", "QRadioButton"),
    *("QGroupBox", "LinkButton", "IconButton", "Chip", "SectionHeader", "ElidedLabel"),
    *("EmptyState", "show_state", "ask_line", "confirm", "getOpenFileName", "getOpenFileNames"),
    *("getSaveFileName", "getExistingDirectory", "emit", "say", "act", "set_watched", "set_aside"),
}
_NO_WORDS = {
    "Variorum",  # the program's name
    "https://…",  # how an address begins
    "Aa",  # letters that show how a theme looks
    "PDF (*.pdf)",  # names of forms, the same in every language
    "JSON (*.json);;CSV (*.csv)",
}


def _unwrapped(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.Constant(value=str(text)):
            if _reads(text):
                yield node
        case ast.JoinedStr(values=parts):
            words = "".join(str(p.value) for p in parts if isinstance(p, ast.Constant))
            if _reads(words, alone=False):
                yield node
        case ast.BinOp(left=left, right=right):
            yield from (*_unwrapped(left), *_unwrapped(right))
        case ast.IfExp(body=body, orelse=orelse):
            yield from (*_unwrapped(body), *_unwrapped(orelse))
        case ast.BoolOp(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from _unwrapped(part)
        case ast.Call(func=ast.Attribute(value=value, attr="format" | "replace" | "strip")):
            yield from _unwrapped(value)


def _reads(text: str, *, alone: bool = True) -> bool:
    # A key stands behind the words of a menu; a name of a file behind its folder.
    if text in _NO_WORDS or text.startswith(("\t", "/")):
        return False
    if alone and re.fullmatch(r"[a-z0-9_.:/-]*", text):  # the name of an icon, a theme, a setting
        return False
    bare = re.sub(r"<[^>]*>", " ", text).split("\t", maxsplit=1)[0]
    return re.search(r"[A-Za-z]{2}", bare) is not None


def _showing_literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in _SHOWING:
            arguments = [*node.args, *(k.value for k in node.keywords if k.arg != "icon_name")]
            for argument in arguments:
                yield from ((one.lineno, ast.unparse(one)) for one in _unwrapped(argument))


def test_no_words_reach_the_window_untranslated() -> None:
    found = []
    for path in sorted((ROOT / "reader" / "gui").rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [f"{where}:{line}: {words}" for line, words in _showing_literals(tree)]
    assert found == [], "wrap these in tr() or trn()"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Two words")', 1),
        ('label.setText(f"{many} words")', 1),
        ('QLabel("A" if wide else "Other words")', 1),
        ('menu.addAction("Copy" + "\\tCtrl+C")', 1),
        ('label.setText("Moved to {name}".format(name=name))', 1),
        ('label.setText(tr("Two words"))', 0),
        ('menu.addAction(tr("Copy") + "\\tCtrl+C")', 0),
        ('IconButton(themes, "chevron-down", tr("Down"))', 0),
        ('label.setText(f"{a} · {b}")', 0),
    ],
)
def test_words_that_are_not_translated_are_seen(code: str, found: int) -> None:
    assert len(list(_showing_literals(ast.parse(code)))) == found


def test_texts_that_are_made_at_run_time_are_refused() -> None:
    with pytest.raises(COLLECTOR.NotLiteral):
        list(COLLECTOR.texts_of(ast.parse('tr(f"Moved to {name}")')))


def test_counting_in_three_languages(in_english: QApplication) -> None:
    load_language(in_english, "en")
    assert [trn("%n article(s)", n) for n in (0, 1, 12_400)] == [
        *("0 articles", "1 article", "12,400 articles")
    ]
    load_language(in_english, "de")
    assert [trn("%n note(s)", n) for n in (1, 12_400)] == ["1 Notiz", "12.400 Notizen"]
    load_language(in_english, "zh_CN")
    assert [trn("%n article(s)", n) for n in (1, 12_400)] == ["1 篇文章", "12,400 篇文章"]


def test_a_text_that_is_in_no_table_still_counts_in_english() -> None:
    assert trn("%n zebra(s) in {place}", 1) == "1 zebra in {place}"
    assert trn("%n zebra(s) in {place}", 2_000) == "2,000 zebras in {place}"


def test_numbers_dates_and_times(in_english: QApplication) -> None:
    load_language(in_english, "en")
    assert (number(12_400), number(3.14159, 2), percent(0.92)) == ("12,400", "3.14", "92%")
    day = date(2018, 3, 14)
    assert dated(day, "d MMMM yyyy") == "14 March 2018"
    assert dated(date(44, 3, 14), "yyyy") == "44"
    assert clock(time(9, 5)) == "09:05"
    load_language(in_english, "de")
    assert (number(12_400), number(3.14159, 2), percent(0.92)) == ("12.400", "3,14", "92 %")
    assert dated(day, tr("d MMMM yyyy", "date")) == "14. März 2018"
    load_language(in_english, "zh_CN")
    assert dated(day, tr("d MMMM yyyy", "date")) == "2018年3月14日"


def test_lists_as_one_says_them(in_english: QApplication) -> None:
    assert [language.listed("abc"[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    load_language(in_english, "de")
    assert language.listed("abc") == "a, b und c"


def test_sentences_of_the_inner_rooms(in_english: QApplication) -> None:
    problem = ValueError(Sentence("This {kind} is damaged or not whole.", kind=Sentence("archive")))
    assert language.told(problem) == "This archive is damaged or not whole."
    load_language(in_english, "de")
    assert language.told(problem) == "Beschädigt oder unvollständig: Archiv."
    assert language.told("as it is") == "as it is"


def test_qt_speaks_the_language_as_well(in_english: QApplication, qtbot: QtBot) -> None:
    load_language(in_english, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"
    assert in_english.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().language() == QLocale.Language.German


def test_the_language_of_the_system(
    in_english: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        names: tuple[str, ...] = ()

        def uiLanguages(self) -> tuple[str, ...]:
            return self.names

        def language(self) -> QLocale.Language:
            return QLocale.Language.C

    system = System()
    monkeypatch.setattr(QLocale, "system", lambda: system)
    for names, code in (
        (("de-AT", "en-US"), "de"),
        (("zh-Hans-CN", "zh"), "zh_CN"),
        (("zh-Hant-TW", "en-US"), "en"),
        (("fr-FR",), "en"),
        (("fr-FR", "de-DE"), "de"),
    ):
        system.names = names
        assert load_language(in_english, "system") == code
    assert load_language(in_english, "no such language") == "de"


_KEPT = re.compile(
    r"`[^`]+`|\]\((?:pictures/)?[^)]+\)"
)  # keys, terms of the search, pictures, links


@pytest.mark.parametrize("code", ["de", "zh_CN"])
def test_the_guide_is_whole_in_every_language(code: str, in_english: QApplication) -> None:
    pages = {page.name: page for page in read_pages(paths.guide() / code)}
    assert list(pages) == [page.name for page in read_pages(paths.guide())]
    for source in read_pages(paths.guide()):
        # What is typed, pressed, or shown as it stands in the program, is the same everywhere.
        kept = set(_KEPT.findall(source.source))
        mine = set(_KEPT.findall(pages[source.name].source))
        assert {k for k in kept - mine if not k.startswith("`")} == set(), source.name
        if source.name != "01-first-steps.md":  # there a search for words of the language
            assert mine == kept, source.name
        heads = [
            len(re.findall(r"^##? ", p.source, re.MULTILINE)) for p in (source, pages[source.name])
        ]
        assert heads[0] == heads[1], source.name


@pytest.mark.parametrize("code", ["de", "zh_CN"])
def test_the_guide_names_the_menus_of_its_language(code: str, in_english: QApplication) -> None:
    load_language(in_english, code)
    there = {(tr(spec.menu), tr(spec.text)) for spec in TABLE if spec.menu}
    for page in read_pages(paths.guide() / code):
        named = re.findall(r"\*([^*→\n]+?) → ([^*]+)\*", page.source)
        html = page_html(page.source)
        assert "*" not in re.sub(r"<code>[^<]*</code>", "", html), page.name  # emphasis that failed
        for menu, text in named:
            assert (menu.strip(), " ".join(text.split())) in there, (page.name, menu, text)


def test_the_guide_is_read_in_the_language_that_is_spoken(in_english: QApplication) -> None:
    assert language.spoken() == "en"
    load_language(in_english, "de")
    assert language.spoken() == "de"


def test_what_was_saved_of_a_library_is_told_in_the_language(in_english: QApplication) -> None:
    lost = (Sentence("Of “{title}” only its title could be read.", title="Ferries"),)
    report = SalvageReport(Path("x.db"), 1, 12, 2, lost, ())
    assert [str(line) for line in report.sentences] == [
        "1 article and 12 notes were saved.",
        "2 notes without the article: the passage that was quoted stands in its place.",
        "Of “Ferries” only its title could be read.",
    ]
    load_language(in_english, "de")
    assert [language.told(line) for line in report.sentences] == [
        "Gerettet: 1 Artikel und 12 Notizen.",
        "2 Notizen ohne Artikel; erhalten sind die zitierten Stellen.",
        "Von „Ferries“ war nur der Titel lesbar.",
    ]


def test_why_a_figure_cannot_be_read_is_told_in_the_language(in_english: QApplication) -> None:
    load_language(in_english, "de")
    with pytest.raises(NoSuchValue) as refused:
        read_figure("soon", kind=MarkKind.MONEY)
    assert language.told(refused.value) == (
        "„soon“ liest sich nicht als ein Geldbetrag, etwa $150 million oder 20 euros."
    )


def test_the_language_is_a_setting(settings: Settings) -> None:
    assert settings.language == "system"
    settings.language = "zh_CN"
    assert settings.language == "zh_CN"
