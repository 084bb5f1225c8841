"""What lies beside the bundle in a Linux package: menu entry, icons, manual, completion."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from building import commands, completion, facts, icons, manual

_COMPLETION = {
    "bash": "share/bash-completion/completions/variorum",
    "zsh": "share/zsh/{zsh}/_variorum",
    "fish": "share/fish/vendor_completions.d/variorum.fish",
}


def lay(root: Path, bundle: Path, prefix: Path, epoch: int, *, zsh: str = "site-functions") -> None:
    """Lay program and desktop files under a prefix such as /usr or ~/.local."""
    shutil.copytree(bundle, prefix / "lib" / "variorum", symlinks=True)
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin" / "variorum").symlink_to("../lib/variorum/variorum")
    share, given = prefix / "share", root / "packaging" / "desktop"
    _copy(given / f"{facts.APPLICATION_ID}.desktop", share / "applications")
    _copy(given / f"{facts.APPLICATION_ID}.metainfo.xml", share / "metainfo")
    svg = root / "resources" / "icons" / "variorum.svg"
    themes = share / "icons" / "hicolor"
    for size, png in icons.draw(svg, icons.SIZES).items():
        _write(themes / f"{size}x{size}" / "apps" / f"{facts.APPLICATION_ID}.png", png)
    _write(themes / "scalable" / "apps" / f"{facts.APPLICATION_ID}.svg", svg.read_bytes())
    program = commands.program()
    page = manual.page(program, facts.version(root), epoch).encode()
    _write(share / "man" / "man1" / "variorum.1.gz", compressed(page))
    for shell, write in (
        ("bash", completion.bash),
        ("zsh", completion.zsh),
        ("fish", completion.fish),
    ):
        _write(prefix / _COMPLETION[shell].format(zsh=zsh), write(program).encode())


def compressed(data: bytes) -> bytes:
    """With gzip, and no time in its head."""
    return gzip.compress(data, 9, mtime=0)


def _copy(file: Path, folder: Path) -> None:
    _write(folder / file.name, file.read_bytes())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o644)
