# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The same thing is stated with two values, though it is none that has a rule of its own.

Finds two sentences that say the same in nearly the same words with two lengths of time, amounts,
shares or dates; and a value that points back (`such 30-day period`) where what stands before it
has another value; and one that is said to stand in another clause (`the 30-day period set forth in
Section 5.2`), where that clause has none but others; and two values of one usual matter (warranty,
delivery, sell-off, records, insurance), in whatever words, in contracts on other things than
models, data and software.

Leaves alone sentences that differ in more than the value: other parties, another order of the
parties, other products, years or numbers, a condition, a scale, the items of one list.

Why it matters: whoever is to act by the value does not know which one holds.

How it is mended: the value that stands first is written in the other place too; if the other one
was agreed, change it the other way round.
"""

from collections.abc import Iterator

from licet.review.discrepancies.quantity.miscited import Miscited, miscited
from licet.review.discrepancies.quantity.telling import cited, place_of, replaced, two_values
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    told: set[int] = set()
    for one in miscited(paper):
        told |= {one.said.value.start, *(p.value.start for p in one.there)}
        yield _miscited(paper, one)
    for finding in two_values(RULE, paper):
        if not told & {p.start for p in finding.places}:
            yield finding


def _miscited(paper: Paper, one: Miscited) -> Finding:
    said, there = one.said.value, [p.value for p in one.there]
    values = {(v.amount, v.unit) for v in there}
    return found(
        RULE, [place_of(paper, said), *(place_of(paper, v) for v in there[:MOST])],
        f"{cited(paper, said)} is said to stand in the clause that has {cited(paper, there[0])}",
        confidence=0.85, witness=f"{said.said} in one place, {there[0].said} in the other",
        mend="write the value of the clause that is referred to, or only refer to it",
        edit=replaced(paper, there[0], [said]) if len(values) == 1 else None,
    )  # fmt: skip


MOST = 3
"""Values of the clause that are shown."""


RULE = Rule(
    id="Q-023", family=Family.QUANTITY, title="the same thing has two values",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
