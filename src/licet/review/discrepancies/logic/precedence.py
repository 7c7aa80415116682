# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two clauses rank the same documents in opposite orders.

Finds two sentences that say which document prevails in a conflict, where the winner of the one is
the loser of the other: the body over the schedules here, the order form over the body there.

Leaves alone: an order for one subject only (personal data, fees), documents of which the other
sentence does not speak, and a sentence that gives way.

Why it matters: the clause that is meant to settle every other contradiction is one itself.

How it is mended: one order. The edit makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, Span, cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_KINDS = {
    "the agreement": r"this (?:master )?agreement|the (?:main )?(?:body|agreement)|these terms"
    r"|terms and conditions|main agreement|master agreement|this licen[sc]e",
    "the order": r"order forms?|orders?|purchase orders?|sales orders?|quotations?",
    "the statement of work": r"statements? of work|sows?|work orders?",
    "the schedule": r"schedules?|exhibits?|annex(?:es)?|appendi(?:x|ces)|attachments?",
    "the policy": r"polic(?:y|ies)|acceptable use policy|aup|documentation|guidelines",
    "the data processing terms": r"data processing (?:agreement|addendum)|dpa",
    "the addendum": r"addend(?:um|a)|amendments?|cover page|key terms",
}
_NAMED = {kind: words(rf"\b(?:{say})\b") for kind, say in _KINDS.items()}
_CONFLICT = words(
    r"\b(?:conflict\w*|inconsisten\w+|discrepanc\w+|contradict\w+|ambiguit\w+|precedence)\b"
)
_PREVAILS = words(
    r"\b(?P<winner>[^.;:]{3,140}?),? (?:shall|will)? ?(?:always )?(?:prevails?|controls?|governs?"
    r"|takes? (?:precedence|priority)|supersedes?"
    r"|be controlling|have (?:precedence|priority))\b(?P<rest>[^.;]{0,140})"
)
_SOME = words(
    r"\b(?:solely|only with respect|with respect to|as to the"
    r"|expressly (?:states?|references?|amend\w*|supersede)|personal data"
    r"|language|translation|english|law|except|unless|specific(?:ally)? (?:states?|identif))\b"
)
_NEEDLES = ("prevail", "control", "govern", "precedence", "priority", "supersede")


def _kind(text: str) -> str:
    """The last kind of document named in the text."""
    found = [(m.end(), kind) for kind, say in _NAMED.items() for m in say.finditer(text)]
    return max(found)[1] if found else ""


def _order(one: Said) -> tuple[str, frozenset[str]]:
    """Which document prevails, and over which the sentence speaks."""
    winner = _kind(one.match["winner"].rpartition(",")[2] or one.match["winner"])
    named = {kind for kind, say in _NAMED.items() if say.search(one.text)}
    return winner, frozenset(named - {winner})


def _find(paper: Paper) -> Iterator[Finding]:
    told = [
        (one, *_order(one))
        for one in said(paper, _PREVAILS, *_NEEDLES, unless=_SOME)
        if _CONFLICT.search(one.text)
    ]
    for number, (one, winner, losers) in enumerate(told):
        for two, other, beaten in told[number + 1 :]:
            if winner and other and winner != other and winner in beaten and other in losers:
                yield clash(
                    RULE,
                    paper,
                    _span(one),
                    _span(two),
                    "is the order here, but",
                    witness=f"a difference between {winner} and {other}: {cite(paper, one.start)} "
                    f"lets {winner} prevail, {cite(paper, two.start)} lets {other}",
                    mend="keep one order of precedence",
                )
                return


def _span(one: Said) -> Span:
    """The winner and the verb."""
    winner = one.match["winner"]
    cut = winner.rfind(",") + 1
    cut += len(winner[cut:]) - len(winner[cut:].lstrip())
    return one.group("winner")[0] + cut, one.group("rest")[0]


RULE = Rule(
    id="X-018",
    family=Family.LOGIC,
    title="two orders of precedence",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
