"""Works on copies of a library, each in a process that kills itself at a chosen statement.

    python -m tests.services.killed LIBRARY DEED FILE KILLS

DEED is `import-notes` or `import` (of an article; then the notes that wait for it settle). The
statements are spread evenly from the first to the last, the last process lives: no clock has a
part in it. Prints a JSON object: by the copies' paths what each process acknowledged.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from sqlalchemy import Engine, event

from reader.library.database import open_library
from reader.services.import_articles import import_articles
from reader.services.import_notes import import_notes
from reader.services.sources import ImportSource
from reader.services.waiting import settle_waiting

ROOT = Path(__file__).parents[2]


def kills(library: Path, deed: str, file: Path, many: int) -> dict[Path, list[str]]:
    """Copies of a library after so many kills and one whole run, and what was acknowledged."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.services.killed", library, deed, file, str(many)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    return {Path(path): said for path, said in json.loads(done.stdout).items()}


def _forked(path: Path, deed: str, file: Path, statement: int) -> list[str]:
    """What a process says that is killed before a statement; the last is their count if none."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _work(path, deed, file, statement, writing)
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read().splitlines()
    _, ended = os.waitpid(child, 0)
    wanted = signal.SIGKILL if statement else 0
    if ended not in (0, wanted):
        raise RuntimeError(f"{path} ended with {ended}")
    return said


def _work(path: Path, deed: str, file: Path, statement: int, pipe: int) -> None:
    library = open_library(path)
    count = 0

    def reached(*_: object) -> None:
        nonlocal count
        count += 1
        if count == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    def say(what: str) -> None:
        os.write(pipe, f"{what}\n".encode())

    event.listen(Engine, "before_cursor_execute", reached)
    event.listen(Engine, "commit", reached)
    if deed == "import-notes":
        import_notes(library, file.read_bytes())
        say("kept")
    else:
        report = import_articles(library, [ImportSource.from_path(file)])
        say("imported")
        settle_waiting(library, report.changes.added)
        say("settled")
    say(str(count))


def main() -> None:
    library, deed, file, many = sys.argv[1:]
    good = Path(library)
    said = {}
    whole = good.with_name(f"{deed}-whole.db")
    shutil.copyfile(good, whole)
    *said[str(whole)], count = _forked(whole, deed, Path(file), 0)
    for number in range(int(many)):
        path = good.with_name(f"{deed}-{number}.db")
        shutil.copyfile(good, path)
        statement = 1 + (int(count) - 1) * number // (int(many) - 1)
        said[str(path)] = _forked(path, deed, Path(file), statement)
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main()
