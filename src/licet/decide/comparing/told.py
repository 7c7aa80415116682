# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a rule is about, in words that do not hang on ids."""

from collections.abc import Iterable

from licet.decide.comparing.dimensions import FLAGS
from licet.decide.comparing.words import amount, day_of, listed, spoken
from licet.terms import (
    ActorCondition,
    Adjust,
    Cap,
    Choice,
    Comparator,
    Condition,
    Counted,
    Duty,
    Forbid,
    Money,
    Permit,
    Places,
    Power,
    Price,
    PurposeCondition,
    Rule,
    TerritoryCondition,
    ThresholdCondition,
    TimeCondition,
)

__all__ = ["about", "conditions_said", "money"]

_COUNTS = {Counted.SUM: "", Counted.ACTS: "number of ", Counted.DISTINCT: "different "}


def about(rule: Rule) -> str:
    """The rule by what it is about: the same for two versions of one rule."""
    match rule:
        case Duty():
            when = "on a breach" if rule.after == "breach" else f"after {spoken(rule.after)}"
            on = f" of {rule.artefact}" if rule.artefact else ""
            return f"duty of {rule.bearer} to {spoken(rule.act)} {when}{on}"
        case Cap():
            return f"cap on {_COUNTS[rule.counted]}{spoken(rule.metric)}"
        case Power():
            return f"power of {rule.holder} to {rule.change}"
        case Price():
            return f"price that {rule.payer} owes {rule.payee}"
        case Choice():
            return f"choice of {rule.bearer} after {spoken(rule.after)}"
        case Adjust():
            return f"adjustment of {spoken(rule.parameter)}"
        case Permit() | Forbid():
            word = "permission" if isinstance(rule, Permit) else "prohibition"
            acts = listed(sorted(spoken(act) for act in rule.acts)) or "every act"
            return f"{word} of {acts}{f' on {rule.artefact}' if rule.artefact else ''}"


def money(value: Money | None) -> str:
    """An amount of money, or `nothing`."""
    return "nothing" if value is None else f"{amount(value.amount)} {value.currency}"


def conditions_said(conditions: Iterable[Condition]) -> str:
    """Conditions in words, in an order of their own."""
    return listed(sorted(map(_condition, conditions))) or "in any case"


def _condition(condition: Condition) -> str:
    match condition:
        case TerritoryCondition(places=places, test=test):
            return f"{spoken(test)} {_places(places)}"
        case TimeCondition(interval=interval):
            ends = f" until {day_of(interval.ends)}" if interval.ends else ""
            return f"from {day_of(interval.starts)}{ends}"
        case PurposeCondition(purposes=names) | ActorCondition(classes=names):
            what = "purpose" if isinstance(condition, PurposeCondition) else "actor"
            return f"{what}{' other than' if condition.excluded else ''} " + listed(
                sorted(map(spoken, names)), "or"
            )
        case ThresholdCondition():
            more = condition.comparator is Comparator.MORE_THAN
            unit = f" {condition.unit}" if condition.unit else ""
            return f"{spoken(condition.metric)} {'more than' if more else 'at least'} " + (
                f"{amount(condition.value)}{unit}"
            )
        case _:
            name, wanted = FLAGS[condition.kind]
            return f"{'' if wanted else 'not '}{spoken(name)}"


def _places(places: Places) -> str:
    less = f" except {', '.join(sorted(places.excluded))}" if places.excluded else ""
    return f"in {', '.join(sorted(places.included))}{less}"
