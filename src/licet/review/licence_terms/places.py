# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Countries and named regions in folded text."""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.reading import pattern

__all__ = ["Place", "places_in"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place named in the text."""

    code: str
    """ISO 3166-1 alpha-2, or a name of `terms.territories.REGIONS`."""
    start: int
    end: int


_NAMES = {
    "AE": "united arab emirates|uae", "AR": "argentina", "AT": "austria", "AU": "australia",
    "BE": "belgium", "BG": "bulgaria", "BR": "brazil", "BY": "belarus", "CA": "canada",
    "CH": "switzerland", "CL": "chile", "CN": "china|mainland china|people's republic of china|prc",
    "CO": "colombia", "CU": "cuba", "CZ": "czech republic|czechia", "DE": "germany",
    "DK": "denmark", "EE": "estonia", "EEA": "european economic area|eea", "EG": "egypt",
    "ES": "spain", "EU": "european union|eu", "FI": "finland", "FR": "france",
    "GB": "united kingdom|uk|great britain|britain", "GR": "greece",
    "HK": "hong kong|hong kong sar|hong kong special administrative region", "HR": "croatia",
    "HU": "hungary", "ID": "indonesia", "IE": "ireland|republic of ireland", "IL": "israel",
    "IN": "india", "IR": "iran", "IS": "iceland", "IT": "italy", "JP": "japan", "KE": "kenya",
    "KP": "north korea|democratic people's republic of korea",
    "KR": "south korea|republic of korea|korea", "LI": "liechtenstein", "LT": "lithuania",
    "LU": "luxembourg", "LV": "latvia", "MO": "macau|macao", "MT": "malta", "MX": "mexico",
    "MY": "malaysia", "NG": "nigeria", "NL": "netherlands", "NO": "norway",
    "NZ": "new zealand", "PH": "philippines", "PK": "pakistan", "PL": "poland",
    "PT": "portugal", "RO": "romania", "RU": "russia|russian federation", "SA": "saudi arabia",
    "SE": "sweden", "SG": "singapore", "SI": "slovenia", "SK": "slovakia", "SY": "syria",
    "TH": "thailand", "TR": "turkey|türkiye", "TW": "taiwan", "UA": "ukraine",
    "US": "united states|united states of america|u.s.|u.s.a.|usa", "VN": "vietnam|viet nam",
    "ZA": "south africa",
}  # fmt: skip
_CODES = {name: code for code, names in _NAMES.items() for name in names.split("|")}
_PLACE = pattern(
    f"(?:{'|'.join(n.replace('.', '[.]') for n in sorted(_CODES, key=len, reverse=True))})"
    r"(?!\w)"
)
"""Plain words first, so that the engine can skip to their initials; `places_in` checks the left."""


def places_in(text: str) -> Iterator[Place]:
    """Every country and region that folded text names, in order."""
    for match in _PLACE.finditer(text):
        start = match.start()
        if start == 0 or not (text[start - 1].isalnum() or text[start - 1] in "$@"):
            name = " ".join(match.group().split())
            yield Place(code=_CODES[name], start=start, end=match.end())
