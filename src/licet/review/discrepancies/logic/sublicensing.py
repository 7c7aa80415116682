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

from licet.review.discrepancies.logic.clashing import (
    MAY,
    Span,
    cite,
    clash,
    party_in,
    said,
)
from licet.review.discrepancies.logic.several_grants import less_grave
from licet.review.discrepancies.rule import Rule
from licet.review.grants.hedges import Hedge
from licet.review.grants.licences import GENERIC, Sign, licences
from licet.review.grants.modals import Duty
from licet.review.grants.parties import EACH
from licet.review.grants.predicates import content
from licet.review.grants.statements import Statement, statements
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
    yield from found or _of(paper, sorted(_plain(paper), key=lambda t: t.span))


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
        if _sublicenses(one) and one.hedge <= Hedge.CONDITION and not one.broken:
            yield _Told(
                index=one.index, span=(one.start, one.end), who=one.actor,
                words=(one.words | one.rest) - _GENERIC, allowed=one.duty is Duty.MAY,
            )  # fmt: skip


_SUB = r"(?:sub-?licen[sc](?!e?d\b|ees?\b|ors?\b)\w*|licen[sc]e (?:\w+ ){0,4}?(?:onwards?|on to))"
_BAR = words(
    rf"(?P<who>[\w'& .-]{{2,40}}?) (?:(?:shall|may|must|will|can|should) (?:not|never)|cannot"
    r"|(?:is|are)"
    r" not (?:\w+ )?(?:entitled|permitted|allowed|authori[sz]ed|free|licensed) to|(?:has|have"
    r"|receives?"
    r"|acquires?|gets?) (?:no|not any) (?:\w+ )?(?:rights?|power|authority|permission"
    r"|licen[sc]e) (?:to"
    r"|of)|(?:does|do) not have [^.;]{0,20}?(?:right|power|authority) to|(?:is|are) (?:\w+"
    r" )?(?:barred"
    r"|prohibited|precluded) from|(?:shall|must|will) refrain from|agrees? not to)\b[^.;]{0,50}?"
    rf"\b{_SUB}",
    rf"(?P<who2>[\w'& .-]{{2,40}}?) (?:shall|may|will|must|can) (?:grant|give|issue|make) no"
    r" (?:\w+ )?"
    rf"{_SUB}",
    rf"\bno (?:\w+ )?(?:right|power|authority|permission) (?:to|of) (?:\w+ )?(?:\w+ )?{_SUB}",
    rf"\b(?:right|power|freedom) (?:to|of) (?:grant )?{_SUB}\b[^.;]{{0,40}}?\b(?:is|are) not\b",
    rf"\bno {_SUB}\b[^.;]{{0,60}}?\b(?:may|can|shall|is|are|will)\b",
    rf"\b(?:neither|nor|no one|nobody)\b[^.;]{{0,60}}?\b(?:may|can|shall)\b[^.;]{{0,40}}?\b{_SUB}",
    rf"\bwithout (?:the |any )?(?:right|power|ability) (?:to|of) (?:grant )?{_SUB}",
    r"\b(?:non-?|not (?:be )?|in no (?:case |way )?)sub-?licen[sc]e?able\b",
    r"\b(?:may|shall|can|must|will) (?:not|never) be (?:\w+ )?(?:sub-?licen[sc]ed)\b",
    rf"\b{_SUB}\b[^.;]{{0,80}}?\b(?:is|are|shall be|remains?) (?:\w+ly )?(?:prohibited|forbidden"
    r"|excluded|barred|banned|ruled out|not (?:\w+ )?(?:permitted|allowed|included|possible"
    r"|authori[sz]ed|available))\b",
    r"\b(?:excludes?|excluding|does not (?:include|extend to|cover"
    rf"|carry))\b[^.;]{{0,50}}?\b{_SUB}",
)
_ALLOW = words(
    rf"(?P<who>[\w'& .-]{{2,40}}?) {MAY}\b(?:,? (?!not\b|no\b)[\w-]+){{0,8}}? {_SUB}",
    rf"\b{_SUB}\b[^.;]{{0,80}}?\b(?:is|are|shall be) (?:\w+ly )?(?:permitted|allowed|possible|free"
    r"|authori[sz]ed|included)\b",
    r"\b(?:may|can) be (?:freely )?sub-?licen[sc]ed\b",
    rf"\b{_SUB}\b[^.;]{{0,30}}?\bmay be (?:\w+ )?(?:granted|given|issued)\b",
    r"\b(?:includes?|including|carries|comprises?|covers?|extends? to|comes with|with|implies"
    r"|contains)"
    r" (?:the |a |also )*(?:full |further )?(?:(?:right|power|freedom) (?:to|of) )?(?:grant "
    r"|give )?"
    rf"(?:the )?{_SUB}",
    r"(?<!non-)(?<!non)(?<!not\s)(?<!not\sbe\s)\bsub-?licen[sc]e?able\b",
)
_LIFTED = words(
    r"\b(?:no (?:other|further|additional)|except|unless|other than|otherwise than|save|only"
    r" (?:as|if|with|to|where)|subject to"
    r" (?:section|clause|article)|to the extent|(?:with|without)"
    r" (?:the |its |first |prior |obtaining |\w+'s )*(?:express |prior |written )*(?:consent"
    r"|approval"
    r"|permission|agreement)|beyond|notwithstanding|affiliates?|subsidiar\w+|if)\b"
    r"|\bno other rights?\b|\b(?:considered|deemed|regarded as|constitute) (?:a |to be )*sub-?licen"
)


_AFTER = words(r"[,;:.]", r"\b(?:provided|but|on|to|in writing|if|under|without|who|that)\b")
"""Where the words on what is sublicensed end."""


_NO_PARTIES = frozenset(
    "subcontractor subcontractors sublicensees customers users affiliates".split()  # noqa: SIM905
)


def _stranger(named: str) -> str:
    """What somebody is called who is no party; nothing for a pronoun."""
    last = named.split()[-1] if named.split() else ""
    return "" if last in ("it", "they", "party", "parties") else last


def _plain(paper: Paper) -> Iterator[_Told]:
    """Sentences that allow or bar it in whatever words."""
    people = statements(paper).cast
    grants = {licence.index: licence for licence in licences(paper)}
    barred = set()
    for pattern, allowed in ((_BAR, False), (_ALLOW, True)):
        for one in said(paper, pattern, "sublicen", "sub-licen", "onward", "on to", hedged=True):
            if one.index in barred or _LIFTED.search(one.text):
                continue
            if not allowed:
                barred.add(one.index)
            named = next((v for v in one.match.groupdict().values() if v), "")
            who = party_in(paper, named) or _stranger(named)
            if who in _NO_PARTIES:
                continue
            what = content(people, _AFTER.split(one.text[one.match.end() :], maxsplit=1)[0][:80])
            if one.index in grants and not who:
                who, what = grants[one.index].taker, grants[one.index].words
            yield _Told(
                index=one.index, span=one.span, who=who or EACH, words=what - _GENERIC,
                allowed=allowed,
            )  # fmt: skip


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
