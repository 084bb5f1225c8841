"""The bundle: PyInstaller's work, made small and the same at every build."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from building import icons

# Whatever was built with debug information and is safe to strip. Qt comes stripped; numpy's own
# libraries do not survive it.
_STRIPPED = ("libpython3.", "lib-dynload", "sqlalchemy", "lxml", "rapidfuzz", "charset_normalizer")


def build(root: Path, work: Path, dist: Path, epoch: int) -> Path:
    """Build into `dist`, with `work` for what is in between; returns the bundle's folder."""
    if sys.platform in ("win32", "darwin"):
        drawn = root / "build" / "icons"
        drawn.mkdir(parents=True, exist_ok=True)
        svg = root / "resources" / "icons" / "variorum.svg"
        (drawn / "variorum.ico").write_bytes(icons.ico(svg))
        (drawn / "variorum.icns").write_bytes(icons.icns(svg))
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONHASHSEED": "1",  # sets are written in the order of their hashes
        "PYTHONDONTWRITEBYTECODE": "1",
        # The package is compressed as a whole, far better; and a start has nothing to inflate.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
    environment.pop("PYTHONPATH", None)
    shutil.rmtree(dist / "variorum", ignore_errors=True)
    log = work / "pyinstaller.log"
    work.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--distpath", str(dist), "--workpath", str(work / "pyinstaller")]
    command.append(str(root / "packaging" / "variorum.spec"))
    with log.open("w", encoding="utf-8") as out:
        failed = subprocess.call(command, cwd=root, env=environment, stdout=out, stderr=out)
    if failed:
        print(log.read_text(encoding="utf-8")[-3000:])
        raise SystemExit(f"PyInstaller failed; {log} has all of it")
    folder = dist / "variorum"
    if sys.platform.startswith("linux"):
        _strip(folder)
    settle(folder, epoch)
    return folder


def settle(folder: Path, epoch: int) -> None:
    """Give every file the same time and plain permissions, so that archives come out the same."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=sys.platform == "win32")
    os.utime(folder, (epoch, epoch))


def program(folder: Path) -> Path:
    """The bundle's program that writes to a terminal."""
    if sys.platform == "win32":
        return folder / "variorum-cli.exe"
    return folder / "variorum"


def self_test(folder: Path, scratch: Path) -> None:
    """Let the bundle check itself, with nothing of this environment about it."""
    scratch.mkdir(parents=True, exist_ok=True)
    kept = (
        "PATH",
        "DISPLAY",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "USERPROFILE",
        "APPDATA",
        "LOCALAPPDATA",
    )
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"HOME": str(scratch), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [program(folder), "--self-test"], cwd=scratch, env=environment, timeout=600, check=False
    )
    if done.returncode:
        raise SystemExit("the bundle's self-test failed")


def size(path: Path) -> int:
    """Bytes of a file, or of all files in a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(p.lstat().st_size for p in path.rglob("*") if not p.is_dir())


def _strip(folder: Path) -> None:
    strip = shutil.which("strip")
    if strip is None:
        raise SystemExit("strip is missing: sudo apt-get install binutils")
    files = [
        path
        for path in sorted(folder.rglob("*.so*"))
        if not path.is_symlink() and any(part in str(path) for part in _STRIPPED)
    ]
    for path in files:
        subprocess.run([strip, "--strip-unneeded", path], check=True)
