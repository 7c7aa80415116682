# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence is perpetual, and has an end date, a term of years or a renewal.

Finds a grant called perpetual beside a sentence that gives the same licence a term, an end or a
renewal, or by which all licences end when an agreement of limited length expires.

Leaves alone: an end for breach, a licence of the other side, and a grant that survives by its
words.

Why it matters: either the licensee has paid for good or it has to pay again; the two readings are
years apart.

How it is mended: strike `perpetual`, or except the grant from the end. The edit makes the later
sentence subject to the earlier one.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span, cite, clash, instead, said
from licet.review.discrepancies.logic.several_grants import is_of_models
from licet.review.discrepancies.logic.standing import Stand, stands
from licet.review.discrepancies.rule import Rule
from licet.review.grants.duration import lasting
from licet.review.grants.hedges import yields
from licet.review.grants.labels import labels
from licet.review.grants.licences import Sign, licences
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_LICENCE = (
    r"(?:(?:the |this |such |each |said |its |your )?(?:licen[sc]es?|permission|usage rights?)"
    r"|(?:the |all |these |such |its |your )(?:usage )?rights(?= (?:granted|licensed|given|to use"
    r"|conferred|under|of use|in the))|rights? (?:to use|of use))"
)
_FINITE = (
    r"(?:\w+ (?:\(\d+\) ?)?(?:calendar )?(?:years?|months?|weeks|days)\b|\b20\d\d\b"
    r"|\banniversary|\bwith (?:it|this agreement|the agreement|these terms)\b|\bfixed (?:term"
    r"|period)"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december) (?:\d{1,2}, )?20\d\d|\blimited (?:period|time|term|in time)|\b(?:end|expiry"
    r"|expiration) of (?:the|this)"
    r" (?:initial"
    r" )?(?:term|agreement))"
)
_TERM = words(
    rf"\b{_LICENCE}\b[^.;]{{0,70}}?\b(?:(?:shall |will )?(?:then )?(?:expires?|ends?|terminates?"
    r"|lapses?|runs?|lasts?|continues?|endures?|extends? over|remains? (?:in (?:full )?(?:force"
    r"|effect)"
    r"|valid|effective)|ceases?|comes? to an end)|(?:is|are|shall be|will be|being) (?:\w+"
    r" )?(?:granted|given|valid"
    r"|limited|in (?:force|effect)|good)(?: only)?) [^.;]{0,70}?"
    rf"{_FINITE}",
    r"\b(?:term|duration|period|life|length) of (?:validity of )?"
    rf"{_LICENCE}\b[^.;]{{0,50}}?{_FINITE}",
    rf"\blicen[sc]e (?:term|period|duration)\b[^.;]{{0,50}}?{_FINITE}",
    rf"\b{_LICENCE}\b[^.;]{{0,50}}?\b(?:is|are|shall|will|must|may|can) (?:be )?(?:\w+ )?"
    r"(?:renew(?:ed|s)?|prolonged)\b",
    rf"\b{_LICENCE}\b[^.;]{{0,40}}?\b(?:has|have|with|for|of) (?:an? |the )?(?:\w+ )?(?:term"
    r"|duration"
    rf"|period|life) of {_FINITE}",
    rf"\b(?:renewal|prolongation) of {_LICENCE}\b",
    r"\b(?:fixed-term|time-limited|term-limited|limited-term|(?:\w+|\d+)-(?:year|month))"
    r" licen[sc]e\b",
    rf"\b(?:after|from|on|until) [^.;]{{0,40}}?\b20\d\d\b,? {_LICENCE}\b[^.;]{{0,30}}?\b(?:expires?"
    r"|ends?|lapses?|ceases?|is over|no longer|terminates?)\b",
    rf"\b(?:after|at the end of|following) (?:\w+ ){{0,3}}?(?:years?|months?)\b[^.;]{{0,60}}?"
    rf"\b{_LICENCE}\b[^.;]{{0,30}}?\b(?:expires?|ends?|lapses?|ceases?|terminates?)\b",
    rf"\bends?\b[^.;]{{0,90}}?\band (?:so does )?{_LICENCE} (?:also )?(?:ends?|expires?|lapses?)?"
    r" ?(?:with it|too|as well|at the same time)?",
)
_WHAT = words(
    r"\b(?:licen[sc]es?(?! fees?\b)|rights?(?= (?:granted|licensed|given|to (?:use|access)"
    r"|conferred|under"
    r"|of use|in the|in and))|permission|(?:use|usage) of|access to|subscriptions?|(?:may|can)"
    r" (?:[\w-]+ ){0,2}?(?:use|access|run)|(?:permitted to"
    r"|entitled to|allowed to) (?:only )?(?:use|access|run))\b"
)
_STOPS = words(
    r"\b(?:ends?\b(?! users?)|ended|expir\w+|laps\w+|terminates?|ceases?|(?:comes?|draws?) to"
    r" (?:an|its"
    r"|a) (?:end|close)|is over|(?:is|are) (?:spent|used up|gone|finished)|falls? away"
    r"|dies|runs? out|(?:runs?|lasts?|continues?|endures?|stands?|holds?)"
    r" (?:only )?for"
    r"|stop using|persists?|extinguish\w*|has to be renewed|to be renewed|renewed every|needs?"
    r" (?:a |an"
    r" )?(?:fresh|new|another|further|renewed)|cease (?:all |any |the |its |to )*us(?:e|ing)"
    r"|(?:granted|given|sold|licensed|valid|available|in (?:force|effect)|limited"
    r"|confined"
    r"|good|acquired|bought) (?:[\w']+ ){0,4}?(?:for|to|until)|not (?:be used )?(?:beyond|after)"
    r"|limited in (?:time|duration)|(?:outlasts?|outlives?|exceeds?)|covers? (?:only )?(?:the|a)"
    r"|(?:use|access|run) (?:[\w']+ ){1,6}?(?:for|until|till)|no longer|(?:is|are) of|must be"
    r" renewed|renewable)\b"
)
_YEARS = words(
    r"\b(?:(?!(?:this|that|the|each|every|per|calendar|contract|same|last|previous|preceding"
    r"|prior|a"
    r"|following|any)\b)[\w-]+(?: \(\d+\))?[ -](?:calendar |contract |full )?(?:years?"
    r"|months?)\b(?!'? "
    r"(?:\w+ )?notice)|(?:january|february|march|april|may|june|july|august|september|october"
    r"|november"
    r"|december)\b[^.;]{0,12}?\b20\d\d|20\d\d-\d\d|\w+ anniversary|fixed (?:term|period)"
    r"|limited (?:time|period|duration)|one year)\b"
)
_ASIDE = words(
    r"\b(?:breach|default|fail\w*|insolven\w+|bankrupt\w*|trial|evaluation period|support"
    r"|maintenance|negotiat\w+|reports?|fees?|pays?|payment|invoices?|audit\w*|records?|cop(?:y"
    r"|ies)"
    r"|delet\w+|return\w*|wind\w*|confidential\w*|surviv\w+|liab\w+|warrant\w+|indemn\w+"
    r"|sub-?licen\w+|notice|discount|version|deprecat\w+|except|affiliates?|price|exclusivity"
    r"|cross-?licen\w+|adapters?|exclusive|documentation|names?|trade ?marks?|logos?"
    r"|outputs?|feedback|improvements?|suggestions?|statistics|preserv\w*|retain\w*|retention"
    r"|traces?|trails?|archiv\w*)\b"
)
_BY_THE_WAY = words(
    r"\bwithout (?:any |a |further |prior )*(?:notice|reminder)\b[^,.;]{0,25}"
    r"|\b(?:may|can|will|shall) (?:then )?(?:re-?)?negotiat\w+ (?:an? |the |its )?(?:\w+ )?(?:one"
    r"|licen[sc]e"
    r"|term|extension)\b"
)
"""Words that make no other matter of an end."""
_RENEWED = words(r"\bunless (?:it is |the (?:\w+ )?(?:licen[sc]e|parties|subscription)[\w"
r" ]{0,20}?)?"
                 r"(?:\w+ )?(?:a |another |an? new )?(?:renew\w*|extend\w*|prolong\w*|extension"
                 r"|new subscription)")  # fmt: skip


def _terms_told(paper: Paper) -> Iterator[Stand]:
    """Sentences by which a licence has an end, however they put it."""
    for one in stands(
        paper, _YEARS, _STOPS, _WHAT, unless=_ASIDE, passed=_BY_THE_WAY, hedged=True, near=130,
        paired=True,
        needles=("licen", "right", "permission", "use", "usage", "access", "subscription"),
    ):  # fmt: skip
        if not yields(_RENEWED.sub(" ", one.text)):
            yield one


_DEFINED = words(
    r"\"(?P<name>[^\"]{3,40})\"\)? (?:shall )?(?:means?|is|refers? to|stands for|denotes)\b"
)


def _defined(paper: Paper) -> Iterator[Span]:
    """A defined stretch of time outside which there is no right to use."""
    sentences = paper.reading.sentences
    for sentence in sentences:
        named = _DEFINED.match(sentence.folded[:80].lstrip(" 0123456789.()abcdefgh")) or (
            _DEFINED.search(sentence.folded[:120])
        )
        long = _YEARS.search(sentence.folded) if named else None
        if named is None or long is None or _NO_PERIOD.search(named["name"]):
            continue
        bound = words(
            rf"\b(?:outside|only|within|during|after|end of|beyond|expir\w+|throughout|outlasts?"
            rf"|outlives?"
            rf"|exceeds?|past|(?:limited|confined|restricted) to|until"
            rf"|over)\b[^.;]{{0,40}}?"
            rf"\b{re.escape(named['name'].strip())}\b"
        )
        told = [s for s in sentences if named["name"].strip() in s.folded]
        if any(bound.search(s.folded) and _WHAT.search(s.folded) for s in told):
            yield sentence.start + long.start(), sentence.start + long.end()


_NO_PERIOD = words(r"\b(?:date|day|agreement|terms|contract|part(?:y|ies)|we|us|you|licen[sc]e)\b")
_ENDLESS = words(
    rf"\b{_LICENCE}\b[^.;]{{0,60}}?\b(?:(?:has|have) no (?:end|expiry|term|time)|(?:is|are|shall be"
    r"|remains?) (?:\w+ )?(?:perpetual|everlasting|of unlimited|unlimited in time|without (?:limit"
    r"|end))|(?:lasts?|continues?|endures?|runs?) (?:in perpetuity|for ?ever|indefinitely"
    r"|without (?:limit|end|term))|(?:does|do|shall|will) not (?:expire|end|lapse))\b"
)
_NAME = words(
    r"\b(?:term|duration|period|expir\w+|valid\w*|ends?|until|length|(?:last|final)"
    r" day)\b[^.;]*?\b(?:licen[sc]e"
    r"|rights|permission|use|usage|access)"
    r"\b|\b(?:licen[sc]e|rights|permission|usage|access|subscription)\b[^.;]*?\b(?:term|duration"
    r"|period|expir\w+|valid\w*|ends?|until"
    r"|length)\b|^(?:duration|length)$"
)
_VALUE = words(_FINITE, r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b", r"\b\d+ ?(?:y|yrs?|mos?)\b")
_ALL_END = words(
    r"\b(?:up)?on (?:the |any )?(?:expir\w+|termination or expiration"
    r"|expiration or termination)\b[^.;]{0,100}?"
    r"\b(?:all|any|the|each) (?:\w+ )?(?:licen[sc]es?|rights)\b[^.;]{0,90}?\b(?:shall|will) "
    r"(?:immediately |automatically "
    r"|also )?(?:terminate|cease|end|expire|lapse)\b"
)
_LENGTH = words(
    r"\bterm\b[^.;]{0,120}?\b(?:years?|months?)\b|\b(?:agreement|term)\b[^.;]{0,60}?\b(?:shall"
    r"|will) expire\b"
)
_FAULT = words(
    r"\b(?:breach|default|survive|surviving|perpetual|except|fail\w*|insolven\w+|bankrupt\w*"
    r"|trial|evaluation"
    r"|support|maintenance|subscription|negotiat\w+)\b"
)


_FOR_EVER = words(
    r"\b(?:this agreement|the agreement|the term|the term of this"
    r" agreement)\b[^.;]{0,60}?\b(?:is|are"
    r"|shall be|will be|remains?|continues?|shall continue|shall remain)\b[^.;]{0,40}?"
    r"\b(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|forever|without (?:an )?end|no fixed"
    r" (?:term|expiration|end)|evergreen|unlimited in time)\b"
)
_FOR_YEARS = words(
    r"\b(?:initial )?term (?:of this agreement|of the agreement"
    r"|hereof)?\b[^.;]{0,80}?\b(?:shall be|is|shall continue|continues?"
    r"|will be|expires?|shall expire|shall terminate|extends?|shall"
    r" extend)\b[^.;]{0,60}?\b(?:years?|months?"
    r"|20[0-9][0-9])\b",
    r"\bthis agreement (?:shall|will)?\b[^.;]{0,80}?\b(?:expires?|terminates?|ends?"
    r"|(?:remain|continue|be) (?:in (?:full )?(?:force|effect)(?: and effect)?|effective)"
    r" (?:for|until))\b[^.;]{0,60}?\b(?:years?|months?|anniversary|20[0-9][0-9])\b",
)


def _agreement(paper: Paper) -> Iterator[Finding]:
    """The whole agreement lasts for ever here, and for a term of years there."""
    ever = next(
        said(
            paper,
            _FOR_EVER,
            "perpet",
            "indefinite",
            "forever",
            "without",
            "no fixed",
            "evergreen",
            "unlimited",
            unless=_UNTIL,
        ),
        None,
    )
    years = (
        next(
            said(paper, _FOR_YEARS, "year", "month", "20", "annivers", unless=_UNTIL, hedged=True),
            None,
        )
        if ever
        else None
    )
    if ever and years and ever.index != years.index:
        yield clash(
            RULE,
            paper,
            ever.span,
            years.span,
            "has no end, and yet",
            witness=f"the day after that term: {cite(paper, ever.start)} has the agreement go on, "
            f"{cite(paper, years.start)} has it end",
            mend="give the agreement one term",
        )


_UNTIL = words(r"\b(?:confidential\w*|survive\w*|licen[sc]es?|insurance|warranty)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    yield from _agreement(paper)
    lasting = _lasting(paper)
    if lasting is None:
        return
    index, mark = lasting
    ends = [e.span for e in said(paper, _TERM, "licen", "right", "permission", unless=_FAULT)
            if e.index != index and not _NO_END.search(e.text)]  # fmt: skip
    ends += [e.span for e in _terms_told(paper) if e.index != index and not _NO_END.search(e.text)]
    ends += _defined(paper)
    lines = [(label.start, label.end) for label in labels(paper)
             if _NAME.search(label.name) and _VALUE.search(label.value)]  # fmt: skip
    ends = [e for e in ends if not any(a < e[1] and e[0] < b for a, b in lines)] or lines
    if not ends and any(said(paper, _LENGTH, "term", "expire")):
        ends = [e.span for e in said(paper, _ALL_END, "licen", "rights", unless=_FAULT)
                if e.index != index]  # fmt: skip
    for end in ends[:1]:
        yield clash(
            RULE,
            paper,
            mark,
            end,
            "is the grant, and yet it ends by",
            witness=f"a use the day after that end: {cite(paper, mark[0])} says yes, "
            f"{cite(paper, end[0])} says no",
            mend="strike `perpetual`, or except the grant from the end",
            edit=instead(paper, *end, f"as stated in {cite(paper, mark[0])}", "the grant prevails")
            if end in lines
            else None,
        )


_NO_END = words(
    r"\b(?:no (?:end|expiry)|not (?:end|expire|terminate|lapse)|in perpetuity|for ?ever|indefinite)"
)
_OTHER = words(
    r"\b(?:proposals?|suggest\w*|feedback|improvement\w*|comments?|ideas?|telemetry"
    r"|usage data)\b"
)


def _lasting(paper: Paper) -> tuple[int, Span] | None:
    """A grant without end: the sentence, and the words that say so."""
    for licence in licences(paper):
        mark = licence.mark(Sign.PERPETUAL)
        if (
            (licence.gives or licence.kind == "licence")
            and mark
            and not _OTHER.search(licence.folded)
        ):
            return licence.index, (mark.start, mark.end)
    for one in said(paper, _ENDLESS, "licen", "right", "permission", unless=_OTHER):
        return one.index, one.span
    if is_of_models(paper):
        for told in lasting(paper):
            if not told.irrevocable:
                return told.index, (told.start, told.end)
    return None


RULE = Rule(
    id="X-005",
    family=Family.LOGIC,
    title="a perpetual grant that ends",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
