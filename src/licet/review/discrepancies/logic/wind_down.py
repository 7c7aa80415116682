# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use may go on for a time after the end, and has to stop or be deleted at once.

Finds a right to go on using, selling off or running a thing after termination, and a duty of the
same party to stop using, delete or return it immediately on termination.

Leaves alone: a duty that begins when the time has run, a duty that is subject to the right, other
things than the one still used, and duties of the other party.

Why it matters: in the days after the end the licensee is either within its rights or infringing.

How it is mended: let the duty begin when the time has run. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_END = r"(?:terminat\w+|expir\w+|the end of (?:this|the) (?:agreement|licen[sc]e|term))"
_GO_ON = words(
    rf"\b(?P<who>[\w'& ]{{2,40}}?) (?:may|can|shall be (?:entitled|permitted|allowed) to"
    rf"|shall have the right to|is (?:entitled|permitted) to|has the right to)"
    rf"(?: \w+ly)? (?:continue to (?:use|run|host|operate|sell|access)|continue using|keep using"
    rf"|sell off|sell|use)\b[^.;]{{0,160}}?\b(?:after|following|from) [^.;]{{0,40}}?{_END}",
    rf"\b(?:after|following|upon|on) [^.;]{{0,40}}?{_END}[^.;]{{0,80}}?,? "
    rf"(?P<who2>[\w'& ]{{2,40}}?) (?:may|can|shall be (?:entitled|permitted) to"
    rf"|shall have the right to|is entitled to)"
    rf"(?: \w+ly)? (?:continue to (?:use|run|host|operate|sell|access)|continue using|keep using"
    rf"|sell off|use)\b",
    r"\b(?P<who3>[\w'& ]{2,40}?) (?:has|shall have) (?:a |an )?[^.;]{2,40}? (?:to wind down"
    r"|wind-?down period|sell-?off period)\b",
)
_STOP = words(
    rf"\b(?:up)?on [^.;]{{0,60}}?{_END}[^.;]{{0,100}}?,? (?P<who>[\w'& ]{{2,40}}?) (?:shall|must"
    rf"|will|agrees? to) (?:immediately|at once|forthwith|promptly)"
    rf" (?:\w+ )?(?:cease|stop|discontinue|delete|destroy|erase)\b[^.;]{{0,80}}",
    rf"\b(?P<who2>[\w'& ]{{2,40}}?) (?:shall|must|will) (?:immediately |at once |forthwith )?"
    rf"(?:cease|stop|discontinue|delete|destroy|erase)\b[^.;]{{0,100}}?"
    rf"\b(?:immediately|at once|forthwith|on the day of|upon)\b[^.;]{{0,40}}?{_END}",
)
_CASE = words(
    r"\b(?:confidential|if|breach|for cause|after (?:the|such|this) (?:wind|sell|period)"
    r"|expir\w+ of (?:the|such) (?:wind|sell|transition)|sell-?off|marks?|trademarks?|except)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    goes_on = next(
        said(paper, _GO_ON, "continue", "keep using", "sell", "wind", "use", unless=_NOT), None
    )
    if goes_on is None:
        return
    for stop in said(
        paper, _STOP, "cease", "stop", "discontinue", "delete", "destroy", "erase", unless=_CASE
    ):
        if stop.index == goes_on.index or _who(paper, stop) != _who(paper, goes_on):
            continue
        yield clash(
            RULE,
            paper,
            goes_on.span,
            stop.span,
            "goes on, and yet",
            witness=f"a use in the week after the end: {cite(paper, goes_on.start)} says yes, "
            f"{cite(paper, stop.start)} says no",
            mend="let the duty to stop begin when the time has run",
        )
        return


_NOT = words(r"\b(?:not|no longer|neither|if|breach)\b")


def _who(paper: Paper, one: Said) -> str:
    people = statements(paper).cast
    named = next((v for v in one.match.groupdict().values() if v), "")
    for size in (3, 2, 1):
        tail = " ".join(named.split()[-size:])
        if tail in people.known:
            return people.known[tail]
    return ""


RULE = Rule(
    id="X-026",
    family=Family.LOGIC,
    title="use goes on after the end, and stops at once",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
