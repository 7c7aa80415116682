# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The effective date, or another date with a name, is stated with two values.

Finds two days for the same named date (effective, commencement, delivery, closing, expiry) and
two days on which the agreement ends or is dated.

Leaves alone dates of other agreements, dates of signature, scales of phases and years, and dates
that an amendment moves.

Why it matters: terms, notices and warranties are counted from these days.

How it is mended: the day that stands first, or in more places, is written in the other place too.
"""

from collections.abc import Iterator

from licet.review.discrepancies.quantity.telling import two_values
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    return two_values(RULE, paper)


RULE = Rule(
    id="Q-017", family=Family.QUANTITY, title="a named date has two values",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
