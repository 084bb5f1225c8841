"""What a source says under every article is no part of any."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.database import Library
from reader.services import browse
from reader.services.reclean import reclean
from tests.services.conftest import FERRY, OTHER, add

LINE = "Our reporters live in the towns they write about and can be met there on market days."
SUBJECTS = {
    "mill": (
        "The water mill at Sorrel Bridge turned again on Friday after forty years of rest.",
        "Its wheel was rebuilt from oak that had lain in the pond since the last miller retired, "
        "and the stones were dressed by a mason who had never seen a pair in use before.",
        "Flour will be sold on Saturdays; the first sack went to the school kitchen, which made "
        "pancakes of it for ninety children and one inspector.",
    ),
    "bells": (
        "Three bells were hung in the tower of the old customs house before a quiet crowd.",
        "They had been cast for a church that was never built, and stood for a century in a barn "
        "where swallows nested under the largest of them.",
        "Ringers from two valleys took turns until dark, when a neighbour came out in slippers to "
        "ask, politely, whether that had been the last peal.",
    ),
    "geese": (
        "Wild geese have come a month early, and the farmers along the dyke count them daily.",
        "Winter wheat is what the birds like best, so boys with rattles walk the fields at dawn, "
        "paid by the hour and wrapped in all that they own.",
        "An ornithologist from the coast explained that cold weather in the north drives them on; "
        "she asked for patience, and for photographs of ringed legs.",
    ),
    "bread": (
        "A baker in the lower town has opened a night school for anybody who owns a bowl.",
        "Lessons begin at eleven, when the ovens are free, and end with breakfast; so far a judge, "
        "four students and a retired pilot have learned to shape rye loaves.",
        "What comes out crooked is given away at the station, where the early train now leaves "
        "rather later than the timetable would like.",
    ),
}


def page(subject: str, body: Sequence[str]) -> str:
    paragraphs = "".join(f"<p>{text}</p>" for text in (*body, LINE))
    return f"""<html><head><title>The {subject}</title>
    <meta property="og:site_name" content="The Sorrel Messenger"></head><body><article>
    <h1>The {subject}</h1>{paragraphs}</article></body></html>"""


def test_a_line_that_three_articles_of_a_source_have_leaves_the_fourth(library: Library) -> None:
    ids = add(library, *(page(subject, body) for subject, body in SUBJECTS.items()))
    texts = [browse.read_article(library, article).document for article in ids]
    assert [LINE in document.text for document in texts] == [True, True, True, False]
    assert LINE in [removed.text for removed in texts[-1].removed]
    reclean(library)
    assert not [a for a in ids if LINE in browse.read_article(library, a).document.text]


def test_versions_of_one_text_do_not_make_each_other_repeat(library: Library) -> None:
    copies = [FERRY.replace("$12 million", f"${n} million") for n in range(12, 17)]
    add(library, OTHER)
    ids = add(library, *(f"The Westhaven Post\n\n{copy}" for copy in copies))
    lengths = {len(browse.read_article(library, a).document.text) for a in ids}
    assert len(lengths) == 1
