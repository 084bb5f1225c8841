"""Units of measure and of time: their words and signs → Pint's unit names, ISO 8601 letters."""

from __future__ import annotations

from reader.highlights.figures.words import word_set

# Pint's name: English words, singular; the plural is made, odd ones are given after a slash.
_WORDS = {
    "meter": "meter metre", "kilometer": "kilometer kilometre klick",
    "centimeter": "centimeter centimetre", "millimeter": "millimeter millimetre",
    "micrometer": "micrometer micrometre micron", "nanometer": "nanometer nanometre",
    "picometer": "picometer picometre", "decimeter": "decimeter decimetre",
    "inch": "inch/inches", "foot": "foot/feet", "yard": "yard", "mile": "mile",
    "fathom": "fathom", "furlong": "furlong", "light_year": "light-year",
    "astronomical_unit": "astronomical_unit", "acre": "acre", "hectare": "hectare",
    "gram": "gram gramme", "kilogram": "kilogram kilogramme kilo", "milligram": "milligram",
    "microgram": "microgram", "metric_ton": "tonne", "ton": "ton", "pound": "pound",
    "ounce": "ounce", "stone": "stone/stone", "carat": "carat", "bushel": "bushel",
    "liter": "liter litre", "milliliter": "milliliter millilitre", "deciliter": "deciliter",
    "centiliter": "centiliter centilitre", "hectoliter": "hectoliter hectolitre",
    "gallon": "gallon", "quart": "quart", "pint": "pint",
    "cup": "cup", "tablespoon": "tablespoon", "teaspoon": "teaspoon", "barrel": "barrel",
    "oil_barrel": "oil_barrel", "fluid_ounce": "fluid_ounce", "second": "",
    "watt": "watt", "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt",
    "terawatt": "terawatt", "milliwatt": "milliwatt", "horsepower": "horsepower/horsepower",
    "watt_hour": "watt-hour", "kilowatt_hour": "kilowatt-hour", "megawatt_hour": "megawatt-hour",
    "gigawatt_hour": "gigawatt-hour", "terawatt_hour": "terawatt-hour",
    "joule": "joule", "kilojoule": "kilojoule", "megajoule": "megajoule", "calorie": "calorie",
    "kilocalorie": "kilocalorie", "british_thermal_unit": "btu",
    "volt": "volt", "kilovolt": "kilovolt", "ampere": "ampere amp", "ohm": "ohm",
    "hertz": "hertz/hertz", "kilohertz": "kilohertz/kilohertz", "megahertz": "megahertz/megahertz",
    "gigahertz": "gigahertz/gigahertz", "decibel": "decibel", "newton": "newton",
    "pascal": "pascal", "kilopascal": "kilopascal", "bar": "", "millibar": "millibar",
    "bit": "bit", "byte": "byte", "kilobyte": "kilobyte", "megabyte": "megabyte",
    "gigabyte": "gigabyte", "terabyte": "terabyte", "petabyte": "petabyte",
    "kilobit": "kilobit",
    "exabyte": "exabyte", "megabit": "megabit", "gigabit": "gigabit", "pixel": "pixel",
    "degree": "degree", "radian": "radian", "knot": "knot", "kelvin": "kelvin",
    "degree_Celsius": "celsius/celsius centigrade/centigrade",
    "degree_Fahrenheit": "fahrenheit/fahrenheit", "candela": "candela", "lumen": "lumen",
    "gauss": "", "tesla": "", "roentgen": "roentgen", "sievert": "sievert",
    "millisievert": "millisievert", "becquerel": "becquerel", "mole": "",
}  # fmt: skip
# Signs are read as they are written: `MW` and `mW` are not the same.
SIGNS = {
    "km": "kilometer", "kms": "kilometer", "m": "meter", "cm": "centimeter", "mm": "millimeter",
    "nm": "nanometer", "µm": "micrometer", "μm": "micrometer", "mi": "mile", "ft": "foot",
    "yd": "yard", "yds": "yard", "kg": "kilogram", "kgs": "kilogram", "g": "gram",
    "mg": "milligram", "µg": "microgram", "mcg": "microgram", "lb": "pound", "lbs": "pound",
    "oz": "ounce", "t": "metric_ton", "l": "liter", "L": "liter", "ml": "milliliter",
    "mL": "milliliter", "cl": "centiliter", "dl": "deciliter", "gal": "gallon", "ha": "hectare",
    "bbl": "barrel", "W": "watt", "kW": "kilowatt", "KW": "kilowatt", "MW": "megawatt",
    "GW": "gigawatt", "TW": "terawatt", "Wh": "watt_hour", "kWh": "kilowatt_hour",
    "KWh": "kilowatt_hour", "MWh": "megawatt_hour", "GWh": "gigawatt_hour", "hp": "horsepower",
    "TWh": "terawatt_hour", "J": "joule", "kJ": "kilojoule", "MJ": "megajoule",
    "cal": "calorie", "kcal": "kilocalorie", "V": "volt", "kV": "kilovolt", "mV": "millivolt",
    "mA": "milliampere", "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz",
    "GHz": "gigahertz", "dB": "decibel", "kPa": "kilopascal", "hPa": "hectopascal",
    "psi": "pound_force_per_square_inch", "KB": "kilobyte", "kB": "kilobyte", "MB": "megabyte",
    "GB": "gigabyte", "TB": "terabyte", "PB": "petabyte", "Mb": "megabit", "Gb": "gigabit",
    "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "rad": "radian",
    "Mbps": "megabit_per_second", "Gbps": "gigabit_per_second", "mph": "mile_per_hour",
    "kph": "kilometer_per_hour", "kmh": "kilometer_per_hour", "kt": "knot", "kts": "knot",
    "ppm": "ppm", "mSv": "millisievert", "Bq": "becquerel", "px": "pixel", "eV": "electron_volt",
    "dm": "decimeter", "mls": "milliliter", "gals": "gallon", "tsp": "teaspoon",
    "tbsp": "tablespoon", "tbs": "tablespoon", "km²": "kilometer ** 2", "m²": "meter ** 2",
    "km2": "kilometer ** 2", "m2": "meter ** 2", "m³": "meter ** 3", "m3": "meter ** 3",
    "sqm": "meter ** 2", "sqft": "foot ** 2",
}  # fmt: skip
# Single letters and syllables that are units only right after digits.
TIGHT_SIGNS = word_set("m g t l L W J V A pm cal mi hp gal ha rad kt")
MEASURE_WORDS: frozenset[str] = word_set(
    "square cubic sq cu nautical metric short long fluid light troy imperial us"
)
_TIME = {
    "PT0.001S": "millisecond", "PT1S": "second sec", "PT1M": "minute min", "PT1H": "hour hr",
    "P1D": "day", "P1W": "week wk", "P14D": "fortnight", "P1M": "month", "P3M": "quarter",
    "P1Y": "year yr", "P10Y": "decade", "P100Y": "century/centuries",
    "P1000Y": "millennium/millennia", "PT12H": "",
}  # fmt: skip


def _plural(word: str) -> str:
    return word + "s"


def _listed(table: dict[str, str]) -> dict[str, str]:
    words: dict[str, str] = {}
    for name, listed in table.items():
        for entry in listed.split():
            one, _, many = entry.partition("/")
            words[one] = name
            words[many or _plural(one)] = name
    return words


MEASURES: dict[str, str] = _listed(_WORDS)
TIME_UNITS: dict[str, str] = _listed(_TIME) | {"nights": "P1D", "night": "P1D"}
PLURAL_TIME = frozenset(w for w in TIME_UNITS if w.endswith("s")) | {"millennia"}
_PER_TIME = {"hour": "hour", "second": "second", "sec": "second", "h": "hour", "s": "second"}
PER_TIME: dict[str, str] = _PER_TIME


def joined_durations(longer: str, shorter: str) -> str | None:
    """`PT2H` and `PT30M` as `PT2H30M`; None where the second is not the finer one."""
    order = "YMWD" if not longer.startswith("PT") else "HMS"
    if not shorter.startswith("PT") and longer.startswith("PT"):
        return None
    if shorter.startswith("PT") and not longer.startswith("PT"):
        return longer + shorter[1:].replace("T", "T", 1) if longer.endswith("D") else None
    if "W" in longer + shorter or order.find(longer[-1]) >= order.find(shorter[-1]):
        return None
    return longer + shorter.removeprefix("PT").removeprefix("P")


def duration(unit: str, value: int | float) -> str | None:
    """`value` times an ISO 8601 unit such as `P1W` or `PT1H`, as an ISO 8601 duration."""
    head = "PT" if unit.startswith("PT") else "P"
    amount, letter = unit[len(head) : -1], unit[-1]
    total = round(float(amount) * value, 6)
    if total < 0:
        return None
    if total != int(total) and head == "P":
        finer = {"Y": ("M", 12), "W": ("D", 7)}.get(letter)
        if letter == "D":
            return duration("PT1H", total * 24)
        if finer and round(total * finer[1], 6) == int(round(total * finer[1], 6)):
            total, letter = round(total * finer[1], 6), finer[0]
    elif total != int(total):
        finer = {"H": ("M", 60), "M": ("S", 60)}.get(letter)
        if finer and round(total * finer[1], 6) == int(round(total * finer[1], 6)):
            total, letter = round(total * finer[1], 6), finer[0]
    return f"{head}{int(total) if total == int(total) else total}{letter}"
