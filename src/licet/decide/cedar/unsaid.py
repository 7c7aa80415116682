# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement says and Cedar cannot: told with the policies, so that nobody relies on it."""

from collections.abc import Iterable, Iterator

from licet.decide.cedar.attributes import ContextAttribute, text
from licet.terms import (
    Adjust,
    Agreement,
    Choice,
    Duty,
    Permit,
    Power,
    Price,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
)

__all__ = ["unsaid"]

_KINDS = (
    (Duty, "duties are not said"),
    (Choice, "choices are not said"),
    (Power, "powers are not said"),
    (Price, "prices are not said"),
    (Adjust, "adjustments are not said, only the values they lead to"),
)
_COUNTED = ("used", "seen")
_CHANGED = ("limit", "suspended", "held", "ends")
_DUTIES = (ThresholdEffect.DISPLAY_DUTY, ThresholdEffect.FEE)


def unsaid(agreement: Agreement, context: Iterable[ContextAttribute]) -> tuple[str, ...]:
    """One sentence for each thing that is lost, or has to be told from outside."""
    return (
        "Where licet asks, Cedar refuses; which fact is missing, licet says.",
        "These policies are one agreement: with those of another in one set, the stricter wins.",
        "Give Cedar the schema with each request: a value of another type makes it skip a "
        "policy, a prohibition too.",
        *_told(tuple(context)),
        *_rules(agreement),
    )


def _told(context: tuple[ContextAttribute, ...]) -> Iterator[str]:
    counted = [one for one in context if one.origin in _COUNTED]
    if counted:
        yield (
            f"Cedar counts nothing and reserves nothing; whoever counts tells {_names(counted)}."
        )
    changed = [one for one in context if one.origin in _CHANGED]
    if changed:
        yield f"What may change after signing has to be told: {_names(changed)}."
    facts = [one for one in context if one.origin in ("fact", "seat")]
    if facts:
        yield f"Cedar knows no facts of parties; they are told at each request: {_names(facts)}."
    for places in sorted({one.places for one in context if one.places}):
        scaled = [one for one in context if one.places == places]
        yield f"Cedar has whole numbers; in units of 10^-{places} are {_names(scaled)}."


def _rules(agreement: Agreement) -> Iterator[str]:
    rules = [rule for clause in agreement.clauses for rule in clause.rules]
    conditions = [(rule, c) for rule in rules for c in getattr(rule, "conditions", ())]
    if any(isinstance(c, TerritoryCondition) for _, c in conditions):
        yield "A place has to be an ISO 3166 code: Cedar takes any other for a place not named."
    owing = {
        rule.id
        for rule, c in conditions
        if isinstance(rule, Permit) and isinstance(c, ThresholdCondition) and c.effect in _DUTIES
    }
    if owing:
        yield f"What is owed above a threshold is not said: {_listed(owing)}."
    for kind, words in _KINDS:
        ids = [rule.id for rule in rules if isinstance(rule, kind)]
        if ids:
            yield f"{words.capitalize()}: {_listed(ids)}."


def _names(context: Iterable[ContextAttribute]) -> str:
    return _listed(one.name for one in context)


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(text(one) for one in sorted(ids))
