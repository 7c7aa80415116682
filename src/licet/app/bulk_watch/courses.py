# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The few events that change agreements, and agreements that have to be taken event by event."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.judged import no_agreement
from licet.app.bulk_watch.places import Place
from licet.app.bulk_watch.told import Told, as_events
from licet.decide import OPERATIONS
from licet.terms import Adjust, Agreement, Breach, Cap, Choice, Duty, Event, Remark
from licet.usage import Monitor
from licet.usage.bindings import Bindings
from licet.usage.coupling import coupled
from licet.usage.course import Course, course_of
from licet.usage.instants import instant
from licet.usage.said import findings
from licet.usage.state import Seen, State
from licet.usage.tables import Stretch

if TYPE_CHECKING:
    import ibis

__all__ = ["Courses", "courses"]


@dataclass(slots=True)
class Courses:
    """Agreements as they were changed by events that are no acts on artefacts."""

    places: list[Place] = field(default_factory=list)
    """What is asked of agreements whose acts can be judged in any order."""
    stretches: dict[int, Sequence[Stretch]] = field(default_factory=dict)
    states: dict[int, State] = field(default_factory=dict)
    """Agreements, ready to judge; where they stand is in `stretches`."""
    findings: list[Breach | Remark] = field(default_factory=list)
    why: dict[int, str] = field(default_factory=dict)
    """By agreement, why its events were taken one by one."""


def courses(
    engine: Engine, told: Told, table: "ibis.Table", bindings: Bindings, *, last: int
) -> Courses:
    """Run agreements through the events that change them.

    Args:
        engine: Where events are.
        told: Which columns they have.
        table: Events, each once.
        bindings: The agreements.
        last: Up to when time passes, in microseconds since 1970.
    """
    made = Courses()
    places, others = _listed(told, table, bindings)
    few, strays = _few(told, others, bindings)
    made.findings += strays
    attributes = {*told.texts, *told.numbers}
    about = {place.agreement for place in places}
    ran: dict[int, tuple[Course, list[Seen]]] = {}
    for index, agreement in enumerate(bindings.agreements):
        if index in about or index in few or _moves(agreement):
            why = coupled(agreement, attributes)
            if why:
                made.why[index] = why
            else:
                ran[index] = _run(made, index, agreement, few.get(index, ()), last)
    _tied(engine, table, places, ran=ran, made=made)
    _named(told, table, places, made)
    for index, (course, seen) in ran.items():
        if index in made.why:
            del made.states[index]
            continue
        made.stretches[index] = course.stretches
        made.findings += [one for part in seen for one in findings(part)]
    if made.why:
        events = _all_of(engine, told, table, places, others=others, chosen=made.why)
        made.findings += _one_by_one(events, bindings, made.why, last)
    made.places = _numbered([one for one in places if one.agreement not in made.why])
    return made


def _numbered(places: Sequence[Place]) -> list[Place]:
    from dataclasses import replace

    return [replace(place, number=number) for number, place in enumerate(places)]


def _moves(agreement: Agreement) -> bool:
    """Whether time alone brings something."""
    kinds = (Duty, Choice, Adjust)
    return any(isinstance(rule, kinds) for clause in agreement.clauses for rule in clause.rules)


_KEYS = ["agreement", "actor", "artefact", "act"]


def _listed(
    told: Told, table: "ibis.Table", bindings: Bindings
) -> "tuple[list[Place], ibis.Table]":
    """Who acts how on what, and the agreements that it is about; and all other events."""
    found = told.table.select(*_KEYS).distinct().to_pyarrow().to_pylist()
    others = sorted({row["act"] for row in found} - OPERATIONS)
    found = [row for row in found if row["act"] in OPERATIONS]
    places: list[Place] = []
    for row in sorted(found, key=lambda row: [row[key] for key in _KEYS]):
        about = bindings.about(row["agreement"], row["actor"], row["artefact"])
        places += [
            Place(
                number=len(places) + more, named=row["agreement"], actor=row["actor"],
                artefact=row["artefact"], act=row["act"], agreement=index, plain=None,
            )
            for more, index in enumerate(about or [-1])
        ]  # fmt: skip
    return places, table.filter(table.act.isin(others)) if others else table.limit(0)


def _few(
    told: Told, others: "ibis.Table", bindings: Bindings
) -> tuple[dict[int, list[Event]], list[Remark]]:
    """Events that are no acts on artefacts, by agreement, and what is about none."""
    rows = others.to_pyarrow()
    found: dict[int, list[Event]] = defaultdict(list)
    strays = []
    for event in sorted(as_events(rows, told), key=lambda event: event.order):
        named = str(event.attributes.get("agreement", ""))
        about = bindings.about(named, event.actor, event.artefact)
        for index in about:
            found[index].append(event)
        if not about:
            strays.append(no_agreement(event, named))
    return found, strays


def _run(
    made: Courses, index: int, agreement: Agreement, events: Sequence[Event], last: int
) -> tuple[Course, list[Seen]]:
    monitor = Monitor(agreement)
    state = monitor._state
    seen: list[Seen] = []
    course = course_of(state, events, lambda _s, event: seen.append(monitor.see(event)), until=last)
    seen.append(monitor.until(instant(last)))
    made.states[index] = state
    if any(_limits(one, agreement) for one in course.stretches):
        made.why[index] = "the limit of a cap changes"
    return course, seen


def _limits(stretch: Stretch, agreement: Agreement) -> bool:
    changed = {rule for rule, parameter in stretch.now.adjusted if parameter == "limit"}
    rules = (rule for clause in agreement.clauses for rule in clause.rules)
    return bool(changed) and any(isinstance(rule, Cap) and rule.id in changed for rule in rules)


def _tied(
    engine: Engine,
    table: "ibis.Table",
    places: Sequence[Place],
    *,
    ran: dict[int, tuple[Course, list[Seen]]],
    made: Courses,
) -> None:
    """Find acts at the very instant of an event that changed their agreement.

    What is said of them depends on which came first, so their agreements go one by one.
    """
    ties = [(index, at) for index, (course, _seen) in ran.items() for at in course.ties]
    if not ties:
        return
    tied = engine.rows(
        {"tied": [index for index, _at in ties], "tied_t": [at for _index, at in ties]},
        {"tied": "int32", "tied_t": "int64"},
    )
    instants = tied.select("tied_t").distinct()
    acts = join(table, instants, {"t": "tied_t"}, how="semi")
    rows = acts.select("t", *_KEYS).distinct().to_pyarrow().to_pylist()
    by_key = defaultdict(list)
    for place in places:
        by_key[(place.named, place.actor, place.artefact, place.act)].append(place.agreement)
    meant = set(ties)
    for row in rows:
        for index in by_key.get(tuple(row[key] for key in _KEYS), ()):
            if (index, row["t"]) in meant:
                made.why.setdefault(index, "acts at the instant of a change")


def _named(told: Told, table: "ibis.Table", places: Sequence[Place], made: Courses) -> None:
    """Find acts that name a duty: whether it is owed depends on what came before."""
    if not told.has("fulfils"):
        return
    rows = table.filter(table["fulfils"].notnull()).select(*_KEYS).distinct()
    keys = {tuple(row[key] for key in _KEYS) for row in rows.to_pyarrow().to_pylist()}
    for place in places:
        key = (place.named, place.actor, place.artefact, place.act)
        if place.agreement >= 0 and key in keys:
            made.why.setdefault(place.agreement, "acts name the duty that they fulfil")


def _one_by_one(
    events: Iterator[Event], bindings: Bindings, chosen: Collection[int], last: int
) -> Iterator[Breach | Remark]:
    """What the monitor finds, event by event."""
    monitors = {index: Monitor(bindings.agreements[index]) for index in chosen}
    for event in events:
        named = str(event.attributes.get("agreement", ""))
        for index in bindings.about(named, event.actor, event.artefact):
            if index in monitors:
                yield from findings(monitors[index].see(event))
    for monitor in monitors.values():
        yield from findings(monitor.until(instant(last)))


def _all_of(
    engine: Engine,
    told: Told,
    table: "ibis.Table",
    places: Sequence[Place],
    *,
    others: "ibis.Table",
    chosen: Collection[int],
) -> Iterator[Event]:
    """All acts about some agreements, and all events that are no acts, in order."""
    import pyarrow as pa

    keys = sorted({(p.named, p.actor, p.artefact, p.act) for p in places if p.agreement in chosen})
    names = [f"of_{key}" for key in _KEYS]
    columns = {name: [key[i] for key in keys] for i, name in enumerate(names)}
    wanted = engine.rows(columns, dict.fromkeys(names, "string"))
    acts = join(table, wanted, dict(zip(_KEYS, names, strict=True)), how="semi")
    rows = acts.union(others).order_by("t")
    batch: list[Event] = []
    for part in engine.batches(rows):
        for event in as_events(pa.Table.from_batches([part]), told):
            # Texts are compared here, since databases sort them each in a way of its own.
            if batch and event.at != batch[0].at:
                yield from sorted(batch, key=lambda one: one.order)
                batch.clear()
            batch.append(event)
    yield from sorted(batch, key=lambda one: one.order)
