"""Units of measure and of time: their words and signs → Pint's unit names, ISO 8601 letters."""

from __future__ import annotations

from reader.highlights.figures.words import word_set

# Pint's name: English words, singular; the plural is made, odd ones are given after a slash.
_WORDS = {
    "micrometer": "micron", "inch": "inch/inches", "foot": "foot/feet", "yard": "yard",
    "mile": "mile", "kilometer": "klick", "fathom": "fathom", "furlong": "furlong",
    "angstrom": "angstrom ångström", "parsec": "parsec",
    "acre": "acre", "hectare": "hectare", "kilogram": "kilo",
    "metric_ton": "tonne", "ton": "ton", "pound": "pound", "ounce": "ounce",
    "stone": "stone/stone", "carat": "carat", "bushel": "bushel", "peck": "",
    "gallon": "gallon", "quart": "quart", "pint": "pint", "barrel": "barrel", "grain": "",
    "horsepower": "horsepower/horsepower", "british_thermal_unit": "btu",
    "therm": "therm", "knot": "knot", "degree": "degree", "kelvin": "kelvin",
    "degree_Celsius": "celsius/celsius centigrade/centigrade",
    "degree_Fahrenheit": "fahrenheit/fahrenheit", "candela": "candela", "lumen": "lumen",
    "lux": "lux/lux", "roentgen": "roentgen", "atmosphere": "", "arcminute": "arcminute",
    "arcsecond": "arcsecond", "radian": "radian", "decibel": "decibel", "bit": "bit",
    "byte": "byte", "baud": "baud", "revolutions_per_minute": "rpm/rpm", "curie": "",
    "coulomb": "coulomb", "hertz": "hertz/hertz", "dram": "dram", "gill": "",
    "unified_atomic_mass_unit": "dalton", "dyne": "dyne", "erg": "erg", "poise": "poise/poise",
    "centipoise": "centipoise/centipoise", "stokes": "stokes/stokes",
    "centistokes": "centistokes/centistokes", "maxwell": "maxwell",
    "oersted": "oersted", "poundal": "poundal", "standard_atmosphere": "",
    "steradian": "steradian", "denier": "denier/denier", "decitex": "decitex/decitex",
    "torr": "torr/torr", "millibar": "millibar",
    "kibibyte": "kibibyte", "mebibyte": "mebibyte", "gibibyte": "gibibyte",
    "tebibyte": "tebibyte", "pebibyte": "pebibyte", "exbibyte": "exbibyte",
    "zebibyte": "zebibyte", "yobibyte": "yobibyte", "kibibit": "kibibit",
    "mebibit": "mebibit", "gibibit": "gibibit", "tebibit": "tebibit",
    "katal": "katal", "darcy": "darcy/darcies", "astronomical_unit": "", "cup": "cup cupful",
    "tablespoon": "tablespoon tablespoonful", "teaspoon": "teaspoon teaspoonful",
    "gigayear": "gigayear gigaannum", "megayear": "megayear megaannum",
    "hundredweight": "hundredweight/hundredweight hundredweight", "pica": "pica",
}  # fmt: skip
_PREFIXES = {
    "pico": "p", "nano": "n", "micro": "µ", "milli": "m", "centi": "c", "deci": "d",
    "deca": "da", "hecto": "h", "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P",
    "exa": "E", "zetta": "Z", "yotta": "Y",
}  # fmt: skip
# Pint's name: words, sign, and the prefixes that it is written with. A sign that is too short to
# be a unit by itself stands in brackets: only those with a prefix are units then.
_SCALED = {
    "meter": ("meter metre", "m", "pico nano micro milli centi deci deca hecto kilo mega"),
    "gram": ("gram gramme", "g", "pico nano micro milli centi deci hecto kilo mega"),
    "liter": ("liter litre", "l", "nano micro milli centi deci deca hecto kilo mega giga"),
    "watt": ("watt", "W", "nano micro milli kilo mega giga tera"),
    "watt_hour": ("watthour", "Wh", "kilo mega giga tera"),
    "volt": ("volt", "V", "nano micro milli kilo mega"),
    "ampere": ("ampere amp", "(A)", "nano micro milli kilo"),
    "ampere_hour": ("amphour", "Ah", "micro milli kilo"),
    "volt_ampere": ("", "VA", "kilo mega"),
    "ohm": ("ohm", "Ω", "milli kilo mega giga"),
    "hertz": ("", "Hz", "kilo mega giga tera"),
    "joule": ("joule", "J", "nano micro milli kilo mega giga tera peta exa"),
    "calorie": ("calorie", "cal", "kilo"),
    "electron_volt": ("electronvolt", "eV", "kilo mega giga tera"),
    "newton": ("newton", "(N)", "micro milli kilo mega"),
    "pascal": ("pascal", "Pa", "hecto kilo mega giga"),
    "bar": ("", "(bar)", "milli kilo"),
    "gray": ("", "(Gy)", "milli micro centi"),
    "sievert": ("sievert", "Sv", "milli micro"),
    "becquerel": ("becquerel", "Bq", "milli kilo mega giga tera peta"),
    "curie": ("curie", "Ci", "pico nano micro milli"),
    "coulomb": ("coulomb", "(C)", "nano micro milli"),
    "siemens": ("siemens", "(S)", "micro milli"),
    "henry": ("henry", "(H)", "micro milli"),
    "weber": ("weber", "Wb", "micro milli"),
    "farad": ("farad", "(F)", "pico nano micro milli"),
    "mole": ("", "mol", "milli micro nano"),
    "parsec": ("", "(pc)", "kilo mega giga"),
    "byte": ("", "(B)", "kilo mega giga tera peta exa zetta yotta"),
    "bit": ("", "(bit)", "kilo mega giga tera peta exa"),
    "pixel": ("pixel", "px", "mega giga"),
    "tesla": ("tesla", "(T)", "milli micro"),
    "gauss": ("", "(G)", "milli kilo"),
    "ton": ("", "", "kilo mega giga"),
    "metric_ton": ("", "", "kilo mega giga"),
}  # fmt: skip
# Signs are read as they are written: `MW` and `mW` are not the same.
_SIGNS = {
    "kms": "kilometer", "um": "micrometer", "mi": "mile", "ft": "foot", "yd": "yard",
    "yds": "yard", "kgs": "kilogram", "Kg": "kilogram", "Km": "kilometer", "KM": "kilometer",
    "mcg": "microgram", "lb": "pound", "lbs": "pound", "oz": "ounce", "t": "metric_ton",
    "Mt": "megametric_ton", "kt": "knot", "L": "liter",
    "gal": "gallon", "ha": "hectare",
    "bbl": "barrel", "bbls": "barrel", "KW": "kilowatt", "KWh": "kilowatt_hour",
    "kwh": "kilowatt_hour", "hp": "horsepower", "dB": "decibel",
    "psi": "pound_force_per_square_inch", "KB": "kilobyte", "kB": "kilobyte", "kb": "kilobyte",
    "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "Mb": "megabit", "Gb": "gigabit",
    "Kb": "kilobit", "rad": "radian", "Kbps": "kilobit / second", "kbps": "kilobit / second",
    "Mbps": "megabit / second", "mbps": "megabit / second", "Gbps": "gigabit / second",
    "gbps": "gigabit / second", "Tbps": "terabit / second", "MBps": "megabyte / second",
    "mph": "mile_per_hour", "kph": "kilometer_per_hour", "kmh": "kilometer_per_hour",
    "kmph": "kilometer_per_hour", "KPH": "kilometer_per_hour", "MPH": "mile_per_hour",
    "mps": "meter_per_second", "fps": "count / second", "mpg": "mile / gallon",
    "MPG": "mile / gallon", "kts": "knot", "ppm": "ppm", "ppb": "ppb", "rpm":
    "revolutions_per_minute", "RPM": "revolutions_per_minute", "gals": "gallon", "tsp": "teaspoon",
    "Tsp": "teaspoon", "Tbsp": "tablespoon", "TBSP": "tablespoon", "Tbs": "tablespoon",
    "tbsp": "tablespoon", "tbs": "tablespoon", "mls": "milliliter", "BTU": "british_thermal_unit",
    "Btu": "british_thermal_unit", "km²": "kilometer ** 2", "m²": "meter ** 2",
    "km2": "kilometer ** 2", "m2": "meter ** 2", "m³": "meter ** 3", "m3": "meter ** 3",
    "cm²": "centimeter ** 2", "cm³": "centimeter ** 3", "mm²": "millimeter ** 2",
    "cc": "centimeter ** 3", "ccs": "centimeter ** 3", "km³": "kilometer ** 3", "ft²": "foot ** 2",
    "sqm": "meter ** 2", "sqft": "foot ** 2", "sqkm": "kilometer ** 2", "ly": "light_year",
    "mmHg": "millimeter_Hg", "inHg": "inch_Hg", "atm": "atmosphere", "lx": "lux", "cd": "candela",
    "lm": "lumen", "bpd": "barrel / day", "bopd": "barrel / day", "tpd": "ton / day",
    "км": "kilometer", "м": "meter", "см": "centimeter", "мм": "millimeter", "кг": "kilogram",
    "г": "gram", "мг": "milligram", "т": "metric_ton", "л": "liter", "мл": "milliliter",
    "га": "hectare", "кВт": "kilowatt", "МВт": "megawatt", "ГВт": "gigawatt",
    "MP": "megapixel", "AU": "astronomical_unit", "KG": "kilogram", "au": "astronomical_unit",
    "ltr": "liter", "ltrs": "liter", "ℓ": "liter", "litr": "liter", "qt": "quart", "qts": "quart",
    "floz": "fluid_ounce", "tbl": "tablespoon", "tbsps": "tablespoon",
    "tsps": "teaspoon", "nmi": "nautical_mile", "kn": "knot", "gr": "grain", "cwt":
    "hundredweight", "ac": "acre", "acs": "acre", "sqmi": "mile ** 2", "sf": "foot ** 2",
    "lbf": "pound_force", "kgf": "kilogram_force", "dyn": "dyne", "lbm": "pound",
    "cP": "centipoise", "cSt": "centistokes", "Torr": "torr", "ksi": "kip / inch ** 2",
    "Ma": "megayear", "Ga": "gigayear", "ka": "kiloyear", "Myr": "megayear", "Gyr": "gigayear",
    "kyr": "kiloyear", "mya": "megayear", "cmH2O": "centimeter_H2O",
    "Da": "unified_atomic_mass_unit", "kDa": "kilounified_atomic_mass_unit",
    "amu": "unified_atomic_mass_unit", "mAh": "milliampere_hour", "mah": "milliampere_hour",
    "Ah": "ampere_hour", "KiB": "kibibyte",
    "MiB": "mebibyte", "GiB": "gibibyte", "TiB": "tebibyte", "PiB": "pebibyte",
    "Kibit": "kibibit", "Mibit": "mebibit", "Gibit": "gibibit", "Tb": "terabit",
    "Pb": "petabit", "cfm": "foot ** 3 / minute", "CFM": "foot ** 3 / minute",
    "SCFM": "foot ** 3 / minute", "Wb": "weber", "dpi": "dot / inch", "ppi": "pixel / inch",
    "bpm": "count / minute", "lpm": "liter / minute", "LPM": "liter / minute",
    "Cal": "kilocalorie", "MMBtu": "megabritish_thermal_unit", "bu": "bushel",
    "gms": "gram", "gm": "gram", "gs": "gram", "grms": "gram", "mgs": "milligram",
    "cms": "centimeter",
    "mtrs": "meter", "mtr": "meter", "yrd": "yard", "hz": "hertz",
    "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz", "Ghz": "gigahertz",
    "Mhz": "megahertz", "KHz": "kilohertz", "kw": "kilowatt", "KV": "kilovolt",
    "kv": "kilovolt", "mw": "megawatt", "gw": "gigawatt", "twh": "terawatt_hour",
    "mwh": "megawatt_hour", "gwh": "gigawatt_hour", "Kpa": "kilopascal", "kpa": "kilopascal",
    "KPa": "kilopascal", "hpa": "hectopascal", "mpa": "megapascal", "PSI":
    "pound_force_per_square_inch", "Psi": "pound_force_per_square_inch", "kcals": "kilocalorie",
    "Kcal": "kilocalorie", "Lbs": "pound", "LBS": "pound", "Oz": "ounce", "CM": "centimeter",
    "ML": "milliliter", "FT": "foot", "KMH":
    "kilometer_per_hour", "Kmh": "kilometer_per_hour", "Mph": "mile_per_hour",
    "GtC": "gigametric_ton", "gpm": "gallon / minute", "Nm": "newton * meter", "ml": "milliliter",
}  # fmt: skip
# What the trades write for a great many: the factor and the unit.
TRADE_SIGNS = {
    "bcm": (10**9, "meter ** 3"), "mcm": (10**6, "meter ** 3"), "tcm": (10**12, "meter ** 3"),
    "bcf": (10**9, "foot ** 3"), "tcf": (10**12, "foot ** 3"), "mmcf": (10**6, "foot ** 3"),
    "bcfd": (10**9, "foot ** 3 / day"), "mmbtu": (10**6, "british_thermal_unit"),
    "mbpd": (10**6, "barrel / day"), "kbpd": (1000, "barrel / day"), "mtpa": (10**6,
    "metric_ton / year"), "mmt": (10**6, "metric_ton"),
    "mmbbl": (10**6, "barrel"), "mbd": (10**6, "barrel / day"),
}  # fmt: skip
# Units of more words than one, by their words in the singular.
PHRASES = {
    ("light", "year"): "light_year", ("astronomical", "unit"): "astronomical_unit",
    ("nautical", "mile"): "nautical_mile", ("metric", "ton"): "metric_ton",
    ("long", "ton"): "long_ton", ("short", "ton"): "ton", ("fluid", "ounce"): "fluid_ounce",
    ("fl", "oz"): "fluid_ounce", ("troy", "ounce"): "troy_ounce", ("acre", "foot"): "acre_foot",
    ("board", "foot"): "board_foot", ("electron", "volt"): "electron_volt",
    ("kilowatt", "hour"): "kilowatt_hour", ("megawatt", "hour"): "megawatt_hour",
    ("gigawatt", "hour"): "gigawatt_hour", ("terawatt", "hour"): "terawatt_hour",
    ("watt", "hour"): "watt_hour", ("horse", "power"): "horsepower", ("foot", "pound"):
    "foot_pound", ("degree", "celsius"): "degree_Celsius", ("degree", "fahrenheit"):
    "degree_Fahrenheit", ("metre", "ton"): "metric_ton", ("imperial", "gallon"):
    "imperial_gallon", ("imperial", "pint"): "imperial_pint", ("us", "gallon"): "gallon",
    ("statute", "mile"): "mile", ("british", "thermal"): "british_thermal_unit",
    ("sea", "mile"): "nautical_mile", ("newton", "meter"): "newton * meter",
    ("newton", "metre"): "newton * meter", ("newton", "second"): "newton * second",
    ("joule", "second"): "joule * second", ("pascal", "second"): "pascal * second",
    ("amp", "hour"): "ampere_hour", ("ampere", "hour"): "ampere_hour",
    ("milliamp", "hour"): "milliampere_hour", ("volt", "ampere"): "volt_ampere",
    ("pound", "foot"): "foot_pound", ("lb", "ft"): "foot_pound",
    ("ft", "lb"): "foot_pound", ("kilovolt", "ampere"): "kilovolt_ampere",
    ("pound", "force"): "pound_force", ("kilogram", "force"): "kilogram_force",
    ("troy", "oz"): "troy_ounce", ("standard", "atmosphere"): "standard_atmosphere",
    ("liquid", "ounce"): "fluid_ounce", ("fluid", "oz"): "fluid_ounce",
    ("kilo", "gram"): "kilogram", ("kilo", "meter"): "kilometer", ("kilo", "metre"): "kilometer",
    ("centi", "meter"): "centimeter", ("milli", "meter"): "millimeter",
    ("mega", "byte"): "megabyte", ("giga", "byte"): "gigabyte", ("tera", "byte"): "terabyte",
    ("mega", "watt"): "megawatt", ("giga", "watt"): "gigawatt", ("mega", "bit"): "megabit",
    ("giga", "bit"): "gigabit", ("mega", "pixel"): "megapixel", ("kilo", "watt"): "kilowatt",
    ("dry", "ounce"): "ounce", ("dry", "pint"): "pint", ("dry", "gallon"): "dry_gallon",
    ("dry", "quart"): "dry_quart", ("survey", "foot"): "survey_foot",
}  # fmt: skip
# Single letters and syllables that are units only right after digits.
TIGHT_SIGNS = word_set(
    "m g t l L W J V A pm cal mi hp gal ha rad kt AU Mt cd lm lx ly px mol Ω atm mps fps "
    "cc ccs Pa pc um м г т л ac acs bu gr qt qts au kn sf Da dyn Wb Ah VA ML CM Cm FT Ft Ml Cal "
    "MP Ma Ga ka mya gm gms gs bpm dpi ppi ksi cP Oz amu Tb Pb Mt nm hm dm dam"
)
# Words that are things as well: units only behind a decimal number, or as told below.
CAREFUL: dict[str, str] = {
    "bar": "bar",
    "bars": "bar",
    "atmosphere": "atmosphere",
    "atmospheres": "atmosphere",
    "grain": "grain",
    "grains": "grain",
    "mole": "mole",
    "moles": "mole",
    "stones": "stone",
    "gray": "gray",
    "grays": "gray",
    "rem": "rem",
    "rems": "rem",
    "rad": "rad",
    "rads": "rad",
    "hand": "hand",
    "chains": "chain",
    "gills": "gill",
    "rods": "rod",
    "turns": "turn",
    "revolutions": "turn",
    "gauss": "gauss",
    "peck": "peck",
    "pecks": "peck",
    "slugs": "slug",
    "henry": "henry",
    "henrys": "henry",
    "henries": "henry",
}
# Single letters that are units behind a decimal number that nothing follows.
CAREFUL_SIGNS: dict[str, str] = {
    "N": "newton",
    "A": "ampere",
    "K": "kelvin",
    "C": "degree_Celsius",
    "F": "degree_Fahrenheit",
    "bar": "bar",
    "atm": "atmosphere",
    "Gy": "gray",
    "pt": "pint",
    "st": "stone",
    "mol": "mole",
    "fur": "furlong",
    "ct": "carat",
    "pk": "peck",
}
MEASURE_WORDS: frozenset[str] = word_set(
    "square cubic sq cu nautical metric short long fluid light troy imperial us"
)
_TIME = {
    "PT0.000000001S": "nanosecond", "PT0.000001S": "microsecond", "PT0.001S": "millisecond",
    "PT1S": "second sec", "PT1M": "minute min", "PT1H": "hour hr",
    "P1D": "day", "P1W": "week wk", "P14D": "fortnight", "P1M": "month mth", "P3M": "quarter",
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


def _prefixed() -> tuple[dict[str, str], dict[str, str]]:
    """The words and signs of all units that are written with metric prefixes."""
    words: dict[str, str] = {}
    signs: dict[str, str] = {}
    for unit, (told, sign, prefixes) in _SCALED.items():
        bare = sign.strip("()")
        for name in told.split():
            words |= {name: unit, _plural(name): unit}
        if sign and sign == bare:
            signs[sign] = unit
        for prefix in prefixes.split():
            scaled = prefix + unit
            for name in told.split() or unit.split("_")[-1:]:
                words |= {prefix + name: scaled, _plural(prefix + name): scaled}
            if bare:
                signs[_PREFIXES[prefix] + bare] = scaled
            if unit == "liter":
                signs[_PREFIXES[prefix] + "L"] = scaled
    words |= {prefix + "tonne" + s: prefix + "metric_ton"
              for prefix in ("kilo", "mega", "giga") for s in ("", "s")}  # fmt: skip
    return words, signs


_PREFIXED_WORDS, _PREFIXED_SIGNS = _prefixed()
MEASURES: dict[str, str] = _PREFIXED_WORDS | _listed(_WORDS)
SIGNS: dict[str, str] = _PREFIXED_SIGNS | _SIGNS
TIME_UNITS: dict[str, str] = _listed(_TIME) | {"nights": "P1D", "night": "P1D"}
# Signs of time behind digits only; the single letters where nothing follows that they might be of.
TIME_SIGNS: dict[str, str] = {
    "ms": "PT0.001S",
    "msec": "PT0.001S",
    "msecs": "PT0.001S",
    "ns": "PT0.000000001S",
    "µs": "PT0.000001S",
    "μs": "PT0.000001S",
    "us": "PT0.000001S",
    "s": "PT1S",
    "h": "PT1H",
    "hrs": "PT1H",
    "mos": "P1M",
    "yrs": "P1Y",
    "y": "P1Y",
    "d": "P1D",
}
PLURAL_TIME = frozenset(w for w in TIME_UNITS if w.endswith("s")) | {"millennia"}
_PER_TIME = {
    "day": "day", "week": "week", "month": "month", "year": "year", "minute": "minute",
    "min": "minute", "hr": "hour", "yr": "year", "d": "day", "hour": "hour", "second": "second",
    "sec": "second", "h": "hour", "s": "second",
}  # fmt: skip
PER_TIME: dict[str, str] = _PER_TIME
SINGULAR: dict[str, str] = {
    "miles": "mile", "tons": "ton", "tonnes": "ton", "tonne": "ton", "ounces": "ounce",
    "years": "year", "units": "unit", "hours": "hour", "feet": "foot", "gallons": "gallon",
    "pints": "pint", "volts": "volt", "pounds": "pound", "kilowatts": "kilowatt",
    "megawatts": "megawatt", "gigawatts": "gigawatt", "degrees": "degree", "meters": "meter",
    "metres": "metre", "newtons": "newton", "amps": "amp", "amperes": "ampere", "bytes": "byte",
    "seconds": "second", "grams": "gram", "bits": "bit", "quarts": "quart", "watts": "watt",
    "atmospheres": "atmosphere", "pixels": "pixel", "joules": "joule", "pascals": "pascal",
}  # fmt: skip
