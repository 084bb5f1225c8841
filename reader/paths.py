"""Where the reader's own files live, and where the program's shipped files lie."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_log_path

APP = "variorum"
_PACKAGE = Path(__file__).resolve().parent


def default_library() -> Path:
    """The library used when none is named.

    `$VARIORUM_LIBRARY`, else the place that the reader chose (see `choose_library`), else
    `library.db` in the user's data folder.
    """
    named = os.environ.get("VARIORUM_LIBRARY")
    if named:
        return Path(named).expanduser()
    return chosen_library() or data_folder() / "library.db"


def chosen_library() -> Path | None:
    """The library that the reader chose as the usual one, or None."""
    try:
        words = _choice().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(words) if words and Path(words).is_absolute() else None


def choose_library(path: Path | None) -> None:
    """Make a library the usual one for window and commands; None: the one in the data folder.

    Raises:
        OSError: the folder of settings cannot be written to.
    """
    if path is None:
        _choice().unlink(missing_ok=True)
        return
    _choice().parent.mkdir(parents=True, exist_ok=True)
    _choice().write_text(f"{path.absolute()}\n", encoding="utf-8")


def _choice() -> Path:
    return config_folder() / "library-place.txt"


def chosen_name_model() -> Path | None:
    """The folder of the reader's own name model: `$VARIORUM_NAMES_MODEL`; None for the shipped."""
    named = os.environ.get("VARIORUM_NAMES_MODEL")
    return Path(named).expanduser() if named else None


def data_folder() -> Path:
    """The user's folder for data; the default library lies in it."""
    return user_data_path(APP, appauthor=False)


def config_folder() -> Path:
    """The user's folder for settings."""
    return user_config_path(APP, appauthor=False)


def cache_folder() -> Path:
    """The user's folder for what can be made again."""
    return user_cache_path(APP, appauthor=False)


def log_folder() -> Path:
    """The user's folder for logs and crash reports; they never leave the machine."""
    return user_log_path(APP, appauthor=False)


def _shipped(inside: str, beside: str) -> Path:
    # In a wheel or a bundle the data stands inside the package; in a checkout (editable install)
    # it stands beside it, and a stale copy inside cannot exist.
    packaged = _PACKAGE / inside
    return packaged if packaged.is_dir() else _PACKAGE.parent / beside


def resources(*parts: str) -> Path:
    """A file or folder under the shipped resources (icons, fonts, themes, samples, words)."""
    return _shipped("_resources", "resources").joinpath(*parts)


def guide() -> Path:
    """The folder of the user's guide: pages in Markdown, and their pictures."""
    return _shipped("_resources/guide", "docs/guide")


def changelog() -> Path:
    """What changed from version to version, in Markdown."""
    packaged = _PACKAGE / "_resources" / "CHANGELOG.md"
    return packaged if packaged.is_file() else _PACKAGE.parent / "CHANGELOG.md"


def migrations() -> Path:
    """The folder of Alembic's migrations."""
    return _shipped("_migrations", "migrations")
