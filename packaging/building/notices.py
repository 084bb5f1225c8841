"""What others made and we ship, with their licences: a text that goes into every package."""

from __future__ import annotations

import os
import sys
from importlib.metadata import distribution
from pathlib import Path

from building import licences
from building.linked import SystemPackage

_RULE = "=" * 100
_HEAD = """\
Variorum is under the MIT licence (see LICENSE). It is shipped together with the work of others,
listed here with their licences.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3, whose text stands
below together with the GNU General Public License that it refers to. They are separate files of
this package, in the folder "PySide6" (with the links to them beside it), and are loaded when the
program starts: you may replace them by other builds of the same interface, and you may reverse
engineer the program to debug such a change. Their source is at https://download.qt.io/official_releases/
(Qt {qt} and PySide6 {qt}), unchanged here.
"""
_OURS = {
    "Reading and interface fonts": ("fonts", "*OFL.txt"),
    "Icons (Lucide)": ("icons", "*LICENSE*"),
    "The name model": ("models/names", "MODEL_CARD.md"),
    "Word lists": ("words", "README.md"),
}


def text(root: Path, system: list[SystemPackage]) -> str:
    """The notices: packages of Python, Python itself, libraries of the system, fonts and icons."""
    table = licences.read_table(root)
    qt = distribution("pyside6-essentials").version
    parts = [_HEAD.format(qt=qt)]
    wanted: dict[str, None] = {}
    for name, licensed in table.packages.items():
        package = distribution(name)
        home = _home(
            package.metadata.get_all("Project-URL") or [], package.metadata.get("Home-page")
        )
        head = f"{name} {package.version}\n{licensed.used}\n{home}".strip()
        found = [f"{path}\n\n{words}" for path, words in licences.texts(package)]
        if licensed.texts:
            found.append(f"The text of {' and of '.join(licensed.texts)} stands at the end.")
            wanted |= dict.fromkeys(licensed.texts)
        if not found:
            raise SystemExit(f"{name} brings no text of its licence: name one in packages.toml")
        parts.append("\n\n".join([head, *found]))
    parts.append(_python())
    for title, (folder, shape) in _OURS.items():
        files = sorted((root / "resources" / folder).glob(shape))
        if not files:
            raise SystemExit(f"{folder} has no {shape}")
        words = [file.read_text(encoding="utf-8").strip() for file in files]
        parts.append("\n\n".join([title, *words]))
    for package in system:
        words = package.licence_file.read_text(encoding="utf-8", errors="replace").strip()
        files = " ".join(package.files)
        head = f"{package.name} {package.version}, by Debian (source: {package.source})\n{files}"
        parts.append(f"{head}\n\n{words}")
    if system:
        wanted |= dict.fromkeys(("LGPL-2.1", "GPL-2", "GPL-3", "Apache-2.0"))
    for name in wanted:
        file = root / "packaging" / "licences" / f"{name}.txt"
        parts.append(f"{name}\n\n{file.read_text(encoding='utf-8').strip()}")
    return f"\n\n{_RULE}\n".join(parts) + "\n"


def _python() -> str:
    for folder in (Path(sys.base_prefix), Path(os.__file__).parent):
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                words = (folder / name).read_text(encoding="utf-8", errors="replace").strip()
                return (
                    f"Python {sys.version.split()[0]}\nPSF-2.0\nhttps://www.python.org\n\n{words}"
                )
    place = Path("/usr/share/doc") / f"python3.{sys.version_info.minor}" / "copyright"
    if place.is_file():
        return f"Python {sys.version.split()[0]}\n\n{place.read_text(encoding='utf-8').strip()}"
    raise SystemExit("Python's own licence is not found")


def _home(urls: list[str], home: str | None) -> str:
    by_label = {label.strip().lower(): url for label, _, url in (u.partition(", ") for u in urls)}
    for label in ("homepage", "home", "source", "repository", "source code"):
        if label in by_label:
            return by_label[label]
    return home or next(iter(by_label.values()), "")
