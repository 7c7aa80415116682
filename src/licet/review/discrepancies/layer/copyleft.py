# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A component under a copyleft licence, and a promise that it does not bear.

It finds a component that the agreement says is under the GPL, AGPL, LGPL or another copyleft
licence beside a warranty that no source has to be disclosed, an exclusive grant of the whole, or a
clause by which the source is a secret.

It leaves alone a warranty that excepts the components listed, and one that says no copyleft is
used where none is listed.

The copyleft licence gives every recipient the source and the right to pass it on; the promise is
broken when it is made.

Except the component from the promise, as the edit does, or replace it.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out, said_plainly
from licet.review.layers.concepts import DENIES, Concept, joined, spoken
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_FILL = r"(?:[\w,'()/.-]+ )"
_LEFT = (
    r"(?:(?:gnu )?(?:affero )?general public licen[sc]e|lesser general public licen[sc]e"
    r"|\b(?:a|l)?gpl(?:-?v? ?[23](?:\.[01])?)?(?:-only|-or-later|\+)?|copyleft licen[sc]e"
    r"|cc[- ]by[- ]sa"
    r"(?:[- ]\d\.\d)?|sspl|eupl|osl-3\.0|mozilla public licen[sc]e)"
)
_LISTED = rf"(?P<say>{_LEFT})(?!\w)"
_PROMISE = (
    rf"(?P<say>\b(?:no|not|nor|never|without|nothing)\b {_FILL}{{0,12}}?(?:obligation"
    rf"|oblige[sd]?|required?"
    rf"|requires?"
    rf"|requirement|duty|oblige|need) {_FILL}{{0,8}}?(?:disclos\w*|publish\w*|releas\w*"
    rf"|provid\w*|licen[sc]\w+"
    rf"|distribut\w+|make available|making available) {_FILL}{{0,9}}?(?<!open\s)(?<!open-)source\b"
    r"|\b(?:no|not|nor|never|without)\b[^.;]{0,60}?\bmak(?:e|ing) "
    r"[^.;]{0,40}?(?<!open\s)(?<!open-)source\b[^.;]{0,60}?"
    r"\bavailable\b"
    rf"|\b(?:no|not|free of|free from|without|nor)\b {_FILL}{{0,10}}?(?:copyleft|viral"
    rf"|reciprocal)\b"
    rf"|\bsource code\b {_FILL}{{0,12}}?(?:trade secrets?|confidential\w*|secret|proprietary)\b"
    rf"|\b(?:confidential information|trade secrets?)\b {_FILL}{{0,14}}?source code\b"
    r"|\bexclusive,? (?:[\w-]+,? ){0,5}?(?:licen[sc]e|right)\b)"
)
_NOT = pattern(
    r"\b(?:no|not|nor|never|neither|without|free of|free from|none|avoid|such as|for example|e\.g"
    r"|prohibited|if)\b"
)
_NON_EXCLUSIVE = pattern(r"\bnon-? ?exclusive")
_CARVED = pattern(
    r"\b(?:except|other than|save|excluding|subject to)\b[^.;]{0,80}?\b(?:schedule|exhibit|annex"
    r"|components?|section|clause|appendix|listed)\b"
)

_SECRET = Concept(
    says=(
        rf"\b(?:{DENIES}|closed)\b[^.;]{{0,60}}?\b(?:disclos\w+|publish\w*|releas\w+|provid\w+"
        rf"|shar\w+|hand\w*|suppl\w+|giv\w+|mak\w+|oblig\w+|deliver\w*"
        rf"|open\w*)\b[^.;]{{0,40}}?(?<!open\s)(?<!open-)\bsource\b|\bsource(?: "
        rf"code)?\b[^.;]{{0,90}}?\b(?:{DENIES}"
        r"|secre\w+|confiden\w+|trade secrets?|proprietary|private|under lock|undisclosed)\b"
        r"|\b(?:secre\w+|confiden\w+|closed"
        r"|proprietary)\b[^.;]{0,90}?(?<!open\s)(?<!open-)\bsource code\b"
        r"|\b(?:object|binary|executable|compiled) (?:code|form) (?:only|alone|exclusively)\b"
        r"|\bonly (?:in|as) (?:object|binary|executable|compiled)\b|\bin (?:object|binary) "
        r"(?:code|form) (?:only|alone)\b"
        r"|\bexclusive(?:ly)? (?:\w+,? ){0,4}?(?:licen[sc]e[ds]?|rights?|use)\b|\bto the "
        r"exclusion of\b|\blicen[sc]e\b[^.;]{0,50}? is (?:an )?exclusive\b"
        r"|\b(?:no|not|free (?:of|from)|without|none)\b[^.;]{0,100}?\b(?:requir\w+|duty|oblig\w+"
        r"|demand\w*)\b"
        r"[^.;]{0,60}?\b(?:disclos\w*|publi\w+|lay\w* open|reveal\w*|releas\w*|open\w*"
        r"|made available)\b"
        r"[^.;]{0,30}?\bsource\b"
        r"|\b(?:no|not|free (?:of|from)"
        r"|none)\b[^.;]{0,100}?\brequir\w+\b[^.;]{0,40}?\bsource code\b"
        r"|\b(?:nobody|no one|none|no (?:person|party|recipient))\b[^.;]{0,40}?\b(?:demand|ask"
        r"|call|claim"
        r"|require|obtain|see)\w*\b[^.;]{0,30}?\bsource code\b"
        r"|\b(?:no|none of the|not)\b[^.;]{0,60}?\b(?:components?|parts?)\b[^.;]{0,80}?\bcopyleft\b"
        r"|\bno\b[^.;]{0,60}?\bsource(?: code)? (?:must|has to|is to|shall|would have to"
        r"|need) (?:be )?\w+"
        r"|\bno source(?: code)?\b[^.;]{0,40}?\b(?:supplied|provided|given|released|delivered"
        r"|shared|handed)\b"
    ),
    never=(
        r"\b(?:copyright notices?|upon request|on request|as required by|to the extent "
        r"required|"
        r"exclusive jurisdiction|escrow|reverse|extract\w*|reconstruct\w*|decompil\w*|unless"
        r"|source of (?:the )?data"
        r"|sources|non-?exclusive|data sources?)\b"
    ),
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    listed = [
        one
        for one in said_plainly(
            laid, _LISTED, needs="gpl|public licen|copyleft|by-sa|by sa|sspl|eupl|osl"
        )
        if not _NOT.search(_plain(one)[: one.start]) and _IS_PART.search(_context(one))
    ]
    if not listed or _IS_ONE.search(laid.paper.reading.folded[:80]):
        return
    promised = [
        one
        for one in said_plainly(laid, _PROMISE, needs="source|copyleft|viral|reciprocal|exclusive")
        if not _NON_EXCLUSIVE.search(_plain(one)[max(0, one.start - 4) : one.end])
        and not _CARVED.search(_plain(one))
        and not _OURS.search(_plain(one))
        and not _DEFINES.match(_plain(one))
    ]
    secret = (
        one
        for one in spoken(laid, _SECRET, plain=True)
        if not _CARVED.search(_plain(one)) and not _OURS.search(_plain(one))
        and not _DEFINES.match(_plain(one)) and not _LEFT_SO.search(_plain(one))
    )  # fmt: skip
    promised = joined(promised, secret)
    promised.sort(key=lambda one: "exclusi" in one.words.lower())  # what is plainest comes first
    yield from clashing(RULE, pairs(promised, listed), _TOLD)


_IS_PART = pattern(
    r"^\W*[^:;.]{1,60}:|\b(?:stands? under|terms of|apply|applies|components?|includ\w+"
    r"|contain\w*|incorporat\w+|librar\w+|software|open[- ]source"
    r"|third[- ]party"
    r"|licen[sc]ed under|under the|links?|built (?:on|with)|modules?|packages?|tokeni[sz]er"
    r"|code|subject to|governed by|covered by|runtime|engine|toolkit"
    r"|released under|schedule|exhibit|annex)\b"
)
_LEFT_SO = pattern(_LEFT)
_DEFINES = pattern(
    r"^\W*(?:\(?\w{1,4}[.)] )?\"[^\"]{1,80}\"[^.;]{0,40}? (?:means?|has the meaning)\b"
)
_OURS = pattern(r"\b(?:exclusive (?:property|jurisdiction|remed\w+|forum|venue))\b")
_IS_ONE = pattern(r"\b(?:gnu (?:affero |lesser )?general public licen[sc]e|creative commons)\b")
"""The text is such a licence itself."""


def _plain(one: Said) -> str:
    return one.laid.paper.reading.sentences[one.index].folded


def _context(one: Said) -> str:
    plain = one.laid.paper.reading.sentences[one.index]
    return f"{plain.heading} {plain.lead[-300:]} {plain.folded}"


def _problem(one: Said, other: Said) -> str:
    return f"`{other.words}` is listed in {other.at}, and {one.at} has `{one.words}`"


def _witness(one: Said, other: Said) -> str:
    return (
        f"a recipient asks for the source of the component: owed under `{other.words}` "
        f"({other.at}), refused by {one.at}"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="except the component from the promise, or replace the component",
    comment=(
        "The licence of the component cannot be changed by this agreement; the promise excepts it."
    ),
)

RULE = Rule(
    id="Y-016", family=Family.LAYER, title="a copyleft component against a promise it cannot bear",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.CODE,
)  # fmt: skip
