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
from collections.abc import Callable, Iterator

from licet.review.discrepancies.quantity.telling import quoted
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Kind, find_passages
from licet.review.reading import Sentence
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_PRICE = (
    r"(?:fees?|charges?|royalt(?:y|ies)|payments?|consideration|remuneration|compensation|price|"
    r"mon(?:ey|ies)|cost|sums?|amounts?|licen[cs]e fees?|subscription(?: fees?)?|invoices?)"
)
_OWED = r"(?:paid|payable|received|due|made|owed|owing|collected|invoiced|billed|charged|remitted)"
_CAP = re.compile(
    rf"(?P<fees>\b{_PRICE}(?: (?:actually |and )?\w+){{0,6}}? {_OWED}\b|"
    r"(?:months'?|year's|annual|yearly|total|all|aggregate) (?:\w+ )?(?:fees?|royalties|charges|"
    r"price|subscription)\b|"
    r"\b(?:invoice total|total of (?:the|all) invoices|spend|spending|outlay)\b|"
    r"(?<=\bthe )(?:fees|royalties|charges)\b|"
    r"\b(?:fees|price|royalties|charges) (?:for|of|in|during|under) (?:the|one|a|this)\b|"
    r"\b(?:what|whatever|anything|all that|everything) (?:\w+ ){1,5}"
    r"(?:paid|pays|owes|owed|received|charged|billed)\b|"
    r"\b(?:paid|payable|received|charged) (?:\w+ ){0,8}(?:as|by way of|in) (?:\w+ )?(?:fees|"
    r"royalt\w+))"
)
"""A cap that is measured by what is paid."""
_PLAIN = re.compile(
    r"(?<!for a )(?<!attorney's )(?<!attorneys' )(?<!legal )(?<!lawyers' )"
    r"(?P<fees>\b(?:(?:licen[cs]e|annual|yearly|subscription) )?(?:fees?|royalt(?:y|"
    r"ies)|"
    r"charges|price|"
    r"remuneration|subscription)\b|\b(?:\w+ )?(?:have|has|had|actually) (?:\w+ )?paid\b)"
)
"""The same behind the words that limit."""
_CAPPED = re.compile(
    r"\b(?:exceed\w*|surpass\w*|(?:stops?|ends?|ceases?) at|overstep\w*|bounded|"
    r"limit(?:ed)?|capped|cap|ceiling|measured|yardstick|pegged|benchmark|gauged|geared|tied to|"
    r"nothing else|only out of|out of nothing|greatest|highest|"
    r"(?:more|greater|higher|larger) than|"
    r"at most|in "
    r"excess|maximum|most|beyond|up to|above|restricted|no further|confined|(?:equals?|"
    r"amounts) (?:to )?)\b"
)
_LIABLE = re.compile(
    r"\b(?:liab\w*|ceiling|payout|damages|compensat\w+|exposure|responsib\w+|recover\w*|losses|loss|indemni\w+|"
    r"answers?|answerable|make good|reimburse\w*|what (?:we|\w+) (?:owes?|pays?) you|pay you|"
    r"claims?|goes wrong|pays? back)\b"
)
_ZERO = (
    r"(?:none|nil|zero|not applicable|n/a|(?:(?:usd|eur|gbp|chf|\$|€|£) ?)?0(?:[.,]0+)?(?![0-9.,]))"
)
_NIL = re.compile(
    r"\b(?:no|neither|nor any|without(?: any)?|against no|not any|zero|absence of(?: any)?) "
    rf"(?:\w+,? ){{0,3}}?{_PRICE}\b(?! (?:relating|in respect|for (?:any|late)|other than))"
    r"(?:(?:,? (?:or|and) \w+){0,3} (?:is|are|shall be|will be|becomes?|falls?) (?:\w+ )?"
    r"(?:due|payable|owed|charged|paid|made))?|"
    r"\b(?:not|never|nothing|neither|nor|no (?:obligation|duty|need|requirement))\b (?:\w+ ){0,6}?"
    r"(?:pays?|paid|payable|owes?|owed|charged?|cost|bill(?:ed)?|invoiced?|due|"
    r"(?:make|effect) (?:any |a |\w+ )?payments?)\b|"
    r"\b(?:charges?|costs?|pays?|owes?|owing) (?:\w+ ){0,3}nothing\b|"
    r"\b(?:gratis|cost-free|gratuitous(?:ly)?|complimentary|for free|costless|unpaid licen[cs]e)\b|"
    r"\bas a gift\b|\b(?:not|never) (?:\w+ ){0,3}?(?:ask|require|request|demand|lev(?:y|ies)|"
    rf"claim|expect)s? (?:for )?(?:any |a )?(?:\w+ )?{_PRICE}\b|"
    r"\bfree[ -]of[ -](?:any |all )?(?:charge|cost|payment|fees|price)\b|\bat no (?:\w+ )?(?:cost|"
    r"charge|fee)\b|"
    r"\b(?:is|are|be|remains?|provided|available|offered|supplied|granted) free(?: for|,|\.|\Z|"
    r" and\b)|"
    rf"\b{_PRICE}\"?(?: (?:is|are|shall be|will be|means|amounts? to|equals|of|being|due|payable|"
    rf"for|the|this|licen[cs]e|model|agreement|set at|fixed at)){{0,6}}[ |:\t]{{0,8}} ?{_ZERO}|"
    rf"\b(?:exempt(?:ed)?|relieved|released|dispensed|free) from (?:\w+ ){{0,3}}?{_PRICE}\b|"
    rf"\b(?:waives?|forgoes?|renounces?|abstains? from) (?:any |all )?(?:\w+ ){{0,2}}{_PRICE}\b|"
    r"\bpeppercorn\b|\bfees? (?:is|are|has been|have been) (?:fully |entirely )?waived\b"
)
_PART = re.compile(
    r"\btrial|\bbeta\b|support|training course|sample|repair|replace|additional|cop(?:y|ies) of|"
    r"conveys?\b|source code|\bshipp?(?:ing|ment)|suggestion|feedback|assist|quantit|permission|"
    r"unless|except|until|interest|thereafter|refund|commission|liab|damages|warrant|indemn|"
    r"set-?off|"
    r"withh[eo]ld|undisputed|if |in no event|breach|training of|updates?\b|during the first|defect|"
    r"in return|proposal|betterment|improvement|contribut|\bideas?\b|"
    r"promotion|advertis|marketing|spare|demonstrat"
)
_ABOUT = re.compile(
    r"\b(?:licen[cs]e[ds]?|licensee|models?|data ?sets?|data|corpus|weights|services?|platform|"
    r"software|pilot|evaluation|rights?|agreement|access|use)\b|"
    rf"\b{_PRICE}\b|\bowes?\b|\bpays?\b|\bpayable\b"
)
"""What is free is what is licensed, and no by-work."""
_CHARGED = re.compile(
    rf"\b(?:pays?|paid|remits?|owes?|invoices?|invoiced|bills|billed|"
    rf"charges)\b[^.;]{{0,80}}\b{_PRICE}\b|"
    r"\b(?:purchase (?:price|orders?)|price list|list prices?|payment terms|net sales|"
    r"unit price)\b|"
    r"\binvoic(?:e|es|ed) (?:\w+ ){0,4}(?:monthly|quarterly|annually|within)|"
    rf"\b{_PRICE}\b[^.;]{{0,60}}\b(?:payable|due|appl(?:y|ies)|follows? from|set (?:out|forth)|"
    rf"stated|specified|"
    r"listed|shown|agreed|according to|as per)\b"
)
_IF_ANY = re.compile(r"\bif any\b|\bany (?:\w+ )?(?:fees|charges|amounts|sums)\b[^.;]{0,30}\bdue\b")
"""Words that leave open whether anything is owed."""
_INSURED = re.compile(r"\binsur|\bpolic(?:y|ies)\b|\bliab")
"""Sums that are no price."""
_MONEY = frozenset((Kind.MONEY,))


def _find(paper: Paper) -> Iterator[Finding]:
    sentences = paper.reading.sentences
    nils = {i: n for i, s in enumerate(sentences) if (n := _nil(paper, s, sentences[i + 1 :][:1]))}
    caps = {i: m for i, s in enumerate(sentences) if (m := _cap(paper, s, sentences[i + 1 :][:1]))}
    if not nils or not caps or _charges(paper, {*nils, *caps}):
        return
    sums = {p.index for p in find_passages(paper) if p.value.kind in _MONEY and p.value.amount}
    for index, match in caps.items():
        start = sentences[index].start
        others = sorted((n for i, n in nils.items() if i != index), key=_is_weak(paper))
        if others and index not in sums:
            yield _told(paper, (start + match.start("fees"), start + match.end("fees")), others[0])
            return


def _cap(paper: Paper, sentence: Sentence, after: tuple[Sentence, ...]) -> re.Match[str] | None:
    words = _with_next(paper, sentence, after)
    limit = _CAPPED.search(words) if _LIABLE.search(words) else None
    return (_CAP.search(words) or _PLAIN.search(words, limit.end())) if limit else None


def _is_weak(paper: Paper) -> Callable[[tuple[int, int]], bool]:
    """Whether words say only of one thing that it is done without payment."""
    return lambda nil: paper.reading.folded[nil[0] : nil[1]].startswith(("without", "not", "nor"))


def _charges(paper: Paper, besides: set[int]) -> bool:
    """Whether something is charged anywhere but in the sentences that are compared."""
    for index, sentence in enumerate(paper.reading.sentences):
        words = sentence.folded
        if index in besides or _NIL.search(words) or _IF_ANY.search(words):
            continue
        if _CHARGED.search(words):
            return True
    return any(
        p.value.kind in _MONEY
        and p.value.amount
        and re.search(_PRICE, f"{p.label} {p.near}")
        and not _INSURED.search(p.near)
        for p in find_passages(paper)
    )


def _nil(paper: Paper, sentence: Sentence, after: tuple[Sentence, ...]) -> tuple[int, int] | None:
    """Where it is said that nothing is payable; a label is read with what stands behind it."""
    words = _with_next(paper, sentence, after)
    match = _NIL.search(words)
    if match is None or _PART.search(_row(words, *match.span())) or not _ABOUT.search(words):
        return None
    return sentence.start + match.start(), sentence.start + match.end()


def _with_next(paper: Paper, sentence: Sentence, after: tuple[Sentence, ...]) -> str:
    """The words of a sentence; of one that ends with a colon with those of the next."""
    end = after[0].end if after and sentence.folded.endswith(":") else sentence.end
    return paper.reading.folded[sentence.start : end]


def _row(words: str, start: int, end: int) -> str:
    """Of a table only the row, else the whole sentence: cells stand apart by white space."""
    before, after = _CELLS.split(words[:start])[-2:], _CELLS.split(words[end:])[:1]
    return " ".join((*before, words[start:end], *after))


_CELLS = re.compile(r"\s{3,}|\n")


def _told(paper: Paper, cap: tuple[int, int], nil: tuple[int, int]) -> Finding:
    first, second = paper.place(*cap), paper.place(*nil)
    return found(
        RULE, [first, second],
        f"liability is capped by {quoted(first)}, and {quoted(second)} says nothing is payable",
        confidence=0.85, witness="fees paid = 0, so the cap is 0",
        mend="name an amount as the cap, or as its least: only the parties know which",
    )  # fmt: skip


RULE = Rule(
    id="Q-013", family=Family.QUANTITY, title="cap by fees where no fees are payable",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
