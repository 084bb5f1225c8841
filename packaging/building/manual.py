"""The manual page, made from the argument parser and a few words of its own."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from building.commands import Command, Option

_DESCRIPTION = (
    "Variorum is a desktop reader for people who read the same story in many copies. It takes "
    "articles as they come, cleans them, marks every figure and name, finds the copies that are "
    "versions of one text, shows two of them side by side word by word, and keeps notes on the "
    "passage they belong to, in whichever copy it is read. Everything is in one file on this "
    "computer; nothing is sent anywhere.",
    "Without a command it opens the window; with files it imports them and shows the only one. "
    "Whatever the window does to a library, a command does too.",
)
_STATUS = (
    ("0", "All is done."),
    ("1", "Some of it failed; each failure is named on standard error, the rest is done and kept."),
    ("2", "The arguments are of no use, or the window has no display."),
    ("3", "The library cannot be used; one line says why and what to do."),
)
_ENVIRONMENT = (
    ("VARIORUM_LIBRARY", "The library that is used where \\-\\-library names none."),
    ("VARIORUM_NAMES_MODEL", "A folder with a name model to use instead of the shipped one."),
)
_FILES = (
    ("~/.local/share/variorum/library.db", "The library. No package ever removes it."),
    ("~/.config/variorum/settings.ini", "The settings of the window."),
    ("~/.local/state/variorum/log/", "Crash reports; they never leave this computer."),
)


def page(program: Command, version: str, epoch: int) -> str:
    """`variorum(1)` in the roff of man(7)."""
    day = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d")
    lines = [
        f'.TH VARIORUM 1 "{day}" "Variorum {version}" "User Commands"',
        ".SH NAME",
        "variorum \\- reader for articles that exist in many copies",
        ".SH SYNOPSIS",
        ".B variorum",
        '.RI [ options ] " " [ FILE ...]',
        ".br",
        ".B variorum",
        '.RI [ options ] " " COMMAND " " [ arguments ]',
        ".SH DESCRIPTION",
    ]
    for paragraph in _DESCRIPTION:
        lines += [_text(paragraph), ".PP"]
    lines[-1:] = [".SH OPTIONS", *_options(program.options)]
    lines += [".SH COMMANDS"]
    for command in program.walk():
        if command is program or command.commands:
            continue
        lines += [f".SS {_text(' '.join(command.path[1:]))}", _text(command.help)]
        arguments = re.sub(r"\[-h\] ?", "", command.usage)
        lines += [".PP", ".nh", f".B {_text(arguments)}", ".hy"]
        options = [option for option in command.options if "--help" not in option.names]
        lines += _options(options)
        for argument in command.arguments:
            if argument.help:
                lines += [".TP", f".I {_text(argument.name)}", _text(argument.help)]
    for head, pairs in (
        ("EXIT STATUS", _STATUS),
        ("ENVIRONMENT", _ENVIRONMENT),
        ("FILES", _FILES),
    ):
        lines.append(f".SH {head}" if " " not in head else f'.SH "{head}"')
        for name, text in pairs:
            lines += [".TP", f".B {_text(name)}", text if "\\-" in text else _text(text)]
    return "\n".join(lines) + "\n"


def _options(options: list[Option]) -> list[str]:
    lines = []
    for option in options:
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in option.names)
        value = f" \\fI{_text(option.value)}\\fR" if option.value else ""
        text = option.help
        if option.choices:
            text = f"{text} ({', '.join(option.choices)})".strip()
        lines += [".TP", names + value, _text(text) or "\\&"]
    return lines


def _text(text: str) -> str:
    """Text with roff's own characters out of the way."""
    safe = text.replace("\\", "\\e").replace("-", "\\-")
    safe = safe.replace("“", "\\(lq").replace("”", "\\(rq").replace("…", "...").replace("’", "'")
    return f"\\&{safe}" if safe[:1] in (".", "'") else safe
