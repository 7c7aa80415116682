# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement is under the law of one place, and the courts of another place decide.

Finds a governing law and a choice of courts whose places are neither the same nor one within the
other: the law of Delaware with the courts of a county in California. Where there are no courts but
arbitrators, it finds a seat in another country than that of the law, and says so as low.

Leaves alone: federal law with the courts of a state, courts that are chosen for a named case only,
and courts or arbitration without a place.

Why it matters: judges then apply a law that is foreign to them, each side has to prove it, and a
choice that has no tie to either side may not be honoured. It may be meant; then say so.

How it is mended: bring law and courts to one place, or say that the difference is intended. The
edit writes the place of the law into the clause on courts.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.arbitrators import seats
from licet.review.discrepancies.logic.clashing import cite, clash, instead
from licet.review.discrepancies.logic.forums import Seat, apart, courts, laws, same_paper
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    chosen = list(laws(paper))[:4]
    if not chosen:
        return
    decide = list(courts(paper))[:4]
    if decide:
        yield from _apart(paper, chosen, decide, "the courts are those of", None)
    else:
        yield from _apart(paper, chosen, list(seats(paper))[:4], "arbitrators sit in", Severity.LOW)


def _apart(
    paper: Paper, chosen: list[Seat], decide: list[Seat], told: str, severity: Severity | None
) -> Iterator[Finding]:
    """A finding where none of those who decide sits at a place whose law is chosen."""
    if any(not _foreign(law, seat, severity) for law in chosen for seat in decide):
        return
    if decide and not same_paper(paper, chosen[0].place[0], decide[0].place[0]):
        return
    for law, seat in zip(chosen[:1], decide[:1], strict=False):
        of = paper.document.text[slice(*law.place)]
        at = paper.document.text[slice(*seat.place)]
        yield clash(
            RULE, paper, law.place, seat.place, f"gives the law, {told}", severity=severity,
            witness=f"a dispute brought in {at} has to be decided by the law of {of}",
            mend="choose the law and the forum of one place, or say that the difference is meant",
            edit=instead(
                paper, *seat.place, law.name,
                f"the forum follows the law chosen in {cite(paper, law.place[0])}",
            ),
        )  # fmt: skip


def _foreign(law: Seat, seat: Seat, severity: Severity | None) -> bool:
    """Whether courts sit in another place, or arbitrators in another country."""
    if severity is None:
        return apart(law.codes, seat.codes)
    return not {code[:2] for code in law.codes} & {code[:2] for code in seat.codes}


RULE = Rule(
    id="X-014",
    family=Family.LOGIC,
    title="the law of one place, the courts of another",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
