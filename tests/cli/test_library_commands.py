"""Copies, repair and salvage as commands."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Run


def test_copies_are_listed_and_one_is_restored(
    call: Run, filled: list[int], tmp_path: Path
) -> None:
    assert json.loads(call("backups", "--json")[1]) == []
    made = call("backup")[1].strip()
    call("remove", str(filled[0]))
    call("remove", "--forever")
    (before, first) = json.loads(call("backups", "--json")[1])
    assert (before["kind"], before["before"], before["usable"]) == ("change", "trash", True)
    assert (first["path"], first["kind"], first["articles"]) == (made, "by-hand", len(filled))
    assert "articles" in call("backups")[1]
    status, out, err = call("restore-backup", "2")
    assert (status, out.strip()) == (0, str(tmp_path / "library.db"))
    assert "is kept as" in err
    assert len(json.loads(call("list", "--json")[1])) == len(filled)
    assert call("restore-backup", "99")[0] == 1
    assert call("restore-backup", str(tmp_path / "none.db"))[0] == 3


def test_what_is_broken_is_repaired_when_asked(
    call: Run, filled: list[int], tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "library.db")) as raw:
        raw.execute("UPDATE marks SET text = 'no' WHERE article_id = 1")
        raw.commit()
    status, out, err = call("check")
    assert status == 1
    assert "--repair" in err
    status, out, _ = call("check", "--repair", "--json")
    assert status == 0
    assert json.loads(out)["ok"] is True
    assert call("check") == (0, "the library is sound\n", "")


def test_a_ruin_is_salvaged(call: Run, filled: list[int], tmp_path: Path) -> None:
    call("note", "add", str(filled[0]), "--quote", "Gull Island", "--text", "kept")
    path = tmp_path / "library.db"
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(4096)
    path.write_bytes(data)
    status, _, err = call("list")
    assert status == 3
    assert "restore a backup" in err
    status, out, _ = call("salvage", "--json")
    told = json.loads(out)
    assert told["path"] == str(tmp_path / "library-salvaged.db")
    assert told["notes"] == 1
    assert told["findings"] == []
    new = ["--library", told["path"]]
    assert json.loads(call(*new, "note", "list", "--json")[1])[0]["text"] == "kept"
