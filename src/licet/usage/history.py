# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Events that come late: put in their place, and what changes by them is told; nothing is lost."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from licet.terms import Agreement, Breach, Correction, Event, Remark
from licet.usage.monitor import Monitor
from licet.usage.norms import in_utc
from licet.usage.ordering import canonical, contents, reused
from licet.usage.state import NOTHING, Seen, together

__all__ = ["History", "Snapshot"]

_KEPT = 64
"""Snapshots: beyond so many, every other one of the older half is dropped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Where an agreement stood after so many events of a history."""

    events: int
    agreement: Agreement


class History:
    """One agreement and all its events, as they come to be known.

    Args:
        agreement: Where to begin.
        every: A snapshot is taken after so many events; a late event goes on from the last one
            before it.
    """

    __slots__ = (
        "_dropped",
        "_events",
        "_every",
        "_idle",
        "_monitor",
        "_passed",
        "_seen",
        "_snapshots",
        "_told",
        "corrections",
    )  # fmt: skip

    def __init__(self, agreement: Agreement, *, every: int = 1000) -> None:
        self._every = max(every, 1)
        self._events: list[Event] = []
        self._seen: list[Seen] = []
        """What each event brought, with what time brought until then."""
        self._idle: list[Seen] = [NOTHING]
        """What time alone brought after so many events."""
        self._told: dict[tuple[str, str], list[Event]] = {}
        """By source and id, each content once, the one that counts first."""
        self._passed: datetime | None = None
        """Up to when time passed beyond the last event."""
        self._dropped = 0
        self._snapshots = [Snapshot(events=0, agreement=agreement)]
        self._monitor = Monitor(agreement)
        self.corrections: list[Correction] = []
        """What late events changed, in the order in which they became known."""

    def add(self, events: Iterable[Event], *, known: datetime | None = None) -> Seen:
        """Take events in as they become known, in any order.

        Args:
            events: Late ones among them end in `corrections`.
            known: When they became known; without it, when each says that it was recorded.

        Returns:
            What was found from those that were not late.

        Raises:
            RequestError: An event lies before the standing that the history began with.
        """
        return together(
            self._take(event, known or event.recorded or event.at)
            for event in sorted(events, key=lambda one: one.order)
        )

    def until(self, at: datetime) -> Seen:
        """Let time pass beyond the last event; see `licet.usage.tick`.

        Raises:
            RequestError: The instant has passed.
        """
        found = self._monitor.until(at)
        self._passed = at.astimezone(UTC)
        self._idle[-1] += found
        return found

    def seen(self) -> Seen:
        """All that is known by now, as if every event had come in its order."""
        brought = zip(self._seen, self._idle[1:], strict=True)
        return together((self._idle[0], *(one for pair in brought for one in pair)))

    def reused(self) -> tuple[Remark, ...]:
        """Ids that were used for more than one content."""
        found = [one for same in self._told.values() for one in reused(same)]
        return tuple(sorted(found, key=lambda one: (one.at, one.cause)))

    @property
    def events(self) -> tuple[Event, ...]:
        """All events that count, in their order."""
        return tuple(self._events)

    @property
    def dropped(self) -> int:
        """How many came twice with the same content."""
        return self._dropped

    def residual(self) -> Agreement:
        """The agreement with its standing."""
        return self._monitor.residual()

    def _take(self, event: Event, known: datetime) -> Seen:
        key = (event.source, event.id)
        before = self._told.get(key, [])
        different = contents([*before, event]) if before else [event]
        found = NOTHING
        if not before:
            found = self._place(event, known)
        elif canonical(different[0]) != canonical(before[0]):
            self._rerun(before[0], different[0], event, known)
        self._dropped += len(before) + 1 - len(different)
        self._told[key] = different
        return found

    def _place(self, event: Event, known: datetime) -> Seen:
        last = self._events[-1].order if self._events else None
        early = self._passed is not None and in_utc(event.at) < self._passed
        if not early and (last is None or event.order > last):
            return self._next(event)
        self._rerun(None, event, event, known)
        return NOTHING

    def _next(self, event: Event) -> Seen:
        found = self._monitor.see(event)
        self._events.append(event)
        self._seen.append(found)
        self._idle.append(NOTHING)
        if len(self._events) % self._every == 0:
            taken = Snapshot(events=len(self._events), agreement=self._monitor.residual())
            self._snapshots.append(taken)
            if len(self._snapshots) > _KEPT:
                # Fewer of the older ones: the later an event, the rarer.
                del self._snapshots[1 : _KEPT // 2 : 2]
        return found

    def _rerun(self, old: Event | None, new: Event, late: Event, known: datetime) -> None:
        """Put an event in its place, perhaps for another one, and go on from before it."""
        place = self._where(new)
        if place == 0:
            # Refused, if it lies before the standing to begin with; nothing is changed yet.
            Monitor(self._snapshots[0].agreement).see(new)
        if old is not None:
            place = min(place, self._where(old))
        while self._snapshots[-1].events > place:
            self._snapshots.pop()
        start = self._snapshots[-1]
        before, same = self._breaches(start.events), (new.source, new.id)
        others = [e for e in self._events[start.events :] if (e.source, e.id) != same]
        again = sorted([*others, new], key=lambda one: one.order)
        del self._events[start.events :], self._seen[start.events :], self._idle[start.events :]
        self._idle.append(NOTHING)
        self._monitor = Monitor(start.agreement)
        for event in again:
            self._next(event)
        if self._passed is not None:
            self._idle[-1] += self._monitor.until(max(self._passed, in_utc(self._events[-1].at)))
        after = self._breaches(start.events)
        self.corrections.append(
            Correction(
                event=f"{late.source}/{late.id}",
                known=in_utc(known),
                withdrawn=_sorted(before - after),
                added=_sorted(after - before),
            )
        )

    def _where(self, event: Event) -> int:
        """How many events come before it."""
        return bisect_left(self._events, event.order, key=lambda one: one.order)

    def _breaches(self, since: int) -> "Counter[Breach]":
        seen = (*self._seen[since:], *self._idle[since:])
        return Counter(one for found in seen for one in found.breaches)


def _sorted(breaches: "Counter[Breach]") -> tuple[Breach, ...]:
    return tuple(sorted(breaches.elements(), key=lambda one: (one.at, one.rule, one.cause)))
