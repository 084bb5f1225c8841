from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli.main import parse
from reader.cli.main import run as run_command
from reader.library.database import open_library
from reader.services.name_articles import name_articles
from tests.services.test_join_names import FULL, OTHER, SHORT, Listed, add


def main(argv: list[str]) -> int:
    return run_command(parse(argv))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    opened = open_library(path)
    articles = add(opened, FULL, SHORT, OTHER)
    name_articles(opened, articles, Listed())
    opened.close()
    return path


def run(library: Path, capsys: pytest.CaptureFixture[str], *words: str) -> object:
    assert main(["--library", str(library), *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_names_tell_their_aliases(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = run(library, capsys, "names", "twa")  # type: ignore[misc]
    assert found == {
        "entity": "Tidal Works Authority",
        "kind": "organization",
        "mentions": 3,
        "articles": [1, 2],
        "aliases": ["TWA"],
    }


def test_a_names_page(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = run(library, capsys, "name", "show", "ilse marrow")
    assert isinstance(page, dict)
    assert page["articles"] == 2
    assert {a["text"] for a in page["aliases"]} == {"Ilse Marrow", "Marrow"}
    assert page["maybe"] == [{"entity": "Marrow", "articles": 1}]
    assert page["with"][0]["together"] == 2
    assert main(["--library", str(library), "name", "show", "Nobody"]) == 1


@pytest.mark.parametrize(
    ("words", "people"),
    [
        (["Marrow", "--same-as", "Ilse Marrow", "--article", "3"], {"Ilse Marrow"}),
        (["Marrow", "--not-a-name"], set()),
        (["Marrow", "--rename", "M. Marrow"], {"M. Marrow"}),
        (["won the race", "--mark", "person", "--article", "3"], {"Marrow", "won the race"}),
        (
            ["won", "--mark", "person", "--article", "3", "--quote", "won the"],
            {"Marrow", "won"},
        ),
    ],
)
def test_rules_hold_are_listed_and_taken_back(
    library: Path, capsys: pytest.CaptureFixture[str], words: list[str], people: set[str]
) -> None:
    def named() -> set[str]:
        shown = run(library, capsys, "show", "3")
        assert isinstance(shown, dict)
        return {m["entity"] for m in shown["marks"] if m["kind"] == "person"}

    made = run(library, capsys, "name", "correct", *words)
    assert isinstance(made, dict)
    assert 3 in made["changed"]
    assert named() == people
    assert run(library, capsys, "name", "rules") == [made["rule"]]
    assert main(["--library", str(library), "name", "remove", str(made["rule"]["id"])]) == 0
    capsys.readouterr()
    assert run(library, capsys, "name", "rules") == []
    assert named() == {"Marrow"}
    assert main(["--library", str(library), "name", "remove", "99"]) == 1
