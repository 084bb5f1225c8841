"""Completion and manual say what the argument parser says, and the shells can read them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli.main import make_parser


def _words(shell_script: str, *line: str) -> set[str]:
    """What bash offers after this line."""
    typed = " ".join(f"'{word}'" for word in line)
    asked = f"""{shell_script}
COMP_WORDS=({typed}); COMP_CWORD={len(line) - 1}; COMPREPLY=()
_variorum; printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return set(done.stdout.split())


@pytest.fixture
def bash() -> str:
    from building import commands, completion

    if shutil.which("bash") is None:
        pytest.skip("there is no bash here")
    return completion.bash(commands.program())


def test_bash_offers_every_command(bash: str) -> None:
    offered = _words(bash, "variorum", "")
    assert offered >= set(make_parser().get_default("known"))
    assert {"--library", "--self-test"} <= offered


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        (("variorum", "note", "ad"), {"add"}),
        (("variorum", "--library", "note", "export", "--format", "m"), {"markdown"}),
        (("variorum", "--library", "x.db", "note", "add", "--qu"), {"--quote"}),
        (("variorum", "note", "add", "--color", "gre"), {"green"}),
        (("variorum", "import", "--col"), {"--columns"}),
        (("variorum", "export", "--output", ""), set()),
        (("variorum", "show", "7"), set()),
    ],
)
def test_bash_knows_where_it_stands(bash: str, line: tuple[str, ...], offered: set[str]) -> None:
    assert _words(bash, *line) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_can_read_its_completion(shell: str, tmp_path: Path) -> None:
    from building import commands, completion

    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"there is no {shell} here")
    script = tmp_path / "completion"
    script.write_text(getattr(completion, shell)(commands.program()), encoding="utf-8")
    done = subprocess.run([program, "-n", str(script)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_manual_tells_every_command_and_option(tmp_path: Path) -> None:
    from building import commands, manual

    program = commands.program()
    page = manual.page(program, "1.2.3", 0)
    plain = page.replace("\\-", "-").replace("\\fB", "").replace("\\fR", "").replace("\\fI", "")
    for command in program.walk():
        if not command.commands:
            assert f".SS {' '.join(command.path[1:])}\n" in plain
        for option in command.options:
            if "--help" not in option.names and not command.commands:
                assert f"\n{', '.join(option.names)}" in plain
    assert page == manual.page(program, "1.2.3", 0)
    man = shutil.which("man")
    if man is not None:
        file = tmp_path / "variorum.1"
        file.write_text(page, encoding="utf-8")
        said = subprocess.run(
            [man, "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(file)],
            capture_output=True,
            text=True,
        )
        assert (said.returncode, said.stderr) == (0, "")
