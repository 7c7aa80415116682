# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""May this happen now? One agreement, one request, every clause that stands against it."""

from copy import copy
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from licet.decide.conditions import Case, Outcome, Tested
from licet.decide.now import Now
from licet.decide.quick import Quick, looked_up
from licet.decide.quick import quick as quick_way
from licet.decide.requests import OPERATIONS, Checker, Request, check_act
from licet.decide.slots import Bound, Key, Slot, bound_rules, slots_of
from licet.decide.vocabulary import Counted as Tallies
from licet.decide.vocabulary import Vocabulary
from licet.decide.weighing import beyond, joined, weighed
from licet.terms import (
    Adjust,
    Agreement,
    Cap,
    Counted,
    Decision,
    Reason,
    ThresholdCondition,
    Verdict,
)

__all__ = ["Counting", "Rules", "beyond", "metrics_of"]

# Members of enumerations are looked up once: each look takes as long as a whole test.
_HOLDS, _FAILS = Outcome.HOLDS, Outcome.FAILS
_ACTS, _DISTINCT = Counted.ACTS, Counted.DISTINCT


class Counting(NamedTuple):
    """What an act adds to a cap."""

    bound: Bound
    window: int
    amount: int | Decimal
    member: str | None = None
    """For `distinct`: what is counted, once."""


_SOON = 20
"""Questions that are answered the exact way before the quick one is made ready."""


class Rules:
    """One agreement, ready to be asked; `now` is where it stands.

    Args:
        agreement: With its standing, if it has one.
        check: Of all agreements that are asked together; their vocabulary comes by `hasten`.
    """

    __slots__ = ("_closed", "_cold", "agreement", "bound", "check", "now", "slots")

    def __init__(self, agreement: Agreement, *, check: Checker | None = None) -> None:
        self.agreement = agreement
        self.now = Now(agreement)
        self.bound = bound_rules(agreement)
        self._closed: dict[tuple[bool, datetime], Decision] = {}
        self.slots: dict[Key, Slot] = slots_of(agreement, self.bound.values())
        for slot in self.slots.values():
            slot.rules = self
        self.check = check or Checker(metrics_of(agreement))
        self._cold = _SOON if check is None else 0

    def like(self, agreement: Agreement, key: Key, slot: Slot) -> "Rules":
        """The rules of an agreement that says the same but for names, numbers and values.

        Only one slot of it is made ready, see `slot_like`.
        """
        rules = copy(self)
        rules.agreement, rules.now = agreement, Now(agreement)
        rules.slots, rules._closed = {key: slot}, {}
        slot.rules = rules
        return rules

    def hasten(self, vocabulary: Vocabulary, counted: Tallies | None = None) -> None:
        """Make the quick way ready, with the vocabulary of all that are asked together.

        Args:
            vocabulary: Theirs.
            counted: What was counted, if nobody is going to count more; otherwise as `now` has it.
        """
        self._cold = 0
        counted = self.now.counted if counted is None else counted
        for slot in self.slots.values():
            slot.quick = quick_way(slot, vocabulary, self.now, counted)

    def _warmer(self) -> None:
        """Make the quick way ready once it pays: it takes as long as some exact answers."""
        self._cold -= 1
        if self._cold == 0:
            self.hasten(Vocabulary(looked_up(self.slots.values())))

    def decide(self, request: Request) -> Decision:
        """The answer to a request, with what was counted so far.

        Raises:
            RequestError: The request is not well formed.
        """
        slot = self.sought(request)
        if slot is None:
            return self.decided(request, self.check(request))
        return self.asked(slot, request)

    def sought(self, request: Request) -> Slot | None:
        """The slot of a request that may not be well formed; `None`: there is none, or it is."""
        try:
            actor, artefact, act = request["actor"], request["artefact"], request["act"]
            found = self.slots.get((actor, artefact, act)) if act else None
            if found is None and act in OPERATIONS:
                found = self.slots.get((actor, artefact, ""))
        except (KeyError, TypeError):
            return None
        return found

    def asked(self, slot: Slot, request: Request) -> Decision:
        """The answer to a request whose slot was found; the request is checked here."""
        quick = slot.quick
        if quick is None or not self._as_made(quick):
            if self._cold:
                self._warmer()
            return self.decided(request, self.check(request))
        at: Any = request.get("at")
        # A request whose every key is looked at on the quick way needs no other check.
        if (len(request) != quick.common.used or at.__class__ is not datetime
                or at.tzinfo is not UTC):  # fmt: skip
            at = self.check(request)
        decision = quick.decide(request, request["actor"], at)
        return self.decided(request, self.check(request)) if decision is None else decision

    def _as_made(self, quick: Quick) -> bool:
        """Whether the agreement still stands where it stood when the quick way was made ready."""
        now = self.now
        if now.holds or now.adjusted or now.counted is not quick.common.counted:
            return False
        return now.starts is quick.starts and now.ends is quick.ends

    def decided(self, request: Request, at: datetime) -> Decision:
        """As `decide`, the exact way, of a request that was checked before; `at` is in UTC."""
        actor, artefact = request["actor"], request["artefact"]
        check_act(request["act"])
        slot = self.slot(actor, artefact, request["act"])
        if slot is None:
            return self.unbound(actor, artefact)
        decision = self.stateless(slot, request, actor, at)
        if not self.now.starts <= at < self.now.ends:
            return decision
        return self.capped(decision, slot, request, actor, at) if slot.caps else decision

    def slot(self, actor: str, artefact: str, act: str) -> Slot | None:
        """What is said of an act; `None` if the party or the artefact is not bound at all."""
        slots = self.slots
        return slots.get((actor, artefact, act)) or slots.get((actor, artefact, ""))

    def unbound(self, actor: str, artefact: str) -> Decision:
        """The answer where nothing binds this party for this artefact."""
        text = f"the agreement does not bind {actor} for {artefact or 'no artefact'}"
        return Decision(verdict=Verdict.ASK, because=(_of_whole(self.agreement, "parties", text),))

    def stateless(self, slot: Slot, case: Case, actor: str, at: datetime) -> Decision:
        """The answer of everything but caps."""
        if not self.now.starts <= at < self.now.ends:
            return self.outside(at)
        held = self._held(at) if self.now.holds else None
        if held is not None:
            return held
        if self._cold:
            self._warmer()
        if slot.quick is not None and not self.now.adjusted:
            decision = slot.quick.stateless(case)
            if decision is not None:
                return decision
        key = self._found(slot, case, actor, at)
        decision = slot.said.get(key)
        if decision is None:
            decision = weighed(slot, key)
            if len(slot.said) < _KEPT:
                slot.said[key] = decision
        return decision

    def _found(self, slot: Slot, case: Case, actor: str, at: datetime) -> tuple[object, ...]:
        """Rules, each with what its tests said, as `weighed` takes them."""
        now = self.now
        found: list[object] = []
        for bound in slot.permits:
            against = _against(bound, case, actor, at, now)
            if not against:
                found = [bound]
                break
            found.append(bound)
            found += against
        for bound in slot.forbids:
            hit = _hit(bound, case, actor, at, now)
            if hit is not None:
                found.append(bound)
                found += hit
        return tuple(found)

    def asking(
        self, slot: Slot, case: Case, actor: str, at: datetime
    ) -> list[tuple[Bound, list[Tested]]]:
        """Rules that neither hold nor fail, each with what its tests said."""
        now, found = self.now, []
        permits = [(bound, _against(bound, case, actor, at, now)) for bound in slot.permits]
        if not any(all(t.outcome is _HOLDS for t in said) for _, said in permits):
            found = [one for one in permits if all(t.outcome is not _FAILS for t in one[1])]
        for bound in slot.forbids:
            hit = _hit(bound, case, actor, at, now)
            if hit is not None and any(t.outcome is not _HOLDS for t in hit):
                found.append((bound, hit))
        return found

    def outside(self, at: datetime) -> Decision:
        """The answer outside the term."""
        early = at < self.now.starts
        edge = self.now.starts if early else self.now.ends
        found = self._closed.get((early, edge))
        if found is None:
            text = f"the term {'starts' if early else 'ended'} on {edge.date()}"
            reason = _of_whole(self.agreement, "term", text)
            found = Decision(verdict=Verdict.DENY, because=(reason,))
            self._closed[(early, edge)] = found
        return found

    def _held(self, at: datetime) -> Decision | None:
        hold = self.now.held(at)
        if hold is None:
            return None
        done = "suspended" if hold.change == "suspend" else "terminated"
        text = f"{done} since {hold.since.date()} ({hold.cause})"
        for clause in self.agreement.clauses:
            if any(rule.id == hold.power for rule in clause.rules):
                section = clause.source.section if clause.source else clause.id
                reason = Reason(rule=hold.power, clause=clause.id, section=section, text=text,
                                agreement=self.agreement.id)  # fmt: skip
                return Decision(verdict=Verdict.DENY, because=(reason,))
        return Decision(verdict=Verdict.DENY, because=(_of_whole(self.agreement, "term", text),))

    def counting(
        self, slot: Slot, case: Case, actor: str, at: datetime
    ) -> tuple[list[Counting], list[tuple[Bound, str]]]:
        """What the act adds to each cap, and the facts that are missing to say so."""
        counted: list[Counting] = []
        missing: list[tuple[Bound, str]] = []
        adjusted = bool(self.now.adjusted)
        for bound in slot.caps:
            cap = bound.rule
            unsure = False
            if bound.lookups or bound.tests or adjusted:
                against = _against(bound, case, actor, at, self.now)
                if any(tested.outcome is _FAILS for tested in against):
                    continue
                missing += [(bound, tested.missing) for tested in against if tested.missing]
                unsure = bool(against)
            amount, member = _amount(cap, case)  # type: ignore[arg-type]  # slots hold caps here
            if amount is None:
                missing.append((bound, cap.metric))  # type: ignore[union-attr]
            elif not unsure:
                counted.append(Counting(bound, bound.window(at), amount, member))
        return counted, missing

    def limit(self, bound: Bound, at: datetime) -> int | Decimal:
        """The limit of a cap at an instant."""
        if not self.now.adjusted:
            return bound.limit
        found = self.now.value(bound.rule.id, "limit", at)
        return bound.limit if found is None else found

    def room(self, one: Counting, actor: str) -> tuple[int | Decimal, int | Decimal]:
        """What was counted in the window so far, and what the act would bring it to."""
        key = (one.bound.rule.id, actor, one.window)
        used = self.now.counted.get(key, 0)
        if one.member is not None and one.member in self.now.members.get(key, ()):
            return used, used
        return used, used + one.amount

    def capped(
        self, decision: Decision, slot: Slot, case: Case, actor: str, at: datetime
    ) -> Decision:
        """A decision once caps are looked at, too."""
        counted, missing = self.counting(slot, case, actor, at)
        over = []
        for one in counted:
            used, then = self.room(one, actor)
            limit = self.limit(one.bound, at)
            if then > limit:
                over.append(one.bound.reason(beyond(one.bound, one.amount, used, limit)))
        if not over and not missing:
            return decision
        unknown = [
            bound.reason(f"{fact.replace('_', ' ')} is not known") for bound, fact in missing
        ]
        return joined(decision, over, unknown, [fact for _, fact in missing])


_KEPT = 256


def _of_whole(agreement: Agreement, what: str, text: str) -> Reason:
    """A reason that rests on the agreement as a whole, not on one rule."""
    return Reason(rule=what, clause=what, section=what, text=text, agreement=agreement.id)


def _against(bound: Bound, case: Case, actor: str, at: datetime, now: Now) -> list[Tested]:
    """What stands against a permission; empty: it plainly holds."""
    found = []
    for lookup in bound.lookups:
        value = case.get(lookup.key)
        tested = lookup.kept.get(value) or lookup.of(value)
        if tested.outcome is not _HOLDS:
            found.append(tested)
    for test in bound.tests:
        tested = test(case, actor, at, now)
        if tested.outcome is not _HOLDS or tested.duty:
            found.append(tested)
    if now.adjusted and now.value(bound.rule.id, "suspended", at):
        found.append(_SUSPENDED)
    return found


_SUSPENDED = Tested(_FAILS, "suspended by an adjustment")


def _hit(bound: Bound, case: Case, actor: str, at: datetime, now: Now) -> list[Tested] | None:
    """What makes a prohibition apply, or perhaps apply; `None`: it does not."""
    found = []
    for lookup in bound.lookups:
        value = case.get(lookup.key)
        tested = lookup.kept.get(value) or lookup.of(value)
        if tested.outcome is _FAILS:
            return None
        found.append(tested)
    for test in bound.tests:
        tested = test(case, actor, at, now)
        if tested.outcome is _FAILS:
            return None
        found.append(tested)
    return found


def _amount(cap: Cap, case: Case) -> tuple[int | Decimal | None, str | None]:
    """How much an act adds, and who is counted; `None`: the fact is missing."""
    if cap.counted is _ACTS:
        return 1, None
    value = case.get(cap.metric)
    if cap.counted is _DISTINCT:
        return (None, None) if value is None else (1, str(value))
    return (value if type(value) in (int, Decimal) else None), None


def metrics_of(agreement: Agreement) -> frozenset[str]:
    """The metrics that an agreement names, beside the registry: requests may tell them."""
    rules = [rule for clause in agreement.clauses for rule in clause.rules]
    caps = {rule.metric for rule in rules if isinstance(rule, Cap) and _is_sum(rule)}
    conditions = [c for rule in rules for c in getattr(rule, "conditions", ())]
    thresholds = {c.metric for c in conditions if isinstance(c, ThresholdCondition)}
    evidence = {rule.evidence for rule in rules if isinstance(rule, Adjust)}
    return frozenset((caps | thresholds | evidence) - {""})


def _is_sum(cap: Cap) -> bool:
    return cap.counted is Counted.SUM
