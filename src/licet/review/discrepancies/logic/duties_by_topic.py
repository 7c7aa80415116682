# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement says anywhere of usual duties, and of who pays: laid on a side, or denied.

A topic is known by words of which each kind has to be there, in whatever order; whether the duty
is laid or denied, by the words around them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import Span
from licet.review.grants.hedges import without_boilerplate, yields
from licet.review.grants.sided import GIVER, TAKER, acting, sided
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.reading import run_on

__all__ = ["denials", "reversed_payments"]

LONGEST = 500
"""Characters of one sentence that are looked at."""
_TELL = (
    r"(?:noti[cf]\w*|announc\w*|tell(?:s|ing)?|told|inform\w*|warn\w*|word|advis\w*|hear|hears"
    r"|communicat\w*|unannounced|silent\w*|advance|beforehand|publish\w*|aware|report\w*|alert\w*"
    r"|surpris\w*|heads-up)"
)
_TOPICS = {
    "records": (
        r"(?:record\w*|log|logs|logged|logging|log-?books?|books|registers?|journal|document(?:s"
        r"|ed|ing"
        r"|ation of)?|track\w*|ledgers?|register\w*|written account|accounts of|note[sd]?"
        r"|(?:book|record)-?keeping|accounts|traces?|unrecorded|unlogged|undocumented|particulars)",
        r"(?:us(?:e|es|ed|age)|quer(?:y|ies)|runs?|deployments?|employed|operated|put to work)",
    ),
    "marking": (
        r"(?:machines?|machine-\w+|ai|ai-\w+|artificial\w*|model|synthetic|automat\w*|computer\w*"
        r"|non-human|algorithm\w*|software|provenance|origin)",
        r"(?:mark\w*|label\w*|disclos\w*|tell|told|inform\w*|identif\w*|indicat\w*|notice|note"
        r"|declar\w*"
        r"|reveal\w*|pointed out|state[sd]?|clear|known|flag\w*|caption\w*|statement|legend"
        r"|aware\w*|unsaid|unmentioned|silen\w+"
        r"|hint|say|says|saying|acknowledg\w* that|mention\w*|conceal\w*|unmarked|unlabel\w*|sign)",
        r"(?:outputs?|content|generated|texts?|materials|material is|public\w*|readers?|wrote"
        r"|origin|results?"
        r"|produced|audience|recipients?)",
    ),
    "changes": (
        r"(?:chang\w*|modif\w*|alter\w*|updat\w*|upgrad\w*|new (?:versions?|releases?)|releas\w*"
        r"|replac\w*|revis\w*)",
        _TELL,
        r"(?:models?|services?|data ?sets?|data|platform|software|corpus|versions?|releases?|api)",
    ),
    "incidents": (
        r"(?:incidents?|breach of security|security breach\w*|data breach\w*|vulnerabilit\w+"
        r"|intrusions?|unauthori[sz]ed access)",
        _TELL,
    ),
    "insurance": (
        r"(?:insur\w+)",
        r"(?:maintain\w*|carr\w+|keep\w*|hold\w*|take out|have|effect\w*)",
    ),
    "support": (
        r"(?:support|maintenance|help ?desk|technical assistance)",
        r"(?:provid\w*|owe\w*|offer\w*|giv\w*|suppl\w*|render\w*|answer\w*)",
    ),
    "delivery": (
        r"(?:deliver\w*|hand\w* over|provid\w*|post(?:ed|s)?|suppl(?:y|ies|ied)|furnish\w*"
        r"|transmit\w*"
        r"|mak\w* available|made available|upload\w*)",
        r"(?:weights|model files|(?:first|full|complete) copy|data ?sets?|corpus|download)",
    ),
    "reports": (
        r"(?:reports?|statements?|returns)", r"(?:us(?:e|age) of|usage|sales|revenues?)",
        r"(?:submit\w*|send\w*|provid\w*|deliver\w*|giv\w*|file|furnish\w*|report\w*)",
    ),
}  # fmt: skip
_CUES = {
    topic: tuple(words(rf"(?<![\w-]){cue}\b") for cue in cues) for topic, cues in _TOPICS.items()
}
_OUGHT = words(
    r"\b(?:must|shall|will|has to|have to|(?:is|are) to|obliged|obligated|required|undertakes?"
    r"|agrees? to|duty|obligation|responsib\w+|bound|expected|incumbent|only (?:if|when|once"
    r"|as|on)|only (?:[\w()-]+ ){0,7}?after|not (?:before|until)|owes?|keeps|maintains|needs? to"
    r"|comes? with|remains? on file"
    r"|(?:is|are) (?:\w+ )?(?:kept|preserved|retained|conserved|stored|logged)"
    r"|promises?|ensures?|provides|reports|notifies|informs|announces|marks|labels)\b"
    r"| *: *(?:yes|required|mandatory)\b"
)
_TIMED = words(
    r"\b(?:may|shall|must|will|can|is|are) (?:not|only|never)\b[^.;]{0,90}?\b(?:before"
    r"|until"
    r"|unless|without|earlier|sooner|except|prior to)\b|\b(?:no|not) (?:fewer|less|later|earlier"
    r"|sooner"
    r"|more|before) (?:than|the)?\b|\bnot only\b|\bor not\b"
)
"""Denials that only put the act before another one."""
_SAYS = (
    r"(?:notice|notif\w+|warning|announc\w+|tell\w+|inform\w+|mark\w*|label\w*|disclos\w+|saying"
    r"|word|record\w*|logs?|logging|indicat\w+|note|statement|mention\w*|reports?|reporting"
    r"|communicat\w+|hint|document\w+|register\w*)"
)
_DENIED = words(
    r"\b(?:needs? not|needn't|no need|not (?:be |been )?(?:\w+ly )?(?:required|obliged|obligated"
    r"|bound"
    r"|expected|necessary|needed|mandatory|compulsory|called|responsible|owed|demanded|asked|due"
    r"|permitted"
    r"|allowed|entitled|to be)|(?:do|does|shall|will|need) not (?:have|need|owe|call|expect"
    r"|oblige|require)"
    r"|(?:may|must|shall|will|can|do|does) not|cannot|never|free (?:to|from|of|not)|exempt\w*"
    r"|reliev\w*"
    r"|excus\w*|waive\w*|dispens\w*|omit\w*|optional|voluntar\w+|unannounced|silently|overnight"
    r"|nobody"
    r"|no one|prohibited|forbidden|barred|forbids?|prohibits?|unmarked|unlabel\w*|refrain\w*|at"
    r" liberty"
    r"|by surprise|left to|up to (?:the )?licensee|at once and|not part of|outside|spared"
    r"|unsaid|unmentioned|keep\w* (?:silent|quiet)|discard\w*|thrown? away|throw away|skip\w*"
    r"|unrecorded|unlogged|undocumented|(?:may|can) (?:do without|leave off|save itself)"
    r"|forgo\w*|neglect|leave out|conceal\w*)\b",
    rf"\b(?:without|no|nor|neither|nothing|none) (?:any |prior |further |first |having to |being "
    rf"|giv\w+ |advance |such |a |an |special |need to |need for |duty to |obligation to"
    rf" )*{_SAYS}\b",
    r"\b(?:no|nor|nothing|without) (?:\w+ )?(?:duty|obligation|requirement|responsibility|right"
    r"|claim"
    r"|entitlement|need)\b|\bnothing\b[^.;]{0,60}?\b(?:oblig\w+|requir\w+|compel\w*|forc\w+"
    r"|demand\w*"
    r"|bind\w*)\b|\bno\b[^.;]{0,60}?\b(?:required|needed|expected|necessary|owed|demanded|due)\b",
    r" *: *(?:no|none|not|optional)\b",
)
_SOME = words(
    r"\b(?:if(?!,? any\b)|where|to the extent|in case|until|unless|such(?! records?| notice"
    r"| changes?)|except"
    r"|fails?|audit\w*|inspect\w*|fees?|prices?|amend\w*|signed|sign|this agreement|these terms"
    r"|personal data|confidential\w*|sub-?processors?|delet\w*|affiliates?|liab\w+|warrant\w*"
    r"|data subject\w*|represents?|addresses|withdrawn|discontinu\w*|retired?|deprecat\w*"
    r"|emergenc\w+|that is owed"
    r"|pay for|unique|identical|similar|machine learning|invoices?|suggest\w*|feedback|remedy"
    r"|backup\w*"
    r"|test results|own us(?:e|age)|not covered|claims?)\b"
)
"""Words of a narrower case, or of another matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    index: int
    span: Span
    who: str
    denied: bool


_OWN = frozenset(("changes", "records", "incidents", "insurance", "reports", "support"))
"""Duties that either side may have, each its own."""


def denials(paper: Paper) -> Iterator[tuple[Span, Span]]:
    """A duty and its denial, once a topic."""
    for topic, cues in _CUES.items():
        told = list(_told(paper, cues))
        for denial in (one for one in told if one.denied):
            duty = next(
                (one for one in told if not one.denied and one.index != denial.index
                 and (topic not in _OWN or not one.who or not denial.who or one.who == denial.who)),
                None,
            )  # fmt: skip
            if duty:
                yield duty.span, denial.span
                break


_CHANGED = words(r"\b(?:modif\w*|chang\w*|updat\w*|versions?|releas\w*)\b")


def _whole(paper: Paper) -> tuple[tuple[int, str], ...]:
    """Sentences of a usual length that are not the stem of a list."""
    return tuple(
        (index, told)
        for index, told in _paired(paper)
        if len(told) <= LONGEST and not told.endswith(":")
    )


_OWED = words(r"\b(?:must|shall|will)\b")
_ITEM = words(r"^\W*(?:\(?\w{1,4}[.)]|[-•*])")


def _paired(paper: Paper) -> Iterator[tuple[int, str]]:
    """Each sentence, and with the half that follows its semicolon."""
    texts, sentences = sided(paper), paper.reading.sentences
    for index, told in enumerate(texts):
        after = sentences[index + 1] if index + 1 < len(texts) else None
        half = after and told.endswith(":" if _OWED.search(after.folded) else (":", ";"))
        if after and half and not _ITEM.match(after.folded):
            yield index, run_on(sentences[index], told, after, texts[index + 1])
        yield index, told


def _told(paper: Paper, cues: tuple[re.Pattern[str], ...]) -> Iterator[_Told]:
    for index, told in paper.once(_whole):
        spans = _cued(told, cues, row=paper.reading.sentences[index].row)
        if not spans or (cues is _CUES["marking"] and _CHANGED.search(told)):
            continue
        text = _TRIGGER.sub(_blank, without_boilerplate(told))
        if _SOME.search(text) or yields(text) or '"' in text:
            continue
        denied = _denial(_TIMED.sub(_blank, text), delivery=cues is _CUES["delivery"])
        force = denied or _OUGHT.search(text)
        if force is None:
            continue
        ends = [*spans, force.span()]
        start = paper.reading.sentences[index].start
        other = (_CLAIMS if denied else _HEARS).search(text)
        yield _Told(
            index=index, denied=denied is not None,
            who="" if other else _bearer(text, min(spans[0][0], force.start())),
            span=(start + min(s for s, _ in ends), start + max(e for _, e in ends)),
        )  # fmt: skip


_CLAIMS = words(r"\b(?:entitled|claims?|rights? to|expects?|ask for|demand)\b")
"""Who is denied a claim is not who has the duty."""
_HEARS = words(
    r"\b(?:be|is|are) (?:\w+ )?(?:told|informed|notified|warned|advised|given)\b|\bhears?\b"
)


def _cued(text: str, cues: tuple[re.Pattern[str], ...], *, row: bool) -> list[Span]:
    """Where the kinds of words of a topic stand; of a row one will do, elsewhere each has to."""
    found = [match.span() for cue in cues if (match := cue.search(text))]
    if row and cues[0].search(text) and "[" not in text:
        return found
    return found if len(set(found)) == len(cues) else []


def _denial(plain: str, *, delivery: bool) -> re.Match[str] | None:
    """Words that deny a duty; that of delivery is denied in few of them."""
    if not delivery:
        return _DENIED.search(plain)
    return _REFUSED.search(plain)


_TRIGGER = words(
    rf"^\W*(?:[\w.()]+ )?(?:if|where|when|should|whenever) (?:{GIVER}"
    rf"|{TAKER}) (?:[\w']+ ){{0,2}}?(?:plans?"
    r"|intends?|wants?|wish\w*|makes?|changes?|alters?|publish\w*|uses?|has|have)\b[^,;.]*,"
    r"|\bwhere (?:it|they|this) (?:cannot|can not|is not|will not) be (?:missed|overlooked)\b"
    r"|\b(?:cannot|can not|may not|not) be (?:missed|overlooked|removed)\b"
    r"|\buntil (?:[\w()-]+ ){1,7}?(?:years?|months?|days?)\b(?: (?:old|later|(?:have"
    r"|has) (?:elapsed|passed|gone by)))?"
)
"""What sets a duty off, how long it lasts, and how well it is to be seen."""
_REFUSED = words(
    r"\b(?:needs? not|not (?:be )?(?:required|obliged|obligated|bound|owed)|no (?:duty|obligation"
    r"|need)"
    r"|(?:may|can|free to|entitled to|rights? to) (?:\w+ )?(?:refuse|withhold|decline)|not owe"
    r"|nothing\b[^.;]{0,30}?\b(?:oblig|requir)\w+)\b| *: *(?:no|none|not)\b"
)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


_BY = words(rf"\b(?:by|of|from|for|on) (?:(?P<giver>{GIVER})|(?P<taker>{TAKER}))(?!'s)\b")


def _bearer(text: str, at: int) -> str:
    by = _BY.search(text)
    return (by.lastgroup or "") if by else acting(text, at)


_FEE = words(r"\b(?:fees?|sum|charges?|price|subscription|remuneration|consideration|payment)\b")
_NO_FEE = words(
    r"\b(?:royalt\w*|(?<!non-)refund\w*|credit(?:s|ed against| of| notes?)\b"
    r"|interest|penalt\w+|damages"
    r"|costs?|expenses?|credited|availab\w+"
    r"|charges? (?:a fee |fees )?(?:to )?(?:its |their |your |any |own )*(?:customers|clients"
    r"|users|end|others"
    r"|third|anyone)"
    r"|indemn\w+|reimburs\w+|commission|bounty|share of|tax\w*|if(?!,? any\b)|unless|overpa\w+"
    r"|repa\w+"
    r"|no\b|late|overdue|increase\w*|set off|disput\w+|terminat\w+|feedback|audit\w*)\b"
)
_PAID = r"(?:paid|payable|due|owed|owing|borne|met|settled|remitted|discharged|defrayed|paid over)"
_TO_PAY = (
    r"(?:(?:shall|will|must|may|agrees?|undertakes?|has|have|is|are|to|also|hereby|obliged|required"
    r"|bound|promises?|annually|yearly) )*"
)


def _pays(payer: str, payee: str) -> re.Pattern[str]:
    """Words by which one side pays the other."""
    return words(
        rf"\b{payer} {_TO_PAY}(?:pays?|owes?|remits?|settles?|bears?|meets?|transfers?|discharges?"
        rf"|defrays?|funds?|makes? (?:the )?payment|renders?(?![^.;]{{0,90}}\b(?:statements?"
        rf"|invoices?|accounts?|bills?|reports?)\b))\b",
        rf"\b(?:goes|go|passes|flows?|travels?|moves?|runs?|due|payable) from {payer}\b"
        rf"|\bfrom {payer} to {payee}\b",
        rf"\b{_PAID}\b[^.;]{{0,40}}? (?:by|from) {payer}\b",
        rf"\b(?:payer|who pays|paid by|payable by|borne by|debtor)\b[^:|.;]{{0,30}}?[:"
        rf"|]\W*(?:\w+ by )?{payer}"
        r"\b",
        rf"\bwho (?:\w+ )?pays\b[^:|?.;]{{0,40}}[:|?]?\W*{payer}\b",
        rf"\b(?:charged|billed|invoiced|falls?|rests?|lies) (?:to |upon |on )?{payer}\b",
        rf"\b(?:for|up to|duty of|obligation of|debt of|task of|account of|expense of|debtor is)"
        rf" {payer}"
        rf"(?:\b(?! to (?:receive|collect|get)))",
        rf"\b{payer} (?:is|are|shall be|will be) (?:charged|billed|invoiced|the debtor|liable|to"
        rf" pay"
        r"|responsible for (?:pay|the pay))",
        rf"\b{payee} (?:{_TO_PAY}|is entitled to |are entitled to |can |has a right to"
        rf" )(?:receives?|collects?"
        rf"|gets?|earns?|charges?|invoices?|bills?|is owed|are owed|be paid|is paid|claim|the"
        rf" (?:\w+ )?fee)\b",
        rf"\b{payee} (?:is|are) entitled to (?:the |an |a )",
        rf"\b(?:{_PAID}|accrues?|goes|falls due|credited|pays?) to {payee}\b",
        rf"\b(?:entitles|creditor is|in favou?r of|for the benefit of|paying|pays?) {payee}\b",
    )


_BY_TAKER = _pays(TAKER, GIVER)
_BY_GIVER = _pays(GIVER, TAKER)


def reversed_payments(paper: Paper) -> Iterator[tuple[Span, Span]]:
    """The fee paid by the side that takes here, and by the side that gives there."""
    found: dict[bool, Span] = {}
    for index, told in _labelled(paper):
        text = without_boilerplate(told[:LONGEST])
        fee = _FEE.search(text) if '"' not in text else None
        if fee is None or _NO_FEE.search(_REVERSE.sub(" ", text)) or yields(text):
            continue
        plain = _REVERSE.sub(lambda m: " " * len(m.group()), text)
        usual, other = _BY_TAKER.search(plain), _BY_GIVER.search(plain)
        match = usual or other
        if match is None or (usual and other):
            continue
        start = paper.reading.sentences[index].start
        span = (start + min(fee.start(), match.start()), start + max(fee.end(), match.end()))
        found.setdefault(usual is not None, span)
    if len(found) > 1:
        yield found[True], found[False]


_LABEL = 60
"""Characters of a label before its colon."""


def _labelled(paper: Paper) -> Iterator[tuple[int, str]]:
    """Each sentence; a label has its value with it, though no table holds them."""
    texts, sentences = sided(paper), paper.reading.sentences
    for index, told in enumerate(texts):
        last = index
        while told.endswith((":", "?")) and len(told) < _LABEL and last + 1 < len(texts):
            last += 1
            told = run_on(sentences[index], told, sentences[last], texts[last])
        yield index, told


_REVERSE = words(r"\b(?:and )?not (?:the other way|vice versa|the reverse|the opposite)\b")
