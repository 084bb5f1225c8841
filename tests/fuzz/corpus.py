"""Good inputs of every kind, from which the cases are made; all of it is made up."""

from __future__ import annotations

import gzip
import json
import zipfile
from collections.abc import Callable
from functools import cache
from io import BytesIO

from reader import paths
from reader.importing.formats.record import make_record
from reader.notes.formats import jsonld, native
from tests.importing import (
    test_docx,
    test_epub,
    test_front_matter,
    test_html,
    test_html_meta,
    test_html_parts,
    test_mail,
    test_mhtml,
    test_pdf,
    test_unpack_datasets,
    test_unpack_feeds,
)
from tests.importing.pdf_writer import Drawn, wrapped, write_pdf
from tests.importing.samples import MILL, MILL_HTML, ORCHARD, zipped
from tests.notes import test_formats, test_incoming

_FIGURES = (
    "On Monday, May 3, 2021, at 7:30 p.m. EST, Tram Co. paid £46.5 million (about $60m) for 12 1/2"
    " miles of rail, up 3.4 percent or 25 bp from Q1 2020, between 1998-99 and the mid-2000s.",
    "zwischen 3 und 5 Mio. Euro am 4. März 2019, 1.234,56 kg; le 1er mai, 3,5 %; 5 lakh crore rupees",
    "two hundred and fifty thousand of them, three-quarters by Easter, a fifth in the last three weeks",
    "he paid five dollars an hour in the week of march 9 for 4 x 100 metres in 00:03:12.5 at -5°C",
    "1,000,000 1.000.000 1 000 000 10^6 6e23 ½ ⅔ ٣٤ 12th XIV 5'11\" 45°N 0.5–0.7% $1-2bn 9/11 24/7",
)
_QUERIES = (
    'tram "new line" -harbour OR bell title:tram author:"Ann Lee" source:post tag:city name:"Liu He"',
    "person:lee place:ferry organization:council note:ask before:2018-06 after:2018-01 money:>100bn",
    "percent:>=25 has:notes has:versions is:unread is:starred date:2018 number:1..5 it's AND (x NEAR y)*",
    'tra* -tag:x OR -is:read money:$5..$10 quantity:<3km before:99999 percent:>=1e999 "unclosed',
)


@cache
def seeds(name: str) -> tuple[bytes, ...]:
    """The good inputs of a target."""
    return tuple(_SEEDS[name]())


def _text() -> list[bytes]:
    samples = sorted(paths.resources("samples").glob("*.txt"))
    return [
        *(path.read_bytes() for path in samples),
        MILL.encode("utf-16"),
        MILL.replace("\n\n", "\r\n").encode("cp1252"),
        f"Mill burns down\nBy Ada Brunner\nMay 6, 2024\n\n{MILL}\n\nShare\nRelated\n{ORCHARD}".encode(),
        ("\n".join(_FIGURES)).encode(),
        test_front_matter.YAML.encode(),
    ]


def _markdown() -> list[bytes]:
    rich = (
        '# A *vote*\n\n> quoted **here**\n> - and [there](https://a.example "t")\n\n1. one\n   - two\n\n'
        "| a | b |\n|---|:-:|\n| 1 | `2` |\n\n```py\nx = 1\n```\n\n![pic](p.png)\n\n[^1]: foot\n\n<b>raw</b> &amp;\n"
    )
    sample = paths.resources("samples", "05-salt-island.md").read_bytes()
    return [
        sample,
        rich.encode() + MILL.encode(),
        (test_front_matter.YAML + test_front_matter.BODY).encode(),
        (test_front_matter.TOML + test_front_matter.BODY).encode(),
    ]


def _html() -> list[bytes]:
    jsonld_ = json.dumps(
        {**test_html_meta.ARTICLE, "author": [{"name": "Ann Lee"}], "articleBody": MILL}
    )
    return [
        paths.resources("samples", "06-night-train.html").read_bytes(),
        f'<html lang="en"><head><meta charset="utf-8"><title>Mill</title><meta property="og:title" content="Mill">'
        f'<meta name="date" content="2024-05-06"><script type="application/ld+json">{jsonld_}</script></head>'
        f"<body>{test_html.LINKS}<main><h1>Mill</h1>{MILL_HTML}<table><tr><td>1<td>2</table><ul><li>a<li>b</ul>"
        f"<figure><img alt=x><figcaption>A mill</figcaption></figure></main></body></html>".encode(),
        f"<article>{test_html.BODY}</article>".encode(),
        f"{test_html_parts.STORED}<body>{test_html.BODY}</body></html>".encode(),
    ]


def _pdf() -> list[bytes]:
    odd = Drawn()
    odd.turned(20, 300, "Printed sideways", 8)
    odd.column(60, 740, wrapped(test_pdf.PARAGRAPHS, 70))
    return [
        test_pdf.two_columns(pages=1),
        test_pdf.two_columns(pages=2),
        write_pdf([odd], title="A ferry", packed=False),
        write_pdf([odd, odd], packed=False, trailer="/ID[<00><00>]"),
    ]


def _docx() -> list[bytes]:
    linked = '<w:p><w:hyperlink><w:r><w:t>there</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    cells = "".join(f"<w:tc>{test_docx.paragraph(text)}</w:tc>" for text in ("a", "b", "c"))
    table = f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
    return [
        test_docx.docx(test_docx.BODY),
        test_docx.docx(test_docx.BODY + linked + table, footnotes=f"<w:footnotes {test_docx.W}/>"),
    ]


def _epub() -> list[bytes]:
    return [test_epub.epub(test_epub.BOOK, test_epub.LABELS)]


def _mail() -> list[bytes]:
    plain = test_mail.mail(subject="Fwd: =?utf-8?q?Gr=C3=BC=C3=9Fe?=")
    plain.set_content(f"{test_mail.LEAD}\n\n> {test_mail.SECOND}\n\n-- \nAnn Rowley\n")
    rich = test_mail.mail()
    rich.set_content("See it in your browser.")
    rich.add_alternative(test_mail.PAGE, subtype="html")
    rich.add_attachment(b"\x00\x01", maintype="image", subtype="png", filename="a.png")
    encoded = test_mail.mail()
    encoded.set_content(MILL, charset="iso-8859-1", cte="base64")
    return [plain.as_bytes(), rich.as_bytes(), encoded.as_bytes()]


def _mbox() -> list[bytes]:
    head = b"From post@grenholm.example Fri Mar  6 07:30:00 2020\n"
    return [b"".join(head + one + b"\n\n" for one in _mail())]


def _csv() -> list[bytes]:
    feeds = test_unpack_feeds
    return [
        *(
            test_unpack_datasets.WRITTEN[key].encode()
            for key in ("commas", "semicolons", "tabs", "bars")
        ),
        *(one.encode() for one in (feeds.POCKET_CSV, feeds.INSTAPAPER_CSV, feeds.READWISE_CSV)),
    ]


def _json() -> list[bytes]:
    tables = ("commas", "semicolons", "tabs", "bars", "lines", "windows lines")
    return [
        text.encode() for key, text in test_unpack_datasets.WRITTEN.items() if key not in tables
    ]


def _zip() -> list[bytes]:
    files = {
        "texts/mill.txt": f"Mill burns down\n\n{MILL}".encode(),
        "rows.json": test_unpack_datasets.WRITTEN["list"].encode(),
        "page.html": _html()[2],
        "inner.zip": zipped({"deep/mill.md": f"# Mill\n\n{MILL}"}),
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("metadata_0_to_20.json", json.dumps(test_unpack_feeds.OMNIVORE_ROWS))
        archive.writestr("content/mill-burns-down-18f.html", MILL_HTML)
    return [zipped(files), out.getvalue()]


def _record() -> list[bytes]:
    facts = {
        "title": "Mill",
        "authors": ["Ada"],
        "published": "2024-05-06",
        "source": "Post",
        "url": "https://valley.example/mill",
        "language": "en",
        "tags": ["a"],
    }
    bodies = {"text": MILL, "html": MILL_HTML, "markdown": f"## Mill\n\n{MILL}"}
    return [make_record("mill", {**facts, key: body}).data for key, body in bodies.items()]


def _incoming() -> dict[str, list[bytes]]:
    of = test_incoming
    hypothesis = {"total": 4, "rows": of.HYPOTHESIS}
    readwise = {"count": 1, "results": [of.BOOK]}
    omnivore = of.omnivore(
        **{"metadata_0_to_20.json": json.dumps(of.METADATA), "highlights/ferry.md": of.HIGHLIGHTS}
    )
    markdown = (
        f"# {of.TITLE}\n#Omnivore\n\n[Read on Omnivore](https://omnivore.app/me/ferry-1)\n[Read Original]({of.URL})"
        "\n\n## Highlights\n\n> The boats [⤴️](https://omnivore.app/me/ferry-1#h1)  #ask\n\ncheck\n"
    )
    own = [test_formats.article(test_formats.note(), test_formats.note("a vote"))]
    table = (
        "Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n"
        f'2024-02-03 04:05,{of.URL},Public,Annotation,"close the ""old"" ferry",ida,why?,"ask,boats",\n'
    )
    return {
        "notes-own": [native.write(own).encode()],
        "notes-jsonld": [jsonld.write(own).encode()],
        "notes-hypothesis": [json.dumps(hypothesis).encode(), table.encode()],
        "notes-readwise": [
            of.READWISE_CSV.encode(),
            json.dumps(readwise).encode(),
            of.READWISE_MARKDOWN.encode(),
        ],
        "notes-omnivore": [omnivore, markdown.encode()],
        "notes-zotero": [
            of.ZOTERO_HTML.encode(),
            of.ZOTERO_REPORT.encode(),
            of.ZOTERO_MARKDOWN.encode(),
            json.dumps([of.ZOTERO_ITEM]).encode(),
        ],
    }


def _everything() -> list[bytes]:
    return [one for name in _IMPORTED for one in seeds(name)]


_FEEDS = (test_unpack_feeds.RSS, test_unpack_feeds.ATOM, test_unpack_feeds.RDF)
_LISTS = (
    test_unpack_feeds.POCKET_HTML,
    test_unpack_feeds.INSTAPAPER_HTML,
    test_unpack_feeds.BOOKMARKS,
)
_IMPORTED: dict[str, Callable[[], list[bytes]]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
    "epub": _epub,
    "mail": _mail,
    "mbox": _mbox,
    "mhtml": lambda: [test_mhtml.mhtml(), test_mhtml.mhtml(charset="windows-1252")],
    "feed": lambda: [one.encode() for one in _FEEDS],
    "addresses": lambda: [one.encode() for one in _LISTS],
    "jsonl": lambda: [
        test_unpack_datasets.WRITTEN[key].encode() for key in ("lines", "windows lines")
    ],
    "json": _json,
    "csv": _csv,
    "zip": _zip,
    "gzip": lambda: [gzip.compress(one, mtime=0) for one in (_json()[0], _text()[0])],
    "record": _record,
}
_SEEDS: dict[str, Callable[[], list[bytes]]] = {
    **_IMPORTED,
    "any": _everything,
    "figures": lambda: [*(one.encode() for one in _FIGURES), *_text()[:3]],
    "search": lambda: [one.encode() for one in _QUERIES],
    "anchors": lambda: [one[:3_000] for one in _text()],
    **{
        name: (lambda name=name: _incoming()[name])
        for name in (
            "notes-own",
            "notes-jsonld",
            "notes-hypothesis",
            "notes-readwise",
            "notes-omnivore",
            "notes-zotero",
        )
    },
}
NAMES = tuple(_SEEDS)
IMPORTERS = tuple(_IMPORTED)
