"""Messy articles made of clean texts: what scraping, printing and selling do to a text."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Variant:
    """A messy page, and the text that has to be left of it."""

    page: str
    wanted: str


AUTHORS = ("Mary Whitcomb", "James Orlando", "Sarah Penfold", "David Achterberg", "Laura Mendes")
PLACES = ("Oslo", "Trieste", "Porto", "Leeds", "Santa Fe")
PAPERS = ("The Harbour Times", "The Valley Courier", "Coastal Daily")
TITLES = (
    "What the Water Left Behind",
    "A Quiet Vote With a Long Shadow",
    "How the Old Mill Was Saved",
    "Nobody Expected the Ferry to Return",
)
PROMOTIONS = (
    "Advertisement",
    "ADVERTISEMENT",
    "Story continues below advertisement",
    "Continue reading the main story",
    "Sign up for our newsletter",
    "Sign up for The Morning Catch, our daily newsletter.",
    "Subscribe to our newsletter and never miss a story.",
    "Get the day’s top stories delivered to your inbox every morning.",
    "Download our free app to read more.",
    "Follow us on Facebook, Twitter and Instagram.",
    "Join our WhatsApp channel for breaking news.",
    "Already a subscriber? Log in",
    "Support independent journalism. Become a member today.",
    "Read more: The ferry that came back",
    "RELATED: Five islands worth the crossing",
    "ALSO READ | Why the old lighthouse went dark",
    "You may also like",
    "Most read",
    "Share this article",
    "Share on Facebook",
    "We use cookies to improve your experience on this site.",
    "Enter your email address",
    "Click here to subscribe to our podcast",
    "Want more stories like this? Sign up for our weekly newsletter.",
    "Thank you for reading. Please consider supporting our journalism.",
    "Listen to this article",
    "Sponsored content",
    "12 comments",
    "Try unlimited access for only $1 for 4 weeks",
    "[Read more about the harbour’s long decline.]",
)
CAPTIONS = (
    "The quay at dawn last winter. Credit: Lena Moor/The Harbour Times",
    "A crowd gathers outside the town hall on Friday. (AP Photo/Bo Raymond)",
    "Residents wait for the evening boat. Photograph: Ana Ruiz/Getty Images",
    "Photo: Tomas Keller / Reuters",
    "The council chamber in June.Credit...Nadia Osei for The Valley Courier",
    "Image: Coastal Daily archive",
    "Fishing nets dry on the pier. REUTERS/Ivo Marsh",
    "Getty Images",
    "FILE - A worker paints the hull of a trawler in this March 3, 2019, file photo.",
    "(Photo by Kim Sato/AFP via Getty Images)",
)
FLAT_HEADS = ("advertisement supported by ", "advertisement ", "skip advertisement ", "")
FLAT_MIDDLES = (
    "advertisement continue reading the main story",
    "story continues below advertisement",
    "sign up for our daily newsletter",
    "subscribe to our newsletter",
    "advertisement skip advertisement",
    "photo by kim sato afp via getty images",
    "follow us on facebook and twitter",
)
FLAT_TAILS = (
    "subscribe to our newsletter",
    "follow us on facebook and twitter",
    "all rights reserved",
    "read more",
    "sign up for our daily newsletter",
)


def flattened(paragraphs: list[str], seed: int) -> Variant:
    """Lower case without punctuation, in one line, with what ran into it."""
    chance = random.Random(seed)
    parts = [flatten(part) for part in paragraphs]
    wanted = " ".join(parts)
    for phrase in chance.sample(FLAT_MIDDLES, k=2):
        at = chance.randrange(1, len(parts)) if len(parts) > 1 else 1
        parts.insert(at, phrase)
    author = chance.choice(AUTHORS).lower()
    head = chance.choice(FLAT_HEADS) + f"by {author} "
    return Variant(f"{head}{' '.join(parts)} {chance.choice(FLAT_TAILS)}", wanted)


def flatten(text: str) -> str:
    """A text as flattened corpora have it."""
    return " ".join(re.findall(r"\w+", text.lower().replace("’", "").replace("'", "")))


def page_split(paragraphs: list[str], seed: int) -> Variant:
    """Paragraphs torn by page breaks, with folios and running heads at every break."""
    chance = random.Random(seed)
    paper = chance.choice(PAPERS)
    out: list[str] = []
    page = chance.randrange(1, 40)
    for number, paragraph in enumerate(paragraphs):
        words = paragraph.split(" ")
        if number % 3 == 2 and len(words) > 20:
            at = len(words) // 2
            at = next((i for i in range(at, len(words)) if words[i][:1].islower()), at)
            out += [" ".join(words[:at]), f"Page {page}", " ".join(words[at:])]
            page += 1
        else:
            out.append(paragraph)
        if number % 6 == 5:
            out.append(f"{paper} | Page {page}")
    return Variant("\n\n".join(out), "\n\n".join(paragraphs))


def captioned(paragraphs: list[str], seed: int) -> Variant:
    """Captions between the paragraphs."""
    return _laden(paragraphs, seed, CAPTIONS)


def promotion_laden(paragraphs: list[str], seed: int) -> Variant:
    """Advertisement, subscription boxes, related links and calls to share between them."""
    return _laden(paragraphs, seed, PROMOTIONS)


def _laden(paragraphs: list[str], seed: int, lines: tuple[str, ...]) -> Variant:
    chance = random.Random(seed)
    out: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        out.append(paragraph)
        if number % 2:
            out.append(chance.choice(lines))
    return Variant("\n\n".join(out), "\n\n".join(paragraphs))


def with_bylines(paragraphs: list[str], seed: int) -> Variant:
    """A headline, a byline and a date line above, an author's note and a notice below."""
    chance = random.Random(seed)
    author, place, paper = (chance.choice(of) for of in (AUTHORS, PLACES, PAPERS))
    byline = chance.choice(
        (f"By {author}", f"By {author} in {place}", f"By {author}, Staff Writer", f"{author}")
    )
    date = chance.choice(("March 14, 2023", "Published 14 March 2023 6:40 AM", "2023-03-14 06:40"))
    head = [chance.choice(TITLES), byline, date]
    tail = chance.choice(
        (
            [f"Follow {author} on Twitter: @writer"],
            [f"{author} is a reporter at {paper}."],
            [f"© 2023 {paper}. All rights reserved."],
            [f"Reporting by {author} in {place}; editing by Cy Dowland"],
        )
    )
    return Variant("\n\n".join([*head, *paragraphs, *tail]), "\n\n".join(paragraphs))


VARIANTS: dict[str, Callable[[list[str], int], Variant]] = {
    "flattened": flattened,
    "page-split": page_split,
    "captioned": captioned,
    "promotion-laden": promotion_laden,
    "with bylines": with_bylines,
}
