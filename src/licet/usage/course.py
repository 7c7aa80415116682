# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The course of an agreement: stretches of time in which it says the same of the same act.

Acts on artefacts can be many; all other events (payments, facts, notices) are few. Where acts on
artefacts change nothing in an agreement, the few others are all that its course depends on.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from licet.decide import Now
from licet.terms import Event
from licet.usage.clock import advance
from licet.usage.instants import EVER, NEVER, instant, micros
from licet.usage.state import State
from licet.usage.tables import Stretch, cuts

__all__ = ["Course", "course_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """All stretches of an agreement, one after another."""

    stretches: tuple[Stretch, ...]
    ties: frozenset[int]
    """Instants of events that changed something: at them the order within the instant counts."""


def course_of(
    state: State, events: Sequence[Event], take: Callable[[State, Event], None], *, until: int
) -> Course:
    """Run an agreement through the events that are no acts on artefacts.

    Args:
        state: The agreement; it has taken in all of the events afterwards.
        events: In order.
        take: Takes one event in.
        until: No stretch that starts later is asked for.
    """
    found: list[tuple[int, Now]] = [(EVER, _copied(state.now))]
    ties: set[int] = set()
    for event in events:
        at = micros(event.at)
        _pass(state, found, upto=at, until=until)
        before = _said(state.now)
        take(state, event)
        if _said(state.now) != before:
            ties.add(at)
            _note(found, at + 1, state.now)
    _pass(state, found, upto=until, until=until)
    ends = [starts for starts, _now in found[1:]] + [NEVER]
    return Course(
        stretches=tuple(
            Stretch(starts, end, now)
            for (starts, now), end in zip(found, ends, strict=True)
            if starts < end
        ),
        ties=frozenset(ties),
    )


def _pass(state: State, found: list[tuple[int, Now]], *, upto: int, until: int) -> None:
    """Let time pass from one cut to the next."""
    while True:
        at = min((one for one in _cuts(state) if one > micros(state.at)), default=NEVER)
        if at > min(upto, until):
            break
        advance(state, instant(at))
        _note(found, at, state.now)
    advance(state, instant(min(upto, NEVER)))


def _cuts(state: State) -> Iterable[int]:
    yield from cuts(state.rules)
    if state.norms.adjusts:
        yield micros(state.upcoming[0])


def _note(found: list[tuple[int, Now]], at: int, now: Now) -> None:
    found.append((at, _copied(now)))


def _copied(now: Now) -> Now:
    """The same, not changed by what comes later."""
    copy = Now.__new__(Now)
    copy.starts, copy.ends = now.starts, now.ends
    copy.facts = {key: list(series) for key, series in now.facts.items()}
    copy.counted, copy.members = {}, {}
    copy.adjusted = {key: list(series) for key, series in now.adjusted.items()}
    copy.holds = list(now.holds)
    return copy


def _said(now: Now) -> tuple[object, ...]:
    return (
        now.starts, now.ends, tuple(now.holds),
        tuple((key, tuple(series)) for key, series in now.facts.items()),
        tuple((key, tuple(series)) for key, series in now.adjusted.items()),
    )  # fmt: skip
