"""Money: signs, codes, names and parts of currencies, ranges, bounds, minus."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

# A sentence, and each of its figures: the words, then kind, value, unit and bound.
TABLE = [
    ("The mill cost $5.", "$5 = money 5 USD"),
    ("The mill cost $1,250.50.", "$1,250.50 = money 1250.5 USD"),
    ("The mill cost US$5m.", "US$5m = money 5000000 USD"),
    ("The mill cost US $5 million.", "US $5 million = money 5000000 USD"),
    ("The mill cost U.S. $40.", "U.S. $40 = money 40 USD"),
    ("A fine of C$3.5bn was paid.", "C$3.5bn = money 3500000000 CAD"),
    ("A fine of A$1,000 was paid.", "A$1,000 = money 1000 AUD"),
    ("A fine of HK$300 was paid.", "HK$300 = money 300 HKD"),
    ("A fine of R$50 million was paid.", "R$50 million = money 50000000 BRL"),
    ("A fine of NT$500 was paid.", "NT$500 = money 500 TWD"),
    ("It earned $1.5tn.", "$1.5tn = money 1500000000000 USD"),
    ("It earned €1.2bn.", "€1.2bn = money 1200000000 EUR"),
    ("It earned £75k.", "£75k = money 75000 GBP"),
    ("It earned ¥100 billion.", "¥100 billion = money 100000000000 JPY"),
    ("It earned ₹20 crore.", "₹20 crore = money 200000000 INR"),
    ("It earned ₩1.2 trillion.", "₩1.2 trillion = money 1200000000000 KRW"),
    ("It earned ₽1,000.", "₽1,000 = money 1000 RUB"),
    ("It earned ₿5.", "₿5 = money 5 BTC"),
    ("It earned EUR 5 million.", "EUR 5 million = money 5000000 EUR"),
    ("It earned 5 million EUR.", "5 million EUR = money 5000000 EUR"),
    ("It earned USD5bn.", "USD5bn = money 5000000000 USD"),
    ("It earned CHF 300.", "CHF 300 = money 300 CHF"),
    ("It earned R5 million.", "R5 million = money 5000000 ZAR"),
    ("It earned KSh 500.", "KSh 500 = money 500 KES"),
    ("It earned Rs. 5 crore.", "Rs. 5 crore = money 50000000"),
    ("It earned 250 kr.", "250 kr = money 250"),
    ("It earned 40 zł.", "40 zł = money 40 PLN"),
    ("It earned 1.234,56 €.", "1.234,56 € = money 1234.56 EUR"),
    ("It earned 5 billion yuan.", "5 billion yuan = money 5000000000 CNY"),
    ("It earned 5 billion renminbi.", "5 billion renminbi = money 5000000000 CNY"),
    ("It earned 20 Swiss francs.", "20 Swiss francs = money 20 CHF"),
    ("It earned 20 francs.", "20 francs = money 20"),
    ("It earned 5 million South Korean won.", "5 million South Korean won = money 5000000 KRW"),
    ("It earned 5 Canadian dollars.", "5 Canadian dollars = money 5 CAD"),
    ("It earned five dollars.", "five dollars = money 5 USD"),
    ("It earned half a million dollars.", "half a million dollars = money 500000 USD"),
    ("It earned 2 billion pounds.", "2 billion pounds = money 2000000000 GBP"),
    ("It earned 5 pounds sterling.", "5 pounds sterling = money 5 GBP"),
    ("It earned fifty cents.", "fifty cents = money 0.5 USD"),
    ("It earned 50 pence.", "50 pence = money 0.5 GBP"),
    ("It cost 50p.", "50p = money 0.5 GBP"),
    ("It earned 5 lakh rupees.", "5 lakh rupees = money 500000"),
    ("It earned three dollars and 50 cents.", "three dollars and 50 cents = money 3.5 USD"),
    ("It earned $20 and 43 cents.", "$20 and 43 cents = money 20.43 USD"),
    ("It earned billions of dollars.", "billions of dollars = money ? USD"),
    ("It earned several million dollars.", "several million dollars = money ? USD"),
    ("It earned $75 million to $90 million.", "$75 million to $90 million = money 75000000..90000000 USD"),
    ("It earned $50-$60.", "$50-$60 = money 50..60 USD"),
    ("It earned $50–60 million.", "$50–60 million = money 50000000..60000000 USD"),
    ("It earned between $5 and $10.", "$5 and $10 = money 5..10 USD"),
    ("It earned €1.2bn–1.5bn.", "€1.2bn–1.5bn = money 1200000000..1500000000 EUR"),
    ("It earned 20 to 30 dollars.", "20 to 30 dollars = money 20..30 USD"),
    ("It earned up to $150 billion.", "up to $150 billion = money 150000000000 USD [at most]"),
    ("It earned at least $5 million.", "at least $5 million = money 5000000 USD [at least]"),
    ("It earned about $5 million.", "about $5 million = money 5000000 USD [about]"),
    ("It earned $1 billion-plus.", "$1 billion-plus = money 1000000000 USD [at least]"),
    ("It earned $5 million or more.", "$5 million or more = money 5000000 USD [at least]"),
    ("It lost -$5 million.", "-$5 million = money -5000000 USD"),
    ("It lost minus $5 million.", "minus $5 million = money -5000000 USD"),
    (
        "It lost 3.1 mln dlrs, or 18 cts a share.",
        "3.1 mln dlrs = money 3100000 USD",
        "18 cts = money 0.18 USD",
    ),
    ("It lost 2 billion Canadian dlrs.", "2 billion Canadian dlrs = money 2000000000 CAD"),
    ("It cost 124 stg a load.", "124 stg = money 124 GBP"),
    ("It paid 23.5p a share.", "23.5p = money 0.235 GBP"),
    ("The dollar stood at 1.85 marks.", "1.85 marks = money 1.85 DEM"),
    ("The boy had 7.5 marks in sums.", "7.5 = number 7.5"),
    ("They paid 5 RD$ for it.", "5 RD$ = money 5 DOP"),
    ("They paid NIS 100 for it.", "NIS 100 = money 100 ILS"),
    ("They paid 2000 zl for it.", "2000 zl = money 2000 PLN"),
    ("They paid 10 Guinea-Bissau pesos.", "10 Guinea-Bissau pesos = money 10 GWP"),
    ("They paid 10 Trinidad & Tobago dollars.", "10 Trinidad & Tobago dollars = money 10 TTD"),
    ("They paid 9 United Arab Emirates dirhams.", "9 United Arab Emirates dirhams = money 9 AED"),
    ("It had a few dollars left.", "few dollars = money ? USD"),
    ("It rose 25 cents to $4.50.", "25 cents = money 0.25 USD", "$4.50 = money 4.5 USD"),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_money(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures
