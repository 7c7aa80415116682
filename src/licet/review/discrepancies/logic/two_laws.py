# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two clauses put the same agreement under the laws of two places.

Finds two sentences that choose a governing law, whose places are neither the same nor one within
the other, anywhere in the text.

Leaves alone: law for a named case (a region of customers, a patent, data protection), federal law
beside the law of a state, a sentence that gives way to another, an addendum for the place whose law
it chooses, and an exhibit that is an agreement of its own.

Why it matters: which law governs decides what silence means, which limits of liability hold and
which court will listen; with two, the first year of a dispute goes to that question.

How it is mended: one law. The edit keeps the place with which the choice of courts agrees, else
the first, and writes it into the other clauses.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from licet.review.discrepancies.logic.arbitrators import seats
from licet.review.discrepancies.logic.clashing import cite, clash
from licet.review.discrepancies.logic.forums import (
    Seat,
    apart,
    courts,
    laws,
    moved,
    own_papers,
    same_paper,
)
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    chosen = list(laws(paper))[:6]
    for one, two in combinations(chosen, 2):
        if not apart(one.codes, two.codes) or own_papers(paper, one.place[0], two.place[0]):
            continue
        if _for_its_place(paper, one, two):
            continue
        around = list(courts(paper)) or list(seats(paper))
        agrees = any(not apart(two.codes, o.codes) for o in around)
        kept = two if agrees and all(apart(one.codes, o.codes) for o in around) else one
        first = paper.document.text[slice(*one.place)]
        second = paper.document.text[slice(*two.place)]
        yield clash(
            RULE,
            paper,
            one.place,
            two.place,
            "governs here, but there it is",
            witness=f"one dispute: {cite(paper, one.place[0])} has it decided by the law of "
            f"{first}, {cite(paper, two.place[0])} by that of {second}",
            severity=None if same_paper(paper, one.place[0], two.place[0]) else Severity.MEDIUM,
            mend="choose one law for the whole agreement",
            edit=moved(
                paper,
                chosen,
                kept,
                f"the law of {kept.name} prevails; say so if the other one is meant to",
            ),
        )
        return


def _for_its_place(paper: Paper, one: Seat, two: Seat) -> bool:
    """Whether the later choice stands in an addendum for the very place that it chooses."""
    between = paper.document.text[one.place[1] : two.place[0]].lower()
    return any(two.name.lower() in line.group() for line in _ADDENDUM.finditer(between))


_ADDENDUM = re.compile(
    r"^[^\n.;]{0,80}\b(?:addend(?:um|a)|amendment|riders?|state-specific (?:terms|provisions))\b"
    r"[^\n.;]{0,140}$",
    re.MULTILINE,
)
RULE = Rule(
    id="X-013",
    family=Family.LOGIC,
    title="two governing laws",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
