"""Commands on notes, tags and citations."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run, answer

TITLE = "Ferry line to close after ninety years"


def note(call: Run, article: int, quote: str, *more: str) -> dict[str, object]:
    made = answer(call("note", "add", str(article), "--quote", quote, *more, "--json"))
    assert isinstance(made, dict)
    return made


def test_notes_are_listed_by_what_they_are(call: Run, filled: list[int]) -> None:
    a, d = filled[0], filled[3]
    red = note(call, a, "the pilots", "--color", "red", "--tag", "ask")
    plain = note(call, d, "48,000 tonnes", "--text", "so many")
    assert [n["id"] for n in answer(call("note", "list", "--color", "red", "--json"))] == [
        red["id"]
    ]
    assert [n["id"] for n in answer(call("note", "list", "--tag", "ASK", "--json"))] == [red["id"]]
    assert answer(call("note", "list", "--state", "orphaned", "--json")) == []
    listed = answer(call("note", "list", "--sort", "title", "--descending", "--json"))
    assert [n["id"] for n in listed] == [plain["id"], red["id"]]
    assert answer(call("note", "list", str(d), "--color", "red", "--json")) == []
    assert answer(call("note", "list", "--since", "2999", "--json")) == []
    assert call("remove", str(d))[0] == 0
    assert [n["id"] for n in answer(call("note", "list", str(d), "--json"))] == [plain["id"]]


def test_a_note_is_attached_confirmed_and_linked(call: Run, filled: list[int]) -> None:
    a, d = filled[0], filled[3]
    made = note(call, d, "48,000 tonnes", "--text", f"as in [[#{a}]]")
    linking = answer(call("backlinks", str(a), "--json"))
    assert [n["id"] for n in linking] == [made["id"]]
    number = str(made["id"])
    assert answer(call("note", "suggest", number, "--json"))[0]["text"] == "48,000 tonnes"
    moved = answer(call("note", "attach", number, "--quote", "a mild September", "--json"))
    assert (moved["quote"], moved["state"]) == ("a mild September", "anchored")
    assert answer(call("note", "confirm", number, "--json")) == moved
    assert "0.8" not in call("note", "suggest", number)[1]
    assert call("note", "attach", number, "--quote", "not there")[0] == 1
    assert call("note", "attach", "99", "--quote", "x")[0] == 1
    assert call("note", "confirm", "99")[0] == 1
    assert call("backlinks", "99")[0] == 1


def test_tags_are_kept_in_order(call: Run, filled: list[int]) -> None:
    a, d = str(filled[0]), str(filled[3])
    note(call, filled[0], "the pilots", "--tag", "ask")
    assert call("tag", "add", "boats", a, d)[1] == "2 articles changed\n"
    status, _, err = call("tag", "add", "boats", a, "99")
    assert status == 1
    assert "no article 99" in err
    assert call("tag", "color", "boats", "red")[0] == 0
    assert call("tag", "rename", "boats", "ships")[0] == 0
    assert answer(call("tags", "--json")) == [
        {"tag": "ask", "color": None, "articles": 0, "notes": 1},
        {"tag": "ships", "color": "red", "articles": 2, "notes": 0},
    ]
    assert call("tag", "merge", "ask", "ships", "--into", "ask")[0] == 0
    assert call("tag", "remove", "ask", d)[0] == 0
    assert answer(call("tags", "--json")) == [
        {"tag": "ask", "color": "red", "articles": 1, "notes": 1}
    ]
    assert call("tag", "color", "ask", "none")[0] == 0
    assert call("tag", "delete", "ask")[0] == 0
    assert answer(call("tags", "--json")) == []
    for argv in (["rename", "ask", "x"], ["merge", "ask", "--into", "x"], ["delete", "ask"]):
        status, _, err = call("tag", *argv)
        assert status == 1
        assert "Nothing bears the tag" in err
    assert call("tag", "color", " ", "red")[0] == 1


def test_exports_are_of_what_was_asked_for(call: Run, filled: list[int], tmp_path: Path) -> None:
    note(call, filled[0], "the pilots", "--color", "red")
    note(call, filled[3], "48,000 tonnes")

    def exported(*argv: str) -> list[str]:
        content = answer(call("export", "--format", "json", *argv))
        return [n["quote"] for one in content["articles"] for n in one["notes"]]

    assert exported() == ["the pilots", "48,000 tonnes"]
    assert exported("--search", "orchard") == ["48,000 tonnes"]
    assert exported(str(filled[0]), "--search", "orchard") == []
    assert exported("--query", "pilots") == ["the pilots"]
    assert exported("--color", "red", "--color", "blue") == ["the pilots"]
    folder = tmp_path / "vault"
    folder.mkdir()
    status, out, err = call("export", "--format", "markdown", "--output", str(folder))
    assert (status, out) == (0, "")
    assert "2 files" in err
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{TITLE}.md",
        "Orchard growers count a record harvest.md",
    ]
    layout = tmp_path / "layout.md"
    layout.write_text("{% for a in articles %}<{{ a.title | line }}>{% endfor %}")
    assert call("export", "--format", "markdown", "--template", str(layout))[1] == (
        f"<{TITLE}><Orchard growers count a record harvest>"
    )
    layout.write_text("{% if %}")
    status, _, err = call("export", "--format", "markdown", "--template", str(layout))
    assert status == 1
    assert "Line 1" in err
    assert call("export", "--format", "csv", "--template", str(layout))[0] == 2
    assert call("export", "--format", "markdown", "--template", str(tmp_path / "no"))[0] == 1


def _other(folder: Path) -> Path:
    file = folder / "other.csv"
    file.write_text("Highlight,Book Title,Note\nsome words,Another that nobody has,\n")
    return file


def test_highlights_of_other_programs_come_in(call: Run, filled: list[int], tmp_path: Path) -> None:
    file = tmp_path / "highlights.csv"
    file.write_text(
        "Highlight,Book Title,Note\n"
        "the cold stores are full,Orchard growers count a record harvest,apples\n"
        "not in this world at all,Orchard growers count a record harvest,\n"
        "somewhere,A book that nobody has,\n"
    )
    status, out, err = call("import-notes", str(file), "--json")
    assert status == 1
    report = json.loads(out)
    assert (report["origin"], len(report["added"]), len(report["orphaned"])) == ("Readwise", 2, 1)
    assert "A book that nobody has is not in this library" in err
    status, out, _ = call("import-notes", str(file))
    assert out.startswith("0 added, 2 already here\n")
    (waiting,) = answer(call("note", "waiting", "--json"))
    assert report["waiting"] == [waiting["id"]]
    assert (waiting["title"], waiting["quote"]) == ("A book that nobody has", "somewhere")
    assert "somewhere" in call("note", "waiting", "--query", "nobody")[1]
    assert answer(call("note", "waiting", "--query", "elsewhere", "--json")) == []
    assert "somewhere" in call("export", "--format", "json")[1]
    book = tmp_path / "book.md"
    book.write_text(
        "# A book that nobody has\n\nIt was to be found somewhere, they said, and looked for it "
        "through all the winter, in every house along the river and on the hill.\n"
    )
    assert "1 waiting note(s) found their article" in call("import", str(book))[1]
    assert answer(call("note", "waiting", "--json")) == []
    call("import-notes", str(_other(tmp_path)))
    (other,) = answer(call("note", "waiting", "--json"))
    assert call("note", "waiting", "--remove", str(other["id"]))[0] == 0
    assert call("note", "waiting", "--remove", str(other["id"]))[0] == 1
    file.write_bytes(b"PK\x03\x04 cut off")
    assert "archive is damaged" in call("import-notes", str(file))[2]


def test_articles_are_cited(call: Run, filled: list[int], tmp_path: Path) -> None:
    a = str(filled[0])
    assert call("cite", a)[1] == f"Ada Brunner, “{TITLE}”, 3 March 2025\n"
    assert call("cite", a, "--quote", "the pilots")[1].startswith("“the pilots” — Ada Brunner")
    saved = tmp_path / "sources.bib"
    assert call("cite", a, str(filled[3]), "--format", "bibtex", "--output", str(saved))[0] == 0
    assert saved.read_text(encoding="utf-8").count("@misc{") == 2
    assert json.loads(call("cite", a, "--format", "csl-json")[1])[0]["type"] == "article"
    assert call("cite", a, "--format", "ris")[1].startswith("TY  - GEN")
    assert call("cite", a, "--format", "ris", "--quote", "x")[0] == 2
    assert call("cite", "99")[0] == 1
