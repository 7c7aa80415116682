# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A threshold of performance, acceptance or uptime is stated with two values.

Finds the same metric (availability, accuracy, error rate, a score) with two thresholds, such as in
the warranty and in the acceptance schedule.

Leaves alone other metrics, targets beside minimums, and scales of credits.

Why it matters: acceptance by one value is a defect by the other.

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
    id="Q-018", family=Family.QUANTITY, title="a performance threshold has two values",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
