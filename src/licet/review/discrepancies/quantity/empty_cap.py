# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Liability is capped by the fees paid, and no fees are payable.

Finds a cap measured by fees in an agreement that says that nothing is charged.

Leaves alone agreements that name a fee or invoices anywhere, fees waived for a trial or for one
service, and caps that name an amount beside the fees.

Why it matters: the cap is nil, and a court may strike it as an exclusion of all liability.

How it is mended: name an amount as the cap; only the parties know which.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Kind, find_passages
from licet.review.reading import Sentence
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_CAP = re.compile(
    r"(?P<fees>\b(?:fees|amounts?|sums|charges|royalties|consideration|payments?|price|moneys?)"
    r"(?: \w+){0,6}? (?:paid|payable|received|due|made|owed)\b|"
    r"(?:months'?|year's|annual|yearly|total) (?:\w+ )?fees\b|"
    r"fees (?:for|of|in|during) (?:the|one|a)\b|\bwhat (?:\w+ ){1,5}(?:paid|pays|owes)\b)"
)
_CAPPED = re.compile(
    r"\b(?:exceed|limited|capped|cap|ceiling|more than|at most|greater than|in excess|maximum|"
    r"beyond|up to|higher than|above|restricted|upper limit)\b"
)
_LIABLE = re.compile(r"\b(?:liab\w*|damages|compensation|exposure)\b")
_NIL = re.compile(
    r"\bno (?:licen[cs]e |access |usage |subscription |other |further )?"
    r"(?:fees?|charges?|royalt(?:y|ies)|payments?|consideration)(?:,? (?:or|and) \w+){0,3}"
    r" (?:is|are|shall be|will be|becomes?) (?:\w+ )?(?:due|payable|owed|charged|paid)\b|"
    r"\b(?:owes?|pays?) (?:\w+ ){0,3}no (?:payment|fees?|charge|royalt\w+)\b|"
    r"\b(?:not|never) (?:\w+ )?(?:owe|cost)\b|"
    r"\bno (?:remuneration|compensation|licen[cs]e fee)\b|"
    r"\bnothing (?:is|shall be|will be) (?:\w+ )?(?:payable|due|owed|charged|paid)\b|"
    r"\b(?:charges?|costs?|pays?|owes?) (?:\w+ ){0,3}nothing\b|\bgratis\b|\bcost-free\b|"
    r"\bno (?:charge|fee|money|payment|consideration|price) (?:is|shall be|will be|for|falls?)\b|"
    r"\b(?:without|against no) (?:payment|consideration|remuneration|fee)\b|"
    r"\b(?:does|do|shall|will|need) not (?:\w+ )?(?:charge|pay|have to pay)\b|"
    r"\bfree of (?:any |all )?charge\b|\bat no (?:cost|charge)\b|"
    r"\bwithout (?:any )?(?:charge|fee)\b|"
    r"\b(?:licen[cs]e )?fees?(?: (?:is|are|shall be))?:? (?:none|nil|zero|not applicable|n/a)\b|"
    r"\bfees?:? (?:usd|eur|\$|€) ?0(?:\.00)?(?![0-9.,])"
)
_PART = re.compile(
    r"trial|pilot|support|training course|sample|repair|replace|additional|copy of|\bship|storage|"
    r"assist|quantit|permission|unless|except"
)
_ABOUT = re.compile(
    r"\b(?:licen[cs]es?|models?|data ?sets?|data|corpus|weights|services?|platform|software)\b"
    r"[^.;]{0,120}\b(?:provided|granted|licen[cs]ed|made available|supplied|offered|given|is|are)"
    r"\b|\bfees?\b|\bowes?\b|\bpays?\b|\bpayable\b"
)
"""What is free is what is licensed, and no by-work."""
_CHARGED = re.compile(
    r"\b(?:shall|will|must|agrees? to) pay\b[^.;]{0,80}\b(?:fee|royalt|price|invoice)|"
    r"\binvoic(?:e|es|ed) (?:\w+ ){0,4}(?:monthly|quarterly|annually|within)"
)
_MONEY = frozenset((Kind.MONEY,))


def _find(paper: Paper) -> Iterator[Finding]:
    sentences = paper.reading.sentences
    nil = next(
        (f for i, s in enumerate(sentences) if (f := _nil(paper, s, sentences[i + 1 :][:1]))), None
    )
    if nil is None or any(_CHARGED.search(s.folded) for s in sentences):
        return
    sums = {p.index for p in find_passages(paper) if p.value.kind in _MONEY and p.value.amount}
    for index, sentence in enumerate(sentences):
        words = sentence.folded
        match = _CAP.search(words) if _LIABLE.search(words) and _CAPPED.search(words) else None
        if match and index not in sums:
            cap = (sentence.start + match.start("fees"), sentence.start + match.end("fees"))
            yield _told(paper, cap, nil)
            return


def _nil(paper: Paper, sentence: Sentence, after: tuple[Sentence, ...]) -> tuple[int, int] | None:
    """Where it is said that nothing is payable; a label is read with what stands behind it."""
    end = after[0].end if after and sentence.folded.endswith(":") else sentence.end
    words = paper.reading.folded[sentence.start : end]
    match = _NIL.search(words)
    if match is None or _PART.search(words) or not _ABOUT.search(words):
        return None
    return sentence.start + match.start(), sentence.start + match.end()


def _told(paper: Paper, cap: tuple[int, int], nil: tuple[int, int]) -> Finding:
    first, second = paper.place(*cap), paper.place(*nil)
    return found(
        RULE, [first, second],
        f'liability is capped by "{first.quote}" in {first.section}, and "{second.quote}" in '
        f"{second.section} says that nothing is payable",
        confidence=0.85, witness="fees paid = 0, so the cap is 0",
        mend="name an amount as the cap, or as its least: only the parties know which",
    )  # fmt: skip


RULE = Rule(
    id="Q-013", family=Family.QUANTITY, title="cap by fees where no fees are payable",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
