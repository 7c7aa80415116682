# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreements whose events go through the monitor one by one."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from licet.app.bulk_watch.engines import Engine
from licet.app.bulk_watch.joins import join
from licet.app.bulk_watch.keys import KEYS
from licet.app.bulk_watch.listed import Listed
from licet.app.bulk_watch.told import Told, as_events
from licet.terms import Breach, Event, Remark
from licet.usage import Monitor
from licet.usage.instants import instant
from licet.usage.said import findings

if TYPE_CHECKING:
    import ibis

__all__ = ["one_by_one"]


def one_by_one(
    engine: Engine,
    told: Told,
    table: "ibis.Table",
    listed: Listed,
    *,
    others: "ibis.Table",
    chosen: Collection[int],
    last: int,
) -> Iterator[Breach | Remark]:
    """What the monitor finds, event by event.

    Args:
        engine: Where events are.
        told: Which columns they have.
        table: Events, each once.
        listed: All places.
        others: Those of the events that are no acts on artefacts.
        chosen: The agreements to watch.
        last: Up to when time passes, in microseconds since 1970.
    """
    terms = listed.terms
    monitors = {index: Monitor(terms.agreements[index]) for index in chosen}
    for event in _all_of(engine, told, table, listed, others=others, chosen=chosen):
        named = str(event.attributes.get("agreement", ""))
        for index in terms.bindings.about(named, event.actor, event.artefact):
            if index in monitors:
                yield from findings(monitors[index].see(event))
    for monitor in monitors.values():
        yield from findings(monitor.until(instant(last)))


def _all_of(
    engine: Engine,
    told: Told,
    table: "ibis.Table",
    listed: Listed,
    *,
    others: "ibis.Table",
    chosen: Collection[int],
) -> Iterator[Event]:
    """All acts about some agreements, and all events that are no acts, in order."""
    import pyarrow as pa

    keys = sorted(listed.by_key(chosen))
    names = [f"of_{key}" for key in KEYS]
    columns = {name: [key[i] for key in keys] for i, name in enumerate(names)}
    wanted = engine.rows(columns, dict.fromkeys(names, "string"))
    acts = join(table, wanted, dict(zip(KEYS, names, strict=True)), how="semi")
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
