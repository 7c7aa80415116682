# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements and events made by chance, for engines to agree on."""

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
    Duty,
    EndUserExemption,
    Event,
    Fact,
    Forbid,
    Interval,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Period,
    Permit,
    Places,
    PlaceTest,
    Power,
    PurposeCondition,
    RegistrationCondition,
    Renewal,
    Rule,
    RuleId,
    Scope,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    Unit,
)

__all__ = ["agreement", "trace"]

START = datetime(2027, 1, 1, tzinfo=UTC)
ACTS = (Operation.HOST, Operation.FINE_TUNE, Operation.DISTRIBUTE)
PLACES = ("DE", "FR", "US", "US-CA", "GB", "CH")
PURPOSES = ("medical", "research", "military", "games")
CLASSES = ("university", "company")


def conditions(random: Random, most: int = 2) -> tuple[Condition, ...]:
    made = [condition(random) for _ in range(random.randint(0, most))]
    return tuple(made)


def condition(random: Random) -> Condition:
    kind = random.randrange(9)
    if kind <= 1:
        included = frozenset(random.sample([*PLACES, "EU", "EEA"], 3))
        excluded = frozenset(random.sample(PLACES, random.randint(0, 1)))
        if random.random() < 0.3:
            included = frozenset({"worldwide"})
        return TerritoryCondition(
            places=Places(included=included, excluded=excluded), test=random.choice(list(PlaceTest))
        )
    if kind == 2:
        starts = START + timedelta(days=random.randint(0, 40))
        ends = starts + timedelta(days=random.randint(1, 40)) if random.random() < 0.6 else None
        return TimeCondition(interval=Interval(starts=starts, ends=ends))
    if kind <= 4:
        names = frozenset(random.sample(PURPOSES[:3], random.randint(1, 2)))
        return PurposeCondition(purposes=names, excluded=random.random() < 0.5)
    if kind == 5:
        return ActorCondition(
            classes=frozenset({random.choice(CLASSES)}), excluded=random.random() < 0.5
        )
    if kind == 6:
        return RegistrationCondition() if random.random() < 0.5 else EndUserExemption()
    return threshold(random)


def threshold(random: Random) -> ThresholdCondition:
    return ThresholdCondition(
        metric=random.choice(["monthly_active_users", "annual_revenue"]),
        comparator=random.choice(list(Comparator)),
        value=Decimal(random.choice(["10", "20", "20.5"])),
        scope=random.choice([Scope.LICENSEE, Scope.WITH_AFFILIATES]),
        frozen_on=date(2027, 1, 20) if random.random() < 0.2 else None,
        effect=random.choice(list(ThresholdEffect)),
    )


def acts(random: Random, *, least: int) -> frozenset[Operation]:
    return frozenset(random.sample(ACTS, random.randint(least, 2)))


def parties(random: Random, among: list[PartyId]) -> frozenset[PartyId]:
    return frozenset(among[:1]) if random.random() < 0.3 else frozenset()


def cap(random: Random, number: int, artefact: str, licensees: list[PartyId]) -> Cap:
    counted = random.choice(list(Counted))
    units = [Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER]
    window = Period(amount=random.randint(1, 2), unit=random.choice(units))
    metric = "user" if counted is Counted.DISTINCT else random.choice(["tokens", "amount"])
    limit = (
        random.choice(["1", "2", "3.5"]) if metric == "user" else random.choice(["4", "9", "15"])
    )
    return Cap(
        id=RuleId(f"{number}.cap"),
        metric=metric,
        limit=Decimal(limit),
        counted=counted,
        window=window if random.random() < 0.85 else None,
        acts=acts(random, least=0),
        artefact=random.choice(["", artefact]),
        conditions=conditions(random, 1) if random.random() < 0.4 else (),
        parties=parties(random, licensees),
    )


def duty(random: Random, number: int, bearer: PartyId, *, plain: bool) -> Duty:
    after = ["month_end", "signature", "audit", "pay", "term_end"]
    return Duty(
        id=RuleId(f"{number}.duty"),
        bearer=bearer,
        act=random.choice(["report_usage", "pay"]),
        due=days(random, 1, 9),
        after=random.choice(after if plain else [*after, "host"]),
    )


def days(random: Random, least: int, most: int) -> Period:
    return Period(amount=random.randint(least, most), unit=Unit.DAY)


def rule(random: Random, number: int, artefact: str, who: list[PartyId], *, plain: bool) -> Rule:
    kind = random.randrange(10)
    if kind < 3:
        return Permit(
            id=RuleId(f"{number}.permit"), acts=acts(random, least=1), artefact=artefact,
            conditions=conditions(random), parties=parties(random, who),
        )  # fmt: skip
    if kind < 5:
        return Forbid(
            id=RuleId(f"{number}.forbid"), acts=acts(random, least=0),
            artefact=random.choice(["", artefact]), conditions=conditions(random),
            parties=parties(random, who),
        )  # fmt: skip
    if kind < 8:
        return cap(random, number, artefact, who)
    if kind == 8:
        return duty(random, number, who[0], plain=plain)
    return Power(
        id=RuleId(f"{number}.power"), holder=PartyId("licensor"),
        change=random.choice(["suspend", "terminate"] if plain else ["suspend", "amend"]),
        notice=days(random, 0, 3) if random.random() < 0.5 else None,
        cure=Period(amount=2, unit=Unit.DAY) if random.random() < 0.3 else None,
    )  # fmt: skip


def agreement(random: Random, name: str, *, plain: bool = True) -> Agreement:
    """An agreement; `plain`: acts on artefacts change nothing in it."""
    who = [PartyId(f"{name}-a"), PartyId(f"{name}-b")]
    artefact = f"{name}-model"
    rules: list[Rule] = [
        Permit(
            id=RuleId("0.permit"), acts=frozenset(ACTS[:2]), artefact=artefact,
            conditions=conditions(random, 1),
        )
    ]  # fmt: skip
    rules += [rule(random, n, artefact, who, plain=plain) for n in range(1, random.randint(2, 6))]
    clauses = tuple(
        AgreedClause(id=ClauseId(f"c{i}"), kind="model.grant", values={}, rules=(one,))
        for i, one in enumerate(rules)
    )
    starts = START + timedelta(days=random.randint(0, 10))
    ends = starts + timedelta(days=random.randint(20, 90)) if random.random() < 0.7 else None
    renewal = Renewal(
        period=Period(amount=1, unit=Unit.MONTH), notice=Period(amount=3, unit=Unit.DAY)
    )
    return Agreement(
        id=name,
        title=name,
        parties=(
            Party(id=PartyId("licensor"), name="L", roles=frozenset({PartyRole.LICENSOR})),
            *(licensee(random, one) for one in who),
        ),
        artefacts=(
            Artefact(id=artefact, kind=ArtefactKind.WEIGHTS),
            Artefact(id=f"{name}-data", kind=ArtefactKind.DATASET),
        ),
        term=Interval(starts=starts, ends=ends),
        renewal=renewal if ends and random.random() < 0.3 else None,
        clauses=clauses,
    )


def licensee(random: Random, name: PartyId) -> Party:
    facts = [
        Fact(
            name=random.choice(["monthly_active_users", "annual_revenue"]),
            value=Decimal(random.choice([5, 15, 20, 30])),
            since=START + timedelta(days=random.randint(-5, 60)),
            with_affiliates=random.random() < 0.5,
        )
        for _ in range(random.randint(0, 3))
    ]
    return Party(
        id=name, name=name, roles=frozenset({PartyRole.LICENSEE}), facts=tuple(facts),
        domicile=random.choice(["", "DE", "US-CA"]),
    )  # fmt: skip


def trace(random: Random, one: Agreement, count: int) -> list[Event]:
    """Events about an agreement, some of them twice, some at the same instant."""
    actors = [party.id for party in one.parties]
    clock = START + timedelta(days=random.randint(0, 15))
    made: list[Event] = []
    for number in range(count):
        if random.random() < 0.9:
            clock += timedelta(seconds=random.choice([0, 7, 31, 3600, 40_000, 200_000]))
        if random.random() < 0.9:
            made.append(act(random, one, actors, clock, number))
        else:
            made.append(other(random, one, actors, clock + timedelta(microseconds=number), number))
    again = random.sample(made, min(len(made) // 8, len(made)))
    return made + [twice(random, event) for event in again]


def twice(random: Random, event: Event) -> Event:
    from dataclasses import replace

    if random.random() < 0.6:
        return event
    return replace(event, attributes={**event.attributes, "tokens": 99},
                   recorded=event.at + timedelta(hours=random.randint(-1, 1)))  # fmt: skip


def act(random: Random, one: Agreement, actors: list[PartyId], at: datetime, number: int) -> Event:
    attributes: dict[str, Any] = {}
    choices: dict[str, list[Any]] = {
        "territory": [*PLACES, "XX", "US-TX"],
        "distribution_territory": list(PLACES),
        "domicile": list(PLACES),
        "purpose": [*PURPOSES, "chess", "art"],
        "actor_class": [*CLASSES, "person"],
        "registered": [True, False],
        "finished_product": [True, False],
        "user": ["u1", "u2", "u3", "u4"],
        "tokens": [1, 2, 5, 8],
        "amount": [Decimal("0.5"), Decimal("2.25"), Decimal(3)],
        "monthly_active_users": [Decimal(9), Decimal(20), Decimal("20.5"), Decimal(40)],
    }
    for name, values in choices.items():
        often = 0.15 if name in ("monthly_active_users", "domicile") else 0.9
        if random.random() < often:
            attributes[name] = random.choice(values)
    if random.random() < 0.002:
        attributes["fulfils"] = "9.duty"
    if random.random() < 0.2:
        attributes["agreement"] = random.choice([one.id, one.id, "unheard-of"])
    return Event(
        at=at,
        source=random.choice(["gate-1", "gate-2"]),
        id=f"{one.id}-{number}",
        actor=random.choice(actors[1:]) if random.random() < 0.9 else PartyId("licensor"),
        act=random.choice(ACTS),
        artefact=random.choice([artefact.id for artefact in one.artefacts] * 4 + ["elsewhere"]),
        attributes=attributes,
        evidence=f"e{number}" if random.random() < 0.5 else "",
    )


def other(
    random: Random, one: Agreement, actors: list[PartyId], at: datetime, number: int
) -> Event:
    name = random.choice(
        ["pay", "report_usage", "fact", "fact", "suspend", "resume", "cure", "terminate", "amend",
         "non_renewal", "audit"]
    )  # fmt: skip
    attributes: dict[str, Any] = {"agreement": one.id}
    if name == "fact":
        attributes["fact"] = random.choice(["monthly_active_users", "annual_revenue"])
        attributes["value"] = random.choice([5, 20, 30])
        attributes["with_affiliates"] = random.random() < 0.5
    if name == "amend":
        caps = [r.id for clause in one.clauses for r in clause.rules if isinstance(r, Cap)]
        attributes["rule"] = random.choice(caps or ["none"])
        attributes["parameter"], attributes["value"] = "limit", 7
    licensor = name in ("suspend", "resume", "terminate", "amend")
    return Event(
        at=at, source="office", id=f"{one.id}-{number}",
        actor=PartyId("licensor") if licensor else random.choice(actors), act=name,
        attributes=attributes,
    )  # fmt: skip
