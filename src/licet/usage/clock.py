# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Time that passes: boundaries of the calendar, changes that come to hold, deadlines.

What happens at one instant has one order: boundaries (`BEFORE`), then events, then deadlines,
then notices whose time to cure ran out at it (`LAST`).
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

from licet.decide import numbering, start_of
from licet.decide.now import FOR_EVER
from licet.terms import (
    Adjust,
    Adjusted,
    Change,
    Choice,
    Duty,
    Hold,
    Period,
    RuleId,
    Steps,
    Vote,
)
from licet.usage.adjusting import initial_value, members_of, value_of
from licet.usage.norms import CALENDAR, due_in
from licet.usage.owing import Clock
from licet.usage.state import State

__all__ = ["BEFORE", "LAST", "advance", "change", "overdue", "plan", "terminate"]

BEFORE, _DEADLINE, LAST = 0, 1, 2
_LEAST = timedelta(microseconds=1)


def advance(state: State, at: datetime) -> None:
    """Let time pass: boundaries up to an instant and with it, deadlines before it."""
    if at < state.at:
        return
    while True:
        clock = state.owing.next()
        due = (clock.due, _DEADLINE) if clock else (FOR_EVER, _DEADLINE)
        instant = min(state.upcoming, due)
        if instant > (at, BEFORE):
            break
        if clock is not None and instant == due:
            _overdue(state, clock)
        else:
            _boundary(state, *instant)
            plan(state, instant)
    state.at = at


def plan(state: State, done: tuple[datetime, int]) -> None:
    """Find the next instant at which the calendar does something."""
    state.upcoming = min(
        (one for one in _boundaries(state, done[0]) if one > done), default=(FOR_EVER, LAST)
    )


def _boundaries(state: State, done: datetime) -> Iterator[tuple[datetime, int]]:
    now = state.now
    yield from (_when(hold) for hold in now.holds if hold.change == "terminate")
    for series in now.adjusted.values():
        yield from ((one.since, BEFORE) for one in series if one.since > done)
    yield from ((at, BEFORE) for at in _once(state))
    yield from ((at, BEFORE) for at in _again(state, max(done, now.starts)))


def _once(state: State) -> Iterator[datetime]:
    norms, now = state.norms, state.now
    if now.ends != FOR_EVER:
        yield now.ends
    if norms.calendar["signature"]:
        yield _signed(state)
    if norms.adjusts:
        yield now.starts


def _again(state: State, since: datetime) -> Iterator[datetime]:
    """The next one after an instant of what comes again and again."""
    norms, ends = state.norms, state.now.ends
    for word, period in CALENDAR.items():
        if norms.calendar[word] and (found := _next(period, since)) <= ends:
            yield found
    for adjust in norms.adjusts:
        if (found := _next(adjust.every, since)) < ends:
            yield found


def _next(period: Period, at: datetime) -> datetime:
    """The first boundary after an instant."""
    try:
        return start_of(period, numbering(period)(at) + 1)
    except (ValueError, OverflowError):
        return FOR_EVER


def _starts(period: Period, at: datetime) -> bool:
    return start_of(period, numbering(period)(at)) == at


def _signed(state: State) -> datetime:
    signed = state.norms.agreement.signed
    return datetime.combine(signed, time.min, UTC) if signed else state.now.starts


def _when(hold: Hold) -> tuple[datetime, int]:
    """When a notice comes to hold; one that may be cured at that instant, after all else."""
    return hold.since, LAST if hold.cure_until == hold.since else BEFORE


def _overdue(state: State, clock: Clock) -> None:
    state.owing.end(clock)
    norms = state.norms
    rule = norms.duties[clock.rule]
    text = overdue(norms.acts[clock.rule], clock.due, clock.since, clock.cause)
    state.breach(rule.id, norms.clauses[rule.id], clock.bearer, clock.due, "deadline", text)


def overdue(acts: Iterable[str], due: datetime, since: datetime, cause: str) -> str:
    """What is said of a duty whose deadline has passed."""
    what = " or ".join(act.replace("_", " ") for act in acts)
    return f"no {what} by {_told(due)} UTC (owed since {_told(since)}, {cause})"


def _told(at: datetime) -> str:
    return at.isoformat(" ", "seconds" if at.second else "minutes").removesuffix("+00:00")


def _boundary(state: State, at: datetime, phase: int) -> None:
    """All that the calendar brings at one instant."""
    ends = state.now.ends
    due = [h for h in state.now.holds if h.change == "terminate" and _when(h) == (at, phase)]
    if due:
        terminate(state, due[0], at, phase)
        state.now.holds = [hold for hold in state.now.holds if hold not in due]
    if phase == LAST:
        return
    for key in sorted(state.now.adjusted):
        for one in [one for one in state.now.adjusted[key] if one.since == at]:
            _tell(state, one)
    if at == ends and not due:
        _end(state, at)
    if at == state.now.starts or state.in_term(at):
        _adjust(state, at)
    _calendar(state, at)


def _calendar(state: State, at: datetime) -> None:
    calendar, now = state.norms.calendar, state.now
    if calendar["signature"] and at == _signed(state):
        _start(state, calendar["signature"], at, "signature")
    day = (at - _LEAST).date().isoformat()
    for word, period in CALENDAR.items():
        if calendar[word] and now.starts < at <= now.ends and _starts(period, at):
            _start(state, calendar[word], at, day)


def _start(state: State, rules: tuple[Duty | Choice, ...], at: datetime, cause: str) -> None:
    for rule in rules:
        state.start(rule, at, cause, {}, rule.bearer)


def _end(state: State, at: datetime) -> None:
    """The end of the term is reached: it is prolonged, or it has ended."""
    renewal = state.norms.agreement.renewal
    if renewal is not None and renewal.automatic and not state.kept:
        state.now.ends = due_in(renewal.period)(at)
    else:
        _end_term(state, at)


def _end_term(state: State, at: datetime) -> None:
    """Start what is owed once the term has ended."""
    _start(state, state.norms.calendar["term_end"], at, "term_end")


def terminate(state: State, hold: Hold, at: datetime, phase: int = BEFORE) -> None:
    """End the term before its time; once it has ended by itself, there is nothing to end."""
    state.now.holds.remove(hold)
    if (state.now.ends, BEFORE) < (at, phase):
        return
    state.now.ends = at
    _start(state, state.norms.calendar["termination"], at, hold.cause)
    _end_term(state, at)


def change(state: State, one: Adjusted) -> None:
    """Let a value hold from an instant on; it is told once it holds."""
    state.now.adjust(one)
    if one.since <= state.at:
        _tell(state, one)


def _tell(state: State, one: Adjusted) -> None:
    series = state.now.adjusted[one.rule, one.parameter]
    place = series.index(one)
    agreed = state.norms.agreed(one.rule, one.parameter)
    old = series[place - 1].value if place else agreed
    if old is not None and old != one.value:
        state.changes.append(
            Change(
                agreement=state.norms.agreement.id, rule=one.rule, parameter=one.parameter,
                old=old, new=one.value, at=one.since, cause=one.cause,
            )
        )  # fmt: skip
    del series[:place]


def _adjust(state: State, at: datetime) -> None:
    """Let parameters follow the evidence of the period before."""
    agreement = state.norms.agreement
    others: dict[RuleId, Decimal] = {}
    for adjust in state.norms.adjusts:
        initial = initial_value(agreement, adjust)
        current = state.now.value(adjust.rule, adjust.parameter, at)
        held = initial if current is None else current
        if at == state.now.starts:
            _set(state, adjust, _first(adjust, initial, at), at)
        elif _starts(adjust.every, at):
            found = value_of(
                adjust, state.gathered.get(adjust.id), current=held, initial=initial, at=at,
                others=others, weights=members_of(agreement),
            )  # fmt: skip
            if found is not None:
                _set(state, adjust, found, at)
            elif not isinstance(adjust.method, Vote):
                _unknown(state, adjust, at)
        value = state.now.value(adjust.rule, adjust.parameter, at)
        others[adjust.id] = held if value is None else value


def _first(adjust: Adjust, initial: Decimal, at: datetime) -> tuple[Decimal, str]:
    """What holds from the start of the term on."""
    if isinstance(adjust.method, Steps):
        found = value_of(adjust, None, current=initial, initial=initial, at=at, others={})
        if found is not None:
            return found
    return initial, "initial"


def _set(state: State, adjust: Adjust, found: tuple[Decimal, str], at: datetime) -> None:
    value, words = found
    if value == state.now.value(adjust.rule, adjust.parameter, at):
        return
    cause = f"{adjust.id}: {words}"
    one = Adjusted(rule=adjust.rule, parameter=adjust.parameter, value=value, since=at, cause=cause)
    state.now.adjust(one)
    _tell(state, one)


def _unknown(state: State, adjust: Adjust, at: datetime) -> None:
    day = (at - _LEAST).date().isoformat()
    text = f"no {adjust.evidence} in the period up to {day}: the value stays"
    missing = (adjust.evidence,)
    state.remark("evidence_missing", at, day, "", text, rule=adjust.id, missing=missing)
