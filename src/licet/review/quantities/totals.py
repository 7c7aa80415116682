# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Rows of values one under the other, instalments, and totals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from licet.review.grammar import find_counts
from licet.review.paper import Paper
from licet.review.quantities.passages import Passage, find_passages, passage_of
from licet.review.quantities.values import Kind, Value

__all__ = ["Row", "is_total", "rows_of", "shares_of", "totals_of"]

_TOTAL = re.compile(
    r"\A\W*(?:grand |sub-?|overall )?total\b|\A(?:overall )?sum\b|\Aaggregate\b|\Ain all\b|"
    r"\bin total\Z|\btotal\Z"
)
_FRACTION = re.compile(
    r"\b(?:(?P<half>(?:one[ -]|a )?half)|(?P<top>one|two|three|four|a)[ -]"
    r"(?P<parts>thirds?|quarters?|fifths?|tenths?))\b(?! (?:year|month|hour|day|a year)|"
    r"[ -]?yearly|(?: of)? (?:it|that|(?:the|a|each|that) (?:\w+ )?(?:year|term|period|month)) "
    r"(?:is|has|have|was)\b)"
)
_TOPS = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4}
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_INSTALMENTS = re.compile(
    r"(?P<count>[a-z]+(?:-[a-z]+)?(?: \(\d+\))?|\d+) (?:equal |consecutive |successive |separate )*"
    r"(?:monthly |quarterly |annual |yearly |weekly )?(?:instal?lments?|payments?)(?: \w+){0,2}"
    r" (?:of|at) @"
)
_IN_ALL = re.compile(
    r"\b(?:total(?:l?ing)?|in total|aggregate|in all|sum)(?: \w+){0,5} @|"
    r"@ (?:in (?:total|all|aggregate)|altogether|overall)"
)
_MADE_UP = re.compile(
    r"@[^@.]{0,60}\b(?:made up|consist|compos|compris|broken down|made of|divided into|namely|"
    r"split into)"
)
_SUMS_UP = re.compile(
    r"\b(?:total(?:l?ing|s)?|in total|aggregate|altogether|in all|sum|making|makes?|amount(?:s|"
    r"ing)? to"
    r"|add(?:s|ing)? up to|grand total|overall)(?:,? \w+){0,5}:? @\Z"
)
_NOT_PARTS = re.compile(
    r"\bper\b|\beach\b|exceed|greater|lesser|up to|at least|minimum|maximum|increas|less than|"
    r"more than|"
    r"\bcap\b|between|if\b|liab|insur|instal?lments? of|\bequal\b|interest|first|thereafter"
)
_PERIOD = re.compile(r"\b(?:each|per) (?:calendar |contract )?(?:month|year|quarter|week|day)\b")
_DIVIDED = re.compile(
    r"\b(?:divided|split|allocated|apportioned|distributed|shared|reserved|allotted)\b"
)
_POOL = re.compile(
    r"\b(?:quota|pool|total|stock|allotment|volume|capacity|allowance|budget) of @\Z"
)
_OF_THE = re.compile(r"\b(?:of|from|out of)(?: (?:the|a|an|total|of|these|those|all)){1,3} @\Z")
FEWEST = 2
FEW_THINGS = 20
"""A stock of so few is none that is divided."""
FAR = Decimal("1.6")
"""Times the sum of the parts from which a total is of something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line that ends in a value."""

    passage: Passage
    label: str
    above: str
    """The last line before the rows that has no value, folded."""


def rows_of(paper: Paper, kind: Kind) -> Iterator[list[Row]]:
    """Runs of at least two consecutive lines, each with a label and one value of a kind."""
    text, folded = paper.document.text, paper.reading.folded
    by_line: dict[int, list[Passage]] = {}
    for passage in find_passages(paper):
        if passage.value.kind is kind:
            by_line.setdefault(text.rfind("\n", 0, passage.value.start) + 1, []).append(passage)
    run: list[Row] = []
    above, position = "", 0
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = " ".join(folded[position:end].split())
        here = by_line.get(position, [])
        if len(here) == 1 and here[0].label and len(line) < 90:
            run.append(Row(passage=here[0], label=here[0].label, above=above))
        elif line.strip(" -:+="):
            if len(run) >= FEWEST:
                yield run
            run, above = [], line
        position = end + 1
    if len(run) >= FEWEST:
        yield run


def is_total(row: Row) -> bool:
    """Whether a row says what the rows over it make."""
    return bool(_TOTAL.search(row.label))


def shares_of(paper: Paper) -> list[Passage]:
    """Shares in per cent, and those in fractions: `two thirds`, in order."""
    found = [p for p in find_passages(paper) if p.value.kind is Kind.PERCENT]
    for match in _FRACTION.finditer(paper.reading.folded):
        if any(p.value.start <= match.end() + 12 and match.start() < p.value.end for p in found):
            continue  # `one half (50%)`
        top = 1 if match["half"] else _TOPS[match["top"]]
        parts = 2 if match["half"] else _PARTS[match["parts"].removesuffix("s")]
        if top >= parts:
            continue  # `four quarters` are a year
        amount = (Decimal(100) * top / parts).quantize(Decimal("0.01"))
        value = Value(
            kind=Kind.PERCENT, start=match.start(), end=match.end(), amount=amount, unit="%",
            said=f"{amount.normalize():f} %",
        )  # fmt: skip
        passage = passage_of(paper, value)
        found += [passage] if passage else []
    return sorted(found, key=lambda p: p.value.start)


def totals_of(paper: Paper) -> Iterator[tuple[Passage, list[Passage], Decimal]]:
    """Totals that are not the sum of their parts: total, parts, and what they make."""
    for kind in (Kind.MONEY, Kind.COUNT):
        for rows in rows_of(paper, kind):
            last, parts = rows[-1], [row.passage for row in rows[:-1]]
            made = sum((p.value.amount for p in parts), Decimal(0))
            if len(parts) >= FEWEST and is_total(last) and _is_off(last.passage.value.amount, made):
                yield last.passage, parts, made
    yield from _instalments(paper)
    yield from _in_prose(paper)


def _in_prose(paper: Paper) -> Iterator[tuple[Passage, list[Passage], Decimal]]:
    """`A for this, B for that, C in all`, and `of the C units A are …, B are …`."""
    by_sentence: dict[tuple[int, Kind, str], list[Passage]] = {}
    for passage in find_passages(paper):
        if passage.value.kind in (Kind.MONEY, Kind.COUNT) and not _is_cited(passage):
            key = (_opening(paper, passage.index), passage.value.kind, passage.value.unit)
            by_sentence.setdefault(key, []).append(passage)
    for (_, kind, _), some in by_sentence.items():
        loose = _NOT_PARTS.search(_PERIOD.sub(" ", some[0].text))
        if len(some) <= FEWEST or loose or "|" in some[0].text:
            continue
        whole = [p for p in some if (_is_whole if kind is Kind.MONEY else _is_stock)(p)]
        parts = [p for p in some if p not in whole]
        made = sum((p.value.amount for p in parts), Decimal(0))
        if len(whole) == 1 and _may_be_sum(whole[0].value.amount, made, kind):
            yield whole[0], parts, made


_CITED = re.compile(
    r"\b(?:rules?|sections?|regulations?|parts?|title|form|no\.?|item|act(?: of)?) @|"
    r"@ (?:acts?|code|u\.s\.c|c\.f\.r|regulations?)\b"
)


def _is_cited(passage: Passage) -> bool:
    """Whether a number is that of a law or a rule: `the 1933 Act`, `Rule 424`."""
    return _CITED.search(f"{passage.before[-14:]} @ {passage.after[:14]}") is not None


def _opening(paper: Paper, index: int) -> int:
    """The sentence, or the one that ends with a colon before it."""
    return index - 1 if index and paper.reading.sentences[index - 1].folded.endswith(":") else index


def _is_whole(passage: Passage) -> bool:
    said = _SUMS_UP.search(f"{passage.before[-60:]} @") or _IN_ALL.search(f"@ {passage.after[:20]}")
    return bool(said or _MADE_UP.search(f"@ {passage.after[:80]}"))


def _is_stock(passage: Passage) -> bool:
    before = f"{passage.before[-40:]} @"
    pooled = _POOL.search(before) and _DIVIDED.search(passage.after[:80])
    return bool(pooled or _OF_THE.search(before))


def _may_be_sum(total: Decimal, made: Decimal, kind: Kind) -> bool:
    """Whether parts were meant to make a total, and do not; what is left of a stock is left."""
    if kind is Kind.COUNT:
        return FEW_THINGS < total < made < 2 * total
    return _is_off(total, made)


def _is_off(total: Decimal, made: Decimal) -> bool:
    """Whether a total is wrong, and not of something else."""
    return made != total and max(total, made) < FAR * min(total, made)


def _instalments(paper: Paper) -> Iterator[tuple[Passage, list[Passage], Decimal]]:
    sums = [p for p in find_passages(paper) if p.value.kind is Kind.MONEY]
    for passage in sums:
        match = _INSTALMENTS.search(passage.text)
        counts = find_counts(match["count"]) if match else ()
        others = [p for p in sums if p.index == passage.index and p is not passage]
        total = [p for p in others if _IN_ALL.search(f"{p.before[-80:]} @ {p.after[:30]}")]
        if not counts or len(others) != 1 or not total:
            continue
        made = passage.value.amount * Decimal(counts[0].value)
        if made != total[0].value.amount:
            yield total[0], [passage], made
