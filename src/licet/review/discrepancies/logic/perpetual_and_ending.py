# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence is perpetual, and has an end date, a term of years or a renewal.

Finds a grant called perpetual beside a sentence that gives the same licence a term, an end or a
renewal, or by which all licences end when an agreement of limited length expires.

Leaves alone: an end for breach, a licence of the other side, and a grant that survives by its
words.

Why it matters: either the licensee has paid for good or it has to pay again; the two readings are
years apart.

How it is mended: strike `perpetual`, or except the grant from the end. The edit makes the later
sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.grants.licences import Sign, licences
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_TERM = words(
    r"\b(?:term of (?:the|this|such|each) licen[sc]e|licen[sc]e term|the licen[sc]es?(?: granted)?"
    r"(?: (?:herein|hereunder|hereby|under [^.;]{2,40}?|to \w+))?|rights granted(?: [^.;]{2,40}?)?)"
    r"\b[^.;]{0,40}?\b(?:(?:is|are|shall be|will be|lasts?|continues?|runs?|remains? (?:in force"
    r"|valid"
    r"|in effect)|shall (?:last|continue|remain in (?:force|effect)))\b[^.;]{0,60}?"
    r"[^.;]{0,40}?\b(?:years?|months?|days|20\d\d)|(?:shall |will )?(?:expires?|ends?|terminates?)"
    r" (?:on|after|at the end of|upon (?:the )?expir\w+)|(?:shall|will|may) (?:be )?"
    r"(?:automatically )?"
    r"renew(?:ed|s)?)\b"
)
_ALL_END = words(
    r"\b(?:up)?on (?:the |any )?(?:expir\w+|termination or expiration"
    r"|expiration or termination)\b[^.;]{0,100}?"
    r"\b(?:all|any|the|each) (?:\w+ )?(?:licen[sc]es?|rights)\b[^.;]{0,90}?\b(?:shall|will) "
    r"(?:immediately |automatically "
    r"|also )?(?:terminate|cease|end|expire|lapse)\b"
)
_LENGTH = words(
    r"\bterm\b[^.;]{0,120}?\b(?:years?|months?)\b|\b(?:agreement|term)\b[^.;]{0,60}?\b(?:shall"
    r"|will) expire\b"
)
_FAULT = words(
    r"\b(?:breach|default|survive|surviving|perpetual|except|fail\w*|insolven\w+|bankrupt\w*"
    r"|trial|evaluation"
    r"|support|maintenance|subscription|negotiat\w+)\b"
)


_FOR_EVER = words(
    r"\b(?:this agreement|the agreement|the term|the term of this"
    r" agreement)\b[^.;]{0,60}?\b(?:is|are"
    r"|shall be|will be|remains?|continues?|shall continue|shall remain)\b[^.;]{0,40}?"
    r"\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|forever|without (?:an )?end|no fixed"
    r" (?:term|expiration|end)|evergreen|unlimited in time)\b"
)
_FOR_YEARS = words(
    r"\b(?:initial )?term (?:of this agreement|of the agreement"
    r"|hereof)?\b[^.;]{0,80}?\b(?:shall be|is|shall continue|continues?"
    r"|will be|expires?|shall expire|shall terminate|extends?|shall"
    r" extend)\b[^.;]{0,60}?\b(?:years?|months?"
    r"|20[0-9][0-9])\b",
    r"\bthis agreement (?:shall|will)?\b[^.;]{0,80}?\b(?:expires?|terminates?|ends?"
    r"|(?:remain|continue|be) (?:in (?:full )?(?:force|effect)(?: and effect)?|effective)"
    r" (?:for|until))\b[^.;]{0,60}?\b(?:years?|months?|anniversary|20[0-9][0-9])\b",
)


def _agreement(paper: Paper) -> Iterator[Finding]:
    """The whole agreement lasts for ever here, and for a term of years there."""
    ever = next(
        said(
            paper,
            _FOR_EVER,
            "perpet",
            "indefinite",
            "forever",
            "without",
            "no fixed",
            "evergreen",
            "unlimited",
            unless=_UNTIL,
        ),
        None,
    )
    years = (
        next(
            said(paper, _FOR_YEARS, "year", "month", "20", "annivers", unless=_UNTIL, hedged=True),
            None,
        )
        if ever
        else None
    )
    if ever and years and ever.index != years.index:
        yield clash(
            RULE,
            paper,
            ever.span,
            years.span,
            "has no end, and yet",
            witness=f"the day after that term: {cite(paper, ever.start)} has the agreement go on, "
            f"{cite(paper, years.start)} has it end",
            mend="give the agreement one term",
        )


_UNTIL = words(r"\b(?:confidential\w*|survive\w*|licen[sc]es?|insurance|warranty)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    yield from _agreement(paper)
    grants = [
        (licence, mark)
        for licence in licences(paper)
        if licence.gives and (mark := licence.mark(Sign.PERPETUAL))
    ]
    if not grants:
        return
    ends = [*said(paper, _TERM, "licen", "rights", unless=_FAULT)]
    if not ends and any(said(paper, _LENGTH, "term", "expire")):
        ends = [*said(paper, _ALL_END, "licen", "rights", unless=_FAULT)]
    for end in ends[:1]:
        licence, mark = grants[0]
        if end.index == licence.index:
            continue
        yield clash(
            RULE,
            paper,
            (mark.start, mark.end),
            end.span,
            "is the grant, and yet it ends by",
            witness=f"a use the day after that end: {cite(paper, mark.start)} says yes, "
            f"{cite(paper, end.start)} says no",
            mend="strike `perpetual`, or except the grant from the end",
        )


RULE = Rule(
    id="X-005",
    family=Family.LOGIC,
    title="a perpetual grant that ends",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
