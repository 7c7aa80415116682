# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The length of the initial term, or of a renewal term, is stated with two values.

Finds two lengths of the term of the agreement: in the term clause, in the grant, on a cover page
or in a schedule, or taken for granted elsewhere; a fixed term beside an agreement that is said to
have none; and two lengths of a renewal.

Leaves alone terms of other things (orders, confidentiality, warranties, options), an initial term
beside a renewal, and the same length counted in months and in years.

Why it matters: the day on which the rights end is not known.

How it is mended: the value that stands first, or in more places, is written in the other place
too; if the other one was agreed, change it the other way round.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import yielding
from licet.review.discrepancies.quantity.telling import place_of, quoted, replaced, two_values
from licet.review.discrepancies.quantity.term_told import Open, open_terms, term_clashes
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Value
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    yield from two_values(RULE, paper)
    yield from (_two(paper, one.value, other.value) for one, other in term_clashes(paper))
    yield from (_none(paper, one) for one in open_terms(paper))


def _two(paper: Paper, one: Value, other: Value) -> Finding:
    places = place_of(paper, one), place_of(paper, other)
    return found(
        RULE, places, f"length of the term is {quoted(places[0])} and {quoted(places[1])}",
        confidence=0.85, witness=f"{one.said} in one place, {other.said} in the other",
        mend="write the value that was agreed in both places, or once and refer to it",
        edit=replaced(paper, one, [other]),
    )  # fmt: skip


def _none(paper: Paper, one: Open) -> Finding:
    fixed, left = place_of(paper, one.fixed.value), paper.place(*one.span)
    return found(
        RULE, [fixed, left],
        f"the term is {quoted(fixed)}, and by {quoted(left)} it has no fixed length",
        severity=Severity.MEDIUM, confidence=0.8,
        witness=f"the day after {one.fixed.value.said}: over by one clause, running by the other",
        mend="say once how long the agreement lasts",
        edit=yielding(paper, one.index, one.fixed.value.start),
    )  # fmt: skip


RULE = Rule(
    id="Q-007", family=Family.QUANTITY, title="the term has two lengths",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
