"""Completion for the shells, made from the argument parser so that it stays true."""

from __future__ import annotations

from collections.abc import Iterable

from building.commands import Command, Option

_HEAD = "# Made from the argument parser of variorum; do not edit."


def bash(program: Command) -> str:
    """For bash, without its completion library."""
    lines = [_HEAD, "_variorum() {", *_bash_state(program), "  case $at in"]
    for command in program.walk():
        words = [c.name for c in command.commands] + _spellings(command.options)
        lines.append(f"    {_quoted(command)}) words={_single(' '.join(words))} ;;")
    return "\n".join(
        [
            *lines,
            "  esac",
            "  case $at:$before in",
            *(
                f"    {_quoted(command)}:{name})"
                f" words={_single(' '.join(option.choices))}; cur_only=1 ;;"
                for command in program.walk()
                for option in command.options
                if option.choices
                for name in option.names
            ),
            *(
                f"    {_quoted(command)}:{name}) words=; cur_only=1 ;;"
                for command in program.walk()
                for option in command.options
                if option.value and not option.choices
                for name in option.names
            ),
            "  esac",
            "  if [[ $here == -* || -n $words && ( -n $cur_only || $at_group == 1 ) ]]; then",
            '    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$here")',
            "  else",
            "    COMPREPLY=()",
            "  fi",
            "}",
            "complete -o default -o bashdefault -F _variorum variorum",
            "",
        ]
    )


def _bash_state(program: Command) -> list[str]:
    """Which command stands before the cursor: the words before it, options left out."""
    groups = [_quoted(c) for c in program.walk() if c.commands]
    takes = [
        f"{_quoted(command)}:{name}"
        for command in program.walk()
        for option in command.options
        if option.value
        for name in option.names
    ]
    below = [_quoted(command) for command in program.walk() if len(command.path) > 1]
    return [
        "  local here=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}",
        "  local at=variorum words= cur_only= at_group= i=1 word",
        "  while (( i < COMP_CWORD )); do",
        "    word=${COMP_WORDS[i]}",
        "    case $at:$word in",
        f"      {'|'.join(takes)}) (( i += 1 )) ;;",
        '      *) case "$at $word" in',
        f'        {"|".join(below)}) at="$at $word" ;;',
        "      esac ;;",
        "    esac",
        "    (( i += 1 ))",
        "  done",
        f"  case $at in {'|'.join(groups)}) at_group=1 ;; esac",
    ]


def zsh(program: Command) -> str:
    """For zsh: a function for each command."""
    lines = ["#compdef variorum", _HEAD, ""]
    for command in program.walk():
        lines += [f"{_function(command)}() {{", "  local curcontext=$curcontext state line"]
        lines += ["  typeset -A opt_args"]
        specs = [spec for option in command.options for spec in _zsh_option(option)]
        if command.commands:
            specs += ["'1: :->command'", "'*:: :->rest'"]
        else:
            specs += [_zsh_argument(a.name, a.choices) for a in command.arguments]
            specs = specs or ["'*: :'"]
        lines.append("  _arguments -C -s -S \\")
        lines += [f"    {spec} \\" for spec in specs[:-1]] + [f"    {specs[-1]}"]
        if command.commands:
            lines += ["  case $state in", "    command)", "      local -a commands=("]
            lines += [f"        {_single(f'{c.name}:{c.help}')}" for c in command.commands]
            lines += ["      )", "      _describe command commands"]
            if len(command.path) == 1:
                lines.append("      _files")
            lines += ["      ;;", "    rest)", "      case $line[1] in"]
            lines += [f"        {c.name}) {_function(c)} ;;" for c in command.commands]
            lines += ["        *) _files ;;", "      esac", "      ;;", "  esac"]
        lines += ["}", ""]
    return "\n".join([*lines, '_variorum "$@"', ""])


def _zsh_option(option: Option) -> Iterable[str]:
    text = option.help.replace("[", "(").replace("]", ")").replace(":", ".")
    value = ""
    if option.value:
        action = f"({' '.join(option.choices)})" if option.choices else _zsh_action(option.value)
        value = f":{option.value.replace(':', '')}:{action}"
    for name in option.names:
        yield _single(f"*{name}[{text}]{value}")


def _zsh_argument(name: str, choices: tuple[str, ...]) -> str:
    action = f"({' '.join(choices)})" if choices else _zsh_action(name)
    return _single(f"*:{name.replace(':', '')}:{action}")


def _zsh_action(value: str) -> str:
    words = {"FILE", "PATH", "SOURCE", "FOLDER", "ID|FILE"}
    return "_files" if value.upper() in words else " "


def fish(program: Command) -> str:
    """For fish."""
    lines = [
        _HEAD,
        "function __variorum_at",
        "    set -l words (commandline -opc)",
        "    set -l at variorum",
        "    set -l skip 0",
        "    for word in $words[2..]",
        "        if test $skip = 1",
        "            set skip 0",
        "            continue",
        "        end",
        '        switch "$at:$word"',
    ]
    takes = [
        f"{' '.join(command.path)}:{name}"
        for command in program.walk()
        for option in command.options
        if option.value
        for name in option.names
    ]
    below = [" ".join(command.path) for command in program.walk() if len(command.path) > 1]
    lines += [f"            case {' '.join(map(_single, takes))}", "                set skip 1"]
    lines += ["        end", '        switch "$at $word"']
    lines += [f"            case {' '.join(map(_single, below))}"]
    lines += ['                set at "$at $word"', "        end", "    end"]
    lines += ['    test "$at" = "$argv"', "end", ""]
    for command in program.walk():
        where = f"complete -c variorum -n {_single('__variorum_at ' + ' '.join(command.path))}"
        if command.commands and command is not program:
            lines.append(f"{where} -f")
        for child in command.commands:
            lines.append(f"{where} -a {child.name} -d {_single(child.help)}")
        for option in command.options:
            parts = [where]
            for name in option.names:
                kind = "-l" if name.startswith("--") else "-s"
                parts.append(f"{kind} {name.lstrip('-')}")
            if option.choices:
                parts.append(f"-x -a {_single(' '.join(option.choices))}")
            elif option.value:
                parts.append("-r")
            lines.append(" ".join([*parts, f"-d {_single(option.help)}"]))
    return "\n".join([*lines, ""])


def _spellings(options: Iterable[Option]) -> list[str]:
    return [name for option in options for name in option.names]


def _quoted(command: Command) -> str:
    return "\\ ".join(command.path)


def _function(command: Command) -> str:
    return "_" + "_".join(command.path).replace("-", "_")


def _single(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
