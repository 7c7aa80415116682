# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Random agreements and random traces, from a seed: to try laws on, and to measure with.

Agreements have permits, prohibitions, caps of all three kinds and several windows, duties with
reparations and calendar starts, choices, powers, adjustments and renewals. Traces are small and
mean: events at one instant, at due instants and at boundaries of windows; acts that nobody
knows; attributes that are missing, of another type or negative; parties from elsewhere.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any, Literal

from licet.decide import start_of, window_of
from licet.terms import (
    ActorCondition,
    Adjust,
    AgreedClause,
    Agreement,
    Artefact,
    ArtefactKind,
    Band,
    Bands,
    Cap,
    Choice,
    ClauseId,
    Comparator,
    Condition,
    Counted,
    DatedValue,
    Duty,
    Event,
    Fact,
    Fold,
    Forbid,
    Index,
    Interval,
    LowestOfPeers,
    Method,
    Money,
    Operation,
    Party,
    PartyId,
    PartyRole,
    Percentage,
    Period,
    Permit,
    Places,
    PlaceTest,
    Power,
    Price,
    PurposeCondition,
    Ratchet,
    RegistrationCondition,
    Renewal,
    Rule,
    RuleId,
    Steps,
    Switch,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    TrueUp,
    Unit,
    Vote,
)

START = datetime(2027, 1, 1, tzinfo=UTC)
ACTS = (Operation.HOST, Operation.FINE_TUNE, Operation.DISTRIBUTE)
DONE = ("pay", "report_usage", "delete_weights", "notify")
"""What duties ask for."""
WINDOWS = (
    None,
    Period(amount=1, unit=Unit.MINUTE),
    Period(amount=1, unit=Unit.HOUR),
    Period(amount=2, unit=Unit.DAY),
    Period(amount=1, unit=Unit.WEEK),
    Period(amount=1, unit=Unit.MONTH),
    Period(amount=1, unit=Unit.QUARTER),
)
DUES = (
    Period(amount=0, unit=Unit.DAY),
    Period(amount=1, unit=Unit.HOUR),
    Period(amount=1, unit=Unit.DAY),
    Period(amount=5, unit=Unit.BUSINESS_DAY),
    Period(amount=10, unit=Unit.DAY),
    Period(amount=1, unit=Unit.MONTH),
)
MONTH = Period(amount=1, unit=Unit.MONTH)


def agreement(rng: Random) -> Agreement:
    """An agreement of two to fifteen rules."""
    parties = _parties(rng)
    makers = (_permits, _forbids, _caps, _duties, _choices, _prices)
    rules = [rule for make in makers for rule in make(rng, parties)]
    rules = [*rules, *_adjusts(rng, rules)]
    rules = [*rules, *_powers(rng, parties, rules)]
    starts = START + rng.choice((timedelta(0), timedelta(days=14, hours=12)))
    length = rng.choice((None, 20, 31, 59, 90, 181))
    ends = None if length is None else starts + timedelta(days=length)
    signed = rng.choice((None, date(2026, 12, 20), date(2027, 1, 10)))
    return Agreement(
        id="deal",
        title="A deal",
        parties=parties,
        artefacts=tuple(Artefact(id=id_, kind=ArtefactKind.WEIGHTS) for id_ in ("m1", "m2")),
        signed=signed,
        term=Interval(starts=starts, ends=ends),
        renewal=_renewal(rng),
        clauses=tuple(
            AgreedClause(id=ClauseId(f"c-{rule.id}"), kind="whole.other", values={}, rules=(rule,))
            for rule in rules
        ),
    )


def _renewal(rng: Random) -> Renewal:
    return Renewal(
        period=rng.choice((MONTH, Period(amount=20, unit=Unit.DAY))),
        notice=rng.choice((Period(amount=0, unit=Unit.DAY), Period(amount=10, unit=Unit.DAY))),
        automatic=rng.random() < 0.5,
    )


def _parties(rng: Random) -> tuple[Party, ...]:
    members = frozenset({PartyRole.LICENSEE, PartyRole.MEMBER})
    users = Fact(name="monthly_active_users", value=Decimal(5), since=START)
    return (
        Party(id=PartyId("lea"), name="Lea", roles=frozenset({PartyRole.LICENSOR})),
        Party(id=PartyId("ann"), name="Ann", roles=members, domicile="DE"),
        Party(
            id=PartyId("bob"),
            name="Bob",
            roles=rng.choice((members, frozenset({PartyRole.LICENSEE}))),
            facts=rng.choice(((), (users,))),
        ),
        Party(id=PartyId("cyd"), name="Cyd", roles=frozenset({PartyRole.MEMBER})),
    )


def conditions(rng: Random, most: int = 2) -> tuple[Condition, ...]:
    """Up to so many conditions."""
    return tuple(_condition(rng) for _ in range(rng.choice((0, 0, *range(most + 1)))))


def _condition(rng: Random) -> Condition:
    return rng.choice(
        (
            TerritoryCondition(
                places=Places(included=frozenset({"EU", "CH"})),
                test=rng.choice((PlaceTest.PLACE_OF_USE, PlaceTest.DOMICILE)),
            ),
            PurposeCondition(purposes=frozenset({"medical", "arms"}), excluded=rng.random() < 0.5),
            ActorCondition(classes=frozenset({"university"})),
            RegistrationCondition(),
            TimeCondition(
                interval=Interval(
                    starts=START + timedelta(days=rng.choice((0, 5, 40))),
                    ends=START + timedelta(days=rng.choice((60, 100, 400))),
                )
            ),
            ThresholdCondition(
                metric="monthly_active_users",
                comparator=rng.choice(tuple(Comparator)),
                value=Decimal(10),
                effect=rng.choice(tuple(ThresholdEffect)),
            ),
        )
    )


def _permits(rng: Random, _parties: tuple[Party, ...]) -> list[Rule]:
    return [
        Permit(
            id=RuleId(f"permit{n}"),
            acts=frozenset(rng.sample(ACTS, rng.randint(1, 3))),
            artefact=rng.choice(("m1", "m1", "m2")),
            conditions=conditions(rng),
        )
        for n in range(rng.choice((0, 1, 1, 2)))
    ]


def _forbids(rng: Random, _parties: tuple[Party, ...]) -> list[Rule]:
    return [
        Forbid(
            id=RuleId(f"forbid{n}"),
            acts=frozenset(rng.sample(ACTS, rng.randint(0, 2))),
            artefact=rng.choice(("", "m1")),
            conditions=conditions(rng),
            parties=rng.choice((frozenset(), frozenset({PartyId("bob")}))),
            reparation=rng.choice((None, RuleId("repair0"), RuleId("repair1"))),
        )
        for n in range(rng.choice((0, 1, 2)))
    ]


def _caps(rng: Random, _parties: tuple[Party, ...]) -> list[Rule]:
    return [
        Cap(
            id=RuleId(f"cap{n}"),
            metric={Counted.SUM: "tokens", Counted.ACTS: "acts", Counted.DISTINCT: "user"}[counted],
            limit=Decimal(rng.choice(("0", "1", "2", "3.5", "10"))),
            counted=counted,
            window=rng.choice(WINDOWS),
            acts=frozenset(rng.sample(ACTS, rng.randint(0, 2))),
            artefact=rng.choice(("", "m1")),
            conditions=conditions(rng, 1),
            reparation=rng.choice((None, None, RuleId("repair0"))),
        )
        for n in range(rng.choice((0, 1, 2, 3)))
        for counted in (rng.choice(tuple(Counted)),)
    ]


_AFTER = (
    "host", "fine_tune", "audit", "outage", "signature", "month_end", "quarter_end", "year_end",
    "term_end", "termination", "pay",
)  # fmt: skip


def _duties(rng: Random, parties: tuple[Party, ...]) -> list[Rule]:
    who = [party.id for party in parties]
    repairs: list[Rule] = [
        Duty(
            id=RuleId("repair0"), bearer=rng.choice(who), act="pay", after="breach",
            due=rng.choice(DUES), reparation=RuleId("repair1"),
        ),
        Duty(
            id=RuleId("repair1"), bearer=rng.choice(who), act=rng.choice(DONE), after="breach",
            due=rng.choice(DUES),
        ),
    ]  # fmt: skip
    return repairs + [
        Duty(
            id=RuleId(f"duty{n}"),
            bearer=rng.choice(who),
            act=rng.choice(DONE),
            due=rng.choice(DUES),
            after=rng.choice(_AFTER),
            artefact=rng.choice(("", "", "m1")),
            reparation=rng.choice((None, RuleId("repair0"), RuleId("repair1"))),
            conditions=conditions(rng, 1),
        )
        for n in range(rng.randint(0, 3))
    ]


def _choices(rng: Random, _parties: tuple[Party, ...]) -> list[Rule]:
    if rng.random() < 0.6:
        return []
    options = [
        Duty(
            id=RuleId(f"option{n}"), bearer=PartyId("ann"), act=act, after="choice",
            due=rng.choice(DUES), reparation=rng.choice((None, RuleId("repair1"))),
        )
        for n, act in enumerate(("delete_weights", "notify"))
    ]  # fmt: skip
    choice = Choice(
        id=RuleId("choice0"), bearer=PartyId("ann"), options=tuple(one.id for one in options),
        due=rng.choice(DUES), after=rng.choice(_AFTER), reparation=RuleId("repair0"),
    )  # fmt: skip
    return [*options, choice]


def _prices(rng: Random, _parties: tuple[Party, ...]) -> list[Rule]:
    if rng.random() < 0.5:
        return []
    return [
        Price(
            id=RuleId("price0"), payer=PartyId("ann"), payee=PartyId("lea"),
            rate=Percentage(per_cent=Decimal(3)), base="net_revenue",
            per_unit=Money(amount=Decimal("0.50"), currency="EUR"), metric="tokens",
        )
    ]  # fmt: skip


def _method(rng: Random) -> Method:
    return rng.choice(
        (
            Bands(
                bands=(
                    Band(starts=Decimal(0), value=Decimal(5)),
                    Band(starts=Decimal(3), value=Decimal(2)),
                ),
                mode=rng.choice(("volume", "graduated")),
            ),
            Ratchet(direction=rng.choice(("up", "down"))),
            Steps(
                steps=(
                    DatedValue(since=START, value=Decimal(4)),
                    DatedValue(since=START + timedelta(days=40), value=Decimal(6)),
                )
            ),
            Index(base=Decimal(3)),
            LowestOfPeers(),
            TrueUp(minimum=Decimal(5)),
            Switch(limit=Decimal(2), below=Decimal(1), otherwise=Decimal(8)),
            Vote(quorum=Percentage(per_cent=Decimal(60))),
        )
    )


def _adjusts(rng: Random, rules: list[Rule]) -> list[Rule]:
    found: list[Rule] = []
    about: list[tuple[Rule, str]] = [(r, "limit") for r in rules if isinstance(r, Cap)]
    about += [(r, "rate") for r in rules if isinstance(r, Price)]
    about += [(r, "suspended") for r in rules if isinstance(r, Permit)]
    for rule, parameter in rng.sample(about, min(len(about), rng.choice((0, 1, 2)))):
        off = parameter == "suspended"
        reads = f"adjusted:{found[0].id}" if found and rng.random() < 0.3 else "tokens"
        found.append(
            Adjust(
                id=RuleId(f"adjust-{rule.id}"),
                rule=rule.id,
                parameter=parameter,
                evidence=rng.choice((reads, "uptime")) if reads == "tokens" else reads,
                fold=rng.choice(tuple(Fold)),
                lowest=Decimal(0),
                highest=Decimal(1) if off else Decimal(7),
                every=rng.choice((MONTH, Period(amount=10, unit=Unit.DAY))),
                method=_method(rng),
                initial=rng.choice((None, Decimal(1))) if not off else Decimal(0),
            )
        )
    return found


_Change = Literal["suspend", "terminate", "audit", "amend", "vote", "renew"]
_CHANGES: tuple[_Change, ...] = ("suspend", "terminate", "audit", "amend", "vote", "renew")


def _powers(rng: Random, parties: tuple[Party, ...], rules: list[Rule]) -> list[Rule]:
    short = (None, None, Period(amount=0, unit=Unit.DAY), Period(amount=2, unit=Unit.DAY))
    breachable = [r.id for r in rules if isinstance(r, Forbid | Cap | Duty)]
    tunable = [r.id for r in rules if isinstance(r, Cap | Price | Permit)]
    return [
        Power(
            id=RuleId(f"power-{change}"),
            holder=rng.choice([party.id for party in parties]),
            change=change,
            notice=rng.choice((*short, Period(amount=10, unit=Unit.DAY))),
            cure=rng.choice(short),
            quorum=Percentage(per_cent=Decimal(rng.choice((50, 60, 75))))
            if change == "vote"
            else None,
            rule=rng.choice((None, *tunable)) if change in ("amend", "vote") else None,
            after=rng.choice((None, rng.choice(breachable))),
            conditions=conditions(rng, 1) if rng.random() < 0.3 else (),
        )
        for change in rng.sample(_CHANGES, rng.randint(0, 5))
    ]


def trace(rng: Random, deal: Agreement, count: int) -> list[Event]:
    """Events in no special order: a few of them twice, or one id with two contents."""
    at = deal.term.starts + timedelta(days=rng.choice((-20, -1, 0, 0, 0)))
    events: list[Event] = []
    for number in range(count):
        at = _later(rng, at)
        events.append(_event(rng, deal, at, number))
    return events


def _later(rng: Random, at: datetime) -> datetime:
    """The same instant, a little later, a due instant, or a boundary of the calendar."""
    if rng.random() < 0.2:
        window = rng.choice([window for window in WINDOWS if window])
        return start_of(window, window_of(window, at) + 1)
    seconds = rng.choice((0, 0, 0, 1, 60, 3600, 3600, 86_400, 86_400, 5 * 86_400, 10 * 86_400))
    return at + timedelta(seconds=seconds)


_NOTES = ("resume", "cure", "non_renewal", "fact", "choose")


def _event(rng: Random, deal: Agreement, at: datetime, number: int) -> Event:
    kind = rng.random()
    who = rng.choice(("ann", "ann", "bob", "bob", "lea", "cyd"))
    artefact = rng.choice(("m1", "m1", "m1", "m2"))
    if kind < 0.4:
        act, told = str(rng.choice(ACTS)), _use(rng)
    elif kind < 0.56:
        act, told = rng.choice(DONE), {}
        if rng.random() < 0.2:
            told = {"fulfils": rng.choice(("duty0", "repair0", "s/3", "2027-01-31", "nothing"))}
        artefact = rng.choice(("", artefact))
    elif kind < 0.8:
        who, act, told = _exercise(rng, deal, who)
        artefact = ""
    elif kind < 0.92:
        act, told, artefact = rng.choice(_NOTES), _motion(rng, deal), ""
        if act == "fact":
            told |= {"fact": "monthly_active_users", "value": rng.choice((5, 10, 11))}
    else:
        act, told = rng.choice(("outage", "sing", "merge_weights")), {"uptime": rng.randint(0, 9)}
        who, artefact = rng.choice((who, "eve")), rng.choice((artefact, "m9", ""))
    if rng.random() < 0.05:
        told["agreement"] = rng.choice(("deal", "another"))
    return Event(
        at=at, source=rng.choice("st"), id=str(number), actor=PartyId(who), act=act,
        artefact=artefact, attributes=told, recorded=rng.choice((None, at + timedelta(hours=1))),
    )  # fmt: skip


def _exercise(rng: Random, deal: Agreement, who: str) -> tuple[str, str, dict[str, Any]]:
    """Mostly an act of somebody who may, for a rule that may be changed."""
    rules = [rule for clause in deal.clauses for rule in clause.rules]
    powers = [rule for rule in rules if isinstance(rule, Power)]
    told = _motion(rng, deal)
    if not powers or rng.random() < 0.3:
        return who, rng.choice(_CHANGES), told
    power = rng.choice(powers)
    tunable = [(r.id, name) for kind, name in _TUNED for r in rules if isinstance(r, kind)]
    if power.change in ("amend", "vote") and tunable:
        rule, parameter = tunable[0] if rng.random() < 0.6 else rng.choice(tunable)
        told |= {"rule": power.rule or rule, "parameter": parameter, "value": rng.choice((1, 2))}
    elif rng.random() < 0.8:
        told.pop("rule", None)
    members = ("ann", "bob", "cyd")
    return rng.choice(members) if power.change == "vote" else power.holder, power.change, told


_TUNED = ((Cap, "limit"), (Permit, "suspended"), (Price, "rate"))


def _use(rng: Random) -> dict[str, Any]:
    told: dict[str, Any] = {
        "territory": rng.choice(("DE", "DE", "FR", "US", "XX", 7)),
        "purpose": rng.choice(("medical", "medical", "arms", "games", True)),
        "tokens": rng.choice((1, 2, 3, Decimal("0.50"), Decimal("1.5"), -4, "many", True)),
        "user": rng.choice(("u1", "u2", "u3", "u4")),
        "actor_class": rng.choice(("university", "company")),
        "registered": rng.choice((True, True, False, "yes")),
        "monthly_active_users": rng.choice((5, 10, 11, Decimal(12))),
        "peer": rng.choice(("p1", "p2")),
        "colour": "blue",
    }
    rare = rng.choice((0.3, 0.75))
    often = {name: rare if name == "monthly_active_users" else 0.75 for name in told}
    return {name: value for name, value in told.items() if rng.random() < often[name]}


def _motion(rng: Random, deal: Agreement) -> dict[str, Any]:
    rules = [str(rule.id) for clause in deal.clauses for rule in clause.rules]
    told: dict[str, Any] = {
        "rule": rng.choice((*rules, "option0", "option1", "nowhere")),
        "parameter": rng.choice(("limit", "limit", "suspended", "rate", "colour")),
        "value": rng.choice((0, 1, 2, 5, Decimal("2.50"))),
        "weight": rng.choice((1, 1, 2)),
    }
    return {name: value for name, value in told.items() if rng.random() < 0.85}
