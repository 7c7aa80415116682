# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How rules tell that a usual matter is settled in two ways."""

from collections.abc import Iterable, Iterator

from licet.review.discrepancies.logic.clashing import cite, clash
from licet.review.discrepancies.rule import Rule
from licet.review.matters.acts import act_clashes
from licet.review.matters.sides import party_clashes
from licet.review.matters.ways import way_clashes
from licet.review.paper import Paper
from licet.terms import Finding, Severity

__all__ = ["with_matters"]


def with_matters(rule: Rule, paper: Paper, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings, and one of medium for each further matter of the rule that is settled twice.

    Args:
        rule: The rule that tells it.
        paper: The agreement.
        findings: What the rule found otherwise; what they tell is not told again.
    """
    told = tuple(findings)
    yield from told
    known = [_sentences(paper, [p.start for p in finding.places]) for finding in told]
    for one in (
        *way_clashes(paper, rule.id), *act_clashes(paper, rule.id),
        *party_clashes(paper, rule.id),
    ):  # fmt: skip
        if _sentences(paper, [one.one.start, one.two.start]) in known:
            continue
        yield clash(
            rule, paper, (one.one.start, one.one.end), (one.two.start, one.two.end), one.joint,
            witness=f"{one.witness}: {cite(paper, one.one.start)} and "
            f"{cite(paper, one.two.start)} do not agree",
            severity=Severity.MEDIUM, confidence=0.7, mend=one.mend,
        )  # fmt: skip


def _sentences(paper: Paper, starts: Iterable[int]) -> frozenset[int]:
    found = (paper.sentence(start) for start in starts)
    return frozenset(sentence.start for sentence in found if sentence)
