#!/usr/bin/env python3
"""Set up and run Variorum from a checkout: needs Python 3.11 or later with pip, and nothing else.

python3 dev.py run [ARGUMENTS…]    the window (without a display: pictures of its main views)
python3 dev.py test [ARGUMENTS…]   all checks and tests (arguments go to pytest)
python3 dev.py package [ARGUMENTS…]       bundle and packages for this system, in dist/
python3 dev.py package-test [ARGUMENTS…]  a .deb in a clean Debian: used, upgraded, removed (root)
python3 dev.py audit               known weaknesses and licences of what is shipped (needs the net)
python3 dev.py lock                make uv.lock and the requirements' locks anew (needs uv)
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
LOCK = HERE / "requirements.lock"
# Packages are made in an environment of their own: it holds what is shipped, and no test tools.
PACKAGE_VENV = HERE / "build" / "package" / "venv"
PACKAGE_LOCK = HERE / "requirements-package.lock"
WINDOWS = os.name == "nt"


def program(name: str, venv: Path = VENV) -> Path:
    """A program of a virtual environment."""
    return venv / ("Scripts" if WINDOWS else "bin") / (f"{name}.exe" if WINDOWS else name)


PYTHON = program("python")

# What Qt's wheels expect of a Linux system: the library to load, and Debian's package for it.
QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
QT_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
}
QT_WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0"}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}


def main() -> int:
    command, *rest = sys.argv[1:] or ["help"]
    packaging = {"package": "package.py", "package-test": "package_test.py", "audit": "audit.py"}
    if command not in ("run", "test", "lock", *packaging):
        print(__doc__)
        return 0 if command in ("help", "-h", "--help") else 2
    if sys.version_info < (3, 11):
        print("Variorum needs Python 3.11 or later; this is " + sys.version.split()[0] + ".")
        return 2
    if command == "lock":
        return lock()
    if not have_system_libraries(testing=command not in ("run", "audit")):
        return 2
    if command in packaging:
        if not have_environment(PACKAGE_VENV, PACKAGE_LOCK, project=False):
            return 2
        script = HERE / "packaging" / packaging[command]
        return subprocess.call([program("python", PACKAGE_VENV), script, *rest], cwd=HERE)
    if not have_environment(VENV, LOCK, project=True):
        return 2
    return run(rest) if command == "run" else test(rest)


def run(arguments: list[str]) -> int:
    if has_display() or arguments:
        return subprocess.call([PYTHON, "-m", "reader", *arguments], cwd=HERE)
    print("There is no display here, so the main views are drawn into pictures instead:")
    return subprocess.call(
        [PYTHON, HERE / "packaging" / "screenshots.py", "--output", HERE / "build" / "views"],
        cwd=HERE,
    )


def test(arguments: list[str]) -> int:
    steps: list[list[str | Path]] = [
        [program("ruff"), "check", "."],
        [program("ruff"), "format", "--check", "."],
        [program("lint-imports")],
        [program("mypy")],
        [PYTHON, "-m", "pytest", *arguments],
    ]
    failed = 0
    for step in steps:
        print("$", " ".join(Path(str(part)).name for part in step), flush=True)
        failed = subprocess.call([str(part) for part in step], cwd=HERE) or failed
    return failed


def lock() -> int:
    uv = shutil.which("uv")
    if uv is None:
        print("uv is not installed; `pip install uv` brings it.")
        return 2
    export = ["export", "--quiet", "--no-emit-project", "--no-header", "--no-default-groups"]
    for step in (
        ["lock"],
        [*export, "--group", "dev", "--output-file", str(LOCK)],
        [*export, "--group", "package", "--output-file", str(PACKAGE_LOCK)],
    ):
        if failed := subprocess.call([uv, *step], cwd=HERE):
            return failed
    return 0


def has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def have_system_libraries(*, testing: bool) -> bool:
    """Whether Qt finds what it needs; installs it on Debian as root, else says how."""
    if not sys.platform.startswith("linux"):
        return True
    wanted = dict(QT)
    if testing or os.environ.get("DISPLAY"):
        wanted |= QT_X11
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted |= QT_WAYLAND
    packages = [package for library, package in wanted.items() if not loads(library)]
    if testing:
        packages += [p for program, p in TEST_PROGRAMS.items() if shutil.which(program) is None]
    if not packages:
        return True
    apt = shutil.which("apt-get")
    if apt is None:
        print("Qt needs these system libraries, which are missing here. On Debian or Ubuntu:")
    elif os.geteuid() == 0:
        print("Installing system libraries:", *packages, flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        install = [apt, "install", "--yes", "--quiet", "--no-install-recommends", *packages]
        log = subprocess.DEVNULL
        subprocess.call([apt, "update", "--quiet"], env=quiet, stdout=log)
        if subprocess.call(install, env=quiet, stdout=log) == 0:
            return True
        print("That failed. Install them by hand:")
    else:
        print("System libraries are missing. Install them, then start this again:")
    print(f"  sudo apt-get install --no-install-recommends {' '.join(packages)}")
    return False


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def have_environment(venv: Path, lock: Path, *, project: bool) -> bool:
    """Make a virtual environment from its lock unless it is there and up to date.

    With `project`, the checkout itself is installed into it too.
    """
    stamp, python = venv / ".dev-stamp", program("python", venv)
    wanted = fingerprint(lock)
    if stamp.exists() and stamp.read_text() == wanted and python.exists():
        return True
    shown = venv.relative_to(HERE)
    print(f"Setting up {shown} (once; some hundred megabytes are fetched) …", flush=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    # The lock is whole: nothing else is installed, even where a package asks for what we exclude.
    into = [*pip, "--python", str(python), "install", "--quiet", "--no-deps"]
    steps = [
        [sys.executable, "-m", "venv", "--clear", "--without-pip", str(venv)],
        [*into, "--require-hashes", "-r", str(lock)],
    ]
    if project:
        steps.append([*into, "--no-build-isolation", "--editable", str(HERE)])
    if subprocess.call([*pip, "--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
        print("This Python has no pip. On Debian or Ubuntu:\n  sudo apt-get install python3-pip")
        return False
    for step in steps:
        if subprocess.call(step, cwd=HERE):
            print("Setting up failed; the line above says why. It starts afresh next time.")
            return False
    stamp.write_text(wanted)
    return True


def fingerprint(lock: Path) -> str:
    parts = [sys.version, str(HERE), lock.read_text(), (HERE / "pyproject.toml").read_text()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
