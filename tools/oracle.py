# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What docs/explanation/in-time.md means, read a second time and as plainly as can be.

The reference of the tests, slow on purpose: nothing is remembered from one question to the next,
every question is answered by going through the whole trace again. `decided` judges one act,
`watched` reads a whole trace. Nothing here comes from `licet.decide` or `licet.usage`.

Left out: adjustments, the changes `amend` and `vote`, prices, an agreement's standing, and what
no act but the calendar can test (conditions of a duty that the calendar starts).
"""

import calendar
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from licet.terms import (
    ActorCondition,
    Agreement,
    Cap,
    Choice,
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
    Period,
    Permit,
    PlaceTest,
    Power,
    PurposeCondition,
    RegistrationCondition,
    Rule,
    Scope,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    Unit,
    Verdict,
)

__all__ = ["decided", "later", "watched", "window"]


# --- one condition -------------------------------------------------------------------------------


class Test(StrEnum):
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


def fact_of(condition: Condition) -> str:
    """The one fact that a condition asks for."""
    match condition:
        case TerritoryCondition():
            return PLACE[condition.test]
        case PurposeCondition():
            return "purpose"
        case ActorCondition():
            return "actor_class"
        case ThresholdCondition():
            return condition.metric
        case RegistrationCondition():
            return "registered"
        case GateCondition():
            return "gate_accepted"
        case EndUserExemption():
            return "finished_product"
        case TimeCondition():
            return "at"


def tested(
    condition: Condition, act: Event, agreement: Agreement, told: Sequence[Fact], *, permit: bool
) -> Test:
    """One condition of a rule, for one act; `told`: facts of the actor that events told."""
    if isinstance(condition, ThresholdCondition):
        return tested_threshold(condition, act, agreement, told, permit=permit)
    fact = fact_of(condition)
    known = act.at if fact == "at" else act.attributes.get(fact)
    if known is None and fact == "domicile":
        known = party(agreement, act.actor).domicile or None
    if known is None:
        return Test.UNKNOWN
    match condition:
        case TerritoryCondition():
            day = agreement.term.starts.astimezone(UTC).date()
            holds = str(known) in condition.places.on(day)
        case TimeCondition(interval=interval):
            holds = interval.starts <= act.at and (
                interval.ends is None or act.at < interval.ends
            )
        case PurposeCondition():
            holds = (known in condition.purposes) != condition.excluded
        case ActorCondition():
            holds = (known in condition.classes) != condition.excluded
        case RegistrationCondition() | GateCondition():
            holds = known is True
        case EndUserExemption():
            holds = known is False
    return Test.HOLDS if holds else Test.FAILS


def tested_threshold(
    condition: ThresholdCondition,
    act: Event,
    agreement: Agreement,
    told: Sequence[Fact],
    *,
    permit: bool,
) -> Test:
    """A bound in a permit, elsewhere a trigger."""
    number = number_for(condition, act, agreement, told)
    if number is None:
        return Test.UNKNOWN
    limit = condition.value
    passed = number > limit if condition.comparator is Comparator.MORE_THAN else number >= limit
    if not permit:
        return Test.HOLDS if passed else Test.FAILS
    if passed and condition.effect is ThresholdEffect.RIGHTS_END:
        return Test.FAILS
    if passed and condition.effect is ThresholdEffect.LICENCE_TO_BE_ASKED:
        return Test.LICENCE
    return Test.HOLDS


def number_for(
    condition: ThresholdCondition, act: Event, agreement: Agreement, told: Sequence[Fact]
) -> Decimal | None:
    """The attribute of the act, or else the party's fact: at that instant, or on a frozen day."""
    instant = act.at
    if condition.frozen_on is not None:
        day_ends = datetime.combine(condition.frozen_on, time.max, tzinfo=UTC)
        instant = min(act.at, day_ends)
    elif condition.metric in act.attributes:
        return number(act.attributes[condition.metric])
    facts = [
        fact
        for fact in (*party(agreement, act.actor).facts, *told)
        if fact.name == condition.metric
        and fact.since <= instant
        and fact.with_affiliates == (condition.scope is Scope.WITH_AFFILIATES)
    ]
    return number(sorted(facts, key=lambda fact: fact.since)[-1].value) if facts else None


def number(value: object) -> Decimal | None:
    """An exact number; a flag is none."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Decimal(value)
    return None


def party(agreement: Agreement, who: str) -> Party:
    """The party of that id."""
    return next(one for one in agreement.parties if one.id == who)


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
    if Test.FAILS in tests.values():
        return Word(rule, "fails")
    missing = frozenset(fact_of(c) for c, test in tests.items() if test is Test.UNKNOWN)
    licence = Test.LICENCE in tests.values()
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


def speaks(rule: Rule, act: Event, agreement: Agreement) -> bool:
    """Whether a rule is one of the act's actor, artefact and operation."""
    if not isinstance(rule, Permit | Forbid | Cap):
        return False
    licensees = {one.id for one in agreement.parties if PartyRole.LICENSEE in one.roles}
    return (
        act.actor in (rule.parties or licensees)
        and (not rule.acts or act.act in rule.acts)
        and rule.artefact in ("", act.artefact)
    )


def binds(agreement: Agreement, act: Event) -> bool:
    """Whether the agreement has the actor as a party, and the artefact."""
    return act.actor in {one.id for one in agreement.parties} and act.artefact in {
        one.id for one in agreement.artefacts
    }


# --- one act -------------------------------------------------------------------------------------


class Judged(NamedTuple):
    """What the rules say of an act: those that fail, those that ask, and whether one grants."""

    failed: frozenset[str]
    asking: tuple[Word, ...]
    granted: bool
    spoken: bool
    """Whether a permit speaks of the act at all."""


def judged(
    agreement: Agreement,
    act: Event,
    counted: Mapping[str, Sequence[Event]],
    told: Sequence[Fact] = (),
) -> Judged:
    """An act that is an operation, of a party and an artefact that are bound, in the term."""
    rules = [r for clause in agreement.clauses for r in clause.rules if speaks(r, act, agreement)]
    permits = [word(r, act, agreement, told) for r in rules if isinstance(r, Permit)]
    forbids = [word(r, act, agreement, told) for r in rules if isinstance(r, Forbid)]
    caps = [counts(r, act, agreement, told) for r in rules if isinstance(r, Cap)]

    granted = any(said.says == "holds" for said in permits)
    failed = {said.rule.id for said in forbids if said.says == "holds"}
    for said in caps:
        cap = said.rule
        if isinstance(cap, Cap) and said.says == "holds":
            if amount(cap, (*counted.get(cap.id, ()), act)) > cap.limit:
                failed.add(cap.id)
    asking = [said for said in (*forbids, *caps) if said.says == "asks"]
    if not granted:
        asking += [said for said in permits if said.says == "asks"]
        if all(said.says == "fails" for said in permits):
            failed |= {said.rule.id for said in permits}
    return Judged(frozenset(failed), tuple(asking), granted, bool(permits))


def decided(
    agreement: Agreement, request: Event, counted: Mapping[str, Sequence[Event]] | None = None
) -> tuple[Verdict, frozenset[str], frozenset[str]]:
    """The verdict, the rules that fail or ask, and the facts that are missing.

    Args:
        agreement: Without a standing.
        request: The act as if it happened.
        counted: For each cap the acts that it counted before, for this actor, in this window.
    """
    nothing: frozenset[str] = frozenset()
    if not binds(agreement, request) or request.act not in set(Operation):
        return Verdict.ASK, nothing, nothing
    starts, ends = agreement.term.starts, agreement.term.ends
    if request.at < starts or (ends is not None and request.at >= ends):
        return Verdict.DENY, frozenset({"term"}), nothing
    said = judged(agreement, request, counted or {})
    if said.failed:
        return Verdict.DENY, said.failed, nothing
    if said.asking or not said.granted:
        asking = frozenset(one.rule.id for one in said.asking)
        return Verdict.ASK, asking, nothing.union(*(one.missing for one in said.asking))
    return Verdict.ALLOW, nothing, nothing


# --- calendar ------------------------------------------------------------------------------------

MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
LENGTHS = {
    Unit.MINUTE: timedelta(minutes=1),
    Unit.HOUR: timedelta(hours=1),
    Unit.DAY: timedelta(days=1),
    Unit.WEEK: timedelta(weeks=1),
}


def window(at: datetime, period: Period) -> tuple[str, int]:
    """Which calendar window of one, two, … units an instant lies in; counted from 1970 on."""
    at = at.astimezone(UTC)
    if period.unit in MONTHS:
        index = ((at.year - 1970) * 12 + at.month - 1) // MONTHS[period.unit]
    else:
        # Weeks are counted from a Monday; the other units begin at midnight.
        first = datetime(1969, 12, 29, tzinfo=UTC) if period.unit is Unit.WEEK else EPOCH
        index = (at - first) // LENGTHS[period.unit]
    return period.unit.value, index // period.amount


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def later(at: datetime, period: Period, sign: int = 1) -> datetime:
    """An instant and a period: the same day of a later month, or its last; time of day in UTC."""
    at = at.astimezone(UTC)
    if period.unit in MONTHS:
        month = at.year * 12 + at.month - 1 + sign * period.amount * MONTHS[period.unit]
        year, month = month // 12, month % 12 + 1
        return at.replace(
            year=year, month=month, day=min(at.day, calendar.monthrange(year, month)[1])
        )
    if period.unit is Unit.BUSINESS_DAY:
        for _ in range(period.amount):
            at += sign * timedelta(days=1)
            while at.weekday() >= 5:
                at += sign * timedelta(days=1)
        return at
    return at + sign * period.amount * LENGTHS[period.unit]


def boundaries(unit: str, after: datetime, last: datetime) -> list[datetime]:
    """Each start of a month, a quarter or a year after an instant, up to and with the last."""
    step = {"month_end": 1, "quarter_end": 3, "year_end": 12}[unit]
    first = after.astimezone(UTC).year
    found = [
        datetime(year, month, 1, tzinfo=UTC)
        for year in range(first, last.astimezone(UTC).year + 1)
        for month in range(1, 13, step)
    ]
    return [one for one in found if after < one <= last]


# --- a trace -------------------------------------------------------------------------------------

Moment = tuple[datetime, int, str, str]
"""Instant, then: 0 what the calendar brings, 1 an event (its source and id), 2 a deadline."""

Breach = tuple[str, str, Moment, str]
"""Rule, party, moment, cause."""

CHANGES = ("suspend", "terminate", "audit", "amend", "vote", "renew")


def moment(event: Event) -> Moment:
    """The place of an event in the order of everything."""
    return (event.at, 1, event.source, event.id)


def name(event: Event) -> str:
    """How an event is called as a cause."""
    return f"{event.source}/{event.id}"


class Start(NamedTuple):
    """A duty or a choice whose clock was started."""

    rule: Duty | Choice
    since: Moment
    due: datetime
    cause: str


class Trace:
    """One agreement, the events that concern it, and the breaches that are taken to be known.

    `breaches` derives breaches from what is known. What it derives of an instant rests only on
    what is known of earlier ones; so, taking what was derived as known and deriving again until
    nothing changes, one has the breaches of the whole trace.
    """

    def __init__(
        self, agreement: Agreement, events: Sequence[Event], until: datetime,
        known: frozenset[Breach] = frozenset(),
    ) -> None:  # fmt: skip
        self.agreement = agreement
        self.events = events
        self.until = until
        self.known = known
        self.parties = {one.id for one in agreement.parties}
        self.rules = [rule for clause in agreement.clauses for rule in clause.rules]

    def told(self, event: Event) -> list[Fact]:
        """Facts of its actor that earlier events told."""
        return [
            Fact(
                name=str(one.attributes["fact"]),
                value=one.attributes["value"],
                since=one.at,
                with_affiliates=one.attributes.get("with_affiliates") is True,
            )
            for one in self.events
            if one.act == "fact" and one.actor == event.actor and moment(one) < moment(event)
        ]

    # Powers: what changes the term and what suspends it.

    def exercised(self, event: Event) -> Power | None:
        """The power that an act exercises, if its actor has it."""
        for rule in self.rules:
            if (
                isinstance(rule, Power)
                and rule.change == event.act
                and rule.holder == event.actor
                and word(rule, event, self.agreement, self.told(event)).says == "holds"
                and (
                    rule.after is None
                    or any(b[0] == rule.after and b[2] < moment(event) for b in self.known)
                )
            ):
                return rule
        return None

    def takes_hold(self, event: Event, power: Power) -> Moment | None:
        """When a suspension or a termination holds; never, if it was cured."""
        holds = later(event.at, power.notice) if power.notice else event.at
        if power.cure is not None:
            cured_by = later(event.at, power.cure)
            for one in self.events:
                other = one.actor in self.parties and one.actor != power.holder
                if one.act == "cure" and other and moment(one) > moment(event):
                    if one.at <= cured_by:
                        return None
            # A cure at the last instant is in time: it holds after the events of that instant.
            if cured_by >= holds:
                return (cured_by, 2, "", "")
        return moment(event) if holds == event.at else (holds, 0, "", "")

    def suspended(self, event: Event) -> set[str]:
        """The powers that have suspended the agreement when an event comes."""
        found = set()
        for one in self.events:
            power = self.exercised(one) if one.act == "suspend" else None
            holds = self.takes_hold(one, power) if power else None
            if power and holds and holds < moment(event):
                resumed = any(
                    other.act == "resume"
                    and other.actor == power.holder
                    and moment(one) < moment(other) < moment(event)
                    for other in self.events
                )
                if not resumed:
                    found.add(power.id)
        return found

    def terminated(self) -> Moment | None:
        """When the term was ended before its time, if it was."""
        holds = [
            self.takes_hold(one, power)
            for one in self.events
            if one.act == "terminate" and (power := self.exercised(one))
        ]
        before = [
            one for one in holds if one and (self.ends() is None or one < (self.ends(), 0, "", ""))
        ]
        return min(before, default=None)

    def ends(self) -> datetime | None:
        """The end of the term as renewals leave it."""
        end, renewal = self.agreement.term.ends, self.agreement.renewal
        if end is None or renewal is None:
            return end
        renewing = [one for one in self.events if one.act == "renew" and self.exercised(one)]
        while end < self.until:
            if renewing and renewing[0].at < end:
                renewing.pop(0)
            elif not renewal.automatic or self.declined(later(end, renewal.notice, -1)):
                return end
            end = later(end, renewal.period)
        return end

    def declined(self, at_the_latest: datetime) -> bool:
        """Whether a party said in time that it does not renew."""
        return any(
            one.act == "non_renewal" and one.actor in self.parties and one.at <= at_the_latest
            for one in self.events
        )

    def term_ended(self) -> Moment | None:
        """The moment from which on the term is over."""
        ends = self.ends()
        return self.terminated() or (ends and (ends, 0, "", "")) or None

    # Acts.

    def in_term(self, event: Event) -> bool:
        """Whether an act is in the term."""
        over = self.term_ended()
        return self.agreement.term.starts <= event.at and (over is None or moment(event) < over)

    def is_judged(self, event: Event) -> bool:
        """Whether an act is an operation of a party on an artefact in the term."""
        return (
            event.act in set(Operation)
            and binds(self.agreement, event)
            and self.in_term(event)
        )

    def counted(self, cap: Cap, event: Event) -> list[Event]:
        """The acts that a cap counted for the same party in the same window before an event."""
        return [
            one
            for one in self.events
            if moment(one) < moment(event)
            and one.actor == event.actor
            and (
                cap.window is None or window(one.at, cap.window) == window(event.at, cap.window)
            )
            and self.is_judged(one)
            and speaks(cap, one, self.agreement)
            and counts(cap, one, self.agreement, self.told(one)).says == "holds"
        ]

    def judged(self, event: Event) -> Judged:
        """What the rules say of an act; a cap that was crossed before is not crossed again."""
        caps = {r.id: r for r in self.rules if isinstance(r, Cap)}
        counted = {id_: self.counted(cap, event) for id_, cap in caps.items()}
        said = judged(self.agreement, event, counted, self.told(event))
        before = {
            id_ for id_, cap in caps.items() if amount(cap, counted[id_]) > cap.limit
        }
        return said._replace(failed=(said.failed - before) | self.suspended(event))

    # Duties.

    def starts(self) -> list[Start]:
        """Every duty and every choice whose clock is started, by an act or the calendar."""
        found = []
        for rule in self.rules:
            if isinstance(rule, Duty | Choice):
                found += [
                    Start(rule, since, later(since[0], rule.due), cause)
                    for since, cause in (*self.instants(rule), *self.repairs(rule))
                ]
        return found

    def instants(self, rule: Duty | Choice) -> list[tuple[Moment, str]]:
        """When the clock of a duty starts, but for reparations."""
        term, over = self.agreement.term, self.term_ended()
        last = min(over[0], self.until) if over else self.until
        match rule.after:
            case "signature":
                signed = self.agreement.signed
                at = midnight(signed) if signed else term.starts
                return [((at, 0, "", ""), "signature")]
            case "month_end" | "quarter_end" | "year_end":
                return [
                    ((at, 0, "", ""), str(at.date() - timedelta(days=1)))
                    for at in boundaries(rule.after, term.starts, last)
                ]
            case "term_end":
                return [(over, "term_end")] if over else []
            case "termination":
                terminated = self.terminated()
                return [(terminated, "termination")] if terminated else []
        return [(moment(one), name(one)) for one in self.events if self.starts_clock(rule, one)]

    def starts_clock(self, rule: Duty | Choice, event: Event) -> bool:
        """Whether an act is the one named, on the artefact named, and the conditions hold."""
        if rule.after != event.act or not self.concerns(event):
            return False
        if event.act in CHANGES and not self.exercised(event):
            return False
        if isinstance(rule, Choice):
            return True
        said = word(rule, event, self.agreement, self.told(event))
        return rule.artefact in ("", event.artefact) and said.says == "holds"

    def concerns(self, event: Event) -> bool:
        """Whether an act is one of a party, and, if it is an operation, on its artefacts."""
        return event.actor in self.parties and (
            event.act not in set(Operation) or binds(self.agreement, event)
        )

    def repairs(self, rule: Duty | Choice) -> list[tuple[Moment, str]]:
        """Breaches of rules that name this duty as their reparation."""
        naming = {one.id for one in self.rules if getattr(one, "reparation", None) == rule.id}
        return [(at, cause) for breached, _, at, cause in self.known if breached in naming]

    def unfulfilled(self) -> list[Start]:
        """What was owed, and not done when it was due."""
        duties = {rule.id: rule for rule in self.rules if isinstance(rule, Duty)}
        open_ = self.starts()
        for event in self.events:
            owed = [
                start
                for start in open_
                if start.since < moment(event)
                and event.at <= start.due
                and start.rule.bearer == event.actor
            ]
            if event.act == "choose":
                option = event.attributes.get("rule")
                replaced = [
                    s for s in owed if isinstance(s.rule, Choice) and option in s.rule.options
                ]
                if replaced:
                    open_.remove(min(replaced, key=urgency))
                    chosen = duties[option]
                    open_.append(
                        Start(chosen, moment(event), later(event.at, chosen.due), name(event))
                    )
                continue
            meant = [start for start in owed if event.act in acts_of(start.rule, duties)]
            if "fulfils" in event.attributes:
                named = event.attributes["fulfils"]
                meant = [start for start in meant if named in (start.rule.id, start.cause)]
            if meant:
                open_.remove(min(meant, key=urgency))
        return [start for start in open_ if start.due < self.until]

    # What is found.

    def breaches(self) -> frozenset[Breach]:
        """Failed clauses of acts, and deadlines that passed."""
        acts = {
            (rule, event.actor, moment(event), name(event))
            for event in self.events
            if self.is_judged(event)
            for rule in self.judged(event).failed
        }
        deadlines = {
            (start.rule.id, start.rule.bearer, (start.due, 2, "", ""), "deadline")
            for start in self.unfulfilled()
        }
        return frozenset(acts | deadlines)

    def remarks(self) -> set[tuple[str, str, str]]:
        """What asks, and changes by somebody who may not make them."""
        found = set()
        for event in self.events:
            if event.act in CHANGES:
                if not self.exercised(event):
                    found.add(("no_power", name(event), ""))
            elif event.act not in set(Operation):
                continue
            elif not binds(self.agreement, event):
                found.add(("no_agreement", name(event), ""))
            elif not self.in_term(event):
                found.add(("out_of_term", name(event), ""))
            else:
                found |= {(kind, name(event), rule) for kind, rule in asks(self.judged(event))}
        return found


def asks(said: Judged) -> set[tuple[str, str]]:
    """The remarks that an act in the term gives: kind and rule."""
    missing = {("evidence_missing", one.rule.id) for one in said.asking if one.missing}
    licence = {("licence_needed", one.rule.id) for one in said.asking if one.licence}
    silent = not (said.failed or said.asking or said.spoken)
    return missing | licence | ({("not_granted", "")} if silent else set())


def urgency(start: Start) -> tuple[datetime, str, str]:
    """The one due first, then by rule, then by cause."""
    return (start.due, start.rule.id, start.cause)


def acts_of(rule: Duty | Choice, duties: Mapping[str, Duty]) -> set[str]:
    """What fulfils it."""
    if isinstance(rule, Choice):
        return {duties[option].act for option in rule.options}
    return {rule.act}


def midnight(day: date) -> datetime:
    """The start of a day."""
    return datetime.combine(day, time.min, tzinfo=UTC)


def without_repeats(events: Iterable[Event]) -> tuple[list[Event], set[tuple[str, str, str]]]:
    """Events in order, one for each id of a source; and the remarks on ids used again."""
    contents: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        same = contents.setdefault((event.source, event.id), [])
        if event not in same:
            same.append(event)
    kept = [min(same, key=recorded_first) for same in contents.values()]
    reused = {("id_reused", name(same[0]), "") for same in contents.values() if len(same) > 1}
    return sorted(kept, key=moment), reused


def recorded_first(event: Event) -> tuple[datetime, datetime, str]:
    """Recorded first, then the earliest, then the canonical JSON that sorts first."""
    content = {"actor": event.actor, "act": event.act, "artefact": event.artefact,
               "attributes": dict(event.attributes)}  # fmt: skip
    return (event.recorded or event.at, event.at, json.dumps(content, sort_keys=True, default=str))


def watched(
    agreement: Agreement, events: Iterable[Event], until: datetime
) -> tuple[set[tuple[str, str, datetime, str]], set[tuple[str, str, str]]]:
    """Breaches as (rule, party, at, cause) and remarks as (kind, cause, rule).

    Args:
        agreement: Without a standing.
        events: In any order; those from `until` on are left out.
        until: Deadlines before it have passed.
    """
    in_order, reused = without_repeats(events)
    about = [
        event
        for event in in_order
        if event.at < until and event.attributes.get("agreement", agreement.id) == agreement.id
    ]
    trace = Trace(agreement, about, until)
    while (found := trace.breaches()) != trace.known:
        trace = Trace(agreement, about, until, found)
    breaches = {(rule, who, at[0], cause) for rule, who, at, cause in found}
    return breaches, trace.remarks() | reused
