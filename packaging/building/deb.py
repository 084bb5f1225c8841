"""A Debian package: the bundle under /usr/lib, and what a desktop wants beside it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from building import bundle, facts, linked, tree

# How a package is compressed, in the words of dpkg-deb. With one thread: how many cut the work up
# would show in the result.
SMALL = ("-Zxz", "-z9", "--threads-max=1")
QUICK = ("-Zzstd", "-z3", "--threads-max=1")
_DESCRIPTION = """\
Description: reader for articles that exist in many copies
 Variorum takes articles as they come (saved pages, pasted text, PDF, EPUB,
 DOCX, mail, datasets), cleans them, and marks every figure with its value and
 every name with who it is. It finds the copies that are versions of one text,
 shows two of them side by side word by word, and keeps notes on the passage
 they belong to, in whichever copy it is read.
 .
 Everything is in one file on this computer, offline, without an account. The
 removal of this package leaves that file where it is.
"""
# A bundle brings its libraries with it; these tags of lintian are about programs that do not.
_OVERRIDES = (
    "custom-library-search-path",
    "embedded-library",
    "hardening-no-pie",
    "library-not-linked-against-libc",
    "shared-library-lacks-prerequisites",
    "unstripped-binary-or-object",
)


def make(
    root: Path,
    built: Path,
    work: Path,
    dist: Path,
    epoch: int,
    notices: str,
    bill: str,
    compression: tuple[str, ...],
) -> Path:
    """Write the package into `dist`; returns it."""
    version = facts.version(root)
    staged = work / "deb"
    shutil.rmtree(staged, ignore_errors=True)
    tree.lay(root, built, staged / "usr", epoch, zsh="vendor-completions")
    papers = staged / "usr" / "share" / "doc" / "variorum"
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(_copyright(root), encoding="utf-8")
    (papers / "THIRD-PARTY.txt.gz").write_bytes(tree.compressed(notices.encode()))
    (papers / "sbom.cdx.json.gz").write_bytes(tree.compressed(bill.encode()))
    changes = (root / "CHANGELOG.md").read_bytes()
    (papers / "CHANGELOG.md.gz").write_bytes(tree.compressed(changes))
    news = _changelog(version, epoch).encode()
    (papers / "changelog.gz").write_bytes(tree.compressed(news))
    overrides = staged / "usr" / "share" / "lintian" / "overrides" / "variorum"
    overrides.parent.mkdir(parents=True)
    overrides.write_text("".join(f"variorum: {tag}\n" for tag in _OVERRIDES), encoding="utf-8")
    control = staged / "DEBIAN"
    control.mkdir()
    (control / "md5sums").write_text(_sums(staged), encoding="utf-8")
    (control / "control").write_text(_control(built, staged, version), encoding="utf-8")
    bundle.settle(staged, epoch)
    target = dist / f"variorum_{version}_{_architecture()}.deb"
    target.unlink(missing_ok=True)
    command = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(staged), str(target)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    shutil.rmtree(staged)
    return target


def _control(built: Path, staged: Path, version: str) -> str:
    depends, recommends = linked.depends(built)
    kilobytes = bundle.size(staged) // 1024
    return (
        "Package: variorum\n"
        f"Version: {version}\n"
        f"Architecture: {_architecture()}\n"
        f"Maintainer: {facts.MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {depends}\n"
        f"Recommends: {recommends}\n"
        "Section: text\n"
        "Priority: optional\n"
        f"Homepage: {facts.HOMEPAGE}\n"
        f"{_DESCRIPTION}"
    )


def _copyright(root: Path) -> str:
    words = (root / "LICENSE").read_text(encoding="utf-8").strip().splitlines()
    holder = next(line for line in words if line.startswith("Copyright"))
    text = "\n".join(f" {line}" if line.strip() else " ." for line in words)
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: variorum\n"
        f"Source: {facts.HOMEPAGE}\n"
        "Comment: The work of others that is shipped with it, with their licences, is told in\n"
        " /usr/share/doc/variorum/THIRD-PARTY.txt.gz. Qt and PySide6 are used under the LGPL-3:\n"
        " see /usr/share/common-licenses/LGPL-3.\n"
        "\n"
        f"Files: *\n{holder}\nLicense: MIT\n{text}\n"
    ).replace("\nCopyright (c)", "\nCopyright:", 1)


def _changelog(version: str, epoch: int) -> str:
    return (
        f"variorum ({version}) stable; urgency=medium\n\n"
        "  * What changed is told in CHANGELOG.md.gz beside this.\n\n"
        f" -- {facts.MAINTAINER}  {format_datetime(datetime.fromtimestamp(epoch, UTC))}\n"
    )


def _sums(staged: Path) -> str:
    lines = []
    for path in sorted((staged / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(staged)}\n")
    return "".join(lines)


def _architecture() -> str:
    said = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return said.stdout.strip()
