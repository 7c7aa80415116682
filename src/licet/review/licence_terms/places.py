# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Countries and named regions in folded text, one record a code."""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.grammar import find_places

__all__ = ["Place", "places_in"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place named in the text."""

    code: str
    """ISO 3166 code, or a name of `terms.territories.REGIONS`."""
    start: int
    end: int


def places_in(text: str) -> Iterator[Place]:
    """Every country, subdivision and region that folded text names, in order."""
    for place in find_places(text):
        for code in sorted(place.codes):
            if code != "worldwide":
                yield Place(code=code, start=place.start, end=place.end)
