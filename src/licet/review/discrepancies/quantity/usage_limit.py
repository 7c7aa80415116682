# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A limit of use (users, seats, calls, tokens, compute, revenue) is stated with two values.

Finds the same limit with two numbers, in the grant, a schedule, an order form or a policy.

Leaves alone limits of other units or periods (per month beside per year) and scales of tiers.

Why it matters: use above the limit is infringement and not only a fee.

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
    id="Q-016", family=Family.QUANTITY, title="a usage limit has two values",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
