"""Libraries of the system: those that were bundled, and those that a package must ask for."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from building.prune import needed

# Qt opens these by itself, so that nothing tells of them.
_OPENED = ("libGL.so.1", "libEGL.so.1")
_LATER_NAMES = {
    "libcups2": "libcups2t64 | libcups2",
    "libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0",
}
_OPTIONAL = ("libcups.so.2",)
_DATA = ("fontconfig-config", "fonts-dejavu-core | fonts-liberation | fonts-noto-core", "xkb-data")


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package of the distribution that files of the bundle came from."""

    name: str
    version: str
    source: str
    files: tuple[str, ...]

    @property
    def licence_file(self) -> Path:
        """Debian keeps one for each package."""
        return Path("/usr/share/doc") / self.name / "copyright"


def binaries(bundle: Path) -> list[Path]:
    """Programs and libraries of the bundle."""
    found = [p for p in sorted(bundle.rglob("*")) if p.is_file() and not p.is_symlink()]
    return [p for p in found if p.open("rb").read(4) == b"\x7fELF"]


def from_the_system(bundle: Path) -> list[SystemPackage]:
    """Packages whose libraries were taken into the bundle, by name."""
    inside = bundle / "_internal"
    by_package: dict[str, list[str]] = {}
    for path in sorted(inside.glob("*.so*")):
        if path.is_symlink() or path.name.startswith("libpython"):
            continue
        package = _package_of(path.name)
        if package:
            by_package.setdefault(package, []).append(path.name)
    return [
        SystemPackage(name, *_told(name), files=tuple(files))
        for name, files in sorted(by_package.items())
    ]


def depends(bundle: Path) -> tuple[str, str]:
    """Debian's Depends and Recommends: what the bundle asks for and does not bring."""
    files = binaries(bundle)
    there = {p.name for p in bundle.rglob("*.so*")} | {p.name for p in files}
    wanted = {name for path in files for name in needed(path)} - there
    wanted |= set(_OPENED)
    packages, optional = set(), set()
    for name in sorted(wanted):
        package = _package_of(name)
        if package is None and name not in _OPTIONAL:
            raise SystemExit(f"no package is known here for {name}, which the bundle needs")
        if package in ("libc6", "libgcc-s1") or package is None:
            continue
        told = _LATER_NAMES.get(package, package)
        (optional if name in _OPTIONAL else packages).add(told)
    libc = ".".join(map(str, max(_glibc(path) for path in files)))
    return (
        ", ".join([f"libc6 (>= {libc})", *sorted(packages), *_DATA]),
        ", ".join(["ca-certificates", *sorted(optional)]),
    )


def _glibc(path: Path) -> tuple[int, ...]:
    said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
    versions = re.findall(r"GLIBC_(\d+)\.(\d+)", said.stdout)
    return max(((int(a), int(b)) for a, b in versions), default=(2, 0))


@cache
def _places() -> dict[str, str]:
    said = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    found: dict[str, str] = {}
    for line in said.stdout.splitlines():
        name, _, rest = line.strip().partition(" ")
        if "=>" in rest and "x32" not in rest:
            found.setdefault(name, rest.partition("=> ")[2])
    return found


def _package_of(library: str) -> str | None:
    place = _places().get(library)
    return None if place is None else _owners().get(place)


@cache
def _owners() -> dict[str, str]:
    """Which package each library of the system is from; one question for all, for it is slow."""
    asked: dict[str, str] = {}
    for place in _places().values():
        # Debian keeps a library under /usr/lib or /lib, which are one folder.
        real = os.path.realpath(place)
        for path in (place, real, real.removeprefix("/usr")):
            asked.setdefault(path, place)
    said = subprocess.run(["dpkg", "-S", *asked], capture_output=True, text=True, check=False)
    found: dict[str, str] = {}
    for line in said.stdout.splitlines():
        owners, _, path = line.rpartition(": ")
        if path in asked:
            found.setdefault(asked[path], owners.partition(",")[0].partition(":")[0])
    return found


def _told(package: str) -> tuple[str, str]:
    shape = "${Version} ${source:Package}\n"
    said = subprocess.run(
        ["dpkg-query", "-W", f"-f={shape}", package], capture_output=True, text=True, check=True
    )
    version, source = said.stdout.splitlines()[0].split()
    return version, source
