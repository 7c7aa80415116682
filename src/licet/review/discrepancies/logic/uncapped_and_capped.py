# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An indemnity or a liability is without limit, and a cap has no exception for it.

Finds a sentence that says a liability or an indemnity is unlimited, uncapped or not subject to any
limit, and a cap on the total liability of the same party, or of both, that names no exception.

Leaves alone: a cap that says what it does not cover ("except for Section 9", "other than"), a limit
that the unlimited clause itself overrides, and exclusions of indirect damage.

Why it matters: the largest exposure of the agreement is either everything or the cap.

How it is mended: name the indemnity as an exception of the cap. The edit makes the cap subject to
it.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import around, cite, clash, said, yielding
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_OPEN = (
    r"(?:unlimited|uncapped|without (?:any )?(?:limit|limitation|cap|monetary limit)(?! (?:to|of"
    r"|the)))"
)
_UNCAPPED = words(
    r"\b(?:liab\w+|indemni\w+|obligations?|responsib\w+)\b[^.;]{0,160}?"
    r"\b(?:is|are|shall be|will be|being)\b"
    rf"[^.;]{{0,30}}?\b{_OPEN}\b(?! (?:to|by))",
    r"\b(?:liab\w+|indemni\w+)\b[^.;]{0,160}?\b(?:is|are|shall|will) not (?:be )?"
    r"(?:limited|capped|subject to (?:any|the|a) (?:\w+ )?(?:limit\w*|cap|ceiling))\b(?! (?:to"
    r"|by))",
    r"\b(?:unlimited|uncapped) (?:liability|indemnity|indemnification)\b(?! (?:compan"
    r"|corporation))",
    r"\bno (?:monetary )?(?:limit|cap|limitation|ceiling)\b[^.;]{0,40}?\b(?:liab\w+|indemni\w+)\b",
    r"\b(?:indemnif\w+|liable)\b[^.;]{0,120}?\b(?:without (?:any )?(?:monetary )?(?:limit|cap)"
    r"(?! (?:to|of))|(?:up to|for) (?:an )?unlimited|regardless of amount|in (?:an )?unlimited"
    r" amount)\b",
)
_CAP = words(
    r"\b(?P<core>(?:(?:total|aggregate|maximum|entire|cumulative|overall),? ?)?(?:and \w+ )?"
    r"(?:\w+ )?"
    r"liabilit(?:y|ies)\b[^.;]{0,260}?\b(?:(?:shall|will|may|does|do|must)(?: not| in no event"
    r"| never)?|in no event|cannot|be)(?: in any event)? (?:exceed|be (?:limited|capped)"
    r"|limited)\b)",
    r"\bno event (?:shall|will)[^.;]{0,80}?\b(?P<core3>liabilit(?:y|ies)\b[^.;]{0,200}?\bexceed)\b",
    r"\b(?P<core2>liable\b[^.;]{0,120}?\b(?:in excess of|more than|exceeding|greater than)) ",
)
_CARVED = words(
    r"\b(?:except|other than|excluding|exclusion of|apart from|save|with the exception"
    r"|notwithstanding the"
    r"|shall not apply|does not apply|do not apply|not limit|unless|gross negligence|wil+ful"
    r"|carve|exceptions?)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    open_ended = list(said(paper, _UNCAPPED, "limit", "cap", "amount", "ceiling", unless=_CAP))
    if not open_ended:
        return
    for cap in said(paper, _CAP, "exceed", "limited", "excess", "capped", "more than", "greater"):
        if _CARVED.search(around(paper, cap.index, after=2)) or "insurance" in cap.text:
            continue
        span = next(cap.group(n) for n in ("core", "core2", "core3") if cap.match[n])
        for one in open_ended:
            if one.index == cap.index:
                continue
            yield clash(
                RULE,
                paper,
                one.span,
                span,
                "knows no limit, and yet",
                witness=f"a claim above the cap: {cite(paper, one.start)} has it paid in full, "
                f"{cite(paper, cap.start)} up to the cap",
                mend="name the unlimited liability as an exception of the cap",
                edit=yielding(paper, cap.index, one.start),
            )
            return


RULE = Rule(
    id="X-011",
    family=Family.LOGIC,
    title="an unlimited liability under a cap",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
