"""Texts for these tests, and how they are read back; all of it is made up."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from reader.importing.clean import read_document
from reader.importing.parts import Address, Found, Part, Unread
from reader.importing.unpack import unpack
from reader.text.document import Document

MILL = (
    "The old mill at Brandt Ferry burned down on Sunday night, and with it the last stones that"
    " ground flour in the valley. Nobody was hurt, said Ada Brunner, whose family has owned it for"
    " four generations.\n\n"
    "The fire began in the loft, where the wiring was laid in 1957. Two crews fought it until"
    " morning, with water pumped out of the millpond.\n\n"
    "The parish wants to keep the wheel, which is made of iron and stood the heat. What becomes of"
    " the rest will be decided in autumn."
)
ORCHARD = (
    "Growers in the Marlow valley picked 48,000 tonnes of apples this season, the most since records"
    " began. A dry spring and a mild September helped.\n\n"
    "Prices have fallen by a fifth since last year, and the cold stores are full. The cooperative"
    " hopes to sell a tenth of the crop to juice makers abroad.\n\n"
    "Half a dozen farms lost their early fruit to hail in May, and have asked the county for help."
)
MILL_HTML = "".join(f"<p>{paragraph}</p>" for paragraph in MILL.split("\n\n"))
ORCHARD_HTML = "".join(f"<p>{paragraph}</p>" for paragraph in ORCHARD.split("\n\n"))


def found(data: bytes | str, name: str = "", **more: object) -> list[Found]:
    """All that comes out of a file."""
    data = data.encode() if isinstance(data, str) else data
    return list(unpack(data, name=name, **more))  # type: ignore[arg-type]


def parts(data: bytes | str, name: str = "", **more: object) -> list[Part]:
    """The articles that come out of a file; all that comes out must be one."""
    out = []
    for item in found(data, name, **more):
        assert isinstance(item, Part), item
        out.append(item)
    return out


def documents(data: bytes | str, name: str = "", **more: object) -> list[Document]:
    """The articles of a file, cleaned from their own bytes alone."""
    return [read_document(p.data, name=p.name, format=p.format) for p in parts(data, name, **more)]


def unread(items: list[Found]) -> list[tuple[str, str]]:
    """Of what came out, what is no article: its name and the sentence."""
    return [(i.name, str(i.problem)) for i in items if isinstance(i, Unread)]


def addresses(items: list[Found]) -> list[Address]:
    """Of what came out, the addresses."""
    return [i for i in items if isinstance(i, Address)]


def zipped(files: Mapping[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive with these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def body(document: Document) -> str:
    """The text of an article on one line."""
    return " ".join(document.text.split())
