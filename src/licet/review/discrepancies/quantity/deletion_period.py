# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The time for deletion, return or winding down after the end is stated with two values.

Finds two lengths of time for deleting or returning data, weights and confidential information, or
for use and sales that go on after the end.

Leaves alone other materials, a deletion on request beside one at the end, and goods returned.

Why it matters: what is kept after the shorter time is kept without right.

How it is mended: the value that stands first, or in more places, is written in the other place
too; if the other one was agreed, change it the other way round.
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
    id="Q-019", family=Family.QUANTITY, title="time to delete, return or wind down has two values",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
