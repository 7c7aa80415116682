# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The support period, or the notice of an update or deprecation, is stated with two lengths.

Finds two lengths of notice before a model version is withdrawn or changed, and two lengths of
support or response times of the same level.

Leaves alone different levels of severity, emergencies, and notice before beside support after.

Why it matters: customers plan their migration by the longer one.

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
    id="Q-022", family=Family.QUANTITY, title="support or update notice has two lengths",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
