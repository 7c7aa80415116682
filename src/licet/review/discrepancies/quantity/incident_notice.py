# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The time in which an incident has to be notified is stated with two values.

Finds two lengths of time for telling the other party of a security incident, a breach of personal
data, a leak of weights or a serious incident: in the body, a security schedule or a data
processing agreement.

Leaves alone breaches of the contract, later reports and root-cause analyses, and incidents of
another sort.

Why it matters: the statutory time of the other side starts when it knows; the longer of two
values makes it late.

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
    id="Q-015", family=Family.QUANTITY, title="the time to notify an incident has two values",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
