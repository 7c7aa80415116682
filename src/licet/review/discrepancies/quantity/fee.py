# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A fee, a price, a royalty or a share of revenue is stated with two values.

Finds the same named amount or rate with two values or two currencies, such as a licence fee in
the body and in a schedule.

Leaves alone amounts with another name, for another year, unit, period or party, scales of three
and more values, minimums, maximums, discounts and increases.

Why it matters: the price is what is sued over, and a schedule does not win over the body unless
the agreement says so.

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
    id="Q-003", family=Family.QUANTITY, title="a fee, price or royalty rate has two values",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
