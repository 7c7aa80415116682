# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence is perpetual or irrevocable, and can be revoked or ended at will.

Finds a grant called perpetual or irrevocable that is called revocable too, or that the party that
gave it may revoke, withdraw or end at any time, for convenience, without cause or on mere notice.

Leaves alone: an end for breach or insolvency, an end by the licensee, the end of an agreement
whose licence is said to survive it, and consents to jurisdiction called irrevocable.

Why it matters: what is built on a model cannot be taken back; if the licence can, it was worth
its notice period and no more.

How it is mended: strike one of the two. The edit strikes the word `revocable`, or makes the power
to end subject to the grant.
"""

from collections.abc import Iterator
from itertools import combinations

from licet.review.discrepancies.logic.clashing import Said, cite, clash, said, struck
from licet.review.discrepancies.rule import Rule
from licet.review.grants.licences import Licence, Mark, Sign, licences, same_licence
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_AT_WILL = (
    r"(?:at any time|for any (?:or no )?reason|for (?:its |their |his |our )?(?:own )?convenience"
    r"|without cause|with or without cause|(?:at|in) (?:its|our|their) (?:sole |absolute |own )*"
    r"(?:and \w+ )?(?:discretion|option|election|will)|at will|for no reason|(?:up)?on "
    r"(?:\w+ ){0,4}?"
    r"(?:\(?\d+\)? )?(?:days|months|weeks)'?(?: prior| advance)?(?: written)? notice"
    r"|by giving [^.;]{2,60}? notice)"
)
_TAKE = r"(?:revoke|withdraw|rescind|terminate|cancel|end|recall)"
_RIGHT = r"(?:licen[sc]es?|rights?|permissions?|grants?)"
_POWER = words(
    rf"\b(?P<who>[\w' ]{{2,30}}?) (?:may|can|shall be entitled to|is entitled to"
    rf"|reserves the right to"
    rf"|(?:shall )?(?:has|have) the right to|is free to)\b[^.;]{{0,60}}?\b{_TAKE} (?:the |this "
    rf"|these "
    rf"|any |all |such |said )*(?:\w+ ){{0,4}}?{_RIGHT}\b[^.;]{{0,140}}?\b{_AT_WILL}",
    rf"\b{_RIGHT}\b[^.;]{{0,100}}?\b(?:may|can) be (?:\w+ )?(?:revoked|withdrawn|rescinded"
    rf"|terminated"
    rf"|cancelled|ended) (?:by (?:the )?(?P<by>[\w ]{{2,30}}?) )?{_AT_WILL}",
    rf"\b(?P<at>[\w' ]{{2,30}}?) (?:may|can|reserves the right to)\b,? "
    rf"(?:[\w' ,-]{{0,60}}? )?{_AT_WILL},?"
    rf"[^.;]{{0,60}}?\b{_TAKE} (?:the |this |these |any |all |such )*(?:\w+ ){{0,4}}?{_RIGHT}\b",
    rf"\b{_RIGHT}\b[^.;]{{0,100}}?\b(?:is|are|shall be|remains?) (?:\w+ )?revocable\b"
    rf"(?:[^.;]{{0,60}}?{_AT_WILL})?",
)
_FAULT = words(
    r"\b(?:breach\w*|provided (?:further )?that|default\w*|violat\w+|fail\w*|insolven\w+"
    r"|bankrupt\w*|infring\w+|non-?payment"
    r"|cause if|sublicens\w+ (?:may|can)|offer|proxy|power of attorney)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    lasting = [
        (licence, mark)
        for licence in licences(paper)
        if licence.gives and (mark := licence.mark(Sign.IRREVOCABLE, Sign.PERPETUAL))
    ]
    for licence, mark in lasting:
        other = licence.mark(Sign.REVOCABLE)
        if other:
            yield _within(paper, mark, other)
    powers = (
        list(
            said(
                paper,
                _POWER,
                "revoc",
                "revok",
                "terminat",
                "withdraw",
                "cancel",
                "rescind",
                "end",
                "recall",
                unless=_FAULT,
            )
        )
        if lasting
        else []
    )
    for power in powers:
        for licence, mark in lasting:
            if power.index != licence.index and _theirs(paper, power, licence):
                yield clash(
                    RULE,
                    paper,
                    (mark.start, mark.end),
                    power.span,
                    "is the grant, and yet",
                    witness=f"a notice without any breach: {cite(paper, power.start)} "
                    f"ends the licence, {cite(paper, mark.start)} does not let it",
                    mend="strike one of the two, or say which grant can be revoked",
                )
                break


def _apart(paper: Paper) -> Iterator[Finding]:
    """The same licence, irrevocable in one sentence and revocable in another."""
    marked = [
        (licence, mark)
        for licence in licences(paper)
        if (mark := licence.mark(Sign.IRREVOCABLE, Sign.PERPETUAL, Sign.REVOCABLE))
        and not (licence.mark(Sign.REVOCABLE) and mark.sign is not Sign.REVOCABLE)
    ]
    for (one, mark), (two, other) in combinations(marked, 2):
        if (mark.sign is Sign.REVOCABLE) == (other.sign is Sign.REVOCABLE):
            continue
        if (one.gives or two.gives) and same_licence(one, two):
            yield clash(
                RULE,
                paper,
                (mark.start, mark.end),
                (other.start, other.end),
                "is the grant, but",
                witness=f"a revocation without breach: {cite(paper, mark.start)} and "
                f"{cite(paper, other.start)} answer differently",
                mend="keep one of the two words",
            )
            return


def _within(paper: Paper, one: Mark, two: Mark) -> Finding:
    return clash(
        RULE,
        paper,
        (one.start, one.end),
        (two.start, two.end),
        "is what the same grant calls",
        witness=f"a revocation without breach: “{paper.document.text[one.start : one.end]}” shuts "
        f"it out, “{paper.document.text[two.start : two.end]}” lets it",
        mend="strike one of the two words",
        edit=struck(paper, two.start, two.end, "the grant stays as lasting as its other word says"),
    )


def _theirs(paper: Paper, power: Said, licence: Licence) -> bool:
    """Whether the power is that of the party that gave the licence."""
    people = statements(paper).cast
    named = next((power.match[n] for n in ("who", "by", "at") if power.match[n]), "")
    who = people.who(named.strip().split(" the ")[-1].removeprefix("the "))
    if who == licence.taker and who:
        return False
    return not licence.giver or who not in people.known.values() or who == licence.giver


RULE = Rule(
    id="X-004",
    family=Family.LOGIC,
    title="perpetual or irrevocable, and revocable",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
