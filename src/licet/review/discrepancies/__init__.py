# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where does an agreement contradict itself? About sixty rules in four families, one file each."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from licet.review.discrepancies import form, layer, logic, quantity
from licet.review.discrepancies.logic.several_grants import is_of_models
from licet.review.discrepancies.rule import Rule
from licet.review.paper import Paper
from licet.terms import Finding, Severity

__all__ = ["RULES", "discrepancies", "in_order"]

RULES: tuple[Rule, ...] = (*form.RULES, *quantity.RULES, *logic.RULES, *layer.RULES)
"""Every rule, by family and then by number."""

_ANYWHERE = frozenset({"F-010", "X-013", "X-015", "X-016"})
"""Grave in every contract: words against figures, two laws, two forums, court and arbitrator."""

_OF_LICENCES = frozenset(
    (  # noqa: SIM905 (as readable as quoted words)
        "X-001 X-002 X-005 X-007 X-008 X-009 X-010 X-011 X-012 X-019 X-020 X-021 X-022 X-023 "
        "X-024 X-028 Y-007 Y-008 Y-017 Y-020"
    ).split()
)
"""In other contracts these were right in one case of ten: told there, and as low."""
_EXACT = frozenset({"X-012", "X-028"})
"""Of these, what numbers or plain words of the whole agreement show counts in every contract."""
_SURE = 0.95
_RANK = {severity: rank for rank, severity in enumerate(Severity)}


def discrepancies(paper: Paper, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """Everything the rules find, in order of the text; the same words are told once.

    Where two rules find the same clash of the same words, the graver and surer is kept. The
    readers are made for licences of models, data and software: in contracts on other things the
    same words are often of two matters, so that there little is graver than medium.
    """
    found = (finding for rule in rules for finding in rule.find(paper))
    return in_order(_once(found if is_of_models(paper) else map(_less_sure, found)))


def _less_sure(finding: Finding) -> Finding:
    exact = finding.rule in _EXACT and finding.confidence >= _SURE
    if not exact and finding.rule in _OF_LICENCES and _RANK[finding.severity] < _RANK[Severity.LOW]:
        return replace(finding, severity=Severity.LOW)
    grave = _RANK[finding.severity] < _RANK[Severity.MEDIUM]
    if not grave or finding.rule in _ANYWHERE:
        return finding
    return replace(finding, severity=Severity.MEDIUM)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By the first place in the text; what has no place comes last, the gravest first."""
    return tuple(sorted(findings, key=_position))


def _position(finding: Finding) -> tuple[int, int, str, str]:
    first = finding.places[0].start if finding.places else _RANK[finding.severity]
    return (not finding.places, first, finding.rule, finding.problem)


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    kept: dict[tuple[tuple[int, int], ...], Finding] = {}
    for number, finding in enumerate(findings):
        words = tuple((p.start, p.end) for p in finding.places) or ((-number - 1, 0),)
        other = kept.get(words)
        if other is None or _weight(finding) < _weight(other):
            kept[words] = finding
    yield from kept.values()


def _weight(finding: Finding) -> tuple[int, float, str]:
    return (_RANK[finding.severity], -finding.confidence, finding.rule)
