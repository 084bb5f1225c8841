"""Commands that write notes and citations out, and read notes in: export, import-notes, cite."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.arguments import add_command, opened
from reader.cli.output import complain, print_json, safe
from reader.library.database import Library
from reader.library.records import NoteQuery
from reader.notes.citations import CITATIONS
from reader.notes.formats import EXPORTS
from reader.notes.formats.problems import NotesUnreadable
from reader.notes.formats.template import Template, TemplateProblem, read_template
from reader.notes.model import AnchorState, Color
from reader.services.cite import cite_articles, cite_passage
from reader.services.export_notes import articles_found, export_by_article, export_notes
from reader.services.import_notes import NotesReport, import_notes
from reader.services.sources import ImportSource, SourceProblem, load

if TYPE_CHECKING:
    from reader.cli.arguments import Commands

_ENDINGS = {"markdown": ".md", "html": ".html", "csv": ".csv", "jsonld": ".jsonld", "json": ".json"}


def add_commands(commands: Commands) -> None:
    """Add this file's commands to the parser."""
    export = add_command(commands, "export", _export, "notes with their passages")
    export.add_argument("ids", type=int, nargs="*", metavar="ID")
    export.add_argument("--format", required=True, choices=list(EXPORTS), dest="form")
    export.add_argument(
        "--output", type=Path, default=None, metavar="PATH",
        help="a file; or a folder that is there, for a file for each article",
    )  # fmt: skip
    export.add_argument("--search", metavar="QUERY", help="of the articles that a search finds")
    add_filters(export)
    export.add_argument(
        "--template", type=Path, metavar="FILE", help="the layout of Markdown; see the README"
    )

    back = add_command(
        commands,
        "import-notes",
        _import_notes,
        "read notes in: json and jsonld, and highlights of Hypothesis, Readwise, Omnivore, Zotero",
        json=True,
    )
    back.add_argument("file", metavar="FILE", help="a file, or -")

    cite = add_command(commands, "cite", _cite, "articles as other programs cite them")
    cite.add_argument("ids", type=int, nargs="+", metavar="ID")
    cite.add_argument("--format", default="text", choices=["text", *CITATIONS], dest="form")
    cite.add_argument("--quote", metavar="TEXT", help="a passage of the article, with where from")
    cite.add_argument("--output", type=Path, default=None, metavar="PATH")


def add_filters(parser: argparse.ArgumentParser, *, query: bool = True) -> None:
    """The arguments by which notes are chosen."""
    if query:
        parser.add_argument("--query", default="", metavar="Q", help="words of note and passage")
    parser.add_argument(
        "--color", type=Color, choices=list(Color), action="append", default=[], metavar="C"
    )
    parser.add_argument("--tag", action="append", default=[], metavar="T")
    parser.add_argument(
        "--state", type=AnchorState, choices=list(AnchorState), action="append", default=[]
    )
    parser.add_argument("--since", metavar="D", help="changed on this day or later: 2018-05-21 …")
    parser.add_argument("--until", metavar="D", help="changed on this day or before")


def chosen(arguments: argparse.Namespace, articles: Sequence[int] = ()) -> NoteQuery:
    """What the filters ask for."""
    return NoteQuery(
        words=arguments.query,
        colors=frozenset(arguments.color),
        tags=tuple(arguments.tag),
        states=frozenset(arguments.state),
        since=arguments.since,
        until=arguments.until,
        articles=tuple(articles),
    )


def _export(arguments: argparse.Namespace) -> int:
    if arguments.template is not None and arguments.form != "markdown":
        complain("--template goes with --format markdown only")
        return 2
    query = chosen(arguments)
    try:
        template = _template(arguments.template)
        with opened(arguments) as library:
            wanted = _articles(library, arguments)
            given = query if query != NoteQuery() else None
            if arguments.output is not None and arguments.output.is_dir():
                texts = export_by_article(
                    library, wanted, arguments.form, query=given, template=template
                )
                return _write_all(arguments.output, texts, _ENDINGS[arguments.form])
            text = export_notes(library, wanted, arguments.form, query=given, template=template)
    except TemplateProblem as problem:
        complain(f"{arguments.template}: {problem}")
        return 1
    except (OSError, UnicodeDecodeError) as error:
        complain(f"{arguments.template} could not be read: {_why(error)}")
        return 1
    return _write(arguments.output, text)


def _template(path: Path | None) -> Template | None:
    return None if path is None else read_template(path.read_text(encoding="utf-8-sig"))


def _articles(library: Library, arguments: argparse.Namespace) -> list[int] | None:
    found = None if arguments.search is None else articles_found(library, arguments.search)
    if not arguments.ids:
        return found
    return arguments.ids if found is None else [id for id in arguments.ids if id in found]  # noqa: A001


def _write_all(folder: Path, texts: dict[str, str], ending: str) -> int:
    failed = False
    for name, text in texts.items():
        failed = bool(_write(folder / f"{name}{ending}", text)) or failed
    print(f"{len(texts)} files in {safe(str(folder))}", file=sys.stderr)
    return 1 if failed else 0


def _write(path: Path | None, text: str) -> int:
    if path is None:
        sys.stdout.write(text)
        return 0
    try:
        path.write_text(text, encoding="utf-8", errors="replace", newline="")
    except OSError as error:
        complain(f"{path} could not be written: {_why(error)}")
        return 1
    return 0


def _why(error: OSError | UnicodeDecodeError) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return "it is not UTF-8 text"


def _import_notes(arguments: argparse.Namespace) -> int:
    try:
        if arguments.file == "-":
            data = sys.stdin.buffer.read()
        else:
            data = load(ImportSource.from_path(Path(arguments.file).expanduser())).data
        with opened(arguments) as library:
            report = import_notes(library, data)
    except (SourceProblem, NotesUnreadable) as problem:
        complain(f"{safe(arguments.file)}: {problem}")
        return 1
    if arguments.json:
        print_json(_report(report))
    else:
        print(f"{len(report.added)} added, {report.present} already here")
        print(report.summary)
    for sentence in (*report.homeless, *report.left_out):
        complain(safe(sentence))
    return 1 if report.homeless else 0


def _report(report: NotesReport) -> dict[str, object]:
    return {
        "added": [note.id for note in report.added],
        "present": report.present,
        "failed": list(report.homeless),
        "origin": report.origin,
        "moved": [note.id for note in report.moved],
        "orphaned": [note.id for note in report.orphans],
        "left_out": list(report.left_out),
        "waiting": [note.id for note in report.waiting],
        "summary": report.summary,
    }


def _cite(arguments: argparse.Namespace) -> int:
    if arguments.quote is not None and (arguments.form != "text" or len(arguments.ids) != 1):
        complain("--quote goes with one article and --format text only")
        return 2
    with opened(arguments) as library:
        if arguments.quote is not None:
            text = cite_passage(library, arguments.ids[0], arguments.quote) + "\n"
        else:
            text = cite_articles(library, arguments.ids, arguments.form)
    return _write(arguments.output, text)
