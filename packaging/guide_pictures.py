#!/usr/bin/env python3
"""Draw the pictures of the user's guide into docs/guide/pictures, without a display.

    python packaging/guide_pictures.py [--output FOLDER]

They are of the real program on the sample articles, made by screenshots.py; each has a twin in the
dark, NAME-dark.png, for a guide that is read there. Each is kept small: a palette of 256 colours is
enough for a window, and 2.5 MB are for all of them together.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
import screenshots
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPixmap, qRgb
from PySide6.QtWidgets import QDialog, QWidget

from reader.app import make_application
from reader.gui.language import load_language
from reader.gui.main_window import MainWindow
from reader.gui.settings import Settings
from reader.gui.stylesheet import dress
from reader.library.database import open_library
from reader.text.marks import MarkKind
from reader.text.spans import Span

SIZE = (1180, 720)
THEMES = {"light": "", "dark": "-dark"}  # and what the names of their pictures end with
WIDEST = 1440  # a guide's column is 720 wide; twice that is sharp on dense screens
COLORS = 256
MOST_BYTES = 2_500_000


def main() -> int:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    home = Path(__file__).resolve().parents[1] / "docs" / "guide" / "pictures"
    ask.add_argument("--output", type=Path, default=home)
    asked = ask.parse_args()
    asked.output.mkdir(parents=True, exist_ok=True)
    application = make_application()
    load_language(application, "en")
    views: dict[str, Callable[[MainWindow, int], QWidget]] = {
        "window": show_window,
        "palette": show_palette,
        "card": show_card,
        "notes": show_notes,
        "compare": show_compare,
        "keys": show_keys,
    }
    total = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = open_library(folder / "samples.db")
        article = screenshots.fill(library, names=True)
        for (view, show), (theme, suffix) in itertools.product(views.items(), THEMES.items()):
            settings = Settings(folder / f"{view}-{theme}.ini")
            settings.theme = theme
            with screenshots.a_window(library, settings, SIZE) as window:
                dress(application, window.context.themes.current)
                shown = show(window, article)
                screenshots.settle(window)
                data = small_png(shown.grab())
                (asked.output / f"{view}{suffix}.png").write_bytes(data)
                total += len(data)
                print(f"{view}{suffix}.png {len(data):,} bytes")
                for dialog in window.findChildren(QDialog):
                    dialog.close()
        library.close()
    print(f"{total:,} bytes in all")
    return 0 if total <= MOST_BYTES else 1


def show_window(window: MainWindow, article: int) -> QWidget:
    screenshots.show_main(window, article)
    return window


def show_palette(window: MainWindow, article: int) -> QWidget:
    screenshots.show_main(window, article)
    screenshots.settle(window)
    window.deeds.commands.palette()
    palette = window.deeds.commands.shown
    assert palette is not None
    palette.field.setText("comp")
    return window


def show_card(window: MainWindow, article: int) -> QWidget:
    screenshots.show_main(window, article)
    screenshots.settle(window)
    current = window.reading.current
    assert current is not None
    mark = [m for m in current.article.marks if m.kind is MarkKind.PERSON][1]
    window.reading.show_mark(mark)
    screenshots.settle(window)
    place = window.reading.text.rect_of(Span(mark.start, mark.end))
    window.reading.marks.open_card(mark, place)
    return window


def show_notes(window: MainWindow, article: int) -> QWidget:
    screenshots.show_main(window, article)
    window.set_shown("sidebar", False)
    screenshots.settle(window)
    return window


def show_compare(window: MainWindow, article: int) -> QWidget:
    screenshots.show_compare(window, article)
    return window


def show_keys(window: MainWindow, article: int) -> QWidget:
    screenshots.show_main(window, article)
    window.deeds.commands.edit_keys()
    screenshots.settle(window)
    return next(d for d in window.findChildren(QDialog) if d.isVisible())


def small_png(picture: QPixmap) -> bytes:
    """A picture as a PNG with a palette of its own."""
    image = picture.toImage()
    if image.width() > WIDEST:
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    indexed = flat.convertToFormat(
        QImage.Format.Format_Indexed8,
        palette_of(flat),
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    indexed.save(buffer, "PNG", 0)
    return data.data()


def palette_of(image: QImage) -> list[int]:
    """The colours that stand for a picture's: the mean of each of its most frequent shades."""
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    colors, counts = np.unique(pixels[:, : image.width()], return_counts=True)
    parts = np.stack([colors >> 16 & 255, colors >> 8 & 255, colors & 255], axis=1)
    shades = (parts >> 3) @ np.array([1024, 32, 1])
    frequent, of = np.unique(shades, return_inverse=True)
    weight = np.bincount(of, counts)
    means = [np.bincount(of, counts * parts[:, part]) / weight for part in range(3)]
    chosen = np.argsort(-weight)[:COLORS]
    red, green, blue = (np.rint(mean[chosen]).astype(int) for mean in means)
    assert len(frequent) == len(weight)
    return [qRgb(int(r), int(g), int(b)) for r, g, b in zip(red, green, blue, strict=True)]


if __name__ == "__main__":
    sys.exit(main())
