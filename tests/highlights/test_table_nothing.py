"""What is no figure, one row each: names, labels, codes, scores, idioms, plain words."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

NAMES = """
Made in Elbonia 2025
the Made in Elbonia 2025 plan
Section 301 of the Trade Act
Section 232 tariffs
the G-20 summit
the G20 and the G-7
a Boeing 737 Max crash
Boeing 737-800
an Airbus A380
Route 66
Interstate 95
I-95
Highway 101
State Route 520
a B-52 and some F-16s
an AK-47, an M16 and a T-72
Apollo 11
Area 51
Formula 1
Channel 4
Studio 54
Windows 10
iPhone 12
Python 3.11
Android 9.0
Web 2.0
HTML5 and MP3
H1N1
COVID-19
Chapter 11 bankruptcy
Article 50
Title 42
Rule 34
Catch-22
S&P 500
the FTSE 100
the Nikkei 225
Fortune 500 companies
World War II
World War Two
Super Bowl 50
the Group of Seven
the Big Three
Three Mile Island
Nine Inch Nails
Remembrance Sunday
he went 1-2 with a run
radio by 802.11ac and its like
20th Century Fox
Seventh Avenue
the Second Amendment
the Third Reich
the First Lady
its annual revenue
a daily paper
monthly rents
the Sixth Fleet
the 82nd Airborne Division
the 11th Circuit
the Good Friday Agreement
May Day Stadium
Friday Night Lights
the Sunday Times
Black Friday
Super Tuesday
April Smith and June Jones
August Wilson met Jan van Eyck
on his way to Mar del Plata
type 2 diabetes
a 401(k) plan
a 501(c)(3) group
Form 1040
a 10-K filing
a 7-Eleven and a Motel 6
3M and WD-40
5G networks and 4K TV
Phase 2 of the plan
Stage 4 cancer
a Category 5 hurricane
the band 30 Seconds to Mars was loud
an album named 5 Miles that sold
[1] In older books it stood
when he was 20-something he sang
a third-party app and third-parties
under the BSD 3-Clause License
a page named man.3t
the site publicdomain/zero is up
for a second nobody spoke
""".strip().splitlines()
CODES = """
Call 555-0134 now
Call (202) 555-0143
+44 20 7946 0958
+1 (202) 555-0187
1-800-555-0199
1 800 555 0199
202.555.0143
tel: 020 7946 0958
We live at 10 Example Street
1600 Example Avenue
221B Baker Street
350 Fifth Avenue
Suite 400
Room 101
Section 4.2.1
section 4(b)(1)
page 12
pp. 12-15
see [12] and (30, 31)
No. 10
Flight 93
Gate 12
Platform 9
version 2.0
v2.3.1
192.168.1.1
978-1-56619-909-4
item#7 of user_42
Psalm 23
John 3:16
Genesis 1:1
He won 6-4, 7-5
a 3-2 win
They beat them 2-1
The score was 21-14
Open 24/7
Remember 9/11
before 9/11
""".strip().splitlines()
WORDS = """
May I march on?
They may march with us, and it may be.
Tell us of us and them.
The sun sat down to mar the view.
Wait a second, on second thought.
A split second later, at second hand.
At first sight, first of all, no one saw one another.
One by one, a one-party state fell.
She won the match of real pounding.
Mark my words on real estate.
He is a quarterback of the third world.
Third parties and third persons, third-rate.
Half-hearted, halfway, the better half.
A daylong feud, now and then, in the past.
It fell in spring to fall.
They summer there and winter well.
The baker sold bread to the people of the town.
""".strip().splitlines()
FLAT = """
they may march with us on a tour
he may be late and may not march
made in elbonia 2025
section 301 of the trade act
the g 20 and the g 7
boeing 737 max
route 66
chapter 11 bankruptcy
call 202 555 0143
call 1 800 555 0199
a 401 k plan
a 501 c 3 group
he won 6 4 7 5
a 3 2 win
john 3 16
24 7 and 9 11
covid 19
the second amendment
the third reich
the 11th circuit
fifth avenue
the ftse 100
fortune 500 companies
world war two
we live at 10 example street
tell us of us and them
""".strip().splitlines()


@pytest.mark.parametrize("text", [*NAMES, *CODES, *WORDS])
def test_no_figure(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", [*NAMES, *CODES])
def test_no_figure_inside_a_sentence(text: str) -> None:
    inside = f"They spoke of {text} there." if text[0].isupper() else f"Of {text}, they spoke."
    assert told(inside) == []


@pytest.mark.parametrize("text", FLAT)
def test_no_figure_in_flattened_text(text: str) -> None:
    assert told(text, flattened=True) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Under Section 301, it took 50 ships.", ["50 = number 50"]),
        ("The Boeing 737 carried 150 people.", ["150 = number 150"]),
        ("He may go in May.", ["May = date 2024-05"]),
        ("They march in March.", ["March = date 2024-03"]),
        ("The second took a second.", ["second = number 2 ordinal"]),
        ("It gave us $50 billion.", ["$50 billion = money 50000000000 USD"]),
        ("A $5 bill, Plan C $5.", ["$5 = money 5 USD", "$5 = money 5 USD"]),
        ("Call 555-0134 by 5 p.m.", ["5 p.m. = time 17:00"]),
        ("They won 40 pounds of flour.", ["40 pounds = quantity 40 pound"]),
        ("They won 40 million won.", ["40 million won = money 40000000 KRW"]),
        ("On Route 66, 66 cars burned.", ["66 = number 66"]),
        ("In Channel 4’s 4 rooms.", ["4 = number 4"]),
        ("A 5-4 vote ended a 5-4 game.", ["5 = number 5", "4 = number 4"]),
    ],
)
def test_both_in_one_sentence(text: str, figures: list[str]) -> None:
    assert told(text)[: len(figures)] == figures
    assert len(told(text)) <= len(figures) + 2
