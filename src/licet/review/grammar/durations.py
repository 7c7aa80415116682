# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Lengths of time, as contracts count them."""

import re
from dataclasses import dataclass
from decimal import Decimal

from licet.review.grammar.numbers import Count, numbers
from licet.terms.quantities import Unit

__all__ = ["Duration", "find_durations"]

_UNIT = re.compile(
    r"""[\s)-]{0,4}
    (?:(?:additional|further|successive|consecutive|continuous|full|complete|more|extra|prior
         |contract|renewal|fiscal|separate)[\s,-]{1,3}){0,2}
    (?P<kind>(?:calendar|business|working|banking|trading)[\s-]{1,3})?
    (?P<unit>day|week|month|quarter|year|hour|yr)(?:s|\(s\))?(?:'s?|’s?|`s?)?(?![a-z])""",
    re.IGNORECASE | re.VERBOSE,
)
_ARTICLE = re.compile(
    r"(?<![a-z])(?:an?|each)\s{1,2}(?:additional|further|successive|subsequent|one)\s{1,2}"
    r"(?P<unit>year|month|quarter|week)(?![a-z])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time."""

    start: int
    end: int
    amount: Decimal
    unit: Unit
    figures: Decimal | None = None
    """What the figures say; they can differ from the words."""

    def __str__(self) -> str:
        """As on a cover page: `30 days`, `1 year`."""
        unit = self.unit.value.replace("_", " ")
        return f"{self.amount:f} {unit}{'' if self.amount == 1 else 's'}"


def find_durations(text: str) -> tuple[Duration, ...]:
    """Every length of time: `thirty (30) days`, `24-month`, `a period of five years`.

    >>> [str(d) for d in find_durations("sixty (60) days before a 2-year term ends")]
    ['60 days', '2 years']
    """
    found = [d for count in numbers(text) if (d := _measured(text, count))]
    found += [
        Duration(
            start=match.start(), end=match.end(), amount=Decimal(1),
            unit=Unit(match["unit"].lower()),
        )
        for match in _ARTICLE.finditer(text)
    ]  # fmt: skip
    kept: list[Duration] = []
    for duration in sorted(found, key=lambda d: (d.start, -d.end)):
        if not kept or duration.start >= kept[-1].end:
            kept.append(duration)
    return tuple(kept)


def _measured(text: str, count: Count) -> Duration | None:
    match = _UNIT.match(text, count.end)
    glued = count.start > 0 and text[count.start - 1].isalnum()
    if match is None or glued:
        return None
    kind = (match["kind"] or "").strip(" -\n\t").lower()
    name = match["unit"].lower()
    unit = Unit("year" if name == "yr" else name)
    if unit is Unit.DAY and kind in ("business", "working", "banking", "trading"):
        unit = Unit.BUSINESS_DAY
    figures = None if count.figures is None else Decimal(count.figures)
    return Duration(
        start=count.start, end=match.end(), amount=Decimal(count.value), unit=unit, figures=figures
    )
