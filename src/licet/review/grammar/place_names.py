# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Names of places: states, provinces, cities, and what contracts call countries.

The names of countries come from CLDR through Babel (see the first decision record); what is
here are the names that CLDR does not have.
"""

from functools import cache

from licet.terms.subdivisions import SUBDIVISIONS

__all__ = ["COUNTRY", "NAMES", "names"]

COUNTRY = """
AE uae|emirates; AG antigua and barbuda; BA bosnia|bosnia and herzegovina; BN brunei darussalam;
BO plurinational state of bolivia; BS the bahamas; CD democratic republic of the congo|drc;
CG republic of the congo; CI ivory coast|cote d'ivoire; CN prc|p.r.c.|people's republic of china|
peoples republic of china|p.r. china|pr china|mainland china|chinese mainland|mainland of china|
mainland of the people's republic of china; CV cabo verde; CZ czech republic;
DE federal republic of germany; FK falklands; GB uk|u.k.|great britain|britain|
united kingdom of great britain and northern ireland; GE republic of georgia|country of georgia;
GM the gambia; HK hong kong|hong kong sar|hong kong special administrative region|h.k.|hksar;
IE republic of ireland|eire; IR islamic republic of iran; KN saint kitts and nevis;
KP democratic people's republic of korea|dprk; KR korea|republic of korea|rok; LA lao pdr;
LC saint lucia; MD republic of moldova; MK macedonia; MM myanmar|burma; MO macau|macao|macau sar|
macao sar|macao special administrative region; NL the netherlands|holland; PS palestine;
RU russian federation; SA kingdom of saudi arabia|ksa; SD republic of the sudan; ST sao tome;
SY syrian arab republic; SZ swaziland; TC turks and caicos; TL east timor; TR turkey|turkiye;
TT trinidad and tobago|trinidad; TW taiwan region|republic of china; TZ united republic of tanzania;
US united states of america|usa|u.s.a.|u.s.|america; VA holy see; VC saint vincent;
VE bolivarian republic of venezuela; VG bvi; VN viet nam; WS western samoa;
ZA republic of south africa
"""
"""Further names by ISO 3166-1 code."""

_CITIES = """
AE dubai|abu dhabi; AT vienna; AU sydney|melbourne; BE brussels; CA toronto|vancouver|montreal;
CH zurich|geneva; CN beijing|shanghai|shenzhen|hangzhou|guangzhou; DE berlin|munich|frankfurt|
hamburg|düsseldorf; DK copenhagen; ES madrid|barcelona; FI helsinki; FR paris; GB london;
IE dublin; IL tel aviv|tel-aviv|jerusalem; IN mumbai|bangalore|bengaluru|new delhi; IT milan|rome;
JP tokyo|osaka; KR seoul; LU luxembourg city; NL amsterdam|the hague; NO oslo; SE stockholm;
TW taipei; US san francisco|los angeles|new york city|city of new york|chicago|boston|houston|
santa clara county|san mateo county|wilmington|seattle|palo alto|san jose|san diego
"""

_REGIONS = {
    "european union": {"EU"}, "eu": {"EU"}, "e.u.": {"EU"},
    "member states of the european union": {"EU"},
    "european economic area": {"EEA"}, "eea": {"EEA"}, "e.e.a.": {"EEA"},
    "worldwide": {"worldwide"}, "world-wide": {"worldwide"}, "throughout the world": {"worldwide"},
    "throughout the universe": {"worldwide"}, "anywhere in the world": {"worldwide"},
    "entire world": {"worldwide"}, "all countries of the world": {"worldwide"},
    "all countries in the world": {"worldwide"}, "every country of the world": {"worldwide"},
    "every country in the world": {"worldwide"}, "any country of the world": {"worldwide"},
    "all the countries of the world": {"worldwide"},
    "any country in the world": {"worldwide"}, "whole world": {"worldwide"},
    "all over the world": {"worldwide"}, "everywhere in the world": {"worldwide"},
    "all parts of the world": {"worldwide"}, "every part of the world": {"worldwide"},
    "any part of the world": {"worldwide"}, "without territorial limit": {"worldwide"},
    "without territorial limits": {"worldwide"}, "without territorial limitation": {"worldwide"},
    "without territorial restriction": {"worldwide"},
    "without geographic limitation": {"worldwide"}, "england and wales": {"GB-ENG", "GB-WLS"},
}  # fmt: skip


def _table(written: str, kind: str) -> dict[str, tuple[frozenset[str], str]]:
    entries = (" ".join(entry.split()).partition(" ") for entry in written.split(";"))
    return {
        name.strip(): (frozenset({code}), kind)
        for code, _, names in entries
        for name in names.split("|")
    }


NAMES: dict[str, tuple[frozenset[str], str]] = {
    **_table(_CITIES, "city"),
    **_table(COUNTRY, "country"),
    **_table(SUBDIVISIONS, "state"),
    **{name: (frozenset(codes), "region") for name, codes in _REGIONS.items()},
}
"""Codes and kind by name in lower case, without the countries of CLDR."""


@cache
def names() -> dict[str, tuple[frozenset[str], str]]:
    """All names: those of CLDR, read when the first place is looked for, and `NAMES`."""
    from babel import Locale  # takes some 50 ms: not at start-up

    countries = {
        spelling: (frozenset({code}), "country")
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY
        for spelling in _spellings(name)
    }
    return countries | NAMES


_NO_COUNTRY = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split())  # noqa: SIM905


def _spellings(name: str) -> set[str]:
    low = name.lower().replace("’", "'")
    plain = low.split(" (")[0]
    return {low, plain, plain.replace("&", "and"), plain.replace("st. ", "saint ")}
