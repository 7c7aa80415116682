# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events against one agreement, one by one, in their order.

`step` and `tick` are pure: an agreement with its standing goes in, the same comes out, with
what was found. `Monitor` is what they are made of, and quicker for many events.
"""

from datetime import UTC, datetime

from licet.decide import OPERATIONS
from licet.terms import Agreement, Due, Event, RequestError
from licet.usage.clock import BEFORE, advance, plan
from licet.usage.judging import choose, evidence, fulfil, judge, triggers
from licet.usage.norms import CHANGES, Norms
from licet.usage.powers import SPECIAL, exercise
from licet.usage.state import NOTHING, Seen, State, Told

__all__ = ["Monitor", "step", "tick"]


def step(agreement: Agreement, event: Event) -> tuple[Agreement, Seen]:
    """One event: the agreement with its new standing, and what was found.

    Raises:
        RequestError: The event comes before what the standing has already seen.
        DecodeError: A rule names what the agreement does not have.
    """
    monitor = Monitor(agreement)
    seen = monitor.see(event)
    return monitor.residual(), seen


def tick(agreement: Agreement, at: datetime) -> tuple[Agreement, Seen]:
    """Time that passes: what the calendar brings up to an instant, and deadlines before it.

    Raises:
        RequestError: The instant lies before what the standing has already seen.
        DecodeError: A rule names what the agreement does not have.
    """
    monitor = Monitor(agreement)
    seen = monitor.until(at)
    return monitor.residual(), seen


class Monitor:
    """One agreement and its events; goes on from the standing of the agreement.

    Args:
        agreement: With or without a standing.

    Raises:
        DecodeError: A rule names what the agreement does not have.
    """

    __slots__ = ("_state",)

    def __init__(self, agreement: Agreement) -> None:
        self._state = State(agreement)
        plan(self._state, (self._state.at, BEFORE))

    def see(self, event: Event) -> Seen:
        """Take the next event in.

        Raises:
            RequestError: It comes before an event that was seen, or an instant that has passed.
        """
        state = self._state
        at = event.at
        if at.tzinfo is not UTC:
            at = at.astimezone(UTC)
        order = (at, event.source, event.id)
        if at <= state.at and (at < state.at or (state.last is not None and order <= state.last)):
            raise _late(event, state)
        heap = state.owing.by_due
        if at >= state.upcoming[0] or (heap and at > heap[0].due):
            advance(state, at)
        state.at = at
        state.last = order
        self._take(state, Told(event, state.rules.check.readable(event.attributes), at))
        return state.seen() if state.breaches or state.remarks or state.changes else NOTHING

    def _take(self, state: State, told: Told) -> None:
        event = told.event
        norms, act = state.norms, event.act
        if not _concerns(norms, told):
            if told.case.get("agreement") is None:
                text = f"the agreement does not bind {event.actor} for {event.artefact or 'this'}"
                state.remark("no_agreement", told.at, told.cause, event.actor, text)
            return
        inside = state.in_term(told.at)
        if state.owing.waits_for(event.actor, act) or "fulfils" in told.case:
            fulfil(state, told)
        if act not in OPERATIONS:
            if not _special(state, told):
                return
        elif inside:
            judge(state, told)
        else:
            text = f"{act} outside the term"
            state.remark("out_of_term", told.at, told.cause, event.actor, text)
        if inside and (act in norms.triggers or norms.evidence):
            triggers(state, told)
            evidence(state, told)

    def binds(self, event: Event) -> bool:
        """Whether an event is one of this agreement: by its name, or by actor and artefact."""
        state = self._state
        case = state.rules.check.readable(event.attributes)
        return _concerns(state.norms, Told(event, case, event.at))

    def until(self, at: datetime) -> Seen:
        """Let time pass; see `tick`.

        Raises:
            RequestError: The instant lies before what was seen, or has no time zone.
        """
        if at.tzinfo is None:
            raise RequestError("the time has no time zone", where=at.isoformat())
        at = at.astimezone(UTC)
        if at < self._state.at:
            raise RequestError(
                f"time does not run back from {self._state.at.isoformat()}", where=at.isoformat()
            )
        advance(self._state, at)
        return self._state.seen()

    def residual(self) -> Agreement:
        """The agreement with its standing: all that is needed to go on."""
        return self._state.residual()

    def due(self, at: datetime | None = None) -> tuple[Due, ...]:
        """What is owed, due first things first; with `at`, what is due by then."""
        norms = self._state.norms
        return tuple(
            Due(
                rule=one.rule, clause=norms.clauses[one.rule], bearer=one.bearer,
                act=one.act or " or ".join(norms.acts[one.rule]), at=one.due, cause=one.cause,
                text=getattr(norms.duties[one.rule], "text", ""), agreement=norms.agreement.id,
            )
            for one in self._state.owed()
            if at is None or one.due <= at
        )  # fmt: skip

    @property
    def owed(self) -> int:
        """How many duties are owed now."""
        return len(self._state.owing)

    @property
    def most_owed(self) -> int:
        """How many were owed at once, at most, since it was made."""
        return self._state.owing.peak


def _concerns(norms: Norms, told: Told) -> bool:
    named = told.case.get("agreement")
    if named is not None:
        return bool(named == norms.agreement.id)
    return norms.binds(told.event.actor, told.event.artefact)


def _special(state: State, told: Told) -> bool:
    """Acts that are no operations: whether they may start clocks."""
    act, actor = told.event.act, told.event.actor
    if act in CHANGES and (state.norms.powers[act] or act not in state.norms.triggers):
        done = exercise(state, told)
        plan(state, (told.at, BEFORE))
        return done
    if act == "choose":
        choose(state, told)
    elif act in SPECIAL and actor in state.norms.parties:
        SPECIAL[act](state, told)
        plan(state, (told.at, BEFORE))
    elif act in SPECIAL:
        state.remark("no_power", told.at, told.cause, actor, f"{actor} is no party")
    return True


def _late(event: Event, state: State) -> RequestError:
    what = f"{event.source}/{event.id}"
    if state.last == (event.at, event.source, event.id):
        return RequestError(
            f"{what} was seen already", where=event.at.isoformat(),
            hint="put events in order first: that drops those that come twice",
        )  # fmt: skip
    return RequestError(
        f"{what} comes too late: {state.at.isoformat()} has passed", where=event.at.isoformat(),
        hint="a history puts late events in their place",
    )  # fmt: skip
