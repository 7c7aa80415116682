# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What docs/explanation/in-time.md means, read a second time and as plainly as can be.

The reference of the tests, slow on purpose: nothing is remembered from one question to the next,
every question is answered by going through the whole trace again. `decided` judges one act,
`watched` reads a whole trace. Nothing here comes from `licet.decide` or `licet.usage`.

Left out: adjustments, the changes `amend` and `vote`, prices, an agreement's standing, and
conditions of a duty that the calendar starts.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from oracle_acts import Judged, binds, counts, decided, judged, over, speaks, word
from oracle_calendar import boundaries, later, midnight, window

from licet.terms import (
    Agreement,
    Cap,
    Choice,
    Duty,
    Event,
    Fact,
    Operation,
    Power,
    RuleId,
)

__all__ = ["Trace", "decided", "later", "watched", "window"]


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
        known: tuple[Breach, ...] = (),
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
                value=Decimal(one.attributes["value"]),
                since=one.at,
                with_affiliates=one.attributes.get("with_affiliates") is True,
            )
            for one in self.events
            if one.act == "fact" and one.actor == event.actor and moment(one) < moment(event)
        ]

    # Powers: what changes the term and what suspends it.

    def exercised(self, event: Event, says: str = "holds") -> Power | None:
        """The power that an act exercises, if its actor has it and its conditions hold."""
        for rule in self.rules:
            if (
                isinstance(rule, Power)
                and rule.change == event.act
                and rule.holder == event.actor
                and event.at >= self.agreement.term.starts
                and word(rule, event, self.agreement, self.told(event)).says == says
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
                in_time = moment(one) > moment(event) and one.at <= cured_by
                if one.act == "cure" and other and in_time:
                    return None
            # A cure at the last instant is in time: it holds after the events of that instant.
            if cured_by >= holds:
                return (cured_by, 2, "", "")
        return moment(event) if holds == event.at else (holds, 0, "", "")

    def suspended(self, event: Event) -> frozenset[str]:
        """The powers that have suspended the agreement when an event comes."""
        found = set()
        for one in self.events:
            power = self.exercised(one) if one.act == "suspend" and self.in_term(one) else None
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
        return frozenset(found)

    def terminated(self) -> Moment | None:
        """When the term was ended before its time, if it was."""
        holds = [
            self.takes_hold(one, power)
            for one in self.events
            if one.act == "terminate" and (power := self.exercised(one))
        ]
        before = [
            one for one in holds if one and (self.ends() is None or one <= (self.ends(), 0, "", ""))
        ]
        return min(before, default=None)

    def ends(self) -> datetime | None:
        """The end of the term as renewals leave it."""
        end, renewal = self.agreement.term.ends, self.agreement.renewal
        if end is None or renewal is None:
            return end
        renewing = [one for one in self.events if one.act == "renew" and self.exercised(one)]
        since: Moment = (self.agreement.term.starts, 0, "", "")
        while end < self.until:
            if renewing and renewing[0].at < end:
                since = moment(renewing.pop(0))
            elif renewal.automatic and not any(
                self.declines(one, end) and moment(one) > since for one in self.events
            ):
                since = (end, 0, "", "")
            else:
                return end
            end = later(end, renewal.period)
        return end

    def declines(self, event: Event, end: datetime) -> bool:
        """Whether a party says, at least the notice before it, that the term ends then."""
        notice = self.agreement.renewal.notice if self.agreement.renewal else None
        return (
            event.act == "non_renewal"
            and event.actor in self.parties
            and notice is not None
            and later(event.at, notice) <= end
        )

    def term_ended(self) -> Moment | None:
        """The moment from which on the term is over."""
        ends = self.ends()
        return self.terminated() or (ends and (ends, 0, "", "")) or None

    # Acts.

    def in_term(self, event: Event) -> bool:
        """Whether an act is in the term."""
        over = self.term_ended()
        return self.agreement.term.starts <= event.at and (over is None or moment(event) <= over)

    def is_judged(self, event: Event) -> bool:
        """Whether an act is an operation of a party on an artefact in the term."""
        return event.act in set(Operation) and binds(self.agreement, event) and self.in_term(event)

    def counted(self, cap: Cap, event: Event) -> list[Event]:
        """The acts that a cap counted for the same party in the same window before an event."""
        return [
            one
            for one in self.events
            if moment(one) < moment(event)
            and one.actor == event.actor
            and (cap.window is None or window(one.at, cap.window) == window(event.at, cap.window))
            and self.is_judged(one)
            and speaks(cap, one, self.agreement)
            and counts(cap, one, self.agreement, self.told(one)).says == "holds"
        ]

    def judged(self, event: Event) -> Judged:
        """What the rules say of an act; a cap that was crossed before is not crossed again."""
        caps = {r.id: r for r in self.rules if isinstance(r, Cap)}
        counted = {id_: self.counted(cap, event) for id_, cap in caps.items()}
        said = judged(self.agreement, event, counted, self.told(event), self.suspended(event))
        before = {id_ for id_, cap in caps.items() if over(cap, counted[id_])}
        return said._replace(failed=said.failed - before)

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
            case _:
                acts = [one for one in self.events if self.starts_clock(rule, one)]
                return [(moment(one), name(one)) for one in acts]

    def starts_clock(self, rule: Duty | Choice, event: Event) -> bool:
        """Whether an act is the one named, on the artefact named, and the conditions hold."""
        if not self.may_start(rule, event):
            return False
        return isinstance(rule, Choice) or self.on_conditions(rule, event) == "holds"

    def may_start(self, rule: Duty | Choice, event: Event) -> bool:
        """Whether an act in the term is the one named, on the artefact named."""
        if rule.after != event.act or not self.concerns(event) or not self.in_term(event):
            return False
        if self.is_change(event) and not self.exercised(event):
            return False
        return isinstance(rule, Choice) or rule.artefact in ("", event.artefact)

    def on_conditions(self, rule: Duty, event: Event) -> str:
        """Whether the conditions of a duty hold on an act that may start its clock."""
        return word(rule, event, self.agreement, self.told(event)).says

    def concerns(self, event: Event) -> bool:
        """Whether an act names the agreement, or is one of a party on its artefacts."""
        artefacts = {"", *(one.id for one in self.agreement.artefacts)}
        ours = event.actor in self.parties and event.artefact in artefacts
        return ours or "agreement" in event.attributes

    def is_change(self, event: Event) -> bool:
        """Whether an act is one of a power; where nobody has it, it may be what a duty awaits."""
        given = any(isinstance(r, Power) and r.change == event.act for r in self.rules)
        awaited = any(isinstance(r, Duty | Choice) and r.after == event.act for r in self.rules)
        return event.act in CHANGES and (given or not awaited)

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
                option = RuleId(str(event.attributes.get("rule")))
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

    def breaches(self) -> tuple[Breach, ...]:
        """Failed clauses of acts, and deadlines that passed, in any order that is one."""
        acts = {
            (rule, event.actor, moment(event), name(event))
            for event in self.events
            if self.is_judged(event)
            for rule in self.judged(event).failed
        }
        # One duty may be owed twice from one instant on; then it is breached twice.
        deadlines = [
            (start.rule.id, start.rule.bearer, (start.due, 2, "", ""), "deadline")
            for start in self.unfulfilled()
        ]
        return tuple(sorted([*acts, *deadlines]))

    def remarks(self) -> set[tuple[str, str, str]]:
        """What asks, and changes by somebody who may not make them."""
        found = set()
        for event in self.events:
            found |= {
                ("evidence_missing", name(event), str(rule.id))
                for rule in self.rules
                if isinstance(rule, Duty) and self.may_start(rule, event)
                if self.on_conditions(rule, event) == "asks"
            }
            if event.act not in set(Operation):
                found |= self.without_power(event)
            elif self.concerns(event) and not self.in_term(event):
                found.add(("out_of_term", name(event), ""))
            elif not binds(self.agreement, event):
                found.add(("no_agreement", name(event), ""))
            else:
                found |= {(kind, name(event), rule) for kind, rule in asks(self.judged(event))}
        return found

    def without_power(self, event: Event) -> set[tuple[str, str, str]]:
        """What is remarked on a change that its actor may not make, or not then."""
        kind = ""
        if self.is_change(event) and not self.in_term(event):
            kind = "out_of_term"
        elif self.is_change(event) and not self.exercised(event):
            kind = "evidence_missing" if self.exercised(event, "asks") else "no_power"
        elif event.act == "resume":
            may = {r.holder for r in self.rules if isinstance(r, Power) and r.change == "suspend"}
            kind = "" if event.actor in may else "no_power"
        elif event.act == "choose":
            option = event.attributes.get("rule")
            may = {r.bearer for r in self.rules if isinstance(r, Choice) and option in r.options}
            kind = "" if not may or event.actor in may else "no_power"
        return {(kind, name(event), "")} if kind else set()


def asks(said: Judged) -> set[tuple[str, str]]:
    """The remarks that an act in the term gives: kind and rule."""
    missing = {("evidence_missing", one.rule.id) for one in said.asking if one.missing}
    licence = {("licence_needed", one.rule.id) for one in said.asking if one.licence}
    silent: set[tuple[str, str]] = set() if said.spoken else {("not_granted", "")}
    return missing | licence | silent


def urgency(start: Start) -> tuple[datetime, str, str]:
    """The one due first, then by rule, then by cause."""
    return (start.due, start.rule.id, start.cause)


def acts_of(rule: Duty | Choice, duties: Mapping[RuleId, Duty]) -> set[str]:
    """What fulfils it."""
    if isinstance(rule, Choice):
        return {duties[option].act for option in rule.options}
    return {rule.act}


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
