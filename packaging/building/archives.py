"""An archive to unpack anywhere, and an AppImage where the runtime for one is at hand."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from building import bundle, facts, tree

_README = """\
Variorum {version}

Start bin/variorum from where this was unpacked, or put it among your programs:

    cp -r --no-dereference bin lib share ~/.local/

To remove it again:

    rm -rf ~/.local/bin/variorum ~/.local/lib/variorum
    find ~/.local/share -name '{id}*' -delete

Your library is elsewhere (~/.local/share/variorum) and stays. The licences of what others made are
in share/doc/variorum/THIRD-PARTY.txt.
"""


def make_tarball(
    root: Path, built: Path, work: Path, dist: Path, epoch: int, notices: str, bill: str
) -> Path:
    """`variorum-VERSION-SYSTEM.tar.zst` in `dist`."""
    version = facts.version(root)
    name = f"variorum-{version}-{facts.target()}"
    staged = work / "tar" / name
    shutil.rmtree(staged, ignore_errors=True)
    tree.lay(root, built, staged, epoch)
    _lay_papers(root, staged, notices, bill)
    words = _README.format(version=version, id=facts.APPLICATION_ID)
    (staged / "README.txt").write_text(words, encoding="utf-8")
    bundle.settle(staged, epoch)
    target = dist / f"{name}.tar.zst"
    tar = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    tar += [f"--mtime=@{epoch}", "-C", str(staged.parent), "-cf", "-", name]
    packed = subprocess.Popen(tar, stdout=subprocess.PIPE)
    # One thread: how many there are must not show in the result.
    zstd = ["zstd", "-19", "--long=27", "-T1", "-q", "-f", "-o", str(target)]
    subprocess.run(zstd, stdin=packed.stdout, check=True)
    if packed.wait():
        raise SystemExit("tar failed")
    shutil.rmtree(staged.parent)
    return target


def make_appimage(
    root: Path,
    built: Path,
    work: Path,
    dist: Path,
    epoch: int,
    notices: str,
    bill: str,
    runtime: Path,
) -> Path:
    """An AppImage: the given runtime with a squashed folder behind it. Needs mksquashfs."""
    if shutil.which("mksquashfs") is None:
        raise SystemExit("mksquashfs is missing: sudo apt-get install squashfs-tools")
    folder = work / "AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    tree.lay(root, built, folder / "usr", epoch)
    _lay_papers(root, folder / "usr", notices, bill)
    menu = f"{facts.APPLICATION_ID}.desktop"
    (folder / "AppRun").symlink_to("usr/bin/variorum")
    (folder / menu).symlink_to(f"usr/share/applications/{menu}")
    icon = f"usr/share/icons/hicolor/256x256/apps/{facts.APPLICATION_ID}.png"
    (folder / f"{facts.APPLICATION_ID}.png").symlink_to(icon)
    (folder / ".DirIcon").symlink_to(icon)
    bundle.settle(folder, epoch)
    squashed = work / "variorum.squashfs"
    squashed.unlink(missing_ok=True)
    command = ["mksquashfs", str(folder), str(squashed), "-root-owned", "-noappend", "-no-xattrs"]
    command += ["-comp", "zstd", "-Xcompression-level", "19", "-no-progress", "-quiet"]
    # The tool reads SOURCE_DATE_EPOCH for its own time, and takes those of the files.
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    target = dist / f"Variorum-{facts.version(root)}-{facts.target()}.AppImage"
    target.write_bytes(runtime.read_bytes() + squashed.read_bytes())
    target.chmod(0o755)
    shutil.rmtree(folder)
    squashed.unlink()
    return target


def _lay_papers(root: Path, prefix: Path, notices: str, bill: str) -> None:
    """Licences, what is in it, what changed."""
    papers = prefix / "share" / "doc" / "variorum"
    papers.mkdir(parents=True)
    (papers / "THIRD-PARTY.txt").write_text(notices, encoding="utf-8")
    (papers / "sbom.cdx.json").write_text(bill, encoding="utf-8")
    shutil.copy(root / "LICENSE", papers)
    shutil.copy(root / "CHANGELOG.md", papers)
