# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The place that a stretch of words names first, with all the words that belong to its name."""

import re
from dataclasses import dataclass

from licet.review.grammar import Place, find_places

__all__ = ["Locality", "localities"]

NEAR = 80
"""Characters within which names belong to one place: a city, its county, its state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Locality:
    """A place as it is told: `Santa Clara County, California`."""

    start: int
    end: int
    codes: frozenset[str]


_LANDS = {
    "english": "GB-ENG", "british": "GB", "scottish": "GB-SCT", "scots": "GB-SCT",
    "german": "DE", "french": "FR", "dutch": "NL", "irish": "IE", "italian": "IT",
    "spanish": "ES", "portuguese": "PT", "swedish": "SE", "danish": "DK", "norwegian": "NO",
    "finnish": "FI", "swiss": "CH", "austrian": "AT", "belgian": "BE", "polish": "PL",
    "greek": "GR", "czech": "CZ", "estonian": "EE", "canadian": "CA", "australian": "AU",
    "japanese": "JP", "chinese": "CN", "korean": "KR", "indian": "IN", "israeli": "IL",
    "brazilian": "BR", "mexican": "MX", "turkish": "TR", "californian": "US-CA",
    "singaporean": "SG", "south african": "ZA", "hungarian": "HU", "romanian": "RO",
}  # fmt: skip
_OF = re.compile(
    rf"\b(?P<of>{'|'.join(_LANDS)})\b(?=[\w ,]{{0,30}}?\b(?:laws?|courts?|judges?|tribunals?)\b)",
    re.IGNORECASE,
)
_WIDE = frozenset(("EU", "EEA", "worldwide"))
_JOINS = re.compile(
    r"(?:,| |\n|and|or|the|laws?|county|city|state|district|of|\(|\))*", re.IGNORECASE
)
_AFTER = re.compile(r"(?: (?:County|City|Borough|Parish))\b")


def localities(text: str, start: int, end: int) -> Locality | None:
    """The first place named in `text[start:end]`; its state counts before its country.

    Args:
        text: The document.
        start: Where to begin.
        end: Where to stop.
    """
    stretch = text[start:end]
    found = [p for p in find_places(stretch) if not p.codes & _WIDE]
    adjective = _OF.search(stretch)
    if adjective and (not found or adjective.start() < found[0].start):
        codes = frozenset((_LANDS[adjective["of"].lower()],))
        return Locality(start=start + adjective.start(), end=start + adjective.end(), codes=codes)
    if not found:
        return None
    found = _together(stretch, found)
    fine = (
        [p for p in found if p.kind in ("state", "region")]
        or [p for p in found if p.kind == "country"]
        or found
    )
    after = _AFTER.match(stretch, found[-1].end)
    return Locality(
        start=start + found[0].start, end=start + (after.end() if after else found[-1].end),
        codes=frozenset(code for p in fine for code in p.codes),
    )  # fmt: skip


def _together(stretch: str, found: list[Place]) -> list[Place]:
    """The names that follow the first with nothing but commas and `County` between."""
    kept = found[:1]
    for place in found[1:]:
        if place.start - found[0].start > NEAR:
            break
        if not _JOINS.fullmatch(stretch, kept[-1].end, place.start):
            break
        kept.append(place)
    return kept
