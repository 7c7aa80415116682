# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Restrictions have to be passed on, and the sublicence or the customer terms lack or waive them.

Finds a duty to bind sublicensees, recipients, customers or end users to the restrictions, in
whatever words (`on terms no less strict`, `shall flow down`, `provided that each accepts`), and a
sentence by which they are not bound, nothing need be passed on, or copies and sublicences go out
without those limits.

Leaves alone: a waiver of fees or notices only, and duties on different recipients.

Why it matters: whoever passes a copy on under the second clause is in breach of the first, and the
licensor cannot hold the recipient to anything.

How it is mended: make the sublicence carry the restrictions. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, Span, cite, clash, said
from licet.review.discrepancies.logic.standing import Stand, stands
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_ONE = (
    r"(?:customer|client|recipient|user|reseller|sub-?distributor|transferee|distributee|acquirer"
    r"|licensee)"
)
_DOWN = (
    r"(?:sub-?licensees?|sub-?licen[sc](?:es?|ed|ing)|sub-?distributors|resellers|recipients"
    r"|customers|clients|end[- ]users?|users|third part(?:ies|y)|downstream (?:\w+|parties)"
    r"|transferees|distributees|acquirers|others|anyone (?:who|to whom)|persons (?:who|to whom)"
    rf"|(?:each|every|any|no|an?|its|such|another|their) (?:[\w-]+ )?{_ONE}(?!'))"
)
"""Those down the chain; `Customer` alone is what a party is called."""
_RULES = (
    r"(?:restrict\w+|limit(?:s|ations?)?|terms|conditions|obligations?|requirements?|provisions?"
    r"|undertakings?|dut(?:y|ies)|prohibitions?|rules|polic(?:y|ies)|safeguards"
    r"|(?:section|clause|article|§) ?[\w.()]+)"
)
_BINDS = (
    r"(?:requir\w+|bind|binds|bound|caus\w+|ensur\w+|impos\w+|includ\w+|pass(?:es|ed)?"
    r" (?:\w+ ){0,7}?(?:on|down|along)|flow\w* (?:\w+ )?down|incorporat\w+|accept\w*"
    r"|agree\w*|carr(?:y|ies|ied) over|(?:compl(?:y|ies)|in compliance) with|observ\w+"
    r"|reflect\w*|mirror\w*|repeat\w*|contain\w*"
    r"|oblig\w+|subject (?:\w+ )?to|extend\w*|adher\w+|abid\w+|keeps? to|undertak\w+|honou?r\w*"
    r"|respect\w*"
    r"|sign(?:s|ed)? up to|held|holds?|binding|commit\w*|equivalent|(?:no|not) less (?:strict"
    r"|protective"
    r"|restrictive|onerous|stringent)|at least as)"
)
_DUTY = words(
    r"\b(?:(?:subject to|with|under|upon|on) (?:the|one|a) (?:proviso|condition|requirement"
    r"|reservation)"
    r"|shall|must|will|agrees? to|undertakes? to|(?:is|are) (?:required|obliged|bound"
    r"|obligated) to|(?:is|are) to|has to|have to|provided(?: always| however)?,? that|on"
    r" condition that"
    r"|but only|only (?:if|on|where|under|when|to|in)|if (?:each|every|the|any|they|these)|on"
    r" (?:one|the) condition|as long as|so long as|(?:is|are) bound by)\b"
    r"(?! (?:not|have no|have the right|in no)\b)"
)
_PASSES = words(
    rf"\b{_BINDS}\b[^.;]{{0,120}}?\b(?:{_DOWN}|{_RULES})\b",
    rf"\b{_DOWN}\b[^.;]{{0,120}}?\b{_BINDS}\b(?:[^.;]{{0,60}}?\b{_RULES}\b)?",
)
_TO_WHOM = words(rf"\b{_DOWN}\b")
_WHAT = words(rf"\b{_RULES}\b")
_HANDED = (
    r"(?:distribut(?:e[sd]?|ing|ion)|hand(?:ed)? (?:over|out)|pass(?:ed)? on|copies|transfer\w*)"
)
_FIRM = r"(?:restrict\w+|limits|limitations on use|terms|conditions|prohibitions?|section [\w.()]+)"
_NO_DUTY = (
    r"(?:need not|needs? no|(?:is|are|shall be|will be) (?:not|under no) (?:be )?(?:required"
    r"|obliged|obligated|bound|obligation|duty) ?(?:to)?|(?:do|does) not (?:have|need) to"
    r"|(?:has|have|there is) no (?:obligation|duty|need) to|without (?:having to|the need to)"
    r"|(?:may|can) (?:choose|decide|elect) not to|may (?:omit|leave out|drop|waive|dispense with)"
    r"|not necessary to|no need to)"
)
_WAIVED = words(
    rf"\b{_NO_DUTY}\b[^.;]{{0,60}}?\b(?:pass(?:ed)? [\w ]{{0,40}}?\bon|impos\w+|flow\w*)\b"
    rf"[^.;]{{0,90}}?\b(?:{_DOWN}|{_RULES})\b",
    rf"\b{_NO_DUTY}\b[^.;]{{0,40}}?\b(?:bind|bound|obliged?|subject)\b[^.;]{{0,90}}?\b{_DOWN}\b",
    rf"\b{_NO_DUTY}\b[^.;]{{0,80}}?\b{_RULES}\b[^.;]{{0,80}}?\b{_DOWN}\b",
    rf"\b{_NO_DUTY}\b[^.;]{{0,60}}?\b{_DOWN}\b[^.;]{{0,60}}?\b{_RULES}\b",
    rf"\b{_DOWN}\b[^.;]{{0,70}}?\b(?:(?:is|are|shall|will|need|does|do|must|has|have) (?:not|no)"
    r" (?:be )?(?:bound (?:by|to)|subject to|(?:required|obliged|obligation) to|under|have to"
    r"|contain|include|carry|affected by|restricted by|limited by|accept|observe|governed by"
    rf"|comply with|agree to)|(?:free (?:of|from)|exempt from"
    rf"|released from) (?=(?:all |any of )?(?:the|these|those|such|any|all|its|section"
    rf"|clause|article)\b))[^.;]{{0,80}}?\b{_RULES}\b",
    rf"\b(?:{_DOWN}|{_HANDED})\b[^.;]{{0,80}}?\b(?:without|free (?:of|from)) (?:(?:any|passing on"
    rf"|imposing|all|being bound by|regard to|the need for|observing|of|the|such|these"
    rf"|those|its|their) ){{1,4}}(?:[\w-]+ ){{0,2}}?{_RULES}\b",
    rf"\bwithout (?:any |passing on |imposing |further )*(?:of the |the |such )?{_RULES}\b"
    rf"[^.;]{{0,60}}?\b(?:to|on|for) (?:\w+ ){{0,3}}?{_DOWN}\b",
    rf"\b(?:none|neither|no) (?:of )?(?:the |these |those |such )?(?:\w+ )?{_RULES}\b[^.;]{{0,60}}?"
    rf"\b(?:appl(?:y|ies)|binds?|extends?|(?:has|have|needs?) to be|need"
    rf" be)\b[^.;]{{0,40}}?\b{_DOWN}\b",
    rf"\b{_FIRM}\b[^.;]{{0,60}}?\b(?:binds?|concerns?|appl(?:y|ies)|bound)\b[^.;]{{0,60}}?\bnot"
    rf" (?:to |on )?(?:its |their |the )?(?:\w+ )?{_DOWN}\b",
    rf"\b{_FIRM}\b[^.;]{{0,60}}?\b(?:(?:do|does|shall|will) not (?:apply|extend|bind|reach|pass)"
    rf"|(?:bind|apply to|binds|applies to) (?:only )?[\w ]{{3,30}}? (?:alone|only)"
    rf"|(?:are|is) not (?:imposed|passed|binding)|stop at)\b[^.;]{{0,50}}?\b{_DOWN}\b",
)
_SECRECY = (" of confiden", " of secrecy")
"""`Without any duty of confidence` is said of information, and waives no terms."""
_MONEY = words(
    r"\b(?:fees?|royalt\w+|payments?|charges?|confidential\w*|warrant\w+|indemni\w+"
    r"|(?:this|these|the) (?:agreement|terms|contract) on\b|assign\w*"
    r"|disclos\w+|without (?:any )?(?:limitation|prejudice)|information|feedback|anything that)\b"
)


_BY_LAW = words(r"\b(?:required by|applicable) laws?\b")


_LAX = (
    r"(?:(?:even |much )?(?:more (?:lenient|liberal|generous|permissive|favou?rable|relaxed)|"
    r"(?:less"
    r" (?:strict|onerous|restrictive|stringent|burdensome|severe|demanding|protective)|milder|laxer"
    r"|looser|softer|lighter|wider|weaker|fewer))(?: \w+){0,2}? than)"
)
"""What falls short of what it is held against; `no less strict` does not."""
_RELIEF = words(
    rf"\b{_NO_DUTY}",
    r"\b(?:no|not|without) (?:\w+ ){0,2}?(?:dut(?:y|ies)|obligations?|need|requirement|necessity)\b"
    r"|\b(?:not|never|need not|nor) (?:\w+ ){0,3}?(?:bound|subject|required|obliged|necessary"
    r"|needed"
    r"|reproduced"
    r"|repeated|passed|carried|imposed|included|extended|bind|bother|concern|apply|applies|reach"
    r"|mirror\w*)\b"
    r"|\bwithout (?:regard|heed|reference) to\b|\b(?:free|exempt|released?|relieved|immune)"
    r" (?:of|from)\b"
    r"|\b(?:irrespective|regardless) of\b|\bunaffected by\b|\bunencumbered\b|\bunrestricted by\b"
    r"|\bdisregard\w*|\bignor\w+|\bas (?:it|they|he) (?:pleases?|likes?|wish\w*|sees? fit)"
    r"|\b(?:bind|reach|concern|address|touch|appl(?:y|ies) to)(?:s|es)? [\w' ]{2,40}? (?:only"
    r"|alone)\b"
    r"|\bof no (?:concern|effect|relevance)\b|\bno (?:sub\w+|customer|recipient) (?:has|have"
    r"|needs?) to\b|\b(?:only|alone) (?:is|are|be) bound\b|\bleav\w* (?:[\w'\"]+ ){0,6}?out\b"
    r"|\b(?:open|allowed|permitted) to (?:those|them|others|whoever|any(?:one|body))\b"
    r"|\bwaiv\w+|\bdispens\w+ with\b|\b(?:forgo\w*|gives? up|renounc\w+|drops?)\b"
    r"|\b(?:contain|hold|repeat|reflect|carry|take up|say|have)s?\b[\w' ]{0,30}?\b(?:nothing"
    r"|none)\b"
    r"|\b(?:differ|depart|deviate)s?\b[\w' ]{0,30}? from\b|\bfall(?:s|ing)? short of\b"
    r"|\b(?:concern|address|bind|touch|affect|reach|oblige|limit|restrict)\w*\b[\w' ]{2,40}?,? "
    r"(?:and|but)"
    r" (?:not|never|no)\b|\b(?:silent|different|separate) (?:on|about|rules|terms|limits)\b",
    rf"\b{_LAX}\b",
    rf"\b(?:do|does|is|are|has|have|will|need) not\b[^.;]{{0,50}}?\b(?:{_BINDS}|insist|expect\w*"
    rf"|demand\w*"
    r"|force[sd]?|oblige[sd]?|keep)\b",
    r"\b(?:los(?:es?|ing)|lacks?|without|ceases? to have) (?:its |their |all |any )?(?:force"
    r"|effect|hold|grip"
    r"|validity)\b|\b(?:go(?:es)?|reach(?:es)?|extends?) (?:further|beyond|wider|more widely)\b",
    r"\bnothing\b[^.;]{0,40}?\b(?:requir|oblig|forc|compel|bind|demand|insist)\w*",
    r"\b(?:no|none of|neither) [\w' -]{1,60}? (?:has|have|needs?) to\b",
    r"\b(?:obligations?|dut(?:y|ies)|need|requirements?)\b[^.;]{0,120}?\b(?:does not exist"
    r"|do not exist"
    r"|is absent|there is none|is (?:not imposed|excluded|waived))\b",
    r"\bomit\w*|\bstops? (?:at|with)\b|\bends? (?:at|with) (?:the )?(?:licensee|customer"
    r"|recipient|you)",
)
_HARD = words(
    r"\b(?:restrict\w+|limits|limitations|prohibitions?|(?:section|clause|article|part|§) ?[\w.()]+"
    r"|(?:section|clause|article) headed|use polic\w+|acceptable use\b)"
)
_CHAIN = words(
    r"\b(?:sub-?licen\w+|downstream|further down|down the (?:line|chain|road)|next in line"
    r"|(?:whoever|any(?:one|body) who|those who) (?:receives?|gets?|takes?|obtains?"
    r"|holds?|acquires?)"
    r"|end[- ]users?|recipients?|resellers?|transferees?"
    r"|(?:passed|handed|carried) (?:on|down)|flow\w* down|pass(?:ing)? (?:[\w']+ ){0,6}?(?:on"
    r"|down))\b"
)


def _relieved(paper: Paper) -> Iterator[Stand]:
    """Sentences by which those down the chain are not bound, in whatever words."""
    for one in stands(
        paper, _RELIEF, _CHAIN, _HARD, unless=_MONEY, hedged=True, near=120, paired=True
    ):
        if _VOID.search(one.text):
            continue
        if not _KEPT.search(_LOOSE.sub(" ", one.text)) and not _CLAIM.search(one.text):
            yield one


_VOID = words(
    r"\bsub-?licen[sc]es?\b[^.;]{0,30}?\b(?:omit\w*|lack\w*|without|leav\w* out|fail\w*|not"
    rf"|less|depart\w*|fall\w* short)\b[^.;]{{0,90}}?\b{_RULES}\b[^.;]{{0,60}}?\b(?:without"
    r" (?:any )?effect|void|invalid|ineffective|of no (?:legal )?(?:effect|force)|null|a breach"
    r"|not (?:valid|permitted|allowed|effective|count)|no sub-?licen[sc]e)\b"
)
"""A sublicence without the restrictions is none: they have to be passed on."""


_CLAIM = words(
    r"\b(?:claims?|assert\w*|su(?:e|es|ed)|defend\w*|indemni\w+|compensat\w+|losses|because"
    r"|tribunal)\b"
)
"""Sentences about what follows from a breach."""
_LOOSE = words(
    rf"\b(?<!no\s)(?<!not\s)(?:(?:on|under|with|at) )?(?:\w+ )?(?:terms|conditions|rules)?"
    rf"(?: (?:that|which) are)? ?(?<!no\s)(?<!not\s){_LAX}",
    r"\b(?:on )?terms (?:of [\w' ]{1,40}? (?:own )?(?:choosing|choice|making)|(?:that"
    r"|which) (?:omit|lack"
    r"|leave|depart|differ|do not|fall short|are (?:its|their) own)\w*)|\beven (?:if|where|when"
    r"|though)\b|\b(?:not|never) (?:be )?(?:made )?subject to\b",
)
"""Words of relief that look like those of a condition."""


_DENIED = words(
    r"\bnot (?:be )?(?:released?|relieved|exempt\w*|free)\b|\b(?:may|must|shall) not be"
    r" (?:granted|given)\b"
)
_KEPT = words(
    r"\b(?:if|not (?:be )?(?:released?|relieved|exempt\w*|free)\b|relieves? (?:the |it|licensee"
    r"|you)|remains? (?:\w+ )?(?:liable|responsible|bound)|breach\w*"
    r"|unless|except|provided that|on terms|terms (?:that|which|no)|(?:no|not) less|affect\w*|at"
    r" least"
    r"|only if|may not|must not|shall not (?!be (?:bound|required|obliged))|consent|subject to)\b"
)


_ASSIGNS = words(
    r"\b(?:change hands|substitution of|novation|(?:successors?|transferee) of (?:a|the|its))\b"
)
"""Who takes a party's place is not one down the chain."""
_SECRET = words(r"\b(?:confiden\w+|secre\w+|receiving party)\b")
_RELIEF_FIRST = words(r"^\W*(?:[\w.]+\W+)?(?:no|none|nothing|neither|nobody)\b")


def _duty(paper: Paper) -> Iterator[tuple[Span, Said]]:
    """Sentences that have the restrictions passed on down the chain, and where they begin to."""
    for one in said(paper, _PASSES, unless=_WAIVED, hedged=True):
        modal = _DUTY.search(one.text)
        if any(w.search(one.text) for w in (_BY_LAW, _CLAIM, _SECRET, _RELIEF_FIRST, _ASSIGNS)):
            continue
        if modal and _TO_WHOM.search(one.text) and _WHAT.search(one.text):
            begin = one.start - one.match.start()
            start = begin + min(modal.start(), one.match.start())
            yield (start, begin + max(modal.end(), one.match.end())), one
    for one in said(paper, _VOID, "sublicen", "sub-licen", hedged=True):
        yield one.span, one


def _find(paper: Paper) -> Iterator[Finding]:
    waivers: list[Said | Stand] = [
        one for one in said(paper, _WAIVED, "not ", "free ", "without", "no ", "none", "exempt",
                            "released", "omit", "only", "alone", "waive")
        if not _MONEY.search(one.text) and not _DENIED.search(one.text)
    ]  # fmt: skip
    waivers += _relieved(paper)
    folded = paper.reading.folded
    waivers = [one for one in waivers if not folded.startswith(_SECRECY, one.end)]
    if not waivers:
        return
    duties = sorted(_duty(paper), key=lambda d: _CHAIN.search(d[1].text) is None)
    span, duty = next(iter(duties), ((0, 0), None))
    waiver = next((one for one in waivers if duty and one.index != duty.index), None)
    if duty is None or waiver is None:
        return
    yield clash(
        RULE, paper, span, waiver.span, "has to be passed on, and yet",
        witness=f"a copy given to a customer without the restrictions: {cite(paper, span[0])} "
        f"forbids it, {cite(paper, waiver.start)} allows it",
        mend="make the terms for those down the chain carry the restrictions",
    )  # fmt: skip


RULE = Rule(
    id="X-009",
    family=Family.LOGIC,
    title="restrictions are passed on and waived",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
