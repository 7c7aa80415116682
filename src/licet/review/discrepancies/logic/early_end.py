# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreement may be ended for convenience, and may not be ended before a time or a minimum.

Finds a right to terminate without cause beside a sentence by which the agreement may not be
terminated before a date or within a period, is non-cancellable, or a party has no right to end it
for convenience; and a right to end it without paying any more beside a minimum that the same
party has to buy or to pay for in any case.

Leaves alone: a right to end that begins after the minimum term, ends for breach, rights of the
other party, a minimum where nothing is said of what is paid after an early end, and sentences
that give way.

Why it matters: the minimum is what the price was reckoned on.

How it is mended: let the right begin when the minimum has run. The edit makes the later sentence
subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import around, cite, clash
from licet.review.discrepancies.logic.standing import (
    AGREEMENT,
    Stand,
    later_makes_way,
    same_party,
    stands,
    who_before,
)
from licet.review.discrepancies.rule import Rule
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_NEEDLES = (
    "terminat", "terminab", "cancel", "end", "withdraw", "leave", "exit", "quit", "walk", "get out",
    "bound", "stop", "determin", "rescind", "leaving", "give", "giving", "drop", "abandon", "opt",
    "back out", "break", "notice",
)  # fmt: skip
_END = (
    r"(?:terminat(?:e|es|ed|ing|ion)|determin(?:e|es|ed|ation)(?= (?:this|these|the agreement"
    r"|the contract))"
    r"|rescind|cancel(?:s|led|ed|lation)?|end|ended|ending|withdraw(?:n|al)?"
    r"|discontinued?|leav(?:e|es|ing)|exit(?:s|ing)?|quit(?:s|ting)?|walk(?:s|ing)? away|get(?:s"
    r"|ting)? out"
    r"|step(?:s|ping)? out|pull(?:s|ing)? out|opt(?:s|ing)? out|back(?:s|ing)? out|break(?:s"
    r"|ing)? off"
    r"|(?:giv(?:e|es|ing) up|drop|abandon)(?= (?:this|these|the (?:agreement|contract)))"
    r"|stop(?= at any| for no"
    r"| early| whenever)|br(?:ing"
    r"|ought)(?: [\w']+){0,4} to an end|(?:give"
    r"|serve)s? notice of"
    r" termination)"
)
_ENDS = _END.replace("|ion", "").replace("|lation", "").replace("(?:n|al)?", "n?")
"""The acts without the nouns for them."""
_MAY = words(
    r"\b(?:may|can|(?:is|are|be) (?:entitled|free|permitted|allowed|at liberty) to"
    r"|(?:has|have|having|retains?|enjoys?|reserves?) (?:the|a|an) (?:[\w-]+ ){0,2}?(?:right|option"
    rf"|power|freedom) (?:to|of))\b(?! not)[^.;:]{{0,110}}?\b{_END}\b(?! (?:of )?(?:an? |any |the |"
    r"its |their )?(?:individual |single |\w+ )?(?:orders?|services?|statements?|sow|users?"
    r"|sublicen\w+|accounts?|access|employ\w+))",
    r"\b(?:is|are|shall be) (?:freely )?terminable\b",
    rf"\bwish(?:es|ing)? to {_END}\b",
    rf"\b(?:open|possible|up) (?:to|for) (?:[\w']+ ){{1,4}}?to {_END}\b",
    rf"\b(?:allows?|permits?|enables?|lets?|entitles?) (?:[\w']+ ){{1,4}}?(?:to )?{_END}\b",
    rf"\brights? (?:of|to) (?:\w+ )?{_END}\b[^.;]{{0,60}}?\b(?:given|granted|conferred|accorded"
    r"|belongs?|open)\b",
    rf"\b{AGREEMENT} (?:\w+ )?(?:ends?|terminates?|comes? to an end)\b[^.;]{{0,80}}?\bnotice\b",
    rf"\b{_END}\b[^.;]{{0,80}}?\b(?:is|are|stands?|remains?) (?:\w+ )?(?:open|available) to\b",
    rf"\bneed(?:s)? (?:not|no|neither)\b[^.;]{{0,40}}?\b(?:cause|reasons?|grounds?)\b[^.;]{{0,40}}?"
    rf"\b{_END}\b",
    rf"\b(?:no|needs? no|without|does not need an?) (?:\w+ ){{0,2}}?(?:reasons?|cause|grounds?)\b"
    rf"[^.;]{{0,60}}?\b{_END}\b|\bno longer wish\w*\b[^.;]{{0,40}}?\b{_END}\b",
    rf"\b{_END}\b[^.;]{{0,80}}?\b(?:permitted|allowed|possible|available|any time|admissible)\b",
    rf"\bnotice\b[^.;]{{0,110}}?\b(?:ends?|terminates?|dissolves?|closes?|brings?) {AGREEMENT}\b",
    r"\b(?:termination|cancellation|end|exit)\b[^.;]{0,50}? *: *(?:by|any|yes|on|with|at"
    r"|\d+|one|two|three|six|thirty|sixty|ninety)\b",
)
_ROW_END = words(
    rf"\b(?:early |ordinary )?{_END}\b[^.;]{{0,50}}? *: *(?:not|no|none|excluded|only|for)\b"
)
"""A row that says how an agreement does not end."""
_AT_WILL = words(
    r"\bfor (?:its |their |his |your |our |mere )?(?:own )?convenience\b",
    r"\bat any (?:time|moment|point)\b|\bat will\b|\bat its (?:sole )?(?:option|discretion)\b",
    r"\bfor any (?:or no )?(?:reason|cause)\b|\bfor (?:no|whatever|any) reason\b",
    r"\bwith(?: or without|out) (?:any |good |just |giving |stating |showing |having )*"
    r"(?:a |an |any |its |their )?(?:cause|reasons?|grounds?|justification)\b",
    r"\b(?:no|without|not) (?:have |give |state |need )?(?:a |any )?(?:cause|reasons?|grounds?)\b"
    r"|\bwhenever (?:it|they|he|you"
    r"|we) (?:wish|want|like|choose|please)\w*|\bfreely\b",
    r"\b(?:by|on|upon|with|giving|gives|after)\b[^.;]{0,60}?\b(?:days?|weeks?|months?|years?)'?s?"
    r"\b'?[^.;]{0,40}?\bnotice\b",
    r"\b(?:irrespective|regardless|independent(?:ly)?) of (?:any |a )?(?:breach|default|fault)\b",
    r"\bnotice\b[^.;]{0,40}?\b(?:days?|weeks?|months?)\b|\bordinary\b",
    r"\b(?:days?|weeks?|months?)'?s? (?:after|following|from) (?:a |the |its )?(?:\w+ )?notice\b",
    r"\bno-?fault\b|\bany (?:day|week|month|quarter)\b|\b(?:day|week|month|fortnight|quarter"
    r"|year)s?'?s? (?:warning|notice)\b",
    r"\bnotice of\b[^.;]{0,30}?\b(?:days?|weeks?|months?)\b|\bearly\b",
)
_BAR = words(
    rf"\b(?:may|can|shall|must|will|could|is|are) ?not\b[^.;]{{0,70}}?\b(?:{_ENDS}|terminable"
    rf"|cancell?able)\b",
    rf"\b(?:neither|no) (?:of (?:the )?\w+|party|side|one)\b[^.;]{{0,20}}? (?:may|shall|can|is"
    rf"|will|has)\b[^.;]{{0,60}}?\b{_END}\b",
    rf"\bno (?:\w+ ){{0,3}}?(?:rights?|power|option|possibility|entitlement)\b[^.;]{{0,60}}?\b"
    rf"{_END}\b",
    rf"\bno (?:\w+ ){{0,2}}?{_END}\b[^.;]{{0,90}}?\b(?:is|are|shall be|will be) (?:\w+ )?"
    r"(?:permitted|allowed|possible|available)\b",
    rf"\b{_END}\b[^.;]{{0,70}}?\b(?:is|are|shall be|will be) (?:\w+ )?(?:excluded|barred|waived"
    r"|prohibited|forbidden|impossible|suspended|ruled out|unavailable|out of the question|void"
    r"|without effect|ineffective|invalid"
    r"|not (?:permitted|allowed|possible|available))\b",
    r"\b(?:agreement|contract|terms?|licen[sc]e|subscription|commitment|engagement)\b[^.;]{0,60}?"
    r"\b(?:(?:non-?|un)cancell?able|non-?terminable|indissoluble)\b",
    rf"\b{_END}\b[^.;]{{0,60}}?\b(?:shall|will|is|are) (?:be )?only (?:be )?(?:possible|permitted"
    rf"|allowed"
    r"|available)\b",
    rf"\b{_END}\b[^.;]{{0,70}}?\b(?:has|have|takes?) no effect\b",
    rf"\bno (?:\w+ ){{0,2}}?{_END} (?:without|for convenience|at will|by)\b",
    rf"\bwaives?\b[^.;]{{0,60}}?\brights?\b[^.;]{{0,30}}?\b{_END}\b",
    rf"\b(?:may|can)\b[^.;]{{0,50}}?\b{_END}\b[^.;]{{0,60}}?\b(?:only (?:after|from|once|with"
    r" effect|as of|at the end)|(?:not|no) (?:earlier|sooner) than|at the earliest)\b",
    rf"\b(?:earliest|first) (?:date|day|time|moment)\b[^.;]{{0,60}}?\b{_END}\b",
    rf"\b(?:may|can|is|are) (?:be )?{_END}\b[^.;]{{0,60}}?\bonly (?:for|on|in case|if|because"
    rf"|where)\b"
    rf"|\b{_END}\b[^.;]{{0,60}}?\b(?:for|because of|on) (?:\w+ )?(?:cause|breach|default"
    rf"|good reason)"
    rf" (?:only|alone)\b|\b(?:never|not)\b[^.;]{{0,40}}?\b(?:merely|simply|just)\b",
    r"\b(?:parties|party|both|licensee|customer|you)\b[^.;]{0,30}?\b(?:is|are"
    r"|remains?) (?:firmly )?"
    r"bound\b[^.;]{0,80}?\b(?:whole|entire|full|initial|fixed)\b",
    rf"\bonly\b[^.;]{{0,40}}?\b(?:breach|default|cause|fault)\b[^.;]{{0,30}}?\b(?:may|can|could"
    rf"|will|is able to) {_END}\b",
    _ROW_END.pattern,
)
_EARLY = words(
    r"\b(?:before|prior to|until|during|within|throughout|earlier than|sooner than|early"
    r"|convenience|earliest|ordinary|merely|only for|cause only|for cause|anniversary"
    r"|only (?:be )?(?:possible|permitted|allowed|available)|only after"
    r"|only from|only once|only with effect|ordinary|at will)\b",
    r"\b(?:without|for any|for no|with or without) (?:\w+ )?(?:cause|reason|grounds?)\b",
    r"\b(?:for|in|during|within) the (?:first|initial|whole|entire|full|duration|minimum)\b"
    r"|\b(?:initial|minimum|fixed|full|entire|whole) (?:term|period)\b",
    r"\b(?:non-?|un)cancell?able\b|\bnon-?terminable\b|\bonly for (?:good )?cause\b",
)
_FAULT = words(
    r"\b(?:breach\w*|defaults?|insolven\w+|bankrupt\w*|force majeure|if|cause by|fail\w*|event"
    r"|upon the occurrence|change of control|in part|partial\w*|mutual\w*|(?:agreement"
    r"|consent) of both parties|both parties (?:agree|consent)|infring\w+"
    r"|unable|in case"
    r"|where|should"
    r"|consulting|day-to-day|pilot|trial|evaluation period|each order|any order)\b",
    r"\b(?:after|following|once|from|as of|upon|beginning|since|earlier than|later than)\b"
    r"[^.;]{0,30}?"
    r"\b(?:initial|first|minimum|anniversary|second|third|expir\w+|end of the|completion|has run"
    r"|month \d+|lock-?in|commitment)\b",
)
_MINIMUM = words(
    r"\bminimum (?:\w+ ){0,3}?(?:commitments?|purchases?|spend(?:ing)?|fees?|volumes?|quantit\w+"
    r"|orders?|royalt\w+|payments?|charges?|amounts?|take)\b|\btake[- ]or[- ]pay\b"
    r"|\bminima\b|\b(?:bought|purchased|ordered|committed) firmly\b|\bfirm (?:\w+ )?(?:purchase"
    r"|order|commitment)|\b(?:whatever|regardless of|irrespective of|whether)\b[^.;]{0,40}?\b(?:use"
    r"|used|usage|consumption|uses|consumes|needs?|wants?|sends?|calls?)\b|\b(?:used|needed"
    r"|called off|sent) or (?:not|un\w+)\b"
    r"|\bpledges?\b|\bas (?:though|if)\b[^.;]{0,60}?\b(?:called off|ordered|bought|purchased|used"
    r"|taken|sent|made)\b"
    r"|\bcounts? as (?:\w+ )?(?:ordered|bought|purchased|used|taken)\b"
    r"|\b(?:volume|purchase|spend) commitments?\b|\bcommitted (?:\w+ ){0,2}?(?:volumes?"
    r"|spend|quantit\w+|fees?|amounts?)\b",
    r"\bat (?:the )?(?:very )?least\b(?! (?:one|two|three|\d+) (?:days?|weeks?|months?))",
    r"\b(?:at least|no fewer than|not fewer than|not less than|no less than|a minimum of)\b"
    r"(?![^.;]{0,30}?\b(?:days?|weeks?|hours?|notice)\b)",
)
_BOUGHT = words(
    r"\b(?:shall|must|will|agrees? to|undertakes? to|commits?(?: itself)? to|(?:is|are) (?:obliged"
    r"|required|bound|committed|to) (?:to )?|guarantees? to)\b[^.;]{0,60}?\b(?:buy|purchase|order"
    r"|pay|spend|take|acquire|consume|draw|call off)\b",
    r"\b(?:undertak|guarantee|promis|assur)\w* (?:[\w']+ ){0,4}?minimum\b",
    r"\b(?:bought|purchased|charged|owed)\b|\b(?:buys|purchases|takes|pays|orders|spends"
    r"|guarantees)\b",
    r"\b(?:payable|due|owed|owes|invoiced|billed|charged|paid|commits|committed)\b",
)
_ANYWAY = words(
    r"\b(?:whether or not|even (?:if|where|when|though)|regardless|irrespective|in any (?:case"
    r"|event"
    r")|shortfall|not refundable|non-?refundable|take[- ]or[- ]pay|used or not)\b",
    r"\b(?:each|every|per|a|any|annual|yearly|whole|entire|full|initial|during the|for the)"
    r" (?:\w+ ){0,2}?(?:year|term|period|quarter|month|commitment)\b|\bannual\w*\b",
)
_FREE = words(
    r"\b(?:payments?|fees?|charges?|pay\w*|obligations?)\b[^.;]{0,80}?\b(?:lapsing|lapse|cease|end"
    r"|fall away)\b",
    r"\b(?:without|no) (?:\w+ ){0,4}?(?:pay\w*|charges?|costs?|penalt\w+|liab\w+|fees?"
    r"|compensation|owing|indemnity|amounts?|sums?|obligations?|consideration)\b",
    r"\bno (?:further|more|other) (?:\w+ )?(?:sums?|amounts?|payments?|fees?|charges?)\b"
    r"|\bnothing (?:\w+ ){0,3}?(?:to pay|(?:has|have|needs?) to be paid)\b|\bow(?:e|es"
    r"|ing) nothing\b",
    r"\b(?:(?:do|does|need) not (?:have to )?be|no longer (?:to )?be) paid\b",
    r"\bfree (?:of|from) (?:any |all )?(?:further )?(?:charge|cost|penalty|payment)\b"
    r"|\bnothing (?:\w+ ){0,2}?(?:is|are|shall"
    r"|will|due|payable|owed)\b|\b(?:ow(?:e|es|ing)|pay(?:s|ing)?) nothing\b",
    r"\b(?:ceases?|ends|laps(?:e|es|ing)|falls? away|released|discharged|freed)\b"
    r"[^.;]{0,50}?\b(?:pay\w*|fees?|charges?|minim\w+|commitments?)\b",
    r"\b(?:commitments?|obligations?|debts?|duty|duties|minim\w+)\b[^.;]{0,60}?\b(?:extinguish\w*|cancelled|laps\w+|void|gone|waived"
    r"|wiped|expires?|ends?|ceases?|falls? away|dissolv\w+)\b",
)
_CAUSE_ONLY = words(
    r"\b(?:except|unless|other than|save|otherwise than|but only|only)\b[^.;]{0,60}?\b(?:breach"
    r"|cause|default|insolven\w+|statut\w+|mandatory|law|fault|good reason|important reason"
    r"|force majeure)\b(?:,? (?:or|and) (?:\w+ ){0,2}?(?:breach|default|insolven\w+|bankrupt\w*))*"
)
_TO_A_CLAUSE = words(
    r"\b(?:except|unless|other than|save|otherwise|notwithstanding|provided|pursuant to|under"
    r"|accordance)\b[^.;]{0,60}?\b(?:section|clause|article|paragraph|herein|hereof|agreed"
    r"|consent)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    powers = [
        one
        for one in stands(
            paper, _MAY, _AT_WILL, needles=_NEEDLES, unless=_FAULT, passed=_AT_WILL_WORDS,
            hedged=True,
        )
        if not _BAR.search(one.text) and _whole(one) and not _GIVES_ROOM.search(one.text)
    ]  # fmt: skip
    powers += _in_catchwords(paper)
    if powers:
        yield from list(_barred(paper, powers))[:1] or list(_minimum(paper, powers))[:1]


_NONE = words(r"^\W*(?:none|no \w+|not|never|unnecessary|irrelevant)(?: \w+){0,4}\W*$")
_GROUND = words(r"^\W*(?:the )?(?:grounds?|reasons?|cause|motive|justification)[^.;]{0,24}[:?]$")
_EXIT = words(r"\b(?:terminat\w+|exit|cancellation|withdrawal|notice to quit|convenience)\b")


def _in_catchwords(paper: Paper) -> list[Stand]:
    """`Convenience exit. Ground: none required.`, where each sentence is two words."""
    sentences = paper.reading.sentences
    return [
        one
        for one in stands(paper, _NONE, needles=("no", "unnecessary", "irrelevant"))
        if one.index
        and _GROUND.search(sentences[one.index - 1].folded)
        and _EXIT.search(
            f"{sentences[one.index].heading.lower()} {around(paper, one.index, before=5)}"
        )
    ]


_AT_WILL_WORDS = words(
    r"\b(?:irrespective|regardless|independent(?:ly)?) of (?:any |a )?(?:breach|default|fault)\b",
    r"\b(?:should|if|where) (?:the )?[\w']+(?: [\w']+)? (?:so )?(?:wish|want|choose|desire)\w*\b",
    r"\b(?:with(?: or without|out)|no) (?:\w+ )?(?:cause|reason|default|breach|fault)\b",
    r"\bfor (?:convenience|any reason)\b",
)
_GIVES_ROOM = words(
    r"\b(?:except|unless|provided|only if|subject to|save)\b[^.;]{0,120}?\b(?:initial|minimum"
    r"|section|clause|article|paid|pay\w*|first|commit\w+|before|prior to|during)\b"
)
_WHOLE = words(
    rf"\b{_END} (?:[\w,]+ ){{0,8}}?{AGREEMENT}\b",
    rf"\b{AGREEMENT}\b[^.;]{{0,40}}? (?:may|can|is|are|shall)\b",
    rf"\b(?:ends?|terminates?|dissolves?|closes?|brings?) {AGREEMENT}\b",
    rf"\b{_END}(?:[,:]| [(]|(?: at| for| without| by| on| upon| early| with| whenever)\b)",
    rf"\b(?:right|option|power) of (?:ordinary )?{_END}\b",
)


def _whole(one: Stand) -> bool:
    """Whether the agreement is ended, and not a part of it."""
    return _WHOLE.search(one.text) is not None


def _barred(paper: Paper, powers: list[Stand]) -> Iterator[Finding]:
    for bar in stands(
        paper, _BAR, _EARLY, needles=_NEEDLES, unless=_PART, passed=_CAUSE_ONLY,
        hedged=True,
    ):  # fmt: skip
        if _PASSIVE.search(bar.told) and not _NAMED.search(bar.text[max(0, bar.lead - 90) :]):
            continue
        if _TO_A_CLAUSE.search(bar.text) or not _lets_cause_only(bar.text):
            continue
        for power in powers:
            one, two = who_before(paper, power.text, power.lead), _who(paper, bar)
            if power.index == bar.index or not same_party(one, two):
                continue
            yield clash(
                RULE, paper, power.span, bar.span, "is denied by",
                witness=f"a notice in the first month, without cause: {cite(paper, power.start)} "
                f"ends the agreement, {cite(paper, bar.start)} does not let it",
                mend="let the right to end begin when the minimum has run",
                edit=later_makes_way(paper, power, bar),
            )  # fmt: skip
            return


_PASSIVE = words(r"\bnot be (?:terminated|cancelled|ended)\b")
_NAMED = words(rf"\b{AGREEMENT}\b")
_PART = words(
    r"\b(?:withhold\w*|disputes?)\b",
    r"\b(?:breach\w*|default\w*|insolven\w+|bankrupt\w*|if|fails?|force majeure|reinstat\w+|notice"
    r" of termination is|effect of|orders?|sublicen\w+|employ\w+|amend\w*|surviv\w+|refund\w*"
    r"|transition|wind-?down|liab\w+|such termination|releas\w+)\b",
)
_ROOM = words(r"\b(?:except|unless|other than|save (?:for|as|that|where)|otherwise)\b")


def _lets_cause_only(text: str) -> bool:
    """Whether what a bar leaves room for are ends for cause, if anything."""
    return not _ROOM.search(text) or _CAUSE_ONLY.search(text) is not None


def _who(paper: Paper, bar: Stand) -> str:
    return who_before(paper, bar.text, bar.lead + 30, far=80)


def _minimum(paper: Paper, powers: list[Stand]) -> Iterator[Finding]:
    free = [one for one in powers if _FREE.search(around(paper, one.index, after=1))]
    for least in (
        stands(
            paper, _MINIMUM, _BOUGHT, _ANYWAY, needles=("minim", "least", "fewer", "less", "commit",
            "take", "firm", "use", "consum", "whether", "pledge", "as though", "as if"),
            unless=_NO_MINIMUM, hedged=True, paired=True,
        )
        if free else ()
    ):  # fmt: skip
        for power in free:
            one = who_before(paper, power.text, power.lead)
            if power.index == least.index or not _buys(paper, one, least):
                continue
            yield clash(
                RULE, paper, least.span, power.span, "is to be paid, and yet",
                witness=f"an end in the first year: {cite(paper, least.start)} has the minimum "
                f"paid, {cite(paper, power.start)} has nothing more paid",
                mend="say what of the minimum is paid after an early end",
                edit=later_makes_way(paper, least, power),
            )  # fmt: skip
            return


def _buys(paper: Paper, who: str, least: Stand) -> bool:
    """Whether a party is the one that buys: `Customer guarantees Provider a volume`."""
    at = [least.last, *(m.start() for m in list(_BOUGHT.finditer(least.text))[:2])]
    return any(same_party(who, who_before(paper, least.text, end, far=160)) for end in at)


_NO_MINIMUM = words(
    r"\b(?:insurance|insured?|interest|uptime|availability|notice|wages?|refunds?|invoices?"
    r"|balance|net worth|capital|no minimum|not (?:\w+ )?minimum|pro rata|early termination"
    r"|terminat\w+)\b"
)


RULE = Rule(
    id="X-020",
    family=Family.LOGIC,
    title="ended at will, and not before a time",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
