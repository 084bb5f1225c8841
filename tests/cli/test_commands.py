"""The command line: what it prints, and its exit status, for every command of the manual."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from reader.cli.main import opens_window, parse
from reader.library.database import open_library
from reader.services.name_articles import pending_articles
from tests.cli.conftest import Run, answer
from tests.services.conftest import FERRY, FLAT


def test_import_tells_each_source_and_fails_softly(call: Run, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(FERRY, encoding="utf-8")
    bad.write_bytes(b"")
    status, out, err = call("import", str(good), str(bad), "--json", "--tag", "ferries")
    told = json.loads(out)
    assert status == 1
    assert [t["status"] for t in told] == ["added", "failed"]
    assert set(told[0]) == {"source", "status", "id", "title", "versions", "error"}
    assert told[1]["error"] in err
    assert answer(call("list", "tag:ferries", "--json"))[0]["tags"] == ["ferries"]
    assert answer(call("import", str(good), "--json"))[0]["status"] == "already-present"


def test_what_the_command_line_named_the_window_does_not_name_again(
    call: Run, tmp_path: Path
) -> None:
    text = tmp_path / "good.txt"
    text.write_text(FERRY, encoding="utf-8")
    assert call("import", str(text))[0] == 0
    library = open_library(tmp_path / "library.db")
    try:
        assert pending_articles(library, "known") == []
        assert pending_articles(library, "another") == [1]
    finally:
        library.close()


def test_import_reads_text_from_standard_input(call: Run) -> None:
    (told,) = answer(call("import", "-", "--json", stdin=FERRY))
    assert (told["source"], told["status"]) == ("-", "added")


def test_show_tells_what_a_version_lends(call: Run, tmp_path: Path) -> None:
    files = [tmp_path / "ferry.txt", tmp_path / "flat.txt"]
    for file, text in zip(files, (FERRY, FLAT), strict=True):
        file.write_text(text, encoding="utf-8")
    ferry, flat = (one["id"] for one in answer(call("import", *map(str, files), "--json")))
    shown = answer(call("show", str(flat), "--json"))
    assert (shown["authors"], shown["published"]) == ([], None)
    assert shown["lent"]["by"] == ferry
    assert shown["lent"]["authors"] == ["Ada Brunner"]
    assert answer(call("show", str(ferry), "--json"))["lent"] is None
    _, printed, _ = call("show", str(flat))
    assert f"as version {ferry} says" in printed
    assert "Ada Brunner" in printed


def test_show_has_every_key_of_the_manual(call: Run, filled: list[int]) -> None:
    shown = answer(call("show", str(filled[0]), "--json"))
    assert set(shown) >= {
        "id", "title", "subtitle", "authors", "source", "published", "language", "flattened",
        "url", "text", "blocks", "removed", "marks", "versions",
    }  # fmt: skip
    for mark in shown["marks"]:
        assert mark["text"] == shown["text"][mark["start"] : mark["end"]]
        assert set(mark) == {
            "start", "end", "text", "kind", "value", "low", "high", "unit", "bound", "entity", "by",
        }  # fmt: skip
    assert shown["versions"] == filled[1:3]
    assert answer(call("show", str(filled[2]), "--json"))["flattened"] is True
    status, out, _ = call("show", str(filled[0]), "--raw")
    assert (status, out) == (0, FERRY)
    status, out, _ = call("show", str(filled[0]), "--removed")
    assert status == 0
    assert "[byline] By Ada Brunner" in out


def test_an_unknown_article_is_a_failure_not_a_traceback(call: Run) -> None:
    status, out, err = call("show", "99", "--json")
    assert (status, out) == (1, "")
    assert err.count("\n") == 1


def test_analyze_needs_no_library(call: Run, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<html><body><p>It cost $3 million, she said.</p></body></html>")
    shown = answer(call("analyze", str(file), "--json"))
    assert [m["value"] for m in shown["marks"] if m["kind"] == "money"] == [3000000]
    as_is = answer(call("analyze", "-", "--as-is", "--json", stdin="  up to $5 million\n"))
    assert as_is["text"] == "  up to $5 million\n"
    assert as_is["marks"][0]["bound"] == "at most"
    assert not (tmp_path / "library.db").exists()


def test_analyze_streams_in_order_and_tells_bad_lines(call: Run) -> None:
    lines = [
        json.dumps({"id": "x", "text": "It took three weeks.", "published": "2025-03-03"}),
        "not json",
        json.dumps({"id": 7, "markdown": "It cost \\$200 million."}),
    ]
    status, out, err = call("analyze", "--jsonl", stdin="\n".join(lines))
    told = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    assert [t["id"] for t in told] == ["x", None, 7]
    assert told[2]["text"] == "It cost $200 million."
    assert "line 2" in err


def test_related_articles_are_told_with_what_they_share(call: Run, filled: list[int]) -> None:
    text = (
        "Gull Island passed its budget last night by one vote, and asks Mara Lindqvist to explain"
        " what her committee has in mind.\n\nThe council of Westhaven puts $12 million aside."
    )
    (added,) = answer(call("import", "-", "--json", stdin=text))
    (one,) = answer(call("related", str(added["id"]), "--json"))
    assert one["id"] == filled[0]
    assert {"Mara Lindqvist", "Gull Island"} <= {reason["text"] for reason in one["shared"]}
    status, out, _ = call("related", str(added["id"]))
    assert status == 0
    assert "Mara Lindqvist" in out
    assert call("related", str(filled[3]))[1] == "nothing related\n"
    assert call("related", "99")[0] == 1


def test_a_flattened_article_is_read_with_a_versions_capitals(call: Run, filled: list[int]) -> None:
    told = answer(call("dressed", str(filled[2]), "--json"))
    assert told["twin"] == filled[0]
    assert told["share"] == 1.0
    assert "who leads the harbour committee. She added" in told["text"]
    status, out, err = call("dressed", str(filled[2]), str(filled[0]))
    assert (status, err) == (0, f"with the capitals of {filled[0]}\n")
    assert "“Nobody wanted this" in out
    assert answer(call("dressed", str(filled[0]), "--json"))["twin"] is None
    assert call("dressed", "99")[0] == 1


def test_a_scan_of_the_whole_library_changes_nothing_the_second_time(
    call: Run, filled: list[int]
) -> None:
    assert answer(call("scan", "--json")) == {"changed": []}
    assert call("unlink", str(filled[0]), str(filled[1]))[0] == 0
    assert call("scan")[1] == "0 articles have other versions than before\n"


def test_versions_compare_link_and_unlink(call: Run, filled: list[int]) -> None:
    a, b, _, d = map(str, filled)
    (group,) = answer(call("versions", "--json"))
    assert group["members"] == filled[:3]
    assert {p["by"] for p in group["pairs"]} == {"scan"}
    done = answer(call("compare", a, b, "--json"))
    assert set(done["summary"]["words"]) == {
        "equal", "light", "changed", "added", "removed", "moved",
    }  # fmt: skip
    assert done["summary"]["figures"][0]["a"]["value"] == 12000000
    assert call("link", a, d)[0] == 0
    assert d in [str(m) for m in answer(call("versions", a, "--json"))[0]["members"]]
    assert call("unlink", a, d)[0] == 0
    assert call("link", a, a)[0] == 1
    assert "differs: $12 million | $14 million" in call("compare", a, b)[1]


def test_names_and_figures_are_indexed(call: Run, filled: list[int]) -> None:
    (name,) = answer(call("names", "lindqvist", "--json"))
    assert name["articles"] == filled[:3]
    figures = answer(call("figures", "12 million", "--json"))
    assert figures[0]["value"] == 12000000


def test_notes_are_added_listed_edited_removed_and_exported(
    call: Run, filled: list[int], tmp_path: Path
) -> None:
    a = str(filled[0])
    note = answer(
        call("note", "add", a, "--quote", "the harbour committee", "--text", "who?", "--tag", "x",
             "--color", "green", "--json")
    )  # fmt: skip
    assert note["state"] == "anchored"
    assert set(note["carried"]) == {str(i) for i in filled[1:3]}
    assert answer(call("note", "list", a, "--json")) == [note]
    assert answer(call("note", "list", "--query", "nothing like it", "--json")) == []
    edited = answer(call("note", "edit", str(note["id"]), "--text", "she", "--json"))
    assert (edited["text"], edited["tags"], edited["color"]) == ("she", ["x"], "green")
    saved = tmp_path / "notes.json"
    assert call("export", "--format", "json", "--output", str(saved))[0] == 0
    assert call("export", a, "--format", "markdown")[1].count("harbour committee") == 1
    assert call("note", "remove", str(note["id"]))[0] == 0
    assert answer(call("note", "list", "--json")) == []
    assert answer(call("import-notes", str(saved), "--json"))["added"]
    (back,) = answer(call("note", "list", "--json"))
    assert back["quote"] == note["quote"]
    saved.write_text("{}", encoding="utf-8")
    status, _, err = call("import-notes", str(saved))
    assert status == 1
    assert "saved" not in err
    assert call("export", "--format", "json", "--output", str(tmp_path / "no" / "where"))[0] == 1


def test_the_trash_and_back(call: Run, filled: list[int]) -> None:
    a = str(filled[0])
    assert call("remove", a)[0] == 0
    assert filled[0] not in [r["id"] for r in answer(call("list", "--json"))]
    assert call("restore", a)[0] == 0
    assert len(answer(call("list", "--json"))) == 4
    assert call("remove", a)[0] == 0
    assert call("remove", "--forever")[0] == 0
    assert call("restore", a)[0] == 1
    assert call("remove")[0] == 2


def test_reclean_backup_check_info(call: Run, filled: list[int], tmp_path: Path) -> None:
    assert answer(call("reclean", "--json"))["recleaned"] == filled
    copy = tmp_path / "copy.db"
    assert call("backup", str(copy))[0] == 0
    with sqlite3.connect(copy) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
    assert answer(call("check", "--json")) == {"ok": True, "findings": []}
    assert answer(call("info", "--json"))["articles"] == 4


@pytest.mark.parametrize("query", ["it's AND (", '"', "money:>", "-", "OR OR", "name:", "*"])
def test_no_query_is_an_error(call: Run, filled: list[int], query: str) -> None:
    assert call("list", "--json", "--", query)[0] == 0


def test_a_library_that_cannot_be_used_is_status_3(call: Run, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 40)
    missing = tmp_path / "no" / "such" / "folder" / "library.db"
    for path in (damaged, missing):
        status, out, err = call("--library", str(path), "list")
        assert (status, out) == (3, "")
        assert err.count("\n") == 1


def test_unusable_arguments_are_status_2(call: Run) -> None:
    for argv in (["show"], ["show", "x"], ["nonsense"], ["export", "--format", "pdf"]):
        with pytest.raises(SystemExit) as stop:
            call(*argv)
        assert stop.value.code == 2


def test_only_no_command_and_open_ask_for_the_window() -> None:
    assert opens_window(parse([]))
    assert opens_window(parse(["open", "3"]))
    assert not opens_window(parse(["list"]))
