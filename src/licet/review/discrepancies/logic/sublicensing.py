# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sublicensing is allowed in one clause and barred in another.

Finds a licence called sublicensable, or given with the right to sublicense, and a sentence by which
the same party may not sublicense or the same licence is not sublicensable.

Leaves alone: a ban without consent where the right is given, sublicences of another licence, and
sentences that give way to one another.

Why it matters: a sublicence given without a right is none; everybody down the chain infringes.

How it is mended: keep one. The edit makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import Span, cite, clash
from licet.review.discrepancies.rule import Rule
from licet.review.grants.hedges import Hedge
from licet.review.grants.licences import GENERIC, Sign, licences
from licet.review.grants.modals import Duty
from licet.review.grants.parties import EACH
from licet.review.grants.statements import Statement, statements
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    index: int
    span: Span
    who: str
    words: frozenset[str]
    allowed: bool


def _find(paper: Paper) -> Iterator[Finding]:
    told = sorted(_told(paper), key=lambda t: t.span)
    done: set[int] = set()
    for number, one in enumerate(told):
        for two in told[number + 1 :]:
            if one.allowed == two.allowed or two.index in done or not _same(one, two):
                continue
            done.add(two.index)
            yes, no = (one, two) if one.allowed else (two, one)
            yield clash(
                RULE,
                paper,
                yes.span,
                no.span,
                "allows what is barred by",
                witness=f"a sublicence to a customer: {cite(paper, yes.span[0])} says yes, "
                f"{cite(paper, no.span[0])} says no",
                mend="say once whether the licence can be sublicensed",
            )


def _told(paper: Paper) -> Iterator[_Told]:
    for licence in licences(paper):
        mark = licence.mark(Sign.SUBLICENSABLE, Sign.NON_SUBLICENSABLE)
        both = licence.mark(Sign.SUBLICENSABLE) and licence.mark(Sign.NON_SUBLICENSABLE)
        if mark and not both and licence.gives:
            yield _Told(
                index=licence.index, span=(mark.start, mark.end), who=licence.taker,
                words=licence.words, allowed=mark.sign is Sign.SUBLICENSABLE,
            )  # fmt: skip
    for one in statements(paper).said:
        if _sublicenses(one) and one.hedge <= Hedge.CONDITION and not one.broken:
            yield _Told(
                index=one.index, span=(one.start, one.end), who=one.actor,
                words=(one.words | one.rest) - _GENERIC, allowed=one.duty is Duty.MAY,
            )  # fmt: skip


_GENERIC = GENERIC | frozenset(
    ["sublicens", "sublicense", "third", "person", "entity", "other", "any", "hereund", "herein"]
)


def _sublicenses(one: Statement) -> bool:
    named = "sublicense" in one.acts or (
        bool(one.acts & {"grant", "supply"}) and bool(one.things & {"sublicens", "sub-licens"})
    )
    return named and one.duty in (Duty.MAY, Duty.MUST_NOT)


def _same(one: _Told, two: _Told) -> bool:
    """Whether two sentences speak of the same party and the same licence."""
    if one.index == two.index or (one.who != two.who and EACH not in (one.who, two.who)):
        return False
    few, many = sorted((one.words, two.words), key=len)
    return (len(few) <= 1 and few <= many) or (bool(few) and 4 * len(few & many) >= 3 * len(few))


RULE = Rule(
    id="X-007",
    family=Family.LOGIC,
    title="sublicensing is allowed and barred",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
