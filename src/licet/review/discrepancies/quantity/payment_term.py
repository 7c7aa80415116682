# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The time for payment is stated with two values.

Finds two lengths of time for paying invoices, fees or royalties: in a payment clause, on a cover
page ("net 45"), in a definition, or in a schedule; and a clause that leaves the time open
("promptly", "in due course") where another has fixed it.

Leaves alone what is due for another thing (expenses, a deposit, damages), by the other party, or
counted from another day (an invoice, the end of a quarter, delivery); and a clause that yields
to another ("except as", "unless otherwise stated in the order").

Why it matters: interest, suspension and the right to terminate run from the due date, and which
of the two holds is open until a court says so.

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
    id="Q-001", family=Family.QUANTITY, title="payment term has two values",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
