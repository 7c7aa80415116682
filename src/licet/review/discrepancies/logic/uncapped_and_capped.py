# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An indemnity or a liability is without limit, and a cap has no exception for it.

Finds a sentence that says a liability or an indemnity is unlimited, uncapped or not subject to any
limit, and a cap on the total liability of the same party, or of both, that names no exception.

Leaves alone: a cap that says what it does not cover ("except for Section 9", "other than"), a limit
that the unlimited clause itself overrides, and exclusions of indirect damage.

Why it matters: the largest exposure of the agreement is either everything or the cap.

How it is mended: name the indemnity as an exception of the cap. The edit makes the cap subject to
it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from licet.review.discrepancies.logic.clashing import (
    Span,
    around,
    cite,
    clash,
    said,
    yielding,
)
from licet.review.discrepancies.rule import Rule
from licet.review.grants.hedges import yields
from licet.review.grants.statements import statements
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.quantities import find_stated
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_ROOF = r"(?:limits?|limitations?|caps?|ceilings?|maximum|upper limits?|bounds?)"
_KIND = r"(?:(?:monetary|financial|upper|overall|such|other|contractual|pecuniary) )?"
_OPEN = (
    rf"(?:unlimited|uncapped|limitless"
    rf"|without (?:any )?{_KIND}{_ROOF} (?:in|of|on|as to) (?:the )?(?:amount|sum)"
    rf"|without (?:any |an? )?{_KIND}(?!limitations?\b){_ROOF}\b"
    rf"|without (?:any |an? )?{_KIND}limitations?(?= ?(?:$|[.;)]|(?:in |of |on |as to )"
    r"(?:(?:the|its) )?(?:amount|sum|money|liability)\b|against\b|from\b|for\b|if\b|whenever\b))"
    r"|open-ended|of any (?:amount|size|magnitude)|whatever (?:it|they|these|this) (?:may )?(?:come"
    r"|amount|run|add up)s? to"
    r"|(?:regardless|irrespective) of (?:the |its |their )?(?:amount|size|sum)|whatever (?:the|its)"
    r" (?:amount|size|sum)|(?:in|for) (?:an )?unlimited (?:amount|sum)|to an unlimited extent"
    rf"|(?:has|have|knows?|with) no {_KIND}{_ROOF}(?! (?:on|of) (?:the )?(?:number|users)))"
)
_OWED = (
    r"(?:liab\w+|indemni\w+|h[eo]ld\w* (?:\w+ ){0,4}?harmless|responsib\w+|compensat\w+"
    r"|obligations? to (?:pay|compensate|reimburse)|reimburs\w+|pays? back|mak(?:e|es) good"
    r"|keeps? (?:[\w']+ ){1,3}?whole)"
)
_BEARS = (
    r"(?:bears?|borne|bearing|tak\w+ (?:over|on|up)|pays?|paid|paying|payable|refund\w*|covers?"
    r"|covered|mak\w+ (?:good|whole|up for)|made (?:good|whole)|ke(?:eps?|pt)|hold\w*|held"
    r"|shoulder\w*|answer\w*|stands?|absorb\w*|foots?|carr(?:y|ies|ied)|assum\w+|meets?|met"
    r"|defray\w*|recover\w*|due|owe[sd]?|settle[sd]?)"
)
_LOST = (
    r"(?:loss(?:es)?|damages?|sums|amounts|costs|expenses|claims?|judge?ments?|settlements?"
    r"|awards?|awarded|harm|infring\w+)"
)
_UNCAPPED = words(
    rf"\b{_BEARS}\b[^.;]{{0,90}}?(?:\b{_OPEN})(?=[^.;]{{0,90}}?\b{_LOST}\b)",
    rf"\b{_LOST}\b[^.;]{{0,90}}?\b{_BEARS}\b[^.;]{{0,60}}?(?:\b{_OPEN})",
    rf"\b{_OPEN}\b[^.;]{{0,40}}?\b{_BEARS}\b(?=[^.;]{{0,60}}?\b{_LOST}\b)",
    rf"\b{_OWED}\b[^.;]{{0,180}}?(?:\b{_OPEN})",
    rf"\b{_OWED}\b[^.;]{{0,160}}?\b(?:is|are|shall|will|be) not (?:be )?(?:\w+ )?(?:limited"
    rf"|capped|restricted in amount|subject to (?:any|a) (?:\w+ )?{_ROOF})\b(?! (?:to|by|in"
    rf" (?:section"
    r"|clause|article)))",
    rf"\b(?:no|nor) {_KIND}{_ROOF}\b[^.;]{{0,90}}?\b(?:{_OWED}"
    r"|(?:has|have) to pay|owes?|indemnity)\b",
    rf"\b(?:not|never|no) (?:\w+ ){{0,4}}?(?:counted? (?:toward|against)s?|subject to|affected"
    rf" by|bound by|reduced by)"
    rf" (?:any |a |the )?(?:\w+ )?{_ROOF}\b",
    r"\bhowever (?:high|large|great)\b|\bdown to the last (?:cent|penny)\b",
    r"\b(?:unlimited|uncapped) (?:\w+ )?(?:liability|indemnity|indemnification)\b(?! (?:compan"
    r"|corporation))",
    rf"\b{_OPEN}[^.;]{{0,20}}?,? [^.;]{{0,60}}?\b(?:indemnif|liable|hold)\w*\b",
)
_PLAIN = words(
    r"\bincluding,? (?:but )?without limitation\b|\b(?:do|does|shall|will) not apply\b",
    rf"\bwithout limitation(?= ?[,)]| (?!(?:of|in) amount))|\b{_ROOF} (?:in|of|under|set (?:out"
    rf"|forth) in)"
    r" (?:section|clause|article|the preceding|paragraph)|\bunlimited (?:use|access|number|licen)"
    r"|\b(?:caps?|limits?|limitations?)\b[^.;]{0,40}?\b(?:does|do|shall|will) not apply\b"
    r"|\b(?:neither party|in no event|no party|not (?:be )?liable|consequential|liquidated)\b",
)
"""Words that enumerate, name the cap itself, or speak of other things than money."""
_TOTAL = r"(?:total|aggregate|maximum|entire|cumulative|overall|whole|combined)"
_EXCEED = (
    r"(?:exceed|be (?:limited|capped|greater|more|higher)|(?:is|are) (?:\w+ )?(?:limited|capped)"
    r"|go beyond|surpass|(?:is|are|amounts?) (?:at )?(?:the )?most)"
)
_CAP = words(
    rf"\b(?P<core>(?:{_TOTAL},? ?)?(?:and \w+ )?(?:\w+ )?liabilit(?:y|ies)\b[^.;]{{0,260}}?"
    rf"\b(?:(?:shall|will|may|does|do|must|can)(?: not| in no event| never)?|in no event|cannot|is"
    rf"|are|be)?(?: in any event)? ?{_EXCEED}(?: to| at| than)?\b)",
    r"\bno (?:event|case) (?:shall|will|does)[^.;]{0,80}?\b(?P<core3>liabilit(?:y|ies)\b"
    r"[^.;]{0,200}?\b(?:exceed|be (?:greater|more|higher)))\b",
    r"\b(?P<core2>(?:liable|liability|pay|owes?)\b[^.;]{0,120}?\b(?:in excess of|more than"
    r"|exceeding"
    r"|greater than|beyond|(?:only )?up to(?: a maximum of)?)) (?:an? |the |in |amounts? )*"
    r"(?=[^.;]{0,60}?(?:[\d$€£]|fees|amount|dollars|euros|sum|paid))",
    r"\b(?P<core4>(?:maximum|most|greatest|highest)\b[^.;]{0,40}?\b(?:liab\w+|pay|owe|required)\b"
    r"[^.;]{0,80}?\b(?:is|be|amounts? to)) (?=[^.;]{0,60}?(?:[\d$€£]|fees|dollars|euros|paid))",
    r"(?P<core5>[\d$€£][^.;]{0,60}?\b(?:is|are) the (?:most|maximum"
    r"|limit)\b[^.;]{0,60}?\b(?:liab\w+|pay"
    r"|owe))",
    rf"\b(?P<core6>(?:claims?|{_TOTAL} limit|overall limit)\b[^.;]{{0,90}}?\b(?:limited"
    rf"|capped)\b[^.;]{{0,40}}?\bto)"
    r" (?=[^.;]{0,60}?[\d$€£])",
    r"\b(?P<core7>(?:liab\w+|exposure|recover\w*|compensation|damages|answers? for|answerable)\b"
    r"[^.;]{0,160}?\b(?:capped|limited|restricted|confined|stops?|ends?|ceases?|no (?:more|higher"
    r"|further|greater)|never more|not more|at most|above|up to))\b (?=[^.;]{0,60}?(?:[$€£][ \d]"
    r"|(?:usd|eur|gbp|chf|us|dollars|euros)\b|fees (?:paid|payable)))",
)
_CARVED = words(
    r"\b(?:except|other than|excluding|exclusion of|apart from|save|with the exception"
    r"|notwithstanding the"
    r"|shall not apply|does not apply|do not apply|not limit|unless|gross negligence|wil+ful"
    r"|carve\w*|exceptions?|excepting|excepted|barring|saving|aside from|outside|untouched"
    r"|unaffected|without prejudice|not (?:touch|count|cover|reach|bind|affect|subject)\w*"
    r"|exempt\w*|disappl\w+|stands? apart|fraud\w*|death|personal injury|deliberate\w*"
    r"|intent(?:ion\w*)?|malice|cannot (?:lawfully |by law )?be (?:limited|excluded)|lift\w*"
    r"|gross(?:ly)? neglig\w+|breach of confidence)\b"
)
_LIFTED = words(
    rf"\b{_ROOF}\b[^.;]{{0,80}}?\b(?:(?:do|does|shall|will) not apply|(?:is|are) not applicable)\b"
    r"[^.;]{0,200}?\bindemn\w+",
    r"\bnothing\b[^.;]{0,60}?\b(?:limits?|excludes?|restricts?|caps?)\b[^.;]{0,200}?\bindemn\w+",
)
_BY_LAW = words(
    r"\b(?:wil+ful\w*|intent(?:ion\w*)?|deliberate\w*|fraud\w*|gross(?:ly)? neglig\w+|death"
    r"|personal injury|(?:cannot|may not|must not) (?:lawfully |by law |at law )?be (?:limited"
    r"|excluded|capped)|law does not (?:allow|let|permit))\b"
)
"""What no agreement can limit is open by law, and no choice against the cap."""
_BEFORE = words(r"\b(?:indemni|h[eo]ld|liab|responsib|compensat|reimburs|obligation)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cap:
    """Words by which a liability is capped, or said to have no limit."""

    index: int
    span: Span
    text: str
    """The folded sentence."""


def _caps(paper: Paper) -> Iterator[_Cap]:
    """Sentences that cap a liability without an exception."""
    for cap in _told(paper):
        near = around(paper, cap.index, after=2)
        if not _CARVED.search(near) and "insurance" not in cap.text:
            yield cap


_NEEDLES = (
    "liab", "pay", "owe", "limit", "exposure", "recover", "compensation", "damages", "answer",
)  # fmt: skip


def _told(paper: Paper) -> Iterator[_Cap]:
    """Caps by their words, and amounts that are one whatever the words."""
    for cap in said(paper, _CAP, *_NEEDLES, unless=_UNCAPPED):
        cores = ("core", *(f"core{k}" for k in range(2, 8)))
        core = next(cap.group(name) for name in cores if cap.match[name])
        yield _Cap(index=cap.index, span=core, text=cap.text)
    for amount in find_stated(paper, "Q-012"):
        text, value = amount.passage.sentence.folded, amount.value
        if not yields(_CEILING.sub(" ", text)) and not _UNCAPPED.search(text):
            yield _Cap(index=amount.passage.index, span=(value.start, value.end), text=text)


_CEILING = words(rf"\bsubject to (?:an? |the )?(?:\w+ )?{_ROOF} of\b")
"""A cap that is told as a condition."""


def _owner(paper: Paper, text: str) -> str:
    """The only party whose liability a sentence speaks of; empty for both, or unknown."""
    people = statements(paper).cast
    cut = _BEFORE.search(text)
    of = re.search(rf"\bliability of (?:the )?({people.names})\b", text)
    whose = of or re.search(rf"\b({people.names})'s? (?:\w+ ){{0,2}}?liability\b", text)
    obliged = re.search(rf"\bobligations? of (?:the )?({people.names})\b", text)
    if whose or obliged:
        found = whose or obliged
        return people.who(found[1]) if found else ""
    named = list(re.finditer(rf"\b({people.names})\b", text[: cut.start()] if cut else ""))
    return people.who(named[-1][1]) if named else ""


def _unlimited(paper: Paper) -> Iterator[_Cap]:
    """Sentences by which something is owed without limit; a label has its value with it."""
    for one in said(paper, _UNCAPPED, "limit", "cap", "amount", "ceiling", "sum", "size",
                    "maximum", "bound", unless=_PLAIN):  # fmt: skip
        yield _Cap(index=one.index, span=one.span, text=one.text)
    for index, (label, value) in enumerate(pairwise(joined(paper.reading))):
        if not label.folded.endswith(":") or label.clause != value.clause:
            continue
        gap = " " * (value.start - label.end)
        text = f"{label.folded[-_LABEL:]}{gap}{value.folded[:_LABEL]}"
        told = None if yields(text) or _PLAIN.search(text) else _UNCAPPED.search(text)
        begin = label.end - len(label.folded[-_LABEL:])
        if told and begin + told.end() > value.start:
            span = (begin + told.start(), begin + told.end())
            yield _Cap(index=index, span=span, text=text)


_LABEL = 160
"""Characters of a label, and of its value, that are looked at."""


def _find(paper: Paper) -> Iterator[Finding]:
    open_ended = [one for one in _unlimited(paper) if not _BY_LAW.search(one.text)]
    if not open_ended or any(True for _ in said(paper, _LIFTED, "indemn", hedged=True)):
        return
    for cap in _caps(paper):
        whose = _owner(paper, cap.text)
        for one in open_ended:
            other = _owner(paper, one.text)
            if one.index == cap.index or (whose and other and whose != other):
                continue
            yield clash(
                RULE,
                paper,
                one.span,
                cap.span,
                "knows no limit, and yet",
                witness=f"a claim above the cap: {cite(paper, one.span[0])} has it paid in full, "
                f"{cite(paper, cap.span[0])} up to the cap",
                mend="name the unlimited liability as an exception of the cap",
                edit=yielding(paper, cap.index, one.span[0]),
            )
            return


RULE = Rule(
    id="X-011",
    family=Family.LOGIC,
    title="an unlimited liability under a cap",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
