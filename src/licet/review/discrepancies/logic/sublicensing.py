# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sublicensing is allowed in one clause and barred in another.

Finds a licence called sublicensable, or given with the right to sublicense, and a sentence by which
the same party may not sublicense or the same licence is not sublicensable.

Leaves alone: a ban without consent where the right is given, sublicences of another licence, and
sentences that give way to one another.

Why it matters: a sublicence given without a right is none; everybody down the chain infringes.

How it is mended: keep one. The edit makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import Said, Span, cite, clash, said
from licet.review.discrepancies.logic.several_grants import is_of_models, less_grave
from licet.review.discrepancies.logic.standing import who_after, who_before
from licet.review.discrepancies.rule import Rule
from licet.review.grants.answers import answers
from licet.review.grants.hedges import Hedge
from licet.review.grants.leave import Leave, Piece, leave, leave_of_item, pieces
from licet.review.grants.licences import GENERIC, Sign, licences
from licet.review.grants.modals import Duty
from licet.review.grants.parties import EACH
from licet.review.grants.statements import Statement, statements
from licet.review.licence_terms.granting import whole
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    index: int
    span: Span
    who: str
    words: frozenset[str]
    allowed: bool


def _find(paper: Paper) -> Iterator[Finding]:
    found = list(_of(paper, sorted(_told(paper), key=lambda t: t.span)))
    if not found and is_of_models(paper):  # elsewhere sublicences are mentioned in many ways
        told = (*_plain(paper), *_answered(paper))
        yield from _of(paper, sorted(told, key=lambda t: t.span))
    yield from found


def _of(paper: Paper, told: list[_Told]) -> Iterator[Finding]:
    done: set[int] = set()
    for number, one in enumerate(told):
        for two in told[number + 1 :]:
            if one.allowed == two.allowed or two.index in done or not _same(one, two):
                continue
            done.add(two.index)
            yes, no = (one, two) if one.allowed else (two, one)
            if paper.reading.folded[: yes.span[0]].rstrip().endswith("non-"):
                continue  # a line ended within the word
            yield clash(
                RULE,
                paper,
                yes.span,
                no.span,
                "allows what is barred by",
                witness=f"a sublicence to a customer: {cite(paper, yes.span[0])} says yes, "
                f"{cite(paper, no.span[0])} says no",
                severity=less_grave(paper),
                mend="say once whether the licence can be sublicensed",
            )


def _told(paper: Paper) -> Iterator[_Told]:
    for licence in licences(paper):
        mark = licence.mark(Sign.SUBLICENSABLE, Sign.NON_SUBLICENSABLE)
        both = licence.mark(Sign.SUBLICENSABLE) and licence.mark(Sign.NON_SUBLICENSABLE)
        if mark and not both and licence.gives:
            yield _Told(
                index=licence.index, span=(mark.start, mark.end), who=licence.taker,
                words=licence.words, allowed=mark.sign is Sign.SUBLICENSABLE,
            )  # fmt: skip
    for one in statements(paper).said:
        text = paper.reading.sentences[one.index].folded
        if _CERTAIN.search(text):
            continue
        if _sublicenses(one) and one.hedge <= Hedge.CONDITION and not one.broken:
            yield _Told(
                index=one.index, span=(one.start, one.end), who=one.actor,
                words=(one.words | one.rest) - _GENERIC, allowed=one.duty is Duty.MAY,
            )  # fmt: skip


_LETS_IN = (
    r"(?:appoint\w*|admit\w*|creat\w*|tak(?:e|es|ing) on|recruit\w*|nam(?:e|es|ing)|bring\w* in"
    r"|(?:tiers?|layers?|levels?|chains?|rows?) of)"
)
_SUB = words(
    r"\b(?:non-?)?sub-?licen[sc](?!ees?\b|ors?\b)\w*|\blicen[sc]e (?:\w+ ){0,4}?(?:onwards?|on"
    rf" to)\b|\bonward-licen[sc]\w*|\b{_LETS_IN} (?:[\w-]+ ){{0,3}}?sub-?licen[sc]ees?\b"
    r"|\bsub-?licen[sc]ees?(?= (?:[\w-]+ ){0,6}?(?:appointed|admitted|created|taken on))"
)
_PASSED_ON = words(
    r"\b(?:if|provided|on condition|as long as|so long as|but"
    r" only)\b[^.;]{0,160}?\bsub-?licen[sc]ees?\b[^.;]*"
    r"|\b(?:if|if and only if|only if|provided|on condition|as long as|so long as|where)"
    r"(?: always)?(?: that)? (?:they"
    r"|these|those|the (?:latter|recipient|holder|other|person)s?|each|every|such"
    r"|he or she)\b[^.;]*"
)
"""What sublicensees have to accept does not take the right away."""
_BESIDES = words(
    r"\b(?:sub-?licen[sc]\w* (?:\w+ )?(?:fees?|royalt\w+|income|revenue\w*|agreements?)"
    r"|relieves?|releases?"
    r"|affects?|surviv\w+|longer than|broader|remains? (?:\w+ )?(?:liable|responsible)|terminat\w+"
    r"|in breach|copies of|warrant\w*|represents?)\b"
    r"|\bno sub-?licen[sc]es? (?:is|are|has been|have been|shall be) (?:\w+ )?(?:granted|given)\b"
    r"|\b(?:is|are|was|were|been) (?:granted|given) (?:an? |any )?sub-?licen[sc]e\b"
    r"|\bcaus\w+ (?:[\w-]+ ){0,4}?sub-?licen"
    r"|\bsub-?licen[sc]es? (?:rights|to (?:comply|contain|end))\b"
    r"|\b(?:willing to|separate (?:\w+ )?agreement)\b"
)
"""Sentences about sublicences that are there."""
_LIFTED = words(
    r"\b(?:no (?:other|further|additional)|except|unless|other than|otherwise than|save|only"
    r" (?:as|if|with|to|where)|subject to"
    r" (?:section|clause|article)|to the extent|(?:with|without)"
    r" (?:the |its |first |prior |obtaining |\w+'s )*(?:express |prior |written )*(?:consent"
    r"|approval"
    r"|permission|agreement)|beyond|notwithstanding|affiliates?|subsidiar\w+|if)\b"
    r"|\bno other rights?\b|\b(?:considered|deemed|regarded as|constitute) (?:a |to be )*sub-?licen"
)


_NO_PARTIES = words(
    r"\b(?:subcontractors?|sub-?licen[sc]ees|end[- ]users?|affiliates?)\b[^.;]{0,30}?$"
)
_THINGS = words(
    r"\b(?:documentation|software|outputs?|trade ?marks?|logos?|feedback|improvements?|patents?"
    r"|know-how|suggestions?|confidential information)\b"
)
"""Things that are licensed beside the one that an agreement is about."""


_CERTAIN = words(
    r"\b(?:contractors|hosting providers|service providers|competitors?|rivals?)\b"
    r"|\bwithout (?:\w+ ){0,3}?(?:bind|impos|oblig|ensur|requir|pass)\w+"
    r"|\b(?:go(?:es)? (?:any )?(?:further|beyond)|exceeds?|broader|wider|outlasts?|last longer)\b"
    r"|\b(?:is|are) (?:no|not an?) sub-?licen[sc]e"
    r"|\bsub-?licen[sc]es? must (?:be in writing|bind)\b"
    r"|\bsub-?licen[sc]es? (?:granted |given |made )?(?:that|which|not|without|lacking|omitting"
    r"|contrary|in breach|exceeding|(?:is|are) (?:void|without effect|of no effect) (?:if|unless"
    r"|where))\b"
)
"""Sublicences to certain helpers, what is none, and what one has to say."""


def _plain(paper: Paper) -> Iterator[_Told]:
    """Sentences that allow or bar it in whatever words."""
    grants = {licence.index: licence for licence in licences(paper)}
    for one in said(paper, _SUB, "sublicen", "sub-licen", "onward", "on to", hedged=True):
        if _LIFTED.search(_PASSED_ON.sub(" ", one.text)):
            continue
        if _THINGS.search(one.text) or _CERTAIN.search(one.text):
            continue
        defined = _DEFINED.search(one.text)
        told = (True, *defined.span("who")) if defined else None
        text = _PASSED_ON.sub(lambda m: " " * len(m.group()), one.text)
        told = told or next((t for t in (_in_piece(text, p) for p in pieces(text)) if t), None)
        told = told or _in_item(paper, one)
        if told is None or _NO_PARTIES.search(one.text, 0, told[1]):
            continue
        allowed, start, end = told
        who = who_after(paper, one.text, start) or who_before(paper, one.text, end, far=200)
        if one.index in grants and not who:
            who = grants[one.index].taker
        begin = one.start - one.match.start()
        yield _Told(
            index=one.index, span=(begin + start, begin + end), who=EACH if defined else _side(who),
            words=frozenset(), allowed=allowed,
        )  # fmt: skip


def _answered(paper: Paper) -> Iterator[_Told]:
    """The same, in a table or after a colon: the label asks, and a word answers."""
    for one in answers(paper):
        if one.said is Leave.ASK or not _ROW.search(one.name):
            continue
        if not any(w.search(one.name) for w in (_THINGS, _BESIDES, _OF_THEM)):
            yield _Told(
                index=one.index, span=(one.start, one.end), who=EACH, words=frozenset(),
                allowed=one.said is not Leave.BAR,
            )  # fmt: skip


_ROW = words(r"\bsub-?licen[sc]\w*|\bonward[- ]licen[sc]\w*")
_OF_THEM = words(r"\b(?:no|not|without|copies|survival|end|notice|liab\w+|fees?|list)\b")
"""Labels on sublicences that there are."""


def _side(who: str) -> str:
    """The party that sublicenses; it is not the one that holds the sublicence."""
    return EACH if who in ("", "sublicensee", "sub-licensee", "user") else who


def _in_item(paper: Paper, one: Said) -> tuple[bool, int, int] | None:
    """The same, where the stem of a list says it."""
    text = whole(paper.reading, one.index, one.text)
    told = leave_of_item(text, len(text) - len(one.text)) if len(text) > len(one.text) else None
    if told is None or told.leave is Leave.ASK:
        return None
    return told.leave is not Leave.BAR, one.match.start(), one.match.end()


def _in_piece(text: str, piece: Piece) -> tuple[bool, int, int] | None:
    """Whether a piece of a sentence allows or bars it, and the words that say so."""
    sub = _SUB.search(text, piece.start, piece.end)
    if sub is None or _BESIDES.search(text, piece.start, piece.end):
        return None
    able = sub.group().endswith(("able", "ible"))
    if able and sub.group().startswith("non"):
        return False, sub.start(), sub.end()
    told = leave(text, piece, sub.start())
    if told is None or told.leave is Leave.ASK:
        return (True, sub.start(), sub.end()) if told is None and able else None
    allowed = told.leave is not Leave.BAR
    if not allowed and told.start > sub.end() and text[: told.end].endswith("but not"):
        return None  # `sublicensable to affiliates, but not to rivals`
    if allowed and _MENTIONED.search(text, told.end, max(told.end, sub.start())):
        return None
    return allowed, min(sub.start(), told.start), max(sub.end(), told.end)


_DEFINED = words(
    r"\"\)? (?:\w+ )?(?:means?|is|are|stands? for|refers? to|denotes?) (?P<who>(?:an?|any|every"
    r"|each"
    r"|all|those|the|someone|anyone|whoever)\b[^.;]{0,80}?\b(?:whom?|whose|that|which|with)\b"
    r"[^.;]{0,80}?\bsub-?licen[sc]\w*)"
)
"""A name for those who hold sublicences: there may be some."""
_MENTIONED = words(
    r"\b(?:that(?! of\b)|which|whom|regarding|relating to|concerning|pursuant to"
    r"|under(?! (?:an?|its|their|your|our) (?:own )?(?:sub-?)?licen)|about"
    r"|information"
    r"|licen[sc]e,|in connection with|copies)\b"
)
"""Between a right and a sublicence: the right is one to something else."""
_GENERIC = GENERIC | frozenset(
    [
        "sublicens",
        "sublicense",
        "third",
        "person",
        "entity",
        "other",
        "any",
        "hereund",
        "herein",
        "sublicensee",
        "accept",
        "restriction",
        "customer",
        "whol",
        "part",
        "licens",
    ]
)


def _sublicenses(one: Statement) -> bool:
    named = "sublicense" in one.acts or (
        bool(one.acts & {"grant", "supply"}) and bool(one.things & {"sublicens", "sub-licens"})
    )
    return named and one.duty in (Duty.MAY, Duty.MUST_NOT)


def _same(one: _Told, two: _Told) -> bool:
    """Whether two sentences speak of the same party and the same licence."""
    if one.index == two.index or (one.who != two.who and EACH not in (one.who, two.who)):
        return False
    few, many = sorted((one.words, two.words), key=len)
    return (len(few) <= 1 and few <= many) or (bool(few) and 4 * len(few & many) >= 3 * len(few))


RULE = Rule(
    id="X-007",
    family=Family.LOGIC,
    title="sublicensing is allowed and barred",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
