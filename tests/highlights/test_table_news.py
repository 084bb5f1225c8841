"""Turns of the news that were once read wrong."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

TABLE = [
    ("Output fell to 38.9 Mt.", "38.9 Mt = quantity 38.9 megametric_ton"),
    ("It landed in under three minutes.", "under three minutes = duration PT3M [at most]"),
    ("It sold 3.4 million phones, down from 4.1m in 2020.", "3.4 million = number 3400000",
     "4.1m = number 4100000", "2020 = date 2020"),
    ("He jumped 8.12m in the final.", "8.12m = quantity 8.12 meter"),
    ("Two men aged 22 and 29 ran.", "Two = number 2", "22 = duration P22Y", "29 = duration P29Y"),
    ("Men aged 18 to 24 ran.", "18 to 24 = duration P18Y..P24Y"),
    ("Wheat rose to $6.75-1/2 a bushel.", "$6.75-1/2 = money 6.755 USD"),
    ("July wheat fell 3 percent.", "July = date 2024-07", "3 percent = percent 3 %"),
    ("Gas for April delivery rose.", "April = date 2025-04"),
    ("In April copper rose.", "April = date 2024-04"),
    ("a margin of plus or minus 3.1 points", "minus 3.1 = number 3.1"),
    ("It will open by the end of the decade.", "end of the decade = date 2020/2029"),
    ("The bill rises by £83.40 to £1,749.", "£83.40 = money 83.4 GBP", "£1,749 = money 1749 GBP"),
    ("It will rise by £10m to £15m.", "£10m to £15m = money 10000000..15000000 GBP"),
    ("The fare rises by 10p to £2.20.", "10p = money 0.1 GBP", "£2.20 = money 2.2 GBP"),
    ("It opens at 10p on Sundays.", "10p = time 22:00", "Sundays = date ?"),
    ("It paid Sfr2.4bn for a stake.", "Sfr2.4bn = money 2400000000 CHF"),
    ("She told 60 Minutes that it was over.",),
    ("It took 60 minutes.", "60 minutes = duration PT60M"),
    ("It should do 60 mph in 6.6 seconds.", "60 mph = quantity 60 mile_per_hour",
     "6.6 seconds = duration PT6.6S"),
    ("Prior to March, I would have said so.", "March = date 2024-03"),
    ("an expert told USA TODAY that it was", ),
    ("They talk from Monday 9am to Friday 5pm.", "Monday = date 2024-05-13", "9am = time 09:00",
     "Friday = date 2024-05-17", "5pm = time 17:00"),
    ("They paid 12 cents when it fell by two euros.", "12 cents = money 0.12 EUR",
     "two euros = money 2 EUR"),
    ("They paid 12 cents, 3 euros and $5.", "12 cents = money 0.12 USD", "3 euros = money 3 EUR",
     "$5 = money 5 USD"),
    ("Mexico will spend 20 billion pesos.", "20 billion pesos = money 20000000000 MXN"),
    ("Mexico and Chile spent 2 billion pesos.", "2 billion pesos = money 2000000000"),
    ("5 Swiss francs, not 3 francs", "5 Swiss francs = money 5 CHF", "3 francs = money 3 CHF"),
    ("A Czech firm paid 5 million crowns.", "5 million crowns = money 5000000 CZK"),
    ("The Rs 5 crore plan", "Rs 5 crore = money 50000000 INR"),
    ("Pakistan borrows Rs 5 billion.", "Rs 5 billion = money 5000000000 PKR"),
    ("Corn rose to $4.72 1/4.", "$4.72 1/4 = money 4.7225 USD"),
    ("Children under 12 stay free.", "under 12 = number 12 [at most]"),
    ("It is above 22,200 now.", "above 22,200 = number 22200 [at least]"),
    ("He fell at twenty to nine.", "twenty to nine = time 08:40"),
    ("She ran it in 3:58.41.", "3:58.41 = duration PT3M58.41S"),
    ("They led with 3:08 to play.", "3:08 = duration PT3M8S"),
    ("It starts at 3:08 to the minute.", "3:08 = time 03:08"),
    ("1,674.5 G", "1,674.5 G = number 1674500000000"),
    ("5G",),
    ("see 48 C.F.R. 12 of it", "48 = number 48", "12 = number 12"),
    ("a woman in her late 40s", "40s = duration P40Y..P49Y"),
    ("men in their early sixties", "sixties = duration P60Y..P69Y"),
    ("music of the forties", "forties = date 1940/1949"),
    ("It took an hour and 42 minutes.", "an hour and 42 minutes = duration PT1H42M"),
    ("It lies a kilometre from the town.", "a kilometre = quantity 1 kilometer"),
    ("Debt fell at end-March.", "end-March = date 2024-03"),
    ("It was buried in A.D. 79.", "79 = date 0079"),
    ("the hottest month, 1.58C above it", "1.58C = quantity 1.58 degree_Celsius"),
    ("The bank cut rates by a quarter-point.", "quarter-point = percent 0.25 pp"),
    ("A three-quarter-point rise in rates", "three-quarter-point = percent 0.75 pp"),
    ("He missed the quarter-point on the map.",),
    ("It rose 0.25 of a percentage point.", "0.25 of a percentage point = percent 0.25 pp"),
    ("ZENDA – Ten men died.", "Ten = number 10"),
    ("RURITANIA (Newswire) - Ten men died.", "Ten = number 10"),
    ("a 12MP camera", "12MP = quantity 12 megapixel"),
    ("At 4-7, with 2-6 away, the team could win.",),
    ("Cruz left with a foul in the second quarter.", "second = number 2 ordinal"),
    ("He will be honored at the hall on June 2.", "June 2 = date 2024-06-02"),
    ("Its playoff hopes are slim after Monday.", "Monday = date 2024-05-13"),
    ("The mayor wrote before Monday.", "Monday = date 2024-05-13"),
    ("It is due before Monday.", "Monday = date 2024-05-20"),
    ("It has 414 lb-ft of torque.", "414 lb-ft = quantity 414 foot_pound"),
]  # fmt: skip
FLATTENED = [
    ("in april the fourth straight rise", "april = date 2024-04", "fourth = number 4 ordinal"),
    ("lost on 12 may 11 days after launch", "12 may = date 2024-05-12", "11 days = duration P11D"),
    ("they meet on 14 15 june", "14 15 june = date 2024-06-14/2024-06-15"),
    ("it rose in april from march", "april = date 2024-04", "march = date 2024-03"),
    ("temperatures will reach 31c", "31c = quantity 31 degree_Celsius"),
    ("a 3 in 1 stand with a 2 1 cu ft trunk", "2 1 cu ft = quantity 2.1 foot ** 3"),
    ("cables of 0 5 to 4 metres", "0 5 to 4 metres = quantity 0.5..4 meter"),
    ("it leaves at 06 40", "06 40 = time 06:40"),
    (
        "it rose 126 60 points or 0 3 to 9 558 5",
        "126 60 = number 126.6",
        "0 3 = number 0.3",
        "9 558 5 = number 9558.5",
    ),
    ("the rate is at 5 25 to 5 50", "5 25 to 5 50 = number 5.25..5.5"),
    ("the app charges 9 99 a month", "9 99 = money 9.99"),
    ("it charges to 50 in no time", "50 = number 50"),
    ("they are at 4 7 in the league and 0 3 in the season",),
    ("a 112 107 victory over them",),
    ("drink 13 17 ounces", "13 17 ounces = quantity ? ounce"),
    ("averaging 27 5 points a game", "27 5 = number 27.5"),
    ("the 6 foot 5 guard ran", "6 foot 5 = quantity 6.41667 foot"),
    ("the 1850 1900 average", "1850 1900 = date 1850/1900"),
    ("the 07 15 from there", "07 15 = time 07:15"),
    ("a 37 5 hour week", "37 5 hour = duration PT2250M"),
    ("a 1 4 inch bolt", "1 4 inch = quantity ? inch"),
    ("it cost gbp 3 01", "gbp 3 01 = money 3.01 GBP"),
    ("it is 6 99 a month", "6 99 = money 6.99"),
    ("a 72w charger and a 12mp camera", "72w = quantity 72 watt", "12mp = quantity 12 megapixel"),
    ("it went on well into 2020", "2020 = date 2020"),
    ("a loss of 410m a year in sales", "410m = money 410000000"),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_news(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures


@pytest.mark.parametrize("row", FLATTENED, ids=lambda row: row[0])
def test_news_flattened(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence, flattened=True) == figures
