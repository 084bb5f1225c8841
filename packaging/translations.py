"""Collect the window's texts into the tables of words, and make them ready to load.

    python packaging/translations.py            collect and merge (.ts), then compile (.qm)
    python packaging/translations.py --missing  only say what is not translated yet

Qt's own collector wants one class as the context of each text; here all texts have one context,
and `tr`, `trn`, `later` and `Sentence` are plain names. So the texts are read from Python's own
syntax tree. A translator edits the .ts files with Qt Linguist or any editor, and runs this again.
A text that left the code leaves the tables with it; git remembers it.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "resources" / "translations"
CONTEXT = "Variorum"
FORMS = {"en": 2, "de": 2, "zh_CN": 1}
"""The languages, and how many plural forms each has."""

_TEXT_AT = {"tr": 0, "trn": 0, "later": 0, "Sentence": 0, "ActionSpec": 1}
_NOTE_AT = {"tr": 1, "trn": 2, "later": 1}


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the window. `note` tells two uses of one text apart."""

    source: str
    note: str = ""
    plural: bool = False


@dataclass(slots=True)
class Words:
    """How a language says a text: one form, or one for each plural form of the language."""

    forms: list[str] = field(default_factory=list)

    @property
    def finished(self) -> bool:
        """Whether no form is missing."""
        return bool(self.forms) and all(self.forms)


class NotLiteral(Exception):
    """A text that nobody can collect, since it is made while the program runs."""


def texts_of(tree: ast.AST, where: str = "") -> Iterator[Text]:
    """The texts in a module; an f-string in place of a text raises `NotLiteral`."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        name = node.func.id
        if name not in _TEXT_AT or len(node.args) <= _TEXT_AT[name]:
            continue
        first = node.args[_TEXT_AT[name]]
        if isinstance(first, ast.JoinedStr):
            raise NotLiteral(f"{where}:{first.lineno}: an f-string cannot be translated")
        if name == "ActionSpec" and isinstance(first, ast.Call):
            continue  # wrapped itself
        if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            continue  # a constant that was marked where it stands
        plural = name == "trn" or (name == "Sentence" and len(node.args) > 1)
        yield Text(first.value, _note(node, name), plural)


def _note(call: ast.Call, name: str) -> str:
    at = _NOTE_AT.get(name)
    for keyword in call.keywords:
        if at is not None and keyword.arg == "note" and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    if at is not None and len(call.args) > at and isinstance(found := call.args[at], ast.Constant):
        return str(found.value)
    return ""


def collect(package: Path = ROOT / "reader") -> dict[Text, list[str]]:
    """All texts of the program, each with the files that it stands in, in a steady order."""
    found: dict[Text, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        where = path.relative_to(package.parent).as_posix()
        for text in texts_of(ast.parse(path.read_text(encoding="utf-8")), where):
            files = found.setdefault(text, [])
            if where not in files:
                files.append(where)
    return dict(sorted(found.items(), key=lambda item: (item[0].source.casefold(), item[0].note)))


def read_table(path: Path) -> dict[Text, Words]:
    """A table of words (.ts); empty if there is none yet."""
    if not path.exists():
        return {}
    table = {}
    for message in ET.parse(path).getroot().iter("message"):
        plural = message.get("numerus") == "yes"
        text = Text(message.findtext("source", ""), message.findtext("comment", ""), plural)
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        table[text] = Words(forms if plural else [translation.text or ""])
    return table


def write_table(path: Path, language: str, rows: Sequence[tuple[Text, list[str], Words]]) -> None:
    """Write a table of words in the form of Qt Linguist."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, files, words in rows:
        message = ET.SubElement(context, "message")
        if text.plural:
            message.set("numerus", "yes")
        for file in files:
            ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text.source
        if text.note:
            ET.SubElement(message, "comment").text = text.note
        translation = ET.SubElement(message, "translation")
        if not words.finished:
            translation.set("type", "unfinished")
        if text.plural:
            for form in words.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = words.forms[0]
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ET.tostring(root, encoding="unicode")
    path.write_text(head + body + "\n", encoding="utf-8", newline="\n")


def english(text: Text) -> list[str]:
    """The English plural forms, if they follow from a bracketed s: `%n article(s)`."""
    if "(s)" not in text.source or "/" in text.source:  # is/are
        return []
    pattern = text.source.replace("%n", "%Ln")
    return [re.sub(r"(?<=\w)\(s\)", ending, pattern) for ending in ("", "s")]


def merge(language: str, texts: dict[Text, list[str]], old: dict[Text, Words]) -> dict[Text, Words]:
    """The table of a language for the texts that there are; English needs plural forms only."""
    merged = {}
    for text in texts:
        if language == "en" and not text.plural:
            continue
        wanted = FORMS[language] if text.plural else 1
        words = old.get(text, Words())
        if language == "en" and not words.finished:
            words = Words(english(text))
        merged[text] = Words((words.forms + [""] * wanted)[:wanted])
    return merged


def table_path(language: str) -> Path:
    """Where a language's table lies."""
    return TABLES / f"variorum_{language}.ts"


def compile_tables() -> None:
    """Make the .qm files with Qt's own tool, which comes with PySide6."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        raise SystemExit("pyside6-lrelease is not beside this Python: install PySide6-Essentials.")
    for language in FORMS:
        source = table_path(language)
        # Put in its place whole: a running program has the table mapped into its memory, and
        # would die of a shorter one.
        made = source.with_suffix(".qm.new")
        subprocess.run([tool, "-silent", str(source), "-qm", str(made)], check=True)
        made.replace(source.with_suffix(".qm"))


def main() -> int:
    """Collect, merge, compile, and say what is missing; 1 if something is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--missing", action="store_true", help="only say what is not translated")
    only_say = parser.parse_args().missing
    texts = collect()
    missing = 0
    TABLES.mkdir(exist_ok=True)
    for language in FORMS:
        path = table_path(language)
        merged = merge(language, texts, read_table(path))
        if not only_say:
            rows = [(text, texts[text], words) for text, words in merged.items()]
            write_table(path, language, rows)
        for text, words in merged.items():
            if not words.finished:
                missing += 1
                note = f"  ({text.note})" if text.note else ""
                print(f"{language}: {text.source!r}{note}")
    if not only_say:
        compile_tables()
    print(f"{len(texts)} texts, {missing} not translated.")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
