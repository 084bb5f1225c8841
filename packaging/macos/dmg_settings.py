"""The disk image for macOS, by dmgbuild; not yet run: see docs/packaging.md.

dmgbuild -s packaging/macos/dmg_settings.py Variorum dist/variorum-0.1.0-macos.dmg
"""

from __future__ import annotations

from pathlib import Path

# dmgbuild runs this file as text, from the root of the checkout.
_application = Path("dist") / "Variorum.app"

format = "ULFO"  # noqa: A001 - the name that dmgbuild reads
filesystem = "HFS+"
files = [str(_application), "LICENSE", "dist/THIRD-PARTY.txt"]
symlinks = {"Applications": "/Applications"}
icon = "build/icons/variorum.icns"
icon_locations = {
    "Variorum.app": (150, 150),
    "Applications": (450, 150),
    "LICENSE": (150, 320),
    "THIRD-PARTY.txt": (450, 320),
}
background = None
window_rect = ((200, 200), (600, 440))
default_view = "icon-view"
icon_size = 96
