# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement may be assigned freely in one clause, and not, or only with consent, in another.

Finds a sentence by which a party may assign or transfer the agreement or its rights to anybody or
without consent, and one by which the same party, or either, may not assign it, or only with
consent; and a licence called non-transferable beside a free right to assign it.

Leaves alone: assignment to affiliates, successors, buyers of the business or lenders, rights of the
other party, and sentences that give way to one another.

Why it matters: after a sale of the business the licence has passed to the buyer, or has ended.

How it is mended: one rule with its exceptions. The edit makes the later sentence subject to the
earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.grants.licences import Sign, licences
from licet.review.grants.parties import EACH
from licet.review.grants.statements import statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_ASSIGN = r"(?:assign|transfer|delegate)"
_THING = (
    r"(?:this (?:agreement|licen[sc]e|contract)|the (?:agreement|licen[sc]e)|(?:its|their|any"
    r"|all|your) (?:of its )?"
    r"(?:\w+ )?rights|any part)"
)
_FREE = words(
    rf"\b(?P<who>[\w'& ]{{2,40}}?) (?:may|can|shall be entitled to|is entitled to|(?:shall )?"
    rf"(?:has|have) the right to|is free to)"
    rf" (?:freely |also |at any time )*{_ASSIGN}\b[^.;]{{0,30}}?\b{_THING}\b[^.;]{{0,140}}?\b"
    rf"(?:freely|without (?:the )?"
    r"(?:prior |need (?:for|of) |requiring |obtaining |any )*(?:written )?(?:consent|approval"
    r"|permission|restriction|notice)"
    r"|to any (?:third )?(?:party|person|entity)|to anyone|in (?:its|their) sole discretion)\b",
    rf"\b(?P<who2>[\w'& ]{{2,40}}?) (?:may|can) freely {_ASSIGN}\b[^.;]{{0,30}}?\b{_THING}",
    rf"\b{_THING}\b[^.;]{{0,40}}?\b(?:is|are|shall be) (?:freely )?(?:assignable|transferable)\b"
    rf"(?! (?:only|with))",
)
_BARRED = words(
    rf"\b(?P<who>[\w'& ]{{2,40}}?) (?:may|shall|must|will"
    rf"|can) not (?:\w+ ){{0,3}}?{_ASSIGN}\b[^.;]{{0,60}}?\b{_THING}",
    rf"\b(?P<neither>neither party|no party) (?:may|shall"
    rf"|will) (?:\w+ ){{0,3}}?{_ASSIGN}\b[^.;]{{0,60}}?\b{_THING}",
    rf"\b{_THING}\b[^.;]{{0,60}}?\b(?:may|shall|can) not be {_ASSIGN}(?:ed|red|d)\b",
    rf"\b{_THING}\b[^.;]{{0,40}}?\b(?:is|are|shall be) (?:not|non-?) ?(?:assignable"
    rf"|transferable)\b",
)
_SOME = words(
    r"\b(?:affiliates?|subsidiar\w+|successors?|merger|acquisition|acquir\w+|substantially all"
    r"|lender|bank|financ\w+|parent"
    r"|purchaser of|sale of|reorgani[sz]ation|receiv(?:e|ables)|payment|proceeds|subcontract\w*"
    r"|security)\b"
)


_DENIED = words(r"\b(?:not|neither|no)\b(?=[^.;]{0,80}?\b(?:assign|transfer|delegate))")


def _find(paper: Paper) -> Iterator[Finding]:
    for free in said(paper, _FREE, "assign", "transfer", unless=_SOME):
        if _DENIED.search(free.text[: free.match.end()]):
            continue
        for barred in _bars(paper):
            if barred.index == free.index or not _same(paper, free, barred):
                continue
            yield clash(
                RULE,
                paper,
                free.span,
                barred.span,
                "is denied by",
                witness=f"an assignment to a stranger without asking: {cite(paper, free.start)} "
                f"says yes, {cite(paper, barred.start)} says no",
                mend="keep one rule on assignment, with its exceptions",
            )
            return
        for licence in licences(paper):
            mark = licence.mark(Sign.NON_TRANSFERABLE) if licence.gives else None
            if mark and licence.taker and licence.taker == _who(paper, free):
                yield clash(
                    RULE,
                    paper,
                    (mark.start, mark.end),
                    free.span,
                    "is the licence, and yet",
                    witness=f"a transfer of the licence: {cite(paper, free.start)} says yes, "
                    f"{cite(paper, mark.start)} says no",
                    mend="say whether the licence goes with the agreement",
                )
                return


def _bars(paper: Paper) -> Iterator[Said]:
    """Bans, also those that can be lifted by consent; not those that leave room for a clause."""
    for one in said(paper, _BARRED, "assign", "transfer", hedged=True):
        if not _ROOM.search(one.text):
            yield one


_ROOM = words(
    r"\b(?:except|other than|notwithstanding|subject to|unless (?!it|the other|such|\w+ (?:gives"
    r"|has|obtains|consent))|"
    r"provided|save|otherwise)\b"
)


def _who(paper: Paper, one: Said) -> str:
    people = statements(paper).cast
    if one.match.groupdict().get("neither"):
        return EACH
    named = next((v for k, v in one.match.groupdict().items() if k.startswith("who") and v), "")
    for size in (3, 2, 1):
        tail = " ".join(named.split()[-size:])
        if tail in people.known:
            return people.known[tail]
    return EACH if "party" in named or not named else ""


def _same(paper: Paper, free: Said, barred: Said) -> bool:
    one, two = _who(paper, free), _who(paper, barred)
    return one == two or (EACH in (one, two) and bool(one) and bool(two)) or not (one or two)


RULE = Rule(
    id="X-008",
    family=Family.LOGIC,
    title="assignment free in one place, barred in another",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
