"""The command that needs no library: clean and mark a text, or a stream of them."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli import serialize
from reader.cli.arguments import add_command
from reader.cli.output import complain, print_json, print_json_line, safe
from reader.highlights.names import NameFinder
from reader.importing.clean import as_is, read_document
from reader.importing.decode import decode
from reader.importing.problems import ImportProblem
from reader.services.analyze import Analysis, analyze, analyze_as_is, marked
from reader.services.name_worker import NameWorker
from reader.services.sources import ImportSource, SourceProblem, load
from reader.text.marks import Mark

if TYPE_CHECKING:
    from reader.cli.arguments import Commands

_FORMATS = ("text", "html", "markdown")


def add_analyze(commands: Commands) -> None:
    """Add `analyze` to the parser."""
    parser = add_command(
        commands, "analyze", _analyze, "clean and mark a text without a library", json=True
    )
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="a file, or -")
    parser.add_argument("--format", choices=_FORMATS, default=None, metavar="F")
    parser.add_argument("--as-is", action="store_true", help="mark the text as given, uncleaned")
    parser.add_argument("--jsonl", action="store_true", help="one object a line in, one out")


def _analyze(arguments: argparse.Namespace) -> int:
    worker = NameWorker(model=arguments.names_model)
    try:
        if arguments.jsonl:
            return _stream(arguments, worker)
        return _one(arguments, worker)
    finally:
        worker.stop()
        if worker.notice:
            complain(worker.notice)


def _one(arguments: argparse.Namespace, finder: NameFinder) -> int:
    try:
        if arguments.file == "-":
            data, name = sys.stdin.buffer.read(), ""
        else:
            fetched = load(ImportSource.from_path(Path(arguments.file).expanduser()))
            data, name = fetched.data, fetched.name
        if arguments.as_is:
            done = analyze_as_is(decode(data), finder)
        else:
            done = analyze(data, finder, name=name, format=arguments.format)
    except (SourceProblem, ImportProblem) as problem:
        complain(f"{safe(arguments.file)}: {problem}")
        return 1
    if arguments.json:
        print_json(serialize.document(done.document, done.marks))
    else:
        _print_for_people(done)
    return 0


def _stream(arguments: argparse.Namespace, finder: NameFinder) -> int:
    failed = False
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        identity: Any = None
        try:
            given = json.loads(line)
            if not isinstance(given, dict):
                raise TypeError("is not an object")  # noqa: TRY301 - one place tells all failures
            identity = given.get("id")
            done = _given(given, finder, as_given=arguments.as_is)
        except (ValueError, TypeError, ImportProblem) as problem:
            failed = True
            complain(f"line {number}: {problem}")
            print_json_line({"id": identity, "error": str(problem)})
            continue
        print_json_line(serialize.document(done.document, done.marks) | {"id": identity})
    return 1 if failed else 0


def _given(given: dict[str, Any], finder: NameFinder, *, as_given: bool) -> Analysis:
    for form in _FORMATS:
        if isinstance(body := given.get(form), str):
            break
    else:
        raise ValueError('has no "text", "html" or "markdown"')
    if as_given:
        document = as_is(body)
    else:
        document = read_document(body.encode("utf-8", "surrogatepass"), format=form)
    published = given.get("published")
    if isinstance(published, str) and published:
        document = replace(document, published=published)
    return marked(document, finder)


def _print_for_people(done: Analysis) -> None:
    if done.document.title:
        print(safe(done.document.title) + "\n")
    print(safe(done.document.text) + "\n")
    for mark in done.marks:
        print(f"{mark.kind.value:13} {safe(mark.text)}{_meaning(mark)}")


def _meaning(mark: Mark) -> str:
    if not mark.is_figure:
        return f"  → {safe(mark.entity)}" if mark.entity and mark.entity != mark.text else ""
    shown = f"{mark.low}…{mark.high}" if mark.value is None and mark.low is not None else mark.value
    parts = [str(p) for p in (mark.bound, shown, mark.unit) if p is not None]
    return f"  = {' '.join(parts)}" if parts else ""
