# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The cap on liability is stated with two values.

Finds two amounts, two multiples of fees or two look-back periods for the most that a party has to
pay, for the same party and the same heads of damage.

Leaves alone higher caps for named heads (data protection, indemnities), insurance, and caps of the
other party.

Why it matters: the cap is the price of the risk, and the larger claim is exactly where the two
values differ.

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
    id="Q-012", family=Family.QUANTITY, title="the cap on liability has two values",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
