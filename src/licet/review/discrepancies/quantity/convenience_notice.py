# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The notice for ending the agreement without cause is stated with two lengths.

Finds two lengths of notice for a termination that needs no reason, and a clause that asks only for
reasonable notice where another says how long it is.

Leaves alone notices of the other party, of a breach, of non-renewal, and of the end of an order
or statement of work.

Why it matters: a notice that is too short does not end the agreement, and fees run on.

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
    id="Q-005", family=Family.QUANTITY, title="termination for convenience has two notices",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
