"""Single lines that are taken out by their wording, and those that must stay."""

from __future__ import annotations

import pytest

from reader.importing.boilerplate import reason_of

OUT = [
    ("Advertisement", "advertisement"),
    ("SKIP ADVERTISEMENT", "advertisement"),
    ("Story continues below advertisement", "advertisement"),
    ("You are here", "navigation"),
    ("Home > News > Transport", "navigation"),
    ("Sign in | Subscribe", "navigation"),
    ("5 min read", "navigation"),
    ("Back to top", "navigation"),
    ("Share on Facebook", "social"),
    ("Facebook Twitter Email", "social"),
    ("Follow Ann Lee on Twitter: @annlee_example.", "social"),
    ("Follow us on Facebook and Twitter", "social"),
    ("Tell us what you think. Email us at", "contact"),
    ("Write to Ann Lee at ann.lee@coast.example", "contact"),
    ("Have a tip? Email the reporter at tips@coast.example", "contact"),
    ("Sign up for our weekly newsletter.", "promotion"),
    ("You received this message because you signed up on our site.", "promotion"),
    ("You receive this because you subscribed. Unsubscribe", "promotion"),
    ("Download our app for the latest news on the go", "promotion"),
    ("The Coast Post is now on Telegram!", "promotion"),
    ("Every weekday, in brief, before breakfast. Subscribe to", "promotion"),
    ("[What became of the ferry? Read more about it.]", "promotion"),
    ("Already a subscriber? Log in.", "promotion"),
    ("RELATED: Ten islands without a ferry", "related"),
    ("Read more: The ferry that never came", "related"),
    ("More from the Courier", "related"),
    ("Ann Lee contributed reporting.", "credit line"),
    ("—Aurélie Fontaine contributed to this article.", "credit line"),
    ("(Reporting by Ann Lee in Oslo; Editing by Bo Ray)", "credit line"),
    ("Ann Lee reported from Oslo and Bo Ray from Bergen.", "credit line"),
    ("Additional reporting by Dušan Rehor in Kamenice.", "credit line"),
    ("Harbour Press writers Ann Lee in Oslo and Bo Ray contributed to this report.", "credit line"),
    ("Reporting by Ann Lee and the Oslo newsroom; Editing by Bo Ray", "credit line"),
    ("How should the town respond? Join the conversation below.", "contact"),
    ("Appeared in the May 3, 2021, print edition as 'A Quay, a Crab", "print note"),
    ("Copyright ©2021 The Coast Post. All Rights Reserved.", "source"),
    ("We use cookies to improve your experience.", "cookie note"),
    ("12 comments", "comment count"),
    ("Image", "caption"),
    ("The last tram leaves the quay. It was late.Credit...Harbour Museum", "caption"),
    ("A ferry leaves the quay. Photograph: Bo Ray/The Post", "caption"),
    ("A ferry leaves the quay. (AP Photo/Bo Ray)", "caption"),
    ("Photo: Burners between the trees. (Desmond Ash / The Courier)", "caption"),
    ("* * *", "markup"),
]
IN = [
    "Share prices fell by 3% in Oslo.",
    "Support among members of the assembly fell to 31 percent.",
    "“Sign up for the newsletter,” she said, and nobody did.",
    "You receive this medal because you were brave, the mayor told him.",
    "No comment.",
    "Follow the money and you reach the harbour master’s office.",
    "Read the report and you will see that the bridge was never inspected.",
    "Get out of the app business, investors said.",
    "Video footage showed the crowd leaving at noon.",
    "Photographs by residents show the wall collapsing at about 3 a.m.",
    "Research by Dr. Lena Moor suggests that eels return every seven years.",
    "Germany and Italy also contributed.",
    "The advertisement ran for three weeks.",
    "Copyright lawyers were not convinced.",
    "Related charges were dropped in 2019.",
    "Watch: that was the word on every lip that summer.",
    "Reporting by the committee has been slow, and nobody expects it before June.",
    "Email is down.",
    "Continue reading the tea leaves at your own risk.",
    "Published in 1911, the book sold four copies.",
    "(He did not follow the money.)",
    "Most of the fleet stayed in port.",
    "More than 4,000 people came.",
    "It was over.",
]


@pytest.mark.parametrize(("line", "reason"), OUT)
def test_boilerplate_is_told_with_its_reason(line: str, reason: str) -> None:
    assert reason_of(line) == reason


@pytest.mark.parametrize("line", IN)
def test_sentences_of_a_body_stay(line: str) -> None:
    assert reason_of(line) is None
