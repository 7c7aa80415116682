# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The few events that change agreements, and agreements that have to be taken event by event.

Most agreements are not changed by any event: what is found out of their rules holds for all of
their form, and only what time brings is reckoned for each. The others run through the monitor.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from licet.app.bulk_watch.changed import Changed
from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.keys import KEYS, Keys
from licet.app.bulk_watch.listed import Listed
from licet.app.bulk_watch.onebyone import one_by_one
from licet.app.bulk_watch.overdue import overdue_of
from licet.app.bulk_watch.strays import no_agreement
from licet.app.bulk_watch.terms import Terms
from licet.app.bulk_watch.told import Told, as_events
from licet.terms import Agreement, Breach, Cap, Event, Remark
from licet.usage import Monitor
from licet.usage.course import Course, course_of
from licet.usage.instants import instant
from licet.usage.said import findings
from licet.usage.state import Seen, State
from licet.usage.tables import Stretch

if TYPE_CHECKING:
    import ibis
    import numpy as np

__all__ = ["Courses", "courses"]


@dataclass(slots=True)
class Courses:
    """Agreements as they were changed by events that are no acts on artefacts."""

    listed: Listed
    """What is asked of agreements whose acts can be judged in any order."""
    stretches: dict[int, Sequence[Stretch]] = field(default_factory=dict)
    """Of agreements that ran through the monitor."""
    states: dict[int, State] = field(default_factory=dict)
    """The same, ready to judge; where they stand is in `stretches`."""
    findings: list[Breach | Remark] = field(default_factory=list)
    why: dict[int, str] = field(default_factory=dict)
    """By agreement, why its events were taken one by one."""


def courses(
    engine: Engine, told: Told, table: "ibis.Table", terms: Terms, *, keys: Keys, last: int
) -> Courses:
    """Run agreements through the events that change them.

    Args:
        engine: Where events are.
        told: Which columns they have.
        table: Events, each once.
        terms: The agreements.
        keys: Who acts how on what.
        last: Up to when time passes, in microseconds since 1970.
    """
    import numpy as np

    changed = Changed(keys, terms, told, last)
    listed = Listed.of(terms, keys, changed.stirred)
    made = Courses(listed, why=dict(changed.why))
    _named(told, table, listed, made)
    few, strays = _few(engine, told, keys, changed.runs)
    made.findings += strays
    _ran(made, engine, table, few=few, runs=np.flatnonzero(changed.runs).tolist(), last=last)
    apart = changed.stirred.copy()
    apart[list(made.why)] = True
    made.findings += overdue_of(keys, terms, apart=apart, last=last)
    if made.why:
        made.findings += one_by_one(
            engine, told, table, listed, others=keys.others_in, chosen=made.why, last=last
        )
        listed.without(list(made.why))
    listed.patch()
    return made


def _ran(
    made: Courses,
    engine: Engine,
    table: "ibis.Table",
    *,
    few: Mapping[int, Sequence[Event]],
    runs: Sequence[int],
    last: int,
) -> None:
    """Run agreements through the monitor."""
    ran: dict[int, tuple[Course, list[Seen]]] = {}
    for index in runs:
        if index not in made.why:
            agreement = made.listed.terms.agreements[index]
            ran[index] = _run(made, index, agreement, few.get(index, ()), last)
    _tied(engine, table, made.listed, ran=ran, made=made)
    for index, (course, seen) in ran.items():
        if index in made.why:
            del made.states[index]
            continue
        made.stretches[index] = course.stretches
        made.findings += [one for part in seen for one in findings(part)]


def _few(
    engine: Engine, told: Told, keys: Keys, runs: "np.ndarray"
) -> tuple[dict[int, list[Event]], list[Remark]]:
    """Events that are no acts on artefacts: by agreement that runs, and what is about none."""
    import numpy as np

    bound = keys.of_others
    wanted = (bound.agreement < 0) | runs[bound.agreement]
    about: dict[tuple[str, ...], list[int]] = defaultdict(list)
    rows = np.unique(bound.row[wanted])
    names = dict(zip(rows.tolist(), keys.others.take(rows).to_pylist(), strict=True))
    for row, index in zip(
        bound.row[wanted].tolist(), bound.agreement[wanted].tolist(), strict=True
    ):
        about[tuple(names[row][key] for key in KEYS)].append(index)
    found: dict[int, list[Event]] = defaultdict(list)
    strays = []
    for event in sorted(_events(engine, told, keys, rows), key=lambda event: event.order):
        named = str(event.attributes.get("agreement", ""))
        for index in about[named, event.actor, event.artefact, event.act]:
            if index < 0:
                strays.append(no_agreement(event, named))
            else:
                found[index].append(event)
    return found, strays


def _events(engine: Engine, told: Told, keys: Keys, rows: "np.ndarray") -> Iterator[Event]:
    """The events of some keys."""
    if not len(rows):
        return
    events = keys.others_in
    if len(rows) < keys.others.num_rows:
        names = [f"of_{key}" for key in KEYS]
        wanted = engine.table(keys.others.take(rows).rename_columns(names))
        events = join(events, wanted, dict(zip(KEYS, names, strict=True)), how="semi")
    yield from as_events(events.to_pyarrow(), told)


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
    listed: Listed,
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
    tied = engine.rows({"tied_t": sorted({at for _index, at in ties})}, {"tied_t": "int64"})
    acts = join(table, tied, {"t": "tied_t"}, how="semi")
    by_key = listed.by_key({index for index, _at in ties})
    meant = set(ties)
    for row in acts.select("t", *KEYS).distinct().to_pyarrow().to_pylist():
        for index in by_key.get(tuple(row[key] for key in KEYS), ()):
            if (index, row["t"]) in meant:
                made.why.setdefault(index, "acts at the instant of a change")


def _named(told: Told, table: "ibis.Table", listed: Listed, made: Courses) -> None:
    """Find acts that name a duty: whether it is owed depends on what came before."""
    if not told.has("fulfils"):
        return
    rows = table.filter(table["fulfils"].notnull()).select(*KEYS).distinct()
    by_key = listed.by_key(None)
    for row in rows.to_pyarrow().to_pylist():
        for index in by_key.get(tuple(row[key] for key in KEYS), ()):
            made.why.setdefault(index, "acts name the duty that they fulfil")
