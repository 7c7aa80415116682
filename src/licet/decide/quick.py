# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The quick way through a decision: sets as bits, so that what a slot asks is one number.

Most decisions ask a few attributes for values that are in a set or not. Here every value that
some condition mentions has a bit, and a slot has the bits of all values that stand against an
act. The bits of a combination of values are kept for all slots that ask the same attributes: to
decide is to look them up and to compare two numbers. That keeps a licence small enough for the
processor's caches, which is what a decision costs once there are thousands of licences.

Whatever this way cannot tell plainly (a missing fact, a place inside a country, two conditions of
one rule that fail together) goes the exact way, `deciding`; both say the same.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal
from functools import cache
from operator import itemgetter
from typing import Any, TypeVar

from licet.decide.conditions import Case, Lookup, Outcome
from licet.decide.now import Now
from licet.decide.requests import PLACES
from licet.decide.slots import Bound, Slot
from licet.decide.weighing import beyond, joined, weighed
from licet.terms import Cap, Counted, Decision, Forbid, Reason, Verdict
from licet.terms.territories import COUNTRIES

__all__ = ["Quick", "Shape", "Vocabulary", "quick"]

T = TypeVar("T")
_NOBODY = "\0"
"""A name, and a country, that no condition mentions."""


@cache
def _countries(position: int) -> tuple[dict[str, int], int]:
    """A bit for each country from a position on, and all of them; the same for all who ask."""
    bits = {code: 1 << position + i for i, code in enumerate(sorted(COUNTRIES))}
    return bits, sum(bits.values())


class Vocabulary:
    """A bit for each value that conditions tell apart; one agreement's, or those of many.

    Args:
        slots: All slots that are asked together.
    """

    __slots__ = ("_all", "_bits", "_same", "_shapes")

    def __init__(self, slots: Iterable[Slot]) -> None:
        names: dict[str, set[str]] = {}
        for slot in slots:
            for _, lookup in _lookups(slot):
                names.setdefault(lookup.key, {_NOBODY}).update(lookup.mentioned)
        self._bits: dict[str, dict[str, int]] = {}
        self._all: dict[str, int] = {}
        position = 0
        # Places first: then they are the same numbers for most agreements.
        for key in sorted(names, key=lambda name: (name not in PLACES, name)):
            if key in PLACES:
                self._bits[key], self._all[key] = _countries(position)
            else:
                values = sorted(names[key])
                self._bits[key] = {v: 1 << position + i for i, v in enumerate(values)}
                self._all[key] = sum(self._bits[key].values())
            position += len(self._bits[key])
        self._shapes: dict[tuple[str, ...], Shape] = {}
        self._same: dict[Any, Any] = {}

    def same(self, value: T) -> T:
        """One object for all that are equal: dates, limits and caps that many agreements have."""
        found: T = self._same.setdefault(value, value)
        return found

    def against(self, lookup: Lookup) -> tuple[int, int]:
        """The bits of all values for which a condition holds, and of those for which it fails."""
        bits = self._bits[lookup.key]
        other = lookup.judge(_NOBODY).outcome is Outcome.HOLDS
        apart = 0
        for value in lookup.mentioned:
            if (lookup.judge(value).outcome is Outcome.HOLDS) != other:
                apart |= bits[value]
        total = self._all[lookup.key]
        holds = total ^ apart if other else apart
        fails = total ^ holds
        return holds, fails

    def shape(self, keys: tuple[str, ...]) -> "Shape":
        """The one shape of these attributes."""
        found = self._shapes.get(keys)
        if found is None:
            found = self._shapes[keys] = Shape(tuple((key, self._bits[key]) for key in keys))
        return found


class Shape:
    """The attributes that slots ask for, and the bits of each combination of values seen."""

    __slots__ = ("codes", "keys", "values_of")

    def __init__(self, keys: tuple[tuple[str, dict[str, int]], ...]) -> None:
        self.keys = keys
        self.values_of: Callable[[Case], Any] = (
            itemgetter(*(key for key, _ in keys)) if keys else lambda _case: ()
        )
        self.codes: dict[Any, int] = {}

    def code(self, values: Any) -> int:
        """The bits of a combination of values; -1: only the exact way can tell."""
        code = 0
        for (key, bits), value in zip(
            self.keys, values if len(self.keys) != 1 else (values,), strict=True
        ):
            if type(value) is not str or (key in PLACES and value not in bits):
                return -1
            code |= bits.get(value) or bits[_NOBODY]
        if len(self.codes) < _KEPT:
            self.codes[values] = code
        return code


_KEPT = 1 << 16
"""Combinations that are kept; others are put together anew."""


class Quick:
    """What an act needs to pass all that one agreement says of it."""

    __slots__ = (
        "against", "always", "base", "capped", "caps", "counted", "ends", "late", "lines",
        "outside", "shape", "starts", "used",
    )  # fmt: skip

    def __init__(
        self, slot: Slot, vocabulary: Vocabulary, now: Now, outside: Callable[[datetime], Decision]
    ) -> None:
        lookups = tuple(_lookups(slot))
        self.shape = vocabulary.shape(tuple(sorted({lookup.key for _, lookup in lookups})))
        self.lines = tuple(_line(bound, vocabulary, lookup) for bound, lookup in lookups)
        """The bits against each condition, and the reason if it is always the same."""
        against = 0
        for bits, _, _ in self.lines:
            against |= bits
        self.always = tuple(b for b in slot.forbids if not b.lookups)
        self.base = weighed(slot, (*slot.permits, *self.always))
        """The answer if no condition stands against the act."""
        metrics = {metric for metric, *_ in map(_count, slot.caps) if metric}
        self.used = 4 + len(self.shape.keys) + len(metrics)
        """How many keys of a request are looked at; one with no others is checked by that."""
        self.counted = now.counted
        self.outside = outside
        """The answer before the term and after it."""
        self.late: Decision | None = None
        # What a decision looks at is shared by all that are equal, or made last, so that it is
        # soon fetched: with thousands of licences that is what a decision costs.
        self.starts, self.ends = vocabulary.same(now.starts), vocabulary.same(now.ends)
        self.caps = vocabulary.same(tuple(vocabulary.same(_count(bound)) for bound in slot.caps))
        self.capped = slot.caps
        self.against = against

    def decide(self, case: Case, actor: str, at: datetime) -> Decision | None:
        """The decision as if within the term, or `None` where only the exact way can tell."""
        decision = self.stateless(case)
        if decision is None or not self.caps:
            return decision
        over: list[Reason] | None = None
        for place, (metric, window, limit, rule) in enumerate(self.caps):
            amount = case.get(metric) if metric else 1
            if amount.__class__ is not int or amount < 0:
                return None
            used = self.counted.get((rule, actor, window(at)), 0)
            if used + amount > limit:
                bound = self.capped[place]
                over = over or []
                over.append(bound.reason(beyond(bound, amount, used, limit)))
        if over is None:
            return decision
        if decision.verdict is Verdict.DENY:
            return joined(decision, over, (), ())
        return Decision(verdict=Verdict.DENY, because=tuple(over))

    def stateless(self, case: Case) -> Decision | None:
        """The decision of everything but caps, or `None` where only the exact way can tell."""
        shape = self.shape
        try:
            values = shape.values_of(case)
            code = shape.codes.get(values)
        except (KeyError, TypeError):
            return None
        if code is None:
            code = shape.code(values)
        if code < 0:
            return None
        return self._denied(code) if code & self.against else self.base

    def _denied(self, code: int) -> Decision | None:
        if self.always:
            return None
        failed = [line for line in self.lines if code & line[0]]
        if len(failed) == 1:
            return failed[0][2]
        reasons: list[Reason] = []
        for _, reason, _ in failed:
            if reason is None or (reasons and reasons[-1].rule == reason.rule):
                return None
            reasons.append(reason)
        return Decision(verdict=Verdict.DENY, because=tuple(reasons))

    def beyond_term(self, at: datetime) -> Decision:
        """The answer before the term and after it; after it, it is always the same."""
        if at < self.starts:
            return self.outside(at)
        if self.late is None:
            self.late = self.outside(at)
        return self.late


_Line = tuple[int, Reason | None, Decision | None]


def _line(bound: Bound, vocabulary: Vocabulary, lookup: Lookup) -> _Line:
    """The bits against a condition; the reason, and the answer if nothing else fails."""
    holds, fails = vocabulary.against(lookup)
    forbids = isinstance(bound.rule, Forbid)
    said = lookup.steady[0 if forbids else 1]
    bits = holds if forbids else fails
    if said is None:
        return bits, None, None
    reason = bound.reason(said.text)
    return bits, reason, Decision(verdict=Verdict.DENY, because=(reason,))


def quick(
    slot: Slot, vocabulary: Vocabulary, now: Now, outside: Callable[[datetime], Decision]
) -> Quick | None:
    """The quick way of a slot; `None` if it has to go the exact way.

    It is there for slots with one permit or none, whose conditions are all sets of names or
    places, and with prohibitions of one such condition or none; caps have no conditions, and
    nothing is suspended or changed.

    Args:
        slot: What is said of the act.
        vocabulary: Of all that are asked together.
        now: Where the agreement stands.
        outside: Gives the answer before the term and after it.
    """
    plain = len(slot.permits) <= 1 and all(len(bound.lookups) <= 1 for bound in slot.forbids)
    if not (plain and all(map(_plain, (*slot.permits, *slot.forbids, *slot.caps)))):
        return None
    return Quick(slot, vocabulary, now, outside)


def _plain(bound: Bound) -> bool:
    if isinstance(bound.rule, Cap) and (bound.lookups or bound.rule.counted is Counted.DISTINCT):
        return False
    return not bound.tests and all(lookup.kind is str for lookup in bound.lookups)


_Count = tuple[str, Callable[[datetime], int], int | Decimal, str]


def _count(bound: Bound) -> _Count:
    """The metric a cap sums (empty: it counts acts), its windows, its limit, its id."""
    cap = bound.rule
    summed = isinstance(cap, Cap) and cap.counted is Counted.SUM
    metric = cap.metric if summed and isinstance(cap, Cap) else ""
    return metric, bound.window, bound.limit, str(cap.id)


def _lookups(slot: Slot) -> Iterable[tuple[Bound, Lookup]]:
    for bound in (*slot.permits, *slot.forbids):
        for lookup in bound.lookups:
            if lookup.kind is str:
                yield bound, lookup
