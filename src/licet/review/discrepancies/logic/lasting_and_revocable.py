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

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from licet.review.discrepancies.logic.clashing import (
    MAY,
    Said,
    cite,
    clash,
    party_in,
    said,
    struck,
)
from licet.review.discrepancies.rule import Rule
from licet.review.grants.licences import Licence, Mark, Sign, licences, same_licence
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_AT_WILL = words(
    r"\b(?:at any (?:time|moment)|for (?:any|whatever|no)(?: or no)? reason|for (?:its |their |his "
    r"|our )?(?:own )?convenience|with(?:out| or without) (?:any |showing |giving |stating"
    r" )*(?:cause"
    r"|reasons?|grounds?)|(?:at|in) (?:its|our|their|\w+'s) (?:sole |absolute |own |free |full )*"
    r"(?:and \w+ )?(?:discretion|option|election|will|choice|pleasure)|at (?:will|pleasure"
    r"|discretion)"
    r"|when(?:ever|soever)? (?:it|they|we|\w+|the \w+) (?:so )?(?:likes?|wish\w*|choos\w+|decid\w+"
    r"|pleas\w+|sees? fit|wants?)|(?:as|if) (?:it|they|we) (?:sees?|thinks?) fit|unilaterally|by"
    r" (?:mere |simple )notice|no (?:reason|cause|ground)s?\b|(?:up)?on (?:[\w()-]+ ){0,5}?(?:days|"
    r"months|weeks|day|month)'? (?:[\w]+ ){0,2}?notice|by giving [^.;]{2,60}? notice"
    r"|by (?:\w+ )?notice)\b"
)
_TAKE = r"(?:revoke|withdraw|rescind|terminate|cancel|end|recall|retract|take back|discontinue)"
_TAKEN = (
    r"(?:revoked|withdrawn|rescinded|terminated|cancelled|canceled|ended|recalled|taken back"
    r"|called back|called in|retracted|brought to an end|discontinued)"
)
_RIGHT = r"(?:licen[sc]es?|rights?|permissions?|grants?)"
_POWER = words(
    rf"(?P<who>[\w'& .-]{{2,40}}?)(?:, [^,;.]{{2,60}},)? {MAY}\b,?[^.;]{{0,90}}?\b(?:{_TAKE}"
    r"|(?:revok|withdraw|rescind"
    rf"|terminat|cancel|end|recall)ing|bring) (?:the |this |these |any |all |such |said )*"
    rf"(?:\w+ ){{0,4}}?{_RIGHT}\b",
    rf"\b{_RIGHT}\b[^.;]{{0,100}}?\b(?:may|can|(?:is|are) (?:liable|subject) to) be (?:\w+ )?"
    rf"{_TAKEN}(?: [^.;]{{0,60}}?by (?:the )?(?P<by>[\w-]+(?: [\w-]+)?))?",
    rf"\b{_RIGHT}\b[^.;]{{0,100}}?\b(?:is|are|shall be|remains?) (?:(?!not\b)\w+ )?"
    r"(?P<sign>revocable|terminable)\b(?: [^.;]{0,30}?by (?:the )?(?P<by2>[\w-]+(?: [\w-]+)?))?",
    rf"\b{_RIGHT}\b[^.;]{{0,60}}?\b(?:ends?|lapses?|terminates?|ceases?|lasts? only) (?:as soon as"
    rf"|when(?:ever)?|if|until|for as long as|so long as) (?P<as>[\w'& .-]{{2,40}}?) (?:so )?"
    rf"(?:gives? notice|says? so|wish\w*|decid\w+|choos\w+|revokes?|withdraws?|demands?)",
    rf"\b{_RIGHT}\b[^.;]{{0,80}}?\b(?:on|as) a (?P<basis>revocable) (?:basis|one)\b",
    rf"\b{_RIGHT}\b[^.;]{{0,60}}?\b(?:for )?(?:so|as) long as (?P<as2>[\w'& .-]{{2,40}}?) does not"
    r" (?:withdraw|revoke|end|terminate|cancel)\b",
    rf"\b{_RIGHT}\b[^.;]{{0,60}}?\bat (?P<at>[\w& .-]{{2,40}}?)'s? (?:will|pleasure|sufferance"
    rf"|discretion)\b",
)
_OTHER = words(r"\b(?:suggest\w*|feedback|improvement\w*|comments?|ideas?|telemetry|usage data)\b")
_FAULT = words(
    r"\b(?:breach\w*|provided (?:further )?that|default\w*|violat\w+|fail\w*|insolven\w+"
    r"|bankrupt\w*|infring\w+|non-?payment"
    r"|cause if|sublicens\w+ (?:may|can)|offer|proxy|power of attorney)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    lasting = [
        (licence, mark)
        for licence in licences(paper)
        if (licence.gives or licence.kind == "licence")
        and (mark := licence.mark(Sign.IRREVOCABLE, Sign.PERPETUAL))
        and not _OTHER.search(licence.folded)
    ]
    for licence, mark in lasting:
        other = licence.mark(Sign.REVOCABLE)
        if other:
            yield _within(paper, mark, other)
    powers = list(_powers(paper)) if lasting else []
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


_NEEDLES = (
    "revoc", "revok", "withdraw", "cancel", "rescind", "end", "recall", "ceas", "termin", "take ",
    "call", "bring", "brought", "laps", "discret", "pleasure", "taken",
)  # fmt: skip
_NO_FAULT = words(
    r"\b(?:even|irrespective|regardless|whether|without|absence|although|though)\b[^.;,]{0,60}?"
    r"\b(?:breach\w*|default\w*|fail\w*)"
)


_NARROW = words(r" to (?!use\b)[a-z]+ ")
"""A right to do one thing is not the licence."""


def _powers(paper: Paper) -> Iterator[Said]:
    """Sentences by which a licence can be ended at will."""
    for power in said(paper, _POWER, *_NEEDLES):
        if _FAULT.search(_NO_FAULT.sub(" ", power.text)):
            continue
        if _NARROW.match(power.text, power.match.end()):
            continue
        found = power.match.groupdict()
        if any(found[name] for name in ("sign", "basis", "as", "as2", "at")):
            yield power
        elif will := _AT_WILL.search(power.text):
            late = power.end + max(0, will.end() - power.match.end())
            yield replace(power, end=late)


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
    named = next(
        (v for k, v in power.match.groupdict().items() if k not in ("sign", "basis") and v), ""
    )
    by = re.match(rf"({people.names})\b", named) if named and not power.match["who"] else None
    who = people.who(by[1]) if by else party_in(paper, named)
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
