# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rate of interest on late payment is stated with two values.

Finds two rates for overdue amounts, reckoned for a year: one and a half per cent a month is
eighteen per cent a year, and no clash.

Leaves alone a rate over a base rate beside a flat one, interest on shortfalls found by an audit,
and shares in a company.

Why it matters: the rate is a penalty if it was not agreed, and a court will not choose for you.

How it is mended: the rate that stands first is written in the other place too, reckoned for the
period named there.
"""

from collections.abc import Iterator
from decimal import Decimal

from licet.review.discrepancies.quantity.telling import cited, place_of
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Passage, Stated
from licet.review.quantities.clashes import Clash, clashes
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_TIMES = {"a month": 12, "monthly": 12, "per month": 12, "/month": 12, "each month": 12,
          "per calendar month": 12, "a day": 365, "per day": 365, "daily": 365,
          "a week": 52, "per week": 52, "per quarter": 4}  # fmt: skip


def _find(paper: Paper) -> Iterator[Finding]:
    for clash in clashes(paper, RULE.id, unlike=_unlike):
        yield _told(paper, clash)


def _unlike(one: Stated, two: Stated) -> bool:
    return abs(_yearly(one.passage) - _yearly(two.passage)) > Decimal("0.05")


def _yearly(passage: Passage) -> Decimal:
    return passage.value.amount * _times(passage)


def _times(passage: Passage) -> int:
    """How often a year the rate is charged: a year if nothing is said."""
    around = f"{passage.before[-40:]} @ {passage.after[:45]}"
    return next((n for words, n in _TIMES.items() if words in around), 1)


def _told(paper: Paper, clash: Clash) -> Finding:
    kept, odd = clash.kept, clash.odd
    rate = (_yearly(kept) / _times(odd)).quantize(Decimal("0.01")).normalize()
    return found(
        RULE, [place_of(paper, kept.value), place_of(paper, odd.value)],
        f"{clash.says} is {cited(paper, kept.value)} and {cited(paper, odd.value)}",
        confidence=0.9,
        witness=f"{_sum(kept)}; {_sum(odd)}",
        mend="write one rate in both places, or once and refer to it",
        edit=Edit(
            replacements=tuple(
                Replacement(start=p.value.start, end=p.value.end, words=f"{rate:f}%")
                for p in sorted((odd, *clash.again), key=lambda p: p.value.start)
            ),
            comment=f"The rate of {paper.section(kept.value.start)} is taken for the agreed one.",
        ),
    )  # fmt: skip


def _sum(passage: Passage) -> str:
    times, rate = _times(passage), passage.value.amount
    return f"{rate:f} % × {times} = {rate * times:f} % a year"


RULE = Rule(
    id="Q-002", family=Family.QUANTITY, title="late-payment interest has two rates",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
