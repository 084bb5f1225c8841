"""The shipped icons (Lucide), drawn in any colour and sharp at any scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.gui.language import right_to_left
from reader.paths import resources

_SCALES = (1.0, 2.0)
_STROKE = "1.75"  # Lucide draws at 2, a little loud beside 13-pixel text

# Where the layout runs from right to left, what points on or back points the other way.
_TURNED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
    "panel-left": "panel-right",
    "panel-right": "panel-left",
}


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    text = resources("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{_STROKE}"')


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, size: int, scale: float) -> QPixmap:
    svg = _drawing(name).replace("currentColor", color)
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def pixmap(name: str, color: QColor, size: int = 16, scale: float = 1.0) -> QPixmap:
    """An icon of resources/icons as a picture of `size` logical pixels at a device `scale`.

    Raises:
        FileNotFoundError: no such icon is shipped.
    """
    if right_to_left():
        name = _TURNED.get(name, name)
    return _pixmap(name, color.name(), size, scale)


def icon(name: str, color: QColor, disabled: QColor | None = None, size: int = 16) -> QIcon:
    """An icon of resources/icons for buttons and menus, in `color` (and `disabled` when off)."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, color, size, scale))
        # Or the style would mix the colour of the selection into it.
        made.addPixmap(pixmap(name, color, size, scale), QIcon.Mode.Selected)
        if disabled is not None:
            made.addPixmap(pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    return made
