# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A fee, a price, a royalty or a share of revenue is stated with two values.

Finds the same named amount or rate with two values or two currencies, such as a licence fee in
the body and in a schedule; and payments in one currency here and another one there.

Leaves alone amounts with another name, for another year, unit, period or party, scales of three
and more values, minimums, maximums, discounts and increases.

Why it matters: the price is what is sued over, and a schedule does not win over the body unless
the agreement says so.

How it is mended: the value that stands first, or in more places, is written in the other place
too; if the other one was agreed, change it the other way round.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.logic.matters_settled import with_matters
from licet.review.discrepancies.quantity.telling import two_values
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.review.quantities import Passage
from licet.review.quantities.clashes import Clash
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


_NAMES = re.compile(r"(?:[A-Z][\w-]*|[0-9]+)(?: (?:[A-Z][\w-]*|[0-9]+))+")
_LAND = re.compile(
    r"\b(?:in|within|throughout|outside|across) (?:the )?"
    r"(?P<land>(?!Section|Schedule|Exhibit|Annex|Article|Clause|Appendix|Net|Gross|"
    r"Order)[A-Z][a-z]+)"
)
AROUND = 140
"""Characters on both sides of a value in which it is said of what it is."""


def _find(paper: Paper) -> Iterator[Finding]:
    def weigh(clash: Clash) -> Severity | None:
        one, two = (_things(paper, p) for p in (clash.kept, clash.odd))
        here, there = (_lands(paper, p) for p in (clash.kept, clash.odd))
        apart = here and there and not here & there
        return None if apart or _are_of_two(one, two) else Severity.HIGH

    return with_matters(RULE, paper, two_values(RULE, paper, weigh))


def _things(paper: Paper, passage: Passage) -> set[tuple[str, ...]]:
    """The things with a name of two words and more around a value: `Elk Claims`."""
    found = (m for side in _sides(paper, passage) for m in _NAMES.finditer(side))
    return {tuple(m.group().lower().split()) for m in found}


def _lands(paper: Paper, passage: Passage) -> set[str]:
    """Where it is owed: `in Europe`."""
    return {m["land"] for side in _sides(paper, passage) for m in _LAND.finditer(side)}


def _sides(paper: Paper, passage: Passage) -> tuple[str, str]:
    """The words of the sentence before and behind a value."""
    start, end = passage.value.start, passage.value.end
    begin = max(passage.sentence.start, start - AROUND)
    text = paper.document.text
    return text[begin:start], text[end : min(passage.sentence.end, end + AROUND)]


def _are_of_two(one: set[tuple[str, ...]], two: set[tuple[str, ...]]) -> bool:
    """Whether two things of one sort are meant: `Elk Claims`, `Moose Claims`; `Phase 1`, `2`."""
    return any(
        (a[-1] == b[-1] or a[0] == b[0])
        for a in one - two
        for b in two - one
        if len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1
    )


RULE = Rule(
    id="Q-003", family=Family.QUANTITY, title="a fee, price or royalty rate has two values",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
