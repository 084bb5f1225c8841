"""Quantities by the names of Pint: length to data, rates, powers, prefixes."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

# A sentence, and each of its figures: the words, then kind, value, unit and bound.
TABLE = [
    ("It drew 2000 kg of oats.", "2000 kg = quantity 2000 kilogram"),
    ("It holds 2000 mAh.", "2000 mAh = quantity 2000 milliampere_hour"),
    ("It is a 1.5 L bottle.", "1.5 L = quantity 1.5 liter"),
    ("He is 6-foot-4 now.", "6-foot-4 = quantity 6.33333 foot"),
    ("She is five-foot-two.", "five-foot-two = quantity 5.16667 foot"),
    ("He is 5 ft. 2 in. tall.", "5 ft. 2 in = quantity 5.16667 foot"),
    ("It is a 6-foot-wide door.", "6-foot = quantity 6 foot"),
    ("They ran 5 km.", "5 km = quantity 5 kilometer"),
    ("They ran 5 kilometres.", "5 kilometres = quantity 5 kilometer"),
    ("They waded through 4.5 miles of mud.", "4.5 miles = quantity 4.5 mile"),
    ("They ran 3 miles.", "3 miles = quantity 3 mile"),
    ("They ran 100 metres.", "100 metres = quantity 100 meter"),
    ("It is 12 ft 2 in tall.", "12 ft 2 in = quantity 12.1667 foot"),
    ('He is 5\'10" tall.', '5\'10" = quantity 5.83333 foot'),
    ("He is six feet two.", "six feet two = quantity 6.16667 foot"),
    ("A 3-inch nail held.", "3-inch = quantity 3 inch"),
    ("It is 5 nautical miles off.", "5 nautical miles = quantity 5 nautical_mile"),
    ("It is 4 light-years off.", "4 light-years = quantity 4 light_year"),
    ("It is 20 microns thick.", "20 microns = quantity 20 micrometer"),
    ("It weighs 5 kg.", "5 kg = quantity 5 kilogram"),
    ("It weighs 40 pounds.", "40 pounds = quantity 40 pound"),
    ("It weighs 3 metric tons.", "3 metric tons = quantity 3 metric_ton"),
    ("It weighs 10 Mt of coal.", "10 Mt = quantity 10 megametric_ton"),
    ("It weighs 12 stone.", "12 stone = quantity 12 stone"),
    ("It weighs 250 mg.", "250 mg = quantity 250 milligram"),
    ("It covers 500 square miles.", "500 square miles = quantity 500 mile ** 2"),
    ("It covers 500 sq km.", "500 sq km = quantity 500 kilometer ** 2"),
    ("It covers 40 hectares.", "40 hectares = quantity 40 hectare"),
    ("It covers 190 km2.", "190 km2 = quantity 190 kilometer ** 2"),
    ("It holds 5 cubic meters.", "5 cubic meters = quantity 5 meter ** 3"),
    ("It holds 3 gallons.", "3 gallons = quantity 3 gallon"),
    ("It holds 250 ml.", "250 ml = quantity 250 milliliter"),
    ("It holds 2.5 litres.", "2.5 litres = quantity 2.5 liter"),
    ("It holds 1 1/2 cups.", "1 1/2 cups = quantity 1.5 cup"),
    ("It flew at 900 km/h.", "900 km/h = quantity 900 kilometer_per_hour"),
    ("It flew at 60 mph.", "60 mph = quantity 60 mile_per_hour"),
    ("It flew at 20 knots.", "20 knots = quantity 20 knot"),
    ("It flew at 10 m/s.", "10 m/s = quantity 10 meter_per_second"),
    ("It fell at 9.8 m/s².", "9.8 m/s² = quantity 9.8 meter / second ** 2"),
    ("It was 30 °C.", "30 °C = quantity 30 degree_Celsius"),
    ("It was 75 degrees Fahrenheit.", "75 degrees Fahrenheit = quantity 75 degree_Fahrenheit"),
    ("It was minus 5 degrees Celsius.", "minus 5 degrees Celsius = quantity -5 degree_Celsius"),
    ("It was 5 degrees below zero.", "5 degrees below zero = quantity -5 degree"),
    ("The heat hit 40C.", "40C = quantity 40 degree_Celsius"),
    ("It turned 90 degrees.", "90 degrees = quantity 90 degree"),
    ("It uses 5 kWh.", "5 kWh = quantity 5 kilowatt_hour"),
    ("It makes 300 megawatts.", "300 megawatts = quantity 300 megawatt"),
    ("It makes 200 hp.", "200 hp = quantity 200 horsepower"),
    ("It has 1,500 calories.", "1,500 calories = quantity 1500 calorie"),
    ("It has 5 kilojoules.", "5 kilojoules = quantity 5 kilojoule"),
    ("It stores 512 GB.", "512 GB = quantity 512 gigabyte"),
    ("It stores 2 terabytes.", "2 terabytes = quantity 2 terabyte"),
    ("It sends 50 Mbps.", "50 Mbps = quantity 50 megabit / second"),
    ("It pumps 2 million barrels.", "2 million barrels = quantity 2000000 barrel"),
    ("It pumps 100,000 barrels a day.", "100,000 barrels a day = quantity 100000 barrel / day"),
    ("It pumps 3 million bpd.", "3 million bpd = quantity 3000000 barrel / day"),
    ("It pumps 10 bcm of gas.", "10 bcm = quantity 10000000000 meter ** 3"),
    ("It sold 500,000 bushels of corn.", "500,000 bushels = quantity 500000 bushel"),
    ("It sold 5 tonnes per hectare.", "5 tonnes per hectare = quantity 5 metric_ton / hectare"),
    ("It does 40 miles per gallon.", "40 miles per gallon = quantity 40 mile / gallon"),
    ("It holds 5 mg/dL.", "5 mg/dL = quantity 5 milligram / deciliter"),
    ("It holds 400 ppm.", "400 ppm = quantity 400 ppm"),
    ("It runs at 60 Hz.", "60 Hz = quantity 60 hertz"),
    ("It runs at 12 volts.", "12 volts = quantity 12 volt"),
    ("It plays at 120 decibels.", "120 decibels = quantity 120 decibel"),
    ("They ran 300 to 400 miles.", "300 to 400 miles = quantity 300..400 mile"),
    ("They ran an 8- to 16-meter gap.", "8- to 16-meter = quantity 8..16 meter"),
    ("They ran more than 5 km.", "more than 5 km = quantity 5 kilometer [at least]"),
    ("It weighs 2,000.45±0.01 pounds.", "2,000.45±0.01 pounds = quantity 2000.45 pound"),
    ("A 10 by 20 metre room burned.", "10 = quantity 10 meter", "20 metre = quantity 20 meter"),
]  # fmt: skip


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_units(row: tuple[str, ...]) -> None:
    sentence, *figures = row
    assert told(sentence) == figures
