# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Random agreements, where they stand, and requests, for comparing with Cedar."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from licet.decide import Rules
from licet.terms import (
    ActorCondition,
    Adjust,
    Adjusted,
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
    Fact,
    Forbid,
    GateCondition,
    Hold,
    Interval,
    Operation,
    Party,
    PartyFact,
    PartyId,
    PartyRole,
    Period,
    Permit,
    Places,
    PlaceTest,
    Power,
    PurposeCondition,
    Ratchet,
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

STARTS = datetime(2027, 1, 1, tzinfo=UTC)
ENDS = datetime(2028, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)
EDGES = (
    STARTS, STARTS - timedelta(microseconds=1), STARTS + 30 * DAY, STARTS + 300 * DAY, ENDS,
    ENDS - timedelta(microseconds=1), ENDS + 20 * DAY,
)  # fmt: skip
"""Where intervals of these agreements start and end."""
# Names that end a string, a line, a comment or a pattern where they are not escaped.
PARTIES = ("harbour", 'qu"ay\n', "pier\\", "вест*")
ARTEFACTS = ("gale", 'org/"breeze"\u2028//', "*")
IDS = ("{}.cap", '{}"\n//', "{} \\u{{41}}", "§{}'", "{}\u202e\x00")
ACTS = (Operation.HOST, Operation.FINE_TUNE, Operation.DISTRIBUTE)
PURPOSES = ("medical", 're"search', "war\\fare\n", "")
CLASSES = ("university", "natural_person")
PLACES = ("US", "US-CA", "US-NY", "DE", "DE-BY", "FR", "GB", "KR", "CA", "CH")
WRITTEN = (*PLACES, "EU", "EEA", "worldwide")
METRICS = ("monthly_active_users", "annual revenue", "has")
NUMBERS = tuple(Decimal(n) for n in ("0", "1", "5", "5.5", "10", "100", "1E+3"))


def random_deal(rng: Random) -> Agreement:
    """An agreement of two parties or more, with two to nine rules."""
    parties = tuple(_party(rng, name) for name in PARTIES[: rng.randint(2, 4)])
    artefacts = tuple(
        Artefact(id=one, kind=ArtefactKind.WEIGHTS) for one in ARTEFACTS[: rng.randint(1, 3)]
    )
    names = [str(party.id) for party in parties]
    rules: list[Rule] = []
    for index in range(rng.randint(2, 9)):
        kind = rng.choice([_permit, _permit, _permit, _forbid, _cap])
        rule_id = RuleId(rng.choice(IDS).format(index))
        rules.append(kind(rng, rule_id, names, [one.id for one in artefacts]))
    rules += [one for rule in rules for one in _changing(rng, rule)]
    clause = AgreedClause(id=ClauseId('3 "§"'), kind="any", values={}, rules=tuple(rules))
    return Agreement(
        id="deal\n// 1", title="", parties=parties, artefacts=artefacts, clauses=(clause,),
        term=Interval(starts=STARTS, ends=rng.choice([ENDS, ENDS, None])),
    )  # fmt: skip


def _party(rng: Random, name: str) -> Party:
    values: list[Decimal | str] = [*NUMBERS, "many"]
    facts = tuple(
        Fact(name=rng.choice(METRICS), value=rng.choice(values), since=_instant(rng),
             with_affiliates=rng.random() < 0.4)
        for _ in range(rng.randint(0, 4))
    )  # fmt: skip
    roles = frozenset(rng.choice([[PartyRole.LICENSEE], [PartyRole.LICENSEE], [PartyRole.MEMBER]]))
    return Party(id=PartyId(name), name=name, roles=roles, facts=facts,
                 domicile=rng.choice(["", *PLACES]))  # fmt: skip


def _instant(rng: Random) -> datetime:
    if rng.random() < 0.2:
        return rng.choice(EDGES)
    return STARTS + timedelta(milliseconds=rng.randint(-(10**9), 370 * 86_400_000))


def _some(rng: Random, names: Any, *, least: int = 0) -> Any:
    names = list(names)
    return frozenset(rng.sample(names, rng.randint(least, len(names))))


def _parties(rng: Random, names: list[str]) -> Any:
    return _some(rng, names) if rng.random() < 0.4 else frozenset()


def _permit(rng: Random, rule: RuleId, names: list[str], artefacts: list[str]) -> Rule:
    return Permit(
        id=rule, acts=_some(rng, ACTS, least=1), artefact=rng.choice(artefacts),
        conditions=_conditions(rng, 3), parties=_parties(rng, names),
    )  # fmt: skip


def _forbid(rng: Random, rule: RuleId, names: list[str], artefacts: list[str]) -> Rule:
    return Forbid(
        id=rule, acts=_some(rng, ACTS), artefact=rng.choice(["", *artefacts]),
        conditions=_conditions(rng, 3, least=rng.random() < 0.9), parties=_parties(rng, names),
    )  # fmt: skip


def _cap(rng: Random, rule: RuleId, names: list[str], artefacts: list[str]) -> Rule:
    counted = rng.choice(list(Counted))
    metric = rng.choice(["user", "purpose"]) if counted is Counted.DISTINCT else "tokens"
    return Cap(
        id=rule, metric=metric, counted=counted, limit=rng.choice([*NUMBERS, Decimal(-1)]),
        window=rng.choice([None, Period(amount=1, unit=Unit.MONTH)]), acts=_some(rng, ACTS),
        artefact=rng.choice(["", *artefacts]), conditions=_conditions(rng, 1),
        parties=_parties(rng, names),
    )  # fmt: skip


def _conditions(rng: Random, most: int, *, least: int = 0) -> tuple[Condition, ...]:
    return tuple(_condition(rng) for _ in range(rng.randint(least, most)))


def _condition(rng: Random) -> Condition:
    kind = rng.randrange(8)
    if kind == 0:
        places = Places(included=_some(rng, rng.sample(WRITTEN, 4), least=1),
                        excluded=_some(rng, rng.sample(WRITTEN[:-1], 2)))  # fmt: skip
        return TerritoryCondition(places=places, test=rng.choice(list(PlaceTest)))
    if kind == 1:
        ends = rng.choice([None, STARTS + timedelta(days=300)])
        return TimeCondition(interval=Interval(starts=STARTS + timedelta(days=30), ends=ends))
    if kind == 2:
        return PurposeCondition(purposes=_some(rng, PURPOSES), excluded=rng.random() < 0.5)
    if kind == 3:
        return ActorCondition(classes=_some(rng, CLASSES), excluded=rng.random() < 0.5)
    if kind in (4, 5):
        return ThresholdCondition(
            metric=rng.choice([*METRICS, "tokens"]), value=rng.choice(NUMBERS),
            comparator=rng.choice(list(Comparator)), effect=rng.choice(list(ThresholdEffect)),
            scope=rng.choice(list(Scope)),
            frozen_on=rng.choice([None, None, date(2027, 3, 1)]),
        )  # fmt: skip
    others: list[Condition] = [RegistrationCondition(), GateCondition(), EndUserExemption()]
    return rng.choice(others)


def _changing(rng: Random, rule: Rule) -> list[Rule]:
    """Now and then: what adjusts a rule, or a power over the agreement."""
    if rng.random() < 0.1:
        change = rng.choice(["suspend", "terminate", "renew"])
        return [Power(id=RuleId(f"power {rule.id}"), holder=PartyId("harbour"),
                      change=change)]  # type: ignore[list-item, arg-type, unused-ignore]  # fmt: skip
    if rng.random() < 0.75 or isinstance(rule, Forbid):
        return []
    parameter = rng.choice(["limit", "suspended"]) if isinstance(rule, Cap) else "suspended"
    return [Adjust(id=RuleId(f"adjust {rule.id}"), rule=rule.id, parameter=parameter,
                   evidence="uptime", lowest=Decimal(0), highest=Decimal(9),
                   every=Period(amount=1, unit=Unit.MONTH),
                   method=Ratchet(direction="up"))]  # fmt: skip


def random_standing(rng: Random, rules: Rules) -> None:
    """Something counted, something changed."""
    now = rules.now
    for rule in [rule for clause in rules.agreement.clauses for rule in clause.rules]:
        if isinstance(rule, Cap):
            _count(rng, rules, rule)
        elif isinstance(rule, Adjust) and rng.random() < 0.6:
            values = ["-1", "0", "3.333333333333", "7", "200"]
            value = rng.choice(["0", "1"] if rule.parameter == "suspended" else values)
            now.adjust(Adjusted(rule=rule.rule, parameter=rule.parameter, value=Decimal(value),
                                since=_instant(rng), cause=""))  # fmt: skip
        elif isinstance(rule, Power) and rule.change == "renew":
            now.ends = ENDS + timedelta(days=20)
        elif isinstance(rule, Power) and rule.change == "suspend" and rng.random() < 0.6:
            now.holds.append(Hold(power=rule.id, change="suspend", since=_instant(rng),
                                  cure_until=None, cause=""))  # fmt: skip
    if rng.random() < 0.3:
        fact = Fact(name=METRICS[0], value=Decimal(7), since=_instant(rng))
        now.learn([PartyFact(party=PartyId(PARTIES[0]), fact=fact)])


def _count(rng: Random, rules: Rules, cap: Cap) -> None:
    window = rules.bound[cap.id].window(STARTS + timedelta(days=3))
    for party in rules.agreement.parties:
        key = (cap.id, str(party.id), window)
        rules.now.counted[key] = rng.choice([0, 1, 4, 5, 9, 99, 10**4])
        rules.now.members[key] = set(_some(rng, ["u1", "u2", *PURPOSES]))


def random_request(rng: Random, agreement: Agreement) -> dict[str, Any]:
    """A request; each attribute is there or not."""
    names = [str(party.id) for party in agreement.parties]
    artefacts = [one.id for one in agreement.artefacts]
    near = STARTS + timedelta(days=rng.randint(0, 25), microseconds=rng.randint(0, 10**9))
    request: dict[str, Any] = {
        "actor": rng.choice(names * 8 + ["nobody"]),
        "act": rng.choice([*ACTS * 4, Operation.MERGE_WEIGHTS]).value,
        "artefact": rng.choice(artefacts * 8 + ["other"]),
        "at": rng.choice([near, near, _instant(rng)]),
    }
    rules = [rule for clause in agreement.clauses for rule in clause.rules]
    conditions = [c for rule in rules for c in getattr(rule, "conditions", ())]
    named = {c.metric for c in conditions if isinstance(c, ThresholdCondition)}
    told: dict[str, Any] = {
        "territory": rng.choice(PLACES), "distribution_territory": rng.choice(PLACES),
        "domicile": rng.choice(PLACES), "purpose": rng.choice([*PURPOSES, "other"]),
        "actor_class": rng.choice([*CLASSES, "other"]), "registered": rng.random() < 0.8,
        "gate_accepted": rng.random() < 0.8, "finished_product": rng.random() < 0.2,
        "user": rng.choice(["u1", "u2", "u3"]), "tokens": rng.choice([0, 1, 5, Decimal("5.5"), 6]),
        **{metric: rng.choice(NUMBERS) for metric in sorted(named & set(METRICS))},
    }  # fmt: skip
    shown = rng.choice([0.5, 0.95, 1.0])
    request.update((key, value) for key, value in told.items() if rng.random() < shown)
    return request
