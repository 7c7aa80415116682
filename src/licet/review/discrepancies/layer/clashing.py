# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A clash of two clauses made into a finding: which pair is shown, and what mends all pairs."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from licet.review.discrepancies.rule import Rule, found
from licet.review.layers import Said, subject_to, yields
from licet.terms import Finding, Severity

__all__ = ["Clash", "clashing", "pairs"]

MOST = 12
"""Clauses of each sort that are paired."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """How a pair of clauses is told."""

    problem: Callable[[Said, Said], str]
    witness: Callable[[Said, Said], str]
    mend: str
    comment: str
    severity: Severity | None = None
    confidence: float = 0.9


def pairs(ones: Iterable[Said], others: Iterable[Said]) -> list[tuple[Said, Said]]:
    """Pairs of clauses of which the words do not say which one gives way."""
    second = list(islice(others, MOST))
    return [
        (one, other)
        for one in islice(ones, MOST)
        for other in second
        if not _same(one, other) and not yields(one, other)
    ]


def _same(one: Said, other: Said) -> bool:
    return one.index == other.index and one.start < other.end and other.start < one.end


def clashing(rule: Rule, found_pairs: list[tuple[Said, Said]], told: Clash) -> Iterator[Finding]:
    """One finding for all pairs: the first is shown, the edit puts each first below its second."""
    if not found_pairs:
        return
    one, other = found_pairs[0]
    bound: dict[Said, list[Said]] = {}
    for gives, holds in found_pairs:
        bound.setdefault(gives, []).append(holds)
    yield found(
        rule, (one.place, other.place), told.problem(one, other), severity=told.severity,
        confidence=told.confidence, witness=told.witness(one, other), mend=told.mend,
        edit=subject_to(bound, comment=told.comment),
    )  # fmt: skip
