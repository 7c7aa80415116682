# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement plainly allows, as rows that a database can join.

A bulk query has to look closely only at acts that are not plainly allowed. For one act of one
party on one artefact, in a stretch of time in which nothing changes, an act is plainly allowed
if each attribute has one of a set of values. The sets come from the very tests that the gate
asks, each asked once for each value that is in the events: so a set can be too small (then
more acts are looked at closely), and never too large.
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from licet.decide import Now, Rules
from licet.decide.conditions import Lookup, Outcome, Test
from licet.decide.slots import Bound, Slot
from licet.terms import (
    Cap,
    Comparator,
    Condition,
    Counted,
    PlaceTest,
    TerritoryCondition,
    ThresholdCondition,
    TimeCondition,
)
from licet.usage.instants import instant, micros

__all__ = [
    "Box",
    "Plain",
    "Point",
    "Seen",
    "Stretch",
    "Where",
    "attributes_of",
    "cuts",
    "plain_box",
    "plain_stretch",
    "readings",
]

Seen = Mapping[str, tuple[Any, ...]]
"""By attribute, one value of each class of values in the events, and `None` for no value.
An attribute that is not here is in no event."""

_Limits = dict[str, tuple[Decimal, bool]]
Where = tuple[str, int]
"""A rule, and the place of a condition in it."""
_Asked = tuple[Condition, Lookup | Test, Where]
_Judge = tuple[str, Callable[[Any], Outcome]]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Time in which nothing changes: from `starts` up to `ends`, the end is outside.

    Both are microseconds since 1970.
    """

    starts: int
    ends: int
    now: Now


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """From `starts` up to `ends`, an act is allowed if its attributes are within these limits."""

    starts: int
    ends: int
    """Microseconds since 1970; the end is outside."""
    good: Mapping[str, frozenset[Any]] = field(default_factory=dict)
    """By attribute, the values (`None`: no value); an attribute that is not here may be any."""
    most: Mapping[str, tuple[Decimal, bool]] = field(default_factory=dict)
    """By metric, the largest number, and whether the number itself is inside."""
    needs: frozenset[str] = frozenset()
    """Attributes that have to have a value."""


class Box:
    """Limits while they are put together."""

    __slots__ = ("good", "most", "needs")

    def __init__(self) -> None:
        self.good: dict[str, Any] = {}
        """By attribute, a set of values; or whatever a `Point` puts together as one."""
        self.most: _Limits = {}
        self.needs: set[str] = set()

    def copy(self) -> "Box":
        """The same, to be made smaller."""
        other = Box()
        other.good, other.most, other.needs = dict(self.good), dict(self.most), set(self.needs)
        return other

    def size(self, seen: Seen) -> float:
        """How much is inside, of all combinations of values."""
        share = 1.0
        for key, values in self.good.items():
            share *= len(values) / max(len(seen.get(key, (None,))), 1)
        return share if all(key in seen for key in self.needs) else 0.0

    def within(self, stretch: Stretch) -> Plain:
        """These limits in a stretch of time."""
        return Plain(starts=stretch.starts, ends=stretch.ends, good=self.good, most=self.most,
                     needs=frozenset(self.needs))  # fmt: skip

    def key(self) -> tuple[object, ...]:
        """What makes two the same."""
        return (
            frozenset(self.good.items()), frozenset(self.most.items()), frozenset(self.needs)
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Point:
    """Where a box is made: an agreement, an actor, an instant in a stretch, what is seen."""

    rules: Rules
    now: Now
    actor: str
    at: datetime
    seen: Seen
    kept: MutableMapping[object, frozenset[Any]]
    """Sets that were made before, shared by all agreements for the same `seen`."""

    def among(self, asked: _Asked, judge: _Judge, wanted: frozenset[Outcome]) -> Any:
        """The values for which a condition says what is wanted."""
        key, outcome = judge
        about = (asked[0], self.rules.agreement.term.starts.date(), wanted, key)
        values = self.kept.get(about) if key != "domicile" else None
        if values is None:
            values = frozenset(v for v in self.seen.get(key, (None,)) if outcome(v) in wanted)
            if key != "domicile":
                self.kept[about] = values
        return values


def cuts(rules: Rules) -> list[int]:
    """Instants between which an agreement says the same of the same attributes, sorted."""
    now = rules.now
    found = [now.starts, now.ends]
    for hold in now.holds:
        # What could be cured holds once the last instant to cure it has passed.
        found += [hold.since, hold.since + _LEAST]
        found += [hold.cure_until + _LEAST] if hold.cure_until else []
    found += [since for series in now.facts.values() for since, _value in series]
    found += [one.since for series in now.adjusted.values() for one in series]
    for bound in rules.bound.values():
        for condition in bound.rule.conditions:
            if isinstance(condition, TimeCondition):
                found += [condition.interval.starts, condition.interval.ends or now.ends]
    return sorted({micros(at) for at in found})


_LEAST = timedelta(microseconds=1)


def attributes_of(bound: Bound) -> frozenset[str]:
    """The attributes that decide whether a rule holds, and how much counts for a cap."""
    return frozenset(key for key, _where in readings(bound))


def readings(bound: Bound) -> Iterator[tuple[str, Where | None]]:
    """The same, each with the rule and the place of the condition that reads it, if one does."""
    for condition, test, where in _asked(bound):
        if isinstance(test, Lookup):
            yield test.key, where
        elif isinstance(condition, ThresholdCondition):
            yield condition.metric, where
        elif isinstance(condition, TerritoryCondition):
            yield "domicile", where
    if isinstance(bound.rule, Cap):
        yield bound.rule.metric, None


def plain_stretch(
    rules: Rules,
    slot: Slot,
    actor: str,
    *,
    stretches: Sequence[Stretch],
    seen: Seen,
    kept: dict[object, frozenset[Any]],
) -> Plain | None:
    """The longest time in which the same limits mean that an act is allowed.

    Args:
        rules: The agreement.
        slot: What it says of the act.
        actor: Who acts.
        stretches: Stretches in which nothing changes, one after another.
        seen: The values in the events.
        kept: Sets that were made before, shared by all agreements for the same `seen`.
    """
    best: Plain | None = None
    running: tuple[tuple[object, ...], Plain] | None = None
    for one in stretches:
        box = plain_box(slot, Point(rules, one.now, actor, instant(one.starts), seen, kept))
        if box is None:
            running = None
            continue
        key = box.key()
        if running and running[0] == key and running[1].ends == one.starts:
            running = (key, replace(running[1], ends=one.ends))
        else:
            running = (key, box.within(one))
        if best is None or running[1].ends - running[1].starts > best.ends - best.starts:
            best = running[1]
    return best


def plain_box(slot: Slot, point: Point) -> Box | None:
    """Limits within which an act is allowed in the stretch of a point; `None`: nothing is."""
    now, at = point.now, point.at
    if not now.starts <= at < now.ends or now.held(at) is not None:
        return None
    granted = [box for bound in slot.permits if (box := _holding(bound, point)) is not None]
    if not granted:
        return None
    box = max(granted, key=lambda one: one.size(point.seen))
    for bound in slot.forbids:
        kept_out = _failing(bound, box, point)
        if kept_out is None:
            return None
        box = kept_out
    for bound in slot.caps:
        known = _known(bound, box, point)
        if known is None:
            return None
        box = known
    return box if box.size(point.seen) else None


def _holding(bound: Bound, point: Point) -> Box | None:
    """Where all conditions of a permission hold."""
    if point.now.value(bound.rule.id, "suspended", point.at):
        return None
    box: Box | None = Box()
    for asked in _asked(bound):
        if box is None:
            return None
        box = _within(box, asked, point, _HELD)
    return box


def _failing(bound: Bound, box: Box, point: Point) -> Box | None:
    """Where a condition of a prohibition fails: the one that leaves the most."""
    found = [
        smaller
        for asked in _asked(bound)
        if (smaller := _within(box, asked, point, _FAILED)) is not None
    ]
    return max(found, key=lambda one: one.size(point.seen), default=None)


def _known(bound: Bound, box: Box, point: Point) -> Box | None:
    """Where it is known whether, and how much, an act counts for a cap."""
    smaller: Box | None = box
    for asked in _asked(bound):
        if smaller is None:
            return None
        smaller = _within(smaller, asked, point, _KNOWN)
    cap = bound.rule
    if smaller is not None and isinstance(cap, Cap) and cap.counted is not Counted.ACTS:
        smaller = smaller.copy()
        smaller.needs.add(cap.metric)
    return smaller


_HELD = frozenset({Outcome.HOLDS})
_FAILED = frozenset({Outcome.FAILS})
_KNOWN = frozenset({Outcome.HOLDS, Outcome.FAILS})


def _within(box: Box, asked: _Asked, point: Point, wanted: frozenset[Outcome]) -> Box | None:
    """A box less whatever makes the outcome another one; `None`: nothing is left."""
    condition = asked[0]
    if isinstance(condition, ThresholdCondition):
        return _below(box, condition, _judge(asked, point), wanted)
    key, judge = _judge(asked, point)
    if not key:
        return box if judge(None) in wanted else None
    values = point.among(asked, (key, judge), wanted)
    smaller = box.copy()
    smaller.good[key] = values & box.good.get(key, values)
    return smaller if smaller.good[key] else None


def _asked(bound: Bound) -> Iterator[_Asked]:
    """The conditions of a rule, each with its test."""
    lookups, tests = iter(bound.lookups), iter(bound.tests)
    for place, condition in enumerate(bound.rule.conditions):
        test = next(lookups) if _looks_up(condition) else next(tests)
        yield condition, test, (bound.rule.id, place)


def _looks_up(condition: Condition) -> bool:
    if isinstance(condition, TerritoryCondition):
        return condition.test is not PlaceTest.DOMICILE
    return not isinstance(condition, TimeCondition | ThresholdCondition)


def _judge(asked: _Asked, point: Point) -> _Judge:
    """The attribute a condition asks for (none for time), and what it says of a value."""
    condition, test, _where = asked
    if isinstance(test, Lookup):
        return test.key, lambda value: test.of(value).outcome
    key = "" if isinstance(condition, TimeCondition) else "domicile"
    if isinstance(condition, ThresholdCondition):
        key = condition.metric

    def judge(value: Any) -> Outcome:
        case = {} if value is None else {key: value}
        return test(case, point.actor, point.at, point.now).outcome

    return key, judge


def _below(
    box: Box, condition: ThresholdCondition, asked: _Judge, wanted: frozenset[Outcome]
) -> Box | None:
    """As `_within`: numbers in the events up to a limit, or the fact that is known."""
    metric, judge = asked
    without = judge(None) in wanted
    if condition.frozen_on is not None:
        return box if without else None
    smaller = box.copy()
    if not without:
        smaller.needs.add(metric)
    under, over = judge(condition.value - 1) in wanted, judge(condition.value + 1) in wanted
    if under and over:
        return smaller
    if not under:
        return None
    limit = (condition.value, condition.comparator is Comparator.MORE_THAN)
    smaller.most[metric] = min(limit, box.most.get(metric, limit))
    return smaller
