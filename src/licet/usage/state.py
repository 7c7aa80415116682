# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where an agreement stands while events run through it: `Standing`, taken apart to be quick."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Context, Decimal
from typing import NamedTuple

from licet.decide import Rules
from licet.decide.conditions import Case
from licet.decide.now import FOR_EVER, plain
from licet.decide.slots import Key, Slot, slot_like
from licet.terms import (
    Adjusted,
    Agreement,
    Breach,
    Change,
    Choice,
    DecodeError,
    Duty,
    Event,
    Gathered,
    Mark,
    Owed,
    PartyFact,
    PartyId,
    Remark,
    RemarkKind,
    RuleId,
    Standing,
    Tally,
)
from licet.terms.standings import Motion
from licet.usage.norms import Norms, compiled, in_utc
from licet.usage.owing import Owing

__all__ = ["EXACT", "NOTHING", "Counted", "Seen", "State", "Told", "Votes", "exact", "together"]

BEGINNING = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was found out from events, and from time that passed."""

    breaches: tuple[Breach, ...] = ()
    remarks: tuple[Remark, ...] = ()
    changes: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was found out."""
        return bool(self.breaches or self.remarks or self.changes)

    def __add__(self, other: "Seen") -> "Seen":
        """Both, one after the other."""
        return Seen(
            breaches=self.breaches + other.breaches,
            remarks=self.remarks + other.remarks,
            changes=self.changes + other.changes,
        )


NOTHING = Seen()


def together(found: Iterable[Seen]) -> Seen:
    """What was found, one after the other."""
    told = [one for one in found if one]
    return Seen(
        breaches=tuple(one for seen in told for one in seen.breaches),
        remarks=tuple(one for seen in told for one in seen.remarks),
        changes=tuple(one for seen in told for one in seen.changes),
    )


class Told(NamedTuple):
    """An event, made ready to be judged."""

    event: Event
    case: Case
    """What is well formed of its attributes."""
    at: datetime
    """In UTC."""

    @property
    def cause(self) -> str:
        """The event, as findings name it: `source/id`."""
        return f"{self.event.source}/{self.event.id}"


EXACT = Context(prec=500)
"""Sums of numbers as events tell them (at most a hundred digits before the point, and behind
it) are never rounded."""

Votes = dict[str, tuple[Decimal, Decimal]]
"""Value and weight by member."""


class Counted:
    """What was counted for a cap and a party, in the window that runs."""

    __slots__ = ("amount", "members", "over", "window")

    def __init__(self, window: int) -> None:
        self.window = window
        self.amount: int | Decimal = 0
        self.members: set[str] = set()
        self.over = False


class State:
    """An agreement that takes events in; only `licet.usage` writes to it."""

    __slots__ = (
        "agreement", "at", "breached", "breaches", "changes", "counted", "facts", "gathered",
        "kept", "last", "motions", "norms", "now", "owing", "remarks", "rules", "upcoming",
    )  # fmt: skip

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        self.norms, self.rules = compiled(agreement)
        self.now = self.rules.now
        self.now.starts, self.now.ends = in_utc(self.now.starts), in_utc(self.now.ends)
        self.owing = Owing()
        self.counted: dict[tuple[str, str], Counted] = {}
        self.gathered: dict[str, Gathered] = {}
        self.motions: dict[tuple[str, str, str], Votes] = {}
        self.facts: list[PartyFact] = []
        self.breached: set[str] = set()
        self.kept = False
        """Whether a notice of non-renewal was given."""
        self.at = BEGINNING
        """Boundaries of the calendar up to it and with it, and deadlines before it, are done."""
        self.last: tuple[datetime, str, str] | None = None
        self.upcoming: tuple[datetime, int] = (BEGINNING, 0)
        """The next instant at which the calendar does something, see `licet.usage.clock`."""
        self.breaches: list[Breach] = []
        self.remarks: list[Remark] = []
        self.changes: list[Change] = []
        if agreement.standing is not None:
            self._take(agreement.standing)

    def like(self, agreement: Agreement, key: Key, slot: Slot) -> "State":
        """An agreement of the same form, ready to judge one act: all else of it is missing.

        Args:
            agreement: Without a standing.
            key: Actor, artefact, act.
            slot: What is said of the act in this one.
        """
        state = copy(self)
        state.agreement, state.norms = agreement, copy(self.norms)
        state.norms.agreement = agreement
        state.rules = self.rules.like(agreement, key, slot_like(slot, agreement))
        state.now = state.rules.now
        state.now.starts, state.now.ends = in_utc(state.now.starts), in_utc(state.now.ends)
        state.counted, state.breached = {}, set()
        state.breaches, state.remarks, state.changes = [], [], []
        return state

    def _take(self, standing: Standing) -> None:
        _check(standing, self.norms, self.rules)
        self.at = in_utc(standing.until)
        if standing.last is not None:
            self.last = (in_utc(standing.last.at), standing.last.source, standing.last.id)
        for one in standing.owed:
            self._owe(one)
        for tally in standing.counted:
            counted = self.counted[tally.rule, tally.party] = Counted(tally.window)
            counted.amount, counted.over = plain(tally.amount), tally.over
            counted.members = set(tally.members)
        self.gathered = {str(one.rule): one for one in standing.gathered}
        self.motions = {
            (one.power, one.rule, one.parameter): {who: (v, w) for who, v, w in one.votes}
            for one in standing.motions
        }
        self.facts = list(standing.facts)
        self.breached = {str(rule) for rule in standing.breached}
        self.kept = standing.kept_from_renewing

    def _owe(self, one: Owed) -> None:
        rule = self.norms.duties[one.rule]
        self.owing.add(
            one.rule, one.bearer, self.norms.acts_of(rule),
            since=in_utc(one.since), due=in_utc(one.due), cause=one.cause,
        )  # fmt: skip

    def seen(self) -> Seen:
        """What was found out since this was last asked."""
        if not (self.breaches or self.remarks or self.changes):
            return NOTHING
        found = Seen(
            breaches=tuple(self.breaches),
            remarks=tuple(self.remarks),
            changes=tuple(self.changes),
        )
        self.breaches, self.remarks, self.changes = [], [], []
        return found

    def breach(
        self,
        rule: str,
        clause: str,
        party: str,
        at: datetime,
        cause: str,
        text: str,
        *,
        evidence: str = "",
        case: Case | None = None,
    ) -> None:
        """Tell a breach, and start the duty that it brings."""
        self.breaches.append(
            Breach(
                agreement=self.norms.agreement.id, clause=clause, rule=rule,
                party=PartyId(party), at=at, cause=cause, evidence=evidence, text=text,
            )
        )  # fmt: skip
        self.breached.add(rule)
        repair = self.norms.repairs.get(rule)
        if repair is not None:
            self.start(repair, at, cause, {} if case is None else case, party)

    def remark(
        self,
        kind: RemarkKind,
        at: datetime,
        cause: str,
        party: str,
        text: str,
        *,
        rule: str = "",
        missing: Iterable[str] = (),
    ) -> None:
        """Tell something that is no breach, and not nothing."""
        self.remarks.append(
            Remark(
                kind=kind, agreement=self.norms.agreement.id, at=at, cause=cause,
                party=PartyId(party), text=text, clause=self.norms.clauses.get(rule, ""),
                rule=rule, missing=tuple(missing),
            )
        )  # fmt: skip

    def start(self, rule: Duty | Choice, at: datetime, cause: str, case: Case, actor: str) -> None:
        """Start the clock of a duty, if its conditions hold."""
        norms = self.norms
        tests = norms.tests.get(rule.id)
        if tests:
            failed, missing = tests.of(case, actor, at, self.now)
            if failed:
                return
            if missing:
                text = f"whether {rule.id} is owed is not known without {', '.join(missing)}"
                self.remark("evidence_missing", at, cause, actor, text, rule=rule.id,
                            missing=missing)  # fmt: skip
                return
        self.owing.add(
            rule.id, rule.bearer, norms.acts[rule.id],
            since=at, due=norms.dues[rule.id](at), cause=cause,
        )  # fmt: skip

    def in_term(self, at: datetime) -> bool:
        """Whether there is an agreement at an instant."""
        return self.now.starts <= at < self.now.ends

    def residual(self) -> Agreement:
        """The agreement with its standing: all that is needed to go on."""
        agreement = self.agreement
        if self.at == BEGINNING:
            return agreement
        return replace(agreement, standing=self._standing(agreement))

    def _standing(self, agreement: Agreement) -> Standing:
        agreed = in_utc(agreement.term.ends or FOR_EVER)
        last = self.last
        return Standing(
            until=self.at,
            last=Mark(at=last[0], source=last[1], id=last[2]) if last else None,
            owed=self.owed(),
            counted=tuple(self._tallies()),
            gathered=tuple(self.gathered[rule] for rule in sorted(self.gathered)),
            adjusted=tuple(self._adjusted()),
            motions=tuple(
                Motion(
                    power=RuleId(power), rule=RuleId(rule), parameter=parameter,
                    votes=tuple((who, *vote) for who, vote in sorted(votes.items())),
                )
                for (power, rule, parameter), votes in sorted(self.motions.items())
            ),
            holds=tuple(self.now.holds),
            facts=tuple(self.facts),
            breached=tuple(RuleId(rule) for rule in sorted(self.breached)),
            ends=None if self.now.ends == agreed else self.now.ends,
            kept_from_renewing=self.kept,
        )  # fmt: skip

    def owed(self) -> tuple[Owed, ...]:
        """What is owed, what is due first before the rest."""
        duties = self.norms.duties
        return tuple(
            Owed(
                rule=RuleId(one.rule), bearer=PartyId(one.bearer),
                act=rule.act if isinstance(rule := duties[one.rule], Duty) else "",
                since=one.since, due=one.due, cause=one.cause,
            )
            for one in self.owing.running()
        )  # fmt: skip

    def _tallies(self) -> Iterable[Tally]:
        """What was counted, but for windows that have passed."""
        for (rule, party), one in sorted(self.counted.items()):
            if one.window == self.rules.bound[rule].window(self.at):
                yield Tally(
                    rule=RuleId(rule), party=PartyId(party), window=one.window,
                    amount=Decimal(exact(one.amount)), over=one.over,
                    # Sorted, so that equal sets are written alike.
                    members=frozenset(sorted(one.members)),
                )  # fmt: skip

    def _adjusted(self) -> Iterable[Adjusted]:
        """Values that hold, or will, but for those that have been replaced."""
        for key in sorted(self.now.adjusted):
            series = self.now.adjusted[key]
            past = sum(one.since <= self.at for one in series)
            yield from series[max(past - 1, 0) :]


def _check(standing: Standing, norms: Norms, rules: Rules) -> None:
    """Refuse a standing of another agreement, or of other rules."""
    named = {
        "owed": ({one.rule for one in standing.owed}, norms.duties.keys()),
        "counted": ({one.rule for one in standing.counted}, rules.bound.keys()),
        "holds": ({one.power for one in standing.holds}, norms.rules.keys()),
    }
    for where, (rules_, known) in named.items():
        for rule in sorted(rules_ - known):
            raise DecodeError(
                f"`{rule}` is no such rule of the agreement",
                where=f"{norms.agreement.id}: standing.{where}",
            )
    if standing.until.tzinfo is None:
        raise DecodeError(
            "the time has no time zone", where=f"{norms.agreement.id}: standing.until"
        )


def exact(number: int | Decimal) -> int | Decimal:
    """A number as it is written in one way only, whatever it was added up from."""
    if isinstance(number, int):
        return number
    whole = plain(number)
    return whole if isinstance(whole, int) else number.normalize(EXACT)
