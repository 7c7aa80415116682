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
    name: str
    """What to write where the place is meant: `France` for `French`."""


_LANDS = {
    "english": ("GB-ENG", "England"), "british": ("GB", "the United Kingdom"),
    "scottish": ("GB-SCT", "Scotland"), "scots": ("GB-SCT", "Scotland"),
    "german": ("DE", "Germany"), "french": ("FR", "France"), "dutch": ("NL", "the Netherlands"),
    "irish": ("IE", "Ireland"), "italian": ("IT", "Italy"), "spanish": ("ES", "Spain"),
    "portuguese": ("PT", "Portugal"), "swedish": ("SE", "Sweden"), "danish": ("DK", "Denmark"),
    "norwegian": ("NO", "Norway"), "finnish": ("FI", "Finland"), "swiss": ("CH", "Switzerland"),
    "austrian": ("AT", "Austria"), "belgian": ("BE", "Belgium"), "polish": ("PL", "Poland"),
    "greek": ("GR", "Greece"), "czech": ("CZ", "the Czech Republic"), "estonian": ("EE", "Estonia"),
    "canadian": ("CA", "Canada"), "australian": ("AU", "Australia"), "japanese": ("JP", "Japan"),
    "chinese": ("CN", "China"), "korean": ("KR", "South Korea"), "indian": ("IN", "India"),
    "israeli": ("IL", "Israel"), "brazilian": ("BR", "Brazil"), "mexican": ("MX", "Mexico"),
    "turkish": ("TR", "Turkey"), "californian": ("US-CA", "California"),
    "singaporean": ("SG", "Singapore"), "south african": ("ZA", "South Africa"),
    "hungarian": ("HU", "Hungary"), "romanian": ("RO", "Romania"),
}  # fmt: skip
_OF = re.compile(
    rf"\b(?P<of>{'|'.join(_LANDS)})\b(?=[\w ,]{{0,30}}?\b(?:laws?|courts?|judges?|tribunals?)\b)",
    re.IGNORECASE,
)
_WIDE = frozenset(("EU", "EEA", "worldwide"))
_JOINS = re.compile(
    r"(?:,| |\n|and|or|the|laws?|county|city|state|district|of|\(|\))*", re.IGNORECASE
)
_CITY = re.compile(r"(?:[A-Z][\w.'’-]{1,20}\s){0,2}[A-Z][\w.'’-]{1,20},\s\Z")
"""A town that no table has, before its country."""
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
        code, name = _LANDS[adjective["of"].lower()]
        return Locality(
            start=start + adjective.start(), end=start + adjective.end(),
            codes=frozenset((code,)), name=name,
        )  # fmt: skip
    if not found:
        return None
    found = _together(stretch, found)
    fine = (
        [p for p in found if p.kind in ("state", "region")]
        or [p for p in found if p.kind == "country"]
        or found
    )
    after = _AFTER.match(stretch, found[-1].end)
    city = _CITY.search(stretch[max(0, found[0].start - 40) : found[0].start])
    begin = found[0].start - (len(city.group()) if city else 0)
    end = after.end() if after else found[-1].end
    return Locality(
        start=start + begin, end=start + end, name=stretch[begin:end],
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
