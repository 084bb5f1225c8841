"""What a file manager does: the program is started with files."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.main import opens_window, parse


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a page.html", "notes", "list"):
        (tmp_path / name).write_text("Words.")


@pytest.mark.parametrize(
    ("given", "sources"),
    [
        (["a page.html"], ["a page.html"]),
        (["open", "a page.html", "notes"], ["a page.html", "notes"]),
        (["--library", "x.db", "notes"], ["notes"]),
        (["--library=x.db", "--verbose", "./list", "notes"], ["./list", "notes"]),
        (["https://example.org/story"], ["https://example.org/story"]),
        ([], []),
    ],
)
def test_files_are_given_to_the_window(given: list[str], sources: list[str]) -> None:
    arguments = parse(given)
    assert opens_window(arguments)
    assert arguments.open_sources == sources
    assert arguments.open_article is None


def test_an_address_of_a_file_is_that_file(tmp_path: Path) -> None:
    assert parse([(tmp_path / "a page.html").as_uri()]).open_sources == [
        str(tmp_path / "a page.html")
    ]


def test_a_command_is_a_command_even_where_a_file_has_its_name() -> None:
    assert parse(["list"]).command == "list"
    assert not opens_window(parse(["list"]))


def test_a_number_is_an_article() -> None:
    arguments = parse(["open", "7"])
    assert (arguments.open_article, arguments.open_sources) == (7, [])


@pytest.mark.parametrize(
    "given", [["open", "nowhere.html"], ["nowhere.html"], ["open", "1", "2"], ["http://[x"]]
)
def test_what_is_nowhere_is_said_in_a_line(
    given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(given)
    assert ended.value.code == 2
    assert given[-1] in capsys.readouterr().err or "1" in given
