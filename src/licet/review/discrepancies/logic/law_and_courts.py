# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement is under the law of one place, and the courts of another place decide.

Finds a governing law and a choice of courts whose places are neither the same nor one within the
other: the law of Delaware with the courts of a county in California.

Leaves alone: federal law with the courts of a state, courts that are chosen for a named case only,
arbitration, and courts chosen without a place.

Why it matters: judges then apply a law that is foreign to them, each side has to prove it, and a
choice that has no tie to either side may not be honoured. It may be meant; then say so.

How it is mended: bring law and courts to one place, or say that the difference is intended. The
edit writes the place of the law into the clause on courts.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, instead
from licet.review.discrepancies.logic.forums import apart, courts, laws
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    law = next(laws(paper), None)
    seats = list(courts(paper))[:4]
    if law is None or any(not apart(law.codes, seat.codes) for seat in seats):
        return
    for seat in seats[:1]:
        of = paper.document.text[slice(*law.place)]
        at = paper.document.text[slice(*seat.place)]
        yield clash(
            RULE, paper, law.place, seat.place, "gives the law, the courts are those of",
            witness=f"a suit brought in {at} has to be decided by the law of {of}",
            mend="choose the law and the courts of one place, or say that the difference is meant",
            edit=instead(
                paper, *seat.place, of,
                f"the courts follow the law chosen in {cite(paper, law.place[0])}",
            ),
        )  # fmt: skip


RULE = Rule(
    id="X-014",
    family=Family.LOGIC,
    title="the law of one place, the courts of another",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
