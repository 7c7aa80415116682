# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What may change after the agreement was signed, and is told with each request."""

from licet.decide.cedar.attributes import Attributes, ContextAttribute, has, read
from licet.decide.cedar.conditions import Expressed
from licet.terms import Adjust, Agreement, Power

__all__ = ["ends_may_move", "may_be_held", "may_change", "suspension"]


def may_change(rule: str, parameter: str, agreement: Agreement) -> bool:
    """Whether evidence, a power or a vote may give a parameter of a rule another value."""
    standing = agreement.standing
    told = standing.adjusted if standing else ()
    if any(one.rule == rule and one.parameter == parameter for one in told):
        return True
    for one in (rule for clause in agreement.clauses for rule in clause.rules):
        if isinstance(one, Adjust) and one.rule == rule and one.parameter == parameter:
            return True
        if isinstance(one, Power) and one.change in ("amend", "vote") and one.rule in (None, rule):
            return True
    return False


def suspension(rule: str, agreement: Agreement, attributes: Attributes) -> Expressed | None:
    """That a rule is known not to be suspended; `None`: it never is."""
    if not may_change(rule, "suspended", agreement):
        return None
    name = attributes.need(ContextAttribute(
        name=f"suspended_{rule}", type="Bool", origin="suspended", key=rule,
        brief=f"whether {rule} is suspended",
    ))  # fmt: skip
    return Expressed(holds=f"{has(name)} && !{read(name)}", fails=f"{has(name)} && {read(name)}")


def ends_may_move(agreement: Agreement) -> bool:
    """Whether the term may end on another day than was agreed."""
    standing = agreement.standing
    moved = standing is not None and standing.ends is not None
    return moved or agreement.renewal is not None or _has(agreement, "renew", "terminate")


def may_be_held(agreement: Agreement) -> bool:
    """Whether the agreement may be suspended, or be terminated before its term ends."""
    standing = agreement.standing
    held = standing is not None and bool(standing.holds)
    return held or _has(agreement, "suspend", "terminate")


def _has(agreement: Agreement, *changes: str) -> bool:
    rules = (rule for clause in agreement.clauses for rule in clause.rules)
    return any(isinstance(rule, Power) and rule.change in changes for rule in rules)
