# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Duties that the calendar alone brings: when each is owed, and which are not fulfilled in time.

The same as `licet.usage.clock` says, for agreements in which nothing else happens.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from licet.decide import numbering, start_of
from licet.decide.now import FOR_EVER
from licet.terms import Duty, Period
from licet.usage.instants import instant, micros
from licet.usage.norms import CALENDAR, due_in

__all__ = ["BY_TIME", "Deadline", "deadlines", "missed"]

BY_TIME = frozenset({*CALENDAR, "signature", "term_end"})
"""What may stand in `after`, and comes by time alone."""

_LEAST = timedelta(microseconds=1)


class Deadline(NamedTuple):
    """A duty that is owed once; sorted as `licet.usage.owing` sorts its clocks."""

    due: int
    """Microseconds since 1970."""
    rule: str
    cause: str
    since: int
    """Microseconds since 1970."""


def deadlines(
    duties: Iterable[Duty], starts: int, ends: int, *, signed: date | None, until: int
) -> list[Deadline]:
    """What is owed in a term, sorted.

    Args:
        duties: Without conditions; `after` is of `BY_TIME`.
        starts: First instant of the term, in microseconds since 1970.
        ends: The instant the term ends.
        signed: The day of the signature; `None`: the start of the term.
        until: Up to when time passes, with this instant.
    """
    found = []
    first, last = instant(starts), min(instant(ends), instant(until))
    for duty in duties:
        due = due_in(duty.due)
        for since, cause in _causes(duty.after, first, last, ends, signed, until):
            found.append(Deadline(micros(due(since)), str(duty.id), cause, micros(since)))
    return sorted(found)


def _causes(
    after: str, first: datetime, last: datetime, ends: int, signed: date | None, until: int
) -> Iterator[tuple[datetime, str]]:
    if after == "signature":
        at = datetime.combine(signed, time.min, UTC) if signed else first
        if micros(at) <= until:
            yield at, after
    elif after == "term_end":
        if ends <= until and instant(ends) != FOR_EVER:
            yield instant(ends), after
    else:
        for at in _boundaries(CALENDAR[after], first, last):
            yield at, (at - _LEAST).date().isoformat()


def _boundaries(period: Period, first: datetime, last: datetime) -> Iterator[datetime]:
    """After the first instant, up to the last and with it."""
    number = numbering(period)(first)
    while True:
        number += 1
        try:
            at = start_of(period, number)
        except (ValueError, OverflowError):
            return
        if at > last:
            return
        yield at


def missed(owed: Sequence[Deadline], acts: Iterable[int], *, until: int) -> list[Deadline]:
    """What was not done in time.

    Args:
        owed: By one bearer, to be fulfilled by one act; sorted.
        acts: The instants of the act, sorted. Each fulfils what is owed then and due first; one
            at the very deadline is in time.
        until: Up to when time passes: what is due then is not late yet.
    """
    open_ = list(owed)
    for at in acts:
        # What is due before this act stays missed; of the rest the first that has begun is done.
        late = bisect_right(open_, at - 1, key=lambda one: one.due)
        for index in range(late, len(open_)):
            if open_[index].since <= at:
                del open_[index]
                break
    return [one for one in open_ if one.due < until]
