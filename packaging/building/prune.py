"""What goes into the bundle, and what of the libraries stays out: the spec asks here."""

from __future__ import annotations

import fnmatch
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]  # name in the bundle, file, kind: PyInstaller's "table of contents"

HIDDEN = ["logging.config"]
"""What only files shipped as data import (the migrations), where PyInstaller does not look."""

EXCLUDED = [
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtTest",
    "PySide6.QtQml",
    "chardet",  # a library looks whether it is there
    "doctest",
    "lxml.doctestcompare",
    "lxml.html._diffcommand",
    "lxml.html.diff",
    "lxml.html.soupparser",
    "lxml.isoschematron",
    "lxml.objectify",
    "mako.ext",
    "numpy.f2py",
    "numpy.fft",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
    "pdb",
    "pygments",
    "tkinter",
    "tomli",
    "unittest",
    "yaml",
]

_PLUGINS = {
    "iconengines": "*svg*",
    "imageformats": "*svg*",
    "platforminputcontexts": "*",
    "platforms": "*xcb*|*wayland*|*offscreen*|*windows*|*cocoa*",
    "platformthemes": "*xdgdesktopportal*",
    "printsupport": "*",
    "styles": "*",
    "wayland-decoration-client": "*",
    "wayland-shell-integration": "libxdg-shell*",
}
"""Of each kind of Qt's plugins, those that are of use to a program of widgets."""

# Every desktop has these, in the version that fits its print server, fonts and display server.
_FROM_THE_SYSTEM = (
    "libX11-xcb.so",
    "libX11.so",
    "libcups.so",
    "libdbus-1.so",
    "libfontconfig.so",
    "libfreetype.so",
)

_TRANSLATIONS = re.compile(r"^qtbase_(de|en|zh_CN)\.qm$")
_SOURCES = ("*.ts", "*.pyc", ".DS_Store")
_LIBRARY = re.compile(r"^[^/]+\.so(\.|$)")


def shipped_files(root: Path) -> list[tuple[str, str]]:
    """Resources, guide, changes and migrations, each file with its folder in the bundle; in a
    fixed order."""
    found = [(str(root / "CHANGELOG.md"), str(PurePosixPath("reader", "_resources")))]
    for folder, inside in (
        ("resources", "_resources"),
        ("docs/guide", "_resources/guide"),
        ("migrations", "_migrations"),
    ):
        for path in sorted((root / folder).rglob("*")):
            if path.is_dir() or any(fnmatch.fnmatch(path.name, shape) for shape in _SOURCES):
                continue
            parent = path.parent.relative_to(root / folder)
            found.append((str(path), str(PurePosixPath("reader", inside, *parent.parts))))
    return found


def datas(entries: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """The data without what no part of the program reads; of links, those to these libraries."""
    there = {entry[0] for entry in libraries}
    return [
        entry
        for entry in entries
        if (entry[1] in there if entry[2] == "SYMLINK" else _is_wanted_data(_posix(entry[0])))
    ]


def binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Extension modules, plugins, and the libraries that these need (on Linux)."""
    wanted = [entry for entry in entries if _is_wanted_binary(_posix(entry[0]))]
    if not sys.platform.startswith("linux"):
        return wanted
    files = [entry for entry in wanted if entry[2] != "SYMLINK"]
    by_name = {PurePosixPath(entry[0]).name: entry for entry in files}
    kept: set[str] = set()
    # Roots are what is loaded by name: modules and plugins. Libraries follow where one needs them.
    ahead = [e for e in files if not _is_library(e[0]) or e[0].startswith("libpython")]
    while ahead:
        entry = ahead.pop()
        if entry[0] not in kept:
            kept.add(entry[0])
            ahead += [by_name[name] for name in needed(Path(entry[1])) if name in by_name]
    return [e for e in wanted if (e[1] if e[2] == "SYMLINK" else e[0]) in kept]


def needed(file: Path) -> list[str]:
    """The libraries that a file asks for by name."""
    said = subprocess.run(
        ["objdump", "-p", str(file)], capture_output=True, text=True, check=False
    ).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)$", said, re.MULTILINE)


def _is_library(name: str) -> bool:
    path = PurePosixPath(name)
    at_top = bool(_LIBRARY.match(name)) and name.startswith("lib")
    return at_top or path.parent.name in ("lib", "numpy.libs") or path.name.startswith("libpyside")


def _is_wanted_data(name: str) -> bool:
    path = PurePosixPath(name)
    if "/translations/" in f"/{name}" and path.suffix == ".qm" and "PySide6" in path.parts:
        return bool(_TRANSLATIONS.match(path.name))
    return not any(part.endswith(".dist-info") for part in path.parts)


def _is_wanted_binary(name: str) -> bool:
    parts = PurePosixPath(name).parts
    if parts[-1].startswith(_FROM_THE_SYSTEM):
        return False
    if "PySide6" in parts and "plugins" in parts:
        kind = parts[parts.index("plugins") + 1]
        shapes = _PLUGINS.get(kind, "")
        return any(fnmatch.fnmatch(parts[-1], shape) for shape in shapes.split("|"))
    return True


def _posix(name: str) -> str:
    return name.replace("\\", "/")
