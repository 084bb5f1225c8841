"""DOCX: paragraphs by their styles, lists, tables; notes, heads and deleted text left out."""

from __future__ import annotations

import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.detect import detect_format
from reader.importing.problems import ImportProblem
from reader.text.document import BlockKind
from tests.importing.archives import locked, zipped

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEAD = (
    "The mill at Ostrava Lane has ground flour since 1871, and on Monday its owner said that it"
    " would stop."
)
SECOND = "Nobody in the village had been told, and the baker had ordered flour for the whole month."
STYLES = f"""<w:styles {W}>
<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="H2"/></w:style>
<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="C"><w:name w:val="caption"/></w:style>
<w:style w:styleId="L"><w:name w:val="List Bullet"/></w:style>
</w:styles>"""


def paragraph(text: str, style: str = "", runs: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    shown = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p>{named}{shown}{runs}</w:p>"


def docx(body: str, **more: str) -> bytes:
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>',
            "word/styles.xml": STYLES,
            **{f"word/{name}.xml": text for name, text in more.items()},
        }
    )


BODY = (
    paragraph("A mill stops", "T")
    + paragraph("By Ann Rowley")
    + paragraph(LEAD)
    + paragraph("What was said", "Own")
    + paragraph(SECOND)
)


def test_paragraphs_and_headings_are_told_by_their_styles() -> None:
    data = docx(BODY)
    assert detect_format(data, "mill.zip") == "docx"
    document = read_document(data)
    assert document.title == "A mill stops"
    assert document.authors == ("Ann Rowley",)
    assert document.text == f"{LEAD}\n\nWhat was said\n\n{SECOND}"
    assert document.blocks[1].kind is BlockKind.HEADING
    assert document.blocks[1].level == 2


def test_lists_quotes_and_tables_are_told() -> None:
    numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Rye.</w:t></w:r></w:p>'
    cell = "<w:tc>{}</w:tc>"
    table = (
        "<w:tbl>"
        + "".join(
            "<w:tr>" + "".join(cell.format(paragraph(text)) for text in row) + "</w:tr>"
            for row in (("Year", "Sacks"), ("1990", "4,100"), ("2020", "380"))
        )
        + "</w:tbl>"
    )
    body = BODY + paragraph("Wheat.", "L") + numbered + paragraph("“It is over.”", "Q") + table
    document = read_document(docx(body))
    kinds = [block.kind.value for block in document.blocks]
    assert kinds[3:] == ["list-item", "list-item", "quote", "table"]
    assert document.text.endswith("Year | Sacks\n1990 | 4,100\n2020 | 380")


def test_text_laid_out_in_a_table_is_text() -> None:
    body = f"<w:tbl><w:tr><w:tc>{paragraph(LEAD)}{paragraph(SECOND)}</w:tc></w:tr></w:tbl>"
    document = read_document(docx(paragraph("A mill stops", "T") + body))
    assert document.text == f"{LEAD}\n\n{SECOND}"


def test_notes_captions_heads_and_deleted_text_are_left_out_and_told() -> None:
    runs = (
        '<w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> '
        'Truly.</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r>'
    )
    notes = (
        f'<w:footnotes {W}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{paragraph("See the chronicle of the parish.")}</w:footnote></w:footnotes>'
    )
    head = f"<w:hdr {W}>{paragraph('Draft of Monday')}</w:hdr>"
    body = BODY + paragraph("The mill in 1902.", "C") + paragraph(SECOND, runs=runs)
    document = read_document(docx(body, footnotes=notes, header1=head))
    told = {removed.text: removed.reason for removed in document.removed}
    assert told["See the chronicle of the parish."] == "footnote"
    assert told["The mill in 1902."] == "caption"
    assert told["Draft of Monday"] == "navigation"
    assert document.text.endswith("whole month. Truly.")


def test_what_is_not_there_or_wrong_besides_the_text_does_not_matter() -> None:
    document = read_document(docx(BODY, styles="<w:styles", footnotes="no XML at all"))
    assert LEAD in document.text


def test_damaged_documents_are_told() -> None:
    whole = docx(BODY)
    with pytest.raises(ImportProblem, match="Word document is damaged"):
        read_document(whole[: len(whole) // 2], format="docx")
    assert detect_format(whole[: len(whole) // 2]) == "docx"
    with pytest.raises(ImportProblem, match="Word document is damaged"):
        read_document(zipped({"word/document.xml": "this is no XML"}))


def test_locked_documents_are_told() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    for data in (ole, locked(docx(BODY))):
        with pytest.raises(ImportProblem, match="locked with a password"):
            read_document(data, format="docx")
    assert detect_format(ole) == "docx"


def test_entities_are_neither_resolved_nor_loaded() -> None:
    laughs = "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "ha">' for n in range(12)
    )
    document = (
        f'<?xml version="1.0"?><!DOCTYPE w [{laughs}<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        f"<w:document {W}><w:body>{paragraph(LEAD + ' &l11; &x;')}</w:body></w:document>"
    )
    read = read_document(zipped({"word/document.xml": document}))
    assert "haha" not in read.text
    assert len(read.text) < 400


def test_a_document_that_unpacks_to_far_too_much_is_told() -> None:
    with pytest.raises(ImportProblem, match="MB"):
        read_document(zipped({"word/document.xml": b" " * (65 * 2**20)}))


def test_an_archive_of_documents_is_no_document() -> None:
    assert detect_format(zipped({"a.docx": docx(BODY)}, stored=("a.docx",))) == "zip"


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_damage_is_worse_than_a_sentence(data: st.DataObject) -> None:
    whole = bytearray(docx(BODY))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read_document(bytes(whole), format="docx").text
    except ImportProblem as problem:
        assert str(problem).endswith(".")
    except zipfile.BadZipFile:
        raise AssertionError("a zip problem came through") from None
