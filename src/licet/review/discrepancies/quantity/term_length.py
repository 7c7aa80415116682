# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The length of the initial term, or of a renewal term, is stated with two values.

Finds two lengths of the term of the agreement: in the term clause, in the grant, on a cover page
or in a schedule; and two lengths of a renewal.

Leaves alone terms of other things (orders, confidentiality, warranties, options), an initial term
beside a renewal, and the same length counted in months and in years.

Why it matters: the day on which the rights end is not known.

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
    id="Q-007", family=Family.QUANTITY, title="the term has two lengths",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
