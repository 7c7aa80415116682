# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two rounds of one negotiation: what the new one brings, and what it mended."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

from licet.terms import Finding, Review

__all__ = ["Round", "since"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A new version of a document beside the one before."""

    review: Review
    """Of the new version, with only those findings the old one did not have."""
    mended: tuple[Finding, ...]
    """Findings of the old version that the new one no longer has; places are in the old text."""
    stayed: int
    """Findings that both have."""


def since(old: Review, new: Review) -> Round:
    """What is new, what is mended; clauses may have moved and been numbered anew.

    A finding is the same if its rule and the words it quotes are; one without words, if its rule
    and its problem are.
    """
    before = Counter(map(_mark, old.findings))
    fresh, stayed = _without(new.findings, before)
    mended, _ = _without(old.findings, Counter(map(_mark, new.findings)))
    return Round(review=replace(new, findings=fresh), mended=mended, stayed=stayed)


def _without(
    findings: Iterable[Finding], others: Counter[Hashable]
) -> tuple[tuple[Finding, ...], int]:
    left: list[Finding] = []
    same = 0
    for finding in findings:
        mark = _mark(finding)
        if others[mark]:
            others[mark] -= 1
            same += 1
        else:
            left.append(finding)
    return tuple(left), same


def _mark(finding: Finding) -> Hashable:
    words = tuple(sorted(" ".join(p.quote.lower().split()) for p in finding.places))
    return (finding.rule, words or finding.problem)
