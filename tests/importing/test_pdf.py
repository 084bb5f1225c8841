"""PDF: columns, heads, folios, hyphens, page breaks and ligatures, and what cannot be read."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.detect import detect_format
from reader.importing.formats import pdf_words
from reader.importing.formats.pdf import read_pdf
from reader.importing.formats.pdf_filters import CraftedPdf, unpacked
from reader.importing.problems import ImportProblem
from reader.text.document import BlockKind, Document
from tests.importing.pdf_writer import Drawn, stream, wrapped, write_pdf

TITLE = "The ferry that would not wait"
PARAGRAPHS = [
    "The last boat to Skerrow left the quay four minutes early on Tuesday, and eleven people who had"
    " run the length of the pier watched its lights go round the point without them.",
    "“It has left early before,” said Marta Lindqvist, who keeps the kiosk at the landing. “Nobody"
    " has ever been told why, and nobody who asks at the office is given an answer.”",
    "The company says that its clocks are right. It bought new ones in 2016, when the old harbour"
    " office was closed, and has them checked by a watchmaker in the town every spring.",
    "A committee of islanders has kept a list since January. It shows nineteen early departures, the"
    " longest of them by nine minutes, and none at all on days when the inspector was on board.",
    "The council will hear both sides in the school hall on Friday evening, and the harbour master"
    " has been asked to bring his own log, which he keeps in pencil in a green book.",
]


def blocks(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def two_columns(*, interleaved: bool = False, pages: int = 3) -> bytes:
    lines = wrapped(PARAGRAPHS * pages, 36)
    per = len(lines) // (2 * pages) + 1
    sheets = []
    for number in range(pages):
        page = Drawn()
        head = ("The Skerrow Packet", str(12 + number))
        page.line(60, 800, head[number % 2], 8)
        page.line(440, 800, head[1 - number % 2], 8)
        top = 690
        if number == 0:
            page.line(60, 740, TITLE, 20, bold=True)
            page.line(60, 715, "By Ann Rowley", 9)
        left, right = (
            lines[(2 * number + half) * per : (2 * number + half + 1) * per] for half in (0, 1)
        )
        if interleaved:
            for row in range(per):
                for x, column in ((60, left), (310, right)):
                    page.column(x, top - 12 * row, column[row : row + 1])
        else:
            page.column(60, top, left)
            page.column(310, top, right)
        sheets.append(page)
    return write_pdf(sheets, title="packet_final.indd")


@pytest.mark.parametrize("interleaved", [False, True])
def test_columns_are_read_one_after_the_other_over_page_breaks(interleaved: bool) -> None:
    document = read_document(two_columns(interleaved=interleaved))
    assert document.title == TITLE
    assert document.authors == ("Ann Rowley",)
    assert blocks(document) == PARAGRAPHS * 3


def test_running_heads_and_folios_are_taken_out_and_told() -> None:
    document = read_document(two_columns())
    told = [removed.text for removed in document.removed if removed.reason == "navigation"]
    assert told.count("The Skerrow Packet") == 3
    assert {"12", "13", "14"} <= set(told)
    assert "Packet" not in document.text


def test_a_title_of_two_lines_over_columns_is_whole() -> None:
    page = Drawn()
    page.line(60, 760, "The ferry that would not wait for the", 20, bold=True)
    page.line(60, 736, "islanders", 20, bold=True)
    lines = wrapped(PARAGRAPHS, 36)
    page.column(60, 690, lines[: len(lines) // 2 + 1])
    page.column(310, 690, lines[len(lines) // 2 + 1 :])
    document = read_document(write_pdf([page]))
    assert document.title == "The ferry that would not wait for the islanders"
    assert blocks(document) == PARAGRAPHS


def test_words_cut_at_the_end_of_a_line_are_whole_again() -> None:
    page = Drawn()
    page.column(
        60,
        700,
        [
            "The harbour master keeps a log of the depar-",
            "tures in pencil, a well-known habit of his, as",
            "everybody in the Anglo-",
            "Danish town can tell you, and it is a well-",
            "known fact that nobody reads it, self-",
            "evident as its use would be in the ﬁght over",
            "the ﬂawed clocks of the company in question.",
        ],
    )
    (text,) = blocks(read_document(write_pdf([page])))
    assert text == (
        "The harbour master keeps a log of the departures in pencil, a well-known habit of his, as"
        " everybody in the Anglo-Danish town can tell you, and it is a well-known fact that nobody"
        " reads it, self-evident as its use would be in the fight over the flawed clocks of the"
        " company in question."
    )


def test_paragraphs_are_told_by_gaps_where_they_are_not_indented() -> None:
    page = Drawn()
    y = 700.0
    for paragraph in PARAGRAPHS:
        y = page.column(60, y, wrapped([paragraph], 70), leading=13) - 8
    assert blocks(read_document(write_pdf([page]))) == PARAGRAPHS


def test_headings_lists_and_notes_are_told() -> None:
    page = Drawn()
    page.line(60, 780, TITLE, 20)
    y = page.column(60, 740, wrapped(PARAGRAPHS[:1], 70)) - 14
    page.line(60, y, "What the list shows", 13, bold=True)
    y = page.column(60, y - 22, wrapped(PARAGRAPHS[1:3], 70)) - 8
    for item in ("• Nineteen boats left early.", "• None did under inspection."):
        page.line(60, y, item)
        y -= 12
    page.line(60, 90, "1 The list is kept in the library of the school, where it can be", 7.5)
    page.line(60, 81, "seen by anybody who asks for it.", 7.5)
    document = read_document(write_pdf([page]))
    kinds = [block.kind for block in document.blocks]
    assert kinds == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
    ]
    assert "Nineteen boats left early." in blocks(document)
    (note,) = [removed for removed in document.removed if removed.reason == "footnote"]
    assert note.text.startswith("1 The list is kept")


def test_text_at_the_side_and_the_address_at_the_foot_are_no_text() -> None:
    sheets = []
    for number in (1, 2):
        page = Drawn()
        page.turned(30, 300, "DRAFT COPY")
        page.column(60, 740, wrapped(PARAGRAPHS, 70, indented=True))
        page.line(60, 30, "https://packet.example/ferry", 7)
        page.line(500, 30, f"{number}/2", 7)
        sheets.append(page)
    document = read_document(write_pdf(sheets))
    assert document.url == "https://packet.example/ferry"
    assert "packet.example" not in document.text
    assert "DRAFT COPY" in [removed.text for removed in document.removed]


def test_the_title_in_the_properties_is_a_hint_only() -> None:
    page = Drawn()
    page.column(60, 740, wrapped(PARAGRAPHS, 70))
    named = read_pdf(write_pdf([page], title="Ferries and their clocks"))
    assert named.metadata.title == "Ferries and their clocks"
    assert read_pdf(write_pdf([page], title="Microsoft Word - x.doc")).metadata.title is None


def test_the_content_tells_a_pdf_whatever_its_name() -> None:
    assert detect_format(two_columns(), "notes.txt") == "pdf"


def test_a_pdf_of_pictures_is_told() -> None:
    page = Drawn(["0 0 100 100 re f"])
    with pytest.raises(ImportProblem, match="holds no text, its 2 pages are pictures"):
        read_document(write_pdf([page, page]))


def test_a_damaged_pdf_is_told_or_read_as_far_as_it_goes() -> None:
    whole = two_columns()
    with pytest.raises(ImportProblem, match="PDF is damaged"):
        read_document(whole[: len(whole) // 8])
    with pytest.raises(ImportProblem, match="PDF is damaged"):
        read_document(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    with pytest.raises(ImportProblem, match="cut off"):
        read_document(whole[: -len(whole) // 3])


def test_a_damaged_page_is_told_and_the_others_are_read() -> None:
    whole = two_columns()
    document = read_document(whole.replace(b"9 0 obj\n<</Type/Page/", b"9 0 obj\n<</Type/Pane/"))
    assert [r.text for r in document.removed if r.reason == "damaged"] == [
        "Page 2 of the PDF cannot be read."
    ]
    assert blocks(document)[0] == PARAGRAPHS[0]


def test_a_locked_pdf_is_told() -> None:
    locked = (
        "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/Length 40"
        f"/O<{'41' * 32}>/U<{'42' * 32}>>>"
    )
    page = Drawn()
    page.line(60, 700, "Secret.")
    with pytest.raises(ImportProblem, match="locked with a password"):
        read_document(write_pdf([page], trailer=locked))


def test_a_page_that_unpacks_to_far_too_much_is_told() -> None:
    bomb = zlib.compress(b"0 0 m 1 1 l S\n" * 2_000_000, 9)
    data = write_pdf([Drawn()], more=[stream("/Filter/FlateDecode", bomb)])
    with pytest.raises(ImportProblem, match="unpacks to far more"):
        read_document(data)


def test_a_page_of_more_letters_than_any_is_told() -> None:
    page = Drawn(["BT /F 10 Tf (" + "a" * 3_000_000 + ") Tj ET"])
    with pytest.raises(ImportProblem, match="unpacks to far more"):
        read_document(write_pdf([page]))


def test_drawings_that_draw_each_other_over_and_over_are_told() -> None:
    forms = [
        stream(
            f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {7 + n} 0 R>>>>",
            b"/X Do " * 4,
        )
        for n in range(30)
    ]
    forms.append(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"0 0 9 9 re f"))
    data = write_pdf([Drawn(["/X Do"])], more=forms, resources="/XObject<</X 6 0 R>>")
    with pytest.raises(ImportProblem, match="unpacks to far more"):
        read_document(data)


def test_a_logo_that_is_drawn_on_every_page_is_no_bomb() -> None:
    logo = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"0 0 9 9 re f")
    page = Drawn()
    page.operators += ["/X Do"] * 200
    page.column(60, 740, wrapped(PARAGRAPHS, 70))
    data = write_pdf([page] * 4, more=[logo], resources="/XObject<</X 6 0 R>>")
    assert "Skerrow" in read_document(data).text


def test_more_pages_than_any_book_has_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_words, "MAX_PAGES", 2)
    with pytest.raises(ImportProblem, match="has 3 pages"):
        read_document(two_columns())


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_damage_is_worse_than_a_sentence(data: st.DataObject) -> None:
    whole = bytearray(two_columns(pages=1))
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    try:
        document = read_document(bytes(whole), format="pdf")
    except ImportProblem as problem:
        assert str(problem).endswith(".")
    else:
        assert document.text


@pytest.mark.parametrize(
    ("told", "encode"),
    [
        ("/Filter/FlateDecode/Subtype/Image", bytes),
        ("/Filter/Flate#44ecode", bytes),
        ("/Filter[/ASCIIHexDecode/FlateDecode]", lambda packed: packed.hex().encode()),
        ("/Filter[/A85/Fl]", lambda packed: base64.a85encode(packed) + b"~>"),
        ("/Filter[/Fl/Fl]", lambda packed: zlib.compress(packed, 9)),
    ],
)
def test_no_name_hides_what_a_page_unpacks_to(told: str, encode: Callable[[bytes], bytes]) -> None:
    packed = zlib.compress(b"0 0 m 1 1 l S\n" * 2_000_000, 9)
    data = write_pdf([Drawn()], more=[stream(told, encode(packed))])
    with pytest.raises(ImportProblem, match="unpacks to far more"):
        read_document(data.replace(b"/Contents 7 0 R", b"/Contents 6 0 R"))


def test_lzw_is_measured_before_it_is_unpacked() -> None:
    # One letter, then every code the one that is made right now: each a letter longer.
    codes = [256, 65, *range(258, 4096), *([4095] * 12_000)]
    bits, width, made = "", 9, 258
    for code in codes:
        bits += f"{code:0{width}b}"
        made = 258 if code == 256 else min(made + 1, 4096)
        width = 9 if made < 512 else 10 if made < 1024 else 11 if made < 2048 else 12
    packed = bytes(int(bits[at : at + 8].ljust(8, "0"), 2) for at in range(0, len(bits), 8))
    with pytest.raises(CraftedPdf):
        unpacked(b"/Filter/LZWDecode", packed, 2**24)
    assert unpacked(b"/Filter/LZWDecode", packed[:100], 2**24) == b""


def test_a_large_picture_is_no_bomb() -> None:
    picture = stream("/Subtype/Image/Filter/FlateDecode", zlib.compress(bytes(40 * 2**20)))
    page = Drawn()
    page.column(60, 740, wrapped(PARAGRAPHS, 70))
    assert "Skerrow" in read_document(write_pdf([page], more=[picture])).text
