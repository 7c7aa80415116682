# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""PROVISIONAL places."""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.reading import pattern

__all__ = ["Place", "places_in"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    code: str
    start: int
    end: int


_NAMES = {
    "european union": "EU",
    "eu": "EU",
    "eea": "EEA",
    "european economic area": "EEA",
    "united kingdom": "GB",
    "uk": "GB",
    "south korea": "KR",
    "republic of korea": "KR",
    "china": "CN",
    "united states": "US",
    "japan": "JP",
    "switzerland": "CH",
    "canada": "CA",
    "germany": "DE",
    "france": "FR",
    "india": "IN",
    "mainland china": "CN",
    "singapore": "SG",
    "australia": "AU",
    "mexico": "MX",
    "brazil": "BR",
}
_P = pattern(r"\b(?:" + "|".join(sorted(_NAMES, key=len, reverse=True)) + r")\b")


def places_in(text: str) -> Iterator[Place]:
    for m in _P.finditer(text):
        yield Place(code=_NAMES[" ".join(m.group().split())], start=m.start(), end=m.end())
