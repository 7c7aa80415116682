# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Forms: agreements that are the same but for names, numbers and sets of values.

Many licences are made from few templates. What is found out of the rules of one holds for all of
its form, once its names, numbers and sets are put in: so it is found out once a form.
"""

from collections.abc import Hashable
from typing import NamedTuple

from licet.decide import OPERATIONS
from licet.terms import (
    ActorCondition,
    Adjust,
    Agreement,
    Cap,
    Choice,
    Condition,
    Duty,
    Forbid,
    Permit,
    PlaceTest,
    Power,
    PurposeCondition,
    Rule,
    TerritoryCondition,
    TimeCondition,
)
from licet.usage.deadlines import BY_TIME
from licet.usage.norms import CALENDAR, CHANGES
from licet.usage.powers import SPECIAL

__all__ = ["SetCondition", "Values", "elements", "is_set", "live_acts", "still", "taken_apart"]

SetCondition = TerritoryCondition | PurposeCondition | ActorCondition
"""Conditions that hold for a set of values of one attribute of an act."""


class Values(NamedTuple):
    """What tells an agreement from others of its form; each in the order of the agreement."""

    sets: tuple[SetCondition, ...]
    """Conditions of permits, prohibitions and caps, for which `is_set`."""
    limits: tuple[Cap, ...]
    """Caps: their limits."""


def is_set(condition: Condition) -> bool:
    """Whether a condition looks up one attribute of the act in a set, and does nothing else."""
    kind = type(condition)
    if kind is TerritoryCondition:
        return condition.test is not PlaceTest.DOMICILE  # type: ignore[union-attr]
    return kind is PurposeCondition or kind is ActorCondition


def elements(condition: SetCondition) -> frozenset[str]:
    """What a set is the union of; empty: it has to be taken as a whole.

    A condition that names many holds for a value if one that names one of them alone holds for
    it. That is so unless something is taken away.
    """
    if isinstance(condition, TerritoryCondition):
        places = condition.places
        return frozenset() if places.excluded else places.included
    if condition.excluded:
        return frozenset()
    return condition.classes if isinstance(condition, ActorCondition) else condition.purposes


def taken_apart(agreement: Agreement) -> tuple[Hashable, Values]:
    """The form of an agreement, and the values put into it.

    Two agreements of one form have the same clauses and rules, by the same ids, about the first,
    second … party and artefact. Their ids, names, dates of the term, limits of caps and the
    values for which a `SetCondition` holds may differ; nothing else that rules say does.
    """
    sets: list[SetCondition] = []
    limits: list[Cap] = []
    parties: dict[str, int] = {}
    for one in agreement.parties:
        parties[one.id] = len(parties)
    artefacts = {"": -1}
    for artefact in agreement.artefacts:
        artefacts[artefact.id] = len(artefacts) - 1
    taker = _Taker(parties, artefacts, sets, limits)
    rules = tuple(
        [(clause.id, taker.rule(rule)) for clause in agreement.clauses for rule in clause.rules]
    )
    who = tuple([(one.roles, one.facts) for one in agreement.parties])
    seats = tuple([one.domicile for one in agreement.parties]) if taker.seated else ()
    whole = (agreement.renewal, agreement.standing is None)
    return (who, seats, len(artefacts), whole, rules), Values(tuple(sets), tuple(limits))


class _Taker:
    """Takes rules apart."""

    __slots__ = ("artefacts", "limits", "parties", "seated", "sets")

    def __init__(
        self,
        parties: dict[str, int],
        artefacts: dict[str, int],
        sets: list[SetCondition],
        limits: list[Cap],
    ) -> None:
        self.parties, self.artefacts = parties, artefacts
        self.sets, self.limits = sets, limits
        self.seated = False

    def rule(self, rule: Rule) -> Hashable:
        """All of a rule but names, numbers and sets. A name of nobody is -2: it is refused later.

        What only agreements tell that go through the monitor one by one is left out.
        """
        match rule:
            case Permit():
                return (Permit, rule.id, rule.acts, *self._about(rule))
            case Forbid():
                return (Forbid, rule.id, rule.acts, rule.reparation, *self._about(rule))
            case Cap():
                self.limits.append(rule)
                said = (rule.metric, rule.counted, rule.window, rule.acts, rule.reparation)
                return (Cap, rule.id, *said, *self._about(rule))
            case Duty():
                about = (self.parties.get(rule.bearer, -2), self.artefacts.get(rule.artefact, -2))
                when = (rule.due, rule.after, rule.reparation, rule.conditions)
                return (Duty, rule.id, rule.act, *about, *when)
            case Power():
                holder = self.parties.get(rule.holder, -2)
                return (Power, rule.id, holder, rule.change, rule.quorum, rule.rule, rule.after)
            case Adjust():
                return (Adjust, rule.id, rule.rule, rule.evidence)
            case _:
                return (type(rule), rule.id)

    def _about(self, rule: Permit | Forbid | Cap) -> tuple[Hashable, ...]:
        who = [self.parties.get(one, -2) for one in rule.parties] if rule.parties else []
        said = tuple([self._condition(one) for one in rule.conditions])
        return (self.artefacts.get(rule.artefact, -2), frozenset(who), said)

    def _condition(self, condition: Condition) -> Hashable:
        if not is_set(condition):
            self.seated |= type(condition) is TerritoryCondition
            return condition
        self.sets.append(condition)  # type: ignore[arg-type]  # of these kinds, as `is_set` says
        how = condition.test if type(condition) is TerritoryCondition else condition.excluded  # type: ignore[union-attr]
        return (condition.kind, how, not elements(condition))  # type: ignore[arg-type]


def still(agreement: Agreement) -> bool:
    """Whether nothing changes what is said of acts, in all agreements of the form.

    Time may bring duties of the calendar; all else has to come by one of the `live_acts`.
    """
    if agreement.standing is not None or any(party.facts for party in agreement.parties):
        return False
    return all(_still(rule) for clause in agreement.clauses for rule in clause.rules)


def _still(rule: Rule) -> bool:
    if isinstance(rule, Adjust | Choice):
        return False
    if isinstance(rule, Duty):
        return rule.after not in BY_TIME or not (rule.conditions or rule.reparation)
    if isinstance(rule, Power):
        return True
    return not any(isinstance(one, TimeCondition) for one in getattr(rule, "conditions", ()))


def live_acts(agreement: Agreement) -> frozenset[str]:
    """Acts that are no operations on artefacts, and may do more than fulfil a duty."""
    rules = (rule for clause in agreement.clauses for rule in clause.rules)
    starting = {rule.after for rule in rules if isinstance(rule, Duty | Choice)}
    starting -= {*CALENDAR, *BY_TIME, "termination", "breach", "choice"}
    return (frozenset(starting) | CHANGES | SPECIAL.keys() | {"choose"}) - OPERATIONS
