# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Lengths of time that a worked example shows by two days: `dated 1 March, due by 31 March`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from licet.review.quantities.values import Kind, Value

__all__ = ["Example", "find_examples"]

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
_DAY = re.compile(
    rf"\b(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of)?\s(?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH})\s(?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?)\b(?:,?\s(?P<year>[0-9]{{4}}))?"
)
_SUPPOSED = re.compile(
    r"\b(?:for (?:example|instance)|example|illustrat\w*|e\.g|thus|suppos\w+|assum\w+|say|take|"
    r"were|would|if|imagine|that (?:arrives|bears|comes|is|was|reaches|carries)|"
    r"(?:received|dated|given|sent|served|delivered|issued|lodged|discovered|posted|made) "
    r"(?:on|as of)|dated|hence|accordingly)\b"
)
_YEARLY = re.compile(
    r"\b(?:each|every|any|fiscal|financial|calendar) (?:\w+ )?(?:year|quarter)|\bannual"
)
APART = 170
"""Characters between the two days of an example."""
USUAL = (7, 10, 14, 15, 20, 21, 28, 30, 45, 60, 75, 90, 120, 180, 365)
"""Days that are meant where an example is a day off, as its first day may count or not."""
BASE = 2023
"""A year of 365 days, for days without one."""
HALF = 183


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A length of time shown by two days."""

    value: Value
    """From the first day to the end of the second."""
    first_end: int
    last_start: int


def find_examples(folded: str) -> Iterator[Example]:
    """The lengths that two days of one example show.

    >>> words = "for instance, an invoice dated 1 march has to be paid by 31 march."
    >>> [e.value.said for e in find_examples(words)]
    ['30 days']
    """
    end = 0
    for one, two in pairwise(_DAY.finditer(folded)):
        between = folded[one.end() : two.start()]
        if one.start() < end or len(between) > APART or re.search(r"[.\n]\s", between):
            continue
        begin = max(folded.rfind(". ", 0, one.start()), folded.rfind("\n\n", 0, one.start()), 0)
        words = folded[max(begin, one.start() - 200) : two.start()]
        value = _shown(one, two) if _SUPPOSED.search(words) and not _YEARLY.search(words) else None
        if value:
            end = two.end()
            yield Example(value=value, first_end=one.end(), last_start=two.start())


def _shown(one: re.Match[str], two: re.Match[str]) -> Value | None:
    first, last = _date(one), _date(two)
    if not first or not last or bool(one["year"]) != bool(two["year"]) or first == last:
        return None
    years = last.year - first.year
    if years > 0 and (first.month, first.day) == (last.month, last.day):
        return _value(one, two, years, "year")
    days = (last - first).days
    if days < 0:  # back from the first day, or into the next year
        days = -days if -days < HALF or one["year"] else days + 365
    usual = days if days in USUAL else next((n for n in USUAL if abs(n - days) == 1), days)
    return _value(one, two, usual, "day")


def _value(one: re.Match[str], two: re.Match[str], amount: int, unit: str) -> Value:
    return Value(
        kind=Kind.DURATION, start=one.start(), end=two.end(), amount=Decimal(amount), unit=unit,
        said=f"{amount} {unit}{'' if amount == 1 else 's'}", shown=True,
    )  # fmt: skip


def _date(match: re.Match[str]) -> date | None:
    month = _MONTHS.index(match["month"] or match["month2"]) + 1
    try:
        return date(int(match["year"] or BASE), month, int(match["day"] or match["day2"]))
    except ValueError:
        return None
