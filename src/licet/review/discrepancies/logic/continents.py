# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Continents that an agreement names, with the countries that lie on them.

Source: the United Nations' standard country and area codes for statistical use (M49); ISO 3166-1
codes. Territories that belong to a country elsewhere are left out.
"""

import re
from collections.abc import Iterator

__all__ = ["NAMED", "continents"]

_AFRICA = (
    "DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW"
    " ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW"
)
_ASIA = (
    "AF AM AZ BH BD BT BN KH CN CY GE IN ID IR IQ IL JP JO KZ KW KG LA LB MY MV MN MM NP KP OM PK"
    " PH QA SA SG KR LK SY TJ TH TL TR TM AE UZ VN YE TW HK"
)
_EUROPE = (
    "AL AD AT BY BE BA BG HR CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL"
    " PT RO RU SM RS SK SI ES SE CH UA GB VA"
)
_OCEANIA = "AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU"
_NORTH = "US CA MX"
_CENTRAL = "BZ CR SV GT HN NI PA"
_SOUTH = "AR BO BR CL CO EC GY PY PE SR UY VE"
_MIDDLE_EAST = "BH EG IR IQ IL JO KW LB OM QA SA SY TR AE YE"
_MEMBERS = {
    "africa": _AFRICA, "asia": _ASIA, "europe": _EUROPE, "oceania": _OCEANIA,
    "north america": _NORTH, "south america": _SOUTH, "central america": _CENTRAL,
    "latin america": f"{_SOUTH} {_CENTRAL} MX CU DO",
    "the americas": f"{_NORTH} {_CENTRAL} {_SOUTH}",
    "middle east": _MIDDLE_EAST, "asia-pacific": f"{_ASIA} {_OCEANIA}",
    "australasia": "AU NZ PG",
}  # fmt: skip
NAMED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(_MEMBERS, key=len, reverse=True))})(?![\w-])", re.IGNORECASE
)
"""The name of a continent. `South Africa` is a country, and is no match of `continents`."""
_COUNTRY = re.compile(
    r"\b(?:south|union|council|commission|bank of|central|western)\s+\Z", re.IGNORECASE
)


def continents(text: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Each continent named in a text: where its name begins and ends, and its countries.

    >>> [(a, b, "KE" in codes) for a, b, codes in continents("sites in Africa")]
    [(9, 15, True)]
    >>> list(continents("South Africa"))
    []
    """
    for match in NAMED.finditer(text):
        if not _COUNTRY.search(text, max(0, match.start() - 14), match.start()):
            yield match.start(), match.end(), frozenset(_MEMBERS[match.group().lower()].split())
