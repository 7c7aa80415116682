# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The laws of an agreement in time, each as a function: what breaks it, in words; nothing holds.

Numbers are those of the explanation of an agreement in time. Each law is tried on a random
agreement with a random trace; `findings` is the plain run that the others are held against.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from types import MappingProxyType

from random_terms import ACTS, agreement, trace

from licet.decide import Rules
from licet.terms import (
    Adjust,
    AgreedClause,
    Agreement,
    Breach,
    Cap,
    Choice,
    Duty,
    Event,
    Permit,
    Power,
    Rule,
    RuleId,
    Standing,
    Verdict,
)
from licet.terms.decode import decode_json, encode_json
from licet.usage import History, Monitor, Seen, ordered, step, tick
from licet.usage.norms import compiled

__all__ = ["LAWS", "Case", "case_of", "run"]

LATER = timedelta(days=200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An agreement, its events as they came, in their order, and chance for the rest."""

    seed: int
    deal: Agreement
    came: tuple[Event, ...]
    events: tuple[Event, ...]

    @property
    def end(self) -> datetime:
        """Long after the last event."""
        return max((event.at for event in self.events), default=self.deal.term.starts) + LATER

    @property
    def rng(self) -> Random:
        """The same chance each time."""
        return Random(self.seed)  # noqa: S311 (chance, no secret)


def case_of(seed: int, count: int = 12) -> Case:
    """A case from a seed; some events come twice, and some ids with other content."""
    rng = Random(seed)  # noqa: S311 (chance, no secret)
    deal = agreement(rng)
    came = trace(rng, deal, count)
    for event in rng.sample(came, min(len(came), rng.choice((0, 0, 1, 2)))):
        came.append(rng.choice((event, replace(event, act="sing"))))
    return Case(seed=seed, deal=deal, came=tuple(came), events=ordered(came)[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a run told, and where it left the agreement."""

    seen: Seen
    residual: Agreement

    def written(self) -> str:
        """All of it as JSON."""
        standing = self.residual.standing
        return encode_json(Seen, self.seen) + (encode_json(Standing, standing) if standing else "")


def run(deal: Agreement, events: Iterable[Event], until: datetime | None = None) -> Ran:
    """All events, one by one, and time up to an instant."""
    monitor = Monitor(deal)
    told = [monitor.see(event) for event in events]
    if until is not None:
        told.append(monitor.until(until))
    return Ran(seen=_joined(told), residual=monitor.residual())


def _joined(told: Iterable[Seen]) -> Seen:
    total = Seen()
    for one in told:
        total = total + one if one else total
    return total


def order_of_input(case: Case) -> str:
    """Law 1: shuffling the input changes nothing."""
    mixed = list(case.came)
    case.rng.shuffle(mixed)
    first, second = ordered(case.came), ordered(mixed)
    if first != second:
        return "the order, what was dropped, or what was remarked is another"
    ran = run(case.deal, first[0], case.end), run(case.deal, second[0], case.end)
    return "" if ran[0].written() == ran[1].written() else "findings are others"


def nothing_is_taken_back(case: Case) -> str:
    """Law 2: what was told at an instant never changes when the trace grows."""
    whole = run(case.deal, case.events, case.end).seen
    cut = case.rng.randint(0, len(case.events))
    now = case.events[cut].at if cut < len(case.events) else case.end
    part = run(case.deal, case.events[:cut], now).seen
    for name in ("breaches", "remarks", "changes"):
        early, late = getattr(part, name), getattr(whole, name)
        if late[: len(early)] != early:
            return f"{name} known at {now} are others later"
    return ""


def residual_is_enough(case: Case) -> str:
    """Law 3: going on from the residual, or from its file, is the same as going on."""
    whole = run(case.deal, case.events, case.end)
    cut = case.rng.randint(0, len(case.events))
    pause = case.events[cut].at if cut < len(case.events) and case.rng.random() < 0.5 else None
    first = run(case.deal, case.events[:cut], pause)
    read = first.residual
    if not case.seed % 4:  # as a file, which takes as long as all the rest
        read = decode_json(Agreement, encode_json(Agreement, read))
    if replace(read, standing=None) != case.deal:
        return "the agreement itself is another"
    second = run(read, case.events[cut:], case.end)
    both = Ran(seen=first.seen + second.seen, residual=second.residual)
    if both.written() != whole.written():
        return f"cut at {cut}: another end"
    if case.seed % 8 != 1:
        return ""
    deal, told = case.deal, Seen()
    for event in case.events:
        deal, found = step(deal, event)
        told += found
    deal, found = tick(deal, case.end)
    stepped = Ran(seen=told + found, residual=deal)
    return "" if stepped.written() == whole.written() else "step by step: another end"


def one_bearer(case: Case) -> str:
    """Law 4: every breach has one clause, one party and one instant, and the right ones."""
    clauses = {str(r.id): (c.id, r) for c in case.deal.clauses for r in c.rules}
    acts = {f"{event.source}/{event.id}": event for event in case.events}
    for breach in run(case.deal, case.events, case.end).seen.breaches:
        clause, rule = clauses[breach.rule]
        if breach.clause != clause or breach.agreement != case.deal.id:
            return f"{breach.rule} is told under {breach.clause}"
        if breach.cause == "deadline":
            if not isinstance(rule, Duty | Choice) or breach.party != rule.bearer:
                return f"{breach.party} is told to have missed {breach.rule}"
        else:
            act = acts[breach.cause]
            if (breach.party, breach.at) != (act.actor, act.at):
                return f"{breach.party} is told for what {act.actor} did"
    return ""


def breaches_are_a_union(case: Case) -> str:
    """Law 5: rules that have nothing to do with one another are breached each for itself."""
    kept = [r for c in case.deal.clauses for r in c.rules if not isinstance(r, Power | Adjust)]
    whole = run(_only(case.deal, kept), case.events, case.end).seen.breaches
    halves: tuple[list[Rule], list[Rule]] = ([], [])
    rng = case.rng
    for part in _parts(kept):
        rng.choice(halves).extend(part)
    parts = Counter(
        breach
        for half in halves
        for breach in run(_only(case.deal, half), case.events, case.end).seen.breaches
    )
    return (
        "" if Counter(whole) == parts else f"{Counter(whole) - parts} or {parts - Counter(whole)}"
    )


def _only(deal: Agreement, rules: Iterable[Rule]) -> Agreement:
    kept = {rule.id for rule in rules}
    clauses: list[AgreedClause] = []
    for clause in deal.clauses:
        mine = tuple(rule for rule in clause.rules if rule.id in kept)
        clauses += [replace(clause, rules=mine)] if mine else []
    return replace(deal, clauses=tuple(clauses))


def _parts(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules that are bound together: permits, reparations, options, one act of one bearer."""
    group: dict[str, set[str]] = {rule.id: {rule.id} for rule in rules}
    first: dict[object, str] = {}
    for rule in rules:
        for linked in _linked(rule, first):
            both = group[rule.id] | group[linked]
            group.update(dict.fromkeys(both, both))
    parts: dict[frozenset[str], list[Rule]] = defaultdict(list)
    for rule in rules:
        parts[frozenset(group[rule.id])].append(rule)
    return list(parts.values())


def _linked(rule: Rule, first: dict[object, str]) -> Iterable[str]:
    """What a rule names, and the first rule that is of one kind with it."""
    yield from getattr(rule, "options", ())
    if getattr(rule, "reparation", None) is not None:
        yield rule.reparation  # type: ignore[union-attr, misc]
    if isinstance(rule, Permit):
        yield first.setdefault("permits", rule.id)
    if isinstance(rule, Duty):
        yield first.setdefault((rule.bearer, rule.act), rule.id)


def reparation_is_a_duty(case: Case) -> str:
    """Law 6: a breach of a rule that names a reparation leaves that duty owed."""
    rules = {r.id: r for c in case.deal.clauses for r in c.rules}
    monitor = Monitor(case.deal)
    for event in case.events:
        # Time first: an act may fulfil what its deadline brought.
        problem = _unrepaired(rules, monitor, monitor.until(event.at))
        problem = problem or _unrepaired(rules, monitor, monitor.see(event))
        if problem:
            return problem
    return ""


def _unrepaired(rules: Mapping[RuleId, Rule], monitor: Monitor, told: Seen) -> str:
    standing = monitor.residual().standing
    owed = {(o.rule, o.since, o.cause) for o in standing.owed} if standing else set()
    for breach in told.breaches:
        repair = getattr(rules[RuleId(breach.rule)], "reparation", None)
        missed = any(b.rule == repair and b.at >= breach.at for b in told.breaches)
        if repair is not None and not missed and (repair, breach.at, breach.cause) not in owed:
            return f"{breach.rule} at {breach.at}: {repair} is not owed"
    return ""


def every_duty_has_a_due_date(case: Case) -> str:
    """Law 7: nothing is owed without a due date, or beyond it."""
    standing = run(case.deal, case.events).residual.standing
    for owed in standing.owed if standing else ():
        if owed.due < owed.since or (standing and owed.due < standing.until):
            return f"{owed.rule} is still owed after {owed.due}"
    return ""


def unknown_is_never_a_pass(case: Case) -> str:
    """Law 8: nothing passes without a fact that would not pass with every value of it."""
    monitor = Monitor(case.deal)
    for event in case.events:
        monitor.until(event.at)
        rules = _rules(monitor.residual())
        told = monitor.see(event)
        told_of = event.attributes.get("agreement", case.deal.id) == case.deal.id
        if event.act not in set(ACTS) or event.artefact == "m9" or not told_of:
            continue
        request = {"actor": event.actor, "act": event.act, "artefact": event.artefact}
        known = rules.check.readable(event.attributes)
        verdict = rules.decide({**known, **request, "at": event.at}).verdict
        said = told.breaches or [
            r for r in told.remarks if r.cause != "" and r.party == event.actor
        ]
        if verdict is not Verdict.ALLOW and not said and not _told_before(rules, event):
            return f"{event.source}/{event.id}: {verdict}, and nothing is said"
        # Without its number a threshold is tested on the party's fact, which is known, too.
        users = {key: value for key, value in known.items() if key == "monthly_active_users"}
        bare: Mapping[str, object] = {**users, **request, "at": event.at}
        if rules.decide(bare).verdict is Verdict.ALLOW and verdict is not Verdict.ALLOW:
            over = {b.rule for b in told.breaches}
            if any(not isinstance(_rule(case, rule), Cap) for rule in over):
                return f"{event.source}/{event.id}: passes without facts, and not with them"
    return ""


def _rules(deal: Agreement) -> Rules:
    """What the gate would be asked, with the standing of this instant."""
    return compiled(deal)[1]


def _told_before(rules: Rules, event: Event) -> bool:
    """Whether what stands against an act is a cap whose breach was told before."""
    known = rules.check.readable(event.attributes)
    request = {"actor": event.actor, "act": event.act, "artefact": event.artefact}
    because = rules.decide({**known, **request, "at": event.at}).because
    return all(isinstance(getattr(rules.bound.get(r.rule), "rule", None), Cap) for r in because)


def _rule(case: Case, rule: str) -> Rule:
    return next(r for c in case.deal.clauses for r in c.rules if r.id == rule)


def adjustments_read_the_past(case: Case) -> str:
    """Law 9: a value reads only evidence before its period, stays in its bounds, and is told."""
    rules = {str(r.id): r for c in case.deal.clauses for r in c.rules}
    ran = run(case.deal, case.events, case.end)
    last: dict[tuple[str, str], object] = {}
    for change in ran.seen.changes:
        key = (change.rule, change.parameter)
        if change.old == change.new or last.get(key, change.old) != change.old:
            return f"{change.rule}: {change.old} is not what it was"
        last[key] = change.new
        rule = rules[change.cause.split(":")[0]]
        if isinstance(rule, Adjust) and not rule.lowest <= change.new <= rule.highest:
            return f"{change.rule}: {change.new} is out of bounds"
    standing = ran.residual.standing
    for one in standing.adjusted if standing else ():
        if last.get((one.rule, one.parameter), one.value) != one.value:
            return f"{one.rule}: {one.value} was never told"
    for change in ran.seen.changes:
        before = [event for event in case.events if event.at < change.at]
        if (
            isinstance(rules[change.cause.split(":")[0]], Adjust)
            and change not in run(case.deal, before, change.at).seen.changes
        ):
            return f"{change.rule}: {change.cause} rests on what came later"
    return ""


def late_events_correct(case: Case) -> str:
    """Law 10: late events in any order end like all in order; corrections account for it."""
    came = list(case.came)
    rng = case.rng
    rng.shuffle(came)
    history = History(case.deal, every=rng.choice((1, 3, 100)))
    told: Counter[Breach] = Counter()
    while came:
        batch = [came.pop() for _ in range(min(len(came), rng.randint(1, 4)))]
        told.update(history.add(batch).breaches)
        if rng.random() < 0.2 and history.events:
            passed = history.residual().standing
            assert passed is not None  # noqa: S101 (time has passed)
            told.update(history.until(passed.until + timedelta(days=3)).breaches)
    told.update(_to_the_end(history, case).breaches)
    plain = run(case.deal, case.events, case.end)
    ended = Ran(seen=history.seen(), residual=history.residual())
    _, dropped, remarks = ordered(case.came)
    if ended.written() != plain.written():
        return "another end"
    if (history.dropped, history.reused()) != (dropped, remarks):
        return "other duplicates"
    for correction in history.corrections:
        told.subtract(correction.withdrawn)
        told.update(correction.added)
    return "" if +told == Counter(plain.seen.breaches) else "corrections do not account for it"


def _to_the_end(history: History, case: Case) -> Seen:
    return history.until(case.end)


def gate_and_monitor_agree(case: Case) -> str:
    """Beside the laws: what the gate refuses, and nothing else, is a breach."""
    monitor = Monitor(case.deal)
    for event in case.events:
        monitor.until(event.at)
        deal = monitor.residual()
        rules = _rules(deal)
        told = monitor.see(event)
        named = event.attributes.get("agreement", deal.id) == deal.id
        inside = rules.now.starts <= event.at < rules.now.ends
        if event.act not in set(ACTS) or not named or not inside:
            continue
        request = {"actor": event.actor, "act": event.act, "artefact": event.artefact}
        known = rules.check.readable(event.attributes)
        decision = rules.decide({**known, **request, "at": event.at})
        over = {(t.rule, t.party) for t in deal.standing.counted if t.over} if deal.standing else ()
        refused = {
            reason.rule
            for reason in decision.because
            if decision.verdict is Verdict.DENY and (reason.rule, event.actor) not in over
        }
        if refused != {breach.rule for breach in told.breaches}:
            return f"{event.source}/{event.id}: refused by {refused}, told {told.breaches}"
    return ""


LAWS: Mapping[str, Callable[[Case], str]] = MappingProxyType(
    {
        "1 order of input": order_of_input,
        "2 nothing is taken back": nothing_is_taken_back,
        "3 residual is enough": residual_is_enough,
        "4 one bearer": one_bearer,
        "5 breaches are a union": breaches_are_a_union,
        "6 reparation is a duty": reparation_is_a_duty,
        "7 every duty has a due date": every_duty_has_a_due_date,
        "8 unknown is never a pass": unknown_is_never_a_pass,
        "9 adjustments read the past": adjustments_read_the_past,
        "10 late events correct": late_events_correct,
        "gate and monitor agree": gate_and_monitor_agree,
    }
)
