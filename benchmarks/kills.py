"""Kill the program at random moments; start it again; is the library sound and every note there?

python benchmarks/kills.py [--kills N] [--seed N] [--mode MODE]…

Each time a process works on a library of its own and says on a pipe what it has done
("acknowledged": the call came back). It is killed (SIGKILL) at a random moment. Then the library
is opened, as a start does, and checked; all that was acknowledged must be there, and all else be
whole. Prints one line a mode as JSON: kills, how many fell into work, what was acknowledged, what
failed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

import kills_acts

from reader.library.backups import facts_of
from reader.library.database import Library, open_library
from reader.library.migrate import HEAD, REVISIONS
from reader.services import backups, maintain, organise
from reader.services.annotate import add_note, edit_note, remove_note
from reader.services.import_articles import import_articles
from reader.services.reclean import reclean
from reader.services.sources import ImportSource
from tests.library import old_libraries

_WORDS = [
    "harbour", "council", "ferry", "island", "bridge", "school", "winter", "quay", "price",
    "fee", "vote", "pilot", "master", "gull", "crane", "dredger", "rope", "clock", "tide",
    "lamp", "sails", "story", "paper", "morning", "evening", "north", "south", "wind",
    "stone", "grain",
]  # fmt: skip
_LONGEST = {
    "import": 1.5,
    "notes": 0.6,
    "acts": 1.5,
    "migration": 1.0,
    "backup": 1.0,
    "restore": 1.0,
}
"""Seconds after which a process is killed at the latest, by what it does."""
_BEGUN = "begun"


class Failed(Exception):
    """Something acknowledged is gone, or the library is not sound."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mode", action="append", choices=sorted(_MODES))
    options = parser.parse_args()
    modes = options.mode or list(_MODES)
    rng = random.Random(options.seed)
    failures = 0
    for number, mode in enumerate(modes):
        kills = options.kills // len(modes) + (number < options.kills % len(modes))
        result = _drive(mode, kills, rng)
        failures += len(result["failures"])
        print(json.dumps(result), flush=True)
    return 1 if failures else 0


def _drive(mode: str, kills: int, rng: random.Random) -> dict[str, Any]:
    make, work, verify = _MODES[mode]
    acknowledged = within = 0
    failures: list[str] = []
    span = _LONGEST[mode]
    with tempfile.TemporaryDirectory(prefix="variorum-kills-") as base:
        good = Path(base) / "good" / "library.db"
        good.parent.mkdir()
        make(good, rng)
        for number in range(kills):
            folder = Path(base) / str(number)
            shutil.copytree(good.parent, folder)
            said, alive = _killed(work, folder / "library.db", rng.random() * span, number)
            acknowledged += len(said)
            within += alive
            if not alive:  # it came to its end: shorter next time
                span *= 0.8
            try:
                verify(folder / "library.db", said)
            except Exception as error:  # noqa: BLE001 - each is told, and the next one tried
                failures.append(f"kill {number}: {type(error).__name__}: {error}")
                print(failures[-1], file=sys.stderr, flush=True)
            shutil.rmtree(folder)
    return {
        "mode": mode,
        "kills": kills,
        "while_at_work": within,
        "acknowledged": acknowledged,
        "failures": failures,
    }


def _killed(
    work: Callable[[Path, Connection, int], None], path: Path, after: float, number: int
) -> tuple[list[Any], bool]:
    """Let a process work and kill it; what it said, and whether it was still at work."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(path, theirs, number))
    process.start()
    theirs.close()
    said: list[Any] = []
    with suppress(EOFError):
        ours.recv()  # it has begun
        time.sleep(after)
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        while True:
            said.append(ours.recv())
    process.join()
    return said, process.exitcode == -signal.SIGKILL


def _text(rng: random.Random, paragraphs: int = 12) -> str:
    out = []
    for _ in range(paragraphs):
        words = [rng.choice(_WORDS) for _ in range(60)]
        out.append(
            " ".join(words).capitalize() + f", at a price of ${rng.randint(2, 900)} million."
        )
    return "\n\n".join(out)


def _fill(path: Path, rng: random.Random, many: int = 12) -> None:
    with open_library(path) as library:
        texts = [ImportSource.from_text(_text(rng), f"text {n}") for n in range(many)]
        for result in import_articles(library, texts).results:
            assert result.id is not None
            add_note(library, result.id, 0, 5, text=f"kept {result.id}", tags=("first",))


def _sound(library: Library) -> None:
    """Nothing may be wrong, not even what would be mended."""
    if findings := maintain.check(library):
        raise Failed(f"check: {findings[0].area}: {findings[0].message}")


def _first_notes(library: Library) -> None:
    with library.read() as unit:
        notes = {note.text for note in unit.notes.list()}
        articles = set(unit.articles.all_ids()) | set(unit.articles.all_ids(trashed=True))
    missing = {f"kept {number}" for number in range(1, 13)} - notes
    if missing or not set(range(1, 13)) <= articles:
        raise Failed(f"notes of before are gone: {sorted(missing)}")


# Import


def _import(path: Path, told: Connection, number: int) -> None:
    rng = random.Random(number)
    with open_library(path) as library:
        told.send(_BEGUN)
        while True:
            data = _text(rng, rng.choice((3, 12, 60)))
            (result,) = import_articles(
                library, [ImportSource.from_text(data)], tags=["new"]
            ).results
            told.send((result.id, hashlib.sha256(data.encode()).hexdigest()))
            if rng.random() < 0.2 and result.id is not None:
                reclean(library, [result.id])


def _imported(path: Path, said: list[Any]) -> None:
    with open_library(path) as library:
        _sound(library)
        _first_notes(library)
        with library.read() as unit:
            for number, sha256 in said:
                if unit.articles.find_hash(sha256) != (number, False):
                    raise Failed(f"article {number} is gone")
                if not unit.articles.get(number).document.text:
                    raise Failed(f"article {number} is empty")


# Notes


def _write_notes(path: Path, told: Connection, number: int) -> None:
    rng = random.Random(number)
    with open_library(path) as library:
        told.send(_BEGUN)
        kept: list[int] = []
        while True:
            start = rng.randrange(400)
            note = add_note(library, rng.randint(1, 12), start, start + 20, text=f"n{rng.random()}")
            told.send((note.id, note.text))
            kept.append(note.id)
            if rng.random() < 0.4:
                chosen = rng.choice(kept)
                text = f"edited {rng.random()}"
                told.send((chosen, None))  # either text is right from here on
                edit_note(library, chosen, text=text, tags=("a", "b"))
                told.send((chosen, text))
            elif rng.random() < 0.2:
                chosen = kept.pop(rng.randrange(len(kept)))
                told.send((chosen, None))
                remove_note(library, chosen)
                told.send((chosen, False))


def _noted(path: Path, said: list[Any]) -> None:
    wanted = dict(said)  # the last word on each
    unsure = {said[-1][0]} if said and said[-1][1] is None else set()
    with open_library(path) as library:
        _sound(library)
        _first_notes(library)
        with library.read() as unit:
            notes = {note.id: note.text for note in unit.notes.list()}
    for number, text in wanted.items():
        if number in unsure:
            continue
        if text is False and number in notes:
            raise Failed(f"note {number} was removed and is there")
        if text is not False and notes.get(number) != text:
            raise Failed(f"note {number} was acknowledged as {text!r}, is {notes.get(number)!r}")


# Acts, with the steps that undo them


def _act(path: Path, told: Connection, number: int) -> None:
    with open_library(path) as library:
        told.send(_BEGUN)
        kills_acts.work(library, told, number)


def _acted(path: Path, said: list[Any]) -> None:
    with open_library(path) as library:
        _sound(library)
        kills_acts.fit(library, path.parents[1] / "good" / path.name, said)
        _sound(library)


# Migration


def _make_old(path: Path, _rng: random.Random) -> None:
    path.with_name("library.db").touch()


def _migrate(path: Path, told: Connection, number: int) -> None:
    path.unlink()
    schema = REVISIONS[number % (len(REVISIONS) - 1)]
    partial = path.with_name("making")
    old_libraries.load(schema, partial)
    partial.rename(path)
    told.send(_BEGUN)
    open_library(path).close()
    told.send(HEAD)


def _migrated(path: Path, said: list[Any]) -> None:
    with open_library(path) as library:
        if findings := [f for f in maintain.check(library) if f.area != "versions"]:
            raise Failed(f"check: {findings[0].area}: {findings[0].message}")
        with library.read() as unit:
            if len(unit.notes.list()) < 1 or not unit.articles.all_ids():
                raise Failed(f"the notes of the old library are gone (said {said})")
    for copy in path.parent.glob("library.schema-*.db"):
        if not facts_of(copy).usable:
            raise Failed(f"{copy.name} is no library")


# Copies


def _copy(path: Path, told: Connection, number: int) -> None:
    rng = random.Random(number)
    with open_library(path) as library:
        told.send(_BEGUN)
        while True:
            start = rng.randrange(400)
            note = add_note(library, rng.randint(1, 12), start, start + 20, text=f"n{rng.random()}")
            copy = path.parent / f"copy-{note.id}.db"
            maintain.back_up(library, copy)
            told.send((str(copy), note.id, note.text))
            if rng.random() < 0.2:
                organise.set_starred(library, [rng.randint(1, 6)], rng.random() < 0.5)
                backups.before_change(library, "trash")


def _copied(path: Path, said: list[Any]) -> None:
    with open_library(path) as library:
        _sound(library)
        _first_notes(library)
        with library.read() as unit:
            notes = {note.id: note.text for note in unit.notes.list()}
    for _, number, text in said:
        if notes.get(number) != text:
            raise Failed(f"note {number} is gone")
    for name in path.parent.glob("**/*.db"):
        if name != path:
            with open_library(name) as copy:
                _sound(copy)
                _first_notes(copy)


def _restore(path: Path, told: Connection, _number: int) -> None:
    with open_library(path) as library:
        copy = maintain.back_up(library)
        note = add_note(library, 1, 3, 9, text="after the copy")
    told.send(_BEGUN)
    told.send(note.text)
    while True:
        backups.restore_backup(path, copy)


def _restored(path: Path, said: list[Any]) -> None:
    with open_library(path) as library:
        _sound(library)
        _first_notes(library)
        with library.read() as unit:
            here = {note.text for note in unit.notes.list()}
    kept = set()
    for name in path.parent.glob("backups/*.db"):
        with open_library(name) as copy:
            _sound(copy)
            with copy.read() as unit:
                kept |= {note.text for note in unit.notes.list()}
    if said and "after the copy" not in here | kept:
        raise Failed("what was replaced was not kept")


_MODES: dict[str, tuple[Callable[..., None], Callable[..., None], Callable[..., None]]] = {
    "import": (_fill, _import, _imported),
    "notes": (_fill, _write_notes, _noted),
    "acts": (_fill, _act, _acted),
    "migration": (_make_old, _migrate, _migrated),
    "backup": (_fill, _copy, _copied),
    "restore": (_fill, _restore, _restored),
}


if __name__ == "__main__":
    sys.exit(main())
