# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Shares do not add up to the whole, or a total is not the sum of its parts.

Finds shares of revenue, costs or ownership between parties that make more or less than 100 per
cent; instalments whose number times amount is not the total; rows whose total is not their sum;
and what stands beside a value as the same in another measure, but is not: a length in months beside
years, a sum for the year beside one for the month.

Leaves alone single shares, rates that are no parts of one whole, scales, and what is only rounded.

Why it matters: what is left over belongs to nobody, or is owed twice.

How it is mended: the last share is set to what is missing, the total to the sum.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from licet.review.discrepancies.quantity.telling import cited, place_of
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Kind, Passage
from licet.review.quantities.equivalents import Unequal, unequal
from licet.review.quantities.totals import Row, is_total, rows_of, shares_of, totals_of
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_SHARED = re.compile(
    r"\b(?:shar(?:es?|ed|ing)|split|divi(?:des?|ded|sion)|allocat\w*|allotted|apportion\w*|"
    r"distribut(?:e|ed|es|ion of)|borne|receiv\w+|keep\w*|retain\w*|bears?|bearing|hold(?:s|ing)?|"
    r"own(?:s|ed|ership)?|belongs?|tak(?:es?|ing)|go(?:es|ing)?|accrues?|"
    r"falls? to|due to|participat\w+|"
    r"entitled|gets?|vest(?:s|ed)?|met\b|as to|made up|consists?|composed|proportions?|"
    r"ratio|contribut\w+|financ\w+|assigned|"
    r"attribut\w+|carr(?:y|ies))\b"
)
_WHOLE = re.compile(
    r"revenue|profit|proceeds|cost|expense|income|fees|losses|ownership|royalt|recover|receipts|"
    r"damages|savings|surplus|earnings|results?\b|takings|turnover|gains|capital|equity|"
    r"data ?set|rights|"
    r"title|"
    r"\bprice|\bearn\w*|takings|award|pool|budget|charges|consideration|liabilit|burden|margin|benefit|grant"
)
_EACH = re.compile(
    r" (?:\([^()]{0,20}\) )?(?:(?:of|in) [\w ]{1,50} )??(?:thereof )?(?:(?:shall |will |is |"
    r"are )?(?:be )?"
    r"(?:goes?|falls?|accrues?|belongs?|paid|payable|due|allotted|allocated|borne|owned|kept) )?"
    r"(?:to|by|for|with|in) [a-z]"
)
_WHO = re.compile(
    r"(?::|,|;|\band|\bbut|\bwhile|\bwhereas) (?:as to |for |"
    r"to )?(?:the )?[a-z][\w ]{1,40}?(?::| -| –)? @\Z"
)
_GETS = re.compile(
    r"\b(?:receiv(?:es?|ing)|keep(?:s|ing)?|get(?:s|ting)?|tak(?:es?|ing)|bear(?:s|ing)?|"
    r"own(?:s|ing)?|obtain(?:s|ing)?|entitled to|retain(?:s|ing)?|as to|share (?:of|is)|ha(?:s|"
    r"ve|ving)|hold(?:s|"
    r"ing)?|"
    r"carr(?:y|ies|ying)|to(?: be)?|is|are)(?: (?:a|the|its|remaining|other|residual|share|of|"
    r"portion|stake|part)){0,5} @\Z"
)
_SLASH = re.compile(r"[%0-9] ?/ ?@|@ ?/")
"""`split 60%/40%`."""
_LOOSE = re.compile(
    r"at least|more than|up to|exceed|less than|the rest|remainder|balance|thereafter|"
    r"minimum|discount|if\b"
)
_STAGE = re.compile(
    r" (?:\([^()]{0,20}\) )?(?:of (?:the )?[\w ]{1,40}? )?(?:shall be |is |are )?(?:due |payable )?"
    r"(?:invoiced |billed |paid )?(?:(?:up)?(?:on|at|after|when|following|once|in) "
    r"(?:the |its |their )?[a-z]|"
    r"up ?front|in advance|\w+ (?:months?|weeks?|days|quarters?) (?:later|after|thereafter))"
)
"""A part of a price that is due at an event."""
FEW = 3
"""So many parts at least make a plan of payment."""
APART = 170
"""Characters between two shares of one whole."""
_STOP = re.compile(r"\.\s|\s{2}(?:schedule|appendix|annex|exhibit|attachment) [a-z0-9]{1,4}\s")
_PAID = re.compile(
    r"\b(?:instal?lments?|(?:due|payable|paid) in (?:\w+ )?(?:parts|tranches|stages|steps|"
    r"portions)|(?:payment|billing) plan|how the (?:\w+ ){1,3}is paid|"
    r"\bspread\b|\bin stages\b|stages of payment|due as follows|"
    r"payable as follows|paid as follows|fall(?:s|ing)? due)\b"
)
_OF_PRICE = re.compile(
    r"\b(?:of|half of) (?:the|each|every|this|any|its) (?:\w+ )?(?:fees?|price|charges?|sum|"
    r"consideration|remuneration)\b[^.;]{0,60}\b(?:paid|payable|due|collected|invoiced|billed|"
    r"charged|remitted|settled|owed)\b|"
    r"\b(?:of|half of) (?:the|each|every|this|any|its) (?:\w+ )?(?:fees?|price|charges?),? "
    r"[0-9]{1,2}|"
    r"\b(?:fees?|price|charges?|sum|consideration|remuneration)\b[^.;]{0,30}\b(?:in|by|as) "
    r"(?:two|three|four|equal|several|[2-9]) (?:equal )?"
    r"(?:parts|payments|instal?lments|portions|tranches|steps|stages|slices|halves|shares)\b"
)
"""Parts of one price: two of them are enough."""
_TIMES = re.compile(
    r"@ of (?:the|each|every|its|that|an?) (?:\w+ ){0,2}(?:fees?|price|charges?|sum|consideration|"
    r"remuneration)\b[^.;@]{0,60}\b(?:in|on|at|with|for) each of (?:the |its )?(?P<each>[a-z]+) "
    r"(?:\w+ )?(?:months|quarters|weeks|instal?lments|payments|parts|halves)\b|"
    r"\b(?P<count>[a-z]+) (?:equal |even |like |monthly |quarterly )*(?:instal?lments|payments|"
    r"parts|quarters|portions|tranches|slices|halves|months)(?: each)? of @(?! (?:per|a|each) )"
)
"""One share so many times: `8 % of the fee in each of the twelve months`."""
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12,
}  # fmt: skip
_NEXT_ROW = re.compile(r"\n[^\n]*(?:\||\t|: )")
_PLAN = re.compile(r"\bpayment (?:plan|schedule|milestones|stages)|instal?ments|milestone payments")
_APART = re.compile(r"[,;%)]|\band\b")
WHOLE = Decimal(100)
NEAR = (Decimal(60), Decimal(160))
"""Sums of shares that were meant to be a whole."""
CLOSE = (Decimal(75), Decimal(130))
BRIEF = 70
"""Words around two shares; those of one short sentence count twice."""
ROUNDED = Decimal("0.2")


def _find(paper: Paper) -> Iterator[Finding]:
    passages = shares_of(paper)
    for group in _runs(paper, passages):
        yield from _shares(paper, group)
    yield from _many_times(paper, passages)
    for rows in rows_of(paper, Kind.PERCENT):
        yield from _rows(paper, rows)
    told: set[int] = set()
    for wrong in unequal(paper):
        told |= {wrong.one.value.start, wrong.two.value.start}
        yield _not_equal(paper, wrong)
    for total, parts, sum_ in totals_of(paper):
        if not told & {p.value.start for p in (total, *parts)}:
            yield _not_the_sum(paper, total, parts, sum_)


def _runs(paper: Paper, passages: list[Passage]) -> Iterator[list[Passage]]:
    """Shares that stand one after the other, in one sentence or the items of one list."""
    run: list[Passage] = []
    for passage in passages:
        start = run[-1].value.end if run else 0
        between = paper.reading.folded[start : passage.value.start]
        row = len(run) > 1 and _NEXT_ROW.search(between) and "\n" not in _between(paper, run)
        if run and (row or len(between) > APART or _STOP.search(between)):
            yield run
            run = []
        same = run and passage.value.amount == run[-1].value.amount
        if same and passage.before.endswith("(") and not _APART.search(between):
            run.pop()  # `one half of the fee (50%)`
        run.append(passage)
    if run:
        yield run


def _between(paper: Paper, run: list[Passage]) -> str:
    return paper.reading.folded[run[0].value.start : run[-1].value.end]


def _shares(paper: Paper, group: list[Passage]) -> Iterator[Finding]:
    """Shares of one sentence, each given to somebody."""
    text = f"{group[0].over} {group[0].text} {group[-1].text}"
    staged = all(_STAGE.match(f" {p.after}") for p in group)
    paid = len(group) >= FEW and (staged or _PAID.search(text))
    paid = paid or (CLOSE[0] <= sum(p.value.amount for p in group) and _OF_PRICE.search(text))
    shared = _SHARED.search(text) and _WHOLE.search(text)
    if len(group) < FEW - 1 or _LOOSE.search(text) or not (paid or shared):
        return
    if any(p.value.amount >= WHOLE for p in group):
        return
    given = [
        p
        for p in group
        if _EACH.match(f" {p.after}")
        or _WHO.search(f"{p.before} @")
        or _GETS.search(f"{p.before} @")
        or _SLASH.search(f"{p.before[-9:]} @ {p.after[:1]}")
    ]
    total = sum((p.value.amount for p in group), Decimal(0))
    brief = len(text.split()) <= BRIEF and CLOSE[0] <= total <= CLOSE[1]
    if (paid or brief or len(given) == len(group)) and _is_wrong(total):
        yield _not_whole(paper, group, total)


def _many_times(paper: Paper, passages: list[Passage]) -> Iterator[Finding]:
    """One share that is due so many times, and alone in its sentence."""
    for passage in passages:
        match = _TIMES.search(passage.near)
        count = _NUMBERS.get(match["each"] or match["count"], 0) if match else 0
        total = passage.value.amount * count
        alone = sum(p.index == passage.index for p in passages) == 1
        if alone and count and not _LOOSE.search(passage.near) and _is_wrong(total):
            yield _times_off(paper, passage, count)


def _times_off(paper: Paper, passage: Passage, count: int) -> Finding:
    value = passage.value
    total = value.amount * count
    return found(
        RULE, [place_of(paper, value)],
        f"{count} times {cited(paper, value)} do not make 100 %",
        confidence=0.85, witness=f"{count} x {value.amount:f} = {total:f}, not 100",
        mend="let the shares make the whole",
    )  # fmt: skip


def _is_wrong(total: Decimal) -> bool:
    """Whether shares were meant to make a whole, and do not; thirds are rounded."""
    return abs(total - WHOLE) > ROUNDED and NEAR[0] <= total <= NEAR[1]


def _rows(paper: Paper, rows: list[Row]) -> Iterator[Finding]:
    """Rows of a table of shares."""
    passages = [row.passage for row in rows if not is_total(row)]
    total = sum((p.value.amount for p in passages), Decimal(0))
    over = f"{passages[0].over} {rows[0].above}"
    whole = _SHARED.search(over) or "share" in over or _PLAN.search(over)
    if whole and not _LOOSE.search(over) and _is_wrong(total):
        yield _not_whole(paper, passages, total)


def _not_whole(paper: Paper, parts: list[Passage], total: Decimal) -> Finding:
    last = parts[-1].value
    rest = last.amount + WHOLE - total
    edit = Edit(
        replacements=(Replacement(start=last.start, end=last.end, words=f"{rest.normalize():f}%"),),
        comment="The last share is set to what is missing to the whole.",
    )  # fmt: skip
    return found(
        RULE, [place_of(paper, p.value) for p in parts],
        f"the shares {', '.join(cited(paper, p.value) for p in parts)} do not make 100 %",
        confidence=0.85,
        witness=f"{' + '.join(f'{p.value.amount:f}' for p in parts)} = {total:f}, not 100",
        mend="let the shares make the whole",
        edit=edit if rest > 0 else None,
    )  # fmt: skip


def _not_the_sum(paper: Paper, total: Passage, parts: list[Passage], sum_: Decimal) -> Finding:
    value = total.value
    sign = paper.document.text[value.start : value.end]
    words = f"${sum_:,f}" if sign.startswith("$") else f"{value.unit} {sum_:,f}".strip()
    adds = " + ".join(f"{p.value.amount:,f}" for p in parts)
    return found(
        RULE, [place_of(paper, p.value) for p in (*parts, total)],
        f"the total is {cited(paper, value)}, its parts make {sum_:,f}",
        confidence=0.85, witness=f"{adds} makes {sum_:,f}, the text says {value.amount:,f}",
        mend="let the total be the sum of its parts",
        edit=Edit(
            replacements=(Replacement(start=value.start, end=value.end, words=words),),
            comment="The total is set to the sum of its parts.",
        ),
    )  # fmt: skip


def _not_equal(paper: Paper, wrong: Unequal) -> Finding:
    one, two = wrong.one.value, wrong.two.value
    edit = Edit(
        replacements=(Replacement(start=two.start, end=two.end, words=wrong.words),),
        comment="The value that stands first is taken for the agreed one.",
    )  # fmt: skip
    return found(
        RULE, [place_of(paper, one), place_of(paper, two)],
        f"{cited(paper, one)} and {cited(paper, two)} are said to come to the same, and do not",
        confidence=0.9, witness=wrong.adds,
        mend="let both values be the same",
        edit=edit if wrong.words else None,
    )  # fmt: skip


RULE = Rule(
    id="Q-020", family=Family.QUANTITY, title="shares or totals do not add up",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
