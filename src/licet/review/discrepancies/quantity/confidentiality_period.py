# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The time for which information is kept confidential is stated with two lengths.

Finds two lengths of time for keeping secrets, counted from disclosure or from the end.

Leaves alone a period counted from disclosure beside one counted from the end, special periods of
trade secrets, weights or source code, and duties to return or destroy.

Why it matters: what is disclosed after the shorter time is lost as a secret.

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
    id="Q-014", family=Family.QUANTITY, title="the confidentiality period has two lengths",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
