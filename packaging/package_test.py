#!/usr/bin/env python3
"""The .deb in a clean Debian, used as a reader would: `python3 dev.py package-test` runs this.

Installed by apt into a Debian that has nothing else, and started by an ordinary user on a screen of
its own (Xvfb): the samples come in as a file manager would give them, two are compared, a note is
made, the program is quit; a newer build is installed over it, and the note is there; the package is
removed, and the library is still there. Each step writes a picture. Needs root, debootstrap, Xvfb,
xdotool and the net.

    --suite NAME      the release of Debian (bookworm)
    --mirror ADDRESS  where Debian's packages are
    --deb FILE        this package instead of one that is made now
    --newer FILE      this newer one instead of one that is made now
    --pictures FOLDER where the pictures go (build/package/pictures)
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

from building import facts  # noqa: E402
from building.clean_debian import CleanDebian, Screen  # noqa: E402

WORK = ROOT / "build" / "package"
SAMPLES = "/usr/lib/variorum/_internal/reader/_resources/samples"
LIBRARY = ".local/share/variorum/library.db"
MARK = "yellow"
_EDGE = (4, 668)


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--suite", default="bookworm")
    ask.add_argument("--mirror", default="http://deb.debian.org/debian")
    ask.add_argument("--deb", type=Path)
    ask.add_argument("--newer", type=Path)
    ask.add_argument("--pictures", type=Path, default=WORK / "pictures")
    asked = ask.parse_args()
    for name in ("debootstrap", "Xvfb", "xdotool", "dpkg-deb"):
        if shutil.which(name) is None:
            print(f"{name} is missing: sudo apt-get install debootstrap xvfb xdotool")
            return 2
    if os.geteuid() != 0:
        print("A clean Debian is made and entered with chroot, which only root may do.")
        return 2
    asked.pictures.mkdir(parents=True, exist_ok=True)
    deb = asked.deb or build(ROOT, WORK / "packages")
    newer = asked.newer or build_newer(WORK / "newer")
    begun = time.monotonic()
    with CleanDebian(WORK, asked.suite, asked.mirror) as debian, Screen() as screen:
        screen.pictures = asked.pictures
        Journey(debian, screen).go(deb.resolve(), newer.resolve())
    print(f"All of it went well, in {time.monotonic() - begun:.0f} s. Pictures: {asked.pictures}")
    return 0


def build(root: Path, dist: Path) -> Path:
    """The .deb of a checkout, compressed quickly."""
    command = [sys.executable, root / "packaging" / "package.py", "--no-tarball", "--quick"]
    subprocess.run([*command, "--output", dist], check=True, cwd=root)
    (made,) = dist.glob(f"variorum_{facts.version(root)}_*.deb")
    return made


def build_newer(folder: Path) -> Path:
    """The .deb of this checkout with its version raised."""
    shutil.rmtree(folder, ignore_errors=True)
    for part in ("reader", "resources", "migrations", "packaging", "docs"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "uv.lock", "LICENSE", "CHANGELOG.md", "README.md"):
        shutil.copy(ROOT / name, folder)
    *firsts, last = facts.version(ROOT).split(".")
    package = folder / "reader" / "__init__.py"
    raised = ".".join([*firsts, str(int(last) + 1)])
    text = package.read_text(encoding="utf-8")
    package.write_text(text.replace(facts.version(ROOT), raised), encoding="utf-8")
    return build(folder, folder / "dist")


class Journey:
    """What a reader does, step by step; anything amiss ends it with a sentence."""

    def __init__(self, debian: CleanDebian, screen: Screen) -> None:
        self.debian, self.screen = debian, screen
        self.program: subprocess.Popen[bytes] | None = None

    def go(self, deb: Path, newer: Path) -> None:
        """All of it."""
        try:
            self.install(deb)
            self.check_desktop()
            self.start_with_samples()
            self.compare()
            note = self.make_a_note()
            self.quit()
            self.upgrade(newer)
            self.find_the_note(note)
            self.quit()
            self.remove(note)
        finally:
            if self.program is not None and self.program.poll() is None:
                self.program.kill()
                self.program.wait()

    def install(self, deb: Path) -> None:
        """By apt, without what is only recommended."""
        self.debian.apt_install(deb)
        self.debian.make_user()
        said = self.debian.run("variorum", "--version").strip()
        tell(f"installed: {said}")
        tell(self.debian.run("variorum", "--self-test", timeout=300).strip().splitlines()[-1])

    def check_desktop(self) -> None:
        """Menu entry, icons, manual and completion are where a desktop looks for them."""
        share = self.debian.root / "usr" / "share"
        for place in (
            f"applications/{facts.APPLICATION_ID}.desktop",
            f"metainfo/{facts.APPLICATION_ID}.metainfo.xml",
            f"icons/hicolor/scalable/apps/{facts.APPLICATION_ID}.svg",
            f"icons/hicolor/48x48/apps/{facts.APPLICATION_ID}.png",
            "bash-completion/completions/variorum",
            "zsh/vendor-completions/_variorum",
            "fish/vendor_completions.d/variorum.fish",
        ):
            require((share / place).is_file(), f"{place} is missing")

    def start_with_samples(self) -> None:
        """Open the samples as a file manager does; they come in, are linked and named."""
        names = self.debian.run("ls", SAMPLES).split()
        files = [f"{SAMPLES}/{name}" for name in names if name != "README.md"]
        self.start("open", *files)

        def all_in() -> bool:
            rows = self.debian.asked("list")
            return len(rows) == len(files) and any(row["versions"] for row in rows)

        self.screen.until(all_in, "the samples in the library", self.alive)
        named = lambda: bool(self.debian.asked("names"))  # noqa: E731
        self.screen.until(named, "names, found by the process for it", self.alive)
        self.screen.picture("1-imported")
        tell(f"{len(files)} samples imported and linked, names found")

    def compare(self) -> None:
        """Open the article that has versions, and put it beside one of them."""
        self.quit()
        (first, *_) = [r for r in self.debian.asked("list") if r["versions"]]
        self.start("open", str(first["id"]))
        # The comparison takes the whole window: its left edge is no longer the sidebar's.
        library = self.screen.colour(*_EDGE)

        def compared() -> bool:
            self.screen.keys("ctrl+d")  # nothing happens before the article is there
            time.sleep(3)
            return self.screen.colour(*_EDGE) != library

        self.screen.until(compared, "the comparison", self.alive)
        self.screen.settle(self.alive)
        self.screen.picture("2-compared")
        self.screen.keys("Escape")
        back = lambda: self.screen.colour(*_EDGE) == library  # noqa: E731
        self.screen.until(back, "the way back to the library", self.alive)
        tell("compared two versions")

    def make_a_note(self) -> dict[str, object]:
        """Select a word with the mouse and colour it by key."""
        self.screen.settle(self.alive)
        self.screen.double_click(5 / 9, 3 / 5)
        self.screen.keys("1")
        notes = lambda: self.debian.asked("note", "list")  # noqa: E731
        self.screen.until(lambda: len(notes()) == 1, "the note", self.alive)
        (note,) = notes()
        require(note["color"] == MARK, f"the note is {note['color']}")
        self.screen.settle(self.alive)
        self.screen.picture("3-noted")
        tell(f"made a note on {note['quote']!r}")
        return dict(note)

    def upgrade(self, newer: Path) -> None:
        """A newer build over the older one."""
        before = self.debian.run("variorum", "--version").strip()
        self.debian.apt_install(newer)
        after = self.debian.run("variorum", "--version").strip()
        require(before != after, f"the upgrade left {before}")
        tell(f"upgraded: {before} is {after}")

    def find_the_note(self, note: dict[str, object]) -> None:
        """The note is as it was, and the library is sound."""
        self.start("open", str(note["article"]))
        self.screen.settle(self.alive)
        self.screen.picture("4-upgraded")
        (found,) = self.debian.asked("note", "list")
        require(found == note, f"the note is {found}, and was {note}")
        require(self.debian.asked("check")["ok"], "the library is not sound")
        tell("found the note, and a sound library")

    def remove(self, note: dict[str, object]) -> None:
        """The package goes with all its files, and the library stays."""
        self.debian.root_run("apt-get", "purge", "--yes", "--quiet", "variorum")
        left = [
            str(path)
            for folder in ("usr/bin", "usr/lib", "usr/share")
            for path in (self.debian.root / folder).rglob("*variorum*")
        ]
        require(not left, f"these were left behind: {left}")
        library = self.debian.home / LIBRARY
        with sqlite3.connect(f"{library.as_uri()}?mode=ro", uri=True) as raw:
            (sound,) = raw.execute("PRAGMA integrity_check").fetchone()
            count = raw.execute("SELECT count(*) FROM articles").fetchone()[0]
            (quote,) = raw.execute("SELECT quote FROM notes").fetchone()
        require(sound == "ok" and count > 0 and quote == note["quote"], "the library is damaged")
        tell(f"removed the package; the library with its {count} articles and the note is there")

    def start(self, *arguments: str) -> None:
        """Start the program as the user, and wait for its window."""
        self.program = self.debian.start(self.screen.display, "variorum", *arguments)
        self.screen.wait_for_window("Variorum", self.alive)

    def quit(self) -> None:
        """Quit by the key; the program ends well."""
        assert self.program is not None
        self.screen.keys("ctrl+q")
        status = self.program.wait(60)
        require(status == 0, f"the program ended with {status}: {self.debian.log()}")
        require("Traceback" not in self.debian.log(), self.debian.log())
        self.program = None

    def alive(self) -> None:
        """Raise if the program has ended by itself."""
        if self.program is not None and self.program.poll() is not None:
            raise SystemExit(f"the program ended by itself: {self.debian.log()}")


def require(held: bool, otherwise: str) -> None:
    if not held:
        raise SystemExit(otherwise)


def tell(words: str) -> None:
    print(f"ok  {words}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
