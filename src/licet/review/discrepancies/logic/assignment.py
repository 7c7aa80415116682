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

import re
from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import MAY, Said, cite, clash, party_in, said
from licet.review.discrepancies.rule import Rule
from licet.review.grants.licences import Sign, licences
from licet.review.grants.parties import EACH
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_ASSIGN = r"(?:assign|transfer|delegate|cede|pass on|make over|novate)"
_ASSIGNED = r"(?:assigned|transferred|delegated|ceded|passed on|made over|novated)"
_THING = (
    r"(?:this (?:agreement|licen[sc]e|contract)|these terms(?: and conditions)?|the (?:agreement"
    r"|licen[sc]e|contract)|(?:its|their|any|all|your|the|his|our) (?:of (?:its|their) )?(?:\w+ )?"
    r"rights|rights (?:and|or|under|in)|any part)"
)
_ASKED = r"(?:consents?|approv\w+|permission|agree\w*|permits?|asked|asking|authori[sz]\w+)"
_FREELY = (
    r"(?:freely|without (?:the |first )?(?:prior |need (?:for|of) |requiring |obtaining |seeking"
    r" |any "
    r"|having |need(?:ing)? to |to |asking |ask |getting |even )*(?:(?:the )?[\w-]+(?:'s)?"
    r" )?(?:prior )?"
    r"(?:written )?(?:consent|approval|permission|restrictions?|notice|asking|ask|limitations?)"
    r"|without asking|to (?:any|whom(?:so)?ever)(?: third| other)* ?(?:party|person|entity|one|body"
    r"|company|it\b)?|to anyone|to a third party|in (?:its|their) sole discretion|as (?:it|they)"
    r" (?:sees?|likes?|pleases?)|at (?:will|any time)|unconditionally)"
)
_FREE = words(
    rf"(?P<who>[\w'& .-]{{2,40}}?) {MAY}"
    rf"(?: (?!not\b)[\w, ]{{1,30}}?)?"
    rf" {_ASSIGN}\b[^.;]{{0,30}}?\b{_THING}\b[^.;]{{0,140}}?\b{_FREELY}\b",
    rf"(?P<who2>[\w'& .-]{{2,40}}?) {MAY} (?:freely|unconditionally|at any time|without"
    rf" [^.;]{{2,60}}?),? {_ASSIGN}\b[^.;]{{0,30}}?\b{_THING}",
    rf"\b{_THING}\b[^.;]{{0,60}}?\b(?:is|are|shall be) (?:freely )?(?:assignable|transferable)\b"
    rf"(?! (?:only|with\b))",
    rf"\b{_THING}\b[^.;]{{0,60}}?\b(?:may|can) be (?:freely"
    rf" )?{_ASSIGNED}\b[^.;]{{0,60}}?\b{_FREELY}\b",
    rf"\b{_THING}\b[^.;]{{0,60}}?\b(?:may|can) be freely {_ASSIGNED}\b",
    rf"\b(?:assignment|transfer) of {_THING}\b[^.;]{{0,60}}?\b(?:is|are|shall be) (?:free\b"
    r"|(?:always"
    rf" |freely )?(?:permitted|allowed)(?! only| if| with\b)|subject to no|not subject to)",
    rf"\b(?:assignment|transfer) of {_THING}\b[^.;]{{0,60}}?\b(?:(?:needs?|requires?) no"
    rf" {_ASKED}|(?:does"
    rf"|do|shall|will) not (?:need|require) [^.;]{{0,40}}?{_ASKED})",
    rf"\b(?:does|do) not (?:need|require)\b[^.;]{{0,50}}?\b{_ASKED}\b[^.;]{{0,50}}?\b{_ASSIGN}\b"
    rf"[^.;]{{0,30}}?\b{_THING}",
    rf"\bno {_ASKED}\b[^.;]{{0,60}}?\b(?:needed|required|necessary)\b[^.;]{{0,60}}?\b(?:{_ASSIGN}"
    rf"|assignment|transfer)\b[^.;]{{0,30}}?\b{_THING}",
)
_BARRED = words(
    rf"(?P<who>[\w'& .-]{{2,40}}?) (?:(?:may|shall|must|will|can|should) (?:not|never)|cannot"
    r"|(?:has|have)"
    r" no right to|(?:is|are) not (?:\w+ )?(?:entitled|permitted|allowed|authori[sz]ed|free) to"
    r"|(?:is|are)"
    r" (?:prohibited|barred|precluded) from|agrees? not to) (?:[\w,]+ ){0,4}?"
    rf"(?:{_ASSIGN}|assigning|transferring|delegating)\b[^.;]{{0,60}}?\b{_THING}",
    rf"\b(?P<neither>neither (?:party|of them|of the parties)|no party|none of the parties"
    rf"|neither [\w ]{{2,40}}? nor [\w ]{{2,40}}?) (?:may|shall|can"
    rf"|will) (?:\w+ ){{0,3}}?{_ASSIGN}\b[^.;]{{0,60}}?\b{_THING}",
    rf"\b{_THING}\b[^.;]{{0,60}}?\b(?:may|shall|can|must) (?:not|never) be (?:\w+ )?{_ASSIGNED}\b",
    rf"\b{_THING}\b[^.;]{{0,60}}?\b(?:may|shall|can) (?:only )?be"
    rf" {_ASSIGNED}\b[^.;]{{0,60}}?\b(?:only"
    rf" )?(?:if|with|after|upon|where|once|subject to)\b[^.;]{{0,60}}?\b{_ASKED}",
    rf"(?P<who2>[\w'& .-]{{2,40}}?) (?:may|can|shall)(?: only)?"
    rf" {_ASSIGN}\b[^.;]{{0,30}}?\b{_THING}\b"
    rf"[^.;]{{0,40}}?\b(?:only )?(?:if|with|after|upon|where|once|subject"
    rf" to)\b[^.;]{{0,60}}?\b{_ASKED}",
    rf"\b{_THING}\b[^.;]{{0,80}}?\b(?:is|are|shall be|being) (?:(?:strictly |purely )?personal\b"
    rf"[^.;]{{0,40}}?)?(?:not|non-?) ?(?:\w+ )?(?:assignable|transferable)\b",
    rf"\b(?:assignment|transfer) of {_THING}\b[^.;]{{0,80}}?\b(?:(?:is|are|shall be) (?:\w+ly )?"
    rf"(?:prohibited|forbidden|excluded|void|barred|ruled out|not (?:permitted|allowed)|subject to)"
    rf"|(?:needs?|requires?|without)\b[^.;]{{0,40}}?{_ASKED})",
    rf"\b(?:consent|approval|permission|agreement)\b[^.;]{{0,50}}?\b(?:is|shall be) (?:\w+"
    r" )?(?:needed"
    rf"|required|necessary)\b[^.;]{{0,50}}?\b(?:{_ASSIGN}|assignment"
    rf"|transfer)\b[^.;]{{0,40}}?\b{_THING}",
)
_SOME = words(
    r"\b(?:affiliates?|subsidiar\w+|successors?|merger|acquisition|acquir\w+|substantially all"
    r"|lender|bank|financ\w+|parent"
    r"|purchaser of|sale of|reorgani[sz]ation|receiv(?:e|ables)|payment|proceeds|subcontract\w*"
    r"|security)\b"
)


_DENIED = words(r"\b(?:not|neither|no)\b(?=[^.;]{0,80}?\b(?:assign|transfer|delegate))")


def _find(paper: Paper) -> Iterator[Finding]:
    for free in said(paper, _FREE, "assign", "transfer", "novat", "cede", "pass", unless=_SOME):
        following = paper.reading.sentences[free.index + 1 : free.index + 2]
        listed = following and following[0].folded.startswith(("(i)", "(a)", "(1)", "a)", "i)"))
        if (
            (
                not re.search(r"\b(?:need|requir)", free.match.group())
                and _DENIED.search(free.text[: free.match.end()])
            )
            or listed
            or _LISTED.match(free.text, free.match.end())
        ):
            continue
        wholly = _WHOLLY.search(free.match.group()) is not None
        for barred in _bars(paper, wholly=wholly):
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


_LISTED = words(r"[^.;]{0,12}?(?::|\((?:i|a|1)\))")
"""To those that a list names."""
_BY = words(r"\b(?:by|of|to) (?:the )?(?P<name>[\w'&-]+(?: [\w'&-]+){0,2})")


_WHOLLY = words(r"\b(?:freely|without|any\b|whom(?:so)?ever|anyone|unconditionally)")
"""A right without limits clashes also with a ban that has exceptions of its own."""


def _bars(paper: Paper, *, wholly: bool) -> Iterator[Said]:
    """Bans, also those that can be lifted by consent; not those that leave room for a clause.

    Args:
        paper: The document.
        wholly: Whether only exceptions that another clause may hold leave room.
    """
    for one in said(paper, _BARRED, "assign", "transfer", "novat", "cede", "pass", hedged=True):
        if not (_OTHER_CLAUSE if wholly else _ROOM).search(one.text):
            yield one


_ROOM = words(
    r"\b(?:except|other than|notwithstanding|subject to|unless (?!it|the other|such|\w+ (?:gives"
    r"|has|obtains|consent))|"
    r"provided|save|otherwise)\b"
)


_OTHER_CLAUSE = words(
    r"\b(?:except|other than|unless|save|subject to|notwithstanding|provided (?:in|by|under|for))\b"
    r"[^.;]{0,60}?\b(?:sections?|articles?|clauses?|paragraphs?|herein|elsewhere)\b",
    r"\botherwise (?:\w+ly )?(?:provided|permitted|set|stated|agreed|specified|allowed)",
    r"\bexcept as\b",
)


def _who(paper: Paper, one: Said) -> str:
    if one.match.groupdict().get("neither"):
        return EACH
    named = next((v for k, v in one.match.groupdict().items() if k.startswith("who") and v), "")
    if not named:
        told = one.text[one.match.start() : one.match.end() + 40]
        named_after = (m["name"].split() for m in _BY.finditer(told))
        near = (party_in(paper, " ".join(n[:k])) for n in named_after for k in (3, 2, 1))
        return next((who for who in near if who), EACH)
    return party_in(paper, named) or (EACH if "party" in named else "")


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
