# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use case: events against agreements, one by one; where each agreement stands afterwards."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from operator import attrgetter
from typing import TypeVar

from licet.app.events import SetAside, Settings, Source, Tally, read_events
from licet.decide import metrics_of
from licet.terms import Agreement, Correction, Event, Remark, UnreadableError, Watched
from licet.usage import History, Monitor, Seen, ordered
from licet.usage.state import together

__all__ = ["Outcome", "events_of", "read_for", "watch"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was found, and each agreement as it stands then."""

    watched: Watched
    agreements: tuple[Agreement, ...]


def read_for(agreements: Iterable[Agreement], settings: Settings) -> Settings:
    """The settings, with the metrics that the agreements name among what events may tell."""
    named = frozenset().union(*(metrics_of(one) for one in agreements))
    return replace(settings, metrics=settings.metrics | named)


def events_of(
    sources: Iterable[Source], settings: Settings, tally: Tally, *,
    aside: Callable[[SetAside], None], progress: Callable[[int], None] = lambda _: None,
) -> Iterator[Event]:  # fmt: skip
    """The events of all sources; a source that cannot be read whole ends it.

    Args:
        sources: From `find_sources`.
        settings: From `read_for`.
        tally: Counts what was read.
        aside: Told of each row that is no event.
        progress: Told how many events were read, now and then.

    Raises:
        UnreadableError: A file cannot be read, or not to its end: nothing can be said for sure.
    """
    number = 0
    for number, event in enumerate(read_events(sources, settings, tally, aside=aside), 1):
        if number % _TELL == 0:
            progress(_TELL)
        yield event
    progress(number % _TELL)
    if tally.broken:
        first = tally.broken[0]
        raise UnreadableError(first.problem, where=first.file, hint=first.hint)


_TELL = 2000


def watch(
    agreements: Sequence[Agreement], events: Iterable[Event], *,
    at: datetime, as_recorded: bool = False, progress: Callable[[int], None] = lambda _: None,
) -> Outcome:  # fmt: skip
    """Events in their order against each agreement that they are about.

    Args:
        agreements: Each with its standing, if it has one.
        events: In any order; those after `at` are left out.
        at: Deadlines up to here are looked at, and what is due then is told.
        as_recorded: Take events in as they became known, and tell what late ones corrected.
        progress: Told how many events were looked at, now and then.

    Raises:
        RequestError: An event lies before what a standing has already seen.
        DecodeError: A rule names what its agreement does not have.
    """
    inside = [e for e in events if e.at <= at and (not as_recorded or _known(e) <= at)]
    kept, dropped, remarks = ordered(inside)
    routed, nobodys = _routed(agreements, inside if as_recorded else kept)
    follow = _as_recorded if as_recorded else _in_order
    followed = [follow(one, routed[one.id], at, progress) for one in agreements]
    seen = together(found for found, _, _ in followed)
    residuals = tuple(residual for _, residual, _ in followed)
    due = (due for residual in residuals for due in Monitor(residual).due())
    watched = Watched(
        until=at.astimezone(UTC),
        agreements=tuple(agreement.id for agreement in agreements),
        read=len(inside),
        duplicates=dropped,
        breaches=_by(seen.breaches, "at", "agreement", "rule", "cause"),
        remarks=_by((*remarks, *nobodys, *seen.remarks), "at", "cause", "agreement", "rule"),
        changes=_by(seen.changes, "at", "agreement", "rule", "parameter"),
        corrections=tuple(one for _, _, corrections in followed for one in corrections),
        due=_by(due, "at", "agreement", "rule", "cause"),
    )
    return Outcome(watched=watched, agreements=residuals)


def _by(found: Iterable[T], *names: str) -> tuple[T, ...]:
    return tuple(sorted(found, key=attrgetter(*names)))


_Followed = tuple[Seen, Agreement, Sequence[Correction]]


def _in_order(
    agreement: Agreement, events: Sequence[Event], at: datetime, progress: Callable[[int], None]
) -> _Followed:
    monitor = Monitor(agreement)
    seen = together(list(_seen(monitor, events, at, progress)))
    return seen, monitor.residual(), ()


def _as_recorded(
    agreement: Agreement, events: Sequence[Event], at: datetime, progress: Callable[[int], None]
) -> _Followed:
    """Each event when it became known; until then time passes without it."""
    history = History(agreement)
    reached: datetime | None = None
    for event in sorted(events, key=lambda e: (_known(e), *e.order)):
        known = _known(event)
        if reached is None or known > reached:
            history.until(known)
        history.add((event,))
        reached = max(known, event.at, reached or known)
    progress(len(events))
    history.until(at)
    changed = [one for one in history.corrections if one.withdrawn or one.added]
    return history.seen(), history.residual(), changed


def _known(event: Event) -> datetime:
    return event.recorded or event.at


def _seen(
    monitor: Monitor, events: Sequence[Event], at: datetime, progress: Callable[[int], None]
) -> Iterator[Seen]:
    for number, event in enumerate(events, 1):
        found = monitor.see(event)
        if found:
            yield found
        if number % _TELL == 0:
            progress(_TELL)
    progress(len(events) % _TELL)
    yield monitor.until(at)


def _routed(
    agreements: Sequence[Agreement], events: Iterable[Event]
) -> tuple[Mapping[str, list[Event]], list[Remark]]:
    """The events of each agreement, and a remark for each that is of none."""
    routed: dict[str, list[Event]] = {agreement.id: [] for agreement in agreements}
    binding: dict[tuple[str, str], list[list[Event]]] = {}
    for agreement in agreements:
        for party in agreement.parties:
            for artefact in ("", *(one.id for one in agreement.artefacts)):
                binding.setdefault((party.id, artefact), []).append(routed[agreement.id])
    remarks = []
    for event in events:
        named = event.attributes.get("agreement")
        if isinstance(named, str):
            found = [routed[named]] if named in routed else []
        else:
            found = binding.get((event.actor, event.artefact), [])
        for mine in found:
            mine.append(event)
        if not found:
            remarks.append(_of_nobody(event, named))
    return routed, remarks


def _of_nobody(event: Event, named: object) -> Remark:
    text = f"there is no agreement `{named}`" if named is not None else (
        f"no agreement binds {event.actor} for {event.artefact or 'this'}")  # fmt: skip
    cause = f"{event.source}/{event.id}"
    return Remark(
        kind="no_agreement", agreement="", at=event.at, cause=cause, party=event.actor, text=text
    )
