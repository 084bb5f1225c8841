"""How large the whole window is: as large as the reader chose, or as the system asks text to be.

Everything grows alike, so that no text is cut. Qt takes such a factor only before the application
is made; a factor that the reader gave to Qt itself, by an environment variable, counts before all.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""What can be chosen."""

_LEAST, _MOST = 1.0, 3.0
_USUAL_DPI = 96.0
_QT_OWN = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS")
_GNOME_LIKE = ("GNOME", "UNITY", "CINNAMON", "BUDGIE", "PANTHEON")
_PATIENCE = 1.0  # seconds


@contextmanager
def scaled(chosen: float, environment: MutableMapping[str, str] = os.environ) -> Iterator[float]:
    """Let the application that is made inside scale its windows; yields the factor.

    `chosen` is one of `SCALES`, or 0 for what the system asks. Programs that are started later do
    not inherit it.
    """
    own = any(environment.get(name) for name in _QT_OWN)
    scale = 1.0 if own else chosen or system_scale(environment)
    if scale == 1.0:
        yield scale
        return
    environment["QT_SCALE_FACTOR"] = f"{scale:g}"
    try:
        yield scale
    finally:
        environment.pop("QT_SCALE_FACTOR", None)


def system_scale(environment: Mapping[str, str] = os.environ) -> float:
    """How much larger than usual the system wants text to be, 1 where it wants nothing.

    1 as well where Qt follows the system by itself: it scales all windows by `QT_FONT_DPI`, and by
    the dots per inch that desktops on X11 set as they enlarge text. Twice would be four times.
    """
    wanted = None
    if sys.platform == "win32":
        wanted = None if _dpi_scale(environment.get("QT_FONT_DPI")) else _windows_scale()
    elif sys.platform != "darwin" and not _qt_follows(environment):
        desktop = environment.get("XDG_CURRENT_DESKTOP", "").upper()
        if any(name in desktop for name in _GNOME_LIKE):
            wanted = _gnome_scale()
        elif "KDE" in desktop:
            wanted = _kde_scale(environment)
    return min(max(round(wanted or 1.0, 2), _LEAST), _MOST)


def _qt_follows(environment: Mapping[str, str]) -> bool:
    """Whether Qt itself enlarges windows as a desktop of Linux asks."""
    if _dpi_scale(environment.get("QT_FONT_DPI")) is not None:
        return True
    platform = environment.get("QT_QPA_PLATFORM", "")
    wayland = bool(environment.get("WAYLAND_DISPLAY"))
    return not wayland or (bool(platform) and not platform.startswith("wayland"))


def _dpi_scale(words: str | None) -> float | None:
    try:
        return float(words) / _USUAL_DPI if words and float(words) > 0 else None
    except ValueError:
        return None


def _gnome_scale() -> float | None:
    import shutil  # these are late because the window waits for them at every start
    import subprocess

    tool = shutil.which("gsettings")
    if tool is None:
        return None
    try:
        answer = subprocess.run(  # noqa: S603 - the desktop's own tool, asked one thing
            [tool, "get", "org.gnome.desktop.interface", "text-scaling-factor"],
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*", answer)
    return float(found.group(1)) if found else None


def _kde_scale(environment: Mapping[str, str]) -> float | None:
    home = environment.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    import configparser

    read = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        read.read(Path(home) / "kcmfonts", encoding="utf-8")
        general = dict(read.items("General")) if read.has_section("General") else {}
        return _dpi_scale(general.get("forcefontdpiwayland") or general.get("forcefontdpi"))
    except (configparser.Error, OSError, UnicodeDecodeError):
        return None


def _windows_scale() -> float | None:
    if sys.platform == "win32":
        import winreg

        place = r"Software\Microsoft\Accessibility"
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:
                percent, _ = winreg.QueryValueEx(key, "TextScaleFactor")
                return float(percent) / 100
        except (OSError, TypeError, ValueError):
            return None
    return None
