# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The same thing is stated with two values, though it is none that has a rule of its own.

Finds two sentences that say the same in nearly the same words with two lengths of time, amounts,
shares or dates; and a value that points back (`such 30-day period`) where what stands before it
has another value. In contracts on other things than models, data and software, as low: two values
of one usual matter (warranty, delivery, sell-off, records, insurance), in whatever words.

Leaves alone sentences that differ in more than the value: other parties, another order of the
parties, other products, years or numbers, a condition, a scale, the items of one list.

Why it matters: whoever is to act by the value does not know which one holds.

How it is mended: the value that stands first is written in the other place too; if the other one
was agreed, change it the other way round.
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
    id="Q-023", family=Family.QUANTITY, title="the same thing has two values",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
