# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is owed: clocks that run, found by deadline, by act and by cause."""

from collections.abc import Iterable
from datetime import datetime
from heapq import heappop, heappush
from typing import NamedTuple

__all__ = ["Clock", "Owing"]


class Clock(NamedTuple):
    """One duty that is owed; clocks are sorted by deadline, then rule, then cause."""

    due: datetime
    rule: str
    cause: str
    since: datetime
    bearer: str
    number: int
    """Tells two apart that are the same in all else."""


_Heap = list[Clock]


class Owing:
    """All clocks that run. What has ended is dropped from a heap once it comes to the top."""

    __slots__ = ("_acts", "_by_act", "_by_cause", "_live", "_number", "by_due", "peak")

    def __init__(self) -> None:
        self.by_due: _Heap = []
        """A heap; whoever only looks at its top may see a clock that was stopped."""
        self._by_act: dict[tuple[str, str], dict[str, _Heap]] = {}
        """By bearer and act, then by rule."""
        self._by_cause: dict[tuple[str, str], _Heap] = {}
        self._live: set[int] = set()
        self._acts: dict[str, tuple[str, ...]] = {}
        self._number = 0
        self.peak = 0
        """Most clocks that ever ran at once."""

    def __len__(self) -> int:
        return len(self._live)

    def add(
        self,
        rule: str,
        bearer: str,
        acts: tuple[str, ...],
        *,
        since: datetime,
        due: datetime,
        cause: str,
    ) -> None:
        """Start a clock; any of the acts will stop it."""
        self._number += 1
        clock = Clock(due, rule, cause, since, bearer, self._number)
        self._acts[rule] = acts
        live = self._live
        live.add(self._number)
        if len(live) > self.peak:
            self.peak = len(live)
        heappush(self.by_due, clock)
        for act in acts:
            by_rule = self._by_act.get((bearer, act))
            if by_rule is None:
                by_rule = self._by_act[bearer, act] = {}
            heappush(by_rule.setdefault(rule, []), clock)
        heappush(self._by_cause.setdefault((bearer, cause), []), clock)

    def waits_for(self, bearer: str, act: str) -> bool:
        """Whether an act may fulfil something."""
        return (bearer, act) in self._by_act

    def find(self, bearer: str, act: str, named: object = None) -> Clock | None:
        """What an act fulfils: what it names by rule or cause, else what is due first."""
        by_rule = self._by_act.get((bearer, act))
        if by_rule is None:
            return None
        if named is None:
            return min((top for heap in by_rule.values() if (top := self._top(heap))), default=None)
        found = [self._top(by_rule.get(str(named), []))]
        caused = self._by_cause.get((bearer, str(named)), ())
        found += [one for one in caused if one.number in self._live and one.rule in by_rule]
        return min((one for one in found if one is not None), default=None)

    def first(self, rules: Iterable[str], bearer: str, named: object = None) -> Clock | None:
        """What is due first of these rules; with `named`, of this rule or cause alone."""
        meant = set(rules)
        return min(
            (
                one
                for one in self.running()
                if one.rule in meant
                and one.bearer == bearer
                and (named is None or named in (one.rule, one.cause))
            ),
            default=None,
        )

    def end(self, clock: Clock) -> None:
        """Stop a clock."""
        self._live.discard(clock.number)
        for act in self._acts[clock.rule]:
            by_rule = self._by_act[clock.bearer, act]
            if self._top(by_rule[clock.rule]) is None:
                del by_rule[clock.rule]
                if not by_rule:
                    del self._by_act[clock.bearer, act]
        key = (clock.bearer, clock.cause)
        if self._top(self._by_cause[key]) is None:
            del self._by_cause[key]

    def next(self) -> Clock | None:
        """The clock that runs out first."""
        return self._top(self.by_due) if self.by_due else None

    def running(self) -> list[Clock]:
        """All clocks that run, in order."""
        return sorted(one for one in self.by_due if one.number in self._live)

    def _top(self, heap: _Heap) -> Clock | None:
        live = self._live
        while heap and heap[0].number not in live:
            heappop(heap)
        return heap[0] if heap else None
