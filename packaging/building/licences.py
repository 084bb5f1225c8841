"""Whether everything that is shipped may be: the lock, the list of licences, what packages say."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PROJECT = "variorum-reader"
_OTHER_SYSTEMS = frozenset({"colorama", "tzlocal", "greenlet"})


@dataclass(frozen=True, slots=True)
class Licensed:
    """A package as `packages.toml` tells of it."""

    name: str
    used: str
    says: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The whole of `packages.toml`."""

    allowed: frozenset[str]
    packages: Mapping[str, Licensed]


def read_table(root: Path) -> Table:
    """The list that a person made."""
    text = (root / "packaging" / "licences" / "packages.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    packages = {
        name: Licensed(
            name, told["used"], told.get("says", told["used"]), tuple(told.get("texts", ()))
        )
        for name, told in raw["packages"].items()
    }
    return Table(frozenset(raw["allowed"]), packages)


def shipped(root: Path) -> dict[str, str]:
    """What the program needs to run, by the lock: names with their (last) version."""
    lock = tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))
    by_name: dict[str, list[dict[str, object]]] = {}
    for package in lock["package"]:
        by_name.setdefault(package["name"], []).append(package)
    found: dict[str, str] = {}
    ahead = [PROJECT]
    while ahead:
        name = ahead.pop()
        for package in by_name[name]:
            if name not in found:
                ahead += [wanted["name"] for wanted in package.get("dependencies", [])]
            found[name] = str(package.get("version", ""))
    del found[PROJECT]
    return dict(sorted(found.items()))


def problems(root: Path) -> list[str]:
    """Why this may not be shipped: a sentence each; none is well."""
    table, needed = read_table(root), shipped(root)
    told = [
        f"{name} is shipped, but packaging/licences/packages.toml does not say under which licence."
        for name in sorted(needed.keys() - table.packages.keys() - _OTHER_SYSTEMS)
    ]
    told += [
        f"packaging/licences/packages.toml tells of {name}, which is not shipped any more."
        for name in sorted(table.packages.keys() - needed.keys())
    ]
    for licensed in table.packages.values():
        terms = frozenset(re.split(r" (?:AND|OR|WITH) ", licensed.used))
        told += [
            f"{licensed.name} is under {term}, which is not on the list of allowed licences."
            for term in sorted(terms - table.allowed)
        ]
        told += [
            f"The text of {text}, which {licensed.name} is under, is missing."
            for text in licensed.texts
            if not (root / "packaging" / "licences" / f"{text}.txt").is_file()
        ]
    return told


def changed(table: Table) -> list[str]:
    """Which installed packages now say another licence of themselves than when it was read."""
    told = []
    for name, licensed in table.packages.items():
        try:
            said = says(distribution(name))
        except PackageNotFoundError:
            told.append(f"{name} is not installed, so that its licence could not be compared.")
            continue
        if said != licensed.says:
            told.append(f"{name} says {said!r} of its licence, and not {licensed.says!r} any more.")
    return told


def says(package: Distribution) -> str:
    """The licence in a package's metadata: SPDX if it has that, else its words."""
    metadata = package.metadata
    told = metadata.get("License-Expression") or metadata.get("License") or ""
    if not told:
        heads = [c for c in metadata.get_all("Classifier") or () if c.startswith("License ::")]
        told = ", ".join(head.rpartition(":: ")[2] for head in heads)
    return told.strip()


def texts(package: Distribution) -> Iterable[tuple[str, str]]:
    """The licence files that a package brings: their names and words."""
    for file in sorted(package.files or (), key=str):
        path = str(file).replace("\\", "/")
        last = path.rpartition("/")[2].lower()
        named = any(word in last for word in ("licen", "copying", "notice"))
        in_folder = re.search(r"\.dist-info/.*licenses?/", path.lower()) is not None
        if (named or in_folder) and not last.endswith((".py", ".pyc", ".so")):
            located = Path(str(package.locate_file(file)))
            yield path, located.read_text(encoding="utf-8", errors="replace").strip()
