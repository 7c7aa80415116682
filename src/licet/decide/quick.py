# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The quick way through a decision: what a request tells against what stands against the act.

Most decisions ask a few attributes for values that are in a set or not. Here both sides are
numbers (see `vocabulary`), and what they have in common says which conditions fail. With
thousands of licences, what a decision costs is to fetch the few objects of one licence from
memory: so all that can be shared is shared, and answers are made before they are asked for.

Whatever this way cannot tell plainly (a missing fact, a place inside a country) goes the exact
way, `deciding`; both say the same.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import cast

from licet.decide.answers import denied, reason
from licet.decide.conditions import Case, Lookup, Outcome, Tested
from licet.decide.now import FOR_EVER, Now
from licet.decide.requests import OPERATIONS
from licet.decide.slots import Bound, Slot
from licet.decide.vocabulary import Count, Counted, Vocabulary
from licet.decide.weighing import forbidding, full, weighed
from licet.terms import Cap, Decision, Forbid, Reason, Verdict
from licet.terms import Counted as Counts

__all__ = ["Quick", "looked_up", "quick"]

_DENY = Verdict.DENY
_EARLIEST = datetime.min.replace(tzinfo=UTC)


class Quick:
    """What an act needs to pass all that one agreement says of it."""

    __slots__ = ("against", "base", "caps", "common", "ends", "late", "lines", "starts")

    def __init__(self, slot: Slot, vocabulary: Vocabulary, now: Now, counted: Counted) -> None:
        lookups = tuple(_lookups(slot))
        caps = tuple(_count(bound) for bound in slot.caps)
        self.common = vocabulary.common([lookup for _, lookup in lookups], caps, counted)
        self.against = 0
        """The bits of what stands against the act."""
        for start, (bound, lookup) in zip(self.common.shape.starts, lookups, strict=True):
            holds = isinstance(bound.rule, Forbid)
            self.against |= vocabulary.bits(lookup, holds=holds) << start
        early, self.late = (slot.rules.outside(at) for at in (_EARLIEST, FOR_EVER))
        """The answer before the term, and after it."""
        self.lines = (*(_line(bound, lookup) for bound, lookup in lookups), early)
        """By condition: the answer if it alone stands against the act; last: `early`."""
        self.caps = slot.caps
        self.base = weighed(slot, slot.permits)
        """The answer if no condition stands against the act."""
        self.starts, self.ends = vocabulary.same(now.starts), vocabulary.same(now.ends)

    def decide(self, case: Case, actor: str, at: datetime) -> Decision | None:
        """The decision, or `None` where only the exact way can tell; `at` is in UTC."""
        common = self.common
        counted = common.counted
        code, room = 0, True
        try:
            for key, bits in common.asked:
                code |= bits[case[key]]
            for metric, window, limit, rule, _ in common.caps:
                amount = case[metric] if metric else 1
                used = counted.get((rule, actor, window(at)), 0) if counted else 0
                if amount.__class__ is not int or amount < 0 or used + amount > limit:
                    room = False
        except (KeyError, TypeError):
            return self._closely(common.shape.code(case), case, actor, at)
        if not room:
            return self._closely(code, case, actor, at)
        if not self.starts <= at < self.ends:
            return self._outside(at)
        hit = code & self.against
        return self._denied(hit, case) if hit else self.base

    def _closely(self, code: int | None, case: Case, actor: str, at: datetime) -> Decision | None:
        """The decision where a value is one that nobody mentions, or a cap has no room."""
        over = self._over(case, actor, at)
        if code is None or over is None:
            return None
        if not self.starts <= at < self.ends:
            return self._outside(at)
        hit = code & self.against
        decision = self._denied(hit, case) if hit else self.base
        if not over:
            return decision
        return denied(decision.because + over if decision.verdict is _DENY else over)

    def _over(self, case: Case, actor: str, at: datetime) -> tuple[Reason, ...] | None:
        """A reason for each cap that has no room; `None`: some amount is no whole number."""
        counted = self.common.counted
        over: tuple[Reason, ...] = ()
        for place, (metric, window, limit, rule, words) in enumerate(self.common.caps):
            amount = case.get(metric) if metric else 1
            if amount.__class__ is not int or amount < 0:
                return None
            used = counted.get((rule, actor, window(at)), 0) if counted else 0
            if used + amount > limit:
                told = f"{used:,}" if used else "0"
                text = f"{words}{told} counted, {amount:,} more"
                bound = self.caps[place]
                # As `bound.reason(text)`, which would fetch the cap itself for its id.
                over += (reason(rule, bound.clause, bound.section, text, bound.agreement),)
        return over

    def _outside(self, at: datetime) -> Decision:
        """The answer before the term and after it."""
        return cast("Decision", self.lines[-1]) if at < self.starts else self.late

    def stateless(self, case: Case) -> Decision | None:
        """The decision of everything but caps, as if within the term; `None` as in `decide`."""
        code = self.common.shape.code(case)
        if code is None:
            return None
        hit = code & self.against
        return self._denied(hit, case) if hit else self.base

    def _denied(self, hit: int, case: Case) -> Decision:
        """The answer where conditions stand against the act, by the bits of those that do."""
        shape = self.common.shape
        place = shape.places.get(hit)
        if place is not None:
            line = self.lines[place]
            return line if line.__class__ is Decision else denied((_worded(line, case),))
        found: list[Reason] = []
        for stretch, line in zip(shape.stretches, self.lines, strict=False):
            if hit & stretch:
                one = _worded(line, case)
                if found and found[-1].rule == one.rule:
                    one = _together(found.pop(), one)
                found.append(one)
        return denied(tuple(found))


_Line = Decision | tuple[Bound, Lookup]
"""An answer; where its words depend on the value, what to ask for them."""


def _line(bound: Bound, lookup: Lookup) -> _Line:
    said = lookup.steady[0 if isinstance(bound.rule, Forbid) else 1]
    return (bound, lookup) if said is None else denied((bound.reason(said.text),))


def _worded(line: _Line, case: Case) -> Reason:
    if isinstance(line, Decision):
        return line.because[0]
    bound, lookup = line
    return bound.reason(lookup.of(case[lookup.key]).text)


def _together(first: Reason, second: Reason) -> Reason:
    """One reason for two conditions of one rule."""
    text = f"{first.text}; {second.text}"
    return reason(first.rule, first.clause, first.section, text, first.agreement)


def quick(slot: Slot, vocabulary: Vocabulary, now: Now, counted: Counted) -> Quick | None:
    """The quick way of a slot; `None` if it has to go the exact way.

    It is there for slots with one permit or none, whose conditions are all sets of names or
    places, and with prohibitions of one such condition or none; caps have no conditions, and
    nothing is suspended or changed.

    Args:
        slot: What is said of the act.
        vocabulary: Of all that are asked together.
        now: Where the agreement stands.
        counted: What was counted so far.
    """
    plain = len(slot.permits) <= 1 and all(len(bound.lookups) <= 1 for bound in slot.forbids)
    if not (plain and all(map(_plain, (*slot.permits, *slot.forbids, *slot.caps)))):
        return None
    return Quick(slot, vocabulary, now, counted)


def _plain(bound: Bound) -> bool:
    if isinstance(bound.rule, Cap) and (bound.lookups or bound.rule.counted is Counts.DISTINCT):
        return False
    return not bound.tests and all(lookup.kind is str for lookup in bound.lookups)


def _count(bound: Bound) -> Count:
    cap = bound.rule
    summed = isinstance(cap, Cap) and cap.counted is Counts.SUM
    metric = cap.metric if summed and isinstance(cap, Cap) else ""
    return metric, bound.window, bound.limit, str(cap.id), full(bound.limit, bound.counts)


def looked_up(slots: Iterable[Slot]) -> Iterable[Lookup]:
    """The conditions of slots that are sets of names or places."""
    return (lookup for slot in slots for _, lookup in _lookups(slot))


def _lookups(slot: Slot) -> Iterable[tuple[Bound, Lookup]]:
    for bound in (*slot.permits, *slot.forbids):
        for lookup in bound.lookups or _always(bound):
            if lookup.kind is str:
                yield bound, lookup


def _always(bound: Bound) -> tuple[Lookup, ...]:
    """A prohibition without conditions has one that holds for every act."""
    return (_EVERY_ACT,) if isinstance(bound.rule, Forbid) and not bound.tests else ()


_FORBIDDEN = Tested(Outcome.HOLDS, forbidding(()))
_EVERY_ACT = Lookup(
    "act", lambda _act: _FORBIDDEN, called="the act", mentioned=OPERATIONS,
    steady=(_FORBIDDEN, None),
)  # fmt: skip
