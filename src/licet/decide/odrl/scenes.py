# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A state of the world and a request, laid out so that facts are found at once."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from licet.decide.odrl.measures import Day, Measure, instant, measured
from licet.decide.odrl.policies import (
    ODRL,
    DutyState,
    Fact,
    Performed,
    RequestedAct,
    Value,
    World,
)
from licet.decide.odrl.vocabulary import BROADER, SAME

__all__ = ["Held", "Known", "Scene", "closure", "covered_by", "scene_of", "scene_of_performed"]

Held = tuple[Value, Measure, str]
"""A value, what it measures, and its unit."""

DATE_TIME = ODRL + "dateTime"
_RECIPIENT = ODRL + "recipient"
_COUNT = ODRL + "count"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def closure(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Everything each left side leads to, itself included, by any number of steps.

    Examples:
        >>> sorted(closure([("a", "b"), ("b", "c")])["a"])
        ['a', 'b', 'c']
    """
    steps: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        steps[one].add(other)
    found: dict[str, frozenset[str]] = {}
    for start in list(steps):
        seen, waiting = {start}, [start]
        while waiting:
            for each in steps.get(waiting.pop(), ()):
                if each not in seen:
                    seen.add(each)
                    waiting.append(each)
        found[start] = frozenset(seen)
    return found


def covered_by(action: str, pairs: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The acts an act includes: itself, old names of it, and what is included in any of these."""
    turned = [(broad, narrow) for narrow, broad in (*BROADER, *pairs)]
    same = [pair for one, other in SAME for pair in ((one, other), (other, one))]
    return closure([*turned, *same]).get(action, frozenset({action}))


class Known:
    """A state of the world with everything looked up in it in reach."""

    __slots__ = ("facts", "kinds", "now", "performed", "reports", "up", "wholes", "world")

    def __init__(self, world: World) -> None:
        self.world = world
        self.now: datetime | None = None if world.now is None else instant(world.now.text)
        self.facts = _indexed(world.facts)
        if world.now is not None:
            self.facts[("", DATE_TIME)] = (_held(world.now, ""),)
        self.wholes = closure(world.members)
        self.up = closure(world.broader)
        self.kinds = _kinds(world.types, self.up)
        self.performed: tuple[Performed, ...] = world.performed
        self.reports: dict[str, DutyState] = {each.rule: each for each in world.reports}

    def part_of(self, part: str, whole: str) -> bool:
        """Whether one thing is the other, is part of it, or is a narrower term."""
        return part == whole or whole in self.wholes.get(part, ()) or whole in self.up.get(part, ())

    def is_a(self, thing: str, kind: str) -> bool:
        """Whether a thing is an instance of a class, or a narrower term; none is its own."""
        if kind in self.kinds.get(thing, ()):
            return True
        return thing != kind and kind in self.up.get(thing, ())


class Scene:
    """One act in one state of the world, seen from one rule."""

    __slots__ = ("abouts", "act", "at", "done", "facts", "known", "rule")

    def __init__(
        self,
        act: RequestedAct,
        known: Known,
        facts: dict[str, tuple[Held, ...]],
        at: datetime | None,
        *,
        done: Performed | None = None,
    ) -> None:
        self.act = act
        self.known = known
        self.facts = facts
        self.at = at
        self.done = done
        self.rule = ""
        self.abouts: tuple[str, ...] = (act.id, act.target, act.party)

    def held(self, feature: str) -> tuple[Held, ...]:
        """What is known for a left operand: of the act, of its rule and things, of the world."""
        found = self.facts.get(feature)
        if found is None:
            facts = self.known.facts
            if self.rule:
                found = facts.get((self.rule, feature))
            if found is None:
                for about in self.abouts:
                    found = facts.get((about, feature))
                    if found is not None:
                        break
                else:
                    found = facts.get(("", feature))
        return self._derived(feature) if found is None else found

    def of(self, thing: str, feature: str) -> tuple[Held, ...]:
        """What is known of a party or an asset that a refinement asks about."""
        found = self.known.facts.get((thing, feature))
        return self.held(feature) if found is None else found

    def _derived(self, feature: str) -> tuple[Held, ...]:
        if feature == _RECIPIENT and self.act.party:
            return (_held(Value(text=self.act.party), ""),)
        if feature.endswith(("dayOfWeek", "DayOfWeek")) and self.at is not None:
            return (_held(Value(text=_DAYS[self.at.weekday()], datatype=_STRING), ""),)
        if feature == _COUNT and self.known.performed:
            return (_held(Value(text=str(self._times()), datatype=_INTEGER), ""),)
        return ()

    def _times(self) -> int:
        """How often the very act was done before, by the same party on the same asset."""
        return sum(
            each.action == self.act.action
            and each.target in ("", self.act.target)
            and each.party in ("", self.act.party)
            for each in self.known.performed
            if each is not self.done
        )


_STRING = "http://www.w3.org/2001/XMLSchema#string"
_INTEGER = "http://www.w3.org/2001/XMLSchema#integer"


def scene_of(act: RequestedAct, known: Known) -> Scene:
    """A requested act in a state of the world."""
    if not act.facts:
        return Scene(act, known, _NONE, known.now)
    facts = {feature: held for (_, feature), held in _indexed(act.facts).items()}
    return Scene(act, known, facts, _at(facts, known.now))


def scene_of_performed(done: Performed, known: Known) -> Scene:
    """An act of the past, with what was known of it then."""
    facts = {feature: held for (_, feature), held in _indexed(done.facts).items()}
    if done.at is not None and DATE_TIME not in facts:
        value = Value(text=done.at.isoformat(), datatype=_STRING)
        facts[DATE_TIME] = ((value, done.at, ""),)
    act = RequestedAct(id=done.id, action=done.action, party=done.party, target=done.target)
    return Scene(act, known, facts, done.at, done=done)


_NONE: dict[str, tuple[Held, ...]] = {}


def _at(facts: dict[str, tuple[Held, ...]], now: datetime | None) -> datetime | None:
    for _, measure, _ in facts.get(DATE_TIME, ()):
        if isinstance(measure, datetime):
            return measure
        if isinstance(measure, Day):
            return measure.starts
        if isinstance(measure, str):
            return instant(measure)
    return now


def _held(value: Value, unit: str) -> Held:
    return (value, measured(value), unit)


def _indexed(facts: tuple[Fact, ...]) -> dict[tuple[str, str], tuple[Held, ...]]:
    found: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for fact in facts:
        found[(fact.about, fact.feature)].append(_held(fact.value, fact.unit))
    return {key: tuple(held) for key, held in found.items()}


def _kinds(
    types: tuple[tuple[str, str], ...], up: dict[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for thing, kind in types:
        found[thing] |= {kind} | up.get(kind, frozenset())
    return {thing: frozenset(kinds) for thing, kinds in found.items()}
