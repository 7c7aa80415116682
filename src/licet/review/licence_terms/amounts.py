# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Counts and sums of money in one order, and the day a version was released."""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.grammar import find_counts, find_dates, find_money
from licet.review.reading import Reading, pattern

__all__ = ["Amount", "amounts_in", "release_date"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number of things, or a sum of money."""

    value: int | float
    currency: str
    """ISO 4217; empty for a count."""
    start: int
    end: int
    """Characters of the folded text it was read from."""


def amounts_in(text: str) -> Iterator[Amount]:
    """Every count and sum in folded text, in order; a sum of money is no count as well."""
    sums = find_money(text)
    taken = [(m.start, m.end) for m in sums]
    counts = [c for c in find_counts(text) if not any(a < c.end and c.start < b for a, b in taken)]
    found = [
        *(
            Amount(value=_plain(m.amount), currency=m.currency, start=m.start, end=m.end)
            for m in sums
        ),
        *(Amount(value=_plain(c.value), currency="", start=c.start, end=c.end) for c in counts),
    ]
    yield from sorted(found, key=lambda amount: amount.start)


def _plain(number: object) -> int | float:
    value = float(str(number))
    return int(value) if value.is_integer() else value


_RELEASED = pattern(r"\b(?:release|effective)(?:d on| date)\b[^a-z0-9]{0,8}(?:is |of |on )?")


def release_date(reading: Reading) -> str:
    """The release or effective date the document states, as ISO 8601; empty if it has none."""
    match = _RELEASED.search(reading.folded)
    if match is None:
        return ""
    dates = find_dates(reading.folded[match.end() : match.end() + 40])
    first = dates[0] if dates and dates[0].start == 0 else None
    return first.date.isoformat() if first is not None and first.date is not None else ""
