# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The notice by which a renewal is refused is stated with two lengths.

Finds two lengths of time before the end of a term at which a party has to say that it does not
renew.

Leaves alone options to renew, the time to negotiate, and notices of termination.

Why it matters: who relies on the shorter one is bound for another term.

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
    id="Q-006", family=Family.QUANTITY, title="notice of non-renewal has two lengths",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
