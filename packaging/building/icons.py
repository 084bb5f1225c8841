"""The program's icon in all sizes, drawn from its SVG, and as Windows and macOS want it."""

from __future__ import annotations

import os
import struct
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 128, 256)
# Kinds of pictures in an .icns with their sizes in pixels; those at double density have own kinds.
_ICNS = (
    (b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512),
    (b"ic10", 1024), (b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512),
)  # fmt: skip


def draw(svg: Path, sizes: tuple[int, ...]) -> dict[int, bytes]:
    """PNG files by their size in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    drawn = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image.save(buffer, "PNG"):
            raise SystemExit(f"{svg} could not be drawn at {size} pixels")
        drawn[size] = bytes(buffer.data().data())
    return drawn


def ico(svg: Path) -> bytes:
    """An icon for Windows, with PNG pictures in it."""
    drawn = draw(svg, _ICO)
    head = struct.pack("<HHH", 0, 1, len(drawn))
    at = len(head) + 16 * len(drawn)
    entries = b""
    for size, png in drawn.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return head + entries + b"".join(drawn.values())


def icns(svg: Path) -> bytes:
    """An icon for macOS."""
    drawn = draw(svg, tuple(sorted({size for _, size in _ICNS})))
    pictures = b"".join(
        kind + struct.pack(">I", len(drawn[size]) + 8) + drawn[size] for kind, size in _ICNS
    )
    return b"icns" + struct.pack(">I", len(pictures) + 8) + pictures
