"""The phrases that run into a flattened text: at its head, at its tail, between its paragraphs."""

from __future__ import annotations

import re

from reader.importing.wordsets import word_set

HEADS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "advertisement",
        re.compile(r"(?:skip )?advertisement(?: supported by(?! the\b))?\s+", re.IGNORECASE),
    ),
    ("advertisement", re.compile(r"supported by (?=by )", re.IGNORECASE)),
    (
        "navigation",
        re.compile(
            r"(?:you are here(?: home)?|skip to (?:main )?content|(?:sign|log) in"
            r"|\d+ min(?:ute)? read"
            r"|share this article|listen to this article|menu(?= )(?! of))\s+",
            re.IGNORECASE,
        ),
    ),
)
TAILS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (reason, re.compile(rf"\s(?:{pattern})$", re.IGNORECASE))
    for reason, pattern in (
        ("advertisement", r"(?:skip )?advertisement"),
        (
            "navigation",
            r"order reprints(?: today s paper)?(?: subscribe)?|back to top|read more",
        ),
        (
            "print note",
            r"a version of this (?:article|story) (?:appears|appeared) in print (?:on |in )?"
            r".{0,200}edition(?: of .{2,60})? with the headline .{2,200}",
        ),
        ("credit line", r"reporting by [\w ]{5,80} editing by (?:\w+ ){1,3}\w+"),
        ("source", r"copyright \d{4} [\w ]{2,60}|all rights reserved"),
        (
            "social",
            r"follow [\w ]{4,40} on (?:twitter|facebook|x)(?: \w+)?|share this article",
        ),
        (
            "promotion",
            r"(?:sign up for|subscribe to) (?:our|the) [\w ]{2,60} newsletter(?: here)?",
        ),
    )
)
# What stands in the middle: phrases that no sentence has, or that none has behind such a word.
_AGENCY = (
    r"(?:afp|ap|reuters|epa|getty images|associated press|agence france presse|shutterstock|alamy"
    r"|bloomberg|xinhua)"
)
SENTENCE_WORDS = word_set(
    "to and or who that they we you i he she it people readers users can could will would must"
    " should may might not please then a the of which whoever when if did do does"
)
MIDDLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "advertisement",
        re.compile(
            r"\b(?:(?:story|article|content) continues (?:below|after) (?:this |the )?"
            r"(?:advertisement|ad)\b|(?:skip )?advertisement skip advertisement"
            r"|advertisement (?:story|article|content) continues below|skip advertisement"
            r"|(?:advertisement )?continue reading (?:the main story|below)"
            r"|scroll (?:down )?to continue(?: reading)?)(?: advertisement)?(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "promotion",
        re.compile(
            r"\b(?:(?:sign up (?:for|to)|subscribe to) our (?:\w+ ){0,2}newsletters?"
            r"(?: here| now| today)?|(?:get|have) (?:\w+ ){1,6}delivered to your inbox"
            r"(?: every \w+)?|already a subscriber (?:log|sign) in"
            r"|sign up here(?= \w)|(?:by )?signing up you agree to our terms(?: \w+){0,6} policy)"
            r"(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "social",
        re.compile(
            r"\b(?:follow us on (?:facebook|twitter|instagram|x)"
            r"(?: (?:and |or )?(?:facebook|twitter|instagram|youtube|linkedin|telegram)){0,4}"
            r"|share (?:this (?:article|story)(?: on)?|on)"
            r" (?:facebook|twitter)(?: (?:share on )?(?:twitter|facebook|whatsapp|email))*)"
            r"(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "caption",
        re.compile(
            rf"\b(?:photo(?:graph)?|image|picture|video)(?: credit)? (?:by )?(?:\w+ ){{2,3}}?"
            rf"(?:{_AGENCY} )?(?:via )?{_AGENCY}(?!\w)"
            rf"|\bimage copyright (?:\w+ ){{0,2}}{_AGENCY}(?!\w)",
            re.IGNORECASE,
        ),
    ),
)
