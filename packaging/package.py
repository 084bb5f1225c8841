#!/usr/bin/env python3
"""Make the bundle and the packages of this system: `python3 dev.py package` runs this.

    --appimage-runtime FILE   make an AppImage too, with this runtime
    --no-tarball, --no-deb    leave one out
    --bundle-only             the bundle alone, checked by its own self-test
    --quick                   compress the .deb less, in a tenth of the time (for tests)
    --output FOLDER           instead of dist/

Nothing depends on the hour, the place or the user: the time of every file is that of the last
commit (or $SOURCE_DATE_EPOCH), so that two builds of one commit are the same to the bit.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
for folder in (ROOT, ROOT / "packaging"):
    sys.path.insert(0, str(folder))

from building import archives, bundle, deb, licences, linked, notices, sbom  # noqa: E402

_FIRST = 1_767_225_600  # 1 January 2026: where there is neither a commit nor $SOURCE_DATE_EPOCH


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--appimage-runtime", type=Path)
    ask.add_argument("--no-tarball", action="store_true")
    ask.add_argument("--no-deb", action="store_true")
    ask.add_argument("--bundle-only", action="store_true")
    ask.add_argument("--quick", action="store_true")
    ask.add_argument("--output", type=Path, default=ROOT / "dist")
    asked = ask.parse_args()
    os.umask(0o022)
    work, dist, epoch = ROOT / "build" / "package", asked.output.resolve(), moment()
    dist.mkdir(parents=True, exist_ok=True)
    if wrong := licences.problems(ROOT) + licences.changed(licences.read_table(ROOT)):
        print("These licences need to be looked at before this may be shipped:", *wrong, sep="\n  ")
        return 1
    with step("bundle"):
        built = bundle.build(ROOT, work, dist, epoch)
    with step("self-test"):
        bundle.self_test(built, work / "home")
    made = [built]
    if not asked.bundle_only:
        with step("notices and bill of materials"):
            debian = sys.platform.startswith("linux") and shutil.which("dpkg-query") is not None
            system = linked.from_the_system(built) if debian else []
            words, bill = notices.text(ROOT, system), sbom.make(ROOT, epoch, system)
            (dist / "THIRD-PARTY.txt").write_text(words, encoding="utf-8")
            (dist / "sbom.cdx.json").write_text(bill, encoding="utf-8")
        if sys.platform.startswith("linux"):
            if not asked.no_deb and debian:
                with step("deb"):
                    how = deb.QUICK if asked.quick else deb.SMALL
                    made.append(deb.make(ROOT, built, work, dist, epoch, words, bill, how))
            if not asked.no_tarball:
                with step("tar.zst"):
                    made.append(archives.make_tarball(ROOT, built, work, dist, epoch, words, bill))
            if asked.appimage_runtime:
                with step("AppImage"):
                    runtime = asked.appimage_runtime.resolve()
                    made.append(
                        archives.make_appimage(ROOT, built, work, dist, epoch, words, bill, runtime)
                    )
        write_sums(dist)
    for path in made:
        print(f"{bundle.size(path) / 1e6:7.1f} MB  {path}")
    return 0


class step:  # noqa: N801 - it reads as a word
    """Says what is being done, and how long it took."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        self.begun = time.monotonic()

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            print(f"{time.monotonic() - self.begun:6.1f} s  {self.name}", flush=True)


def moment() -> int:
    """The time that every file gets, in seconds since 1970."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    said = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(said.stdout) if said.returncode == 0 and said.stdout.strip() else _FIRST


def write_sums(dist: Path) -> None:
    """SHA256SUMS over the files in `dist`; `sha256sum --check` reads it."""
    lines = []
    for path in sorted(dist.iterdir()):
        if path.is_file() and path.name != "SHA256SUMS":
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (dist / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
