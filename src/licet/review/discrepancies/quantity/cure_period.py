# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The time to cure a breach is stated with two lengths.

Finds two lengths of time in which a breach may be cured before the other party can terminate,
wherever they stand: termination clause, definition, remedies, schedule, cover page.

Leaves alone different breaches (late payment, quality, insolvency), different parties in breach,
and defects of goods, which are repaired and not cured.

Why it matters: a termination on the shorter period is wrongful if the longer one holds.

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
    id="Q-004", family=Family.QUANTITY, title="cure period has two lengths",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
