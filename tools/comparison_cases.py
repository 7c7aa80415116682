# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of agreements from a seed: a third only written otherwise, the rest changed, too."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

import random_terms
from random_terms import START

from licet.terms import (
    ActorCondition,
    AgreedClause,
    Agreement,
    Cap,
    ClauseId,
    Comparator,
    Counted,
    Duty,
    EndUserExemption,
    Forbid,
    GateCondition,
    Interval,
    Operation,
    PartyId,
    Period,
    Permit,
    Places,
    PlaceTest,
    PurposeCondition,
    RegistrationCondition,
    RuleId,
    Scope,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    Unit,
)

__all__ = ["CHANGES", "REWRITINGS", "PairOfTerms", "pair_of"]

ACTS = (Operation.HOST, Operation.FINE_TUNE, Operation.DISTRIBUTE, Operation.GENERATE)
WRITTEN = ("EU", "EEA", "DE", "FR", "CH", "US", "US-CA", "GB", "JP")
PURPOSES = ("medical", "research", "arms")


@dataclass(frozen=True, slots=True, kw_only=True)
class PairOfTerms:
    """Two versions, and what was done to get from the one to the other."""

    old: Agreement
    new: Agreement
    done: tuple[str, ...]
    rewritten_only: bool
    parties: dict[str, str]
    """How the new one's parties are called in the old one."""


def pair_of(seed: int) -> PairOfTerms:
    """The pair of a seed."""
    rng = Random(seed)  # noqa: S311 (the same cases for the same seed)
    old = _dense(rng) if rng.random() < 0.6 else random_terms.agreement(rng)
    rewritten = rng.random() < 1 / 3
    steps = [rng.choice(REWRITINGS) for _ in range(rng.randint(1, 3))]
    if not rewritten:
        steps += [rng.choice(CHANGES) for _ in range(rng.randint(1, 2))]
        rng.shuffle(steps)
    new = old
    for step in steps:
        new = step(rng, new)
    called = {str(p.id): next(str(o.id) for o in old.parties if o.name == p.name)
              for p in new.parties}  # fmt: skip
    return PairOfTerms(
        old=old, new=new, done=tuple(step.__name__ for step in steps), rewritten_only=rewritten,
        parties=called,
    )  # fmt: skip


# --- agreements dense with conditions ---


def _condition(rng: Random) -> Any:
    kind = rng.randrange(9)
    if kind < 2:
        included = frozenset(rng.sample(WRITTEN, rng.randint(1, 3)))
        around = rng.random() < 0.4
        places = Places(excluded=included) if around else Places(included=included)
        return TerritoryCondition(places=places, test=rng.choice(tuple(PlaceTest)))
    if kind == 2:
        starts = START + timedelta(days=rng.choice((-10, 5, 30, 60)))
        ends = rng.choice((None, starts + timedelta(days=rng.choice((20, 90)))))
        return TimeCondition(interval=Interval(starts=starts, ends=ends))
    if kind == 3:
        return PurposeCondition(
            purposes=frozenset(rng.sample(PURPOSES, rng.randint(1, 2))), excluded=rng.random() < 0.5
        )
    if kind == 4:
        return ActorCondition(classes=frozenset({"university"}), excluded=rng.random() < 0.5)
    if kind == 5:
        return rng.choice((RegistrationCondition(), GateCondition(), EndUserExemption()))
    return ThresholdCondition(
        metric=rng.choice(("monthly_active_users", "annual_revenue")),
        comparator=rng.choice(tuple(Comparator)),
        value=Decimal(rng.choice((10, 10, 100))),
        scope=rng.choice((Scope.LICENSEE, Scope.WITH_AFFILIATES)),
        frozen_on=rng.choice((None, None, None, START.date())),
        effect=rng.choice(tuple(ThresholdEffect)),
    )


def _conditions(rng: Random) -> tuple[Any, ...]:
    return tuple(_condition(rng) for _ in range(rng.choice((0, 1, 1, 2, 3))))


def _dense(rng: Random) -> Agreement:
    base = random_terms.agreement(rng)
    rules: list[Any] = []
    for number in range(rng.randint(2, 6)):
        fields: dict[str, Any] = {
            "id": RuleId(f"r{number}"),
            "acts": frozenset(rng.sample(ACTS, rng.randint(1, 3))),
            "artefact": rng.choice(("m1", "m1", "m2")),
            "conditions": _conditions(rng),
            "parties": rng.choice((frozenset(), frozenset(), frozenset({PartyId("ann")}))),
        }
        kind = rng.random()
        if kind < 0.6:
            exclusive, kept = rng.random() < 0.2, rng.choice((None, None, True, False))
            rules.append(Permit(**fields, exclusive=exclusive, revocable=kept))
        elif kind < 0.85:
            rules.append(Forbid(**(fields | {"acts": rng.choice((fields["acts"], frozenset()))})))
        else:
            counted = rng.choice(tuple(Counted))
            metric = {Counted.SUM: "tokens", Counted.ACTS: "acts", Counted.DISTINCT: "user"}
            rules.append(Cap(
                **fields, metric=metric[counted], counted=counted,
                limit=Decimal(rng.choice((0, 1, 5, 20))),
                window=rng.choice((None, Period(amount=1, unit=Unit.DAY))),
            ))  # fmt: skip
    clauses = tuple(
        AgreedClause(id=ClauseId(f"c{i}"), kind="model.grant", values={}, rules=(rule,))
        for i, rule in enumerate(rules)
    )
    return replace(base, clauses=clauses)


# --- the same, written otherwise ---


def _rules(one: Agreement, kinds: Any) -> list[Any]:
    return [r for c in one.clauses for r in c.rules if isinstance(r, kinds)]


def _with(one: Agreement, old: Any, *new: Any) -> Agreement:
    """One rule replaced by others, in its clause."""
    clauses = []
    for clause in one.clauses:
        rules = []
        for rule in clause.rules:
            rules += list(new) if rule is old else [rule]
        clauses.append(replace(clause, rules=tuple(rules)))
    return replace(one, clauses=tuple(clauses))


def _fresh(one: Agreement, stem: str) -> RuleId:
    taken = {str(r.id) for r in _rules(one, object)}
    number = 0
    while f"{stem}-{number}" in taken:
        number += 1
    return RuleId(f"{stem}-{number}")


def _pointed(one: Agreement) -> set[str]:
    """Rules that others name: they are left whole."""
    names = ("rule", "after", "reparation")
    return {str(getattr(r, n, None)) for r in _rules(one, object) for n in names}


def reorder(rng: Random, one: Agreement) -> Agreement:
    """Clauses, and conditions, in another order."""
    clauses = list(one.clauses)
    rng.shuffle(clauses)
    mixed = []
    for clause in clauses:
        rules = []
        for rule in clause.rules:
            if getattr(rule, "conditions", ()):
                told: Any = rule
                order = rng.sample(told.conditions, len(told.conditions))
                rule = replace(told, conditions=tuple(order))
            rules.append(rule)
        mixed.append(replace(clause, rules=tuple(rules)))
    return replace(one, clauses=tuple(mixed))


def rename_clauses(_rng: Random, one: Agreement) -> Agreement:
    """Clauses by other ids."""
    clauses = [replace(c, id=ClauseId(f"{i + 1}.1")) for i, c in enumerate(one.clauses)]
    return replace(one, clauses=tuple(clauses))


def rename_party(_rng: Random, one: Agreement) -> Agreement:
    """A party by another id, under the same name."""
    from licet.decide.comparing.aligning import Names, renamed

    same = {str(p.id): str(p.id) for p in one.parties}
    names = Names(
        parties=same | {"ann": "licensee-1"}, artefacts={a.id: a.id for a in one.artefacts}
    )
    return renamed(one, names)


def split_by_act(rng: Random, one: Agreement) -> Agreement:
    """A permission of several acts as one for each part of them."""
    found = [r for r in _rules(one, Permit) if len(r.acts) > 1 and r.id not in _pointed(one)]
    if not found:
        return reorder(rng, one)
    rule = rng.choice(found)
    acts = sorted(rule.acts)
    parts = [replace(rule, acts=frozenset(acts[:1])),
             replace(rule, id=_fresh(one, "split"), acts=frozenset(acts[1:]))]  # fmt: skip
    return _with(one, rule, *parts)


def split_by_time(rng: Random, one: Agreement) -> Agreement:
    """A permission as one until a day, and one from it on."""
    found = [r for r in _rules(one, Permit | Forbid) if r.id not in _pointed(one)
             and not getattr(r, "reparation", None)]  # fmt: skip
    if not found:
        return reorder(rng, one)
    rule = rng.choice(found)
    day = START + timedelta(days=rng.choice((10, 33)))
    early = TimeCondition(interval=Interval(starts=START - timedelta(days=400), ends=day))
    late = TimeCondition(interval=Interval(starts=day))
    return _with(
        one, rule, replace(rule, conditions=(*rule.conditions, early)),
        replace(rule, id=_fresh(one, "split"), conditions=(late, *rule.conditions)),
    )  # fmt: skip


def duplicate(rng: Random, one: Agreement) -> Agreement:
    """A rule twice, the second time perhaps only for some of its cases."""
    found = [r for r in _rules(one, Permit | Forbid) if not getattr(r, "reparation", None)
             and not getattr(r, "exclusive", False)]  # fmt: skip
    found = [r for r in found if r.id not in _pointed(one)]
    if not found:
        return reorder(rng, one)
    rule = rng.choice(found)
    copy = replace(rule, id=_fresh(one, "again"))
    return _with(one, rule, rule, copy)


def overlap(rng: Random, one: Agreement) -> Agreement:
    """A prohibition once more, for fewer acts or in fewer cases."""
    found = [r for r in _rules(one, Forbid) if not r.reparation]
    if not found:
        return duplicate(rng, one)
    rule = rng.choice(found)
    acts = rule.acts or frozenset(ACTS[:1])
    copy = replace(rule, id=_fresh(one, "again"), acts=frozenset(sorted(acts)[:1]))
    return _with(one, rule, copy, rule)


def spell_out(rng: Random, one: Agreement) -> Agreement:
    """A region as its members."""
    found = [(r, c) for r in _rules(one, object) for c in getattr(r, "conditions", ())
             if isinstance(c, TerritoryCondition)]  # fmt: skip
    if not found:
        return reorder(rng, one)
    rule, condition = rng.choice(found)
    where = condition.places.on(one.term.starts.date())
    if where.everywhere or any(len(code) > 2 for code in where.flipped) or not where:
        return reorder(rng, one)
    other = replace(condition, places=Places(included=where.flipped))
    return _with(one, rule, replace(rule, conditions=tuple(
        other if c is condition else c for c in rule.conditions
    )))  # fmt: skip


def looser_cap(rng: Random, one: Agreement) -> Agreement:
    """A cap once more, with more room."""
    found = [r for r in _rules(one, Cap) if r.id not in _pointed(one)]
    if not found:
        return reorder(rng, one)
    rule = rng.choice(found)
    return _with(one, rule, rule, replace(rule, id=_fresh(one, "again"), limit=rule.limit + 3))


REWRITINGS: tuple[Callable[[Random, Agreement], Agreement], ...] = (
    reorder, rename_clauses, rename_party, split_by_act, split_by_time, duplicate, overlap,
    spell_out, looser_cap,
)  # fmt: skip


# --- changed ---


def add_condition(rng: Random, one: Agreement) -> Agreement:
    """One more condition."""
    rule = rng.choice(_rules(one, Permit | Forbid | Cap) or [None])
    if rule is None:
        return drop_rule(rng, one)
    return _with(one, rule, replace(rule, conditions=(*rule.conditions, _condition(rng))))


def drop_condition(rng: Random, one: Agreement) -> Agreement:
    """One condition less."""
    found = [r for r in _rules(one, object) if getattr(r, "conditions", ())]
    if not found:
        return add_condition(rng, one)
    rule = rng.choice(found)
    gone = rng.randrange(len(rule.conditions))
    left = (*rule.conditions[:gone], *rule.conditions[gone + 1 :])
    return _with(one, rule, replace(rule, conditions=left))


def other_threshold(rng: Random, one: Agreement) -> Agreement:
    """Another number, or `at least` for `more than`."""
    found = [(r, c) for r in _rules(one, object) for c in getattr(r, "conditions", ())
             if isinstance(c, ThresholdCondition)]  # fmt: skip
    if not found:
        return add_condition(rng, one)
    rule, old = rng.choice(found)
    new = replace(old, value=old.value + 5)
    if rng.random() < 0.5:
        new = replace(old, comparator=Comparator.AT_LEAST)
    return _with(one, rule, replace(rule, conditions=tuple(
        new if c is old else c for c in rule.conditions
    )))  # fmt: skip


def other_place(rng: Random, one: Agreement) -> Agreement:
    """Another territory."""
    found = [(r, c) for r in _rules(one, object) for c in getattr(r, "conditions", ())
             if isinstance(c, TerritoryCondition)]  # fmt: skip
    if not found:
        return add_condition(rng, one)
    rule, old = rng.choice(found)
    new = replace(old, places=Places(included=frozenset(rng.sample(WRITTEN, 2))))
    return _with(one, rule, replace(rule, conditions=tuple(
        new if c is old else c for c in rule.conditions
    )))  # fmt: skip


def shift_date(rng: Random, one: Agreement) -> Agreement:
    """A day later."""
    found = [(r, c) for r in _rules(one, object) for c in getattr(r, "conditions", ())
             if isinstance(c, TimeCondition)]  # fmt: skip
    if not found:
        late = one.term.starts + timedelta(days=2)
        return replace(one, term=replace(one.term, starts=late))
    rule, old = rng.choice(found)
    new = TimeCondition(interval=Interval(starts=old.interval.starts + timedelta(days=1),
                                          ends=old.interval.ends))  # fmt: skip
    return _with(one, rule, replace(rule, conditions=tuple(
        new if c is old else c for c in rule.conditions
    )))  # fmt: skip


def other_acts(rng: Random, one: Agreement) -> Agreement:
    """Another act."""
    found = _rules(one, Permit | Forbid | Cap)
    if not found:
        return drop_rule(rng, one)
    rule = rng.choice(found)
    return _with(one, rule, replace(rule, acts=frozenset(rng.sample(ACTS, 2))))


def other_limit(rng: Random, one: Agreement) -> Agreement:
    """A cap with more room, or a duty due later."""
    found = _rules(one, Cap | Duty)
    if not found:
        return other_acts(rng, one)
    rule = rng.choice(found)
    if isinstance(rule, Cap):
        return _with(one, rule, replace(rule, limit=rule.limit + rng.choice((1, Decimal("0.5")))))
    return _with(one, rule, replace(rule, due=Period(amount=21, unit=Unit.DAY)))


def drop_rule(rng: Random, one: Agreement) -> Agreement:
    """One rule less."""
    found = [r for r in _rules(one, object) if r.id not in _pointed(one)]
    return _with(one, rng.choice(found)) if found else one


def exclusive(rng: Random, one: Agreement) -> Agreement:
    """Exclusive, or not; for one party alone, or for all."""
    found = _rules(one, Permit)
    if not found:
        return drop_rule(rng, one)
    rule = rng.choice(found)
    ann = next((p.id for p in one.parties if p.name == "Ann"), PartyId("ann"))
    if rng.random() < 0.5:
        return _with(one, rule, replace(rule, exclusive=not rule.exclusive))
    return _with(one, rule, replace(rule, parties=frozenset() if rule.parties else {ann}))


CHANGES: tuple[Callable[[Random, Agreement], Agreement], ...] = (
    add_condition, drop_condition, other_threshold, other_place, shift_date, other_acts,
    other_limit, drop_rule, exclusive,
)  # fmt: skip
