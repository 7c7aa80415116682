# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two clauses rank the same documents in opposite orders.

Finds two sentences that say which document prevails in a conflict, where the winner of the one is
the loser of the other: the body over the schedules here, the order form over the body there.

Reads orders told in pairs (`the schedules prevail over the body`), from the loser's side (`gives
way to`), and as a list (`first the body, second the schedules`).

Leaves alone: an order for one subject only (personal data, fees), documents of which the other
sentence does not speak, and a sentence that gives way.

Why it matters: the clause that is meant to settle every other contradiction is one itself.

How it is mended: one order. The edit makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator
from itertools import combinations

from licet.review.discrepancies.logic.clashing import cite, clash
from licet.review.discrepancies.logic.forums import own_papers
from licet.review.discrepancies.logic.ranking import rankings
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    for one, two in combinations(list(rankings(paper))[:12], 2):
        both = sorted(pair for pair in one.pairs if pair[::-1] in two.pairs)
        if not both or one.pairs & two.pairs:
            continue
        if paper.sentence(one.span[0]) is paper.sentence(two.span[0]):
            continue  # `the guide yields to the annexes, which yield to the body`
        if own_papers(paper, one.span[0], two.span[0]):
            continue
        winner, other = both[0]
        yield clash(
            RULE,
            paper,
            one.span,
            two.span,
            "is the order here, but",
            witness=f"a difference between {winner} and {other}: {cite(paper, one.span[0])} "
            f"lets {winner} prevail, {cite(paper, two.span[0])} lets {other}",
            mend="keep one order of precedence",
        )
        return


RULE = Rule(
    id="X-018",
    family=Family.LOGIC,
    title="two orders of precedence",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
