"""Mail: newsletters as HTML or text; who sent them, when, and what is attached is told."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.detect import detect_format
from reader.importing.problems import ImportProblem
from reader.importing.unpack import Part, unpack

LEAD = (
    "The town of Grenholm has one bus, and since Thursday it has had two drivers, who do not speak"
    " to each other."
)
SECOND = (
    "“We agreed on the route,” said Per Aune, who drives in the mornings. “We did not agree on the"
    " seat, and now there are two of them.”"
)
PAGE = (
    "<html><head><style>p {color: red}</style></head><body><h1>One bus, two seats</h1>"
    f"<p>{LEAD}</p><p>{SECOND}</p><p>{LEAD} Still.</p>"
    '<img src="https://track.example/open.gif?id=7" width="1" height="1">'
    "<p><a href='https://list.example/u'>Unsubscribe</a></p></body></html>"
)


def mail(**fields: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = fields.get(
        "sender", "Ann Rowley from The Grenholm Post <post@grenholm.example>"
    )
    message["To"] = "reader@home.example"
    message["Subject"] = fields.get("subject", "One bus, two seats")
    message["Date"] = "Fri, 06 Mar 2020 07:30:00 +0100"
    message["Message-ID"] = "<1@grenholm.example>"
    return message


def test_a_newsletter_is_read_from_its_html() -> None:
    message = mail()
    message.set_content("See it in your browser.")
    message.add_alternative(PAGE, subtype="html")
    data = message.as_bytes()
    assert detect_format(data, "a.txt") == "mail"
    document = read_document(data)
    assert document.text == f"{LEAD}\n\n{SECOND}\n\n{LEAD} Still."
    assert document.title == "One bus, two seats"
    assert document.source == "The Grenholm Post"
    assert document.authors == ("Ann Rowley",)
    assert document.published == "2020-03-06T07:30:00+01:00"
    assert "track.example" not in document.text


def test_a_mail_of_text_alone_is_read_and_its_signature_told() -> None:
    message = mail(subject="Fwd: =?utf-8?q?Gr=C3=BC=C3=9Fe?= from the bus")
    message.set_content(f"{LEAD}\n\n{SECOND}\n\n-- \nAnn Rowley\nThe Grenholm Post\n")
    document = read_document(message.as_bytes())
    assert document.title == "Grüße from the bus"
    assert document.text == f"{LEAD}\n\n{SECOND}"
    assert ("Ann Rowley", "contact") in {(r.text, r.reason) for r in document.removed}


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1251", "shift_jis"])
def test_mail_in_other_encodings_is_read(encoding: str) -> None:
    text = {
        "iso-8859-1": "Der Bürgermeister von Grönholm fährt seit Donnerstag selbst mit dem Bus.",
        "windows-1251": "Мэр города с четверга сам ездит на автобусе, и водители с ним не говорят.",
        "shift_jis": "町長は木曜日から自分でバスに乗っている。運転手たちは彼と話さない。",
    }[encoding]
    message = mail()
    message.set_content(f"{text}\n\n{text}", charset=encoding, cte="base64")
    assert read_document(message.as_bytes()).text == f"{text}\n\n{text}"


def test_attachments_are_told_and_not_read() -> None:
    message = mail()
    message.set_content(f"{LEAD}\n\n{SECOND}")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="plan.pdf")
    document = read_document(message.as_bytes())
    assert [(r.text, r.reason) for r in document.removed] == [("plan.pdf", "attachment")]


def test_words_with_a_colon_are_no_mail() -> None:
    text = f"From: the mayor\nSubject: the bus\n\n{LEAD}\n\n{SECOND}"
    assert detect_format(text.encode()) == "text"
    assert detect_format(f"Note: this\n\n{LEAD}".encode()) == "text"


def test_a_file_of_several_mails_yields_each() -> None:
    first, second = mail(subject="First"), mail(subject="Second")
    first.set_content(f"{LEAD}\n\nFrom here on it is late. {SECOND}")
    second.set_content(f"{SECOND}\n\n{LEAD}")
    box = b"".join(
        b"From post@grenholm.example Fri Mar  6 07:30:00 2020\n"
        + message.as_bytes().replace(b"\nFrom here", b"\n>From here")
        + b"\n"
        for message in (first, second)
    )
    assert detect_format(box) == "mbox"
    parts = [part for part in unpack(box, name="post.mbox") if isinstance(part, Part)]
    documents = [read_document(part.data, format=part.format) for part in parts]
    assert [document.title for document in documents] == ["First", "Second"]
    assert "\n\nFrom here on" in documents[0].text


def test_damaged_mails_are_told() -> None:
    message = mail()
    message.set_content(LEAD)
    cut = message.as_bytes().split(b"\n\n")[0] + b"\n\n"
    with pytest.raises(ImportProblem, match="no text"):
        read_document(cut, format="mail")
    with pytest.raises(ImportProblem, match="mail is damaged"):
        read_document(b"From: a@b.example\n" + b"X-Y: " + b"a" * 400_000, format="mail")


def test_mails_in_mails_without_end_are_bounded() -> None:
    data = b"From: a@b.example\nMessage-ID: <1>\nTo: c@d.example\n"
    for number in range(300):
        data += b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (number, number)
    data += b"Content-Type: text/plain\n\n" + LEAD.encode()
    try:
        assert LEAD in read_document(data, format="mail").text
    except ImportProblem as problem:
        assert str(problem).endswith(".")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_damage_is_worse_than_a_sentence(data: st.DataObject) -> None:
    message = mail()
    message.set_content("See it in your browser.")
    message.add_alternative(PAGE, subtype="html")
    whole = bytearray(message.as_bytes())
    for _ in range(data.draw(st.integers(1, 12))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read_document(bytes(whole), format="mail").text
    except ImportProblem as problem:
        assert str(problem).endswith(".")


@given(st.text(max_size=300))
def test_any_fields_are_a_mail_or_a_sentence(text: str) -> None:
    data = f"From: {text}\nDate: {text}\nSubject: {text}\nContent-Type: {text}\n\n{LEAD}".encode()
    try:
        assert read_document(data, format="mail").text
    except ImportProblem as problem:
        assert str(problem).endswith(".")
