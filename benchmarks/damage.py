"""Damage a library at random; is all that is wrong told in a sentence, and all that is left saved?

python benchmarks/damage.py [--cases N] [--seed N] [--library FILE] [--keep FOLDER]

Each case harms a copy of a library (of its own making, or FILE): bytes, sectors or pages that are
random, empty or another's, or the end cut off. It is then used as window and commands use it,
checked, repaired and salvaged. Only the library's own errors may come of it, and what was salvaged
must be sound. Prints one line of JSON: what was opened, told and salvaged, and what failed.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from reader import paths
from reader.highlights.names import load_names
from reader.library.check import check
from reader.library.database import Library, open_library
from reader.library.errors import LibraryError
from reader.services import browse, journal, maintain
from reader.services.annotate import add_note, article_notes
from reader.services.export_notes import export_notes
from reader.services.find_versions import version_groups
from reader.services.import_articles import import_articles
from reader.services.name_articles import name_articles
from reader.services.salvage import salvage_library
from reader.services.sources import ImportSource
from reader.services.tags import list_tags

_SECTOR, _PAGE = 512, 4096


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--library", type=Path, help="harm copies of this one")
    parser.add_argument("--keep", type=Path, help="keep what failed here")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    failures: list[str] = []
    slowest = 0.0
    with tempfile.TemporaryDirectory(prefix="variorum-damage-") as base:
        whole = options.library or _whole(Path(base) / "whole.db")
        data = whole.read_bytes()
        for number in range(options.cases):
            rng = random.Random(f"{options.seed} {number}")
            path = Path(base) / str(number) / "library.db"
            path.parent.mkdir()
            path.write_bytes(_harmed(data, rng))
            began = time.monotonic()
            for step in (_use, _salvage):
                try:
                    counts[step(path)] += 1
                except Exception as error:  # noqa: BLE001 - that is what is looked for
                    where = traceback.extract_tb(error.__traceback__)[-1].name
                    fault = f"case {number}: {type(error).__name__} at {where}: {error}"
                    failures.append(fault)
                    print(fault, file=sys.stderr, flush=True)
                    if options.keep:
                        options.keep.mkdir(parents=True, exist_ok=True)
                        (options.keep / f"{number}.db").write_bytes(
                            _harmed(data, random.Random(f"{options.seed} {number}"))
                        )
                        (options.keep / f"{number}.txt").write_text(traceback.format_exc())
            slowest = max(slowest, time.monotonic() - began)
            shutil.rmtree(path.parent)
    said = dict(sorted(counts.items()))
    result: dict[str, Any] = {"cases": options.cases, **said, "slowest_s": round(slowest, 1)}
    print(json.dumps({**result, "failures": failures}))
    return 1 if failures else 0


def _whole(path: Path) -> Path:
    """The samples with their names, versions and notes."""
    with open_library(path) as library:
        samples = sorted(paths.resources("samples").iterdir())
        results = import_articles(library, [ImportSource.from_path(one) for one in samples]).results
        ids = [result.id for result in results if result.id is not None]
        name_articles(library, ids, load_names())
        for number in range(40):
            article = ids[number % len(ids)]
            add_note(library, article, 9 * number, 9 * number + 20, text=f"n{number}", tags=("t",))
    return path


def _harmed(whole: bytes, rng: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(rng.choice((1, 3, 20, 100, 400))):
        at = rng.randrange(len(data))
        match rng.choice(("byte", "byte", "bit", "sector", "empty", "page")):
            case "byte":
                data[at] = rng.randrange(256)
            case "bit":
                data[at] ^= 1 << rng.randrange(8)
            case "sector" if rng.random() < 0.2:
                data[at : at + _SECTOR] = rng.randbytes(len(data[at : at + _SECTOR]))
            case "empty" if rng.random() < 0.2:
                begin = at // _SECTOR * _SECTOR
                data[begin : begin + _SECTOR] = bytes(len(data[begin : begin + _SECTOR]))
            case "page" if rng.random() < 0.2:
                one, other = (rng.randrange(len(data) // _PAGE) * _PAGE for _ in range(2))
                data[one : one + _PAGE] = data[other : other + _PAGE]
            case _:
                pass
    if rng.random() < 0.15:
        del data[rng.randrange(_PAGE, len(data)) :]
    return bytes(data)


def _use(path: Path) -> str:
    """Open it, and do what is done with a library."""
    try:
        with open_library(path) as library:
            told = sum(_is_told(library, number) for number in range(8))
            return "opened, all well" if not told else "opened, some told"
    except LibraryError as problem:
        _require_sentence(problem)
        return "not opened"


def _is_told(library: Library, number: int) -> bool:
    try:
        match number:
            case 0:
                ids = browse.find_articles(library)
                browse.article_rows(library, ids)
                for article in ids:
                    try:
                        browse.read_article(library, article)
                        article_notes(library, article)
                    except LibraryError as problem:
                        _require_sentence(problem)
            case 1:
                browse.find_articles(library, 'tram "the" money:>10m person:a')
                browse.sidebar(library)
            case 2:
                browse.list_names(library)
                browse.list_figures(library)
            case 3:
                export_notes(library, None, "json")
            case 4:
                version_groups(library)
                list_tags(library)
            case 5:
                journal.take_over(library, "window")
            case 6:
                for finding in maintain.repair(library):
                    assert finding.message.endswith((".", "?", "!")), finding
            case _:
                maintain.check(library)
    except LibraryError as problem:
        _require_sentence(problem)
        return True
    return False


def _salvage(path: Path) -> str:
    new = path.with_name("new.db")
    try:
        report = salvage_library(path, new)
    except LibraryError as problem:
        _require_sentence(problem)
        return "nothing salvaged"
    with open_library(new) as library:
        if findings := [one for one in check(library) if one.area != "raw bytes"]:
            raise AssertionError(f"what was salvaged is not sound: {findings[0].message}")
    return "all notes salvaged" if report.notes == 40 else "some notes salvaged"


def _require_sentence(problem: LibraryError) -> None:
    assert str(problem).endswith("."), problem


if __name__ == "__main__":
    with closing(sys.stdout):
        sys.exit(main())
