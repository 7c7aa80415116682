# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement may be ended for convenience, and may not be ended before a time.

Finds a right to terminate without cause beside a sentence by which the agreement may not be
terminated before a date or within a period, is non-cancellable, or a party has no right to end it
for convenience.

Leaves alone: a right to end that begins after the minimum term, ends for breach, rights of the
other party, and sentences that give way.

Why it matters: the minimum is what the price was reckoned on.

How it is mended: let the right begin when the minimum has run. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.grants.parties import EACH
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_AT_WILL = (
    r"(?:for (?:its |their |his )?(?:own )?convenience|at any time|for any (?:or no )?reason"
    r"|without cause|with or without cause|at will|for no reason)"
)
_MAY = words(
    rf"\b(?P<who>[\w'& ]{{2,40}}?) (?:may|can|shall be entitled to|is entitled to|(?:shall )?"
    rf"(?:has|have) the right to),? (?:[^.;]{{0,60}}? )?"
    rf"(?:terminate|cancel|end) (?:this |the )?(?:agreement|contract|licen[sc]e"
    rf"|subscription)\b[^.;]{{0,80}}?\b{_AT_WILL}\b",
    rf"\b(?P<who2>[\w'& ]{{2,40}}?) (?:may|can)(?: also|,)? {_AT_WILL},? [^.;]{{0,80}}?\b"
    rf"(?:terminate|cancel|end) (?:this |the )?(?:agreement|contract)\b",
    rf"\b(?:this |the )?(?:agreement|contract) may be (?:terminated|cancelled|ended) by "
    rf"(?P<who3>[\w'& ]{{2,40}}?) {_AT_WILL}\b",
)
_NOT = words(
    r"\b(?:this |the )?(?:agreement|contract|subscription|commitment) (?:may|can|shall|is) "
    r"(?:not be|non-?) ?(?:terminated|cancell?ed|cancell?able|ended)\b"
    r"(?=[^.;]{0,60}?(?:before|prior to|during|within|until|for convenience|for any reason"
    r"|without cause|[.;]|$))",
    r"\b(?:neither party|no party|(?P<who>[\w'& ]{2,40}?)) (?:may|shall|can)(?: not)? "
    r"(?:have the right to )?(?:terminate|cancel|end) (?:this |the )?(?:agreement|contract)\b"
    r"[^.;]{0,60}?\b(?:before|prior to|during the (?:initial|first|minimum)|within the first"
    r"|until|for convenience|without cause)\b",
    r"\b(?:neither party has|neither party shall have|has no|have no|shall have no|no) right to "
    r"(?:terminate|cancel) (?:this |the )?(?:agreement|contract)?[^.;]{0,40}?"
    r"\b(?:for convenience|without cause|before|prior to|during)\b",
    r"\b(?:agreement|order|subscription|commitment|term)\b[^.;]{0,40}?\bis non-?cancell?able\b",
)
_FAULT = words(
    r"\b(?:breach|default|cause by|insolven\w+|bankrupt\w*|after the (?:initial|first"
    r"|minimum|\w+ anniversary)|following the (?:initial|first)|force majeure|if)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    powers = [
        one
        for one in said(paper, _MAY, "terminat", "cancel", unless=_FAULT)
        if not _DENIED.search(one.match.group())
    ]
    for barred in said(paper, _NOT, "terminat", "cancel", unless=_FAULT) if powers else ():
        if not _DENIED.search(barred.match.group()):
            continue
        for power in powers:
            if power.index == barred.index or not _same(paper, power, barred):
                continue
            yield clash(
                RULE,
                paper,
                power.span,
                barred.span,
                "is denied by",
                witness=f"a notice in the first month, without cause: {cite(paper, power.start)} "
                f"ends the agreement, {cite(paper, barred.start)} does not let it",
                mend="let the right to end begin when the minimum has run",
            )
            return


_DENIED = words(r"\b(?:not|no|neither|non)\b|\bnon-?cancel")


def _who(paper: Paper, one: Said) -> str:
    people = statements(paper).cast
    named = next((v for v in one.match.groupdict().values() if v), "")
    for size in (3, 2, 1):
        tail = " ".join(named.split()[-size:])
        if tail in people.known:
            return people.known[tail]
    return EACH


def _same(paper: Paper, power: Said, barred: Said) -> bool:
    one, two = _who(paper, power), _who(paper, barred)
    return one == two or EACH in (one, two)


RULE = Rule(
    id="X-020",
    family=Family.LOGIC,
    title="ended at will, and not before a time",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
