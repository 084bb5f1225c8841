"""PDFs are read in a process of their own: what goes wrong there stays there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.importing.clean import read_document
from reader.importing.problems import EmptyInput, ImportProblem
from reader.library.database import Library
from reader.services import reading
from reader.services.import_articles import import_articles
from reader.services.pdf_process import Question
from reader.services.reading import CrashedPdf, PdfReader, pdf_reader, read_article
from reader.services.sources import ImportSource
from tests.importing.pdf_writer import Drawn, write_pdf
from tests.importing.test_pdf import two_columns
from tests.services import pdf_servers

ASKED = Question(b"%PDF-1.4", "a.pdf", (), (), ())


@pytest.fixture(scope="module", autouse=True)
def _end() -> Iterator[None]:
    yield
    pdf_reader().stop()


def test_a_pdf_reads_the_same_as_in_this_process() -> None:
    data = two_columns()
    assert read_article(data, name="a.pdf") == read_document(data, name="a.pdf")
    running = pdf_reader().process_id
    assert running not in (None, os.getpid())
    kept = read_document(data).removed[0].text
    assert read_article(data, keep=[kept]) == read_document(data, keep=[kept])
    assert pdf_reader().process_id == running


def test_problems_come_back_as_they_are() -> None:
    locked = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/Length 40/O<41>/U<42>>>"
    for data in (write_pdf([Drawn()]), b"%PDF-1.4 nothing", write_pdf([Drawn()], trailer=locked)):
        with pytest.raises(ImportProblem) as here:
            read_document(data)
        with pytest.raises(ImportProblem) as there:
            read_article(data)
        assert (type(there.value), str(there.value)) == (type(here.value), str(here.value))


def test_what_is_no_pdf_needs_no_process() -> None:
    pdf_reader().stop()
    assert read_article(b"The ferry is to close. Nobody was asked about it.").text
    with pytest.raises(EmptyInput):
        read_article(b"", format="pdf")
    assert pdf_reader().process_id is None


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
def test_a_crash_costs_the_article_alone() -> None:
    reader = PdfReader(work=pdf_servers.dies)
    with pytest.raises(CrashedPdf, match="reading it fails"):
        reader.read(ASKED)
    assert reader.process_id is None


def test_what_takes_too_long_is_given_up() -> None:
    reader = PdfReader(seconds=0.2, work=pdf_servers.hangs)
    with pytest.raises(CrashedPdf, match="given up"):
        reader.read(ASKED)
    assert reader.process_id is None


def test_one_that_ended_is_started_again() -> None:
    data = two_columns(pages=1)
    first = read_article(data)
    process = pdf_reader()._process
    assert process is not None
    process.kill()
    process.join()
    assert read_article(data) == first
    idle = PdfReader(work=pdf_servers.tires)
    with pytest.raises(CrashedPdf):
        idle.read(ASKED)


def test_an_import_goes_on_behind_a_pdf_that_crashes(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = PdfReader(work=pdf_servers.tires)
    monkeypatch.setattr(reading, "pdf_reader", lambda: reader)
    (tmp_path / "a.pdf").write_bytes(two_columns())
    (tmp_path / "b.txt").write_text("The ferry is to close. Nobody was asked about it.")
    report = import_articles(
        library, [ImportSource.from_path(tmp_path / name) for name in ("a.pdf", "b.txt")]
    )
    assert [result.status for result in report.results] == ["failed", "added"]
    assert "print it to a new PDF" in str(report.results[0].error)
