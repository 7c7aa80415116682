# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Restrictions have to be passed on, and the sublicence or the customer terms lack or waive them.

Finds a duty to bind sublicensees, recipients, customers or end users to the restrictions, and a
sentence by which they are not bound, or copies and sublicences go out without any conditions.

Leaves alone: a waiver of fees or notices only, and duties on different recipients.

Why it matters: whoever passes a copy on under the second clause is in breach of the first, and the
licensor cannot hold the recipient to anything.

How it is mended: make the sublicence carry the restrictions. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_DOWN = (
    r"(?:sub-?licensees?|sub-?licen[sc]es?|recipients?|customers?|end[- ]users?|users?"
    r"|third parties|downstream \w+"
    r"|transferees?|distributees?)"
)
_RULES = r"(?:restrictions?|terms|conditions|obligations?|requirements?|provisions?)"
_PASS_ON = words(
    rf"\b(?:shall|must|will|agrees? to|is required to)\b(?! not)[^.;]{{0,80}}?\b(?:require|bind"
    rf"|cause|ensure that|impose|include|pass"
    rf"|flow)\b[^.;]{{0,80}}?\b{_DOWN}\b[^.;]{{0,80}}?\b{_RULES}\b",
    rf"\b(?:shall|must|will)\b(?! not)[^.;]{{0,60}}?\b(?:include|impose|pass on|flow down"
    rf"|incorporate)\b[^.;]{{0,80}}?\b{_RULES}\b"
    rf"[^.;]{{0,80}}?\b{_DOWN}\b",
    rf"\b(?:each|any|every|all) {_DOWN}(?: \w+)? (?:shall|must|will) (?:be (?:bound by"
    rf"|subject to)|contain|include|comply with)\b"
    rf"[^.;]{{0,60}}?\b{_RULES}\b",
)
_WAIVED = words(
    rf"\b{_DOWN}\b[^.;]{{0,60}}?\b(?:(?:is|are|shall|will|need|does|do) not (?:be )?(?:bound by"
    rf"|subject to|required to (?:comply with"
    rf"|observe|accept)|have to accept|contain|include)|free (?:of"
    rf"|from))\b[^.;]{{0,60}}?\b{_RULES}\b",
    rf"\b(?:without|free (?:of|from)) (?:any |passing on |imposing |further )*"
    rf"(?:of the )?{_RULES}\b[^.;]{{0,60}}?\b(?:to|on|for) (?:\w+ ){{0,3}}?{_DOWN}\b",
    rf"\b(?:sub-?licen[sc]e|distribute|provide"
    rf"|transfer)\b[^.;]{{0,80}}?\b{_DOWN}\b[^.;]{{0,60}}?\b(?:without|free (?:of|from))"
    rf" (?:any |passing on |imposing |further |all )*(?:of the )?{_RULES}\b",
    rf"\b(?:is|are|shall) not (?:be )?(?:required|obliged|obligated) to (?:pass on|impose"
    rf"|include|flow down|bind)\b[^.;]{{0,80}}?\b(?:{_RULES}|{_DOWN})\b",
)


def _find(paper: Paper) -> Iterator[Finding]:
    duty = next(
        said(paper, _PASS_ON, "icens", "recipient", "customer", "user", "third", "downstream"), None
    )
    if duty is None:
        return
    for waiver in said(paper, _WAIVED, "not ", "free ", "without"):
        if waiver.index == duty.index:
            continue
        yield clash(
            RULE,
            paper,
            duty.span,
            waiver.span,
            "has to be passed on, and yet",
            witness=f"a copy given to a customer without the restrictions: "
            f"{cite(paper, duty.start)} "
            f"forbids it, {cite(paper, waiver.start)} allows it",
            mend="make the terms for those down the chain carry the restrictions",
        )
        return


RULE = Rule(
    id="X-009",
    family=Family.LOGIC,
    title="restrictions are passed on and waived",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
