"""The commands and options of the program, read off its argument parser."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Option:
    """An option: its spellings, the word for its value (None: it takes none), what may be said."""

    names: tuple[str, ...]
    value: str | None
    choices: tuple[str, ...]
    help: str


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument without a name before it."""

    name: str
    choices: tuple[str, ...]
    help: str


@dataclass(slots=True)
class Command:
    """A command with its options; its path begins with the program's name."""

    path: tuple[str, ...]
    help: str
    usage: str
    options: list[Option] = field(default_factory=list)
    arguments: list[Argument] = field(default_factory=list)
    commands: list[Command] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Its last word."""
        return self.path[-1]

    def walk(self) -> Iterator[Command]:
        """This command and all below it."""
        yield self
        for command in self.commands:
            yield from command.walk()


def read(parser: argparse.ArgumentParser, path: tuple[str, ...], text: str = "") -> Command:
    """What a parser knows."""
    usage = " ".join(parser.format_usage().removeprefix("usage:").split())
    command = Command(path, _plain(parser.description or text), usage)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            command.commands += [
                read(below, (*path, name), helps.get(name, ""))
                for name, below in action.choices.items()
            ]
            continue
        if action.help == argparse.SUPPRESS:
            continue
        choices = tuple(str(choice) for choice in action.choices or ())
        value = None
        if action.nargs != 0:
            value = _value(action)
        if action.option_strings:
            option = Option(tuple(action.option_strings), value, choices, _plain(action.help))
            command.options.append(option)
        else:
            command.arguments.append(Argument(value or "", choices, _plain(action.help)))
    return command


def program() -> Command:
    """The program with all its commands."""
    from reader.cli.main import make_parser

    return read(make_parser(), ("variorum",))


def _value(action: argparse.Action) -> str:
    named = action.metavar or action.dest.upper()
    return named if isinstance(named, str) else named[0]


def _plain(text: str | None) -> str:
    return " ".join((text or "").replace("%%", "%").split())
