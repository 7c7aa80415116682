# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Counts and sums of money in one order, and the day a version was released."""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.grammar import (
    Precision,
    find_counts,
    find_dates,
    find_durations,
    find_money,
    find_percentages,
    find_references,
)
from licet.review.reading import Reading, pattern

__all__ = ["Amount", "amounts_in", "day_named", "release_date"]


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
    """Every count and sum in folded text, in order.

    A number that is part of a sum, a date, a duration, a share or a reference is no count.
    """
    sums = find_money(text)
    others = (find_dates, find_durations, find_percentages, find_references)
    taken = [(m.start, m.end) for m in sums]
    taken += [(found.start, found.end) for find in others for found in find(text)]
    counts = [
        count for count in find_counts(text)
        if not any(a < count.end and count.start < b for a, b in taken)
        and not _a_year(text, count.start, count.end)
    ]  # fmt: skip
    found = [
        *(
            Amount(value=_plain(m.amount), currency=m.currency, start=m.start, end=m.end)
            for m in sums
        ),
        *(Amount(value=_plain(c.value), currency="", start=c.start, end=c.end) for c in counts),
    ]
    yield from sorted(found, key=lambda amount: amount.start)


_YEAR = pattern(r"(?:19|20)\d\d")
_IN = pattern(
    r"(?:\(|\b(?:in|since|from|of|year|until|before|after|by|for|during|july|january|december))"
    r" ?$"
)
_THINGS = pattern(r" [a-z]")


def _a_year(text: str, start: int, end: int) -> bool:
    """Whether a number names a year: `(2019)`, `in 2024`, or no thing that it counts follows."""
    if not _YEAR.fullmatch(text[start:end]):
        return False
    return bool(_IN.search(text[max(0, start - 12) : start])) or not _THINGS.match(text, end)


def _plain(number: object) -> int | float:
    value = float(str(number))
    return int(value) if value.is_integer() else value


_RELEASED = pattern(r"\b(?:release|effective)(?:d on| date)\b[^a-z0-9]{0,8}(?:is |of |on )?")


_ON = pattern(r"\b(?:on|as of|as at|at) $")
_TEST = pattern(r"\b(?:if|where|when|which|who|that|whose|any|should|had)\b")
_NOT_A_TEST = pattern(
    r"\b(?:dated|released|published|granted|enter\w*(?: into force)?|effective|in force|last "
    r"updated|version|expir\w+|ends?|terminat\w+) $"
)


def day_named(text: str, near: int) -> str:
    """The day near `near` on which something is looked at: `if on 1 May 2030 …`; else empty."""
    for date in find_dates(text):
        before = text[: date.start]
        on = _ON.search(before)
        if on is None or date.date is None or abs(date.start - near) > 200:
            continue
        tested = _TEST.search(before) and not _NOT_A_TEST.search(before[: on.start()])
        if tested and date.precision is Precision.DAY:
            return date.date.isoformat()
    return ""


def release_date(reading: Reading) -> str:
    """The release or effective date the document states, as ISO 8601; empty if it has none."""
    match = _RELEASED.search(reading.folded)
    if match is None:
        return ""
    dates = find_dates(reading.folded[match.end() : match.end() + 40])
    first = dates[0] if dates and dates[0].start == 0 else None
    return first.date.isoformat() if first is not None and first.date is not None else ""
