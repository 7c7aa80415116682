# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The effective date, or another date with a name, is stated with two values.

Finds two days for the same named date (effective, commencement, delivery, closing, expiry) and
two days on which the agreement ends or is dated, by its opening words or later on.

Leaves alone dates of other agreements, dates of signature, scales of phases and years, and dates
that an amendment moves.

Why it matters: terms, notices and warranties are counted from these days.

How it is mended: the day that stands first, or in more places, is written in the other place too.
"""

from collections.abc import Iterator

from licet.review.discrepancies.quantity.own_date import own_dates
from licet.review.discrepancies.quantity.telling import place_of, quoted, replaced, two_values
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Value
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    yield from two_values(RULE, paper)
    yield from (_two(paper, one.value, other.value) for one, other in own_dates(paper))


def _two(paper: Paper, one: Value, other: Value) -> Finding:
    places = place_of(paper, one), place_of(paper, other)
    return found(
        RULE, places, f"the day of the agreement is {quoted(places[0])} and {quoted(places[1])}",
        confidence=0.85, witness=f"{one.said} in one place, {other.said} in the other",
        mend="write the day that was agreed in both places, or refer to the opening words",
        edit=replaced(paper, one, [other]),
    )  # fmt: skip


RULE = Rule(
    id="Q-017", family=Family.QUANTITY, title="a named date has two values",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
