"""What every package says of the program."""

from __future__ import annotations

import platform
import re
import sys
from pathlib import Path

APPLICATION_ID = "io.github.variorum.Reader"
NAME = "Variorum"
HOMEPAGE = "https://variorum.github.io/"
MAINTAINER = "The Variorum developers <reader@variorum.github.io>"
SUMMARY = "reader for articles that exist in many copies"
DOCUMENTS = ("html", "htm", "xhtml", "txt", "md", "pdf", "epub", "docx", "eml", "mht", "mhtml")
"""Endings of files that may be opened with the program (it makes itself nobody's default)."""


def version(root: Path) -> str:
    """The program's version, as the package itself says it."""
    text = (root / "reader" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SystemExit("reader/__init__.py tells no version")
    return found[1]


def target() -> str:
    """System and processor, as file names tell them: `linux-x86_64`."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{system}-{platform.machine().lower()}"


def info_plist(version: str) -> dict[str, object]:
    """What macOS is told of the application."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.news",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT licence; see the notices inside",
        "CFBundleLocalizations": ["en", "de", "zh_CN"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Article",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",  # never the default
                "CFBundleTypeExtensions": list(DOCUMENTS),
            }
        ],
    }
