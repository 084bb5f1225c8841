"""Writes small PDF files by hand, in Courier, whose letters are all as wide as 0.6 of their size."""

from __future__ import annotations

import textwrap
import zlib
from dataclasses import dataclass, field

WIDTH, HEIGHT = 595.0, 842.0
_ESCAPES = {"(": "\\(", ")": "\\)", "\\": "\\\\", "ﬁ": "\\001", "ﬂ": "\\002"}


@dataclass
class Drawn:
    """One page as it is drawn, line by line."""

    operators: list[str] = field(default_factory=list)

    def line(self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        shown = "".join(_ESCAPES.get(c, c) for c in text)
        font = "B" if bold else "F"
        self.operators.append(f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({shown}) Tj ET")

    def turned(self, x: float, y: float, text: str, size: float = 10) -> None:
        self.operators.append(f"BT /F {size} Tf 0 1 -1 0 {x} {y} Tm ({text}) Tj ET")

    def column(
        self,
        x: float,
        y: float,
        lines: list[str],
        size: float = 10,
        leading: float = 12,
        indent: float = 10,
    ) -> float:
        """Lines under each other; those that begin with a space are indented. Returns the end."""
        for text in lines:
            self.line(x + (indent if text.startswith(" ") else 0), y, text.strip(), size)
            y -= leading
        return y


def wrapped(paragraphs: list[str], width: int, *, indented: bool = True) -> list[str]:
    """The lines of paragraphs, `width` letters wide, the first of each (but one) indented."""
    lines: list[str] = []
    for paragraph in paragraphs:
        first = " " if indented and lines else ""
        lines += [
            (first if number == 0 else "") + text
            for number, text in enumerate(textwrap.wrap(first + paragraph, width))
        ]
    return [line if line.startswith(" ") else line.strip() for line in lines]


def stream(told: str, content: bytes) -> bytes:
    return f"<<{told}/Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream"


def write_pdf(
    pages: list[Drawn],
    *,
    title: str = "",
    packed: bool = True,
    trailer: str = "",
    more: list[bytes] | None = None,
    resources: str = "",
) -> bytes:
    """The bytes of a PDF of these pages. `more` are further objects, from number 6 on."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding<</Type/Encoding"
        b"/BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl]>>>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>",
        b"<</Title(" + title.encode("latin-1") + b")>>",
        *(more or []),
    ]
    kids = []
    for page in pages:
        content = "\n".join(page.operators).encode("cp1252")
        if packed:
            objects.append(stream("/Filter/FlateDecode", zlib.compress(content)))
        else:
            objects.append(stream("", content))
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]"
            f"/Resources<</Font<</F 3 0 R/B 4 0 R>>{resources}>>"
            f"/Contents {len(objects)} 0 R>>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    out = b"%PDF-1.5\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{at:010d} 00000 n \n" for at in places)
    return (
        out
        + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
        + f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 5 0 R{trailer}>>\n".encode()
        + f"startxref\n{len(out)}\n%%EOF".encode()
    )
