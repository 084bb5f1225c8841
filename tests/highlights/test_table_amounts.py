"""Units, prices and numbers as the trades and other countries write them; what is none."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

# A sentence, and each of its figures: the words, then kind, value, unit and bound.
TABLE = [
    ('It weighs 5m tonnes.', '5m tonnes = quantity 5000000 metric_ton'),
    ('It made 1.2m bpd.', '1.2m bpd = quantity 1200000 barrel / day'),
    ('It is an inch and a half deep.', 'an inch and a half = quantity 1.5 inch'),
    ('It is a 1/8-inch nail.', '1/8-inch = quantity 0.125 inch'),
    ('She is 5\' 3" tall.', '5\' 3" = quantity 5.25 foot'),
    ('It drew 80 Ω.', '80 Ω = quantity 80 ohm'),
    ('It fell to 760 mm of mercury.', '760 mm of mercury = quantity 760 millimeter_Hg'),
    ('It took 200 ms to load.', '200 ms = duration PT0.2S'),
    ('It took 9.8 s.', '9.8 s = duration PT9.8S'),
    ('It burns 7.5 litres per 100 km.', '7.5 litres per 100 km = quantity 7.5 liter / (100 * kilometer)'),
    ('It falls at ten metres per second squared.', 'ten metres per second squared = quantity 10 meter / second ** 2'),
    ('It holds 4 KiB.', '4 KiB = quantity 4 kibibyte'),
    ('It has 2.5 bars of pressure.', '2.5 bars = quantity 2.5 bar'),
    ('It is under 200 bar of pressure.', 'under 200 bar = quantity 200 bar [at most]'),
    ('It lived 66 Ma ago.', '66 Ma = quantity 66 megayear'),
    ('It measures 5.2 yd².', '5.2 yd² = quantity 5.2 yard ** 2'),
    ('It measures 2.4 kL.', '2.4 kL = quantity 2.4 kiloliter'),
    ("It costs €1'049,95.", "€1'049,95 = money 1049.95 EUR"),
    ('It costs 7 990,00 Kč.', '7 990,00 Kč = money 7990 CZK'),
    ('It costs Rp 235.000.', 'Rp 235.000 = money 235000 IDR'),
    ('It costs 49 lei.', '49 lei = money 49 RON'),
    ('It costs $US1,000.', '$US1,000 = money 1000 USD'),
    ('It costs 50,- €.', '50,- € = money 50 EUR'),
    ('A quarter of a million came.', 'quarter of a million = number 250000'),
    ('A couple of hundred came.', 'couple of hundred = number 200 [about]'),
    ('One in a hundred came.', 'One in a hundred = number 0.01'),
    ('It is two and fifty-four hundredths.', 'two and fifty-four hundredths = number 2.54'),
    ('He sold it for a dollar.', 'a dollar = money 1 USD'),
    ('He paid ten grand for it.', 'ten grand = money 10000'),
    ('They own two grand pianos.', 'two = number 2'),
    ('It is a dollar store.',),
    ('It pumps 40,000 barrels of oil a day.', '40,000 barrels of oil a day = quantity 40000 barrel / day'),
    ('It lost one one-hundredth of the votes.', 'one one-hundredth = number 0.01'),
    ('It is one twenty-fifth.', 'one twenty-fifth = number 0.04'),
    ('The one hundred fifth visitor came.', 'one hundred fifth = number 105 ordinal'),
    ('Two hundred first-year students came.', 'Two hundred = number 200'),
    ('Version iOS 17.2 came out.',),
    ('Call 020 7946 0958 now.',),
    ('See sections 15 and 16 of it.',),
    ('See pages 10, 12 and 14.',),
    ('It was a fifty-fifty chance.',),
    ('Set first = next there.',),
    ('you may second the motion',),
    ('They played 5 bar chords.', '5 = number 5'),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_amounts(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures
