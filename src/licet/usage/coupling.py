# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether acts on artefacts change what an agreement says later."""

from collections.abc import Collection
from decimal import Decimal

from licet.decide import OPERATIONS
from licet.terms import Adjust, Agreement, Cap, Choice, Duty, Forbid, Permit, Power, Rule

__all__ = ["coupled", "too_fine"]

_PLACES = 9
"""Decimal places that a bulk query keeps."""


def coupled(agreement: Agreement, attributes: Collection[str]) -> str:
    """Why the events of an agreement have to be taken one by one; empty: they need not.

    Where acts on artefacts start duties, fulfil them, are evidence for adjustments or let powers
    be used, what is said of an act depends on the acts before it.

    Args:
        agreement: As it was signed, or with its standing.
        attributes: What acts on artefacts carry in the events.
    """
    if agreement.standing is not None:
        return "it goes on from a standing"
    rules = [rule for clause in agreement.clauses for rule in clause.rules]
    acted = {rule.id for rule in rules if isinstance(rule, Permit | Forbid | Cap)}
    for rule in rules:
        why = _why(rule, attributes, acted)
        if why:
            return f"{rule.id}: {why}"
    return ""


def _why(rule: Rule, attributes: Collection[str], acted: Collection[str]) -> str:
    match rule:
        case Duty() | Choice() if rule.after in OPERATIONS:
            return f"each {rule.after} starts a duty"
        case Duty() if rule.act in OPERATIONS:
            return f"{rule.act} fulfils a duty"
        case Forbid() | Cap() if rule.reparation is not None:
            return "a breach starts a duty"
        case Power() if rule.after in acted:
            return "a breach lets a power be used"
        case Adjust() if rule.evidence in attributes:
            return f"{rule.evidence} of acts is evidence"
        case Permit() | Forbid() | Cap() if _fine(rule):
            return "a number has too many decimal places"
        case _:
            return ""


def _fine(rule: Permit | Forbid | Cap) -> bool:
    limits = [getattr(one, "value", Decimal(0)) for one in rule.conditions]
    limits += [rule.limit] if isinstance(rule, Cap) else []
    return any(too_fine(limit) for limit in limits)


def too_fine(limit: Decimal) -> bool:
    """Whether a number has more decimal places than a bulk query keeps."""
    return round(limit, _PLACES) != limit
