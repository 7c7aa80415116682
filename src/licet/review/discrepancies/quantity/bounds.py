# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A minimum is above the maximum.

Finds a minimum commitment above the limit of use of the same thing, a range whose lower end is
above its upper end, and insurance below the cap on liability that it is to cover.

Leaves alone minimums and limits of other units or periods, and insurance of other risks.

Why it matters: nobody can buy the minimum without breaking the limit; a cap above the insurance
is paid out of pocket.

How it is mended: the minimum is lowered to the limit; the insurance is raised to the cap.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from licet.review.discrepancies.quantity.telling import cited, place_of
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Kind, Passage, Stated, Value, find_passages, find_stated
from licet.review.quantities.clashes import reworded
from licet.review.quantities.values import days_of
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_LEAST = re.compile(
    r"\b(?:at least|not less than|no less than|no fewer than|not fewer than|minimum(?: of"
    r"| purchase of| commitment of| quantity of| volume of)?)(?: (?:a|an|the|total|of)){0,2} @|"
    r"\bminimum (?:commitment|purchase|volume|quantity)\b[\w ]{0,40} (?:is|of|be) @"
)
_MOST = re.compile(
    r"\b(?:not more than|no more than|at most|not exceed(?:ing)?|maximum(?: of)?|up to)"
    r"(?: (?:a|an|the|total|of)){0,2} @"
)
_BETWEEN = re.compile(r"\bbetween @\Z")
_NOUN = re.compile(r"\A(?:[a-z-]+ ){0,2}?(?P<noun>[a-z]{3,}s)\b")
_INSURED = re.compile(
    r"\b(?:insurance|insured|cover|polic(?:y|ies))\b[^;]{0,200}"
    r"\b(?:least|less than|minimum|amount|limits?|sum)\b[^;]{0,60}@|"
    r"(?:least|less than|minimum|limits? of)[^;]{0,20}@[^;]{0,80}insurance"
)
_OTHER_RISK = re.compile(
    r"workers|compensation|automobile|vehicle|employer|product|property|umbrella|excess|fire|medical"
)


SCALED = 200
"""Times the upper end beyond which a range is in two scales: `20 million to 30`."""


def _find(paper: Paper) -> Iterator[Finding]:
    yield from _ranges(paper)
    yield from _commitments(paper)
    yield from _insurance(paper)


def _size(value: Value) -> float:
    return float(days_of(value) if value.kind is Kind.DURATION else value.amount)


def _ranges(paper: Paper) -> Iterator[Finding]:
    """`between 90 and 30 days`, `at least 20 % and at most 10 %` in one sentence."""
    passages = find_passages(paper)
    for one, two in pairwise(passages):
        between = paper.reading.folded[one.value.end : two.value.start]
        same = one.index == two.index and one.value.kind is two.value.kind
        if not same or one.value.unit != two.value.unit or len(between) > 60:
            continue
        words = " ".join(between.split())
        bounded = _LEAST.search(f"{one.before[-50:]} @") and _MOST.search(f"{words} @")
        ranged = _BETWEEN.search(f"{one.before[-12:]} @") and words == "and"
        wrong = one.value.kind is not Kind.DATE and _size(one.value) > _size(two.value)
        if (bounded or ranged) and wrong and _size(one.value) < SCALED * _size(two.value):
            yield _told(paper, one.value, two.value, "the range begins at", "and ends at")


def _commitments(paper: Paper) -> Iterator[Finding]:
    limits = [s for s in find_stated(paper, "Q-016") if s.topic.id == "usage limit"]
    for passage in find_passages(paper):
        if passage.value.kind is not Kind.COUNT or not _LEAST.search(passage.text[-400:]):
            continue
        noun = _NOUN.match(passage.after)
        for limit in limits if noun else ():
            same = noun and _counts(limit, noun["noun"])
            if same and _same_period(passage, limit) and passage.value.amount > limit.value.amount:
                yield _told(
                    paper, passage.value, limit.value, "the minimum is", "the limit is only"
                )
                return


def _counts(limit: Stated, noun: str) -> bool:
    return noun in f"{limit.passage.label} {limit.passage.after[:50]}"


_PERIODS = ("month", "year", "quarter", "day", "week", "hour")


def _same_period(passage: Passage, limit: Stated) -> bool:
    one, two = (
        {w for w in _PERIODS if w in f"{p.label} {p.near}"} for p in (passage, limit.passage)
    )
    return not one or not two or bool(one & two)


def _insurance(paper: Paper) -> Iterator[Finding]:
    caps = [
        s for s in find_stated(paper, "Q-012")
        if s.topic.id == "liability cap" and s.value.kind is Kind.MONEY
    ]  # fmt: skip
    for passage in find_passages(paper):
        if passage.value.kind is not Kind.MONEY or not _INSURED.search(passage.text):
            continue
        for cap in caps:
            same = cap.value.unit == passage.value.unit and not _OTHER_RISK.search(passage.near)
            if same and 0 < passage.value.amount < cap.value.amount:
                yield _told(
                    paper, passage.value, cap.value, "insurance is", "it is to cover a cap of",
                )  # fmt: skip
                return


def _told(paper: Paper, low: Value, high: Value, first: str, second: str) -> Finding:
    return found(
        RULE, [place_of(paper, low), place_of(paper, high)],
        f"{first} {cited(paper, low)}, {second} {cited(paper, high)}",
        confidence=0.85,
        witness=f"{low.said} {'<' if _size(low) < _size(high) else '>'} {high.said}",
        mend="bring the two bounds into order",
        edit=Edit(
            replacements=(
                Replacement(start=low.start, end=low.end, words=reworded(paper, low, high)),
            ),
            comment="The bound is set to the other one; choose the values that were meant.",
        ),
    )  # fmt: skip


RULE = Rule(
    id="Q-021", family=Family.QUANTITY, title="minimum is above the maximum",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
