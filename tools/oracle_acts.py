# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What one act is judged to be: docs/explanation/in-time.md, "An act is judged", read again.

A part of the oracle, see `oracle`. Nothing here comes from `licet.decide` or `licet.usage`.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, cast

from licet.terms import (
    ActorCondition,
    Agreement,
    Cap,
    Comparator,
    Condition,
    Counted,
    Duty,
    EndUserExemption,
    Event,
    Fact,
    Forbid,
    GateCondition,
    Operation,
    Party,
    PartyRole,
    Permit,
    PlaceTest,
    Power,
    PurposeCondition,
    RegistrationCondition,
    Rule,
    RuleId,
    Scope,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    Verdict,
)

__all__ = [
    "Judged",
    "amount",
    "binds",
    "counts",
    "decided",
    "judged",
    "over",
    "speaks",
    "word",
]


# --- one condition -------------------------------------------------------------------------------


class Outcome(StrEnum):
    """What comes of testing a condition."""

    HOLDS = "holds"
    FAILS = "fails"
    UNKNOWN = "unknown"
    """Its fact is not known."""
    LICENCE = "licence"
    """A threshold is passed after which a licence has to be asked for."""


PLACE = {
    PlaceTest.DOMICILE: "domicile",
    PlaceTest.PLACE_OF_USE: "territory",
    PlaceTest.PLACE_OF_DISTRIBUTION: "distribution_territory",
}


FLAGS = {
    RegistrationCondition: ("registered", True),
    GateCondition: ("gate_accepted", True),
    EndUserExemption: ("finished_product", False),
}
"""The fact, and the value for which the condition holds."""


def fact_of(condition: Condition) -> str:
    """The one fact that a condition asks for."""
    match condition:
        case TerritoryCondition():
            return PLACE[condition.test]
        case TimeCondition():
            return "at"
        case PurposeCondition():
            return "purpose"
        case ActorCondition():
            return "actor_class"
        case ThresholdCondition():
            return condition.metric
        case _:
            return FLAGS[type(condition)][0]


def tested(
    condition: Condition, act: Event, agreement: Agreement, told: Sequence[Fact], *, permit: bool
) -> Outcome:
    """One condition of a rule, for one act; `told`: facts of the actor that events told."""
    if isinstance(condition, ThresholdCondition):
        return tested_threshold(condition, act, agreement, told, permit=permit)
    fact = fact_of(condition)
    known = act.at if fact == "at" else act.attributes.get(fact)
    if known is None and fact == "domicile":
        known = "".join(one.domicile for one in parties(agreement, act.actor)) or None
    if known is None:
        return Outcome.UNKNOWN
    return Outcome.HOLDS if holds(condition, known, agreement) else Outcome.FAILS


def holds(condition: Condition, known: object, agreement: Agreement) -> bool:
    """Whether a condition holds, its fact being known."""
    match condition:
        case TerritoryCondition():
            day = agreement.term.starts.astimezone(UTC).date()
            return str(known) in condition.places.on(day)
        case TimeCondition(interval=interval):
            at = cast(datetime, known)
            return interval.starts <= at and (interval.ends is None or at < interval.ends)
        case PurposeCondition():
            return (known in condition.purposes) != condition.excluded
        case ActorCondition():
            return (known in condition.classes) != condition.excluded
        case _:
            return known is FLAGS[type(condition)][1]


def tested_threshold(
    condition: ThresholdCondition,
    act: Event,
    agreement: Agreement,
    told: Sequence[Fact],
    *,
    permit: bool,
) -> Outcome:
    """A bound in a permit, elsewhere a trigger."""
    number = number_for(condition, act, agreement, told)
    if number is None:
        return Outcome.UNKNOWN
    limit = condition.value
    passed = number > limit if condition.comparator is Comparator.MORE_THAN else number >= limit
    if not permit:
        return Outcome.HOLDS if passed else Outcome.FAILS
    if passed and condition.effect is ThresholdEffect.RIGHTS_END:
        return Outcome.FAILS
    if passed and condition.effect is ThresholdEffect.LICENCE_TO_BE_ASKED:
        return Outcome.LICENCE
    return Outcome.HOLDS


def number_for(
    condition: ThresholdCondition, act: Event, agreement: Agreement, told: Sequence[Fact]
) -> Decimal | None:
    """The attribute of the act, or else the party's fact; of a frozen day the fact alone."""
    instant = act.at
    if condition.frozen_on is not None:
        instant = datetime.combine(condition.frozen_on, time.max, tzinfo=UTC)
    elif condition.metric in act.attributes:
        return number(act.attributes[condition.metric])
    facts = [
        fact
        for fact in (*(f for one in parties(agreement, act.actor) for f in one.facts), *told)
        if fact.name == condition.metric
        and fact.since <= instant
        and fact.with_affiliates == (condition.scope is Scope.WITH_AFFILIATES)
    ]
    facts.sort(key=lambda fact: fact.since)
    return number(facts[-1].value) if facts else None


def number(value: object) -> Decimal | None:
    """An exact number; a flag is none."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Decimal(value)
    return None


def parties(agreement: Agreement, who: str) -> list[Party]:
    """The party of that id; a stranger is none."""
    return [one for one in agreement.parties if one.id == who]


# --- one rule ------------------------------------------------------------------------------------


class Word(NamedTuple):
    """What one rule says of one act."""

    rule: Rule
    says: str
    """`holds`, `fails` or `asks`: of a permit's, a forbid's or a cap's conditions."""
    missing: frozenset[str] = frozenset()
    licence: bool = False


def word(rule: Permit | Forbid | Cap | Duty | Power, act: Event, agreement: Agreement,
         told: Sequence[Fact]) -> Word:  # fmt: skip
    """All conditions hold, or one fails, or otherwise it asks."""
    permit = isinstance(rule, Permit)
    tests = {c: tested(c, act, agreement, told, permit=permit) for c in rule.conditions}
    if Outcome.FAILS in tests.values():
        return Word(rule, "fails")
    missing = frozenset(fact_of(c) for c, test in tests.items() if test is Outcome.UNKNOWN)
    licence = Outcome.LICENCE in tests.values()
    return Word(rule, "asks" if missing or licence else "holds", missing, licence)


def counts(cap: Cap, act: Event, agreement: Agreement, told: Sequence[Fact]) -> Word:
    """Whether a cap counts an act: as its conditions, and its number has to be there."""
    said = word(cap, act, agreement, told)
    if said.says == "fails" or cap.counted is Counted.ACTS:
        return said
    value = act.attributes.get(cap.metric)
    there = value is not None if cap.counted is Counted.DISTINCT else number(value) is not None
    return said if there else Word(cap, "asks", said.missing | {cap.metric})


def amount(cap: Cap, acts: Iterable[Event]) -> Decimal:
    """How much the acts come to."""
    if cap.counted is Counted.SUM:
        return sum((number(act.attributes[cap.metric]) or Decimal(0) for act in acts), Decimal(0))
    if cap.counted is Counted.DISTINCT:
        return Decimal(len({str(act.attributes[cap.metric]) for act in acts}))
    return Decimal(len(list(acts)))


def over(cap: Rule, acts: Sequence[Event]) -> bool:
    """Whether the acts come to more than the limit of a cap."""
    return isinstance(cap, Cap) and amount(cap, acts) > cap.limit


def speaks(rule: Rule, act: Event, agreement: Agreement) -> bool:
    """Whether a rule is one of the act's actor, artefact and operation."""
    if not isinstance(rule, Permit | Forbid | Cap):
        return False
    return (
        is_about(rule, act.actor, agreement)
        and (not rule.acts or act.act in rule.acts)
        and rule.artefact in ("", act.artefact)
    )


def is_about(rule: Permit | Forbid | Cap, who: str, agreement: Agreement) -> bool:
    """Whether a rule is about a party: one it names, or any licensee.

    Where nobody is called a licensee, any party that is no licensor is one.
    """
    licensees = {one.id for one in agreement.parties if PartyRole.LICENSEE in one.roles}
    others = {one.id for one in agreement.parties if PartyRole.LICENSOR not in one.roles}
    return who in (rule.parties or licensees or others)


def binds(agreement: Agreement, act: Event) -> bool:
    """Whether a rule of the agreement is about the actor, and the artefact is one of its own."""
    return act.artefact in {one.id for one in agreement.artefacts} and any(
        is_about(rule, act.actor, agreement)
        for clause in agreement.clauses
        for rule in clause.rules
        if isinstance(rule, Permit | Forbid | Cap)
    )


# --- one act -------------------------------------------------------------------------------------


class Judged(NamedTuple):
    """What the rules say of an act: those that fail, those that ask, and whether one grants."""

    failed: frozenset[str]
    asking: tuple[Word, ...]
    granted: bool
    spoken: bool
    """Whether a permit speaks of the act at all, or the agreement is suspended."""


def judged(
    agreement: Agreement,
    act: Event,
    counted: Mapping[RuleId, Sequence[Event]],
    told: Sequence[Fact] = (),
    suspended: frozenset[str] = frozenset(),
) -> Judged:
    """An act that is an operation, of a party and an artefact that are bound, in the term.

    While suspended it is the powers' clauses that fail; caps are there all the same, for acts
    count whether or not they were allowed.
    """
    rules = [r for clause in agreement.clauses for r in clause.rules if speaks(r, act, agreement)]
    permits = [word(r, act, agreement, told) for r in rules if isinstance(r, Permit)]
    forbids = [word(r, act, agreement, told) for r in rules if isinstance(r, Forbid)]
    caps = [counts(r, act, agreement, told) for r in rules if isinstance(r, Cap)]

    if suspended:
        permits, forbids = [], []
    granted = any(said.says == "holds" for said in permits)
    failed = {said.rule.id for said in forbids if said.says == "holds"} | suspended
    failed |= {
        said.rule.id
        for said in caps
        if said.says == "holds" and over(said.rule, (*counted.get(said.rule.id, ()), act))
    }
    asking = [said for said in (*forbids, *caps) if said.says == "asks"]
    if not granted:
        asking += [said for said in permits if said.says == "asks"]
        if all(said.says == "fails" for said in permits):
            failed |= {said.rule.id for said in permits}
    return Judged(frozenset(failed), tuple(asking), granted, bool(permits or suspended))


def decided(
    agreement: Agreement,
    request: Event,
    counted: Mapping[RuleId, Sequence[Event]] | None = None,
    suspended: frozenset[str] = frozenset(),
) -> tuple[Verdict, frozenset[str], frozenset[str]]:
    """The verdict, the rules that fail or ask, and the facts that are missing.

    Args:
        agreement: Without a standing.
        request: The act as if it happened.
        counted: For each cap the acts that it counted before, for this actor, in this window.
        suspended: Powers by which the agreement is suspended at the instant of the act.
    """
    nothing: frozenset[str] = frozenset()
    if not binds(agreement, request) or request.act not in set(Operation):
        return Verdict.ASK, nothing, nothing
    starts, ends = agreement.term.starts, agreement.term.ends
    if request.at < starts or (ends is not None and request.at >= ends):
        return Verdict.DENY, frozenset({"term"}), nothing
    said = judged(agreement, request, counted or {}, (), suspended)
    if said.failed:
        return Verdict.DENY, said.failed, nothing
    if said.asking or not said.granted:
        asking = frozenset(one.rule.id for one in said.asking)
        return Verdict.ASK, asking, nothing.union(*(one.missing for one in said.asking))
    return Verdict.ALLOW, nothing, nothing
