# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Random agreements and random acts under them, dense enough that rules meet.

Few parties, artefacts, acts and values, so that most acts are spoken of by several rules; each
fact is left out now and then.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from licet.terms import (
    ActorCondition,
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Cap,
    ClauseId,
    Comparator,
    Condition,
    Counted,
    EndUserExemption,
    Event,
    Fact,
    Forbid,
    GateCondition,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Period,
    Permit,
    Places,
    PlaceTest,
    PurposeCondition,
    RegistrationCondition,
    Rule,
    RuleId,
    Scope,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    Unit,
)

__all__ = ["ACTS", "START", "agreement_of", "attributes", "condition", "limits", "request", "some"]

START = datetime(2027, 1, 1, tzinfo=UTC)
END = datetime(2028, 1, 1, tzinfo=UTC)
ACTS = (Operation.HOST, Operation.FINE_TUNE, Operation.DISTRIBUTE)
OWNER, ANNA, BEN = PartyId("owner"), PartyId("anna"), PartyId("ben")
WRITTEN = ("worldwide", "EU", "EEA", "US", "US-CA", "DE", "NO", "GB", "CA")
PLACES = ("US", "US-CA", "US-NY", "DE", "DE-BY", "NO", "GB", "CA", "JP")
PURPOSES = ("medical", "research", "advertising")
CLASSES = ("university", "company", "natural_person")
METRICS = ("monthly_active_users", "annual_revenue")
NUMBERS = (0, 9, 10, 11, Decimal("10.5"), 200)
COUNTED = (
    (Counted.SUM, "tokens"),
    (Counted.SUM, "images"),
    (Counted.ACTS, "requests"),
    (Counted.DISTINCT, "user"),
)
UNITS = tuple(unit for unit in Unit if unit is not Unit.BUSINESS_DAY)


def some(r: Random, values: tuple[str, ...], least: int = 1) -> frozenset[str]:
    """A few of them."""
    return frozenset(r.sample(values, r.randint(least, min(3, len(values)))))


def instant(r: Random) -> datetime:
    """Mostly in the term, often at an edge, now and then outside."""
    if r.random() < 0.2:
        return r.choice((START, END, END - timedelta(microseconds=1), START - timedelta(1)))
    return START + timedelta(minutes=r.randrange(-20 * 1440, 380 * 1440))


def condition(r: Random, kinds: int = 10) -> Condition:
    """One condition, of any kind or of the first few: places, time, purposes, classes."""
    match r.randrange(kinds):
        case 0 | 1:
            excluded = some(r, WRITTEN[1:], 0) if r.random() < 0.5 else frozenset()
            included = r.choice((some(r, WRITTEN), frozenset({r.choice(("US-CA", "DE-BY"))})))
            places = Places(included=included, excluded=excluded)
            return TerritoryCondition(places=places, test=r.choice(tuple(PlaceTest)))
        case 2:
            starts = instant(r)
            ends = r.choice((None, starts + timedelta(days=r.randint(1, 200))))
            return TimeCondition(interval=Interval(starts=starts, ends=ends))
        case 3:
            return PurposeCondition(purposes=some(r, PURPOSES), excluded=r.random() < 0.5)
        case 4:
            return ActorCondition(classes=some(r, CLASSES), excluded=r.random() < 0.5)
        case 5:
            return RegistrationCondition()
        case 6:
            return GateCondition()
        case 7:
            return EndUserExemption()
        case _:
            return threshold(r)


def threshold(r: Random) -> ThresholdCondition:
    """A number of people or of money, with every effect, tested on one day or always."""
    return ThresholdCondition(
        metric=r.choice(METRICS),
        comparator=r.choice(tuple(Comparator)),
        value=Decimal(10),
        window=r.choice((None, Period(amount=1, unit=Unit.MONTH))),
        scope=r.choice(tuple(Scope)),
        frozen_on=r.choice((None, None, instant(r).date())),
        effect=r.choice(tuple(ThresholdEffect)),
    )


def conditions(r: Random, most: int) -> tuple[Condition, ...]:
    """None, one, or more."""
    return tuple(condition(r) for _ in range(r.randint(0, most)))


def parties(r: Random) -> frozenset[PartyId]:
    """Whom a rule is about."""
    return r.choice((frozenset(), frozenset(), frozenset({ANNA}), frozenset({ANNA, BEN})))


def period(r: Random) -> Period:
    """A window of any unit, of one or several."""
    return Period(amount=r.choice((1, 1, 2, 3)), unit=r.choice(UNITS))


def limits(r: Random, index: int) -> Rule:
    """A permit, a forbid or a cap."""
    id_ = RuleId(f"r{index}")
    acts = frozenset(r.sample(ACTS, r.randint(1, 3)))
    artefact = r.choice(("model", "model", "data"))
    kind = r.randrange(5)
    if kind < 3:
        return Permit(
            id=id_, acts=acts, artefact=artefact, conditions=conditions(r, 3), parties=parties(r)
        )
    acts, artefact = r.choice((acts, frozenset())), r.choice((artefact, ""))
    if kind == 3:
        return Forbid(
            id=id_, acts=acts, artefact=artefact, conditions=conditions(r, 3), parties=parties(r)
        )
    counted, metric = r.choice(COUNTED)
    return Cap(
        id=id_,
        metric=metric,
        limit=Decimal(r.choice((0, 1, 2, 20))),
        counted=counted,
        window=r.choice((None, period(r), period(r))),
        acts=acts,
        artefact=artefact,
        conditions=conditions(r, 2),
        parties=parties(r),
    )


def plain(r: Random) -> list[Rule]:
    """A permit, and perhaps forbids and caps, with places, purposes and classes alone."""

    def of_sets(most: int) -> tuple[Condition, ...]:
        found = (condition(r, 5) for _ in range(r.randint(0, most)))
        return tuple(one for one in found if not isinstance(one, TimeCondition))

    acts = frozenset(ACTS)
    rules: list[Rule] = [
        Permit(id=RuleId("r0"), acts=acts, artefact="model", conditions=of_sets(r.randint(0, 2)))
    ]
    for i in range(1, r.randint(1, 4)):
        if r.random() < 0.5:
            rules.append(Forbid(id=RuleId(f"r{i}"), conditions=(*of_sets(1), condition(r, 1))[:1]))
        else:
            counted, metric = r.choice(COUNTED[:3])
            rules.append(
                Cap(
                    id=RuleId(f"r{i}"),
                    metric=metric,
                    counted=counted,
                    limit=Decimal(r.choice((2, 20))),
                    window=period(r),
                )
            )
    return rules


def fact(r: Random) -> Fact:
    """One dated fact of a party."""
    return Fact(
        name=r.choice(METRICS),
        value=Decimal(r.choice(NUMBERS)),
        since=instant(r) - timedelta(days=r.choice((0, 400))),
        with_affiliates=r.random() < 0.5,
    )


def licensee(r: Random, who: PartyId) -> Party:
    """A party, perhaps with a seat, and with facts."""
    facts = {(f.name, f.since): f for f in (fact(r) for _ in range(r.randint(0, 5)))}
    return Party(
        id=who,
        name=who,
        roles=frozenset({PartyRole.LICENSEE}),
        domicile=r.choice(("", "US-CA", "DE", "GB")),
        facts=tuple(facts.values()),
    )


def agreement_of(r: Random, rules: tuple[Rule, ...] = (), **changes: Any) -> Agreement:
    """Two licensees, a model and data, and a few rules that mostly speak of the same acts."""
    found = plain(r) if r.random() < 0.3 else [limits(r, i) for i in range(r.randint(1, 6))]
    clauses = tuple(
        AgreedClause(id=ClauseId(f"c{rule.id}"), kind="model.grant", values={}, rules=(rule,))
        for rule in (*found, *rules)
    )
    owner = Party(id=OWNER, name="owner", roles=frozenset({PartyRole.LICENSOR}), domicile="FR")
    values: dict[str, Any] = {
        "id": "deal",
        "title": "deal",
        "parties": (owner, licensee(r, ANNA), licensee(r, BEN)),
        "artefacts": (
            Artefact(id="model", kind=ArtefactKind.WEIGHTS),
            Artefact(id="data", kind=ArtefactKind.DATASET),
        ),
        "signed": r.choice((None, date(2026, 12, 30))),
        "term": Interval(starts=START, ends=r.choice((END, END, None))),
        "clauses": clauses,
    }
    return Agreement(**(values | changes))


def attributes(r: Random) -> dict[str, Any]:
    """What an act tells: each fact with its chance to be left out."""
    told: dict[str, Any] = {
        "territory": r.choice(PLACES),
        "distribution_territory": r.choice(PLACES),
        "domicile": r.choice(PLACES),
        "purpose": r.choice(PURPOSES),
        "actor_class": r.choice(CLASSES),
        "registered": r.random() < 0.7,
        "gate_accepted": r.random() < 0.7,
        "finished_product": r.random() < 0.3,
        "tokens": r.choice((0, 1, 5, Decimal("7.5"), 30)),
        "images": r.choice((0, 1, 2)),
        "user": r.choice(("u1", "u2", "u3")),
    }
    seldom = {metric: r.choice(NUMBERS) for metric in METRICS}
    known = r.choice((0.5, 0.9, 1.0))
    return {k: v for k, v in told.items() if r.random() < known} | {
        k: v for k, v in seldom.items() if r.random() < 0.3
    }


def request(r: Random, id_: str = "ask") -> Event:
    """An act of somebody on something: mostly a party on its artefact."""
    return Event(
        at=instant(r),
        source="gate",
        id=id_,
        actor=PartyId(r.choice(("anna",) * 8 + ("ben",) * 4 + ("owner", "stranger"))),
        act=r.choice(ACTS).value,
        artefact=r.choice(("model",) * 8 + ("data",) * 4 + ("other",)),
        attributes=attributes(r),
    )
