# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two clauses each give the courts of a different place the sole power to decide.

Finds two sentences that send all disputes to the courts of a place exclusively, or say that suits
must be brought there, with places that are neither the same nor one within the other.

Leaves alone: courts that are not exclusive, interim relief in other courts, courts for a named
case, and sentences that give way to another.

Why it matters: each side can stop the other's suit, wherever it is brought.

How it is mended: one forum. The edit keeps the place with which the governing law
agrees, else the first, and writes it into the other clauses.
"""

from collections.abc import Iterator
from itertools import combinations

from licet.review.discrepancies.logic.clashing import cite, clash
from licet.review.discrepancies.logic.forums import apart, courts, laws, moved, own_papers
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    seats = [seat for seat in courts(paper) if seat.exclusive][:5]
    for one, two in combinations(seats, 2):
        if not apart(one.codes, two.codes) or own_papers(paper, one.place[0], two.place[0]):
            continue
        around = list(laws(paper))
        agrees = any(not apart(two.codes, o.codes) for o in around)
        kept = two if agrees and all(apart(one.codes, o.codes) for o in around) else one
        second = paper.document.text[slice(*two.place)]
        yield clash(
            RULE,
            paper,
            one.place,
            two.place,
            "has the only courts here, there it is",
            witness=f"a suit brought in {second}: {cite(paper, two.place[0])} demands it, "
            f"{cite(paper, one.place[0])} shuts it out",
            mend="choose one forum",
            edit=moved(
                paper,
                seats,
                kept,
                f"the courts of {kept.name} prevails; say so if the other one is meant to",
            ),
        )
        return


RULE = Rule(
    id="X-015",
    family=Family.LOGIC,
    title="two exclusive forums",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
