"""Exports of an article, a search, chosen notes and the whole library; by file and by template."""

from __future__ import annotations

import json

import pytest

from reader.library.database import Library
from reader.library.errors import ArticleNotFound
from reader.library.records import NoteQuery
from reader.notes.formats.template import TemplateProblem, read_template
from reader.notes.model import Color
from reader.services import annotate
from reader.services.cite import cite_articles, cite_passage
from reader.services.export_notes import articles_found, export_by_article, export_notes
from tests.services.conftest import FERRY, LATER, OTHER, add

OTHER_TITLE = "Orchard growers count a record harvest"
FERRY_TITLE = "Ferry line to close after ninety years"


@pytest.fixture
def articles(library: Library) -> tuple[int, int, int]:
    ferry, later, other = add(library, FERRY, LATER, OTHER)
    annotate.add_note_by_quote(library, ferry, "3,400 signatures", text=f"as in [[{OTHER_TITLE}]]")
    annotate.add_note_by_quote(library, ferry, "the pilots", color=Color.RED)
    annotate.add_note_by_quote(library, later, "25% more passengers")
    annotate.add_note_by_quote(library, other, "48,000 tonnes", text="[[#1]] [[#2|that]] [[None]]")
    return ferry, later, other


def quotes(text: str) -> list[str]:
    content = json.loads(text)
    return [note["quote"] for one in content["articles"] for note in one["notes"]]


def test_what_is_exported_is_what_was_asked_for(
    library: Library, articles: tuple[int, int, int]
) -> None:
    ferry, later, other = articles
    assert len(quotes(export_notes(library, None, "json"))) == 4
    assert quotes(export_notes(library, [other, ferry, other], "json")) == [
        "48,000 tonnes",
        "3,400 signatures",
        "the pilots",
    ]
    found = articles_found(library, "ferry -tonnes")
    assert found == [ferry, later]
    assert len(quotes(export_notes(library, found, "json"))) == 3
    red = NoteQuery(colors=frozenset({Color.RED}))
    assert quotes(export_notes(library, None, "json", query=red)) == ["the pilots"]
    assert quotes(export_notes(library, [other], "json", query=red)) == []
    with pytest.raises(ArticleNotFound):
        export_notes(library, [99], "json")
    with pytest.raises(KeyError):
        export_notes(library, None, "papyrus")


def test_links_to_articles_of_the_library_stay_links(
    library: Library, articles: tuple[int, int, int]
) -> None:
    ferry, _, other = articles
    text = export_notes(library, [ferry], "markdown")
    assert f"as in [[{OTHER_TITLE}]]" in text
    text = export_notes(library, [other], "markdown")
    assert f"[[{FERRY_TITLE}]] [[{FERRY_TITLE}|that]] \\[\\[None\\]\\]" in text


def test_each_article_has_a_file_of_its_own(
    library: Library, articles: tuple[int, int, int]
) -> None:
    files = export_by_article(library, None, "markdown")
    assert list(files) == [FERRY_TITLE, f"{FERRY_TITLE} (2)", OTHER_TITLE]
    assert "> 25% more passengers" in files[f"{FERRY_TITLE} (2)"]
    assert all(text.startswith("---\ntitle:") for text in files.values())


def test_a_template_is_the_readers_own_form(
    library: Library, articles: tuple[int, int, int]
) -> None:
    template = read_template(
        "{% for one in articles %}{{ one.title }}: {{ one.notes | join }}"
        "{% for note in one.notes %}[{{ note.color }}]{% endfor %};{% endfor %}"
    )
    text = export_notes(library, None, "markdown", template=template)
    assert (
        text == f"{FERRY_TITLE}: , [yellow][red];{FERRY_TITLE}: [yellow];{OTHER_TITLE}: [yellow];"
    )
    with pytest.raises(TemplateProblem):
        export_notes(library, None, "markdown", template=read_template("{{ quote }}"))


def test_articles_are_cited(library: Library, articles: tuple[int, int, int]) -> None:
    ferry, _, other = articles
    assert cite_articles(library, [ferry, other], "text") == (
        f"Ada Brunner, “{FERRY_TITLE}”, 3 March 2025\nTomas Vell, “{OTHER_TITLE}”\n"
    )
    assert "author  = {Brunner, Ada}," in cite_articles(library, [ferry], "bibtex")
    assert json.loads(cite_articles(library, [ferry], "csl-json"))[0]["issued"] == {
        "date-parts": [[2025, 3, 3]]
    }
    assert "AU  - Vell, Tomas\r\n" in cite_articles(library, [other], "ris")
    assert cite_passage(library, ferry, "the  pilots") == (
        f"“the pilots” — Ada Brunner, “{FERRY_TITLE}”, 3 March 2025"
    )
    with pytest.raises(ArticleNotFound):
        cite_passage(library, 99, "x")
