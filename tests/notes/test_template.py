"""Templates: what they can say, and that what is wrong with one is told in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.formats import template
from reader.notes.formats.template import TemplateProblem, read_template
from tests.notes.test_formats import article, note

WHOLE = """---
title: {{ title | json }}
tags: {{ authors | tag | json }}
---
{# a remark #}
{% for note in notes %}
{% if loop.first %}
# {{ title | escape }} ({{ published | day }})
{% endif %}
{{ loop.index }}. {{ note.quote | line | escape }}{% if note.tags %} #{{ note.tags | tag | join }}{% endif %}

{% if not note.comment %}
no comment
{% else %}
{{ note.comment }}
{% endif %}
{% endfor %}
end
"""


def test_a_template_lays_out_an_export() -> None:
    one = article(
        note("the *close*\nof it", "# mine", tags=("to check",)), note("next", "", tags=())
    )
    assert read_template(WHOLE).write([one]) == (
        '---\ntitle: "Board meets"\ntags: ["Ada-Holm", "Jo-Vik"]\n---\n'
        "# Board meets (14 March 2026)\n"
        "1. the \\*close\\* of it #to-check\n\n### mine\n"
        "2. next\n\nno comment\n"
        "end\n"
    )


def test_many_articles_stand_in_a_list() -> None:
    text = "{% for one in articles %}{{ one.cite }}; {{ one.source | upper }}\n{% endfor %}"
    out = read_template(text).write([article(note()), article(source=None)])
    assert out.split("\n") == [
        "Ada Holm and Jo Vik, “Board meets”, Eastquay Ledger, 14 March 2026; EASTQUAY LEDGER",
        "Ada Holm and Jo Vik, “Board meets”, 14 March 2026; ",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ title | shout }}", "Line 1: there is no filter “shout”"),
        ("\n{{ nothing }}", "Line 2: there is no “nothing” here"),
        ("{{ title.__class__ }}", "there is no “title.__class__” here"),
        ("{{ 1 + 1 }}", "is no name of a value"),
        ("{% for x in title %}{% endfor %}", "“title” is not a list"),
        ("{% for x in notes %}", "has no end"),
        ("{% if title %}{% else %}", "has no end"),
        ("a\n\n{% endif %}", "Line 3: “endif” ends nothing"),
        ("{% if title %}{% endfor %}", "ends nothing"),
        ("{% import os %}", "is not understood"),
        ("{% if title %}" * 30, "nested too deeply"),
    ],
)
def test_what_is_wrong_is_told(text: str, told: str) -> None:
    with pytest.raises(TemplateProblem, match=told) as raised:
        read_template(text).write([article(note())])
    assert str(raised.value).endswith(".")


def test_an_export_of_any_length_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template, "MOST", 100)
    with pytest.raises(TemplateProblem, match="too long"):
        read_template("{% for n in notes %}{{ n.quote }}{% endfor %}").write(
            [article(*[note("x" * 30)] * 9)]
        )


@given(st.text(alphabet="{}%#| forinotesdelsqu.\n", max_size=60))
def test_any_text_is_a_template_or_refused(text: str) -> None:
    try:
        read_template(text).write([article(note())])
    except TemplateProblem as problem:
        assert str(problem).endswith(".")


@given(st.text(max_size=60).filter(lambda text: "{" not in text and "\r" not in text))
def test_text_without_marks_stays_as_it_is(text: str) -> None:
    assert read_template(text).write([]) == text.removeprefix("\ufeff")
