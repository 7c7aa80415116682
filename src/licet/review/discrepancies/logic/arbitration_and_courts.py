# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The same disputes go to arbitration in one clause and to the courts alone in another.

Finds a sentence that sends all disputes to arbitration and another by which courts decide
exclusively, or suits must be brought before them.

Leaves alone: courts for interim relief, for enforcing an award or for what is not arbitrated,
courts that are not exclusive, arbitration at a party's choice or for some disputes only, and
sentences that give way to one another.

Why it matters: an award can be set aside and a suit can be stayed; both sides can delay for years.

How it is mended: say which disputes go where. The edit makes the later clause subject to the other.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.arbitrators import arbitration
from licet.review.discrepancies.logic.clashing import around, cite, clash
from licet.review.discrepancies.logic.forums import (
    courts,
    own_papers,
    same_paper,
    without_arbitration,
)
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_AWARD = words(
    r"\b(?:arbitra\w+|awards?|injuncti\w+|equitable|interim|provisional|enforce\w*|confirm\w*"
    r"|for any reason not|litigation (?:or|and) (?:other )?dispute resolution)\b"
)


_ON_REQUEST = words(r"\b(?:request|election|option|demand) of (?:any|either|one|a|the) ")
"""Where nobody asks for arbitrators, courts remain: the two may stand beside one another."""


def _find(paper: Paper) -> Iterator[Finding]:
    tribunal = next(arbitration(paper), None)
    if tribunal is None:
        return
    for seat in courts(paper):
        if not seat.exclusive or (
            seat.index >= 0
            and _AWARD.search(without_arbitration(around(paper, seat.index, before=1, after=1)))
        ):
            continue
        if own_papers(paper, tribunal.start, seat.span[0]):
            continue
        yield clash(
            RULE,
            paper,
            tribunal.span,
            seat.span,
            "sends to arbitration what goes to",
            witness=f"one claim for damages: {cite(paper, tribunal.start)} has arbitrators decide "
            f"it, {cite(paper, seat.span[0])} the courts alone",
            severity=(
                None
                if same_paper(paper, tribunal.start, seat.span[0])
                and not _ON_REQUEST.search(tribunal.text)
                else Severity.MEDIUM
            ),
            mend="say which disputes go to arbitration and which to the courts",
        )
        return


RULE = Rule(
    id="X-016",
    family=Family.LOGIC,
    title="arbitration and exclusive courts",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
